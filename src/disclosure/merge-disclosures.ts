import type { Declared, Layer } from './declared.js'
import type { Disclosure } from './disclosure.js'
import type { DisclosureInput } from './disclosure-input.js'
import { parseDisclosure, parseLayer, resolve } from './parse-disclosure.js'
import { everybodyOf } from './resolve.js'

/**
 * Facts that describe one page's making. A page that declares any of them has told its own story:
 * the site's value is replaced as a whole, never mixed in, so that a page can never borrow the
 * review, the roles or the statements of another text.
 */
const asWhole = [
  'author',
  'people',
  'publisher',
  'client',
  'ai',
  'roles',
  'responsible',
  'part',
  'humanOnly',
  'tell',
  'persona',
  'domain',
  'consumerFacing',
  'limitations',
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
  'professionalUse',
  'audience',
  'obviouslyAi',
  'jurisdictions',
  'actsAs',
  'chatbot',
  'advertisement',
  'pictures',
  'extent'
] as const satisfies readonly (keyof Declared)[]

/** Facts about an operator's practice, merged key by key: a page adds to them or changes one. */
const byKey = ['safeguards', 'editorial', 'research'] as const satisfies readonly (keyof Declared)[]

/**
 * Facts about one text only. A page that tells its own story inherits none of them: nobody said
 * that the site's reviewer read this page too.
 */
const pageOnly = [
  'review',
  'qualifiedReviewer',
  'statements',
  'moderation',
  'publishedAt'
] as const satisfies readonly (keyof Declared)[]

/** What `editorial` says of one text, as a review does. */
const editorialOfPage = ['substanceReviewed', 'factChecked', 'aiAfterReview'] as const

/**
 * Lay a page's facts over a site's defaults, field by field.
 *
 * | fields | a page that declares it | a page that does not |
 * |---|---|---|
 * | `safeguards`, `editorial`, `research` | merged key by key, the page's value wins | the site's |
 * | `review`, `qualifiedReviewer`, `statements`, `moderation`, `publishedAt` | the page's | absent |
 * | all others | the page's, as a whole | the site's |
 *
 * Names and keywords are resolved once, on the merged facts: `author` in the site's roles is the
 * page's author. Whom the site names stays known, so that a page's role may name them.
 *
 * A page that says that no AI took part inherits the author only. A page that declares nothing
 * (`undefined`) has the site's facts as they are, its review included: who declares a review for a
 * whole site says it of each page.
 *
 * @throws {DisclosureError} `invalid-disclosure` when either does not parse, or the two don't fit
 * each other: the error names both.
 * @example
 * ```ts
 * mergeDisclosures(site, { ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } })
 * ```
 */
export function mergeDisclosures(
  siteFacts: DisclosureInput,
  pageFacts: DisclosureInput | undefined
): Disclosure {
  if (pageFacts === undefined) return parseDisclosure(siteFacts)
  return resolve(mergeLayers(parseLayer(siteFacts), parseLayer(pageFacts)))
}

/** Lay one layer of facts over another, as {@link mergeDisclosures} does, unresolved. */
export function mergeLayers(site: Layer, page: Layer): Layer {
  const own = page.facts
  const inherited = inheritedBy(own, site.facts)
  const merged: Record<string, unknown> = {}
  for (const key of asWhole) {
    const value = own[key] ?? inherited[key]
    if (value !== undefined) merged[key] = value
  }
  for (const key of byKey) {
    const value = { ...inherited[key], ...own[key] }
    if (Object.keys(value).length > 0) merged[key] = Object.freeze(value)
  }
  for (const key of pageOnly) {
    if (own[key] !== undefined) merged[key] = own[key]
  }
  const from = (fact: keyof Declared) => (own[fact] === undefined ? 'the defaults' : 'the page')
  return {
    facts: Object.freeze(merged),
    known: [...page.known, ...everybodyOf(site.facts), ...site.known],
    origins: { roles: from('roles'), ai: from('ai') }
  }
}

/** What of a site's facts a page takes over, where it declares nothing itself. */
function inheritedBy(page: Declared, site: Declared): Declared {
  const { author, editorial, humanOnly, tell, ...others } = site
  const shared = { ...(author ? { author } : {}), ...(tell === undefined ? {} : { tell }) }
  // A human-only page shares nothing but its author, and whether readers are told, with the rest.
  if (isHumanOnly(page)) return shared
  const rest = { ...others, ...(author ? { author } : {}) }
  const ofSite = { ...editorial }
  for (const key of editorialOfPage) delete ofSite[key]
  return {
    ...rest,
    ...(editorial ? { editorial: ofSite } : {}),
    // A page with systems or roles of its own has told another story.
    ...(humanOnly && !page.ai && !page.roles ? { humanOnly } : {}),
    ...(tell !== undefined && !page.ai && !page.roles ? { tell } : {})
  }
}

function isHumanOnly({ ai, humanOnly }: Declared): boolean {
  return humanOnly === true || ai?.length === 0
}

// Every field has a rule: a new fact that is in none of the lists is a type error here.
type Listed = (typeof asWhole)[number] | (typeof byKey)[number] | (typeof pageOnly)[number]
true satisfies Exclude<keyof Declared, Listed> extends never ? true : false
