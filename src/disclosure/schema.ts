import type {
  AiSystem,
  Chatbot,
  Contributor,
  Editorial,
  Extent,
  Moderation,
  Organisation,
  Person,
  Persona,
  Pictures,
  Plugin,
  ProductionReview,
  QualifiedReviewer,
  Research,
  Responsible,
  Review,
  Safeguards,
  Share,
  Stage,
  Statements
} from './disclosure.js'
import { actors, audiences, contributorKinds, domains, reviewed, stages, uses } from './disclosure.js'
import type { Declared, DeclaredAuthor } from './declared.js'
import { factSynonyms, memberSynonyms, stageSynonyms, type Synonyms } from './synonyms.js'

/** One of some words. */
export interface WordsShape {
  readonly type: 'words'
  readonly words: readonly string[]
}

/** A text, by what is expected of it. */
export interface TextShape {
  readonly type: 'text'
  readonly expected: string
  /** The longest, in UTF-16 code units; absent where the pattern says it. */
  readonly limit?: number
  readonly pattern?: RegExp
}

/** A list; one item may stand without it where `single` says so. */
export interface ListShape {
  readonly type: 'list'
  readonly item: Shape
  readonly single?: boolean
}

/** A word that stands for the whole fact, or the fact. */
export interface EitherShape {
  readonly type: 'either'
  readonly word: string
  readonly or: Shape
}

/** Named members; the required ones are named again. */
export interface FieldsShape {
  readonly type: 'fields'
  readonly fields: { readonly [name: string]: Shape }
  readonly required: readonly string[]
  /** Members of which there is one at least. */
  readonly oneOf?: readonly string[]
  /** Other words for the members, answered with what is meant. */
  readonly synonyms: Synonyms
  /** The member that a short form gives, and what it takes, in words. */
  readonly short?: {
    readonly field: string
    readonly takes: string
    /** Short forms are texts; `consent: true` is the one that is not. */
    readonly isFlag?: boolean
  }
}

/** What a fact may be. `true` can only be affirmed. */
export type Shape =
  | { readonly type: 'flag' }
  | { readonly type: 'true' }
  | WordsShape
  | TextShape
  | ListShape
  | EitherShape
  | FieldsShape

const flag: Shape = { type: 'flag' }
const name: TextShape = { type: 'text', expected: 'a text', limit: 200 }
const prose: TextShape = { type: 'text', expected: 'a text', limit: 1000 }

function words(list: readonly string[]): WordsShape {
  return { type: 'words', words: list }
}

function oneOrMore(item: Shape): ListShape {
  return { type: 'list', item, single: true }
}

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
/** A date of the calendar, with or without a time. */
export const datePattern = new RegExp(`^(?:${days.join('|')})(?:T${time})?$`)
const date: TextShape = {
  type: 'text',
  expected: 'an ISO 8601 date of the calendar, such as 2026-11-20',
  pattern: datePattern
}
const digest: TextShape = {
  type: 'text',
  expected: '"sha256:" and 64 hexadecimal digits, made by reviewOf',
  pattern: /^sha256:[0-9a-f]{64}$/
}

// The words that tell a part go on behind it, so that no sentence may end in it.
const part = oneOrMore({
  type: 'text',
  expected: 'the name of a part without the end of a sentence, such as Chapter 3',
  limit: 80,
  pattern: /^(?![^]*(?:[.!?…؟۔।](?:\s|$)|[。！？]))/
})

/** Name the shape of every member of a type: a member without one is a type error. */
function fields<T>(
  members: { readonly [key in keyof Required<T>]: Shape },
  required: readonly (keyof T & string)[] = [],
  short?: FieldsShape['short']
): FieldsShape {
  return {
    type: 'fields',
    fields: members as FieldsShape['fields'],
    required,
    synonyms: memberSynonyms,
    ...(short ? { short } : {})
  }
}

function each<const T extends string>(keys: readonly T[], shape: Shape): { [key in T]: Shape } {
  return Object.fromEntries(keys.map((key) => [key, shape])) as { [key in T]: Shape }
}

const oneName = { field: 'name', takes: 'a name' } as const
const personOrCompany = words(['person', 'company'])

const oneSystem = {
  field: 'model',
  takes: 'a model, or a model and its provider: GPT-4 (OpenAI)'
} as const
const alternative = fields<Omit<AiSystem, 'or'>>(
  { model: name, provider: name, version: name },
  ['model'],
  oneSystem
)

const byOrKind = ['by', 'kind'] as const

const contributor: FieldsShape = {
  ...fields<Contributor>({ kind: words(contributorKinds), by: name, part, at: date }, [], {
    field: 'by',
    takes: 'a declared name, author, human, people, ai or both'
  }),
  oneOf: byOrKind
}

