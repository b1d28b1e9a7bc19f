import type { Cascade, Circumstance } from './cascade.js'
import { type Colour, coloursOf, contrastBetween, layOver, type LengthBase, lengthOf, shareOf, sizeIn } from './css-values.js'
import { type Judgement, keywords } from './judge-values.js'
import { type PageElement, withAncestors } from './page-tree.js'
import { columnsOf } from './table-columns.js'

/** Sizes of glyphs in pixels that nobody reads, and that many don't. */
export const unreadable = 9
export const small = 12
const contrastOf = { unreadable: 3, small: 4.5 }

const sizeNames: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  initial: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32
}

/** Elements that a browser sizes by itself, and by how much. */
const sizedElements: Readonly<Record<string, number>> = { small: 5 / 6, sub: 5 / 6, sup: 5 / 6, h1: 2, h2: 1.5, code: 13 / 16, pre: 13 / 16, rt: 1 / 2 }

/** The size of the letters in an element, in pixels; `undefined` where it can’t be known from the source. */
export function fontSizeOf(cascade: Cascade, element: PageElement, circumstance: Circumstance): number | undefined {
  let size: number | undefined = 16
  let rem = 16
  for (const each of withAncestors(element).toReversed()) {
    const winner = cascade.winner(each, 'font-size', circumstance)
    if (!winner) {
      size = size === undefined ? undefined : size * (sizedElements[each.name] ?? 1)
      continue
    }
    const base: LengthBase = { em: size ?? 16, percent: size ?? 16, rem }
    const value = sizeIn(cascade.value(each, 'font-size', circumstance))
    if (/^(?:inherit|unset|revert)/.test(value)) continue
    const named = sizeNames[value]
    if (value === 'smaller' || value === 'larger') {
      size = size === undefined ? undefined : value === 'smaller' ? size * (5 / 6) : size * 1.2
    } else size = named ?? lengthOf(value, base)
    if (each.name === 'html') rem = size ?? 16
  }
  return size
}

const white: Colour = [255, 255, 255, 1]

/** Judge the contrast of words on what lies behind them. */
export function judgeColours(cascade: Cascade, element: PageElement, circumstance: Circumstance): Judgement {
  const fill = cascade.inherited(element, 'text-fill', circumstance).value
  const ink = fill === 'initial' || fill === 'currentcolor' ? cascade.inherited(element, 'color', circumstance).value : fill
  const isPlain = ink === 'initial' || ink === 'currentcolor'
  const inks = isPlain ? [[0, 0, 0, 1] as const] : coloursOf(ink)
  const grounds = groundsOf(cascade, element, circumstance)
  if (!inks || !grounds.colours) {
    return isPlain && grounds.isPlain ? undefined : ['needs-review', 'gives them colours that can’t be known from the source']
  }
  const count = Math.max(inks.length, grounds.colours.length)
  const contrasts = Array.from({ length: count }, (_, index) => {
    const ground = grounds.colours?.[index] ?? grounds.colours?.[0] ?? white
    const colour = inks[index] ?? inks[0] ?? white
    return contrastBetween(layOver(colour, ground), ground)
  })
  const least = Math.min(...contrasts)
  const isDrawnOtherwise =
    withAncestors(element).some((each) => /\btext\b/.test(cascade.value(each, 'background-clip', circumstance))) ||
    !keywords.has(cascade.inherited(element, 'text-shadow', circumstance).value)
  if (isDrawnOtherwise && inks.some(([, , , alpha]) => alpha < 0.1)) return ['needs-review', 'paints them otherwise than in their colour']
  if (grounds.hasPicture) return ['needs-review', 'lays them over a picture']
  if (least < contrastOf.unreadable) return ['fail', `leaves them a contrast of ${least.toFixed(1)} : 1`]
  if (least < contrastOf.small) return ['needs-review', `leaves them a contrast of ${least.toFixed(1)} : 1`]
  return undefined
}

function groundsOf(
  cascade: Cascade,
  element: PageElement,
  circumstance: Circumstance
): { colours: readonly Colour[] | undefined; hasPicture: boolean; isPlain: boolean } {
  let hasPicture = false
  for (const each of groundElements(element)) {
    const image = cascade.value(each, 'background-image', circumstance)
    if (/url\(|gradient\(/.test(image)) hasPicture = true
    const value = cascade.value(each, 'background-color', circumstance)
    if (keywords.has(value) || value === 'transparent') continue
    const colours = coloursOf(value)
    if (!colours) return { colours, hasPicture, isPlain: false }
    if (colours.every(([, , , alpha]) => alpha === 0)) continue
    return { colours: colours.map((colour) => layOver(colour, white)), hasPicture, isPlain: false }
  }
  return { colours: [white], hasPicture, isPlain: true }
}

/** What paints behind an element, from the top down: columns of a table lie behind its rows. */
function groundElements(element: PageElement): PageElement[] {
  const columns: PageElement[] = []
  return withAncestors(element).flatMap((each) => {
    columns.push(...columnsOf(each))
    return each.name === 'table' ? [...columns.splice(0), each] : [each]
  })
}

/** Fonts that every system has: what stands behind one of them in a list is never asked. */
const systemFonts = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+|math|emoji|initial|inherit|unset)$/

/** Judge the font of words: one that the page brings along may have other letters, or none. */
export function judgeFont(cascade: Cascade, element: PageElement, circumstance: Circumstance): Judgement {
  const { fonts } = cascade.styles
  if (fonts.size === 0) return undefined
  const list = cascade.inherited(element, 'font-family', circumstance).value
  for (const each of list.split(',')) {
    const name = each.trim().replace(/^["']|["']$/g, '')
    if (systemFonts.test(name)) return undefined
    // Of a whole `font` the name stands last.
    const [family, font] = [...fonts].find(([known]) => name === known || name.endsWith(` ${known}`) || name.endsWith(` "${known}"`)) ?? []
    if (family === undefined || !font) continue
    const share = shareOf(font.find(({ property }) => property === 'size-adjust')?.value ?? '')
    if (share !== undefined && share < 0.75) return ['fail', 'makes them too small']
    const source = font.find(({ property }) => property === 'src')?.value ?? ''
    if (/url\(/.test(source)) return ['needs-review', `draws them in a font that only a browser reads, “${family.slice(0, 40)}”`]
  }
  return undefined
}
