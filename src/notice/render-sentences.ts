import type { AiSystem, Contributor, Disclosure, Review } from '../disclosure/disclosure.js'
import {
  answeringNames,
  authorsOf,
  isUnreviewed,
  standingReviewsOf,
  systemName,
  systemsOf
} from '../disclosure/people.js'
import { isolate } from '../text/names.js'
import {
  type Account,
  accountsOf,
  fullName,
  isAttributionOwed,
  isNamedBefore,
  joinHumans,
  joinNames,
  joinTasks,
  partName,
  reviewer,
  systemNames,
  systemsWithoutStage
} from './accounts.js'
import { toldDomain } from './label-kinds.js'
import type { Locale, SystemSentence, Task } from './locale.js'
import { fillSentence, fillSentenceExactly } from './sentence-end.js'

/** Whose name the text is under, in a sentence: of the company that publishes it, of the authors. */
export function attributionOf(
  disclosure: Disclosure,
  locale: Locale,
  fill = fillSentence
): string | undefined {
  const authors = authorsOf(disclosure)
  if (authors.length === 0) return undefined
  const isPublisher =
    disclosure.publisher === undefined ||
    authors.every(({ name }) => name === disclosure.publisher?.name)
  const isCompany = isPublisher && authors.every(({ kind }) => kind === 'company')
  const published = disclosure.use === 'message' ? locale.sent : locale.published
  const template = isCompany ? published : countOf(locale.attributed, authors)
  const names = authors.map(({ name }) => isolate(name, locale.dir))
  return fill(template, { name: joinNames(names, locale) }, locale)
}

/** What the lead says of whose name the text is under, and of who publishes it. */
export function attributions(
  accounts: readonly Account[],
  disclosure: Disclosure,
  locale: Locale,
  fill: typeof fillSentence
): string[] {
  const authors = authorsOf(disclosure)
  const { publisher } = disclosure
  const isCompany = authors.some(({ kind }) => kind === 'company')
  const isOwed = isCompany || isAttributionOwed(accounts, disclosure)
  const attribution = isOwed ? attributionOf(disclosure, locale, fill) : undefined
  const isOther = publisher && !(isCompany && authors.every(({ name }) => name === publisher.name))
  return [
    ...(attribution === undefined ? [] : [attribution]),
    ...(isOther
      ? [fill(locale.published, { name: isolate(publisher.name, locale.dir) }, locale)]
      : [])
  ]
}

/**
 * Say who did what, in sentences: the persona, each run of stages, the reviews, who answers, whose
 * name the text is under, and what a reader should know of the subject. Only declared facts make a
 * sentence.
 */
export function renderSentences(
  disclosure: Disclosure,
  locale: Locale,
  accounts: readonly Account[] = accountsOf(disclosure)
): string[] {
  const { persona, limitations, research, use, client, purpose, contact } = disclosure
  const name = (value: string) => isolate(value, locale.dir)
  const sentences: string[] = []
  const add = (template: string, slots: Record<string, string> = {}) =>
    sentences.push(fillSentenceExactly(template, slots, locale))
  const introduced = new Set<AiSystem>()

  if (persona) {
    const speaking = speakingSystems(accounts, disclosure)
    for (const system of speaking) introduced.add(system)
    const template = speaking.length > 0 ? countOf(locale.persona, speaking) : locale.brief.persona
    add(template, { name: name(persona.name), systems: systemNames(speaking, locale) })
  }
  // AI took part, and no sentence below says what it did.
  const others = systemsWithoutStage(disclosure, accounts)
  if (others.length > 0) {
    add(countOf(locale.involved, others), { systems: systemNames(others, locale) })
    for (const system of others) introduced.add(system)
  }

  const answers = answeringNames(disclosure)
  let isFirst = others.length === 0
  let isAnswered = false
  accounts.forEach((account, index) => {
    isAnswered = index === accounts.length - 1 && isBy(account, answers)
    const place = { isFirst, isAnswered, introduced }
    sentences.push(renderAccount(account, place, disclosure, locale))
    isFirst = false
    for (const system of account.systems) introduced.add(system)
  })
  sentences.push(...reviewSentences(disclosure, locale))
  if (answers.length > 0 && !isAnswered) {
    const template = countOf(locale.responsible, answers)
    const answering = answers.map((by) => ({ kind: 'person' as const, by }))
    add(template, { name: joinHumans(template, answering, { disclosure, locale }) })
  }
  sentences.push(...attributions(accounts, disclosure, locale, fillSentenceExactly))
  if (client) add(locale.client, { name: name(client.name) })
  const { qualifiedReviewer } = disclosure
  if (qualifiedReviewer) {
    const { name: who, qualification } = qualifiedReviewer
    add(locale.qualified, { name: name(qualification ? `${who}, ${qualification}` : who) })
  }
  if (purpose) add(locale.purpose, { purpose: name(purpose) })
  if (contact) add(locale.contact, { contact: name(contact) })
  const domain = toldDomain(disclosure)
  if (domain) add(locale.disclaimers[domain])
  if (use === 'research') add(locale.research)
  if (use === 'research' && research?.subsidy) add(locale.subsidy, { name: name(research.subsidy) })
  if (limitations) add(locale.limitations, { limitations: name(limitations) })
  return sentences
}

