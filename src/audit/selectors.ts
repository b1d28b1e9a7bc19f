import type { CssNode, Selector } from 'css-tree'
import generate from 'css-tree/generator'
import type { PageElement } from './page-tree.js'

/** `undefined`: it can't be known from the source. */
export type Known = boolean | undefined

/** How much a selector weighs: ids, classes, types. */
export type Specificity = readonly [ids: number, classes: number, types: number]

/** What a selector says of an element. */
export interface SelectorMatch {
  readonly isMatch: Known
  readonly specificity: Specificity
  /** The pseudo-element that it is for, without colons. */
  readonly pseudo: string | undefined
}

/** The pseudo-elements that can be written with one colon. */
const oldPseudoElements = new Set(['before', 'after', 'first-line', 'first-letter'])

/** States of pages and people that may come about: the answer is unknown. */
const always: Readonly<Record<string, (element: PageElement) => Known>> = {
  root: (element) => element.name === 'html',
  scope: (element) => element.name === 'html',
  empty: (element) =>
    element.children.every((child) => child.kind === 'comment' || (child.kind === 'text' && child.text === '')),
  'first-child': (element) => element.index === 0,
  'last-child': (element) => fromEnd(element) === 0,
  'only-child': (element) => element.index === 0 && fromEnd(element) === 0,
  'first-of-type': ({ indexOfType }) => indexOfType === 0,
  'last-of-type': (element) => element.indexOfType === countOfType(element) - 1,
  'only-of-type': (element) => countOfType(element) === 1,
  // Without its attribute a box may be checked by those who read.
  checked: ({ attributes }) => attributes.has('checked') || undefined,
  link: isLink,
  'any-link': isLink,
  defined: () => true
}

/** Give the match of a selector with an element, or with one of its pseudo-elements. */
export function matchSelector(selector: Selector, element: PageElement): SelectorMatch {
  const parts = partsOf(selector)
  const last = parts.at(-1)?.simple.find(isPseudoElement)
  const pseudo = last && 'name' in last ? String(last.name).toLowerCase() : undefined
  return { isMatch: matchParts(parts, parts.length - 1, element), specificity: specificityOf(selector), pseudo }
}

/**
 * The id, the class or the name that an element has to have: `#told`, `.note`, `p`; `*` where any may
 * match.
 */
export function keyOf(selector: Selector): string {
  const nodes = partsOf(selector).at(-1)?.simple ?? []
  const id = nodes.find((node) => node.type === 'IdSelector')
  if (id) return `#${unescapeName(id.name)}`
  const className = nodes.find((node) => node.type === 'ClassSelector')
  if (className) return `.${unescapeName(className.name)}`
  const type = nodes.find((node) => node.type === 'TypeSelector')
  return type ? type.name.slice(type.name.lastIndexOf('|') + 1).toLowerCase() : '*'
}

/** Simple selectors of one element, and how it stands to the one before. */
interface Part {
  readonly combinator: string
  readonly simple: readonly CssNode[]
}

const split = new WeakMap<Selector, readonly Part[]>()

function partsOf(selector: Selector): readonly Part[] {
  const known = split.get(selector)
  if (known) return known
  const parts: { combinator: string; simple: CssNode[] }[] = [{ combinator: '', simple: [] }]
  for (const node of selector.children) {
    if (node.type === 'Combinator') parts.push({ combinator: node.name, simple: [] })
    else parts.at(-1)?.simple.push(node)
  }
  split.set(selector, parts)
  return parts
}

function isPseudoElement(node: CssNode): boolean {
  return node.type === 'PseudoElementSelector' || (node.type === 'PseudoClassSelector' && oldPseudoElements.has(node.name.toLowerCase()))
}

/** What was found of each part of a selector and each element: chains of parts ask again and again. */
const matched = new WeakMap<Part, WeakMap<PageElement, { readonly isMatch: Known }>>()

