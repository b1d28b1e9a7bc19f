import { longhand } from './css-values.js'
import { type PageElement, withAncestors } from './page-tree.js'
import { compareSpecificity, keyOf, matchSelector, selectorText, type Specificity } from './selectors.js'
import { withoutLayer, type PageStyles, readInlineStyle, type StyleDeclaration, type StyleRule } from './style-sheets.js'

/** What is taken for true while the style of a page is worked out. */
export interface Circumstance {
  /** The conditions that hold, such as `@media print`; without any, what always holds. */
  readonly conditions?: readonly string[]
  /** What an animation declares for an element at one of its moments. */
  readonly frame?: { readonly element: PageElement; readonly declarations: readonly StyleDeclaration[] }
  /** Whether selectors match of which nobody can know it, such as `:hover`. */
  readonly withUnknown?: boolean
}

/** A declaration that matches an element, with all that decides whether it wins. */
export interface MatchedDeclaration extends StyleDeclaration {
  readonly isCertain: boolean
  readonly conditions: readonly string[]
  readonly isInline: boolean
  /** Place of its layer among all; without one, after all of them. */
  readonly layer: number
  readonly specificity: Specificity
  readonly order: number
  readonly pseudo: string | undefined
  /** For people: where it stands. */
  readonly source: string
}

/** Which shorthands set a property besides itself and `all`. */
const shorthands: Readonly<Record<string, readonly string[]>> = {
  'background-color': ['background'],
  'background-image': ['background'],
  'font-size': ['font'],
  'font-family': ['font'],
  'line-height': ['font'],
  'overflow-x': ['overflow'],
  'overflow-y': ['overflow'],
  'margin-top': ['margin', 'margin-block', 'margin-block-start'],
  'margin-bottom': ['margin', 'margin-block', 'margin-block-end'],
  'padding-top': ['padding', 'padding-block', 'padding-block-start'],
  'padding-bottom': ['padding', 'padding-block', 'padding-block-end'],
  'border-top-width': ['border', 'border-top', 'border-width', 'border-block', 'border-block-start'],
  'border-bottom-width': ['border', 'border-bottom', 'border-width', 'border-block', 'border-block-end'],
  'row-gap': ['gap', 'grid-gap', 'grid-row-gap'],
  'padding-left': ['padding', 'padding-inline', 'padding-inline-start'],
  'margin-left': ['margin', 'margin-inline', 'margin-inline-start'],
  top: ['inset', 'inset-block', 'inset-block-start'],
  left: ['inset', 'inset-inline', 'inset-inline-start'],
  right: ['inset', 'inset-inline', 'inset-inline-end'],
  bottom: ['inset', 'inset-block', 'inset-block-end'],
  height: ['block-size'],
  width: ['inline-size'],
  'max-height': ['max-block-size'],
  'max-width': ['max-inline-size'],
  'min-height': ['min-block-size'],
  'flex-direction': ['flex-flow'],
  'animation-name': ['animation', '-webkit-animation', '-webkit-animation-name'],
  'text-decoration-line': ['text-decoration'],
  'text-decoration-thickness': ['text-decoration'],
  'list-style-type': ['list-style'],
  'flex-basis': ['flex'],
  'grid-template-rows': ['grid-template', 'grid'],
  'grid-template-columns': ['grid-template', 'grid'],
  'text-wrap': ['text-wrap-mode'],
  'mask-image': ['mask', '-webkit-mask', '-webkit-mask-image'],
  'clip-path': ['-webkit-clip-path'],
  filter: ['-webkit-filter'],
  transform: ['-webkit-transform'],
  'background-clip': ['-webkit-background-clip', 'background'],
  'text-security': ['-webkit-text-security'],
  'line-clamp': ['-webkit-line-clamp'],
  'grid-row': ['grid-area', 'grid-row-start'],
  'text-fill': ['-webkit-text-fill-color'],
  'text-stroke': ['-webkit-text-stroke', '-webkit-text-stroke-width']
}

/** `all` leaves these out. @see https://www.w3.org/TR/css-cascade-5/#all-shorthand */
const beyondAll = new Set(['direction', 'unicode-bidi'])

const everyName = new Map<string, readonly string[]>()

/** The properties that set one: itself, its shorthands, and `all`. */
export function namesOf(property: string): readonly string[] {
  const known = everyName.get(property)
  if (known) return known
  const names = [property, ...(shorthands[property] ?? []), ...(beyondAll.has(property) ? [] : ['all'])]
  if (!property.startsWith('--')) everyName.set(property, names)
  return names
}

