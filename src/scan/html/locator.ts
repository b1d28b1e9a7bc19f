import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { isSpaceCode, readAttributes } from './attributes.js'
import { kinds } from './element-kinds.js'
import { HeadReader } from './head-reader.js'
import { isBalanced } from './is-balanced.js'
import { type PlaceKind, PlaceTracker } from './place-tracker.js'
import { matchesSelector, type Selector } from './selector.js'
import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'

const placeTags: { readonly [tag: string]: PlaceKind } = { article: 'article', main: 'main' }
/** What an element that is neither by name says of itself. */
const placeRoles: { readonly [role: string]: PlaceKind } = { article: 'article', main: 'main' }
/** No shorter attributes say so. */
const shortestRole = ' role=main>'.length
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
  /** The place that was asked for, or the first article: nothing that follows can change it. */
  chosen: PlaceTracker | undefined
  /** Whether everything that matters was read. */
  isDone = false
  /** Of a stream: text was seen outside headings, navigation and the like. */
  private hasText = false
  /** The body behind its end tag, where content of it may still follow. */
  private closedBody: PlaceTracker | undefined
  /** An element, a comment or a tag that nothing closes runs to the end of the source. */
  private isSwallowed = false

  /**
   * @param hold How far to look for a better place than the body, and for a heading that leads,
   * before text that comes as a stream: at text that a reader would see it is given up.
   */
  constructor(selector?: Selector, hold = Number.POSITIVE_INFINITY) {
    this.selector = selector
    this.hold = hold
    this.isStream = hold !== Number.POSITIVE_INFINITY
    this.hasText = false
    this.builder = new TreeBuilder(this.tokens)
    this.head = new HeadReader(this.tokens, this.builder)
    const { open } = this.builder
    open.onClose = (index) => {
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
    if (this.chosen) return this.chosen
    const good = this.trackers.filter(({ isClosed, hasWords }) => !isClosed || hasWords)
    const find = (wanted: PlaceKind) => good.find(({ kind }) => kind === wanted)
    return find('article') ?? find('main') ?? find('body') ?? this.body
  }

  /** Read what there is. */
  run(): void {
    const { tokens, head } = this
    while (!this.isDone) {
      const kind = tokens.next()
      if (kind === 'more') return
      if (kind === 'eof') return this.finish()
      if (tokens.isUnclosed) this.isSwallowed = true
      if (this.isStream) this.limit(head.bodyStart === undefined ? head.ownEnd : tokens.end)
      if (this.isDone) return
      if (head.bodyStart === undefined) head.read()
      // The token that begins the body is read again as its first.
      if (head.bodyStart !== undefined) this.readBody()
      if (!this.builder.open.isSound || head.isFrameset) this.giveUp()
    }
  }

  /** Use a place, whatever may follow. */
  choose(tracker: PlaceTracker): void {
    this.chosen = tracker
    this.hasText = true
    this.trackers = [tracker]
    this.builder.open.watched = tracker.index
    if (tracker.isClosed) this.isDone = true
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
    if (!this.chosen && end - (this.body ?? best).start > hold) this.choose(best)
    if (this.chosen && end - this.chosen.start > hold) this.chosen.settle()
    // Behind the lead such a token passes as it comes, and the places after it are not looked for.
    const isLong = tokens.isHeld && end - tokens.start > hold
    if (isLong && this.chosen?.isLeadFinal === true) this.isDone = true
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
    switch (tokens.kind) {
      case 'text':
        return this.readText()
      case 'start':
        return this.readStart()
      case 'end': {
        const depth = builder.open.depth
        if (tokens.name === 'body' || tokens.name === 'html') return this.closeBody()
        builder.closeTag()
        for (const tracker of this.trackers) tracker.onEnd(tokens, builder.open, depth)
        if (this.chosen?.isClosed === true && this.chosen !== this.closedBody) this.isDone = true
        return
      }
      case 'raw':
        if (builder.rawElement === 'noscript' && !isBalanced(this.tokenText(), builder.open)) {
          builder.open.isSound = false
        }
        return
      default:
    }
  }

  private readText(): void {
    const isAwaited = this.trackers.some(({ isLeadFinal }) => !isLeadFinal)
    const isNeeded = isAwaited || !this.hasText || this.head.isFramesetPossible
    if (!isNeeded || !this.isVisible()) return
    this.head.noteText()
    if (!this.hasText && !this.isFurniture()) this.hasText = true
    for (const tracker of this.trackers) tracker.onText()
    // The label stands before the first text that a reader sees, so no later place is better.
    if (this.hasText && !this.chosen && this.selector === undefined && this.best) {
      this.choose(this.best)
    }
  }

  private isFurniture(): boolean {
    const { flags } = this.builder.open
    return flags.some((flag) => (flag & (kinds.furniture | kinds.hidden)) !== 0)
  }

  private isVisible(): boolean {
    const { text, base, start, end } = this.tokens
    for (let at = start - base; at < end - base; at++) {
      const code = text.charCodeAt(at)
      // The parser drops NUL.
      if (code !== 0 && !isSpaceCode(code)) return true
    }
    return false
  }

  private readStart(): void {
    const { tokens, builder } = this
    const { name } = tokens
    const { open } = builder
    if (name === 'frameset' && this.head.readFrameset()) return
    builder.openTag()
    if (this.head.isFramesetPossible) this.head.noteContent()
    if (!builder.isForeign) {
      const isAsked = this.selector !== undefined && !this.chosen
      if (isAsked && this.canBePlace() && this.isSelected()) {
        this.choose(this.addTracker('selected', tokens.end, open.depth - 1))
        return
      }
      const kind = this.chosen ? undefined : this.placeKind()
      if (kind !== undefined && this.canBePlace()) return this.addPlace(kind)
    }
    for (const tracker of this.trackers) tracker.onStart(tokens, open, builder.isForeign)
  }

  private addPlace(kind: PlaceKind): void {
    const { tokens, builder } = this
    for (const tracker of this.trackers) tracker.onStart(tokens, builder.open, false)
    const isWithin = this.trackers.some((tracker) => tracker.kind === kind && !tracker.isClosed)
    if (!isWithin) this.addTracker(kind, tokens.end, builder.open.depth - 1)
  }

  /** Whether the element holds the text of the page, by its name or by what it says of itself. */
  private placeKind(): PlaceKind | undefined {
    const { tokens } = this
    const byName = placeTags[tokens.name]
    if (byName !== undefined || tokens.end - tokens.attributesStart < shortestRole) return byName
    const attributes = this.attributes()
    if (attributes.get('itemprop')?.value.trim() === 'articleBody') return 'article'
    return placeRoles[attributes.get('role')?.value.trim().toLowerCase() ?? '']
  }

  private attributes() {
    const { text, base, attributesStart, end } = this.tokens
    return readAttributes(text, attributesStart - base, end - base)
  }

  private addTracker(kind: PlaceKind, start: number, index: number): PlaceTracker {
    const tracker = new PlaceTracker(kind, start, index)
    this.trackers = [...this.trackers, tracker]
    const { open } = this.builder
    open.watched = Math.max(...this.trackers.map((each) => each.index))
    return tracker
  }

  /** Whether a reader sees what is in the innermost element, and nothing round it is in doubt. */
  private canBePlace(): boolean {
    const { open } = this.builder
    if (!open.isSound || open.hasFormatting || open.top !== this.tokens.name) return false
    const { container, hidden } = kinds
    return open.flags.every((flags) => (flags & (container | hidden)) === container)
  }

  private isSelected(): boolean {
    const { tokens, selector } = this
    return (
      selector !== undefined && matchesSelector(selector, tokens.name, () => this.attributes())
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
    if (!isElement && !(kind === 'text' && this.isVisible())) return
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

function longHeadError(hold: number): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `The page was not labelled, because its head has more than ${hold} characters that must be read as one. Raise \`options.hold\`.`
  )
}

function framesetError(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the document is a frameset: it has no text of its own. Label the documents in its frames.'
  )
}
