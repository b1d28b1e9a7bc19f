import type { Foreword } from '../notice/foreword.js'
import { htmlListAt, listItems, tableAt, wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { seenWords } from '../scan/markdown/inline-words.js'
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
  if (heading?.kind !== 'heading') return rawForeword(source, opened.at, versions)
  // Tools give a heading an identifier, a number, and links: one to itself, or one round its words.
  const text = source
    .slice(heading.textStart, heading.textEnd)
    .replace(/[ \t]*(?:#+[ \t]*|\{[^{}]*\}[ \t]*|\[[^\p{L}\p{N}[\]]+\]\([^()\s]*\)[ \t]*|<a\b[^<>]*>[^\p{L}\p{N}<>]*<\/a>[ \t]*)$/u, '')
    .replace(/^\[([^[\]]+)\]\([^()\s]*\)$/, '$1')
  const title = bareHeading(seenWords(text) ?? '')
  for (const foreword of versions.flatMap(({ forewords }) => forewords())) {
    if (bareHeading(seenText(foreword.heading)) !== title) continue
    const closed = skipClosings(source, heading.next, heading.textEnd, opened.count)
    const wordsEnd = forewordEnd(source, closed.at, foreword)
    if (wordsEnd === undefined) continue
    const { end, count } = skipClosings(source, nextLine(source, wordsEnd), wordsEnd, closed.count)
    const words = forewordText(foreword)
    // A wrapper that goes on holds text of the author's.
    if (count > 0) return { start: heading.start, end: wordsEnd, words, isApart: true }
    return { start, end, words, isApart: false }
  }
  return undefined
}

const wrapperStart = /^ {0,3}(?:<(?:div|section)\b[^<>]*>|:{3,}[ \t]*[^\s:][^\r\n]*)[ \t]*(?:\r\n?|\n)/i
const wrapperEnd = /^ {0,3}(?:<\/(?:div|section)[ \t]*>|:{3,})[ \t]*(?:\r\n?|\n|$)/i
/** An anchor without words. */
const anchorLine = /^ {0,3}<(a|span)\b[^<>]*><\/\1[ \t]*>[ \t]*(?:\r\n?|\n)/i
/** More wrappers are no tool's. */
const mostBorders = 3
const longestBorder = 1000

/** Skip the borders of wrappers that begin, and anchors: where the next block begins, and how many are open. */
function skipBorders(source: string, start: number): { readonly at: number; readonly count: number } {
  let at = firstContentLine(source, start)
  let count = 0
  for (let borders = 0; borders < mostBorders; borders++) {
    const piece = source.slice(at, at + longestBorder)
    const [border] = wrapperStart.exec(piece) ?? anchorLine.exec(piece) ?? []
    if (border === undefined) break
    if (!anchorLine.test(piece)) count++
    at = firstContentLine(source, at + border.length)
  }
  return { at, count }
}

/**
 * Skip the borders with which wrappers end, so many as are open.
 *
 * @param start Start of the line behind what they stand behind.
 * @param contentEnd End of that.
 */
function skipClosings(source: string, start: number, contentEnd: number, open: number) {
  let [at, end, count] = [start, contentEnd, open]
  while (count > 0) {
    const line = firstContentLine(source, at)
    const [border] = wrapperEnd.exec(source.slice(line, line + longestBorder)) ?? []
    if (border === undefined) break
    end = line + border.trimEnd().length
    at = line + border.length
    count--
  }
  return { at, end, count }
}

/** A foreword has at most some thousand characters. */
const longestRaw = 16_000

/** A foreword that stands in the text as HTML, in one block. */
function rawForeword(source: string, start: number, versions: Versions): FoundForeword | undefined {
  const [html] = /^ {0,3}<(section|div)\b[^]*?<\/\1[ \t]*>(?=[ \t]*(?:[\r\n]|$))/i.exec(source.slice(start, start + longestRaw)) ?? []
  if (html === undefined || /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(html)) return undefined
  const letters = lettersOf(seenWords(html.replace(/<[^<>]*>/g, ' ')) ?? '')
  for (const foreword of versions.flatMap(({ forewords }) => forewords())) {
    const words = forewordText(foreword)
    if (lettersOf(words) === letters) return { start, end: start + html.length, words, isApart: false }
  }
  return undefined
}

function forewordEnd(source: string, start: number, foreword: Foreword): number | undefined {
  let at = start
  let end = start
  for (const words of foreword.paragraphs) {
    const block = wordsBlockAt(source, firstContentLine(source, at))
    if (block?.kind !== 'paragraph') return undefined
    if (seenWords(source.slice(block.textStart, block.textEnd)) !== seenText(words)) return undefined
    at = block.next
    end = block.textEnd
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
