import { DisclosureError } from '../disclosure/disclosure-error.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { applySplices, type Splice } from '../markup/splice.js'
import { markFields, unmarkFields } from '../markup/title-fields.js'
import type { Mark } from '../notice/marks.js'
import { type Heading, type MarkdownFormat, scanDocumentStart } from '../scan/markdown/heading.js'
import { openAtEnd } from '../scan/markdown/open-at-end.js'
import { scanBlocks } from '../scan/markdown/scan-blocks.js'
import { endsLine, eolOf, isBlank, lineEnd } from '../text/lines.js'
import type { MarkdownWords } from './markdown-words.js'

interface Placement {
  readonly marks: ReadonlySet<Mark>
  readonly format: MarkdownFormat
  /** Markdown that follows the lead: a foreword. */
  readonly foreword?: string
}

interface Placed {
  readonly value: string
  /** What could not be marked, in sentences. */
  readonly omitted: readonly string[]
}

/**
 * Put the words into a document that has none: sections, titles, lead, end. Splices only; every
 * form can be told apart from what the author could have written there, so `stripLabel` is exact.
 *
 * @throws {DisclosureError} `invalid-option` where a mark is left out and the author's own text
 * already has exactly its words in its place: taking the label off again would take those too.
 */
export function placeLabel(source: string, words: MarkdownWords, placement: Placement): Placed {
  const { marks, format } = placement
  const omitted: string[] = []
  const eol = eolOf(source)
  let value = source
  if (marks.has('sections')) {
    if (format === 'mdx') omitted.push('Section marks in MDX source are placed by the remark plugin.')
    else value = insertSections(value, words.brief, eol)
  } else if (sectionsAreMarked(value, words.brief, eol)) throw ambiguous('sections')
  const { heading } = scanDocumentStart(value, bodyStartOf(value), format)
  value = placeTitles(value, heading, words, placement, omitted)
  value = placeLead(value, heading?.isUnsafe === true, words.lead, placement, eol)
  return { value: placeEnd(value, words.brief, marks, eol, omitted), omitted }
}

function placeTitles(
  source: string,
  heading: Heading | undefined,
  words: MarkdownWords,
  { marks }: Placement,
  omitted: string[]
): string {
  // Where AI only helped, titles have no mark: there is none to place or to take for the author's.
  if (words.title === '') return source
  const frontMatter = locateFrontMatter(source)
  if (!marks.has('title')) {
    const isMarked = heading && source.startsWith(words.heading, heading.textStart)
    const hasMarkedField = frontMatter && unmarkFields(source, frontMatter, words.title).length > 0
    if (isMarked || hasMarkedField) throw ambiguous('title')
    return source
  }
  const fields = frontMatter && markFields(source, frontMatter, words.title)
  for (const field of fields?.skipped ?? []) {
    omitted.push(`The front matter's \`${field}\` has a form that can't be marked; quote its value.`)
  }
  const splices: Splice[] = [...(fields?.splices ?? [])]
  if (heading) {
    splices.push({ start: heading.textStart, end: heading.textStart, text: words.heading })
  }
  return applySplices(source, splices)
}

// Whether the heading is safe was decided before the title mark stood in it: its backslash would
// make any heading look unsafe.
function placeLead(
  source: string,
  isUnsafe: boolean,
  lead: string,
  { format, foreword }: Placement,
  eol: string
): string {
  const block = foreword === undefined ? lead : lead + eol + eol + foreword
  const { contentStart, heading } = scanDocumentStart(source, bodyStartOf(source), format)
  return heading && !isUnsafe
    ? applySplices(source, [insertBelow(source, heading.end, block, eol)])
    : insertBefore(source, contentStart, block, eol)
}

/** Insert a block before the first content, with a blank line behind. */
function insertBefore(source: string, at: number, block: string, eol: string): string {
  const before = source.slice(0, at)
  const isLineStart = before === '' || before === '\uFEFF' || endsLine(before)
  return isLineStart ? before + block + eol + eol + source.slice(at) : before + eol + eol + block
}

