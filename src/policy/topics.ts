import { declareFacts } from './condition-words.js'
import { evaluateCondition } from './condition.js'
import type { FactSheet } from './facts.js'
import type { Pack, RefusedTopic } from './pack.js'

/** A declared topic beside the one of the pack that it names. */
interface TopicMatch {
  readonly declared: string
  readonly topic: RefusedTopic
}

interface TopicJudgement {
  readonly refused: readonly TopicMatch[]
  /** Declared words that may be innocent, or the short name of a refused topic. */
  readonly unclear: readonly TopicMatch[]
}

/**
 * Match declared topics with those that a pack refuses: by the whole id (`fraud/spam`), by its last
 * part (`spam`), or by the document's own first words ("academic dishonesty"). A topic whose
 * condition holds is allowed; any other word is free.
 */
export function judgeTopics(
  declared: readonly string[],
  pack: Pack,
  facts: FactSheet
): TopicJudgement {
  const inForce = (pack.topics ?? []).filter(
    ({ unless }) => !unless || evaluateCondition(unless, facts) !== true
  )
  const refused: TopicMatch[] = []
  const unclear: TopicMatch[] = []
  for (const word of declared) {
    const id = toId(word)
    const named = inForce.find((topic) => topic.id === id || isNamedBy(id, topic))
    const hinted = named ?? inForce.find((topic) => topic.id.split('/').includes(id))
    if (named) refused.push({ declared: word, topic: named })
    else if (hinted) unclear.push({ declared: word, topic: hinted })
  }
  return { refused, unclear }
}

/** Give the facts as a pack reads them: its own list decides about the declared topics. */
export function withTopics(facts: FactSheet, pack: Pack): FactSheet {
  const { topics } = facts.disclosure
  if (topics === undefined) return facts
  if (topics.length === 0) return { ...facts, topicsRefused: false }
  const { refused, unclear } = judgeTopics(topics, pack, facts)
  const isOpen = refused.length === 0 && unclear.length > 0
  return { ...facts, topicsRefused: isOpen ? undefined : refused.length > 0 }
}

function isNamedBy(id: string, { id: topicId, quote, exact }: RefusedTopic): boolean {
  const words = toId(quote)
  if (exact) return words === id
  if (topicId.endsWith(`/${id}`)) return true
  // One word begins too many sentences to mean this one.
  return words === id || (id.includes('-') && words.startsWith(`${id}-`))
}

function toId(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Why declared topics are refused or unclear, and what helps. */
interface TopicVerdict {
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
