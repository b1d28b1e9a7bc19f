import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { declaredDigests } from '../disclosure/review.js'
import { findLabel, type FoundLabel } from '../markdown/find-label.js'
import { markdownWords, type MarkdownWords, writtenTitles } from '../markdown/markdown-words.js'
import { wordsOf } from '../markdown/read-lead.js'
import { factsAt, requireKey } from '../markup/facts-key.js'
import { declaredFacts, requireReadable } from '../markup/front-matter-data.js'
import { type FrontMatter, isReviewedBody } from '../markup/front-matter.js'
import { applySplices, type Splice } from '../markup/splice.js'
import { findMarkedFields, markFields, unmarkedField } from '../markup/title-fields.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Locale } from '../notice/locale.js'
import {
  describeFewerMarks,
  type Mark,
  markOptionKinds,
  type MarkOptions,
  marksOf,
  resolveMarks
} from '../notice/marks.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, note, warnings, withoutAiNotes } from '../notice/label-notes.js'
import { labelOptionKinds, type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import {
  publicationForeword,
  publicationOptionKinds,
  type PublicationOptions
} from '../notice/publication-foreword.js'
import { seenWords } from '../scan/markdown/inline-words.js'
import { spliceStrings } from './locate-json.js'
import { type Cell, firstShown, frontMatterOf, headsOf, noNotebook, type Notebook, opensWithBoth, parseNotebook } from './parse-notebook.js'

export interface LabelNotebookOptions extends LabelOptions, MarkOptions, PublicationOptions {
  /** The key of the metadata and of front matter that holds the facts. @default 'disclosure' */
  readonly key?: string
}

const optionKinds: OptionKinds<LabelNotebookOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  key: 'any'
}

export interface ReadNotebookOptions {
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
}

export interface LabelledNotebook<T> {
  /** JSON text where text was given, else a new object. */
  readonly value: T
  /** Whether the value differs from what was given. */
  readonly changed: boolean
  readonly notes: readonly LabelNote[]
}

/**
 * Label a Jupyter notebook (nbformat 4).
 *
 * The lead is a Markdown cell of its own before all others, behind cells of front matter; the
 * repeat is one behind all others; a heading that opens the first cell carries the title mark, and so
 * do `metadata.title` and the title and the description in front matter. Every other byte of the JSON stays. Labelling twice changes nothing; a label
 * of other facts is replaced; a human-only notebook has none.
 *
 * Facts in `metadata.disclosure`, or in front matter, lie over the passed ones. Section marks are for Markdown alone. What
 * takes Markdown cells out (`nbconvert --to script`, `exclude_markdown`) takes the label out too.
 *
 * @param notebook The JSON text of an `.ipynb` file, or what it parses to.
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `review-mismatch`,
 * `unknown-locale`, `invalid-option`, and `cannot-label` for what is no notebook, or for front matter that does not parse
 * or shares a cell with text.
 * @example
 * ```ts
 * labelNotebook(JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] }), disclosure)
 * ```
 */
export function labelNotebook<T extends string | object>(
  notebook: T,
  disclosure: DisclosureInput,
  options: LabelNotebookOptions = {}
): LabelledNotebook<T> {
  requireOptions(options, optionKinds)
  const chosen = resolveMarks(options)
  if (chosen.has('sections')) {
    throw new DisclosureError(
      'invalid-option',
      'Unexpected `sections` in `options.marks`, expected title, lead, end and record'
    )
  }
  const source = textOf(notebook)
  const known = knownWords(options.locale)
  const text = stripNotebook(source, known)?.value ?? source
  const parsed = parseNotebook(text)
  const facts = factsOf(parsed, disclosure, requireKey(options.key))
  const prepared = prepareLabel(facts, 'publication', options, reviewOf(facts, parsed))
  const finish = (value: string, notes: readonly LabelNote[]) => ({
    value: asGiven(notebook, value),
    changed: value !== source,
    notes
  })
  if (!prepared.label) return finish(text, withoutAiNotes(prepared.disclosure))
  for (const { text: cell, head } of headsOf(parsed)) {
    requireReadable(cell, head, 'Then make its cell one of Markdown.')
  }
  if (opensWithBoth(parsed)) {
    throw new DisclosureError(
      'cannot-label',
      'Nothing was labelled, because the first cell has front matter and text: a label before it would make words of its fields, and one behind it would come after the text. Can the front matter have a cell of its own?'
    )
  }
  const { label } = prepared
  const foreword = publicationForeword(prepared, options)
  const words = markdownWords(label)
  const lead = foreword ? `${words.lead}\n\n${words.foreword(foreword, '\n')}` : words.lead
  const value = placeCells(parsed, words, lead, marksOf(label, chosen))
  if (stripNotebook(value, known)?.value !== text) throw notExact()
  const fewer = describeFewerMarks(chosen, options.reason)
  return finish(value, [
    ...warnings(prepared),
    ...(chosen.has('title') ? unmarkedFields(parsed, words.title) : []).map((reason) => note('label/omitted', reason)),
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)])
  ])
}

