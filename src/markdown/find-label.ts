import type { FrontMatter } from '../markup/front-matter.js'
import type { Splice } from '../markup/splice.js'
import { findMarkedFields } from '../markup/title-fields.js'
import type { Foreword } from '../notice/foreword.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import { firstBlocks, htmlListAt, listItems, tableAt, type WordsBlock, wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { boundEnd, scanDocumentStart } from '../scan/markdown/heading.js'
import { findWords, readOpening, readWords } from '../scan/markdown/inline-words.js'
import { openAtEnd } from '../scan/markdown/open-at-end.js'
import { scanBlocks } from '../scan/markdown/scan-blocks.js'
import { firstContentLine, isBlank, lineEnd, nextLine } from '../text/lines.js'
import { lettersOf } from '../text/letters.js'
import { seenText } from '../text/names.js'
import { bareHeading, lengthOfNumber } from '../text/page-lines.js'
import { cutAbove, cutBelow, cutBlock, cutEnd, type Place } from './cut-label.js'
import { definesReference, writtenTitles } from './markdown-words.js'
import {
  forewordText,
  isBehindBlank,
  type KnownWords,
  labelWords,
  longestLead,
  readLead,
  type Versions
} from './read-lead.js'

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
  const read = new Set<number>()
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
    else if (!read.has(block.start)) {
      const versions = readLead(source.slice(block.textStart, block.textEnd), known)
      if (versions) return { versions, block, place: 'moved', above: headings }
    }
  }
  return undefined
}

