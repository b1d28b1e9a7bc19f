import type { Disclosure, Use } from '../disclosure/disclosure.js'
import { isModel, responsibleName, standingReview } from '../disclosure/people.js'
import type { FactReader } from './condition.js'
import type { Pack } from './pack.js'
import { judgeTopics } from './topics.js'

/** What a surface knows about the text, beyond the declared facts. */
export interface TextFacts {
  /** Whether the review's digest is that of this text. */
  readonly reviewMatches?: boolean
}

/** Give conditions their view of the facts: declared ones by path, derived ones by name. */
export function readFacts(
  disclosure: Disclosure,
  use: Use,
  pack: Pack,
  text: TextFacts = {}
): FactReader {
  const { author, responsible, review } = disclosure
  const answering = responsible ?? author
  const derived: Readonly<Record<string, () => unknown>> = {
    use: () => use,
    'ai.share': () => aiShare(disclosure),
    'author.isModel': () => author && isModel(author, disclosure),
    'responsible.isPerson': () =>
      responsibleName(disclosure) !== undefined || (responsible ? false : undefined),
    'responsible.isModel': () => answering && isModel(answering, disclosure),
    'responsible.isAuthor': () => author && (responsible?.name ?? author.name) === author.name,
    'review.stands': () => reviewStands(disclosure, text),
    'review.isByModel': () => review !== undefined && isModel({ name: review.by }, disclosure),
    'review.isByAuthor': () => review && author && review.by === author.name,
    'roles.isWholly': () => isWholly(disclosure),
    'words.sayWholly': () => sayWholly(disclosure),
    'topics.refused': () => topicsRefused(disclosure, pack, read)
  }
  const read: FactReader = (path) => {
    const derive = Object.hasOwn(derived, path) ? derived[path] : undefined
    return derive ? derive() : readPath(disclosure, path)
  }
  return read
}

function readPath(disclosure: Disclosure, path: string): unknown {
  let value: unknown = disclosure
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  // `roles: {}` declares nothing; `topics: []` does: that there are none.
  return isEmptyRecord(value) ? undefined : value
}

function isEmptyRecord(value: unknown): boolean {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord && Object.keys(value).length === 0
}

/**
 * AI's share in a text: `none` only when it is declared so (an empty list of systems and roles that
 * are all human), `some` when a system or an AI role is declared, else unknown.
 */
export function aiShare(disclosure: Disclosure): 'none' | 'some' | undefined {
  const roles = Object.values(disclosure.roles ?? {})
  if ((disclosure.ai?.length ?? 0) > 0 || roles.some((who) => who !== 'human')) return 'some'
  return disclosure.ai && roles.length > 0 ? 'none' : undefined
}

function reviewStands(disclosure: Disclosure, text: TextFacts): boolean | undefined {
  if (disclosure.review === undefined) return undefined
  return text.reviewMatches !== false && standingReview(disclosure) !== undefined
}

function isWholly(disclosure: Disclosure): boolean | undefined {
  const declared = Object.values(disclosure.roles ?? {})
  if (declared.length === 0) return undefined
  return declared.every((who) => who === 'ai') && standingReview(disclosure) === undefined
}

// "Entirely written by a human", "100% AI-generated", "no AI was used". English only: a hint for
// the words that readers will be shown, no proof.
const wholly = [
  /\b(?:wholly|entirely|fully|completely|solely)[ -](?:\w+ by )?(?:an? )?(?:humans?|people)\b/i,
  /\b(?:wholly|entirely|fully|completely|solely)[ -](?:\w+ by )?(?:an? )?(?:ai|machines?)\b/i,
  /\b(?:written|generated|made) (?:wholly|entirely|fully|completely|solely) by\b/i,
  /\b100 ?% (?:human|ai)\b/i,
  /\bno (?:ai|artificial intelligence) (?:was|is|has been)\b/i,
  /\bwithout (?:any )?(?:ai|artificial intelligence)\b/i
]

function sayWholly({ limitations = '', purpose = '' }: Disclosure): true | undefined {
  return wholly.some((words) => words.test(limitations) || words.test(purpose)) || undefined
}

function topicsRefused(
  disclosure: Disclosure,
  pack: Pack,
  read: FactReader
): boolean | undefined {
  if (disclosure.topics === undefined) return undefined
  const { refused, unclear } = judgeTopics(disclosure.topics, pack, read)
  if (refused.length > 0) return true
  return unclear.length > 0 ? undefined : false
}
