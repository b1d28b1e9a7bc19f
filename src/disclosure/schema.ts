import * as v from 'valibot'
import { cleanText } from '../text/clean-text.js'
import { contributions, domains, stages, uses } from './disclosure.js'

/** The longest name or short answer, in UTF-16 code units. */
const nameLimit = 200
/** The longest free text, in UTF-16 code units. */
const proseLimit = 1000

const words = (limit: number) =>
  v.pipe(
    v.string('a text'),
    v.transform(cleanText),
    v.minLength(1, 'a text that is not empty'),
    v.maxLength(limit, `at most ${limit} characters`)
  )
const name = words(nameLimit)
const prose = words(proseLimit)
const yesOrNo = v.boolean('true or false')
const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, options.join(', '))
const date = v.pipe(
  v.string('an ISO 8601 date such as 2026-11-20'),
  v.regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    'an ISO 8601 date such as 2026-11-20'
  )
)
const optional = v.exactOptional

const author = v.strictObject({
  name,
  kind: oneOf(['person', 'company']),
  contact: optional(name)
})
const aiSystem = v.strictObject({ model: name, provider: optional(name), version: optional(name) })
const review = v.strictObject({
  by: name,
  at: optional(date),
  digest: optional(
    v.pipe(
      v.string('a digest made by reviewOf'),
      v.regex(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 hexadecimal digits, made by reviewOf')
    )
  ),
  mode: optional(oneOf(['before-sharing', 'while-streaming']))
})
const responsible = v.strictObject({ name, role: optional(name), contact: optional(name) })
const consent = v.strictObject({ explicit: yesOrNo, evidence: optional(name) })
const persona = v.strictObject({
  name,
  tag: optional(oneOf(['simulated', 'parody'])),
  consent: optional(consent),
  historicalPublicFigure: optional(yesOrNo)
})
const qualifiedReviewer = v.strictObject({ name, qualification: optional(name) })
const flags = <const T extends readonly string[]>(keys: T) =>
  v.strictObject(
    Object.fromEntries(keys.map((key) => [key, optional(yesOrNo)])) as {
      [key in T[number]]: v.ExactOptionalSchema<typeof yesOrNo, undefined>
    }
  )
const roles = v.strictObject(
  Object.fromEntries(stages.map((stage) => [stage, optional(oneOf(contributions))])) as {
    [stage in (typeof stages)[number]]: v.ExactOptionalSchema<
      v.PicklistSchema<typeof contributions, string>,
      undefined
    >
  }
)

/**
 * The schema of a disclosure in its long form. It is the one source of the typed parser's checks
 * and of `forthright/schema.json`.
 */
export const disclosureSchema = v.strictObject({
  author: optional(author),
  ai: optional(v.array(aiSystem, 'a list of AI systems')),
  roles: optional(roles),
  review: optional(review),
  responsible: optional(responsible),
  part: optional(oneOf(['part', 'whole'])),
  persona: optional(persona),
  domain: optional(oneOf(domains)),
  consumerFacing: optional(yesOrNo),
  limitations: optional(prose),
  qualifiedReviewer: optional(qualifiedReviewer),
  topics: optional(v.array(name, 'a list of topics')),
  audiencePrompts: optional(oneOf(['none', 'screened', 'unscreened'])),
  statements: optional(
    flags([
      'ownWork',
      'notOffensive',
      'draftLanguage',
      'afterGeneration',
      'toOwnLiking',
      'ultimateResponsibility'
    ])
  ),
  research: optional(
    v.strictObject({
      topic: optional(oneOf(['security', 'misuse', 'other'])),
      advanceNotice: optional(yesOrNo),
      securityIssueFound: optional(yesOrNo),
      vulnerabilityReported: optional(yesOrNo),
      subsidy: optional(prose),
      policyRead: optional(yesOrNo)
    })
  ),
  contact: optional(name),
  use: optional(oneOf(uses)),
  purpose: optional(name),
  rawModel: optional(yesOrNo),
  moderation: optional(
    v.strictObject({
      provider: name,
      at: optional(date),
      flagged: yesOrNo,
      categories: optional(v.array(name, 'a list of categories'))
    })
  ),
  plugin: optional(
    v.strictObject({
      automatedConversation: optional(yesOrNo),
      realPerson: optional(yesOrNo),
      description: optional(prose)
    })
  ),
  openEnded: optional(yesOrNo),
  safeguards: optional(
    flags([
      'humanInTheLoop',
      'accessRestrictions',
      'postProcessing',
      'contentFiltration',
      'lengthLimits',
      'activeMonitoring',
      'topicality'
    ])
  ),
  productionReview: optional(
    v.strictObject({
      supported: optional(prose),
      openEnded: optional(prose),
      risk: optional(prose),
      misuse: optional(prose),
      endUsers: optional(prose)
    })
  ),
  editorial: optional(
    v.strictObject({
      responsible: optional(name),
      contact: optional(name),
      substanceReviewed: optional(yesOrNo),
      factChecked: optional(yesOrNo),
      aiAfterReview: optional(yesOrNo)
    })
  ),
  publicInterest: optional(yesOrNo),
  professionalUse: optional(yesOrNo),
  publishedAt: optional(date)
})

/** The keys that have a short form, and what the short form is. */
export const shortForms: {
  readonly [key: string]: { readonly takes: string; readonly expand: (value: unknown) => unknown }
} = {
  author: named('a name (a person)', (value) => ({ name: value, kind: 'person' })),
  ai: { takes: 'a model, or a model and its provider: GPT-4 (OpenAI)', expand: expandAi },
  review: named('the name of the reviewer', (value) => ({ by: value })),
  responsible: named('a name', (value) => ({ name: value })),
  qualifiedReviewer: named('a name', (value) => ({ name: value }))
}

function named(takes: string, long: (value: string) => object) {
  return { takes, expand: (value: unknown) => (typeof value === 'string' ? long(value) : value) }
}

function expandAi(value: unknown): unknown {
  const list = Array.isArray(value) ? value : [value]
  return list.map((entry: unknown) => {
    if (typeof entry !== 'string') return entry
    const match = /^([^()]+?)\s*\(([^()]+)\)\s*$/.exec(entry)
    return match ? { model: match[1], provider: match[2] } : { model: entry }
  })
}
