import { kinds } from './element-kinds.js'
import { closeFormatting, OpenElements } from './open-elements.js'
import { canBeOpen, isOpenOne } from './place-kind.js'
import { hiddenKind } from './selector.js'
import {
  closeForeign,
  closeTablePart,
  isInTable,
  openForeign,
  openTablePart
} from './tables-and-svg.js'
import type { Tokenizer } from './tokenizer.js'

const allowedInSelect = ['option', 'optgroup', 'script', 'template']
/** What a select of one's own look is made of: older browsers pass over these tags. */
const inOwnSelect = ['button', 'selectedcontent', 'div', 'span', 'legend']
const closesTop = ['option', 'optgroup', 'rb', 'rt', 'rp', 'rtc', 'col']
const ignoredInBody = ['html', 'head', 'body', 'frame', 'frameset']

/**
 * Follow the tags of a body on the stack of open elements, as the standard's "in body" and the
 * modes within it do.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export class TreeBuilder {
  readonly open = new OpenElements()
  /** Whether a table closes the paragraph that it stands in: a matter of the doctype. */
  tableInParagraph: 'closes' | 'unknown' = 'unknown'
  /** Whether the last start tag was one of SVG or MathML. */
  isForeign = false
  /** The element whose content was last read as text. */
  rawElement = ''
  /** Whether a form was opened and not closed since: a second one is ignored. */
  private hasForm = false

  private readonly tokens: Tokenizer

  constructor(tokens: Tokenizer) {
    this.tokens = tokens
  }

  /** Take the start tag that the tokenizer stands at. */
  openTag(): void {
    const { open, tokens } = this
    const { name } = tokens
    this.isForeign = (open.topFlags & kinds.foreign) !== 0 && openForeign(tokens, open)
    const isClosed = tokens.isXml && tokens.isSelfClosing
    if (!this.isForeign && !isClosed) this.openHtml(name)
    tokens.allowsCdata = tokens.isXml || (open.topFlags & kinds.foreign) !== 0
  }

  private openHtml(name: string): void {
    const { open } = this
    const { flags } = this.tokens
    if (open.has('select') && open.findNearest(['select']) !== -1) {
      if (name === 'hr' || name === 'img') return
      if (inOwnSelect.includes(name)) return open.push(name, 0)
      if (!allowedInSelect.includes(name)) open.isSound = false
    }
    // Formatting that text opened again may be innermost by now.
    if (open.lost.length > 0 && dependsOnTop(name, flags)) open.isSound = false
    if ((flags & kinds.tablePart) !== 0) openTablePart(open, name, flags)
    else if ((flags & kinds.ruled) === 0 || !this.openRuled(name)) this.openAny(name, flags)
  }

  /** Elements whose start tag does more than open them. @returns whether nothing is left to do */
  private openRuled(name: string): boolean {
    const { open, tokens } = this
    if (ignoredInBody.includes(name)) return true
    switch (name) {
      case 'svg':
      case 'math':
        this.isForeign = true
        if (!tokens.isSelfClosing) {
          open.push(name, kinds.foreign | (name === 'math' ? kinds.math : 0) | this.hidden(kinds.container))
        }
        return true
      case 'li':
        closeEntry(open, ['li'])
        return false
      case 'dd':
      case 'dt':
        closeEntry(open, ['dd', 'dt'])
        return false
      case 'option':
      case 'optgroup':
        if (open.top === 'option') open.closeTop()
        if (name === 'optgroup' && open.top === 'optgroup' && open.has('select')) open.closeTop()
        return false
      case 'a':
      case 'nobr':
        if (open.has(name)) closeFormatting(open, name)
        if (open.has(name) || open.lost.includes(name)) open.isSound = false
        return false
      case 'button':
        closeInScope(open, name, [])
        return false
      case 'table':
        if (isInTable(open)) open.closeFrom(open.findNearest(['table']), true)
        if (open.has('p') && open.findInScope('p', ['button']) !== -1) {
          if (this.tableInParagraph === 'closes') open.closeParagraph()
          else open.isSound = false
        }
        return false
      case 'form':
        if (this.hasForm && !open.has('template')) return true
        this.hasForm = true
        // Straight in a table a form is closed as soon as it is opened.
        return isInTable(open)
      case 'rb':
      case 'rtc':
        if (open.has('ruby')) open.closeImplied()
        return false
      case 'rp':
      case 'rt':
        if (open.has('ruby')) open.closeImplied('rtc')
        return false
      case 'image':
        return true
      default:
        return false
    }
  }

  private openAny(name: string, flags: number): void {
    const { open, tokens } = this
    if ((flags & kinds.closesParagraph) !== 0 && open.has('p')) open.closeParagraph()
    if ((flags & kinds.heading) !== 0 && (open.topFlags & kinds.heading) !== 0) open.closeTop()
    if ((flags & kinds.rawText) !== 0) {
      tokens.rawName = name
      this.rawElement = name
    } else if ((flags & kinds.void) === 0) open.push(name, flags | this.hidden())
  }

  private hidden(flags = this.tokens.flags): number {
    const { name, text, base, attributesStart, end, mayHide } = this.tokens
    if (canBeOpen(name) && !isOpenOne(this.tokens)) return kinds.hidden
    return mayHide ? hiddenKind(text, attributesStart - base, end - base, flags) : 0
  }

  /** Take the end tag that the tokenizer stands at. */
  closeTag(): void {
    const { open, tokens } = this
    const { name } = tokens
    if ((open.topFlags & kinds.foreign) === 0 || !closeForeign(open, name)) this.closeHtml(name)
    tokens.allowsCdata = tokens.isXml || (open.topFlags & kinds.foreign) !== 0
  }

  private closeHtml(name: string): void {
    const { open } = this
    if (name === 'form') this.closeForm()
    else if (open.top === name && (open.topFlags & kinds.foreign) === 0) open.closeTop()
    else if (name === 'template') {
      if (open.has(name)) open.closeFrom(open.names.lastIndexOf(name))
    } else if (open.has('select') && open.findNearest(['select']) !== -1) this.closeInSelect(name)
    else this.closeByKind(name, this.tokens.flags)
  }

  private closeByKind(name: string, flags: number): void {
    const { open } = this
    if (name === 'table' || (flags & kinds.tablePart) !== 0) closeTablePart(open, name)
    else if ((flags & kinds.formatting) !== 0) closeFormatting(open, name)
    else if ((flags & kinds.heading) !== 0) closeHeading(open)
    else if ((flags & kinds.endsInScope) !== 0) closeInScope(open, name, [])
    else if (name === 'p') closeInScope(open, name, ['button'])
    else if (name === 'li') closeInScope(open, name, ['ol', 'ul'])
    else if (name === 'dd' || name === 'dt') closeInScope(open, name, [])
    else closeOther(open, name)
  }

  private closeInSelect(name: string): void {
    const { open } = this
    if (name === 'select') open.closeFrom(open.findNearest(['select']))
    else if (name === 'optgroup') {
      const index = open.names.lastIndexOf(name)
      if (open.top === 'option' && index === open.depth - 2) open.closeFrom(index)
    } else if (name !== 'option') open.isSound = false
  }

  private closeForm(): void {
    const { open } = this
    // A second end tag is ignored, also where the first one found no form in scope.
    if (!this.hasForm && !open.has('template')) return
    this.hasForm = false
    const index = open.findInScope('form')
    if (index === -1) return
    open.closeImplied()
    // Elsewhere than innermost, a form is taken out of the stack while what is in it stays open.
    if (open.top === 'form' && open.lost.length === 0) open.closeTop()
    else open.isSound = false
  }
}

