import type { Foreword } from '../notice/foreword.js'
import { unescapeHtml } from './escape-html.js'
import { Tokenizer } from './scan/tokenizer.js'

/** A longer list is no foreword: names are bounded, and so are the stages. */
const longestForeword = 16_000

/**
 * Read the foreword that stands at an offset by its words: as this library writes it into HTML, or
 * as it comes out of Markdown, without a section round it.
 *
 * @returns The offset behind it, or `undefined` for anything else.
 */
export function readForeword(
  source: string,
  offset: number,
  forewords: readonly Foreword[]
): number | undefined {
  const piece = source.slice(offset, offset + longestForeword)
  const open = /^\s*(<section\b[^>]*>\s*)?<h2\b/i.exec(piece)
  const close = /<\/ul\s*>/i.exec(piece)
  if (!open || !close) return undefined
  const end = close.index + close[0].length
  const section = open[1] === undefined ? '' : /^\s*<\/section\s*>/i.exec(piece.slice(end))?.[0]
  if (section === undefined) return undefined
  const words = wordsOf(piece.slice(0, end))
  const isOurs = forewords.some((foreword) => forewordWords(foreword) === words)
  return isOurs ? offset + end + section.length : undefined
}

/** The words of a foreword without white space: its elements may stand on lines of their own. */
export function forewordWords({ heading, paragraphs, entries }: Foreword): string {
  return withoutSpaces([heading, ...paragraphs, ...entries].join(''))
}

/** Take white space out of words that are only compared. */
export function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '')
}

function wordsOf(html: string): string {
  const tokens = new Tokenizer()
  tokens.write(html, true)
  const words: string[] = []
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'text') words.push(html.slice(tokens.start, tokens.end))
  }
  return withoutSpaces(unescapeHtml(words.join('')))
}
