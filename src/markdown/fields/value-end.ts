import { lineEnd } from '../lines.js'

/** End of a JSON string, or of any other string with backslashes, from its opening quote. */
export function jsonStringEnd(source: string, quote: number, end: number): number {
  const mark = source[quote]
  let at = quote + 1
  while (at < end && source[at] !== mark) at += source[at] === '\\' ? 2 : 1
  return Math.min(at + 1, end)
}

/** End of a YAML string, in which only double quotes know backslashes. */
export function stringEnd(source: string, quote: number, end: number): number {
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
export function yamlValueEnd(source: string, start: number, end: number): number {
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
export function tomlValueEnd(source: string, start: number, end: number): number {
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
