import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { TextFacts } from '../policy/facts.js'
import type { Foreword } from './foreword.js'
import type { Locale } from './locale.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, warnings } from './label-notes.js'
import { type LabelOptions, prepareLabel } from './prepare-label.js'
import type { PreparedLabel } from './prepared-label.js'
import type { Label } from './render-label.js'
import { findLocale, resolveLocale } from './resolve-locale.js'

/** The language of a document's label, or two: that of the page, then that of its readers. */
export type LabelLanguages = string | Locale | readonly (string | Locale)[]

/** What a label says in a document, which has room for it in two languages. */
export interface DocumentLabelOptions extends Omit<LabelOptions, 'locale'> {
  /**
   * Language of the label's words: a tag such as `de`, or a locale of your own. A list of two, such as
   * `['de', 'en']`, gives two leads, one after the other; every other mark is in the first language.
   * @default 'en'
   */
  readonly locale?: LabelLanguages
}

/** The label in the language of its marks, and what the lead says in another. */
export interface PreparedLabels {
  readonly first: PreparedLabel
  readonly others: readonly LanguageLabel[]
  readonly notes: readonly LabelNote[]
}

/** What the lead of a tree says in a language. */
export interface LanguageWords {
  readonly label: Label
  readonly foreword: Foreword | undefined
}

/** A prepared label that there is. */
export type LanguageLabel = PreparedLabel & { readonly label: NonNullable<PreparedLabel['label']> }

/**
 * Prepare the label of a document in each language that is asked for.
 *
 * @throws {DisclosureError} As {@link prepareLabel} does, and `invalid-option` for a list of none, of
 * more than two, or of the same language twice.
 */
export function prepareLabels(
  input: DisclosureInput,
  options: DocumentLabelOptions,
  text: TextFacts = {}
): PreparedLabels {
  const { packs } = options
  const prepare = (locale: string | Locale) =>
    prepareLabel(input, 'publication', { locale, ...(packs ? { packs } : {}) }, text)
  const [language, ...rest] = languagesOf(options.locale)
  const first = prepare(language)
  const own = warnings(first)
  if (rest.length === 0) return { first, others: [], notes: own }
  const others = rest.map(prepare).filter(hasLabel)
  const said = new Set(own.map(({ message }) => message))
  const more = others.flatMap(warnings).filter(({ message }) => !said.has(message))
  return { first, others, notes: [...own, ...more] }
}

/** Whether there is anything to say. */
export function hasLabel(prepared: PreparedLabel): prepared is LanguageLabel {
  return prepared.label !== undefined
}

/**
 * List the languages of a label, that of its marks first.
 *
 * @throws {DisclosureError} `unknown-locale`, and `invalid-option` for a list of none, of more than
 * two, or of the same language twice.
 */
export function languagesOf(choice: LabelLanguages = 'en'): readonly [Locale, ...Locale[]] {
  const [first, ...rest] = isList(choice) ? choice.map(resolveLocale) : [resolveLocale(choice)]
  const isTwice = rest.some(({ tag }) => tag === first?.tag)
  if (first && rest.length < 2 && !isTwice) return [first, ...rest]
  throw new DisclosureError(
    'invalid-option',
    `Unexpected list of ${first ? [first, ...rest].map(({ tag }) => `\`${tag}\``).join(', ') : 'no language'} in \`options.locale\`, expected one language or two different ones: that of the page, then that of its readers, such as \`['de', 'en']\`.`
  )
}

/**
 * Put the language that a page says it is in before that of its readers.
 *
 * @returns The choice as it was where there are no words for the page's language.
 */
export function withPageLanguage(choice: LabelLanguages, tag: string | undefined): LabelLanguages {
  const own = tag === undefined ? undefined : findLocale(tag)
  if (tag === undefined || !own) return choice
  if (!isList(choice)) return tag
  const [, reader] = languagesOf(choice)
  return reader && reader.tag !== own.tag ? [tag, reader] : tag
}

function isList(choice: LabelLanguages): choice is readonly (string | Locale)[] {
  return Array.isArray(choice)
}
