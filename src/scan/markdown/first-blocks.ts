import { firstContentLine, isBlank, lineEnd, nextLine } from '../../text/lines.js'
import { isPageLine } from '../../text/page-lines.js'
import { boundEnd } from './heading.js'
import { htmlBlockEnd } from './html-in-markdown.js'

/** A heading or a paragraph at the top level. Offsets are UTF-16 code units. */
export interface WordsBlock {
  readonly kind: 'heading' | 'paragraph'
  /** Start of its first line. */
  readonly start: number
  /** Start and end of its words. A paragraph's end is the end of its last line. */
  readonly textStart: number
  readonly textEnd: number
  /** Start of the line behind it, attribute lists bound to a heading included. */
  readonly next: number
  /** Level of a heading, 0 for a paragraph. */
  readonly level: number
}

/** How many blocks are looked at: a title, a licence, badges, a table of contents and a little more. */
export const mostBlocks = 24
/** A longer piece of HTML is no wrapper and no row of badges. */
const longestHtml = 4000

/**
 * Give the headings and the paragraphs that open a document, past what may stand before the text
 * without being it: comments, wrappers, badges, tables of contents, imports, lines about the page.
 * It ends before the text itself: behind the first paragraph with a sentence, before a quotation, a
 * table, code.
 *
 * @param start A line's start, behind the front matter.
 */
export function* firstBlocks(source: string, start: number): Generator<WordsBlock> {
  let at = start
  for (let count = 0; count < mostBlocks; count++) {
    at = firstContentLine(source, at)
    if (at === source.length) return
    const heading = headingAt(source, at)
    if (heading) {
      yield heading
      at = heading.next
      continue
    }
    const unread = unreadEnd(source, at)
    if (unread === 'text') return
    if (unread !== undefined) {
      at = unread
      continue
    }
    const block = paragraph(source, at)
    if (!block) return
    yield block
    const words = source.slice(block.textStart, block.textEnd)
    if (block.kind === 'paragraph' && !isAboutPage(words)) return
    at = block.next
  }
}

/** Give the heading or the paragraph that begins at a line's start, if one does. */
export function wordsBlockAt(source: string, at: number): WordsBlock | undefined {
  if (opensInWords(source, at)) return paragraph(source, at)
  const sign = source.charAt(behindIndent(source, at))
  const block = sign === '#' ? atxHeading(source, at) : sign === '<' ? htmlParagraph(source, at) : undefined
  return block ?? (isParagraph(source, at) ? paragraph(source, at) : undefined)
}

function headingAt(source: string, at: number): WordsBlock | undefined {
  const sign = source.charAt(behindIndent(source, at))
  return sign === '#' ? atxHeading(source, at) : sign === '<' ? htmlHeading(source, at) : undefined
}

/** Offset behind the spaces that a line begins with, three at the most: further in, nothing but code begins. */
export function behindIndent(source: string, at: number): number {
  let first = at
  while (first < at + 3 && source.charCodeAt(first) === 32) first++
  return first
}

/** A paragraph that somebody wrote as HTML, to centre it say. Words in the next line are raw text as long as it stands. */
function htmlParagraph(source: string, at: number): WordsBlock | undefined {
  if (!/^ {0,3}<p[\s>]/i.test(source.slice(at, at + 6))) return undefined
  const [whole] = /^[^]*?<\/p\s*>(?=[ \t]*(?:$|(?:\r\n?|\n)[ \t]*(?:[\r\n<]|$)))/i.exec(source.slice(at, at + longestHtml)) ?? []
  if (whole === undefined || /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(whole)) return undefined
  const textEnd = at + whole.length
  const textStart = at + whole.indexOf('<')
  return { kind: 'paragraph', start: at, textStart, textEnd, next: nextLine(source, lineEnd(source, textEnd)), level: 0 }
}

