import type { Element } from 'hast'
import { nodesBelow } from './nodes-below.js'

/** The text in an element. `hast-util-to-string` recurses, which nesting can overflow. */
export function textOf(element: Element): string {
  let text = ''
  for (const node of nodesBelow(element)) if (node.type === 'text') text += node.value
  return text
}
