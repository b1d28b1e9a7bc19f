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
