import type { Disclosure } from '../disclosure/disclosure.js'
import type { Format } from '../markup/format.js'
import {
  longestTail,
  mostLines,
  type Opening,
  type OpeningFacts,
  personaOpening,
  readTail,
  renderOpening
} from '../notice/byline.js'
import type { Locale } from '../notice/locale.js'
import type { Payload } from './payload.js'
import { joinOf, placeWords, startIn } from './place-words.js'
import type { TextSlot } from './platform.js'
import type { WordsForm } from './post-words.js'

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
      yield { body: text.slice(0, start) + rest.slice(0, at), tail }
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

/** A label that may stand in a text. */
interface FoundOpening {
  readonly locale: Locale
  readonly opening: Opening
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
const tags = ['simulated', 'parody'] as const
const labelKinds = ['generated', 'assisted', 'involved'] as const

// The result depends on the format and the locales alone, so it can be kept.
const remembered = new WeakMap<readonly Locale[], WeakMap<Format, KnownOpenings>>()

/** List the labels that may open at an offset of a text: nearly always none. */
export function openingsAt(
  text: string,
  start: number,
  format: Format,
  locales: readonly Locale[]
): FoundOpening[] {
  const likely = openingsOf(format, locales).byStart.get(startAt(text, start))
  if (!likely) return []
  return likely.flatMap((known) => {
    const stem = known.stems.find((each) => text.startsWith(each, start))
    if (stem === undefined) return []
    if (known.close === undefined) return [known]
    const from = start + stem.length
    const end = text.slice(from, from + longestName).indexOf(known.close)
    if (end === -1) return []
    const name = format.unescape(text.slice(from, from + end))
    const { locale, opening } = known
    return [{ locale, opening: renderOpening({ ...opening, name }, locale) }]
  })
}

/** Every way in which a label can open in a format. */
export function openingsOf(format: Format, locales: readonly Locale[]): KnownOpenings {
  const byFormat = remembered.get(locales) ?? new WeakMap<Format, KnownOpenings>()
  const known = byFormat.get(format)
  if (known) return known
  const all = locales.flatMap((locale) =>
    labelKinds.flatMap((kind) => [
      toKnown({ kind }, locale, format),
      ...tags.flatMap((tag) => [
        toKnown({ kind, tag }, locale, format),
        toNamed({ kind, tag }, locale, format)
      ])
    ])
  )
  const byStart = new Map<number, KnownOpening[]>()
  for (const known of all) {
    for (const start of new Set(known.stems.map((stem) => startAt(stem, 0)))) {
      byStart.set(start, [...(byStart.get(start) ?? []), known])
    }
  }
  const openings = { all, byStart }
  remembered.set(locales, byFormat.set(format, openings))
  return openings
}

/** Two UTF-16 code units as a number: cheaper to look up than a piece of text. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function toKnown(facts: OpeningFacts, locale: Locale, { escape, notice }: Format): KnownOpening {
  const opening = renderOpening(facts, locale)
  const stems = [
    escape(opening.head).trimEnd(),
    ...(notice ? [notice.open + escape(opening.mark)] : [])
  ]
  return { locale, opening, stems }
}

function toNamed(
  facts: OpeningFacts & { readonly tag: 'simulated' | 'parody' },
  locale: Locale,
  { escape }: Format
): KnownOpening {
  const { kind, tag } = facts
  return {
    locale,
    opening: renderOpening(facts, locale),
    stems: [escape(personaOpening(tag, locale))],
    close: escape(`] ${locale.marks[kind]}${locale.colon}`).trimEnd()
  }
}
