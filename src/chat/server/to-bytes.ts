import { DisclosureError } from '../../disclosure/disclosure-error.js'

/**
 * Read a piece of a body as bytes.
 *
 * @throws {DisclosureError} `cannot-label` for anything but bytes and text in UTF-8 or Latin-1.
 */
export function toBytes(chunk: unknown, encoding = 'utf8'): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (typeof chunk === 'string') {
    if (/^utf-?8$/i.test(encoding)) return new TextEncoder().encode(chunk)
    if (/^(?:latin1|binary|ascii)$/i.test(encoding)) {
      return Uint8Array.from(chunk, (character) => character.charCodeAt(0))
    }
  }
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${typeof chunk} (${encoding}) in the body, expected text or bytes`
  )
}
