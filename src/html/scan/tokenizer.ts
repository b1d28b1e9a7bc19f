import { isLetterCode, isSpaceCode } from './characters.js'
import { elementAt, nameKey } from './element-kinds.js'
import { findRawEnd } from './find-raw-end.js'

/** `more`: the token is not whole, and more text is to come. */
export type TokenKind = 'text' | 'start' | 'end' | 'comment' | 'doctype' | 'raw' | 'more' | 'eof'

// States of a tag that is read to its end, also over the borders of chunks.
const inName = 0
const beforeAttribute = 1
const inAttributeName = 2
const afterAttributeName = 3
const beforeValue = 4
const inDoubleQuotes = 5
const inSingleQuotes = 6
const inUnquoted = 7
const inSlash = 8

/**
 * Read HTML's tokens one at a time, hopping from `<` to `<`, without decoding what no mark needs.
 *
 * Text may come in pieces: state at a border is kept, so that every character is looked at a
 * bounded number of times. All offsets are in UTF-16 code units of the whole source.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export class Tokenizer {
  /** What is kept of the source: from offset `base` on. */
  text = ''
  base = 0
  isFinal = false

  kind: TokenKind = 'more'
  /** Offsets of the token. */
  start = 0
  end = 0
  /** Offset at which the comment of which the token is a piece began; else as `start`. */
  commentStart = 0
  /** Of a tag: the name in lower case, and where its attributes begin. */
  name = ''
  /** What is known of elements of that name; see {@link elementAt}. */
  flags = 0
  attributesStart = 0
  isSelfClosing = false
  /** Whether an attribute may be one that hides the element; see {@link hidesElement}. */
  mayHide = false
  /** Whether the token goes on to the end of the source because nothing closes it. */
  isUnclosed = false

  /** Whether the token is held back until it is whole. Text, comments and scripts are not. */
  isHeld = false
  /** Offset up to which an unfinished token was read. */
  readEnd = 0

  /** Set by the reader: the element whose content comes next as text. */
  rawName = ''
  /** Set by the reader: whether SVG or MathML is open, where CDATA sections exist. */
  allowsCdata = false
  private escape: 0 | 1 | 2 = 0
  private isInComment = false
  /** The offset in `text` from which an unfinished token is read on, and the state of its tag. */
  private scanned = -1
  private state = inName
  private key = 0
  /** The offset in `text` up to which the end of the token was looked for in vain, or -1. */
  private searched = -1

  /** Add the next piece. */
  write(chunk: string, isFinal: boolean): void {
    this.text = this.text === '' ? chunk : this.text + chunk
    this.isFinal = isFinal
  }

  /** Forget what stands before an offset. */
  discard(before: number): void {
    const count = before - this.base
    if (count <= 0) return
    this.text = this.text.slice(count)
    this.base = before
    if (this.scanned !== -1) this.scanned -= count
    if (this.searched !== -1) this.searched -= count
  }

  /** Read the next token, from where the last one ended. */
  next(): TokenKind {
    this.start = this.end
    if (!this.isInComment) this.commentStart = this.start
    this.isUnclosed = false
    this.isHeld = true
    this.readEnd = this.base + this.text.length
    const { text, base } = this
    const at = this.start - base
    this.kind = this.read(text, at)
    return this.kind
  }

  /** Put the end of the last token elsewhere, to read on from there. */
  moveTo(offset: number): void {
    this.end = offset
    this.scanned = -1
    this.searched = -1
    this.rawName = ''
    this.isInComment = false
  }

  private read(text: string, at: number): TokenKind {
    if (this.rawName !== '') return this.readRaw(text, at)
    if (this.isInComment) return this.readComment(text, at)
    if (at >= text.length) return this.isFinal ? 'eof' : 'more'
    if (this.scanned !== -1) return this.readTag(text)
    if (text.charCodeAt(at) !== 60) return this.readText(text, at)
    if (isLetterCode(text.charCodeAt(at + 1))) return this.openTag(text, at + 1)
    return this.readMarkup(text, at)
  }

  private readText(text: string, at: number): TokenKind {
    this.isHeld = false
    const open = text.indexOf('<', at + 1)
    this.end = this.base + (open === -1 ? text.length : open)
    return 'text'
  }

  /** What `<` begins, other than a start tag. */
  private readMarkup(text: string, at: number): TokenKind {
    const next = text.charCodeAt(at + 1)
    if (next === 47) {
      if (isLetterCode(text.charCodeAt(at + 2))) return this.openTag(text, at + 2)
      if (at + 2 >= text.length && !this.isFinal) return 'more'
      // `</` at the end is text; `</>` is nothing at all.
      return at + 2 >= text.length ? this.readText(text, at) : this.readBogus(text, at + 2)
    }
    if (at + 1 >= text.length && !this.isFinal) return 'more'
    if (next === 63) return this.readBogus(text, at + 1)
    if (next !== 33) return this.readText(text, at)
    if (text.length - at < 9 && !this.isFinal && !text.includes('>', at)) return 'more'
    if (text.startsWith('--', at + 2)) {
      if (text.length - at < 7 && !this.isFinal && !/^<!--?-?>/.test(text.slice(at))) return 'more'
      return this.openComment(text, at + 4)
    }
    if (this.allowsCdata && text.startsWith('[CDATA[', at + 2)) {
      return this.closeAt(this.seek(text, ']]>', at + 9), 3, 'text')
    }
    const isDoctype = /^doctype$/i.test(text.slice(at + 2, at + 9))
    return this.closeAt(this.seek(text, '>', at + 2), 1, isDoctype ? 'doctype' : 'comment')
  }

  private readBogus(text: string, at: number): TokenKind {
    return this.closeAt(this.seek(text, '>', at), 1, 'comment')
  }

  private seek(text: string, mark: string, from: number): number {
    const found = text.indexOf(mark, Math.max(from, this.searched))
    this.searched = found === -1 && !this.isFinal ? Math.max(from, text.length - mark.length + 1) : -1
    return found
  }

  private closeAt(found: number, length: number, kind: TokenKind): TokenKind {
    if (found === -1 && !this.isFinal) return 'more'
    this.isUnclosed = found === -1
    this.end = this.base + (found === -1 ? this.text.length : found + length)
    return kind
  }

  private openComment(text: string, at: number): TokenKind {
    if (text.charCodeAt(at) === 62) return this.closeAt(at, 1, 'comment')
    if (text.startsWith('->', at)) return this.closeAt(at, 2, 'comment')
    this.isInComment = true
    return this.readComment(text, at)
  }

  /** Read on in a comment: the part that is there, or all of it. */
  private readComment(text: string, from: number): TokenKind {
    this.isHeld = false
    let dashes = text.indexOf('--', from)
    while (dashes !== -1) {
      const next = text.charCodeAt(dashes + 2)
      const isBang = next === 33 && text.charCodeAt(dashes + 3) === 62
      if (next === 62 || isBang) {
        this.isInComment = false
        this.end = this.base + dashes + (isBang ? 4 : 3)
        return 'comment'
      }
      dashes = text.indexOf('--', dashes + 1)
    }
    if (this.isFinal) {
      this.isInComment = false
      return this.closeAt(-1, 0, 'comment')
    }
    return this.readPart(Math.max(from, text.length - 3), 'comment')
  }

  private readRaw(text: string, at: number): TokenKind {
    this.isHeld = this.rawName === 'noscript'
    const found = findRawEnd(text, at, this.rawName, this.escape, this.isFinal)
    this.escape = found.escape
    this.readEnd = this.base + found.read
    if (found.end !== -1 || this.isFinal) {
      this.rawName = ''
      this.escape = 0
      this.isUnclosed = found.end === -1
      this.end = this.base + (found.end === -1 ? text.length : found.end)
      return 'raw'
    }
    // A `noscript` has to be judged as a whole.
    return this.rawName === 'noscript' ? 'more' : this.readPart(found.read, 'raw')
  }

  private readPart(end: number, kind: TokenKind): TokenKind {
    if (this.base + end === this.start) return 'more'
    this.end = this.base + end
    return kind
  }

  private openTag(text: string, from: number): TokenKind {
    this.scanned = from
    this.key = 0
    this.state = inName
    this.mayHide = false
    this.isSelfClosing = false
    return this.readTag(text)
  }

  private readTag(text: string): TokenKind {
    let at = this.scanned
    if (this.state === inName) {
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === 62 || code === 47 || isSpaceCode(code)) break
        this.key = nameKey(this.key, code)
      }
      if (at === text.length) return this.pauseTag(at, inName)
      const nameStart = this.start - this.base + (this.isEndTag(text) ? 2 : 1)
      const known = elementAt(text, nameStart, at, this.key)
      this.name = known.name
      this.flags = known.kinds
      this.attributesStart = this.base + at
      this.state = beforeAttribute
    }
    const quick = this.state === beforeAttribute ? this.skipAttributes(text, at) : -1
    const end = quick === -1 ? this.readAttributes(text, at) : quick
    if (end === -1) return this.pauseTag(text.length, this.state)
    this.scanned = -1
    this.end = this.base + end
    return this.isEndTag(text) ? 'end' : 'start'
  }

  private isEndTag(text: string): boolean {
    return text.charCodeAt(this.start - this.base + 1) === 47
  }

  /** A tag without an end is no tag: what stands there to the end of the source is dropped. */
  private pauseTag(at: number, state: number): TokenKind {
    if (!this.isFinal) {
      this.scanned = at
      this.state = state
      return 'more'
    }
    this.scanned = -1
    return this.closeAt(-1, 0, 'comment')
  }

  /**
   * Hop over the attributes of a tag that is whole: nearly all are.
   *
   * @returns The offset in `text` behind the tag's `>`, or -1 for a tag to be read by its states.
   */
  private skipAttributes(text: string, from: number): number {
    let at = from
    for (;;) {
      let code = text.charCodeAt(at)
      if (code === 62) return at + 1
      if (isSpaceCode(code)) at++
      else if (code === 47) {
        at++
        this.isSelfClosing = text.charCodeAt(at) === 62
      } else {
        if (mayNameHiding(code, text.charCodeAt(at + 1))) this.mayHide = true
        do code = text.charCodeAt(++at)
        while (code > 62 || (code > 32 && code !== 61 && code !== 62 && code !== 47))
        if (code !== 61) {
          // Not a number: the text ends.
          if (code !== code) return -1
          // An equals sign may still follow.
          if (isSpaceCode(code) && isSpaceCode(text.charCodeAt(at + 1))) return -1
          if (isSpaceCode(code) && text.charCodeAt(at + 1) === 61) return -1
          continue
        }
        at = endOfValue(text, at + 1)
        if (at === -1) return -1
      }
    }
  }

  /** @returns The offset in `text` behind the tag's `>`, or -1. */
  private readAttributes(text: string, from: number): number {
    let { state } = this
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (state === inDoubleQuotes || state === inSingleQuotes) {
        const quote = text.indexOf(state === inDoubleQuotes ? '"' : "'", at)
        if (quote === -1) break
        at = quote
        state = beforeAttribute
      } else if (code === 62) {
        this.isSelfClosing = state === inSlash
        return at + 1
      } else if (state === inAttributeName) {
        if (code === 61) state = beforeValue
        else if (code === 47) state = inSlash
        else if (isSpaceCode(code)) state = afterAttributeName
      } else if (state === inUnquoted) {
        if (isSpaceCode(code)) state = beforeAttribute
      } else if (isSpaceCode(code)) {
        if (state === inSlash) state = beforeAttribute
      } else if (state === beforeValue) {
        state = code === 34 ? inDoubleQuotes : code === 39 ? inSingleQuotes : inUnquoted
      } else if (code === 47) state = inSlash
      else if (code === 61 && state === afterAttributeName) state = beforeValue
      else {
        if (mayNameHiding(code, text.charCodeAt(at + 1))) this.mayHide = true
        state = inAttributeName
      }
    }
    this.state = state
    return -1
  }
}

/** @returns The offset behind the value that follows an equals sign, or -1 where it is unusual. */
function endOfValue(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code === 34 || code === 39) {
    const quote = text.indexOf(code === 34 ? '"' : "'", from + 1)
    return quote === -1 ? -1 : quote + 1
  }
  if (code !== code || isSpaceCode(code)) return -1
  for (let at = from; at < text.length; at++) {
    const next = text.charCodeAt(at)
    if (next === 62 || isSpaceCode(next)) return at
  }
  return -1
}

/** hidden, inert, aria-hidden, style, popover: told by two letters, or by one at a border. */
function mayNameHiding(first: number, second: number): boolean {
  const next = second | 32
  switch (first | 32) {
    case 104:
      return next === 105 || second !== second
    case 105:
      return next === 110 || second !== second
    case 97:
      return next === 114 || second !== second
    case 115:
      return next === 116 || second !== second
    case 112:
      return next === 111 || second !== second
    default:
      return false
  }
}
