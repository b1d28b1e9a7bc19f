import {
  type AiSystem,
  type Author,
  type Contribution,
  type Contributor,
  type Disclosure,
  type Responsible,
  type Review,
  type Stage,
  stages
} from './disclosure.js'
import { isModelName, isVendorName } from './model-look.js'

const none: readonly never[] = Object.freeze([])

/** Take one, several or none as a list. */
function listOf<T extends object>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return none
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** Who the text is attributed to. */
export function authorsOf({ author }: Disclosure): readonly Author[] {
  return listOf<Author>(author)
}

/** The declared reviews, whether they stand or not; none where it is declared that nobody reviewed. */
export function reviewsOf({ review }: Disclosure): readonly Review[] {
  return review === 'none' ? none : listOf<Review>(review)
}

/** Tell whether it is declared that nobody reviewed the text. */
export function isUnreviewed({ review }: Disclosure): boolean {
  return review === 'none'
}

/** Who answers for the text. Nobody where it is not declared: an author alone has not said so. */
export function responsibleOf({ responsible }: Disclosure): readonly Responsible[] {
  return listOf<Responsible>(responsible)
}

/** The AI systems that took part. */
export function systemsOf({ ai }: Disclosure): readonly AiSystem[] {
  return ai ?? none
}

/** The names of the parts of the text that AI had a share in, where they are declared. */
function partsOf({ part }: { readonly part?: string | readonly string[] }): readonly string[] {
  if (part === undefined) return none
  return typeof part === 'string' ? [part] : part
}

/**
 * The parts of the text that a contributor did; none where it did the whole; `part` where nobody
 * says which. What the facts say of
 * AI's share by names of parts holds for every system that has none of its own.
 */
export function partsBy(contributor: Contributor, disclosure: Disclosure): readonly string[] {
  if (contributor.part !== undefined || contributor.kind !== 'system') return partsOf(contributor)
  return partsOf(disclosure).filter((part) => part !== 'whole')
}

/** Who did a stage. */
export function contributorsOf({ roles }: Disclosure, stage: Stage): readonly Contributor[] {
  return roles?.[stage] ?? none
}

/**
 * Tell whether every author did all of a stage, and no AI system took part in it.
 *
 * @returns `undefined` where nobody says who did it, or a person is meant who is not named.
 */
export function isByAuthors(stage: Stage, disclosure: Disclosure): boolean | undefined {
  const contributors = contributorsOf(disclosure, stage)
  const authors = authorsOf(disclosure)
  if (contributors.length === 0 || authors.length === 0) return undefined
  if (contributors.some(({ kind }) => kind === 'system')) return false
  const whole = contributors.filter(({ part }) => part === undefined)
  if (authors.every(({ name }) => whole.some(({ by }) => by === name))) return true
  return whole.some(({ by }) => by === undefined) ? undefined : false
}

/**
 * Tell whether persons, AI systems or both did a stage.
 *
 * @returns `undefined` where nobody says who did it.
 */
export function contributionOf(disclosure: Disclosure, stage: Stage): Contribution | undefined {
  let hasSystem = false
  let hasHuman = false
  for (const { kind } of contributorsOf(disclosure, stage)) {
    if (kind === 'system') hasSystem = true
    else hasHuman = true
  }
  if (hasSystem && hasHuman) return 'both'
  if (hasSystem) return 'ai'
  return hasHuman ? 'human' : undefined
}

/** What each declared stage was done by. */
export function contributionsOf(disclosure: Disclosure): readonly Contribution[] {
  const declared = Object.keys(disclosure.roles ?? {}) as Stage[]
  return declared.flatMap((stage) => contributionOf(disclosure, stage) ?? none)
}

/** Tell whether the facts say that no AI took part: no system, and roles that are all human. */
export function isHumanOnly(disclosure: Disclosure): boolean {
  if (disclosure.ai?.length !== 0) return false
  const declared = contributionsOf(disclosure)
  return declared.length > 0 && declared.every((who) => who === 'human')
}

/** Tell whether the facts say that an AI system took part. */
export function takesPart(disclosure: Disclosure): boolean {
  return (
    systemsOf(disclosure).length > 0 || contributionsOf(disclosure).some((who) => who !== 'human')
  )
}

type ShareInWords = 'before' | 'writing' | 'help' | 'code' | 'beside'

