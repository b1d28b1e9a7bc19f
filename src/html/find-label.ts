import type { Disclosure } from '../disclosure/disclosure.js'
import { escapeBeyondAscii, escapeHtml, escapeValue, unescapeHtml } from '../markup/html.js'
import type { Range } from '../markup/splice.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import { toMeta } from '../metadata/to-meta.js'
import { readLabels } from '../notice/known-words.js'
import type { DeclaredFacts, LabelMarks, LabelWords, ToldLabel } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'
import { readAttributes } from '../scan/html/attributes.js'
import type { JsonLdScript } from '../scan/html/head-reader.js'
import { mayHoldLead } from './quick-look.js'
import { hidesWords } from './hidden-words.js'
import { locateFirstBlocks, readFirstWords } from './find-words.js'
import { repeatHtml } from './html-words.js'
import { findMovedJsonLd } from './moved-records.js'
import type { MarkOffsets } from './place-marks.js'
import { isAmong, seenText } from '../text/names.js'
import { lengthOfNumber } from '../text/page-lines.js'
import { readForeword, readParagraph } from './read-notice.js'

/** Our label in a source. */
interface FoundLabel {
  /**
   * What the words tell, with what the record adds to it where both say the same: nothing where the lead
   * hides itself.
   */
  readonly disclosure: () => Disclosure | undefined
  /** Every mark of it, in the order of the source. */
  readonly ranges: readonly Range[]
  /** The words of its title mark, empty for none. */
  readonly title: string
}

/**
 * Find our label by the words of its lead in the lead's place, and its other marks by what those
 * words say they must be.
 *
 * Tools move a lead: into wrappers, below a date, below a second heading. So it is looked for in the
 * first paragraphs, and never in part of one.
 *
 * @returns `undefined` where no such paragraph is a lead: they are the author's.
 */
export function findLabel(
  source: string,
  places: MarkOffsets,
  known: readonly LabelWords[]
): FoundLabel | undefined {
  if (!mayHoldLead(source, places.lead, known)) return undefined
  const first = readLead(source, places.lead, known)
  if (first) return bestMarks(source, { places, lead: first.lead, headings: [] }, first.told)
  const hasHeading = places.heading !== undefined && places.heading < places.lead
  const { paragraphs, headings } = locateFirstBlocks(source, places.lead, hasHeading)
  for (const offset of paragraphs) {
    const moved = readLead(source, offset, known)
    if (moved) return bestMarks(source, { places, lead: moved.lead, headings }, moved.told)
  }
  return undefined
}

/** Read the paragraph at an offset, if it is a lead. */
function readLead(source: string, offset: number, known: readonly LabelWords[]) {
  const lead = readParagraph(source, offset)
  const told = lead ? readLabels(lead.text, known) : []
  return lead && told.length > 0 ? { lead, told } : undefined
}

/** A lead that was found, and what goes with it. */
interface FoundLead {
  readonly places: MarkOffsets
  readonly lead: { readonly start: number; readonly end: number }
  /** Offsets of the text of headings that may carry the mark of a lead that was moved. */
  readonly headings: readonly number[]
}

// Where versions have the same lead, the label is of the one that more of its marks are found of.
function bestMarks(
  source: string,
  found: FoundLead,
  versions: readonly ToldLabel[]
): FoundLabel | undefined {
  return versions
    .map((told) => findMarks(source, found, told))
    .reduce<FoundLabel | undefined>(
      (most, marks) => (most && most.ranges.length >= marks.ranges.length ? most : marks),
      undefined
    )
}

function findMarks(source: string, found: FoundLead, told: ToldLabel): FoundLabel {
  const { places, lead } = found
  const { marks: label } = told
  const record = findRecord(source, places, told)
  const foreword = readForeword(source, lead.end, told.forewords())
  const section = repeatOf(told)
  const ranges = [
    ...(record?.ranges ?? []),
    ...findTitles(source, found, label),
    [lead.start, foreword ?? lead.end] as const,
    ...places.sections.map((offset) => findBrief(source, offset, section, label.brief)),
    findEnd(source, places, section, label.brief, lead.end)
  ]
  return {
    disclosure: () => (hidesWords(source.slice(lead.start, lead.end)) ? undefined : (record?.facts ?? told).disclosure()),
    title: label.title,
    ranges: withoutOverlaps(ranges.filter((range) => range !== undefined))
  }
}

