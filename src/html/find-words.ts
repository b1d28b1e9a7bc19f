import { foldHtml } from '../markup/html.js'
import { kinds } from '../scan/html/element-kinds.js'
import { surelyHidesTag } from '../scan/html/selector.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import { evenSigns } from '../text/names.js'
import { isPageLine, sectionNumber } from '../text/page-lines.js'
import { blockTags } from './read-notice.js'

export const paragraphTags: ReadonlySet<string> = new Set(['p', 'div', 'td', 'th'])
/** These are the lead where they hold nothing else. */
export const wholeTags: ReadonlySet<string> = new Set([...blockTags, 'ul', 'ol'])
const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** What a reader of the text passes over: links, pictures, a table of contents, data of the page. */
export const passedTags: ReadonlySet<string> = new Set([
  ...['a', 'nav', 'ul', 'ol', 'dl', 'script', 'style', 'button', 'aside', 'title', 'figure', 'svg'],
  ...['video', 'audio', 'form', 'noscript', 'iframe', 'details', 'select', 'canvas', 'object']
])
/** In these a text shows a label without having one, or shows nothing at all. They end the search. */
export const quotingTags: ReadonlySet<string> = new Set([
  ...['blockquote', 'q', 'pre', 'code', 'samp', 'template', 'svg', 'math', 'select', 'dialog'],
  ...['details', 'object', 'audio', 'video', 'canvas']
])
/** A date, a byline: lines between the heading and the text. */
export const mostMetaLines = 3
export const longestMetaLine = 120
/** What a tool made text of: a comment, front matter, imports. */
const sourceLine = /^(?:<!--[^]*-->|\+{3}[^]*|\{[^]*\}|["']?[\w-]+["']?[ \t]*[:=][ \t][^]*|(?:import|export) [^]*)$/
/** How much of a page is searched. */
export const longestTop = 20_000

/** Where a layout or a tool may have put the first paragraph of the text. */
export interface FirstBlocks {
  /** Offsets of the paragraphs that may be the lead, in their order. */
  readonly paragraphs: readonly number[]
  /** Offsets at which the text of headings before them begins, and of lines about the page. */
  readonly headings: readonly number[]
}

/**
 * List where the first paragraph of the text may stand: behind headings of any level, links, images
 * and lines such as a date below a heading, in wrappers that show what is in them.
 *
 * @param hasHeading Whether a heading stands before the offset.
 */
export function locateFirstBlocks(
  source: string,
  offset: number,
  hasHeading: boolean
): FirstBlocks {
  const paragraphs: number[] = []
  const headings: number[] = []
  // Most pages are not longer, and then this copies nothing.
  const piece = source.slice(0, offset + longestTop)
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  tokens.moveTo(offset)
  let isBehindHeading = hasHeading
  let heading = ''
  let passed = ''
  let depth = 0
  let metaLines = 0
  let metaLength = 0
  let isInParagraph = false
  let isInHeader = false
  for (;;) {
    tokens.skipSpace()
    const kind = tokens.next()
    if (kind === 'eof') break
    const { name, start } = tokens
    if (kind === 'start' && surelyHidesTag(piece, tokens)) break
    if (kind === 'start' && passed === '' && wholeTags.has(name)) paragraphs.push(start)
    if (passed !== '') {
      if (kind === 'start' && name === passed) depth++
      else if (kind === 'end' && name === passed && --depth === 0) passed = ''
    } else if (kind === 'start' && passedTags.has(name)) {
      passed = name
      depth = 1
      if ((tokens.flags & kinds.rawText) !== 0) tokens.rawName = name
    } else if (heading !== '') {
      if (kind === 'end' && name === heading) heading = ''
    } else if (kind === 'start' && headingTags.has(name)) {
      heading = name
      isBehindHeading = true
      headings.push(tokens.end)
    } else if (kind === 'start' && paragraphTags.has(name)) {
      paragraphs.push(start)
      isInParagraph = true
      metaLength = 0
    } else if (kind === 'end' && paragraphTags.has(name)) {
      isInParagraph = false
      metaLength = 0
    } else if (name === 'header' && (kind === 'start' || kind === 'end')) {
      isInHeader = kind === 'start'
      metaLength = 0
    } else if (kind === 'start' && quotingTags.has(name)) break
    else if (kind === 'start' || kind === 'end') {
      // The line goes on in what shows words alone.
      if ((tokens.flags & kinds.inline) === 0) metaLength = 0
    } else if (kind === 'text') {
      const words = foldHtml(piece.slice(start, tokens.end))
      if (words === '') continue
      if (isLineOfSource(words, isInParagraph)) headings.push(start)
      else {
        // Labels of version 0.1 stand behind the prose of a header.
        if (isInHeader) continue
        if (metaLength === 0) metaLines++
        metaLength += tokens.end - start
        if (!isBehindHeading || metaLength > longestMetaLine || metaLines > mostMetaLines) break
      }
    } else if (kind === 'raw' || tokens.isUnclosed) break
  }
  return { paragraphs, headings }
}

/** A line that was none of the text before a tool made it one: the page's title stands alone then. */
function isLineOfSource(words: string, isInParagraph: boolean): boolean {
  return isPageLine(words) && (!isInParagraph || sourceLine.test(words))
}

/** Elements that tools put round a part of a heading, or into it. */
export const markTags: readonly string[] = [
  ...['span', 'strong', 'b', 'em', 'i', 'a', 'wbr', 'bdi', 'font', 'code', 'mark', 'small', 'big'],
  ...['u', 'sup', 'sub', 'abbr', 'tt', 'kbd', 'samp']
]

/**
 * Read words that stand first in a heading or a title, however they are escaped, spaced or broken
 * up by elements.
 *
 * @returns The range of the words with the space behind them; elements that go on behind them stay.
 */
export function readFirstWords(
  source: string,
  offset: number,
  words: string
): readonly [start: number, end: number] | undefined {
  const piece = source.slice(offset, offset + longestAnchor + words.length * 12)
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  const wanted = evenSigns(foldHtml(words))
  const open: { readonly end: number; readonly isBefore: boolean }[] = []
  let read = ''
  let start = 0
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'comment' && !tokens.isUnclosed) {
      if (open.length === 0 && foldHtml(read) === '') start = tokens.end
      continue
    }
    const anchorEnd = kind === 'start' && foldHtml(read) === '' ? signEnd(piece, tokens) : undefined
    if (anchorEnd !== undefined) {
      tokens.moveTo(anchorEnd)
      const [gap = ''] = leadingSpaces.exec(piece.slice(anchorEnd)) ?? []
      start = anchorEnd + gap.length
    } else if (kind === 'start' && markTags.includes(tokens.name)) {
      if (tokens.name !== 'wbr') open.push({ end: tokens.end, isBefore: foldHtml(read) === '' })
    } else if (kind === 'end' && markTags.includes(tokens.name)) {
      const closed = open.pop()
      if (!closed && foldHtml(read) !== '') return undefined
      // An anchor before the words is no part of them.
      if (foldHtml(read) === '') start = tokens.end
    } else if (kind === 'text') {
      const text = piece.slice(tokens.start, tokens.end)
      const length = lengthOfWords(read, text, wanted)
      if (length !== undefined) {
        const after = piece.slice(tokens.start + length)
        // What was opened round the words alone goes with them.
        const closing = open.length === 0 ? '' : (/^(?:\s*<\/[a-z]+>)+/i.exec(after)?.[0] ?? '')
        const count = closing.split('</').length - 1
        const kept = open.slice(0, open.length - count)
        if (count > open.length || kept.some(({ isBefore }) => !isBefore)) return undefined
        const spaces = leadingSpaces.exec(after.slice(closing.length))
        const from = Math.max(start, kept.at(-1)?.end ?? 0)
        const to = tokens.start + length + closing.length + (spaces?.[0].length ?? 0)
        return [offset + from, offset + to]
      }
      read += text
      if (!wanted.startsWith(evenSigns(foldHtml(read)))) return undefined
    } else return undefined
  }
  return undefined
}

