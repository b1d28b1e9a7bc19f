// Strong right-to-left scripts: Hebrew to Arabic Extended-A, the presentation forms, and the
// right-to-left blocks of the supplementary plane.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const leftToRight = /\p{L}(?<![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])/u

/**
 * Wrap a foreign name in FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that it can't
 * reorder the words around it. A name of the text's own direction stays as it is.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(name: string, direction: 'ltr' | 'rtl'): string {
  const isForeign = direction === 'ltr' ? rightToLeft.test(name) : leftToRight.test(name)
  return isForeign ? `\u2068${name}\u2069` : name
}

/** Take the isolates off again. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '')
}
