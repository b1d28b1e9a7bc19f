import { DisclosureError } from '../disclosure/disclosure-error.js'

/**
 * Take an object of options, or refuse it.
 *
 * @throws {DisclosureError} `invalid-option` for anything but an object.
 */
export function requireObject(value: unknown, name: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  const found = value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
  throw new DisclosureError('invalid-option', `Unexpected ${found} in \`${name}\`, expected an object`)
}
