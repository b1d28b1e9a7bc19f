/**
 * Count what a reader takes for characters: Unicode's extended grapheme clusters. Bluesky's first
 * limit, and Mastodon's.
 *
 * The same number as `Intl.Segmenter` gives. Only joined emoji and scripts of the likes of Thai and
 * Devanagari are given to it; Latin, Greek, Cyrillic, Hebrew, Arabic, CJK and other emoji are
 * counted here, with their marks. CR LF is one grapheme.
 *
 * @see https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundary_Rules
 * @example
 * ```ts
 * countGraphemes('👨‍👩‍👧‍👦') // 1
 * countGraphemes('Zoë\r\n') // 4
 * ```
 */
export function countGraphemes(text: string): number {
  let count = 0
  let index = 0
  let previous = 0
  while (index < text.length) {
    const length = unjoinedLength(text, index)
    if (length > 0) {
      count++
      previous = index
      index = isControl(text.charCodeAt(index)) ? index + length : skipMarks(text, index + length)
    } else {
      // The character before may be the base of what follows: it is counted again, so once less.
      const end = endOfClusters(text, index)
      count += countSegments(text.slice(previous, end)) - (previous < index ? 1 : 0)
      previous = end
      index = end
    }
  }
  return count
}

/**
 * List where the graphemes of a text end, as {@link countGraphemes} counts them. Linear time.
 *
 * @returns Offsets in UTF-16 code units, ascending, the end among them.
 */
export function graphemeEnds(text: string): number[] {
  const ends: number[] = []
  let index = 0
  let previous = 0
  while (index < text.length) {
    const length = unjoinedLength(text, index)
    if (length > 0) {
      previous = index
      index = isControl(text.charCodeAt(index)) ? index + length : skipMarks(text, index + length)
      ends.push(index)
    } else {
      const end = endOfClusters(text, index)
      if (previous < index) ends.pop()
      let at = previous
      for (const grapheme of graphemeLengths(text.slice(previous, end))) ends.push((at += grapheme))
      previous = end
      index = end
    }
  }
  return ends
}

/** Go on to where two characters meet that no rule joins: there is a boundary between them. */
function endOfClusters(text: string, start: number): number {
  let index = start
  let isBehindOne = false
  while (index < text.length) {
    const length = unjoinedLength(text, index)
    if (length > 0 && isBehindOne) return index
    isBehindOne = length > 0
    index += length || 1
  }
  return text.length
}

function countSegments(text: string): number {
  let count = 0
  for (const _ of graphemeLengths(text)) count++
  return count
}

/** Controls and format characters: no mark joins them. */
function isControl(code: number): boolean {
  if (code < 0x2000) return code < 0x20 || (code > 0x7e && code < 0xa0) || code === 0xad
  return (
    code < 0x2070 &&
    (code === 0x200b || code === 0x200e || code === 0x200f || code > 0x205f ||
      (code > 0x2027 && code < 0x202f))
  )
}

/** Go past marks that belong to the character before: accents, variation selectors, skin tones. */
function skipMarks(text: string, start: number): number {
  let index = start
  for (;;) {
    const code = text.charCodeAt(index)
    if (
      (code >= 0x300 && code < 0x370) ||
      (code >= 0x64b && code < 0x660) || // Arabic
      (code >= 0x20d0 && code < 0x20f1) || // keycaps
      (code >= 0xfe00 && code < 0xfe10)
    ) {
      index++
    } else if (code === 0xd83c && isSkinTone(text.charCodeAt(index + 1))) index += 2
    else return index
  }
}

/**
 * How many code units the character at an offset has, if no rule joins it to another that stands
 * alone too; else 0. Blocks without combining marks, prepended marks and conjoining letters:
 * what is not listed is only slower, never wrong.
 */
function unjoinedLength(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 0x300) return code === 13 && text.charCodeAt(index + 1) === 10 ? 2 : 1
  if (code < 0x2000) {
    return (code >= 0x370 && code < 0x483) || // Greek, Cyrillic
      (code >= 0x48a && code < 0x530) || // Cyrillic
      (code >= 0x5d0 && code < 0x5eb) || // Hebrew
      (code >= 0x620 && code < 0x64b) || // Arabic
      (code >= 0x671 && code < 0x6d4) ||
      code >= 0x1e00 // Latin and Greek with accents
      ? 1
      : 0
  }
  if (code < 0xd800) {
    return (code < 0x20d0 && code !== 0x200c && code !== 0x200d) ||
      (code >= 0x2100 && code < 0x2cef) || // symbols
      (code >= 0x2e80 && code < 0x302a) || // CJK
      (code >= 0x3030 && code < 0x3099) ||
      (code >= 0x309b && code < 0xa66f) ||
      (code >= 0xac00 && code < 0xd7a4) // Hangul syllables
      ? 1
      : 0
  }
  if (code >= 0xf900) return code < 0xfb1e || (code >= 0xff01 && code < 0xff9e) ? 1 : 0
  return unjoinedPairLength(text, index)
}

