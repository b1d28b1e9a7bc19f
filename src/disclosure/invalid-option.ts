import { DisclosureError } from './disclosure-error.js'

/** Make the error for an option of another kind than expected: what, where, what to do. */
export function invalidOption(name: string, value: unknown, expected: string): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`${show(value)}\` in \`${name}\`, expected ${expected}`
  )
}

/** Show any value in short: JSON throws for a bigint and a circle, `String` for a bare object. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object') return String(value).slice(0, 80)
  try {
    return JSON.stringify(value).slice(0, 80)
  } catch {
    return 'object'
  }
}
