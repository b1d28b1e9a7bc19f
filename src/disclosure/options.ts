import { didYouMean } from '../text/did-you-mean.js'
import { DisclosureError } from './disclosure-error.js'

/** What an option may be: one of these names, yes or no, or a whole number from 0 on. */
type OptionKind = readonly string[] | 'boolean' | 'count'

/**
 * Refuse options that would silently do something else than what was meant.
 *
 * @param kinds What each option may be; others are not looked at.
 * @throws {DisclosureError} `invalid-option`
 */
export function requireOptions(
  options: unknown,
  kinds: { readonly [option: string]: OptionKind } = {},
  name = 'options'
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalidOption(name, options, 'an object. Leave it out for the defaults')
  }
  for (const option in kinds) {
    const value: unknown = (options as { readonly [option: string]: unknown })[option]
    const kind = kinds[option]
    if (value === undefined || kind === undefined || isOfKind(value, kind)) continue
    throw invalidOption(`${name}.${option}`, value, describe(kind, value))
  }
}

function isOfKind(value: unknown, kind: OptionKind): boolean {
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'count') return Number.isSafeInteger(value) && Number(value) >= 0
  return kind.some((name) => name === value)
}

function describe(kind: OptionKind, value: unknown): string {
  if (kind === 'boolean') return '`true` or `false`'
  if (kind === 'count') return 'a whole number from 0 on'
  return `one of ${kind.join(', ')}${typeof value === 'string' ? didYouMean(value, kind) : ''}`
}

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
