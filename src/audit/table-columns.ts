import type { PageElement } from './page-tree.js'

const cellNames = new Set(['td', 'th'])
/** More columns than this are no table that a person reads. */
const mostColumns = 1000

/**
 * List the `col` and the `colgroup` of a cell of a table, which style it though it doesn’t stand in
 * them: by visibility, background and width. Cells that reach down from a row above are not counted.
 */
export function columnsOf(cell: PageElement): readonly PageElement[] {
  if (!cellNames.has(cell.name) || !cell.parent) return []
  const table = tableOf(cell)
  if (!table) return []
  const before = cell.parent.elements.slice(0, cell.index).filter(({ name }) => cellNames.has(name))
  const at = before.reduce((sum, each) => sum + spanOf(each, 'colspan'), 0)
  let start = 0
  for (const column of columnsIn(table)) {
    const width = spanOf(column, 'span')
    if (at < start + width) return column.parent?.name === 'colgroup' ? [column, column.parent] : [column]
    start += width
  }
  return []
}

function tableOf({ parent }: PageElement): PageElement | undefined {
  for (let each = parent; each; each = each.parent) if (each.name === 'table') return each
  return undefined
}

function columnsIn({ elements }: PageElement): PageElement[] {
  return elements
    .filter(({ name }) => name === 'colgroup' || name === 'col')
    .flatMap((group) => {
      const columns = group.elements.filter(({ name }) => name === 'col')
      return columns.length > 0 ? columns : [group]
    })
}

function spanOf({ attributes }: PageElement, attribute: string): number {
  const span = Number.parseInt(attributes.get(attribute) ?? '', 10)
  return span > 0 ? Math.min(span, mostColumns) : 1
}
