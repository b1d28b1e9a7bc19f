import { kinds } from './element-kinds.js'
import { HeadReader } from './head-reader.js'
import { HeadingWords } from './heading-words.js'
import { isBalanced } from './is-balanced.js'
import { framesetError, longHeadError, shadowError, xhtmlError } from './locating-errors.js'
import { attributesOf, canBePlace, isRawShown, isShadowRoot, isVisible, kindOfPlace, lengthOfProse, longestTagline, type PlaceKind, textKindOf } from './place-kind.js'
import { PlaceTracker } from './place-tracker.js'
import { matchesSelector, type Selector, unmatchedError } from './selector.js'
import { skipPlainTags } from './skip-plain-tags.js'
import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'
import { namesXhtml } from './well-formed.js'

const pageTags = ['html', 'head', 'body']
const noTracker: readonly PlaceTracker[] = []

/**
 * Find the places for a label's marks in one pass over the source, whole or as it comes.
 *
 * Places are looked for where a reader would see them: not in comments, scripts, templates, tables
 * or anything hidden, and only as long as what stands before them can be followed with certainty.
 * The body itself is always one. Time is linear in the source.
 */
export class Locator {
  readonly tokens = new Tokenizer()
  readonly head: HeadReader
  private readonly builder: TreeBuilder
  private readonly selector: Selector | undefined
  private readonly hold: number
  private readonly isStream: boolean
  private trackers: readonly PlaceTracker[] = noTracker
  /** The place that was asked for, or that the first text stands in. */
  chosen: PlaceTracker | undefined
  /** Of a whole source: what stands round the article that was chosen, until it ends. */
  private around: PlaceTracker | undefined
  /** The first article of a list, which a stream chose before it could see the others. */
  firstOfList: PlaceTracker | undefined
  /** How many elements are open that are the chosen place or stand round it. */
  private countRound = 0
  /** Whether everything that matters was read. */
  isDone = false
  /** Of a stream: whether its root has XHTML's namespace and nothing in its head tells that it is HTML, once there was a tag. */
  isXhtml: boolean | undefined
  /** Of a stream: text was seen outside headings, navigation and the like. */
  private hasText = false
  /** Of the text of a header that was read last: where it ends, and how long it is. */
  private headerTextEnd = -1
  private headerTextLength = 0
  private readonly headingWords = new HeadingWords()
  /** The body behind its end tag, where content of it may still follow. */
  private closedBody: PlaceTracker | undefined
  /** An element, a comment or a tag that nothing closes runs to the end of the source. */
  private isSwallowed = false
  private isAtEnd = false

  /**
   * @param hold How far to look for a better place than the body, and for a heading that leads,
   * before text that comes as a stream: at text that a reader would see it is given up.
   */
  constructor(selector?: Selector, hold = Number.POSITIVE_INFINITY) {
    this.selector = selector
    this.hold = hold
    this.isStream = hold !== Number.POSITIVE_INFINITY
    this.builder = new TreeBuilder(this.tokens)
    this.head = new HeadReader(this.tokens, this.builder)
    const { open } = this.builder
    open.onClose = (index) => {
      this.countRound = Math.min(this.countRound, index)
      for (const tracker of this.trackers) {
        if (tracker.index >= index) tracker.close(this.tokens.start, open)
      }
    }
  }

  /** The body, once it has begun. */
  get body(): PlaceTracker | undefined {
    return this.trackers.find(({ kind }) => kind === 'body')
  }

  /** The best place of those seen so far: one that ended before any words of its own is none. */
  get best(): PlaceTracker | undefined {
    const { chosen, trackers } = this
    if (chosen) return chosen
    if (trackers.length < 2) return trackers[0]
    const good = trackers.filter(({ isClosed, hasWords }) => !isClosed || hasWords)
    const find = (wanted: PlaceKind) => good.find(({ kind }) => kind === wanted)
    return find('article') ?? find('main') ?? find('body') ?? this.body
  }

  /** Whether bold text may stand anywhere in the source, also where it was not read any more. */
  get mayHoldBold(): boolean {
    return !this.isAtEnd || this.tokens.isXml || this.builder.open.hadBold
  }

