import type { FrontMatter } from '../markup/front-matter.js'
import type { Splice } from '../markup/splice.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import { behindIndent, firstBlocks, type WordsBlock, wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { boundTextEnd, scanDocumentStart } from '../scan/markdown/heading.js'
import { firstContentLine, nextLine } from '../text/lines.js'
import { cutAbove, cutBelow, cutBlock, type Place } from './cut-label.js'
import { findForeword, leftForeword } from './find-foreword.js'
import { findRepeats } from './find-repeats.js'
import { findFieldMarks, headingMark, type MarkedTitle } from './find-titles.js'
import { type KnownWords, labelWords, opensOtherwise, readLead, type Versions } from './read-lead.js'

/** Where the marks of a label stand, to compare what is there with what would be placed. */
export interface Marked {
  /** Names of the fields, and `heading`. */
  readonly titles: readonly string[]
  /** Directly below the heading that opens the text, before everything, or anywhere else. */
  readonly lead: 'below' | 'above' | 'moved'
  /** The words of the foreword, empty for none. */
  readonly foreword: string
  readonly sections: number
  readonly end: boolean
}

/** Our label in a document. */
export interface FoundLabel {
  /** What the lead tells, in the words of the newest version that has it. */
  readonly told: ToldLabel
  /** Offset of the lead, in UTF-16 code units. */
  readonly at: number
  readonly marked: Marked
  /** Where the words of its foreword stand in a form that is not taken off. */
  readonly leftForeword: number | undefined
  /** Takes every mark off. */
  readonly splices: readonly Splice[]
}

/** What is searched: a source, and where its text begins. */
export interface Searched {
  readonly source: string
  readonly head: FrontMatter | undefined
  /** Start of the text behind the front matter. */
  readonly bodyStart: number
}

/**
 * Find our label by its words: whole paragraphs, read as a reader does, whatever a formatter, a
 * converter or an editor made of their form. Everything else is the author's.
 *
 * @returns `undefined` when there is no lead of ours among the first blocks.
 */
export function findLabel(searched: Searched, known: readonly LabelWords[]): FoundLabel | undefined {
  const { source, bodyStart } = searched
  const lead = findLead(searched, known)
  if (!lead) return undefined
  const words = labelWords(lead.versions)
  const leadEnd = boundTextEnd(source, lead.block)
  const foreword = findForeword(source, nextLine(source, leadEnd), lead.versions)
  const next = nextLine(source, foreword?.end ?? leadEnd)
  const { sections, end } = findRepeats(source, bodyStart, next, words)
  const titles = findTitles(searched, words, lead, next)
  const stop = end?.start ?? source.length
  const [told] = lead.versions
  return {
    told,
    at: lead.block.start,
    leftForeword: foreword ? undefined : leftForeword(source, next, lead.versions),
    marked: {
      titles: titles.filter(({ isSound }) => isSound).map(({ name }) => name),
      lead: lead.place,
      foreword: foreword?.words ?? '',
      sections: sections.length,
      end: end?.isOwn === true
    },
    splices: [
      ...titles.map(({ splice }) => splice),
      cutLead({ ...searched, source: source.slice(0, stop) }, lead, foreword && !foreword.isApart ? foreword.end : leadEnd),
      ...(foreword?.isApart ? [cutBlock(source.slice(0, stop), foreword.start, foreword.end)] : []),
      ...sections,
      ...(end ? [end] : [])
    ]
  }
}

interface FoundLead {
  readonly versions: Versions
  readonly block: WordsBlock
  readonly place: Marked['lead']
  /** The headings above it among the first blocks, and lines that may be a title, the nearest first. */
  readonly above: readonly WordsBlock[]
}

function findLead({ source, bodyStart }: Searched, known: readonly LabelWords[]): FoundLead | undefined {
  const read: number[] = []
  const above = leadAt(source, firstContentLine(source, bodyStart), known, read)
  if (above) return { place: above.isBroken ? 'moved' : 'above', above: [], ...above }
  for (const format of ['md', 'mdx'] as const) {
    const { contentStart, heading } = scanDocumentStart(source, bodyStart, format)
    if (!heading) continue
    const below = leadAt(source, firstContentLine(source, heading.end), known, read)
    // Nothing stands before it that MDX would read otherwise.
    if (!below && heading.start === contentStart) break
    if (!below) continue
    const opening = wordsBlockAt(source, heading.start)
    return {
      place: heading.isUnsafe || below.isBroken ? 'moved' : 'below',
      above: opening ? [opening] : [],
      ...below
    }
  }
  const blocks: WordsBlock[] = []
  for (const block of firstBlocks(source, bodyStart)) {
    const isRead = block.kind === 'heading' || read.includes(block.start)
    const versions = isRead ? undefined : readLead(source.slice(block.textStart, block.textEnd), known)
    if (versions) return { versions, block, place: 'moved', above: blocks }
    blocks.unshift(block)
  }
  return undefined
}

/** @param read Where paragraphs begin that are no lead. */
function leadAt(source: string, at: number, known: readonly LabelWords[], read: number[]) {
  const isOther = read.includes(at) || opensOtherwise(source, behindIndent(source, at), known)
  const block = isOther ? undefined : wordsBlockAt(source, at)
  if (isOther || block?.kind === 'paragraph') read.push(at)
  if (block?.kind !== 'paragraph') return undefined
  const text = source.slice(block.textStart, block.textEnd)
  const versions = readLead(text, known)
  return versions && { versions, block, isBroken: brokenBold.test(text) }
}

/** Bold that does not end where the space behind it is lost: the asterisks show. */
const brokenBold = /^(?:\*\*|__)[^*_]*\p{P}(?:\*\*|__)(?=[\p{L}\p{N}])/u

function findTitles(
  { source, head }: Searched,
  words: KnownWords,
  lead: FoundLead,
  start: number
): MarkedTitle[] {
  const fields = head ? findFieldMarks(source, head, words) : []
  const headings = headingsOf(source, lead, start)
    .map((place) => headingMark(source, place, words))
    .filter((mark) => mark !== undefined)
  return [...fields, ...headings]
}

/** The headings that may carry the mark: those above the lead, or the one that it stands before. */
function headingsOf(source: string, { place, above }: FoundLead, start: number): Place[] {
  if (place !== 'above') return above.map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd }))
  const { contentStart, heading } = scanDocumentStart(source, start, 'md')
  // Behind imports a heading is marked too, which could swallow the lead.
  const behindImports = heading ? undefined : scanDocumentStart(source, start, 'mdx').heading
  const isMarked = heading?.isUnsafe === true || heading?.start === contentStart
  const found = isMarked ? heading : behindImports?.isUnsafe ? behindImports : undefined
  return found ? [{ start: found.textStart, end: found.end }] : []
}

function cutLead(
  { source, head, bodyStart }: Searched,
  { block, place, above }: FoundLead,
  end: number
): Splice {
  const { start } = block
  if (place === 'above') return cutAbove(source, bodyStart, head !== undefined, { start, end })
  const heading = above.find(({ kind }) => kind === 'heading')
  return heading ? cutBelow(source, heading.next, start, end) : cutBlock(source, start, end)
}
