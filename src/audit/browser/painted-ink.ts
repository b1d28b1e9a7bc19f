import type { Letter } from './words-geometry.js'
import type { Picture } from './picture.js'

/** What of the letters is really painted, by two pictures: as the page is, and without its letters. */
export interface PaintedInk {
  /** Share of the letters in the pictures of which ink is seen: of the opening, and of all. */
  readonly opening: number
  readonly whole: number
  /** Contrast of letters with their ground, as WCAG 2 computes it: of the middle letter. */
  readonly contrast: number
  /** What is painted where the letters stand, without them: the mean of red, green and blue. */
  readonly ground: readonly [number, number, number]
  /** Share of the letters in whose place other letters or lines are painted as well. */
  readonly crowded: number
  /** Letters that were looked at. */
  readonly letters: number
}

/** A change of a channel by less is noise of the painter. */
const leastChange = 6
/** A letter counts as painted where its strongest pixels stand out at least by this contrast. */
const leastContrast = 1.35
/** Where the ground of one letter has such a contrast in itself, something else is drawn there. */
const crowdedContrast = 3

/**
 * Compare a picture of words with the same picture without them. Whatever dims, covers, clips,
 * blurs or recolours the words, the difference is the ink that reaches the eye.
 *
 * @param corner Of the pictures, in the coordinates of the letters.
 * @param scale Pixels of the pictures in a CSS pixel.
 * @param steady A second picture with the letters. Where it differs from the first, something moves.
 */
export function compareInk(
  shown: Picture,
  cleared: Picture,
  letters: readonly Letter[],
  corner: { readonly x: number; readonly y: number },
  scale: number,
  steady?: Picture
): PaintedInk {
  const found = letters.flatMap((letter) => {
    const ink = inkOf(shown, cleared, letter, corner, scale, steady)
    return ink ? [{ ...ink, isOpening: letter.isOpening }] : []
  })
  const opening = found.filter(({ isOpening }) => isOpening)
  const contrasts = found.map(({ contrast }) => contrast).sort((one, other) => one - other)
  const grounds = found.map(({ ground }) => ground)
  return {
    opening: shareOf(opening),
    whole: shareOf(found),
    contrast: contrasts[Math.floor(contrasts.length / 2)] ?? 1,
    ground: meanOf(grounds),
    crowded: found.length === 0 ? 0 : found.filter(({ isCrowded }) => isCrowded).length / found.length,
    letters: found.length
  }
}

interface LetterInk {
  readonly contrast: number
  readonly ground: readonly [number, number, number]
  readonly isCrowded: boolean
}

function shareOf(letters: readonly LetterInk[]): number {
  const painted = letters.filter(({ contrast }) => contrast >= leastContrast)
  return letters.length === 0 ? 0 : painted.length / letters.length
}

function meanOf(colors: readonly (readonly [number, number, number])[]): [number, number, number] {
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(colors.reduce((sum, color) => sum + color[channel], 0) / Math.max(colors.length, 1))
  return [mean(0), mean(1), mean(2)]
}

/** The contrast of the strongest pixels of one letter: those of its stems, which are all ink. */
function inkOf(
  shown: Picture,
  cleared: Picture,
  letter: Letter,
  corner: { readonly x: number; readonly y: number },
  scale: number,
  steady?: Picture
): LetterInk | undefined {
  const left = Math.floor((letter.x - corner.x) * scale)
  const top = Math.floor((letter.y - corner.y) * scale)
  const right = Math.ceil((letter.x + letter.width - corner.x) * scale)
  const bottom = Math.ceil((letter.y + letter.height - corner.y) * scale)
  if (right <= 0 || bottom <= 0 || left >= shown.width || top >= shown.height) return undefined
  const contrasts: number[] = []
  const sums: [number, number, number] = [0, 0, 0]
  let count = 0
  let darkest = 1
  let lightest = 0
  let darkestShown = 1
  let lightestShown = 0
  // Above and below them are lines under the words, and the edges of boxes.
  const upper = top + (bottom - top) * 0.25
  const lower = bottom - (bottom - top) * 0.3
  for (let y = Math.max(top, 0); y < Math.min(bottom, shown.height); y++) {
    for (let x = Math.max(left, 0); x < Math.min(right, shown.width); x++) {
      const at = (y * shown.width + x) * 3
      count++
      const lightShown = luminance([shown.pixels[at] ?? 0, shown.pixels[at + 1] ?? 0, shown.pixels[at + 2] ?? 0])
      darkestShown = Math.min(darkestShown, lightShown)
      lightestShown = Math.max(lightestShown, lightShown)
      if (y >= upper && y <= lower) {
        const light = luminance([cleared.pixels[at] ?? 0, cleared.pixels[at + 1] ?? 0, cleared.pixels[at + 2] ?? 0])
        darkest = Math.min(darkest, light)
        lightest = Math.max(lightest, light)
      }
      let change = 0
      let movement = 0
      for (let channel = 0; channel < 3; channel++) {
        const value = shown.pixels[at + channel] ?? 0
        const without = cleared.pixels[at + channel] ?? 0
        sums[channel as 0 | 1 | 2] += without
        change = Math.max(change, Math.abs(value - without))
        if (steady) movement = Math.max(movement, Math.abs(value - (steady.pixels[at + channel] ?? 0)))
      }
      if (change < leastChange || movement >= leastChange) continue
      contrasts.push(contrastOf(shown.pixels, cleared.pixels, at))
    }
  }
  contrasts.sort((one, other) => other - one)
  // The third strongest: one pixel may be an edge that two letters share.
  const strongest = contrasts[Math.min(2, contrasts.length - 1)] ?? 1
  // Where all is of one colour no letter is seen: forced colours paint those that were taken out.
  const contrast = Math.min(strongest, (lightestShown + 0.05) / (darkestShown + 0.05))
  const ground: [number, number, number] = [sums[0] / count, sums[1] / count, sums[2] / count]
  return { contrast, ground, isCrowded: (lightest + 0.05) / (darkest + 0.05) >= crowdedContrast }
}

function contrastOf(one: Uint8Array, other: Uint8Array, at: number): number {
  return contrastRatio(
    [one[at] ?? 0, one[at + 1] ?? 0, one[at + 2] ?? 0],
    [other[at] ?? 0, other[at + 1] ?? 0, other[at + 2] ?? 0]
  )
}

/** Contrast ratio of two colours in sRGB, each channel from 0 to 255 (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(
  one: readonly [number, number, number],
  other: readonly [number, number, number]
): number {
  const first = luminance(one)
  const second = luminance(other)
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
