import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { isSpaceCode, readAttributes } from './attributes.js'
import { kinds } from './element-kinds.js'
import { authorNames, charsetOf, isTitleName, isTitleProperty } from './head-metadata.js'
import { isBalanced } from './is-balanced.js'
import { skipPlainHead } from './skip-plain-tags.js'
import { Tokenizer } from './tokenizer.js'
import type { TreeBuilder } from './tree-builder.js'

/** A place in the text of an attribute: its quote decides what must be escaped. */
export interface AttributeValue {
  readonly offset: number
  readonly quote: '"' | "'" | ''
}

/** An `ai-disclosure` of a head, by its offsets. */
interface RecordMeta {
  readonly start: number
  readonly end: number
  /** Its `content`, not decoded. */
  readonly value: string
}

/** JSON-LD of a head, by the offsets of its element and of its text. */
export interface JsonLdScript {
  readonly start: number
  readonly textStart: number
  readonly textEnd: number
  readonly end: number
  /** The last `ai-disclosure` before it. */
  readonly meta: RecordMeta | undefined
}

// Any other doctype may or may not mean quirks mode, in which a table stands in a paragraph.
const standardDoctype = /^<!doctype\s+html\s*(?:system\s+["']about:legacy-compat["']\s*)?>$/i

/** What a page of frames consists of, behind its head. */
const framesetParts = ['frameset', 'frame', 'noframes', 'html']

/**
 * Reads what stands before the body, whether or not `html`, `head` and `body` are written out.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-before-html-insertion-mode and the
 * modes after it
 */
export class HeadReader {
  /** Whether the source is a document: it has a doctype, `html`, `head`, `body` or a title. */
  isDocument = false
  isFrameset = false
  /** Whether nothing was read yet after which a frameset is ignored. */
  isFramesetPossible = true
  /** Offset at which the text of the page's title begins. */
  title: number | undefined
  readonly contents: AttributeValue[] = []
  /** Offset for the record: before the page's own, or at the end of the head. */
  record: number | undefined
  /** Whether the page names its author in metadata before that. */
  namesAuthor = false
  /** The page's own `ai-disclosure`. */
  ownValue: string | undefined
  readonly jsonLd: JsonLdScript[] = []
  /** The encoding that the page declares first, in lower case. */
  charset: string | undefined
  /** Offset at which the content of the body begins, once it has: all of it, of a fragment. */
  bodyStart: number | undefined
  /** The same, in a fragment behind the metadata that opens it. */
  contentStart: number | undefined
  /** Whether that is behind a `<body>` tag that the tokenizer still stands at. */
  isBodyTag = false

  private readonly tokens: Tokenizer
  private readonly builder: TreeBuilder
  private headEnd: number | undefined
  /** Offset of the metadata element that is being read. */
  private elementStart = 0
  private recordMeta: RecordMeta | undefined
  /** The start tag of the JSON-LD that is being read. */
  private jsonLdTag: Pick<JsonLdScript, 'start' | 'textStart'> | undefined
  private sourceStart = 0

  constructor(tokens: Tokenizer, builder: TreeBuilder) {
    this.tokens = tokens
    this.builder = builder
  }

  /** Offset of the first character of the source: behind a byte order mark. */
  skipByteOrderMark(): void {
    const { tokens } = this
    if (tokens.base === 0 && tokens.end === 0 && tokens.text.charCodeAt(0) === 0xfeff) {
      tokens.moveTo(1)
      this.sourceStart = 1
      this.charset = 'utf-8'
    }
  }

  /** Of a whole source, go past what says nothing of the page: see {@link skipPlainHead}. */
  skipPlain(): void {
    const { tokens, builder } = this
    if (!tokens.isXml && tokens.rawName === '' && builder.open.depth === 0) skipPlainHead(tokens)
  }

  /** Take a token. The body has begun when {@link bodyStart} is known. */
  read(): void {
    const { tokens, builder } = this
    // A doctype of XML that nothing closes, say.
    if (tokens.isUnclosed && tokens.isXml) throw unclosedError()
    if (tokens.isUnclosed) return this.startBody(this.unclosedStart())
    if (builder.open.depth > 0) return this.readTemplate()
    switch (tokens.kind) {
      case 'text':
        return this.readText()
      case 'doctype':
        this.readDoctype()
        return
      case 'comment':
        if (tokens.start === this.sourceStart) this.readProlog()
        return
      case 'start':
        return this.readStart()
      case 'end':
        return this.readEnd()
      case 'raw':
        return this.readRaw()
      default:
    }
  }

  /** The source ends before any body. */
  finish(): void {
    const { tokens, builder } = this
    const isOpen = builder.open.depth > 0 || tokens.text.endsWith('</')
    this.startBody(isOpen ? this.elementStart : tokens.start)
  }

  /** Whether a frameset in a body without a tag takes the place of the body. */
  readFrameset(): boolean {
    const isInert = this.builder.open.has('template')
    this.isFrameset = this.isFramesetPossible && !isInert && this.isFramesetPage()
    return this.isFrameset
  }

  /** Whether the source is a page of frames, not a fragment in which a tag of one went astray. */
  private isFramesetPage(): boolean {
    const { text, base, start, isFinal } = this.tokens
    if (this.isDocument || !isFinal) return true
    const rest = new Tokenizer()
    rest.write(text.slice(start - base), true)
    for (let kind = rest.next(); kind !== 'eof'; kind = rest.next()) {
      const isText = kind === 'text' && rest.text.slice(rest.start, rest.end).trim() !== ''
      const isTag = kind === 'start' || kind === 'end'
      if (isText || (isTag && !framesetParts.includes(rest.name))) return false
      if (kind === 'start' && rest.name === 'noframes') rest.rawName = rest.name
    }
    return true
  }

  /** Text of the body: a frameset after it is ignored. */
  noteText(): void {
    this.isFramesetPossible = false
  }

  /** A start tag of the body: after some, a frameset is ignored. */
  noteContent(): void {
    if ((this.tokens.flags & kinds.content) !== 0) this.isFramesetPossible = false
  }

  /**
   * Whether characters beyond ASCII may be written as they are: a page says that it is UTF-8; a
   * fragment goes into a page that its user knows.
   */
  get isUtf8(): boolean {
    if (!this.isDocument || this.charset === 'utf-8') return true
    return /^(?:unicode-1-1-)?utf-?8$/.test(this.charset ?? '')
  }

  /** Whether the source says that it is XML. */
  get isXml(): boolean {
    return this.tokens.isXml
  }

  /** Offset up to which nothing is left to decide, while the body has not begun. */
  get settled(): number {
    if (!this.isDocument) return this.sourceStart
    const isOpen = this.builder.open.depth > 0 || this.isInNoscript()
    return isOpen ? this.elementStart : this.tokens.start
  }

  /** Offset up to which the token belongs to what stands before the body: text begins the body. */
  get ownEnd(): number {
    const { kind, text, base, start, end } = this.tokens
    if (kind !== 'text') return end
    let at = start
    while (at < end && isSpaceCode(text.charCodeAt(at - base))) at++
    return at
  }

  private unclosedStart(): number {
    const { tokens, builder } = this
    return tokens.kind === 'raw' || builder.open.depth > 0 ? this.elementStart : tokens.commentStart
  }

  /** From here on what was read is passed on, so the record's place is needed now. */
  private noteDocument(): void {
    this.isDocument = true
    this.record ??= this.headEnd
  }

  /** `<?xml version="1.0"?>`: the source is XML, in UTF-8 unless it says otherwise. */
  private readProlog(): void {
    const prolog = this.tokenText()
    if (!/^<\?xml\s/.test(prolog)) return
    this.tokens.isXml = true
    this.charset ??= /\sencoding\s*=\s*["']([^"']+)/.exec(prolog)?.[1]?.toLowerCase() ?? 'utf-8'
  }

  /**
   * Make sure that marks can go into an XML page as into any other.
   *
   * @throws {DisclosureError} `cannot-label`
   */
  private requireOpen(): void {
    const { name, isXml, isSelfClosing } = this.tokens
    if (!isXml) return
    const isPrefixed = !this.isDocument && name.includes(':')
    const isEmpty = isSelfClosing && ['html', 'head', 'body'].includes(name)
    if (!isPrefixed && !isEmpty) return
    throw new DisclosureError(
      'cannot-label',
      isPrefixed
        ? `Nothing was labelled, because the XML names its elements with a prefix (\`<${name}>\`). Declare XHTML as the default namespace.`
        : `Nothing was labelled, because \`<${name}/>\` has no room for a mark. Write \`<${name}></${name}>\`.`
    )
  }

  private readDoctype(): void {
    const isStandard = standardDoctype.test(this.tokenText())
    if (!this.isDocument) this.builder.tableInParagraph = isStandard ? 'closes' : 'unknown'
    this.noteDocument()
  }

  private readRaw(): void {
    const { tokens, builder } = this
    if (builder.rawElement === 'title') this.title ??= tokens.start
    if (this.isUncertain()) this.startBody(this.elementStart)
  }

  /** Whether a `noscript` was read that is not the same to all readers. */
  private isUncertain(): boolean {
    return this.isNoscript() && !isBalanced(this.tokenText(), this.builder.open)
  }

  private isInNoscript(): boolean {
    return this.tokens.rawName === 'noscript' || this.isNoscript()
  }

  private isNoscript(): boolean {
    return this.tokens.kind === 'raw' && this.builder.rawElement === 'noscript'
  }

  private readTemplate(): void {
    const { tokens, builder } = this
    if (tokens.kind === 'start') builder.openTag()
    else if (tokens.kind === 'end') builder.closeTag()
    if (!builder.open.isSound || this.isUncertain()) this.startBody(this.elementStart)
  }

  private readText(): void {
    const { ownEnd } = this
    if (ownEnd < this.tokens.end) this.startBody(ownEnd)
  }

  private readStart(): void {
    const { tokens, builder } = this
    const { name } = tokens
    this.requireOpen()
    if (name === 'html' || name === 'head') this.noteDocument()
    else if (name === 'body') {
      this.isDocument = true
      this.isFramesetPossible = false
      this.isBodyTag = true
      this.startBody(tokens.end)
    } else if ((tokens.flags & kinds.metadata) !== 0) {
      this.elementStart = tokens.start
      if (name === 'meta') this.readMeta()
      else if (name === 'script' && this.isJsonLd()) {
        this.jsonLdTag = { start: tokens.start, textStart: tokens.end }
      }
      builder.openTag()
    } else {
      if (name === 'frameset') this.isFrameset = this.isFramesetPage()
      this.startBody(tokens.start)
    }
  }

  private readEnd(): void {
    const { name, start, end } = this.tokens
    if (name === 'script' && this.jsonLdTag) {
      this.jsonLd.push({ ...this.jsonLdTag, textEnd: start, end, meta: this.recordMeta })
      this.jsonLdTag = undefined
    } else if (name === 'head') {
      this.headEnd ??= start
      if (this.isDocument) this.record ??= start
    } else if (name === 'title' && this.title !== undefined) {
      // Only now: a title that nothing closes is in the body, behind the label.
      this.noteDocument()
    } else if (name === 'body' || name === 'html' || name === 'br') this.startBody(start)
  }

  private isJsonLd(): boolean {
    // By far most scripts are code: a look at the whole tag is quicker than its attributes.
    return this.tokenText().includes('+') && this.attributes().get('type')?.value.trim().toLowerCase() === 'application/ld+json'
  }

  private attributes() {
    const { text, base, attributesStart, end } = this.tokens
    return readAttributes(text, attributesStart - base, end - base)
  }

  private readMeta(): void {
    const { base, start, end } = this.tokens
    const attributes = this.attributes()
    const content = attributes.get('content')
    this.charset ??= charsetOf(attributes)
    const isShown = isTitleProperty(attributes.get('itemprop')?.value ?? '')
    const named = attributes.get('name') ?? attributes.get('property')
    const name = isShown ? 'description' : named?.value.toLowerCase()
    const property = attributes.get('property')?.value.toLowerCase()
    if (name === 'ai-disclosure') {
      const value = content?.value ?? ''
      this.recordMeta = { start, end, value }
      if (this.record === undefined && this.headEnd === undefined) {
        this.record = start
        this.ownValue = value
      }
    }
    if (content === undefined || content.value === '' || name === undefined) return
    // Behind the place of the record it would come too late for a stream.
    const isAuthor = authorNames.includes(name) || (property !== undefined && authorNames.includes(property))
    if (isAuthor && this.record === undefined) this.namesAuthor = true
    if (isTitleName(name) || (property !== undefined && isTitleName(property))) {
      this.contents.push({ offset: base + content.valueStart, quote: content.quote })
    }
  }

  private startBody(offset: number): void {
    const { tokens } = this
    this.contentStart = offset
    this.bodyStart = this.isDocument ? offset : this.sourceStart
    const tagStart = this.isBodyTag ? tokens.start : offset
    this.record ??= this.headEnd ?? tagStart
  }

  private tokenText(): string {
    const { text, base, start, end } = this.tokens
    return text.slice(start - base, end - base)
  }
}

function unclosedError(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because something in the head of the XML is never closed. Is the file well-formed?'
  )
}
