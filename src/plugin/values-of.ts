interface Nodes {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly Nodes[]
}

/**
 * List the values of all nodes of one type in a tree, in their order: raw HTML, which is `html` in
 * Markdown's trees and `raw` in HTML's.
 *
 * A tree is mostly words. Looking at them through `unist-util-visit` takes longer than all else that
 * a plugin does to a page.
 */
export function valuesOf(tree: Nodes, type: string): string[] {
  const found: string[] = []
  const waiting = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === type) found.push(String(node.value))
    const { children = [] } = node
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child && child.type !== 'text') waiting.push(child)
    }
  }
  return found
}
