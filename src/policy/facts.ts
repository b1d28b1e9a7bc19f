import type { Disclosure, Stage, Use } from '../disclosure/disclosure.js'
import {
  authorsOf,
  contributionOf,
  contributionsOf,
  isHumanOnly,
  isModel,
  responsibleName,
  responsibleOf,
  reviewsOf,
  standingReview,
  takesPart
} from '../disclosure/people.js'
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
  const [author] = authorsOf(disclosure)
  const [responsible] = responsibleOf(disclosure)
  const [review] = reviewsOf(disclosure)
  const answering = responsible ?? author
  const derived: Readonly<Record<string, () => unknown>> = {
    use: () => use,
    'ai.share': () => aiShare(disclosure),
    'author.isModel': () => author && isModel(author, disclosure),
    'responsible.isPerson': () =>
      responsible
        ? responsibleName(disclosure) !== undefined
        : author?.kind === 'person' || undefined,
    'responsible.isModel': () => answering && isModel(answering, disclosure),
    'responsible.isAuthor': () => author && (responsible?.name ?? author.name) === author.name,
    'review.stands': () => reviewStands(disclosure, text),
    'review.isByModel': () => review?.by !== undefined && isModel({ name: review.by }, disclosure),
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
  const [fact = '', ...members] = path.split('.')
  if (fact === 'roles' && members[0] !== undefined) {
    return contributionOf(disclosure, members[0] as Stage)
  }
  let value: unknown = ofOne(disclosure, fact)
  for (const key of members) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  // `roles: {}` declares nothing; `topics: []` does: that there are none.
  return isEmptyRecord(value) ? undefined : value
}

/** A fact as its only value, or the first of several, where conditions speak of one. */
function ofOne(disclosure: Disclosure, fact: string): unknown {
  if (fact === 'author') return authorsOf(disclosure)[0]
  if (fact === 'responsible') return responsibleOf(disclosure)[0]
  if (fact === 'review') return reviewsOf(disclosure)[0]
  return Object.hasOwn(disclosure, fact) ? disclosure[fact as keyof Disclosure] : undefined
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
  if (takesPart(disclosure)) return 'some'
  return isHumanOnly(disclosure) ? 'none' : undefined
}

function reviewStands(disclosure: Disclosure, text: TextFacts): boolean | undefined {
  if (reviewsOf(disclosure).length === 0) return undefined
  return text.reviewMatches !== false && standingReview(disclosure) !== undefined
}

function isWholly(disclosure: Disclosure): boolean | undefined {
  const declared = contributionsOf(disclosure)
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
