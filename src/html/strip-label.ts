import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption,
  locateFrontMatter
} from '../markup/front-matter.js'
import { applySplices, cutRanges } from '../markup/splice.js'
import { findMarkedFields } from '../markup/title-fields.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Selector } from '../scan/html/selector.js'
import { findLabel } from './find-label.js'
import { type LabelPlaces, locateMarks } from './place-marks.js'

/** How many labels, one above the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

/** A source without our label: front matter where a generator of sites reads some, and the page. */
interface StrippedSource {
  /** What stands before the page: front matter with its fences, else nothing. */
  readonly front: string
  readonly frontMatter: FrontMatter | undefined
  readonly page: StrippedPage
}

interface StrippedPage {
  readonly value: string
  /** Where marks go in the value, unless it has no place without the label. */
  readonly places: LabelPlaces | undefined
  /** The facts of the label that was taken off, the outer one of several. */
  readonly disclosure: (() => Disclosure) | undefined
  /** The title marks of the labels that were taken off. */
  readonly titles: readonly string[]
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
  if (!frontMatter || marks.length === 0) return { front, frontMatter, page }
  const found = findMarkedFields(front, frontMatter, marks).map(({ splice }) => splice)
  const unmarked = applySplices(front, found)
  return { front: unmarked, frontMatter: locateFrontMatter(unmarked, option), page }
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
    disclosure: stripped.disclosure ?? selected.disclosure,
    titles: [...stripped.titles, ...selected.titles]
  }
}

function stripPlace(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): StrippedPage {
  const titles: string[] = []
  let value = source
  let places: LabelPlaces | undefined = locateMarks(source, selector)
  let disclosure: StrippedPage['disclosure']
  for (let count = 0; count < mostLabels && places; count++) {
    const { marks, streamed }: LabelPlaces = places
    const found = findLabel(value, marks, known) ?? (streamed && findLabel(value, streamed, known))
    if (!found) break
    disclosure ??= found.disclosure
    titles.push(found.title)
    value = cutRanges(value, found.ranges)
    places = locateWithoutLabel(value, selector)
  }
  return { value, places, disclosure, titles }
}

/** Without the words of its label a page may be one that can't be labelled, such as a frameset. */
function locateWithoutLabel(value: string, selector?: Selector): LabelPlaces | undefined {
  try {
    return locateMarks(value, selector)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}
