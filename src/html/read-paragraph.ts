import { unescapeHtml } from './escape-html.js'
import { kinds, kindsOf } from './scan/element-kinds.js'
import { Tokenizer } from './scan/tokenizer.js'

/** A longer paragraph is no notice: a lead has at most 6,000 characters, and inline styles. */
const longestParagraph = 16_000

/** A paragraph in the source, as its words. */
export interface SourceParagraph {
  readonly start: number
  readonly end: number
  /** The words, with every run of white space one space. */
  readonly text: string
}

/**
 * Read the paragraph that stands at an offset, behind white space at most, if it opens in bold.
 *
 * Its attributes don't matter: sanitizers, minifiers and Markdown each leave others. Neither does
 * how its characters are escaped, nor a missing end tag.
 */
export function readParagraph(source: string, offset: number): SourceParagraph | undefined {
  const piece = source.slice(offset, offset + longestParagraph)
  const open = /^[\t\n\f\r ]*<p(?=[\t\n\f\r />])/i.exec(piece)
  if (!open) return undefined
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  const start = open[0].length - 2
  tokens.moveTo(start)
  tokens.next()
  const words: string[] = []
  let isBold = false
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const isStart = kind === 'start'
    if (kind === 'text') words.push(piece.slice(tokens.start, tokens.end))
    else if (isStart || kind === 'end') {
      if (!isStart && tokens.name === 'p') return paragraph(offset, start, tokens.end, words)
      const flags = kindsOf(tokens.name)
      // A block begins, or what holds the paragraph ends: its end tag was left out.
      if ((flags & kinds.special) !== 0) return paragraph(offset, start, tokens.start, words)
      if ((flags & kinds.inline) === 0) return undefined
      isBold ||= isStart && (tokens.name === 'strong' || tokens.name === 'b')
    } else return undefined
    if (!isBold && words.join('').trim() !== '') return undefined
  }
  return isBold ? paragraph(offset, start, piece.length, words) : undefined
}

function paragraph(
  offset: number,
  start: number,
  end: number,
  words: readonly string[]
): SourceParagraph {
  const text = unescapeHtml(words.join('')).replace(/[\t\n\f\r ]+/g, ' ').trim()
  return { start: offset + start, end: offset + end, text }
}
