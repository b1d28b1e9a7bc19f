import { type AiSystem, type Contributor, type Disclosure, type Review, type Stage, stages } from '../disclosure/disclosure.js'
import { reviewsOf, systemName, wholeName } from '../disclosure/people.js'
import { withoutIsolates } from '../text/names.js'
import type { Slots } from '../text/template.js'
import { capitalized } from './accounts.js'
import type { Locale, Task } from './locale.js'
import { companyIn, nameOf, splitList, unnamed } from './read-names.js'

/** Who did a stage, before the names of all systems are known. */
type ToldContributor = Omit<Contributor, 'by'> & {
  readonly by?: string
  readonly system?: AiSystem
}

/** What the sentences of a lead have told so far. */
export interface Told {
  readonly facts: Pick<
    Disclosure,
    | 'author'
    | 'responsible'
    | 'persona'
    | 'domain'
    | 'limitations'
    | 'use'
    | 'research'
    | 'client'
    | 'publisher'
    | 'qualifiedReviewer'
    | 'purpose'
    | 'contact'
    | 'review'
  >
  readonly roles: { readonly [stage in Stage]?: readonly ToldContributor[] }
  /** The systems in the order in which the sentences introduce them. */
  readonly systems: readonly AiSystem[]
  /** The company whose people are named. */
  readonly company?: string
  /** Where the last sentence stands among those of a lead: see `rankOf`. */
  readonly rank: number
  /** Where the last task stands among the stages, the review behind them. */
  readonly lastTask: number
}

/** What is told before the first sentence: a new object each time, as what follows is kept with it. */
export function nothingTold(): Told {
  return { facts: {}, roles: {}, systems: [], rank: -1, lastTask: -1 }
}

export function addFacts(told: Told, facts: Told['facts']): Told {
  return { ...told, facts: { ...told.facts, ...facts } }
}

/** Note the systems that a sentence names in full; each is introduced once, in the same words. */
export function introduce(told: Told, systems: readonly AiSystem[] | undefined): Told | undefined {
  if (!systems?.every(isDeclarable)) return undefined
  const news = systems.filter((system) => {
    const whole = wholeName(system)
    return !told.systems.some((known) => whole.startsWith(known.model) && wholeName(known) === whole)
  })
  return { ...told, systems: [...told.systems, ...news] }
}

/** The model of a system with its version, as they are read: each has at most 200 characters. */
const longestModel = 401

/** Whether a system has names that may be declared: what is longer is not worth comparing. */
function isDeclarable({ model, or = [] }: AiSystem): boolean {
  return model.length <= longestModel && or.every(isDeclarable)
}

/** One as it is, several as a list: how the facts hold them. */
export function oneOrMany<T>(items: readonly T[]): T | readonly T[] {
  const [first] = items
  return items.length === 1 && first !== undefined ? first : items
}

/** Who did what, as a sentence names them. */
export interface Subject {
  /** `unread`: the words are no list of systems. */
  readonly systems?: readonly AiSystem[] | 'unread'
  readonly names?: readonly string[]
}

/** Add what one sentence says was done, if it can follow what was told: in order. */
export function addTasks(
  told: Told,
  subject: Subject,
  answers: boolean,
  slots: Slots,
  locale: Locale
): Told | undefined {
  const { systems, names = [] } = subject
  if (told.facts.responsible || systems === 'unread') return undefined
  const parts = slots['part'] === undefined ? [] : splitList(slots['part'], locale.names)
  const part = parts.length > 0 ? { part: oneOrMany(parts.map((words) => partNamed(words, locale))) } : {}
  const next = systems ? introduce(told, systems) : withWholeModels(told, names)
  if (!next) return undefined
  const contributors: ToldContributor[] = [
    ...names.map((name) => contributorNamed(name, next, locale)),
    ...(systems ?? []).map((system): ToldContributor => ({ kind: 'system', system }))
  ].map((each) => ({ ...each, ...part }))
  const roles = { ...next.roles }
  let { facts } = next
  let { lastTask } = next
  const tasks = splitList(slots['tasks'] ?? '', locale.tasks).map((word) => taskNamed(word, locale))
  if (!tasks.every((task) => task !== undefined)) return undefined
  // A language may tell them in another order than that of the stages.
  for (const task of tasks.sort((one, other) => placeOf(one) - placeOf(other))) {
    const at = placeOf(task)
    if (parts.length > 0 ? at < lastTask : at <= lastTask) return undefined
    lastTask = at
    if (task === 'reviewing') {
      const reviews = contributors.map(({ kind, by }) =>
        by === undefined ? { kind: kind === 'people' ? kind : ('person' as const) } : { by }
      )
      ;({ facts } = withReviews({ ...next, facts }, reviews))
    } else {
      const stage = stageOf(task)
      roles[stage] = [...(roles[stage] ?? []), ...contributors]
    }
  }
  if (answers) {
    const answering = contributors.flatMap(({ by }) => (by === undefined ? [] : [{ name: by }]))
    facts = { ...facts, responsible: oneOrMany(answering) }
  }
  return { ...withCompanyOf(names, next, locale), facts, roles, lastTask }
}

