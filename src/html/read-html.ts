import type { Disclosure } from '../disclosure/disclosure.js'
import { requireOptions } from '../disclosure/require-options.js'
import { requireText } from '../disclosure/require-text.js'
import { knownLocales } from '../notice/known-locales.js'
import type { ReadOptions } from './read-options.js'
import { parseSelector } from './scan/selector.js'
import { stripLabel } from './strip-label.js'

/**
 * Read the facts that a labelled page tells its readers.
 *
 * The facts come from the words of the label. A record beside them that tells the same adds what
 * is in no sentence, such as dates; a record that tells anything else is not believed.
 *
 * @returns `undefined` for a page without our label.
 * @throws {DisclosureError} `cannot-label` for a frameset, and `invalid-option`.
 * @example
 * ```ts
 * readHtml(labelHtml(source, disclosure).value)?.author?.name
 * ```
 */
export function readHtml(source: string, options: ReadOptions = {}): Disclosure | undefined {
  requireText(source, 'source')
  requireOptions(options)
  const selector = parseSelector(options.selector)
  return stripLabel(source, knownLocales(options.locale), selector).disclosure
}
