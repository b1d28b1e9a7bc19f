import { invalidOption } from '../disclosure/invalid-option.js'
import type { Screen, ScreenCheck } from './screen.js'

export interface LengthLimits {
  /** The longest input, in UTF-16 code units. @default no limit */
  readonly input?: number
  /** The longest reply, in UTF-16 code units. What was released before stays. @default no limit */
  readonly output?: number
}

/**
 * Limit the length of what goes in and of what comes out.
 *
 * One of the constraints that OpenAI's API asks applications for: "input/output length
 * limitations". Each of several replies to choose from (`n` of OpenAI) has the whole length.
 *
 * @throws {DisclosureError} `invalid-option` for a limit that is no number from 0 on.
 * @example
 * ```ts
 * createChatLabelStream({ disclosure, screen: limitLength({ output: 8000 }) })
 * ```
 */
export function limitLength(limits: LengthLimits): Screen {
  if (typeof limits !== 'object' || limits === null) {
    throw invalidOption('limits', limits, '`{ input: 4000, output: 20000 }`')
  }
  const { input = Infinity, output = Infinity } = limits
  return { input: check('input', input), output: check('output', output) }
}

function check(name: string, limit: number): ScreenCheck {
  if (typeof limit !== 'number' || !(limit >= 0)) {
    throw invalidOption(`limits.${name}`, limit, 'a number of characters from 0 on')
  }
  return (_text, { characters }) =>
    characters <= limit || `it is longer than ${limit} characters`
}
