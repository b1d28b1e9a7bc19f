import type { Disclosure } from '../disclosure/disclosure.js'
import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { type FrontMatterOption, requireFrontMatterOption } from '../markup/front-matter.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelLanguages } from '../notice/label-languages.js'
import { parseSelector } from '../scan/html/selector.js'
import { stripSource } from './strip-label.js'

/**
 * Read the facts that a labelled page tells its readers.
 *
 * The facts come from the words of the label. A record beside them that tells the same adds what
 * is in no sentence, such as dates; a record that tells anything else is not believed.
 *
 * @returns `undefined` for a page without our label, and where its lead hides itself (`hidden`,
 * `display: none`): it tells nobody anything. What style sheets do to it, `auditHtml` tells.
 * @throws {DisclosureError} `invalid-option`.
 * @example
 * ```ts
 * readHtml(labelHtml(source, disclosure).value)?.author // { name: 'Ada Lovelace', kind: 'person' }
 * ```
 */
export function readHtml(source: string, options: ReadOptions = {}): Disclosure | undefined {
  for (const told of strip(source, options).page.told) {
    const disclosure = told()
    if (disclosure) return disclosure
  }
  return undefined
}

/**
 * Take the label off an HTML document or fragment, byte for byte, without being told the
 * disclosure.
 *
 * Only a label of this library in its place is taken; words that merely look like one stay.
 *
 * @throws {DisclosureError} `invalid-option`.
 * @example
 * ```ts
 * unlabelHtml(labelHtml(source, disclosure).value).value === source
 * ```
 */
export function unlabelHtml(
  source: string,
  options: ReadOptions = {}
): { value: string; changed: boolean } {
  const { front, page } = strip(source, options)
  const value = front + page.value
  return { value, changed: value !== source }
}

function strip(source: string, options: ReadOptions) {
  requireText(source, 'source')
  requireOptions(options, readOptionKinds)
  const { locale, selector, frontMatter } = options
  requireFrontMatterOption(frontMatter)
  return stripSource(source, {
    known: knownWords(locale),
    selector: parseSelector(selector),
    frontMatter
  })
}

const readOptionKinds: OptionKinds<ReadOptions> = {
  locale: 'any',
  selector: 'any',
  frontMatter: 'any'
}

export interface ReadOptions {
  /** A locale of your own that the label may be written in, or two. @default the built-in ones */
  readonly locale?: LabelLanguages
  /**
   * The selector that the label was placed with. A label that stands where it would stand without
   * one is found without it. @default none
   */
  readonly selector?: string
  /**
   * What stands before the page, as it was placed with. @default front matter between fences, where
   * there is some
   */
  readonly frontMatter?: FrontMatterOption
}
