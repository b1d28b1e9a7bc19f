import { invalidOption } from '../disclosure/options.js'
import { digestOf } from '../disclosure/review.js'
import { didYouMean } from '../text/did-you-mean.js'
import { firstContentLine, isBlank, lineEnd, nextLine } from '../text/lines.js'
import { type Dialect, dialects, type FrontMatter, locateUnfenced } from './front-matter-dialects.js'

export type { FrontMatter }

/**
 * What stands at the head of a document: `false` for no front matter, whatever it looks like, or
 * the dialect of one without fences, which reads like text to everybody else.
 */
export type FrontMatterOption = false | Dialect

/**
 * Check a {@link FrontMatterOption}.
 *
 * @throws {DisclosureError} `invalid-option`
 */
export function requireFrontMatterOption(option: unknown): void {
  if (option === undefined || option === false || dialects.some((name) => name === option)) return
  const expected = `\`false\` or one of ${dialects.join(', ')}`
  const hint = typeof option === 'string' ? didYouMean(option, dialects) : ''
  throw invalidOption('options.frontMatter', option, expected + hint)
}

/**
 * Locate front matter in any kind of file: `---` (YAML, and other languages as `---json`), `+++`
 * (TOML), `;;;` (the members of a JSON object), or a JSON object. YAML may end in `...`, fences may
 * have more characters, with spaces behind them, and blank lines may stand before them.
 *
 * Whatever is between the fences must look like a map of fields. Otherwise `---` is a rule, and what
 * follows it is text. A fence that is never closed opens nothing.
 */
export function locateFrontMatter(
  source: string,
  option?: FrontMatterOption
): FrontMatter | undefined {
  if (option === false) return undefined
  const start = markLength(source)
  return (option && locateUnfenced(source, start, option)) ?? locateFenced(source, start)
}

/** Where no field stands after so much, no more is waited for: it counts as front matter. */
const longestOpening = 4000

/**
 * Tell by the beginning of a source that comes in pieces whether front matter stands there, as far as its
 * first field: `more` where that is not there yet. One that is never closed counts too.
 */
