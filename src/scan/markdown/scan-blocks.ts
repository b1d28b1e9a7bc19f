import { isBlank, lineEnd, lineStart, nextLine } from '../../text/lines.js'
import {
  type Containers,
  enterContainer,
  findContainer,
  leaveContainers,
  matchContainers
} from './containers.js'
import { definition } from './heading.js'
import { htmlBlockEnd, type HtmlEnd, listInlineHtml } from './html-in-markdown.js'
import { LineCursor } from './line-cursor.js'
import { componentsEnd, moduleCodeEnd, opensModuleCode } from './mdx-code.js'

/** What the blocks of a document say. Offsets are UTF-16 code units. */
export interface Blocks {
  /** Ends of the second-level headings at the top level, behind their lines. */
  readonly sectionEnds: readonly number[]
  /** A block at the top level that is still open at the end, and takes in whatever follows. */
  readonly open?: 'fence' | 'html'
  /** All raw HTML, in its order: none in MDX. */
  readonly html: readonly string[]
}

type Leaf =
  | { readonly kind: 'none' | 'indented' }
  /** Where the words of each line start and end, one behind the other. */
  | { readonly kind: 'paragraph'; readonly places: number[] }
  | { readonly kind: 'fence'; readonly marker: string }
  | { readonly kind: 'html'; readonly end: HtmlEnd }

const none: Leaf = { kind: 'none' }
/** What MDX has none of: indented code and raw HTML. */
interface ScanOptions {
  /** @default false */
  readonly isMdx?: boolean
}

interface State extends Containers {
  readonly source: string
  readonly isMdx: boolean
  /** The open block of words, code or HTML in the innermost container. */
  leaf: Leaf
  readonly sectionEnds: number[]
  readonly html: string[]
  /** The next angle bracket that was looked for: words without one hold no HTML. */
  bracket: number
  /** Start of the line behind code of MDX. */
  codeEnd: number
  /** How many characters more may be looked at for code of MDX where none is. */
  looks: number
}

/**
 * Find the block structure of CommonMark: containers, headings, code and raw HTML.
 *
 * A parser would also read the words, in time that grows with the square of a hostile text; this
 * takes time linear in any source, and no memory beyond it.
 *
 * @see https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy
 */
export function scanBlocks(
  source: string,
  start: number,
  { isMdx = false }: ScanOptions = {}
): Blocks {
  const state: State = {
    source,
    isMdx,
    widths: [],
    quotations: [],
    isEmptyItem: false,
    leaf: none,
    sectionEnds: [],
    html: [],
    bracket: -1,
    codeEnd: start,
    looks: 3 * source.length
  }
  const hasReturns = source.includes('\r')
  for (let at = start; at < source.length; ) {
    const end = hasReturns ? lineEnd(source, at) : lineFeed(source, at)
    const next = nextLine(source, end)
    const first = source.charCodeAt(at)
    if (isPlainlyWords(state, first)) addWords(state, at, end)
    else if (end > at || !isPlainlyGap(state)) {
      scanLine(state, new LineCursor(source, at, end, isMdx ? Infinity : 4), next)
    }
    at = Math.max(afterCode(state, source, next), state.codeEnd)
  }
  const { leaf, widths, sectionEnds, html } = state
  const isSwallowing = leaf.kind === 'fence' || (leaf.kind === 'html' && leaf.end !== 'blank')
  closeLeaf(state)
  return {
    sectionEnds,
    html,
    ...(isSwallowing && widths.length === 0 ? { open: leaf.kind } : {})
  }
}

/** The end of a line where no carriage return is in the source: nearly always, and quicker. */
function lineFeed(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end === -1 ? source.length : end
}

/** What a line begins with that may be more than words: white space, and the signs of blocks. */
const signs = new Uint8Array(128)
for (const sign of '\t\r\n #`~{<>[-+*_=0123456789') signs[sign.charCodeAt(0)] = 1

// Exports and imports begin with them.
const letterE = 101
const letterI = 105

/**
 * Whether a line is words, as it begins with no sign of anything else: it goes on with a paragraph, in
 * whatever container, or leaves all of them. Only open code or HTML of the top level takes it in.
 */
function isPlainlyWords({ isMdx, widths, leaf }: State, first: number): boolean {
  if (isMdx && (first === letterE || first === letterI)) return false
  return signs[first] !== 1 && !(widths.length === 0 && (leaf.kind === 'fence' || leaf.kind === 'html'))
}

