import { describe, expect, it } from 'vitest'
import { judgeWords, type WordsMeasure } from '../../../src/audit/browser/judge-words.js'
import type { WordsGeometry } from '../../../src/audit/browser/words-geometry.js'

const letters = Array.from({ length: 40 }, (_, index) => ({
  character: 'a', isOpening: true, x: 20 + (index % 20) * 9, y: 20 + Math.floor(index / 20) * 24, width: 8, height: 20
}))
const box = { x: 20, y: 20, width: 180, height: 44 }

/** Words that nothing is wrong with. */
const geometry: WordsGeometry = {
  viewport: { width: 1000, height: 800 }, scroll: { x: 0, y: 0 }, leftward: 0, selector: '#label', box, openingBox: box, letters,
  isRendered: true, opacity: 1, effects: [], unclipped: 1, fontSize: 16, isBold: false, isVertical: false, flow: 'down', isRightToLeft: false,
  angle: 0, isMirrored: false, ink: [0, 0, 0, 1], hasShadow: false, isCutOut: false, points: 10, reached: 10, isDialog: false, animations: [], isRestless: false
}
const ink = { opening: 1, whole: 1, contrast: 21, ground: [255, 255, 255] as const, crowded: 0, letters: 40 }
const words = { kind: 'label', text: 'AI-generated.', block: 0, start: 0, openingEnd: 13, end: 13 } as const
const state = { name: 'as it loads', readers: 'everybody', page: 'as it is', view: 'first' } as unknown as WordsMeasure['state']
const texts: WordsMeasure['texts'] = {
  blocks: [], viewport: geometry.viewport, lang: 'en', title: '', closedFrames: 0, isCut: false, hasScripts: false, anchors: []
} as never

/** What each check says where this was measured otherwise. */
function outcomes(changes: Partial<WordsGeometry>, seen: Partial<typeof ink> = {}) {
  const measured = { ...geometry, ...changes }
  const all = judgeWords({ words, state, texts, geometry: measured, met: measured, ink: { ...ink, ...seen }, isMoving: false, hasChanged: false, heard: 'AI-generated.' })
  return Object.fromEntries(all.map(({ ruleId, outcome }) => [ruleId, outcome]))
}
const apart = (step: number) => letters.map((letter, index) => ({ ...letter, x: 20 + (index % 20) * step }))

describe('judgeWords', () => {
  it('passes words that nothing is wrong with', () => {
    expect(new Set(Object.values(outcomes({})))).toEqual(new Set(['pass']))
  })

  it.each([
    ['audit/rendered', 'fail', { opacity: 0.49 }, {}],
    ['audit/rendered', 'pass', { opacity: 0.5 }, {}],
    ['audit/rendered', 'fail', { effects: [{ selector: 'p', does: 'has the filter blur(1.7px)' }] }, {}],
    ['audit/rendered', 'pass', { effects: [{ selector: 'p', does: 'has the filter blur(1.6px)' }] }, {}],
    ['audit/viewport', 'fail', { unclipped: 0.89 }, {}],
    ['audit/viewport', 'pass', { unclipped: 0.9 }, {}],
    ['audit/viewport', 'fail', { openingBox: { ...box, x: -180 } }, {}],
    ['audit/viewport', 'pass', { openingBox: { ...box, x: -179 } }, {}],
    ['audit/viewport', 'fail', { openingBox: { ...box, x: 1000 } }, {}],
    ['audit/viewport', 'pass', { openingBox: { ...box, x: 1000 }, flow: 'from the left' }, {}],
    ['audit/glyph-size', 'fail', { fontSize: 8.9 }, {}],
    ['audit/glyph-size', 'needs-review', { fontSize: 9 }, {}],
    ['audit/glyph-size', 'needs-review', { fontSize: 10.9 }, {}],
    ['audit/glyph-size', 'pass', { fontSize: 11 }, {}],
    ['audit/glyph-size', 'fail', { letters: apart(3.9) }, {}],
    ['audit/glyph-size', 'pass', { letters: apart(7) }, {}],
    ['audit/contrast', 'fail', { ink: [150, 150, 150, 1] }, { contrast: 2.9 }],
    ['audit/contrast', 'needs-review', { ink: [140, 140, 140, 1] }, { contrast: 3 }],
    ['audit/contrast', 'pass', { ink: [118, 118, 118, 1] }, { contrast: 4.5 }],
    ['audit/contrast', 'needs-review', { ink: [150, 150, 150, 1], fontSize: 24 }, { contrast: 2 }],
    ['audit/contrast', 'pass', { ink: [140, 140, 140, 1], isBold: true, fontSize: 18.66 }, { contrast: 3 }],
    ['audit/covered', 'needs-review', {}, { crowded: 0.11 }],
    ['audit/covered', 'needs-review', {}, { crowded: 0.25 }],
    ['audit/covered', 'fail', {}, { crowded: 0.26 }],
    ['audit/covered', 'pass', { hasShadow: true }, { crowded: 0.26 }],
    ['audit/covered', 'fail', {}, { opening: 0.89 }],
    ['audit/covered', 'needs-review', { isDialog: true }, { opening: 0.89 }],
    ['audit/covered', 'fail', { isDialog: true }, { whole: 0.5 }],
    ['audit/reading-order', 'needs-review', { angle: 61 }, {}],
    ['audit/reading-order', 'pass', { angle: 60 }, {}],
    ['audit/reading-order', 'fail', { angle: 121 }, {}],
    ['audit/reading-order', 'fail', { letters: [...apart(9)].map((letter) => ({ ...letter, x: 400 - letter.x })) }, {}]
  ] as const)('%s is %s where %j and %j is measured', (ruleId, outcome, changes, seen) => {
    expect(outcomes(changes, seen)[ruleId]).toBe(outcome)
  })
})
