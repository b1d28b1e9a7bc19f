import type { Format } from './format.js'
import { plain } from './plain.js'

/** Where a title stands in front matter, and how words are written into it. */
export interface FrontMatterTitle {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number
  readonly format: Format
}

/**
 * Find the title in YAML front matter: DEV takes it before the title of the payload.
 *
 * In quotes the words go in as they are. A bare value can't hold `: `, so there the head ends in a
 * dash: `title: AI-generated - My article`.
 */
export function frontMatterTitle(text: string): FrontMatterTitle | undefined {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return undefined
  const title = /^(?:title:[ \t]*)(?:[|>][-+]?[ \t]*\r?\n[ \t]+)?(["']?)(?=[^\s"'])/m.exec(text)
  if (!title || title.index > text.search(/\n---[ \t]*(?:\r?\n|$)/)) return undefined
  const [match, quote = ''] = title
  const start = title.index + match.length
  if (quote !== '') return { start, format: { ...plain, escape: quoted(quote) } }
  return { start, format: match.includes('\n') ? plain : bare }
}

// Nothing that YAML reads: no brackets, no colon before a space, no comment.
const bare: Format = {
  ...plain,
  escape: (words) => words.replace(/^\[|#/g, '').replace(/\s*[:：]\s*|\] /g, ' - ')
}

function quoted(quote: string): (words: string) => string {
  return (words) => (quote === "'" ? words.replaceAll("'", "''") : words.replace(/["\\]/g, '\\$&'))
}
