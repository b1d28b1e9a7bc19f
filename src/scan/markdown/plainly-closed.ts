import { lineEnd, lineStart } from '../../text/lines.js'
import { hasAddressWithBacktick } from './html-in-markdown.js'
import { expressionEnd, moduleCodeEnd } from './mdx-code.js'

/**
 * Tell of an ordinary document that nothing in it is open at its end, without following its blocks.
 *
 * Only what holds in whatever containers the lines stand counts, in Markdown and MDX alike. In doubt
 * the answer is no, and the blocks have to be followed.
 */
export function isPlainlyClosed(source: string, start: number): boolean {
  const open = new Set<string>()
  let outside = start
  for (const fences = findFences(source, start); ; ) {
    const opening = fences.next().value
    const text = source.slice(outside, opening?.index)
    const found = passHtml(text, open)
    if (!found) return false
    if (!opening) return open.size === 0
    // What looks like a fence may stand in code of MDX.
    if (isInMdxCode(text)) return false
    const { index, 1: prefix = '', 2: marker = '', 3: rest = '' } = opening
    if (!/^ *$/.test(prefix) || (marker.startsWith('`') && rest.includes('`'))) return false
    // HTML of any tag takes in what follows it, up to a blank line. In a container it begins anywhere.
    const html = prefix === '' ? found.lastOfLine : found.last
    if (html !== -1 && html > endOfBlocks(text)) return false
    const closing = closingFence(fences, marker, prefix)
    if (!closing) return false
    outside = closing.index + closing[0].length
    if (prefix !== '' && !staysIndented(source, index, outside, prefix.length)) return false
  }
}

/** What stands before the first brace of a line that opens code of several lines, not code between words. */
const mdxOpening = /^[\s>*+\-\d.)]*(?:<.*)?$/

/** Whether code of MDX may be open at the end of a text. No part of it is looked at twice, however long a line is. */
function isInMdxCode(text: string): boolean {
  let looked = -1
  let isOpening = false
  for (let at = text.indexOf('{'); at !== -1; ) {
    const before = text.slice(Math.max(looked, 0), at)
    const line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
    if (line > 0 || looked === -1) isOpening = mdxOpening.test(before.slice(line))
    looked = at
    const end = isOpening || text.charAt(at - 1) === '=' ? expressionEnd(text, at) : at + 1
    if (end === undefined) return true
    at = text.indexOf('{', end)
  }
  // An import alone is closed in its line. The rarest letter first is found in the least time.
  for (let at = text.indexOf('xport '); at !== -1; ) {
    const start = at - 1
    const isCode = text.charAt(start) === 'e' && (start === 0 || /[\r\n]/.test(text.charAt(start - 1)))
    const end = isCode ? moduleCodeEnd(text, start) : at + 1
    if (end === undefined || end === text.length) return true
    at = text.indexOf('xport ', end)
  }
  return false
}

/** Offset of the last blank line: what stands before it is over. */
function endOfBlocks(text: string): number {
  return Math.max(text.lastIndexOf('\n\n'), text.includes('\r') ? text.lastIndexOf('\n\r\n') : -1)
}

const fenceLine = /([ \t]*(?:(?:[-+*>]|\d+[.)])[-+*>\d.) \t]*)?)(`{3,}|~{3,})([^\r\n]*)/y

/** The lines that begin with a fence, also behind a container's markers. */
export function* findFences(source: string, start: number): Generator<RegExpExecArray, undefined> {
  let backquotes = start
  let tildes = start
  for (let at = start; ; ) {
    if (backquotes !== -1 && backquotes <= at) backquotes = source.indexOf('```', at)
    if (tildes !== -1 && tildes <= at) tildes = source.indexOf('~~~', at)
    const next = backquotes === -1 || (tildes !== -1 && tildes < backquotes) ? tildes : backquotes
    if (next === -1) return undefined
    fenceLine.lastIndex = Math.max(lineStart(source, next), start)
    const match = fenceLine.exec(source)
    at = lineEnd(source, next)
    if (match) yield match
  }
}

function closingFence(
  fences: Generator<RegExpExecArray, undefined>,
  marker: string,
  indentation: string
): RegExpExecArray | undefined {
  for (let match = fences.next().value; match; match = fences.next().value) {
    const [, prefix = '', run = '', rest = ''] = match
    const isLong = run[0] === marker[0] && run.length >= marker.length
    if (!isLong || !blank.test(rest) || prefix.trim() !== '') continue
    // Indented further, a fence closes in MDX, which has no indented code, but not in Markdown.
    const closes = indentation === '' ? /^ {0,3}$/.test(prefix) : prefix === indentation
    return closes ? match : undefined
  }
  return undefined
}

