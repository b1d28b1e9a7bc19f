import { didYouMean } from '../text/did-you-mean.js'
import { invalidOption } from '../disclosure/invalid-option.js'
import type { Screen } from './screen.js'

const sides = ['input', 'output']

/**
 * Check a screen. One of another shape would stop nothing, and nobody would see that.
 *
 * @throws {DisclosureError} `invalid-option` for anything else than an object with the functions
 * `input` and `output`, or a list of such.
 */
export function parseScreen(value: unknown): readonly Screen[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map(parseOne)
}

function parseOne(value: unknown): Screen {
  const expected = 'an object with the functions `input` or `output`, or a list of such'
  if (typeof value !== 'object' || value === null || !sides.some((side) => side in value)) {
    const [name] = typeof value === 'object' && value !== null ? Object.keys(value) : []
    const meant = name === undefined ? '' : didYouMean(name, sides)
    throw invalidOption('options.screen', value, `${expected}${meant}`)
  }
  for (const [name, check] of Object.entries(value)) {
    if (!sides.includes(name)) {
      throw invalidOption('options.screen', name, `${expected}${didYouMean(name, sides)}`)
    }
    if (check !== undefined && typeof check !== 'function') {
      throw invalidOption(`options.screen.${name}`, check, 'a function')
    }
  }
  return value
}
