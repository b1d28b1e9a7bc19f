import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: false })

/** Parse as a browser does, without positions; a fragment as the content of a body. */
export function parseTree(html: string, isDocument: boolean): Root {
  const source = isDocument ? html : `<!doctype html><html><head></head><body>${html}`
  return normalize(parser.parse(source))
}

/** Drop positions, and join texts that stand side by side. */
function normalize<T extends Root | RootContent>(node: T): T {
  delete node.position
  if ('content' in node && node.content) normalize(node.content)
  if ('children' in node) {
    const children: RootContent[] = []
    for (const child of node.children) {
      const last = children.at(-1)
      if (child.type === 'text' && last?.type === 'text') last.value += child.value
      else children.push(normalize(child))
    }
    node.children = children.filter((child) => child.type !== 'text' || child.value !== '') as never
  }
  if ('data' in node) delete (node as { data?: unknown }).data
  return node
}

export function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

export interface FoundElement {
  readonly element: Element
  /** From the root down to the parent. */
  readonly ancestors: readonly (Root | Element)[]
}

/** Find elements in document order, also in templates. */
export function findElements(
  node: Root | Element,
  test: (element: Element) => boolean,
  ancestors: readonly (Root | Element)[] = []
): FoundElement[] {
  const path = [...ancestors, node]
  const inTemplate = node.type === 'element' ? (node.content?.children ?? []) : []
  return [...node.children, ...inTemplate].flatMap((child) =>
    child.type !== 'element'
      ? []
      : [
          ...(test(child) ? [{ element: child, ancestors: path }] : []),
          ...findElements(child, test, path)
        ]
  )
}

/** Take elements out of a tree for which a test holds, and join the texts round them. */
export function withoutElements(root: Root, test: (element: Element) => boolean): Root {
  const remove = (node: Root | Element) => {
    const children: readonly RootContent[] = node.children
    Object.assign(node, {
      children: children.filter((child) => child.type !== 'element' || !test(child))
    })
    for (const child of node.children) if (child.type === 'element') remove(child)
    if ('content' in node && node.content) remove(node.content)
  }
  remove(root)
  return normalize(root)
}