/**
 * Whether all lines of indented code are indented as far as its fences. Then none of them leaves the
 * container in which the code was opened, whichever that is. Fences that are indented by four columns
 * or more may be the words of a paragraph or indented code; then all of these lines are.
 */
function staysIndented(source: string, start: number, end: number, width: number): boolean {
  const lines = source.slice(start, end).split(/[\r\n]/)
  const indentation = ' '.repeat(width)
  if (!lines.every((line) => line.startsWith(indentation) || blank.test(line))) return false
  if (width < codeIndent) return true
  return !lines.some((line) => line.includes('<')) && /^(?:\r?\n){2}|^\s*$/.test(source.slice(end, end + 4))
}

const codeIndent = 4
const blank = /^[ \t]*$/

/** The elements that swallow or hide what follows, and are blocks of HTML wherever a line begins with them. */
const blocks = 'details|dialog|iframe|noframes|title'
// Whatever could stay open as raw HTML: comments, declarations, instructions, and the elements that
// swallow or hide.
const swallowing = new RegExp(
  `<(?:[!?]|(?:(${blocks})|audio|canvas|math|noembed|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|video|xmp)(?=[\\s/>]|$))`,
  'iy'
)
const blockEnd = new RegExp(`</(${blocks})(?=[ \\t\\r\\n>]|/>|$)`, 'iy')

/**
 * Go through the HTML of a text outside of fences.
 *
 * @param open Takes the elements that are opened, and loses those that are closed.
 * @returns Offsets of the last angle bracket that opens no comment, and of the last at a line's start;
 * nothing where something is in doubt.
 */
function passHtml(
  text: string,
  open: Set<string>
): { readonly last: number; readonly lastOfLine: number } | undefined {
  let last = -1
  let lastOfLine = -1
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    swallowing.lastIndex = at
    const match = swallowing.exec(text)
    if (match) {
      const end = commentEnd(text, at)
      if (end !== undefined) {
        at = end
        continue
      }
      const { 1: block } = match
      if (block !== undefined) open.add(block.toLowerCase())
      else if (!isInCode(text, at)) return undefined
    }
    last = at
    if (!opensLine(text, at)) continue
    lastOfLine = at
    blockEnd.lastIndex = at
    const [, closed] = blockEnd.exec(text) ?? []
    if (closed !== undefined) open.delete(closed.toLowerCase())
  }
  return { last, lastOfLine }
}

/** Whether only a few spaces stand between a line's start and an offset. */
function opensLine(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && offset - at < codeIndent && text.charAt(at - 1) === ' ') at--
  return offset - at < codeIndent && (at === 0 || /[\r\n]/.test(text.charAt(at - 1)))
}

const lineComment = /<!--(?!-?>)[^<\r\n]*?-->/y
const comment = /<!--(?!-?>)[^<`~]*?-->(?=[ \t]*(?:[\r\n]|$))/y
const blankLine = /(?:\n|\r\n?)[ \t]*(?:\n|\r)/

/**
 * Offset of the end of a comment that is closed by the rules of Markdown: on its line, or as a block
 * that begins at a line's very start, which is in no container. HTML of another tag that is open there
 * would end at a blank line in it.
 */
function commentEnd(text: string, at: number): number | undefined {
  lineComment.lastIndex = at
  if (lineComment.test(text)) return lineComment.lastIndex - 1
  comment.lastIndex = at
  const before = text.slice(Math.max(at - 4, 0), at)
  const [block] = /(?:^|[\r\n])$/.test(before) ? (comment.exec(text) ?? []) : []
  if (block === undefined) return undefined
  return blankLine.test(block) && before !== '' && !/\n\r?\n$/.test(before) ? undefined : comment.lastIndex - 1
}

/**
 * Whether an angle bracket stands in code, however the lines round it are parted into paragraphs: as
 * each of them has whole spans of code, and nothing else that could take in a backtick.
 */
function isInCode(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n\n', at)
  const end = text.indexOf('\n\n', at)
  const chunk = text.slice(Math.max(start, 0), end === -1 ? text.length : end)
  if (chunk.length > longestChunk || /``|\\`|\|/.test(chunk) || hasAddressWithBacktick(chunk)) return false
  return !/[<`]/.test(chunk.replace(/`[^`\r\n]+`/g, ''))
}

/** So that each bracket in it may be looked at anew. */
const longestChunk = 2000
