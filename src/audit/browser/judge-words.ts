import type { AuditRuleId } from '../audit-checks.js'
import type { Verdict } from '../report.js'
import { foldText, type PageWords } from './find-page-words.js'
import type { PageState } from './page-states.js'
import type { Box, PageBlock, PageTexts } from './page-texts.js'
import { contrastRatio, type PaintedInk } from './painted-ink.js'
import type { Culprit, Letter, WordsGeometry } from './words-geometry.js'

/** Everything that was measured of one occurrence of the words in one state. */
export interface WordsMeasure {
  readonly words: PageWords
  readonly state: PageState
  readonly texts: PageTexts
  /** As the page stands at its top. */
  readonly geometry: WordsGeometry
  /** The same, scrolled to the words where they are not in the first view. */
  readonly met: WordsGeometry
  /** Absent where nothing of the words is in view, so that there is no picture. */
  readonly ink?: PaintedInk
  /** Whether the words moved all the while that they were looked at. */
  readonly isMoving: boolean
  /** Whether they became others meanwhile, or came to stand elsewhere: then the rest says nothing of them. */
  readonly hasChanged: boolean
  /** What is spoken of the page; absent where it was not listened to. */
  readonly heard?: string
}

/** What one check says. */
export interface Judgement {
  readonly outcome: Verdict
  readonly message: string
  readonly culprit?: Culprit
}

/** A check of the words of a page: a record, so that another is one record more. */
export interface WordsCheck {
  readonly ruleId: AuditRuleId
  /** Says what is wrong, or what was measured where all is right; nothing where it can’t be asked. */
  readonly judge: (measure: WordsMeasure) => Judgement | undefined
}

const fail = (message: string, culprit?: Culprit): Judgement => judgement('fail', message, culprit)
const pass = (message: string): Judgement => ({ outcome: 'pass', message })
const ask = (message: string, culprit?: Culprit): Judgement =>
  judgement('needs-review', message, culprit)

function judgement(outcome: Verdict, message: string, culprit?: Culprit): Judgement {
  const named = culprit ? `${message}: \`${culprit.selector}\` ${culprit.does}.` : `${message}.`
  return { outcome, message: named, ...(culprit ? { culprit } : {}) }
}

/** Fewer letters of the words than this share are too few to read them. */
const enoughLetters = 0.9
/** Below, the words are fainter than what people take for text: half of full opacity. */
const leastOpacity = 0.5
/** Below this size letters are shapes; below the second they are fine print (CSS pixels). */
const leastFontSize = 9
const ampleFontSize = 11

