import { foldHtml } from '../markup/html.js'
import type { Foreword } from '../notice/foreword.js'
import { attributesOf } from '../scan/html/place-kind.js'
import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import { drawing, iconFont, iconName, longestIcon } from '../scan/pictures.js'

/** A longer paragraph is no notice: a lead has at most 6,000 characters, and inline styles. */
const longestParagraph = 16_000

/** A paragraph in the source, as its words. */
interface SourceParagraph {
  readonly start: number
  readonly end: number
  /** The words, folded: see {@link foldHtml}. */
  readonly text: string
}

/** Blocks that a tool may have made of a paragraph, besides `p` and `div`: see {@link readParagraph}. */
export const blockTags: readonly string[] = ['section', 'center', 'header', 'footer', 'address']
/** What a tool may have put a notice into. Of a table's cell only the words are ours. */
const paragraphStart = startOf(['p', 'div', 'td', 'th', ...blockTags])
const entryStart = startOf(['li'])
const otherStart = startOf(['li', 'dd', 'aside', 'figcaption', 'caption', 'blockquote', 'dialog'])
/** An entry that stands first in a list. */
const listStart = /^[\t\n\f\r ]*<(?:ul|ol)(?:[\t\n\f\r ][^>]*)?>[\t\n\f\r ]*(?=<li[\t\n\f\r >])/i
const listEnd = /^\s*(?:<\/li\s*>\s*)?<\/[uo]l\s*>/i

function startOf(names: readonly string[]): RegExp {
  return new RegExp(`^[\\t\\n\\f\\r ]*<(${names.join('|')})(?=[\\t\\n\\f\\r />])`, 'i')
}

/**
 * Read the paragraph that stands at an offset, behind white space at most.
 *
 * Its attributes don't matter: sanitizers, minifiers and Markdown each leave others. Neither does
 * how its characters are escaped, a bold opening that was lost, nor a missing end tag. Other blocks
 * count where they hold these words alone, and so does a list of one entry: of several, it may be the
 * author's.
 */
export function readParagraph(source: string, offset: number): SourceParagraph | undefined {
  return readBlock(source, offset, paragraphStart) ?? readList(source, offset)
}

/** Read what stands at an offset where a notice is worth a look, but may be the author's: an entry of a list, a caption, a quotation without paragraphs. */
export function readOtherBlock(source: string, offset: number): SourceParagraph | undefined {
  return readBlock(source, offset, otherStart)
}

function readList(source: string, offset: number): SourceParagraph | undefined {
  const piece = source.slice(offset, offset + longestParagraph)
  const list = listStart.exec(piece)
  if (!list) return undefined
  const [{ length: entry }] = list
  const entryEnd = entry + piece.slice(entry).indexOf('>') + 1
  const inner = readBlock(piece, entry, entryStart) ?? readBlock(piece, entryEnd, paragraphStart)
  const end = inner && listEnd.exec(piece.slice(inner.end))
  if (!inner || !end) return undefined
  return { start: offset + piece.indexOf('<'), end: offset + inner.end + end[0].length, text: inner.text }
}

function readBlock(source: string, offset: number, blockStart: RegExp): SourceParagraph | undefined {
  const piece = source.slice(offset, offset + longestParagraph)
  const open = blockStart.exec(piece)
  if (!open) return undefined
  const tag = (open[1] ?? '').toLowerCase()
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  const start = open[0].length - tag.length - 1
  tokens.moveTo(start)
  tokens.next()
  const inner = tokens.end
  const words: string[] = []
  const finish = (innerEnd: number, end: number): SourceParagraph => {
    const [from, to] = tag === 'td' || tag === 'th' ? [inner, innerEnd] : [start, end]
    // In Markdown a full-width stop stands behind the bold, without a space behind it.
    const text = foldHtml(words.join('')).replace(/ ([\u3002\uFF01\uFF1F])(?! )/, '$1 ')
    return { start: offset + from, end: offset + to, text }
  }
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const isStart = kind === 'start'
    if (kind === 'text') words.push(piece.slice(tokens.start, tokens.end))
    else if (isStart || kind === 'end') {
      const iconEnd = isStart ? endOfIcon(piece, tokens) : undefined
      if (iconEnd !== undefined) {
        tokens.moveTo(iconEnd)
        continue
      }
      // A picture with words, or of which nobody knows, is the author's.
      if (tokens.name === 'img') return undefined
      if (!isStart && tokens.name === tag) return finish(tokens.start, tokens.end)
      const flags = kindsOf(tokens.name)
      if (tokens.name === 'wbr' || officeTag.test(tokens.name)) continue
      // A space behind the bold opening is lost in some tools.
      if (!isStart && (tokens.name === 'strong' || tokens.name === 'b')) words.push(' ')
      // A block begins, or what holds the paragraph ends: its end tag was left out.
      else if ((flags & kinds.special) !== 0 && tokens.name !== 'br') {
        return tag === 'p' || !isStart ? finish(tokens.start, tokens.start) : undefined
      } else if ((flags & kinds.inline) === 0) return undefined
      else if (tokens.name === 'br') words.push(' ')
    } else if (kind !== 'comment' || tokens.isUnclosed) return undefined
  }
  return tag === 'p' ? finish(piece.length, piece.length) : undefined
}

