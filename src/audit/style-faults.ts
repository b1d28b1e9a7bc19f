import type { Cascade, Circumstance } from './cascade.js'
import {
  type Colour,
  coloursOf,
  contrastBetween,
  layOver,
  lengthOf,
  shareOf
} from './css-values.js'
import { type PageElement, withAncestors } from './page-tree.js'
import type { Verdict } from './report.js'

/** What a style does to words. */
export interface StyleFault {
  readonly outcome: Exclude<Verdict, 'pass'>
  /** What becomes of the words, as it goes on after “the style”. */
  readonly effect: string
  /** Whose style it is, and which. */
  readonly cause: string
  /** When it holds, such as `@media print`. */
  readonly condition?: string
}

/** Reads the style of one element under one circumstance. */
interface Reading {
  readonly get: (property: string) => string
  readonly inherited: (property: string) => string
  readonly fontSize: () => number | undefined
  /** Whether a box round it cuts off, or scrolls, what runs out of it at the side. */
  readonly clips: () => boolean
  readonly element: PageElement
  readonly hasParentLayout: (kind: RegExp) => boolean
}

type Judgement = readonly [outcome: StyleFault['outcome'], effect: string] | undefined

/** One way in which a style takes words from a reader. */
interface Hazard {
  readonly property: string
  readonly judge: (value: string, reading: Reading) => Judgement
}

const keywords = new Set(['initial', 'unset', 'inherit', 'revert', 'revert-layer', 'none', 'normal', 'auto'])

/** Below this share of opacity words fade; below the other they may. */
const faded = 0.5
const fading = 0.9
/** Lengths in pixels from which something is moved away, or too small to hold words. */
const far = 100
const tiny = 24

