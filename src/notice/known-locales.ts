import type { Locale } from './locale.js'
import { locales } from './locales/index.js'
import { resolveLocale } from './resolve-locale.js'

/**
 * Every locale that a label may be written in, the caller's own first.
 *
 * @throws {DisclosureError} `unknown-locale` for what is no locale.
 */
export function knownLocales(locale: string | Locale | undefined): readonly Locale[] {
  if (locale === undefined || typeof locale === 'string') return locales
  return [resolveLocale(locale), ...locales]
}
