import { DisclosureError } from '../disclosure/disclosure-error.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { declaredDigests } from '../disclosure/review.js'
import { requireNoExportedFacts } from '../markup/exported-facts.js'
import { requireShownText } from '../markup/exported-layout.js'
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
  type PreparedLabels,
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
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type LabelNote, note, withoutAiNotes } from '../notice/label-notes.js'
import { labelOptionKinds } from '../notice/prepare-label.js'
import { madeByForm, withoutRefusal } from '../notice/prepared-label.js'
import {
  publicationForeword,
  publicationOptionKinds,
  type PublicationOptions
} from '../notice/publication-foreword.js'
import type { Label, Notice } from '../notice/render-label.js'
import { type MarkdownFormat, markdownFormats } from '../scan/markdown/heading.js'
import { eolOf, mixesLoneReturns } from '../text/lines.js'
import { cutExactly } from './cut-exactly.js'
import { documentNotes } from './document-notes.js'
import { type FoundLabel, findLabel, type Marked } from './find-label.js'
import { markdownWords } from './markdown-words.js'
import { leadBlock, placeLabel } from './place-label.js'
import { noticeText, wordsOf, wordsOfLabel } from './read-lead.js'
import { searchedFor, strippedLeads, stripFrom } from './strip-label.js'

