import { requireText } from '../disclosure/require-text.js'
import { locales } from '../notice/locales/index.js'
import { stripLabel } from './strip-label.js'

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
  const value = stripLabel(source, locales)?.value ?? source
  return { value, changed: value !== source }
}
