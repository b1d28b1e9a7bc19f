import { lengthOf, shareOf } from './css-values.js'
import {
  far,
  isBroad,
  isWrittenDown,
  judgeAngle,
  judgeBasis,
  judgeBox,
  judgeClipPath,
  judgeFilter,
  judgeHeight,
  judgeLines,
  judgeMargin,
  type Judgement,
  judgeMove,
  judgeOpacity,
  judgePosition,
  judgeScale,
  judgeTracks,
  judgeTransform,
  judgeWidth,
  keywords,
  type Reading,
  unknowable
} from './judge-values.js'
import { withAncestors } from './page-tree.js'

/** One way in which a style takes words from a reader. */
export interface Hazard {
  readonly property: string
  readonly judge: (value: string, reading: Reading) => Judgement
}

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
      // A number without a unit is a share of the letters' size.
      const unit = /\d(?:[a-z]|%)/i.test(value) ? em : 1
      const factor = (lengthOf(value, { em, percent: em }) ?? unit) / unit
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
