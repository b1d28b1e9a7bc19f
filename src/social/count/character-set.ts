/** Tests one UTF-16 code unit. */
export type CharacterSet = (code: number) => boolean

/** Latin letters and digits, to build sets with. */
export const alphanumerics = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/** Latin letters with accents and combining marks, as twitter-text has them. */
export const accentedLatin =
  /[\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF]/i

/**
 * Make a set of characters: the ASCII ones by a table, for speed, the others by a pattern.
 *
 * @param ascii Every ASCII character in the set.
 * @param others Which characters beyond ASCII are in it.
 */
export function characterSet(ascii: string, others: RegExp = /(?!)/): CharacterSet {
  const table = new Uint8Array(128)
  for (let index = 0; index < ascii.length; index++) table[ascii.charCodeAt(index)] = 1
  return (code) => (code < 128 ? table[code] === 1 : others.test(String.fromCharCode(code)))
}

/** Is a UTF-16 code unit a Latin letter without accent or a digit? */
export function isAlphanumeric(code: number): boolean {
  const letter = code | 32
  return (letter > 96 && letter < 123) || (code > 47 && code < 58)
}

/** The offset, from `index` on and before `end`, of the first code unit that is not in a set. */
export function skip(isIn: CharacterSet, text: string, index: number, end = text.length): number {
  let at = index
  while (at < end && isIn(text.charCodeAt(at))) at++
  return at
}
