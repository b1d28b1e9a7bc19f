/** Elements whose content is text to a parser, tags and all. */
const rawText = /^(?:script|style|title|textarea|noscript|xmp|iframe|noembed|noframes)$/

/** Elements that stand before the body. */
const beforeBody = /^(?:html|head|meta|link|base|title|style|script|noscript|template)$/

/**
 * Find where the content of an HTML document or fragment begins: after the `<body>` tag, after the
 * head where the tag is left out, or at the start of a fragment.
 *
 * Comments, conditional ones too, quoted attributes and the content of `<style>` and `<script>` are
 * passed over, so that no `<body>` inside them is taken for the real one. Linear time.
 *
 * @returns Offset in UTF-16 code units.
 */
export function bodyStart(html: string): number {
  let start = html.startsWith('\uFEFF') ? 1 : 0
  let at = start
  while (at < html.length) {
    const space = /[ \t\r\n\f]*/y
    space.lastIndex = at
    space.exec(html)
    at = space.lastIndex
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
    } else if (/^<[!?]/.test(html.slice(at, at + 2))) {
      at = after(html, '>', at)
      start = at
    } else if (html.startsWith('<mx-reply>', at)) {
      return after(html, '</mx-reply>', at)
    } else {
      const tag = readTag(html, at)
      if (tag?.name === 'body') return tag.end
      if (tag === undefined || !beforeBody.test(tag.name)) return start
      at = rawText.test(tag.name) && !tag.isEnd ? endOfElement(html, tag.name, tag.end) : tag.end
      start = at
    }
  }
  return start
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

function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? after(html, '>', close.lastIndex) : html.length
}
