import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { escapeHtml, escapeValue } from '../markup/html.js'
import type { Range } from '../markup/splice.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import { possibleForewords } from '../notice/foreword.js'
import type { Locale } from '../notice/locale.js'
import { readLead } from '../notice/read-label.js'
import { type Label, type Notice, renderLabel } from '../notice/render-label.js'
import type { JsonLdScript } from '../scan/html/head-reader.js'
import { noticeHtml } from './html-words.js'
import type { MarkOffsets } from './place-marks.js'
import { readForeword, readParagraph } from './read-notice.js'

/** Our label in a source. */
interface FoundLabel {
  /** What the words tell, with what the record adds to it where both say the same. */
  readonly disclosure: Disclosure
  readonly locale: Locale
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
  locales: Iterable<Locale>
): FoundLabel | undefined {
  const lead = readParagraph(source, places.lead)
  const told = lead && readLead(lead.text, locales)
  const label = told && renderLabel(told.disclosure, told.locale)
  if (!label) return undefined
  const { disclosure, locale } = told
  const record = findRecord(source, places, label, locale)
  const foreword = readForeword(source, lead.end, possibleForewords(disclosure, locale))
  const section = noticeHtml(label.brief, label)
  const ranges = [
    ...(record?.ranges ?? []),
    ...findTitles(source, places, label),
    [lead.start, foreword ?? lead.end] as const,
    ...places.sections.map((offset) => findBrief(source, offset, section, label.brief)),
    findEnd(source, places, section, label.brief, lead.end)
  ]
  return {
    disclosure: record?.disclosure ?? parseDisclosure(disclosure),
    locale,
    ranges: ranges
      .filter((range) => range !== undefined)
      .toSorted(([start], [other]) => start - other)
  }
}

function findTitles(source: string, places: MarkOffsets, { title }: Label): (Range | undefined)[] {
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
  label: Label,
  locale: Locale
): { ranges: Range[]; disclosure: Disclosure } | undefined {
  const found = jsonLd.flatMap((script) => {
    const disclosure = readRecord(source.slice(script.textStart, script.textEnd))
    if (!disclosure || !isSame(renderLabel(disclosure, locale), label)) return []
    return [{ disclosure, script }]
  })
  const isInPlace = ({ end, meta }: JsonLdScript) => record === end || record === meta?.start
  const ours = found.find(({ script }) => isInPlace(script)) ?? found.at(-1)
  return ours && { ...ours, ranges: rangesOf(source, ours.script, ours.disclosure) }
}

/** The record's script, and the `meta` element that belongs to it. */
function rangesOf(source: string, script: JsonLdScript, disclosure: Disclosure): Range[] {
  const { start, end, meta } = script
  const isBefore = meta && source.slice(meta.end, start).trim() === ''
  if (!isBefore || meta.value !== aiDisclosureValue(disclosure)) return [[start, end]]
  return [
    [meta.start, meta.end],
    [start, end]
  ]
}

function isSame(label: Label | undefined, other: Label): boolean {
  return (
    label !== undefined &&
    label.title === other.title &&
    label.lead.text === other.lead.text &&
    label.brief.text === other.brief.text
  )
}

/** Read the facts of a record. Any other JSON-LD is the page's own: it gives `undefined`. */
export function readRecord(json: string): Disclosure | undefined {
  try {
    const record: unknown = JSON.parse(json)
    const isRecord = typeof record === 'object' && record !== null && 'disclosure' in record
    return isRecord ? parseDisclosure(record.disclosure) : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DisclosureError) return undefined
    throw error
  }
}
