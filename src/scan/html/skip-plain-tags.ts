import { isLetterCode, isSpaceCode, skipAttributes } from './attributes.js'
import { counterOf, counters, elementAt, kinds, nameKey } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import type { Tokenizer } from './tokenizer.js'

/** What the start tags of these do depends on what is open. */
const isBound = kinds.ruled | kinds.tablePart

/** Elements whose start tags take more than the stack of open elements. */
const isApart = kinds.rawText | kinds.heading

/** Elements whose attributes are asked whether they hide it. */
const mayHold = kinds.container | kinds.wrapper

const rowParents = ['tbody', 'thead', 'tfoot', 'table']

interface Bounds {
  /** So many elements stay open: who follows a place hears of the end of any of them. */
  readonly depth: number
  /** Whether text decides nothing any more. */
  readonly hasText: boolean
  /** Whether a place is looked for. */
  readonly isLooking: boolean
}

/**
 * Skip text and tags of which nobody needs to know more than which elements are open: most of a page,
 * once its places are found. They are read as `Tokenizer` and `TreeBuilder` read them.
 *
 * The tokenizer is left at the first token that takes more than that. Only for a whole source in
 * HTML, outside of SVG and MathML.
 */
export function skipPlainTags(
  tokens: Tokenizer,
  open: OpenElements,
  { depth, hasText, isLooking }: Bounds
): void {
  const { text } = tokens
  let at = tokens.end
  // Formatting that text would open again follows rules of its own.
  while (open.lost.length === 0 && open.isSound) {
    const start = text.indexOf('<', at)
    if (start === -1 || (!hasText && !isSpace(text, at, start))) break
    at = start
    const isEnd = text.charCodeAt(start + 1) === 47
    const nameStart = isEnd ? start + 2 : start + 1
    const nameEnd = endOfName(text, nameStart)
    if (nameEnd === -1) break
    const { name, kinds: flags } = elementAt(text, nameStart, nameEnd, keyOf(text, nameStart, nameEnd))
    const isPlain = text.charCodeAt(nameEnd) === 62
    if (isEnd) {
      if (!isPlain || name !== open.top || name === 'form' || open.depth <= depth) break
      open.closeTop()
      at = nameEnd + 1
      continue
    }
    if (isLooking && (name === 'article' || name === 'main')) break
    const closing = closingOf(open, name, flags)
    if (closing === 'unknown' || (closing === 'top' && open.depth <= depth)) break
    let end = nameEnd + 1
    if (!isPlain) {
      tokens.mayHide = false
      tokens.mayNamePlace = false
      end = skipAttributes(text, nameEnd, tokens)
      const isAsked = (tokens.mayHide && (flags & mayHold) !== 0) || (isLooking && tokens.mayNamePlace)
      if (end === -1 || isAsked) break
    }
    if (closing === 'top') open.closeTop()
    if ((flags & kinds.void) === 0) open.push(name, flags)
    at = end
  }
  tokens.moveTo(at)
}

/** What a start tag closes, where that is simple: nothing, or the innermost element. */
function closingOf(open: OpenElements, name: string, flags: number): 'nothing' | 'top' | 'unknown' {
  if (name === 'option') return open.top === name ? 'top' : 'nothing'
  if ((flags & isApart) !== 0 || open.holds(counters.select)) return 'unknown'
  if ((flags & isBound) !== 0) {
    if (!isInOrder(open, name)) return 'unknown'
  } else if (counterOf(flags) > counters.p) return 'unknown'
  if ((flags & kinds.closesParagraph) === 0 || !open.holds(counters.p)) return 'nothing'
  return open.top === 'p' ? 'top' : 'unknown'
}

/** Whether an element stands where it belongs, so that its start tag does no more than open it. */
function isInOrder(open: OpenElements, name: string): boolean {
  switch (name) {
    case 'li':
      return open.top === 'ul' || open.top === 'ol'
    case 'dt':
    case 'dd':
      return open.top === 'dl'
    case 'td':
    case 'th':
      return open.top === 'tr'
    case 'tr':
      return rowParents.includes(open.top)
    case 'a':
      return !open.holds(counters.a)
    case 'button':
      return !open.holds(counters.button)
    default:
      return false
  }
}

/** Offset behind the name of a tag, or -1 where there is none or the text ends in it. */
function endOfName(text: string, start: number): number {
  if (!isLetterCode(text.charCodeAt(start))) return -1
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 62 || code === 47 || isSpaceCode(code)) return at
  }
  return -1
}

function keyOf(text: string, start: number, end: number): number {
  let key = 0
  for (let at = start; at < end; at++) key = nameKey(key, text.charCodeAt(at))
  return key
}

function isSpace(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isSpaceCode(text.charCodeAt(at))) at++
  return at === end
}
