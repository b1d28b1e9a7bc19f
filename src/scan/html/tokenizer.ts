import {
  beforeAttribute,
  inName,
  isLetterCode,
  isSpaceCode,
  readTagStates,
  skipAttributes
} from './attributes.js'
import { elementAt, elementNamed, endOfTagName } from './element-kinds.js'
import { endOfComment, findRawEnd } from './raw-text.js'

/** `more`: the token is not whole, and more text is to come. */
type TokenKind = 'text' | 'start' | 'end' | 'comment' | 'doctype' | 'raw' | 'more' | 'eof'

/** Up to the internal subset of a doctype, which only XML has. */
const longestDoctype = 1000

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
  /** Whether an attribute may be one that says what the element holds: `role`, `itemprop`. */
  mayNamePlace = false
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
  /** Set by the reader: the source is XML, where any element may close itself. */
  isXml = false
  private escape: 0 | 1 | 2 = 0
  private isInComment = false
  /** The offset in `text` from which an unfinished token is read on, and the state of its tag. */
  private scanned = -1
  /** State of a tag that is not whole yet; see {@link readTagStates}. */
  state: number = inName
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

  /** Of a whole source, go past white space between tags, which is a token of its own otherwise. */
  skipSpace(): void {
    if (this.rawName !== '') return
    let at = this.end - this.base
    while (isSpaceCode(this.text.charCodeAt(at))) at++
    if (this.text.charCodeAt(at) === 60) this.end = this.base + at
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
    if (isLetterCode(text.charCodeAt(at + 1))) return this.openTag(text, at + 1, 'start')
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
      if (isLetterCode(text.charCodeAt(at + 2))) return this.openTag(text, at + 2, 'end')
      if (at + 2 >= text.length && !this.isFinal) return 'more'
      // `</` at the end is text; `</>` is nothing at all.
      return at + 2 >= text.length ? this.readText(text, at) : this.readBogus(text, at + 2)
    }
    if (at + 1 >= text.length && !this.isFinal) return 'more'
    if (next === 63) return this.readBogus(text, at + 1)
    if (next !== 33) return this.readText(text, at)
    if (text.length - at < 9 && !this.isFinal && !text.includes('>', at)) return 'more'
    if (text.charCodeAt(at + 2) === 45 && text.charCodeAt(at + 3) === 45) {
      if (text.length - at < 7 && !this.isFinal && !/^<!--?-?>/.test(text.slice(at))) return 'more'
      return this.openComment(text, at + 4)
    }
    if (this.allowsCdata && text.startsWith('[CDATA[', at + 2)) {
      return this.closeAt(this.seek(text, ']]>', at + 9), 3, 'text')
    }
    const isDoctype = /^doctype$/i.test(text.slice(at + 2, at + 9))
    if (isDoctype && this.isXml && /^[^>]*\[/.test(text.slice(at, at + longestDoctype))) {
      return this.closeAt(this.seek(text, ']>', at + 2), 2, 'doctype')
    }
    return this.closeAt(this.seek(text, '>', at + 2), 1, isDoctype ? 'doctype' : 'comment')
  }

  private readBogus(text: string, at: number): TokenKind {
    return this.closeAt(this.seek(text, '>', at), 1, 'comment')
  }

  private seek(text: string, mark: string, from: number): number {
    const found = text.indexOf(mark, Math.max(from, this.searched))
    const isAwaited = found === -1 && !this.isFinal
    this.searched = isAwaited ? Math.max(from, text.length - mark.length + 1) : -1
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
    const end = endOfComment(text, from)
    if (end !== -1) {
      this.isInComment = false
      this.end = this.base + end
      return 'comment'
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

  private openTag(text: string, from: number, kind: 'start' | 'end'): TokenKind {
    this.mayHide = false
    this.mayNamePlace = false
    this.isSelfClosing = false
    const known = elementAt(text, from)
    const nameEnd = known ? from + known.name.length : -1
    const end = known ? skipAttributes(text, nameEnd, this) : -1
    if (known && end !== -1) {
      this.name = known.name
      this.flags = known.kinds
      this.attributesStart = this.base + nameEnd
      this.end = this.base + end
      return kind
    }
    this.scanned = from
    this.state = inName
    return this.readTag(text)
  }

  /** Read a tag on from where it was left, or one that takes more than a look. */
  private readTag(text: string): TokenKind {
    let at = this.scanned
    const isEnd = text.charCodeAt(this.start - this.base + 1) === 47
    if (this.state === inName) {
      at = endOfTagName(text, at)
      if (at === text.length) return this.pauseTag(at, inName)
      const { name, kinds } = elementNamed(text.slice(this.start - this.base + (isEnd ? 2 : 1), at))
      this.name = name
      this.flags = kinds
      this.attributesStart = this.base + at
      this.state = beforeAttribute
    }
    const end = readTagStates(text, at, this)
    if (end === -1) return this.pauseTag(text.length, this.state)
    this.scanned = -1
    this.end = this.base + end
    return isEnd ? 'end' : 'start'
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
}