  /** Read what there is. */
  run(): void {
    const { tokens, head } = this
    while (!this.isDone) {
      if (!this.isStream) this.skip()
      const kind = tokens.next()
      if (kind === 'more') return
      if (kind === 'eof') return this.finish()
      if (tokens.isUnclosed) this.isSwallowed = true
      if (this.isStream) this.requireSameInXml()
      if (this.isStream) this.limit(head.bodyStart === undefined ? head.ownEnd : tokens.end)
      if (this.isDone) return
      if (head.bodyStart === undefined) head.read()
      // The token that begins the body is read again as its first.
      if (head.bodyStart !== undefined) this.readBody()
      if (!this.builder.open.isSound || head.isFrameset) this.giveUp()
    }
  }

  /** Go past what decides nothing: see {@link skipPlainTags}. */
  private skip(): void {
    const { tokens, chosen, closedBody, head, trackers, selector } = this
    tokens.skipSpace()
    if (head.bodyStart === undefined) return head.skipPlain()
    if (closedBody || head.isFramesetPossible || tokens.rawName !== '' || tokens.allowsCdata || tokens.isXml) return
    if (trackers === noTracker || (selector && !chosen)) return
    let depth = 0
    let hasWords = true
    for (const tracker of trackers) {
      if (!tracker.isSettled) return
      depth = Math.max(depth, tracker.neededDepth)
      hasWords &&= tracker.hasWords || tracker.isClosed
    }
    const isLooking = chosen === undefined || this.around !== undefined
    skipPlainTags(tokens, this.builder.open, { depth, hasText: this.hasText, hasWords, isLooking })
  }

  /**
   * XML and HTML find the same place in most pages with XHTML's namespace, which a stream can't see to be
   * well-formed. Before the label, no element may close itself that HTML leaves open. One of the
   * head that XML would have closed tells that it is HTML.
   *
   * @throws {DisclosureError} `cannot-label`
   */
  private requireSameInXml(): void {
    const { tokens, head, chosen } = this
    const { kind, name } = tokens
    if (kind === 'doctype' && head.bodyStart === undefined && this.tokenText().includes('[')) {
      throw xhtmlError('its doctype has declarations')
    }
    if (kind === 'start' && this.isXhtml === undefined) {
      this.isXhtml = head.bodyStart === undefined && namesXhtml(this.tokenText())
      if (this.isXhtml && name !== 'html') throw xhtmlError(`its elements have a prefix (\`<${name}>\`)`)
    }
    if (this.isXhtml !== true || chosen?.isLeadFinal === true) return
    const isVoid = (tokens.flags & kinds.void) !== 0
    // No parser of XML reads on, as long as nothing was written that depends on it.
    if (kind === 'start' && isVoid && !tokens.isSelfClosing && head.record === undefined) this.isXhtml = false
    const isForeign = name === 'svg' || name === 'math' || (this.builder.open.topFlags & kinds.foreign) !== 0
    if (kind === 'start' && tokens.isSelfClosing && !isVoid && !isForeign) {
      throw xhtmlError(`it has \`<${name}/>\` before the text`)
    }
    if (kind === 'comment' && this.tokenText().startsWith('<![CDATA[')) throw xhtmlError('it has CDATA before the text')
  }

  /** Use a place, whatever may follow. */
  choose(tracker: PlaceTracker): void {
    this.chosen = tracker
    this.countRound = tracker.isClosed ? tracker.index : tracker.index + 1
    this.hasText = true
    this.follow([tracker])
    if (tracker.isClosed) this.isDone = true
  }

  /** Use the place of the first text: an article, unless it turns out to be one of a list. */
  private chooseByText(tracker: PlaceTracker): void {
    if (tracker.kind === 'article' && !this.isStream) {
      const open = this.trackers.filter(({ kind, isClosed }) => kind !== 'article' && !isClosed)
      this.around = open.at(-1)
    }
    this.choose(tracker)
    if (this.around) this.follow([this.around, tracker])
  }

  /**
   * An article beside the chosen one, as deep as that: they are a list, and the label of all of
   * them stands before the first.
   */
  private noteArticle(): void {
    const { around, chosen } = this
    if (!around || !chosen?.isClosed || this.builder.open.depth - 1 !== chosen.index) return
    this.firstOfList = chosen
    this.around = undefined
    this.choose(around)
  }

  private follow(trackers: readonly PlaceTracker[]): void {
    this.trackers = trackers
    let last = -1
    for (const { index } of trackers) last = Math.max(last, index)
    this.builder.open.watched = last
  }

