import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { cutRanges } from '../markup/splice.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Selector } from '../scan/html/selector.js'
import { findLabel } from './find-label.js'
import { type LabelPlaces, locateMarks } from './place-marks.js'

/** How many labels, one above the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

interface Stripped {
  readonly value: string
  /** Where marks go in the value, unless it has no place without the label. */
  readonly places: LabelPlaces | undefined
  /** The facts of the label that was taken off, the outer one of several. */
  readonly disclosure: (() => Disclosure) | undefined
}

/**
 * Take our label off, every mark of it: out of the place that needs no selector, then out of the
 * selected one.
 */
export function stripLabel(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): Stripped {
  const stripped = stripPlace(source, known)
  if (!selector) return stripped
  const selected = stripPlace(stripped.value, known, selector)
  return { ...selected, disclosure: stripped.disclosure ?? selected.disclosure }
}

function stripPlace(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): Stripped {
  let value = source
  let places: LabelPlaces | undefined = locateMarks(source, selector)
  let disclosure: Stripped['disclosure']
  for (let count = 0; count < mostLabels && places; count++) {
    const { marks, streamed }: LabelPlaces = places
    const found = findLabel(value, marks, known) ?? (streamed && findLabel(value, streamed, known))
    if (!found) break
    disclosure ??= found.disclosure
    value = cutRanges(value, found.ranges)
    places = locateWithoutLabel(value, selector)
  }
  return { value, places, disclosure }
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
