import { firstContentLine, isBlank, lineEnd, nextLine } from '../text/lines.js'
import type { Head } from './text-format.js'

/** A line of a text: its words without the line ending, and the start of the next. */
interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
  readonly text: string
}

function lineAt(source: string, start: number): Line | undefined {
  if (start >= source.length) return undefined
  const end = lineEnd(source, start)
  return { start, end, next: nextLine(source, end), text: source.slice(start, end) }
}

/** Skip lines while they match, and blank ones between them; give the start of the first that doesn't. */
function skipLines(source: string, from: number, isSkipped: (text: string) => boolean): number {
  let at = firstContentLine(source, from)
  for (let line = lineAt(source, at); line && isSkipped(line.text); line = lineAt(source, at)) {
    at = firstContentLine(source, line.next)
  }
  return at
}

/** Go on to the end of lines that are not blank. */
function endOfBlock(source: string, from: number): number {
  let at = from
  for (let line = lineAt(source, at); line && !isBlank(source, line.start, line.end); line = lineAt(source, at)) {
    at = line.next
  }
  return at
}

/**
 * AsciiDoc: comments and attributes, `= Title`, and up to the first blank line the author, the
 * revision and attributes. A line right below the title would be read as the author.
 */
export function locateAsciiDocHead(source: string, start: number): Head {
  const at = skipAsciiDocHead(source, start)
  const line = lineAt(source, at)
  const title = line && /^(?:=|#)[ \t]+(?=\S)/.exec(line.text)
  if (!line || !title) {
    const block = firstContentLine(source, start)
    const named = /^:doctitle:[ \t]+(?=\S)/m.exec(source.slice(start, at))
    const titleStart = named ? start + named.index + named[0].length : undefined
    return {
      ...(titleStart === undefined ? {} : { title: { start: titleStart, end: lineEnd(source, titleStart) } }),
      end: at === block ? block : at
    }
  }
  return {
    title: { start: line.start + title[0].length, end: line.end },
    end: endOfBlock(source, line.next)
  }
}

/** Skip comments, also those of several lines, attributes, and the conditions that these stand under. */
function skipAsciiDocHead(source: string, start: number): number {
  let at = firstContentLine(source, start)
  for (let line = lineAt(source, at); line; line = lineAt(source, at)) {
    const [fence] = /^\/{4,}(?=[ \t]*$)/.exec(line.text) ?? []
    const isSilent = /^(?:\/\/(?!\/\/)|:!?[\w-]+!?:(?:\s|$)|(?:ifn?def|ifeval|endif)::\S*\[.*\][ \t]*$)/.test(line.text)
    const end = fence === undefined ? (isSilent ? line.next : undefined) : endOfFence(source, line.next, fence)
    if (end === undefined) break
    at = firstContentLine(source, end)
  }
  return at
}

/** The line behind the closing one; nothing for a comment that is never closed. */
function endOfFence(source: string, from: number, fence: string): number | undefined {
  for (let line = lineAt(source, from); line; line = lineAt(source, line.next)) {
    if (line.text.trimEnd() === fence) return line.next
  }
  return undefined
}

const adornment = /^([!-/:-@[-`{-~])\1*[ \t]*$/
const field = /^:(?:[^:\\\n]|\\.)+:(?:[ \t]|$)/

/**
 * reStructuredText: comments, targets and fields of the file, a title with its lines of punctuation,
 * and the fields right behind it.
 */
export function locateRestructuredTextHead(source: string, start: number): Head {
  // A target may stand behind the fields of the file, and fields behind a comment.
  const top = skipMarkup(source, skipFields(source, skipMarkup(source, start)))
  const line = lineAt(source, top)
  const second = line && lineAt(source, line.next)
  if (!line || !second) return { end: top }
  const third = lineAt(source, second.next)
  const isOverlined =
    adornment.test(line.text) && third !== undefined && third.text.trimEnd() === line.text.trimEnd()
  if (isOverlined && second.text.trim() !== '') {
    const textStart = second.start + second.text.length - second.text.trimStart().length
    return {
      title: { start: textStart, end: second.end },
      rules: [trimmedEnd(line), trimmedEnd(third)],
      end: endOfFields(source, third.next)
    }
  }
  const width = line.text.trimEnd().length
  // Shorter lines than the title count from four signs on.
  const isUnderlined = adornment.test(second.text) && second.text.trimEnd().length >= Math.min(width, 4)
  if (width === 0 || /^\s/.test(line.text) || !isUnderlined) return { end: top }
  return {
    title: { start: line.start, end: line.end },
    rules: [trimmedEnd(second)],
    end: endOfFields(source, second.next)
  }
}

/** Fields behind a title say who and when; where they hold an abstract, they are text, which comes after the lead. */
function endOfFields(source: string, start: number): number {
  const end = skipFields(source, start)
  return /^:(?:abstract|dedication):/im.test(source.slice(start, end)) ? start : end
}

function trimmedEnd({ start, text }: Line): number {
  return start + text.trimEnd().length
}

/** Skip comments, targets and directives without output, with what is indented below them. */
function skipMarkup(source: string, start: number): number {
  let at = firstContentLine(source, start)
  const isSilent = (text: string) =>
    /^\.\.(?:[ \t]+(?:_|\|[^|]+\|[ \t]|meta::|title::|include::|default-role::|role::|highlight::|sectnum::|section-numbering::|(?:py:)?(?:current)?module::)|[ \t]*$|[ \t]+(?![ \t]|\S+::|\[|\|))/.test(text)
  for (let line = lineAt(source, at); line && isSilent(line.text); line = lineAt(source, at)) {
    at = skipIndented(source, line.next)
  }
  return at
}

function skipFields(source: string, start: number): number {
  let at = firstContentLine(source, start)
  if (!field.test(lineAt(source, at)?.text ?? '')) return start === at ? at : start
  for (let line = lineAt(source, at); line && field.test(line.text); line = lineAt(source, at)) {
    at = skipIndented(source, line.next)
  }
  return at
}

function skipIndented(source: string, start: number): number {
  let at = start
  for (let line = lineAt(source, at); line; line = lineAt(source, at)) {
    const isIndented = /^[ \t]+\S/.test(line.text)
    if (!isIndented && line.text.trim() !== '') break
    at = line.next
  }
  return at
}

/** Org: keywords, comments and drawers of the file; the title is a keyword, else the first headline. */
export function locateOrgHead(source: string, start: number): Head {
  let title: Head['title']
  let at = firstContentLine(source, start)
  for (let line = lineAt(source, at); line; line = lineAt(source, at)) {
    const keyword = /^#\+TITLE:[ \t]+(?=\S)/i.exec(line.text)
    if (keyword) title ??= { start: line.start + keyword[0].length, end: line.end }
    else if (/^[ \t]*:PROPERTIES:[ \t]*$/i.test(line.text)) {
      at = firstContentLine(source, endOfDrawer(source, line.next))
      continue
    } else if (!/^#(?:\+(?!BEGIN|CAPTION|NAME|ATTR|HEADER|RESULTS|CALL|INCLUDE|TOC)\w[\w-]*:|[ \t]|$)/i.test(line.text)) break
    at = firstContentLine(source, line.next)
  }
  if (title) return { title, end: at }
  const late = lateOrgTitle(source, at)
  if (late) return { title: late, end: at }
  const line = lineAt(source, at)
  const headline = line && !isHiddenHeadline(line.text) && /^\*[ \t]+(?=\S)/.exec(line.text)
  if (!line || !headline) return { end: at }
  const after = skipLines(source, line.next, (text) => /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED):/.test(text))
  const drawer = lineAt(source, after)
  const isDrawer = drawer && /^[ \t]*:PROPERTIES:[ \t]*$/i.test(drawer.text)
  return {
    title: { start: line.start + headline[0].length, end: line.end },
    end: isDrawer ? endOfDrawer(source, drawer.next) : after === firstContentLine(source, line.next) ? line.next : after
  }
}

/** A headline of Org that is exported with nothing below it: `* COMMENT Drafts`, `* Drafts :noexport:`. */
export function isHiddenHeadline(line: string): boolean {
  const [, tags = ''] = /[ \t]:(\S+):$/.exec(line.trimEnd()) ?? []
  return /^\*+[ \t]+COMMENT(?=[ \t]|$)/.test(line) || (/^\*+[ \t]/.test(line) && tags.split(':').includes('noexport'))
}

/** The keyword counts wherever it stands, but in a block of words that are shown as they are. */
function lateOrgTitle(source: string, from: number): Head['title'] {
  let block: string | undefined
  for (let line = lineAt(source, from); line; line = lineAt(source, line.next)) {
    const [, edge, name = ''] = /^[ \t]*#\+(BEGIN|END)_(\w+)/i.exec(line.text) ?? []
    if (edge !== undefined) {
      const isOpen = edge.toUpperCase() === 'BEGIN'
      if (isOpen) block ??= name.toLowerCase()
      else if (name.toLowerCase() === block) block = undefined
    }
    const keyword = block === undefined ? /^#\+TITLE:[ \t]+(?=\S)/i.exec(line.text) : null
    if (keyword) return { start: line.start + keyword[0].length, end: line.end }
  }
  return undefined
}

function endOfDrawer(source: string, from: number): number {
  let at = from
  for (let line = lineAt(source, at); line; line = lineAt(source, at)) {
    at = line.next
    if (/^[ \t]*:END:[ \t]*$/i.test(line.text)) return at
  }
  return from
}

/** Typst: comments and rules that set, show, import or define something, then `= Title`. */
export function locateTypstHead(source: string, start: number): Head {
  let at = firstContentLine(source, start)
  for (let line = lineAt(source, at); line; line = lineAt(source, at)) {
    if (/^\s*\/\//.test(line.text)) at = firstContentLine(source, line.next)
    else if (/^#(?:set|show|import|let)\b/.test(line.text)) {
      const end = endOfCode(source, line.start)
      if (end === undefined) break
      at = firstContentLine(source, nextLine(source, lineEnd(source, end)))
    } else break
  }
  const line = lineAt(source, at)
  const title = line && /^=[ \t]+(?=\S)/.exec(line.text)
  if (!line || !title) return { end: at }
  return { title: { start: line.start + title[0].length, end: line.end }, end: line.next }
}

/** Follow brackets and strings of one statement of code to the end of its last line. */
function endOfCode(source: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '"') {
      at = closingQuote(source, at + 1)
    } else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    else if ((character === '\n' || character === '\r') && depth <= 0) return at
  }
  return depth <= 0 ? source.length : undefined
}

function closingQuote(source: string, from: number): number {
  let at = from
  while (at < source.length && source.charAt(at) !== '"') at += source.charAt(at) === '\\' ? 2 : 1
  return at
}

/** Textile: `h1. Title`, with its attributes. */
export function locateTextileHead(source: string, start: number): Head {
  const at = firstContentLine(source, start)
  const line = lineAt(source, at)
  const title = line && /^h1(?:\([^)\n]*\)|\{[^}\n]*\}|\[[^\]\n]*\]|[<>=]|[()])*\.[ \t]+(?=\S)/.exec(line.text)
  if (!line || !title) return { end: at }
  return {
    title: { start: line.start + title[0].length, end: line.end },
    end: endOfBlock(source, line.next)
  }
}

/** MediaWiki: comments and switches, then `= Title =`, which few pages have. */
export function locateMediaWikiHead(source: string, start: number): Head {
  const at = skipLines(source, start, (text) => /^(?:<!--(?:(?!-->).)*-->|__[A-Z]+__|\{\{DISPLAYTITLE:[^{}]*\}\})[ \t]*$/.test(text))
  const line = lineAt(source, at)
  const title = line && /^=[ \t]*(?=[^=\s])(?:(?!=).)*[^=]=[ \t]*$/.exec(line.text)
  if (!line || !title) return { end: at }
  const opening = /^=[ \t]*/.exec(line.text)?.[0].length ?? 1
  return { title: { start: line.start + opening, end: line.end }, end: line.next }
}
