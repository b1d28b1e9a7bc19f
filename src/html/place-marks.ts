import type { Range } from '../markup/splice.js'
import type { Mark } from '../notice/marks.js'
import type { AttributeValue, HeadReader, JsonLdScript } from '../scan/html/head-reader.js'
import { Locator } from '../scan/html/locator.js'
import type { PlaceKind } from '../scan/html/place-kind.js'
import type { PlaceTracker } from '../scan/html/place-tracker.js'
import type { Selector } from '../scan/html/selector.js'
import { isXmlSource } from '../scan/html/well-formed.js'
import { type HtmlWords, recordFor, titleIn } from './html-words.js'

/**
 * Put marks into their places: nothing else of the source changes.
 *
 * @param labelled The page that they may have been cut out of, in these ranges. Where the same goes in
 * there again, this is that page: it need not be joined and compared.
 */
export function placeMarks(
  source: string,
  insertions: readonly Insertion[],
  labelled = '',
  cuts: readonly Range[] = []
): string {
  if (fillsCuts(insertions, labelled, cuts)) return labelled
  let value = ''
  let at = 0
  for (const { offset, html } of insertions) {
    value += source.slice(at, offset) + html
    at = offset
  }
  return value + source.slice(at)
}

function fillsCuts(insertions: readonly Insertion[], labelled: string, cuts: readonly Range[]): boolean {
  if (insertions.length !== cuts.length || cuts.length === 0) return false
  let added = 0
  for (const [index, { offset, html }] of insertions.entries()) {
    const [start, end] = cuts[index] ?? []
    // Whole strings compare more quickly than characters of one.
    if (start !== offset + added || labelled.slice(start, end) !== html) return false
    added += html.length
  }
  return true
}

/** What a label adds to a source. */
export interface Insertion {
  readonly offset: number
  readonly html: string
}

/** List what every mark adds, in the order of the source. */
export function insertionsOf(
  places: MarkOffsets,
  words: HtmlWords,
  marks: ReadonlySet<Mark>
): readonly Insertion[] {
  const { brief } = words
  const insertions: Insertion[] = []
  // At the same offset the first that is added comes first.
  const add = (offset: number | undefined, html: string): void => {
    if (offset === undefined) return
    let index = insertions.length
    while (index > 0 && (insertions[index - 1]?.offset ?? 0) > offset) index--
    if (index === insertions.length) insertions.push({ offset, html })
    else insertions.splice(index, 0, { offset, html })
  }
  if (marks.has('record')) add(places.record, recordFor(places, words))
  if (marks.has('title')) {
    add(places.title, words.title)
    add(places.heading, words.title)
    for (const { offset, quote } of places.contents) add(offset, titleIn(words, quote))
  }
  add(places.lead, words.lead)
  if (marks.has('sections')) for (const offset of places.sections) add(offset, brief)
  if (marks.has('end')) add(places.end, brief)
  return insertions
}

/** Where a label's marks go. Offsets are in UTF-16 code units. */
export interface MarkOffsets {
  /** Whether the source is a document: only then it has a head for titles and the record. */
  readonly isDocument: boolean
  /** Whether characters beyond ASCII may be written as they are. */
  readonly isUtf8: boolean
  /** Whether the source is XML: see {@link isXmlSource}. */
  readonly isXml: boolean
  readonly place: PlaceKind
  readonly lead: number
  /** Where the text of the place's first h1 begins. */
  readonly heading: number | undefined
  /** Where the text of the page's title begins. */
  readonly title: number | undefined
  /** Where the values of `og:title`, descriptions and the like begin. */
  readonly contents: readonly AttributeValue[]
  readonly record: number | undefined
  /** Whether the page names its author itself. */
  readonly namesAuthor: boolean
  /** The page's own `ai-disclosure`, which stays. */
  readonly ownValue: string | undefined
  /** The JSON-LD of the head, in its order: a record may be among it. */
  readonly jsonLd: readonly JsonLdScript[]
  readonly sections: readonly number[]
  /** Absent where something open could hide what stands at the end. */
  readonly end: number | undefined
  /** Where the elements round the lead end that a `selector` may have named. */
  readonly innerEnds: readonly number[]
}

/** The places of a source for a label. */
export interface LabelPlaces {
  /** Where the label goes. */
  readonly marks: MarkOffsets
  /** Where a stream puts it, which could not see the rest of the page. */
  readonly streamed: MarkOffsets | undefined
  /** Whether the place is the selected one. */
  readonly isSelected: boolean
  /** Whether bold text may stand anywhere in the source. */
  readonly mayHoldBold: boolean
}

/**
 * Find where a label's marks go in a whole source, in one pass.
 *
 * @throws {DisclosureError} `cannot-label` for a frameset, and where a shadow root leaves no place.
 */
export function locateMarks(source: string, selector?: Selector): LabelPlaces {
  const locator = new Locator(selector)
  locator.tokens.isXml = isXmlSource(source)
  locator.tokens.write(source, true)
  locator.head.skipByteOrderMark()
  locator.run()
  const { head, best, firstOfList } = locator
  return {
    marks: marksIn(head, best),
    streamed: firstOfList && marksIn(head, firstOfList),
    isSelected: selector !== undefined && locator.isMatched,
    mayHoldBold: locator.mayHoldBold
  }
}

function marksIn(head: HeadReader, best: PlaceTracker | undefined): MarkOffsets {
  const { isDocument } = head
  return {
    isDocument,
    isUtf8: head.isUtf8,
    isXml: head.isXml,
    namesAuthor: head.namesAuthor,
    place: best?.kind ?? 'body',
    lead: best?.lead ?? 0,
    contents: isDocument ? head.contents : [],
    sections: best?.sections ?? [],
    jsonLd: isDocument ? head.jsonLd : [],
    innerEnds: best?.innerEnds ?? [],
    heading: best?.heading,
    end: best?.end,
    title: isDocument ? head.title : undefined,
    record: isDocument ? head.record : undefined,
    ownValue: head.ownValue
  }
}