/** A rule with more declarations is none that a person wrote. */
const mostInRule = 10_000
const inlineSpecificity: Specificity = [1, 0, 0]
const hintSpecificity: Specificity = [0, 0, 0]

/** Attributes of old that style an element, and the property that each sets. */
const hints: Readonly<Record<string, string>> = {
  bgcolor: 'background-color',
  text: 'color',
  color: 'color',
  background: 'background-image'
}

/** Works out what the style sheets of a page make of its elements. */
export class Cascade {
  readonly styles: PageStyles
  private readonly matched = new Map<PageElement, readonly MatchedDeclaration[]>()

  private readonly indexed = new Map<PageElement, ReadonlyMap<string, readonly MatchedDeclaration[]>>()
  private readonly byKey = new Map<string, StyleRule[]>()
  private readonly inline = new Map<string, readonly StyleDeclaration[]>()

  constructor(styles: PageStyles) {
    this.styles = styles
    for (const rule of styles.rules) {
      for (const key of new Set(rule.selectors.map(keyOf))) {
        const others = this.byKey.get(key)
        if (others) others.push(rule)
        else this.byKey.set(key, [rule])
      }
    }
  }

  /** The rules that may be for an element, by its id, its classes and its name. */
  private rulesFor({ attributes, classes, name }: PageElement): StyleRule[] {
    const keys = ['*', name, `#${attributes.get('id') ?? ''}`, ...[...classes].map((each) => `.${each}`)]
    const lists = keys.map((key) => this.byKey.get(key)).filter((list) => list !== undefined)
    return lists.length < 2 ? (lists[0] ?? []) : [...new Set(lists.flat())]
  }

  /** Every declaration for an element and its pseudo-elements, in no order. */
  declarationsFor(element: PageElement): readonly MatchedDeclaration[] {
    const known = this.matched.get(element)
    if (known) return known
    const found = [...this.fromRules(element), ...fromAttributes(element, this.inlineOf(element))]
    this.matched.set(element, found)
    return found
  }

  /** The elements that a declaration is for, without working out the style of every other. */
  elementsWith(
    elements: readonly PageElement[],
    isMeant: (declaration: StyleDeclaration) => boolean
  ): PageElement[] {
    const meant = new Set(this.styles.rules.filter(({ declarations }) => declarations.some(isMeant)))
    const isTouched = (element: PageElement) =>
      meant.size > 0 &&
      this.rulesFor(element).some(
        (rule) => meant.has(rule) && rule.selectors.some((selector) => matchSelector(selector, element).isMatch !== false)
      )
    return elements.filter(
      (element) => isTouched(element) || this.inlineOf(element).some(isMeant)
    )
  }

  /** The declarations of a `style` attribute; elements that have the same one share them. */
  private inlineOf({ attributes }: PageElement): readonly StyleDeclaration[] {
    const text = attributes.get('style')
    if (text === undefined) return []
    const known = this.inline.get(text)
    if (known) return known
    const read = readInlineStyle(text)
    this.inline.set(text, read)
    return read
  }

  private fromRules(element: PageElement): MatchedDeclaration[] {
    return this.rulesFor(element).flatMap(({ selectors, declarations, conditions, layer, order }) => {
      const matches = selectors
        .map((selector) => ({ selector, ...matchSelector(selector, element) }))
        .filter(({ isMatch }) => isMatch !== false)
      return matches.flatMap(({ selector, isMatch, specificity, pseudo }) =>
        declarations.map((declaration, index) => ({
          ...declaration,
          isCertain: isMatch === true,
          conditions,
          isInline: false,
          layer,
          specificity,
          // Of two in one rule the later wins, such as `display` behind `all`.
          order: order * mostInRule + index,
          pseudo,
          source: selectorText(selector)
        }))
      )
    })
  }

  private indexFor(element: PageElement): ReadonlyMap<string, readonly MatchedDeclaration[]> {
    const known = this.indexed.get(element)
    if (known) return known
    const index = new Map<string, MatchedDeclaration[]>()
    for (const declaration of this.declarationsFor(element)) {
      const others = index.get(declaration.property)
      if (others) others.push(declaration)
      else index.set(declaration.property, [declaration])
    }
    this.indexed.set(element, index)
    return index
  }

