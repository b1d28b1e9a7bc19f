import type { AttributePlace, JsonLdPlace } from './scan/head-reader.js'
import { Locator } from './scan/locator.js'
import type { PlaceKind } from './scan/place-tracker.js'
import type { Selector } from './scan/selector.js'

/** Where a label's marks go. Offsets are in UTF-16 code units. */
export interface MarkPlaces {
  /** Whether the source is a document: only then it has a head for titles and the record. */
  readonly isDocument: boolean
  readonly place: PlaceKind
  readonly lead: number
  /** Where the text of the place's first h1 begins. */
  readonly heading?: number
  /** Where the text of the page's title begins. */
  readonly title?: number
  /** Where the values of `og:title`, descriptions and the like begin. */
  readonly contents: readonly AttributePlace[]
  readonly record?: number
  /** The page's own `ai-disclosure`, which stays. */
  readonly ownValue?: string
  /** The JSON-LD of the head, in its order: a record may be among it. */
  readonly jsonLd: readonly JsonLdPlace[]
  readonly sections: readonly number[]
  /** Absent where something open could hide what stands at the end. */
  readonly end?: number
  /** Where the elements round the lead end that a `selector` may have named. */
  readonly innerEnds: readonly number[]
}

/**
 * Find where a label's marks go in a whole source, in one pass.
 *
 * @throws {DisclosureError} `cannot-label` for a frameset.
 */
export function locateMarks(source: string, selector?: Selector): MarkPlaces {
  const locator = new Locator(selector)
  locator.tokens.write(source, true)
  locator.head.skipMark()
  locator.run()
  const { head, best } = locator
  const { isDocument } = head
  return {
    isDocument,
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
