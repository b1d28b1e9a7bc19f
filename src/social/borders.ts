import type { Format } from './formats/format.js'
import { segmentEnds } from './segment-ends.js'

const graphemes = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' })

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
  ranges: readonly { readonly start: number; readonly end: number; readonly isWhole: boolean }[]
): number[] {
  const closed = [
    ...matchesOf(text, names),
    ...(atoms ? matchesOf(text, atoms) : []),
    ...ranges.filter(({ isWhole }) => isWhole)
  ].sort((a, b) => a.start - b.start)
  const borders: number[] = []
  let next = 0
  let closedUntil = 0
  for (const border of segmentEnds(graphemes, text)) {
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