export interface MarkdownOptions extends DocumentLabelOptions, MarkOptions, PublicationOptions {
  /**
   * What reads the source. In `mdx` imports may stand above the heading, and an expression in it may
   * hide what follows; in `svelte` (mdsvex) too, where braces are written as expressions. Names are
   * inert in the templates of Vue and Liquid whatever is named. @default 'md'
   */
  readonly format?: MarkdownFormat
  /**
   * What stands at the head: the dialect of front matter without fences (`pandoc`, `mkdocs`, `hexo`,
   * `myst`, `multimarkdown`, `logseq`), which counts only where it is named, or `false` for none.
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
  const asked = requireAsked(source, disclosure, options, known)
  return labelAgain(asked) ?? labelAnew(asked)
}

/** The same without the short way, for comparison. */
export function labelBareAnew(
  source: string,
  disclosure: DisclosureInput,
  options: MarkdownOptions
): LabelledBare {
  return labelAnew(requireAsked(source, disclosure, options, knownWords(options.locale)))
}

/** What is to be labelled, and how. */
interface Asked {
  readonly source: string
  readonly options: MarkdownOptions
  readonly chosen: ReturnType<typeof resolveMarks>
  readonly known: readonly LabelWords[]
  readonly disclosure: DisclosureInput
  /** The label where no review is bound to the text, and its words: then they don't depend on it. */
  readonly unbound: (PreparedLabels & { readonly worded: Worded | undefined }) | undefined
}

function requireAsked(
  source: string,
  disclosure: DisclosureInput,
  options: MarkdownOptions,
  known: readonly LabelWords[]
): Asked {
  const chosen = resolveMarks(options)
  if (mixesLoneReturns(source)) throw mixedLineEndings()
  if (options.format === 'mdx') requireNoExportedFacts(source, requireKey(options.key))
  requireFrontMatterOption(options.frontMatter)
  if (declaredDigests(disclosure).length > 0) return { source, disclosure, options, chosen, known, unbound: undefined }
  const { first, others, notes } = prepareLabels(disclosure, options)
  const worded = hasLabel(first) ? wordsIn(first, options) : undefined
  return { source, disclosure, options, chosen, known, unbound: { first, others, notes, worded } }
}

/**
 * Look whether a document has the label already, with the very words and in the very places: what is
 * left without them, labelled, gives the document. Reading the label first takes longer.
 *
 * @returns Nothing where it has not, or where that is not certain.
 */
function labelAgain({ source, options, chosen, known, unbound }: Asked): LabelledBare | undefined {
  if (!unbound?.worded || unbound.others.length > 0) return undefined
  const { worded, notes } = unbound
  const { label } = worded
  if (!source.trimEnd().endsWith(worded.words.brief)) return undefined
  const { format = 'md', frontMatter } = options
  const marks = marksOf(label, chosen)
  // Without one of these the author's words have to be told from ours.
  if (!marks.has('end') || (!marks.has('title') && label.title !== '') || marks.has('sections')) return undefined
  const head = locateFrontMatter(source, frontMatter)
  const searched = { source, head, bodyStart: bodyStartOf(source, head) }
  const block = leadBlock(worded.words, worded.foreword, eolOf(source))
  const cut = cutExactly(searched, worded.words, { block, format, ...worded })
  if (!cut || findLabel(searchedFor(cut.value, frontMatter), known)) return undefined
  const bare = cut.value
  const own = locateFrontMatter(bare, frontMatter)
  if (own) requireDocument(bare, own)
  // The longer way says what stands against it.
  const placed = withoutRefusal(() => placeWords(bare, worded, { marks, isClosed: false }, options))
  if (placed?.value !== source) return undefined
  const ours = { at: cut.at, isMoved: false, leads: [cut.at], cuts: cut.splices }
  const noted = notesFor(source, { ours, head: own, option: frontMatter, label, known, bare, format }, placed, { chosen, options })
  return { value: source, changed: false, notes: [...notes, ...noted], bare }
}

/** Take the label off that is there, and place another, or the same. */
function labelAnew({ source, disclosure, options, chosen, known, unbound }: Asked): LabelledBare {
  const { frontMatter } = options
  const stripped = stripFrom(source, known, frontMatter)
  const text = stripped?.value ?? source
  const { first: prepared, others, notes } =
    unbound ??
    prepareLabels(disclosure, options, {
      reviewMatches: declaredDigests(disclosure).every((digest) => isReviewed(text, digest, frontMatter))
    })
  if (!hasLabel(prepared)) {
    return { value: text, changed: text !== source, notes: withoutAiNotes(prepared.disclosure), bare: text }
  }
  const marks = marksOf(prepared.label, chosen)
  const own = locateFrontMatter(text, frontMatter)
  if (own) requireDocument(text, own)
  // What stands last is placed first, so that each label is taken off as it was placed.
  const below: Marked[] = []
  const inOthers = others.toReversed().reduce((document, other) => {
    const worded = wordsIn(other, options)
    const { value, marked } = placeWords(document, worded, { marks: leadAlone, isClosed: false }, options)
    below.unshift(marked)
    return value
  }, text)
  const { label } = prepared
  const isClosed = stripped?.found.marked.end === true
  const worded = unbound?.worded ?? wordsIn(prepared, options)
  const placed = placeWords(inOthers, worded, { marks, isClosed }, options)
  const labels = [label, ...others.map((other) => other.label)]
  const places = [placed.marked, ...below]
  const isDone =
    stripped?.all.length === labels.length &&
    stripped.all.every((found, index) => isSame(found, labels[index], places[index]))
  const value = isDone ? source : placed.value
  const ours = stripped && {
    at: stripped.found.at,
    isMoved: stripped.found.marked.lead === 'moved',
    leads: strippedLeads(stripped),
    leftForeword: stripped.found.leftForeword,
    cuts: stripped.found.splices
  }
  const noted = notesFor(source, { ours, head: own, option: frontMatter, label, known, bare: text, format: options.format ?? 'md' }, placed, { chosen, options })
  return { value, changed: value !== source, notes: [...notes, ...noted], bare: text }
}

function notesFor(
  source: string,
  circumstances: Parameters<typeof documentNotes>[1],
  { omitted }: { readonly omitted: readonly string[] },
  { chosen, options }: Pick<Asked, 'chosen' | 'options'>
): LabelNote[] {
  const fewer = describeFewerMarks(chosen, options.reason)
  return [
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)]),
    ...omitted.map((message) => note('label/omitted', message)),
    ...documentNotes(source, circumstances)
  ]
}

const leadAlone: ReadonlySet<Mark> = new Set(['lead'])

/** The words of one language as they are put into a document, and as they are read. */
function wordsIn(prepared: LanguageLabel, options: MarkdownOptions) {
  const { format = 'md' } = options
  const { label } = prepared
  const words = madeByForm(prepared, `Markdown ${format}`, (each) =>
    markdownWords(each.label ?? label, format)
  )
  const own = madeByForm(prepared, 'Markdown words', (each) => wordsOf([each.label ?? label]))
  return {
    label,
    words,
    foreword: publicationForeword(prepared, options),
    known: wordsOfLabel(own, () => prepared.disclosure)
  }
}

type Worded = ReturnType<typeof wordsIn>

/** Put the words of one language into a document. */
function placeWords(
  source: string,
  { words, foreword, known }: Worded,
  { marks, isClosed }: { readonly marks: ReadonlySet<Mark>; readonly isClosed: boolean },
  { format = 'md', frontMatter }: MarkdownOptions
) {
  if (format === 'mdx') requireShownText(source)
  const head = locateFrontMatter(source, frontMatter)
  const searched = { source, head, bodyStart: bodyStartOf(source, head) }
  return placeLabel(searched, words, { marks, format, foreword, known, isClosed })
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