/** Emoji, pairs of regional indicators, mathematical letters, CJK. */
function unjoinedPairLength(text: string, index: number): number {
  const high = text.charCodeAt(index)
  const low = text.charCodeAt(index + 1)
  if ((low & 0xfc00) !== 0xdc00) return 0
  if (high === 0xd83c) {
    if (isRegionalIndicator(low)) {
      const isFlag = text.charCodeAt(index + 2) === 0xd83c
      return isFlag && isRegionalIndicator(text.charCodeAt(index + 3)) ? 4 : 0
    }
    return isSkinTone(low) ? 0 : 2
  }
  const isAlone = high === 0xd83d || high === 0xd83e || high === 0xd835
  return isAlone || (high >= 0xd840 && high < 0xd880) ? 2 : 0
}

function isRegionalIndicator(low: number): boolean {
  return low >= 0xdde6 && low <= 0xddff
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Code units given to the segmenter at once. */
const chunkLength = 512

/**
 * Go through the grapheme clusters of a text.
 *
 * `Intl.Segmenter` takes 12 s for 120,000 characters at once (Node 20), and 0.2 s for half of
 * that; in chunks the time is linear. The last cluster of a chunk may be cut by its end, so the
 * next chunk begins with it. Nothing before a boundary has a say in what comes after it.
 *
 * @returns The length of each in UTF-16 code units.
 * @see https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Boundary_Rules
 */
export function* graphemeLengths(text: string): Generator<number> {
  let start = 0
  let size = chunkLength
  while (start < text.length) {
    const isLast = start + size >= text.length
    let end = 0
    let previous = 0
    for (const { segment } of segmenter.segment(text.slice(start, start + size))) {
      if (end > previous) yield end - previous
      previous = end
      end += segment.length
    }
    if (isLast) {
      yield end - previous
      return
    }
    // A cluster that fills the chunk needs a longer one.
    size = previous === 0 ? size * 2 : chunkLength
    start += previous
  }
}

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

// Unicode's sequences, by their kinds: the whole of `\p{RGI_Emoji}` is one alternation of thousands
// and takes up to 3 µs to try.
const joined = /* @__PURE__ */ new RegExp(
  '\\p{RGI_Emoji_ZWJ_Sequence}|\\u{1F441}\\u200D\\u{1F5E8}',
  'vy'
)
// Three are none of Unicode's, and X counts them as one emoji all the same: a keycap or the eye in
// a speech bubble without its variation selector, one before a skin tone (`☝️🏽`), a needless one.
const single = /* @__PURE__ */ new RegExp(
  '[\\p{Emoji_Modifier_Base}--\\p{Emoji_Presentation}]\\uFE0F\\p{Emoji_Modifier}|' +
    '[\\p{Emoji}--[\\p{Emoji_Presentation}#*0-9]]\\uFE0F|' +
    '[\\p{Emoji_Presentation}&&[\\u2000-\\u3299\\u{1F004}\\u{1F21A}\\u{1F22F}]]\\uFE0F|' +
    '\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}|[#*0-9]\\uFE0F?\\u20E3|' +
    '\\p{RGI_Emoji_Flag_Sequence}|\\p{RGI_Emoji_Tag_Sequence}',
  'vy'
)

/**
 * Measure the emoji sequence at an offset: a pictograph with a variation selector, a skin tone,
 * tags or joined ones, a keycap, a flag. An emoji of one character is no sequence.
 *
 * @returns UTF-16 code units; 0 if there is no sequence of at least two characters.
 * @see https://www.unicode.org/reports/tr51/#Emoji_Sequences
 */
export function emojiLength(text: string, index: number): number {
  return (hasJoiner(text, index) ? match(joined, text, index) : 0) || match(single, text, index)
}

/** Is there a joiner behind the first character, which may have a selector or a skin tone? */
function hasJoiner(text: string, index: number): boolean {
  for (let at = index + 1; at <= index + 4; at++) {
    if (text.charCodeAt(at) === 0x200d) return true
  }
  return false
}

function match(sticky: RegExp, text: string, index: number): number {
  sticky.lastIndex = index
  return sticky.test(text) ? sticky.lastIndex - index : 0
}
