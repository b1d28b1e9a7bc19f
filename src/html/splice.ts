import type { Range } from './find-label.js'

/** Take ranges out of a source. They stand in its order and don't overlap. */
export function cutRanges(source: string, ranges: readonly Range[]): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push(source.slice(at, start))
    at = end
  }
  return pieces.join('') + source.slice(at)
}
