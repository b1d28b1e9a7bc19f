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

export const keywords = new Set(['initial', 'unset', 'inherit', 'revert', 'revert-layer', 'none', 'normal', 'auto'])

/** Below this share of opacity words fade; below the other they may. */
const faded = 0.5
const fading = 0.9

/** Lengths in pixels from which something is moved away, or too small to hold words. */
export const far = 100
const tiny = 24

/** Languages that are written from the top down too. */
export function isWrittenDown(element: PageElement): boolean {
  const tag = withAncestors(element).map(({ attributes }) => attributes.get('lang')).find((lang) => lang !== undefined)
  return /^(?:ja|zh|ko|mn|yue)\b/i.test(tag ?? '')
}

/** Words on one line run out of a box that cuts them off. */
export function judgeLines(value: string, { clips }: Reading): Judgement {
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

export function judgeFilter(value: string, { get }: Reading): Judgement {
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

export function judgeClipPath(value: string): Judgement {
  if (keywords.has(value)) return undefined
  const inset = value.startsWith('inset(') ? [...value.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share)) : []
  if (inset.some((share) => share > 10) || /^(?:circle|ellipse)\(\s*(?:0|1px)/.test(value)) {
    return ['fail', 'clips them away']
  }
  const points = /^polygon\((.*)\)$/.exec(value)?.[1]?.split(',')
  if (points && new Set(points.map((point) => point.trim())).size < 3) return ['fail', 'clips them away']
  return /^inset\((?:\s*0[a-z%]*){1,4}\s*\)$/.test(value) ? undefined : ['needs-review', 'may clip them']
}

export function judgeTransform(value: string): Judgement {
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
  if (/^\s*(?:[-+]?0[a-z]*|none)\s*$/.test(list)) return undefined
  return name.startsWith('rotate') ? judgeAngle(list) : ['needs-review', 'turns them']
}

/** A slant is read; letters on their heads are not. */
export function judgeAngle(list: string): Judgement {
  const match = /([-+]?[\d.]+)(deg|turn|rad|grad)/.exec(list)
  const turns: Readonly<Record<string, number>> = { deg: 1, turn: 360, rad: 180 / Math.PI, grad: 0.9 }
  if (!match) return ['needs-review', 'turns them']
  const angle = Math.abs(Number(match[1]) * (turns[match[2] ?? ''] ?? 1)) % 360
  const slant = Math.min(angle, 360 - angle)
  if (slant <= 10) return undefined
  return slant > 45 ? ['fail', 'turns them round'] : ['needs-review', 'turns them']
}

export function judgeScale(list: string): Judgement {
  const shares = list.trim().split(/\s+/).map((each) => shareOf(each))
  if (shares.some((share) => share !== undefined && share < 0.5)) return ['fail', 'makes them too small']
  return shares.some((share) => share === undefined || share < 0.8 || share > 2)
    ? ['needs-review', 'changes their size']
    : undefined
}

export function judgeMove(list: readonly string[]): Judgement {
  const lengths = list.map((each) => lengthOf(each.trim(), { em: 16, percent: 400 }))
  if (lengths.some((pixels) => pixels !== undefined && Math.abs(pixels) >= far)) return ['fail', 'moves them away']
  return lengths.some((pixels) => pixels === undefined || Math.abs(pixels) > 20)
    ? ['needs-review', 'moves them']
    : undefined
}

const offsets = ['top', 'left', 'right', 'bottom'] as const

export function judgePosition(value: string, { get }: Reading): Judgement {
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

export function judgeMargin(value: string, { get }: Reading): Judgement {
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

export function judgeWidth(value: string): Judgement {
  const pixels = keywords.has(value) ? undefined : lengthOf(value)
  return pixels !== undefined && pixels >= 0 && pixels < 40 ? ['fail', 'leaves them no room'] : undefined
}

/** What runs out of a low box is cut off by another one round it, or drawn over by what follows. */
export function judgeHeight(value: string): Judgement {
  const pixels = keywords.has(value) ? undefined : lengthOf(value)
  return pixels !== undefined && pixels < tiny ? ['needs-review', 'leaves them no room'] : undefined
}

export function judgeTracks(value: string): Judgement {
  return value.split(/[\s()]+/).some((track) => /^0[a-z%]*$/.test(track) || (lengthOf(track) ?? tiny) < tiny && /[a-z]/.test(track))
    ? ['needs-review', 'may leave them no room']
    : undefined
}

/** Of `flex: 0 0 0` too; an item that may grow takes the room that there is. */
export function judgeBasis(value: string): Judgement {
  const [first = '', , basis = first] = value.split(/\s+/)
  const mayGrow = value.includes(' ') && Number(first) > 0
  const pixels = mayGrow || keywords.has(basis) ? undefined : lengthOf(basis)
  return pixels !== undefined && pixels < 40 && (value.includes(' ') || /[a-z]|^0$/.test(basis))
    ? ['needs-review', 'may leave them no room']
    : undefined
}

export function judgeBox(value: string, { get }: Reading): Judgement {
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
export const unknowable = /(?:^|[^a-z-])(?:var|env|attr|if|calc-size|sibling-index|sibling-count|random|random-item|anchor|anchor-size|inherit|first-valid|toggle|cross-fade)\(/

/** How large a box is that may cut the words off. */
const boxSizes = ['height', 'max-height', 'width', 'max-width'] as const

export function judgeUnknown(property: string, value: string): Judgement {
  if (!decisive.has(property) || !unknowable.test(value)) return undefined
  // Whichever of these it is, the words stay where they are: the label of this library has such a value.
  if (property === 'position' && /^if\((?:[^()]|\([^()]*\))*\brelative\)$/.test(value) && !/absolute|fixed|sticky|var/.test(value)) return undefined
  return ['needs-review', 'depends on a value that can’t be known from the source']
}
