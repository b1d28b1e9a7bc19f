import type { FrontMatter } from '../front-matter.js'
import { lineEnd, nextLine } from '../lines.js'
import { jsonStringEnd, tomlValueEnd, yamlValueEnd } from './value-end.js'

/**
 * Where a top-level field's value begins: the offset behind its colon or equals sign.
 * `unknown` where the field is there in a form that is not understood.
 */
export type FieldPlace = number | 'unknown' | undefined

/** Find the first top-level field of a name, without parsing the data. Linear in the data. */
export function locateField(source: string, frontMatter: FrontMatter, field: string): FieldPlace {
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

const yamlKey = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[\]{},&*!|>@`%].*?)(?=[ \t]*:(?:[ \t]|$))/

/** Walk the lines at the margin: those of a value are indented, or stand in open quotes. */
function locateYaml(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  const opening = /^(?:[ \t]*(?:#.*)?[\r\n]+)*([ \t]*)([^ \t\r\n]?)/.exec(source.slice(start, end))
  // In a flow mapping, and in one that is indented as a whole, no line is at the margin.
  if (opening?.[1] || /[[{?]/.test(opening?.[2] ?? '')) {
    return mentions(source.slice(start, end), field) ? 'unknown' : undefined
  }
  for (let at = start; at < end; ) {
    const stop = lineEnd(source, at)
    const line = source.slice(at, stop)
    const [key] = yamlKey.exec(line) ?? []
    const colon = key === undefined ? -1 : at + line.indexOf(':', key.length)
    if (key !== undefined && unquoted(key) === field) return colon + 1
    const value = key === undefined ? at + (/^(?:- +)+/.exec(line)?.[0].length ?? 0) : colon + 1
    const valueEnd = /^[ \t]/.test(line) ? stop : yamlValueEnd(source, value, end)
    at = nextLine(source, lineEnd(source, Math.max(stop, valueEnd)))
  }
  return undefined
}

function mentions(data: string, field: string): boolean {
  return new RegExp(`(?:^|[\\s{,])["']?${field}["']?[ \\t]*(?::|\\n)`).test(data)
}

function unquoted(key: string): string {
  return /^["']/.test(key) ? key.slice(1, -1) : key
}

const tomlName = '(?:[\\w-]+|"[^"\\\\\\r\\n]*"|\'[^\'\\r\\n]*\')'
const tomlKey = new RegExp(`${tomlName}(?:[ \\t]*\\.[ \\t]*${tomlName})*(?=[ \\t]*=)`, 'y')

/** Walk the statements before the first table. */
function locateToml(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  for (let at = start; at < end; ) {
    const character = source.charAt(at)
    if (/\s/.test(character)) at++
    else if (character === '#') at = lineEnd(source, at)
    else {
      tomlKey.lastIndex = at
      const [key] = tomlKey.exec(source) ?? []
      if (key === undefined) return undefined
      const value = source.indexOf('=', at + key.length) + 1
      if (unquoted(key) === field) return value
      at = tomlValueEnd(source, value, end)
    }
  }
  return undefined
}

/** Walk the object once, counting depth outside of strings. */
function locateJson(source: string, { start, end }: FrontMatter, field: string): FieldPlace {
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = source[at]
    if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    else if (character === '"') {
      const close = jsonStringEnd(source, at, end)
      const colon = /^\s*:/.exec(source.slice(close, Math.min(end, close + 50)))
      if (depth === 1 && colon && source.slice(at + 1, close - 1) === field) {
        return close + colon[0].length
      }
      at = close - 1
    }
  }
  return undefined
}
