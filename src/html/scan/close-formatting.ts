import { kinds } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'

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
