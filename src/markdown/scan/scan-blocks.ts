import { isBlank, lineEnd, nextLine } from '../lines.js'
import { type HtmlEnd, htmlBlockEnd } from './html-block.js'
import { inlineHtml } from './inline-html.js'
import { LineCursor } from './line-cursor.js'

/** What the blocks of a document say. Offsets are UTF-16 code units. */
export interface Blocks {
  /** Ends of the second-level headings at the top level, behind their lines. */
  readonly sectionEnds: readonly number[]
  /** A block at the top level that is still open at the end, and takes in whatever follows. */
  readonly open?: 'fence' | 'html'
  /** All raw HTML, in its order. */
  readonly html: readonly string[]
}

type Leaf =
  | { readonly kind: 'none' | 'indented' }
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'fence'; readonly marker: string }
  | { readonly kind: 'html'; readonly end: HtmlEnd }

const none: Leaf = { kind: 'none' }
/** A block quotation, among the open containers. Any other number is a list item's indentation. */
const quotation = 0

interface State {
  /** Open containers, from the outermost on: quotations and the indentations of list items. */
  readonly containers: number[]
  /** Indices of the quotations among them. */
  readonly quotations: number[]
  /** Whether the innermost container is a list item without content. */
  isEmptyItem: boolean
  /** The open block of words, code or HTML in the innermost container. */
  leaf: Leaf
  readonly sectionEnds: number[]
  readonly html: string[]
}

/**
 * Find the block structure of CommonMark: containers, headings, code and raw HTML.
 *
 * A parser would also read the words, in time that grows with the square of a hostile text; this
 * takes time linear in any source, and no memory beyond it.
 *
 * @see https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
 */
export function scanBlocks(source: string, start: number): Blocks {
  const state: State = {
    containers: [],
    quotations: [],
    isEmptyItem: false,
    leaf: none,
    sectionEnds: [],
    html: []
  }
  for (let at = start; at < source.length; ) {
    const end = lineEnd(source, at)
    const next = nextLine(source, end)
    scanLine(state, new LineCursor(source, at, end), next)
    at = next
  }
  const { leaf, containers, sectionEnds, html } = state
  const isSwallowing = leaf.kind === 'fence' || (leaf.kind === 'html' && leaf.end !== 'blank')
  closeLeaf(state)
  return {
    sectionEnds,
    html,
    ...(isSwallowing && containers.length === 0 ? { open: leaf.kind } : {})
  }
}

function scanLine(state: State, cursor: LineCursor, next: number): void {
  let depth = matchContainers(state, cursor)
  const isWhole = depth === state.containers.length
  // Only a paragraph goes on in a line that leaves its container.
  if (!isWhole && state.leaf.kind !== 'paragraph') closeBelow(state, depth)
  if (isWhole && continueLeaf(state, cursor)) return
  while (!cursor.isBlank && cursor.indent < 4) {
    const isInParagraph = state.leaf.kind === 'paragraph' && depth === state.containers.length
    if (cursor.character === '>') openQuotation(state, cursor, depth)
    else if (openLeaf(state, cursor, depth, next)) return
    else if (!openItem(state, cursor, depth, isInParagraph)) break
    depth = state.containers.length
  }
  addText(state, cursor, depth)
}

/** Go into as many of the open containers as the line continues. */
function matchContainers(state: State, cursor: LineCursor): number {
  const { containers, quotations } = state
  let passed = 0
  for (const [depth, container] of containers.entries()) {
    if (cursor.isBlank) {
      // A blank line goes on in every list item, up to one that has begun with a blank line too.
      const whole = quotations[passed] ?? containers.length
      return state.isEmptyItem && whole === containers.length ? whole - 1 : whole
    }
    if (container === quotation) {
      if (cursor.indent > 3 || cursor.character !== '>') return depth
      skipQuotation(cursor)
      passed++
    } else {
      if (cursor.indent < container) return depth
      cursor.skipColumns(container)
    }
  }
  return containers.length
}

function skipQuotation(cursor: LineCursor): void {
  cursor.toContent()
  cursor.skip(1)
  cursor.skipColumns(1)
}

/** Add the line to the open code or HTML, or close what ends here; a paragraph may yet be left. */
function continueLeaf(state: State, cursor: LineCursor): boolean {
  const { leaf } = state
  switch (leaf.kind) {
    case 'none':
      return false
    case 'paragraph':
      if (cursor.isBlank) closeLeaf(state)
      return cursor.isBlank
    case 'indented':
      if (cursor.isBlank || cursor.indent > 3) return true
      state.leaf = none
      return false
    case 'fence':
      if (closesFence(cursor, leaf.marker)) state.leaf = none
      return true
    case 'html':
      if (leaf.end === 'blank' && cursor.isBlank) state.leaf = none
      else addHtml(state, cursor, leaf.end)
      return true
    default:
      return leaf satisfies never
  }
}

