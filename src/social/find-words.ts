import type { Disclosure } from '../disclosure/disclosure.js'
import type { Format, NoticeBlock } from '../markup/format.js'
import { longestTail, mostLines } from '../notice/byline.js'
import type { LabelWords, PostOpening } from '../notice/label-words.js'
import { requireKnown } from '../notice/require-known.js'
import { fillTemplate } from '../text/template.js'
import type { Payload } from './payload.js'
import { joinOf, placeWords, startIn } from './place-words.js'
import type { TextSlot } from './platform.js'

/** An opening that a text may have. */
export interface FoundOpening {
  readonly words: LabelWords
  /** With the name in its head that the text has there. */
  readonly opening: PostOpening
  readonly name?: string
}

/** A label found in a text. */
export interface FoundWords {
  readonly words: LabelWords
  readonly opening: PostOpening
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
  known: readonly LabelWords[]
): FoundWords | undefined {
  const { block } = slot.format
  if (block) return findBlock(text, block, slot.format, known)
  const start = startIn(text, slot, payload)
  for (const { words, opening, name } of openingsAt(text, start, slot.format, known)) {
    const found = slot.format.notice
      ? findNotice(text, start, opening, slot)
      : findInline(text, start, opening, slot)
    for (const { body, tail, bodyStart } of found) {
      const disclosure = opening.readByline(tail, name)
      if (!disclosure) continue
      const placing = { ...opening, lang: words.tag, dir: words.dir, tail }
      const again = placeWords(body, placing, slot, payload, bodyStart)
      if (again.text !== text) continue
      return { words, opening, disclosure, text: body, start, inserted: again.inserted }
    }
  }
  requireKnown(openingOf(text, start, slot.format), known)
  return undefined
}

/**
 * Find a notice that tools may have rewritten: its words decide alone, so the text without it is
 * what the tools made of the author's text.
 */
function findBlock(
  text: string,
  block: NoticeBlock,
  format: Format,
  known: readonly LabelWords[]
): FoundWords | undefined {
  for (const found of block.find(text)) {
    for (const { words, opening } of openingsOf(format, known).all) {
      if (!found.words.startsWith(`${opening.mark} `)) continue
      const disclosure = opening.readByline(found.words.slice(opening.mark.length + 1))
      if (!disclosure) continue
      const { start, end } = found
      const inserted = text.slice(start, end)
      const body = found.without(opening.title ?? '')
      if (body === undefined) continue
      return { words, opening, disclosure, text: body, start, inserted }
    }
    requireKnown(found.words, known)
  }
  return undefined
}

/** The words that a text opens with, as far as a label's opening reaches. */
function openingOf(text: string, start: number, { notice, unescape }: Format): string {
  const isNotice = notice !== undefined && text.startsWith(notice.open, start)
  const from = isNotice ? start + notice.open.length : start
  const opening = text.slice(from, from + 2 * longestName)
  return unescape(isNotice ? opening.replace(notice.middle, ' ') : opening)
}

/** Find a head that stands alone in a text, such as a title's. */
export function findHead(
  text: string,
  slot: TextSlot,
  payload: Payload,
  { words, opening }: FoundOpening
): Pick<FoundWords, 'text' | 'start' | 'inserted'> | undefined {
  const start = startIn(text, slot, payload)
  for (const rest of afterHead(text, start, opening, slot)) {
    const body = text.slice(0, start) + rest
    const bodyStart = text.length - rest.length
    const placing = { ...opening, lang: words.tag, dir: words.dir }
    const again = placeWords(body, placing, slot, payload, bodyStart)
    if (again.text === text) return { text: body, start, inserted: again.inserted }
  }
  return undefined
}

interface FoundBody {
  readonly body: string
  readonly tail: string
  /** Where the author's words begin in the labelled text, in UTF-16 code units. */
  readonly bodyStart: number
}

