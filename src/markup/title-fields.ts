import { firstContentLine, lineEnd, nextLine } from '../text/lines.js'
import { findWords } from '../scan/markdown/inline-words.js'
import type { Format } from './format.js'
import { jsonStringEnd, locateField } from './front-matter-field.js'
import { type FrontMatter, locateDevFrontMatter } from './front-matter.js'
import { isPlainText } from './plain-yaml.js'
import { plain } from './plain.js'
import type { Splice } from './splice.js'

/** What can be done with the fields of front matter that hold a title or a description. */
interface FieldMarks {
  readonly splices: readonly Splice[]
  readonly marked: readonly string[]
  /** Fields whose value has a form that can't be marked exactly and reversibly. */
  readonly skipped: readonly string[]
}

const fields = ['title', 'description'] as const

/** Say of a field that its form can't be marked. */
export function unmarkedField(field: string): string {
  return `The front matter's \`${field}\` has a form that can't be marked; quote its value.`
}

// A mark that doesn't tell by itself how the value was written says so by the space behind it, in
// escapes that every version of YAML has.
const wasPlain = '\\x20'
const wasQuoted = '\\u0020'

/**
 * Mark the title and the description in front matter, without parsing it: only top-level fields
 * whose form is understood, and only at the value's start.
 *
 * Every form stays distinguishable, so that the mark can be taken out again exactly, also behind a
 * formatter of YAML. A value in double quotes behind one space was plain if it can be, else quoted;
 * where it is the other way round, the space behind the mark is an escape that tells:
 *
 * ```yaml
 * title: Tides      # title: "[AI-generated] Tides"
 * title: "Tides"    # title: "[AI-generated]\u0020Tides"
 * title: 2026       # title: "[AI-generated]\x202026"
 * title: 'Tides'    # title: '[AI-generated] Tides'
 * ```
 */
export function markFields(source: string, frontMatter: FrontMatter, mark: string): FieldMarks {
  const splices: Splice[] = []
  const marked: string[] = []
  const skipped: string[] = []
  if (mark === '') return { splices, marked, skipped }
  for (const field of fields) {
    const value = locateField(source, frontMatter, field)
    if (value === undefined) continue
    const splice = value === 'unknown' ? value : markValue(source, frontMatter, value, mark)
    if (splice === 'empty') continue
    if (splice === 'unknown') skipped.push(field)
    else {
      splices.push(splice)
      marked.push(field)
    }
  }
  return { splices, marked, skipped }
}

