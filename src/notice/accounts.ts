import {
  type AiSystem,
  type Author,
  type Contributor,
  type Disclosure,
  type Review,
  type Stage,
  stages
} from '../disclosure/disclosure.js'
import {
  answeringNames,
  authorsOf,
  contributorsOf,
  partsBy,
  standingReviewsOf,
  systemsBy,
  systemsOf,
  wholeName
} from '../disclosure/people.js'
import { isolate, withoutIsolates } from '../text/names.js'
import type { Joint, Locale, Task } from './locale.js'

/** Consecutive tasks that the same did, in the whole text or in the same parts of it. */
export interface Account {
  /** The systems among them, as they are declared. */
  readonly systems: readonly AiSystem[]
  /** Everyone else among them. */
  readonly humans: readonly Contributor[]
  readonly parts: readonly string[]
  readonly tasks: readonly Task[]
}

/**
 * Order who did what as the stages usually follow each other, the review of the substance last, and
 * group what the same did in a row. A review that does not stand is left out.
 */
export function accountsOf(disclosure: Disclosure): readonly Account[] {
  const accounts: (Account & { readonly tasks: Task[] })[] = []
  const add = (task: Task, all: readonly Contributor[], parts: readonly string[]) => {
    const contributors = all.filter((each, index) => !isNamedBefore(each, all.slice(0, index)))
    const systems = contributors.flatMap((each) => systemsBy(each, disclosure))
    const humans = contributors.filter(({ kind }) => kind !== 'system')
    const last = accounts.at(-1)
    // In sentences people stand before systems, so their order among each other says nothing.
    if (last && areSame(last, { systems, humans, parts })) last.tasks.push(task)
    else accounts.push({ systems, humans, parts, tasks: [task] })
  }
  for (const stage of stages) {
    for (const [parts, contributors] of byParts(contributorsOf(disclosure, stage), disclosure)) {
      add(taskOf(stage, disclosure), contributors, parts)
    }
  }
  const reviewers = standingReviewsOf(disclosure).filter(isOfSubstance).map(reviewer)
  if (reviewers.length > 0) add('reviewing', reviewers, [])
  return accounts
}

/** Whether somebody is among others already, as who did a part is whose share is named as a whole. */
export function isNamedBefore({ kind, by }: Contributor, others: readonly Contributor[]): boolean {
  return (kind !== 'person' || by !== undefined) && others.some((one) => one.kind === kind && one.by === by)
}

function areSame(one: Omit<Account, 'tasks'>, other: Omit<Account, 'tasks'>): boolean {
  const isSamePerson = ({ kind, by }: Contributor, index: number) => {
    const each = other.humans[index]
    return each?.kind === kind && each.by === by
  }
  return (
    one.humans.length === other.humans.length &&
    one.humans.every(isSamePerson) &&
    areEqual(one.systems, other.systems) &&
    areEqual(one.parts, other.parts)
  )
}

function areEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/** Whether a review is of the substance, and was done before the text was shown. */
function isOfSubstance({ of, mode }: Review): boolean {
  return mode !== 'while-streaming' && (of === undefined || of.includes('substance'))
}

/** Who reviewed, as a contributor. */
export function reviewer({ by, kind }: Review): Contributor {
  return { kind: kind ?? 'person', ...(by === undefined ? {} : { by }) }
}

/**
 * Who did all of a stage comes first, then who did a part of it. No sentence says that persons and
 * systems did a part together, so there each have their own.
 */
function byParts(
  contributors: readonly Contributor[],
  disclosure: Disclosure
): readonly (readonly [parts: readonly string[], contributors: readonly Contributor[]])[] {
  if (contributors.length === 0) return []
  const groups: { parts: readonly string[]; isOfSystems: boolean; contributors: Contributor[] }[] = []
  for (const each of contributors) {
    const parts = partsBy(each, disclosure)
    const isOfSystems = parts.length > 0 && each.kind === 'system'
    const group = groups.find(
      (known) => known.isOfSystems === isOfSystems && areEqual(known.parts, parts)
    )
    if (group) group.contributors.push(each)
    else groups.push({ parts, isOfSystems, contributors: [each] })
  }
  return groups
    .sort((one, other) => one.parts.length - other.parts.length)
    .map((group) => [group.parts, group.contributors])
}

/** The stages that leave other words than the draft had. Pictures, a voice, code and a layout don't. */
const onDraft = ['summarizing', 'translation', 'editing', 'revising', 'fact-checking', 'proofreading'] as const

/** Who drafted a text on whose words no person worked later wrote it. */
function taskOf(stage: Stage, disclosure: Disclosure): Task {
  if (stage !== 'drafting') return stage
  const isRevised = onDraft.some((each) =>
    contributorsOf(disclosure, each).some(({ kind }) => kind !== 'system')
  )
  return isRevised ? 'drafting' : 'writing'
}

/**
 * The systems in the order in which a lead names them: those of which no stage is declared, then
 * the others as the stages follow each other.
 */
export function systemsInOrder(
  disclosure: Disclosure,
  accounts: readonly Account[] = accountsOf(disclosure)
): readonly AiSystem[] {
  const inStages = new Set(accounts.flatMap(({ systems }) => systems))
  return [...systemsWithoutStage(disclosure, accounts), ...inStages]
}

