import { countBytes } from './count-bytes.js'
import { countCodePoints } from './count-code-points.js'

// Emoji by their structure rather than Unicode's list, so that newer ones count too: flags,
// keycaps, and pictographs shown as emoji, with skin tone, tags and joined ones. A character that
// is text by default, `⚠` or `©`, is an emoji only with a variation selector.
const marks = '[\\uFE0F\\u20E3\\p{Emoji_Modifier}\\u{E0020}-\\u{E007F}]*'
const pictograph = '\\p{Extended_Pictographic}'
const shown = `(?=\\uFE0F|\\p{Emoji_Modifier}|\\u200D${pictograph})`
const emoji = /* @__PURE__ */ new RegExp(
  '[#*0-9]\\uFE0F?\\u20E3|\\p{RI}{1,2}|' +
    `(?:\\p{Emoji_Presentation}|${pictograph}${shown})${marks}(?:\\u200D${pictograph}${marks})*`,
  'gu'
)

/**
 * Count a post as Threads does: characters, but an emoji counts the bytes of its UTF-8. The limit
 * is 500.
 *
 * Threads doesn't say what a character is; this counts code points.
 *
 * @returns Characters.
 * @see https://developers.facebook.com/documentation/threads/posts
 * @example
 * ```ts
 * countThreads('🤖 AI-generated') // 17
 * countThreads('⚠️') // 6
 * ```
 */
export function countThreads(text: string): number {
  let count = countCodePoints(text)
  for (const [match] of text.matchAll(emoji)) count += countBytes(match) - countCodePoints(match)
  return count
}
