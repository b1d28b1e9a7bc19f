import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, type MaybePromise } from '../maybe-promise.js'
import type { BodyText } from './event-stream.js'

/** Labels a body as bytes, piece by piece. */
export interface BodyLabeler {
  feed(bytes: Uint8Array): MaybePromise<Uint8Array>
  end(): MaybePromise<Uint8Array>
}

/**
 * Label a body of bytes by its text. Characters that are split between two pieces are put together
 * first; what goes out is UTF-8.
 *
 * @param charset Encoding of the bytes that come in.
 * @throws {DisclosureError} `cannot-label` for an encoding that nobody here knows, and for a piece
 * that is no bytes.
 */
export function createBodyLabeler(text: BodyText, charset = 'utf-8'): BodyLabeler {
  const decoder = createDecoder(charset)
  const encoder = new TextEncoder()
  const isUtf8 = decoder.encoding === 'utf-8'
  return {
    feed(bytes) {
      const came = decoder.decode(requireBytes(bytes), { stream: true })
      return andThen(text.feed(came), (shown) =>
        // Nearly every piece: nothing of it is split, and its bytes are UTF-8 as they are. In other
        // encodings, a character that was split between two pieces may be as long as a byte.
        shown === came && isUtf8 && came.length === bytes.length && ascii.test(came)
          ? bytes
          : encoder.encode(shown)
      )
    },
    end: () =>
      andThen(text.feed(decoder.decode()), (start) =>
        andThen(text.end(), (rest) => encoder.encode(start + rest))
      )
  }
}

/** A `Response` takes any stream as its body; that of texts shows its fault only here. */
function requireBytes(piece: unknown): AllowSharedBufferSource {
  if (ArrayBuffer.isView(piece) || piece instanceof ArrayBuffer) return piece
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${typeof piece} in the body, expected bytes. Pipe texts through a \`TextEncoderStream\`.`
  )
}

const ascii = /^[\0-\x7F]*$/

function createDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch (cause) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected charset \`${charset}\` in the content type`,
      { cause }
    )
  }
}
