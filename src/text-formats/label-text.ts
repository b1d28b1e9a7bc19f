import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { invalidOption, type OptionKinds, requireOptions, requireText } from '../disclosure/options.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { declaredDigests } from '../disclosure/review.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import { isMeantAsKey, requireKey } from '../markup/facts-key.js'
import { isReviewedBody } from '../markup/front-matter.js'
import { applySplices, type Splice } from '../markup/splice.js'
import type { Foreword } from '../notice/foreword.js'
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
import { endsLine, eolOf, firstContentLine, mixesLoneReturns } from '../text/lines.js'
import { fencedHead, ruleGrowth, stripTextLabel, textStart } from './find-text-label.js'
import { textFormats } from './formats.js'
import { type TextFormat, type TextFormatName, textFormatNames } from './text-format.js'
import { forewordBlocks, type TextWords, textWords } from './text-words.js'

export interface LabelTextOptions extends LabelOptions, MarkOptions, PublicationOptions {
  /** The key of front matter that holds the facts. @default 'disclosure' */
  readonly key?: string
}

const optionKinds: OptionKinds<LabelTextOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  key: 'any'
}

export interface LabelledText {
  readonly value: string
  /** Whether the value differs from the source. */
  readonly changed: boolean
  readonly notes: readonly LabelNote[]
}

export interface ReadTextOptions {
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
}

/**
 * Label a document in AsciiDoc, reStructuredText, Org, Typst, Textile or MediaWiki's markup.
 *
 * The title carries the mark; the lead stands behind the document's head (title, author lines,
 * fields, keywords), else before everything; a repeat stands at the end; a declared publication has a
 * foreword. Every other byte stays. Labelling twice changes nothing; a label of other facts is
 * replaced; a human-only text has none. Section marks are for Markdown alone.
 *
 * Facts in front matter between fences lie over the passed ones.
 *
 * @param format What the source is written in: `asciidoc`, `restructuredtext`, `org`, `typst`,
 * `textile` or `mediawiki`.
 * @throws {DisclosureError} `invalid-disclosure`, `undeclared`, `refused`, `review-mismatch`,
 * `unknown-locale`, `invalid-option`, and `cannot-label` for a text that can't carry a label, or not
 * one that can be taken off exactly.
 * @example
 * ```ts
 * labelText('asciidoc', '= Tides\n\nThe sea rises twice a day.\n', disclosure).value
 * ```
 */
export function labelText(
  format: TextFormatName,
  source: string,
  disclosure: DisclosureInput,
  options: LabelTextOptions = {}
): LabelledText {
  const record = formatNamed(format)
  requireText(source, 'source')
  requireOptions(options, optionKinds)
  const chosen = resolveMarks(options)
  if (chosen.has('sections')) {
    throw invalidOption('options.marks', 'sections', 'title, lead, end and record: sections are marked in Markdown')
  }
  const key = requireKey(options.key)
  requireLabelable(source, record)
  const own = declaredInText(format, source, key)
  const known = knownWords(options.locale)
  const text = stripTextLabel(source, record, known)?.value ?? source
  const facts = factsOver(disclosure, own)
  const prepared = prepareLabel(facts, 'publication', options, reviewOf(facts, text))
  if (!prepared.label) return finish(source, text, withoutAiNotes(prepared.disclosure))
  const { label } = prepared
  const placed = placeText(text, textWords(label, record), {
    format: record,
    marks: marksOf(label, chosen),
    foreword: publicationForeword(prepared, options)
  })
  requireRemovable(placed.value, text, record, known)
  const fewer = describeFewerMarks(chosen, options.reason)
  return finish(source, placed.value, [
    ...warnings(prepared),
    ...(fewer === undefined ? [] : [note('label/fewer-marks', fewer)]),
    ...placed.omitted.map((message) => note('label/omitted', message))
  ])
}

/**
 * Take the label off a document, byte for byte, without being told the disclosure.
 *
 * @throws {DisclosureError} `invalid-option` for anything but text, and for wrong options;
 * `cannot-label` for a label in a language whose words are not loaded.
 * @example
 * ```ts
 * unlabelText('org', labelText('org', source, disclosure).value).value === source
 * ```
 */
export function unlabelText(
  format: TextFormatName,
  source: string,
  options: ReadTextOptions = {}
): { value: string; changed: boolean } {
  const stripped = strip(format, source, options)
  const value = stripped?.value ?? source
  return { value, changed: value !== source }
}

/**
 * Read the facts that a labelled document tells its readers. Where its front matter declares facts
 * that give the same words, those fuller facts are returned.
 *
 * @returns `undefined` for a document without our label.
 * @throws {DisclosureError} `invalid-option` for anything but text, and for wrong options;
 * `cannot-label` for a label in a language whose words are not loaded.
 * @example
 * ```ts
 * readText('typst', labelText('typst', source, disclosure).value)?.author
 * ```
 */
export function readText(
  format: TextFormatName,
  source: string,
  options: ReadTextOptions = {}
): Disclosure | undefined {
  const told = strip(format, source, options)?.told
  if (!told) return undefined
  const own = fencedHead(source) ? ownFacts(source) : undefined
  return ((own === undefined ? undefined : told.readFacts(own)) ?? told).disclosure()
}

