import type { Format } from './format.js'
import { inlineHtml } from './html.js'
import { escapeWith, withoutBackslashes } from './markdown.js'
import { htmlProblem, type Markup, type MarkupToken, toMarkup } from './open-markup.js'

/**
 * Telegram's MarkdownV2: an unescaped `-`, `.` or `!` is refused with 400.
 *
 * @see https://core.telegram.org/bots/api#markdownv2-style (seen 2026-11-20)
 */
export const markdownV2: Format = {
  form: 'inline',
  escape: escapeWith(/[_*[\]()~`>#+\-=|{}.!\\]/g),
  unescape: withoutBackslashes,
  ownLine: /^(?:(?:\*\*)?>|```)/,
  atoms: false,
  problem: (text) => scan(text, dialects.two).problem,
  markup: (text) => markupIn(text, dialects.two)
}

/** Telegram's first Markdown, kept by the Bot API for old bots. */
export const markdownV1: Format = {
  form: 'inline',
  escape: escapeWith(/[_*`[]/g),
  unescape: withoutBackslashes,
  ownLine: /^```/,
  atoms: false,
  problem: (text) => scan(text, dialects.one).problem,
  markup: (text) => markupIn(text, dialects.one)
}

const tags =
  /^(?:b|strong|i|em|u|ins|s|strike|del|span|tg-spoiler|tg-emoji|tg-time|a|code|pre|blockquote)$/i

/**
 * Telegram's HTML: every other tag, and one that is not closed, is refused with 400.
 *
 * @see https://core.telegram.org/bots/api#html-style (seen 2026-11-28)
 */
export const telegramHtml: Format = { ...inlineHtml, problem: (text) => htmlProblem(text, tags) }

/** One of Telegram's two dialects. */
interface Dialect {
  readonly name: string
  /** The longer ones first: `__` is one sign, and so is `||`. */
  readonly marks: readonly string[]
  /** Acts outside of markup, and is refused there. */
  readonly reserved: RegExp
  readonly hasQuotes: boolean
  readonly escapes: RegExp
}

const dialects: { readonly [name in 'one' | 'two']: Dialect } = {
  one: {
    name: 'Markdown',
    marks: ['*', '_'],
    reserved: /\b\B/,
    hasQuotes: false,
    escapes: /^\\[_*`[]/
  },
  two: {
    name: 'MarkdownV2',
    marks: ['||', '__', '*', '_', '~'],
    reserved: /[_*[\]()~`>#+\-=|{}.!]/,
    hasQuotes: true,
    // oxlint-disable-next-line no-control-regex -- any character of ASCII may be escaped
    escapes: /^\\[\u0001-\u007e]/
  }
}

interface Scanned {
  readonly tokens: readonly MarkupToken[]
  readonly problem?: string
}

// The address of a link, with its escapes.
const address = /^\]\(((?:\\[^]|[^\\)\n]){0,2048})\)/

/** Read a text as Telegram does, up to the first thing that it refuses. */
function scan(text: string, dialect: Dialect): Scanned {
  const { marks, reserved, hasQuotes, escapes, name } = dialect
  const tokens: MarkupToken[] = []
  const open: string[] = []
  /** Where the links that are open begin among the tokens. */
  const links: number[] = []
  let isQuoted = false
  let index = 0
  const refuse = (at: number, why: string): Scanned => ({
    tokens,
    problem: `can’t be read as ${name} at character ${at + 1}: ${why}`
  })
  while (index < text.length) {
    const start = index
    const character = text.charAt(index)
    if (isQuoted && character === '\n') {
      isQuoted = false
      tokens.push({ start, end: start, closes: true })
    }
    if (hasQuotes && (start === 0 || text[start - 1] === '\n')) {
      const quote = /^(?:\*\*)?>/.exec(text.slice(start, start + 3))?.[0]
      if (quote !== undefined) {
        isQuoted = true
        index += quote.length
        tokens.push({ start, end: index, opens: { open: '>', close: '' } })
        continue
      }
    }
    const escape = character === '\\' ? escapes.exec(text.slice(start, start + 2))?.[0] : undefined
    const fence = text.startsWith('```', start) ? '```' : character === '`' ? '`' : undefined
    const mark = marks.find((each) => text.startsWith(each, start))
    const link = open.at(-1) === '[' && character === ']'
    if (escape !== undefined) {
      index += 2
      tokens.push({ start, end: index })
    } else if (fence !== undefined) {
      const end = codeEnd(text, start + fence.length, fence)
      if (end === -1) return refuse(start, `\`${fence}\` is never closed. Close it, or write \`\\${fence}\`.`)
      const info = fence === '```' ? (/^[\w+#.-]{0,40}\n/.exec(text.slice(start + 3, start + 44))?.[0] ?? '') : ''
      const body = start + fence.length + info.length
      index = end + fence.length
      tokens.push(
        { start, end: body, opens: { open: fence + info, close: fence, isCode: true } },
        { start: end, end: index, closes: true }
      )
    } else if (link) {
      const found = address.exec(text.slice(start, start + 2052))
      if (!found) return refuse(start, 'a link has no address. Write `[words](address)`, or escape both brackets.')
      index += found[0].length
      open.pop()
      const at = links.pop() ?? -1
      const opened = tokens[at]
      if (opened?.opens) tokens[at] = { ...opened, opens: { ...opened.opens, close: found[0] } }
      tokens.push({ start, end: index, closes: true })
    } else if (character === '[' || text.startsWith('![', start)) {
      index += character === '[' ? 1 : 2
      open.push('[')
      links.push(tokens.length)
      // Its address stands where it is closed.
      tokens.push({ start, end: index, opens: { open: text.slice(start, index), close: ']' } })
    } else if (mark !== undefined) {
      index += mark.length
      const isOpen = open.includes(mark)
      // The end of an expandable quote.
      if (mark === '||' && isQuoted && !isOpen && /^(?:\n|$)/.test(text.slice(index, index + 1))) {
        tokens.push({ start, end: index })
      } else if (isOpen && open.at(-1) === mark) {
        open.pop()
        tokens.push({ start, end: index, closes: true })
      } else if (isOpen) {
        return refuse(start, `\`${mark}\` closes what is not the last that was opened.`)
      } else {
        open.push(mark)
        tokens.push({ start, end: index, opens: { open: mark, close: mark } })
      }
    } else if (reserved.test(character)) {
      return refuse(start, `\`${character}\` must be escaped. Write \`\\${character}\`.`)
    } else index++
  }
  const last = open.at(-1)
  if (last === undefined) return { tokens }
  return refuse(text.length, `\`${last}\` is never closed. Close it, or escape it.`)
}

/** Where code ends: at the next of its signs that is not escaped. */
function codeEnd(text: string, start: number, fence: string): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text.startsWith(fence, index)) return index
  }
  return -1
}

function markupIn(text: string, dialect: Dialect): Markup {
  return toMarkup(scan(text, dialect).tokens)
}
