import type { AuditPlace } from './report.js'

/**
 * Make a function that gives the place of an offset in a part of a source, with line and column of
 * the whole.
 *
 * @param partStart Where the part begins, in UTF-16 code units.
 */
export function createPlaces(
  source: string,
  partStart = 0
): (utf16Start: number | undefined) => AuditPlace | undefined {
  return (offset) => {
    if (offset === undefined) return undefined
    const utf16Start = partStart + offset
    const lines = source.slice(0, utf16Start).split(/\r\n|\r|\n/)
    return { utf16Start, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
}
