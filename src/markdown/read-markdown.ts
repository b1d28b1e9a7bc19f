import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { requireText } from '../disclosure/options.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import { knownWords } from '../notice/known-words.js'
import { stripLabel } from './strip-label.js'

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
 * readMarkdown(labelMarkdown(source, disclosure).value)?.author?.name
 * ```
 */
export function readMarkdown(source: string): Disclosure | undefined {
  requireText(source, 'source')
  const told = stripLabel(source, knownWords())?.told
  if (!told) return undefined
  const facts = readDeclared(source)
  const declared = facts === undefined ? undefined : told.readFacts(facts)
  return (declared ?? told).disclosure()
}

function readDeclared(source: string): unknown {
  try {
    return declaredFacts(source)
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
 * @throws {DisclosureError} `invalid-option` for anything but text.
 * @example
 * ```ts
 * unlabelMarkdown(labelMarkdown(source, disclosure).value).value === source
 * ```
 */
export function unlabelMarkdown(source: string): { value: string; changed: boolean } {
  requireText(source, 'source')
  const value = stripLabel(source, knownWords())?.value ?? source
  return { value, changed: value !== source }
}