/** Properties that count on the element itself and on everything round it. */
const hazards: readonly Hazard[] = [
  { property: 'display', judge: (value) => (value === 'none' ? ['fail', 'does not show them'] : undefined) },
  {
    property: 'content-visibility',
    judge: (value) => (value === 'hidden' ? ['fail', 'does not show them'] : undefined)
  },
  { property: 'opacity', judge: (value) => judgeOpacity(shareOf(value)) },
  { property: 'filter', judge: judgeFilter },
  {
    property: 'mix-blend-mode',
    judge: (value) => (keywords.has(value) ? undefined : ['needs-review', 'blends them with what is behind'])
  },
  { property: 'clip-path', judge: judgeClipPath },
  {
    property: 'clip',
    judge: (value, { get }) =>
      value.startsWith('rect(') && /absolute|fixed/.test(get('position'))
        ? ['fail', 'clips them away']
        : undefined
  },
  {
    property: 'mask-image',
    judge: (value) => (keywords.has(value) ? undefined : ['needs-review', 'lays a mask over them'])
  },
  { property: 'transform', judge: judgeTransform },
  { property: 'scale', judge: (value) => (keywords.has(value) ? undefined : judgeScale(value)) },
  {
    property: 'rotate',
    judge: (value) => (keywords.has(value) ? undefined : judgeAngle(value))
  },
  { property: 'translate', judge: (value) => (keywords.has(value) ? undefined : judgeMove(value.split(/\s+/))) },
  {
    property: 'zoom',
    judge: (value) => {
      const share = shareOf(value)
      return share !== undefined && share < 0.75 ? ['fail', 'makes them too small'] : undefined
    }
  },
  { property: 'position', judge: judgePosition },
  { property: 'margin-left', judge: judgeMargin },
  { property: 'margin-top', judge: judgeMargin },
  { property: 'overflow-x', judge: judgeBox },
  { property: 'overflow-y', judge: judgeBox },
  {
    property: 'contain',
    judge: (value, reading) => (/paint|strict|content/.test(value) ? judgeBox('hidden', reading) : undefined)
  },
  {
    property: 'line-clamp',
    judge: (value) => {
      const lines = Number(value)
      if (!(lines > 0)) return undefined
      return lines < 4 ? ['fail', 'cuts them off'] : ['needs-review', 'may cut them off']
    }
  },
  {
    property: 'text-overflow',
    judge: (value, { get, inherited }) =>
      value === 'ellipsis' && inherited('white-space').startsWith('nowrap') && get('overflow-x') !== 'initial'
        ? ['fail', 'cuts them off']
        : undefined
  },
  { property: 'offset-path', judge: (value) => (keywords.has(value) ? undefined : ['needs-review', 'moves them']) },
  {
    property: 'box-shadow',
    judge: (value) => (isBroad(value) ? ['needs-review', 'may paint over their ground'] : undefined)
  },
  {
    property: 'width',
    judge: (value) => {
      const pixels = keywords.has(value) ? undefined : lengthOf(value)
      return pixels !== undefined && pixels >= 0 && pixels < 40
        ? ['fail', 'leaves them no room']
        : undefined
    }
  },
  {
    property: 'order',
    judge: (value, { hasParentLayout }) =>
      Number(value) > 0 && hasParentLayout(/flex|grid/) ? ['fail', 'shows them behind the text'] : undefined
  },
  {
    property: 'grid-row',
    judge: (value, { hasParentLayout }) =>
      !keywords.has(value) && !/^1(?!\d)/.test(value) && hasParentLayout(/grid/)
        ? ['needs-review', 'may show them behind the text']
        : undefined
  },
  {
    property: 'flex-direction',
    judge: (value, { get }) =>
      value.includes('reverse') && /flex/.test(get('display')) ? ['fail', 'shows them behind the text'] : undefined
  },
  {
    property: 'float',
    judge: (value) => (/right|end/.test(value) ? ['needs-review', 'moves them to the side'] : undefined)
  },
  {
    property: 'text-decoration-line',
    judge: (value) => (value.includes('line-through') ? ['fail', 'strikes them through'] : undefined)
  },
  {
    property: 'unicode-bidi',
    judge: (value) => (value.includes('override') ? ['fail', 'turns their letters round'] : undefined)
  },
  {
    property: 'content',
    judge: (value) => (keywords.has(value) ? undefined : ['fail', 'shows something else instead'])
  },
  {
    property: 'background-clip',
    judge: (value) => (/\btext\b/.test(value) ? ['needs-review', 'paints them with a picture'] : undefined)
  }
]

/** Properties that an element inherits: what counts is what reaches the words. */
const inheritedHazards: readonly Hazard[] = [
  {
    property: 'visibility',
    judge: (value) =>
      /hidden|collapse/.test(value) ? ['fail', 'does not show them'] : unknowable.test(value) ? ['needs-review', 'may not show them'] : undefined
  },
  {
    property: 'text-indent',
    judge: (value) => {
      const pixels = lengthOf(value, { em: 16, percent: 800 })
      return pixels !== undefined && Math.abs(pixels) > far ? ['fail', 'moves them away'] : undefined
    }
  },
  {
    property: 'letter-spacing',
    judge: (value, { fontSize }) => {
      const em = fontSize() ?? 16
      const pixels = lengthOf(value, { em })
      if (pixels === undefined) return undefined
      return pixels < -0.15 * em || pixels > 1.5 * em ? ['fail', 'takes their letters apart'] : undefined
    }
  },
  {
    property: 'line-height',
    judge: (value, { fontSize }) => {
      const em = fontSize() ?? 16
      const factor = /^[\d.]+$/.test(value) ? Number(value) : (lengthOf(value, { em }) ?? em) / em
      if (factor > 10) return ['needs-review', 'moves their lines apart']
      return factor < 0.75 ? ['fail', 'lays their lines over each other'] : undefined
    }
  },
  { property: 'white-space', judge: judgeLines },
  { property: 'text-wrap', judge: judgeLines },
  {
    property: 'font-size-adjust',
    judge: (value) => (Number(value) < 0.3 ? ['fail', 'makes them too small'] : undefined)
  },
  {
    property: 'text-stroke',
    judge: (value) => ((lengthOf(value.split(/\s+/)[0] ?? '') ?? 0) >= 2 ? ['needs-review', 'paints over their letters'] : undefined)
  },
  {
    property: 'text-security',
    judge: (value) => (keywords.has(value) ? undefined : ['fail', 'shows dots instead'])
  }
]