const review: FieldsShape = {
  ...fields<Review>(
    {
      by: name,
      kind: words(['person', 'people']),
      of: oneOrMore(words(reviewed)),
      at: date,
      digest,
      mode: words(['before-sharing', 'while-streaming'])
    },
    [],
    { field: 'by', takes: 'the name of the reviewer, or none' }
  ),
  oneOf: byOrKind
}

/** How much of one kind of content AI made; `none` where it made nothing of it. */
const share: Shape = {
  type: 'either',
  word: 'none',
  or: fields<Share>(
    { share: words(['some', 'whole']), edited: words(['little', 'extensively']) },
    ['share', 'edited']
  )
}

const place: TextShape = {
  type: 'text',
  expected: 'a code of ISO 3166, such as CN or US-NY, or EU',
  pattern: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/
}

const facts: FieldsShape = fields<Declared>({
  author: oneOrMore(
    fields<DeclaredAuthor>({ name, kind: personOrCompany, contact: name }, ['name', 'kind'], {
      field: 'name',
      takes: 'a name (a person)'
    })
  ),
  people: oneOrMore(fields<Person>({ name, kind: words(['person']) }, ['name'], oneName)),
  publisher: organisation(),
  client: organisation(),
  ai: oneOrMore({
    ...alternative,
    fields: { ...alternative.fields, or: oneOrMore(alternative) }
  }),
  roles: {
    ...fields<{ [stage in Stage]: unknown }>(each(stages, oneOrMore(contributor))),
    synonyms: stageSynonyms
  },
  review: { type: 'either', word: 'none', or: oneOrMore(review) },
  responsible: oneOrMore(
    fields<Responsible>(
      { name, kind: words(['person']), role: name, contact: name },
      ['name'],
      oneName
    )
  ),
  part,
  humanOnly: { type: 'true' },
  tell: flag,
  persona: fields<Persona>(
    {
      name,
      tag: words(['simulated', 'parody']),
      consent: fields<NonNullable<Persona['consent']>>(
        { explicit: flag, by: name, evidence: name },
        ['explicit'],
        { field: 'explicit', takes: 'true or false', isFlag: true }
      ),
      historicalPublicFigure: flag
    },
    ['name']
  ),
  domain: words(domains),
  consumerFacing: flag,
  limitations: prose,
  qualifiedReviewer: fields<QualifiedReviewer>(
    { name, kind: words(['person']), qualification: name },
    ['name'],
    oneName
  ),
  topics: { type: 'list', item: name },
  audiencePrompts: words(['none', 'screened', 'unscreened']),
  statements: fields<Statements>({
    ownWork: flag,
    notOffensive: flag,
    draftLanguage: flag,
    afterGeneration: flag,
    toOwnLiking: flag,
    ultimateResponsibility: flag
  }),
  research: fields<Research>({
    topic: words(['security', 'misuse', 'other']),
    advanceNotice: flag,
    securityIssueFound: flag,
    vulnerabilityReported: flag,
    subsidy: name,
    policyRead: flag
  }),
  contact: name,
  use: words(uses),
  purpose: name,
  rawModel: flag,
  moderation: fields<Moderation>(
    { provider: name, at: date, flagged: flag, categories: { type: 'list', item: name } },
    ['provider', 'flagged']
  ),
  plugin: fields<Plugin>({ automatedConversation: flag, realPerson: flag, description: prose }),
  openEnded: flag,
  safeguards: fields<Safeguards>({
    humanInTheLoop: flag,
    accessRestrictions: flag,
    postProcessing: flag,
    contentFiltration: flag,
    lengthLimits: flag,
    activeMonitoring: flag,
    topicality: flag
  }),
  productionReview: fields<ProductionReview>(
    each(['supported', 'openEnded', 'risk', 'misuse', 'endUsers'], prose)
  ),
  editorial: fields<Editorial>({
    responsible: name,
    contact: name,
    substanceReviewed: flag,
    factChecked: flag,
    aiAfterReview: flag
  }),
  publicInterest: flag,
  professionalUse: flag,
  audience: words(audiences),
  obviouslyAi: flag,
  jurisdictions: oneOrMore(place),
  actsAs: words(actors),
  chatbot: fields<Chatbot>({
    kind: words(['companion', 'service', 'assistant']),
    minors: flag,
    persuades: flag,
    regulated: flag,
    reminder: words(['every-reply', 'every-two-hours', 'every-three-hours', 'none']),
    crisisProtocol: name
  }),
  advertisement: flag,
  pictures: fields<Pictures>({ depictReality: flag, syntheticPerformer: flag, artistic: flag }),
  extent: fields<Extent>(each(['text', 'pictures', 'translation'], share)),
  publishedAt: date
})

/**
 * The shape of a disclosure: the one source of the parser's checks and of `forthright/schema.json`.
 */
export const disclosureShape: FieldsShape = { ...facts, synonyms: factSynonyms }

function organisation(): FieldsShape {
  return fields<Organisation>({ name, kind: personOrCompany, contact: name }, ['name', 'kind'], {
    field: 'name',
    takes: 'a name (a company)'
  })
}
