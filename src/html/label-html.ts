import { type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { digestOf } from '../disclosure/review.js'
import { aiDisclosureValue } from '../metadata/to-headers.js'
import {
  describeFewerMarks,
  type Mark,
  markOptionKinds,
  type MarkOptions,
  resolveMarks
} from '../notice/marks.js'
import {
  type DisclosureInput,
  type LabelNote,
  labelOptionKinds,
  type LabelOptions,
  note,
  type PreparedLabel,
  prepareLabel,
  publicationOptionKinds,
  type PublicationOptions,
  warnings
} from '../notice/prepare-label.js'
import { knownWords } from '../notice/known-words.js'
import { parseSelector, unmatchedError } from '../scan/html/selector.js'
import { htmlWords, wordsFor } from './html-words.js'
import { locateMarks, type MarkOffsets, placeMarks } from './place-marks.js'
import { stripLabel } from './strip-label.js'

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
 * title, that h1, and the titles and descriptions in `meta` elements carry the title mark; a repeat
 * stands at the end; a document's head gets the record. Every other byte stays. Labelling twice changes nothing; a label of other facts is replaced, also one that came
 * from Markdown; a human-only text has none.
 *
 * Places are found without building a tree, in linear time. What nothing closes, hides or swallows
 * stands behind the label, never before it.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `unknown-locale`,
 * `invalid-option`, and `cannot-label` for a frameset, for text in the host of a declarative shadow
 * root, and for a selector that nothing matches.
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
  const marks = resolveMarks(options)
  const selector = parseSelector(options.selector)
  const stripped = stripLabel(source, knownWords(options.locale), selector)
  const text = stripped.value
  const isReviewed = reviewMatches(disclosure, text)
  const prepared = prepareLabel(
    disclosure,
    'publication',
    options,
    isReviewed === true ? { reviewMatches: true } : {}
  )
  if (!prepared.label) {
    const message = 'No AI took part, as declared: there is nothing to label.'
    return { value: text, changed: text !== source, notes: [note('label/human-only', message)] }
  }
  const { marks: places, isSelected } = stripped.places ?? locateMarks(text, selector)
  if (selector && !isSelected) throw unmatchedError(selector)
  const words = wordsFor(places, htmlWords(prepared, prepared.label, options))
  const value = placeMarks(text, places, words, marks)
  const notes = [
    ...warnings(prepared),
    ...placingNotes(places, marks, prepared, options),
    ...(isReviewed === false ? [note('label/review', otherDigest)] : [])
  ]
  return { value, changed: value !== source, notes }
}

const otherDigest =
  'The digest of the review is not that of this HTML. If it is that of the source that the HTML was made from, check it there.'

/** Whether the review is bound to this text; a digest may also be that of the Markdown source. */
function reviewMatches(disclosure: DisclosureInput, text: string): boolean | undefined {
  if (typeof disclosure !== 'object' || disclosure === null) return undefined
  const { review } = disclosure as { review?: unknown }
  const isRecord = typeof review === 'object' && review !== null && 'digest' in review
  return isRecord ? review.digest === digestOf(text) : undefined
}

function placingNotes(
  places: MarkOffsets,
  marks: ReadonlySet<Mark>,
  { disclosure }: PreparedLabel,
  { reason }: HtmlOptions
): LabelNote[] {
  const fewer = describeFewerMarks(marks, reason)
  const own = places.ownValue
  const value = aiDisclosureValue(disclosure)
  const isOther = own !== undefined && own.toLowerCase() !== value
  return [
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)]),
    ...(marks.has('end') && places.end === undefined
      ? [note('label/omitted', 'No repeat at the end: something that is open there could hide it.')]
      : []),
    ...(marks.has('record') && !places.isDocument
      ? [note('label/omitted', 'No record: a fragment has no head for it.')]
      : []),
    ...(marks.has('record') && isOther
      ? [note('label/record', value === undefined ? loneRecord(own) : otherRecord(own))]
      : [])
  ]
}

function otherRecord(own: string): string {
  return `The page says \`ai-disclosure\` “${own}” itself. The record of this label stands before it, and the first one counts.`
}

/** The vocabulary has no value for a text whose review is undeclared. */
function loneRecord(own: string): string {
  return `The page says \`ai-disclosure\` “${own}” itself, and that counts: without the review of a person this label writes no such value. Take it out of the page, or declare the review.`
}

/** What the options of HTML may be. */
export const htmlOptionKinds: OptionKinds<HtmlOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  selector: 'any'
}

export interface HtmlOptions extends LabelOptions, MarkOptions, PublicationOptions {
  /**
   * The element that the label goes into: a tag, `#id`, `.class` or `tag.class`. The first match
   * counts that a reader can see and that may hold paragraphs; without one nothing is labelled:
   * `cannot-label`. @default the `article` or `main` in which the first text stands, else the body
   */
  readonly selector?: string
}
