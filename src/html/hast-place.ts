import type { Element, ElementContent, Root, RootContent } from 'hast'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isHeadingWrapper, kinds, kindsOf } from '../scan/html/element-kinds.js'
import { shadowError } from '../scan/html/locating-errors.js'
import { pictures } from '../scan/pictures.js'
import { canBeOpen, isRawShown, lengthOfProse, longestTagline, type PlaceKind, placeKindOf } from '../scan/html/place-kind.js'
import {
  hidesElement,
  isUnseenByAll,
  matchesSelector,
  type Selector,
  surelyHidesElement,
  unmatchedError
} from '../scan/html/selector.js'
import { isBlankText } from '../text/names.js'
import { undrawn } from '../scan/html/tables-and-svg.js'

/** A node that holds others. */
export type Parent = Root | Element

/**
 * Find the element of a tree that the label goes into: the selected one, else the article in which
 * the first text stands that a reader sees, else the main, else the body, or the root of a fragment.
 * What a reader can't see is no place.
 *
 * @throws {DisclosureError} `cannot-label` for a document without a body, such as a frameset; for a
 * selector that nothing matches; for a body that is the host of a shadow root.
 */
export function findHastPlace(tree: Root, selector?: Selector): Parent {
  const page = childNamed(tree, 'html')
  const body = page ? childNamed(page, 'body') : tree
  if (!body) throw noBody()
  if (hasShadowRoot(body)) throw shadowError()
  if (!selector) return findByText(body)
  for (const node of nodesBelow(body, isShown)) {
    if (node.type === 'element' && isShown(node) && isSelected(node, selector)) return node
  }
  if (body.type === 'element' && isSelected(body, selector)) return body
  throw unmatchedError(selector)
}

/** An element that may hold the text of the page. */
interface Place {
  readonly element: Parent
  readonly kind: PlaceKind
  readonly depth: number
  /** The places round it, from the innermost on. */
  readonly outer: Place | undefined
  hasWords: boolean
}

/** A node that is still to be looked at, and what stands round it. */
interface Waiting {
  readonly node: RootContent
  readonly depth: number
  readonly place: Place
  /** Whether all elements round it are shown, and may stand round a place. */
  readonly isPlain: boolean
  readonly text: 'page' | 'header' | 'furniture'
  readonly inDrawing: boolean
}

function findByText(body: Parent): Parent {
  const outermost: Place = {
    element: body,
    kind: 'body',
    depth: -1,
    outer: undefined,
    hasWords: false
  }
  const places = [outermost]
  let found: Place | undefined
  const start = { depth: 0, place: outermost, isPlain: true, text: 'page', inDrawing: false } as const
  const waiting: Waiting[] = body.children.map((node) => ({ ...start, node })).toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (isUnseen(node)) continue
    if (node.type !== 'element') {
      for (let each: Place | undefined = next.place; each; each = each.outer) each.hasWords = true
      if (isTextOfPage(next)) found ??= bestOf(places, next.place)
      if (found && found.kind !== 'article') return found.element
      continue
    }
    if (node.tagName === 'template' || holdsRawText(node)) continue
    const kind = next.isPlain && isShown(node) ? placeKind(node) : undefined
    if (found) {
      // An article beside the chosen one, as deep as that: the label stands before the list.
      const around = found.outer ?? outermost
      if (kind === 'article' && depth === found.depth && isIn(next.place, around)) {
        return around.element
      }
    } else if (hasShadowRoot(node)) found = bestOf(places, next.place)
    const isNew = kind !== undefined && !isWithin(next.place, kind)
    const place: Place = isNew
      ? { element: node, kind, depth, outer: next.place, hasWords: false }
      : next.place
    if (isNew && !found) places.push(place)
    const isPlain = next.isPlain && isShown(node)
    const inDrawing = node.tagName === 'svg' || (next.inDrawing && node.tagName !== 'foreignObject')
    const text = textKindIn(node, next.text, inDrawing)
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) waiting.push({ node: child, depth: depth + 1, place, isPlain, text, inDrawing })
    }
  }
  return (found ?? bestOf(places, outermost)).element
}

function textKindIn(element: Element, outer: Waiting['text'], inDrawing: boolean): Waiting['text'] {
  const { tagName, properties } = element
  if ((inDrawing && undrawn.includes(tagName)) || isHidden(element)) return 'furniture'
  if (outer === 'furniture' || (kindsOf(tagName) & kinds.furniture) === 0) return outer
  const isOpen = canBeOpen(tagName) && properties['open'] !== undefined && properties['open'] !== false
  return tagName === 'header' || isOpen ? 'header' : 'furniture'
}

/** Prose is the text of the page in a header too. */
function isTextOfPage({ text, node }: Waiting): boolean {
  if (text !== 'header') return text === 'page'
  return node.type === 'text' && lengthOfProse(node.value) > longestTagline
}

/** The best of the places that hold words, or the text that comes now. */
function bestOf(places: readonly Place[], current: Place): Place {
  const isGood = (place: Place) => place.hasWords || isIn(current, place)
  const find = (wanted: PlaceKind) =>
    places.find((place) => place.kind === wanted && isGood(place))
  return find('article') ?? find('main') ?? find('body') ?? current
}

