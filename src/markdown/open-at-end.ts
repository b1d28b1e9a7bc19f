import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { lineEnd } from './lines.js'

/** HTML that hides or swallows what follows until it is closed, and how it is closed. */
const sections: Readonly<Record<string, string>> = { '!--': '-->', '![cdata[': ']]>', '?': '>' }
const openerPattern =
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
  const fences = pairFences(source, bodyStart)
  const isDoubtful = fences === undefined || openHtml(source, bodyStart, fences) !== undefined
  if (source.includes('$$') && isMathOpen(source, bodyStart)) return 'a block of mathematics'
  return isDoubtful ? parsedOpen(source.slice(bodyStart)) : undefined
}

/** A code block, as offsets of its fences' lines. */
type Fenced = readonly [start: number, end: number]

/**
 * Pair the code fences. Fences at a line's very start are at the document's top level and can be
 * paired without a parser; indented ones may belong to a list, and must pair at the same indent.
 *
 * @returns `undefined` where only a parser knows.
 */
function pairFences(source: string, start: number): Fenced[] | undefined {
  const pairs: Fenced[] = []
  if (!source.includes('```', start) && !source.includes('~~~', start)) return pairs
  const fence = /(?:^|[\r\n])([ \t]*)((?:[-+*>]|\d+[.)])[-+*>\d.) \t]*)?(`{3,}|~{3,})([^\r\n]*)/g
  fence.lastIndex = Math.max(0, start - 1)
  let open: { indent: string; marker: string; at: number } | undefined
  for (let match = fence.exec(source); match; match = fence.exec(source)) {
    const [, indent = '', container, marker = '', rest = ''] = match
    if (!open) {
      // A quotation's code ends with the quotation; behind a list marker only a parser knows.
      if (container?.startsWith('>')) continue
      if (container !== undefined) return undefined
      if (marker.startsWith('`') && rest.includes('`')) continue
      open = { indent, marker, at: match.index }
    } else if (
      container === undefined &&
      marker[0] === open.marker[0] &&
      marker.length >= open.marker.length &&
      rest.trim() === ''
    ) {
      // A fence at a line's start is in no list, so any closing fence closes it.
      if (indent.length > 3 && open.indent === '') continue
      if (indent !== open.indent && open.indent !== '') return undefined
      pairs.push([open.at, match.index])
      open = undefined
    }
  }
  return open ? undefined : pairs
}

/** Name the HTML that is opened and not closed, outside of code. */
function openHtml(source: string, start: number, fences: readonly Fenced[]): string | undefined {
  if (!source.includes('<', start)) return undefined
  const last = new Map<string, number>()
  const opener = new RegExp(openerPattern)
  opener.lastIndex = start
  for (let match = opener.exec(source); match; match = opener.exec(source)) {
    const at = match.index
    const isCode = fences.some(([from, to]) => from < at && at < to) || isCodeSpan(source, at)
    if (!isCode) last.set((match[1] ?? '').toLowerCase(), at)
  }
  for (const [name, at] of last) {
    const closing = sections[name] ?? `</${name}`
    if (!source.slice(at).toLowerCase().includes(closing)) return `<${name}`
  }
  return undefined
}

/** Whether a tag on a line stands between backticks, in a line whose backticks pair. */
function isCodeSpan(source: string, at: number): boolean {
  const start = Math.max(source.lastIndexOf('\n', at), source.lastIndexOf('\r', at)) + 1
  const before = source.slice(start, at)
  if (!before.includes('`')) return false
  const line = source.slice(start, lineEnd(source, at))
  const count = (text: string) => text.split('`').length - 1
  return !line.includes('\\') && count(before) % 2 === 1 && count(line) % 2 === 0
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
  const open = openHtml(html.join('\n'), 0, [])
  return open === undefined ? undefined : `open HTML (${open})`
}
