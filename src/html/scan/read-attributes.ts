import { isSpaceCode } from './characters.js'

/** The value of an attribute as it stands in the source. */
export interface SourceValue {
  /** Not decoded. */
  readonly value: string
  /** Offset of the value in the text that was read, in UTF-16 code units. */
  readonly valueStart: number
  /** `"`, `'`, or nothing for a value without quotes or no value at all. */
  readonly quote: '"' | "'" | ''
}

/**
 * Read the attributes of a start tag by their names in lower case. Of a name that stands twice,
 * the first counts.
 *
 * @param start Offset behind the tag's name.
 * @param end Offset behind its `>`.
 */
export function readAttributes(text: string, start: number, end: number): Map<string, SourceValue> {
  const attributes = new Map<string, SourceValue>()
  const last = end - 1
  let at = start
  while (at < last) {
    const code = text.charCodeAt(at)
    if (code === 47 || isSpaceCode(code)) {
      at++
      continue
    }
    const nameEnd = endOfAttributeName(text, at, last)
    const name = text.slice(at, nameEnd).toLowerCase()
    const value = readValue(text, nameEnd, last)
    if (!attributes.has(name)) attributes.set(name, value)
    at = value.valueStart + value.value.length + value.quote.length
  }
  return attributes
}

function endOfAttributeName(text: string, start: number, last: number): number {
  // An equals sign that opens a name belongs to it.
  let at = start + 1
  while (at < last) {
    const code = text.charCodeAt(at)
    if (code === 61 || code === 47 || isSpaceCode(code)) break
    at++
  }
  return at
}

function readValue(text: string, nameEnd: number, last: number): SourceValue {
  const equals = skipSpaces(text, nameEnd, last)
  if (equals >= last || text.charCodeAt(equals) !== 61) {
    return { value: '', valueStart: nameEnd, quote: '' }
  }
  const start = skipSpaces(text, equals + 1, last)
  const quote = start < last ? text.charAt(start) : ''
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1)
    return { value: text.slice(start + 1, end === -1 ? last : end), valueStart: start + 1, quote }
  }
  let end = start
  while (end < last && !isSpaceCode(text.charCodeAt(end))) end++
  return { value: text.slice(start, end), valueStart: start, quote: '' }
}

function skipSpaces(text: string, start: number, last: number): number {
  let at = start
  while (at < last && isSpaceCode(text.charCodeAt(at))) at++
  return at
}
