import {
  type AiSystem,
  type Contributor,
  type Disclosure,
  type Domain,
  type Review,
  type Stage,
  stages
} from '../disclosure/disclosure.js'
import { reviewsOf, systemName, wholeName } from '../disclosure/people.js'
import { withoutIsolates } from '../text/names.js'
import { anyOf, type Slots } from '../text/template.js'
import { capitalized } from './accounts.js'
import type { Locale, SystemSentence, Task } from './locale.js'
import {
  areAuthors,
  companyIn,
  formsOf,
  nameOf,
  readSystem,
  splitList,
  splitNames,
  splitSystems,
  unnamed
} from './read-names.js'

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
  /** Where the last sentence stands in {@link order}. */
  readonly rank: number
  /** Where the last task stands among the stages, the review behind them. */
  readonly lastTask: number
}

/** A sentence of a locale, what it tells, and after which sentences it can stand. */
export interface SentenceRule {
  readonly template: string
  readonly rank: number
  /** Whether the sentence can only open an account of tasks, or only continue one. */
  readonly place?: 'first' | 'next'
  /** Whether the same sentence may follow, of others. */
  readonly isRepeated?: true
  readonly tell: (told: Told, slots: Slots) => Told | undefined
}

/** What is told before the first sentence: a new object each time, as what follows is kept with it. */
export function nothingTold(): Told {
  return { facts: {}, roles: {}, systems: [], rank: -1, lastTask: -1 }
}

/** The order of the sentences in a lead, as they are written. */
const order = [
  'persona',
  'involved',
  'tasks',
  'unreviewed',
  'streaming',
  'reviewedFacts',
  'reviewedLanguage',
  'responsible',
  'attributed',
  'client',
  'qualified',
  'purpose',
  'contact',
  'domain',
  'research',
  'subsidy',
  'limitations'
] as const
type SentenceName = (typeof order)[number]

/** Where a sentence stands in a lead. */
export function rankOf(sentence: SentenceName): number {
  return order.indexOf(sentence)
}

/**
 * The sentences of a locale. Where two fit the same words, the first one is tried first: those that
 * say more stand before those that would take the difference for a part of a name.
 */
export function sentenceRules(locale: Locale): SentenceRule[] {
  const { brief, unreviewed } = locale
  const rule = (
    sentence: SentenceName,
    template: string,
    tell: SentenceRule['tell']
  ): SentenceRule => ({ template, rank: rankOf(sentence), tell })
  const fact = (sentence: SentenceName, template: string, read: (slots: Slots) => Told['facts']) =>
    rule(sentence, template, (told, slots) => add(told, read(slots)))
  const text = (slots: Slots, name: string) => withoutIsolates(slots[name] ?? '')
  return [
    ...bySystems(locale, locale.persona).map(([template, read]) =>
      rule('persona', template, (told, slots) =>
        introduce(add(told, { persona: { name: nameIn(slots) } }), read(slots))
      )
    ),
    fact('persona', brief.persona, (slots) => ({ persona: { name: nameIn(slots) } })),
    ...bySystems(locale, locale.involved).map(([template, read]) =>
      rule('involved', template, (told, slots) => introduce(told, read(slots)))
    ),
    ...taskRules(locale),
    fact('unreviewed', unreviewed.published, () => ({ review: 'none' })),
    fact('unreviewed', unreviewed.sent, () => ({ review: 'none', use: 'message' })),
    ...reviewRules(locale),
    ...byNames(locale, locale.responsible).map(([template, read]) =>
      rule('responsible', template, (told, slots) => {
        const names = read(slots, told).map((name) => ({ name }))
        return names.length > 0 ? add(told, { responsible: oneOrMany(names) }) : undefined
      })
    ),
    ...attributionRules(locale),
    fact('client', locale.client, (slots) => ({ client: { name: nameIn(slots), kind: 'company' } })),
    fact('qualified', locale.qualified, (slots) => ({ qualifiedReviewer: { name: nameIn(slots) } })),
    fact('purpose', locale.purpose, (slots) => ({ purpose: text(slots, 'purpose') })),
    fact('contact', locale.contact, (slots) => ({ contact: text(slots, 'contact') })),
    ...Object.entries(locale.disclaimers).map(([domain, template]) =>
      fact('domain', template, () => ({ domain: domain as Domain }))
    ),
    fact('research', locale.research, () => ({ use: 'research' })),
    fact('subsidy', locale.subsidy, (slots) => ({ research: { subsidy: nameIn(slots) } })),
    fact('limitations', locale.limitations, (slots) => ({
      limitations: text(slots, 'limitations')
    }))
  ]
}

