import type { CssNode, Declaration as DeclarationNode, Rule, Selector } from 'css-tree'
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import type { StyleSheetReader } from './audit-options.js'
import { elementsIn, type PageElement, textIn } from './page-tree.js'
import { unescapeName } from './selectors.js'

/** One declaration, and when it holds. */
export interface StyleDeclaration {
  /** In lower case. */
  readonly property: string
  /** Written on one line, in lower case. */
  readonly value: string
  readonly isImportant: boolean
}

/** A rule of a style sheet: which elements it is for, and what it declares. */
export interface StyleRule {
  readonly selectors: readonly Selector[]
  readonly declarations: readonly StyleDeclaration[]
  /** When it holds: the conditions round it, such as `@media print`. Empty: always. */
  readonly conditions: readonly string[]
  /** Place of its layer among all; without one, after all of them. */
  readonly layer: number
  /** Place among all rules, in their order. */
  readonly order: number
}

/** A moment of an animation. */
export interface KeyFrame {
  /** Whether it is the first of the animation, or the last. */
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly declarations: readonly StyleDeclaration[]
}

/** Everything that styles a page, as far as it can be read. */
export interface PageStyles {
  readonly rules: readonly StyleRule[]
  /** Key frames, by the name of the animation, in lower case. */
  readonly keyframes: ReadonlyMap<string, readonly KeyFrame[]>
  /** What each font of the page is declared with, by its name in lower case. */
  readonly fonts: ReadonlyMap<string, readonly StyleDeclaration[]>
  /** What could not be read: addresses of sheets, and selectors. */
  readonly unread: readonly string[]
}

/** The place of what stands in no layer: after all of them. */
export const withoutLayer = 1_000_000

interface Collected {
  readonly rules: (Omit<StyleRule, 'layer'> & { readonly layer: string | undefined })[]
  readonly keyframes: Map<string, KeyFrame[]>
  readonly fonts: Map<string, StyleDeclaration[]>
  readonly unread: string[]
  /** Names of the layers, in the order in which they are first named: the last wins. */
  readonly layers: string[]
}

/** Read every style sheet of a page, in their order. */
export function stylesOf(root: PageElement, read: StyleSheetReader | undefined): PageStyles {
  const collected: Collected = { rules: [], keyframes: new Map(), fonts: new Map(), unread: [], layers: [] }
  for (const element of elementsIn(root)) {
    const { name, attributes } = element
    const media = attributes.get('media')?.trim().toLowerCase() ?? ''
    const conditions = media === '' || media === 'all' ? [] : [`@media ${media}`]
    if (name === 'style') collect(textIn(element), conditions, collected)
    // Those who read without scripts have these too.
    if (name === 'noscript') {
      for (const [, css = ''] of textIn(element).matchAll(/<style[^>]*>([^]*?)<\/style/gi)) collect(css, ['scripts off'], collected)
    }
    if (name !== 'link' || !isStyleSheet(attributes)) continue
    const href = attributes.get('href') ?? ''
    const text = read?.(href)
    if (text === undefined) collected.unread.push(href)
    else collect(text, conditions, collected)
  }
  const { rules, keyframes, fonts, unread, layers } = collected
  const placeOf = (layer: string | undefined) => (layer === undefined ? withoutLayer : layers.indexOf(layer))
  return { rules: rules.map((rule) => ({ ...rule, layer: placeOf(rule.layer) })), keyframes, fonts, unread }
}

function isStyleSheet(attributes: ReadonlyMap<string, string>): boolean {
  const kinds = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []
  return kinds.includes('stylesheet') || (kinds.includes('preload') && attributes.get('as') === 'style')
}

function collect(css: string, conditions: readonly string[], into: Collected): void {
  readSheet(css, { conditions, parents: [], layer: undefined }, into)
}

// What is no CSS is left out by browsers too.
const parseOptions = { parseValue: false, parseCustomProperty: false, onParseError: () => undefined }

function readSheet(css: string, around: Around, into: Collected): void {
  const sheet = parse(css, parseOptions)
  if (sheet.type === 'StyleSheet') readRules(sheet.children, around, into)
}

/** What stands round a rule. */
interface Around {
  readonly conditions: readonly string[]
  /** The selectors that `&` stands for. */
  readonly parents: readonly Selector[]
  /** The whole name of the layer, with those round it. */
  readonly layer: string | undefined
  /** The selector of the innermost `@scope`. */
  readonly scope?: string
}

function readRules(nodes: Iterable<CssNode>, around: Around, into: Collected): void {
  for (const node of nodes) {
    if (node.type === 'Rule') readRule(node, around, into)
    // A nested rule that begins with a name or a class is no declaration.
    if (node.type === 'Raw' && node.value.includes('{') && around.parents.length > 0) readSheet(node.value, around, into)
    if (node.type !== 'Atrule') continue
    const prelude = node.prelude ? generate(node.prelude) : ''
    const name = node.name.toLowerCase()
    if (/^(?:-\w+-)?keyframes$/.test(name)) {
      const frames = [...(node.block?.children ?? [])].flatMap((frame) => (frame.type === 'Rule' ? readFrame(frame) : []))
      const animation = nameIn(prelude)
      into.keyframes.set(animation, [...(into.keyframes.get(animation) ?? []), ...frames])
    } else if (name === 'font-face') {
      const font = declarationsIn(node.block?.children ?? [])
      const family = nameIn(font.find(({ property }) => property === 'font-family')?.value ?? '')
      into.fonts.set(family, [...(into.fonts.get(family) ?? []), ...font])
    } else if (name === 'import') into.unread.push(prelude)
    else if (name === 'layer' && !node.block) {
      for (const each of prelude.split(',')) layerNamed(each.trim(), around, into)
    }
    else if (node.block && name !== 'page' && name !== 'property') {
      const isLayer = name === 'layer'
      const condition = `@${name} ${prelude}`.trim()
      const inner = {
        ...around,
        conditions: isLayer || isAlways(name, prelude) ? around.conditions : [...around.conditions, condition],
        ...(name === 'scope' ? { scope: /^\((.*?)\)(?:\s*to\b|$)/.exec(prelude.trim())?.[1] ?? '*' } : {}),
        layer: isLayer ? layerNamed(prelude === '' ? `(${into.layers.length})` : prelude, around, into) : around.layer
      }
      const { children } = node.block
      readRules(children, inner, into)
      const own = declarationsIn(children)
      if (own.length > 0 && around.parents.length > 0) addRule(around.parents, own, inner, into)
    }
  }
}

