import { evaluateCondition } from './evaluate-condition.js'
import type { FactReader } from './facts.js'
import type { Pack, RefusedTopic } from './pack.js'

/** A declared topic beside the one of the pack that it names. */
export interface TopicMatch {
  readonly declared: string
  readonly topic: RefusedTopic
}

export interface TopicJudgement {
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
  read: FactReader
): TopicJudgement {
  const inForce = (pack.topics ?? []).filter(
    ({ unless }) => !unless || evaluateCondition(unless, read) !== true
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