function addWords(state: State, start: number, end: number): void {
  if (state.leaf.kind === 'paragraph') state.leaf.places.push(start, end)
  else openAt(state, 0, { kind: 'paragraph', places: [start, end] })
}

/** Whether an empty line leaves no container, and ends at most what is open: then that is done. */
function isPlainlyGap(state: State): boolean {
  const { leaf, quotations, isEmptyItem } = state
  if (quotations.length > 0 || isEmptyItem || (leaf.kind === 'html' && leaf.end !== 'blank')) return false
  if (leaf.kind === 'paragraph' || leaf.kind === 'html') closeLeaf(state)
  return true
}

/** Start of the next line that may end a fence at the top level: all before it is code. */
function afterCode({ leaf, widths }: State, source: string, at: number): number {
  if (leaf.kind !== 'fence' || widths.length > 0) return at
  const marker = source.indexOf(leaf.marker, at)
  return marker === -1 ? source.length : Math.max(at, lineStart(source, marker))
}

function scanLine(state: State, cursor: LineCursor, next: number): void {
  const { widths, leaf } = state
  let depth = matchContainers(state, cursor)
  const isWhole = depth === widths.length
  // In a paragraph only some lists begin, also behind another container's marker. Unlike the
  // specification, micromark says the same of a line that ends indented code.
  const isInterrupting = isWhole && (leaf.kind === 'paragraph' || leaf.kind === 'indented')
  // Only a paragraph goes on in a line that leaves its container.
  if (!isWhole && leaf.kind !== 'paragraph') closeBelow(state, depth)
  if (isWhole && continueLeaf(state, cursor)) return
  while (!cursor.isBlank && !cursor.isCode) {
    if (openLeaf(state, cursor, depth, next)) return
    const opening = findContainer(cursor, isInterrupting)
    if (!opening) break
    closeBelow(state, depth)
    enterContainer(state, cursor, opening)
    depth = widths.length
  }
  addText(state, cursor, depth)
}

