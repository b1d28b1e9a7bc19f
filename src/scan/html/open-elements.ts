import { counterOf, counters, kinds } from './element-kinds.js'

/**
 * The deepest nesting that is followed. Browsers flatten what is deeper, and every search through
 * the open elements is bounded by it.
 */
const deepest = 500

/**
 * The stack of open elements, and the formatting that goes on after its element was closed from
 * outside.
 *
 * It follows the standard where its outcome is simple and stops being sound where it is not: a
 * reader then makes no use of what comes after.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements
 */
export class OpenElements {
  readonly names: string[] = []
  readonly flags: number[] = []
  /** Formatting elements that the next text would open again. */
  readonly lost: string[] = []
  isSound = true
  /** Whether `b` or `strong` was opened since the start. */
  hadBold = false
  /** The innermost element, and its kinds. */
  top = ''
  topFlags = 0
  /** Called before elements from an index on are closed. */
  onClose: (index: number) => void = () => {}
  /** The lowest index that {@link onClose} is called for. */
  watched = -1
  /** How much formatting was lost at the start of each open marker. */
  private readonly lostAtMarkers: number[] = []
  private readonly counts: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  get depth(): number {
    return this.names.length
  }

  push(name: string, flags: number): void {
    if (this.depth === deepest) this.isSound = false
    this.names.push(name)
    this.flags.push(flags)
    if ((flags & kinds.marker) !== 0) this.lostAtMarkers.push(this.lost.length)
    if ((flags & kinds.formatting) !== 0 && (name === 'b' || name === 'strong')) this.hadBold = true
    this.top = name
    this.topFlags = flags
    this.count(flags, 1)
  }

  /** Whether an HTML element of this name is open anywhere. */
  has(name: keyof typeof counters): boolean {
    return (this.counts[counters[name]] ?? 0) > 0
  }

  /** Whether an HTML element is open anywhere of those that a counter counts. */
  holds(counter: number): boolean {
    return (this.counts[counter] ?? 0) > 0
  }

  private count(flags: number, change: 1 | -1): void {
    const counter = counterOf(flags)
    if (counter !== 0) this.counts[counter] = (this.counts[counter] ?? 0) + change
  }

  /**
   * Close all elements from an index on. Formatting among them is lost, except in a cell.
   *
   * @param closesCells Whether cells among them are closed properly, as parts of a table do.
   */
  closeFrom(index: number, closesCells = false): void {
    if (index >= this.depth) return
    if (index <= this.watched) this.onClose(index)
    while (this.depth > index) {
      // The end of an object or template that is closed from outside leaves its formatting to be
      // opened again behind it.
      const isMarker = (this.topFlags & kinds.marker) !== 0
      const isCell = closesCells && (this.topFlags & kinds.tablePart) !== 0
      if (isMarker && this.depth - 1 > index && !isCell) this.isSound = false
      this.pop()
    }
  }

  private pop(): void {
    const { top, topFlags } = this
    this.names.pop()
    this.flags.pop()
    this.readTop()
    this.count(topFlags, -1)
    if ((topFlags & kinds.marker) !== 0) {
      const lostAt = this.lostAtMarkers.pop() ?? 0
      if (this.lost.length > lostAt) this.lost.length = lostAt
    } else if ((topFlags & kinds.formatting) !== 0) this.lost.push(top)
  }

  /** Close the innermost element, which its own end tag closes. */
  closeTop(): void {
    const isFormatting = (this.topFlags & kinds.formatting) !== 0
    if (this.depth - 1 <= this.watched) this.onClose(this.depth - 1)
    this.pop()
    if (isFormatting) this.lost.pop()
  }

  /** Take one element out and leave those in it open. */
  remove(index: number): void {
    this.count(this.flags[index] ?? 0, -1)
    this.names.splice(index, 1)
    this.flags.splice(index, 1)
    this.readTop()
  }

  private readTop(): void {
    const last = this.names.length - 1
    this.top = last === -1 ? '' : (this.names[last] ?? '')
    this.topFlags = last === -1 ? 0 : (this.flags[last] ?? 0)
  }

  /** The index of the innermost HTML element of a name in scope, or -1. */
  findInScope(name: string, alsoEndsScope: readonly string[] = []): number {
    for (let index = this.depth - 1; index >= 0; index--) {
      const flags = this.flags[index] ?? 0
      const isForeign = (flags & kinds.foreign) !== 0
      const open = this.names[index] ?? ''
      if (open === name && !isForeign) return index
      if ((flags & (isForeign ? kinds.integrationPoint : kinds.scope)) !== 0) return -1
      if (!isForeign && alsoEndsScope.includes(open)) return -1
    }
    return -1
  }

  /** The index of the innermost element of which a name is in a list, up to a template, or -1. */
  findNearest(wanted: readonly string[]): number {
    for (let index = this.depth - 1; index >= 0; index--) {
      const open = this.names[index] ?? ''
      if (wanted.includes(open)) return index
      if (open === 'template') return -1
    }
    return -1
  }

  /** Close paragraphs, list entries and the like, whose end tags may be left out. */
  closeImplied(except = ''): void {
    while (this.depth > 0 && this.top !== except && (this.topFlags & kinds.impliedEnd) !== 0) {
      this.closeFrom(this.depth - 1)
    }
  }

  /** Close an open paragraph, as a block does. */
  closeParagraph(): void {
    if (!this.has('p')) return
    const index = this.findInScope('p', ['button'])
    if (index !== -1) this.closeFrom(index)
  }

  /** Index in `lost` of the first that belongs to the innermost cell, object or template. */
  get lostStart(): number {
    return this.lostAtMarkers.at(-1) ?? 0
  }

  /** Whether formatting is open or lost since the start. */
  get hasFormatting(): boolean {
    if (this.lost.length > 0) return true
    return this.flags.some((flags) => (flags & kinds.formatting) !== 0)
  }
}

/** How many blocks the standard's algorithm takes a formatting element out of. */
const mostBlocks = 7

/**
 * Close a formatting element where it is not the innermost one: the outcomes of the "adoption
 * agency algorithm" that are simple. Where elements would be torn apart, the stack is no longer
 * sound.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm
 */
export function closeFormatting(open: OpenElements, name: string): void {
  const index = findFormatting(open, name)
  if (index === -1) return closeLost(open, name)
  const above = open.flags.slice(index + 1)
  if (above.some((flags) => (flags & (kinds.scope | kinds.integrationPoint)) !== 0)) return
  const blocks = above.filter((flags) => (flags & kinds.special) !== 0)
  if (blocks.length === 0) {
    open.closeFrom(index + 1)
    open.closeTop()
  } else if (blocks.length === above.length && above.length <= mostBlocks) {
    // The blocks move out of the element, which is opened and closed again in each.
    if (index <= open.watched) open.isSound = false
    open.remove(index)
  } else open.isSound = false
}

function findFormatting(open: OpenElements, name: string): number {
  for (let index = open.depth - 1; index >= 0; index--) {
    const flags = open.flags[index] ?? 0
    if ((flags & kinds.marker) !== 0) return -1
    if (open.names[index] === name && (flags & kinds.formatting) !== 0) return index
  }
  return -1
}

/** The end tag of formatting whose element was closed from outside: it is not opened again. */
function closeLost(open: OpenElements, name: string): void {
  const index = open.lost.lastIndexOf(name)
  if (index === -1 || index < open.lostStart) return
  const isLast = index === open.lost.length - 1
  const isAlone = !open.flags.some((flags) => (flags & kinds.formatting) !== 0)
  if (isLast && isAlone) open.lost.pop()
  else open.isSound = false
}
