/** YAML front matter before a text. Offsets in UTF-16 code units. */
export interface FrontMatter {
  /** The data between the fences. */
  readonly start: number
  readonly end: number
  /** Where the text behind it begins. */
  readonly bodyStart: number
}

/**
 * Locate front matter as DEV reads it: `---` fences, perhaps behind empty lines. Without a field it
 * is no front matter but text between two rules.
 *
 * @see https://github.com/waiting-for-dev/front_matter_parser (seen 2026-11-20)
 */
export function locateFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)
  if (!opening) return undefined
  const start = opening[0].length
  const closing = /^---[ \t]*\r?$\n?(?:[ \t]*\r?\n)*/gm
  closing.lastIndex = start
  const end = closing.exec(text)?.index
  if (end === undefined || !/^[\w-]+[ \t]*:(?!\S)/m.test(text.slice(start, end))) return undefined
  return { start, end, bodyStart: closing.lastIndex }
}
