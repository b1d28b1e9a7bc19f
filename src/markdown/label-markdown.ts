import { DisclosureError } from '../disclosure/disclosure-error.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { declaredDigests } from '../disclosure/review.js'
import { requireNoExportedFacts } from '../markup/exported-facts.js'
import { requireKey } from '../markup/facts-key.js'
import { declaredFacts, isReviewed, requireReadable } from '../markup/front-matter-data.js'
import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption,
  locateFrontMatter,
  requireFrontMatterOption
} from '../markup/front-matter.js'
import { knownWords } from '../notice/known-words.js'
import {
  type DocumentLabelOptions,
  hasLabel,
  type LanguageLabel,
  prepareLabels
} from '../notice/label-languages.js'
import type { LabelWords } from '../notice/label-words.js'
import {
  describeFewerMarks,
  type Mark,
  markOptionKinds,
  type MarkOptions,
  marksOf,
  resolveMarks
} from '../notice/marks.js'
import {
  type DisclosureInput,
  type LabelNote,
  labelOptionKinds,
  madeByForm,
  note,
  publicationForeword,
  publicationOptionKinds,
  type PublicationOptions,
  withoutAiNotes
} from '../notice/prepare-label.js'
import type { Label, Notice } from '../notice/render-label.js'
import { type MarkdownFormat, markdownFormats } from '../scan/markdown/heading.js'
import { mixesLoneReturns } from '../text/lines.js'
import { documentNotes } from './document-notes.js'
import type { FoundLabel, Marked } from './find-label.js'
import { markdownWords } from './markdown-words.js'
import { placeLabel } from './place-label.js'
import { noticeText, wordsOf, wordsOfLabel } from './read-lead.js'
import { stripFrom } from './strip-label.js'

export interface MarkdownOptions extends DocumentLabelOptions, MarkOptions, PublicationOptions {
  /**
   * What reads the source. In `mdx` imports may stand above the heading, and an expression in it may
   * hide what follows; in `svelte` (mdsvex) too, where braces are written as expressions. Names are
   * inert in the templates of Vue and Liquid whatever is named. @default 'md'
   */
  readonly format?: MarkdownFormat
  /**
   * What stands at the head: the dialect of front matter without fences (`pandoc`, `mkdocs`, `hexo`,
   * `myst`, `multimarkdown`), which counts only where it is named, or `false` for none.
   * @default front matter between fences, where there is some
   */
  readonly frontMatter?: FrontMatterOption
  /**
   * What front matter calls the facts, where `disclosure` means something else there.
   * @default 'disclosure'
   */
  readonly key?: string
}

const optionKinds: OptionKinds<MarkdownOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  format: markdownFormats,
  frontMatter: 'any',
  key: 'any'
}

export interface Labelled {
  readonly value: string
  /** Whether the value differs from the source. */
  readonly changed: boolean
  readonly notes: readonly LabelNote[]
}

/**
 * Label a CommonMark, GFM or MDX document.
 *
 * The lead stands behind the front matter and a leading level-one heading, else before everything;
 * the heading and the front matter's `title` and `description` carry the title mark; a repeat stands
 * at the end; a declared publication has a foreword. Every other byte stays. Labelling twice
 * changes nothing; a label of other facts is replaced; a human-only text has none.
 *
 * Facts that the document's own front matter declares lie over the passed ones, as those of a page
 * over a site's: a document that says `human-only` is never labelled, and a review counts where the
 * document declares it, or declares nothing.
 *
 * A bound review is compared with the text without labels, with or without its front matter.
 *
 * Time is linear in the source; only doubtful endings and section marks need a parser.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `review-mismatch`,
 * `unknown-locale`, `invalid-option`, and `cannot-label` where lone carriage returns stand among
 * other line endings.
 * @example
 * ```ts
 * labelMarkdown('# Tides\n\nThe sea rises twice a day.\n', {
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'GPT-4', editing: 'author' },
 *   responsible: 'author'
 * }).value
 * ```
 */
export function labelMarkdown(
  source: string,
  disclosure: DisclosureInput,
  options: MarkdownOptions = {}
): Labelled {
  requireText(source, 'source')
  requireOptions(options, optionKinds)
  requireFrontMatterOption(options.frontMatter)
  const own = declaredFacts(source, requireKey(options.key), options.frontMatter)
  if (own === undefined) return labelDocument(source, disclosure, options)
  const facts = resolve(mergeLayers(parseLayer(disclosure), parseLayer(own)))
  return labelDocument(source, facts, options)
}

/** Label a document with facts that hold those of its front matter already. */
export function labelDocument(
  source: string,
  disclosure: DisclosureInput,
  options: MarkdownOptions
): Labelled {
  const { value, changed, notes } = labelBare(source, disclosure, options)
  return { value, changed, notes }
}

/** A labelled document beside the same without any label. */
export interface LabelledBare extends Labelled {
  readonly bare: string
}