/** A name of an animation or a font, with or without quotes. */
function nameIn(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '').toLowerCase()
}

function readFrame(frame: Rule): KeyFrame {
  const moments = generate(frame.prelude).toLowerCase().split(',').map((each) => each.trim())
  return {
    isFirst: moments.some((moment) => moment === 'from' || Number.parseFloat(moment) === 0),
    isLast: moments.some((moment) => moment === 'to' || Number.parseFloat(moment) === 100),
    declarations: declarationsIn(frame.block.children)
  }
}

/** Give the whole name of a layer, and its place where it is named for the first time. */
function layerNamed(name: string, { layer }: Around, into: Collected): string {
  const whole = layer === undefined ? name : `${layer}.${name}`
  if (!into.layers.includes(whole)) {
    // What stands in a layer itself comes after the layers in it.
    const outer = layer === undefined ? -1 : into.layers.indexOf(layer)
    into.layers.splice(outer < 0 ? into.layers.length : outer, 0, whole)
  }
  return whole
}

/** Browsers of today know what style sheets ask for. */
function isAlways(name: string, prelude: string): boolean {
  return (name === 'media' && /^(?:all|screen)?$/i.test(prelude)) || (name === 'supports' && !/not/i.test(prelude))
}

function readRule(rule: Rule, around: Around, into: Collected): void {
  if (rule.prelude.type !== 'SelectorList') {
    into.unread.push(generate(rule.prelude))
    return
  }
  const own = [...rule.prelude.children].filter((each) => each.type === 'Selector').flatMap((each) => inScope(each, around))
  const selectors = around.parents.length === 0 ? own : own.flatMap((each) => nested(each, around.parents))
  addRule(selectors, declarationsIn(rule.block.children), around, into)
  readRules(rule.block.children, { ...around, parents: selectors }, into)
}

/** In `@scope (main)`, `:scope` is what the scope is for. */
function inScope(selector: Selector, { scope }: Around): Selector[] {
  const text = scope === undefined ? '' : generate(selector)
  return /:scope\b/i.test(text) ? selectorsIn(text.replaceAll(/:scope\b/gi, `:where(${scope})`)) : [selector]
}

function selectorsIn(text: string): Selector[] {
  const list = parse(text, { context: 'selectorList', onParseError: () => undefined })
  return list.type === 'SelectorList' ? [...list.children].filter((each) => each.type === 'Selector') : []
}

/** Write a nested selector out: `&` is its parent, and without one it stands below it. */
function nested(selector: Selector, parents: readonly Selector[]): Selector[] {
  const text = generate(selector)
  return parents.flatMap((parent) => {
    const outer = generate(parent)
    const whole = text.includes('&') ? text.replaceAll('&', `:is(${outer})`) : `${outer} ${text}`
    return selectorsIn(whole)
  })
}

function addRule(
  selectors: readonly Selector[],
  declarations: readonly StyleDeclaration[],
  { conditions, layer }: Around,
  into: Collected
): void {
  if (declarations.length === 0) return
  into.rules.push({ selectors, declarations, conditions, layer, order: into.rules.length })
}

function declarationsIn(nodes: Iterable<CssNode>): StyleDeclaration[] {
  return [...nodes].filter((node) => node.type === 'Declaration').map(readDeclaration).filter(isValid)
}

/** What a browser takes for each of these; other values leave the declaration before in force. */
const valid: Readonly<Record<string, RegExp>> = {
  display:
    /^(?:none|contents|block|inline|flow|flow-root|(?:inline-)?(?:block|flex|grid|table)|table-[a-z-]+|list-item|ruby[a-z-]*|math|run-in|grid-lanes|-(?:webkit|moz|ms)-[a-z-]+|inherit|initial|unset|revert|revert-layer|(?:block|inline|run-in) [a-z -]+|.*\(.*)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert|revert-layer|.*\(.*)$/,
  position: /^(?:static|relative|absolute|fixed|sticky|-webkit-sticky|inherit|initial|unset|revert|revert-layer|.*\(.*)$/,
  opacity: /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?%?|inherit|initial|unset|revert|revert-layer|.*\(.*)$/
}

function isValid({ property, value }: StyleDeclaration): boolean {
  return valid[property]?.test(value) ?? true
}

function readDeclaration({ property, value, important }: DeclarationNode): StyleDeclaration {
  const text = generate(value).trim().toLowerCase()
  return {
    property: unescapeName(property).toLowerCase(),
    // Strings keep their escapes: `content: "\\201c"`.
    value: text.includes('\\') && !/["']/.test(text) ? unescapeName(text).toLowerCase() : text,
    isImportant: important !== false
  }
}

/** Read the declarations of a `style` attribute. */
export function readInlineStyle(text: string): StyleDeclaration[] {
  const list = parse(text, { ...parseOptions, context: 'declarationList' })
  return list.type === 'DeclarationList' ? declarationsIn(list.children) : []
}
