import { foldWords } from '../markup/html.js'
import { invisible } from '../text/names.js'

/** Scripts whose letters need nothing unseen between them, as those of Arabic, Thai or Devanagari do. */
const plainScripts = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul']
const plain = `[\\p{N}${plainScripts.map((script) => `\\p{Script=${script}}`).join('')}]`
/** Joiners do something in other scripts and in emoji. What turns words is looked for by itself. */
const unseen = `(?![\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069])(?:[\\u200C\\u200D]|${invisible.source})`
const splitting = new RegExp(`(?<=${plain})(?:${unseen})+(?=${plain})`, 'gu')

/** List the runs of characters that nobody sees inside words: such as a soft hyphen in “gen-erated”. */
export function unseenRuns(words: string): { readonly start: number; readonly end: number }[] {
  if (!/[^\0-\x7F]/.test(words)) return []
  return [...words.matchAll(splitting)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** Fold words as {@link foldWords} does, and as eyes do: for them, what nobody sees splits no word. */
export function foldSeen(words: string): string {
  return foldWords(/[^\0-\x7F]/.test(words) ? words.replace(splitting, '') : words)
}
