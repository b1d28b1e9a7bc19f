import { DisclosureError } from '../disclosure/disclosure-error.js'
import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { declaredDigests, digestOf } from '../disclosure/review.js'
import { declaredKey } from '../markup/facts-key.js'
import {
  type FrontMatterOption,
  locateFrontMatter,
  requireFrontMatterOption
} from '../markup/front-matter.js'
import { applySplices, beforeCut } from '../markup/splice.js'
import { markFields, unmarkedField } from '../markup/title-fields.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import {
  describeFewerMarks,
  type Mark,
  marksOf,
  resolveMarks
} from '../notice/marks.js'
import { easyContrast, resolveLook } from '../notice/look.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, note, withoutAiNotes } from '../notice/label-notes.js'
import { patternOf, type PreparedLabel } from '../notice/prepared-label.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { type PreparedLabels, prepareLabels } from '../notice/label-languages.js'
import type { Notice } from '../notice/render-label.js'
import { mostNotices, otherNoticeNote } from '../notice/second-label.js'
import { parseSelector, type Selector, unmatchedError } from '../scan/html/selector.js'
import { bareTitles } from './bare-titles.js'
import { findMovedJsonLd } from './moved-records.js'
import { findIllFormed } from '../scan/html/well-formed.js'
import { htmlWords, withLeadsIn, wordsFor } from './html-words.js'
import { otherNotices } from './other-notices.js'
import { insertionsOf, locateMarks, type MarkOffsets, placeMarks } from './place-marks.js'
import { type PlacingOptions, placingOptionKinds } from './placing-options.js'
import { stripExactly, type StrippedSource, stripSource } from './strip-label.js'

export interface LabelledHtml {
  readonly value: string
  /** Whether the value differs from the source. */
  readonly changed: boolean
  readonly notes: readonly LabelNote[]
}

/**
 * Label an HTML document or fragment.
 *
 * The lead goes into the `article` in which the first text stands that a reader sees, else the
 * `main`, else the body, behind an h1 that leads there; before a list of several articles. The
 * title, that h1, and the titles and descriptions in `meta` elements and in front matter carry the
 * title mark; a repeat stands at the end; a document's head gets the record. Every other byte stays.
 * Labelling twice changes nothing; a label of other facts is replaced, also one that came from
 * Markdown; a human-only text has none.
 *
 * Places are found without building a tree, in linear time. What nothing closes, hides or swallows
 * stands behind the label, never before it.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`, and `cannot-label` for a frameset, for text in the host of a declarative shadow
 * root, for XML that is not well-formed, for facts in front matter, and for a selector that nothing matches.
 * @example
 * ```ts
 * labelHtml('<article><h1>Tides</h1><p>The sea rises twice a day.</p></article>', {
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'GPT-4', editing: 'author' },
 *   responsible: 'author'
 * }).value
 * ```
 */
export function labelHtml(
  source: string,
  disclosure: DisclosureInput,
  options: HtmlOptions = {}
): LabelledHtml {
  requireText(source, 'source')
  requireOptions(options, htmlOptionKinds)
  requireFrontMatterOption(options.frontMatter)
  requireNoFacts(source, options.frontMatter)
  return labelPage(source, disclosure, options)
}

/**
 * Make sure that the front matter of a page declares no facts: to read them takes a parser of YAML,
 * which pages in a browser don't need.
 *
 * @throws {DisclosureError} `cannot-label`
 */
function requireNoFacts(source: string, option: FrontMatterOption | undefined): void {
  const head = locateFrontMatter(source, option)
  const declared = head && declaredKey(source.slice(head.start, head.end))
  if (declared === undefined) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the front matter of this page declares \`${declared}\`, which \`labelHtml\` does not read. \`forthright label\` does; or read it yourself, and give \`labelHtml\` the page behind it with those facts.`
  )
}

/** Label a page with facts that hold those of its front matter. */
export function labelPage(
  source: string,
  disclosure: DisclosureInput,
  options: HtmlOptions
): LabelledHtml {
  const { value, changed, notes } = labelBare(source, disclosure, options)
  return { value, changed, notes }
}

/** A labelled page beside the same without any label. */
export interface LabelledBare extends LabelledHtml {
  readonly bare: string
}

/**
 * Label a page as {@link labelPage} does, in the place of a label of any wording.
 *
 * @param known The wordings that a label which is there may have.
 */