function placeEnd(
  source: string,
  brief: string,
  marks: ReadonlySet<Mark>,
  eol: string,
  omitted: string[]
): string {
  if (!marks.has('end')) {
    if (stripEnd(source, brief, eol) !== source) throw ambiguous('end')
    return source
  }
  const open = openAtEnd(source, bodyStartOf(source))
  if (open !== undefined) {
    omitted.push(`No label at the end: the document ends inside ${open}, which would swallow it.`)
    return source
  }
  return endsLine(source) ? source + eol + brief + eol : source + eol + eol + brief
}

/** Take the repeat off the end: the inverse of what placing it did. */
export function stripEnd(source: string, brief: string, eol: string): string {
  for (const [before, after] of [
    [eol, eol],
    [eol + eol, '']
  ] as const) {
    const end = before + brief + after
    if (!source.endsWith(end)) continue
    const value = source.slice(0, -end.length)
    if (endsLine(value) === (after !== '') && openAtEnd(value, bodyStartOf(value)) === undefined) {
      return value
    }
  }
  return source
}

function ambiguous(mark: Mark): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`options.marks\` without \`${mark}\`: the text itself has exactly the label's words there, so that taking the label off again would take them too. Add \`${mark}\`, or change those words.`
  )
}

/**
 * Insert a block below a heading. Where a blank line follows, it comes behind the block, and the
 * block has a blank line of its own before it; where text follows at once, the block stands at once
 * too, with a blank line behind. So the form tells what the author had.
 */
function insertBelow(source: string, end: number, block: string, eol: string): Splice {
  return { start: end, end, text: blockBelow(source, end, block, eol) }
}

function blockBelow(source: string, end: number, block: string, eol: string): string {
  if (!endsLine(source.slice(0, end))) return eol + eol + block
  const isBlankNext = isBlank(source, end, lineEnd(source, end))
  return isBlankNext ? eol + block + eol : block + eol + eol
}

/** Cut what {@link insertBelow} inserted below a heading, if it did. */
export function cutBelow(
  source: string,
  end: number,
  block: string,
  eol: string
): Splice | undefined {
  if (!source.startsWith(eol + block, end)) {
    if (!source.startsWith(block + eol + eol, end)) return undefined
    return { start: end, end: end + block.length + 2 * eol.length, text: '' }
  }
  const blockEnd = end + eol.length + block.length
  // At the end of a source without a last line ending, the heading's own was inserted too.
  if (blockEnd === source.length && endsLine(source.slice(0, end))) {
    return { start: end - eol.length, end: blockEnd, text: '' }
  }
  const cutEnd = blockEnd + eol.length
  const isBlankNext = isBlank(source, cutEnd, lineEnd(source, cutEnd))
  return isBlankNext && source.startsWith(eol, blockEnd) ? { start: end, end: cutEnd, text: '' } : undefined
}

/** Repeat the label below each second-level heading of the document's top level. */
function insertSections(source: string, brief: string, eol: string): string {
  return applySplices(
    source,
    sectionEnds(source).map((end) => insertBelow(source, end, brief, eol))
  )
}

/** Take the repeats out again, where every section has one. */
export function stripSections(source: string, brief: string, eol: string): string {
  if (!source.includes(brief)) return source
  const cuts = sectionEnds(source).map((end) => cutBelow(source, end, brief, eol))
  return cuts.every((cut) => cut !== undefined) ? applySplices(source, cuts) : source
}

/** Whether every section already has the words below its heading. */
function sectionsAreMarked(source: string, brief: string, eol: string): boolean {
  return stripSections(source, brief, eol) !== source
}

function sectionEnds(source: string): readonly number[] {
  return scanBlocks(source, bodyStartOf(source)).sectionEnds
}
