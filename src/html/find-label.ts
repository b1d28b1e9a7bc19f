import type { Disclosure } from '../disclosure/disclosure.js'
import { escapeHtml, escapeValue } from '../markup/html.js'
import type { Range } from '../markup/splice.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import { readLabels } from '../notice/known-words.js'
import type { DeclaredFacts, LabelMarks, LabelWords, ToldLabel } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'
import type { JsonLdScript } from '../scan/html/head-reader.js'
import { noticeHtml } from './html-words.js'
import type { MarkOffsets } from './place-marks.js'
import { readForeword, readParagraph } from './read-notice.js'

/** Our label in a source. */
interface FoundLabel {
  /** What the words tell, with what the record adds to it where both say the same. */
  readonly disclosure: () => Disclosure
  /** Every mark of it, in the order of the source. */
  readonly ranges: readonly Range[]
}

/**
 * Find our label by the words of its lead in the lead's place, and its other marks by what those
 * words say they must be.
 *
 * @returns `undefined` where the place holds anything else: that is the author's.
 */
export function findLabel(
  source: string,
  places: MarkOffsets,
  known: readonly LabelWords[]
): FoundLabel | undefined {
  const lead = readParagraph(source, places.lead)
  if (!lead) return undefined
  // Where versions have the same lead, the label is of the one that more of its marks are found of.
  return readLabels(lead.text, known)
    .map((told) => findMarks(source, places, lead, told))
    .reduce<FoundLabel | undefined>(
      (most, found) => (most && most.ranges.length >= found.ranges.length ? most : found),
      undefined
    )
}

function findMarks(
  source: string,
  places: MarkOffsets,
  lead: { readonly start: number; readonly end: number },
  told: ToldLabel
): FoundLabel {
  const { marks: label } = told
  const record = findRecord(source, places, told)
  const foreword = readForeword(source, lead.end, told.forewords())
  const section = noticeHtml(label.brief, label)
  const ranges = [
    ...(record?.ranges ?? []),
    ...findTitles(source, places, label),
    [lead.start, foreword ?? lead.end] as const,
    ...places.sections.map((offset) => findBrief(source, offset, section, label.brief)),
    findEnd(source, places, section, label.brief, lead.end)
  ]
  return {
    disclosure: (record?.facts ?? told).disclosure,
    ranges: ranges
      .filter((range) => range !== undefined)
      .toSorted(([start], [other]) => start - other)
  }
}

function findTitles(
  source: string,
  places: MarkOffsets,
  { title }: LabelMarks
): (Range | undefined)[] {
  const words = escapeHtml(title)
  const { heading } = places
  return [
    places.title === undefined ? undefined : rangeOf(source, places.title, words),
    heading === undefined ? undefined : rangeOf(source, firstText(source, heading), words),
    ...places.contents.map(({ offset, quote }) =>
      rangeOf(source, offset, escapeValue(title, quote))
    )
  ]
}

function rangeOf(source: string, offset: number, words: string): Range | undefined {
  return source.startsWith(words, offset) ? [offset, offset + words.length] : undefined
}

/** Where the first words of a heading stand: Markdown's tools put anchors before them. */
function firstText(source: string, offset: number): number {
  const skipped = /^(?:\s*<(?:a|span)\b[^<>]{0,1000}>(?:\s*<\/(?:a|span)>)?)*\s*/i.exec(
    source.slice(offset, offset + 2000)
  )
  return offset + (skipped?.[0].length ?? 0)
}

function findBrief(
  source: string,
  offset: number,
  html: string,
  { mark, text }: Notice
): Range | undefined {
  if (source.startsWith(html, offset)) return [offset, offset + html.length]
  const paragraph = readParagraph(source, offset)
  return paragraph?.text === `${mark} ${text}` ? [paragraph.start, paragraph.end] : undefined
}

/** Find the repeat: the last thing in the place, behind the lead, also in a selected place. */
function findEnd(
  source: string,
  { end, innerEnds }: MarkOffsets,
  html: string,
  brief: Notice,
  leadEnd: number
): Range | undefined {
  for (const offset of [end, ...innerEnds]) {
    const range = offset === undefined ? offset : briefBefore(source, offset, html, brief, leadEnd)
    if (range) return range
  }
  return undefined
}

function briefBefore(
  source: string,
  end: number,
  html: string,
  brief: Notice,
  leadEnd: number
): Range | undefined {
  const canonical = end - html.length
  if (canonical >= leadEnd && source.startsWith(html, canonical)) return [canonical, end]
  const piece = source.slice(Math.max(leadEnd, end - 4000), end)
  const open = /<p(?=[\s>])[^]*$/i.exec(piece.slice(piece.toLowerCase().lastIndexOf('<p')))
  const start = open === null ? -1 : end - open[0].length
  const range = start < leadEnd ? undefined : findBrief(source, start, html, brief)
  return range && source.slice(range[1], end).trim() === '' ? range : undefined
}

/**
 * The record counts as ours when it says what the words say, wherever in the head tools moved it.
 * Of several, of which the page may have one of its own, ours is the one in its place, else the
 * last.
 */
function findRecord(
  source: string,
  { record, jsonLd }: MarkOffsets,
  told: ToldLabel
): { ranges: Range[]; facts: DeclaredFacts } | undefined {
  const found = jsonLd.flatMap((script) => {
    const record = readRecord(source.slice(script.textStart, script.textEnd))
    const facts = record === undefined ? undefined : told.readFacts(record)
    return facts ? [{ facts, script }] : []
  })
  const isInPlace = ({ end, meta }: JsonLdScript) => record === end || record === meta?.start
  const ours = found.find(({ script }) => isInPlace(script)) ?? found.at(-1)
  return ours && { ...ours, ranges: rangesOf(source, ours.script, ours.facts) }
}

/** The record's script, and the `meta` element that belongs to it. */
function rangesOf(source: string, script: JsonLdScript, facts: DeclaredFacts): Range[] {
  const { start, end, meta } = script
  const isBefore = meta && source.slice(meta.end, start).trim() === ''
  if (!isBefore || meta.value !== recordValue(facts)) return [[start, end]]
  return [
    [meta.start, meta.end],
    [start, end]
  ]
}

/** The `ai-disclosure` that goes with the facts of a record, `''` for none. */
export function recordValue({ value, disclosure }: DeclaredFacts): string {
  return value ?? aiDisclosureValue(disclosure()) ?? ''
}

/** Read the facts of a record. Any other JSON-LD is the page's own: it gives `undefined`. */
export function readRecord(json: string): unknown {
  try {
    const record: unknown = JSON.parse(json)
    const isRecord = typeof record === 'object' && record !== null && 'disclosure' in record
    return isRecord ? record.disclosure : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
