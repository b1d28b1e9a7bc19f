// Of the first line that has anything on it. Linear: what `\s*` took is not tried again.
const letter = /^\s*(?!\s)[^\n\r\p{L}]*\p{L}/u
// The strong right-to-left scripts, as in `isolate`; every other letter is left to right.
const rightToLeftLetter =
  /^\s*(?!\s)[^\n\r\p{L}]*(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Tell in which direction a line of text is shown: that of its first letter.
 *
 * @returns `undefined` when the line has no letter.
 * @see https://www.unicode.org/reports/tr9/#P2
 */
export function leadingDirection(text: string): 'ltr' | 'rtl' | undefined {
  // Most texts begin with a letter of these.
  const first = text.charCodeAt(0)
  const isLatin = (first | 32) > 96 && (first | 32) < 123
  const isCyrillic = first > 0x3ff && first < 0x482
  if (isLatin || isCyrillic || (first > 0x4dff && first < 0xa000)) return 'ltr'
  const isHebrew = first > 0x5cf && first < 0x5eb
  if (isHebrew || (first > 0x61f && first < 0x64b)) return 'rtl'
  if (rightToLeftLetter.test(text)) return 'rtl'
  return letter.test(text) ? 'ltr' : undefined
}