  /**
   * Decide what a stream can't wait for any longer, at the end of what is there of a token.
   *
   * @throws {DisclosureError} `cannot-label` for a head of which too much must be read as one.
   */
  limit(end: number): void {
    const { best, hold, head, tokens } = this
    if (best === undefined) {
      const isKept = tokens.isHeld || head.settled < tokens.start
      if (isKept && end - head.settled > hold) throw longHeadError(hold)
      return
    }
    if (!this.chosen && end - (this.body ?? best).start > hold) {
      this.requireSelected()
      this.choose(best)
    }
    if (this.chosen && end - this.chosen.start > hold) this.chosen.settle()
    if (this.chosen && end - (this.chosen.openHeading ?? end) > hold) this.chosen.keepHeading()
    // Behind the lead such a token passes as it comes, and the places after it are not looked for.
    const isLong = tokens.isHeld && end - tokens.start > hold
    if (isLong && this.chosen?.isLeadFinal === true) this.isDone = true
  }

  /** Whether the place is the selected one. A body without a tag is a body too. */
  get isMatched(): boolean {
    return this.chosen !== undefined || this.selector?.source.toLowerCase() === 'body'
  }

  /**
   * Make sure that the place is the selected one, where one was asked for.
   *
   * @throws {DisclosureError} `cannot-label`.
   */
  requireSelected(): void {
    if (this.selector && !this.isMatched) throw unmatchedError(this.selector)
  }

  private readBody(): void {
    const { tokens, head, builder } = this
    if (this.trackers === noTracker) this.addTracker('body', head.bodyStart ?? 0, -1)
    if (head.isBodyTag) {
      head.isBodyTag = false
      if (this.body && this.isSelected()) this.choose(this.body)
      return
    }
    if (this.closedBody) this.readBehindBody(this.closedBody)
    if (tokens.kind !== 'text' && this.headingWords.endReference()) this.keepHeadings()
    switch (tokens.kind) {
      case 'text':
        return this.readText()
      case 'start':
        return this.readStart()
      case 'end': {
        const depth = builder.open.depth
        if (tokens.name === 'body' || tokens.name === 'html') return this.closeBody()
        builder.closeTag()
        this.headingWords.onEnd(builder.open)
        for (const tracker of this.trackers) tracker.onEnd(tokens, builder.open, depth)
        const last = this.around ?? this.chosen
        if (last?.isClosed === true && last !== this.closedBody) this.isDone = true
        return
      }
      case 'raw':
        if (isRawShown(builder.rawElement)) return this.readText()
        if (builder.rawElement === 'noscript' && !isBalanced(this.tokenText(), builder.open)) {
          builder.open.isSound = false
        }
        return
      default:
    }
  }

  private readText(): void {
    if (!isVisible(this.tokens)) {
      if (this.tokens.start === this.headerTextEnd) this.headerTextEnd = this.tokens.end
      return
    }
    if (!this.isTextNeeded()) return
    this.head.noteText()
    // A template shows nothing; one that is a shadow root has decided before its text.
    if (this.builder.open.has('template')) return
    if (!this.hasText) this.hasText = this.isTextOfPage()
    const isBlank = this.isInHeading() && this.headingWords.isBlank(this.tokenText())
    for (const tracker of this.trackers) if (!isBlank || tracker.openHeading === undefined) tracker.onText()
    // The label stands before the first text that a reader sees, so no later place is better.
    if (this.hasText && !this.chosen && this.selector === undefined && this.best) {
      this.chooseByText(this.best)
    }
  }

  /** Whether an h1 is open that has shown nothing yet. */
  private isInHeading(): boolean {
    return this.trackers.some(({ openHeading }) => openHeading !== undefined)
  }

  /** Take what a reader sees in such an h1. */
  private keepHeadings(): void {
    for (const tracker of this.trackers) if (tracker.openHeading !== undefined) tracker.onText()
  }

  private isTextOfPage(): boolean {
    const kind = textKindOf(this.builder.open)
    if (kind !== 'header') return kind === 'page'
    // A stream may bring a text in pieces.
    const { start, end } = this.tokens
    if (start !== this.headerTextEnd) this.headerTextLength = 0
    this.headerTextEnd = end
    this.headerTextLength += lengthOfProse(this.tokenText())
    return this.headerTextLength > longestTagline
  }

  private isTextNeeded(): boolean {
    if (!this.hasText || this.head.isFramesetPossible) return true
    return this.trackers.some(({ isSettled }) => !isSettled)
  }

