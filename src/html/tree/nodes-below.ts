import type { ElementContent, RootContent } from 'hast'
import type { Parent } from './hast-place.js'

/**
 * List the nodes below another in document order, however deep they are.
 *
 * @param enters Whether the nodes in an element are listed too.
 */
export function* nodesBelow(
  parent: Parent,
  enters: (node: RootContent) => boolean = () => true
): Generator<RootContent> {
  const waiting: (RootContent | ElementContent)[] = parent.children.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (node.type !== 'element' || !enters(node)) continue
    const { children } = node
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child) waiting.push(child)
    }
  }
}