/** Each check, in the order in which a reader would be lost. */
const wordsChecks: readonly WordsCheck[] = [
  {
    ruleId: 'audit/rendered',
    judge({ geometry, words }) {
      if (words.kind === 'image') return ask('The words are in the description of an image, which only those hear who don’t see it')
      if (!geometry.isRendered) return fail('The words are not rendered', geometry.hiddenBy)
      if (geometry.opacity < leastOpacity) {
        return fail(`The words have an opacity of ${rounded(geometry.opacity)}`, geometry.opacityBy)
      }
      const blur = blurOf(geometry)
      if (blur) return fail('The words are blurred', blur)
      if (words.kind === 'generated') return ask('The words stand in a style sheet alone: they go with it, and can’t be copied or searched')
      return pass(`The words are rendered, with an opacity of ${rounded(geometry.opacity)}.`)
    }
  },
  {
    ruleId: 'audit/viewport',
    judge({ geometry, texts, state }) {
      if (!geometry.isRendered) return undefined
      if (geometry.unclipped < enoughLetters) {
        return fail(`${percent(geometry.unclipped)} of the letters are left`, geometry.clippedBy)
      }
      const { x, y, width, height } = geometry.openingBox
      // Columns go on beside the view, to where readers scroll, as lines do below it.
      const isLeft = x + width <= 0 && geometry.flow !== 'from the right'
      const isRight = x >= geometry.viewport.width && geometry.flow !== 'from the left'
      const isBeside = isLeft || isRight || y + height <= 0
      if (isBeside) return fail(`The words stand outside of the page, at ${at(geometry.openingBox)}`)
      if (state.view === 'reachable') return undefined
      const share = shareInView(geometry)
      if (share >= enoughLetters) return pass(`The words stand in the first view, at ${at(geometry.openingBox)}.`)
      const seen = proseOf(texts).find(({ box }) => box.y < geometry.viewport.height - 20)
      if (seen) {
        return fail(`The words stand at ${at(geometry.openingBox)}, below the first view, which shows “${excerpt(seen)}”`)
      }
      if (state.name !== 'as it loads') return undefined
      return ask(`The words stand at ${at(geometry.openingBox)}, below the first view, and so does the text`)
    }
  },
  {
    ruleId: 'audit/glyph-size',
    judge({ geometry }) {
      if (!geometry.isRendered || geometry.letters.length === 0) return undefined
      const size = rounded(Math.min(geometry.fontSize, tallest(geometry)))
      if (size < leastFontSize) return fail(`The letters have a size of ${size} pixels`)
      const advance = advanceOf(geometry)
      if (advance !== undefined && advance < 0.25) {
        return fail(`The letters stand on each other: ${rounded(advance)} of their size apart`)
      }
      const blotted = blottedShare(geometry.letters)
      if (blotted > 0.3) return fail(`${percent(blotted)} of the letters stand on others, of another line`)
      if (size < ampleFontSize) return ask(`The letters have a size of ${size} pixels`)
      return pass(`The letters have a size of ${size} pixels.`)
    }
  },
  {
    ruleId: 'audit/contrast',
    judge({ geometry, met, ink }) {
      if (!geometry.isRendered || !ink || ink.letters === 0 || ink.opening < enoughLetters) return undefined
      const contrast = rounded(contrastOf(met, ink))
      const isLarge = met.fontSize >= 24 || (met.isBold && met.fontSize >= 18.66)
      const asked = isLarge ? 3 : 4.5
      const told = `The words have a contrast of ${contrast} : 1 with what is painted behind them`
      if (contrast < (asked * 2) / 3) return fail(told)
      return contrast < asked ? ask(`${told}, below ${asked} : 1 (WCAG 2.2, 1.4.3)`) : pass(`${told}.`)
    }
  },
  {
    ruleId: 'audit/covered',
    judge({ geometry, met, ink, state }) {
      if (!geometry.isRendered || !ink || ink.letters === 0) return undefined
      const hits = met.points === 0 ? 1 : met.reached / met.points
      const culprit = hits < enoughLetters ? met.coveredBy : (met.effects[0] ?? met.coveredBy)
      const share = Math.min(ink.opening, ink.whole)
      // A shadow of the letters themselves stays in the picture without them. Forced colours are
      // forced upon letters that are taken out as well.
      const isForced = state.media?.features?.['forced-colors'] === 'active'
      const crowded = met.hasShadow || isForced ? 0 : ink.crowded
      if (share >= enoughLetters && crowded > 0.1) {
        const told = `Where ${percent(crowded)} of the letters stand, other letters or lines are painted`
        return crowded > 0.25 ? fail(told, met.coveredBy) : ask(told, met.coveredBy)
      }
      if (share >= enoughLetters) {
        return pass(`${percent(share)} of the letters reach the eye, and ${met.reached} of ${met.points} points a pointer.`)
      }
      if (met.isCutOut) return ask('The letters are cut out of a background, which no picture tells apart')
      if (met.hasShadow && met.ink[3] < 0.1) return ask('The letters are painted by their shadow alone, which no picture tells apart')
      if (ink.opening >= enoughLetters && ink.whole >= 0.5) {
        return fail(`Of the sentences, ${percent(1 - ink.whole)} of the letters are not seen`, culprit)
      }
      if (met.isDialog) return ask('A dialog covers the words and the text alike until it is closed', culprit)
      return fail(`${percent(ink.opening)} of the letters that open the words are seen`, culprit)
    }
  },
  {
    ruleId: 'audit/reading-order',
    judge({ geometry, words, texts, heard }) {
      if (!geometry.isRendered) return undefined
      if (isBackwards(geometry)) return fail('The letters run against the direction of their script')
      if (Math.abs(geometry.angle) > 60) return ask(`The words are turned by ${Math.round(geometry.angle)} degrees`)
      const before = proseOf(texts, words.block).find((block) => standsBefore(block, geometry))
      if (before) return fail(`Text stands before the words: “${excerpt(before)}”`)
      if (heard === undefined) return undefined
      const spoken = comparable(heard)
      const at = spoken.indexOf(comparable(words.text))
      if (at < 0) return undefined
      const earlier = proseOf(texts, words.block).slice(0, 5).find((block) => {
        const found = spoken.indexOf(comparable(foldText(block.text).text).slice(0, 60))
        return found >= 0 && found < at
      })
      if (earlier) return fail(`Listeners hear text before the words: “${excerpt(earlier)}”`)
      return pass('No text comes before the words, on the screen and for listeners.')
    }
  },
  {
    ruleId: 'audit/accessible-name',
    judge({ geometry, words, heard, texts }) {
      if (!geometry.isRendered || heard === undefined || words.kind !== 'label' && words.kind !== 'notice' && words.kind !== 'title') return undefined
      if (texts.blocks[words.block]?.isFramed) return undefined
      const isHeard = comparable(heard).includes(comparable(words.text))
      if (isHeard && geometry.silencedBy?.does.startsWith('has another name')) {
        return ask('Some listeners hear something else', geometry.silencedBy)
      }
      if (isHeard) return pass('Listeners hear the words as they are written.')
      return fail('Listeners don’t hear the words', geometry.silencedBy)
    }
  },
  {
    ruleId: 'audit/disclosure-meaning',
    judge({ geometry }) {
      if (!geometry.isRendered || !geometry.alteredBy) return undefined
      const isStruck = geometry.alteredBy.does === 'is struck through'
      return isStruck
        ? fail('The words are struck through', geometry.alteredBy)
        : ask('Other words stand beside them, which may turn what they say', geometry.alteredBy)
    }
  },
  {
    ruleId: 'audit/states',
    judge({ geometry, isMoving }) {
      const endless = geometry.animations.find(({ does }) => does.startsWith('endlessly'))
      return endless || isMoving ? ask('The words never stand still', endless) : undefined
    }
  }
]

