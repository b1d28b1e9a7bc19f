import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import { locateBody } from '../scan/html/locate-body.js'
import { locateMail } from '../scan/html/locate-mail.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import type { Format, FoundBlock, NoticeWords } from './format.js'
import { escapeHtml, foldHtml, foldWords, unescapeHtml } from './html.js'

const paper = '#fff8dc'
const ink = '#1c1600'
const frame = '#8a6d1b'

/**
 * Give declarations for a reader of mail, each twice: plain first, for those that drop a declaration
 * with `!important`; then so, against the style sheet of the letter.
 */
function twice(declarations: readonly string[]): string {
  const strong = declarations.map((each) => `${each} !important`)
  return [...declarations, ...strong].join(';')
}

/** Hex colours alone, and always ink with paper: programs that turn mail dark change both or none. */
const coloured = [`background-color:${paper}`, `color:${ink}`]
const lettering = ['font-family:sans-serif', 'font-size:16px', 'line-height:24px']

const styles = {
  table: (side: 'left' | 'right') =>
    twice([
      'display:table',
      'position:static',
      ...coloured,
      `border:1px solid ${frame}`,
      `border-${side}:8px solid ${frame}`
    ]),
  cell: twice(['display:table-cell', ...coloured, 'padding:12px', ...lettering]),
  // With the paper too: letters give `font` and `strong` dark grounds of their own in the dark.
  words: twice(['display:inline', ...coloured, ...lettering.slice(1)]),
  opening: twice(['display:inline', ...coloured])
}

/**
 * Write a notice as readers of mail keep it: a table with its colours in attributes and in styles.
 *
 * Of the forms that were measured it failed least: `docs/mail.md`.
 */
function writeNotice({ mark, tail, lang, dir }: NoticeWords): string {
  const side = dir === 'rtl' ? 'right' : 'left'
  const table = `<table role="presentation" lang="${escapeHtml(lang)}" dir="${dir}" width="100%" border="0" cellpadding="12" cellspacing="0" bgcolor="${paper}" style="${styles.table(side)}">`
  const cell = `<tr><td bgcolor="${paper}" style="${styles.cell}">`
  const words = `<font color="${ink}" style="${styles.words}"><strong style="${styles.opening}">${escapeHtml(mark)}</strong> ${escapeHtml(tail)}</font>`
  return `${table}${cell}${words}</td></tr></table>`
}

/** Write a notice where neither attributes of colour nor `!important` are allowed. */
function writeBareNotice({ mark, tail }: NoticeWords): string {
  return `<p><strong>${escapeHtml(mark)}</strong> ${escapeHtml(tail)}</p>`
}

function placeHtml(html: string, words: NoticeWords, write: (words: NoticeWords) => string) {
  const { start, title = 0 } = locateMail(html)
  const inserted = write(words)
  const titled = title === 0 ? '' : escapeHtml(words.title)
  const before = html.slice(0, title) + titled + html.slice(title, start)
  return { text: before + inserted + html.slice(start), start: before.length, inserted }
}

/** A longer notice is none: the words of one have at most 6,000 characters, escapes and styles aside. */
const longestNotice = 40_000

/** What tools put a notice into, or a reader's program turns its table into. */
const blocks = new Set(['table', 'tbody', 'tr', 'td', 'th', 'div', 'p', 'center', 'section'])

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * List what may be the notice of a mail: the first paragraph of the body, at the place where it is put
 * today and where earlier versions put it.
 *
 * Its attributes don't matter, nor which elements hold its words: cleaners and inliners each leave
 * others. An element that holds nothing else belongs to it.
 */
function* findHtml(html: string): Generator<FoundBlock> {
  const { start: today, title } = locateMail(html)
  for (const offset of new Set([today, locateBody(html)])) {
    const found = readBlock(html, offset)
    if (found) {
      const { start, end, words } = found
      const rest = html.slice(end)
      yield { words, start, end, without: (mark) => untitled(html.slice(0, start), title, mark) + rest }
    }
    // Some cleaners drop the head's tags and keep the words of its title.
    const bare = /^\s*(?=\[)[^<]{1,1000}(?=<)/.exec(html.slice(offset, offset + 2000))?.[0]
    const behind = bare === undefined ? undefined : readBlock(html, offset + bare.length)
    if (bare === undefined || !behind) continue
    const { start, end, words } = behind
    const before = html.slice(0, start)
    const at = offset + bare.indexOf('[')
    const without = (mark: string) => {
      const titled = untitled(before, at, mark)
      return titled === before ? undefined : titled + html.slice(end)
    }
    yield { words, start, end, without }
  }
}

function untitled(before: string, title: number | undefined, mark: string): string {
  const end = title === undefined || mark === '' ? undefined : endOfWords(before, title, mark)
  return end === undefined ? before : before.slice(0, title) + before.slice(end)
}

/** Where words that stand at an offset of HTML end, however their characters are written. */
function endOfWords(html: string, start: number, words: string): number | undefined {
  const character = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});|[^]/giuy
  character.lastIndex = start
  let read = ''
  while (read.length < words.length) {
    const [written = ''] = character.exec(html) ?? []
    if (written === '' || !words.startsWith((read += unescapeHtml(written)))) return undefined
  }
  return character.lastIndex
}

