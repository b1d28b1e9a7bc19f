import { didYouMean } from '../text/did-you-mean.js'
import { DisclosureError } from './disclosure-error.js'

/**
 * What an option may be: one of these names, yes or no, a whole number from 0 on, or anything that is
 * looked at where it is used.
 */
export type OptionKind = readonly string[] | 'boolean' | 'count' | 'any'

/** Every option of a function. One that is not here does not exist. */
export type OptionKinds<T> = { readonly [option in keyof Required<T>]: OptionKind }

/**
 * Refuse options that would silently do something else than what was meant, and those that do not
 * exist.
 *
 * @param kinds What each option may be. Left out: the names are looked at where they are used.
 * @throws {DisclosureError} `invalid-option`
 */
export function requireOptions(
  options: unknown,
  kinds?: { readonly [option: string]: OptionKind },
  name = 'options'
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalidOption(name, options, 'an object. Leave it out for the defaults')
  }
  if (!kinds) return
  for (const option of Object.keys(options)) {
    const value: unknown = (options as { readonly [option: string]: unknown })[option]
    if (value === undefined) continue
    const kind = Object.hasOwn(kinds, option) ? kinds[option] : undefined
    if (kind === undefined) throw unknownOption(option, Object.keys(kinds), name)
    if (!isOfKind(value, kind)) throw invalidOption(`${name}.${option}`, value, describe(kind, value))
  }
}

function unknownOption(option: string, known: readonly string[], name: string): DisclosureError {
  const list = known.map((each) => `\`${each}\``).join(', ')
  const hint = didYouMean(option, known)
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`${name}.${option}\`, expected ${list || 'no option'}${hint}`
  )
}

function isOfKind(value: unknown, kind: OptionKind): boolean {
  if (kind === 'any') return true
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'count') return Number.isSafeInteger(value) && Number(value) >= 0
  return kind.some((name) => name === value)
}

function describe(kind: OptionKind, value: unknown): string {
  if (kind === 'any') return 'a value'
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
 * Refuse what is no object where a caller hands over one of another's making.
 *
 * @param expected Such as `the configuration of VitePress`.
 * @param member What it must have, where another object is easily taken for it.
 * @throws {DisclosureError} `invalid-option`
 */
export function requireObject(value: unknown, name: string, expected: string, member?: string): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isObject && (member === undefined || member in value)) return
  throw invalidOption(name, value, expected)
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
