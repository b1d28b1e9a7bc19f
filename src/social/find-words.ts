import type { Disclosure } from '../disclosure/disclosure.js'
import type { Locale } from '../notice/locale.js'
import type { Payload } from './at-path.js'
import { openingsAt } from './openings.js'
import { joinOf, placeWords, startIn } from './place-words.js'
import type { TextSlot } from './platform.js'
import type { WordsForm } from './post-words.js'
import type { Opening } from './render-opening.js'
import { longestTail, mostLines, readTail } from './read-tail.js'

/** A label found in a text. */
export interface FoundWords {
  readonly locale: Locale
  readonly opening: Opening
  readonly disclosure: Disclosure
  /** The author's words alone. */
  readonly text: string
  /** What stood before them, and where. In UTF-16 code units. */
  readonly start: number
  readonly inserted: string
}

/**
 * Find a label in a text by its exact words in the exact place.
 *
 * What was found is taken out, put in again and compared: equal means ours; anything else is the
 * author's and stays.
 */
export function findWords(
  text: string,
  slot: TextSlot,
  payload: Payload,
  locales: readonly Locale[]
): FoundWords | undefined {
  const start = startIn(text, slot, payload)
  for (const { locale, opening } of openingsAt(text, start, slot.format, locales)) {
    const found = slot.format.notice
      ? findNotice(text, start, opening, slot)
      : findInline(text, start, opening, slot)
    for (const { body, tail } of found) {
      const disclosure = readTail(tail, opening, locale)
      if (!disclosure) continue
      const words: WordsForm = { ...opening, dir: locale.dir, tail }
      const again = placeWords(body, words, slot, payload)
      if (again.text !== text) continue
      return { locale, opening, disclosure, text: body, start, inserted: again.inserted }
    }
  }
  return undefined
}

/** Find a head that stands alone in a text, such as a title's. */
export function findHead(
  text: string,
  slot: TextSlot,
  payload: Payload,
  { locale, opening }: Pick<FoundWords, 'locale' | 'opening'>
): Pick<FoundWords, 'text' | 'start' | 'inserted'> | undefined {
  const start = startIn(text, slot, payload)
  for (const rest of afterHead(text, start, opening, slot)) {
    const body = text.slice(0, start) + rest
    const again = placeWords(body, { ...opening, dir: locale.dir }, slot, payload)
    if (again.text === text) return { text: body, start, inserted: again.inserted }
  }
  return undefined
}

function* findInline(
  text: string,
  start: number,
  opening: Opening,
  slot: TextSlot
): Generator<{ body: string; tail: string }> {
  const join = joinOf(slot)
  for (const rest of afterHead(text, start, opening, slot)) {
    // A byline has no line break in it, so where lines part it from the text only the last can.
    let at = rest.lastIndexOf(join)
    for (let tries = 0; at !== -1 && tries < mostLines; tries++) {
      if (rest.length - at > 2 * longestTail) break

      const tail = slot.format.unescape(rest.slice(at + join.length))
      yield { body: text.slice(0, start) + rest.slice(0, at), tail }
      if (!slot.isLine || at === 0) break
      at = rest.lastIndexOf(join, at - 1)
    }
  }
}

/** What follows a head, on its line and on a line of its own: where it ends in no space, both fit. */
function* afterHead(
  text: string,
  start: number,
  { head }: Opening,
  { format }: TextSlot
): Generator<string> {
  const escaped = format.escape(head)
  const line = escaped.trimEnd() + (format.lineEnd ?? '\n')
  if (text.startsWith(line, start)) yield text.slice(start + line.length)
  if (text.startsWith(escaped, start)) yield text.slice(start + escaped.length)
}

function* findNotice(
  text: string,
  start: number,
  { mark }: Opening,
  { format }: TextSlot
): Generator<{ body: string; tail: string }> {
  const { open = '', middle = '', close = '' } = format.notice ?? {}
  const opening = `${open}${format.escape(mark)}${middle}`
  if (!text.startsWith(opening, start)) return
  const end = text.indexOf(close, start + opening.length)
  if (end === -1 || end - start > 2 * longestTail) return
  yield {
    body: text.slice(0, start) + text.slice(end + close.length),
    tail: format.unescape(text.slice(start + opening.length, end))
  }
}
