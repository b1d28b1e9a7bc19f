import { deniesAi } from './denied-ai.js'
import type { Author, Disclosure, Responsible, Stage, Use } from '../disclosure/disclosure.js'
import { lookOf } from '../disclosure/name-look.js'
import {
  answeringNames,
  authorsOf,
  contributionOf,
  contributionsOf,
  isAiInWords,
  isByAuthors,
  isHumanOnly,
  isModel,
  responsibleOf,
  type ReviewState,
  reviewStateOf,
  reviewsOf,
  standingReview,
  takesPart
} from '../disclosure/people.js'
import { isSamePlace } from './places.js'

/** What a surface knows about the text, beyond the declared facts. */
export interface TextFacts {
  /** Whether the review's digest is that of this text. */
  readonly reviewMatches?: boolean
}

/** The facts of one text as conditions read them: what is declared, and what follows from it. */
export interface FactSheet {
  readonly disclosure: Disclosure
  readonly use: Use
  readonly derived: DerivedFacts
  readonly text: TextFacts
  /** Whether a declared topic is on the list of the pack that is read; `undefined` is unknown. */
  readonly topicsRefused: boolean | undefined
}

/** What follows from the declared facts alone. A fact that is undefined is unknown. */
interface DerivedFacts {
  readonly aiShare: 'none' | 'some' | undefined
  readonly authorIsModel: boolean | undefined
  readonly responsibleIsPerson: boolean | undefined
  readonly responsibleIsAuthor: boolean | undefined
  readonly reviewState: ReviewState | undefined
  readonly reviewIsByAuthor: boolean | undefined
  readonly editingIsByAuthor: boolean | undefined
  readonly revisingIsByAuthor: boolean | undefined
  readonly rolesAreWholly: boolean | undefined
  readonly writingIsByAi: boolean | undefined
  readonly wordsSayWholly: true | undefined
}

/** Read one fact; `undefined` is unknown. */
type FactReader = (facts: FactSheet) => unknown

const derivedReaders: Readonly<Record<string, FactReader>> = {
  use: ({ use }) => use,
  'ai.share': ({ derived }) => derived.aiShare,
  'author.isModel': ({ derived }) => derived.authorIsModel,
  'responsible.isPerson': ({ derived }) => derived.responsibleIsPerson,
  'responsible.isAuthor': ({ derived }) => derived.responsibleIsAuthor,
  'review.state': ({ derived, text }) =>
    derived.reviewState === 'standing' && text.reviewMatches === false
      ? 'other-text'
      : derived.reviewState,
  'review.isByAuthor': ({ derived }) => derived.reviewIsByAuthor,
  'roles.editing.isByAuthor': ({ derived }) => derived.editingIsByAuthor,
  'roles.revising.isByAuthor': ({ derived }) => derived.revisingIsByAuthor,
  'roles.isWholly': ({ derived }) => derived.rolesAreWholly,
  'writing.byAi': ({ derived }) => derived.writingIsByAi,
  'words.sayWholly': ({ derived }) => derived.wordsSayWholly,
  'topics.refused': ({ topicsRefused }) => topicsRefused
}

/** Give the reader of a fact by its path: of a derived one by its name, else of what is declared. */
export function readerOf(path: string): FactReader {
  const derived = Object.hasOwn(derivedReaders, path) ? derivedReaders[path] : undefined
  if (derived) return derived
  const [fact = '', ...members] = path.split('.')
  const [stage] = members
  if (fact === 'jurisdictions' && stage !== undefined) return readerOfPlace(stage)
  if (fact === 'roles' && stage !== undefined) {
    return ({ disclosure }) => contributionOf(disclosure, stage as Stage)
  }
  return ({ disclosure }) => {
    let value = ofOne(disclosure, fact)
    for (const key of members) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
      value = (value as Record<string, unknown>)[key]
    }
    // `roles: {}` declares nothing; `topics: []` does: that there are none.
    return isEmptyRecord(value) ? undefined : value
  }
}

/** Whether a text is for readers of a place. Who names a whole has named what lies in it. */
function readerOfPlace(code: string): FactReader {
  return ({ disclosure: { jurisdictions } }) =>
    jurisdictions?.some((place) => isSamePlace(place, code))
}

/** A fact as its only value, or the first of several, where conditions speak of one. */
function ofOne(disclosure: Disclosure, fact: string): unknown {
  if (fact === 'author') return authorsOf(disclosure)[0]
  if (fact === 'responsible') return responsibleOf(disclosure)[0]
  if (fact === 'review') return reviewsOf(disclosure)[0]
  return Object.hasOwn(disclosure, fact) ? disclosure[fact as keyof Disclosure] : undefined
}

function isEmptyRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const _ in value) return false
  return true
}

/** Lay out the facts for conditions, and derive what follows from them. */
export function createFactSheet(
  disclosure: Disclosure,
  use: Use,
  text: TextFacts = {}
): FactSheet {
  return { disclosure, use, derived: deriveFacts(disclosure), text, topicsRefused: undefined }
}

function deriveFacts(disclosure: Disclosure): DerivedFacts {
  const authors = authorsOf(disclosure)
  const responsible = responsibleOf(disclosure)
  const [author] = authors
  const reviewState = reviewStateOf(disclosure)
  return {
    aiShare: aiShare(disclosure),
    authorIsModel: author && authors.some((each) => isModelAsCompany(each, disclosure)),
    responsibleIsPerson: isPerson(disclosure, responsible),
    responsibleIsAuthor: isOnly(author?.name, authors.length, responsible),
    reviewState,
    reviewIsByAuthor: isByAuthor(disclosure),
    editingIsByAuthor: isByAuthors('editing', disclosure),
    revisingIsByAuthor: isByAuthors('revising', disclosure),
    rolesAreWholly: isWholly(disclosure, reviewState === 'standing'),
    writingIsByAi: isAiInWords(disclosure),
    wordsSayWholly: sayWholly(disclosure)
  }
}

/** A name in the place of a person was judged when it was parsed; a company may call itself so. */
function isModelAsCompany(author: Author, disclosure: Disclosure): boolean {
  return author.kind === 'company' && isModel(author, disclosure)
}

/** Whether a person answers for the text. A name that may be a company's leaves it open. */
function isPerson(disclosure: Disclosure, responsible: readonly Responsible[]): boolean | undefined {
  if (responsible.length === 0) return undefined
  // That nobody answers after all, as declared, is a fact of its own.
  const names = answeringNames({ ...disclosure, statements: {} })
  if (names.length === 0) return false
  const isOpen = ({ name, kind }: Responsible) => kind !== 'person' && lookOf(name) === 'organisation'
  const persons = responsible.filter((each) => names.includes(each.name) && !isOpen(each))
  return persons.length > 0 || undefined
}

/** Whether one author, and nobody else, answers for the text. */
function isOnly(
  author: string | undefined,
  authors: number,
  responsible: readonly Responsible[]
): boolean | undefined {
  const [answering] = responsible
  if (author === undefined || answering === undefined) return undefined
  return authors === 1 && responsible.length === 1 && answering.name === author
}

function isByAuthor(disclosure: Disclosure): boolean | undefined {
  const [author] = authorsOf(disclosure)
  const [review] = reviewsOf(disclosure)
  return review && author && (standingReview(disclosure) ?? review).by === author.name
}

/**
 * AI's share in a text: `none` only when it is declared so (an empty list of systems and roles that
 * are all human), `some` when a system or an AI role is declared, else unknown.
 */
export function aiShare(disclosure: Disclosure): 'none' | 'some' | undefined {
  if (takesPart(disclosure)) return 'some'
  return isHumanOnly(disclosure) ? 'none' : undefined
}

/** Stages that a text can come from. What only changes words leaves open who wrote them. */
const originStages: readonly Stage[] = ['drafting', 'summarizing', 'translation', 'transcription']

/**
 * Whether AI alone made the text and did every declared stage, and no person's review stands.
 * Unknown where nobody says where the text comes from.
 */
function isWholly(disclosure: Disclosure, isReviewed: boolean): boolean | undefined {
  const contributions = contributionsOf(disclosure)
  if (contributions.length === 0) return undefined
  if (isReviewed || contributions.some((who) => who !== 'ai')) return false
  return originStages.some((stage) => contributionOf(disclosure, stage) === 'ai') || undefined
}

// "Entirely written by a human", "100% AI-generated": English only. That no AI was used is read in the
// languages of the labels. A hint for the words that readers will be shown, no proof.
const wholly = [
  /\b(?:wholly|entirely|fully|completely|solely)[ -](?:\w+ by )?(?:an? )?(?:humans?|people)\b/i,
  /\b(?:wholly|entirely|fully|completely|solely)[ -](?:\w+ by )?(?:an? )?(?:ai|machines?)\b/i,
  /\b(?:written|generated|made) (?:wholly|entirely|fully|completely|solely) by\b/i,
  /\b100 ?% (?:human|ai)\b/i
]

function sayWholly({ limitations = '', purpose = '' }: Disclosure): true | undefined {
  if (limitations === '' && purpose === '') return undefined
  return [limitations, purpose].some((told) => deniesAi(told) || wholly.some((words) => words.test(told))) || undefined
}
