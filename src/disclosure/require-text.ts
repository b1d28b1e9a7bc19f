import { DisclosureError } from './disclosure-error.js'

/**
 * Take text, or refuse what is none.
 *
 * @param name How the caller knows the value: `source`.
 * @throws {DisclosureError} `invalid-option`
 */
export function requireText(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  const isBytes = ArrayBuffer.isView(value) || value instanceof ArrayBuffer
  const found = isBytes ? 'bytes' : value === null ? 'null' : typeof value
  const hint = isBytes ? '. Decode them first, with `TextDecoder` or `TextDecoderStream`' : ''
  throw new DisclosureError(
    'invalid-option',
    `Unexpected ${found} in \`${name}\`, expected a string${hint}`
  )
}
