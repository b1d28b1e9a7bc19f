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
  kinds: { readonly [option: string]: OptionKind } = {}
): void {
  if (typeof options !== 'object' || options === null) {
    throw unexpected(String(options), 'options', 'an object. Leave it out for the defaults')
  }
  for (const [option, kind] of Object.entries(kinds)) {
    const value: unknown = (options as { readonly [option: string]: unknown })[option]
    if (value === undefined || isOfKind(value, kind)) continue
    throw unexpected(String(value), `options.${option}`, describe(kind, String(value)))
  }
}

function isOfKind(value: unknown, kind: OptionKind): boolean {
  if (kind === 'boolean') return typeof value === 'boolean'
  if (kind === 'count') return Number.isSafeInteger(value) && Number(value) >= 0
  return kind.some((name) => name === value)
}

function describe(kind: OptionKind, value: string): string {
  if (kind === 'boolean') return '`true` or `false`'
  if (kind === 'count') return 'a whole number from 0 on'
  return `one of ${kind.join(', ')}${didYouMean(value, kind)}`
}

function unexpected(value: string, name: string, expected: string): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`${value}\` in \`${name}\`, expected ${expected}`
  )
}
