import type { Payload } from './payload.js'
import type { TextSlot } from './platform.js'
import type { WordsForm } from './post-words.js'

/** The words that go into a text: without a tail only the head. */
type PlacedWords = Pick<WordsForm, 'head' | 'mark' | 'lang' | 'dir' | 'tail'> & {
  readonly title?: string
}

/** A labelled text, and what went in before the author's words. All in UTF-16 code units. */
export interface PlacedText {
  readonly text: string
  readonly start: number
  readonly inserted: string
}

/**
 * Put a label's words into a text.
 *
 * Inline: the head, the author's words, the byline. As a notice: one paragraph before the author's
 * words. The head stands on a line of its own where the author's words must begin a line (a
 * heading, a quote) or run the other way: a Latin head before Arabic would turn the whole line
 * around.
 *
 * @param bodyStart Where the author's words begin in the payload as it is, in UTF-16 code units: with
 * a label in it, that is behind the label. @default where the label goes
 */
export function placeWords(
  text: string,
  words: PlacedWords,
  slot: TextSlot,
  payload: Payload,
  bodyStart?: number
): PlacedText {
  const { format, beginsBlock } = slot
  if (format.block && words.tail !== undefined) {
    return format.block.place(text, { ...words, title: words.title ?? '', tail: words.tail })
  }
  if (slot.isSubject && words.title !== undefined) {
    return { text: words.title + text, start: 0, inserted: words.title }
  }
  const start = startIn(text, slot, payload)
  const before = text.slice(0, start)
  const end = Math.max(start, slot.endAt?.(text) ?? text.length)
  const rest = text.slice(start, end)
  const behind = text.slice(end)
  if (format.notice && words.tail !== undefined) {
    const { open, middle, close } = format.notice
    const inserted = `${open}${format.escape(words.mark)}${middle}${format.escape(words.tail)}${close}`
    return { text: before + inserted + rest + behind, start, inserted }
  }
  const isBlock = beginsBlock?.(payload, bodyStart ?? start) ?? false
  const inserted = (isBlock && !slot.isLine) || needsOwnLine(rest, words, slot)
    ? format.escape(words.head).trimEnd() + (format.lineEnd ?? '\n')
    : format.escape(words.head)
  const tail = words.tail === undefined ? '' : joinOf(slot) + format.escape(words.tail)
  return { text: before + inserted + rest + tail + behind, start, inserted }
}

/** Where a label goes in a text. */
export function startIn(text: string, { startAt, format }: TextSlot, payload: Payload): number {
  return startAt?.(text, payload) ?? format.startOf?.(text) ?? 0
}

/** What stands between the author's words and the byline. */
export function joinOf({ join, isLine }: TextSlot): string {
  return join ?? (isLine ? ' - ' : '\n\n')
}

// Directly behind a head without a space at its end, as in Chinese, these would no longer begin a
// mention or a link.
const atSpaceOnly = /^(?:[@＠#＃$/]|https?:)/

function needsOwnLine(
  text: string,
  { dir, head }: PlacedWords,
  { format, isLine }: TextSlot
): boolean {
  if (isLine) return false
  if (format.ownLine?.test(text)) return true
  if (!head.endsWith(' ')) {
    // A text that begins with a line break could not be told from a head on its own line.
    if (atSpaceOnly.test(text) || text.startsWith(format.lineEnd ?? '\n')) return true
  }
  const direction = leadingDirection(text)
  return direction !== undefined && direction !== dir
}

const letterOrBreak = /[\n\r\p{L}]/u
// The strong right-to-left scripts, as in `isolate`; every other letter is left to right.
const rightToLeftLetter =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Tell in which direction a line of text is shown: that of its first letter.
 *
 * @returns `undefined` when the line has no letter.
 * @see https://www.unicode.org/reports/tr9/#P2
 */
export function leadingDirection(text: string): 'ltr' | 'rtl' | undefined {
  // Most texts begin with a letter of these.
  const first = text.charCodeAt(0)
  const isLatin = (first | 32) > 96 && (first | 32) < 123
  const isCyrillic = first > 0x3ff && first < 0x482
  if (isLatin || isCyrillic || (first > 0x4dff && first < 0xa000)) return 'ltr'
  const isHebrew = first > 0x5cf && first < 0x5eb
  if (isHebrew || (first > 0x61f && first < 0x64b)) return 'rtl'
  // Of the first line that has anything on it.
  const [letter = '\n'] = letterOrBreak.exec(text.trimStart()) ?? []
  if (letter === '\n' || letter === '\r') return undefined
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr'
}
