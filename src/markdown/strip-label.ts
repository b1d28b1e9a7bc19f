import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { unescapeMarkdown } from '../markup/markdown.js'
import { applySplices } from '../markup/splice.js'
import { unmarkFields } from '../markup/title-fields.js'
import { knownWords, readLabels } from '../notice/known-words.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import { type MarkdownFormat, scanDocumentStart } from '../scan/markdown/heading.js'
import { eolOf, isBlank, lineEnd, mixesLoneReturns, nextLine } from '../text/lines.js'
import { forewordBlock, markdownWords, type MarkdownWords } from './markdown-words.js'
import { cutBelow, stripEnd, stripSections } from './place-label.js'

interface Stripped {
  readonly value: string
  readonly told: ToldLabel
}

/**
 * Find our label by its words in its place, and take every mark off.
 *
 * @returns `undefined` when there is none. A lead that isn't exactly ours is the author's text.
 */
export function stripLabel(source: string, known: readonly LabelWords[]): Stripped | undefined {
  if (mixesLoneReturns(source)) return undefined
  const found = findLead(source, known, 'md') ?? findLead(source, known, 'mdx')
  if (!found) return undefined
  const { versions } = found
  const eol = eolOf(source)
  let value = strip(source, versions, (text, { words }) => stripEnd(text, words.brief, eol))
  value = stripLead(value, found, eol)
  value = strip(value, versions, (text, { words }) => stripTitles(text, words, found))
  value = strip(value, versions, (text, { words }) => stripSections(text, words.brief, eol))
  return { value, told: versions[0].told }
}

/** Take a mark off in the words of the first version that finds it. */
function strip(
  source: string,
  versions: readonly Version[],
  stripMark: (source: string, version: Version) => string
): string {
  for (const version of versions) {
    const value = stripMark(source, version)
    if (value !== source) return value
  }
  return source
}

/** What a lead tells, and the other marks, in the words of one version. */
interface Version {
  readonly told: ToldLabel
  readonly words: MarkdownWords
}

interface FoundLead {
  readonly versions: readonly [Version, ...Version[]]
  readonly format: MarkdownFormat
  /** Offset of the lead's line. */
  readonly at: number
  /** End of the heading above it, if it stands below one. */
  readonly headingEnd?: number
}

function findLead(
  source: string,
  known: readonly LabelWords[],
  format: MarkdownFormat
): FoundLead | undefined {
  const { contentStart, heading } = scanDocumentStart(source, bodyStartOf(source), format)
  const below = heading && leadBelow(source, heading.end)
  const places = [
    { at: contentStart },
    ...(heading && below !== undefined ? [{ at: below, headingEnd: heading.end }] : [])
  ]
  for (const place of places) {
    const line = source.slice(place.at, lineEnd(source, place.at))
    const [newest, ...others] = readLine(line, known)
    if (newest) return { versions: [newest, ...others], ...place, format }
  }
  return undefined
}

/** Start of the line at or one blank line below a heading. */
function leadBelow(source: string, end: number): number {
  const first = lineEnd(source, end)
  return isBlank(source, end, first) ? nextLine(source, first) : end
}

function readLine(line: string, known: readonly LabelWords[]): Version[] {
  if (!line.startsWith('**')) return []
  const close = line.indexOf('** ', 2)
  if (close === -1) return []
  const mark = unescapeMarkdown(line.slice(2, close))
  return readLabels(`${mark} ${unescapeMarkdown(line.slice(close + 3))}`, known)
    .map((told) => ({ told, words: markdownWords(told.marks) }))
    .filter(({ words }) => words.lead === line)
}

function stripLead(source: string, found: FoundLead, eol: string): string {
  const { at, headingEnd, versions } = found
  for (const block of possibleBlocks(found, eol)) {
    if (!source.startsWith(block, at)) continue
    if (headingEnd !== undefined) {
      const cut = cutBelow(source, headingEnd, block, eol)
      if (cut) return applySplices(source, [cut])
      continue
    }
    const end = at + block.length
    const gap = 2 * eol.length
    if (source.startsWith(eol + eol, end)) return source.slice(0, at) + source.slice(end + gap)
    if (end === source.length && source.endsWith(eol + eol, at)) return source.slice(0, at - gap)
  }
  // The lead is ours by its words, but somebody moved the lines around it: take it with the line
  // endings behind it.
  let end = at + versions[0].words.lead.length
  for (let lines = 0; lines < 2 && source.startsWith(eol, end); lines++) end += eol.length
  return source.slice(0, at) + source.slice(end)
}

/** The lead with each foreword that its facts can have, longest first, and the lead alone. */
function possibleBlocks({ versions }: FoundLead, eol: string): string[] {
  const { lead } = versions[0].words
  const forewords = versions.flatMap(({ told }) =>
    told.forewords().map((foreword) => lead + eol + eol + forewordBlock(foreword, eol))
  )
  return [...forewords.sort((a, b) => b.length - a.length), lead]
}

function stripTitles(
  source: string,
  words: MarkdownWords,
  { format, headingEnd }: FoundLead
): string {
  const frontMatter = locateFrontMatter(source)
  const splices = frontMatter ? unmarkFields(source, frontMatter, words.title) : []
  const bodyStart = bodyStartOf(source)
  const opening = scanDocumentStart(source, bodyStart, format)
  // A lead before everything says nothing of the format: behind imports a heading was marked too
  // when it could swallow the lead.
  const behindImports = scanDocumentStart(source, bodyStart, 'mdx').heading
  const isAbove = headingEnd === undefined && behindImports?.isUnsafe === true
  const heading = opening.heading ?? (isAbove ? behindImports : undefined)
  if (heading && source.startsWith(words.heading, heading.textStart)) {
    const end = heading.textStart + words.heading.length
    splices.push({ start: heading.textStart, end, text: '' })
  }
  return applySplices(source, splices)
}

/** Give the text that a review is bound to: without labels and without front matter. */
export function bodyOf(source: string): string {
  const value = stripLabel(source, knownWords())?.value ?? source
  return value.slice(bodyStartOf(value))
}
