import { lineEnd } from '../lines.js'

// Whatever could stay open as raw HTML: comments, declarations, instructions, and the elements that
// swallow or hide.
const swallowing =
  /<(?:[!?]|(?:audio|canvas|details|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>]|$))/i
// Where an expression or code of MDX begins: a fence in it is none.
const script = /^(?: {0,3}\{|export\b|import\b)/m
const html = /^ {0,3}</m
const fencePattern = /(?:^|[\r\n])([ \t]*(?:(?:[-+*>]|\d+[.)])[-+*>\d.) \t]*)?)(`{3,}|~{3,})([^\r\n]*)/g

/**
 * Tell of an ordinary document that nothing in it is open at its end, without following its blocks.
 *
 * Only certain cases count, in Markdown and MDX alike: a fence that opens at a line's very start is
 * in no container, and outside of code there is no HTML or script that could make it something
 * else. In doubt the answer is no, and the blocks have to be followed.
 */
export function isPlainlyClosed(source: string, start: number): boolean {
  const fence = new RegExp(fencePattern)
  // The line ending before the text belongs to its first line.
  fence.lastIndex = Math.max(0, start - 1)
  let outside = start
  let match = fence.exec(source)
  while (match) {
    const [, prefix, marker = '', rest = ''] = match
    const isPlain = prefix === '' && !(marker.startsWith('`') && rest.includes('`'))
    if (!isPlain || !isPlainText(source.slice(outside, match.index + 1), true)) return false
    const closing = closingFence(fence, source, marker)
    if (!closing) return false
    outside = lineEnd(source, closing.index + 1)
    match = fence.exec(source)
  }
  return isPlainText(source.slice(outside), false)
}

function closingFence(fence: RegExp, source: string, marker: string): RegExpExecArray | undefined {
  for (let match = fence.exec(source); match; match = fence.exec(source)) {
    const [, prefix = '', run = '', rest = ''] = match
    const isLong = run[0] === marker[0] && run.length >= marker.length
    if (!isLong || rest.trim() !== '' || prefix.trim() !== '') continue
    // A deeper fence closes in MDX, which has no indented code, and not in Markdown.
    return /^ {0,3}$/.test(prefix) ? match : undefined
  }
  return undefined
}

// A comment that is closed on its line, by the rules of HTML too.
const comment = /<!--(?!-?>)[^<`~\r\n]*?-->/g

function isPlainText(text: string, isBeforeFence: boolean): boolean {
  if (text.includes('<') && swallowing.test(text)) {
    const isClosed = text.includes('<!--') && !text.includes('--!>')
    if (!isClosed || swallowing.test(text.replace(comment, ''))) return false
  }
  if (!isBeforeFence) return true
  // HTML of any other tag ends at a blank line.
  const block = text.slice(Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n'), 0))
  return !html.test(block) && !script.test(text)
}