function markValue(
  source: string,
  { format }: FrontMatter,
  value: number,
  mark: string
): Splice | 'empty' | 'unknown' {
  // A locale of the caller's own may have words that a quoted value can't hold as they are.
  if (/["'\\]/.test(mark)) return 'unknown'
  switch (format) {
    case 'yaml':
      return markYaml(source, value, mark)
    case 'lines': {
      const at = value + (/^[ \t]*/.exec(source.slice(value, lineEnd(source, value)))?.[0].length ?? 0)
      return at === lineEnd(source, value) ? 'empty' : { start: at, end: at, text: mark }
    }
    default: {
      const at = quotedStart(source, value)
      return typeof at === 'number' ? { start: at, end: at, text: mark } : at
    }
  }
}

/** TOML and JSON strings are always quoted: the mark stands behind the quotes. */
function quotedStart(source: string, value: number): number | 'empty' | 'unknown' {
  const match = /^\s*("""\r?\n?|'''\r?\n?|"|')/.exec(source.slice(value, value + 50))
  if (!match?.[1]) return 'unknown'
  const at = value + match[0].length
  const quote = match[1].trimEnd()
  return source.startsWith(quote, at) ? 'empty' : at
}

/** A value of YAML that is one text. Offsets are UTF-16 code units of the source. */
interface Scalar {
  readonly style: 'plain' | 'double' | 'single' | 'block'
  /** Start and end of the value; of a block, of its words. */
  readonly start: number
  readonly end: number
  /** The words of a value that is plain, or in double quotes that escape nothing but themselves. */
  readonly words?: string
  /** Spaces before a value that stands behind its key; 0 where it stands on a line of its own. */
  readonly spaces: number
}

/** Read the value of a field, on its line or the lines below. */
function scalarAt(source: string, value: number): Scalar | 'empty' | 'unknown' {
  const stop = lineEnd(source, value)
  const [, gap = '', rest = ''] = /^( *)(.*)$/s.exec(source.slice(value, stop)) ?? []
  if (rest !== '' && !rest.startsWith('#')) {
    return gap === '' ? 'unknown' : readScalar(source, value + gap.length, gap.length)
  }
  const next = nextLine(source, stop)
  const [indent] = /^ +(?=[^ \t#\r\n])/.exec(source.slice(next, lineEnd(source, next))) ?? []
  if (indent === undefined || rest !== '') return continues(source, stop) ? 'unknown' : 'empty'
  const scalar = readScalar(source, next + indent.length, 0)
  return scalar === 'empty' || scalar === 'unknown' || scalar.style === 'block' ? 'unknown' : scalar
}

function readScalar(source: string, start: number, spaces: number): Scalar | 'empty' | 'unknown' {
  const line = source.slice(start, lineEnd(source, start))
  const [quote = ''] = line
  if (quote === '"' || quote === "'") return readQuoted(source, start, spaces)
  if (/^[|>]/.test(line)) {
    const at = blockStart(source, start + line.length, line)
    return at === undefined ? 'unknown' : { style: 'block', start: at, end: at, spaces }
  }
  const first = plainScalar(line)
  if (first === undefined) return 'unknown'
  if (/^(?:~|null|Null|NULL)$/.test(first)) return 'empty'
  return readPlain(source, start, first, spaces)
}

/** A plain value, which goes on in indented lines. */
function readPlain(source: string, start: number, first: string, spaces: number): Scalar | 'unknown' {
  const lines = [first]
  let end = start + first.length
  let stop = lineEnd(source, start)
  // Behind a comment nothing goes on.
  while (source.slice(end, stop).trim() === '' && continues(source, stop)) {
    const next = nextLine(source, stop)
    stop = lineEnd(source, next)
    const [, indent = '', words = ''] = /^( +)(\S.*)$/s.exec(source.slice(next, stop)) ?? []
    const more = plainScalar(`x${words}`)?.slice(1)
    if (words === '' || more === undefined) return 'unknown'
    lines.push(more)
    end = next + indent.length + more.length
  }
  if (continues(source, stop)) return 'unknown'
  return { style: 'plain', start, end, words: lines.join(' '), spaces }
}

function readQuoted(source: string, start: number, spaces: number): Scalar | 'empty' | 'unknown' {
  const line = source.slice(start, lineEnd(source, start))
  if (isEmptyQuoted(line)) return 'empty'
  // The line ending would become a space between the mark and the words.
  if (line.slice(1).trim() === '') return 'unknown'
  if (line.startsWith("'")) return { style: 'single', start, end: start + line.length, spaces }
  const end = jsonStringEnd(source, start, source.length)
  const raw = source.slice(start + 1, end - 1)
  const isPlain = source.charAt(end - 1) === '"' && !/\\(?!")/.test(raw.replaceAll('\\\\', ''))
  const isFolded = !/\n[ \t\r]*\n|\r[ \t]*\r/.test(raw)
  const words = raw.replace(/\\([\\"])/g, '$1').replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
  return { style: 'double', start, end, spaces, ...(isPlain && isFolded ? { words } : {}) }
}

function markYaml(source: string, value: number, mark: string): Splice | 'empty' | 'unknown' {
  const scalar = scalarAt(source, value)
  if (scalar === 'empty' || scalar === 'unknown') return scalar
  const { style, start, end, words = '', spaces } = scalar
  // A value on a line of its own is as certain as one behind one space.
  const isOrdinary = spaces <= 1 && isPlainText(words)
  switch (style) {
    case 'block':
      return { start, end: start, text: mark }
    case 'single':
      return { start: start + 1, end: start + 1, text: mark }
    case 'double': {
      const isClear = spaces <= 1 && !isOrdinary
      return { start: start + 1, end: start + 1, text: isClear ? mark : mark.trimEnd() + wasQuoted }
    }
    case 'plain': {
      const escaped = source.slice(start, end).replace(/[\\"]/g, '\\$&')
      return { start, end, text: `"${isOrdinary ? mark : mark.trimEnd() + wasPlain}${escaped}"` }
    }
    default:
      return style satisfies never
  }
}

/** The words of one line of a plain value, without a comment; `undefined` for any other form. */
function plainScalar(rest: string): string | undefined {
  // Indicators at the start, a tab, and ": " inside mean something else than words.
  if (/^[[\]{},&*!%@`?-]/.test(rest) && !/^[?-][^\s]/.test(rest)) return undefined
  const comment = rest.search(/[ \t]#/)
  const words = (comment === -1 ? rest : rest.slice(0, comment)).replace(/[ \t]+$/, '')
  return /\t|:(?: |$)/.test(words) || words === '' ? undefined : words
}

/** Whether the next line with content is part of the value: indented, and no comment. */
function continues(source: string, end: number): boolean {
  const next = firstContentLine(source, nextLine(source, end))
  return /^[ \t]+[^ \t#]/.test(source.slice(next, lineEnd(source, next)))
}

function isEmptyQuoted(rest: string): boolean {
  return rest.startsWith('""') || /^''(?!')/.test(rest)
}

/** Where the words of a block begin: the mark stands at the start of its first line. */
function blockStart(source: string, end: number, header: string): number | undefined {
  // An indentation indicator counts spaces that may be content, so such values are left alone.
  if (!/^[|>][+-]?[ \t]*(?:#.*)?$/.test(header)) return undefined
  const next = nextLine(source, end)
  const match = /^ +(?=[^\s])/.exec(source.slice(next, lineEnd(source, next)))
  return match ? next + match[0].length : undefined
}

/** A title mark that was found in a field, and what takes it out again. */
export interface MarkedField {
  readonly name: string
  readonly splice: Splice
}

/**
 * Find the fields that carry a title mark: what {@link markFields} wrote, and whatever a formatter
 * or an editor made of it.
 *
 * @param marks Words without the space behind, the likeliest first.
 */
export function findMarkedFields(
  source: string,
  frontMatter: FrontMatter,
  marks: readonly string[]
): MarkedField[] {
  const values = fields.flatMap((name) => {
    const value = locateField(source, frontMatter, name)
    return typeof value === 'number' ? [{ name, value }] : []
  })
  const isOld = values.some(({ value }) => marks.some((mark) => hasOldSpaces(source, value, mark)))
  return values.flatMap(({ name, value }) => {
    const splice = firstOf(marks, (mark) =>
      frontMatter.format === 'yaml'
        ? unmarkYaml(source, value, mark, isOld)
        : unmarkText(source, otherStart(source, frontMatter, value), mark)
    )
    return splice ? [{ name, splice }] : []
  })
}

function firstOf<T>(marks: readonly string[], find: (mark: string) => T | undefined): T | undefined {
  for (const mark of marks) {
    const found = find(mark)
    if (found) return found
  }
  return undefined
}

function otherStart(source: string, { format }: FrontMatter, value: number): number | undefined {
  if (format === 'lines') return value
  const at = quotedStart(source, value)
  return typeof at === 'number' ? at : undefined
}

// Version 0.1.0 told a plain value by twice its spaces, and a quoted one by an odd number of them.
function hasOldSpaces(source: string, value: number, mark: string): boolean {
  const [opening = '', spaces = ''] = /^( +)"/.exec(source.slice(value, value + 200)) ?? []
  return spaces.length > 0 && spaces.length % 2 === 0 && source.startsWith(`${mark} `, value + opening.length)
}

function unmarkYaml(
  source: string,
  value: number,
  mark: string,
  isOld: boolean
): Splice | undefined {
  const scalar = scalarAt(source, value)
  if (scalar === 'empty' || scalar === 'unknown') return undefined
  const { style, start, spaces } = scalar
  if (style === 'block' || style === 'plain') return unmarkText(source, start, mark)
  const at = start + 1
  const marked = at + mark.length
  if (style === 'double') {
    if (source.startsWith(wasQuoted, marked) && source.startsWith(mark, at)) {
      return { start: at, end: marked + wasQuoted.length, text: '' }
    }
    if (source.startsWith(wasPlain, marked) && source.startsWith(mark, at)) {
      return toPlain(source, scalar, marked + wasPlain.length)
    }
  }
  const [space] = /^(?: |[ \t]*(?:\r\n?|\n)[ \t]*)/.exec(source.slice(marked, marked + 100)) ?? []
  if (!source.startsWith(mark, at) || space === undefined) return unmarkText(source, at, mark)
  const behind = marked + space.length
  if (isOld && spaces > 0) return unmarkOld(source, value, scalar, behind)
  const isPlain = style === 'double' && spaces <= 1 && isPlainText(wordsBehind(source, scalar, behind))
  return (isPlain ? toPlain(source, scalar, behind) : undefined) ?? { start: at, end: behind, text: '' }
}

/** The spaces of version 0.1.0 say what the value was. */
function unmarkOld(source: string, value: number, scalar: Scalar, behind: number): Splice | undefined {
  const { start, spaces } = scalar
  if (spaces % 2 === 1) {
    const text = `${' '.repeat((spaces + 1) / 2)}${source.charAt(start)}`
    return { start: value, end: behind, text }
  }
  const splice = scalar.style === 'double' ? toPlain(source, scalar, behind) : undefined
  return splice && { ...splice, start: value, text: ' '.repeat(spaces / 2) + splice.text }
}

function wordsBehind(source: string, { words, end }: Scalar, at: number): string {
  if (words === undefined) return ''
  const raw = source.slice(at, end - 1).replace(/\\([\\"])/g, '$1')
  return raw.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
}

/** Write a value in double quotes as the plain one that it was, from an offset on. */
function toPlain(source: string, { start, end }: Scalar, at: number): Splice | undefined {
  const raw = source.slice(at, end - 1)
  if (raw === '' || /\\(?!")/.test(raw.replaceAll('\\\\', ''))) return undefined
  return { start, end, text: raw.replace(/\\([\\"])/g, '$1') }
}

/** Cut the mark at the start of a text: as it was written, else as it is read. */
function unmarkText(source: string, at: number | undefined, mark: string): Splice | undefined {
  if (at === undefined) return undefined
  if (source.startsWith(`${mark} `, at)) return { start: at, end: at + mark.length + 1, text: '' }
  const place = findWords(source.slice(at, at + 300), mark)
  return place && { start: at + place.start, end: at + place.end, text: '' }
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