function closesFence(cursor: LineCursor, marker: string): boolean {
  if (cursor.indent > 3 || cursor.character !== marker[0]) return false
  const [run = '', rest = ''] = /^(?:`+|~+)(?=([ \t]*)$)/.exec(cursor.rest()) ?? []
  return run.length >= marker.length && rest.trim() === ''
}

function addHtml(state: State, cursor: LineCursor, end: HtmlEnd): void {
  const line = cursor.rest()
  state.html.push(line)
  const isClosed = end !== 'blank' && end.test(line)
  state.leaf = isClosed ? none : { kind: 'html', end }
}

function openQuotation(state: State, cursor: LineCursor, depth: number): void {
  closeBelow(state, depth)
  state.quotations.push(state.containers.length)
  state.containers.push(quotation)
  state.isEmptyItem = false
  skipQuotation(cursor)
}

/** Open a heading, a fence, HTML or a thematic break. */
function openLeaf(state: State, cursor: LineCursor, depth: number, next: number): boolean {
  const { leaf } = state
  switch (cursor.character) {
    case '#': {
      const line = cursor.rest()
      const [, marker] = /^(#{1,6})(?:[ \t]|$)/.exec(line) ?? []
      if (marker === undefined) return false
      openAt(state, depth, none)
      addInlineHtml(state, line)
      if (depth === 0 && marker.length === 2) state.sectionEnds.push(next)
      return true
    }
    case '`':
    case '~': {
      const [marker] = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(cursor.rest()) ?? []
      if (marker === undefined) return false
      openAt(state, depth, { kind: 'fence', marker })
      return true
    }
    case '<': {
      const end = htmlBlockEnd(cursor.rest(), leaf.kind !== 'paragraph')
      if (end === undefined) return false
      openAt(state, depth, { kind: 'html', end })
      addHtml(state, cursor, end)
      return true
    }
    default:
      return isUnderline(state, cursor, depth, next) || isBreak(state, cursor, depth)
  }
}

function isUnderline(state: State, cursor: LineCursor, depth: number, next: number): boolean {
  const { leaf, containers } = state
  if (leaf.kind !== 'paragraph' || depth !== containers.length) return false
  if (!/^(?:=+|-+)[ \t]*$/.test(cursor.rest()) || isDefinitions(leaf.lines)) return false
  if (depth === 0 && cursor.character === '-') state.sectionEnds.push(next)
  closeLeaf(state)
  return true
}

const definition =
  /^ {0,3}\[(?:[^\\[\]]|\\.)+\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/

/** Whether a paragraph is nothing but link definitions, one a line: there is nothing to underline. */
function isDefinitions(lines: readonly string[]): boolean {
  return lines.every((line) => definition.test(line))
}

function isBreak(state: State, cursor: LineCursor, depth: number): boolean {
  if (!cursor.isThematicBreak) return false
  openAt(state, depth, none)
  return true
}

function openItem(
  state: State,
  cursor: LineCursor,
  depth: number,
  isInParagraph: boolean
): boolean {
  const { source, content, end } = cursor
  // Nine digits, a marker, and what follows it.
  const line = source.slice(content, Math.min(end, content + 11))
  const [marker, digits] = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(line) ?? []
  if (marker === undefined) return false
  if (isInParagraph) {
    // Only a list that starts with 1 begins in a paragraph, and no empty one.
    if (digits !== undefined && Number(digits) !== 1) return false
    if (isBlank(source, content + marker.length, end)) return false
  }
  const { indent } = cursor
  closeBelow(state, depth)
  cursor.toContent()
  cursor.skip(marker.length)
  const isPadded = !cursor.isBlank && cursor.indent <= 4
  const padding = isPadded ? cursor.indent : 1
  cursor.skipColumns(padding)
  state.containers.push(indent + marker.length + padding)
  state.isEmptyItem = true
  return true
}

function addText(state: State, cursor: LineCursor, depth: number): void {
  if (cursor.isBlank) {
    closeBelow(state, depth)
  } else if (state.leaf.kind === 'paragraph') {
    state.leaf.lines.push(cursor.rest())
  } else if (cursor.indent > 3) {
    openAt(state, depth, { kind: 'indented' })
  } else {
    openAt(state, depth, { kind: 'paragraph', lines: [cursor.rest()] })
  }
}

/** Close the containers that the line has left, and what is open in them. */
function closeBelow(state: State, depth: number): void {
  const { containers, quotations } = state
  closeLeaf(state)
  if (containers.length > depth) state.isEmptyItem = false
  containers.length = depth
  while ((quotations.at(-1) ?? -1) >= depth) quotations.pop()
}

function openAt(state: State, depth: number, leaf: Leaf): void {
  closeBelow(state, depth)
  state.isEmptyItem = false
  state.leaf = leaf
}

function closeLeaf(state: State): void {
  if (state.leaf.kind === 'paragraph') addInlineHtml(state, state.leaf.lines.join('\n'))
  state.leaf = none
}

function addInlineHtml(state: State, words: string): void {
  for (const html of inlineHtml(words)) state.html.push(html)
}
