import { readAttributes } from './attributes.js'
import { kinds } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import type { Tokenizer } from './tokenizer.js'

const svgIntegration = ['foreignobject', 'desc', 'title']
/** What a drawing holds for later, or for programs, and does not show in its place. */
export const undrawn: readonly string[] = ['title', 'desc', 'metadata', 'defs', 'symbol']
const mathIntegration = ['mi', 'mo', 'mn', 'ms', 'mtext']

/**
 * Open an element in SVG or MathML.
 *
 * @returns Whether it is one: in `foreignObject` and the like HTML's own rules apply.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
 */
export function openForeign(tokens: Tokenizer, open: OpenElements): boolean {
  const { name } = tokens
  const isMath = (open.topFlags & kinds.math) !== 0
  if ((open.topFlags & kinds.integrationPoint) !== 0) {
    if (!isMath || (name !== 'mglyph' && name !== 'malignmark')) return false
  }
  if (open.top === 'annotation-xml' && name === 'svg') return false
  // Such a tag ends all of the SVG. Whoever writes it there is not followed further.
  if ((tokens.flags & kinds.breakout) !== 0) open.isSound = false
  if (!tokens.isSelfClosing) {
    const isIntegration = isMath
      ? mathIntegration.includes(name) || isHtmlAnnotation(tokens)
      : svgIntegration.includes(name)
    open.push(
      name,
      kinds.foreign |
        (isMath ? kinds.math : 0) |
        (isIntegration ? kinds.integrationPoint : 0) |
        (!isMath && undrawn.includes(name) ? kinds.hidden : 0)
    )
  }
  return true
}

function isHtmlAnnotation(tokens: Tokenizer): boolean {
  if (tokens.name !== 'annotation-xml') return false
  const { text, base, attributesStart, end } = tokens
  const encoding = readAttributes(text, attributesStart - base, end - base).get('encoding')
  return encoding !== undefined && /html|&/i.test(encoding.value)
}

/**
 * Close an element in SVG or MathML.
 *
 * @returns Whether the end tag was of one; otherwise it is HTML's.
 */
export function closeForeign(open: OpenElements, name: string): boolean {
  if (name === 'p' || name === 'br') open.isSound = false
  for (let index = open.depth - 1; index >= 0; index--) {
    if (((open.flags[index] ?? 0) & kinds.foreign) === 0) return false
    if (open.names[index] === name) {
      open.closeFrom(index)
      return true
    }
  }
  return false
}

const sections = ['tbody', 'tfoot', 'thead', 'table']
const rows = ['tr', ...sections]

/** Whether the innermost table is open and no cell or caption of it is. */
export function isInTable(open: OpenElements): boolean {
  if (!open.has('table')) return false
  return open.names[open.findNearest(['table', 'td', 'th', 'caption'])] === 'table'
}

/**
 * Open a part of a table: it closes what can't hold it. Outside a table it is ignored.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intable
 */
export function openTablePart(open: OpenElements, name: string, flags: number): void {
  const table = open.findNearest(['table'])
  if (table === -1) {
    if (open.has('template') && name !== 'col') open.push(name, flags)
    return
  }
  const parents = name === 'td' || name === 'th' ? rows : name === 'tr' ? sections : ['table']
  const isInGroup = name === 'col' && open.top === 'colgroup'
  if (!isInGroup) open.closeFrom(open.findNearest(parents) + 1, true)
  if ((flags & kinds.void) === 0) open.push(name, flags)
}

/** Close a table or a part of it with everything in it, if it is open in the innermost table. */
export function closeTablePart(open: OpenElements, name: string): void {
  const index = open.findNearest([name, 'table'])
  if (index !== -1 && open.names[index] === name && name !== 'colgroup') open.closeFrom(index, true)
}
