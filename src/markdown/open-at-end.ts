import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'

/** HTML that hides or swallows what follows until it is closed, and how it is closed. */
const sections: Readonly<Record<string, string>> = { '!--': '-->', '![cdata[': ']]>', '?': '>' }
const opener =
  /<(!--|!\[cdata\[|\?|(?:audio|canvas|details|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>]|$))/gi

/**
 * Tell what a document is still inside of at its end, where words would be swallowed: an open code
 * fence, open HTML, open mathematics.
 *
 * A fast scan decides the ordinary cases; only a doubtful document is parsed.
 *
 * @returns A description for a note, or `undefined` when words at the end are safe.
 */
export function openAtEnd(source: string, bodyStart: number): string | undefined {
  const fences = scanFences(source, bodyStart)
  const html = source.includes('<') ? openHtml(source.slice(bodyStart)) : undefined
  if (source.includes('$$') && isMathOpen(source, bodyStart)) return 'a block of mathematics'
  if (fences === 'closed' && html === undefined) return undefined
  return parsedOpen(source.slice(bodyStart))
}

/**
 * Pair the code fences. Fences at a line's very start are at the document's top level and can be
 * paired without a parser; indented ones may belong to a list, and must pair at the same indent.
 */
function scanFences(source: string, start: number): 'closed' | 'doubtful' {
  if (!source.includes('```', start) && !source.includes('~~~', start)) return 'closed'
  const fence = /(?:^|[\r\n])([ \t]*)((?:[-+*>]|\d+[.)])[-+*>\d.)\s]*)?(`{3,}|~{3,})([^\r\n]*)/g
  fence.lastIndex = Math.max(0, start - 1)
  let open: { indent: string; marker: string } | undefined
  for (let match = fence.exec(source); match; match = fence.exec(source)) {
    const [, indent = '', container, marker = '', rest = ''] = match
    // Behind a list marker or a quotation mark only a parser knows what belongs to what.
    if (container !== undefined) return 'doubtful'
    if (!open) {
      if (marker.startsWith('`') && rest.includes('`')) continue
      open = { indent, marker }
    } else if (
      marker[0] === open.marker[0] &&
      marker.length >= open.marker.length &&
      rest.trim() === ''
    ) {
      if (indent !== open.indent) return 'doubtful'
      open = undefined
    }
  }
  return open ? 'doubtful' : 'closed'
}

function openHtml(text: string): string | undefined {
  const last = new Map<string, number>()
  for (const match of text.matchAll(opener)) {
    last.set((match[1] ?? '').toLowerCase(), match.index)
  }
  for (const [name, at] of last) {
    const closing = sections[name] ?? `</${name}`
    if (!text.slice(at).toLowerCase().includes(closing)) return `<${name}`
  }
  return undefined
}

function isMathOpen(source: string, start: number): boolean {
  const fences = source.slice(start).match(/^[ \t]*\${2,}/gm)
  return (fences?.length ?? 0) % 2 === 1
}

/** Parse the document with a paragraph behind it, and look where that ended up. */
function parsedOpen(text: string): string | undefined {
  const probe = 'forthright-probe'
  const tree = fromMarkdown(`${text}\n\n${probe}\n`)
  const last = tree.children.at(-1)
  const [child] = last?.type === 'paragraph' ? last.children : []
  if (child?.type !== 'text' || child.value !== probe) return 'an open code fence or HTML block'
  const html: string[] = []
  visit(tree, 'html', (node) => {
    html.push(node.value)
  })
  const open = openHtml(html.join('\n'))
  return open === undefined ? undefined : `open HTML (${open})`
}
