import { declareFacts } from './declare-facts.js'
import type { TopicJudgement, TopicMatch } from './judge-topics.js'
import type { RefusedTopic } from './pack.js'

/** Why declared topics are refused or unclear, and what helps. */
export interface TopicVerdict {
  readonly reason: string
  readonly remedy: readonly string[]
}

/**
 * Tell why declared topics are refused.
 *
 * @param remedy What helps where no fact opens the topic.
 * @returns `undefined` when none is refused.
 */
export function refusedTopics(
  { refused }: TopicJudgement,
  remedy: string | undefined
): TopicVerdict | undefined {
  if (refused.length === 0) return undefined
  const isFinal = refused.some(({ topic }) => !topic.unless)
  return {
    reason: `Not met: the declared topics include ${refused.map(quoteTopic).join(' and ')}.`,
    remedy: [
      ...declareFacts(refused.flatMap(({ topic }) => openingFacts(topic))),
      ...(isFinal && remedy !== undefined ? [remedy] : [])
    ]
  }
}

/**
 * Ask what is meant by declared words that may be innocent.
 *
 * @returns `undefined` when all words are clear.
 */
export function unclearTopics({ unclear }: TopicJudgement): TopicVerdict | undefined {
  if (unclear.length === 0) return undefined
  const topics = unclear.map(quoteTopic).join(', ')
  return {
    reason: `Unknown: a declared topic may be a refused one: ${topics}.`,
    remedy: unclear.map(
      ({ declared, topic }) =>
        `Declare \`${topic.id}\` if that is meant by \`${declared}\`, and other words if not.`
    )
  }
}

function quoteTopic({ declared, topic }: TopicMatch): string {
  return `\`${declared}\` (“${topic.quote}”)`
}

/** The facts whose declaration makes a topic allowed. */
function openingFacts({ unless }: RefusedTopic): string[] {
  return unless && 'declared' in unless ? [unless.declared] : []
}