function attributionRules(locale: Locale): SentenceRule[] {
  const rules = (templates: SystemSentence<string>, kind: 'person' | 'company', use?: 'message') =>
    byNames(locale, templates).map(
      ([words, read]): SentenceRule => ({
        template: words,
        rank: rankOf('attributed'),
        isRepeated: true,
        tell: (told, slots) => {
          // Behind the authors stands who publishes.
          if (told.facts.author) {
            if (kind !== 'company') return undefined
            return add(told, { publisher: { name: nameIn(slots), kind } })
          }
          const names = read(slots, told)
          const [only] = names
          if (only === undefined) return undefined
          // Of a company that is the author, people would be told to be its own, a message to be sent.
          const isAuthor = kind === 'person' || use === 'message' || names.length > 1
          if (!isAuthor && (tellsOfPeople(told) || told.facts.use === 'message')) {
            return add(told, { publisher: { name: only, kind } })
          }
          const author = oneOrMany(names.map((name) => ({ name, kind })))
          return add(told, { author, ...(use ? { use } : {}) })
        }
      })
    )
  return [
    ...rules({ one: locale.published, many: locale.published }, 'company'),
    ...rules({ one: locale.sent, many: locale.sent }, 'company', 'message'),
    ...rules(locale.attributed, 'person')
  ]
}

/** Whether people did something who are neither named nor told to be a company's. */
function tellsOfPeople({ roles, facts, company }: Told): boolean {
  if (company !== undefined) return false
  const all = [...Object.values(roles).flat(), ...reviewsOf(facts)]
  return all.some(({ kind, by }) => kind === 'people' && by === undefined)
}

function reviewRules(locale: Locale): SentenceRule[] {
  const kinds = [
    ['streaming', { mode: 'while-streaming' }],
    ['reviewedFacts', { of: ['facts'] }],
    ['reviewedLanguage', { of: ['language'] }]
  ] as const
  return kinds.flatMap(([sentence, facts]) =>
    byNames(locale, locale[sentence]).map(
      ([template, read]): SentenceRule => ({
        template,
        rank: rankOf(sentence),
        tell: (told, slots) => {
          const reviews = read(slots, told).map((name) => ({ ...reviewerNamed(name, locale), ...facts }))
          return reviews.length > 0 ? withReviews(told, reviews) : undefined
        }
      })
    )
  )
}

/** Who did what, as a sentence names them. */
interface Subject {
  /** `unread`: the words are no list of systems. */
  readonly systems?: readonly AiSystem[] | 'unread'
  readonly names?: readonly string[]
}

/** Who did which tasks: AI, persons and AI, those who answer for the text, any by their names. */
function taskRules(locale: Locale): SentenceRule[] {
  const { ai, together, humanResponsible, human, part } = locale
  const rules: SentenceRule[] = []
  const add = (
    template: string,
    place: 'first' | 'next' | undefined,
    read: (slots: Slots, told: Told) => Subject,
    answers = false
  ) => {
    rules.push({
      template,
      rank: rankOf('tasks'),
      ...(place ? { place } : {}),
      isRepeated: true,
      tell: (told, slots) => {
        const subject = read(slots, told)
        const isRead = subject.systems !== 'unread' && subject.names?.length !== 0
        return isRead ? addTasks(told, subject, answers, slots, locale) : undefined
      }
    })
  }
  // These hold the words of the others, and more.
  for (const [template, systems] of bySystems(locale, part.systems)) {
    add(template, undefined, (slots) => ({ systems: systems(slots) ?? 'unread' }))
  }
  for (const [template, names] of byNames(locale, part.human)) {
    add(template, undefined, (slots, told) => ({ names: names(slots, told) }))
  }
  for (const place of ['first', 'next'] as const) {
    const at = <T extends { readonly [key in typeof place]: string }>(sentence: SystemSentence<T>) => ({
      one: sentence.one[place],
      many: sentence.many[place]
    })
    for (const [template, systems] of bySystems(locale, at(ai))) {
      add(template, place, (slots) => ({ systems: systems(slots) ?? 'unread' }))
    }
    for (const [template, systems] of bySystems(locale, at(together))) {
      for (const names of nameReaders(locale)) {
        add(template, place, (slots, told) => ({
          systems: systems(slots) ?? 'unread',
          names: names(slots, told)
        }))
      }
    }
    for (const [template, names] of byNames(locale, at(humanResponsible))) {
      add(template, place, (slots, told) => ({ names: names(slots, told) }), true)
    }
    for (const [template, names] of byNames(locale, at(human))) {
      add(template, place, (slots, told) => ({ names: names(slots, told) }))
    }
  }
  return rules
}