/** Words on one line run out of a box that cuts them off. */
function judgeLines(value: string, { clips }: Reading): Judgement {
  return /nowrap|^pre(?![a-z-])/.test(value) && clips() ? ['needs-review', 'may cut them off'] : undefined
}

/** Whether a shadow or an outline is so broad that it paints an area. */
export function isBroad(value: string): boolean {
  const lengths = value.split(/[\s,]+/).map((each) => lengthOf(each, { em: 16, percent: 100 }) ?? 0)
  return !keywords.has(value) && lengths.some((pixels) => Math.abs(pixels) >= 40)
}

function judgeOpacity(share: number | undefined): Judgement {
  if (share === undefined || share >= fading) return undefined
  return share < faded ? ['fail', 'fades them'] : ['needs-review', 'fades them']
}

function judgeFilter(value: string, { get }: Reading): Judgement {
  if (keywords.has(value)) return undefined
  // Without a ground of its own an element is drawn over the page's, which no filter reaches.
  const outcome = keywords.has(get('background-color')) ? 'needs-review' : 'fail'
  for (const [, name = '', amount = ''] of value.matchAll(/([a-z-]+)\(([^()]*)\)/g)) {
    const share = shareOf(amount) ?? 1
    if (name === 'blur' && (lengthOf(amount) ?? 1) >= 0.5) return ['fail', 'blurs them']
    if (name === 'opacity' && share < fading) return judgeOpacity(share)
    if (name === 'contrast' && share < 0.6) return [outcome, 'takes their contrast']
    if (name === 'brightness' && (share < 0.4 || share > 2)) return [outcome, 'takes their contrast']
    if (name === 'url') return ['needs-review', 'changes how they are painted']
  }
  return undefined
}

