import type { Disclosure, DisclosureInput } from './disclosure.js'
import { parseDisclosure } from './parse-disclosure.js'

/**
 * Facts that describe one page's making. A page that declares any of them has told its own story:
 * the site's value is replaced as a whole, never mixed in, so that a page can never borrow the
 * review, the roles or the statements of another text.
 */
const whole = [
  'author',
  'ai',
  'roles',
  'responsible',
  'part',
  'persona',
  'domain',
  'consumerFacing',
  'limitations',
  'qualifiedReviewer',
  'topics',
  'audiencePrompts',
  'contact',
  'use',
  'purpose',
  'rawModel',
  'plugin',
  'openEnded',
  'productionReview',
  'publicInterest',
  'professionalUse'
] as const satisfies readonly (keyof Disclosure)[]

/** Facts about an operator's practice, merged key by key: a page adds to them or changes one. */
const byKey = ['safeguards', 'editorial', 'research'] as const satisfies readonly (keyof Disclosure)[]

/**
 * Facts about one text only. A page that tells its own story inherits none of them: nobody said
 * that the site's reviewer read this page too.
 */
const pageOnly = [
  'review',
  'statements',
  'moderation',
  'publishedAt'
] as const satisfies readonly (keyof Disclosure)[]

/**
 * Lay a page's facts over a site's defaults, field by field.
 *
 * | fields | a page that declares it | a page that does not |
 * |---|---|---|
 * | `safeguards`, `editorial`, `research` | merged key by key, the page's value wins | the site's |
 * | `review`, `statements`, `moderation`, `publishedAt` | the page's | absent |
 * | all others | the page's, as a whole | the site's |
 *
 * A page that says that no AI took part inherits the author only. A page that declares nothing
 * (`undefined`) has the site's facts as they are, its review included: who declares a review for a
 * whole site says it of each page.
 *
 * @throws {DisclosureError} `invalid-disclosure` when either does not parse.
 * @example
 * ```ts
 * mergeDisclosures(site, { ai: 'GPT-4', roles: { drafting: 'ai', editing: 'human' } })
 * ```
 */
export function mergeDisclosures(
  siteFacts: DisclosureInput,
  pageFacts: DisclosureInput | undefined
): Disclosure {
  const site = parseDisclosure(siteFacts)
  if (pageFacts === undefined) return site
  const page = parseDisclosure(pageFacts)
  const merged: Record<string, unknown> = {}
  // A human-only page shares nothing but its author with the AI-assisted rest of the site.
  const inherited: Disclosure = page.ai?.length === 0 ? authorOf(site) : site
  for (const key of whole) {
    const value = page[key] ?? inherited[key]
    if (value !== undefined) merged[key] = value
  }
  for (const key of byKey) {
    const value = { ...inherited[key], ...page[key] }
    if (Object.keys(value).length > 0) merged[key] = Object.freeze(value)
  }
  for (const key of pageOnly) {
    if (page[key] !== undefined) merged[key] = page[key]
  }
  return Object.freeze(merged)
}

function authorOf(site: Disclosure): Disclosure {
  return site.author === undefined ? {} : { author: site.author }
}

// Every field has a rule: a new fact that is in none of the lists is a type error here.
type Listed = (typeof whole)[number] | (typeof byKey)[number] | (typeof pageOnly)[number]
true satisfies Exclude<keyof Disclosure, Listed> extends never ? true : false