/**
 * What a stage has to do with the words of a text: what came of ideas in it, nobody says; checks and
 * descriptions of pictures touch the words without writing the text; code is read beside them.
 */
const shareInWords: { readonly [stage in Stage]: ShareInWords } = {
  idea: 'before',
  outline: 'help',
  research: 'before',
  transcription: 'writing',
  drafting: 'writing',
  summarizing: 'writing',
  translation: 'writing',
  illustration: 'beside',
  'image-description': 'help',
  narration: 'beside',
  coding: 'code',
  editing: 'writing',
  revising: 'writing',
  'fact-checking': 'help',
  proofreading: 'help',
  formatting: 'beside'
}

/**
 * Tell whether AI took part in the words of a text, such as its draft, a translation or the
 * descriptions of its pictures.
 *
 * @returns `false` only where no AI took part, or where each system is said to have done something
 * else: pictures, a voice, code, the layout. Ideas and research alone leave it open.
 */
export function isAiInWords(disclosure: Disclosure): boolean | undefined {
  if (isHumanOnly(disclosure)) return false
  const { roles = {}, ai = none } = disclosure
  const elsewhere = new Set<string | undefined>()
  let isOpen = false
  for (const [stage, contributors] of Object.entries(roles)) {
    const share = shareInWords[stage as Stage]
    for (const { kind, by } of contributors) {
      if (kind !== 'system') continue
      if (share === 'before') isOpen = true
      else if (share === 'writing' || share === 'help') return true
      elsewhere.add(by)
    }
  }
  if (isOpen || elsewhere.size === 0) return undefined
  return ai.every((system) => elsewhere.has(systemName(system, ai))) ? false : undefined
}

/** The declared system that a contributor is; where none is named, the one that there is. */
export function systemsBy({ kind, by }: Contributor, disclosure: Disclosure): readonly AiSystem[] {
  if (kind !== 'system') return none
  const systems = systemsOf(disclosure)
  if (by === undefined) return systems.slice(0, 1)
  return systems.filter((system) => systemName(system, systems) === by || wholeName(system) === by)
}

/**
 * Give the systems whose words or code a reader sees: those that wrote, then those of which nobody
 * says what they did.
 */
export function writingSystemsOf(disclosure: Disclosure): readonly AiSystem[] {
  const open = systemsOf(disclosure).filter((system) => sharesOf(system, disclosure).length === 0)
  return [...systemsWith(['writing', 'code'], disclosure), ...open]
}

/** Give the systems that helped with the words: by ideas, by checks, with descriptions of pictures. */
export function helpingSystemsOf(disclosure: Disclosure): readonly AiSystem[] {
  return systemsWith(['before', 'help'], disclosure)
}

function systemsWith(shares: readonly ShareInWords[], disclosure: Disclosure): readonly AiSystem[] {
  return systemsOf(disclosure).filter((system) =>
    sharesOf(system, disclosure).some((share) => shares.includes(share))
  )
}

function sharesOf(system: AiSystem, disclosure: Disclosure): readonly ShareInWords[] {
  const own = stages.filter((stage) =>
    contributorsOf(disclosure, stage).some((each) => systemsBy(each, disclosure).includes(system))
  )
  return own.map((stage) => shareInWords[stage])
}

/** `GPT-4 0613 (OpenAI)`: everything that is declared of a system's name. */
export function wholeName({ model, version, provider }: AiSystem): string {
  const name = version === undefined ? model : `${model} ${version}`
  return provider === undefined ? name : `${name} (${provider})`
}

/** What a role calls a system: its model, or the whole name where another system has that model. */
export function systemName(system: AiSystem, systems: readonly AiSystem[]): string {
  const isShared = systems.some(
    (other) => other !== system && isSameName(other.model, system.model)
  )
  return isShared ? wholeName(system) : system.model
}

