import { isHeadingWrapper, kinds } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import type { PlaceKind } from './place-kind.js'
import type { Tokenizer } from './tokenizer.js'

/** The longest heading that the lead stands behind, in UTF-16 code units of its source. */
const longestHeading = 2000

/** Between the place's start tag and what a reader sees first these may stand. */
const unseen = ['meta', 'link', 'script', 'style']

/** Elements that a section's notice, or the h1 that is marked, may stand in. */
const shown = kinds.container | kinds.wrapper

/**
 * Follows one place that could carry the label: where its lead goes, its h1, and where it ends.
 *
 * The lead stands directly behind an h1 that is the first thing a reader sees in the place, and
 * that closes properly; otherwise before everything in the place.
 */
export class PlaceTracker {
  readonly kind: PlaceKind
  /** Offset at which the place's content begins. */
  readonly start: number
  /** Index of the place's element on the stack; -1 for the body. */
  readonly index: number
  /** Offset of the lead, as far as is known. */
  lead: number
  isLeadFinal = false
  /** Offset at which the text of the place's first h1 begins that holds words or a picture. */
  heading: number | undefined
  /** The same of an h1 that has shown neither yet. */
  openHeading: number | undefined
  /** Offset behind the last thing in the place, if the place ends where something can stand. */
  end: number | undefined
  isClosed = false
  /** Whether a reader sees words in it, be it in a heading. */
  hasWords = false
  /** Offsets behind the h2s. */
  readonly sections: number[] = []
  /**
   * Offsets at which the elements end that stand round the lead, from the innermost on, and at which
   * the body ends by its tag where more of it follows: other ways to the label put its end there.
   */
  readonly innerEnds: number[] = []

  private phase: 'leading' | 'heading' | 'behind' | 'decided' = 'leading'
  private headingIndex = 0
  private openHeadingIndex = 0
  private headingStart = 0
  private sectionIndex = -1
  /** How many elements are open at the lead, until they close. */
  private leadDepth = 0

  constructor(kind: PlaceKind, start: number, index: number) {
    this.kind = kind
    this.start = start
    this.index = index
    this.lead = start
  }

  /** Text that is not white space. */
  onText(): void {
    this.hasWords ||= !this.isClosed
    this.keepHeading()
    if (this.phase === 'leading' || this.phase === 'behind') this.decide(this.lead)
  }

  /** Whether text decides nothing any more. */
  get isSettled(): boolean {
    return this.isLeadFinal && this.openHeading === undefined
  }

  /** The h1 that is open is one that a reader sees. */
  keepHeading(): void {
    this.heading ??= this.openHeading
    this.openHeading = undefined
  }

  /** Take a start tag, after the stack of open elements did. */
  onStart(tokens: Tokenizer, open: OpenElements, isForeign: boolean): void {
    if (this.isClosed) return
    // Another heading closes an h1 that is still open.
    if (open.names[this.openHeadingIndex] !== 'h1') this.openHeading = undefined
    if (this.phase === 'decided' && (tokens.flags & kinds.heading) === 0) return
    if (this.phase === 'heading') {
      const isInline = isForeign || (tokens.flags & kinds.inline) !== 0
      if (!isInline || tokens.end - this.headingStart > longestHeading) this.decide(this.start)
      return
    }
    const { name } = tokens
    if (this.phase === 'behind') this.decide(this.lead)
    if (this.phase === 'leading' && !unseen.includes(name)) this.onFirst(tokens, open, isForeign)
    if (isForeign) return
    // Text would open lost formatting again, and stand in it.
    if (open.lost.length > 0) return
    if (name === 'h1' && open.top === 'h1' && this.heading === undefined && this.isShown(open)) {
      this.openHeading = tokens.end
      this.openHeadingIndex = open.depth - 1
    }
    if (name === 'h2' && this.phase === 'decided' && this.isShown(open)) {
      this.sectionIndex = open.depth - 1
    }
  }