/** Judge one occurrence by every check. */
export function judgeWords(measure: WordsMeasure): (Judgement & { readonly ruleId: AuditRuleId })[] {
  return wordsChecks.flatMap(({ ruleId, judge }) => {
    const found = judge(measure)
    return found ? [{ ruleId, ...found }] : []
  })
}

/**
 * The contrast of the letters. Thin letters are never painted in their full colour, so where the
 * picture comes near to it the colour of the style counts, and the picture where it doesn’t.
 */
function contrastOf(geometry: WordsGeometry, ink: PaintedInk): number {
  const [red, green, blue, alpha] = geometry.ink
  const share = alpha * geometry.opacity
  const mix = (own: number, ground: number) => own * share + ground * (1 - share)
  const [r, g, b] = ink.ground
  const told = contrastRatio([mix(red, r), mix(green, g), mix(blue, b)], ink.ground)
  return ink.contrast >= told * 0.45 ? Math.max(told, ink.contrast) : ink.contrast
}

/** Text that a reader would take for the text of the page: sentences, not words of its frame. */
export function proseOf(texts: PageTexts, without = -1): PageBlock[] {
  return texts.blocks.filter((block, index) => index !== without && isProse(block, texts))
}

const sentence = /[.!?…。！？؟।]["”’»」)]*\s*$/u

function isProse(block: PageBlock, { viewport }: PageTexts): boolean {
  if (!block.isRendered || !block.isMain || block.isHeading || block.kind !== 'text') return false
  const { x, y, width, height } = block.box
  if (x + width <= 0 || y + height <= 0 || x >= viewport.width || width < 20 || height < 8) return false
  const { text } = foldText(block.text)
  const isDense = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(text)
  const least = isDense ? 15 : 40
  return text.length >= least * 2 || (text.length >= least && sentence.test(text))
}

/** A box as if lines followed each other downwards: columns are turned. */
function turned(box: Box, flow: WordsGeometry['flow']): Box {
  if (flow === 'down') return box
  const { x, y, width, height } = box
  return { x: y, y: flow === 'from the right' ? -x - width : x, width: height, height: width }
}

function standsBefore({ box: blockBox, isRightToLeft }: PageBlock, geometry: WordsGeometry): boolean {
  const box = turned(blockBox, geometry.flow)
  const words = turned(geometry.openingBox, geometry.flow)
  const whole = turned(geometry.box, geometry.flow)
  const top = whole.y
  const overlap = Math.min(box.x + box.width, whole.x + whole.width) - Math.max(box.x, whole.x)
  const isAbove = box.y + Math.min(box.height, 20) <= top + 4
  if (isAbove && overlap > Math.min(box.width, whole.width) * 0.5) return true
  const isBeside = box.y <= words.y + words.height && box.y + box.height >= words.y
  if (!isBeside) return false
  return isRightToLeft ? box.x > words.x + words.width : box.x + box.width < words.x + 4
}

function shareInView({ letters, viewport }: WordsGeometry): number {
  const opening = letters.filter(({ isOpening }) => isOpening)
  const inside = opening.filter(
    ({ x, y, width, height }) =>
      x + width / 2 >= 0 && x + width / 2 <= viewport.width && y >= -2 && y + height <= viewport.height + 2
  )
  return opening.length === 0 ? 0 : inside.length / opening.length
}

function blurOf(geometry: WordsGeometry): Culprit | undefined {
  return geometry.effects.find(({ does }) => {
    const radius = Number(/blur\(([\d.]+)px\)/.exec(does)?.[1] ?? 0)
    return radius > geometry.fontSize / 10
  })
}

/** In columns, letters lie on their side or stand on each other: they are as wide as their font. */
function tallest({ letters, isVertical }: WordsGeometry): number {
  const heights = letters.map(({ width, height }) => (isVertical ? width : height)).sort((one, other) => one - other)
  // The box of a letter is as high as its font: at least as high as the size of the font.
  return heights[Math.floor(heights.length / 2)] ?? 0
}

/** Pairs of letters that follow each other on a line, and how far the second is from the first. */
function stepsOf({ letters }: WordsGeometry): { readonly letter: Letter; readonly step: number }[] {
  return letters.flatMap((letter, index) => {
    const next = letters[index + 1]
    if (!next || !letter.isOpening || !next.isOpening) return []
    const isSameLine = Math.abs(next.y - letter.y) < letter.height / 2
    return isSameLine ? [{ letter: next, step: next.x - letter.x }] : []
  })
}

function advanceOf(geometry: WordsGeometry): number | undefined {
  if (geometry.isVertical || Math.abs(geometry.angle) > 20) return undefined
  const steps = stepsOf(geometry)
  if (steps.length < 3) return undefined
  const sum = steps.reduce((total, { step }) => total + Math.abs(step), 0)
  return sum / steps.length / Math.max(geometry.fontSize, 1)
}

/** The share of letters whose middle lies in the box of another letter. */
function blottedShare(letters: readonly Letter[]): number {
  const blotted = letters.filter((letter) => {
    const x = letter.x + letter.width / 2
    const y = letter.y + letter.height / 2
    return letters.some(
      (other) =>
        other !== letter &&
        x > other.x + other.width * 0.15 &&
        x < other.x + other.width * 0.85 &&
        Math.abs(y - other.y - other.height / 2) < other.height * 0.3
    )
  })
  return letters.length === 0 ? 0 : blotted.length / letters.length
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

function isBackwards(geometry: WordsGeometry): boolean {
  if (geometry.isMirrored || Math.abs(geometry.angle) > 120) return true
  if (geometry.isVertical || Math.abs(geometry.angle) > 20) return false
  const steps = stepsOf(geometry)
  const against = steps.filter(({ letter, step }) => (rightToLeft.test(letter.character) ? step > 1 : step < -1))
  return steps.length >= 3 && against.length > steps.length / 2
}

/** Words as they are compared between what is written and what is spoken: letters alone. */
export function comparable(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function excerpt(block: PageBlock): string {
  const { text } = foldText(block.text)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function at({ x, y, width, height }: Box): string {
  return `${Math.round(x)}, ${Math.round(y)}, ${Math.round(width)} wide and ${Math.round(height)} high`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
