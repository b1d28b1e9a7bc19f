import { DisclosureError } from '../disclosure/disclosure-error.js'
import { applySplices, type Splice } from '../markup/splice.js'
import { markFields, unmarkedField } from '../markup/title-fields.js'
import type { Foreword } from '../notice/foreword.js'
import type { Mark } from '../notice/marks.js'
import {
  boundEnd,
  type DocumentStart,
  type MarkdownFormat,
  scanDocumentStart
} from '../scan/markdown/heading.js'
import { openAtEnd } from '../scan/markdown/open-at-end.js'
import { scanBlocks } from '../scan/markdown/scan-blocks.js'
import { endsLine, eolOf, firstContentLine, isBlank, lineEnd } from '../text/lines.js'
import type { Marked, Searched } from './find-label.js'
import { findRepeats, mayHoldRepeat } from './find-repeats.js'
import { findFieldMarks, findTitleMark } from './find-titles.js'
import { definesReference, type MarkdownWords, opensBlock } from './markdown-words.js'
import { forewordText, type KnownWords } from './read-lead.js'

interface Placement {
  readonly marks: ReadonlySet<Mark>
  readonly format: MarkdownFormat
  /** What follows the lead. */
  readonly foreword?: Foreword | undefined
  /** The words of the label as they are read: they may stand in the text already. */
  readonly known: KnownWords
  /** Whether nothing is open at the end of the text, where that is known. */
  readonly isClosed: boolean
}

interface Placed {
  readonly value: string
  readonly marked: Marked
  /** What could not be marked, in sentences. */
  readonly omitted: readonly string[]
}

/**
 * Put the words into a document that has none: sections, titles, lead, end. Splices only; every
 * form can be told apart from what the author could have written there, so that `findLabel` gives
 * the exact text back.
 *
 * @throws {DisclosureError} `invalid-option` where a mark is left out and the author's own text
 * already has its words in its place: taking the label off again would take those too.
 */
export function placeLabel(searched: Searched, words: MarkdownWords, placement: Placement): Placed {
  const { source, bodyStart } = searched
  const { marks, format, foreword, known } = placement
  const eol = eolOf(source)
  const opening = scanDocumentStart(source, bodyStart, format)
  const titles = titleSplices(searched, opening, words, placement)
  const block = leadBlock(words, foreword, eol)
  const lead = leadSplice(searched, opening, block, eol)
  const sections = marks.has('sections') && format !== 'mdx' ? sectionSplices(searched, words.brief, eol) : []
  // In this order: where a heading opens the text, the lead goes before its mark.
  const splices = [lead.splice, ...titles.splices, ...sections]
  const text = applySplices(source, splices)
  const start = bodyStart + growth(titles.splices, bodyStart)
  const isTailKept = splices.every((splice) => splice.end < source.length)
  const opensNothing = foreword === undefined && words.opensNothing
  const isClosed = placement.isClosed || (sections.length === 0 && staysClosed(searched, splices, opensNothing))
  const end = addEnd(
    { text, bodyStart: start, tail: isTailKept ? source : text },
    words.brief,
    { marks, format, foreword, known, isClosed },
    eol
  )
  const { value } = end
  const { splice } = lead
  const leadEnd = splice.start + growth(titles.splices, splice.start) + splice.text.trimEnd().length
  const marked = { source: value, head: searched.head, bodyStart: start }
  const isTailWhole = sections.length === 0 && titles.splices.every((each) => each.start < splice.start)
  requireNoOther(marked, isTailWhole ? source.slice(splice.start) : value.slice(leadEnd, text.length), leadEnd, placement)
  return {
    value,
    marked: {
      titles: titles.marked,
      lead: lead.place,
      foreword: foreword ? forewordText(foreword) : '',
      sections: sections.length,
      end: end.isAdded
    },
    omitted: [
      ...(marks.has('sections') && format === 'mdx'
        ? ['Section marks in MDX source are placed by the remark plugin.']
        : []),
      ...titles.skipped.map(unmarkedField),
      ...end.omitted
    ]
  }
}

/** The lead, and the foreword behind it. */
export function leadBlock(words: MarkdownWords, foreword: Foreword | undefined, eol: string): string {
  return foreword ? words.lead + eol + eol + words.foreword(foreword, eol) : words.lead
}

/** How much longer splices make what stands before an offset. */
function growth(splices: readonly Splice[], before: number): number {
  return splices
    .filter(({ start }) => start < before)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0)
}

/** Mark the heading that opens the text, and the titles in front matter. */
function titleSplices(
  { source, head }: Searched,
  { heading }: DocumentStart,
  words: MarkdownWords,
  { marks, known }: Placement
): { splices: readonly Splice[]; marked: readonly string[]; skipped: readonly string[] } {
  // Where AI only helped, titles have no mark: there is none to place or to take for the author's.
  if (words.title === '') return { splices: [], marked: [], skipped: [] }
  const found = head ? findFieldMarks(source, head, known) : []
  if (!marks.has('title')) {
    const isMarked = heading && findTitleMark(source.slice(heading.textStart, heading.end), known)
    if (isMarked || found.length > 0) throw ambiguous('title')
    return { splices: [], marked: [], skipped: [] }
  }
  const fields = head ? markFields(source, head, words.title) : { splices: [], marked: [], skipped: [] }
  const skipped = found.find(({ name }) => fields.skipped.includes(name))
  if (skipped) throw unmarkable(skipped.name)
  if (!heading) return fields
  const at = heading.textStart
  // Old engines also make a link of brackets before other brackets.
  const isLink = source.startsWith('[', at) || definesReference(source, words.title)
  const mark = { start: at, end: at, text: isLink ? words.escapedHeading : words.heading }
  return {
    splices: [...fields.splices, mark],
    marked: [...fields.marked, 'heading'],
    skipped: fields.skipped
  }
}

