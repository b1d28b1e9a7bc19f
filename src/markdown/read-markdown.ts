import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { requireKey } from '../markup/facts-key.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import { type FrontMatterOption, requireFrontMatterOption } from '../markup/front-matter.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelLanguages } from '../notice/label-languages.js'
import { findLabel } from './find-label.js'
import { searchedFor, stripLabel } from './strip-label.js'

/**
 * Read the facts that a labelled document tells its readers.
 *
 * The facts come from the label's words. Where the front matter declares facts that give the same
 * words, those fuller facts are returned: dates and digests are in no sentence.
 *
 * @returns `undefined` for a document without our label.
 * @throws {DisclosureError} `invalid-option` for anything but text.
 * @example
 * ```ts
 * readMarkdown(labelMarkdown(source, disclosure).value)?.author // { name: 'Ada Lovelace', kind: 'person' }
 * ```
 */
export function readMarkdown(
  source: string,
  options: ReadMarkdownOptions = {}
): Disclosure | undefined {
  requireText(source, 'source')
  const { frontMatter, key } = requireReadOptions(options)
  const told = findLabel(searchedFor(source, frontMatter), knownWords(options.locale))?.told
  if (!told) return undefined
  const facts = readDeclared(source, requireKey(key), frontMatter)
  const declared = facts === undefined ? undefined : told.readFacts(facts)
  return (declared ?? told).disclosure()
}

function readDeclared(
  source: string,
  key: string,
  option: FrontMatterOption | undefined
): unknown {
  try {
    return declaredFacts(source, key, option)
  } catch (error) {
    // Front matter that doesn't parse declares nothing; the words still stand.
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/**
 * Take the label off a Markdown document, byte for byte, without being told the disclosure.
 *
 * Only a label of this library in its place is taken; words that merely look like one stay.
 *
 * @throws {DisclosureError} `invalid-option` for anything but text, and for wrong options.
 * @example
 * ```ts
 * unlabelMarkdown(labelMarkdown(source, disclosure).value).value === source
 * ```
 */
export function unlabelMarkdown(
  source: string,
  options: ReadMarkdownOptions = {}
): { value: string; changed: boolean } {
  requireText(source, 'source')
  const { frontMatter } = requireReadOptions(options)
  const value = stripLabel(source, knownWords(options.locale), frontMatter)?.value ?? source
  return { value, changed: value !== source }
}

export interface ReadMarkdownOptions {
  /** A locale of your own that the label may be written in, or two. @default the built-in ones */
  readonly locale?: LabelLanguages
  /**
   * What stands at the head of the document, as it was named to `labelMarkdown`. Front matter
   * without fences is found without it where it is certain. @default what is certain
   */
  readonly frontMatter?: FrontMatterOption
  /** What front matter calls the facts. @default 'disclosure' */
  readonly key?: string
}

const optionKinds: OptionKinds<ReadMarkdownOptions> = { locale: 'any', frontMatter: 'any', key: 'any' }

function requireReadOptions(options: ReadMarkdownOptions): ReadMarkdownOptions {
  requireOptions(options, optionKinds)
  requireFrontMatterOption(options.frontMatter)
  return options
}