export function labelBare(
  source: string,
  disclosure: DisclosureInput,
  options: HtmlOptions,
  known: readonly LabelWords[] = knownWords(options.locale)
): LabelledBare {
  const page: Page = {
    source,
    options,
    chosen: resolveMarks(options),
    selector: parseSelector(options.selector),
    known
  }
  const digests = declaredDigests(disclosure)
  const unbound = digests.length > 0 ? undefined : prepareLabels(disclosure, options)
  const same = unbound && labelAgain(page, unbound)
  if (same) return same
  const { selector } = page
  const stripped = stripSource(source, { known, selector, frontMatter: options.frontMatter })
  if (unbound) return placeIn(page, stripped, unbound, false)
  const { front, page: bare } = stripped
  const isReviewed = reviewMatches(digests, [front + bare.value, bare.value])
  const prepared = prepareLabels(disclosure, options, isReviewed ? { reviewMatches: true } : {})
  return placeIn(page, stripped, prepared, !isReviewed)
}

/** A source, and what was asked for. */
interface Page {
  readonly source: string
  readonly options: HtmlOptions
  readonly chosen: ReadonlySet<Mark>
  readonly selector: Selector | undefined
  readonly known: readonly LabelWords[]
}

/**
 * Label a page that has exactly this label: taken out by its bytes and placed again, it gives the
 * page. That takes half the time of reading the page for any label.
 *
 * @returns `undefined` for any other page.
 */
function labelAgain(page: Page, prepared: PreparedLabels): LabelledBare | undefined {
  const { source, options, selector, known } = page
  const { first, others } = prepared
  if (!first.label || others.length > 0 || selector) return undefined
  if (locateFrontMatter(source, options.frontMatter)) return undefined
  const words = htmlWords(first, first.label, options)
  const stripped = stripExactly(source, words, known)
  const again = stripped && placeIn(page, stripped, prepared, false)
  return again?.changed === false ? again : undefined
}

function placeIn(
  { source, options, chosen, selector, known }: Page,
  stripped: StrippedSource,
  { first: prepared, others, notes: told }: PreparedLabels,
  isOtherDigest: boolean
): LabelledBare {
  const { front, frontMatter, page } = stripped
  const text = front + page.value
  if (!prepared.label) {
    return { value: text, changed: text !== source, notes: withoutAiNotes(prepared.disclosure), bare: text }
  }
  const { marks: places, isSelected, mayHoldBold } = page.places ?? locateMarks(page.value, selector)
  if (selector && !isSelected) throw unmatchedError(selector)
  const marks = marksOf(prepared.label, chosen)
  const { title } = prepared.label
  const fields = frontMatter && marks.has('title') ? markFields(front, frontMatter, title) : noFields
  const own = htmlWords(prepared, prepared.label, options)
  const words = wordsFor(places, withLeadsIn(own, others, options))
  const cuts = front === '' && page.cuts.length === 1 ? page.cuts[0] : []
  const labelled = placeMarks(page.value, insertionsOf(places, words, marks), source, cuts)
  if (places.isXml) requireXml(page.value, labelled, { known, selector, frontMatter: false })
  const value = applySplices(front, fields.splices) + labelled
  const notes = placingNotes(places, { marks, chosen }, prepared, options)
  if (marks.has('title')) notes.push(...bareTitleNotes(page.value, places, title))
  for (const field of fields.skipped) notes.push(note('label/omitted', unmarkedField(field)))
  if (isOtherDigest) notes.push(note('label/review', otherDigest))
  const before = mayHoldBold ? otherNotes(source, stripped, known, prepared.label.brief) : []
  return { value, changed: value !== source, notes: [...told, ...before, ...notes], bare: text }
}

/** Name the notices that stand elsewhere in the page, by their lines in the source. */
function otherNotes(
  source: string,
  { page, pageStart }: StrippedSource,
  known: readonly LabelWords[],
  brief: Notice
): LabelNote[] {
  return otherNotices(page.value, known, brief).slice(0, mostNotices).map(([offset, which]) => {
    const before = page.cuts.reduceRight((at, ranges) => beforeCut(at, ranges), offset)
    return otherNoticeNote(source, pageStart + before, which)
  })
}

const noFields: ReturnType<typeof markFields> = { splices: [], marked: [], skipped: [] }

/**
 * Read labelled XML again: it must be well-formed, and its label must be where readers of it look.
 *
 * @throws {DisclosureError} `cannot-label`
 */
