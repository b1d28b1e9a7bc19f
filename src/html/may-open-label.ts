/**
 * Tell whether a piece of HTML that may go on begins a paragraph that opens in bold, as a label
 * does: only such a paragraph is worth waiting for.
 */
export function mayOpenLabel(piece: string): 'yes' | 'no' | 'more' {
  const match = /^[\t\n\f\r ]*(?:<(?:p(?:(?:[\t\n\f\r /][^>]*)?(?:>[\t\n\f\r ]*(?:<([a-z]*))?)?)?)?)?/i.exec(piece)
  const read = match?.[0] ?? ''
  const [, tag] = match ?? []
  if (read.length === piece.length) return tag === undefined || isPrefix(tag) ? 'more' : 'no'
  return tag !== undefined && isBold(tag) && /[\t\n\f\r />]/.test(piece.charAt(read.length)) ? 'yes' : 'no'
}

function isBold(tag: string): boolean {
  return tag.toLowerCase() === 'strong' || tag.toLowerCase() === 'b'
}

function isPrefix(tag: string): boolean {
  return 'strong'.startsWith(tag.toLowerCase()) || 'b'.startsWith(tag.toLowerCase())
}
