import { escapeWith, withoutBackslashes } from './backslash.js'
import type { Format } from './format.js'

const escapeMarkdown = escapeWith(/[\\`*_[\]<>~|^&]/g)

/**
 * Markdown of an article or a comment (Reddit, Lemmy, Hashnode, Medium): a paragraph before the
 * text. Nothing there reads front matter: a text that opens with `---` opens with a rule.
 */
export const markdown: Format = {
  form: 'notice',
  escape: escapeMarkdown,
  unescape: withoutBackslashes,
  notice: { open: '**', middle: '** ', close: '\n\n' },
  startOf: (text) => (text.startsWith('\uFEFF') ? 1 : 0),
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
