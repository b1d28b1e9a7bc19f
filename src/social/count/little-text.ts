import { escapeLittleText } from '../../markup/little.js'

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
  return escapeLittleText(text).length
}
