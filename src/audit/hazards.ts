import { lengthOf, shareOf } from './css-values.js'
import { type PageElement, withAncestors } from './page-tree.js'
import type { Verdict } from './report.js'

/** Reads the style of one element under one circumstance. */
export interface Reading {
  readonly get: (property: string) => string
  readonly inherited: (property: string) => string
  readonly fontSize: () => number | undefined
  /** Whether a box round it cuts off, or scrolls, what runs out of it at the side. */
  readonly clips: () => boolean
  readonly element: PageElement
  readonly hasParentLayout: (kind: RegExp) => boolean
}
/** What a value does to the words: how bad it is, and what becomes of them, as it goes on after “the style”. */
export type Judgement = readonly [outcome: Exclude<Verdict, 'pass'>, effect: string] | undefined

/** One way in which a style takes words from a reader. */
export interface Hazard {
  readonly property: string
  readonly judge: (value: string, reading: Reading) => Judgement
}

export const keywords = new Set(['initial', 'unset', 'inherit', 'revert', 'revert-layer', 'none', 'normal', 'auto'])

/** Below this share of opacity words fade; below the other they may. */
const faded = 0.5
const fading = 0.9
/** Lengths in pixels from which something is moved away, or too small to hold words. */
const far = 100
const tiny = 24