function isIn(inner: Place, outer: Place): boolean {
  for (let each: Place | undefined = inner; each; each = each.outer) if (each === outer) return true
  return false
}

function isWithin(place: Place, kind: PlaceKind): boolean {
  for (let each: Place | undefined = place; each; each = each.outer) {
    if (each.kind === kind) return true
  }
  return false
}

/** Whether the element holds the text of the page, by its name or by what it says of itself. */
function placeKind({ tagName, properties }: Element): PlaceKind | undefined {
  if (tagName === 'article' || tagName === 'main') return tagName
  const { itemProp, role } = properties
  return placeKindOf({ itemprop: wordsIn(itemProp), role: wordsIn(role) })
}

export function wordsIn(value: Element['properties'][string]): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

/** Whether a declarative shadow root is attached to the element: it shows what its slots take. */
export function hasShadowRoot(parent: Parent): boolean {
  return elementsIn(parent).some(({ tagName, properties }) => {
    const mode = String(properties['shadowRootMode'] ?? properties['shadowrootmode'])
    return tagName === 'template' && /^(?:open|closed)$/i.test(mode)
  })
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
export function isHidden(element: Element): boolean {
  return hidesElement(attributesIn(element))
}

/** Whether they hide it for certain. */
export function isSurelyHidden(element: Element): boolean {
  return surelyHidesElement(attributesIn(element))
}

function attributesIn({ properties }: Element): ReadonlyMap<string, { value: string }> {
  const values = new Map<string, { value: string }>()
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    values.set(attributeNames[name] ?? name, { value: String(value) })
  }
  return values
}

const attributeNames: Readonly<Record<string, string>> = { ariaHidden: 'aria-hidden' }

function isShown(node: RootContent): boolean {
  if (node.type !== 'element' || isHidden(node) || hasShadowRoot(node)) return false
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
  const path = [{ parent: place, index: 0 }]
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const child = at.parent.children[at.index++]
    if (child === undefined) path.pop()
    else if (!isUnseen(child)) {
      if (child.type !== 'element' || isHidden(child) || hasShadowRoot(child)) return undefined
      if (child.tagName === 'h1') {
        if (!isPlain(child)) return undefined
        if (!isEmptyHeading(child)) return outOfWrappers(path, child)
        continue
      }
      if (!isHeadingWrapper(child.tagName)) return undefined
      path.push({ parent: child, index: 0 })
    }
  }
  return undefined
}

/** Whether a heading shows neither words nor a picture. */
export function isEmptyHeading(heading: Element): boolean {
  for (const node of nodesBelow(heading, (each) => !isUnseen(each) && !holdsRawText(each) && !isUndisplayed(each))) {
    const isSeen = node.type === 'text' ? !isBlankText(node.value) : node.type === 'element' ? pictures.includes(node.tagName) && !isUndisplayed(node) : !isUnseen(node)
    if (isSeen) return false
  }
  return true
}

function isUndisplayed(node: RootContent): boolean {
  return node.type === 'element' && isUnseenByAll(attributesIn(node))
}

/** Leave the wrappers whose only child that is seen is the h1: `<header><h1>…</h1></header>`. */
function outOfWrappers(path: readonly LeadPosition[], heading: Element): LeadPosition | undefined {
  const position = path.findLast(
    ({ parent, index }, depth) => depth === 0 || !parent.children.slice(index).every(isUnseen)
  )
  return position && { ...position, heading }
}

/** Whether what stands in an element is text for programs or for browsers without it, and no words of the page. */
export function holdsRawText(node: RootContent): boolean {
  return node.type === 'element' && (kindsOf(node.tagName) & kinds.rawText) !== 0 && !isRawShown(node.tagName)
}

/** Whether a node is nothing that a reader sees. */
export function isUnseen(node: RootContent | ElementContent): boolean {
  // No other space is white space to a parser of HTML. A byte order mark is text to it, of no width.
  if (node.type === 'text') return /^[\t\n\f\r \uFEFF]*$/.test(node.value)
  if (node.type === 'element') return ['meta', 'link', 'script', 'style', 'title', 'base'].includes(node.tagName)
  return ['comment', 'doctype', 'mdxjsEsm'].includes(node.type)
}

// Raw HTML and components could open what the heading does not close, or hide what follows. A parser of
// HTML ends the heading at some blocks.
function isPlain(heading: Element): boolean {
  if (textOf(heading).length > longestHeading) return false
  for (const node of nodesBelow(heading, (each) => !isDrawing(each))) {
    if (/^(?:raw|mdx)/.test(node.type)) return false
    if (node.type === 'element' && !isDrawing(node) && (kindsOf(node.tagName) & kinds.inline) === 0) return false
  }
  return true
}

function isDrawing(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'math')
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
export function textOf(element: Parent): string {
  let text = ''
  for (const node of nodesBelow(element)) if (node.type === 'text') text += node.value
  return text
}
