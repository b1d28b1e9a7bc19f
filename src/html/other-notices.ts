import { foldHtml } from '../markup/html.js'
import { mayOpenLabel, readLabels, startsLikeLead } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Notice } from '../notice/render-label.js'
import type { OtherNotice } from '../notice/second-label.js'
import { kinds } from '../scan/html/element-kinds.js'
import type { OpenElements } from '../scan/html/open-elements.js'
import { isVisible } from '../scan/html/place-kind.js'
import { surelyHidesTag } from '../scan/html/selector.js'
import { Tokenizer } from '../scan/html/tokenizer.js'
import { TreeBuilder } from '../scan/html/tree-builder.js'
import { isXmlSource } from '../scan/html/well-formed.js'
import { seenText } from '../text/names.js'
import { quotingTags } from './find-words.js'
import { readOtherBlock, readParagraph } from './read-notice.js'

/** Attributes and white space between the start of a paragraph and its bold opening. */
const longestOpening = 4000

/**
 * Find the notices that stand in a page whose label was taken off: whole paragraphs that open in bold
 * and that a reader sees as text. Quotations and code may show one.
 *
 * @param brief The repeat of the label.
 * @returns Offsets of the paragraphs, in UTF-16 code units, and what each is.
 */
export function otherNotices(
  page: string,
  known: readonly LabelWords[],
  brief: Notice
): readonly (readonly [offset: number, which: OtherNotice])[] {
  const repeat = seenText(`${brief.mark} ${brief.text}`)
  const found = new Map<number, OtherNotice>()
  for (let at = page.indexOf('<'); at !== -1; at = page.indexOf('<', at + 1)) {
    if (!opensBold(page, at)) continue
    const start = paragraphBefore(page, at)
    const paragraph = start === undefined ? undefined : (readParagraph(page, start) ?? readOtherBlock(page, start))
    const which = paragraph ? noticeIn(paragraph.text, known, repeat) : noticeBehind(page, at, known, repeat)
    if (which) found.set(paragraph ? (start ?? at) : at, which)
  }
  // Whether a reader sees them takes the whole page to tell, and hardly any has one.
  return found.size === 0 ? [] : shownAmong(page, found)
}

/** What the rest of a block is from its bold words on, where others stand before them, or a picture among them. */
function noticeBehind(page: string, at: number, known: readonly LabelWords[], repeat: string): OtherNotice | undefined {
  const inner = page.indexOf('>', at) + 1
  if (!mayOpenLabel(page.slice(inner, inner + 2), known)) return undefined
  const [block] = /^[^]*?(?=<\/(?:p|div|td|li)\s*>)/i.exec(page.slice(at, at + longestOpening)) ?? []
  const words = block?.replace(/<\/(?:strong|b)\s*>/gi, ' ').replace(/<[^<>]*>/g, '')
  const which = words === undefined ? undefined : noticeIn(foldHtml(words), known, repeat)
  return which === 'near' ? undefined : which
}

/** What the words of a block are. */
export function noticeIn(text: string, known: readonly LabelWords[], repeat: string): OtherNotice | undefined {
  if (readLabels(text, known).length > 0) return 'lead'
  if (seenText(text) === repeat) return 'repeat'
  return startsLikeLead(text, known) ? 'near' : undefined
}

/** Whether `<strong`, `<b>` or `<b ` stands at a `<`: from one to the next is quicker than a search. */
function opensBold(page: string, at: number): boolean {
  const letter = page.charCodeAt(at + 1)
  if (letter === 115) return page.startsWith('trong', at + 2)
  const next = page.charCodeAt(at + 2)
  return letter === 98 && (next === 62 || next === 32)
}

/** The start tag that stands directly before an offset. */
function paragraphBefore(page: string, offset: number): number | undefined {
  const earliest = Math.max(0, offset - longestOpening)
  let end = offset
  while (end > earliest && /\s/.test(page.charAt(end - 1))) end--
  if (page.charAt(end - 1) !== '>') return undefined
  const start = page.lastIndexOf('<', end - 1)
  return start >= earliest ? start : undefined
}

function shownAmong(page: string, wanted: ReadonlyMap<number, OtherNotice>): (readonly [number, OtherNotice])[] {
  const tokens = new Tokenizer()
  tokens.isXml = isXmlSource(page)
  tokens.write(page, true)
  const builder = new TreeBuilder(tokens)
  const shown: (readonly [number, OtherNotice])[] = []
  let hasText = false
  /** How deep the element is that nobody sees, 0 for none. */
  let unseen = 0
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'end') builder.closeTag()
    if (builder.open.depth < unseen) unseen = 0
    if (kind === 'text' && unseen === 0) hasText ||= isVisible(tokens) && !builder.open.names.some((name) => beforeText.test(name))
    if (kind !== 'start') continue
    builder.openTag()
    const isHidden = surelyHidesTag(page, tokens)
    if (isHidden && unseen === 0 && builder.open.top === tokens.name) unseen = builder.open.depth
    const which = wanted.get(tokens.start)
    if (which === undefined || isHidden) continue
    if (isText(builder.open)) shown.push([tokens.start, which])
    else if (which === 'lead' && !hasText && isQuotation(builder.open)) shown.push([tokens.start, 'quoted'])
  }
  return shown
}

/** A label in one of these that opens the text shows no example. */
export const quotationTags: ReadonlySet<string> = new Set(['blockquote', 'details', 'dialog'])

/** In these stands what comes before the text, or the title of a callout. */
export const beforeText = /^(?:h[1-6]|title|nav|summary)$/

function isQuotation({ names, flags }: OpenElements): boolean {
  return !names.some((name, index) => {
    const isShown = quotationTags.has(name) || !quotingTags.has(name)
    return !isShown || (name !== 'details' && ((flags[index] ?? 0) & kinds.hidden) !== 0)
  })
}

function isText({ names, flags }: OpenElements): boolean {
  return !names.some((name, index) => {
    return quotingTags.has(name) || ((flags[index] ?? 0) & kinds.hidden) !== 0
  })
}
