import { DisclosureError } from '../../disclosure/disclosure-error.js'

/**
 * Read a piece of a body as bytes.
 *
 * @throws {DisclosureError} `cannot-label` for anything that is neither a text nor bytes.
 */
export function toBytes(chunk: unknown, encoding: string = 'utf8'): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (typeof chunk === 'string') {
    return /^utf-?8$/i.test(encoding)
      ? new TextEncoder().encode(chunk)
      : Buffer.from(chunk, encoding as BufferEncoding)
  }
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${typeof chunk} in the body, expected text or bytes`
  )
}
