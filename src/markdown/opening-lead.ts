import type { LabelWords } from '../notice/label-words.js'
import { isLetterCode } from '../scan/html/attributes.js'
import { behindIcons } from '../scan/markdown/icons.js'
import { lineEnd, nextLine } from '../text/lines.js'
import { longestLead, opensOtherwise, readLead } from './read-lead.js'

/** What opens a text is no longer. */
const mostLines = 16
const longestPrefix = 200

/** Signs of quotations, of entries of a list, of a definition, a cell or a footnote, and tags, however deep. */
const containers = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]|:[ \t]|\|[ \t]?|\[\^[^\]\s]+\]:|\{[{%][^{}]*\}{1,2}|<(?!(?:strong|b|br|img|svg|i|span)\b)[a-z][^<>]*>)+/i
const behind = /(?<!\s)\s*(?:\||<\/[a-z]+>|\{[{%][^{}]*\}{1,2})$/i
/** The border of a container or the title of a callout, an admonition, a tab. */
const border = /^ {0,3}(?::{3}|\/{3}|!!!|\?\?\?|===|(?:`{3,}|~{3,})\{|\[![\w-]|\{[%{:]|<|\(\S+\)=|:[\w-]+:|\|)/
/** Bold words alone, or signs. */
const title = /^(?:(?:\*\*|__)[^*_]+(?:\*\*|__)|[^\p{L}\p{N}]*)[ \t]*$/u
/** Most texts: two lines of words, or one and nothing behind it. */
const prose = /[A-Za-z][^\r\n]*(?:\r\n?|\n|$)(?=[A-Za-z\r\n]|$)/y
const fence = /^ {0,3}(?:`{3,}|~{3,})(?!\{)/

/**
 * Tell whether a lead stands among the lines that a text opens with where `findLabel` takes none, but readers
 * see one: in a quotation, a callout, an admonition, a cell. Behind a paragraph of words nothing opens the text.
 *
 * @param at Start of the first line.
 */
export function holdsOpeningLead(text: string, at: number, known: readonly LabelWords[]): boolean {
  prose.lastIndex = at
  if (prose.test(text)) return false
  let isIndentedText = false
  let isProse = false
  let isInside = false
  for (let start = at, count = 0; start < text.length && count < mostLines; count++) {
    // Of words that stand alone in their line nothing more need be known.
    const isPlain = isLetterCode(text.charCodeAt(start))
    const end = lineEnd(text, isPlain ? start : commentEnd(text, start))
    const line = text.slice(start, Math.min(end, start + longestPrefix))
    const [prefix = ''] = isPlain ? [] : (containers.exec(line) ?? [])
    const isBlank = prefix.length === end - start && !prefix.includes('<')
    const isBorder = !isPlain && border.test(line.slice(/^[ \t>]*/.exec(line)?.[0].length))
    if ((!isPlain && fence.test(line)) || (isBlank && isProse)) return false
    isIndentedText ||= isBorder || /^(?:[-+*:]|\d)/.test(line)
    const isCode = !isPlain && /^(?: {4}|\t)/.test(line) && !isIndentedText
    const mayHold = (prefix !== '' || isInside) && !isBlank && !isCode
    if (mayHold && !opensOtherwise(text, start + prefix.length, known) && !opensNoLead(line.slice(prefix.length))) {
      if (readLead(paragraphAt(text, start), known)) return true
    }
    isProse ||= !isBorder && !isBlank && (isLetterCode(line.charCodeAt(prefix.length)) || !title.test(line.slice(prefix.length)))
    isInside = isBorder || (isInside && isBlank)
    start = nextLine(text, end)
  }
  return false
}

/** Behind icons, no lead begins with a link, a picture with words, code or an end tag. */
function opensNoLead(line: string): boolean {
  return /^(?:[[!`]|<(?:\/|img\b))/.test(line.slice(behindIcons(line)))
}

/** Offset in the line in which a comment ends that begins in a line. */
function commentEnd(text: string, start: number): number {
  const [opening] = /^[ \t>]{0,20}<!--/.exec(text.slice(start, start + 30)) ?? []
  const end = opening === undefined ? start : text.indexOf('-->', start)
  return end === -1 ? text.length : end
}

/** The lines from one on up to a blank one, without the signs of what they stand in. */
function paragraphAt(text: string, start: number): string {
  const lines: string[] = []
  for (let at = start; at < text.length && at - start < longestLead; ) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end).replace(containers, '')
    if (line === '' || (lines.length > 0 && (border.test(line) || fence.test(line)))) break
    lines.push(line)
    at = nextLine(text, end)
  }
  return lines.join('\n').trimEnd().replace(behind, '')
}