function matchParts(parts: readonly Part[], at: number, element: PageElement | undefined): Known {
  const part = parts[at]
  if (!part) return true
  if (!element || element.name === '#document') return false
  const own = matchAll(part.simple, element)
  if (own === false) return false
  if (at === 0) return part.combinator === '' ? own : undefined
  const known = matched.get(part)?.get(element)
  if (known) return known.isMatch
  const isMatch = every([own, matchOthers(parts, at, part.combinator, element)])
  const ofPart = matched.get(part) ?? new WeakMap<PageElement, { readonly isMatch: Known }>()
  matched.set(part, ofPart.set(element, { isMatch }))
  return isMatch
}

function matchAll(simple: readonly CssNode[], element: PageElement): Known {
  let isKnown = true
  for (const node of simple) {
    const isMatch = matchSimple(node, element)
    if (isMatch === false) return false
    if (isMatch === undefined) isKnown = false
  }
  return isKnown || undefined
}

function matchOthers(parts: readonly Part[], at: number, combinator: string, element: PageElement): Known {
  const others = candidates(combinator, element)
  if (!others) return undefined
  const found = some(others.map((other) => matchParts(parts, at - 1, other)))
  // Of so many siblings the rest is not asked.
  return combinator === '~' && element.index > mostSiblings && found === false ? undefined : found
}

/** More elements before one are not looked through. */
const mostSiblings = 200

function candidates(combinator: string, element: PageElement): readonly PageElement[] | undefined {
  const { parent, index } = element
  switch (combinator) {
    case '>':
      return parent ? [parent] : []
    case '+': {
      const before = parent?.elements[index - 1]
      return before ? [before] : []
    }
    case '~':
      return parent?.elements.slice(Math.max(0, index - mostSiblings), index) ?? []
    case ' ': {
      const found: PageElement[] = []
      for (let at = parent; at; at = at.parent) found.push(at)
      return found
    }
    default:
      return undefined
  }
}

function matchSimple(node: CssNode, element: PageElement): Known {
  switch (node.type) {
    case 'TypeSelector': {
      const name = node.name.slice(node.name.lastIndexOf('|') + 1).toLowerCase()
      return name === '*' || name === element.name
    }
    case 'IdSelector':
      return element.attributes.get('id') === unescapeName(node.name)
    case 'ClassSelector':
      return element.classes.has(unescapeName(node.name))
    case 'AttributeSelector':
      return matchAttribute(node, element)
    case 'PseudoElementSelector':
      return true
    case 'PseudoClassSelector':
      return isPseudoElement(node) || matchPseudoClass(node, element)
    case 'NestingSelector':
      return element.name === 'html'
    default:
      return undefined
  }
}

