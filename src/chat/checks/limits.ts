import { invalidOption } from '../../disclosure/options.js'
import { andThen, type MaybePromise } from '../maybe-promise.js'
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

export interface TopicLimits {
  /**
   * Name the topics of a text: a word list, a classifier, a model of your own. Nothing here guesses
   * topics.
   */
  readonly topicsOf: (text: string) => MaybePromise<readonly string[]>
  /** The only topics that may pass; a text without any topic passes. @default every topic */
  readonly allow?: readonly string[]
  /** Topics that may not pass. @default none */
  readonly refuse?: readonly string[]
}

/**
 * Keep a conversation to its topics, before the input and after the output.
 *
 * One of the constraints that OpenAI's API asks applications for: "topicality limitations".
 *
 * @throws {DisclosureError} `invalid-option` without a function `topicsOf`, or for topics that are
 * no list.
 * @example
 * ```ts
 * limitTopics({ topicsOf: (text) => (/bet|casino/i.test(text) ? ['gambling'] : []), refuse: ['gambling'] })
 * ```
 */
export function limitTopics(limits: TopicLimits): Screen {
  if (typeof limits !== 'object' || limits === null || typeof limits.topicsOf !== 'function') {
    throw invalidOption('limits', limits, 'a function `topicsOf` in it, with `allow` or `refuse`')
  }
  for (const name of ['allow', 'refuse'] as const) {
    const topics: unknown = limits[name]
    if (topics === undefined || Array.isArray(topics)) continue
    throw invalidOption(`limits.${name}`, topics, 'a list of topics')
  }
  const { topicsOf, allow, refuse = [] } = limits
  const check = (text: string) =>
    andThen(topicsOf(text), (topics) => {
      const stopped = topics.find(
        (topic) => refuse.includes(topic) || (allow !== undefined && !allow.includes(topic))
      )
      return stopped === undefined || `its topic is ${stopped}`
    })
  return { input: check, output: check }
}
