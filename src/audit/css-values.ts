import colorString from 'color-string'

/** What relative lengths are of. Sizes of the view are those of a usual one, in CSS pixels. */
export interface LengthBase {
  /** Pixels of `em`. */
  readonly em: number
  /** Pixels of `100%`, where that is known. */
  readonly percent?: number
  /** Pixels of `rem`, where the page sets its own. */
  readonly rem?: number
}

const rem = 16
const view = { width: 1280, height: 800 }

/** Pixels of each unit that depends on nothing else. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  vw: view.width / 100,
  vh: view.height / 100,
  svh: view.height / 100,
  lvh: view.height / 100,
  dvh: view.height / 100,
  dvw: view.width / 100,
  vi: view.width / 100,
  vb: view.height / 100,
  vmin: view.height / 100,
  vmax: view.width / 100
}

const longest = 200

/** Read a length in pixels; `undefined` for what can't be known from the source. */
export function lengthOf(value: string, base: LengthBase = { em: rem }): number | undefined {
  if (value.length > longest) return undefined
  const tokens = value.match(/[a-z-]+\(|[-+]?(?:\d*\.)?\d+(?:e[-+]?\d+)?(?:[a-z]+|%)?|[()*/+,-]|\S+/gi) ?? []
  const reader = { tokens, at: 0, base }
  const result = sum(reader)
  return reader.at === tokens.length ? result : undefined
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
  readonly base: LengthBase
}

function sum(reader: Reader): number | undefined {
  let total = product(reader)
  for (let sign = reader.tokens[reader.at]; sign === '+' || sign === '-'; sign = reader.tokens[reader.at]) {
    reader.at++
    const next = product(reader)
    if (total === undefined || next === undefined) return undefined
    total += sign === '+' ? next : -next
  }
  return total
}

function product(reader: Reader): number | undefined {
  let total = term(reader)
  for (let sign = reader.tokens[reader.at]; sign === '*' || sign === '/'; sign = reader.tokens[reader.at]) {
    reader.at++
    const next = term(reader)
    if (total === undefined || next === undefined) return undefined
    total = sign === '*' ? total * next : total / next
  }
  return total
}

const functions: Readonly<Record<string, (values: readonly number[]) => number | undefined>> = {
  'calc(': ([value]) => value,
  '(': ([value]) => value,
  'max(': (values) => Math.max(...values),
  'min(': (values) => Math.min(...values),
  'clamp(': ([low = 0, value = 0, high = 0]) => Math.max(low, Math.min(value, high))
}

function term(reader: Reader): number | undefined {
  const token = reader.tokens[reader.at++] ?? ''
  const apply = functions[token]
  if (!apply) return quantity(token, reader.base)
  const values: (number | undefined)[] = []
  do values.push(sum(reader))
  while (reader.tokens[reader.at++] === ',')
  const known = values.filter((each) => each !== undefined)
  return known.length === values.length && reader.tokens[reader.at - 1] === ')' ? apply(known) : undefined
}

function quantity(token: string, { em, percent, rem: root }: LengthBase): number | undefined {
  const match = /^([-+]?(?:\d*\.)?\d+(?:e[-+]?\d+)?)([a-z]*|%)$/i.exec(token)
  if (!match) return undefined
  const count = Number(match[1])
  const unit = (match[2] ?? '').toLowerCase()
  if (unit === '') return count
  if (unit === '%') return percent === undefined ? undefined : (count * percent) / 100
  if (unit === 'em' || unit === 'lh') return count * em
  if (unit === 'ex' || unit === 'ch' || unit === 'ic') return (count * em) / 2
  const pixels = unit === 'rem' ? root ?? rem : units[unit]
  return pixels === undefined ? undefined : count * pixels
}

/** Read a number or a percentage as a share: `50%` is 0.5. */
export function shareOf(value: string): number | undefined {
  const match = /^([-+]?(?:\d*\.)?\d+(?:e[-+]?\d+)?)(%?)$/i.exec(value.trim())
  if (!match) return value.includes('(') ? lengthOf(value.trim(), { em: rem, percent: 1 }) : undefined
  return Number(match[1]) / (match[2] === '%' ? 100 : 1)
}

/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const systemColours: Readonly<Record<string, Colour>> = {
  canvastext: [0, 0, 0, 1],
  canvas: [255, 255, 255, 1],
  text: [0, 0, 0, 1],
  linktext: [0, 0, 238, 1],
  transparent: [0, 0, 0, 0]
}

/** Read a colour in light and in dark; `undefined` for what can't be known from the source. */
export function coloursOf(value: string): readonly Colour[] | undefined {
  const both = /^light-dark\((.*)\)$/.exec(value)
  if (both) {
    const parts = splitList(both[1] ?? '')
    const colours = parts.map((part) => colourOf(part.trim()))
    const known = colours.filter((colour) => colour !== undefined)
    return known.length === 2 ? known : undefined
  }
  const colour = colourOf(value)
  return colour && [colour]
}

function colourOf(value: string): Colour | undefined {
  const known = systemColours[value]
  if (known) return known
  const read = colorString.get(value)
  const [one = 0, two = 0, three = 0, alpha = 1] = read?.value ?? []
  if (read?.model === 'rgb') return [one, two, three, alpha]
  return read?.model === 'hsl' ? hslToRgb(one, two / 100, three / 100, alpha) : undefined
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function hslToRgb(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const channel = (offset: number) => {
    const at = (offset + hue / 30) % 12
    const reach = saturation * Math.min(lightness, 1 - lightness)
    return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)))
  }
  return [channel(0), channel(8), channel(4), alpha]
}

