import { firstContentLine, lineEnd, nextLine } from '../text/lines.js'
import type { Format } from './format.js'
import { jsonStringEnd, locateField } from './front-matter-field.js'
import { type FrontMatter, locateDevFrontMatter } from './front-matter.js'
import { plain } from './plain.js'
import type { Splice } from './splice.js'

/** What can be done with a field of the front matter that holds a title or a description. */
interface FieldMark {
  readonly splices: readonly Splice[]
  /** Fields whose value has a form that can't be marked exactly and reversibly. */
  readonly skipped: readonly string[]
}

const fields = ['title', 'description'] as const

/**
 * Mark the title and the description in front matter, without parsing it: only top-level fields
 * whose form is understood, and only at the value's start.
 *
 * Every form stays distinguishable, so that the mark can be taken out again exactly: a plain YAML
 * value becomes a quoted one behind *twice* its spaces, and a value that was quoted keeps an odd
 * number of them (`k` becomes `2k - 1`: one stays one). Without a mark nothing is written anew.
 */
export function markFields(source: string, frontMatter: FrontMatter, mark: string): FieldMark {
  const splices: Splice[] = []
  const skipped: string[] = []
  if (mark === '') return { splices, skipped }
  for (const field of fields) {
    const value = locateField(source, frontMatter, field)
    if (value === undefined) continue
    const splice = value === 'unknown' ? value : markValue(source, frontMatter, value, mark)
    if (splice === 'empty') continue
    if (splice === 'unknown') skipped.push(field)
    else splices.push(splice)
  }
  return { splices, skipped }
}

