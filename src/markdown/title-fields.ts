import type { Splice } from './apply-splices.js'
import type { FrontMatter } from './front-matter.js'
import { lineEnd, nextLine } from './lines.js'

/** What can be done with a field of the front matter that holds a title or a description. */
export interface FieldMark {
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
 * number of them (`k` becomes `2k - 1`: one stays one).
 */
export function markFields(source: string, frontMatter: FrontMatter, mark: string): FieldMark {
  const splices: Splice[] = []
  const skipped: string[] = []
  for (const field of fields) {
    const value = locateValue(source, frontMatter, field)
    if (value === undefined) continue
    const splice = frontMatter.format === 'yaml' ? markYaml(source, value, mark) : markQuoted(source, value, mark)
    if (splice === 'empty') continue
    if (splice === 'unknown') skipped.push(field)
    else splices.push(splice)
  }
  return { splices, skipped }
}

/** Take the marks out again: the inverse of {@link markFields} where it made them. */
export function unmarkFields(source: string, frontMatter: FrontMatter, mark: string): Splice[] {
  return fields.flatMap((field) => {
    const value = locateValue(source, frontMatter, field)
    if (value === undefined) return []
    const splice =
      frontMatter.format === 'yaml'
        ? unmarkYaml(source, value, mark)
        : unmarkQuoted(source, value, mark)
    return splice ? [splice] : []
  })
}

/** Offset behind the field's colon or equals sign, for the first such field at the top level. */
function locateValue(source: string, frontMatter: FrontMatter, field: string): number | undefined {
  switch (frontMatter.format) {
    case 'yaml':
      return locateYaml(source, frontMatter, field)
    case 'toml':
      return locateToml(source, frontMatter, field)
    case 'json':
      return locateJson(source, frontMatter, field)
    default:
      return frontMatter.format satisfies never
  }
}

// A line of a block mapping's value is indented, so a field at a line's start is at the top level;
// in a flow mapping it need not be.
function locateYaml(source: string, { start, end }: FrontMatter, field: string): number | undefined {
  if (/^\s*[[{]/.test(source.slice(start, Math.min(end, start + 200)))) return undefined
  let at = source.indexOf(`${field}:`, start)
  while (at !== -1 && at < end) {
    const before = source.charCodeAt(at - 1)
    if (before === 10 || before === 13) return at + field.length + 1
    at = source.indexOf(`${field}:`, at + 1)
  }
  return undefined
}

function locateToml(source: string, { start, end }: FrontMatter, field: string): number | undefined {
  const text = source.slice(start, end)
  // Everything before the first table is at the top level; a multi-line string that has a line like
  // a field would be a trap, so such front matter is left alone.
  const table = text.search(/^[ \t]*\[/m)
  const top = table === -1 ? text : text.slice(0, table)
  const match = new RegExp(`^[ \\t]*${field}[ \\t]*=`, 'm').exec(top)
  if (!match) return undefined
  const before = top.slice(0, match.index)
  if (before.includes('"""') || before.includes("'''")) return undefined
  return start + match.index + match[0].length
}

/** Walk the object once, counting depth outside of strings. */
function locateJson(source: string, { start, end }: FrontMatter, field: string): number | undefined {
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = source[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === '"') {
      const close = stringEnd(source, at, end)
      const colon = /^\s*:/.exec(source.slice(close, Math.min(end, close + 50)))
      if (depth === 1 && colon && source.slice(at + 1, close - 1) === field) {
        return close + colon[0].length
      }
      at = close - 1
    }
  }
  return undefined
}

function stringEnd(source: string, quote: number, end: number): number {
  let at = quote + 1
  while (at < end && source[at] !== '"') at += source[at] === '\\' ? 2 : 1
  return Math.min(at + 1, end)
}

/** TOML and JSON strings are always quoted: the mark stands behind the quotes. */
function quotedStart(source: string, value: number): number | 'empty' | 'unknown' {
  const match = /^\s*("""\r?\n?|'''\r?\n?|"|')/.exec(source.slice(value, value + 50))
  if (!match?.[1]) return 'unknown'
  const at = value + match[0].length
  const quote = match[1].trimEnd()
  return source.startsWith(quote, at) && quote.length === 1 ? 'empty' : at
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
  const plain = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd()
  return /\t|:(?: |$)/.test(plain) || plain === '' ? undefined : plain
}

/** Whether the line behind is part of the value: indented, and no comment. */
function continues(source: string, end: number): boolean {
  const next = nextLine(source, end)
  return /^[ \t]+[^ \t\r\n#]/.test(source.slice(next, lineEnd(source, next)))
}

function isEmptyQuoted(rest: string): boolean {
  return /^""/.test(rest) || /^''(?!')/.test(rest)
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
  const closed = /^((?:[^"\\]|\\[\\"])+)"/.exec(line.slice(marked))
  if (quote !== '"' || !closed?.[1]) return undefined
  const text = `${' '.repeat(spaces.length / 2)}${closed[1].replace(/\\([\\"])/g, '$1')}`
  return { start: value, end: value + marked + closed[0].length, text }
}
