import { isBroad } from './hazards.js'
import { findingAt } from './tree-context.js'
import type { Cascade } from './cascade.js'
import { coloursOf, lengthOf } from './css-values.js'
import type { FoundDisclosure, ReadPage } from './find-disclosures.js'
import { elementsIn, type PageElement, withAncestors } from './page-tree.js'
import type { FindingOf } from './report.js'
import type { StyleDeclaration } from './style-sheets.js'

/** Find what the styles of other elements, and of pseudo-elements, do to the words. */
export function checkNeighbours(page: ReadPage, { passage }: FoundDisclosure): FindingOf[] {
  const { cascade, root } = page
  const path = new Set(passage.within.flatMap(withAncestors))
  const before = (element: PageElement) =>
    element.utf16Start !== undefined && passage.utf16Start !== undefined && element.utf16Start < passage.utf16Start
  const others = elementsIn(root).filter((element) => !path.has(element))
  const positioned = cascade.elementsWith(others, isTakenOut)
  const tall = cascade.elementsWith(others.filter(before), isTall)
  return [
    ...pseudoFindings(cascade, passage.block, [...path]),
    ...coverFindings(cascade, positioned),
    ...tallFindings(cascade, tall),
    ...broadFindings(cascade, cascade.elementsWith(others, isBroadly)),
    ...overlapFindings(cascade, passage.block)
  ]
}

/** What fills the first view, in pixels of a view 800 pixels high. */
const tallest = 640

function isTakenOut({ property, value }: StyleDeclaration): boolean {
  return property === 'position' && /fixed|absolute|sticky/.test(value)
}

function isTall({ property, value }: StyleDeclaration): boolean {
  return /^(?:min-)?(?:height|block-size)$/.test(property) && (lengthOf(value) ?? 0) >= tallest
}

function isBroadly({ property, value }: StyleDeclaration): boolean {
  return /^(?:box-shadow|outline|outline-width)$/.test(property) && !value.startsWith('inset') && isBroad(value)
}

/** Outlines and shadows lie over what stands beside their boxes. */
function broadFindings(cascade: Cascade, broad: readonly PageElement[]): FindingOf[] {
  const found = broad.find((element) => !isHidden(cascade, element))
  if (!found) return []
  const message = `A broad outline or shadow may lie over the words, that of \`${describe(found)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

const hiddenValues = /^(?:none|initial|transparent|unset)$/

function isHidden(cascade: Cascade, element: PageElement): boolean {
  return withAncestors(element).some(
    (each) =>
      cascade.value(each, 'display') === 'none' || each.attributes.has('hidden') || each.name === 'template' || each.name === 'head'
  )
}

/** Elements and pseudo-elements that are drawn out of the flow of the text, and may cover it. */
function coverFindings(cascade: Cascade, positioned: readonly PageElement[]): FindingOf[] {
  const shown = positioned.filter((element) => /fixed|absolute|sticky/.test(cascade.value(element, 'position')) && !isHidden(cascade, element))
  const covering = shown.find((element) => coversView(cascade, element) && hasGround(cascade, element))
  if (covering) {
    const message = `An element covers the whole first view: \`${describe(covering)}\`.`
    return [findingAt('audit/stylesheets', 'fail', message)]
  }
  const large = shown.filter((element) => !isSmall(cascade, element))
  const [first] = large
  if (!first) return []
  const message = `${large.length === 1 ? 'An element is' : `${large.length} elements are`} drawn out of the flow of the text and may lie over the words, such as \`${describe(first)}\` (run the browser audit).`
  return [findingAt('audit/stylesheets', 'needs-review', message)]
}

function describe({ name, attributes }: PageElement): string {
  const [id, list] = [attributes.get('id'), attributes.get('class')]
  const className = list?.trim().split(/\s+/)[0]
  return `${name}${id === undefined ? '' : `#${id}`}${className === undefined || className === '' ? '' : `.${className}`}`.slice(0, 80)
}

function coversView(cascade: Cascade, element: PageElement, pseudo?: string): boolean {
  const pixels = (property: string, percent: number) =>
    lengthOf(cascade.value(element, property, {}, pseudo), { em: 16, percent })
  const isStretched = ['top', 'left', 'right', 'bottom'].every((side) => pixels(side, 1000) === 0)
  const isLarge = (pixels('width', 1280) ?? 0) >= 1000 && (pixels('height', 800) ?? 0) >= 400
  return isStretched || isLarge
}

