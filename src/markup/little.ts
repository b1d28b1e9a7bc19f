import type { Format } from './format.js'

/**
 * LinkedIn's little text: an unescaped reserved character cuts the post off there. The author's
 * mentions and hashtags are little text already and stay as they are.
 *
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format
 * (seen 2026-11-20)
 */
export const little: Format = {
  form: 'inline',
  escape: escapeLittleText,
  unescape: unescapeLittleText,
  problem: unescapedCharacter,
  atoms: /\\.|@\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)|\{hashtag\|[^}\n]{0,200}\}|#[\p{L}\p{N}_]+/gu
}

// What little text itself is made of: escapes, mentions, hashtags in both forms.
const elements =
  /\\[\\|{}@[\]()<>#*_~]|@\[(?:\\.|[^\]\n\\]){0,200}\]\([^)\n]{0,200}\)|\{hashtag\|\\?#\|[^}\n]{0,200}\}|#[\p{L}\p{N}_]+/gu

/** LinkedIn cuts a post off at a reserved character that is not escaped, without an error. */
function unescapedCharacter(text: string): string | undefined {
  const rest = text.replace(elements, (element) => ' '.repeat(element.length))
  const at = rest.search(reserved)
  if (at === -1) return undefined
  const character = rest.charAt(at)
  return `has an unescaped \`${character}\` at character ${at + 1}, where LinkedIn cuts the post off. Write it as \`\\${character}\`.`
}

const reserved = /[\\|{}@[\]()<>#*_~]/g
const escaped = /\\([\\|{}@[\]()<>#*_~])/g

/**
 * Escape plain text for LinkedIn's `commentary`, which is "little text". A reserved character that
 * is not escaped ends the post there, without an error.
 *
 * For plain words only: an author's mention, `@[Ada](urn:li:person:1)`, and `{hashtag|\#|ai}`
 * template are little text already.
 *
 * @see https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format
 * @example
 * ```ts
 * escapeLittleText('[AI-generated]') // '\\[AI-generated\\]'
 * ```
 */
export function escapeLittleText(text: string): string {
  return text.replace(reserved, '\\$&')
}

/**
 * Take the escapes off again: the words that a reader sees. A backslash before any other character
 * stays.
 *
 * @example
 * ```ts
 * unescapeLittleText('\\[AI-generated\\]') // '[AI-generated]'
 * ```
 */
export function unescapeLittleText(text: string): string {
  return text.replace(escaped, '$1')
}