function isParagraph(source: string, at: number): boolean {
  const end = lineEnd(source, at)
  if (isBlank(source, at, end)) return false
  const line = source.slice(at, Math.min(end, at + 500))
  if (/^(?: {4}| {0,3}\t| {0,3}\d{1,9}[.)][ \t]| {0,3}(?:-[ \t]*){3,}$)/.test(line)) return false
  return !isStart(line)
}

function atxHeading(source: string, at: number): WordsBlock | undefined {
  const end = lineEnd(source, at)
  const line = source.slice(at, end)
  const [opening = '', { length: level } = ''] = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line) ?? []
  if (level === 0) return undefined
  const next = boundEnd(source, nextLine(source, end))
  return { kind: 'heading', start: at, textStart: at + opening.length, textEnd: end, next, level }
}

/** A heading that somebody wrote as HTML, to centre it say, on lines of its own. */
function htmlHeading(source: string, at: number): WordsBlock | undefined {
  if (!/^ {0,3}<h/i.test(source.slice(at, at + 5))) return undefined
  const piece = source.slice(at, at + longestHtml)
  const match = /^( {0,3}<h([1-6])\b[^<>]*>\s*)([^]*?)\s*<\/h\2\s*>[ \t]*(?=[\r\n]|$)/i.exec(piece)
  if (!match) return undefined
  const [whole, opening = '', level, words = ''] = match
  if (hiddenTag.test(whole) || /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(whole)) return undefined
  const textStart = at + opening.length
  const next = nextLine(source, at + whole.length)
  return { kind: 'heading', start: at, textStart, textEnd: textStart + words.length, next, level: Number(level) }
}

const blockStart =
  /^ {0,3}(?:#{1,6}(?=[ \t]|$)|>|(?:[-+*]|1[.)])[ \t]+[^ \t]|`{3,}[^`]*$|~{3,}|:{3,}|\{:|(?:\*[ \t]*){3,}$|(?:_[ \t]*){3,}$|(?:-[ \t]+){2,}-[ \t]*$)/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/

/** A longer paragraph is no notice, and no line about the page. */
const longestParagraph = 40_000

/** A paragraph, or a heading over an underline. */
function paragraph(source: string, start: number): WordsBlock | undefined {
  const textStart = behindIndent(source, start)
  let textEnd = lineEnd(source, start)
  for (let at = start; at - start <= longestParagraph; ) {
    at = nextLine(source, textEnd)
    const end = lineEnd(source, at)
    const isEnd = at === textEnd || isBlank(source, at, end)
    if (isEnd || !opensInWords(source, at)) {
      const line = source.slice(at, Math.min(end, at + 500))
      if (isEnd || isStart(line)) return { kind: 'paragraph', start, textStart, textEnd, next: at, level: 0 }
      if (underline.test(line)) {
        const next = boundEnd(source, nextLine(source, end))
        const level = line.includes('=') ? 1 : 2
        return { kind: 'heading', start, textStart, textEnd, next, level }
      }
    }
    textEnd = end
  }
  return undefined
}

/**
 * Give the items of the list that begins at a line's start, with whatever markers and gaps, each as
 * the place of its words.
 */
export function* listItems(source: string, start: number): Generator<{ start: number; end: number }> {
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const [marker] = /^ {0,3}(?:[-+*]|\d{1,9}[.)])[ \t]+(?=\S)/.exec(source.slice(at, at + 40)) ?? []
    if (marker === undefined) return
    let last = end
    let next = nextLine(source, end)
    // The words go on in lines that are neither blank nor an item of their own.
    while (next < source.length && goesOn(source.slice(next, lineEnd(source, next)))) {
      last = lineEnd(source, next)
      next = nextLine(source, last)
    }
    yield { start: at + marker.length, end: last }
    at = firstContentLine(source, next)
  }
}