/** The systems of which nobody says what they did. */
export function systemsWithoutStage(
  disclosure: Disclosure,
  accounts: readonly Account[]
): readonly AiSystem[] {
  return systemsOf(disclosure).filter(
    (system) => !accounts.some(({ systems }) => systems.includes(system))
  )
}

/** Every person or company that a stage or a review names, each once. */
function namesIn(accounts: readonly Account[], disclosure: Disclosure): Set<string> {
  const reviewers = standingReviewsOf(disclosure).map(reviewer)
  const all = [...accounts.flatMap(({ humans }) => humans), ...reviewers]
  return new Set(all.flatMap(({ by }) => (by === undefined ? [] : [by])))
}

/**
 * Whether the words must say whose name the text is under. They need not where one person alone is
 * named as having worked on it or as answering for it, and that is the author.
 */
export function isAttributionOwed(accounts: readonly Account[], disclosure: Disclosure): boolean {
  const authors = authorsOf(disclosure)
  const [author] = authors
  if (author === undefined) return false
  const names = namesIn(accounts, disclosure)
  for (const name of answeringNames(disclosure)) names.add(name)
  return authors.length > 1 || names.size !== 1 || !names.has(author.name)
}

/** How many authors are named in each sentence about them. More are named once, as authors. */
export const mostNamedAuthors = 3

/** Everyone of an account who is no system, as a sentence names them within it. */
export function humanNames(
  humans: readonly Contributor[],
  disclosure: Disclosure,
  locale: Locale
): readonly string[] {
  const authors = authorsOf(disclosure)
  const [author] = authors
  const names = humans.map(({ kind, by }) => {
    if (by !== undefined) return isolate(by, locale.dir)
    if (kind !== 'people') return locale.who.person
    // Of several authors nobody says whose people they are.
    if (author?.kind !== 'company' || authors.length > 1) return locale.who.people
    return locale.who.peopleAt.replace('{name}', () => isolate(author.name, locale.dir))
  })
  const start = authors.length > mostNamedAuthors ? startOfAuthors(humans, authors) : -1
  return start === -1
    ? names
    : [...names.slice(0, start), locale.who.authors, ...names.slice(start + authors.length)]
}

/** Where all authors stand among others, in their order. */
function startOfAuthors(humans: readonly Contributor[], authors: readonly Author[]): number {
  return humans.findIndex((_, start) =>
    authors.every(({ name }, index) => humans[start + index]?.by === name)
  )
}

/** Words that open a sentence, where the language has capitals. */
export function capitalized(words: string): string {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}

/**
 * Join everyone of an account who is no system, as a template names them: with a capital where it
 * opens with somebody who is not named.
 */
export function joinHumans(
  template: string,
  humans: readonly Contributor[],
  { disclosure, locale, others = [] }: {
    readonly disclosure: Disclosure
    readonly locale: Locale
    /** Names that stand behind theirs. */
    readonly others?: readonly string[]
  }
): string {
  const [first, ...rest] = [...humanNames(humans, disclosure, locale), ...others]
  if (first === undefined) return ''
  const [opening] = humans
  const isNamed = !opening || (opening.by !== undefined && isolate(opening.by, locale.dir) === first)
  const isCapital = template.startsWith('{name}') && !isNamed
  return joinNames([isCapital ? capitalized(first) : first, ...rest], locale)
}

/** `GPT-4 (OpenAI) or Claude (Anthropic)`: a system with everything that is declared of its name. */
export function fullName(system: AiSystem, locale: Locale): string {
  const names = [system, ...(system.or ?? [])].map((each) =>
    each.model === 'unknown' ? locale.unknown : isolate(wholeName(each), locale.dir)
  )
  return names.reduce((before, next) => before + jointBefore(locale.names.or, next) + next)
}

/** What a part of the text is called: `part` is one of which nobody says which it is. */
export function partName(part: string, { unnamedPart, dir }: Locale): string {
  return part === 'part' ? unnamedPart : isolate(part, dir)
}

/** `GPT-4 (OpenAI) and Claude (Anthropic)`. */
export function systemNames(ai: readonly AiSystem[], locale: Locale): string {
  return joinNames(ai.map((system) => fullName(system, locale)), locale)
}

/** Join `A, B and C`. */
export function joinNames(items: readonly string[], { names }: Locale): string {
  return joinList(items, names)
}

/** Join what was done. */
export function joinTasks(items: readonly string[], { tasks }: Locale): string {
  return joinList(items, tasks)
}

function joinList(
  items: readonly string[],
  { comma, last }: { readonly comma: string; readonly last: Joint }
): string {
  const end = items.at(-1)
  if (items.length < 2 || end === undefined) return items.join('')
  return `${items.slice(0, -1).join(comma)}${jointBefore(last, end)}${end}`
}

/** What stands before the last of a list. */
function jointBefore(joint: Joint, next: string): string {
  if (typeof joint === 'string') return joint
  return joint.before.test(withoutIsolates(next)) ? joint.instead : joint.word
}
