import { bodyStart } from './body-start.js'
import type { Format } from './format.js'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Write the three characters that open markup as character references. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>]/g, (character) => entities[character] ?? character)
}

/** Read those three back. */
function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** HTML of a page, a letter or an article: a paragraph without a class, first in the body. */
export const html: Format = {
  form: 'notice',
  escape: escapeHtml,
  unescape: unescapeHtml,
  notice: { open: '<p><strong>', middle: '</strong> ', close: '</p>' },
  startOf: bodyStart,
  atoms: false
}

/** HTML of a chat message (Telegram, Teams): a few inline tags, no paragraphs. */
export const inlineHtml: Format = {
  form: 'inline',
  escape: escapeHtml,
  unescape: unescapeHtml,
  atoms: false
}

/**
 * Slack's markup: only `&`, `<` and `>` are escaped.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text (seen 2026-11-20)
 */
export const mrkdwn: Format = {
  form: 'inline',
  escape: escapeHtml,
  unescape: unescapeHtml,
  ownLine: /^\s*(?:>|&gt;|```|[-*•]\s|\d+\.\s)/,
  atoms: /<[^>\n]{0,400}>|&(?:amp|lt|gt);|`[^`\n]{0,400}`/g
}