/** Whether what an element's start tag closes depends on the innermost open element. */
function dependsOnTop(name: string, flags: number): boolean {
  return (flags & kinds.heading) !== 0 || closesTop.includes(name)
}

/** Close the list entry that a new one follows. */
function closeEntry(open: OpenElements, names: readonly string[]): void {
  for (let index = open.depth - 1; index >= 0; index--) {
    const name = open.names[index] ?? ''
    if (names.includes(name)) return open.closeFrom(index)
    const isPassed = name === 'address' || name === 'div' || name === 'p'
    if (((open.flags[index] ?? 0) & (kinds.special | kinds.foreign)) !== 0 && !isPassed) return
  }
}

function closeInScope(open: OpenElements, name: string, alsoEndsScope: readonly string[]): void {
  const index = open.findInScope(name, alsoEndsScope)
  if (index !== -1) open.closeFrom(index)
}

function closeHeading(open: OpenElements): void {
  for (let index = open.depth - 1; index >= 0; index--) {
    const flags = open.flags[index] ?? 0
    if ((flags & kinds.heading) !== 0) return open.closeFrom(index)
    if ((flags & (kinds.scope | kinds.foreign)) !== 0) return
  }
}

function closeOther(open: OpenElements, name: string): void {
  for (let index = open.depth - 1; index >= 0; index--) {
    const flags = open.flags[index] ?? 0
    if ((flags & kinds.foreign) !== 0) return
    if (open.names[index] === name) return open.closeFrom(index)
    if ((flags & kinds.special) !== 0) return
  }
}
