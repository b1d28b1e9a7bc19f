import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'

export type Declaration = readonly [property: string, value: string]

/** How a label looks in HTML. */
export interface Look {
  /** Colour of the ground, `#rrggbb`; with two, the second is for pages in the dark. */
  readonly ground?: string | readonly [light: string, dark: string]
  /** Colour of the words, likewise. */
  readonly ink?: string | readonly [light: string, dark: string]
  /** Colour of the frame, or `none`. */
  readonly frame?: string
  /** Radius of its corners in pixels. @default 0 */
  readonly radius?: number
  /** The font of the page, or a plain one that no style sheet can redefine. @default 'page' */
  readonly font?: 'page' | 'system'
  /** Less room round the words. @default false */
  readonly compact?: boolean
}

export interface ResolvedLook {
  readonly colours: readonly Declaration[]
  readonly frame: string
  readonly radius: string
  readonly font: 'page' | 'system'
  readonly isCompact: boolean
  /** The lower of the contrasts in light and dark. */
  readonly contrast: number
  /** Tells it from every other look; empty for the ordinary one. */
  readonly key: string
}

/** Above 14 : 1 in light and in dark. Names where a reader of mail may know no `light-dark()`. */
export const ordinaryLook: ResolvedLook = {
  colours: [
    ['color', 'black'],
    ['color', 'light-dark(#210,#ffc)'],
    ['background-color', 'cornsilk'],
    ['background-color', 'light-dark(#fffae0,#320)']
  ],
  frame: '#860',
  radius: '0',
  font: 'page',
  isCompact: false,
  contrast: 14.9,
  key: ''
}

/** Below this WCAG calls words illegible to some (1.4.3), and below the other not easy (1.4.6). */
const leastContrast = 4.5
export const easyContrast = 7

const colour = /^#(?:[\da-f]{3}){1,2}$/i
const lookKinds = { ground: 'any', ink: 'any', frame: 'any', radius: 'any', font: ['page', 'system'], compact: 'boolean' } as const

// The result depends on the option alone; an entry lives as long as that object.
const resolved = new WeakMap<Look, ResolvedLook>()

/**
 * Check a look and work out its contrast.
 *
 * @throws {DisclosureError} `invalid-option` for a colour that is none, and for words that would have
 * less contrast than 4.5 : 1.
 */
export function resolveLook(look: Look | undefined): ResolvedLook {
  if (look === undefined) return ordinaryLook
  const known = resolved.get(look)
  if (known) return known
  requireOptions(look, lookKinds, 'options.look')
  const ground = pairOf(look.ground ?? ['#fffae0', '#332200'], 'ground')
  const ink = pairOf(look.ink ?? ['#221100', '#ffffcc'], 'ink')
  const contrast = Math.min(contrastOf(ink[0], ground[0]), contrastOf(ink[1], ground[1]))
  if (contrast < leastContrast) {
    throw invalid(
      `Unexpected \`ink\` on \`ground\` in \`options.look\`: their contrast is ${contrast.toFixed(1)} : 1, expected at least ${leastContrast} : 1`
    )
  }
  const { frame = ordinaryLook.frame, radius = 0 } = look
  if (frame !== 'none') pairOf(frame, 'frame')
  if (typeof radius !== 'number' || !(radius >= 0 && radius <= 32)) {
    throw invalid('Unexpected `radius` in `options.look`, expected a number of pixels from 0 to 32')
  }
  const isOwn = look.ground !== undefined || look.ink !== undefined
  const made: ResolvedLook = {
    colours: isOwn ? coloursOf(ink, ground) : ordinaryLook.colours,
    frame,
    radius: radius === 0 ? '0' : `${radius}px`,
    font: look.font ?? 'page',
    isCompact: look.compact ?? false,
    contrast,
    key: JSON.stringify([ground, ink, frame, radius, look.font, look.compact])
  }
  resolved.set(look, made)
  return made
}

type Pair = readonly [light: string, dark: string]

function pairOf(value: unknown, name: string): Pair {
  const pair: readonly unknown[] = Array.isArray(value) ? value : [value, value]
  const [light, dark] = pair
  const isColour = (each: unknown): each is string => typeof each === 'string' && colour.test(each)
  if (pair.length === 2 && isColour(light) && isColour(dark)) return [light, dark]
  throw invalid(`Unexpected \`${name}\` in \`options.look\`, expected a colour such as \`#fff8dc\`, or two`)
}

function coloursOf(ink: Pair, ground: Pair): Declaration[] {
  return [
    ['color', ink[0]],
    ['color', `light-dark(${ink.join()})`],
    ['background-color', ground[0]],
    ['background-color', `light-dark(${ground.join()})`]
  ]
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function invalid(message: string): DisclosureError {
  return new DisclosureError('invalid-option', message)
}