/**
 * A sentence about one system or several, each with what reads them. One system is read whole, as
 * its name may hold the words that join names. Where the language says "one" and "many" alike, a
 * text with those words tells of several.
 */
function bySystems(
  locale: Locale,
  { one, many }: SystemSentence<string>
): [template: string, read: (slots: Slots) => AiSystem[] | undefined][] {
  return [
    [many, (slots) => splitSystems(slots['systems'] ?? '', locale)],
    // Where a name holds the words that join names, the split before that may be the right one.
    [many, (slots) => splitSystems(slots['systems'] ?? '', locale, 1)],
    [one, (slots) => [readSystem(slots['systems'] ?? '', locale)]]
  ]
}

/** Reads the names in a sentence, by what was told before. */
type ReadNames = (slots: Slots, told: Told) => string[]

/** A sentence about one person or several, each with what reads the names. */
function byNames(
  locale: Locale,
  { one, many }: SystemSentence<string>
): [template: string, read: ReadNames][] {
  const [several, single] = nameReaders(locale)
  return [
    [many, several],
    [one, single]
  ]
}

/** Read several names, none where there is one, or one: it may hold the words that join names. */
function nameReaders(locale: Locale): readonly [ReadNames, ReadNames] {
  return [
    (slots, told) => {
      const several = splitNames(slots['name'] ?? '', knownNames(told, locale), locale)
      const [first = ''] = several
      const isGroup = unnamed(first, locale)?.kind === 'people' || areAuthors(first, locale)
      return several.length > 1 || isGroup ? several : []
    },
    (slots) => [nameIn(slots)]
  ]
}

// They depend on what was told alone, which many sentences may follow. Entries go with it.
const namesBefore = new WeakMap<Told, ReadonlySet<string>>()

/** The names that the sentences before have told. */
function knownNames(told: Told, locale: Locale): ReadonlySet<string> {
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

function add(told: Told, facts: Told['facts']): Told {
  return { ...told, facts: { ...told.facts, ...facts } }
}

/** Note the systems that a sentence names in full; each is introduced once, in the same words. */
function introduce(told: Told, systems: readonly AiSystem[] | undefined): Told | undefined {
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

function nameIn(slots: Slots): string {
  return withoutIsolates(slots['name'] ?? '')
}

/** One as it is, several as a list: how the facts hold them. */
export function oneOrMany<T>(items: readonly T[]): T | readonly T[] {
  const [first] = items
  return items.length === 1 && first !== undefined ? first : items
}

/** Add what one sentence says was done, if it can follow what was told: in order. */
function addTasks(
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
  const company = names.map((name) => companyIn(name, locale)).find(Boolean)
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
  return { ...next, facts, roles, lastTask, ...(company === undefined ? {} : { company }) }
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

function withReviews(told: Told, reviews: readonly Review[]): Told {
  const { review } = told.facts
  const known: readonly Review[] = review === undefined || review === 'none' ? [] : [review].flat()
  return add(told, { review: oneOrMany([...known, ...reviews]) })
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

function reviewerNamed(name: string, locale: Locale) {
  const nobody = unnamed(name, locale)
  return nobody ? { kind: nobody.kind } : { by: name }
}

function taskNamed(word: string, locale: Locale): Task | undefined {
  const entry = Object.entries(locale.did).find(([, did]) => did === word)
  return entry?.[0] as Task | undefined
}

/** Matches the words of one or more tasks, joined as the locale joins them. */
export function tasksPattern({ did, tasks }: Locale): RegExp {
  const task = anyOf(Object.values(did))
  const join = anyOf([tasks.comma, ...formsOf(tasks.last)])
  return new RegExp(`${task}(?:${join}${task}){0,${Object.keys(did).length}}`, 'y')
}
