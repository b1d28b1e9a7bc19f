import { foldWords } from '../markup/html.js'
import { locales } from '../notice/built-in-words.js'
import { knownWords, marksWithoutSpace, readLabels } from '../notice/known-words.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import type { Locale } from '../notice/locale.js'
import { partsOf } from '../text/template.js'
import type { Passage } from './passages.js'

/** How this library's labels open, in every language and version. */
interface Openings {
  readonly marks: ReadonlySet<string>
  /** The first code units of the marks: most passages begin otherwise. */
  readonly firsts: ReadonlySet<number>
  /** Lengths of the marks, in UTF-16 code units, the longest first. */
  readonly lengths: readonly number[]
  /** How the sentences behind a mark begin. */
  readonly sentences: readonly string[]
}

const stops = [...new Set(locales.map(({ stop }) => stop))]

// It depends on the words alone, so it can be kept. An entry lives as long as they do.
const kept = new WeakMap<readonly LabelWords[], Openings>()

function openingsOf(known: readonly LabelWords[]): Openings {
  const before = kept.get(known)
  if (before) return before
  const told = locales.map(({ told: { mark }, stop }) => `${mark}${stop}`)
  const marks = new Set([...known.flatMap((words) => words.leadMarks()), ...told])
  const lengths = [...new Set([...marks].map(({ length }) => length))].toSorted((one, other) => other - one)
  const firsts = new Set([...marks].map((mark) => mark.charCodeAt(0)))
  const openings = { marks, firsts, lengths, sentences: locales.flatMap(sentenceStarts) }
  kept.set(known, openings)
  return openings
}

/** A shorter start could be anybody's. */
const shortestStart = 8

function sentenceStarts({ ai, involved, brief, persona }: Locale): string[] {
  const templates = [
    ...[ai.one.first, ai.many.first, ai.one.next, ai.many.next],
    ...[involved.one, involved.many, persona.one, persona.many, brief.systems, brief.responsible]
  ]
  return templates.map((template) => partsOf(template).opening).filter(({ length }) => length >= shortestStart)
}

/** The mark that opens a passage as a label of this library does. */
export function openingMark(text: string, locale?: string | Locale): string | undefined {
  const { marks, firsts, lengths } = openingsOf(knownWords(locale))
  if (!firsts.has(text.charCodeAt(0))) return undefined
  for (const length of lengths) {
    const start = text.slice(0, length)
    if (start.length === length && marks.has(start)) return start
  }
  return undefined
}

/** Read a passage as a whole label of this library. */
export function readLabel(text: string, locale?: string | Locale): ToldLabel | undefined {
  if (openingMark(text, locale) === undefined) return undefined
  const known = knownWords(locale)
  // In Markdown a full-width stop stands behind the bold without a space.
  const spaced = marksWithoutSpace(text, known)
    .filter((mark) => mark.endsWith('\u3002'))
    .map((mark) => `${mark} ${text.slice(mark.length)}`)
  return [text, ...spaced].flatMap((words) => readLabels(words, known))[0]
}

/** Whether a passage is the repeat at the end of a text, in Markdown also without a space behind a full-width stop. */
export function isRepeat({ text, spaced }: Passage, { brief }: ToldLabel['marks']): boolean {
  const repeats = [`${brief.mark} ${brief.text}`, ...(brief.mark.endsWith('\u3002') ? [brief.mark + brief.text] : [])]
  return repeats.includes(text) || repeats.includes(spaced)
}

/** Whether a passage is a whole byline behind its mark, as messages and posts have it instead of a lead. */
export function isByline(text: string, mark: string, locale?: string | Locale): boolean {
  const byline = text.slice(mark.length).trim()
  return knownWords(locale).some((words) =>
    words.postOpenings().some((opening) => opening.mark === mark && opening.readByline(byline) !== undefined)
  )
}

/** Whether a passage that is no whole label goes on, behind the mark, as one of this library does. */
export function isBrokenLabel(text: string, mark: string, locale?: string | Locale): boolean {
  const rest = text.slice(mark.length).trimStart()
  return openingsOf(knownWords(locale)).sentences.some((start) => rest.startsWith(start))
}

/** The mark that a title opens with, without brackets: `[Parody] [AI-generated] Tides`. */
export function titleMark(text: string, locale?: string | Locale): string | undefined {
  const brackets = titleBrackets.exec(text)?.[0]
  if (brackets === undefined) return undefined
  const inner = brackets.match(/[^[\]]{2,60}/g) ?? []
  return inner.find((words) => stops.some((stop) => openingMark(words + stop, locale) !== undefined))
}

const titleBrackets = /^(?:\[[^[\]]{2,60}\] ?)+/

/** The words of a title behind what stands in brackets before them. */
export function withoutTitleMarks(text: string): string {
  return text.replace(titleBrackets, '').trim()
}

let notices: readonly string[] | undefined

/** The words that open a conversation or remind of it, where a passage begins with them. */
export function conversationNotice(text: string): string | undefined {
  // In every language; it depends on data alone.
  notices ??= locales.flatMap(({ chat, automated }) => [chat.notice, chat.reminder, automated].map(foldWords))
  return notices.find((words) => text.startsWith(words))
}

/** Tell whether a passage is the notice of a livestream, a demonstration or a chat, of any facts. */
export function isOtherNotice(text: string): boolean {
  if (conversationNotice(text) !== undefined) return true
  return locales.some(({ live: { livestream, demonstration } }) =>
    [livestream.one, livestream.many, demonstration.one, demonstration.many].some((template) => {
      const { opening, slots } = partsOf(template)
      const [slot] = slots
      return text.startsWith(opening) && slot !== undefined && text.includes(slot.literal, opening.length)
    })
  )
}
