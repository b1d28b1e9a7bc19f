import { requireOptions } from '../disclosure/require-options.js'
import { requireText } from '../disclosure/require-text.js'
import { knownLocales } from '../notice/known-locales.js'
import type { ReadOptions } from './read-options.js'
import { parseSelector } from './scan/selector.js'
import { stripLabel } from './strip-label.js'

/**
 * Take the label off an HTML document or fragment, byte for byte, without being told the
 * disclosure.
 *
 * Only a label of this library in its place is taken; words that merely look like one stay.
 *
 * @throws {DisclosureError} `cannot-label` for a frameset, which has no place for a label, and
 * `invalid-option`.
 * @example
 * ```ts
 * unlabelHtml(labelHtml(source, disclosure).value).value === source
 * ```
 */
export function unlabelHtml(
  source: string,
  options: ReadOptions = {}
): { value: string; changed: boolean } {
  requireText(source, 'source')
  requireOptions(options)
  const { value } = stripLabel(
    source,
    knownLocales(options.locale),
    parseSelector(options.selector)
  )
  return { value, changed: value !== source }
}