/** Properties that count on the element itself and on everything round it. */
export const hazards: readonly Hazard[] = [
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
  { property: 'margin-top', judge: (value, reading) => judgeMargin(value, { ...reading, get: () => 'none' }) },
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
  { property: 'width', judge: judgeWidth },
  { property: 'max-width', judge: judgeWidth },
  { property: 'height', judge: judgeHeight },
  { property: 'max-height', judge: judgeHeight },
  { property: 'grid-template-rows', judge: judgeTracks },
  { property: 'grid-template-columns', judge: judgeTracks },
  { property: 'flex-basis', judge: judgeBasis },
  {
    property: 'aspect-ratio',
    judge: (value, { get }) =>
      keywords.has(value) || /^(?:initial|visible)$/.test(get('overflow-y')) ? undefined : ['needs-review', 'may cut them off']
  },
  {
    property: 'z-index',
    judge: (value, { get, hasParentLayout }) => {
      const counts = hasParentLayout(/flex|grid/) || /relative|absolute|fixed|sticky/.test(get('position'))
      if (Number(value) < 0 && counts) return ['needs-review', 'puts them behind other things']
      // A PDF is written in the order in which the page is painted.
      return Number(value) > 0 && hasParentLayout(/flex|grid/)
        ? ['needs-review', 'puts them behind the text for readers of a PDF, unless they stand in a box of their own in the grid or the row of boxes']
        : undefined
    }
  },
  {
    property: 'scroll-snap-type',
    judge: (value) => (value.includes('mandatory') ? ['needs-review', 'may scroll past them'] : undefined)
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
    property: 'text-decoration-thickness',
    judge: (value) =>
      value.split(/\s+/).some((each) => (lengthOf(each) ?? 0) > 6) ? ['needs-review', 'draws a broad line over them'] : undefined
  },
  {
    property: 'text-underline-offset',
    judge: (value) => ((lengthOf(value) ?? 0) < -2 ? ['needs-review', 'draws a line over them'] : undefined)
  },
  {
    property: 'list-style-type',
    judge: (value) => (/["'].*\p{L}.*["']/u.test(value) ? ['fail', 'adds words to them'] : undefined)
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
export const inheritedHazards: readonly Hazard[] = [
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
  {
    property: 'word-spacing',
    judge: (value, { fontSize }) => {
      const em = fontSize() ?? 16
      const pixels = lengthOf(value, { em, percent: em / 4 })
      return pixels !== undefined && (pixels < -0.25 * em || pixels > 3 * em) ? ['needs-review', 'takes their words apart'] : undefined
    }
  },
  {
    property: 'writing-mode',
    judge: (value, { element }) =>
      /^(?:vertical|sideways|tb)/.test(value) && !isWrittenDown(element) ? ['needs-review', 'writes them from the top down'] : undefined
  },
  {
    property: 'caption-side',
    judge: (value, { element }) =>
      /bottom|end/.test(value) && withAncestors(element).some(({ name }) => name === 'caption')
        ? ['fail', 'shows them behind the text']
        : undefined
  },
  {
    property: 'text-shadow',
    judge: (value) => (value.split(/,(?![^(]*\))/).length > 2 ? ['needs-review', 'paints shadows over their letters'] : undefined)
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

/** Languages that are written from the top down too. */
function isWrittenDown(element: PageElement): boolean {
  const tag = withAncestors(element).map(({ attributes }) => attributes.get('lang')).find((lang) => lang !== undefined)
  return /^(?:ja|zh|ko|mn|yue)\b/i.test(tag ?? '')
}

/** Words on one line run out of a box that cuts them off. */
function judgeLines(value: string, { clips }: Reading): Judgement {
  return /nowrap|^pre(?![a-z-])/.test(value) && clips() ? ['needs-review', 'may cut them off'] : undefined
}

/** Whether a shadow or an outline is so broad that it paints an area. */
export function isBroad(value: string): boolean {
  const lengths = value.split(/[\s,]+/).map((each) => lengthOf(each, { em: 16, percent: 100 }) ?? 0)
  return !keywords.has(value) && lengths.some((pixels) => Math.abs(pixels) >= 40)
}

export function judgeOpacity(share: number | undefined): Judgement {
  if (share === undefined || share >= fading) return undefined
  return share < faded ? ['fail', 'fades them'] : ['needs-review', 'fades them']
}

/** What other filters paint, such as `invert()` and `url()`, depends on the ground behind the words. */
const plainFilters = new Set(['blur', 'opacity', 'contrast', 'brightness', 'saturate', 'grayscale', 'sepia', 'hue-rotate'])

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
    if (!plainFilters.has(name)) return ['needs-review', 'changes how they are painted']
  }
  return undefined
}

function judgeClipPath(value: string): Judgement {
  if (keywords.has(value)) return undefined
  const inset = value.startsWith('inset(') ? [...value.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share)) : []
  if (inset.some((share) => share > 10) || /^(?:circle|ellipse)\(\s*(?:0|1px)/.test(value)) {
    return ['fail', 'clips them away']
  }
  const points = /^polygon\((.*)\)$/.exec(value)?.[1]?.split(',')
  if (points && new Set(points.map((point) => point.trim())).size < 3) return ['fail', 'clips them away']
  return /^inset\((?:\s*0[a-z%]*){1,4}\s*\)$/.test(value) ? undefined : ['needs-review', 'may clip them']
}

function judgeTransform(value: string): Judgement {
  if (keywords.has(value)) return undefined
  for (const [, name = '', list = ''] of value.matchAll(/([a-z\d]+)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
    const judgement = name.startsWith('scale')
      ? judgeScale(list.replaceAll(',', ' '))
      : /^translatez$|^translate3d$|^perspective$/.test(name) && !/(?:^|,)\s*0[a-z%]*\s*$/.test(list) && list.trim() !== 'none'
        ? (judgeMove(list.split(',')) ?? ['needs-review', 'moves them'])
      : name.startsWith('translate')
        ? judgeMove(list.split(','))
        : judgeTurn(name, list)
    if (judgement) return judgement
  }
  return undefined
}

function judgeTurn(name: string, list: string): Judgement {
  if (name === 'matrix' && /^\s*1\s*,\s*0\s*,\s*0\s*,\s*1\s*,\s*0\s*,\s*0\s*$/.test(list)) return undefined
  if (/^\s*[-+]?0[a-z]*\s*$/.test(list)) return undefined
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

function judgeMargin(value: string, { get }: Reading): Judgement {
  if (keywords.has(value)) return undefined
  const margin = lengthOf(value, { em: 16, percent: 1000 })
  if (margin === undefined) return undefined
  // A band over the whole width of the page moves its edge out, and its words in again.
  const inner = margin < 0 ? (lengthOf(get('padding-left'), { em: 16, percent: 1000 }) ?? 0) : 0
  const pixels = margin + Math.max(inner, 0)
  if (pixels < -far) return ['fail', 'moves them away']
  if (pixels > 400) return ['fail', 'moves them out of the first view']
  return pixels < -20 ? ['needs-review', 'moves them'] : undefined
}

function judgeWidth(value: string): Judgement {
  const pixels = keywords.has(value) ? undefined : lengthOf(value)
  return pixels !== undefined && pixels >= 0 && pixels < 40 ? ['fail', 'leaves them no room'] : undefined
}

/** What runs out of a low box is cut off by another one round it, or drawn over by what follows. */
function judgeHeight(value: string): Judgement {
  const pixels = keywords.has(value) ? undefined : lengthOf(value)
  return pixels !== undefined && pixels < tiny ? ['needs-review', 'leaves them no room'] : undefined
}

function judgeTracks(value: string): Judgement {
  return value.split(/[\s()]+/).some((track) => /^0[a-z%]*$/.test(track) || (lengthOf(track) ?? tiny) < tiny && /[a-z]/.test(track))
    ? ['needs-review', 'may leave them no room']
    : undefined
}

/** Of `flex: 0 0 0` too; an item that may grow takes the room that there is. */
function judgeBasis(value: string): Judgement {
  const [first = '', , basis = first] = value.split(/\s+/)
  const mayGrow = value.includes(' ') && Number(first) > 0
  const pixels = mayGrow || keywords.has(basis) ? undefined : lengthOf(basis)
  return pixels !== undefined && pixels < 40 && (value.includes(' ') || /[a-z]|^0$/.test(basis))
    ? ['needs-review', 'may leave them no room']
    : undefined
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

/** Of these a value that can't be known may hide the words. */
const decisive = new Set(['display', 'opacity', 'clip-path', 'transform', 'position', 'scale', 'translate', 'zoom', 'margin-left', 'margin-top'])
/** Functions whose value depends on what only a browser knows. */
const unknowable = /(?:^|[^a-z-])(?:var|env|attr|if|calc-size|sibling-index|sibling-count|random|random-item|anchor|anchor-size|inherit|first-valid|toggle|cross-fade)\(/
/** How large a box is that may cut the words off. */
const boxSizes = ['height', 'max-height', 'width', 'max-width'] as const

export function judgeUnknown(property: string, value: string): Judgement {
  if (!decisive.has(property) || !unknowable.test(value)) return undefined
  // Whichever of these it is, the words stay where they are: the label of this library has such a value.
  if (property === 'position' && /^if\((?:[^()]|\([^()]*\))*\brelative\)$/.test(value) && !/absolute|fixed|sticky|var/.test(value)) return undefined
  return ['needs-review', 'depends on a value that can’t be known from the source']
}
