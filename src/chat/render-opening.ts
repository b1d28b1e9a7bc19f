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
  return format === 'markdown' ? escapeMarkdown(persona) : persona
}

// The paragraph holds its words directly: a child element would need a style of its own.
function paragraph(text: string, { lang, dir }: ChatWords): string {
  const style = `${labelStyle({ lang, dir }).block};font-weight:700!important`
  return `<p lang="${escapeHtml(lang)}" dir="${dir}" style="${style}">${escapeHtml(text)}</p>\n`
}

// Brackets would make the tag a link where the reply defines one (`[Simulated: …]: https://…`).
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#|!$^]/g, '\\$&')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