function requireXml(
  source: string,
  labelled: string,
  options: { known: ReturnType<typeof knownWords>; selector: Selector | undefined; frontMatter: false }
): void {
  const fault = findIllFormed(source)
  if (fault) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled, because this XML is not well-formed (line ${fault.line}): ${fault.reason}. Readers of XML show an error instead of the page. Is it HTML? Then take \`<?xml …?>\` out.`
    )
  }
  const isWhole =
    findIllFormed(labelled) === undefined && stripSource(labelled, options).page.value === source
  if (isWhole) return
  const [, root = 'html'] = /<([a-z_][\w.:-]*)/i.exec(source.replace(/<!--[^]*?-->/g, '')) ?? []
  throw new DisclosureError(
    'cannot-label',
    root === 'html'
      ? 'Nothing was labelled, because the label could not be read back out of this XML.'
      : `Nothing was labelled, because the root of this XML is \`<${root}>\`, expected \`<html>\` of XHTML. Is it a feed or a book? Then label its entries or its chapters.`
  )
}

const otherDigest =
  'The digest of a review is not that of this HTML. If it is that of the source that the HTML was made from, check it there.'

/** Whether each review is bound to one of these texts: a digest may also be that of the Markdown source. */
function reviewMatches(digests: readonly string[], texts: readonly string[]): boolean {
  const found = texts.map(digestOf)
  return digests.every((digest) => found.includes(digest))
}

function placingNotes(
  places: MarkOffsets,
  { marks, chosen }: { readonly marks: ReadonlySet<Mark>; readonly chosen: ReadonlySet<Mark> },
  prepared: PreparedLabel,
  { reason, look }: PlacingOptions
): LabelNote[] {
  const fewer = describeFewerMarks(chosen, reason)
  const own = places.ownValue
  const value = own === undefined ? undefined : aiDisclosureValue(patternOf(prepared).disclosure)
  const { contrast } = resolveLook(look)
  const notes: LabelNote[] = []
  if (contrast < easyContrast) notes.push(note('label/look', lowContrast(contrast)))
  if (fewer !== undefined) notes.push(note('label/fewer-marks', fewer))
  if (marks.has('end') && places.end === undefined) {
    notes.push(note('label/omitted', 'No repeat at the end: something that is open there could hide it.'))
  }
  if (marks.has('record') && !places.isDocument) {
    notes.push(note('label/omitted', 'No record: a fragment has no head for it.'))
  }
  if (own !== undefined && own.toLowerCase() !== value && marks.has('record')) {
    notes.push(note('label/record', value === undefined ? loneRecord(own) : otherRecord(own)))
  }
  return notes
}

function lowContrast(contrast: number): string {
  return `The contrast of the label is ${contrast.toFixed(1)} : 1. From ${easyContrast} : 1 on it is easy to read for most people with low vision.`
}

/**
 * The page's own JSON-LD names the text without the mark: reading views take their title from there,
 * and leave out a heading that says the same.
 */
function bareTitleNotes(source: string, { jsonLd, isXml }: MarkOffsets, title: string): LabelNote[] {
  const inBody = findMovedJsonLd(source, jsonLd.at(-1)?.end ?? 0, isXml, '"headline"')
  const texts = [...jsonLd, ...inBody].map(({ textStart, textEnd }) => source.slice(textStart, textEnd))
  const bare = [...new Set(texts.flatMap((text) => bareTitles(text, title.trim())))]
  if (title === '' || bare.length === 0) return []
  const fields = bare.map((field) => `\`${field}\``).join(', ')
  const message = `The page's own JSON-LD has ${fields} without \`${title.trim()}\`, and reading views and previews show that instead of the marked title. Does the page write the mark there too?`
  return [{ ...note('label/json-ld', message), severity: 'warn' }]
}

function otherRecord(own: string): string {
  return `The page says \`ai-disclosure\` “${own}” itself. The record of this label stands before it, and the first one counts.`
}

/** The vocabulary has no value for a text whose review is undeclared. */
function loneRecord(own: string): string {
  return `The page says \`ai-disclosure\` “${own}” itself, and that counts: without the review of a person this label writes no such value. Take it out of the page, unless it is right: did a person review the text (\`review\`), or nobody?`
}

const htmlOptionKinds: OptionKinds<HtmlOptions> = {
  ...placingOptionKinds,
  frontMatter: 'any'
}

export interface HtmlOptions extends PlacingOptions {
  /**
   * What stands before the page, where a generator of sites reads it: the dialect of front matter
   * without fences, or `false` for none. @default front matter between fences, where there is some
   */
  readonly frontMatter?: FrontMatterOption
}