export function beginsFrontMatter(piece: string): 'yes' | 'no' | 'more' {
  const text = piece.slice(markLength(piece)).trimStart()
  const unknown = text.length > longestOpening ? 'yes' : 'more'
  if (/^(?:-{0,2}|\+{0,2}|;{0,2}|\{\s*)$/.test(text)) return unknown
  if (text.startsWith('{')) return /^\{\s*"/.test(text) ? 'yes' : 'no'
  const [fence] = /^(?:-{3,}|\+{3}|;{3,})/.exec(text) ?? []
  if (fence === undefined) return 'no'
  // Comments and blank lines may stand before the first field.
  const [opening] = /^[^\r\n]*[\r\n]+(?:[ \t]*(?:#[^\r\n]*)?[\r\n]+)*/.exec(text) ?? []
  const [, field] = /^([^\r\n]*)[\r\n]/.exec(text.slice(opening?.length)) ?? []
  if (opening !== undefined && field !== undefined) {
    return locateFrontMatter(`${opening}${field}\n${fence}\n`) ? 'yes' : 'no'
  }
  return unknown
}

/** Start of the text behind a byte order mark and front matter. */
export function bodyStartOf(source: string, frontMatter: FrontMatter | undefined): number {
  return frontMatter?.bodyStart ?? markLength(source)
}

function markLength(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}

/** Tell whether a review is bound to a text, or to what stands behind its front matter. */
export function isReviewedBody(text: string, digest: string, option?: FrontMatterOption): boolean {
  const body = text.slice(bodyStartOf(text, locateFrontMatter(text, option)))
  return [body, text].some((each) => digestOf(each) === digest)
}

const languages: Readonly<Record<string, FrontMatter['format']>> = {
  '': 'yaml',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml'
}

/** What may stand behind `---` and a space, as gray-matter takes it. */
const spacedLanguages = ['yaml', 'yml', 'json', 'toml', 'js', 'javascript']

function locateFenced(source: string, start: number): FrontMatter | undefined {
  const first = source.charAt(start)
  const at = first === '' || /\s/.test(first) ? firstContentLine(source, start) : start
  if (!'-+;{'.includes(source.charAt(at)) || at === source.length) return undefined
  if (source.charAt(at) === '{') return locateObject(source, at)
  const end = lineEnd(source, at)
  const opening = source.slice(at, Math.min(end, at + 100))
  const [, fence = '', gap = '', language = ''] =
    /^(-{3,}|\+{3}|;{3,})(?:(?<=^---)([ \t]*)([a-z][a-z0-9]*))?[ \t]*$/i.exec(opening) ?? []
  if (fence === '') return undefined
  // Behind a space other words are the text of a heading with a line below it.
  if (gap !== '' && !spacedLanguages.includes(language.toLowerCase())) return undefined
  const format =
    fence === '+++' ? 'toml' : fence.startsWith(';') ? 'members' : languages[language.toLowerCase()]
  const located = locateClosing(source, nextLine(source, end), fence, format ?? 'script')
  return located && holdsFields(source, located, at === start) ? located : undefined
}

function locateClosing(
  source: string,
  start: number,
  fence: string,
  format: FrontMatter['format']
): FrontMatter | undefined {
  const closing = closingLine(source, start, fence)
  // The end of a document in YAML. Some read on to the fence: right behind it, it closes too.
  const dots = format === 'yaml' ? closingLine(source, start, '...', closing) : undefined
  const isDouble = dots !== undefined && closing !== undefined && isBlankText(source.slice(lineEnd(source, dots), closing))
  const at = isDouble ? closing : (dots ?? closing)
  if (at === undefined) return undefined
  return { format, start, end: at, bodyStart: nextLine(source, lineEnd(source, at)) }
}

/** Start of the first line that is nothing but the fence. */
function closingLine(
  source: string,
  start: number,
  fence: string,
  before = source.length
): number | undefined {
  let at = source.startsWith(fence, start) ? start : nextFence(source, start, fence)
  while (at !== -1 && at < before) {
    if (isBlank(source, at + fence.length, lineEnd(source, at))) return at
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

const yamlField =
  /^[ \t]*(?:(?:"[^"]*"|'[^']*'|(?!-[ \t])[^\s#&*!|>'"%@`{}[\],?][^\s:]*(?:[ \t][^\s:]+){0,2})[ \t]*:(?=[ \t]|$)|\{(?![%{])|\?[ \t])/
const tomlField = /^[ \t]*(?:(?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*[ \t]*=|\[)/

/** Whether what stands between fences looks like a map of fields, by its first line. */
function holdsFields(source: string, located: FrontMatter, isAtStart: boolean): boolean {
  const { format, start, end } = located
  if (format === 'script' || format === 'json' || format === 'members') return true
  let at = firstContentLine(source, start)
  const isCommented = at === start && source.charAt(at) === '#'
  while (at < end && /^[ \t]*#/.test(source.slice(at, at + 200))) {
    at = firstContentLine(source, nextLine(source, lineEnd(source, at)))
  }
  // Nothing is an empty map, and so are comments; behind a blank line they are headings.
  if (at >= end) return isAtStart && (isCommented || isBlankText(source.slice(start, end)))
  const line = source.slice(at, Math.min(lineEnd(source, at), at + 500))
  return (format === 'toml' ? tomlField : yamlField).test(line)
}

function isBlankText(text: string): boolean {
  return text.trim() === ''
}

/** A JSON object at the head of a document, on one line or several. */
function locateObject(source: string, start: number): FrontMatter | undefined {
  const end = objectEnd(source, start)
  if (end === undefined) return undefined
  const stop = lineEnd(source, end)
  if (!isBlank(source, end, stop)) return undefined
  try {
    if (Object.keys(JSON.parse(source.slice(start, end))).length === 0) return undefined
  } catch {
    return undefined
  }
  return { format: 'json', start, end, bodyStart: nextLine(source, stop) }
}

/** Offset behind the brace that closes the one at `start`, outside of strings. */
function objectEnd(source: string, start: number): number | undefined {
  const pieces = /"(?:[^"\\]|\\.)*"|[{}]/gs
  pieces.lastIndex = start
  let depth = 0
  for (let match = pieces.exec(source); match; match = pieces.exec(source)) {
    if (match[0] === '{') depth++
    else if (match[0] === '}') depth--
    if (depth === 0) return pieces.lastIndex
  }
  return undefined
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
