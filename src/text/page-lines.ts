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
