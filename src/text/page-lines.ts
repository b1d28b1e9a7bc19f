/** A longer line is the text itself. */
const longestPageLine = 160
// Not the `...` that ends front matter which a tool took for text.
const sentence = /(?<=[^\s.])[.!?…。！？]+(?:[*_"'”’)\]]|<[^<>]*>)*(?:\s|$)/

/**
 * Whether a line tells of the page and is none of its text, such as a date, a byline or a licence: it
 * is short and holds no sentence.
 */
export function isPageLine(words: string): boolean {
  return words.length <= longestPageLine && !sentence.test(words)
}

/** The number that tools put before a heading's words: `1`, `1.`, `1.2`, `§ 3`. */
export const sectionNumber = /^(?:§\s*)?\d{1,3}(?:\.\d{1,3})*\.?$/

/** How much of a heading is the number that a tool put as text before a mark in brackets. */
export function lengthOfNumber(text: string): number {
  const [number = ''] = /^(?:§[ \t]*)?\d{1,3}(?:\.\d{1,3})*(?:\\?\.)?[ \t]+(?=\\?[[【「&])/.exec(text) ?? []
  return number.length
}

/** The words of a heading without the number and the signs of links that tools put round them. */
export function bareHeading(words: string): string {
  return words.replace(/^[^\p{L}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
}
