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
  const isUtf8 = createDecoder(charset).encoding === 'utf-8'
  const encoder = new TextEncoder()
  let decoder: TextDecoder | undefined
  let hasBegun = false
  /** Whether the last piece ended with a whole character, for certain. */
  let isWhole = isUtf8
  const decode = (bytes: AllowSharedBufferSource): string => {
    const isBytes = isUtf8 && bytes instanceof Uint8Array
    const few = isWhole && isBytes && bytes.length <= fewBytes ? asciiOf(bytes) : undefined
    if (few !== undefined) {
      hasBegun ||= few !== ''
      return few
    }
    // A byte order mark is none behind the first character.
    decoder ??= createDecoder(charset, hasBegun)
    isWhole = isBytes && Number(bytes.at(-1)) < 0x80
    return decoder.decode(bytes, { stream: true })
  }
  // Most replies have nothing left at their end.
  const encode = (shown: string) => (shown === '' ? new Uint8Array() : encoder.encode(shown))
  return {
    feed(bytes) {
      const came = decode(requireBytes(bytes))
      return andThen(text.feed(came), (shown) =>
        // Nearly every piece: nothing of it is split, and its bytes are UTF-8 as they are. In other
        // encodings, a character that was split between two pieces may be as long as a byte.
        shown === came && isUtf8 && came.length === bytes.length && ascii.test(came) ? bytes : encode(shown)
      )
    },
    end: () =>
      andThen(text.feed(decoder?.decode() ?? ''), (start) =>
        andThen(text.end(), (rest) => encode(start + rest))
      )
  }
}

/** A piece of so few bytes, as models write them, is read without the decoder in a fraction of the time. */
const fewBytes = 32

/** A text of ASCII, `undefined` where other bytes are among it. */
function asciiOf(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const byte of bytes) {
    if (byte > 0x7f) return undefined
    text += String.fromCharCode(byte)
  }
  return text
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

function createDecoder(charset: string, ignoreBOM = false): TextDecoder {
  try {
    return new TextDecoder(charset, { ignoreBOM })
  } catch (cause) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected charset \`${charset}\` in the content type`,
      { cause }
    )
  }
}
