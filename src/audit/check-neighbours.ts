import type { Cascade, Circumstance } from './cascade.js'
import { coloursOf, lengthOf } from './css-values.js'
import type { FoundDisclosure, ReadPage } from './find-disclosures.js'
import { isBroad } from './judge-values.js'
import { elementsIn, type PageElement, withAncestors } from './page-tree.js'
import type { Passage } from './passages.js'
import type { FindingOf } from './report.js'
import { conditionsIn } from './style-faults.js'
import type { StyleDeclaration } from './style-sheets.js'
import { findingAt } from './tree-context.js'

/** Find what the styles of other elements, and of pseudo-elements, do to the words. */
export function checkNeighbours(page: ReadPage, { passage }: FoundDisclosure): FindingOf[] {
  const neighbours = neighboursOf(page, passage)
  const { cascade } = page
  const base = findingsOf(viewOf(cascade, {}), neighbours)
  const known = new Set(base.map(({ message }) => message))
  const more = conditionsOf(cascade).flatMap((conditions) =>
    findingsOf(viewOf(cascade, { conditions }), neighbours)
      .filter(({ message }) => !known.has(message))
      .map((finding) => ({ ...finding, message: `Under \`${conditions.join(' and ')}\`: ${finding.message}` }))
  )
  return [...base, ...more, ...emptyLines(page, passage)]
}

/** The elements of a page that may be in the way of the words, by what their styles set. */
interface Neighbours {
  readonly block: PageElement
  readonly path: readonly PageElement[]
  readonly positioned: readonly PageElement[]
  /** Before the words, or round them, and tall. */
  readonly tall: readonly PageElement[]
  readonly shifted: readonly PageElement[]
  readonly broad: readonly PageElement[]
}

function neighboursOf({ cascade, root }: ReadPage, { block, within, utf16Start: start }: Passage): Neighbours {
  const round = new Set(within.flatMap(withAncestors))
  const others = elementsIn(root).filter((element) => !round.has(element))
  const before = others.filter(({ utf16Start }) => utf16Start !== undefined && start !== undefined && utf16Start < start)
  return {
    block,
    path: [...round],
    positioned: cascade.elementsWith(others, isTakenOut),
    tall: cascade.elementsWith([...before, ...round], isTall),
    shifted: cascade.elementsWith(others, isShifted),
    broad: cascade.elementsWith(others, isBroadly)
  }
}

/** Reads the style of elements under one circumstance. */
interface View {
  readonly cascade: Cascade
  readonly get: (element: PageElement, property: string, pseudo?: string) => string
  readonly pixels: (element: PageElement, property: string, percent: number, pseudo?: string) => number | undefined
}

function viewOf(cascade: Cascade, circumstance: Circumstance): View {
  const get: View['get'] = (element, property, pseudo) => cascade.value(element, property, circumstance, pseudo)
  return { cascade, get, pixels: (element, property, percent, pseudo) => lengthOf(get(element, property, pseudo), { em: 16, percent }) }
}

/** The conditions of rules that this check reads. */
function conditionsOf({ styles }: Cascade): (readonly string[])[] {
  const rules = styles.rules.filter(({ declarations }) =>
    declarations.some((each) => isTakenOut(each) || isTall(each) || isShifted(each) || isBroadly(each) || each.property === 'content')
  )
  return conditionsIn(rules.map(({ conditions }) => conditions))
}

function findingsOf(view: View, neighbours: Neighbours): FindingOf[] {
  return [
    ...pseudoFindings(view, neighbours),
    ...coverFindings(view, neighbours.positioned),
    ...tallFindings(view, neighbours),
    ...broadFindings(view, neighbours.broad),
    ...shiftFindings(view, neighbours)
  ]
}

/** What fills the first view, in pixels of a view 800 pixels high, and what has a share in it. */
const tallest = 640
const rather = 160

function isTakenOut({ property, value }: StyleDeclaration): boolean {
  return property === 'position' && /fixed|absolute|sticky/.test(value)
}

