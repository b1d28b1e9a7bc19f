import { endOfTopLevelDomain } from './domains.js'
import { emojiLength, isStable } from './graphemes.js'
import { locateUrls } from './urls.js'

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
  let normalized = text
  let weight = weigh(text, 0, text.length, false)
  if (weight === -1) {
    normalized = text.normalize()
    weight = weigh(normalized, 0, normalized.length)
  }
  for (const { start, end } of locateUrls(normalized)) {
    weight += urlWeight - weigh(normalized, start, end)
    // `example.com/1️⃣`: the URL takes the digit, and the rest of the keycap is no emoji then.
    if (continuesEmoji(normalized.charCodeAt(end), normalized, end)) {
      const behind = Math.min(end + 2, normalized.length)
      const parts = weigh(normalized, start, end) + weigh(normalized, end, behind)
      weight += parts - weigh(normalized, start, behind)
    }
  }
  return weight
}

/** The weight of a part of a text, or -1 where it may not be in NFC and has to be. */
function weigh(text: string, start: number, end: number, isNormalized = true): number {
  let weight = 0
  let previous = -1
  let index = start
  while (index < end) {
    const run = index
    while (index < end && text.charCodeAt(index) < 0x300) index++
    if (index > run) {
      weight += index - run
      previous = index - 1
      if (index === end) break
    }
    const code = text.charCodeAt(index)
    if (!isNormalized && !isStable(code)) return -1
    if (code < 0x1100) {
      weight++
      previous = index++
      continue
    }
    // An emoji of one character is beyond U+10FF and counts 2 like its neighbours. Only where a
    // sequence goes on does it matter what the character before was.
    if (code >= 0x200d && previous !== -1 && continuesEmoji(code, text, index)) {
      const length = emojiLength(text, previous)
      if (length > 0) {
        weight += 2 - characterWeight(text.charCodeAt(previous))
        index = previous + length
        previous = -1
        continue
      }
    }
    weight += characterWeight(code)
    previous = index
    index += (code & 0xfc00) === 0xd800 && isLowSurrogate(text.charCodeAt(index + 1)) ? 2 : 1
  }
  return weight
}

function characterWeight(code: number): 1 | 2 {
  if (code <= 0x10ff) return 1
  if (code < 0x2000 || code > 0x2037) return 2
  return code <= 0x200d || (code >= 0x2010 && code <= 0x201f) || code >= 0x2032 ? 1 : 2
}

/** A joiner, a keycap, a variation selector, a tag, a regional indicator or a skin tone. */
function continuesEmoji(code: number, text: string, index: number): boolean {
  if (code === 0x200d || code === 0x20e3 || code === 0xfe0f || code === 0xdb40) return true
  if (code !== 0xd83c) return false
  const low = text.charCodeAt(index + 1)
  return (low >= 0xdde6 && low <= 0xddff) || (low >= 0xdffb && low <= 0xdfff)
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}

// On a text of U+0000–00FF V8 answers without a look at it.
const beyondLatin = /[\u0300-\uFFFF]/

/**
 * Bound the weight of a text on X from above, without looking for URLs: what stays within the limit
 * by this count does so by {@link countWeighted} too. A tenth of its time.
 *
 * Every URL has a dot inside and weighs 23; an emoji sequence weighs at most what its parts do. Below
 * U+0300 nothing changes under NFC; elsewhere NFC makes at most three code units of one.
 *
 * @returns Weighted characters, or more.
 * @see https://unicode.org/faq/normalization.html (expansion factors)
 * @example
 * ```ts
 * weightedAtMost('Read README.md 👨‍👩‍👧‍👦') // 63, where it weighs 31
 * ```
 */
export function weightedAtMost(text: string): number {
  let weight = text.length
  for (let at = text.indexOf('.'); at !== -1; at = text.indexOf('.', at + 1)) {
    if (text.charCodeAt(at + 1) > 32) weight += urlWeight
  }
  const first = text.search(beyondLatin)
  for (let index = first === -1 ? text.length : first; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x300) weight += isStable(code) ? 1 : 5
  }
  return weight
}

// In the root zone (npm `tlds` 1.261.0), but not in X's list: others make links of them.
const newerNames = /^(?:amazon|kids|music|spa|ישראל|アマゾン|亚马逊)(?![-0-9a-z@+])/i

/**
 * Say whether any platform could make a link of a part of a text: a protocol, or a dot between a
 * letter or digit and a known top-level domain. Used to keep labels from being links: on X
 * `claude.ai` counts 23, and `file.zip` leads a reader to a stranger's site.
 *
 * Broader than {@link locateUrls}: it also sees `ada@example.com` and `@ada.bsky.social`.
 *
 * @example
 * ```ts
 * looksLikeLink('character.ai') // true
 * looksLikeLink('Claude by Anthropic, version 4.5') // false
 * ```
 */
export function looksLikeLink(text: string): boolean {
  if (text.includes('://')) return true
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (!/[\p{L}\p{N}\p{M}]/u.test(text.charAt(dot - 1))) continue
    if (endOfTopLevelDomain(text, dot + 1) !== -1) return true
    if (newerNames.test(text.slice(dot + 1, dot + 12))) return true
  }
  return false
}
