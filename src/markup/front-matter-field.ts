import { firstContentLine, lineEnd, nextLine } from '../text/lines.js'
import type { FrontMatter } from './front-matter.js'

/**
 * Where a top-level field's value begins: the offset behind its colon or equals sign.
 * `unknown` where the field is there in a form that is not understood.
 */
type FieldPlace = number | 'unknown' | undefined

/** Find the first top-level field of a name, without parsing the data. Linear in the data. */
export function locateField(source: string, frontMatter: FrontMatter, field: string): FieldPlace {
  switch (frontMatter.format) {
    case 'yaml':
      return locateYaml(source, frontMatter, field)
    case 'toml':
      return locateToml(source, frontMatter, field)
    case 'json':
      return locateJson(source, frontMatter, field, 0)
    case 'members':
      return locateJson(source, frontMatter, field, 1)
    case 'lines':
      return locateLine(source, frontMatter, field)
    case 'script':
      return source.slice(frontMatter.start, frontMatter.end).includes(field) ? 'unknown' : undefined
    default:
      return frontMatter.format satisfies never
  }
}

/** Walk the lines at the margin: those of a value are indented, or stand in open quotes. */
function locateYaml(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  // In a flow mapping, and in one that is indented as a whole, no line is at the margin.
  if (/[ \t[{?]/.test(source.charAt(firstField(source, start)))) {
    return mentions(source.slice(start, end), field) ? 'unknown' : undefined
  }
  for (let at = start; at < end; ) {
    const stop = lineEnd(source, at)
    // A key on a line of its own, with its value behind a colon on the next.
    if (source.startsWith('? ', at) && isField(source.slice(at + 2, stop).trim(), field)) {
      return 'unknown'
    }
    const key = yamlKey(source, at, stop)
    if (key && isField(source.slice(at, key.end), field)) return key.colon + 1
    const item = source.startsWith('- ', at) ? at + 2 : at
    const isMargin = !/[ \t]/.test(source.charAt(at))
    const valueEnd = isMargin ? yamlValueEnd(source, key ? key.colon + 1 : item, end) : stop
    at = nextLine(source, lineEnd(source, Math.max(stop, valueEnd)))
  }
  return undefined
}

/**
 * Indent the lines in open quotes and brackets that stand at the margin: js-yaml, which most hosts
 * use, reads them, and parsers of YAML 1.2 don't.
 */
export function indentFlow(text: string): string {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const stop = lineEnd(text, at)
    const key = yamlKey(text, at, stop)
    const isMargin = !/[ \t]/.test(text.charAt(at))
    const valueEnd = isMargin && key ? yamlValueEnd(text, key.colon + 1, text.length) : stop
    const next = nextLine(text, lineEnd(text, Math.max(stop, valueEnd)))
    pieces.push(valueEnd > stop ? text.slice(at, next).replace(/(\r\n?|\n)(?=[^\s])/g, '$1 ') : text.slice(at, next))
    at = next
  }
  return pieces.join('')
}

/** Start of the first line that is no comment and not blank. */
function firstField(source: string, start: number): number {
  let at = firstContentLine(source, start)
  while (/^[ \t]*#/.test(source.slice(at, lineEnd(source, at)))) {
    at = firstContentLine(source, nextLine(source, lineEnd(source, at)))
  }
  return at
}

/** The key at a line's start, if it has one: its end, and its colon. */
function yamlKey(
  source: string,
  at: number,
  stop: number
): { end: number; colon: number } | undefined {
  const quote = source.charAt(at)
  if (/[ \t#[\]{},&*!|>@`%]/.test(quote)) return undefined
  if (quote === '"' || quote === "'") {
    const end = stringEnd(source, at, stop)
    const gap = /^[ \t]*:(?=[ \t]|$)/.exec(source.slice(end, stop))
    return gap ? { end, colon: end + gap[0].length - 1 } : undefined
  }
  const colon = source.slice(at, stop).search(/:(?:[ \t]|$)/)
  if (colon === -1) return undefined
  return { end: at + source.slice(at, at + colon).trimEnd().length, colon: at + colon }
}

function mentions(data: string, field: string): boolean {
  return new RegExp(`(?:^|[\\s{,])["']?${field}["']?[ \\t]*(?::|\\n)`).test(data)
}

/**
 * Whether a key names a field, in quotes or not. Hugo reads keys in any case.
 *
 * @see https://gohugo.io/content-management/front-matter/
 */
function isField(key: string, field: string): boolean {
  const name = /^["']/.test(key) ? key.slice(1, -1) : key
  return name.length === field.length && name.toLowerCase() === field
}

const tomlKey = /(?:[\w-]+|"[^"\\\r\n]*"|'[^'\r\n]*')[ \t]*([=.])[ \t]*/y

/** Walk the statements before the first table. */
function locateToml(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  let isFirst = true
  for (let at = start; at < end; ) {
    const character = source.charAt(at)
    if (/\s/.test(character)) at++
    else if (character === '#') at = lineEnd(source, at)
    else {
      tomlKey.lastIndex = at
      const [key = '', sign] = tomlKey.exec(source) ?? []
      if (sign === undefined) return undefined
      const value = at + key.length
      if (sign === '=' && isFirst && isField(key.slice(0, key.indexOf('=')).trim(), field)) {
        return at + key.indexOf('=') + 1
      }
      isFirst = sign === '='
      at = isFirst ? tomlValueEnd(source, value, end) : value
    }
  }
  return undefined
}

/** Fields of a line each: `Title: Tides`, `:title: Tides`, and the title of pandoc, `% Tides`. */
function locateLine(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  if (source.startsWith('%', start)) return field === 'title' ? start + 1 : undefined
  const key = new RegExp(`^:?${field}[ \\t]*::?`, 'im').exec(source.slice(start, end))
  return key ? start + key.index + key[0].length : undefined
}

/** Walk the object once, counting depth outside of strings. */
function locateJson(
  source: string,
  { start, end }: FrontMatter,
  field: string,
  depthAtStart: number
): FieldPlace {
  let depth = depthAtStart
  for (let at = start; at < end; at++) {
    const character = source[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === '"') {
      const close = jsonStringEnd(source, at, end)
      const colon = /^\s*:/.exec(source.slice(close, Math.min(end, close + 50)))
      if (depth === 1 && colon && isField(source.slice(at, close), field)) {
        return close + colon[0].length
      }
      at = close - 1
    }
  }
  return undefined
}

/** End of a JSON string, or of any other string with backslashes, from its opening quote. */
export function jsonStringEnd(source: string, quote: number, end: number): number {
  const mark = source[quote]
  let at = quote + 1
  while (at < end && source[at] !== mark) at += source[at] === '\\' ? 2 : 1
  return Math.min(at + 1, end)
}

/** End of a YAML string, in which only double quotes know backslashes. */
function stringEnd(source: string, quote: number, end: number): number {
  return source[quote] === '"' ? jsonStringEnd(source, quote, end) : literalEnd(source, quote, end)
}

/** End of a string without backslashes. */
function literalEnd(source: string, quote: number, end: number): number {
  const close = source.indexOf("'", quote + 1)
  return close === -1 ? end : Math.min(close + 1, end)
}

/**
 * End of a YAML value that begins with a quote or a bracket and so may go on at the margin, as
 * some parsers allow; any other value ends with its line and the indented ones behind.
 */
function yamlValueEnd(source: string, start: number, end: number): number {
  const stop = lineEnd(source, start)
  // An anchor and a tag may stand before the value.
  const [properties = ''] = /^[ \t]*(?:[&!]\S*[ \t]+){0,2}/.exec(source.slice(start, stop)) ?? []
  const at = start + properties.length
  switch (source[at]) {
    case '"':
    case "'":
      return stringEnd(source, at, end)
    case '[':
    case '{':
      return bracketsEnd(source, at, end, /[[{,:\s]/)
    default:
      return stop
  }
}

/** End of a TOML value, from behind its equals sign. */
function tomlValueEnd(source: string, start: number, end: number): number {
  let at = start
  while (source[at] === ' ' || source[at] === '\t') at++
  for (const quotes of ['"""', "'''"]) {
    if (source.startsWith(quotes, at)) return multilineEnd(source, at, quotes, end)
  }
  switch (source[at]) {
    case '"':
      return jsonStringEnd(source, at, end)
    case "'":
      return literalEnd(source, at, end)
    case '[':
    case '{':
      return bracketsEnd(source, at, end, /./s)
    default:
      return lineEnd(source, at)
  }
}

function multilineEnd(source: string, start: number, quotes: string, end: number): number {
  let at = start + quotes.length
  while (at < end && !source.startsWith(quotes, at)) {
    at += quotes === '"""' && source[at] === '\\' ? 2 : 1
  }
  // Up to two quotes may stand right before the closing ones.
  while (source[at + quotes.length] === quotes[0]) at++
  return Math.min(at + quotes.length, end)
}

/**
 * End of an array or a table, over strings and comments.
 *
 * @param before What may stand before a quote that opens a string: in YAML, words may hold one.
 */
function bracketsEnd(source: string, start: number, end: number, before: RegExp): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = source.charAt(at)
    const previous = source.charAt(at - 1)
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    else if (character === '#' && /[\s,[{]/.test(previous)) at = lineEnd(source, at)
    else if (character === '"' && before.test(previous)) at = jsonStringEnd(source, at, end) - 1
    else if (character === "'" && before.test(previous)) at = literalEnd(source, at, end) - 1
    if (depth === 0) return at + 1
  }
  return end
}