/** Read the paragraph that stands at an offset, and what holds it alone. */
function readBlock(
  html: string,
  offset: number
): { start: number; end: number; words: string } | undefined {
  const piece = html.slice(offset, offset + longestNotice)
  const tokens = new Tokenizer()
  tokens.write(piece, true)
  const open = readStart(tokens, piece)
  const own = open?.findLastIndex(({ name }) => blocks.has(name)) ?? -1
  const holder = open?.[own]
  if (!open || !holder) return undefined
  const read = readWords(tokens, piece, holder.name)
  if (!read) return undefined
  // Of a table with more in it, only the words in the cell are ours.
  const isCell = holder.name === 'td' || holder.name === 'th'
  const least = isCell ? { start: holder.end, end: read.innerEnd } : { start: holder.start, end: read.end }
  tokens.moveTo(read.end)
  const { start, end } = widen(tokens, piece, open.slice(0, own)) ?? least
  return { start: offset + start, end: offset + end, words: foldHtml(read.words) }
}

/** Read up to the first words: the elements that are open there. */
function readStart(tokens: Tokenizer, piece: string): OpenElement[] | undefined {
  const open: OpenElement[] = []
  for (let kind = tokens.next(); ; kind = tokens.next()) {
    const { name, start, end } = tokens
    if (kind === 'text') {
      if (foldHtml(piece.slice(start, end)) !== '') {
        tokens.moveTo(start)
        return open
      }
    } else if (kind === 'start') {
      if (!blocks.has(name) && (kindsOf(name) & kinds.inline) === 0) return undefined
      if ((kindsOf(name) & kinds.void) === 0) open.push({ name, start, end })
    } else if (kind === 'end') {
      if (open.pop()?.name !== name) return undefined
    } else if (kind !== 'comment' || tokens.isUnclosed) return undefined
  }
}

interface ReadWords {
  readonly words: string
  /** Where what holds them ends: before its end tag, and behind that, if it has one. */
  readonly innerEnd: number
  readonly end: number
}

/** The end tags of these may be left out. */
const implied = new Set(['p', 'td', 'th', 'tr', 'tbody'])

/** Read the words of a paragraph, to the end of the element that holds them. */
function readWords(tokens: Tokenizer, piece: string, holder: string): ReadWords | undefined {
  const words: string[] = []
  const upTo = (innerEnd: number, end: number) => ({ words: words.join(''), innerEnd, end })
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const { name, start, end } = tokens
    const isTag = kind === 'start' || kind === 'end'
    if (kind === 'text') words.push(piece.slice(start, end))
    else if (kind === 'end' && name === holder) return upTo(start, end)
    // A block begins, or what holds this one ends.
    else if (isTag && (kindsOf(name) & kinds.inline) === 0 && name !== 'wbr') {
      return implied.has(holder) && (kind === 'end' || holder === 'p') ? upTo(start, start) : undefined
    }
    // A space behind the bold opening is lost in some tools.
    else if (name === 'br' || (kind === 'end' && (name === 'strong' || name === 'b'))) words.push(' ')
    else if (!isTag && (kind !== 'comment' || tokens.isUnclosed)) return undefined
  }
  return holder === 'p' ? upTo(piece.length, piece.length) : undefined
}

/** Find the outermost of these elements that holds nothing but what was read. */
function widen(
  tokens: Tokenizer,
  piece: string,
  round: readonly OpenElement[]
): { start: number; end: number } | undefined {
  let widest: { start: number; end: number } | undefined
  let open = round
  while (open.length > 0) {
    const kind = tokens.next()
    const { name, start, end } = tokens
    if (kind === 'text' && foldHtml(piece.slice(start, end)) === '') continue
    if (kind === 'comment' && !tokens.isUnclosed) continue
    if (kind !== 'end') return widest
    while (open.at(-1)?.name !== name && implied.has(open.at(-1)?.name ?? '')) open = open.slice(0, -1)
    const closed = open.at(-1)
    if (closed?.name !== name) return widest
    open = open.slice(0, -1)
    // A part of a table can't go alone.
    if (!implied.has(name) || name === 'p') widest = { start: closed.start, end }
  }
  return widest
}

/** HTML of a mail: a table before everything else that a reader sees, and a mark in its title. */
export const mailHtml: Format = {
  form: 'notice',
  escape: (words) => words,
  unescape: (text) => text,
  block: { place: (html, words) => placeHtml(html, words, writeNotice), find: findHtml },
  atoms: false
}

/**
 * HTML of a mail in AMP: a bare paragraph, and a mark in its title.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/email/learn/email-spec/amp-email-format (seen 2026-11-28)
 */
export const ampHtml: Format = {
  form: 'notice',
  escape: (words) => words,
  unescape: (text) => text,
  block: { place: (html, words) => placeHtml(html, words, writeBareNotice), find: findHtml },
  atoms: false
}

/** The end of a paragraph, in either kind of line ending. */
const paragraphEnd = /\r?\n[ \t]*\r?\n/

function placeText(text: string, { mark, tail }: NoticeWords) {
  const line = /\r?\n/.exec(text)?.[0] ?? '\n'
  const inserted = `${mark} ${tail}${line}${line}`
  return { text: inserted + text, start: 0, inserted }
}

/** A notice in plain text is its first paragraph, on however many lines. */
function* findText(text: string): Generator<FoundBlock> {
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const close = paragraphEnd.exec(text.slice(start, start + longestNotice))
  if (!close) return
  const end = start + close.index + close[0].length
  yield {
    words: foldWords(text.slice(start, start + close.index)),
    start,
    end,
    without: () => text.slice(0, start) + text.slice(end)
  }
}

/** Text of a mail: a paragraph before it, because signatures and quoted letters stand at its end. */
export const mailText: Format = {
  form: 'notice',
  escape: (words) => words,
  unescape: (text) => text,
  block: { place: placeText, find: findText }
}
