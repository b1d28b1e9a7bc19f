import type { Disclosure } from '../disclosure/disclosure.js'
import { cutRanges } from '../markup/splice.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Selector } from '../scan/html/selector.js'
import { findLabel } from './find-label.js'
import { locateMarks, type MarkOffsets } from './place-marks.js'

/** How many labels, one above the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

interface Stripped {
  readonly value: string
  /** Where marks go in the value. */
  readonly places: MarkOffsets
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
  const { value, places, disclosure } = stripPlace(source, known)
  if (!selector) return { value, places, disclosure }
  const selected = stripPlace(value, known, selector)
  return { ...selected, disclosure: disclosure ?? selected.disclosure }
}

function stripPlace(
  source: string,
  known: readonly LabelWords[],
  selector?: Selector
): Stripped {
  let value = source
  let places = locateMarks(source, selector)
  let disclosure: Stripped['disclosure']
  for (let count = 0; count < mostLabels; count++) {
    const found = findLabel(value, places, known)
    if (!found) break
    disclosure ??= found.disclosure
    value = cutRanges(value, found.ranges)
    places = locateMarks(value, selector)
  }
  return { value, places, disclosure }
}