/** Read the list that somebody wrote as HTML at a line's start: the words of its items, and its end. */
export function htmlListAt(
  source: string,
  start: number
): { readonly items: readonly string[]; readonly end: number } | undefined {
  const match = /^ {0,3}<([ou]l)\b[^<>]*>([^]*?)<\/\1\s*>/i.exec(source.slice(start, start + longestHtml))
  if (!match) return undefined
  const [whole, , inner = ''] = match
  const [gap = '', ...items] = inner.split(/<li\b[^<>]*>/i).map((item) => item.replace(/(?:<\/?p>|<\/li\s*>|\s)+$/i, ''))
  return gap.trim() === '' ? { items, end: start + whole.length } : undefined
}

/** Read the table that begins at a line's start: the words of its cells, and the end of its last line. */
export function tableAt(
  source: string,
  start: number
): { readonly words: string; readonly end: number } | undefined {
  const [table] = /^(?: {0,3}\|[^\r\n]*(?:\r\n?|\n|$))+/.exec(source.slice(start, start + longestHtml)) ?? []
  if (table === undefined) return undefined
  const rows = table.split(/\r\n?|\n/)
  const borders = rows.filter((row) => tableBorder.test(row))
  if (borders.length !== 1) return undefined
  const words = rows.filter((row) => !tableBorder.test(row)).join(' ').replace(/(?<!\\)\|/g, ' ')
  return { words, end: start + table.trimEnd().length }
}

const tableBorder = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

/** Whether a line goes on with the words of a list's item. */
function goesOn(line: string): boolean {
  const words = line.trimStart()
  return words !== '' && !isStart(words) && !/^\d{1,9}[.)][ \t]/.test(words)
}

/** Whether a line opens with a letter, as no block but a paragraph does: a quick look. */
function opensInWords(source: string, at: number): boolean {
  const letter = source.charCodeAt(behindIndent(source, at)) | 32
  return letter >= 97 && letter <= 122
}

/** Whether a line interrupts a paragraph. */
function isStart(line: string): boolean {
  if (blockStart.test(line)) return true
  return /^ {0,3}</.test(line) && htmlBlockEnd(line.trimStart(), false) !== undefined
}

