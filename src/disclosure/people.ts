import type {
  AiSystem,
  Author,
  Contribution,
  Contributor,
  Disclosure,
  Responsible,
  Review,
  Stage
} from './disclosure.js'
import { isModelName, isVendorName } from './name-look.js'

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
 * The parts of the text that a contributor did; none where it did the whole. What the facts say of
 * AI's share by names of parts holds for every system that has none of its own.
 */
export function partsBy(contributor: Contributor, disclosure: Disclosure): readonly string[] {
  if (contributor.part !== undefined || contributor.kind !== 'system') return partsOf(contributor)
  return partsOf(disclosure).filter((part) => part !== 'part' && part !== 'whole')
}

/** Who did a stage. */
export function contributorsOf({ roles }: Disclosure, stage: Stage): readonly Contributor[] {
  return roles?.[stage] ?? none
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
  if (isModelName(name)) return true
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
  return standingReviewsOf(disclosure).find(({ of }) => !of || of.includes('substance'))
}

/** Whether a contribution is dated later than the review. */
function isOutdated({ at }: Review, { roles }: Disclosure): boolean {
  if (at === undefined || roles === undefined) return false
  return Object.values(roles).some((contributors) =>
    contributors.some((each) => each.at !== undefined && isLater(each.at, at))
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

/** Name who answers for the text, as declared. A company's own name is nobody's. */
export function answeringNames(disclosure: Disclosure): readonly string[] {
  const companies = authorsOf(disclosure).filter(({ kind }) => kind === 'company')
  return responsibleOf(disclosure)
    .map(({ name }) => name)
    .filter((name) => !companies.some((company) => isSameName(company.name, name)))
}

/** The first of {@link answeringNames}: an author alone has not said so. */
export function responsibleName(disclosure: Disclosure): string | undefined {
  return answeringNames(disclosure)[0]
}
