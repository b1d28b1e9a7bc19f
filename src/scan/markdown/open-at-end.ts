import { lineEnd, lineStart } from '../../text/lines.js'
import { type Blocks, scanBlocks } from './scan-blocks.js'

/** HTML that hides or swallows what follows until it is closed, and how it is closed. */
const closings: Readonly<Record<string, string>> = { '!--': '-->', '![cdata[': ']]>', '?': '>' }
const opener =
  /<(!--|!\[cdata\[|\?|(?:audio|canvas|details|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>]|$))/g

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
  // The same text may be read as MDX, where a fence can be indented and nothing is raw HTML.
  const mayDiffer =
    hasFence && (hasIndentedFence(source) || (html.length > 0 && isBoundToHtml(source, bodyStart, html)))
  const isOpenInMdx = mayDiffer && scanBlocks(source, bodyStart, { isMdx: true }).open !== undefined
  return isOpenInMdx ? openBlocks.fence : openHtml(html)
}

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
  for (const { 1: prefix } of findFences(source, start)) if (prefix !== '') return true
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

// Whatever could stay open as raw HTML: comments, declarations, instructions, and the elements that
// swallow or hide.
const swallowing =
  /<(?:[!?]|(?:audio|canvas|details|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>]|$))/iy
// Where an expression or code of MDX begins: a fence in it is none.
const script = /^(?: {0,3}\{|export\b|import\b)/m
const html = /^ {0,3}</m
const fenceLine = /([ \t]*(?:(?:[-+*>]|\d+[.)])[-+*>\d.) \t]*)?)(`{3,}|~{3,})([^\r\n]*)/y

/**
 * Tell of an ordinary document that nothing in it is open at its end, without following its blocks.
 *
 * Only certain cases count, in Markdown and MDX alike: a fence that opens at a line's very start is
 * in no container, and outside of code there is no HTML or script that could make it something
 * else. In doubt the answer is no, and the blocks have to be followed.
 */
export function isPlainlyClosed(source: string, start: number): boolean {
  let outside = start
  for (const fences = findFences(source, start); ; ) {
    const opening = fences.next().value
    if (!opening) return isPlainText(source.slice(outside), false)
    const { index, 1: prefix, 2: marker = '', 3: rest = '' } = opening
    const isPlain = prefix === '' && !(marker.startsWith('`') && rest.includes('`'))
    if (!isPlain || !isPlainText(source.slice(outside, index), true)) return false
    const closing = closingFence(fences, marker)
    if (!closing) return false
    outside = closing.index + closing[0].length
  }
}

/** The lines that begin with a fence, also behind a container's markers. */
function* findFences(source: string, start: number): Generator<RegExpExecArray, undefined> {
  let backquotes = start
  let tildes = start
  for (let at = start; ; ) {
    if (backquotes !== -1 && backquotes <= at) backquotes = source.indexOf('```', at)
    if (tildes !== -1 && tildes <= at) tildes = source.indexOf('~~~', at)
    const next = backquotes === -1 || (tildes !== -1 && tildes < backquotes) ? tildes : backquotes
    if (next === -1) return undefined
    fenceLine.lastIndex = Math.max(lineStart(source, next), start)
    const match = fenceLine.exec(source)
    at = lineEnd(source, next)
    if (match) yield match
  }
}

function closingFence(
  fences: Generator<RegExpExecArray, undefined>,
  marker: string
): RegExpExecArray | undefined {
  for (let match = fences.next().value; match; match = fences.next().value) {
    const [, prefix = '', run = '', rest = ''] = match
    const isLong = run[0] === marker[0] && run.length >= marker.length
    if (!isLong || rest.trim() !== '' || prefix.trim() !== '') continue
    // Indented further, a fence closes in MDX, which has no indented code, but not in Markdown.
    return /^ {0,3}$/.test(prefix) ? match : undefined
  }
  return undefined
}

/** A quick look for what the pattern of a script needs. */
function mayBeginScript(text: string): boolean {
  if (text.includes('{') || text.includes('\r') || /^[ei]/.test(text)) return true
  return text.includes('port') && (text.includes('\nimport') || text.includes('\nexport'))
}

// A comment that is closed on its line, by the rules of HTML too.
const comment = /<!--(?!-?>)[^<`~\r\n]*?-->/g

/** From one angle bracket to the next: to look for the pattern everywhere takes much longer. */
function maySwallow(text: string): boolean {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    swallowing.lastIndex = at
    if (swallowing.test(text)) return true
  }
  return false
}

function isPlainText(text: string, isBeforeFence: boolean): boolean {
  if (maySwallow(text)) {
    const isClosed = text.includes('<!--') && !text.includes('--!>')
    if (!isClosed || maySwallow(text.replace(comment, ''))) return false
  }
  if (!isBeforeFence) return true
  // HTML of any other tag ends at a blank line.
  const hasReturns = text.includes('\r')
  const block = text.slice(Math.max(text.lastIndexOf('\n\n'), hasReturns ? text.lastIndexOf('\n\r\n') : 0, 0))
  return !html.test(block) && !(mayBeginScript(text) && script.test(text))
}