/** What Word puts into each paragraph, and round names and places, for its own use. */
export const officeTag = /^(?:o:p|st\d+:\w+)$/

/** Offset behind an icon that begins at a start tag: a drawing, the name of one in a font, a picture that says of itself that it tells nothing. */
function endOfIcon(piece: string, tokens: Tokenizer): number | undefined {
  const { name, end } = tokens
  if (name === 'svg' && tokens.isSelfClosing) return end
  if (name === 'img') {
    const alt = attributesOf(tokens).get('alt')?.value
    return alt === undefined || /[\p{L}\p{N}]/u.test(alt) ? undefined : end
  }
  const isNamed = (name === 'i' || name === 'span') && iconFont.test(attributesOf(tokens).get('class')?.value ?? '')
  if (name !== 'svg' && !isNamed) return undefined
  const [whole] = (isNamed ? iconName : drawing).exec(piece.slice(end, end + longestIcon)) ?? []
  return whole === undefined ? undefined : end + whole.length
}

const forewordStart = /^\s*(?:<(?:section|div)\b[^>]*>\s*)?<h[1-6]\b/i

/** Whether a foreword may begin at an offset. */
export function mayOpenForeword(source: string, offset: number): boolean {
  return forewordStart.test(source.slice(offset, offset + 1000))
}

/** A longer list is no foreword: names are bounded, and so are the stages. */
const longestForeword = 16_000

/**
 * Read the foreword that stands at an offset by its words: as this library writes it into HTML, as it
 * comes out of Markdown, without a section round it, and with its list made a table or anything else.
 *
 * @returns The offset behind it, or `undefined` for anything else.
 */
export function readForeword(
  source: string,
  offset: number,
  forewords: readonly Foreword[]
): number | undefined {
  const piece = source.slice(offset, offset + longestForeword)
  if (!forewordStart.test(piece)) return undefined
  const wanted = forewords.map(forewordWords)
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  const open: string[] = []
  let words = ''
  let end: number | undefined
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'text') {
      const letters = lettersOf(foldHtml(piece.slice(tokens.start, tokens.end)))
      words += words === '' ? letters.replace(/^\p{N}+/u, '') : letters
      if (!wanted.some((each) => each.startsWith(words))) break
    } else if (kind === 'start') {
      if ((tokens.flags & kinds.void) === 0) open.push(tokens.name)
    } else if (kind === 'end') {
      const index = open.lastIndexOf(tokens.name)
      if (index === -1) break
      open.length = index
      const isWhole = wanted.includes(words) && open.every((name) => name === 'p')
      if (isWhole && /^(?:[uo]l|dl|table|section|div|p)$/.test(tokens.name)) end ??= offset + tokens.end
    } else if (kind !== 'comment') break
  }
  return end
}

/**
 * The words of a foreword as letters and digits alone: its elements may stand on lines of their own, and
 * tools number its heading, and put other signs where its list has some.
 */
export function forewordWords(foreword: Foreword): string {
  const { heading, paragraphs, entries } = foreword
  const words =
    forewordLetters.get(foreword) ?? lettersOf([heading.replace(/^\P{L}+/u, ''), ...paragraphs, ...entries].join(' '))
  forewordLetters.set(foreword, words)
  return words
}

// Labels that were read are kept with their forewords, and each page that has one asks again.
const forewordLetters = new WeakMap<Foreword, string>()

/** Letters and digits of words that are only compared. */
export function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

// The piece may break off anywhere, so every part is optional together with all that follow it.
const opening =
  /^[\t\n\f\r ]*(?:<(?:p(?:(?:[\t\n\f\r /][^>]*)?(?:>[\t\n\f\r ]*(?:<([a-z]*))?)?)?)?)?/i

/**
 * Tell whether a piece of HTML that may go on begins a paragraph that opens in bold, as a label
 * does: only such a paragraph is worth waiting for.
 */
export function mayOpenLabel(piece: string): 'yes' | 'no' | 'more' {
  const match = opening.exec(piece)
  const read = match?.[0] ?? ''
  const [, tag] = match ?? []
  if (read.length === piece.length) return tag === undefined || isPrefix(tag) ? 'more' : 'no'
  const isWhole = /[\t\n\f\r />]/.test(piece.charAt(read.length))
  return tag !== undefined && isBold(tag) && isWhole ? 'yes' : 'no'
}

function isBold(tag: string): boolean {
  return tag.toLowerCase() === 'strong' || tag.toLowerCase() === 'b'
}

function isPrefix(tag: string): boolean {
  return 'strong'.startsWith(tag.toLowerCase()) || 'b'.startsWith(tag.toLowerCase())
}
