import { escapeHtml, escapeValue } from '../markup/html.js'
import type { Mark } from '../notice/marks.js'
import type { AttributeValue, HeadReader, JsonLdScript } from '../scan/html/head-reader.js'
import { Locator } from '../scan/html/locator.js'
import type { PlaceKind } from '../scan/html/place-kind.js'
import type { PlaceTracker } from '../scan/html/place-tracker.js'
import type { Selector } from '../scan/html/selector.js'
import { isXmlSource } from '../scan/html/well-formed.js'
import { type HtmlWords, recordFor } from './html-words.js'

/** Put every mark into its place: nothing else of the source changes. */
export function placeMarks(
  source: string,
  places: MarkOffsets,
  words: HtmlWords,
  marks: ReadonlySet<Mark>
): string {
  const { lead, brief } = words
  // At the same offset the first of the list comes first.
  const insertions: (readonly [offset: number | undefined, html: string])[] = []
  if (marks.has('record')) insertions.push([places.record, recordFor(places, words)])
  if (marks.has('title')) {
    const title = words.encode(escapeHtml(words.label.title))
    insertions.push([places.title, title], [places.heading, title])
    for (const { offset, quote } of places.contents) {
      insertions.push([offset, words.encode(escapeValue(words.label.title, quote))])
    }
  }
  insertions.push([places.lead, lead])
  if (marks.has('sections')) for (const offset of places.sections) insertions.push([offset, brief])
  if (marks.has('end')) insertions.push([places.end, brief])
  return insertAll(source, insertions)
}

function insertAll(
  source: string,
  insertions: readonly (readonly [offset: number | undefined, html: string])[]
): string {
  const sorted = insertions
    .map(([offset, html]) => ({ offset: offset ?? -1, html }))
    .filter(({ offset }) => offset !== -1)
    .sort((one, other) => one.offset - other.offset)
  let value = ''
  let at = 0
  for (const { offset, html } of sorted) {
    value += source.slice(at, offset) + html
    at = offset
  }
  return value + source.slice(at)
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
  readonly heading?: number
  /** Where the text of the page's title begins. */
  readonly title?: number
  /** Where the values of `og:title`, descriptions and the like begin. */
  readonly contents: readonly AttributeValue[]
  readonly record?: number
  /** Whether the page names its author itself. */
  readonly namesAuthor: boolean
  /** The page's own `ai-disclosure`, which stays. */
  readonly ownValue?: string
  /** The JSON-LD of the head, in its order: a record may be among it. */
  readonly jsonLd: readonly JsonLdScript[]
  readonly sections: readonly number[]
  /** Absent where something open could hide what stands at the end. */
  readonly end?: number
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
    isSelected: selector !== undefined && locator.isMatched
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
    ...(best?.heading === undefined ? {} : { heading: best.heading }),
    ...(best?.end === undefined ? {} : { end: best.end }),
    ...(isDocument && head.title !== undefined ? { title: head.title } : {}),
    ...(isDocument && head.record !== undefined ? { record: head.record } : {}),
    ...(head.ownValue === undefined ? {} : { ownValue: head.ownValue })
  }
}