function judgeClipPath(value: string): Judgement {
  if (keywords.has(value)) return undefined
  const inset = /^inset\(\s*([\d.]+)%/.exec(value)
  if ((inset && Number(inset[1]) > 10) || /^(?:circle|ellipse)\(\s*(?:0|1px)/.test(value)) {
    return ['fail', 'clips them away']
  }
  const points = /^polygon\((.*)\)$/.exec(value)?.[1]?.split(',')
  if (points && new Set(points.map((point) => point.trim())).size < 3) return ['fail', 'clips them away']
  return inset && Number(inset[1]) === 0 ? undefined : ['needs-review', 'may clip them']
}

function judgeTransform(value: string): Judgement {
  if (keywords.has(value)) return undefined
  for (const [, name = '', list = ''] of value.matchAll(/([a-z\d]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
    const judgement = name.startsWith('scale')
      ? judgeScale(list.replaceAll(',', ' '))
      : name.startsWith('translate')
        ? judgeMove(list.split(','))
        : judgeTurn(name, list)
    if (judgement) return judgement
  }
  return undefined
}

function judgeTurn(name: string, list: string): Judgement {
  if (name === 'matrix' && /^\s*1\s*,\s*0\s*,\s*0\s*,\s*1\s*,\s*0\s*,\s*0\s*$/.test(list)) return undefined
  if (name === 'perspective' || /^\s*[-+]?0[a-z]*\s*$/.test(list)) return undefined
  if (/^rotate[xy]$/.test(name)) return ['fail', 'turns them away']
  return name.startsWith('rotate') ? judgeAngle(list) : ['needs-review', 'turns them']
}

/** A slant is read; letters on their heads are not. */
function judgeAngle(list: string): Judgement {
  const match = /([-+]?[\d.]+)(deg|turn|rad|grad)/.exec(list)
  const turns: Readonly<Record<string, number>> = { deg: 1, turn: 360, rad: 180 / Math.PI, grad: 0.9 }
  if (!match) return ['needs-review', 'turns them']
  const angle = Math.abs(Number(match[1]) * (turns[match[2] ?? ''] ?? 1)) % 360
  const slant = Math.min(angle, 360 - angle)
  if (slant <= 10) return undefined
  return slant > 45 ? ['fail', 'turns them round'] : ['needs-review', 'turns them']
}

function judgeScale(list: string): Judgement {
  const shares = list.trim().split(/\s+/).map((each) => shareOf(each))
  if (shares.some((share) => share !== undefined && share < 0.5)) return ['fail', 'makes them too small']
  return shares.some((share) => share === undefined || share < 0.8 || share > 2)
    ? ['needs-review', 'changes their size']
    : undefined
}

function judgeMove(list: readonly string[]): Judgement {
  const lengths = list.map((each) => lengthOf(each.trim(), { em: 16, percent: 400 }))
  if (lengths.some((pixels) => pixels !== undefined && Math.abs(pixels) >= far)) return ['fail', 'moves them away']
  return lengths.some((pixels) => pixels === undefined || Math.abs(pixels) > 20)
    ? ['needs-review', 'moves them']
    : undefined
}

const offsets = ['top', 'left', 'right', 'bottom'] as const

function judgePosition(value: string, { get }: Reading): Judgement {
  if (!/absolute|fixed|sticky|relative/.test(value)) return undefined
  const lengths = offsets.map((side) => lengthOf(get(side), { em: 16, percent: 1000 }))
  const isAway = lengths.some((pixels) => pixels !== undefined && (pixels < -20 || pixels > 400))
  if (isAway) return ['fail', 'moves them away']
  // As an overlay stands, in a corner of the view.
  const [top, left, right] = lengths
  const isNear = (pixels: number | undefined) => pixels !== undefined && pixels >= 0 && pixels <= 200
  if (value === 'fixed' && isNear(top) && (isNear(left) || isNear(right))) return undefined
  return /absolute|fixed/.test(value) ? ['needs-review', 'takes them out of the flow of the text'] : undefined
}

function judgeMargin(value: string): Judgement {
  if (keywords.has(value)) return undefined
  const pixels = lengthOf(value, { em: 16, percent: 1000 })
  if (pixels === undefined) return undefined
  if (pixels < -far) return ['fail', 'moves them away']
  if (pixels > 400) return ['fail', 'moves them out of the first view']
  return pixels < -20 ? ['needs-review', 'moves them'] : undefined
}

function judgeBox(value: string, { get }: Reading): Judgement {
  if (!/hidden|clip|auto|scroll/.test(value)) return undefined
  const boxes = ['height', 'max-height', 'max-width', 'width'].map((property) => {
    const size = get(property)
    return keywords.has(size) ? undefined : lengthOf(size)
  })
  const known = boxes.filter((pixels) => pixels !== undefined)
  if (known.some((pixels) => pixels < tiny)) return ['fail', 'cuts them off']
  const [height, maxHeight] = boxes
  const least = Math.min(height ?? Infinity, maxHeight ?? Infinity)
  if (boxSizes.some((property) => unknowable.test(get(property)))) return ['needs-review', 'may cut them off']
  return least < 400 ? ['needs-review', 'may cut them off'] : undefined
}

/** Sizes of glyphs in pixels that nobody reads, and that many don't. */
const unreadable = 9
const small = 12
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
const sizedElements: Readonly<Record<string, number>> = { small: 5 / 6, sub: 5 / 6, sup: 5 / 6, h1: 2, h2: 1.5, code: 13 / 16, pre: 13 / 16 }

function fontSizeOf(cascade: Cascade, element: PageElement, circumstance: Circumstance): number | undefined {
  let size: number | undefined = 16
  for (const each of withAncestors(element).toReversed()) {
    const winner = cascade.winner(each, 'font-size', circumstance)
    if (!winner) {
      size = size === undefined ? undefined : size * (sizedElements[each.name] ?? 1)
      continue
    }
    const value = cascade.value(each, 'font-size', circumstance).split('/')[0] ?? ''
    if (/^(?:inherit|unset|revert)/.test(value)) continue
    const named = sizeNames[value]
    if (value === 'smaller' || value === 'larger') {
      size = size === undefined ? undefined : value === 'smaller' ? size * (5 / 6) : size * 1.2
    } else size = named ?? lengthOf(value, { em: size ?? 16, percent: size ?? 16 })
  }
  return size
}

const white: Colour = [255, 255, 255, 1]

function judgeColours(cascade: Cascade, element: PageElement, circumstance: Circumstance): Judgement {
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
  for (const each of withAncestors(element)) {
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

/** How many conditions are looked at, each for itself. */
const mostConditions = 24

/**
 * Find what the style sheets of a page do to words, and to everything round them: always, under each
 * condition, and where selectors match of which nobody can know it.
 *
 * @param within The innermost elements round the words.
 */
export function findStyleFaults(cascade: Cascade, within: readonly PageElement[]): StyleFault[] {
  const inner = [...new Set(within)]
  const path = [...new Set(inner.flatMap(withAncestors))]
  const declarations = path.flatMap((element) => cascade.declarationsFor(element))
  const conditions = [...new Set(declarations.flatMap((each) => each.conditions))].slice(0, mostConditions)
  const isUncertain = declarations.some(({ isCertain }) => !isCertain)
  const base = faultsUnder(cascade, path, inner, {})
  const known = new Set(base.map(keyOf))
  const conditional = conditions.flatMap((condition) =>
    faultsUnder(cascade, path, inner, { condition }).map((fault) => ({ ...fault, condition }))
  )
  const uncertain = isUncertain
    ? faultsUnder(cascade, path, inner, { withUnknown: true }).map((fault) => ({
        ...fault,
        outcome: 'needs-review' as const
      }))
    : []
  const more = [...conditional, ...uncertain].filter((fault) => {
    const isNew = !known.has(keyOf(fault))
    known.add(keyOf(fault))
    return isNew
  })
  return [...base, ...more]
}

function keyOf({ cause, effect }: StyleFault): string {
  return `${cause} ${effect}`
}

function faultsUnder(
  cascade: Cascade,
  path: readonly PageElement[],
  inner: readonly PageElement[],
  circumstance: Circumstance
): StyleFault[] {
  const faults: StyleFault[] = []
  const note = (judgement: Judgement, cause: string) => {
    if (judgement) faults.push({ outcome: judgement[0], effect: judgement[1], cause })
  }
  let opacity = 1
  for (const element of path) {
    const reading = readingOf(cascade, element, circumstance)
    for (const { property, judge } of hazards) {
      const winner = cascade.winner(element, property, circumstance)
      if (!winner) continue
      const value = reading.get(property)
      const cause = `\`${property}: ${value.slice(0, 60)}\` on \`${element.name}\` (${winner.source.slice(0, 80)})`
      note(judge(value, reading) ?? judgeUnknown(property, value), cause)
      if (property === 'opacity') opacity *= shareOf(value) ?? 1
    }
    note(judgeAnimation(cascade, element, circumstance), `the animation of \`${element.name}\``)
  }
  for (const element of inner) {
    const reading = readingOf(cascade, element, circumstance)
    for (const { property, judge } of inheritedHazards) {
      const { value, on } = cascade.inherited(element, property, circumstance)
      if (value !== 'initial') note(judge(value, reading), `\`${property}: ${value}\` on \`${on.name}\``)
    }
    note(judgeColours(cascade, element, circumstance), `the colours of \`${element.name}\``)
    const size = reading.fontSize()
    if (size === undefined) note(['needs-review', 'gives them a size that can’t be known from the source'], `\`font-size\` of \`${element.name}\``)
    else if (size < small) {
      const outcome = size < unreadable ? 'fail' : 'needs-review'
      note([outcome, `makes them ${size.toFixed(0)} pixels high`], `\`font-size\` of \`${element.name}\``)
    }
  }
  const isFaded = faults.some(({ effect }) => effect === 'fades them')
  if (!isFaded) note(judgeOpacity(opacity), '`opacity` of several elements')
  return faults
}

/** Of these a value that can't be known may hide the words. */
const decisive = new Set(['display', 'opacity', 'clip-path', 'transform', 'position', 'scale', 'translate', 'zoom', 'margin-left', 'margin-top'])
/** Functions whose value depends on what only a browser knows. */
const unknowable = /(?:^|[^a-z-])(?:var|env|attr|if|calc-size|sibling-index|sibling-count|random|random-item|anchor|anchor-size|inherit|first-valid|toggle|cross-fade)\(/
/** How large a box is that may cut the words off. */
const boxSizes = ['height', 'max-height', 'width', 'max-width'] as const

function judgeUnknown(property: string, value: string): Judgement {
  if (!decisive.has(property) || !unknowable.test(value)) return undefined
  // Whichever of these it is, the words stay where they are: the label of this library has such a value.
  if (property === 'position' && /^if\((?:[^()]|\([^()]*\))*\brelative\)$/.test(value) && !/absolute|fixed|sticky|var/.test(value)) return undefined
  return ['needs-review', 'depends on a value that can’t be known from the source']
}

/** Key frames that leave words unseen for a time, or for good. */
const hidingFrames: Readonly<Record<string, RegExp>> = {
  opacity: /^(?:0?\.[0-5]\d*|0|[0-5]?\d%)$/,
  visibility: /hidden/,
  display: /none/,
  color: /transparent/,
  transform: /scale\(\s*0|translate\w*\([^)]*(?:\d{3,}px|100(?:%|v[wh]))/,
  'clip-path': /inset\(\s*[1-9]|circle\(\s*0/,
  'font-size': /^0|^[1-8]px/,
  filter: /blur/,
  'max-height': /^0/,
  height: /^0/
}

function judgeAnimation(cascade: Cascade, element: PageElement, circumstance: Circumstance): Judgement {
  const value = cascade.value(element, 'animation-name', circumstance)
  if (keywords.has(value)) return undefined
  const names = [...cascade.styles.keyframes.keys()].filter((name) => value.split(/[\s,]+/).includes(name.toLowerCase()))
  const hides = names.some((name) =>
    (cascade.styles.keyframes.get(name) ?? []).some(({ property, value: frame }) => hidingFrames[property]?.test(frame) === true)
  )
  if (!hides) return undefined
  // Where it ends by showing them, they come late.
  return /forwards|both|infinite/.test(value) ? ['fail', 'takes them out of sight'] : ['needs-review', 'takes them out of sight for a time']
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function readingOf(cascade: Cascade, element: PageElement, circumstance: Circumstance): Reading {
  return {
    element,
    get: (property) => cascade.value(element, property, circumstance),
    inherited: (property) => cascade.inherited(element, property, circumstance).value,
    fontSize: once(() => fontSizeOf(cascade, element, circumstance)),
    clips: once(() =>
      withAncestors(element).some(
        (each) => !/^(?:html|body)$/.test(each.name) && /hidden|clip|scroll|auto/.test(cascade.value(each, 'overflow-x', circumstance))
      )
    ),
    hasParentLayout: (kind) =>
      element.parent !== undefined && kind.test(cascade.value(element.parent, 'display', circumstance))
  }
}
