/**
 * What a terminal obeys or a reader does not see: control characters of both sets, the two line
 * separators of Unicode, and what turns the direction of text. And what no XML may hold: halves of
 * pairs, and the last two code points of the first plane.
 */
const hidden =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * Make a text that came from a file, a name or a configuration safe to print on one line.
 *
 * @example
 * ```ts
 * printable('a\u001B[2Jb\n.md') // 'a\\x1b[2Jb\\n.md'
 * ```
 */
export function printable(text: string): string {
  return text.replace(hidden, shown)
}

/** As {@link printable}, keeping line endings and tabs: for words of several lines. */
export function printableLines(text: string): string {
  return text.replace(hidden, (character) =>
    character === '\n' || character === '\t' ? character : shown(character)
  )
}

/** JSON in which nothing of the kind stands as it is; it is read back as the same value. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(hidden, (character) =>
    // Line endings within JSON text are those of its layout: JSON escapes those of strings itself.
    character === '\n' ? character : `\\u${hexOf(character, 4)}`
  )
}

function shown(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return character.charCodeAt(0) < 256 ? `\\x${hexOf(character, 2)}` : `\\u${hexOf(character, 4)}`
}

function hexOf(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, '0')
}