function matchAttribute(node: Extract<CssNode, { type: 'AttributeSelector' }>, element: PageElement): Known {
  const name = node.name.name.toLowerCase()
  const found = element.attributes.get(name)
  if (node.matcher === null || node.value === null) return found !== undefined
  if (found === undefined) return false
  const wantedText = node.value.type === 'String' ? node.value.value : node.value.name
  const isLoose = node.flags?.toLowerCase() === 'i'
  const [value, wanted] = isLoose ? [found.toLowerCase(), wantedText.toLowerCase()] : [found, wantedText]
  switch (node.matcher) {
    case '=':
      return value === wanted
    case '~=':
      return value.split(/\s+/).includes(wanted)
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`)
    case '^=':
      return wanted !== '' && value.startsWith(wanted)
    case '$=':
      return wanted !== '' && value.endsWith(wanted)
    case '*=':
      return wanted !== '' && value.includes(wanted)
    default:
      return undefined
  }
}

function matchPseudoClass(node: Extract<CssNode, { type: 'PseudoClassSelector' }>, element: PageElement): Known {
  const name = node.name.toLowerCase()
  const known = always[name]
  if (known) return known(element)
  const lists = [...(node.children ?? [])]
  const [list] = lists
  const selectors = (from: CssNode | undefined) =>
    from?.type === 'SelectorList' ? [...from.children].filter((each) => each.type === 'Selector') : []
  const any = () => some(selectors(list).map((each) => matchParts(partsOf(each), partsOf(each).length - 1, element)))
  switch (name) {
    case 'is':
    case 'where':
    case 'matches':
    case '-webkit-any':
      return any()
    case 'not': {
      const found = any()
      return found === undefined ? undefined : !found
    }
    case 'lang':
      return undefined
    case 'nth-child':
    case 'nth-last-child':
    case 'nth-of-type':
    case 'nth-last-of-type':
      return list?.type === 'Nth' ? matchNth(name, list, element) : undefined
    case 'has':
    case 'host':
    case 'host-context':
    default:
      return undefined
  }
}

function matchNth(name: string, node: Extract<CssNode, { type: 'Nth' }>, element: PageElement): Known {
  if (node.selector) return undefined
  const isOfType = name.endsWith('of-type')
  const index = isOfType ? element.indexOfType : element.index
  const count = isOfType ? countOfType(element) : (element.parent?.elements.length ?? 1)
  const position = name.includes('last') ? count - index : index + 1
  const { nth } = node
  if (nth.type === 'Identifier') return position % 2 === (nth.name === 'odd' ? 1 : 0)
  const [step, start] = [Number(nth.a ?? 0), Number(nth.b ?? 0)]
  if (step === 0) return position === start
  return (position - start) % step === 0 && (position - start) / step >= 0
}

function countOfType({ name, parent }: PageElement): number {
  return parent?.counts.get(name) ?? 1
}

function fromEnd({ parent, index }: PageElement): number {
  return (parent?.elements.length ?? 1) - 1 - index
}

function isLink({ name, attributes }: PageElement): boolean {
  return (name === 'a' || name === 'area') && attributes.has('href')
}

/** Take the escapes out of a name: `.sm\:hidden`. */
export function unescapeName(name: string): string {
  return name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
  )
}

/** Kleene's and. */
function every(values: readonly Known[]): Known {
  if (values.includes(false)) return false
  return values.includes(undefined) ? undefined : true
}

/** Kleene's or. */
function some(values: readonly Known[]): Known {
  if (values.includes(true)) return true
  return values.includes(undefined) ? undefined : false
}

const weighed = new WeakMap<Selector, Specificity>()

/** @see https://www.w3.org/TR/selectors-4/#specificity-rules */
function specificityOf(selector: Selector): Specificity {
  const known = weighed.get(selector)
  if (known) return known
  let [ids, classes, types] = [0, 0, 0]
  for (const node of selector.children) {
    if (node.type === 'IdSelector') ids++
    else if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') classes++
    else if (node.type === 'TypeSelector') types += node.name.endsWith('*') ? 0 : 1
    else if (isPseudoElement(node)) types++
    else if (node.type === 'PseudoClassSelector') {
      const inner = innerSpecificity(node)
      ids += inner[0]
      classes += inner[1]
      types += inner[2]
    }
  }
  const specificity = [ids, classes, types] as const
  weighed.set(selector, specificity)
  return specificity
}

function innerSpecificity(node: Extract<CssNode, { type: 'PseudoClassSelector' }>): Specificity {
  const name = node.name.toLowerCase()
  if (name === 'where') return [0, 0, 0]
  if (name !== 'is' && name !== 'not' && name !== 'has' && name !== 'matches') return [0, 1, 0]
  const inner = [...(node.children ?? [])].flatMap((list) =>
    list.type === 'SelectorList' ? [...list.children].filter((each) => each.type === 'Selector').map(specificityOf) : []
  )
  return inner.toSorted(compareSpecificity).at(-1) ?? [0, 0, 0]
}

/** Order specificities from the lightest on. */
export function compareSpecificity(one: Specificity, other: Specificity): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/** Write a selector for people. */
export function selectorText(selector: Selector): string {
  return generate(selector)
}