/** Below a heading that opens the text and can't swallow the lead, else before everything. */
function leadSplice(
  { source, head, bodyStart }: Searched,
  { contentStart, heading }: DocumentStart,
  block: string,
  eol: string
): { splice: Splice; place: Marked['lead'] } {
  if (heading && !heading.isUnsafe) {
    return { splice: insertBelow(source, heading.end, block, eol), place: 'below' }
  }
  const insert = (text: string) => ({
    splice: { start: contentStart, end: contentStart, text },
    place: 'above' as const
  })
  const before = source.slice(0, contentStart)
  if (before !== '' && before !== '\uFEFF' && !endsLine(before)) return insert(eol + eol + block)
  // Behind bare front matter as every formatter has it: one blank line, and none at the end.
  if (contentStart === source.length && contentStart === bodyStart) {
    return insert((head ? eol : '') + block + eol)
  }
  return insert(block + eol + eol)
}

/**
 * Insert a block below a heading. Where a blank line follows, it comes behind the block, and the
 * block has a blank line of its own before it; where text follows at once, the block stands at once
 * too, with a blank line behind. So the form tells what the author had.
 */
function insertBelow(source: string, end: number, block: string, eol: string): Splice {
  const isBlankNext = isBlank(source, end, lineEnd(source, end))
  const text = !endsLine(source.slice(0, end))
    ? eol + eol + block
    : isBlankNext
      ? eol + block + eol
      : block + eol + eol
  return { start: end, end, text }
}

/** Repeat the label below each second-level heading of the document's top level. */
function sectionSplices({ source, bodyStart }: Searched, brief: string, eol: string): Splice[] {
  return scanBlocks(source, bodyStart)
    .sectionEnds.map((end) => boundEnd(source, end))
    .map((end) => insertBelow(source, end, brief, eol))
}

interface LabelledText {
  /** The text with every mark but the one at its end. */
  readonly text: string
  readonly bodyStart: number
  /** What ends as the text does. */
  readonly tail: string
}

/**
 * Repeat the label at the end of the text, unless something that is open there would swallow it.
 *
 * The text is joined from pieces, which the first look at a character copies into one. So that it is
 * copied once, it is looked at as the beginning of the whole.
 */
function addEnd(
  { text, bodyStart, tail }: LabelledText,
  brief: string,
  { marks, isClosed }: Placement,
  eol: string
): { value: string; isAdded: boolean; omitted: readonly string[] } {
  if (!marks.has('end')) return { value: text, isAdded: false, omitted: [] }
  const isLineEnd = text === '' || text === '\uFEFF' || endsLine(tail)
  const value = text + (isLineEnd ? eol + brief + eol : eol + eol + brief)
  const open = isClosed ? undefined : openAtEnd(value.slice(0, text.length), bodyStart)
  if (open === undefined) return { value, isAdded: true, omitted: [] }
  const omitted = `No label at the end: the document ends inside ${open}, which would swallow it.`
  return { value: text, isAdded: false, omitted: [omitted] }
}

/**
 * Whether a source in which nothing is open at the end stays so with these words in it, without a
 * look at the new text: it is joined from pieces, which the first look copies into one.
 */
function staysClosed({ source, bodyStart }: Searched, splices: readonly Splice[], opensNothing: boolean): boolean {
  // Indented code becomes a part of the list that stands before it, and code no more.
  const isInside = (end: number) => /[ \t]/.test(source.charAt(firstContentLine(source, end)))
  return (
    splices.every(({ start, end, text }) => start < bodyStart || ((opensNothing || !opensBlock(text)) && !isInside(end))) &&
    openAtEnd(source, bodyStart) === undefined
  )
}

/** Make sure that nothing of the author's stands where a mark was left out. */
function requireNoOther(
  { source, bodyStart }: Searched,
  rest: string,
  from: number,
  { marks, known }: Placement
): void {
  if (marks.has('sections') && marks.has('end')) return
  // The repeat that was just placed is none of the author's. Hardly any text has words of another.
  if (marks.has('end') && !mayHoldRepeat(rest, known)) return
  const { sections, end } = findRepeats(source, bodyStart, from, known)
  if (!marks.has('sections') && sections.length > 0) throw ambiguous('sections')
  if (!marks.has('end') && end) throw ambiguous('end')
}

function ambiguous(mark: Mark): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`options.marks\` without \`${mark}\`: the text itself has exactly the label's words there, so that taking the label off again would take them too. Add \`${mark}\`, or change those words.`
  )
}

function unmarkable(field: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the front matter's \`${field}\` begins with the label's words in a form that can't be marked. Quote its value on one line, or take the words out.`
  )
}
