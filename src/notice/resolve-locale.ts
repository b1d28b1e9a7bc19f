import { DisclosureError } from '../disclosure/disclosure-error.js'
import { didYouMean } from '../text/did-you-mean.js'
import { locales } from './built-in-words.js'
import type { Locale } from './locale.js'
import { en } from './locales/en.js'

/**
 * Find a locale by its tag. A region is taken off (`de-AT` is `de`); Chinese for Taiwan, Hong Kong
 * or Macau is not simplified Chinese, so it is unknown rather than wrong. Never falls back to
 * English, and never to a language that no native reader has read: that is given as a locale.
 *
 * @throws {DisclosureError} `unknown-locale`, listing the known ones.
 */
export function resolveLocale(locale: string | Locale): Locale {
  if (typeof locale === 'object' && isComplete(locale)) return locale
  const found = typeof locale === 'string' ? findLocale(locale) : undefined
  if (found) return found
  const known = locales.map((each) => each.tag)
  const isObject = typeof locale === 'object' && locale !== null
  const what = Array.isArray(locale) ? 'list' : isObject ? 'object without all words of a locale' : `\`${String(locale)}\``
  const hint = typeof locale === 'string' ? didYouMean(locale, isHant.test(locale) ? known.filter((tag) => tag !== 'zh-Hans') : known) : Array.isArray(locale) ? onlyOne : ''
  throw new DisclosureError(
    'unknown-locale',
    `Unexpected ${what} in \`options.locale\`, expected one of ${known.join(', ')}, or what \`forthright/locales\` or \`forthright/locales/preview\` exports for a language${hint}`
  )
}

/** Who reads traditional characters is not offered the simplified ones. */
const isHant = /^zh-hant/i

const onlyOne = '. Here is room for one label; pages, in Markdown and in HTML, take two languages'

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

/** Other tags of the same language: two that were retired, and Norwegian, whose readers all read bokmål. */
const sameLanguage: Readonly<Record<string, string>> = { in: 'id', iw: 'he', nn: 'nb', no: 'nb' }

/** Who writes Chinese in which characters, where the tag names a country alone. */
const traditional: ReadonlySet<string> = new Set(['hant', 'tw', 'hk', 'mo'])
const simplified: ReadonlySet<string> = new Set(['hans', 'cn', 'sg'])

/** Find a locale among some by its tag, or nothing: what is nearest, with less and less of the tag. */
export function findLocale(tag: string, among: readonly Locale[] = locales): Locale | undefined {
  const same = among.find((locale) => locale.tag === tag)
  if (same) return same
  const [language = '', ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-')
  const own = Object.hasOwn(sameLanguage, language) ? sameLanguage[language] : undefined
  const subtags = language === 'zh' ? [language, ...charactersOf(rest)] : [own ?? language, ...rest]
  for (let length = subtags.length; length > 0; length--) {
    const wanted = subtags.slice(0, length).join('-')
    const found = among.find((locale) => locale.tag.toLowerCase() === wanted)
    if (found) return isInOtherScript(found, rest[0]) ? undefined : found
  }
  return undefined
}

/** The first of `Hans`, `TW` that says which characters a reader of Chinese knows. */
function charactersOf(subtags: readonly string[]): readonly string[] {
  if (subtags.length === 0) return ['hans']
  const telling = subtags.find((subtag) => traditional.has(subtag) || simplified.has(subtag))
  if (telling === undefined) return ['unknown']
  return [traditional.has(telling) ? 'hant' : 'hans']
}

/** Whether a tag asks for Latin letters (`hi-Latn`) where the words have none, or for others. */
function isInOtherScript({ name }: Locale, subtag = ''): boolean {
  const isScript = /^[a-z]{4}$/.test(subtag)
  return isScript && (subtag === 'latn') !== /\p{Script=Latin}/u.test(name)
}
