import type { Element, ElementContent, Root, RootContent } from 'hast'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isHeadingWrapper, kinds, kindsOf } from '../scan/html/element-kinds.js'
import { hidesElement, matchesSelector, type Selector } from '../scan/html/selector.js'

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

/** The longest heading that the lead stands behind, in UTF-16 code units of its text. */
const longestHeading = 2000

/** Where the lead goes: before the child of that index. */
export interface LeadPosition {
  readonly parent: Parent
  readonly index: number
  /** The h1 that the lead stands behind. */
  readonly heading?: Element
}

/**
 * Find where the lead of a place goes: directly behind an h1 that is the first thing a reader sees
 * in it, else before everything in it.
 */
export function findHastLead(place: Parent): LeadPosition {
  return behindHeading(place) ?? { parent: place, index: 0 }
}

function behindHeading(place: Parent): LeadPosition | undefined {
  const path: LeadPosition[] = []
  for (let parent = place; ; ) {
    const index = parent.children.findIndex((child) => !isUnseen(child))
    const first = parent.children[index]
    if (first?.type !== 'element' || isHidden(first)) return undefined
    path.push({ parent, index: index + 1 })
    if (first.tagName === 'h1') return isPlain(first) ? outOfWrappers(path, first) : undefined
    if (!isHeadingWrapper(first.tagName)) return undefined
    parent = first
  }
}

/** Leave the wrappers whose only child that is seen is the h1: `<header><h1>…</h1></header>`. */
function outOfWrappers(path: readonly LeadPosition[], heading: Element): LeadPosition | undefined {
  const position = path.findLast(
    ({ parent, index }, depth) => depth === 0 || !parent.children.slice(index).every(isUnseen)
  )
  return position && { ...position, heading }
}

/** Whether a node is nothing that a reader sees. */
export function isUnseen(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'element') return ['meta', 'link', 'script', 'style'].includes(node.tagName)
  return ['comment', 'doctype', 'mdxjsEsm'].includes(node.type)
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isPlain(heading: Element): boolean {
  if (textOf(heading).length > longestHeading) return false
  for (const { type } of nodesBelow(heading)) if (/^(?:raw|mdx)/.test(type)) return false
  return true
}

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

/** The text in an element. `hast-util-to-string` recurses, which nesting can overflow. */
export function textOf(element: Element): string {
  let text = ''
  for (const node of nodesBelow(element)) if (node.type === 'text') text += node.value
  return text
}
