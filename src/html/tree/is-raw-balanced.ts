import type { Root } from 'hast'
import { valuesOf } from '../../plugin/values-of.js'
import { isBalanced } from '../scan/is-balanced.js'
import { OpenElements } from '../scan/open-elements.js'

/**
 * Tell whether the raw HTML in a tree, taken together, closes everything that it opens. Raw nodes
 * are pieces of HTML that a later plugin or a browser parses.
 */
export function isRawBalanced(tree: Root): boolean {
  const pieces = valuesOf(tree, 'raw')
  return pieces.length === 0 || isBalanced(pieces.join(''), new OpenElements())
}