const heights = new RegExp(
  [
    '^(?:min-)?(?:height|block-size)$',
    '^(?:margin|padding|border)(?:-(?:top|bottom|block|block-start|block-end))?(?:-width)?$',
    '^(?:row-|grid-row-)?gap$|^font(?:-size)?$|^line-height$|^border-spacing$'
  ].join('|')
)

function isTall({ property, value }: StyleDeclaration): boolean {
  return heights.test(property) && heightIn(property, value) >= rather
}

/** The longest of the lengths in a value, in pixels. */
function heightIn(property: string, value: string): number {
  const lengths = (value.match(/[a-z]+\((?:[^()]|\([^()]*\))*\)|[^\s/]+/g) ?? []).map((each) =>
    property === 'line-height' && /^[\d.]+$/.test(each) ? Number(each) * 32 : (lengthOf(each) ?? 0)
  )
  // Of four sides the third is the bottom, and the sides of the line don't count.
  const isOfSides = /^(?:margin|padding)$/.test(property)
  return Math.max(0, ...lengths.filter((_, index) => !isOfSides || index % 2 === 0))
}

function isShifted({ property, value }: StyleDeclaration): boolean {
  if (!/^(?:margin(?:-(?:top|bottom|block(?:-start|-end)?))?|top|inset(?:-block)?|transform|translate)$/.test(property)) return false
  return /-[\d.]+[a-z%]|calc/.test(value)
}

function isBroadly({ property, value }: StyleDeclaration): boolean {
  return /^(?:box-shadow|outline|outline-width)$/.test(property) && !value.startsWith('inset') && isBroad(value)
}

