import { escapeWith, withoutBackslashes } from './backslash.js'
import type { Format } from './format.js'

const escapeMarkdown = escapeWith(/[\\`*_[\]<>~|^&]/g)

/**
 * Markdown of an article or a comment (Reddit, Lemmy, DEV, Hashnode, Medium): a paragraph before
 * the text and after front matter.
 */
export const markdown: Format = {
  form: 'notice',
  escape: escapeMarkdown,
  unescape: withoutBackslashes,
  notice: { open: '**', middle: '** ', close: '\n\n' },
  startOf: endOfFrontMatter,
  atoms: false
}

/**
 * Markdown of a chat message (Discord): headings, quotes, lists and code begin their own line.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617 (seen 2026-11-20)
 */
export const chatMarkdown: Format = {
  form: 'inline',
  escape: escapeMarkdown,
  unescape: withoutBackslashes,
  ownLine: /^\s*(?:#{1,6}\s|-#\s|>|[-*+]\s|\d+[.)]\s|```|~~~|\|)/,
  atoms:
    /\\.|<[^>\s]{1,80}>|`[^`\n]{0,400}`|\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|(?:\*\*|__|~~|\|\|)[^\n]{0,400}?(?:\*\*|__|~~|\|\|)/g
}

/** Markdown of Teams: a single line break is a space there. */
export const teamsMarkdown: Format = { ...chatMarkdown, lineEnd: '\n\n' }

/** Where the body begins: after a byte order mark and YAML or TOML front matter. */
function endOfFrontMatter(text: string): number {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const fence = /(?:---|\+\+\+)(?=[ \t]*\r?\n)/y
  fence.lastIndex = start
  const mark = fence.exec(text)?.[0]
  if (mark === undefined) return start
  let at = text.indexOf('\n', start)
  while (at !== -1) {
    const lineEnd = text.indexOf('\n', at + 1)
    const line = text.slice(at + 1, lineEnd === -1 ? text.length : lineEnd)
    if (line.trimEnd() === mark) {
      if (lineEnd === -1) return text.length
      const blank = /(?:[ \t]*\r?\n)*/y
      blank.lastIndex = lineEnd + 1
      blank.exec(text)
      return blank.lastIndex
    }
    at = lineEnd
  }
  return start
}