/**
 * Take the label off a notebook, byte for byte, without being told the disclosure.
 *
 * @throws {DisclosureError} `cannot-label` for what is no notebook, `invalid-option` for wrong options.
 * @example
 * ```ts
 * unlabelNotebook(labelNotebook(source, disclosure).value).value === source
 * ```
 */
export function unlabelNotebook<T extends string | object>(
  notebook: T,
  options: ReadNotebookOptions = {}
): { value: T; changed: boolean } {
  requireOptions(options, { locale: 'any' })
  const source = textOf(notebook)
  const value = stripNotebook(source, knownWords(options.locale))?.value ?? source
  return { value: asGiven(notebook, value), changed: value !== source }
}

/**
 * Read the facts that a labelled notebook tells its readers. Where `metadata.disclosure` declares
 * facts that give the same words, those fuller facts are returned.
 *
 * @returns `undefined` for a notebook without our label.
 * @throws {DisclosureError} `cannot-label` for what is no notebook, `invalid-option` for wrong options.
 */
export function readNotebook(
  notebook: string | object,
  options: ReadNotebookOptions = {}
): Disclosure | undefined {
  requireOptions(options, { locale: 'any' })
  const source = textOf(notebook)
  const told = stripNotebook(source, knownWords(options.locale))?.found.told
  if (!told) return undefined
  const own = ownFacts(parseNotebook(source))
  return ((own === undefined ? undefined : told.readFacts(own)) ?? told).disclosure()
}

/** The facts that a notebook itself declares, unparsed: in its metadata, or in front matter. */
export function notebookFacts(source: string, key?: string): unknown {
  return ownFacts(parseNotebook(source), key)
}

function ownFacts(notebook: Notebook, key?: string): unknown {
  const inMetadata = factsAt(notebook.metadata, key)
  const inCells = frontMatterOf(notebook).map(({ text }) => declaredFacts(text, key))
  const [own, second] = [inMetadata, ...inCells].filter((facts) => facts !== undefined)
  if (second === undefined) return own
  throw new DisclosureError(
    'invalid-disclosure',
    'Unexpected facts in two places of the notebook, its metadata and its front matter, expected one. Which one counts?'
  )
}

function textOf(notebook: string | object): string {
  if (typeof notebook === 'string') return notebook
  if (typeof notebook === 'object' && notebook !== null) return `${JSON.stringify(notebook, null, 1)}\n`
  throw noNotebook(`Unexpected ${typeof notebook}`)
}

function asGiven<T extends string | object>(notebook: T, value: string): T {
  return (typeof notebook === 'string' ? value : JSON.parse(value)) as T
}

/** Change the fields of front matter that hold a title or a description. */
function fieldSplices(
  notebook: Notebook,
  change: (text: string, head: FrontMatter) => readonly Splice[]
): Splice[] {
  return headsOf(notebook).flatMap(({ text, strings, head }) =>
    spliceStrings(notebook.source, strings, text, change(text, head))
  )
}

/** Say which fields of front matter have a form that the mark can't be put into. */
function unmarkedFields(notebook: Notebook, mark: string): readonly string[] {
  return headsOf(notebook).flatMap(({ text, head }) => markFields(text, head, mark).skipped.map(unmarkedField))
}

function placeCells(
  notebook: Notebook,
  words: MarkdownWords,
  lead: string,
  marks: ReadonlySet<Mark>
): string {
  const { source, cells, list, title } = notebook
  const index = firstShown(notebook)
  const first = cells[index]
  const splices: Splice[] = []
  if (marks.has('title') && words.title !== '') {
    const heading = headingAt(source, first)
    if (heading !== undefined) splices.push(insertion(heading, inJson(words.heading)))
    if (title) splices.push(insertion(title.start + 1, inJson(words.title)))
    splices.push(...fieldSplices(notebook, (text, head) => markFields(text, head, words.title).splices))
  }
  const form = formOf(notebook)
  const leadCell = writeCell(lead, 'lead', notebook, form)
  const last = cells.at(-1)
  if (first) splices.push(insertion(first.place.start, `${leadCell},${form.between}`))
  else if (last) splices.push(insertion(last.place.end, `,${form.between}${leadCell}`))
  else splices.push(insertion(list.start + 1, leadCell))
  if (marks.has('end') && first && last) {
    splices.push(insertion(last.place.end, `,${form.between}${writeCell(words.brief, 'end', notebook, form)}`))
  }
  return applySplices(source, splices.sort((a, b) => a.start - b.start))
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}

function inJson(words: string): string {
  return JSON.stringify(words).slice(1, -1)
}

/** Where the words of a first-level heading begin that opens a cell. */
function headingAt(source: string, cell: Cell | undefined): number | undefined {
  const [opened] = cell?.strings ?? []
  if (cell?.type !== 'markdown' || !opened) return undefined
  const { start } = opened
  const opening = /^"# +(?=[^ "])/.exec(source.slice(start, start + 64))
  return opening ? start + opening[0].length : undefined
}