/** Note whose people a sentence names, where it says so. */
export function withCompanyOf(names: readonly string[], told: Told, locale: Locale): Told {
  const company = names.map((name) => companyIn(name, locale)).find(Boolean)
  return company === undefined ? told : { ...told, company }
}

/**
 * A system that is called by all of its name has no provider in it: of `GPT (beta)` the model is read
 * as `GPT` until a later sentence says the whole again.
 */
function withWholeModels(told: Told, names: readonly string[]): Told {
  const { systems } = told
  const isWhole = (system: AiSystem) =>
    names.includes(wholeName(system)) && systemName(system, systems) !== wholeName(system)
  if (!systems.some(isWhole)) return told
  return {
    ...told,
    systems: systems.map((system) => (isWhole(system) ? { model: wholeName(system) } : system))
  }
}

/** How the facts call a part of the text: `part` is one of which nobody says which it is. */
function partNamed(words: string, { unnamedPart }: Locale): string {
  return words === unnamedPart ? 'part' : withoutIsolates(words)
}

/** The place of a task among the stages; a review comes behind them. */
function placeOf(task: Task): number {
  return task === 'reviewing' ? stages.length : stages.indexOf(stageOf(task))
}

function stageOf(task: Exclude<Task, 'reviewing'>): Stage {
  return task === 'writing' ? 'drafting' : task
}

function taskNamed(word: string, locale: Locale): Task | undefined {
  const entry = Object.entries(locale.did).find(([, did]) => did === word)
  return entry?.[0] as Task | undefined
}

/** Who is meant by a name in a sentence. */
function contributorNamed(name: string, { systems }: Told, locale: Locale): ToldContributor {
  const system = systems.find((each) => isCalled(name, each, systems, locale))
  if (system) return { kind: 'system', system }
  return unnamed(name, locale) ?? { kind: 'person', by: name }
}

function isCalled(name: string, system: AiSystem, systems: readonly AiSystem[], locale: Locale): boolean {
  const { model, or } = system
  // Looking whether others have the same model takes longer, and hardly any name is a system's.
  const mayBe = or || model === 'unknown' || model === name || wholeName(system) === name
  return Boolean(mayBe) && nameOf(system, systems, locale) === name
}

export function withReviews(told: Told, reviews: readonly Review[]): Told {
  const { review } = told.facts
  const known: readonly Review[] = review === undefined || review === 'none' ? [] : [review].flat()
  return addFacts(told, { review: oneOrMany([...known, ...reviews]) })
}

export function reviewerNamed(name: string, locale: Locale) {
  const nobody = unnamed(name, locale)
  return nobody ? { kind: nobody.kind } : { by: name }
}

/** Whether people did something who are neither named nor told to be a company's. */
export function tellsOfPeople({ roles, facts, company }: Told): boolean {
  if (company !== undefined) return false
  const all = [...Object.values(roles).flat(), ...reviewsOf(facts)]
  return all.some(({ kind, by }) => kind === 'people' && by === undefined)
}

// They depend on what was told alone, which many sentences may follow. Entries go with it.
const namesBefore = new WeakMap<Told, ReadonlySet<string>>()

/** The names that the sentences before have told. */
export function knownNames(told: Told, locale: Locale): ReadonlySet<string> {
  const known = namesBefore.get(told) ?? namesTold(told, locale)
  namesBefore.set(told, known)
  return known
}

function namesTold({ systems, roles }: Told, locale: Locale): ReadonlySet<string> {
  const people = Object.values(roles).flatMap((contributors) =>
    contributors.flatMap(({ by }) => (by === undefined ? [] : [by]))
  )
  const { authors } = locale.who
  const called = systems.map((system) => nameOf(system, systems, locale))
  return new Set([...people, ...called, authors, capitalized(authors)])
}