function markValue(
  source: string,
  { format }: FrontMatter,
  value: number,
  mark: string
): Splice | 'empty' | 'unknown' {
  // A locale of the caller's own may have words that a quoted value can't hold as they are.
  if (/["'\\]/.test(mark)) return 'unknown'
  return format === 'yaml' ? markYaml(source, value, mark) : markQuoted(source, value, mark)
}

/** Take the marks out again: the inverse of {@link markFields} where it made them. */
export function unmarkFields(source: string, frontMatter: FrontMatter, mark: string): Splice[] {
  if (mark === '') return []
  return fields.flatMap((field) => {
    const value = locateField(source, frontMatter, field)
    if (typeof value !== 'number') return []
    const splice =
      frontMatter.format === 'yaml'
        ? unmarkYaml(source, value, mark)
        : unmarkQuoted(source, value, mark)
    return splice ? [splice] : []
  })
}

/** TOML and JSON strings are always quoted: the mark stands behind the quotes. */
function quotedStart(source: string, value: number): number | 'empty' | 'unknown' {
  const match = /^\s*("""\r?\n?|'''\r?\n?|"|')/.exec(source.slice(value, value + 50))
  if (!match?.[1]) return 'unknown'
  const at = value + match[0].length
  const quote = match[1].trimEnd()
  return source.startsWith(quote, at) ? 'empty' : at
}

function markQuoted(source: string, value: number, mark: string): Splice | 'empty' | 'unknown' {
  const at = quotedStart(source, value)
  return typeof at === 'number' ? { start: at, end: at, text: mark } : at
}

function unmarkQuoted(source: string, value: number, mark: string): Splice | undefined {
  const at = quotedStart(source, value)
  if (typeof at !== 'number' || !source.startsWith(mark, at)) return undefined
  return { start: at, end: at + mark.length, text: '' }
}

function markYaml(source: string, value: number, mark: string): Splice | 'empty' | 'unknown' {
  const end = lineEnd(source, value)
  const line = source.slice(value, end)
  const [, spaces = '', rest = ''] = /^( *)(.*)$/s.exec(line) ?? []
  if (rest === '' || rest.startsWith('#')) {
    return continues(source, end) ? 'unknown' : 'empty'
  }
  if (spaces === '') return 'unknown'
  if (rest.startsWith('"') || rest.startsWith("'")) {
    if (isEmptyQuoted(rest)) return 'empty'
    // The line ending would become a space between the mark and the words.
    if (rest.slice(1).trim() === '') return 'unknown'
    const text = `${' '.repeat(2 * spaces.length - 1)}${rest[0]}${mark}`
    return { start: value, end: value + spaces.length + 1, text }
  }
  if (/^[|>]/.test(rest)) return markBlock(source, end, rest, mark)
  const plain = plainScalar(rest)
  if (plain === undefined || continues(source, end)) return 'unknown'
  if (/^(?:~|null|Null|NULL)$/.test(plain)) return 'empty'
  const text = `${' '.repeat(2 * spaces.length)}"${mark}${plain.replace(/[\\"]/g, '\\$&')}"`
  return { start: value, end: value + spaces.length + plain.length, text }
}

/** The words of a single-line plain value, without a comment; `undefined` for any other form. */
function plainScalar(rest: string): string | undefined {
  // Indicators at the start, a tab, and ": " inside mean something else than words.
  if (/^[[\]{},&*!%@`?-]/.test(rest) && !/^[?-][^\s]/.test(rest)) return undefined
  const comment = rest.search(/[ \t]#/)
  const plain = (comment === -1 ? rest : rest.slice(0, comment)).replace(/[ \t]+$/, '')
  return /\t|:(?: |$)/.test(plain) || plain === '' ? undefined : plain
}

/** Whether the next line with content is part of the value: indented, and no comment. */
function continues(source: string, end: number): boolean {
  const next = firstContentLine(source, nextLine(source, end))
  return /^[ \t]+[^ \t#]/.test(source.slice(next, lineEnd(source, next)))
}

function isEmptyQuoted(rest: string): boolean {
  return rest.startsWith('""') || /^''(?!')/.test(rest)
}

/** A block scalar: the mark stands at the start of its first line. */
function markBlock(source: string, end: number, header: string, mark: string): Splice | 'unknown' {
  const at = blockStart(source, end, header)
  return at === undefined ? 'unknown' : { start: at, end: at, text: mark }
}

function blockStart(source: string, end: number, header: string): number | undefined {
  // An indentation indicator counts spaces that may be content, so such values are left alone.
  if (!/^[|>][+-]?[ \t]*(?:#.*)?$/.test(header)) return undefined
  const next = nextLine(source, end)
  const match = /^ +(?=[^\s])/.exec(source.slice(next, lineEnd(source, next)))
  return match ? next + match[0].length : undefined
}

function unmarkYaml(source: string, value: number, mark: string): Splice | undefined {
  const end = lineEnd(source, value)
  const line = source.slice(value, end)
  const quoted = /^( +)(["'])/.exec(line)
  if (!quoted) {
    const header = line.trimStart()
    const at = /^[|>]/.test(header) ? blockStart(source, end, header) : undefined
    if (at === undefined || !source.startsWith(mark, at)) return undefined
    return { start: at, end: at + mark.length, text: '' }
  }
  const [opening, spaces = '', quote = ''] = quoted
  if (!line.startsWith(mark, opening.length)) return undefined
  const marked = opening.length + mark.length
  if (spaces.length % 2 === 1) {
    const text = `${' '.repeat((spaces.length + 1) / 2)}${quote}`
    return { start: value, end: value + marked, text }
  }
  const close = jsonStringEnd(line, opening.length - 1, line.length)
  const words = line.slice(marked, close - 1)
  // Only what quoting a plain value makes.
  if (quote !== '"' || words === '' || line.charAt(close - 1) !== '"') return undefined
  if (/\\(?!")/.test(words.replaceAll('\\\\', ''))) return undefined
  const text = `${' '.repeat(spaces.length / 2)}${words.replace(/\\([\\"])/g, '$1')}`
  return { start: value, end: value + close, text }
}

/** Where the value of a field stands in front matter, and how words are written into it. */
interface FrontMatterField {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number
  /** The words, without what escapes them. */
  readonly value: string
  readonly format: Format
}

// What stands around the value can't be cut with it.
const block: Format = { ...plain, atoms: false }
const single: Format = {
  ...block,
  escape: (words) => words.replaceAll("'", "''"),
  unescape: (text) => text.replaceAll("''", "'")
}
const double: Format = {
  ...block,
  escape: (words) => words.replace(/["\\]/g, '\\$&'),
  unescape: (text) => text.replace(/\\(.)/gs, '$1')
}

// Nothing that YAML reads: no brackets, no colon before a space, no comment. So there the head ends
// in a dash: `title: AI-generated - My article`.
const bare: Format = {
  ...block,
  escape: (words) => words.replace(/^\[|#/g, '').replace(/\s*[:：]\s*|\] /g, ' - ')
}

/** The styles of a YAML text: what stands before the value, and the value. */
const styles: readonly [pattern: RegExp, format: Format, read: (value: string) => string][] = [
  [/(')([^']*(?:''[^']*)*)'/y, single, single.unescape],
  [/(")([^"\\]*(?:\\.[^"\\]*)*)"/sy, double, double.unescape],
  [/([|>][-+]?[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]+)(\S.*(?:\n(?!\S).*)*)/y, block, unfold],
  [/()([^\s,[\]{}#&*!|>'"%@`].*(?:\n[ \t].*)*)/y, bare, (value) => unfold(value, / #.*/g)]
]

/**
 * Find a field of front matter: DEV takes the title there before that of the payload.
 *
 * @returns `unknown` where the field is written in a way that is not understood, and `undefined`
 * where it is not there or empty.
 */
export function frontMatterField(
  text: string,
  name: 'title' | 'description'
): FrontMatterField | 'unknown' | undefined {
  const frontMatter = locateDevFrontMatter(text)
  if (!frontMatter) return undefined
  const place = locateField(text, frontMatter, name)
  if (typeof place !== 'number') return place
  const data = text.slice(0, frontMatter.end)
  const at = place + (/^[ \t]*/.exec(data.slice(place))?.[0].length ?? 0)
  for (const [pattern, format, read] of styles) {
    pattern.lastIndex = at
    const [, before = '', value] = pattern.exec(data) ?? []
    if (value === undefined) continue
    const words = read(value).trim()
    return words === '' ? undefined : { start: at + before.length, value: words, format }
  }
  return /^(?:#.*)?\r?\n(?![ \t])/.test(data.slice(at)) ? undefined : 'unknown'
}

function unfold(value: string, comments = /(?!)/g): string {
  const lines = value.replace(comments, '').split('\n')
  return lines.map((line) => line.trim()).join(' ')
}
