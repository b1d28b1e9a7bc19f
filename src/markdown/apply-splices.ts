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
