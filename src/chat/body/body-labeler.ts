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
  const encode = (piece: string) => encoder.encode(piece)
  return {
    feed: (bytes) =>
      andThen(text.feed(decoder.decode(requireBytes(bytes), { stream: true })), encode),
    end: () =>
      andThen(text.feed(decoder.decode()), (start) =>
        andThen(text.end(), (rest) => encode(start + rest))
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
