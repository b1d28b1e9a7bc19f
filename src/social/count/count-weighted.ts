import { emojiLength } from './emoji-length.js'
import { locateUrls } from './locate-urls.js'

const urlWeight = 23

/**
 * Count a text as X does: the limit is 280, or 25,000 with Premium.
 *
 * The text is normalised to NFC first. A URL counts 23, a bare domain with a known top-level domain
 * too; an emoji counts 2 however long its sequence; a character of U+0000–10FF, U+2000–200D,
 * U+2010–201F and U+2032–2037 counts 1, any other 2.
 *
 * The same as `parseTweet(text).weightedLength` of twitter-text 3.1.0, but for the emoji sequences
 * that came after its Unicode 11 (2018): each is 2 here, the sum of its parts there.
 *
 * @returns Weighted characters.
 * @see https://docs.x.com/fundamentals/counting-characters
 * @example
 * ```ts
 * countWeighted('AI-generated: 日本') // 18
 * countWeighted('Read README.md 👨‍👩‍👧‍👦') // 31
 * ```
 */
export function countWeighted(text: string): number {
  const kind = inspect(text)
  if (kind === 'plain') return text.length
  const normalized = kind === 'light' ? text : text.normalize()
  let weight = 0
  let index = 0
  for (const url of locateUrls(normalized)) {
    weight += urlWeight
    weight += kind === 'light' ? url.start - index : weigh(normalized, index, url.start)
    index = url.end
  }
  const end = normalized.length
  return weight + (kind === 'light' ? end - index : weigh(normalized, index, end))
}

/**
 * Before U+0300, where the combining marks begin, every character counts 1, and all text is NFC:
 * that is `light`. If there is no dot either, and so no URL, it is `plain`.
 */
function inspect(text: string): 'plain' | 'light' | 'other' {
  let hasDot = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x2ff) return 'other'
    if (code === 46) hasDot = true
  }
  return hasDot ? 'light' : 'plain'
}

function weigh(text: string, start: number, end: number): number {
  let weight = 0
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    let next = index + 1
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(next) & 0xfc00) === 0xdc00) next++
    const length = next < end && continuesEmoji(text.charCodeAt(next)) ? emojiLength(text, index) : 0
    weight += length > 0 ? 2 : characterWeight(code)
    index = length > 0 ? index + length : next
  }
  return weight
}

function characterWeight(code: number): 1 | 2 {
  if (code <= 0x10ff) return 1
  if (code < 0x2000 || code > 0x2037) return 2
  return code <= 0x200d || (code >= 0x2010 && code <= 0x201f) || code >= 0x2032 ? 1 : 2
}

/**
 * Can a code unit be the second character of an emoji? A zero-width joiner, a keycap, a variation
 * selector, or the beginning of a regional indicator, a skin tone or a tag. An emoji of a single
 * character needs no look: it is beyond U+10FF and counts 2 anyway.
 */
function continuesEmoji(code: number): boolean {
  return (
    code >= 0x200d &&
    (code === 0x200d || code === 0x20e3 || code === 0xfe0f || code === 0xd83c || code === 0xdb40)
  )
}
