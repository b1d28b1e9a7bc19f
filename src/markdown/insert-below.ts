import { endsLine, isBlank, lineEnd } from './lines.js'

/**
 * Insert a block below a heading. Where a blank line follows, it comes behind the block, and the
 * block has a blank line of its own before it; where text follows at once, the block stands at once
 * too, with a blank line behind. So the form tells what the author had.
 */
export function insertBelow(source: string, end: number, block: string, eol: string): string {
  const before = source.slice(0, end)
  if (!endsLine(before)) return before + eol + eol + block
  const isBlankNext = isBlank(source, end, lineEnd(source, end))
  return before + (isBlankNext ? eol + block + eol : block + eol + eol) + source.slice(end)
}

/** The part of the source that {@link insertBelow} inserted below a heading, if it did. */
export function cutBelow(
  source: string,
  end: number,
  block: string,
  eol: string
): { start: number; end: number } | undefined {
  const before = source.slice(0, end)
  const isSpaced = source.startsWith(eol + block, end)
  if (isSpaced) {
    const blockEnd = end + eol.length + block.length
    // At the end of a source without a last line ending, the heading's own was inserted too.
    if (blockEnd === source.length && endsLine(before)) {
      return { start: end - eol.length, end: blockEnd }
    }
    const cutEnd = blockEnd + eol.length
    const isOurs = source.startsWith(eol, blockEnd) && isBlank(source, cutEnd, lineEnd(source, cutEnd))
    return isOurs ? { start: end, end: cutEnd } : undefined
  }
  if (!source.startsWith(block + eol + eol, end)) return undefined
  return { start: end, end: end + block.length + 2 * eol.length }
}
