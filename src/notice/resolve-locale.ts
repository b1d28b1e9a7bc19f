import { DisclosureError } from '../disclosure/disclosure-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { Locale } from './locale.js'
import { locales } from './locales/index.js'

/**
 * Find a locale by its tag. A region is taken off (`de-AT` is `de`); Chinese for Taiwan, Hong Kong
 * or Macau is not simplified Chinese, so it is unknown rather than wrong. Never falls back to
 * English.
 *
 * @throws {DisclosureError} `unknown-locale`, listing the known ones.
 */
export function resolveLocale(tag: string | Locale): Locale {
  if (typeof tag !== 'string') return tag
  const locale = findLocale(tag)
  if (locale) return locale
  const known = locales.map((each) => each.tag)
  throw new DisclosureError(
    'unknown-locale',
    `Unexpected \`${tag}\` in \`options.locale\`, expected one of ${known.join(', ')}${didYouMean(tag, known)}`
  )
}

/** Find a locale by its tag, or nothing. */
export function findLocale(tag: string): Locale | undefined {
  const wanted = tag.toLowerCase().replaceAll('_', '-')
  const exact = locales.find((locale) => locale.tag.toLowerCase() === wanted)
  if (exact) return exact
  const [language, ...rest] = wanted.split('-')
  if (language === 'zh') {
    const isSimplified = rest.length === 0 || rest.some((part) => ['hans', 'cn', 'sg'].includes(part))
    return isSimplified && !rest.includes('hant')
      ? locales.find((locale) => locale.tag === 'zh-Hans')
      : undefined
  }
  return locales.find((locale) => locale.tag === language)
}