/** Lines that show nothing of the text, each of its own kind of host. */
const unreadLine = new RegExp(
  [
    /\[(?:[^[\]\\]|\\.)+\]:[ \t]*\S.*/, // a definition, a footnote
    /\*\[[^[\]]+\]:.*/, // an abbreviation
    /\[\[_?toc_?\]\]|\[toc\]|\$\{toc\}|\{:?toc\}|@\[toc\].*|\{:.*\}/, // tables of contents, attribute lists
    /\(\S+\)=/, // the target of a heading, in MyST
    /:{3,}.*/, // a container's border
    /\{\{[<%].*[>%]\}\}|\{%.*%\}/, // a template's tag
    /\{\/\*.*\*\/\}|(?:import|export)\b.*/, // MDX
    /(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}/ // a rule
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|')
    .replace(/^.*$/s, '^ {0,3}(?:$&)[ \\t]*$'),
  'i'
)

/**
 * Find the end of a block that is not read and does not end what is looked at.
 *
 * @returns `text` where the text itself begins, and `undefined` for a paragraph.
 */
function unreadEnd(source: string, at: number): number | 'text' | undefined {
  const first = source.charAt(behindIndent(source, at))
  if (first === ' ') return 'text'
  if (!/[\t>|`~<[\-+*\d({$@:eiEI_]/.test(first)) return undefined
  const end = lineEnd(source, at)
  switch (first) {
    case '\t':
    case '>':
      return alert.test(source.slice(at, end)) ? quoteEnd(source, at) : 'text'
    case '|':
    case '`':
    case '~': {
      const comments = rawComments.exec(source.slice(at, at + longestHtml))
      if (comments) return nextLine(source, at + comments[0].length)
      return isWordsLine(source.slice(at, end)) ? undefined : 'text'
    }
    case '<':
      return htmlEnd(source, at, end)
    default: {
      const line = source.slice(at, Math.min(end, at + 1000))
      if (unreadLine.test(line)) return nextLine(source, end)
      return /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line) ? listEnd(source, at) : undefined
    }
  }
}

/** A notice of a host, which is no quotation: `> [!NOTE]`. */
const alert = /^ {0,3}>[ \t]*\[![a-z]+\]/i

function quoteEnd(source: string, start: number): number {
  let at = start
  while (at < source.length && /^ {0,3}>/.test(source.slice(at, at + 4))) at = nextLine(source, lineEnd(source, at))
  return at
}

/** Comments as pandoc writes them. */
const rawComments = /^ {0,3}(`{3,})\{=html\}[ \t]*(?=[\r\n])(?:\s|<!--(?!-?>)(?:(?!-->)[^])*-->)*?[\r\n] {0,3}\1`*[ \t]*(?=[\r\n]|$)/

/** A backtick or a tilde may open a paragraph too, as a bar may without a table. */
function isWordsLine(line: string): boolean {
  return /^ {0,3}(?:`{1,2}[^`]|`{3,}.*`|~{1,2}[^~])/.test(line)
}

/** What a table of contents or a list of badges is made of: the lines of a list that hold a link or a picture alone. */
const contents = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+(?:!?\[.*\](?:\(.*\)|\[.*\])?|TOC|<a\b.*<\/a>)[ \t]*$/
/** The line below an entry in whose place kramdown puts a table of contents. */
export const contentsMark = /^[ \t]*\{:(?:[^{}]*[ \t])?toc\b[^{}]*\}[ \t]*$/im

function listEnd(source: string, start: number): number | 'text' {
  let at = start
  while (at < source.length) {
    const end = lineEnd(source, at)
    const line = source.slice(at, Math.min(end, at + 1000))
    if (isBlank(source, at, end)) break
    const next = nextLine(source, end)
    if (at > start) {
      // A comment, a heading: the next block.
      if (!/^[ \t]*(?:[-+*\d])/.test(line) && isStart(line)) break
      if (!contents.test(line) && !/^ {0,3}\{:/.test(line)) return 'text'
    } else if (!contents.test(line) && !contentsMark.test(source.slice(next, Math.min(lineEnd(source, next), next + 500)))) return 'text'
    at = next
  }
  return at
}

const hiddenTag =
  /<(?:audio|blockquote|canvas|dialog|iframe|math|noembed|noframes|noscript|object|plaintext|pre|script|select|style|svg|table|template|textarea|title|video|xmp)\b|\s(?:hidden|aria-hidden|inert|popover|style)(?=[\s=/>])/i

/** Comments, and HTML that holds no sentence: borders, badges, links. */
function htmlEnd(source: string, at: number, lineStop: number): number | 'text' | undefined {
  const line = source.slice(at, lineStop).trimStart()
  const kind = htmlBlockEnd(line, true)
  if (kind === undefined) return undefined
  if (line.startsWith('<!--')) return afterLine(source, source.indexOf('-->', at))
  if (kind !== 'blank') return 'text'
  let stop = at
  while (stop < source.length && !isBlank(source, stop, lineEnd(source, stop))) {
    stop = nextLine(source, lineEnd(source, stop))
  }
  const html = source.slice(at, Math.min(stop, at + longestHtml))
  if (stop - at > longestHtml || hiddenTag.test(html)) return 'text'
  return isAboutPage(html.replace(/<[^<>]*>/g, '\n')) ? stop : 'text'
}

function afterLine(source: string, offset: number): number | 'text' {
  return offset === -1 ? 'text' : nextLine(source, lineEnd(source, offset))
}

const entryNumber = /^[ \t]*\d{1,3}[.)](?=[ \t])/
const markup = /!?\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?|<[^<>]*>/g

/** Whether each line tells of the page and is none of its text: a date, a byline, badges. */
export function isAboutPage(text: string): boolean {
  if (text.length > 4 * longestHtml) return false
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at)
    if (!isPageLine(text.slice(at, end).replace(markup, '').replace(entryNumber, '').trim())) return false
    at = end + 1
  }
  return true
}