  private onFirst(tokens: Tokenizer, open: OpenElements, isForeign: boolean): void {
    const { name } = tokens
    if (isForeign || !this.isShown(open)) this.decide(this.start)
    else if (name === 'h1' && open.top !== 'h1') {
      // Of XML, and closed again: it shows nothing.
    } else if (name === 'h1' && !open.hasFormatting) {
      this.phase = 'heading'
      this.headingIndex = open.depth - 1
      this.headingStart = tokens.start
    } else if (!isHeadingWrapper(name)) this.decide(this.start)
  }

  /** Whether everything from the place down to the innermost element is shown, as far as known. */
  private isShown(open: OpenElements): boolean {
    for (let index = this.index + 1; index < open.depth; index++) {
      const flags = open.flags[index] ?? 0
      if ((flags & kinds.hidden) !== 0) return false
      if (index < open.depth - 1 && (flags & shown) === 0) return false
    }
    return true
  }

  /** Take an end tag, after the stack of open elements did; `depth` is the depth before. */
  onEnd(tokens: Tokenizer, open: OpenElements, depth: number): void {
    if (this.phase === 'heading' && open.depth <= this.headingIndex) {
      const isWhole = depth === this.headingIndex + 1 && open.depth === this.headingIndex
      const isShort = tokens.end - this.headingStart <= longestHeading
      // An empty h1 is nothing that a reader sees.
      if (isWhole && this.openHeading !== undefined) this.phase = 'leading'
      else if (tokens.name === 'h1' && isWhole && isShort && open.lost.length === 0) {
        this.phase = 'behind'
        this.lead = tokens.end
        this.leadDepth = open.depth
      } else this.decide(this.start)
    } else if (this.phase === 'behind') {
      // Leave wrappers whose only child is the h1: `<header><h1>…</h1></header>`.
      const isWrapper = depth === open.depth + 1 && open.depth > this.index
      if (isWrapper && isHeadingWrapper(tokens.name)) {
        this.lead = tokens.end
        this.leadDepth = open.depth
      } else if (depth > open.depth) this.decide(this.lead)
    }
    if (open.depth <= this.openHeadingIndex) this.openHeading = undefined
    if (open.depth < this.leadDepth && open.depth > this.index) {
      this.innerEnds.push(tokens.start)
      this.leadDepth = open.depth
    }
    if (this.sectionIndex !== -1 && open.depth <= this.sectionIndex) {
      const isWhole = depth === this.sectionIndex + 1 && open.depth === this.sectionIndex
      if (isWhole && tokens.name === 'h2' && open.lost.length === 0) this.sections.push(tokens.end)
      this.sectionIndex = -1
    }
  }

  /** So many elements must stay open, or {@link onEnd} has something to note. */
  get neededDepth(): number {
    return Math.max(this.index + 1, this.sectionIndex + 1, this.leadDepth)
  }

  /** The place is closed by the token at an offset, or by the end of the source. */
  close(offset: number, open: OpenElements): void {
    if (this.isClosed) return
    this.isClosed = true
    this.openHeading = undefined
    this.settle()
    const above = open.depth - 1 - this.index
    const isClear = above === 0 || (above === 1 && open.top === 'p')
    // A notice in anything that is still open could be hidden with it.
    if (open.isSound && isClear && open.lost.length === 0) this.end = offset
  }

  /** More of the place follows behind its end tag. */
  reopen(): void {
    this.isClosed = false
    if (this.end !== undefined) this.innerEnds.push(this.end)
    this.end = undefined
  }

  /** Stop following this place: nothing is certain about what comes after. */
  giveUp(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.openHeading = undefined
    this.settle()
  }

  /** Decide where the lead goes by what is known. */
  settle(): void {
    if (!this.isLeadFinal) this.decide(this.phase === 'heading' ? this.start : this.lead)
  }

  private decide(lead: number): void {
    this.lead = lead
    this.phase = 'decided'
    this.isLeadFinal = true
  }
}
