import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions, requireText } from '../disclosure/options.js'
import { isReviewed } from '../markup/front-matter.js'
import { knownWords } from '../notice/known-words.js'
import { describeFewerMarks, type MarkOptions, resolveMarks } from '../notice/marks.js'
import {
  type DisclosureInput,
  type LabelNote,
  type LabelOptions,
  note,
  prepareLabel,
  publicationForeword,
  publicationOptionKinds,
  type PublicationOptions,
  warnings
} from '../notice/prepare-label.js'
import type { MarkdownFormat } from '../scan/markdown/heading.js'
import { eolOf, mixesLoneReturns } from '../text/lines.js'
import { forewordBlock, markdownWords } from './markdown-words.js'
import { placeLabel } from './place-label.js'
import { stripLabel } from './strip-label.js'

export interface MarkdownOptions extends LabelOptions, MarkOptions, PublicationOptions {
  /** `mdx` for MDX source: imports may then stand above the heading. @default 'md' */
  readonly format?: MarkdownFormat
}

const optionKinds = { ...publicationOptionKinds, format: ['md', 'mdx'] } as const

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
  const marks = resolveMarks(options)
  if (mixesLoneReturns(source)) throw mixedLineEndings()
  const known = knownWords(options.locale)
  const text = stripLabel(source, known)?.value ?? source
  const digest = declaredDigest(disclosure)
  const prepared = prepareLabel(
    disclosure,
    'publication',
    options,
    digest === undefined ? {} : { reviewMatches: isReviewed(text, digest) }
  )
  if (!prepared.label) return finish(source, text, [humanOnly])
  const foreword = publicationForeword(prepared, options)
  const { value, omitted } = placeLabel(text, markdownWords(prepared.label), {
    marks,
    format: options.format ?? 'md',
    ...(foreword ? { foreword: forewordBlock(foreword, eolOf(text)) } : {})
  })
  const fewer = describeFewerMarks(marks, options.reason)
  return finish(source, value, [
    ...warnings(prepared),
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)]),
    ...omitted.map((message) => note('label/omitted', message))
  ])
}

function finish(source: string, value: string, notes: readonly LabelNote[]): Labelled {
  return { value, changed: value !== source, notes }
}

/** The digest that the facts bind their review to, before they are parsed. */
function declaredDigest(disclosure: DisclosureInput): string | undefined {
  if (typeof disclosure !== 'object' || disclosure === null) return undefined
  const { review } = disclosure as { review?: unknown }
  const isRecord = typeof review === 'object' && review !== null
  return isRecord && 'digest' in review && typeof review.digest === 'string'
    ? review.digest
    : undefined
}

const humanOnly = note('label/human-only', 'No AI took part, as declared: there is nothing to label.')

function mixedLineEndings(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Unexpected lone carriage returns among other line endings, expected one kind. Convert the line endings first.'
  )
}
