import { isPlainlyClosed } from './scan/is-plainly-closed.js'
import { type Blocks, scanBlocks } from './scan/scan-blocks.js'

/** HTML that hides or swallows what follows until it is closed, and how it is closed. */
const closings: Readonly<Record<string, string>> = { '!--': '-->', '![cdata[': ']]>', '?': '>' }
const opener =
  /<(!--|!\[cdata\[|\?|(?:audio|canvas|details|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>]|$))/g

const indentedFence = /^ *(?: {4}|\t)[^\r\n]*(?:```|~~~)/m

const openBlocks: Readonly<Record<NonNullable<Blocks['open']>, string>> = {
  fence: 'an open code fence',
  html: 'open HTML'
}

/**
 * Tell what a document is still inside of at its end, where words would be swallowed: an open code
 * fence, open HTML, open mathematics.
 *
 * @returns A description for a note, or `undefined` when words at the end are safe.
 */
export function openAtEnd(source: string, bodyStart: number): string | undefined {
  if (source.includes('$$', bodyStart) && isMathOpen(source, bodyStart)) {
    return 'a block of mathematics'
  }
  if (isPlainlyClosed(source, bodyStart)) return undefined
  const hasFence = /```|~~~/.test(source)
  const { open, html } = scanBlocks(source, bodyStart)
  if (open !== undefined) return openBlocks[open]
  // The same text may be read as MDX, where a fence can be indented and nothing is raw HTML.
  const mayDiffer = hasFence && (html.length > 0 || indentedFence.test(source))
  const isOpenInMdx = mayDiffer && scanBlocks(source, bodyStart, { isMdx: true }).open !== undefined
  return isOpenInMdx ? openBlocks.fence : openHtml(html)
}

// Counted also inside of code, where a parser of mathematics need not agree about what is code.
function isMathOpen(source: string, start: number): boolean {
  const fences = source.slice(start).match(/^[ \t]*\${2,}/gm)
  return (fences?.length ?? 0) % 2 === 1
}

/** Name the raw HTML that is opened and not closed. */
export function openHtml(html: readonly string[]): string | undefined {
  const text = html.join('\n').toLowerCase()
  const last = new Map<string, number>()
  for (const { 1: name = '', index } of text.matchAll(opener)) last.set(name, index)
  for (const [name, at] of last) {
    const closing = closings[name]
    if (text.includes(closing ?? `</${name}`, at)) continue
    return `open HTML (\`<${name}${closing === undefined ? '>' : ''}\`)`
  }
  return undefined
}
