import type { Format } from './format.js'

// Whatever could act in CommonMark, GFM, MDX, directives or mathematics: emphasis, code, links,
// tags, expressions, tables, footnotes, entities.
const active = /[\\`*_{}[\]<>~|$&^]/g
// A colon that could open a link or a directive, an at sign that could mention or address somebody,
// and a dot that could make a link of a name like claude.ai or www.example.
const linking = /:(?=[/:\p{L}[{])|@(?=[\p{L}\p{N}_])|(?<=\bwww)\.|(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu

/**
 * Escape words so that Markdown and MDX show exactly these characters, on one line.
 *
 * The inverse is {@link unescapeMarkdown}. Ordinary names, "GPT-4 (OpenAI)" or "J. R. R. Tolkien",
 * stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(active, '\\$&').replace(linking, '\\$&')
}

/** Read escaped words back. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/**
 * Escape words that open a paragraph: also what would open a list, a heading or, in MDX, an import.
 */
export function escapeParagraph(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(?:import|export)(?=\s)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
}

const escapePostMarkdown = escapeWith(/[\\`*_[\]<>~|^&]/g)

/**
 * Markdown of an article or a comment (Reddit, Lemmy, Hashnode, Medium): a paragraph before the
 * text. Nothing there reads front matter: a text that opens with `---` opens with a rule.
 */
export const markdown: Format = {
  form: 'notice',
  escape: escapePostMarkdown,
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
  escape: escapePostMarkdown,
  unescape: withoutBackslashes,
  ownLine: /^\s*(?:#{1,6}\s|-#\s|>|[-*+]\s|\d+[.)]\s|```|~~~|\|)/,
  atoms:
    /\\.|<[^>\s]{1,80}>|`[^`\n]{0,400}`|\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|(?:\*\*|__|~~|\|\|)[^\n]{0,400}?(?:\*\*|__|~~|\|\|)/g
}

/** Markdown of Teams: a single line break is a space there. */
export const teamsMarkdown: Format = { ...chatMarkdown, lineEnd: '\n\n' }

/** Escape every character of a class with a backslash. */
export function escapeWith(special: RegExp): (words: string) => string {
  return (words) => words.replace(special, '\\$&')
}

/** Take one backslash off every escaped character that is no letter and no digit. */
export function withoutBackslashes(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
}
