import { isLetterCode, isSpaceCode, skipAttributes } from './attributes.js'
import { counters, elementAt, endOfNamed, endOfTagName, kinds, elementNamed } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import { textKindOf } from './place-kind.js'
import { endOfComment, findRawEnd } from './raw-text.js'
import { hiddenKind } from './selector.js'
import type { Tokenizer } from './tokenizer.js'

/** What the start tags of these do depends on what is open. */
const isBound = kinds.ruled | kinds.tablePart

const rowParents = ['tbody', 'thead', 'tfoot', 'table']

interface Bounds {
  /** So many elements stay open: who follows a place hears of the end of any of them. */
  readonly depth: number
  /** Whether text decides nothing any more, and whether text of navigation and the like does not. */
  readonly hasText: boolean
  readonly hasWords: boolean
  /** Whether a place is looked for. */
  readonly isLooking: boolean
}

/**
 * Skip text, comments, scripts and tags of which nobody needs to know more than which elements are
 * open: most of a page, once its places are found. They are read as `Tokenizer` and `TreeBuilder`
 * read them.
 *
 * The tokenizer is left at the first token that takes more than that. Only for a whole source in
 * HTML, outside of SVG and MathML.
 */
export function skipPlainTags(
  tokens: Tokenizer,
  open: OpenElements,
  { depth, hasText, hasWords, isLooking }: Bounds
): void {
  const { text } = tokens
  let at = tokens.end
  // Formatting that text would open again follows rules of its own, and so does SVG behind HTML in it.
  while (open.lost.length === 0 && open.isSound && (open.topFlags & kinds.foreign) === 0) {
    const start = text.indexOf('<', at)
    if (start === -1) break
    if (!hasText && endOfSpace(text, at) !== start && !(hasWords && textKindOf(open) === 'furniture')) break
    at = start
    const next = text.charCodeAt(start + 1)
    if (next === 47) {
      const end = open.depth > depth && open.top !== 'form' ? endOfNamed(text, start + 2, open.top) : -1
      if (end === -1) break
      open.closeTop()
      at = end
      continue
    }
    if (next === 33) {
      const end = endOfPlainComment(text, start)
      if (end === -1) break
      at = end
      continue
    }
    const known = elementAt(text, start + 1) ?? otherAt(text, start + 1)
    if (!known) break
    const { name } = known
    let flags = known.kinds
    if (isLooking && (name === 'article' || name === 'main')) break
    const closing = closingOf(open, name, flags)
    if (closing === 'unknown' || (closing === 'top' && open.depth <= depth)) break
    const nameEnd = start + 1 + name.length
    let end = nameEnd + 1
    if (text.charCodeAt(nameEnd) !== 62) {
      tokens.mayHide = false
      tokens.mayNamePlace = false
      end = skipAttributes(text, nameEnd, tokens)
      if (end === -1 || (isLooking && tokens.mayNamePlace)) break
      if (tokens.mayHide) flags |= hiddenKind(text, nameEnd, end, flags)
    }
    if ((flags & kinds.rawText) !== 0) {
      // Its end tag tells who follows a place of what was closed before.
      end = open.depth < depth ? -1 : endOfRaw(text, end, name)
      if (end === -1) break
    } else if (closing === 'top') open.closeTop()
    if ((flags & (kinds.void | kinds.rawText)) === 0) open.push(name, flags)
    at = end
  }
  tokens.moveTo(at)
}

/**
 * Skip white space, comments, styles, scripts and links of a head, which say nothing of the page. JSON-LD
 * does.
 *
 * The tokenizer is left at the first token that is another. Only for a whole source in HTML.
 */
export function skipPlainHead(tokens: Tokenizer): void {
  const { text } = tokens
  let at = tokens.end
  for (let start = endOfSpace(text, at); text.charCodeAt(start) === 60; start = endOfSpace(text, at)) {
    at = start
    const isMarkup = text.charCodeAt(start + 1) === 33
    const end = isMarkup ? endOfPlainComment(text, start) : endOfPlainMetadata(text, start, tokens)
    if (end === -1) break
    at = end
  }
  tokens.moveTo(at)
}

function endOfPlainMetadata(text: string, start: number, tokens: Tokenizer): number {
  const first = text.charCodeAt(start + 1) | 32
  const name = first === 115 || first === 108 ? elementAt(text, start + 1)?.name : undefined
  if (name !== 'style' && name !== 'script' && name !== 'link') return -1
  const nameEnd = start + 1 + name.length
  const end = skipAttributes(text, nameEnd, tokens)
  if (end === -1 || name === 'link') return end
  // `application/ld+json`
  return name === 'script' && text.slice(nameEnd, end).includes('+') ? -1 : endOfRaw(text, end, name)
}

/** An element of another name, such as a custom one, unless the source ends in it. */
function otherAt(text: string, start: number) {
  const end = isLetterCode(text.charCodeAt(start)) ? endOfTagName(text, start) : text.length
  return end === text.length ? undefined : elementNamed(text.slice(start, end))
}

/** What a start tag closes, where that is simple: nothing, or the innermost element. */
function closingOf(open: OpenElements, name: string, flags: number): 'nothing' | 'top' | 'unknown' {
  if (name === 'option') return open.top === name ? 'top' : 'nothing'
  if ((flags & kinds.asked) !== 0 || open.holds(counters.select)) return 'unknown'
  if ((flags & isBound) !== 0 && !isInOrder(open, name)) return 'unknown'
  const isHeading = (flags & kinds.heading) !== 0
  if (isHeading && (open.topFlags & kinds.heading) !== 0) return 'unknown'
  if ((flags & kinds.closesParagraph) === 0 || !open.holds(counters.p)) return 'nothing'
  // Behind the paragraph a heading may be innermost, which another one closes too.
  return open.top === 'p' && !isHeading ? 'top' : 'unknown'
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
    case 'tbody':
    case 'thead':
    case 'tfoot':
      return open.top === 'table'
    case 'table':
      return !open.holds(counters.table) && !open.holds(counters.p)
    case 'a':
      return !open.holds(counters.a)
    case 'button':
      return !open.holds(counters.button)
    default:
      return false
  }
}

/** Offset behind a comment with something in it, or -1 for any other markup behind `<!`. */
function endOfPlainComment(text: string, start: number): number {
  if (!text.startsWith('!--', start + 1)) return -1
  const first = text.charCodeAt(start + 4)
  return first === 45 || first === 62 ? -1 : endOfComment(text, start + 4)
}

/** Offset behind the plain end tag of an element whose content is text, or -1. */
function endOfRaw(text: string, start: number, name: string): number {
  const { end } = findRawEnd(text, start, name, 0, true)
  return end === -1 ? -1 : endOfNamed(text, end + 2, name)
}

function endOfSpace(text: string, from: number): number {
  let at = from
  while (isSpaceCode(text.charCodeAt(at))) at++
  return at
}