/** The systems that speak in a persona's name: what they say is theirs only where they drafted it. */
function speakingSystems(accounts: readonly Account[], disclosure: Disclosure) {
  if (Object.keys(disclosure.roles ?? {}).length === 0) return systemsOf(disclosure)
  return accounts
    .filter(({ tasks, parts }) => parts.length === 0 && tasks.some(isOfWords))
    .flatMap(({ systems }) => systems)
}

function isOfWords(task: Task): boolean {
  return task === 'drafting' || task === 'writing'
}

/** Whether an account is of those persons, and of nobody else. */
function isBy({ systems, humans, parts }: Account, names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    systems.length === 0 &&
    parts.length === 0 &&
    humans.length === names.length &&
    humans.every(({ by }, index) => by === names[index])
  )
}

/** Tasks in the order in which a language tells them. */
function inToldOrder(tasks: readonly Task[], { did }: Locale): readonly Task[] {
  return tasks.length < 2 ? tasks : (Object.keys(did) as Task[]).filter((task) => tasks.includes(task))
}

/** What stands before a sentence about tasks. */
interface Before {
  readonly isFirst: boolean
  readonly isAnswered: boolean
  readonly introduced: ReadonlySet<AiSystem>
}

function renderAccount(
  { systems, humans, parts, tasks }: Account,
  { isFirst, isAnswered, introduced }: Before,
  disclosure: Disclosure,
  locale: Locale
): string {
  const slots = {
    tasks: joinTasks(inToldOrder(tasks, locale).map((task) => locale.did[task]), locale),
    part: joinNames(parts.map((part) => partName(part, locale)), locale)
  }
  const place = isFirst ? 'first' : 'next'
  // A system without a name is called the same way each time.
  const isNew = systems.some((system) => !introduced.has(system) || system.model === 'unknown')
  if (systems.length > 0 && isNew) {
    const template =
      parts.length > 0 && humans.length === 0
        ? countOf(locale.part.systems, systems)
        : countOf(humans.length > 0 ? locale.together : locale.ai, systems)[place]
    const name = joinHumans(template, humans, { disclosure, locale })
    return fillSentenceExactly(template, { name, systems: systemNames(systems, locale), ...slots }, locale)
  }
  // By name, without saying again what they are.
  const known = systems.map((system) => shortName(system, disclosure, locale))
  const { human, humanResponsible, part } = locale
  const count = isMany(humans, known) ? 'many' : 'one'
  const template =
    parts.length > 0 ? part.human[count] : (isAnswered ? humanResponsible : human)[count][place]
  const name = joinHumans(template, humans, { disclosure, locale, others: known })
  return fillSentenceExactly(template, { name, ...slots }, locale)
}

/** Whether a sentence speaks of several. */
function isMany(humans: readonly Contributor[], others: readonly string[] = []): boolean {
  return humans.length + others.length > 1 || humans.some(({ kind }) => kind === 'people')
}

/** A system by the name that the other sentences may use: of those that stood in, any did it. */
function shortName(system: AiSystem, disclosure: Disclosure, locale: Locale): string {
  if (system.or) return fullName(system, locale)
  const { model, version } = system
  const name = systemName(system, systemsOf(disclosure))
  // As it was introduced: without its version, readers of the words could not tell which one is meant.
  return isolate(name === model && version !== undefined ? `${model} ${version}` : name, locale.dir)
}

function reviewSentences(disclosure: Disclosure, locale: Locale): string[] {
  const { unreviewed, reviewedFacts, reviewedLanguage } = locale
  if (isUnreviewed(disclosure)) {
    return [disclosure.use === 'message' ? unreviewed.sent : unreviewed.published]
  }
  const reviews = standingReviewsOf(disclosure)
  const by = (sentence: SystemSentence<string>, those: readonly Review[]) =>
    reviewedBy(those, sentence, disclosure, locale)
  // What is checked as it appears was not reviewed before.
  const isOf = (what: 'facts' | 'language') => ({ of, mode }: Review) =>
    mode !== 'while-streaming' && of?.includes(what) === true && !of.includes('substance')
  return [
    ...streamingSentences(disclosure, locale),
    ...by(reviewedFacts, reviews.filter(isOf('facts'))),
    ...by(reviewedLanguage, reviews.filter(isOf('language')))
  ]
}

/** Say who checks the text while it appears, if somebody does. */
export function streamingSentences(disclosure: Disclosure, locale: Locale): string[] {
  const reviews = standingReviewsOf(disclosure).filter(({ mode }) => mode === 'while-streaming')
  return reviewedBy(reviews, locale.streaming, disclosure, locale)
}

function reviewedBy(
  reviews: readonly Review[],
  { one, many }: SystemSentence<string>,
  disclosure: Disclosure,
  locale: Locale
): string[] {
  const all = reviews.map(reviewer)
  const reviewers = all.filter((each, index) => !isNamedBefore(each, all.slice(0, index)))
  if (reviewers.length === 0) return []
  const template = isMany(reviewers) ? many : one
  const name = joinHumans(template, reviewers, { disclosure, locale })
  return [fillSentenceExactly(template, { name }, locale)]
}

function countOf<T>({ one, many }: SystemSentence<T>, items: readonly unknown[]): T {
  return items.length > 1 ? many : one
}
