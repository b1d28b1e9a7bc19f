import { isBlank, lineEnd, lineStart } from '../../text/lines.js'
import { hasAddressWithBacktick, swallowingBlocks, swallowingElements } from './html-in-markdown.js'
import { expressionEnd, moduleCodeEnd } from './mdx-code.js'

/**
 * Tell of an ordinary document that nothing in it is open at its end, without following its blocks.
 *
 * Only what holds in whatever containers the lines stand counts, in Markdown and MDX alike. In doubt
 * the answer is no, and the blocks have to be followed.
 */
export function isPlainlyClosed(source: string, start: number): boolean {
  const open = new Set<string>()
  const nextFence = fencesFrom(source, start)
  const nextTag = finder(source, '<')
  const nextBrace = finder(source, '{')
  const nextExport = finder(source, 'xport ')
  let outside = start
  for (;;) {
    const opening = nextFence()
    const end = opening?.start ?? source.length
    const text = source.slice(outside, end)
    const hasTag = nextTag(outside) < end
    if (hasTag && !passHtml(text, open)) return false
    if (!opening) return open.size === 0
    // What looks like a fence may stand in code of MDX.
    if ((nextBrace(outside) < end || nextExport(outside) < end) && isInMdxCode(text)) return false
    const { prefix } = opening
    if (prefix !== '' && !/^(?: *|> ?)$/.test(prefix)) return false
    if (opening.sign === backquote && source.slice(opening.rest, opening.end).includes('`')) return false
    if (hasTag && endsInHtml(text, prefix !== '')) return false
    const closing = closingFence(source, nextFence, opening)
    if (!closing) return false
    outside = closing.end
    if (prefix !== '' && !staysInside(source, opening.start, outside, prefix)) return false
  }
}

/** Look for words from one offset after the other, through no part of the source twice. */
function finder(source: string, words: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      found = source.indexOf(words, from)
      if (found === -1) found = Infinity
    }
    return found
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

/**
 * Whether HTML of any tag may stand behind the last blank line of a text: it takes in what follows. In a
 * container it begins anywhere.
 */
function endsInHtml(text: string, isContained: boolean): boolean {
  const gap = Math.max(text.lastIndexOf('\n\n'), text.includes('\r') ? text.lastIndexOf('\n\r\n') : 0, 0)
  if (!text.includes('<', gap)) return false
  const [before = '', ...comments] = text.slice(gap).split('<!--')
  const block = before + comments.map((words) => words.slice(behindComment(words))).join('')
  return isContained ? /<[a-z/!?]/i.test(block) : /^ {0,3}<[a-z/!?]/im.test(block)
}

/** Offset behind the end of a comment of which these words follow the opening, or 0 where it has none. */
function behindComment(words: string): number {
  const end = words.indexOf('-->')
  return end === -1 ? 0 : end + 3
}

/** A line that begins with a fence. Offsets are UTF-16 code units. */
export interface Fence {
  /** Start and end of the line. */
  readonly start: number
  readonly end: number
  /** What stands before the fence: indentation, and a container's markers. */
  readonly prefix: string
  /** The character that it is made of, and how many of them. */
  readonly sign: number
  readonly length: number
  /** Offset behind them. */
  readonly rest: number
}

const backquote = 96
const containers = /^[ \t]*(?:(?:[-+*>]|\d+[.)])[-+*>\d.) \t]*)?$/

/** Find the lines that begin with a fence, also behind a container's markers: each call gives the next. */
export function fencesFrom(source: string, start: number): () => Fence | undefined {
  const nextBackquotes = finder(source, '```')
  const nextTildes = finder(source, '~~~')
  let at = start
  return () => {
    for (;;) {
      const fence = Math.min(nextBackquotes(at), nextTildes(at))
      if (fence === Infinity) return undefined
      const line = Math.max(lineStart(source, fence), start)
      const end = lineEnd(source, fence)
      at = end
      const prefix = line === fence ? '' : source.slice(line, fence)
      if (prefix !== '' && !containers.test(prefix)) continue
      const sign = source.charCodeAt(fence)
      let rest = fence + 3
      while (source.charCodeAt(rest) === sign) rest++
      return { start: line, end, prefix, sign, length: rest - fence, rest }
    }
  }
}

/** Find the fence that closes another. */
function closingFence(source: string, nextFence: () => Fence | undefined, opening: Fence): Fence | undefined {
  for (let fence = nextFence(); fence; fence = nextFence()) {
    const { prefix } = fence
    const isLong = fence.sign === opening.sign && fence.length >= opening.length
    if (!isLong || !isBlank(source, fence.rest, fence.end)) continue
    if (prefix === '' && opening.prefix === '') return fence
    if (prefix.trim() !== '' && !opening.prefix.startsWith('>')) continue
    // Indented further, a fence closes in MDX, which has no indented code, but not in Markdown.
    const closes = opening.prefix === '' ? /^ {0,3}$/.test(prefix) : prefix === opening.prefix
    return closes ? fence : undefined
  }
  return undefined
}

/**
 * Whether all lines of code are indented as far as its fences, or in the same quotation. Then none of
 * them leaves the container in which the code was opened, whichever that is. Fences that are indented by
 * four columns or more may be the words of a paragraph or indented code; then all of these lines are.
 */
