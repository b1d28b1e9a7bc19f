import { type LabelLanguages, languagesOf } from '../notice/label-languages.js'
import type { Locale } from '../notice/locale.js'
import { locales } from '../notice/locales/index.js'
import { previewLocales } from '../notice/locales/preview/index.js'
import { findLocale } from '../notice/resolve-locale.js'
import { didYouMean } from '../text/did-you-mean.js'
import { misuse } from './arguments.js'
import { languagesText } from './languages-text.js'

// Languages are named on the command line and in the configuration, where nobody can import one: so
// those that no native reader has read can be named too. A page's own `lang` never chooses one.

const nameable: readonly Locale[] = [...locales, ...previewLocales]

/**
 * Say what is wrong with the tags of languages, and where they stand; nothing for known ones.
 *
 * @param named As {@link languagesText} gives it.
 */
export function languageProblem(named: string, where: string): string | undefined {
  const tags = named.split(',')
  const unknown = tags.find((tag) => !findLocale(tag, nameable))
  if (unknown !== undefined) {
    const known = nameable.map(({ tag }) => tag)
    return `Unexpected \`${unknown}\` in \`${where}\`, expected one of ${known.join(', ')}${didYouMean(unknown, known)}`
  }
  if (tags.length === 1) return undefined
  const [first, second] = tags.map((tag) => findLocale(tag, nameable)?.tag)
  if (tags.length === 2 && first !== second) return undefined
  return `Unexpected languages \`${named}\` in \`${where}\`, expected one, or two different ones: that of the page, then that of its readers`
}

/** What a document's label takes: the words themselves where a tag alone would not choose them. */
export function languagesNamed(named: string): LabelLanguages {
  const languages = named.split(',').map(languageNamed)
  const [first] = languages
  return languages.length === 1 && first !== undefined ? first : languages
}

/**
 * What the label of a text takes that has room for one language.
 *
 * @throws {DisclosureError} `invalid-option` for two.
 */
export function oneLanguageNamed(named: string): string | Locale {
  if (!named.includes(',')) return languageNamed(named)
  throw misuse(
    `Unexpected languages \`${named}\`, expected one: only Markdown and HTML have room for a label in two. Does the configuration name one for these files, in \`overrides\`?`
  )
}

/** The language of a label's marks. */
export function firstLanguage(named: string): Locale {
  return languagesOf(languagesNamed(named))[0]
}

/** Put the language that a page says it is in before that of its readers. */
export function inPageLanguage(named: string | undefined, tag: string): string {
  const [, reader] = named?.split(',') ?? []
  if (reader === undefined) return tag
  return findLocale(reader, nameable)?.tag === findLocale(tag)?.tag ? tag : languagesText([tag, reader])
}

/** The words where the language itself is named, else those that the tag is nearest to. */
function languageNamed(tag: string): string | Locale {
  const found = findLocale(tag, nameable)
  return found?.isPreview ? found : tag
}
