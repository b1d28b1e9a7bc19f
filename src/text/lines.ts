/** Line endings are LF, CRLF or a lone CR, as in CommonMark. Offsets are UTF-16 code units. */

const newline = 10
const carriageReturn = 13

/** Find the line ending that the document uses: the kind of its first. */
export function eolOf(source: string): string {
  const first = source.search(/[\r\n]/)
  if (first === -1 || source.charCodeAt(first) === newline) return '\n'
  return source.charCodeAt(first + 1) === newline ? '\r\n' : '\r'
}

/** Whether lone carriage returns stand among other line endings, where a splice could join two. */
export function mixesLoneReturns(source: string): boolean {
  return source.includes('\r') && source.includes('\n') && /\r(?!\n)/.test(source)
}

/** Offset of the end of the line that holds `offset`, before its line ending. */
export function lineEnd(source: string, offset: number): number {
  let end = offset
  while (end < source.length) {
    if (isLineEnding(source.charCodeAt(end))) break
    end++
  }
  return end
}

/** Offset of the start of the line that holds `offset`. */
export function lineStart(source: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnding(source.charCodeAt(start - 1))) start--
  return start
}

function isLineEnding(code: number): boolean {
  return code === newline || code === carriageReturn
}

/** Offset of the next line's start, from the end of a line. */
export function nextLine(source: string, end: number): number {
  if (source.charCodeAt(end) === carriageReturn && source.charCodeAt(end + 1) === newline) {
    return end + 2
  }
  return Math.min(end + 1, source.length)
}

/** Whether the text from `start` to `end` is only spaces and tabs. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = source.charCodeAt(offset)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Start of the first line at or after `start` that is not blank, or the end of the source. */
export function firstContentLine(source: string, start: number): number {
  let line = start
  for (let offset = start; offset < source.length; offset++) {
    const code = source.charCodeAt(offset)
    if (code === 32 || code === 9) continue
    if (!isLineEnding(code)) return line
    line = nextLine(source, offset)
    offset = line - 1
  }
  return source.length
}

/**
 * Start of the run of lines without a blank one that ends at an offset.
 *
 * @param from Where the run begins at the earliest.
 * @returns `undefined` for a run of more than `most` code units.
 */
export function chunkStart(source: string, from: number, end: number, most: number): number | undefined {
  let at = end
  while (at >= from && end - at <= most) {
    const start = Math.max(lineStart(source, at), from)
    if (isBlank(source, start, at)) return nextLine(source, at)
    if (start === from) return start
    at = start - (source.startsWith('\r\n', start - 2) ? 2 : 1)
  }
  return undefined
}

/** Whether the source ends with a line ending, or is empty up to its byte order mark. */
export function endsLine(source: string): boolean {
  return isLineEnding(source.charCodeAt(source.length - 1))
}

/** The number of the line that an offset is in, from 1 on. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n?|\n/).length
}
