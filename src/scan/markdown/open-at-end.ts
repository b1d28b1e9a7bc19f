import { lineEnd, lineStart } from '../../text/lines.js'
import { swallowingBlocks, swallowingElements } from './html-in-markdown.js'
import { fencesFrom, isPlainlyClosed } from './plainly-closed.js'
import { type Blocks, scanBlocks } from './scan-blocks.js'

/** HTML that hides or swallows what follows until it is closed, and how it is closed. */
const closings: Readonly<Record<string, string>> = { '!--': '-->', '![cdata[': ']]>', '?': '>' }
const names = [...swallowingBlocks, ...swallowingElements].join('|')
const opener = new RegExp(`<(!--|!\\[cdata\\[|\\?|(?:${names})(?=[\\s/>]|$))`, 'g')

const indentation = /^ *(?: {4}|\t)/

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
  if (before?.source !== source || before.bodyStart !== bodyStart) {
    before = { source, bodyStart, open: findOpen(source, bodyStart) }
  }
  return before.open
}

// Whoever places a label reads it back at once, and asks about the same text twice.
let before:
  | { readonly source: string; readonly bodyStart: number; readonly open: string | undefined }
  | undefined

function findOpen(source: string, bodyStart: number): string | undefined {
  if (source.includes('$$', bodyStart) && isMathOpen(source, bodyStart)) {
    return 'a block of mathematics'
  }
  if (isPlainlyClosed(source, bodyStart)) return undefined
  const hasFence = /```|~~~/.test(source)
  const { open, html } = scanBlocks(source, bodyStart)
  if (open !== undefined) return openBlocks[open]
  // The same text may be read as MDX, where a fence can be indented, nothing is raw HTML, and what
  // looks like a fence may stand in code.
  const mayDiffer =
    hasFence &&
    (hasIndentedFence(source) || mdxCode.test(source) || (html.length > 0 && isBoundToHtml(source, bodyStart, html)))
  const isOpenInMdx = mayDiffer && scanBlocks(source, bodyStart, { isMdx: true }).open !== undefined
  return isOpenInMdx ? openBlocks.fence : openHtml(html)
}

/** Code, or a tag that goes on in the next line, in which what looks like a fence is none. */
const mdxCode = /^[ \t>*+\-\d.)]*(?:<.*)?\{|=\{|^(?:ex|im)port |^[ \t>*+\-\d.)]*<[^>\r\n]*$/m

function hasIndentedFence(source: string): boolean {
  for (const fence of ['```', '~~~']) {
    for (let at = source.indexOf(fence); at !== -1; at = source.indexOf(fence, lineEnd(source, at))) {
      if (indentation.test(source.slice(lineStart(source, at), at))) return true
    }
  }
  return false
}

/**
 * Whether what is raw HTML could decide what is a fence: where a fence stands in HTML, or in a
 * container that HTML may keep from beginning. One at a line's very start is in no container.
 */
function isBoundToHtml(source: string, start: number, html: readonly string[]): boolean {
  if (html.some((line) => line.includes('```') || line.includes('~~~'))) return true
  const nextFence = fencesFrom(source, start)
  for (let fence = nextFence(); fence; fence = nextFence()) if (fence.prefix !== '') return true
  return false
}

// Counted also inside of code, where a parser of mathematics need not agree about what is code.
function isMathOpen(source: string, start: number): boolean {
  let isOpen = false
  for (const { 1: formula } of source.slice(start).matchAll(mathFence)) {
    // A formula on a line of its own is closed, unless the line closes what was open before it.
    if (formula === undefined || isOpen) isOpen = !isOpen
  }
  return isOpen
}

const mathFence = /^[ \t]*\${2,}([^$\r\n]+\${2,}[ \t]*$)?/gm

/** A drawing without content: of all elements that swallow, these alone close themselves. */
const closedDrawing = /<(?:svg|math)(?:\s+[\w:-]+="[^"<>]*")*\s*\/>/g

/** Name the raw HTML that is opened and not closed. */
export function openHtml(html: readonly string[]): string | undefined {
  const text = html.join('\n').toLowerCase().replace(closedDrawing, '')
  const last = new Map<string, number>()
  for (const { 1: name = '', index } of text.matchAll(opener)) last.set(name, index)
  for (const [name, at] of last) {
    const closing = closings[name]
    if (text.includes(closing ?? `</${name}`, at)) continue
    return `open HTML (\`<${name}${closing === undefined ? '>' : ''}\`)`
  }
  return undefined
}
