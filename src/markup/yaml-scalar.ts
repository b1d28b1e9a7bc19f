import { firstContentLine, lineEnd, nextLine } from '../text/lines.js'
import { jsonStringEnd } from './front-matter-field.js'

/** A value of YAML that is one text. Offsets are UTF-16 code units of the source. */
export interface Scalar {
  readonly style: 'plain' | 'double' | 'single' | 'block'
  /** Start and end of the value; of a block, of its words. */
  readonly start: number
  readonly end: number
  /** The words of a value that is plain, or in double quotes that escape nothing but themselves. */
  readonly words?: string
  /** Spaces and tabs before a value that stands behind its key; 0 where it stands on a line of its own. */
  readonly spaces: number
}

/** Read the value of a field, on its line or the lines below. */
export function scalarAt(source: string, value: number): Scalar | 'empty' | 'unknown' {
  const stop = lineEnd(source, value)
  const [, gap = '', rest = ''] = /^([ \t]*)(.*)$/s.exec(source.slice(value, stop)) ?? []
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