function hasGround(cascade: Cascade, element: PageElement, pseudo?: string): boolean {
  const colour = cascade.value(element, 'background-color', {}, pseudo)
  const colours = hiddenValues.test(colour) ? [] : (coloursOf(colour) ?? [[0, 0, 0, 1]])
  const image = cascade.value(element, 'background-image', {}, pseudo)
  const pane = cascade.value(element, 'backdrop-filter', {}, pseudo)
  const border = cascade.value(element, 'border-image', {}, pseudo)
  return colours.some(([, , , alpha]) => alpha > 0.3) || /url\(|gradient\(/.test(image + border) || !hiddenValues.test(pane)
}

/** Icons and the like. */
const smallest = 64

function isSmall(cascade: Cascade, element: PageElement): boolean {
  const sizes = ['width', 'height'].map((property) => lengthOf(cascade.value(element, property)))
  return sizes.every((pixels) => pixels !== undefined && pixels <= smallest)
}

function tallFindings(cascade: Cascade, tall: readonly PageElement[]): FindingOf[] {
  const fillsView = (element: PageElement) =>
    ['height', 'min-height'].some((property) => (lengthOf(cascade.value(element, property)) ?? 0) >= tallest)
  const found = tall.find((element) => fillsView(element) && !isHidden(cascade, element) && !/fixed|absolute/.test(cascade.value(element, 'position')))
  if (!found) return []
  const message = `Something stands before the words that fills the first view: \`${describe(found)}\`.`
  return [findingAt('audit/stylesheets', 'fail', message)]
}

/** What stands behind the words and is drawn over them by a negative margin. */
function overlapFindings(cascade: Cascade, block: PageElement): FindingOf[] {
  const next = block.parent?.elements[block.index + 1]
  if (!next) return []
  const margin = lengthOf(cascade.value(next, 'margin-top'), { em: 16, percent: 1000 }) ?? 0
  const isAbove = cascade.value(block, 'position') !== 'initial' && Number(cascade.value(block, 'z-index')) > 0
  if (margin > -20 || isAbove) return []
  const message = `What follows the words is drawn over them: \`margin-top: ${margin}px\` on \`${describe(next)}\`.`
  return [findingAt('audit/stylesheets', margin <= -40 ? 'fail' : 'needs-review', message)]
}

const writing = ['before', 'after'] as const
const painting = ['first-line', 'first-letter'] as const

function pseudoFindings(cascade: Cascade, block: PageElement, path: readonly PageElement[]): FindingOf[] {
  return path.flatMap((element) => {
    const pseudos = new Set(cascade.declarationsFor(element).map(({ pseudo }) => pseudo))
    return [
      ...writing.filter((pseudo) => pseudos.has(pseudo)).flatMap((pseudo) => addedFinding(cascade, element, pseudo, withAncestors(element).includes(block))),
      ...painting.filter((pseudo) => pseudos.has(pseudo)).flatMap((pseudo) => repainted(cascade, element, pseudo))
    ]
  })
}

function addedFinding(cascade: Cascade, element: PageElement, pseudo: string, isOwn: boolean): FindingOf[] {
  const content = cascade.value(element, 'content', {}, pseudo)
  if (/^(?:none|normal|initial)$/.test(content)) return []
  const name = `\`${describe(element)}::${pseudo}\``
  const position = cascade.value(element, 'position', {}, pseudo)
  if (/absolute|fixed/.test(position) && hasGround(cascade, element, pseudo)) {
    const outcome = coversView(cascade, element, pseudo) ? 'fail' : 'needs-review'
    return [findingAt('audit/stylesheets', outcome, `${name} is drawn over the words.`)]
  }
  const isText = /[\p{L}]/u.test(content.replace(/^["']|["']$/g, '').replace(/\\[\da-f]+|(?:counter|attr|url|var)\w*\([^)]*\)/gi, ''))
  return isOwn && isText ? [findingAt('audit/stylesheets', 'fail', `${name} adds words: ${content.slice(0, 60)}.`)] : []
}

function repainted(cascade: Cascade, element: PageElement, pseudo: string): FindingOf[] {
  const get = (property: string) => cascade.value(element, property, {}, pseudo)
  const size = lengthOf(get('font-size'), { em: 16, percent: 16 })
  const colour = coloursOf(get('color'))
  const isUnseen =
    (size !== undefined && size < 9) ||
    Number(get('opacity')) < 0.6 ||
    /hidden/.test(get('visibility')) ||
    colour?.some(([red, green, blue, alpha]) => alpha < 0.5 || Math.min(red, green, blue) > 200) === true
  return isUnseen ? [findingAt('audit/stylesheets', 'fail', `\`${describe(element)}::${pseudo}\` takes a part of the words out of sight.`)] : []
}
