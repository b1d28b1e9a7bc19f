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
