import { partTemplateTags } from '../text/names.js'
import type { Format } from './format.js'
import { chatMarkdownMarkup } from './open-markup.js'

// Whatever could act in CommonMark, GFM, MDX, directives or mathematics: emphasis, code, links,
// expressions. Every engine, also those before CommonMark, shows what stands behind a backslash here.
const backslashed = /[\\`*_{}[\]]/g
// What acts too: tags, tables, footnotes, entities, a colon that could open a link or a directive,
// an at sign that could mention somebody. kramdown, Python-Markdown, Discount, lowdown and
// Text::Markdown print a backslash before these; all of them know references by number.
const referenced = /[<>~|$^]|&(?=#|\w+;)|:(?=\S)|@(?=[\p{L}\p{N}_])/gu
// A dot that could make a link of a name like claude.ai or www.example.
const linking = /(?<=\bwww)\.|(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu

/**
 * Escape words so that every Markdown engine shows exactly these characters, on one line, and no
 * template evaluates them.
 *
 * Ordinary names, "GPT-4 (OpenAI)" or "J. R. R. Tolkien", stay as they are. `readWords` of the scan
 * reads the words back.
 */
export function escapeMarkdown(text: string): string {
  return partTemplateTags(text)
    .replace(referenced, reference)
    .replace(backslashed, '\\$&')
    .replace(linking, '\\.')
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** Escape words for mdsvex, in which a brace opens an expression however Markdown escapes it. */
export function escapeSvelteMarkdown(text: string): string {
  return escapeMarkdown(text).replace(/\\([{}])/g, "{'$1'}")
}

/**
 * Make escaped words open a paragraph: not a list, a heading or, in MDX, an import.
 *
 * @param escaped Words that {@link escapeMarkdown} wrote.
 */
export function openParagraph(escaped: string): string {
  return escaped
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(?:[=:%]|import(?=\s)|export(?=\s))/, (word) => reference(word) + word.slice(1))
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
    /\\.|<[^>\s]{1,80}>|`[^`\n]{0,400}`|\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|(?:\*\*|__|~~|\|\|)[^\n]{0,400}?(?:\*\*|__|~~|\|\|)/g,
  markup: chatMarkdownMarkup
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