  /** The declaration that wins for a property of an element, or of its pseudo-element. */
  winner(
    element: PageElement,
    property: string,
    circumstance: Circumstance = {},
    pseudo?: string
  ): MatchedDeclaration | undefined {
    const index = this.indexFor(element)
    const names = namesOf(property)
    const moment = pseudo === undefined && circumstance.frame?.element === element ? circumstance.frame.declarations : []
    const framed = moment.findLast((declaration) => names.includes(declaration.property))
    if (index.size === 0 && !framed) return undefined
    let best: MatchedDeclaration | undefined
    for (const name of names) {
      for (const declaration of index.get(name) ?? []) {
        if (declaration.pseudo !== pseudo || !holds(declaration, circumstance)) continue
        if (!best || compare(best, declaration) <= 0) best = declaration
      }
    }
    // An animation wins over everything but what is important.
    return framed && best?.isImportant !== true ? { ...animated, ...framed } : best
  }

  /**
   * The value of a property on an element: `initial` where nothing sets it. Custom properties are
   * put in.
   */
  value(element: PageElement, property: string, circumstance: Circumstance = {}, pseudo?: string): string {
    const winner = this.winner(element, property, circumstance, pseudo)
    if (!winner) return 'initial'
    return this.read(element, property, winner, circumstance)
  }

  private read(element: PageElement, property: string, { property: set, value }: MatchedDeclaration, circumstance: Circumstance): string {
    const whole = this.withVariables(element, value, circumstance, 0)
    return set === property || set === 'all' ? whole : longhand(property, set, whole)
  }

  /** The same for a property that elements inherit: where it is set, on the element or round it. */
  inherited(element: PageElement, property: string, circumstance: Circumstance = {}): { value: string; on: PageElement } {
    const round = withAncestors(element)
    for (const each of round) {
      const winner = this.winner(each, property, circumstance)
      if (!winner) continue
      const value = this.read(each, property, winner, circumstance)
      if (value === 'inherit' || value === 'unset' || value === 'revert' || value === 'revert-layer') continue
      return { value, on: each }
    }
    return { value: 'initial', on: round.at(-1) ?? element }
  }

  private withVariables(element: PageElement, value: string, circumstance: Circumstance, depth: number): string {
    if (!value.includes('var(') || depth > 5) return value
    return value.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/g, (whole, name: string, other: string | undefined) => {
      for (const each of withAncestors(element)) {
        const found = this.winner(each, name, circumstance)
        if (found) return this.withVariables(each, found.value, circumstance, depth + 1)
      }
      return other === undefined ? whole : this.withVariables(element, other.trim(), circumstance, depth + 1)
    })
  }
}

const animated = {
  isCertain: true,
  conditions: [],
  isInline: false,
  layer: withoutLayer,
  specificity: inlineSpecificity,
  order: 0,
  pseudo: undefined,
  source: '@keyframes'
} satisfies Omit<MatchedDeclaration, keyof StyleDeclaration>

/** Whether a declaration holds under a circumstance. */
export function holds({ conditions, isCertain }: MatchedDeclaration, { conditions: met = [], withUnknown }: Circumstance): boolean {
  if (!isCertain && withUnknown !== true) return false
  return conditions.every((each) => met.includes(each))
}

function fromAttributes(element: PageElement, inline: readonly StyleDeclaration[]): MatchedDeclaration[] {
  const shared = { isCertain: true, conditions: [], layer: withoutLayer, pseudo: undefined }
  const hinted = Object.entries(hints).flatMap(([name, property]) => {
    const value = element.attributes.get(name)?.toLowerCase()
    const written = property === 'background-image' && value !== undefined ? `url(${value})` : value
    return written === undefined ? [] : [{ property, value: written, isImportant: false }]
  })
  return [
    ...hinted.map((each) => ({
      ...each,
      ...shared,
      isInline: false,
      specificity: hintSpecificity,
      order: -1,
      source: 'an attribute'
    })),
    ...inline.map((each, index) => ({
      ...each,
      ...shared,
      isInline: true,
      specificity: inlineSpecificity,
      order: index,
      source: 'style="…"'
    }))
  ]
}

/**
 * Order two declarations by which wins, the winner last.
 *
 * @see https://www.w3.org/TR/css-cascade-5/#cascade-sort
 */
function compare(one: MatchedDeclaration, other: MatchedDeclaration): number {
  const layers = one.layer - other.layer
  return (
    Number(one.isImportant) - Number(other.isImportant) ||
    Number(one.isInline) - Number(other.isInline) ||
    (one.isImportant ? -layers : layers) ||
    compareSpecificity(one.specificity, other.specificity) ||
    one.order - other.order
  )
}