function strip(format: TextFormatName, source: string, options: ReadTextOptions) {
  const record = formatNamed(format)
  requireText(source, 'source')
  requireOptions(options, { locale: 'any' })
  if (mixesLoneReturns(source)) return undefined
  return stripTextLabel(source, record, knownWords(options.locale))
}

function formatNamed(format: TextFormatName): TextFormat {
  if (typeof format === 'string' && Object.hasOwn(textFormats, format)) return textFormats[format]
  throw invalidOption('format', format, textFormatNames.join(', '))
}

function requireLabelable(source: string, { refusal }: TextFormat): void {
  const reason = mixesLoneReturns(source)
    ? 'lone carriage returns stand among other line endings; convert them first'
    : refusal?.(source)
  if (reason === undefined) return
  throw new DisclosureError('cannot-label', `Nothing was labelled, because ${reason}.`)
}

/**
 * The facts that a text declares in front matter between lines of `---` or `+++`.
 *
 * @throws {DisclosureError} `invalid-disclosure` where they stand elsewhere: in a field of the text's
 * own (`:disclosure:`, `#+DISCLOSURE:`), or in front matter that the format takes for text. They are
 * not read there, and a text that says `human-only` so would get the label of the passed facts.
 */
export function declaredInText(format: TextFormatName, source: string, key: string): unknown {
  const { field } = textFormats[format]
  const fields = field === undefined ? [] : [...source.matchAll(field)]
  const meant = fields.find(([, name = '']) => isMeantAsKey(name, key))
  if (meant) throw misplacedFacts(`\`${meant[0].trim()}\` in line ${source.slice(0, meant.index).split(/\r\n?|\n/).length}`)
  const own = declaredFacts(source, key)
  if (own !== undefined && !fencedHead(source)) throw misplacedFacts(`\`${key}\` before the text`)
  return own
}

function misplacedFacts(found: string): DisclosureError {
  return new DisclosureError(
    'invalid-disclosure',
    `Unexpected ${found}, expected the facts in front matter between lines of \`---\`, or in a file beside the text: does it declare who and what made the text? If not, the option \`key\` gives the facts another name`
  )
}

/** The passed facts, and over them those of the document's own. */
function factsOver(disclosure: DisclosureInput, own: unknown): DisclosureInput {
  if (own === undefined) return disclosure
  return resolve(mergeLayers(parseLayer(disclosure), parseLayer(own)))
}

/** Facts of front matter; what doesn't parse declares nothing, and the words still stand. */
function ownFacts(source: string): unknown {
  try {
    return declaredFacts(source)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

function reviewOf(facts: DisclosureInput, text: string): { reviewMatches?: boolean } {
  const digests = declaredDigests(facts)
  if (digests.length === 0) return {}
  return { reviewMatches: digests.every((digest) => isReviewedBody(text, digest)) }
}

interface Placement {
  readonly format: TextFormat
  readonly marks: ReadonlySet<Mark>
  readonly foreword: Foreword | undefined
}

/** Put the words into a document that has none. */
function placeText(
  source: string,
  words: TextWords,
  { format, marks, foreword }: Placement
): { value: string; omitted: readonly string[] } {
  const eol = eolOf(source)
  const gap = eol + eol
  const head = format.locateHead(source, textStart(source))
  const splices: Splice[] = []
  if (head.title && marks.has('title') && words.title !== '') {
    const { start } = head.title
    splices.push({ start, end: start, text: words.title })
    for (const end of head.rules ?? []) {
      const rule = source.charAt(end - 1)
      splices.push({ start: end, end, text: rule.repeat(ruleGrowth(words.title)) })
    }
  }
  const blocks = [words.lead, ...(foreword ? forewordBlocks(foreword, format, eol) : [])].join(gap)
  const at = firstContentLine(source, head.end)
  splices.push({ start: at, end: at, text: leadAt(source, at, blocks, eol) })
  const text = applySplices(source, splices.sort((a, b) => a.start - b.start))
  if (!marks.has('end')) return { value: text, omitted: [] }
  const open = format.openAtEnd(source.slice(head.end))
  if (open !== undefined) {
    const omitted = `No label at the end: the document ends inside ${open}, which would swallow it.`
    return { value: text, omitted: [omitted] }
  }
  const end = endsLine(text) ? eol + words.brief + eol : gap + words.brief
  return { value: text + end, omitted: [] }
}

/**
 * The lead with the blank lines that part it from its neighbours. Before text it opens a line of its
 * own, with no blank line where the author had none: so the form tells what was there.
 */
function leadAt(source: string, at: number, blocks: string, eol: string): string {
  const gap = eol + eol
  if (at < source.length) return blocks + gap
  if (source === '' || source === '\uFEFF') return blocks + gap
  if (!endsLine(source)) return gap + blocks
  return source.endsWith(gap) ? blocks + gap : eol + blocks + eol
}

/**
 * Make sure that the label can be read, and that taking it off gives the text again.
 *
 * @throws {DisclosureError} `cannot-label`: the author's text has words or blank lines of a label in
 * its place.
 */
function requireRemovable(
  value: string,
  text: string,
  format: TextFormat,
  known: readonly LabelWords[]
): void {
  if (stripTextLabel(value, format, known)?.value === text) return
  throw new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the label could not be taken off this text exactly: it has lines in the place of the label that look like a part of one. Can the first and last lines be changed?'
  )
}

function finish(source: string, value: string, notes: readonly LabelNote[]): LabelledText {
  return { value, changed: value !== source, notes }
}
