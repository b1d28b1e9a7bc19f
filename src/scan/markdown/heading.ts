import { firstContentLine, isBlank, lineEnd, nextLine } from '../../text/lines.js'
import { showsNothing } from '../blank-text.js'
import { hasAddressWithBacktick } from './html-in-markdown.js'

/** A level-one heading that opens a document. Offsets are UTF-16 code units. */
export interface Heading {
  /** Start of its first line. */
  readonly start: number
  /** Start of its words. */
  readonly textStart: number
  /** Start of the line behind it, or the end of the source. */
  readonly end: number
  /** Whether its words could swallow or hide what follows: then the lead stands before it. */
  readonly isUnsafe: boolean
}

/**
 * What reads a document: Markdown, or Markdown with a language of its own between the words. `vue`
 * is VitePress, `svelte` is mdsvex, `liquid` is Jekyll or Eleventy.
 */
export const markdownFormats = ['md', 'mdx', 'vue', 'svelte', 'liquid'] as const
export type MarkdownFormat = (typeof markdownFormats)[number]

/** Where the text begins. */
export interface DocumentStart {
  /** Start of the first line that is not blank, or the end of the source. */
  readonly contentStart: number
  readonly heading?: Heading
}

/**
 * Look at what opens the text behind the front matter: a level-one heading, perhaps behind definitions,
 * comments, empty anchors and, in MDX, plain imports, or anything else.
 *
 * Only what is certain counts as a heading. In doubt there is none: the lead then stands before
 * everything, which is always right.
 */
export function scanDocumentStart(
  source: string,
  bodyStart: number,
  format: MarkdownFormat
): DocumentStart {
  if (before?.source === source && before.bodyStart === bodyStart && before.format === format) return before.opening
  const contentStart = behindFields(source, firstContentLine(source, bodyStart), format)
  const at = headingStart(source, contentStart, format)
  const heading = atxHeading(source, at, format) ?? setextHeading(source, at, format)
  const opening = heading ? { contentStart, heading } : { contentStart }
  before = { source, bodyStart, format, opening }
  return opening
}

// A text in which no label is found gets one at once, by the same look.
let before:
  | { readonly source: string; readonly bodyStart: number; readonly format: MarkdownFormat; readonly opening: DocumentStart }
  | undefined

const fieldsComment = /^<!--[ \t]*(?:\r\n?|\n)[ \t]*(?:\.\. )?[A-Za-z][\w-]*:[ \t]/

/**
 * Go past a comment that opens with a field (`.. title: Tides`, `author: Bea`, a licence): Nikola and
 * LiaScript read a page's data there, and only where it stands first.
 *
 * @see https://github.com/getnikola/nikola/blob/master/nikola/metadata_extractors.py (seen 2026-11-30: up to the first blank line)
 */
function behindFields(source: string, at: number, format: MarkdownFormat): number {
  if (format === 'mdx' || !fieldsComment.test(source.slice(at, at + 120))) return at
  const end = commentEnd(source, at)
  const behind = end === undefined ? source.length : firstContentLine(source, end)
  return behind === source.length ? at : behind
}

/** Whether raw HTML is such a comment. */
export function isFieldsComment(html: string): boolean {
  return fieldsComment.test(html.slice(0, 120)) && isUnseenHtml(html)
}