/**
 * Label a document as {@link labelDocument} does, in the place of a label of any wording.
 *
 * @param known The wordings that a label which is there may have.
 */
export function labelBare(
  source: string,
  disclosure: DisclosureInput,
  options: MarkdownOptions,
  known: readonly LabelWords[] = knownWords(options.locale)
): LabelledBare {
  const chosen = resolveMarks(options)
  if (mixesLoneReturns(source)) throw mixedLineEndings()
  if (options.format === 'mdx') requireNoExportedFacts(source, requireKey(options.key))
  const { frontMatter } = options
  requireFrontMatterOption(frontMatter)
  const stripped = stripFrom(source, known, frontMatter)
  const text = stripped?.value ?? source
  const digests = declaredDigests(disclosure)
  const { first: prepared, others, notes } = prepareLabels(
    disclosure,
    options,
    digests.length === 0
      ? {}
      : { reviewMatches: digests.every((digest) => isReviewed(text, digest, frontMatter)) }
  )
  if (!hasLabel(prepared)) {
    return { value: text, changed: text !== source, notes: withoutAiNotes(prepared.disclosure), bare: text }
  }
  const marks = marksOf(prepared.label, chosen)
  const own = locateFrontMatter(text, frontMatter)
  if (own) requireDocument(text, own)
  // What stands last is placed first, so that each label is taken off as it was placed.
  const below: Marked[] = []
  const inOthers = others.toReversed().reduce((document, other) => {
    const { value, marked } = placeWords(document, other, { marks: leadAlone, isClosed: false }, options)
    below.unshift(marked)
    return value
  }, text)
  const { label } = prepared
  const isClosed = stripped?.found.marked.end === true
  const placed = placeWords(inOthers, prepared, { marks, isClosed }, options)
  const labels = [label, ...others.map((other) => other.label)]
  const places = [placed.marked, ...below]
  const isDone =
    stripped?.all.length === labels.length &&
    stripped.all.every((found, index) => isSame(found, labels[index], places[index]))
  const fewer = describeFewerMarks(chosen, options.reason)
  const value = isDone ? source : placed.value
  const allNotes = [
    ...notes,
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)]),
    ...placed.omitted.map((message) => note('label/omitted', message)),
    ...documentNotes(source, {
      stripped,
      head: own,
      option: frontMatter,
      label,
      known
    })
  ]
  return { value, changed: value !== source, notes: allNotes, bare: text }
}

const leadAlone: ReadonlySet<Mark> = new Set(['lead'])

/** Put the words of one language into a document. */
function placeWords(
  source: string,
  prepared: LanguageLabel,
  { marks, isClosed }: { readonly marks: ReadonlySet<Mark>; readonly isClosed: boolean },
  options: MarkdownOptions
) {
  const { format = 'md', frontMatter } = options
  const { label } = prepared
  const head = locateFrontMatter(source, frontMatter)
  const words = madeByForm(prepared, `Markdown ${format}`, (each) =>
    markdownWords(each.label ?? label, format)
  )
  const own = madeByForm(prepared, 'Markdown words', (each) => wordsOf([each.label ?? label]))
  return placeLabel({ source, head, bodyStart: bodyStartOf(source, head) }, words, {
    marks,
    format,
    foreword: publicationForeword(prepared, options),
    known: wordsOfLabel(own, () => prepared.disclosure),
    isClosed
  })
}

/**
 * Make sure that a source is a document with front matter that can be read.
 *
 * @throws {DisclosureError} `cannot-label`
 */
function requireDocument(source: string, head: FrontMatter): void {
  requireReadable(source, head)
  const isData = head.format === 'json' && source.slice(head.bodyStart).trim() === ''
  if (!isData || !/"nbformat"/.test(source) || !/"cells"/.test(source)) return
  throw new DisclosureError(
    'cannot-label',
    'Unexpected JSON of a notebook, expected Markdown: a label would break it. Label the Markdown of its first cell, or the page that is made of it.'
  )
}

/** Whether what is there says the same in the same places, in whatever form a tool left it. */
function isSame(
  { told, marked }: FoundLabel,
  label: Label | undefined,
  placed: Marked | undefined
): boolean {
  const { title, lead, brief } = told.marks
  return (
    label !== undefined &&
    placed !== undefined &&
    title === label.title &&
    isSameNotice(lead, label.lead) &&
    isSameNotice(brief, label.brief) &&
    isSamePlace(marked, placed)
  )
}

function isSameNotice(one: Notice, other: Notice): boolean {
  return (one.mark === other.mark && one.text === other.text) || noticeText(one) === noticeText(other)
}

function isSamePlace(one: Marked, other: Marked): boolean {
  return (
    one.lead === other.lead &&
    one.end === other.end &&
    one.sections === other.sections &&
    one.foreword === other.foreword &&
    one.titles.length === other.titles.length &&
    one.titles.every((title, index) => title === other.titles[index])
  )
}

function mixedLineEndings(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Unexpected lone carriage returns among other line endings, expected one kind. Convert the line endings first.'
  )
}