/** @param read Where paragraphs begin that are no lead. */
function leadAt(source: string, at: number, known: readonly LabelWords[], read: Set<number>) {
  const block = read.has(at) ? undefined : wordsBlockAt(source, at)
  if (block?.kind !== 'paragraph') return undefined
  read.add(at)
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

/** The words of a piece of Markdown as they are compared, `undefined` where it shows something else. */
function seenWords(text: string): string | undefined {
  const words = readWords(text)
  return words === undefined ? undefined : seenText(words)
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

export interface MarkedTitle {
  readonly name: string
  readonly splice: Splice
  /** Whether it is as it should be: in the lead's language, and no reference makes a link of it. */
  readonly isSound: boolean
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

/** Find the fields of front matter that carry a title mark. */
export function findFieldMarks(source: string, head: FrontMatter, { own, all }: KnownWords): MarkedTitle[] {
  const found = findMarkedFields(source, head, own.titles).map((field) => ({ isSound: true, ...field }))
  if (found.length === 2 || !opensInBracket(source.slice(head.start, head.end))) return found
  const names = found.map(({ name }) => name)
  const others = findMarkedFields(source, head, all().titles)
    .filter(({ name }) => !names.includes(name))
    .map((field) => ({ isSound: false, ...field }))
  return [...found, ...others]
}

/** The headings that may carry the mark: those above the lead, or the one that it stands before. */
function headingsOf(source: string, { place, above }: FoundLead, start: number): Place[] {
  if (place !== 'above') return above.map(({ textStart, textEnd }) => ({ start: textStart, end: textEnd }))
  const { contentStart, heading } = scanDocumentStart(source, start, 'md')
  // Behind imports a heading was marked too where it could swallow the lead.
  const behindImports = heading ? undefined : scanDocumentStart(source, start, 'mdx').heading
  const isMarked = heading?.isUnsafe === true || heading?.start === contentStart
  const found = isMarked ? heading : behindImports?.isUnsafe ? behindImports : undefined
  return found ? [{ start: found.textStart, end: found.end }] : []
}

function headingMark(
  source: string,
  { start, end }: Place,
  words: KnownWords
): MarkedTitle | undefined {
  const from = start + lengthOfNumber(source.slice(start, end))
  const text = source.slice(from, end)
  const splice = findTitleMark(text, words)
  if (!splice) return undefined
  const cut = text.slice(splice.start, splice.end)
  return {
    name: 'heading',
    splice: { start: from + splice.start, end: from + splice.end, text: '' },
    isSound: splice.isOwn && (!cut.startsWith('[') || !definesReference(source, cut))
  }
}

/** Find the title mark at the start of a heading's text: as it was written, else as it is read. */
export function findTitleMark(
  text: string,
  { own, all }: KnownWords
): (Place & { readonly isOwn: boolean }) | undefined {
  const found = firstMark(text, own.titles)
  if (found) return { isOwn: true, ...found }
  const other = opensInBracket(text) ? firstMark(text, all().titles) : undefined
  return other && { isOwn: false, ...other }
}

/** All of a heading in one link. */
const linked = /^\[.*\]\([^()\s]*\)[ \t#]*$/

function firstMark(text: string, titles: readonly string[]): Place | undefined {
  const found = markAtStart(text, titles)
  if (found || !linked.test(text)) return found
  const inside = markAtStart(text.slice(1), titles)
  return inside && { start: inside.start + 1, end: inside.end + 1 }
}

function markAtStart(text: string, titles: readonly string[]): Place | undefined {
  for (const title of titles) {
    for (const written of writtenTitles(title)) {
      if (text.startsWith(written)) return { start: 0, end: written.length }
    }
    const place = findWords(text, title)
    if (place) return place
  }
  return undefined
}

/** Whether a bracket opens a text or a value, however it is escaped. */
function opensInBracket(text: string): boolean {
  return /(?:^|[:=]\s*|["'>*_`\s])\\{0,2}(?:\[|&#91;|&#x5b;|&lsqb;|&lbrack;)/i.test(text)
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

/** The repeat at the end, and whether it is in the lead's language. */
interface EndMark extends Splice {
  readonly isOwn: boolean
}

/** Find the repeats of the sections, and at the end. */
export function findRepeats(
  source: string,
  bodyStart: number,
  from: number,
  words: KnownWords
): { readonly sections: readonly Splice[]; readonly end: EndMark | undefined } {
  const end = findEnd(source, bodyStart, from, words) ?? findMovedEnd(source, bodyStart, from, words)
  const sections = findSections(source, bodyStart, from, words.own.briefs, end)
  // The last section has nothing but its mark, which is no repeat at the end then.
  const isSection = end !== undefined && (sections.at(-1)?.end ?? 0) > end.start
  // Of one section alone it makes no difference.
  if (isSection && sections.length === 1) return { sections: [], end }
  return { sections, end: isSection ? undefined : end }
}

function findSections(
  source: string,
  bodyStart: number,
  from: number,
  briefs: readonly string[],
  end: Splice | undefined
): readonly Splice[] {
  const middle = source.slice(from, end?.start ?? source.length)
  // Following the blocks takes long, and hardly any document has section marks.
  if (!holdsWordOf(middle, briefs)) return []
  const { sectionEnds } = scanBlocks(source, bodyStart)
  return sectionEnds
    .map((offset) => boundEnd(source, offset))
    .filter((offset) => offset >= from)
    .map((offset, index, all) => {
      const isLast = index === all.length - 1
      const text = end && !isLast ? source.slice(0, end.start) : source
      const block = wordsBlockAt(text, firstContentLine(text, offset))
      if (block?.kind !== 'paragraph' || !isOneOf(text, block, briefs)) return undefined
      // With a repeat at the end behind it, a mark is cut as if that were not there.
      const rest = end && block.start < end.start ? source.slice(0, end.start) : text
      return cutBelow(rest, offset, block.start, block.textEnd)
    })
    .filter((cut) => cut !== undefined)
}

/** So many letters are seldom in a text by chance. */
const longEnough = 5

/** A quick look whether repeats of sections may stand in a text. */
export function mayHoldRepeat(text: string, { own }: KnownWords): boolean {
  return holdsWordOf(text, own.briefs)
}

function holdsWordOf(text: string, briefs: readonly string[]): boolean {
  return wordsToFind(briefs).some((word) => text.includes(word))
}

// They depend on the words alone, which are the same on many pages.
const found = new WeakMap<readonly string[], readonly string[]>()

function wordsToFind(briefs: readonly string[]): readonly string[] {
  const words = found.get(briefs) ?? [...new Set(briefs.map(longestWord))]
  found.set(briefs, words)
  return words
}

/** A run of letters, which every form of the words has: the longest, of those with a capital if one is long enough. */
function longestWord(text: string): string {
  let [first, length, start] = [0, 0, 0]
  let isCapital = false
  for (let at = 0; at <= text.length; at++) {
    // Letters of ASCII, in either case.
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) continue
    // A capital is rare in a text: what begins with one is looked for in the least time.
    const hasCapital = at - start >= longEnough && text.charCodeAt(start) < 97
    if (hasCapital === isCapital ? at - start > length : hasCapital) {
      ;[first, length, isCapital] = [start, at - start, hasCapital]
    }
    start = at + 1
  }
  if (length >= longEnough) return text.slice(first, first + length)
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

function isOneOf(source: string, { textStart, textEnd }: WordsBlock, briefs: readonly string[]): boolean {
  const words = seenWords(source.slice(textStart, textEnd))
  return words !== undefined && briefs.includes(words)
}

/** What may stand behind the repeat at the end: definitions, footnotes, comments, a wrapper's end. */
const mostTails = 8
const tailLine = /^ {0,3}(?:\[(?:[^[\]\\]|\\.)+\]:|\[\d+\][ \t]|\*\[[^[\]]+\]:|<!--.*-->[ \t]*$|<\/[a-z]+>[ \t]*$|:{3,}[ \t]*$|\{:)/i

function findEnd(
  source: string,
  bodyStart: number,
  from: number,
  words: KnownWords
): EndMark | undefined {
  let stop = source.length
  for (let tails = 0; tails < mostTails; tails++) {
    const textEnd = contentEnd(source, from, stop)
    const start = chunkStart(source, from, textEnd)
    if (start === undefined) return undefined
    const block = wordsBlockAt(source, start)
    if (block?.kind === 'paragraph' && block.textEnd === textEnd) {
      const repeat = repeatIn(source, block, words)
      if (repeat) {
        const cut = cutEnd(source, start, textEnd)
        const isOpen = openAtEnd(source.slice(0, cut.start), bodyStart) !== undefined
        return isOpen ? undefined : { isOwn: repeat === 'own', ...cut }
      }
    }
    if (!source.slice(start, textEnd).split(/[\r\n]+/).every((line) => tailLine.test(line))) {
      return undefined
    }
    stop = start
  }
  return undefined
}

/** How many paragraphs with the words of the repeat are looked at, each with all that stands before it. */
const mostRepeats = 4

/**
 * Find the repeat that somebody put text behind: the last paragraph that says these words alone.
 * Where something is open at the end, none was placed there.
 */
function findMovedEnd(
  source: string,
  bodyStart: number,
  from: number,
  { own }: KnownWords
): EndMark | undefined {
  if (!holdsWordOf(source.slice(from), own.briefs) || openAtEnd(source, bodyStart) !== undefined) return undefined
  const repeats = [...source.slice(from).matchAll(/^(?:\*\*|__)/gm)]
    .map(({ index }) => wordsBlockAt(source, from + index))
    .filter((block) => block?.kind === 'paragraph' && isOneOf(source, block, own.briefs))
  const block = repeats.slice(-mostRepeats).findLast((each) => each && isText(source, each.start))
  return block && { ...cutBlock(source, block.start, block.textEnd), isOwn: false }
}

/** Whether the block that begins at an offset stands behind a blank line, and in no code. */
export function isText(source: string, at: number): boolean {
  return isBehindBlank(source, at) && openAtEnd(source.slice(0, at), 0) === undefined
}

function repeatIn(
  source: string,
  block: WordsBlock,
  { own, all }: KnownWords
): 'own' | 'other' | undefined {
  const text = source.slice(block.textStart, block.textEnd)
  if (lastRepeat?.briefs === own.briefs && lastRepeat.text === text) return 'own'
  const opening = seenText(readOpening(text))
  const isLike = own.briefs.some((brief) => brief.startsWith(opening) || opening.startsWith(brief))
  if (isLike && isOneOf(source, block, own.briefs)) {
    lastRepeat = { text, briefs: own.briefs }
    return 'own'
  }
  const mayBeOther = /^(?:\*\*|__|<(?:strong|b)\b)/i.test(text)
  return mayBeOther && isOneOf(source, block, all().briefs) ? 'other' : undefined
}

// The same repeat stands on page after page of a site.
let lastRepeat: { readonly text: string; readonly briefs: readonly string[] } | undefined

/** End of the last line before an offset that is not blank. */
function contentEnd(source: string, from: number, stop: number): number {
  let end = stop
  while (end > from && /\s/.test(source.charAt(end - 1))) end--
  return lineEnd(source, end)
}

/** Start of the run of lines without a blank one that ends at an offset. */
function chunkStart(source: string, from: number, end: number): number | undefined {
  let at = end
  while (at >= from && end - at <= longestLead) {
    let start = at
    while (start > from && !/[\r\n]/.test(source.charAt(start - 1))) start--
    if (isBlank(source, start, at)) return nextLine(source, at)
    if (start === from) return start
    at = start - (source.startsWith('\r\n', start - 2) ? 2 : 1)
  }
  return undefined
}