/** Go past what shows nothing and can't be left open. */
function headingStart(source: string, contentStart: number, format: MarkdownFormat): number {
  const isMdx = format === 'mdx'
  let at = isMdx ? skipImports(source, contentStart) : contentStart
  for (;;) {
    const [sign] = /(?<=^ {0,3})[<[]/.exec(source.slice(at, at + 4)) ?? []
    if (sign === undefined || (isMdx && sign === '<')) return at
    const end = sign === '[' ? definitionsEnd(source, at) : (commentEnd(source, at) ?? anchorEnd(source, at))
    if (end === undefined) return at
    at = firstContentLine(source, end)
  }
}

/** A definition of a link in one line, as every engine reads it. */
export const definition =
  /^ {0,3}\[(?!\s*\])(?:[^\\[\]]|\\.){1,999}\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/
/** Footnotes show words. An address with a bracket of its own may be none, and MDX has other braces and tags. */
const doubtful = /^ {0,3}\[\^|[<{\\]|\]:[ \t]*\S*[()]/
const longestDefinition = 2000

/** Start of the blank line behind definitions of links: in other lines they could go on. */
function definitionsEnd(source: string, start: number): number | undefined {
  let at = start
  for (let end = lineEnd(source, at); !isBlank(source, at, end); end = lineEnd(source, at)) {
    const line = source.slice(at, Math.min(end, at + longestDefinition))
    if (!definition.test(line) || doubtful.test(line)) return undefined
    at = nextLine(source, end)
  }
  return at
}

const longestComment = 10_000

/** Whether raw HTML shows nothing and closes itself: a comment, an empty anchor. */
export function isUnseenHtml(html: string): boolean {
  const text = `${html}\n\n`
  const end = commentEnd(text, 0) ?? anchorEnd(text, 0)
  return end !== undefined && end > html.length
}

/** Start of the line behind a comment that Markdown and HTML end alike. */
function commentEnd(source: string, at: number): number | undefined {
  const [opening] = /^ {0,3}<!--(?!-?>)/.exec(source.slice(at, at + 9)) ?? []
  if (opening === undefined) return undefined
  const close = source.slice(at, at + longestComment).indexOf('-->', opening.length)
  if (close === -1) return undefined
  const end = lineEnd(source, at + close)
  const isPlain = !/--!>|<!--/.test(source.slice(at + opening.length, at + close))
  return isPlain && isBlank(source, at + close + 3, end) ? nextLine(source, end) : undefined
}

const anchor = /^ {0,3}<a[ \t]+(?:id|name)[ \t]*=[ \t]*(?:"[^"<>]*"|'[^'<>]*')[ \t]*><\/a>[ \t]*$/

/** Start of the blank line behind an anchor: where none follows, the anchor's HTML goes on. */
function anchorEnd(source: string, at: number): number | undefined {
  const end = lineEnd(source, at)
  const next = nextLine(source, end)
  if (!anchor.test(source.slice(at, Math.min(end, at + 300)))) return undefined
  return isBlank(source, next, lineEnd(source, next)) ? next : undefined
}

// Strict on purpose: a longer import or any other code could be made to look closed while a
// template literal in it goes on, and would swallow the lead.
const longestImport = 1000
const plainImport =
  /^(?:import[ \t]+(?:[\w$*{},\s]+?[ \t\r\n]from[ \t]*)?|export[ \t]+(?:\*|\{[\w$,\s]*\})[ \t]*from[ \t]*)(["'])[\w@./~:#?=+ -]+\1[ \t]*;?[ \t]*(?=[\r\n])/

function skipImports(source: string, start: number): number {
  let at = start
  for (;;) {
    const match = plainImport.exec(source.slice(at, at + longestImport))
    if (!match) break
    at = nextLine(source, at + match[0].length)
  }
  if (at === start) return start
  // Code goes on until a blank line.
  return isBlank(source, at, lineEnd(source, at)) ? firstContentLine(source, at) : start
}

function atxHeading(source: string, at: number, format: MarkdownFormat): Heading | undefined {
  const end = lineEnd(source, at)
  const line = source.slice(at, end)
  const opening = /^ {0,3}#[ \t]+/.exec(line)
  if (!opening) return undefined
  const words = line.slice(opening[0].length)
  // A heading of closing hashes alone is empty, as one of spaces is.
  if (/^#*[ \t]*$/.test(words) || showsNothing(words.replace(/[ \t]#+[ \t]*$/, ''))) return undefined
  return {
    start: at,
    textStart: at + opening[0].length,
    end: boundEnd(source, nextLine(source, end)),
    isUnsafe: isUnsafe(words, format)
  }
}

/** Attribute lists of kramdown. */
export const attributeList = /^ {0,3}\{:(?:[^\\}]|\\.)*\}[ \t]*$/

/** Go past the attribute lists that stand right below a heading: they are bound to it. */
export function boundEnd(source: string, lineStart: number): number {
  let at = lineStart
  while (/^ {0,3}\{:/.test(source.slice(at, at + 5))) {
    const end = lineEnd(source, at)
    if (!attributeList.test(source.slice(at, Math.min(end, at + 1000)))) break
    at = nextLine(source, end)
  }
  return at
}

/** The end of a paragraph with the attribute lists that are bound to it. */
export function boundTextEnd(source: string, { textEnd, next }: { readonly textEnd: number; readonly next: number }): number {
  const list = source.slice(next, boundEnd(source, next)).trimEnd()
  return list === '' ? textEnd : next + list.length
}

/** How many lines a heading over an underline may have. */
const mostSetextLines = 4

function setextHeading(source: string, at: number, format: MarkdownFormat): Heading | undefined {
  // A bracket may open a definition, which is no heading.
  const indent = /^ {0,3}(?=[\p{L}"'“‘«¿¡（「]|\\\[|\[[^[\]^]+\](?!:))/u.exec(
    source.slice(at, lineEnd(source, at))
  )
  if (!indent || (format === 'mdx' && /^ *(?:import|export)\b/.test(source.slice(at, at + 12)))) {
    return undefined
  }
  let lineStart = at
  for (let lines = 0; lines < mostSetextLines; lines++) {
    lineStart = nextLine(source, lineEnd(source, lineStart))
    const end = lineEnd(source, lineStart)
    const line = source.slice(lineStart, end)
    if (/^ {0,3}=+[ \t]*$/.test(line)) {
      const textStart = at + indent[0].length
      const words = source.slice(textStart, lineStart)
      const next = boundEnd(source, nextLine(source, end))
      return { start: at, textStart, end: next, isUnsafe: isUnsafe(words, format) }
    }
    // Only lines that certainly belong to the same paragraph.
    if (!/^ {0,3}\p{L}/u.test(line)) return undefined
  }
  return undefined
}

const emptyAnchor = /<a(?:\s+[\w-]+="[^"<>\\`{]*")+\s*><\/a>/g

/**
 * Tell whether the words of a heading could swallow or hide what follows: by raw HTML that the
 * heading does not close, by a template's tag, by an expression of MDX or Svelte. Code spans and
 * empty anchors hold none of these, where every parser sees them as code.
 */
function isUnsafe(text: string, format: MarkdownFormat): boolean {
  const words = text.includes('<a') ? text.replace(emptyAnchor, '') : text
  const hasExpressions = format === 'mdx' || format === 'svelte'
  if (!words.includes('<') && !(words.includes('{') && (hasExpressions || words.includes('{%')))) {
    return false
  }
  // What a backslash escapes, or a bare address takes in, may be no code.
  if (/\\[`<]/.test(words) || hasAddressWithBacktick(words)) return true
  const uncoded = words.replace(/(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g, '')
  // Code of a template stands in code spans too.
  if (uncoded.includes('<') || words.includes('{%') || words.includes('<%')) return true
  return hasExpressions && uncoded.replace(/\\[{}]/g, '').includes('{')
}
