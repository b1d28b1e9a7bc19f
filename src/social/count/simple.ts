/**
 * Count UTF-16 code units, as Telegram and TikTok do: an emoji is 2 or more.
 *
 * @example
 * ```ts
 * countUtf16('🤖') // 2
 * ```
 */
export function countUtf16(text: string): number {
  return text.length
}

/**
 * Count the bytes of a text in UTF-8: Bluesky's second limit, YouTube's descriptions, Matrix.
 *
 * Nothing is encoded or allocated. A lone surrogate counts 3, as the U+FFFD that an encoder writes
 * in its place.
 *
 * @returns Bytes.
 * @example
 * ```ts
 * countBytes('日本') // 6
 * countBytes('👨‍👩‍👧‍👦') // 25
 * ```
 */
export function countBytes(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) bytes++
    else if (code < 0x800) bytes += 2
    else {
      bytes += 3
      const isPair =
        (code & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
      if (isPair) {
        bytes++
        index++
      }
    }
  }
  return bytes
}

/** Bound {@link countBytes} from above at once: no UTF-16 code unit takes more than three bytes. */
export function bytesAtMost(text: string): number {
  return 3 * text.length
}

/**
 * Count Unicode code points, as Tumblr's blocks and Lemmy's titles do. A lone surrogate is one.
 *
 * @example
 * ```ts
 * countCodePoints('🤖') // 1
 * countCodePoints('👨‍👩‍👧‍👦') // 7
 * ```
 */
export function countCodePoints(text: string): number {
  let count = text.length
  for (let index = 1; index < text.length; index++) {
    const isPair =
      (text.charCodeAt(index) & 0xfc00) === 0xdc00 &&
      (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
    if (isPair) count--
  }
  return count
}

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
