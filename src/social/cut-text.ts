import type { Format } from '../markup/format.js'
import type { Markup } from '../markup/open-markup.js'
import { graphemeEnds } from './count/graphemes.js'

/**
 * Cut a text at the last border at which it fits.
 *
 * @param borders Where it may be cut, ascending, in UTF-16 code units.
 * @param fits Tells whether the text up to a border fits.
 * @returns Where to cut, before white space; `undefined` when nothing would be left.
 */
export function cutText(
  text: string,
  borders: readonly number[],
  fits: (end: number) => boolean
): number | undefined {
  let best: number | undefined
  let low = 0
  let high = borders.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const end = text.slice(0, borders[middle]).trimEnd().length
    if (fits(end)) {
      best = end
      low = middle + 1
    } else high = middle - 1
  }
  return best === undefined || text.slice(0, best).trim() === '' ? undefined : best
}

// The quantifiers of these and of a format's own patterns can't be nested or restarted: linear time.
// A piece of an address, a mention or a hashtag is another address, another person, another tag.
const names =
  /https?:\/\/[^\s]+|[@#＠＃$][\p{L}\p{N}_][\p{L}\p{N}_.@·-]*|(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:\/[^\s]*)?/gu

/**
 * List where a text may be cut: between graphemes, outside addresses, mentions, escapes and
 * whatever else is one thing. Linear time.
 *
 * @returns Offsets in UTF-16 code units, ascending, without the start and with the end.
 */
export function bordersOf(
  text: string,
  { atoms }: Format,
  ranges: readonly { readonly start: number; readonly end: number; readonly isWhole: boolean }[],
  markup?: Markup
): number[] {
  const closed = [
    ...matchesOf(text, names),
    ...(atoms ? matchesOf(text, atoms) : []),
    ...(markup?.atoms ?? []),
    ...ranges.filter(({ isWhole }) => isWhole)
  ].sort((a, b) => a.start - b.start)
  const borders: number[] = []
  let next = 0
  let closedUntil = 0
  for (const border of graphemeEnds(text)) {
    let range = closed[next]
    while (range && range.start < border) {
      closedUntil = Math.max(closedUntil, range.end)
      range = closed[++next]
    }
    if (border >= closedUntil) borders.push(border)
  }
  return borders
}

function matchesOf(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length
  }))
}
