import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'

/**
 * Tell whether a piece of HTML closes everything that it opens.
 *
 * What is in a `noscript` is one text to readers with scripts and HTML to those without. Only where
 * it is balanced do both see the same things after it.
 */
export function isBalanced(html: string): boolean {
  const tokens = new Tokenizer()
  const builder = new TreeBuilder(tokens)
  tokens.write(html, true)
  while (builder.open.isSound) {
    const kind = tokens.next()
    if (kind === 'eof') return builder.open.depth === 0 && builder.open.lost.length === 0
    if (tokens.isUnclosed) return false
    if (kind === 'start') builder.openTag()
    if (kind === 'end') builder.closeTag()
  }
  return false
}
