import { kinds, kindsOf } from './element-kinds.js'
import type { OpenElements } from './open-elements.js'
import { Tokenizer } from './tokenizer.js'
import { TreeBuilder } from './tree-builder.js'

/** Elements that close one of the same name that is open outside. */
const closesItself = ['a', 'nobr', 'button', 'form'] as const

/**
 * Tell whether the content of a `noscript` closes everything that it opens and nothing else.
 *
 * To readers with scripts it is one text, to those without it is HTML. Only where it is balanced do
 * both see the same things after it.
 */
export function isBalanced(html: string, outside: OpenElements): boolean {
  const tokens = new Tokenizer()
  const builder = new TreeBuilder(tokens)
  const { open } = builder
  // What follows would turn it into a comment.
  if (html.endsWith('</')) return false
  tokens.write(html, true)
  while (open.isSound) {
    const kind = tokens.next()
    if (kind === 'eof') return open.depth === 0 && open.lost.length === 0
    if (tokens.isUnclosed) return false
    if (kind === 'start') {
      if (reachesOutside(tokens.name, outside)) return false
      builder.openTag()
    } else if (kind === 'end') {
      if (tokens.name !== open.top && tokens.name !== builder.rawElement) return false
      builder.rawElement = ''
      builder.closeTag()
    }
  }
  return false
}

function reachesOutside(name: string, outside: OpenElements): boolean {
  const flags = kindsOf(name)
  if (['html', 'head', 'body', 'frameset'].includes(name)) return true
  if ((flags & kinds.tablePart) !== 0) return true
  if (outside.has('p') && ((flags & kinds.closesParagraph) !== 0 || name === 'table')) return true
  return closesItself.some((one) => one === name && outside.has(one))
}
