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