// The repeat depends on the label alone, and one label is read on many pages.
const repeats = new WeakMap<ToldLabel, string>()

function repeatOf(told: ToldLabel): string {
  const known = repeats.get(told) ?? repeatHtml(told.marks.brief, told.marks)
  repeats.set(told, known)
  return known
}

function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const sorted = ranges.toSorted(([start], [other]) => start - other)
  return sorted.filter(([start], index) => index === 0 || start >= (sorted[index - 1]?.[1] ?? 0))
}

function findTitles(
  source: string,
  { places, headings }: FoundLead,
  { title }: LabelMarks
): (Range | undefined)[] {
  if (title === '') return []
  const inText = [...(places.heading === undefined ? [] : [places.heading]), ...headings]
  return [
    places.title === undefined
      ? undefined
      : (findTitle(source, places.title, title) ?? findBehindSite(source, places.title, title)),
    ...[...new Set(inText)].map((offset) => findTitle(source, offset, title)),
    ...places.contents.map(({ offset, quote }) => {
      const html = escapeValue(title, quote)
      return (
        rangeOf(source, offset, html) ??
        rangeOf(source, offset, escapeBeyondAscii(html)) ??
        findTitle(source, offset, title) ??
        findBehindSite(source, offset, html)
      )
    })
  ]
}

