import { didYouMean } from '../text/did-you-mean.js'
import { invalidOption } from './invalid-option.js'

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