/** Sides of a shorthand, in the order of its values. */
const sides = ['top', 'right', 'bottom', 'left']

/** Give what a shorthand sets a property to. */
export function longhand(property: string, shorthand: string, value: string): string {
  const parts = value.match(/[^\s(]*\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+/g) ?? []
  if (shorthand === 'font' && property === 'line-height') {
    return parts.find((part) => part.includes('/'))?.split('/')[1] ?? 'initial'
  }
  if (shorthand === 'font') return parts.find((part) => lengthOf(sizeIn(part)) !== undefined || /%|em|small|large|medium/.test(part)) ?? 'initial'
  if (shorthand === 'background' && property === 'background-color') {
    return parts.find((part) => coloursOf(part) !== undefined) ?? (value.includes('var(') ? value : 'initial')
  }
  if (property.startsWith('border-') && property.endsWith('-width')) return parts.find((part) => lengthOf(part) !== undefined) ?? 'initial'
  if (shorthand === 'margin' || shorthand === 'inset' || shorthand === 'padding') {
    const side = sides.indexOf(property.replace(/^(?:margin|padding)-/, ''))
    return parts[side] ?? parts[side % 2] ?? parts[0] ?? 'initial'
  }
  if (/^(?:margin|inset|padding)-(?:block|inline)$/.test(shorthand)) {
    const isEnd = /bottom|right/.test(property)
    return (isEnd ? parts[1] : undefined) ?? parts[0] ?? 'initial'
  }
  if (shorthand === 'overflow') return (property === 'overflow-y' ? parts[1] : undefined) ?? parts[0] ?? 'initial'
  return value
}

/** The size of `12px/1.5`; what is divided within brackets belongs to it. */
export function sizeIn(part: string): string {
  // So long a value is no size, and on millions of letters the pattern overflows the stack.
  if (part.length > longest) return part
  return /^(?:[^/()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*/.exec(part)?.[0] ?? ''
}

/** Split at the commas that stand in no brackets. */
function splitList(value: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of value) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (character === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}

/** Lay a colour over an opaque one. */
export function layOver([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1]
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastBetween(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const value = channel / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
