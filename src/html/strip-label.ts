import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption,
  locateFrontMatter
} from '../markup/front-matter.js'
import { applySplices, cutRanges, type Range } from '../markup/splice.js'
import { findMarkedFields } from '../markup/title-fields.js'
import { readLabels } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Selector } from '../scan/html/selector.js'
import { findLabel } from './find-label.js'
import type { HtmlWords } from './html-words.js'
import { type LabelPlaces, locateMarks } from './place-marks.js'
import { mayOpenForeword, readForeword, readParagraph } from './read-notice.js'

/** How many labels, one above the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

/** A source without our label: front matter where a generator of sites reads some, and the page. */
export interface StrippedSource {
  /** What stands before the page: front matter with its fences, else nothing. */
  readonly front: string
  readonly frontMatter: FrontMatter | undefined
  readonly page: StrippedPage
  /** Where the page began in the source. */
  readonly pageStart: number
}

interface StrippedPage {
  readonly value: string
  /** Where marks go in the value, unless it has no place without the label. */
  readonly places: LabelPlaces | undefined
  /** The facts of each label that was taken off, the outer one first: nothing where it hides itself. */
  readonly told: readonly (() => Disclosure | undefined)[]
  /** The title marks of the labels that were taken off. */
  readonly titles: readonly string[]
  /** What was cut out of the source, one label after the other. */
  readonly cuts: readonly (readonly Range[])[]
}

interface StripOptions {
  readonly known: readonly LabelWords[]
  readonly selector: Selector | undefined
  readonly frontMatter: FrontMatterOption | undefined
}

/** Take our label off a page and off the titles in the front matter before it. */
export function stripSource(source: string, options: StripOptions): StrippedSource {
  const { known, selector, frontMatter: option } = options
  const frontMatter = locateFrontMatter(source, option)
  const start = frontMatter ? bodyStartOf(source, frontMatter) : 0
  const page = stripLabel(source.slice(start), known, selector)
  const front = source.slice(0, start)
  const marks = page.titles.map((title) => title.trim()).filter((title) => title !== '')
  if (!frontMatter || marks.length === 0) return { front, frontMatter, page, pageStart: start }
  const found = findMarkedFields(front, frontMatter, marks).map(({ splice }) => splice)
  const unmarked = applySplices(front, found)
  return { front: unmarked, frontMatter: locateFrontMatter(unmarked, option), page, pageStart: start }
}

/**
 * Take a label off by its bytes, from a page that holds each of its marks as it was written.
 *
 * @param encoded The label's words for the encodings that a page may have.
 * @returns `undefined` where the words are not there, and where anything else may be of a label.
 */
export function stripExactly(
  source: string,
  encoded: { readonly utf8: HtmlWords; readonly ascii: HtmlWords },
  known: readonly LabelWords[]
): StrippedSource | undefined {
  // The styles are the same in every encoding, and hardly any other page has them. A search is quickest
  // for what begins with a character that is rare.
  const { lead: sought } = encoded.utf8
  if (!source.includes(sought.slice(sought.indexOf('!'), sought.indexOf('>')))) return undefined
  const inUtf8 = source.indexOf(encoded.utf8.lead)
  const words = inUtf8 === -1 ? encoded.ascii : encoded.utf8
  const lead = inUtf8 === -1 ? source.indexOf(words.lead) : inUtf8
  if (lead === -1 || holdsForeword(source, lead, lead + words.lead.length, known)) return undefined
  const ranges = rangesOf(source, words, lead)
  const value = cutRanges(source, ranges)
  const places = locateOrNone(value)
  if (!places || findLabel(value, places.marks, known)) return undefined
  if (places.streamed && findLabel(value, places.streamed, known)) return undefined
  const page = { value, places, told: [], titles: [words.label.title], cuts: [ranges] }
  return { front: '', frontMatter: undefined, page, pageStart: 0 }
}

/** Whether a foreword that goes with the lead, and is not among the words of it, stands behind it. */
function holdsForeword(source: string, lead: number, behind: number, known: readonly LabelWords[]): boolean {
  if (!mayOpenForeword(source, behind)) return false
  const text = readParagraph(source, lead)?.text ?? ''
  return readLabels(text, known).some((told) => readForeword(source, behind, told.forewords()) !== undefined)
}

/** Where the words of every mark stand, in the order of the source. */
function rangesOf(source: string, words: HtmlWords, lead: number): Range[] {
  const { brief, record, title } = words
  return [
    ...[record(false), record(true)].flatMap((each) => occurrencesOf(source, each, 0)),
    ...occurrencesOf(source, title, 0),
    ...occurrencesOf(source, words.lead, lead),
    ...occurrencesOf(source, brief, lead + words.lead.length)
  ].sort(([one], [other]) => one - other)
}

function occurrencesOf(source: string, words: string, from: number): Range[] {
  const ranges: Range[] = []
  if (words === '') return ranges
  for (let at = source.indexOf(words, from); at !== -1; at = source.indexOf(words, at + words.length)) {
    ranges.push([at, at + words.length])
  }
  return ranges
}

/**
 * Take our label off, every mark of it: out of the place that needs no selector, then out of the
 * selected one.
 */
function stripLabel(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): StrippedPage {
  const stripped = stripPlace(source, known)
  if (!selector) return stripped
  const selected = stripPlace(stripped.value, known, selector)
  return {
    ...selected,
    told: [...stripped.told, ...selected.told],
    titles: [...stripped.titles, ...selected.titles],
    cuts: [...stripped.cuts, ...selected.cuts]
  }
}

function stripPlace(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): StrippedPage {
  const told: StrippedPage['told'][number][] = []
  const titles: string[] = []
  const cuts: (readonly Range[])[] = []
  let value = source
  let places = locateOrNone(source, selector)
  for (let count = 0; count < mostLabels && places; count++) {
    const { marks, streamed }: LabelPlaces = places
    const found = findLabel(value, marks, known) ?? (streamed && findLabel(value, streamed, known))
    if (!found) break
    told.push(found.disclosure)
    titles.push(found.title)
    cuts.push(found.ranges)
    value = cutRanges(value, found.ranges)
    places = locateOrNone(value, selector)
  }
  return { value, places, told, titles, cuts }
}

/** A page that can't be labelled, such as a frameset, has no label; one may also be left without its words. */
function locateOrNone(value: string, selector?: Selector): LabelPlaces | undefined {
  try {
    return locateMarks(value, selector)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}
