import { askFor } from './condition-words.js'
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
  /** Declared words that leave it open which topic is meant, beside the topics that may be. */
  readonly unclear: readonly { readonly declared: string; readonly topics: readonly RefusedTopic[] }[]
}

/** The topics of a pack by the words that name them. */
interface TopicIndex {
  readonly byName: ReadonlyMap<string, RefusedTopic>
  readonly allowed: ReadonlySet<string>
}

// Packs are data that does not change.
const indexes = new WeakMap<Pack, TopicIndex>()

/**
 * Match declared topics with those that a pack refuses: by the whole id (`fraud/spam`), its last
 * part (`spam`), the document's own words, or the beginning of them ("academic dishonesty").
 *
 * A topic whose condition holds is allowed, and so is what the document allows by name. Any other
 * word is unclear: that nobody here knows it does not make it innocent.
 */
export function judgeTopics(
  declared: readonly string[],
  pack: Pack,
  facts: FactSheet
): TopicJudgement {
  const refused: TopicMatch[] = []
  const unclear: { declared: string; topics: readonly RefusedTopic[] }[] = []
  for (const words of declared) {
    const key = keyOf(words)
    const index = indexOf(pack)
    const topic = index.byName.get(key) ?? begunBy(key, pack)
    if (!topic) {
      if (!index.allowed.has(key)) unclear.push({ declared: words, topics: hintedBy(key, pack) })
    } else if (!topic.unless || evaluateCondition(topic.unless, facts) !== true) {
      refused.push({ declared: words, topic })
    }
  }
  return { refused, unclear }
}

function indexOf(pack: Pack): TopicIndex {
  let index = indexes.get(pack)
  if (!index) {
    const { topics = [], allowedTopics = [] } = pack
    // The first of two that share a name has it.
    const named = topics.flatMap((topic) => namesOf(topic).map((name) => [name, topic] as const))
    index = { byName: new Map(named.toReversed()), allowed: new Set(allowedTopics.map(keyOf)) }
    indexes.set(pack, index)
  }
  return index
}

function namesOf({ id, quote, aliases = [], exact }: RefusedTopic): string[] {
  const last = id.slice(id.lastIndexOf('/') + 1)
  return [id, ...(exact ? [] : [last]), keyOf(quote), ...aliases.map(keyOf)]
}

function begunBy(key: string, { topics = [] }: Pack): RefusedTopic | undefined {
  // One word begins too many sentences to mean this one.
  if (!key.includes('-')) return undefined
  return topics.find(({ quote, exact }) => !exact && keyOf(quote).startsWith(`${key}-`))
}

/** The first topics of whose names one shares a word with what was declared. */
function hintedBy(key: string, { topics = [] }: Pack): RefusedTopic[] {
  const words = new Set(key.split(/[-/]/).filter((word) => word.length > 3))
  const isHinted = ({ id, aliases = [] }: RefusedTopic) =>
    [id, ...aliases.map(keyOf)].some((name) => name.split(/[-/]/).some((word) => words.has(word)))
  return topics.filter(isHinted).slice(0, 3)
}

function keyOf(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Give the facts as a pack reads them: its own list decides about the declared topics. */
export function withTopics(facts: FactSheet, pack: Pack): FactSheet {
  const { topics } = facts.disclosure
  if (topics === undefined) return facts
  const { refused, unclear } = judgeTopics(topics, pack, facts)
  const isOpen = refused.length === 0 && unclear.length > 0
  return { ...facts, topicsRefused: isOpen ? undefined : refused.length > 0 }
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
  remedy: string | undefined,
  pack: Pack
): TopicVerdict | undefined {
  if (refused.length === 0) return undefined
  const isFinal = refused.some(({ topic }) => !topic.unless)
  const named = refused.map(({ declared, topic }) => `\`${declared}\` (“${topic.quote}”)`)
  return {
    reason: `Not met: the declared topics include ${named.join(' and ')}.`,
    remedy: [
      ...askFor(refused.flatMap(({ topic }) => openingFacts(topic)), pack),
      ...(isFinal && remedy !== undefined ? [remedy] : [])
    ]
  }
}

/**
 * Ask what is meant by declared words that no list has.
 *
 * @returns `undefined` when all words are clear.
 */
export function unclearTopics({ unclear }: TopicJudgement): TopicVerdict | undefined {
  if (unclear.length === 0) return undefined
  const words = unclear.map(({ declared }) => `\`${declared}\``).join(', ')
  return {
    reason: `Unknown: whether the declared topics are on the list: ${words}.`,
    remedy: unclear.map(({ declared, topics }) => {
      const ids = topics.map(({ id }) => `\`${id}\``)
      const list = ids.length === 0 ? 'one of the listed topics (its id)' : ids.join(' or ')
      return `Is \`${declared}\` ${list}, or none of the listed topics (left out, \`[]\` if there is no other)?`
    })
  }
}

/** The facts whose declaration makes a topic allowed. */
function openingFacts({ unless }: RefusedTopic): string[] {
  return unless && 'declared' in unless ? [unless.declared] : []
}