/** Tell whether two names are one: composed or not, in capitals or not. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  const first = one.charCodeAt(0)
  const second = other.charCodeAt(0)
  // Nearly all names begin otherwise, and their keys need not be made.
  if (first < 128 && second < 128 && (first | 32) !== (second | 32)) return false
  return nameKey(one) === nameKey(other)
}

const ascii = /^[\0-\x7F]*$/

/** What two spellings of one name have in common: composed, and without regard to case. */
export function nameKey(name: string): string {
  if (ascii.test(name)) return name.toLowerCase()
  // By way of the capitals, so that ß meets ss.
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

/**
 * Tell whether a name is nobody's: a system's of the facts, or one that looks like a model's, unless
 * it is declared as a person's; and, unless it is declared as the company, that of a maker of models.
 */
export function isModel(
  { name, kind }: { readonly name: string; readonly kind?: string },
  { ai = [] }: Disclosure
): boolean {
  const same = (other: string | undefined) => other !== undefined && isSameName(other, name)
  if (ai.some(({ model }) => same(model))) return true
  if (kind === 'person') return false
  if (isModelName(name, kind)) return true
  return kind !== 'company' && (isVendorName(name) || ai.some(({ provider }) => same(provider)))
}

/**
 * Give the reviews that cover the text as it stands: not older than what was changed last. Any other
 * review is none, and no words may tell it. That a person reviewed, the parser has seen to.
 */
export function standingReviewsOf(disclosure: Disclosure): readonly Review[] {
  if (disclosure.editorial?.aiAfterReview === true) return none
  return reviewsOf(disclosure).filter((review) => !isOutdated(review, disclosure))
}

/** Give the review of the substance that stands, the first of several. */
export function standingReview(disclosure: Disclosure): Review | undefined {
  return standingReviewsOf(disclosure).find(isOfSubstance)
}

/** Whether a person reviewed the text as it is. */
export type ReviewState =
  /** A person reviewed the substance of this version. */
  | 'standing'
  /** It is declared that nobody reviewed the text. */
  | 'none'
  /** Only the facts or the language were reviewed. */
  | 'partial'
  /** The text was changed after the review. */
  | 'changed'
  /** An AI system changed the text after the review. */
  | 'changed-by-ai'

/**
 * Tell what the declared review comes to.
 *
 * @returns `undefined` where nobody says whether somebody reviewed the text.
 */
export function reviewStateOf(disclosure: Disclosure): ReviewState | undefined {
  if (isUnreviewed(disclosure)) return 'none'
  const reviews = reviewsOf(disclosure)
  if (reviews.length === 0) return undefined
  if (standingReview(disclosure)) return 'standing'
  const whole = reviews.filter(isOfSubstance)
  if (whole.length === 0) return 'partial'
  const isByAi =
    disclosure.editorial?.aiAfterReview === true ||
    whole.every((review) => isOutdated(review, disclosure, isSystem))
  return isByAi ? 'changed-by-ai' : 'changed'
}

function isOfSubstance({ of }: Review): boolean {
  return !of || of.includes('substance')
}

function isSystem({ kind }: Contributor): boolean {
  return kind === 'system'
}

/** Whether a contribution, or one of some contributors, is dated later than the review. */
function isOutdated(
  { at }: Review,
  { roles }: Disclosure,
  counts: (contributor: Contributor) => boolean = () => true
): boolean {
  if (at === undefined || roles === undefined) return false
  return Object.values(roles).some((contributors) =>
    contributors.some((each) => each.at !== undefined && counts(each) && isLater(each.at, at))
  )
}

/** Two moments compare as such; where one is a whole day, what is of the same day is not later. */
function isLater(one: string, other: string): boolean {
  if (one.length === 10 || other.length === 10) return one.slice(0, 10) > other.slice(0, 10)
  return momentOf(one) > momentOf(other)
}

/** A time without a zone is taken for one of UTC, so that no machine's own zone decides. */
function momentOf(at: string): number {
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(at) ? at : `${at}Z`)
}

/**
 * Name who answers for the text, as declared. A company's own name is nobody's, and where it is
 * declared that no person takes ultimate responsibility, nobody is named.
 */
export function answeringNames(disclosure: Disclosure): readonly string[] {
  if (disclosure.statements?.ultimateResponsibility === false) return none
  const companies = authorsOf(disclosure).filter(({ kind }) => kind === 'company')
  return responsibleOf(disclosure)
    .map(({ name }) => name)
    .filter((name) => !companies.some((company) => isSameName(company.name, name)))
}

/** The first of {@link answeringNames}: an author alone has not said so. */
export function responsibleName(disclosure: Disclosure): string | undefined {
  return answeringNames(disclosure)[0]
}
