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
