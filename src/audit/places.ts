import type { AuditPlace } from './report.js'

/**
 * Give the place of an offset.
 *
 * @param utf16Start In UTF-16 code units.
 */
export function placeIn(source: string, utf16Start: number): AuditPlace {
  const lines = source.slice(0, utf16Start).split(/\r\n|\r|\n/)
  return { utf16Start, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