/** Add the line to the open code or HTML, or close what ends here. A paragraph is left to later. */
function continueLeaf(state: State, cursor: LineCursor): boolean {
  const { leaf } = state
  switch (leaf.kind) {
    case 'none':
      return false
    case 'paragraph':
      if (cursor.isBlank) closeLeaf(state)
      return cursor.isBlank
    case 'indented':
      if (cursor.isBlank || cursor.isCode) return true
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
  if (cursor.isCode || cursor.character !== marker[0]) return false
  const [run = '', rest = ''] = /^(?:`+|~+)(?=([ \t]*)$)/.exec(cursor.rest()) ?? []
  return run.length >= marker.length && rest.trim() === ''
}

function addHtml(state: State, cursor: LineCursor, end: HtmlEnd): void {
  const line = cursor.rest()
  state.html.push(line)
  const isClosed = end !== 'blank' && end.test(line)
  state.leaf = isClosed ? none : { kind: 'html', end }
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
      addInlineHtml(state, [cursor.content, cursor.end])
      if (depth === 0 && marker.length === 2) state.sectionEnds.push(next)
      return true
    }
    case '`':
    case '~': {
      const { source, content } = cursor
      if (source.charAt(content + 1) !== cursor.character) return false
      const [marker] = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(cursor.rest()) ?? []
      if (marker === undefined) return false
      openAt(state, depth, { kind: 'fence', marker })
      return true
    }
    case '{':
      return isComponent(state, cursor, depth)
    case 'e':
    case 'i':
      return isModuleCode(state, cursor, depth)
    case '<': {
      if (state.isMdx) return isComponent(state, cursor, depth)
      const isLazy = leaf.kind === 'paragraph' && depth < state.widths.length
      const end = htmlBlockEnd(cursor.rest(), leaf.kind !== 'paragraph' || isLazy)
      if (end === undefined) return false
      // For micromark, unlike the specification, HTML of any tag goes on in the container that its
      // line leaves.
      const isInside = isLazy && htmlBlockEnd(cursor.rest(), false) === undefined
      openAt(state, isInside ? state.widths.length : depth, { kind: 'html', end })
      addHtml(state, cursor, end)
      return true
    }
    default:
      return isUnderline(state, cursor, depth, next) || isBreak(state, cursor, depth)
  }
}

/** Components and expressions of MDX are a block of their own where nothing else stands in their lines. */
function isComponent(state: State, cursor: LineCursor, depth: number): boolean {
  if (!state.isMdx) return false
  const { source } = state
  const end = withinLooks(state, cursor.content, componentsEnd)
  if (end === undefined || !isBlank(source, end, lineEnd(source, end))) return false
  return skipCode(state, depth, nextLine(source, lineEnd(source, end)))
}

/** Imports and exports of MDX stand at a line's very start, in no container and no paragraph. */
function isModuleCode(state: State, cursor: LineCursor, depth: number): boolean {
  const { source, isMdx, leaf } = state
  const start = cursor.content
  if (!isMdx || depth > 0 || leaf.kind === 'paragraph' || lineStart(source, start) !== start) return false
  if (!opensModuleCode.test(source.slice(start, start + 8))) return false
  const end = withinLooks(state, start, moduleCodeEnd)
  return end !== undefined && skipCode(state, depth, end)
}

/** So that a text in which code is opened in every line and never closed takes linear time. */
function withinLooks(
  state: State,
  start: number,
  findEnd: (source: string, start: number) => number | undefined
): number | undefined {
  if (state.looks <= 0) return undefined
  const end = findEnd(state.source, start)
  state.looks -= (end ?? state.source.length) - start
  return end
}

/** @param next Start of the line behind the code. */
function skipCode(state: State, depth: number, next: number): boolean {
  openAt(state, depth, none)
  state.codeEnd = next
  return true
}

function isUnderline(state: State, cursor: LineCursor, depth: number, next: number): boolean {
  const { leaf, widths } = state
  if (leaf.kind !== 'paragraph' || depth !== widths.length || !/[=-]/.test(cursor.character)) return false
  if (!/^(?:=+|-+)[ \t]*$/.test(cursor.rest()) || isDefinitions(linesAt(leaf.places, state.source))) return false
  if (depth === 0 && cursor.character === '-') state.sectionEnds.push(next)
  closeLeaf(state)
  return true
}

/** Whether a paragraph is nothing but link definitions, one a line: there is nothing to underline. */
function isDefinitions(lines: readonly string[]): boolean {
  return lines.every((line) => definition.test(line))
}

function isBreak(state: State, cursor: LineCursor, depth: number): boolean {
  if (!/[*_-]/.test(cursor.character) || !cursor.isThematicBreak) return false
  openAt(state, depth, none)
  return true
}

function addText(state: State, cursor: LineCursor, depth: number): void {
  if (cursor.isBlank) {
    closeBelow(state, depth)
  } else if (state.leaf.kind === 'paragraph') {
    state.leaf.places.push(cursor.content, cursor.end)
  } else if (cursor.isCode) {
    openAt(state, depth, { kind: 'indented' })
  } else {
    openAt(state, depth, { kind: 'paragraph', places: [cursor.content, cursor.end] })
  }
}

/** Close the containers that the line has left, and what is open in them. */
function closeBelow(state: State, depth: number): void {
  closeLeaf(state)
  if (depth === state.widths.length) return
  state.isEmptyItem = false
  leaveContainers(state, depth)
}

function openAt(state: State, depth: number, leaf: Leaf): void {
  closeBelow(state, depth)
  state.isEmptyItem = false
  state.leaf = leaf
}

function closeLeaf(state: State): void {
  if (state.leaf.kind === 'paragraph') addInlineHtml(state, state.leaf.places)
  state.leaf = none
}

/** @param places Of the lines of a paragraph or a heading, behind all that were looked at before. */
function addInlineHtml(state: State, places: readonly number[]): void {
  const { source, isMdx } = state
  const [start = 0] = places
  if (isMdx) return
  if (state.bracket < start) {
    const next = source.indexOf('<', start)
    state.bracket = next === -1 ? source.length : next
  }
  if (state.bracket >= (places.at(-1) ?? 0)) return
  for (const html of listInlineHtml(linesAt(places, source).join('\n'))) state.html.push(html)
}

function linesAt(places: readonly number[], source: string): string[] {
  const lines: string[] = []
  for (let index = 0; index < places.length; index += 2) {
    lines.push(source.slice(places[index], places[index + 1]))
  }
  return lines
}
