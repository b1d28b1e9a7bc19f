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

/**
 * Count plain text as it is sent to LinkedIn, escapes included. The limit is 3,000.
 *
 * LinkedIn doesn't say whether escapes count, nor in which unit; this is the longest that it can
 * be. Text that is escaped already is as long as its `length`.
 *
 * @returns UTF-16 code units.
 * @example
 * ```ts
 * countLittleText('[AI]') // 6
 * ```
 */
export function countLittleText(text: string): number {
  return text.length + (text.match(reserved)?.length ?? 0)
}
