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
