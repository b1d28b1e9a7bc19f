import { digestOf } from '../disclosure/review.js'
import { isBlank, lineEnd, nextLine } from '../text/lines.js'

/** Front matter at the head of a document. Offsets are UTF-16 code units. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'json'
  /** The data between the fences. For JSON, the object with its braces. */
  readonly start: number
  readonly end: number
  /** Start of the line behind it. */
  readonly bodyStart: number
}

/**
 * Locate front matter as `remark-frontmatter`, `gray-matter` and Hugo do: `---` (YAML, or JSON as
 * `---json`), `+++` (TOML), or a JSON object whose braces stand alone on their lines. Fences may
 * have spaces behind them, nothing before. A fence that is never closed opens nothing.
 */
export function locateFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  if (!'-+{'.includes(source.charAt(start))) return undefined
  const firstEnd = lineEnd(source, start)
  const opening = source.slice(start, firstEnd)
  const fence = opening.replace(/[ \t]+$/, '')
  const contentStart = nextLine(source, firstEnd)
  if (fence === '---' || fence === '---json') {
    const format = fence === '---' ? 'yaml' : 'json'
    return locateClosing(source, contentStart, '---', format)
  }
  if (fence === '+++') return locateClosing(source, contentStart, '+++', 'toml')
  if (opening === '{') return locateObject(source, start)
  return undefined
}

function locateClosing(
  source: string,
  start: number,
  fence: string,
  format: FrontMatter['format']
): FrontMatter | undefined {
  let at = source.startsWith(fence, start) ? start : nextFence(source, start, fence)
  while (at !== -1) {
    const end = lineEnd(source, at)
    if (isBlank(source, at + fence.length, end)) {
      return { format, start, end: at, bodyStart: nextLine(source, end) }
    }
    at = nextFence(source, at, fence)
  }
  return undefined
}

/** The next place behind `offset` where a line starts with the fence, or -1. */
function nextFence(source: string, offset: number, fence: string): number {
  let at = source.indexOf(fence, offset + 1)
  while (at !== -1) {
    const before = source.charCodeAt(at - 1)
    if (before === 10 || before === 13) return at
    at = source.indexOf(fence, at + 1)
  }
  return -1
}

function locateObject(source: string, start: number): FrontMatter | undefined {
  const close = nextFence(source, start, '}')
  if (close === -1 || !isBlank(source, close + 1, lineEnd(source, close))) return undefined
  try {
    JSON.parse(source.slice(start, close + 1))
  } catch {
    return undefined
  }
  return { format: 'json', start, end: close + 1, bodyStart: nextLine(source, lineEnd(source, close)) }
}

/** Start of the text behind a byte order mark and front matter. */
export function bodyStartOf(source: string): number {
  return locateFrontMatter(source)?.bodyStart ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
}

/** Tell whether a text without labels is the one that a review is bound to, front matter or not. */
export function isReviewed(text: string, digest: string): boolean {
  return digestOf(text.slice(bodyStartOf(text))) === digest || digestOf(text) === digest
}

/** A field, its key quoted or not. */
const devField = /^(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?!\S)/m

/**
 * Locate front matter as DEV reads it: `---` fences, perhaps behind empty lines. Without a field it
 * is no front matter but text between two rules.
 *
 * @see https://github.com/waiting-for-dev/front_matter_parser (seen 2026-11-20)
 */
export function locateDevFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)
  if (!opening) return undefined
  const start = opening[0].length
  const closing = /^---[ \t]*\r?$\n?(?:[ \t]*\r?\n)*/gm
  closing.lastIndex = start
  const end = closing.exec(text)?.index
  if (end === undefined || !devField.test(text.slice(start, end))) return undefined
  return { format: 'yaml', start, end, bodyStart: closing.lastIndex }
}
