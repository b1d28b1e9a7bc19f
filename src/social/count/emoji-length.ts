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
