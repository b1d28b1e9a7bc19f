import type { Screen } from './screen.js'

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
 * limitations".
 *
 * @example
 * ```ts
 * createChatLabelStream({ disclosure, screen: limitLength({ output: 8000 }) })
 * ```
 */
export function limitLength({ input = Infinity, output = Infinity }: LengthLimits): Screen {
  const check =
    (limit: number) =>
    (_text: string, { characters }: { characters: number }) =>
      characters <= limit || `it is longer than ${limit} characters`
  return { input: check(input), output: check(output) }
}