/** Outlines and shadows lie over what stands beside their boxes. */
function broadFindings(view: View, broad: readonly PageElement[]): FindingOf[] {
  const found = broad.find((element) => !isHidden(view, element))
  if (!found) return []
  const message = `A broad outline or shadow may lie over the words, that of \`${describe(found)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

const hiddenValues = /^(?:none|initial|transparent|unset)$/

function isHidden({ get }: View, element: PageElement): boolean {
  return withAncestors(element).some(
    (each) => get(each, 'display') === 'none' || each.attributes.has('hidden') || each.name === 'template' || each.name === 'head'
  )
}

const written = ['before', 'after'] as const

/** Elements and pseudo-elements that are drawn out of the flow of the text, and may cover it. */
function coverFindings(view: View, positioned: readonly PageElement[]): FindingOf[] {
  const boxes = positioned.flatMap((element) => [undefined, ...written].map((pseudo) => ({ element, pseudo })))
  const shown = boxes.filter(
    ({ element, pseudo }) =>
      /fixed|absolute|sticky/.test(view.get(element, 'position', pseudo)) && !isHidden(view, element) && isWritten(view, element, pseudo)
  )
  const covering = shown.find(({ element, pseudo }) => coversView(view, element, pseudo) && hasGround(view, element, pseudo) && !isUnseen(view, element, pseudo))
  if (covering) {
    const message = `An element covers the whole first view: \`${describe(covering.element, covering.pseudo)}\`.`
    return [findingAt('audit/stylesheets', 'fail', message)]
  }
  const large = shown.filter(({ element, pseudo }) => !isSmall(view, element, pseudo))
  const [first] = large
  if (!first) return []
  const message = `${large.length === 1 ? 'An element is' : `${large.length} elements are`} drawn out of the flow of the text and may lie over the words, such as \`${describe(first.element, first.pseudo)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

function isWritten({ get }: View, element: PageElement, pseudo: string | undefined): boolean {
  return pseudo === undefined || !/^(?:none|normal|initial)$/.test(get(element, 'content', pseudo))
}

function describe({ name, attributes }: PageElement, pseudo?: string): string {
  const [id, list] = [attributes.get('id'), attributes.get('class')]
  const className = list?.trim().split(/\s+/)[0]
  const selector = `${name}${id === undefined ? '' : `#${id}`}${className === undefined || className === '' ? '' : `.${className}`}`
  return `${selector.slice(0, 80)}${pseudo === undefined ? '' : `::${pseudo}`}`
}

/** What a menu lays over the page is unseen until somebody opens it. Whether it is so, a browser tells. */
function isUnseen({ get }: View, element: PageElement, pseudo?: string): boolean {
  const own = get(element, 'visibility', pseudo)
  const visibility = hiddenValues.test(own) ? get(element, 'visibility') : own
  const isClear = (each: PageElement, of?: string) => Number.parseFloat(get(each, 'opacity', of)) === 0
  return /^(?:hidden|collapse)$/.test(visibility) || isClear(element, pseudo) || withAncestors(element).some((each) => isClear(each))
}

function coversView({ pixels }: View, element: PageElement, pseudo?: string): boolean {
  const isStretched = ['top', 'left', 'right', 'bottom'].every((side) => pixels(element, side, 1000, pseudo) === 0)
  const isLarge = (pixels(element, 'width', 1280, pseudo) ?? 0) >= 1000 && (pixels(element, 'height', 800, pseudo) ?? 0) >= 400
  // Without an offset it stands where it would in the flow of the text.
  const isPlaced = pixels(element, 'top', 1000, pseudo) !== undefined || pixels(element, 'bottom', 1000, pseudo) !== undefined
  return isStretched || (isLarge && isPlaced)
}

function hasGround({ get }: View, element: PageElement, pseudo?: string): boolean {
  const colour = get(element, 'background-color', pseudo)
  const colours = hiddenValues.test(colour) ? [] : (coloursOf(colour) ?? [[0, 0, 0, 1]])
  const image = get(element, 'background-image', pseudo)
  const pane = get(element, 'backdrop-filter', pseudo)
  const border = get(element, 'border-image', pseudo)
  return colours.some(([, , , alpha]) => alpha > 0.3) || /url\(|gradient\(/.test(image + border) || !hiddenValues.test(pane)
}

/** Icons and the like. */
const smallest = 64

function isSmall({ get }: View, element: PageElement, pseudo?: string): boolean {
  const sizes = ['width', 'height'].map((property) => lengthOf(get(element, property, pseudo)))
  return sizes.every((pixels) => pixels !== undefined && pixels <= smallest)
}

/** What stands before the words, or round them, and is so tall that they are below the first view. */
function tallFindings(view: View, { tall, path }: Neighbours): FindingOf[] {
  const round = new Set(path)
  const measured = tall
    .filter((element) => !isHidden(view, element) && !/fixed|absolute/.test(view.get(element, 'position')))
    .map((element) => ({ element, pixels: round.has(element) ? heightRound(view, element) : heightBefore(view, element) }))
  const found = measured.find(({ pixels }) => pixels >= tallest)
  const total = measured.reduce((sum, { pixels }) => sum + pixels, 0)
  if (found && !isBeside(view, found.element, round)) {
    const message = `Something stands before the words that fills the first view: \`${describe(found.element)}\`.`
    return [findingAt('audit/stylesheets', 'fail', message)]
  }
  const [first] = measured
  if (!first || (!found && total < tallest)) return placedLow(view, path)
  const message = `What stands before the words may fill the first view, such as \`${describe(found?.element ?? first.element)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

function heightBefore({ get, pixels }: View, element: PageElement): number {
  const sizes = ['height', 'min-height', 'font-size'].map((property) => lengthOf(get(element, property)) ?? 0)
  const sides = ['margin-top', 'margin-bottom', 'padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width']
  const round = sides.map((property) => pixels(element, property, 0) ?? 0)
  return Math.max(...sizes, heightIn('line-height', get(element, 'line-height'))) + round.filter((each) => each > 0).reduce((sum, each) => sum + each, 0)
}

/** Of what stands round the words only what is above them. */
function heightRound({ get, pixels }: View, element: PageElement): number {
  const above = ['margin-top', 'padding-top', 'border-top-width'].map((property) => pixels(element, property, 0) ?? 0)
  const gaps = ['row-gap', 'border-spacing'].map((property) => heightIn('gap', get(element, property)))
  return [...above, ...gaps].filter((each) => each > 0).reduce((sum, each) => sum + each, 0)
}

/** Whether a box stands beside the words: in a row of boxes, or floating. */
function isBeside({ get }: View, element: PageElement, round: ReadonlySet<PageElement>): boolean {
  if (round.has(element)) return false
  return withAncestors(element).some(
    (each) =>
      !round.has(each) &&
      (/sticky/.test(get(each, 'position')) ||
        !hiddenValues.test(get(each, 'float')) ||
        (each.parent !== undefined && /flex|grid/.test(get(each.parent, 'display')) && !get(each.parent, 'flex-direction').includes('column')))
  )
}

/** Words in the middle or at the end of a box that is taller than the view. */
function placedLow({ get }: View, path: readonly PageElement[]): FindingOf[] {
  const found = path.find((element) => {
    const isHigh = ['height', 'min-height'].some((property) => (lengthOf(get(element, property)) ?? 0) > tallest)
    const places = ['align-items', 'align-content', 'justify-content', 'place-items', 'place-content', 'vertical-align']
    return isHigh && places.some((property) => /end|center|space|bottom|middle/.test(get(element, property)))
  })
  if (!found) return []
  const message = `The words may stand below the first view, as \`${describe(found)}\` places them (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

/** More empty lines, and taller pictures, are no ordinary distance. */
const mostEmpty = 20
/** A list with more entries fills the first view. */
const mostEntries = 40

/** Empty lines and pictures before the words push them down as well. */
function emptyLines({ root }: ReadPage, { utf16Start: start }: Passage): FindingOf[] {
  const before = elementsIn(root).filter(({ utf16Start }) => utf16Start !== undefined && start !== undefined && utf16Start < start)
  const isEmpty = ({ name, children }: PageElement) =>
    name === 'br' || ((name === 'p' || name === 'div') && children.every((child) => child.kind === 'text' && child.text.trim() === ''))
  const isTallPicture = ({ name, attributes }: PageElement) => name === 'img' && Number(attributes.get('height') ?? 0) >= tallest
  const found = before.find(isTallPicture)
  // The menu of a site stands beside the text as often as above it.
  const entries = before.filter((each) => each.name === 'li' && !withAncestors(each).some(({ name }) => name === 'nav'))
  if (entries.length >= mostEntries) {
    return [findingAt('audit/stylesheets', 'needs-review', 'A long list stands before the words, which may be below the first view (run the browser audit).')]
  }
  if (!found && before.filter(isEmpty).length < mostEmpty) return []
  const what = found ? 'A tall picture stands' : 'Many empty lines stand'
  return [findingAt('audit/stylesheets', 'needs-review', `${what} before the words, which may be below the first view (run the browser audit).`)]
}

/** What is drawn over the words because it, or they, were moved. */
function shiftFindings(view: View, { block, shifted, path }: Neighbours): FindingOf[] {
  const isAbove = view.get(block, 'position') !== 'initial' && Number(view.get(block, 'z-index')) > 0
  if (isAbove) return []
  const next = block.parent?.elements[block.index + 1]
  const margin = next ? (view.pixels(next, 'margin-top', 1000) ?? 0) : 0
  if (next && margin <= -40) {
    const message = `What follows the words is drawn over them: \`margin-top: ${margin}px\` on \`${describe(next)}\`.`
    return [findingAt('audit/stylesheets', 'fail', message)]
  }
  const isPulled = (element: PageElement, pseudo?: string) =>
    ['margin-top', 'margin-bottom', 'top'].some((property) => (view.pixels(element, property, 0, pseudo) ?? 0) < -20)
  const isMoved = (element: PageElement) =>
    !isHidden(view, element) &&
    ([undefined, ...written].some((pseudo) => isPulled(element, pseudo)) ||
      ['transform', 'translate'].some((property) => movesUp(view.get(element, property))))
  const own = path.find((element) => (view.pixels(element, 'margin-bottom', 1000) ?? 0) < -20)
  const found = own ?? shifted.find(isMoved) ?? placedOver(view, block)
  if (!found) return []
  const message = `What stands beside the words may be drawn over them, or before them: \`${describe(found)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

/** Whether a value moves an element up by more than a line. */
function movesUp(value: string): boolean {
  const lengths = [...value.matchAll(/-[\d.]+(?:[a-z]+|%)/g)].map(([length]) => lengthOf(length, { em: 16, percent: 200 }) ?? 0)
  return lengths.some((pixels) => pixels < -20)
}

/** In a grid or a row of boxes, what is placed where the words are, or ordered before them. */
function placedOver({ get }: View, block: PageElement): PageElement | undefined {
  const { parent } = block
  if (!parent || !/flex|grid/.test(get(parent, 'display'))) return undefined
  const isGrid = get(parent, 'display').includes('grid')
  return parent.elements.find(
    (each) => each !== block && (Number(get(each, 'order')) < 0 || (isGrid && each.index > block.index && !hiddenValues.test(get(each, 'grid-row'))))
  )
}

const adding = [...written, 'marker']
const painting = ['first-line', 'first-letter'] as const

function pseudoFindings(view: View, { block, path }: Neighbours): FindingOf[] {
  return path.flatMap((element) => {
    const pseudos = new Set(view.cascade.declarationsFor(element).map(({ pseudo }) => pseudo))
    const isOwn = withAncestors(element).includes(block)
    return [
      ...adding.filter((pseudo) => pseudos.has(pseudo)).flatMap((pseudo) => addedFinding(view, element, pseudo, isOwn)),
      ...painting.filter((pseudo) => pseudos.has(pseudo)).flatMap((pseudo) => repainted(view, element, pseudo))
    ]
  })
}

function addedFinding(view: View, element: PageElement, pseudo: string, isOwn: boolean): FindingOf[] {
  const content = view.get(element, 'content', pseudo)
  if (/^(?:none|normal|initial)$/.test(content)) return []
  const name = `\`${describe(element, pseudo)}\``
  const position = view.get(element, 'position', pseudo)
  if (/absolute|fixed/.test(position) && hasGround(view, element, pseudo)) {
    const outcome = coversView(view, element, pseudo) ? 'fail' : 'needs-review'
    return [findingAt('audit/stylesheets', outcome, `${name} is drawn over the words.`)]
  }
  if (!isOwn) return []
  const attribute = /attr\(\s*([\w-]+)/.exec(content)?.[1]
  const text = content.replace(/^["']|["']$/g, '').replace(/\\[\da-f]+|(?:counter|attr|url|var)\w*\([^)]*\)/gi, '')
  if (/\p{L}/u.test(text) || (attribute !== undefined && /\p{L}/u.test(element.attributes.get(attribute) ?? ''))) {
    return [findingAt('audit/stylesheets', 'fail', `${name} adds words: ${content.slice(0, 60)}.`)]
  }
  // A counter in a style of the page's own counts in words.
  const mayBeWords = /counters?\([^()]*,[^()]*\)|var\(/.test(content)
  return mayBeWords ? [findingAt('audit/stylesheets', 'needs-review', `${name} may add words: ${content.slice(0, 60)} (run the browser audit).`)] : []
}

function repainted({ get }: View, element: PageElement, pseudo: string): FindingOf[] {
  const size = lengthOf(get(element, 'font-size', pseudo), { em: 16, percent: 16 })
  const colour = coloursOf(get(element, 'color', pseudo))
  const isUnseen =
    (size !== undefined && size < 9) ||
    Number(get(element, 'opacity', pseudo)) < 0.6 ||
    /hidden/.test(get(element, 'visibility', pseudo)) ||
    colour?.some(([red, green, blue, alpha]) => alpha < 0.5 || Math.min(red, green, blue) > 200) === true
  return isUnseen ? [findingAt('audit/stylesheets', 'fail', `\`${describe(element, pseudo)}\` takes a part of the words out of sight.`)] : []
}
