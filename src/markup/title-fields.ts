import { lineEnd } from '../text/lines.js'
import { findWords } from '../scan/markdown/inline-words.js'
import { locateField } from './front-matter-field.js'
import type { FrontMatter } from './front-matter.js'
import { isPlainText } from './plain-yaml.js'
import type { Splice } from './splice.js'
import { type Scalar, scalarAt } from './yaml-scalar.js'

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
  if (!source.startsWith(mark, at) || space === undefined) {
    return unmarkText(source, at, mark) ?? (style === 'double' ? unmarkEscaped(source, at, mark) : undefined)
  }
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

/** The same where a tool escaped the backslashes of the mark as it put the value into double quotes. */
function unmarkEscaped(source: string, at: number, mark: string): Splice | undefined {
  const text = source.slice(at, at + 300)
  if (!text.startsWith('\\\\')) return undefined
  const place = findWords(text.replaceAll('\\\\', '\\'), mark)
  if (!place) return undefined
  let end = at
  for (let left = place.end; left > 0; left--) end += source.startsWith('\\\\', end) ? 2 : 1
  return { start: at, end, text: '' }
}
