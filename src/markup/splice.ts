/** A replacement in the source. Offsets are UTF-16 code units. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Apply splices that don't overlap. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  let value = ''
  let offset = 0
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    value += source.slice(offset, start) + text
    offset = end
  }
  return value + source.slice(offset)
}

/** A range of a source, in UTF-16 code units. */
export type Range = readonly [start: number, end: number]

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

/** Where an offset of what {@link cutRanges} gave back was in the source. */
export function beforeCut(offset: number, ranges: readonly Range[]): number {
  let before = offset
  for (const [start, end] of ranges) if (start <= before) before += end - start
  return before
}

/** Where an offset of what {@link applySplices} gave back was in the source. */
export function beforeSplices(offset: number, splices: readonly Splice[]): number {
  let before = offset
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    if (start <= before) before += end - start - text.length
  }
  return before
}
