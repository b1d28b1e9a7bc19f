import { kinds } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'

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
