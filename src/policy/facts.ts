import type { Disclosure, Use } from '../disclosure/disclosure.js'
import { evaluateCondition } from './condition.js'
import { isModelName } from './model-names.js'
import type { Pack } from './pack.js'

/** What a surface knows about the text, beyond the declared facts. */
export interface TextFacts {
  /** Whether the review's digest is that of this text. */
  readonly reviewMatches?: boolean
}

/** Read a fact by its path; `undefined` is unknown. */
export type FactReader = (path: string) => unknown

/** Give conditions their view of the facts: declared ones by path, derived ones by name. */
export function readFacts(
  disclosure: Disclosure,
  use: Use,
  pack: Pack,
  text: TextFacts = {}
): FactReader {
  const derived: Readonly<Record<string, () => unknown>> = {
    use: () => use,
    'ai.share': () => aiShare(disclosure),
    'author.isModel': () => nameIsModel(disclosure.author?.name, disclosure),
    'responsible.isPerson': () =>
      disclosure.responsible !== undefined || disclosure.author?.kind === 'person' || undefined,
    'responsible.isModel': () =>
      nameIsModel((disclosure.responsible ?? disclosure.author)?.name, disclosure),
    'review.isModel': () => nameIsModel(disclosure.review?.by, disclosure),
    'roles.isWholly': () => isWholly(disclosure),
    'topics.refused': () => refusedTopics(disclosure, pack, read),
    'review.matches': () => text.reviewMatches
  }
  const read: FactReader = (path) => {
    const derive = Object.hasOwn(derived, path) ? derived[path] : undefined
    if (derive) return derive()
    let value: unknown = disclosure
    for (const key of path.split('.')) {
      if (typeof value !== 'object' || value === null) return undefined
      value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    }
    return value
  }
  return read
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

function nameIsModel(name: string | undefined, { ai = [] }: Disclosure): boolean | undefined {
  if (name === undefined) return undefined
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  return isModelName(name) || ai.some((system) => same(system.model))
}

function isWholly({ roles, review }: Disclosure): boolean | undefined {
  const declared = Object.values(roles ?? {})
  if (declared.length === 0) return undefined
  return declared.every((who) => who === 'ai') && review === undefined
}

function refusedTopics(disclosure: Disclosure, pack: Pack, read: FactReader): boolean | undefined {
  if (disclosure.topics === undefined) return undefined
  return listRefusedTopics(disclosure, pack, read).length > 0
}

/** Name the declared topics that the pack refuses for these facts. */
export function listRefusedTopics(disclosure: Disclosure, pack: Pack, read: FactReader): string[] {
  const refused = pack.topics ?? []
  return (disclosure.topics ?? []).filter((topic) => {
    const id = topic.toLowerCase().replace(/\s+/g, '-')
    const match = refused.find((entry) => entry.id === id || entry.id.startsWith(`${id}/`) || entry.id.endsWith(`/${id}`))
    return match && !(match.unless && evaluateCondition(match.unless, read) === true)
  })
}
