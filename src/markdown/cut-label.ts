import type { Splice } from '../markup/splice.js'
import { endsLine, eolOf, firstContentLine, isBlank, lineEnd, nextLine } from '../text/lines.js'

/** Where something stands. Offsets are UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Cut the repeat at the end: the inverse of what placing it did, else with what is blank behind. */
export function cutEnd(source: string, start: number, textEnd: number): Splice {
  const eol = eolOf(source)
  const rest = source.slice(textEnd)
  const before = source.slice(0, start)
  if (rest === eol && before.endsWith(eol) && endsLine(before.slice(0, -eol.length))) {
    return { start: start - eol.length, end: source.length, text: '' }
  }
  const gap = eol + eol
  if (rest === '' && before.endsWith(gap) && !endsLine(before.slice(0, -gap.length))) {
    return { start: start - gap.length, end: source.length, text: '' }
  }
  return cutBlock(source, start, textEnd)
}

/**
 * Cut a lead that stands before everything: the inverse of what placing it did, where that is
 * certain.
 *
 * @param bodyStart Start of the text behind the front matter.
 */
export function cutAbove(
  source: string,
  bodyStart: number,
  hasHead: boolean,
  { start, end }: Place
): Splice {
  const eol = eolOf(source)
  const gap = eol + eol
  if (source.startsWith(gap, end)) return { start, end: end + gap.length, text: '' }
  if (end === source.length && source.endsWith(gap, start)) {
    return { start: start - gap.length, end, text: '' }
  }
  // Nothing but front matter is there.
  if (source.slice(end) === eol) {
    const before = source.slice(bodyStart, start)
    if (before === '') return { start, end: source.length, text: '' }
    if (before === eol && hasHead) return { start: start - eol.length, end: source.length, text: '' }
  }
  return cutBlock(source, start, end)
}

/** Cut a block below a heading: the inverse of what inserting it did, where that is certain. */
export function cutBelow(source: string, headingEnd: number, start: number, end: number): Splice {
  const eol = eolOf(source)
  if (start === headingEnd && source.startsWith(eol + eol, end)) {
    return { start, end: end + 2 * eol.length, text: '' }
  }
  if (source.slice(headingEnd, start) === eol) {
    // At the end of a source without a last line ending, the heading's own was inserted too.
    if (end === source.length) return { start: headingEnd - eol.length, end, text: '' }
    const next = end + eol.length
    if (source.startsWith(eol, end) && isBlank(source, next, lineEnd(source, next))) {
      return { start: headingEnd, end: next, text: '' }
    }
  }
  return cutBlock(source, start, end)
}

/** Cut a block that somebody moved, with the blank lines behind it, or before it at the very end. */
export function cutBlock(source: string, start: number, end: number): Splice {
  const next = firstContentLine(source, nextLine(source, end))
  if (next < source.length) return { start, end: next, text: '' }
  const content = source.slice(0, start).trimEnd().length
  const before = content === 0 ? 0 : nextLine(source, lineEnd(source, content))
  return { start: Math.min(before, start), end: source.length, text: '' }
}
