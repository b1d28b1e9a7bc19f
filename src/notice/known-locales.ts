import type { Locale } from './locale.js'
import { locales } from './locales/index.js'

/** Every locale that a label may be written in, the caller's own first. */
export function knownLocales(locale: string | Locale | undefined): readonly Locale[] {
  return typeof locale === 'object' ? [locale, ...locales] : locales
}
