import type { Format } from './format.js'

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
 * Write JSON that can't end the `script` that it stands in, or open a comment there.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0'
}
const references = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi

/** Decode the character references that serializers write for the words of a label. */
export function unescapeHtml(text: string): string {
  return text.replace(references, (reference, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? reference
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
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
  startOf: bodyStart,
  atoms: false
}

/** HTML of a chat message (Telegram, Teams): a few inline tags, no paragraphs. */
export const inlineHtml: Format = {
  form: 'inline',
  escape: escapeTags,
  unescape: unescapeTags,
  atoms: false
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
  atoms: /<[^>\n]{0,400}>|&(?:amp|lt|gt);|`[^`\n]{0,400}`/g
}

/** Elements that stand before the body. */
const beforeBody = /^(?:html|head|meta|link|base|title|style|script|template)$/

/** Those of them whose content nobody reads: text to a parser, tags and all, or a template. */
const unread = /^(?:title|style|script|template)$/

const cdata = '<![CDATA['

/**
 * Find where the content of an HTML document or fragment begins: after the `<body>` tag, after the
 * head where the tag is left out, or at the start of a fragment. In a CDATA section of a feed that
 * is within the section.
 *
 * Comments, conditional ones too, quoted attributes, templates and the content of `<style>` and
 * `<script>` are passed over, so that no `<body>` inside them is taken for the real one. Mail and
 * feeds show what stands in `<noscript>`, so the content begins before it, unless that is in the
 * head. Linear time.
 *
 * @returns Offset in UTF-16 code units.
 */
export function bodyStart(html: string): number {
  let start = html.startsWith('\uFEFF') ? 1 : 0
  let at = start
  let noscript: number | undefined
  while (at < html.length) {
    const space = /[ \t\r\n\f]*/y
    space.lastIndex = at
    space.exec(html)
    at = space.lastIndex
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
    } else if (html.startsWith(cdata, at)) {
      at += cdata.length
      start = at
    } else if (/^<[!?]/.test(html.slice(at, at + 2))) {
      at = after(html, '>', at)
      start = at
    } else {
      const tag = readTag(html, at)
      if (tag?.name === 'body') return tag.end
      if (tag?.name === 'noscript') {
        noscript ??= start
        at = endOfElement(html, tag.name, tag.end) ?? html.length
        continue
      }
      if (!tag || !beforeBody.test(tag.name)) break
      const isUnread = unread.test(tag.name) && !tag.isEnd
      const end = isUnread ? endOfElement(html, tag.name, tag.end) : tag.end
      // Behind an element that never ends, nothing would be seen.
      if (end === undefined) break
      if (tag.name === 'head' && tag.isEnd) noscript = undefined
      at = end
      start = at
    }
  }
  return noscript ?? start
}

/** The offset behind the next occurrence of a mark, or the end of the text. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function readTag(html: string, at: number) {
  const open = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/iy
  open.lastIndex = at
  const match = open.exec(html)
  if (!match) return undefined
  const rest = /(?:[^"'>]|"[^"]*"|'[^']*')*>/y
  rest.lastIndex = open.lastIndex
  if (!rest.exec(html)) return undefined
  return { name: (match[2] ?? '').toLowerCase(), isEnd: match[1] === '/', end: rest.lastIndex }
}

function endOfElement(html: string, name: string, from: number): number | undefined {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi')
  tags.lastIndex = from
  let depth = 1
  for (const { 1: slash, index } of html.matchAll(tags)) {
    if (slash) depth--
    // Only templates nest: in the others a tag is text.
    else if (name === 'template') depth++
    if (depth === 0) return after(html, '>', index)
  }
  return undefined
}
