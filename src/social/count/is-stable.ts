/**
 * Does NFC leave a code unit of U+0300 or more alone, whatever stands beside it? The blocks of
 * posts; what is not listed only costs a call of `normalize`.
 */
export function isStable(code: number): boolean {
  if (code < 0x2000) {
    if (code < 0x530) return code > 0x387 && (code < 0x483 || code > 0x48f) // Greek, Cyrillic
    return (
      (code > 0x5cf && code < 0x5eb) || // Hebrew
      (code > 0x61f && code < 0x64b) || // Arabic
      (code > 0x934 && code < 0x951 && code !== 0x93c) || // Devanagari, but for the dot below
      (code > 0x900 && code < 0x935 && code !== 0x929 && code !== 0x931 && code !== 0x934)
    )
  }
  if (code < 0xd800) {
    return (
      (code > 0x3030 && code < 0x3099) || // CJK
      (code > 0x309a && code < 0xa000) ||
      (code > 0x200c && code < 0x20d0) || // punctuation
      (code > 0x25ff && code < 0x27c0) || // symbols
      (code > 0x3000 && code < 0x302a) ||
      (code > 0xabff && code < 0xd7a4) // Hangul syllables
    )
  }
  return (code > 0xd83b && code < 0xd83f) || (code & 0xfc00) === 0xdc00 || code === 0xfe0f
}
