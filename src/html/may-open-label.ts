// Each part may be missing, from the end on: the piece may break off anywhere.
const opening =
  /^[\t\n\f\r ]*(?:<(?:p(?:(?:[\t\n\f\r /][^>]*)?(?:>[\t\n\f\r ]*(?:<([a-z]*))?)?)?)?)?/i

/**
 * Tell whether a piece of HTML that may go on begins a paragraph that opens in bold, as a label
 * does: only such a paragraph is worth waiting for.
 */
export function mayOpenLabel(piece: string): 'yes' | 'no' | 'more' {
  const match = opening.exec(piece)
  const read = match?.[0] ?? ''
  const [, tag] = match ?? []
  if (read.length === piece.length) return tag === undefined || isPrefix(tag) ? 'more' : 'no'
  const isWhole = /[\t\n\f\r />]/.test(piece.charAt(read.length))
  return tag !== undefined && isBold(tag) && isWhole ? 'yes' : 'no'
}

function isBold(tag: string): boolean {
  return tag.toLowerCase() === 'strong' || tag.toLowerCase() === 'b'
}

function isPrefix(tag: string): boolean {
  return 'strong'.startsWith(tag.toLowerCase()) || 'b'.startsWith(tag.toLowerCase())
}
