import type { Element, Root, RootContent } from 'hast'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { kinds, kindsOf } from '../scan/element-kinds.js'
import { hidesElement } from '../scan/hides-element.js'
import { matchesSelector, type Selector } from '../scan/selector.js'
import { nodesBelow } from './nodes-below.js'

/** A node that holds others. */
export type Parent = Root | Element

/**
 * Find the element of a tree that the label goes into: the selected one, else the first article,
 * else the first main, else the body, or the root of a fragment. What a reader can't see is no
 * place.
 *
 * @throws {DisclosureError} `cannot-label` for a document without a body, such as a frameset.
 */
export function findHastPlace(tree: Root, selector?: Selector): Parent {
  const page = childNamed(tree, 'html')
  const body = page ? childNamed(page, 'body') : tree
  if (!body) throw noBody()
  const tests = [
    selector && ((element: Element) => isSelected(element, selector)),
    (element: Element) => element.tagName === 'article',
    (element: Element) => element.tagName === 'main'
  ]
  for (const test of tests) {
    const place = test && findShown(body, test)
    if (place) return place
  }
  return body
}

/** A child element by its name. */
export function childNamed(parent: Parent | undefined, name: string): Element | undefined {
  return parent && elementsIn(parent).find(({ tagName }) => tagName === name)
}

/** The elements directly in another. */
export function elementsIn(parent: Parent): Element[] {
  const children: readonly RootContent[] = parent.children
  return children.filter((child) => child.type === 'element')
}

/** Whether an element's attributes may hide it. */
export function isHidden({ properties }: Element): boolean {
  const values = new Map<string, { value: string }>()
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    values.set(attributeNames[name] ?? name, { value: String(value) })
  }
  return hidesElement(values)
}

const attributeNames: Readonly<Record<string, string>> = { ariaHidden: 'aria-hidden' }

/** The first element in document order for which a test holds, among those that are shown. */
function findShown(root: Parent, test: (element: Element) => boolean): Element | undefined {
  for (const node of nodesBelow(root, isShown)) {
    if (node.type === 'element' && isShown(node) && test(node)) return node
  }
  return undefined
}

function isShown(node: RootContent): boolean {
  if (node.type !== 'element' || isHidden(node)) return false
  return (kindsOf(node.tagName) & kinds.container) !== 0
}

function isSelected(element: Element, selector: Selector): boolean {
  return matchesSelector(selector, element.tagName, () => {
    const { id, className } = element.properties
    const classes = Array.isArray(className) ? className.join(' ') : String(className ?? '')
    return new Map([
      ['id', { value: String(id ?? '') }],
      ['class', { value: classes }]
    ])
  })
}

function noBody(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the document has no body: a frameset has no text of its own. Label the documents in its frames.'
  )
}
