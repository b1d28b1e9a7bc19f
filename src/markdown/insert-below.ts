import type { Splice } from './apply-splices.js'
import { endsLine, isBlank, lineEnd } from './lines.js'

/**
 * Insert a block below a heading. Where a blank line follows, it comes behind the block, and the
 * block has a blank line of its own before it; where text follows at once, the block stands at once
 * too, with a blank line behind. So the form tells what the author had.
 */
export function insertBelow(source: string, end: number, block: string, eol: string): Splice {
  return { start: end, end, text: blockBelow(source, end, block, eol) }
}

function blockBelow(source: string, end: number, block: string, eol: string): string {
  if (!endsLine(source.slice(0, end))) return eol + eol + block
  const isBlankNext = isBlank(source, end, lineEnd(source, end))
  return isBlankNext ? eol + block + eol : block + eol + eol
}

/** Cut what {@link insertBelow} inserted below a heading, if it did. */
export function cutBelow(
  source: string,
  end: number,
  block: string,
  eol: string
): Splice | undefined {
  if (!source.startsWith(eol + block, end)) {
    if (!source.startsWith(block + eol + eol, end)) return undefined
    return { start: end, end: end + block.length + 2 * eol.length, text: '' }
  }
  const blockEnd = end + eol.length + block.length
  // At the end of a source without a last line ending, the heading's own was inserted too.
  if (blockEnd === source.length && endsLine(source.slice(0, end))) {
    return { start: end - eol.length, end: blockEnd, text: '' }
  }
  const cutEnd = blockEnd + eol.length
  const isBlankNext = isBlank(source, cutEnd, lineEnd(source, cutEnd))
  return isBlankNext && source.startsWith(eol, blockEnd) ? { start: end, end: cutEnd, text: '' } : undefined
}