  private readStart(): void {
    const { tokens, builder } = this
    const { name } = tokens
    const { open } = builder
    if (name === 'frameset' && this.head.readFrameset()) return
    builder.openTag()
    if (this.head.isFramesetPossible) this.head.noteContent()
    if (name === 'template' && !builder.isForeign && isShadowRoot(tokens)) this.readShadowRoot()
    if (!builder.isForeign) {
      const isAsked = this.selector !== undefined && !this.chosen
      if (isAsked && canBePlace(tokens, open) && this.isSelected()) {
        this.choose(this.addTracker('selected', tokens.end, open.depth - 1))
        return
      }
      const kind = this.chosen && !this.around ? undefined : kindOfPlace(tokens)
      if (kind !== undefined && canBePlace(tokens, open)) {
        if (!this.chosen) return this.addPlace(kind)
        if (kind === 'article') this.noteArticle()
      }
    }
    if (this.isInHeading() && this.headingWords.isPicture(tokens, open)) {
      for (const tracker of this.trackers) tracker.keepHeading()
    }
    for (const tracker of this.trackers) tracker.onStart(tokens, open, builder.isForeign)
  }

  private addPlace(kind: PlaceKind): void {
    const { tokens, builder } = this
    for (const tracker of this.trackers) tracker.onStart(tokens, builder.open, false)
    const isWithin = this.trackers.some((tracker) => tracker.kind === kind && !tracker.isClosed)
    if (!isWithin) this.addTracker(kind, tokens.end, builder.open.depth - 1)
  }

  /**
   * What stands in the host of a shadow root is shown only where a slot of the root takes it. So
   * the label stands before the host, as before any text, or nowhere.
   *
   * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
   * @throws {DisclosureError} `cannot-label` where the host holds the whole body, or a place that
   * text before the root has decided.
   */
  private readShadowRoot(): void {
    const { open } = this.builder
    const host = open.depth - 2
    if (open.names.indexOf('template') <= host) return
    if (host === -1 || (this.chosen && host < this.countRound)) throw shadowError()
    open.flags[host] = (open.flags[host] ?? 0) | kinds.hidden
    if (this.chosen) return
    this.follow(this.trackers.filter(({ index }) => index < host))
    this.hasText = true
    for (const tracker of this.trackers) tracker.onText()
    if (this.selector === undefined && this.best) this.chooseByText(this.best)
  }

  private addTracker(kind: PlaceKind, start: number, index: number): PlaceTracker {
    const tracker = new PlaceTracker(kind, start, index)
    this.follow([...this.trackers, tracker])
    return tracker
  }

  private isSelected(): boolean {
    const { tokens, selector } = this
    return (
      selector !== undefined && matchesSelector(selector, tokens.name, () => attributesOf(tokens))
    )
  }

  private closeBody(): void {
    const { open } = this.builder
    const isClear = open.depth === 0 || (open.depth === 1 && open.top === 'p')
    const { body } = this
    if (isClear && open.lost.length === 0) body?.close(this.tokens.start, open)
    // A stream has passed the end on by the time that more could follow.
    if (this.isStream) this.isDone = this.chosen?.isClosed === true
    else if (body?.isClosed === true) this.closedBody = body
  }

  /**
   * Parsers put content behind `</body>` into the body, as its last part.
   *
   * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-afterbody
   */
  private readBehindBody(body: PlaceTracker): void {
    const { kind, name, flags } = this.tokens
    const isElement = kind === 'start' && (flags & kinds.metadata) === 0 && !pageTags.includes(name)
    if (!isElement && !(kind === 'text' && isVisible(this.tokens))) return
    body.reopen()
    this.closedBody = undefined
  }

  private tokenText(): string {
    const { text, base, start, end } = this.tokens
    return text.slice(start - base, end - base)
  }

  private finish(): void {
    const { tokens, builder, head } = this
    this.isDone = true
    this.isAtEnd = true
    if (head.bodyStart === undefined) {
      head.finish()
      this.addTracker('body', head.bodyStart ?? 0, -1)
    }
    // `</` at the end of the source is text. With anything behind it, it would open a comment.
    const isOpen = this.isSwallowed || tokens.text.endsWith('</')
    for (const tracker of this.trackers) {
      if (isOpen) tracker.giveUp()
      else tracker.close(tokens.start, builder.open)
    }
  }

  private giveUp(): void {
    this.isDone = true
    const { head, tokens } = this
    // Past this point it can't be told any more whether a frameset counts.
    const isPossible = !this.isStream && head.isDocument && head.isFramesetPossible
    if (head.isFrameset || (isPossible && /<frameset/i.test(tokens.text))) throw framesetError()
    for (const tracker of this.trackers) tracker.giveUp()
  }
}
