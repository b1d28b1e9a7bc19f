import type { Locale } from '../notice/locale.js'
import { locales } from '../notice/locales/index.js'

export interface ReadOptions {
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
  /** The selector that the label was placed with. @default none */
  readonly selector?: string
}

/** Every locale that a label may be written in, the caller's own first. */
export function knownLocales(locale: string | Locale | undefined): readonly Locale[] {
  return typeof locale === 'object' ? [locale, ...locales] : locales
}
