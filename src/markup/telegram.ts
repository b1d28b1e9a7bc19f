import type { Format } from './format.js'
import { escapeWith, withoutBackslashes } from './markdown.js'

/**
 * Telegram's MarkdownV2: an unescaped `-`, `.` or `!` is refused with 400.
 *
 * @see https://core.telegram.org/bots/api#markdownv2-style (seen 2026-11-20)
 */
export const markdownV2: Format = {
  form: 'inline',
  escape: escapeWith(/[_*[\]()~`>#+\-=|{}.!\\]/g),
  unescape: withoutBackslashes,
  ownLine: /^(?:\*\*)?>/,
  atoms: false
}

/** Telegram's first Markdown, kept by the Bot API for old bots. */
export const markdownV1: Format = {
  form: 'inline',
  escape: escapeWith(/[_*`[]/g),
  unescape: withoutBackslashes,
  atoms: false
}
