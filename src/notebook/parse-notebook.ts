import { DisclosureError } from '../disclosure/disclosure-error.js'
import { bodyStartOf, type FrontMatter, locateFrontMatter } from '../markup/front-matter.js'
import { requireReadable } from '../markup/front-matter-data.js'
import { type JsonPlace, locateJson } from './locate-json.js'

export interface Cell {
  readonly type: string
  /** Words of the cell, its lines joined. */
  readonly text: string
  readonly place: JsonPlace
  /** The strings that the text is written in, one behind the other. */
  readonly strings: readonly JsonPlace[]
}

export interface Notebook {
  readonly source: string
  readonly metadata: unknown
  readonly cells: readonly Cell[]
  /** The list of cells. */
  readonly list: JsonPlace
  /** The string of `metadata.title`. */
  readonly title: JsonPlace | undefined
  readonly hasIds: boolean
}

interface RawCell {
  readonly cell_type?: unknown
  readonly source?: unknown
}

/**
 * Read a notebook, with the places of its cells in the text.
 *
 * @throws {DisclosureError} `cannot-label` for what is no notebook of version 4.
 */
export function parseNotebook(source: string): Notebook {
  const value = parsedJson(source)
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  const { nbformat, nbformat_minor: minor, cells, metadata } = (isRecord ? value : {}) as Record<string, unknown>
  if (nbformat !== 4) {
    throw noNotebook(nbformat === undefined ? 'Unexpected JSON' : `Unexpected \`nbformat\` ${String(nbformat)}`)
  }
  if (!Array.isArray(cells)) throw noNotebook('Unexpected `cells` that are no list')
  const odd = cells.findIndex((cell: unknown) => typeof cell !== 'object' || cell === null)
  if (odd !== -1) throw noNotebook(`Unexpected cell ${odd + 1} that is no object`)
  const whole = locateJson(source, 5)
  const list = whole.members?.get('cells')
  if (!list?.items) throw noNotebook('Unexpected JSON')
  const places = list.items
  const title = (metadata as { title?: unknown } | undefined)?.title
  return {
    source,
    metadata,
    cells: cells.map((cell: RawCell, index) => cellOf(cell, places[index] ?? list)),
    list,
    title:
      typeof title === 'string'
        ? whole.members?.get('metadata')?.members?.get('title')
        : undefined,
    hasIds: typeof minor === 'number' && minor >= 5
  }
}

function parsedJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new DisclosureError('cannot-label', 'Unexpected text that is no JSON, expected a notebook', {
      cause: error
    })
  }
}

function cellOf({ cell_type: type, source }: RawCell, place: JsonPlace): Cell {
  const lines: readonly unknown[] = Array.isArray(source) ? source : [source]
  const written = place.members?.get('source')
  return {
    type: String(type),
    text: lines.filter((line) => typeof line === 'string').join(''),
    place,
    strings: written?.items ?? (written ? [written] : [])
  }
}

/**
 * Front matter is in raw cells at the start; any other raw cell is shown. MyST (Jupyter Book 2) reads it in a
 * cell of Markdown, if that is the first.
 *
 * @see https://mystmd.org/guide/frontmatter (seen 2026-11-30)
 */
export function firstShown({ cells }: Notebook): number {
  const index = cells.findIndex(({ type, text }, at) => {
    const mayHold = type === 'raw' || (at === 0 && hasMystFields({ type, text }))
    return !mayHold || !isFrontMatter(text)
  })
  return index === -1 ? cells.length : index
}

/** Whether the first cell has front matter as MyST reads it, and words of the page behind it. */
export function opensWithBoth({ cells: [first] }: Notebook): boolean {
  return first !== undefined && hasMystFields(first) && !isFrontMatter(first.text)
}

/** What does not parse is text between two rules there. */
function hasMystFields({ type, text }: Pick<Cell, 'type' | 'text'>): boolean {
  if (type !== 'markdown' || !text.startsWith('---')) return false
  const head = locateFrontMatter(text)
  if (head?.format !== 'yaml' || text.slice(head.start, head.end).trim() === '') return false
  try {
    requireReadable(text, head)
    return true
  } catch {
    return false
  }
}

export function frontMatterOf(notebook: Notebook): readonly Cell[] {
  return notebook.cells.slice(0, firstShown(notebook))
}

/** Cells of front matter, each with the place of its fields. */
export function headsOf(notebook: Notebook): readonly (Cell & { readonly head: FrontMatter })[] {
  return frontMatterOf(notebook).flatMap((cell) => {
    const head = locateFrontMatter(cell.text)
    return head ? [{ ...cell, head }] : []
  })
}

function isFrontMatter(text: string): boolean {
  return text.slice(bodyStartOf(text, locateFrontMatter(text))).trim() === ''
}

export function noNotebook(found: string): DisclosureError {
  return new DisclosureError('cannot-label', `${found}, expected a notebook of nbformat 4 with \`cells\``)
}