/** Source of an anchor that tools put before the words of a heading, with a drawing in it. */
const longestAnchor = 2000

/**
 * Offset behind an anchor that shows a sign alone (`#`, `¶`, a drawing), or behind the number of a
 * section, and no words.
 */
function signEnd(piece: string, { name, end }: Tokenizer): number | undefined {
  if (name !== 'a' && name !== 'span') return undefined
  const [whole, inner = ''] = elementRests[name].exec(piece.slice(end)) ?? []
  if (whole === undefined) return undefined
  const text = foldHtml(inner.replace(/<[^>]*>/g, ''))
  const isSign = name === 'a' && !/[\p{L}\p{N}[【「]/u.test(text)
  return isSign || sectionNumber.test(text) ? end + whole.length : undefined
}

const elementRests = { a: /^([^]*?)<\/a\s*>/i, span: /^([^<]*)<\/span\s*>/i }

const leadingSpaces = /^(?:[\t\n\f\r \u00A0]|&nbsp;|&#160;|&#xa0;)*/i

/** How much of a text it takes to complete the words. */
function lengthOfWords(read: string, text: string, wanted: string): number | undefined {
  // The words end with a bracket, which may be written as a reference.
  const ends = /\]|&#93;|&#x5d;|&rsqb;|&rbrack;/gi
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const length = match.index + match[0].length
    const whole = evenSigns(foldHtml(`${read}${text.slice(0, match.index)}]`))
    if (whole === wanted) return length
    if (whole.length > wanted.length) return undefined
  }
  return undefined
}
