import { chain, type MaybePromise } from './chain.js'
import { invalidOption } from '../disclosure/invalid-option.js'
import type { Screen } from './screen.js'

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
    chain(topicsOf(text), (topics) => {
      const stopped = topics.find(
        (topic) => refuse.includes(topic) || (allow !== undefined && !allow.includes(topic))
      )
      return stopped === undefined || `its topic is ${stopped}`
    })
  return { input: check, output: check }
}
