import type {
  AiSystem,
  Author,
  Disclosure,
  Editorial,
  Moderation,
  Persona,
  Plugin,
  ProductionReview,
  QualifiedReviewer,
  Research,
  Responsible,
  Review,
  Safeguards,
  Stage,
  Statements
} from './disclosure.js'
import { contributions, domains, stages, uses } from './disclosure.js'

/** A text, by what is expected of it. */
export interface TextShape {
  readonly expected: string
  /** The longest, in UTF-16 code units; absent where the pattern says it. */
  readonly limit?: number
  readonly pattern?: RegExp
}

/** Named members; the required ones are named again. */
export interface FieldsShape {
  readonly fields: { readonly [name: string]: Shape }
  readonly required: readonly string[]
  /** The member that a short form gives, what else it then is, and what it takes, in words. */
  readonly short?: {
    readonly field: string
    readonly takes: string
    readonly also?: { readonly [name: string]: string }
    /** Short forms are texts; `consent: true` is the one that is not. */
    readonly isFlag?: boolean
  }
}

/** What a fact may be: one of some words, true or false, a text, a list, or members. */
export type Shape = readonly string[] | 'flag' | TextShape | { readonly list: Shape } | FieldsShape

const name: TextShape = { expected: 'a text', limit: 200 }
const prose: TextShape = { expected: 'a text', limit: 1000 }

// The calendar as a pattern, so that the JSON Schema knows it too.
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const days = [
  '\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
  `${leapYear}-02-29`
]
const hour = '(?:[01]\\d|2[0-3])'
const time = `${hour}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]${hour}:?[0-5]\\d)?`
const date: TextShape = {
  expected: 'an ISO 8601 date of the calendar, such as 2026-11-20',
  pattern: new RegExp(`^(?:${days.join('|')})(?:T${time})?$`)
}
const digest: TextShape = {
  expected: '"sha256:" and 64 hexadecimal digits, made by reviewOf',
  pattern: /^sha256:[0-9a-f]{64}$/
}

/** Name the shape of every member of a type: a member without one is a type error. */
function fields<T>(
  members: { readonly [key in keyof Required<T>]: Shape },
  required: readonly (keyof T & string)[] = [],
  short?: FieldsShape['short']
): FieldsShape {
  return { fields: members as FieldsShape['fields'], required, ...(short ? { short } : {}) }
}

function each<const T extends string>(keys: readonly T[], shape: Shape): { [key in T]: Shape } {
  return Object.fromEntries(keys.map((key) => [key, shape])) as { [key in T]: Shape }
}

const oneName = 'a name'

/**
 * The shape of a disclosure: the one source of the parser's checks and of `forthright/schema.json`.
 */
export const disclosureShape: FieldsShape = fields<Disclosure>({
  author: fields<Author>({ name, kind: ['person', 'company'], contact: name }, ['name', 'kind'], {
    field: 'name',
    takes: 'a name (a person)',
    also: { kind: 'person' }
  }),
  ai: {
    list: fields<AiSystem>({ model: name, provider: name, version: name }, ['model'], {
      field: 'model',
      takes: 'a model, or a model and its provider: GPT-4 (OpenAI)'
    })
  },
  roles: fields<{ [stage in Stage]: string }>(each(stages, contributions)),
  review: fields<Review>(
    { by: name, at: date, digest, mode: ['before-sharing', 'while-streaming'] },
    ['by'],
    { field: 'by', takes: 'the name of the reviewer' }
  ),
  responsible: fields<Responsible>({ name, role: name, contact: name }, ['name'], {
    field: 'name',
    takes: oneName
  }),
  part: ['part', 'whole'],
  persona: fields<Persona>(
    {
      name,
      tag: ['simulated', 'parody'],
      consent: fields<NonNullable<Persona['consent']>>(
        { explicit: 'flag', evidence: name },
        ['explicit'],
        { field: 'explicit', takes: 'true or false', isFlag: true }
      ),
      historicalPublicFigure: 'flag'
    },
    ['name']
  ),
  domain: domains,
  consumerFacing: 'flag',
  limitations: prose,
  qualifiedReviewer: fields<QualifiedReviewer>({ name, qualification: name }, ['name'], {
    field: 'name',
    takes: oneName
  }),
  topics: { list: name },
  audiencePrompts: ['none', 'screened', 'unscreened'],
  statements: fields<Statements>({
    ownWork: 'flag',
    notOffensive: 'flag',
    draftLanguage: 'flag',
    afterGeneration: 'flag',
    toOwnLiking: 'flag',
    ultimateResponsibility: 'flag'
  }),
  research: fields<Research>({
    topic: ['security', 'misuse', 'other'],
    advanceNotice: 'flag',
    securityIssueFound: 'flag',
    vulnerabilityReported: 'flag',
    subsidy: name,
    policyRead: 'flag'
  }),
  contact: name,
  use: uses,
  purpose: name,
  rawModel: 'flag',
  moderation: fields<Moderation>(
    { provider: name, at: date, flagged: 'flag', categories: { list: name } },
    ['provider', 'flagged']
  ),
  plugin: fields<Plugin>({ automatedConversation: 'flag', realPerson: 'flag', description: prose }),
  openEnded: 'flag',
  safeguards: fields<Safeguards>({
    humanInTheLoop: 'flag',
    accessRestrictions: 'flag',
    postProcessing: 'flag',
    contentFiltration: 'flag',
    lengthLimits: 'flag',
    activeMonitoring: 'flag',
    topicality: 'flag'
  }),
  productionReview: fields<ProductionReview>(
    each(['supported', 'openEnded', 'risk', 'misuse', 'endUsers'], prose)
  ),
  editorial: fields<Editorial>({
    responsible: name,
    contact: name,
    substanceReviewed: 'flag',
    factChecked: 'flag',
    aiAfterReview: 'flag'
  }),
  publicInterest: 'flag',
  professionalUse: 'flag',
  publishedAt: date
})