function* findInline(
  text: string,
  start: number,
  opening: PostOpening,
  slot: TextSlot
): Generator<FoundBody> {
  const join = joinOf(slot)
  const end = slot.endAt?.(text) ?? text.length
  const behind = text.slice(end)
  for (const rest of afterHead(text.slice(0, end), start, opening, slot)) {
    // A byline has no line break in it. So where the join is a line break, only the last join of
    // the text can stand before the byline:
    //
    //   First paragraph.⏎⏎Second paragraph.⏎⏎By GPT-4. Ada Lovelace is responsible.
    //                                      ^^
    //
    // On one line (` - `) a name may hold the join too, so some earlier ones are tried.
    let at = rest.lastIndexOf(join)
    for (let tries = 0; at !== -1 && tries < mostLines; tries++) {
      if (rest.length - at > 2 * longestTail) break

      const tail = slot.format.unescape(rest.slice(at + join.length))
      const body = text.slice(0, start) + rest.slice(0, at) + behind
      yield { body, tail, bodyStart: end - rest.length }
      if (!slot.isLine || at === 0) break
      at = rest.lastIndexOf(join, at - 1)
    }
  }
}

/**
 * Give what follows a head, on the same line or on the next. A head without a space at its end, as
 * in Chinese, is a beginning of both forms, so both are tried.
 */
function* afterHead(
  text: string,
  start: number,
  { head }: PostOpening,
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
  { mark }: PostOpening,
  { format }: TextSlot
): Generator<FoundBody> {
  const { open = '', middle = '', close = '' } = format.notice ?? {}
  const opening = `${open}${format.escape(mark)}${middle}`
  if (!text.startsWith(opening, start)) return
  const end = text.indexOf(close, start + opening.length)
  if (end === -1 || end - start > 2 * longestTail) return
  yield {
    body: text.slice(0, start) + text.slice(end + close.length),
    tail: format.unescape(text.slice(start + opening.length, end)),
    bodyStart: end + close.length
  }
}

/** A way in which a label can open, with the words that a quick comparison looks for. */
interface KnownOpening extends FoundOpening {
  /** What a text with this label begins with, inline and as a notice. */
  readonly stems: readonly string[]
  /** Ends the name, where the stem is followed by one. */
  readonly close?: string
}

interface KnownOpenings {
  readonly all: readonly KnownOpening[]
  /** By the first two characters of a stem: they decide nearly every text that has no label. */
  readonly byStart: ReadonlyMap<number, readonly KnownOpening[]>
}

/** The longest name in a head, in UTF-16 code units, escapes included. */
const longestName = 420

// The result depends on the format and the words alone, so it can be kept.
const remembered = new WeakMap<readonly LabelWords[], WeakMap<Format, KnownOpenings>>()

/** List the labels that may open at an offset of a text: nearly always none. */
export function openingsAt(
  text: string,
  start: number,
  format: Format,
  known: readonly LabelWords[]
): FoundOpening[] {
  const likely = openingsOf(format, known).byStart.get(startAt(text, start))
  if (!likely) return []
  return likely.flatMap((each): FoundOpening[] => {
    const stem = each.stems.find((stem) => text.startsWith(stem, start))
    if (stem === undefined) return []
    if (each.close === undefined) return [each]
    const from = start + stem.length
    const end = text.slice(from, from + longestName).indexOf(each.close)
    if (end === -1) return []
    const name = format.unescape(text.slice(from, from + end))
    const { words, opening } = each
    return [{ words, opening: { ...opening, head: fillTemplate(opening.head, { name }) }, name }]
  })
}

/** Every way in which a label can open in a format. */
export function openingsOf(format: Format, words: readonly LabelWords[]): KnownOpenings {
  const byFormat = remembered.get(words) ?? new WeakMap<Format, KnownOpenings>()
  const known = byFormat.get(format)
  if (known) return known
  const all = words.flatMap((each) =>
    each.postOpenings().map((opening) => toKnown(opening, each, format))
  )
  const byStart = new Map<number, KnownOpening[]>()
  for (const known of all) {
    for (const start of new Set(known.stems.map((stem) => startAt(stem, 0)))) {
      byStart.set(start, [...(byStart.get(start) ?? []), known])
    }
  }
  const openings = { all, byStart }
  remembered.set(words, byFormat.set(format, openings))
  return openings
}

/** Two UTF-16 code units as a number: cheaper to look up than a piece of text. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function toKnown(opening: PostOpening, words: LabelWords, format: Format): KnownOpening {
  const { escape, notice } = format
  const [stem = '', close] = opening.head.split('{name}')
  if (close !== undefined) {
    return { words, opening, stems: [escape(stem)], close: escape(close).trimEnd() }
  }
  const marked = notice ? [notice.open + escape(opening.mark)] : []
  return { words, opening, stems: [escape(stem).trimEnd(), ...marked] }
}
