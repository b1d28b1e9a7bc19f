import { DisclosureError } from '../disclosure/disclosure-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import { locales } from './built-in-words.js'
import type { Locale } from './locale.js'
import { en } from './locales/en.js'

/**
 * Find a locale by its tag. A region is taken off (`de-AT` is `de`); Chinese for Taiwan, Hong Kong
 * or Macau is not simplified Chinese, so it is unknown rather than wrong. Never falls back to
 * English.
 *
 * @throws {DisclosureError} `unknown-locale`, listing the known ones.
 */
export function resolveLocale(locale: string | Locale): Locale {
  if (typeof locale === 'object' && isComplete(locale)) return locale
  const found = typeof locale === 'string' ? findLocale(locale) : undefined
  if (found) return found
  const known = locales.map((each) => each.tag)
  const isObject = typeof locale === 'object' && locale !== null
  const what = isObject ? 'object without all words of a locale' : `\`${String(locale)}\``
  const hint = typeof locale === 'string' ? didYouMean(locale, known) : ''
  throw new DisclosureError(
    'unknown-locale',
    `Unexpected ${what} in \`options.locale\`, expected one of ${known.join(', ')}, or what \`forthright/locales\` exports for a language${hint}`
  )
}

// A pipeline names its locale in every call; an entry lives as long as its locale.
const complete = new WeakSet<object>()

/** Whether a locale of the caller's own has every word that English has. */
function isComplete(locale: Locale | null): locale is Locale {
  if (locale === null) return false
  if (complete.has(locale)) return true
  const isWhole = hasWordsOf(locale, en)
  if (isWhole) complete.add(locale)
  return isWhole
}

/** Whether each word of one locale is there in another, in whichever form that language needs. */
function hasWordsOf(own: object, other: object): boolean {
  const words: Readonly<Record<string, unknown>> = { ...own }
  return Object.entries(other).every(([key, word]: [string, unknown]) => {
    const mine = words[key]
    const isGroup = typeof word === 'object' && word !== null && !(word instanceof RegExp)
    if (!isGroup) return typeof mine === typeof word || (typeof mine === 'object' && mine !== null)
    return typeof mine === 'object' && mine !== null && hasWordsOf(mine, word)
  })
}

/** Find a locale by its tag, or nothing. */
export function findLocale(tag: string): Locale | undefined {
  const same = locales.find((locale) => locale.tag === tag)
  if (same) return same
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
