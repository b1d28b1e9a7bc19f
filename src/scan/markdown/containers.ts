import { isBlank } from '../../text/lines.js'
import type { LineCursor } from './line-cursor.js'

/** The containers that are open, from the outermost on. */
export interface Containers {
  /** The columns that the content of a list item or a footnote is indented; 0 for a quotation. */
  readonly widths: number[]
  /** Indices of the quotations. */
  readonly quotations: number[]
  /** Whether the innermost is a list item that holds nothing yet. */
  isEmptyItem: boolean
}

/** A container that a line opens, and how long its marker is. */
interface OpenedContainer {
  readonly kind: 'quotation' | 'item' | 'footnote'
  readonly markerLength: number
}

const footnoteWidth = 4
const footnoteLabel = /^\[\^(?:[^[\]\\\s]|\\[[\]\\]?)+\]:/

/** Enter as many of the open containers as the line continues. @returns How many. */
export function matchContainers(containers: Containers, cursor: LineCursor): number {
  const { widths, quotations, isEmptyItem } = containers
  let passed = 0
  for (let depth = 0; depth < widths.length; depth++) {
    const width = widths[depth] ?? 0
    if (cursor.isBlank) {
      // A blank line goes on in everything but a quotation, or an item that began with one.
      const whole = quotations[passed] ?? widths.length
      return isEmptyItem && whole === widths.length ? whole - 1 : whole
    }
    if (width > 0) {
      if (cursor.indent < width) return depth
      cursor.skipColumns(width)
    } else {
      if (cursor.isCode || cursor.character !== '>') return depth
      skipMarker(cursor, 1)
      cursor.skipColumns(1)
      passed++
    }
  }
  return widths.length
}

/**
 * Tell which container the content of a line opens.
 *
 * @param isInterrupting Whether the line interrupts a block in which not every list may begin.
 */
export function findContainer(
  cursor: LineCursor,
  isInterrupting: boolean
): OpenedContainer | undefined {
  const { source, content, end } = cursor
  switch (cursor.character) {
    case '':
      return undefined
    case '>':
      return { kind: 'quotation', markerLength: 1 }
    case '[': {
      const label = footnoteLabel.exec(source.slice(content, Math.min(end, content + 1005)))
      return label ? { kind: 'footnote', markerLength: label[0].length } : undefined
    }
    default: {
      const markerEnd = itemMarkerEnd(source, content, end)
      if (markerEnd === undefined) return undefined
      const digits = source.slice(content, markerEnd - 1)
      // Only a list that starts with 1, and no empty one.
      const isLate = digits !== '' && Number(digits) !== 1
      if (isInterrupting && (isLate || isBlank(source, markerEnd, end))) return undefined
      return { kind: 'item', markerLength: markerEnd - content }
    }
  }
}

const mostDigits = 9

/** End of the marker of a list's item, behind which the line ends or white space follows. */
function itemMarkerEnd(source: string, start: number, end: number): number | undefined {
  let at = start
  while (at < start + mostDigits && isDigit(source.charCodeAt(at))) at++
  if (!(at === start ? '-+*' : '.)').includes(source.charAt(at)) || at >= end) return undefined
  const isMarker = at + 1 === end || isBlank(source, at + 1, at + 2)
  return isMarker ? at + 1 : undefined
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Open a container and go behind its marker. */
export function enterContainer(
  containers: Containers,
  cursor: LineCursor,
  { kind, markerLength }: OpenedContainer
): void {
  const { indent } = cursor
  skipMarker(cursor, markerLength)
  containers.isEmptyItem = kind === 'item'
  if (kind === 'quotation') {
    containers.quotations.push(containers.widths.length)
    containers.widths.push(0)
    cursor.skipColumns(1)
  } else if (kind === 'footnote') {
    containers.widths.push(footnoteWidth)
    cursor.skipColumns(cursor.indent)
  } else {
    // More than four columns are indented code.
    const padding = !cursor.isBlank && cursor.indent <= 4 ? cursor.indent : 1
    containers.widths.push(indent + markerLength + padding)
    cursor.skipColumns(padding)
  }
}

/** Close all containers but the outermost ones. */
export function leaveContainers({ widths, quotations }: Containers, depth: number): void {
  widths.length = depth
  while ((quotations.at(-1) ?? -1) >= depth) quotations.pop()
}

function skipMarker(cursor: LineCursor, length: number): void {
  cursor.toContent()
  cursor.skip(length)
}
