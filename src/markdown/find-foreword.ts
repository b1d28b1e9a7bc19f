import type { Foreword } from '../notice/foreword.js'
import { htmlListAt, listItems, tableAt, wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { boundTextEnd } from '../scan/markdown/heading.js'
import { seenWords } from '../scan/markdown/inline-words.js'
import { pictures } from '../scan/pictures.js'
import { lettersOf } from '../text/letters.js'
import { firstContentLine, nextLine } from '../text/lines.js'
import { seenText } from '../text/names.js'
import { bareHeading } from '../text/page-lines.js'
import { forewordText, type Versions } from './read-lead.js'

/** The foreword that stands behind a lead. Offsets are UTF-16 code units. */
interface FoundForeword {
  /** Start of its first line, and end of its last, with the borders of a wrapper that holds nothing else. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** Whether it stands in a wrapper that goes on behind it, and so apart from the lead. */
  readonly isApart: boolean
}

/**
 * Find the foreword behind a lead. Converters keep the section that it has in HTML, as a wrapper or as
 * raw HTML, and put the anchor of a heading on a line of its own, or a wrapper round the heading.
 *
 * @param start Start of the line behind the lead.
 */
export function findForeword(source: string, start: number, versions: Versions): FoundForeword | undefined {
  const opened = skipBorders(source, start)
  const heading = wordsBlockAt(source, opened.at)
  if (heading?.kind !== 'heading') {
    const raw = rawForeword(source, opened.at, versions)
    return raw && closeWrappers(source, { ...raw, start, open: opened.wrappers })
  }
  if (heading.textEnd - heading.textStart > longestHeading) return undefined
  // Tools give a heading an identifier, a number, and links: one to itself, or one round its words.
  const text = source
    .slice(heading.textStart, heading.textEnd)
    .replace(/[ \t]*(?:#+[ \t]*|\{[^{}]*\}[ \t]*|\[[^\p{L}\p{N}[\]]+\]\([^()\s]*\)[ \t]*|<a\b[^<>]*>[^\p{L}\p{N}<>]*<\/a>[ \t]*)$/u, '')
    .replace(/^\[([^[\]]+)\]\([^()\s]*\)$/, '$1')
  const title = bareHeading(seenWords(text) ?? '')
  for (const foreword of versions.flatMap(({ forewords }) => forewords())) {
    if (bareHeading(seenText(foreword.heading)) !== title) continue
    const closed = skipClosings(source, heading.next, { end: heading.textEnd, open: opened.wrappers })
    const wordsEnd = forewordEnd(source, closed.at, foreword)
    if (wordsEnd === undefined) continue
    return closeWrappers(source, { start, end: wordsEnd, words: forewordText(foreword), open: closed.open })
  }
  return undefined
}

/** A wrapper that goes on behind a foreword holds text of the author's, and keeps its border. */
function closeWrappers(
  source: string,
  { start, words, ...content }: { readonly start: number; readonly end: number; readonly words: string; readonly open: readonly Wrapper[] }
): FoundForeword {
  const wordsEnd = boundTextEnd(source, { textEnd: content.end, next: nextLine(source, content.end) })
  const { end, open } = skipClosings(source, nextLine(source, wordsEnd), { end: wordsEnd, open: content.open })
  const goesOn = open.at(-1)
  return goesOn ? { start: goesOn.inside, end, words, isApart: true } : { start, end, words, isApart: false }
}

/** No foreword has a longer one, whatever tools gave it. A look for its end takes time that grows with its square. */
const longestHeading = 1000

/** A wrapper that was opened. */
interface Wrapper {
  /** What it ends with: the name of its element, or colons. */
  readonly sign: string
  /** Start of the first line with content in it. */
  readonly inside: number
}

/** Elements that tools put round a foreword. */
const sections = 'section|div|aside|article'
const wrapperStart = new RegExp(`^ {0,3}(?:<(${sections}|center)\\b[^<>]*>|:{3,}[ \\t]*[^\\s:][^\\r\\n]*)[ \\t]*(?:\\r\\n?|\\n)`, 'i')
const wrapperEnd = new RegExp(`^ {0,3}(?:</(${sections}|center)[ \\t]*>|:{3,})[ \\t]*(?:\\r\\n?|\\n|$)`, 'i')
/** An anchor without words. */
const anchorLine = /^ {0,3}<(a|span)\b[^<>]*><\/\1[ \t]*>[ \t]*(?:\r\n?|\n)/i
/** More wrappers are no tool's. */
const mostBorders = 3
const longestBorder = 1000

/** Skip the borders of wrappers that begin, and anchors: where the next block begins, and which are open. */
function skipBorders(source: string, start: number): { readonly at: number; readonly wrappers: readonly Wrapper[] } {
  let at = firstContentLine(source, start)
  const wrappers: Wrapper[] = []
  for (let borders = 0; borders < mostBorders; borders++) {
    const piece = source.slice(at, at + longestBorder)
    const wrapper = wrapperStart.exec(piece)
    const border = wrapper ?? anchorLine.exec(piece)
    if (!border) break
    at = firstContentLine(source, at + border[0].length)
    if (wrapper) wrappers.push({ sign: signOf(wrapper), inside: at })
  }
  return { at, wrappers }
}

function signOf([, name = ':']: RegExpExecArray): string {
  return name.toLowerCase()
}

/**
 * Skip the borders with which open wrappers end, the innermost first.
 *
 * @param start Start of the line behind what they stand behind.
 * @param content Where that ends, and the wrappers that are open there.
 */
function skipClosings(source: string, start: number, content: { readonly end: number; readonly open: readonly Wrapper[] }) {
  let { end } = content
  let at = start
  const open = [...content.open]
  while (open.length > 0) {
    const line = firstContentLine(source, at)
    const border = wrapperEnd.exec(source.slice(line, line + longestBorder))
    if (!border || signOf(border) !== open.at(-1)?.sign) break
    end = line + border[0].trimEnd().length
    at = line + border[0].length
    open.pop()
  }
  return { at, end, open }
}

/** A foreword has at most some thousand characters. */
const longestRaw = 16_000
const rawStart = new RegExp(`^ {0,3}<(?:${sections}|h[1-6])\\b`, 'i')
const sectionName = new RegExp(`^(?:${sections})$`, 'i')
const blankLine = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/

/**
 * A foreword that stands in the text as HTML: in a section or without one, in one line or with each of its
 * elements on lines of their own.
 */
function rawForeword(source: string, start: number, versions: Versions): Omit<FoundForeword, 'start' | 'isApart'> | undefined {
  const piece = source.slice(start, start + longestRaw)
  if (!rawStart.test(piece)) return undefined
  const wanted = versions.flatMap(({ forewords }) => forewords()).map((foreword) => {
    const words = forewordText(foreword)
    return { words, letters: lettersOf(words) }
  })
  let letters = ''
  let depth = 0
  let from = 0
  for (const { 0: tag, 1: slash, 2: name = '', index } of piece.matchAll(/<(\/?)([a-z][a-z\d]*)\b[^<>]*>/gi)) {
    const text = piece.slice(from, index)
    // A picture shows what is no word of ours. Behind a blank line, words between tags are Markdown.
    if (pictures.includes(name.toLowerCase()) || (blankLine.test(text) && text.trim() !== '')) return undefined
    letters += lettersOf(seenWords(text) ?? '')
    if (!wanted.some((each) => each.letters.startsWith(letters))) return undefined
    from = index + tag.length
    const isSection = sectionName.test(name)
    if (isSection) depth += slash === '' ? 1 : -1
    if (depth < 0) return undefined
    const found = slash === '' || depth > 0 ? undefined : wanted.find((each) => each.letters === letters)
    const isWhole = (isSection || /^[ou]l$/i.test(name)) && /^[ \t]*(?:[\r\n]|$)/.test(piece.slice(from, from + 200))
    if (found && isWhole) return { end: start + from, words: found.words }
  }
  return undefined
}

/**
 * Find the words of a foreword that stand behind a lead in another form, such as in a quotation or `<details>`,
 * which is not taken off: where its heading stands.
 */
export function leftForeword(source: string, start: number, versions: Versions): number | undefined {
  const piece = source.slice(start, start + longestRaw)
  const found = heldForeword(piece, versions)
  return found && start + piece.indexOf(found.heading)
}

/** The foreword whose words a text holds, whatever signs and tags are between them. */
export function heldForeword(text: string, versions: Versions): Foreword | undefined {
  const shown = versions.flatMap(({ forewords }) => forewords()).filter(({ heading }) => text.includes(heading))
  if (shown.length === 0) return undefined
  const letters = lettersOf(text.replace(/<[^<>]*>|\{[^{}]*\}|\[[ x]\]/gi, ' '))
  return shown.find((foreword) => letters.includes(lettersOf(forewordText(foreword))))
}

function forewordEnd(source: string, start: number, foreword: Foreword): number | undefined {
  let at = start
  let end = start
  for (const words of foreword.paragraphs) {
    const block = wordsBlockAt(source, firstContentLine(source, at))
    if (block?.kind !== 'paragraph') return undefined
    if (seenWords(source.slice(block.textStart, block.textEnd)) !== seenText(words)) return undefined
    end = boundTextEnd(source, block)
    at = nextLine(source, end)
  }
  const list = firstContentLine(source, at)
  const html = htmlListAt(source, list)
  if (html && foreword.entries.length > 0) {
    const isOurs = foreword.entries.every((words, index) => seenWords(html.items[index] ?? '') === seenText(words))
    return isOurs && html.items.length === foreword.entries.length ? html.end : undefined
  }
  const table = foreword.entries.length > 0 ? tableAt(source, list) : undefined
  if (table) return lettersOf(seenWords(table.words) ?? '') === lettersOf(foreword.entries.join(' ')) ? table.end : undefined
  const items = listItems(source, list)
  for (const words of foreword.entries) {
    const item = items.next().value
    if (!item || seenWords(source.slice(item.start, item.end)) !== seenText(words)) return undefined
    end = item.end
  }
  return end
}
