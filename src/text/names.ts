// Characters that a reader does not see and that change what the reader does see: bidirectional
// controls reverse what follows, zero-width characters split or join words. U+200C and U+200D stay,
// because Persian, Indic scripts and emoji need them.
export const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu
// Control characters, lone surrogates and every kind of white space become one space.
const spacing = /[\p{Cc}\p{Cs}\p{Z}]+/gu

/**
 * Make author-supplied words safe to show on one line: no control, bidirectional or zero-width
 * characters, every run of white space one space, none at the ends.
 *
 * @example
 * ```ts
 * cleanText('Ada\n\u202ELovelace ') // 'Ada Lovelace'
 * ```
 */
export function cleanText(value: string): string {
  return value.replace(invisible, '').replace(spacing, ' ').trim()
}

/** Words of ASCII with single spaces between: nothing is to be folded. */
const folded = /^[!-~]+(?: [!-~]+)*$/

/**
 * Fold words that were read out of a text, so that only what a reader sees of them is compared: as
 * {@link cleanText}, but for the isolates round a foreign name, which labels have.
 */
export function foldText(value: string): string {
  if (folded.test(value)) return value
  const seen = value.replace(invisible, (mark) => (/[\u2068\u2069]/.test(mark) ? mark : ''))
  return seen.replace(spacing, ' ').trim()
}

const icon = /^(?:(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D\u20E3\uE000-\uF8FF¶§#]|\s)$/u

/** An emoji by its name, as Markdown has it, perhaps with attributes. */
const namedIcons = /^(?::[\w+-]{2,40}:(?:\{[^{}]*\})?\s*)+/

/**
 * Take off the icons that a text begins and ends with: emoji, letters of icon fonts, the sign of an
 * anchor. Themes and tools put one beside each paragraph.
 */
export function withoutIcons(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text
  const letters = [...text.replace(namedIcons, '')]
  const first = letters.findIndex((letter) => !icon.test(letter))
  const last = letters.findLastIndex((letter) => !icon.test(letter))
  return letters.slice(Math.max(first, 0), last + 1).join('')
}

/** Whether words are among others, as they stand or without the icons beside them. */
export function isAmong(words: string, others: readonly string[]): boolean {
  return others.includes(words) || others.includes(withoutIcons(words))
}

/** Whether a character is one of ASCII that is no icon and begins none. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127 && code !== 35 && code !== 58
}

/** Tell whether a text is nothing that anybody sees: white space, and characters without width or ink. */
export function isBlankText(text: string): boolean {
  return foldText(text).replace(/[\u200C\u200D\u2800\u2068\u2069]/g, '').trim() === ''
}

/**
 * Fold words that are compared with what was read: as {@link foldText}, without isolates, which a
 * reader does not see and tools take away, and {@link evenSigns even}.
 */
export function seenText(value: string): string {
  return evenSigns(withoutIsolates(foldText(value)))
}

/** Write words as if no tool had put gaps between scripts, nor made apostrophes straight, nor hyphens typographic. */
export function evenSigns(words: string): string {
  return evenHyphens(closeGaps(words).replaceAll('\u2019', "'"))
}

/** Typesetting tools write a hyphen that holds its words together (`AI\u2011generated`). */
export function evenHyphens(words: string): string {
  return words.replace(/[\u2010\u2011]/g, '-')
}

/**
 * Close the gaps between Chinese or Japanese and other letters, digits and signs. Formatters of these
 * languages write `AI 生成` for `AI生成` (pangu, AutoCorrect), and authors write either.
 */
export function closeGaps(words: string): string {
  return words.replace(scriptGap, '')
}

// Kanji, kana and the marks that repeat them on one side; on the other no punctuation of theirs but a stop or
// a comma, before which the markers of bold may have parted from their words.
const spaceless = '[\u3005-\u3007\u3041-\u30FF\u3400-\u9FFF\uF900-\uFAFF]'
const spaced = '!-~\\xA1-\\u052F'
const scriptGap = new RegExp(`(?<=${spaceless}) (?=[${spaced}\u3001\u3002])|(?<=[${spaced}]) (?=${spaceless})`, 'g')

/**
 * Add a character of a text to words that were found at its start.
 *
 * @param wanted The words that may stand there, folded.
 * @returns The folded words with it, `undefined` where the text goes on otherwise.
 */
export function goOn(found: string, character: string, wanted: string): string | undefined {
  const next = foldText(`${found}${character}|`).slice(0, -1)
  if (next.trim() === '') return found
  if (wanted.startsWith(next)) return next
  const due = found + wanted.charAt(found.length)
  if (evenSigns(next) === evenSigns(due)) return due
  return next === `${found} ` && closeGaps(`${next}${wanted.charAt(found.length)}`) === due ? found : undefined
}

/**
 * Part the two characters that open an expression or a tag of a template (Vue, Angular, Liquid,
 * Nunjucks, ERB) by a word joiner, which nobody sees: words may pass through a template before they
 * are on a page, or after.
 */
export function partTemplateTags(text: string): string {
  return text.replace(/\{(?=[{%#])|<(?=%)/g, '$&\u2060')
}

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
  return /[\u2068\u2069]/.test(text) ? text.replace(/[\u2068\u2069]/g, '') : text
}

/**
 * Tell whether words in the place of a name go on with a sentence: then they are the author's, who
 * begins a paragraph like a byline (`AI used: Midjourney v6. All words are mine.`).
 */
export function holdsSentence(
  words: string,
  { stop, gap }: { readonly stop: string; readonly gap: string }
): boolean {
  // What opens an isolate stands where a name begins, as a space does: also behind a word that is written together with it.
  const before = words.replace(/\u2068/g, ' ').split(stop + gap).slice(0, -1)
  return before.some((part) => gap === '' || !abbreviation.test(part))
}

/** Before a stop in a name: an initial, or a short word with a capital (`St. John`, `Acme Inc.`). */
const abbreviation = /(?:^|[\s.,&-])\p{Lu}\p{Ll}{0,3}$/u