function staysInside(source: string, start: number, end: number, prefix: string): boolean {
  const lines = source.slice(start, end).split(/\r\n?|\n/)
  if (prefix.startsWith('>')) return lines.every((line) => line.startsWith('>'))
  if (!lines.every((line) => line.startsWith(prefix) || blank.test(line))) return false
  if (prefix.length < codeIndent) return true
  return !lines.some((line) => line.includes('<')) && /^(?:\r?\n){2}|^\s*$/.test(source.slice(end, end + 4))
}

const codeIndent = 4
const blank = /^[ \t]*$/

const blocks = swallowingBlocks.join('|')
// Whatever could stay open as raw HTML: comments, declarations, instructions, and the elements that
// swallow or hide.
const swallower = `<(?:[!?]|(?:(${blocks})|${swallowingElements.join('|')})(?=[\\s/>]|$))`
const swallowing = new RegExp(swallower, 'iy')
/** What leaves a comment to the scan of blocks. */
const inDoubt = new RegExp(`\`{3}|~{3}|${swallower}`, 'i')
/** An element that ends in its line, whatever its tags are read as. */
const closedInLine = /<([a-z]+)(?=[\s/>])[^`\r\n]{0,500}?<\/\1>/iy
const blockEnd = new RegExp(`</(${blocks})(?=[ \\t\\r\\n>]|/>|$)`, 'iy')

/** The characters behind the angle bracket of what may swallow. */
const first = new Uint8Array(128)
for (const opening of ['!', '?', ...swallowingBlocks, ...swallowingElements]) {
  first[opening.charCodeAt(0)] = 1
  first[opening.toUpperCase().charCodeAt(0)] = 1
}
const slash = 47

/**
 * Go through the HTML of a text outside of fences.
 *
 * @param open Takes the elements that are opened, and loses those that are closed.
 * @returns Whether nothing is in doubt.
 */
function passHtml(text: string, open: Set<string>): boolean {
  let code = { end: -1, isPlain: false }
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const sign = text.charCodeAt(at + 1)
    if (sign === slash && open.size > 0 && opensLine(text, at)) {
      blockEnd.lastIndex = at
      open.delete(blockEnd.exec(text)?.[1]?.toLowerCase() ?? '')
    }
    swallowing.lastIndex = at
    const match = first[sign] === 1 ? swallowing.exec(text) : undefined
    if (!match) continue
    const end = commentEnd(text, at)
    if (end !== undefined) {
      at = end
      continue
    }
    if (match[1] !== undefined) {
      open.add(match[1].toLowerCase())
      continue
    }
    if (at >= code.end) code = codeRound(text, at)
    closedInLine.lastIndex = at
    if (!code.isPlain && !closedInLine.test(text)) return false
  }
  return true
}

/** Whether only a few spaces stand between a line's start and an offset. */
function opensLine(text: string, offset: number): boolean {
  let at = offset
  while (at > 0 && offset - at < codeIndent && text.charAt(at - 1) === ' ') at--
  return offset - at < codeIndent && (at === 0 || /[\r\n]/.test(text.charAt(at - 1)))
}

const lineComment = /<!--(?!-?>)[^<\r\n]*?-->/y
const blockComment = /<!--(?!-?>)/y
const lineRest = /[ \t]*(?:[\r\n]|$)/y
const blankLine = /(?:\n|\r\n?)[ \t]*(?:\n|\r)/

/**
 * Offset of the end of a comment that is closed by the rules of Markdown: on its line, or as a block
 * that begins at a line's very start, which is in no container. HTML of another tag that is open there
 * would end at a blank line in it. MDX knows no comments, and reads the words.
 */
function commentEnd(text: string, at: number): number | undefined {
  lineComment.lastIndex = at
  if (lineComment.test(text)) return lineComment.lastIndex - 1
  blockComment.lastIndex = at
  const before = text.slice(Math.max(at - 4, 0), at)
  if (!blockComment.test(text) || !/(?:^|[\r\n])$/.test(before)) return undefined
  const end = text.indexOf('-->', at) + 3
  lineRest.lastIndex = end
  const words = text.slice(at + 1, end)
  if (end < at || !lineRest.test(text) || inDoubt.test(words)) return undefined
  return blankLine.test(words) && before !== '' && !/\n\r?\n$/.test(before) ? undefined : end - 1
}

/**
 * Look at the text between the blank lines round an offset: whether its angle brackets stand in code,
 * however its lines are parted into paragraphs and cells: as each line has whole spans of code, and
 * nothing else that could take in a backtick.
 */
function codeRound(text: string, at: number): { readonly end: number; readonly isPlain: boolean } {
  const start = Math.max(text.lastIndexOf('\n\n', at), 0)
  const next = text.indexOf('\n\n', at)
  const end = next === -1 ? text.length : next
  const chunk = text.slice(start, end)
  if (/``|\\`/.test(chunk) || hasAddressWithBacktick(chunk)) return { end, isPlain: false }
  return { end, isPlain: !/[<`]/.test(chunk.replace(/`[^`|\r\n]+`/g, '')) }
}