/** How the file lays its cells out: what stands between two, and how much each level is indented. */
interface Form {
  readonly between: string
  readonly unit: string
}

function formOf({ source, list, cells }: Notebook): Form {
  const [first] = cells
  if (!first) return { between: ' ', unit: '' }
  const before = source.slice(list.start + 1, first.place.start)
  const inner = /^\{(\s*)/.exec(source.slice(first.place.start, first.place.start + 64))?.[1] ?? ''
  if (!/[\r\n]/.test(before)) return { between: before === '' ? ' ' : before, unit: '' }
  return { between: before, unit: inner.slice(before.length) || ' ' }
}

function writeCell(words: string, name: string, { hasIds }: Notebook, { between, unit }: Form): string {
  const lines = words.split(/(?<=\n)/)
  const cell = {
    cell_type: 'markdown',
    ...(hasIds ? { id: `forthright-${name}` } : {}),
    metadata: {},
    source: lines
  }
  return unit === '' ? JSON.stringify(cell) : JSON.stringify(cell, null, unit).replaceAll('\n', between)
}

interface StrippedNotebook {
  readonly value: string
  readonly found: FoundLabel
}

function stripNotebook(source: string, known: readonly LabelWords[]): StrippedNotebook | undefined {
  const notebook = parseNotebook(source)
  const index = notebook.cells.slice(0, 8).findIndex((cell) => labelIn(cell, known) !== undefined)
  const cell = notebook.cells[index]
  const found = cell && labelIn(cell, known)
  if (!cell || !found) return undefined
  const { title: mark } = found.told.marks
  const { cells, title } = notebook
  const { briefs, titles } = wordsOf([found.told.marks])
  // Cells may stand behind it since.
  const endIndex = cells.findLastIndex(
    ({ type, text }, at) => at > index && type === 'markdown' && briefs.includes(seenWords(text) ?? '')
  )
  const end = cells.length > 2 ? cells[endIndex] : undefined
  // Both in one piece, where nothing stands between them.
  const isOne = end !== undefined && endIndex === index + 1
  const others = cells.filter((each) => each !== cell && each !== end)
  const heading = [cells[index + 1], cells[index - 1]]
    .map((each) => headingAt(source, each))
    .find((at) => at !== undefined && mark !== '' && cutMark(source, at, mark).length > 0)
  const value = applySplices(
    source,
    [
      ...(heading === undefined || mark === '' ? [] : cutMark(source, heading, mark)),
      ...(title && mark !== '' && source.startsWith(inJson(mark), title.start + 1)
        ? [{ start: title.start + 1, end: title.start + 1 + inJson(mark).length, text: '' }]
        : []),
      ...fieldSplices(notebook, (text, head) => findMarkedFields(text, head, titles).map(({ splice }) => splice)),
      ...(isOne ? [] : [cutCell(cell, cells[index + 1], others.length === 0 ? undefined : cells[index - 1])]),
      ...(end ? [cutCell(end, cells[endIndex + 1], cells[isOne ? index - 1 : endIndex - 1], isOne ? cell : end)] : [])
    ].sort((a, b) => a.start - b.start)
  )
  return { value, found }
}

/** A Markdown cell that holds a label and nothing else. */
function labelIn({ type, text }: Cell, known: readonly LabelWords[]): FoundLabel | undefined {
  if (type !== 'markdown') return undefined
  const found = findLabel({ source: text, head: undefined, bodyStart: 0 }, known)
  return found && applySplices(text, found.splices).trim() === '' ? found : undefined
}

function cutMark(source: string, at: number, mark: string): Splice[] {
  const written = writtenTitles(mark.trimEnd()).map(inJson).find((form) => source.startsWith(form, at))
  return written === undefined ? [] : [{ start: at, end: at + written.length, text: '' }]
}

/** A cell with the comma behind it, else with the one before it, else alone. */
function cutCell(cell: Cell, next: Cell | undefined, before: Cell | undefined, first = cell): Splice {
  if (next) return { start: first.place.start, end: next.place.start, text: '' }
  return { start: before ? before.place.end : first.place.start, end: cell.place.end, text: '' }
}

function factsOf(notebook: Notebook, disclosure: DisclosureInput, key: string): DisclosureInput {
  const own = ownFacts(notebook, key)
  if (own === undefined) return disclosure
  return resolve(mergeLayers(parseLayer(disclosure), parseLayer(own)))
}

/** A review is bound to the words of the cells. */
function reviewOf(facts: DisclosureInput, { cells, source }: Notebook): { reviewMatches?: boolean } {
  const digests = declaredDigests(facts)
  if (digests.length === 0) return {}
  const words = cells.map(({ text }) => text).join('\n\n')
  const isOf = (digest: string) =>
    isReviewedBody(source, digest, false) || isReviewedBody(words, digest, false)
  return { reviewMatches: digests.every(isOf) }
}

function notExact(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the label could not be taken off this notebook exactly: a cell in its place has the words of a label. Can that cell be changed?'
  )
}