/** A site's name and a separator, which layouts put before the title of a page. */
const siteName = /^[^<>"']{1,100}\s(?:[|·•–—»/-]|::)\s$|^[^<>"']{1,100}:\s$/

function findBehindSite(source: string, offset: number, title: string): Range | undefined {
  const at = source.slice(offset, offset + 110 + title.length).indexOf(title)
  const isBehind = at > 0 && siteName.test(source.slice(offset, offset + at))
  return isBehind ? [offset + at, offset + at + title.length] : undefined
}

function findTitle(source: string, offset: number, title: string): Range | undefined {
  const html = escapeHtml(title)
  return (
    rangeOf(source, offset, html) ??
    rangeOf(source, offset, escapeBeyondAscii(html)) ??
    readFirstWords(source, offset + lengthOfNumber(source.slice(offset, offset + 40)), title)
  )
}

function rangeOf(source: string, offset: number, words: string): Range | undefined {
  return source.startsWith(words, offset) ? [offset, offset + words.length] : undefined
}

function findBrief(
  source: string,
  offset: number,
  html: string,
  { mark, text }: Notice
): Range | undefined {
  if (source.startsWith(html, offset)) return [offset, offset + html.length]
  const paragraph = readParagraph(source, offset)
  if (!paragraph) return undefined
  const isBrief = isAmong(seenText(paragraph.text), [seenText(`${mark} ${text}`)])
  return isBrief ? [paragraph.start, paragraph.end] : undefined
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
  return lastBrief(source, brief, leadEnd)
}

/** The repeat that a tool moved with the text: the last paragraph that says these words alone. */
function lastBrief(source: string, brief: Notice, leadEnd: number): Range | undefined {
  if (!mayHoldBrief(source, brief, leadEnd)) return undefined
  let last: Range | undefined
  const starts = /<(?:p|div|td|section|center|header|footer|address|[uo]l)(?=[\s>])/gi
  starts.lastIndex = leadEnd
  for (let match = starts.exec(source); match; match = starts.exec(source)) {
    last = findBrief(source, match.index, '\0', brief) ?? last
  }
  return last
}

/** Whether the last word of the repeat stands anywhere, before every paragraph is read. */
function mayHoldBrief(source: string, { mark }: Notice, leadEnd: number): boolean {
  const [word = ''] = /[A-Za-z]+/.exec(mark) ?? []
  return word === ''
    ? source.includes('&#', leadEnd) || source.includes(mark.slice(0, 2), leadEnd)
    : source.includes(word, leadEnd)
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
 * The record counts as ours when it says what the words say, wherever in the page tools moved it.
 * Of several in the head, of which the page may have one of its own, ours is the one in its place, else
 * the last. Any in the body are ours: the label is of that page.
 */
function findRecord(
  source: string,
  places: MarkOffsets,
  told: ToldLabel
): { ranges: Range[]; facts: DeclaredFacts } | undefined {
  const { record, jsonLd, isXml } = places
  const among = (scripts: readonly JsonLdScript[]) =>
    scripts.flatMap((script) => {
      const facts = factsIn(source.slice(script.textStart, script.textEnd), told)
      return facts ? [{ facts, script }] : []
    })
  const isInPlace = ({ end, meta }: JsonLdScript) => record === end || record === meta?.start
  const inHead = among(jsonLd)
  const ours = inHead.find(({ script }) => isInPlace(script)) ?? inHead.at(-1)
  const moved = among(findMovedJsonLd(source, jsonLd.at(-1)?.end ?? 0, isXml, 'disclosure'))
  const all = [...(ours ? [ours] : []), ...moved]
  const ranges = all.flatMap(({ facts, script }) => rangesOf(source, places, script, facts))
  return all[0] && { facts: all[0].facts, ranges }
}

// What a record tells beside a label depends on both alone: the pages of a site have few of either,
// and parsing facts takes longer than finding them.
const readBefore = new WeakMap<ToldLabel, Map<string, DeclaredFacts>>()
const mostKept = 16

function factsIn(json: string, told: ToldLabel): DeclaredFacts | undefined {
  const kept = readBefore.get(told) ?? new Map<string, DeclaredFacts>()
  const before = kept.get(json)
  if (before) return before
  const record = readRecord(json)
  const facts = record === undefined ? undefined : told.readFacts(record)
  if (!facts) return undefined
  if (kept.size >= mostKept) kept.clear()
  kept.set(json, facts)
  readBefore.set(told, kept)
  return facts
}

/** The record's script, and the `meta` element that belongs to it. */
function rangesOf(
  source: string,
  { record, ownValue }: MarkOffsets,
  { start, end, meta }: JsonLdScript,
  facts: DeclaredFacts
): Range[] {
  const isBefore = meta && source.slice(meta.end, start).trim() === ''
  if (isBefore && meta.value === recordValue(facts)) return [[meta.start, meta.end], [start, end]]
  // Programs that sort a head part the two: then the element counts that says all of what ours does.
  const first = ownValue === undefined || record === undefined ? [] : [[record, source.indexOf('>', record) + 1] as const]
  const apart = [...(meta ? [[meta.start, meta.end] as const] : []), ...first]
  const ours = apart.find((range) => isMetaOf(source.slice(...range), facts))
  return ours ? [ours, [start, end]] : [[start, end]]
}

function isMetaOf(tag: string, facts: DeclaredFacts): boolean {
  const attributes = readAttributes(tag, '<meta'.length, tag.length)
  const [element] = toMeta(facts.disclosure())
  return (
    element !== undefined &&
    Object.entries(element).every(([name, value]) => unescapeHtml(attributes.get(name)?.value ?? '') === value)
  )
}

/** The `ai-disclosure` that goes with the facts of a record, `''` for none. */
export function recordValue(facts: DeclaredFacts): string {
  const known = recordValues.get(facts) ?? facts.value ?? aiDisclosureValue(facts.disclosure()) ?? ''
  recordValues.set(facts, known)
  return known
}

// It depends on the facts alone, and one record is read on many pages.
const recordValues = new WeakMap<DeclaredFacts, string>()

/** Read the facts of a record. Any other JSON-LD is the page's own: it gives `undefined`. */
export function readRecord(json: string): unknown {
  const record = parseJson(json) ?? parseJson(mendJson(json))
  const isRecord = typeof record === 'object' && record !== null && 'disclosure' in record
  return isRecord ? record.disclosure : undefined
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Undo what tools do to the text of a script as if it were prose or markup: they wrap its lines, write
 * references, and put a section of XML round it.
 */
function mendJson(json: string): string {
  // Nothing but a record is mended, and each step takes time that grows with the text alone.
  if (!json.includes('disclosure')) return ''
  const start = Math.max(json.indexOf('{'), 0)
  const bare = json.slice(start, json.lastIndexOf('}') + 1)
  const text = /^\{\s*&/.test(bare) ? unescapeHtml(bare) : bare
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join(' ')
}
