import { labelStyle } from '../notice/label-style.js'
import type { ChatFormat, ChatWords } from './chat-words.js'
import type { ChatNotice } from './plan-notice.js'

/**
 * Render what stands before the first word of a reply: each notice as a paragraph of its own, then
 * the tag of a simulated person.
 *
 * A notice ends its paragraph, so nothing that follows can reach back: a line break ends every
 * bidirectional override (UAX #9, P1) and every Markdown inline, and in HTML the paragraph is
 * closed, isolated and styled in full.
 */
export function renderOpening(
  words: ChatWords,
  said: readonly ChatNotice[],
  format: ChatFormat,
  hasPersona: boolean
): string {
  const notices = said.map((notice) => renderNotice(words, notice, format)).join('')
  return hasPersona ? notices + renderPersona(words, format) : notices
}

/** Render one notice as it stands in a reply. */
export function renderNotice(words: ChatWords, notice: ChatNotice, format: ChatFormat): string {
  const text = words.notices[notice]
  if (format === 'json') return ''
  if (format === 'html') return paragraph(text, words)
  return format === 'markdown' ? `**${escapeMarkdown(text)}**\n\n` : `${text}\n\n`
}

/** Render the tag of a simulated person as it stands before a message; `''` without one. */
export function renderPersona(words: ChatWords, format: ChatFormat): string {
  const { persona = '' } = words
  if (persona === '' || format === 'json') return ''
  if (format === 'html') return paragraph(persona.trim(), words)
  // Before a fence, a heading, a list or a table, the tag would make it a line of its paragraph.
  return format === 'markdown' ? `${escapeMarkdown(persona.trim())}\n\n` : persona
}

// A reply can style `p::first-line` and `p::before`, which no style of the paragraph reaches. So the
// words are in an element of their own: inline, since `::first-line` is of blocks, and on top of all
// else in the paragraph, whose own place among the layers of the page stays.
const inline = ['display:inline', 'margin:0', 'padding:0', 'border:0', 'z-index:2147483647']
  .map((declaration) => `;${declaration}!important`)
  .join('')

function paragraph(text: string, { lang, dir }: ChatWords): string {
  const style = `${labelStyle({ lang, dir }).block};font-weight:700!important`
  const words = `<span style="${style}${inline}">${escapeHtml(text)}</span>`
  return `<p lang="${escapeHtml(lang)}" dir="${dir}" style="${style}">${words}</p>\n`
}

// Brackets would make the tag a link where the reply defines one (`[Simulated: …]: https://…`).
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#|!$^]/g, '\\$&')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
