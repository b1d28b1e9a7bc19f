import type { FrontMatter } from '../markup/front-matter.js'
import type { Splice } from '../markup/splice.js'
import type { Foreword } from '../notice/foreword.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import {
  behindIndent,
  firstBlocks,
  htmlListAt,
  listItems,
  tableAt,
  type WordsBlock,
  wordsBlockAt
} from '../scan/markdown/first-blocks.js'
import { scanDocumentStart } from '../scan/markdown/heading.js'
import { seenWords } from '../scan/markdown/inline-words.js'
import { lettersOf } from '../text/letters.js'
import { firstContentLine, nextLine } from '../text/lines.js'
import { seenText } from '../text/names.js'
import { bareHeading } from '../text/page-lines.js'
import { cutAbove, cutBelow, cutBlock, type Place } from './cut-label.js'
import { findRepeats } from './find-repeats.js'
import { findFieldMarks, headingMark, type MarkedTitle } from './find-titles.js'
import { forewordText, type KnownWords, labelWords, opensOtherwise, readLead, type Versions } from './read-lead.js'

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
  const foreword = findForeword(source, lead.block, lead.versions)
  const next = foreword ? nextLine(source, foreword.end) : lead.block.next
  const { sections, end } = findRepeats(source, bodyStart, next, words)
  const titles = findTitles(searched, words, lead, next)
  const stop = end?.start ?? source.length
  const [told] = lead.versions
  return {
    told,
    at: lead.block.start,
    marked: {
      titles: titles.filter(({ isSound }) => isSound).map(({ name }) => name),
      lead: lead.place,
      foreword: foreword?.words ?? '',
      sections: sections.length,
      end: end?.isOwn === true
    },
    splices: [
      ...titles.map(({ splice }) => splice),
      cutLead({ ...searched, source: source.slice(0, stop) }, lead, foreword?.end ?? lead.block.textEnd),
      ...sections,
      ...(end ? [end] : [])
    ]
  }
}

interface FoundLead {
  readonly versions: Versions
  readonly block: WordsBlock
  readonly place: Marked['lead']
  /** The headings above it among the first blocks, the nearest first. */
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
  const headings: WordsBlock[] = []
  for (const block of firstBlocks(source, bodyStart)) {
    if (block.kind === 'heading') headings.unshift(block)
    else if (!read.includes(block.start)) {
      const versions = readLead(source.slice(block.textStart, block.textEnd), known)
      if (versions) return { versions, block, place: 'moved', above: headings }
    }
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

/** Offset behind the last line of the foreword that stands behind a lead, and its words. */
function findForeword(
  source: string,
  lead: WordsBlock,
  versions: Versions
): { readonly end: number; readonly words: string } | undefined {
  const heading = wordsBlockAt(source, firstContentLine(source, lead.next))
  if (heading?.kind !== 'heading') return undefined
  // Tools give a heading an identifier, a number, and links: one to itself, or one round its words.
  const text = source
    .slice(heading.textStart, heading.textEnd)
    .replace(/[ \t]*(?:#+[ \t]*|\{[^{}]*\}[ \t]*|\[[^\p{L}\p{N}[\]]+\]\([^()\s]*\)[ \t]*|<a\b[^<>]*>[^\p{L}\p{N}<>]*<\/a>[ \t]*)$/u, '')
    .replace(/^\[([^[\]]+)\]\([^()\s]*\)$/, '$1')
  const title = bareHeading(seenWords(text) ?? '')
  for (const foreword of versions.flatMap(({ forewords }) => forewords())) {
    if (bareHeading(seenText(foreword.heading)) !== title) continue
    const end = forewordEnd(source, heading.next, foreword)
    if (end !== undefined) return { end, words: forewordText(foreword) }
  }
  return undefined
}

function forewordEnd(source: string, start: number, foreword: Foreword): number | undefined {
  let at = start
  let end = start
  for (const words of foreword.paragraphs) {
    const block = wordsBlockAt(source, firstContentLine(source, at))
    if (block?.kind !== 'paragraph') return undefined
    if (seenWords(source.slice(block.textStart, block.textEnd)) !== seenText(words)) return undefined
    at = block.next
    end = block.textEnd
  }
  const list = firstContentLine(source, at)
  const html = htmlListAt(source, list)
  if (html && foreword.entries.length > 0) {
    const isOurs = foreword.entries.every((words, index) => seenWords(html.items[index] ?? '') === seenText(words))
    return isOurs && html.items.length === foreword.entries.length ? html.end : undefined
  }
  const table = foreword.entries.length > 0 ? tableAt(source, list) : undefined
  if (table) return lettersOf(seenWords(table.words) ?? '') === lettersOf(foreword.entries.join(' ')) ? table.end : undefined
  const items = listItems(source, list)
  for (const words of foreword.entries) {
    const item = items.next().value
    if (!item || seenWords(source.slice(item.start, item.end)) !== seenText(words)) return undefined
    end = item.end
  }
  return end
}

function findTitles(
  { source, head }: Searched,
  words: KnownWords,
  lead: FoundLead,
  start: number
): MarkedTitle[] {
  const fields = head ? findFieldMarks(source, head, words) : []
  const heading = headingsOf(source, lead, start)
    .map((place) => headingMark(source, place, words))
    .find((mark) => mark !== undefined)
  return [...fields, ...(heading ? [heading] : [])]
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
  const [heading] = above
  return heading ? cutBelow(source, heading.next, start, end) : cutBlock(source, start, end)
}
