import { locateBody } from '../scan/html/locate-body.js'
import { namedReferences } from '../text/named-references.js'
import type { Format } from './format.js'
import { htmlMarkup, mrkdwnMarkup } from './open-markup.js'

/** Escape text for an element's content, an attribute in quotes, and a `title` alike. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * Escape words for the start of an attribute's value, as its author quoted it. Without quotes a
 * space would end the value.
 */
export function escapeValue(text: string, quote: '"' | "'" | ''): string {
  const escaped = escapeHtml(text)
  return quote === '' ? escaped.replace(/[\s=`]/g, (mark) => `&#${mark.charCodeAt(0)};`) : escaped
}

/**
 * Write JSON that can't end the `script` that it stands in, open a comment there, or a tag of a
 * template.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]|\{(?=[{%#])/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/**
 * Write the characters beyond ASCII as references: right in every encoding that the page may have.
 *
 * Text and attributes take character references; the text of a script, which is JSON here, takes
 * the escapes of JSON.
 */
export function escapeBeyondAscii(html: string): string {
  if (!beyondAscii.test(html)) return html
  const parts = html.split(/(<script\b[^>]*>[^]*?<\/script>)/)
  return parts.map((part, index) => (index % 2 === 1 ? escapeUnits(part) : escapeText(part))).join('')
}

const beyondAscii = /[^\0-~]/

function escapeText(text: string): string {
  return text.replace(/[^\0-~]/gu, (character) => `&#${character.codePointAt(0)};`)
}

function escapeUnits(json: string): string {
  return json.replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

// Minifiers leave the semicolon out where it may be.
const references = /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z]{2,15})(?:;|(?<=amp|lt|gt|quot|nbsp|shy)(?!\w)))/gi

/** Decode the character references that serializers write for the words of a label. */
export function unescapeHtml(text: string): string {
  return text.replace(references, (reference, decimal, hex, name) => {
    if (typeof name === 'string') return namedReferences.get(name) ?? reference
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
}

/**
 * Give the words of HTML as they compare: character references decoded, every run of white space,
 * no-break and narrow spaces among it, one space, and characters left out that only say where a line may break.
 */
export function foldHtml(html: string): string {
  return foldWords(html.includes('&') ? unescapeHtml(html) : html)
}

/** Words of ASCII with single spaces between: nothing is to be folded. */
const folded = /^[!-~]+(?: [!-~]+)*$/

/** Fold words that are no longer HTML, as {@link foldHtml} does. */
export function foldWords(words: string): string {
  if (folded.test(words)) return words
  return words
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\t\n\f\r\p{Zs}]+/gu, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Write the three characters that open markup as character references. */
function escapeTags(words: string): string {
  return words.replace(/[&<>]/g, (character) => entities[character] ?? character)
}

/** Read those three back. */
function unescapeTags(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** HTML of a page, a letter or an article: a paragraph without a class, first in the body. */
export const html: Format = {
  form: 'notice',
  escape: escapeTags,
  unescape: unescapeTags,
  notice: { open: '<p><strong>', middle: '</strong> ', close: '</p>' },
  startOf: locateBody,
  atoms: false,
  markup: htmlMarkup
}

/** HTML of a chat message (Telegram, Teams): a few inline tags, no paragraphs. */
export const inlineHtml: Format = {
  form: 'inline',
  escape: escapeTags,
  unescape: unescapeTags,
  ownLine: /^\s*<(?:blockquote|pre|ul|ol|table|h[1-6])\b/i,
  atoms: false,
  markup: htmlMarkup
}

/**
 * Slack's markup: only `&`, `<` and `>` are escaped.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text (seen 2026-11-20)
 */
export const mrkdwn: Format = {
  form: 'inline',
  escape: escapeTags,
  unescape: unescapeTags,
  ownLine: /^\s*(?:>|&gt;|```|[-*•]\s|\d+\.\s)/,
  atoms: /<[^>\n]{0,400}>|&(?:amp|lt|gt);|`[^`\n]{0,400}`/g,
  markup: mrkdwnMarkup
}
