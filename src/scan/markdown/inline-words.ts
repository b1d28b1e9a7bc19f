import { foldText, goOn, seenText } from '../../text/names.js'
import { namedReferences } from '../../text/named-references.js'
import { behindIcons, iconEnd } from './icons.js'

/** A piece of a paragraph or a heading. Offsets are UTF-16 code units. */
interface Piece {
  /**
   * `text` that a reader sees; `bold`, where bold words begin or end; `nothing` to see, such as a
   * comment or the tag of an anchor; `other` for anything that shows words in another way.
   */
  readonly kind: 'text' | 'bold' | 'nothing' | 'other'
  /** What a reader sees of it. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const plainText = /[^\\&<*_`![~{\r\n]+/y
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,15}));/y
const comment = /<!--(?!-?>)[^]*?-->/y
const tag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/y
const autolink = /<(?:mailto:)?((?:https?:\/\/)?[^\s<>]*[@:.][^\s<>]*)>/y
const anchor = /\[[#¶§]?\](?:\(#[^()\s]*\)|\{[^{}]*\})/y
/** An anchor that shows a sign alone, or a drawing: hosts put one into each heading. */
const signAnchor = /<a\b[^<>]*>(?:\s|[#¶§🔗]|<svg\b[^<>]*\/>|<svg\b[^<>]*>(?:<(?!\/?(?:a|svg)\b)[^<>]*>|\s)*<\/svg>|<(?:span|i)\b[^<>]*>[#¶§]?<\/(?:span|i)>)*<\/a>/iuy
const link = /\[([^[\]\\<>*`]+)\]\(([^()\s]+)\)/y
const linkEnd = /\[[^[\]]*\][([]/y
const mathBrace = /\{(['"])([{}])\1\}|\{\/\*[^]*?\*\/\}/y
const lineBreak = /[ \t]*(?:\r\n?|\n)[ \t]*/y

/** Tags that show words as they are. */
const seenThrough = new Set('a abbr bdi bdo em font i mark p small span sup time u'.split(' '))
/** Attributes that could hide an element or move it. */
const hiding = /\b(?:hidden|aria-hidden|popover|inert)\b|\bstyle\s*=(?!\s*["']?\s*font-(?:weight|style)\s*:\s*[\w-]+\s*;?\s*["']?(?=[\s>]|$))/i

/**
 * Read inline Markdown piece by piece, whoever wrote it: escaped with backslashes or references,
 * wrapped, with tags that show nothing. Time is linear.
 */
function* readPieces(text: string): Generator<Piece> {
  let shown = ''
  for (let at = 0; at < text.length; ) {
    const piece = readPiece(text, at, shown)
    if (piece.value !== '') shown = piece.value
    yield piece
    at = piece.end
  }
}

function readPiece(text: string, at: number, shown: string): Piece {
  const piece = (kind: Piece['kind'], value: string, length: number): Piece => ({
    kind,
    value,
    start: at,
    end: at + length
  })
  const matched = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text) ?? undefined
  }
  const character = text.charAt(at)
  const icon = iconEnd(text, at)
  if (icon !== undefined) return piece('nothing', '', icon - at)
  switch (character) {
    case '\r':
    case '\n': {
      const [all = character] = matched(lineBreak) ?? []
      return piece('text', isTight(shown, text.charAt(at + all.length)) ? '' : ' ', all.length)
    }
    case '\\': {
      const next = text.charAt(at + 1)
      if (/[!-/:-@[-`{-~]/.test(next)) return piece('text', next, 2)
      // Before a line ending it is a hard break.
      return piece('text', /[\r\n]/.test(next) ? '' : '\\', 1)
    }
    case '&': {
      const match = matched(reference)
      const value = match && decode(match)
      return value === undefined ? piece('text', '&', 1) : piece('text', value, match?.[0].length ?? 1)
    }
    case '<':
      return readTag(piece, matched, text.charAt(at + 1))
    case '*':
    case '_':
      return readDelimiters(text, at, piece)
    case '~':
      return text.charAt(at + 1) === '~' ? piece('other', '', 2) : piece('text', '~', 1)
    case '`':
      return piece('other', '', 1)
    case '!':
      return text.charAt(at + 1) === '[' ? piece('other', '', 2) : piece('text', '!', 1)
    case '[':
      return readBracket(piece, matched)
    case '{': {
      const match = matched(mathBrace)
      if (!match) return piece('text', '{', 1)
      return piece(match[2] === undefined ? 'nothing' : 'text', match[2] ?? '', match[0].length)
    }
    default: {
      const [words = character] = matched(plainText) ?? []
      return piece('text', words, words.length)
    }
  }
}

type MakePiece = (kind: Piece['kind'], value: string, length: number) => Piece
type Match = (pattern: RegExp) => RegExpExecArray | undefined

// Scripts that are written without spaces: a line may break between any two characters of them.
const withoutSpaces = /[\u2E80-\u312F\u31A0-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/

function isTight(shown: string, next: string): boolean {
  return withoutSpaces.test(shown.slice(-1)) && withoutSpaces.test(next)
}

function decode([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return namedReferences.get(name)
  const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function readTag(piece: MakePiece, matched: Match, next: string): Piece {
  const sign = next === 'a' || next === 'A' ? matched(signAnchor) : undefined
  if (sign) return piece('nothing', '', sign[0].length)
  const note = matched(comment)
  if (note) return piece('nothing', '', note[0].length)
  const address = matched(autolink)
  if (address?.[1] !== undefined) return piece('text', address[1], address[0].length)
  const element = matched(tag)
  if (!element) return /[\s\d]/.test(next) ? piece('text', '<', 1) : piece('other', '', 1)
  const [all, , name = '', attributes = ''] = element
  if (hiding.test(attributes)) return piece('other', '', all.length)
  switch (name.toLowerCase()) {
    case 'b':
    case 'strong':
      return piece('bold', '', all.length)
    case 'br':
      return piece('text', ' ', all.length)
    case 'wbr':
      return piece('nothing', '', all.length)
    default:
      return piece(seenThrough.has(name.toLowerCase()) ? 'nothing' : 'other', '', all.length)
  }
}

/** Two make bold. Any other number is emphasis, unless it stands where there can be none. */
function readDelimiters(text: string, at: number, piece: MakePiece): Piece {
  const mark = text.charAt(at)
  let after = at
  while (text.charAt(after) === mark) after++
  const length = after - at
  const before = text.charAt(at - 1)
  const next = text.charAt(after)
  const isInWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(next)
  const isAlone = /^\s?$/.test(before) && /^\s?$/.test(next)
  if (isAlone || (mark === '_' && isInWord)) return piece('text', mark.repeat(length), length)
  return piece(length === 2 ? 'bold' : 'other', '', length)
}

/** An address that somebody made a link of, the anchor of a heading, or a bracket. */
function readBracket(piece: MakePiece, matched: Match): Piece {
  const empty = matched(anchor)
  if (empty) return piece('nothing', '', empty[0].length)
  const match = matched(link)
  if (match) {
    const [all, words = '', address = ''] = match
    const isAddress = [words, `http://${words}`, `https://${words}`, `mailto:${words}`].includes(address)
    return isAddress ? piece('text', words, all.length) : piece('other', '', all.length)
  }
  return matched(linkEnd) ? piece('other', '', 1) : piece('text', '[', 1)
}

/**
 * Read the words of a paragraph or a heading as a reader does: unescaped, unwrapped, every run of
 * white space one space, bold or not, all in italics or nothing.
 *
 * @returns `undefined` where a part of them is shown in another way: code, an image, struck out.
 */
export function readWords(text: string): string | undefined {
  const shown = readShown(withoutItalics(text))
  return shown === undefined ? undefined : foldText(shown)
}

/** One sign opens italics, and so does the first of three. Two make bold. */
const opensInItalics = /^(?:\*(?:\*\*)?(?![*\s])|_(?:__)?(?![_\s]))/
const closesItalics = /\S[*_]$/

/**
 * Take off italics that are around everything: what is in italics within them is seen to be none. Where
 * a paragraph opens in bold and italics, it opens in bold.
 */
export function withoutItalics(text: string): string {
  if (!opensInItalics.test(text)) return text
  const whole = text.trimEnd()
  if (closesItalics.test(whole) && whole.endsWith(whole.charAt(0))) return whole.slice(1, -1)
  return text.replace(openingInItalics, '**$2**')
}

const openingInItalics = /^(\*\*\*|___)([^*_\s](?:[^*_]*[^*_\s])?)\1(?=\s)/

/** The words of a piece of Markdown as they are compared, `undefined` where it shows something else. */
export function seenWords(text: string): string | undefined {
  const words = readWords(text)
  return words === undefined ? undefined : seenText(words)
}

/** The same with white space as it stands. */
export function readShown(text: string): string | undefined {
  let shown = ''
  for (const { kind, value } of readPieces(text)) {
    if (kind === 'other') return undefined
    shown += value
  }
  return shown
}

/** Fold words that a parser unescaped, with its line endings. */
export function foldLines(text: string): string {
  const joined = text.replace(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*/g, (gap, offset: number) =>
    isTight(text.slice(0, offset), text.charAt(offset + gap.length)) ? '' : ' '
  )
  return foldText(joined)
}

/** How much of a paragraph is looked at to see that it is no label. */
const openingLength = 300

/** Read how the words of a paragraph begin. */
export function readOpening(text: string): string {
  let words = ''
  const start = behindIcons(text)
  for (const { kind, value } of readPieces(text.slice(start, start + openingLength))) {
    if (kind === 'other') break
    words += value
  }
  return foldText(words)
}

/** Where words stand in a text. */
export interface WordsPlace {
  readonly start: number
  readonly end: number
}

/**
 * Find words at the start of a heading or a title, behind anchors, in whatever way they are
 * escaped and whatever bold, italics, code or span is around them.
 *
 * @param wanted The words without white space at their ends.
 * @returns Their place with what is around them alone and the white space behind them, or
 * `undefined` where the text begins with anything else.
 */
export function findWords(text: string, wanted: string): WordsPlace | undefined {
  const around: Piece[] = []
  let found = ''
  let from = -1
  for (const piece of readPieces(text)) {
    const { kind, value } = piece
    if (kind === 'other' && !(from === -1 && /[*_`]/.test(text.charAt(piece.start)))) return undefined
    if (kind !== 'text' && from === -1) around.push(piece)
    // A piece of several characters stands in the text as it is.
    for (let index = 0; index < value.length; index++) {
      const next = goOn(found, value.charAt(index), wanted)
      if (next === undefined) return undefined
      if (next === found) continue
      if (from === -1) from = piece.start + index
      found = next
      if (found !== wanted) continue
      const end = value.length > 1 ? piece.start + index + 1 : piece.end
      return withAround(text, { start: from, end }, around)
    }
  }
  return undefined
}

const closing = /\*+|_+|`+|<\/[A-Za-z][^<>]*>/y
const gap = /(?:[\s\u00A0\u200B]|&nbsp;|&#(?:160|xA0);)+/iy

/** Take in the bold, the italics, the code or the tags that hold nothing but the words, and the white space behind. */
function withAround(text: string, place: WordsPlace, around: readonly Piece[]): WordsPlace {
  let { start, end } = place
  for (const piece of around.toReversed()) {
    closing.lastIndex = end
    const match = closing.exec(text)
    if (piece.end !== start || !match || text.startsWith('</', piece.start)) break
    const opened = text.slice(piece.start, piece.end)
    if (!opened.startsWith('<') && opened !== match[0]) break
    start = piece.start
    end += match[0].length
  }
  gap.lastIndex = end
  return { start, end: end + (gap.exec(text)?.[0].length ?? 0) }
}
