import type { AiSystem, Author, Contributor, Disclosure, Persona, Stage } from '../disclosure/disclosure.js'
import { authorsOf, responsibleOf, reviewsOf, systemName, wholeName } from '../disclosure/people.js'
import { withoutIsolates } from '../text/names.js'
import { partsOf, type TemplateSearch } from '../text/template.js'
import { type LabelKind, type Locale, mediaKinds, quietKinds, textKinds } from './locale.js'
import { mostNamedAuthors } from './accounts.js'
import { areAuthors, splitNames } from './read-names.js'
import { type Notice, renderLabel, renderMark } from './render-label.js'
import { matchSentence } from './sentence-end.js'
import { rankOf, type SentenceRule, sentenceRules, tasksPattern } from './sentence-grammar.js'
import { nothingTold, oneOrMany, type Told } from './told-facts.js'

/** A notice is a paragraph; a longer text is none, and is not searched. */
const longestLead = 6000
/** How many ways of reading an ambiguous text are tried before it counts as the author's. */
const mostReadings = 256
/** How many ends of names are tried, over all sentences, before a text counts as the author's. */
const mostSteps = 40_000
/** What it takes to note what a sentence tells, in such steps. */
const stepsOfTelling = 12

/**
 * Read the facts out of a lead notice by the locale's own templates.
 *
 * The facts are rendered again and compared: only the exact canonical words count, so words that
 * merely resemble a label are the author's. What a lead does not tell (dates, digests) is absent.
 *
 * @returns The facts and the locale, or `undefined` for any other text.
 */
export function readLead(
  text: string,
  locales: Iterable<Locale>
): { disclosure: Disclosure; locale: Locale } | undefined {
  if (text.length > longestLead) return undefined
  for (const locale of locales) {
    const disclosure = readLeadIn(text, locale)
    if (disclosure) return { disclosure, locale }
  }
  return undefined
}

function readLeadIn(text: string, locale: Locale): Disclosure | undefined {
  const told = readTold(text, locale)
  if (told) return told
  for (const opening of openingsOf(locale)) {
    if (!text.startsWith(opening.start)) continue
    let readings = 0
    for (const sentences of readSentences(text, opening.start.length, locale)) {
      const told = toDisclosure(sentences, opening.tag, locale)
      const disclosure = opening.isWithoutAi ? told && withoutAi(told) : told
      const lead = disclosure && renderLabel(disclosure, locale)?.lead
      if (lead?.mark === opening.mark && isShown(lead, text)) return disclosure
      if (++readings === mostReadings) break
    }
  }
  return undefined
}

/** Whether a text is a notice. All isolates, which a reader does not see, may have been taken away. */
function isShown({ mark, text }: Notice, read: string): boolean {
  const words = `${mark} ${text}`
  return words === read || withoutIsolates(words) === read
}

function newSearch(): TemplateSearch {
  return { patterns: {}, steps: mostSteps }
}

const personaTags = [undefined, 'simulated', 'parody'] as const

/** Every way in which a lead begins: its bold opening and a space. */
export function leadStarts(locale: Locale): readonly string[] {
  return [
    ...openingsOf(locale).map(({ start }) => start),
    ...personaTags.map((tag) => toldStart(tag, locale))
  ]
}

/** Every bold opening of a text that AI has a part in. */
export function leadMarks(locale: Locale): readonly string[] {
  return openingsOf(locale).flatMap(({ mark, isWithoutAi }) => (isWithoutAi ? [] : [mark]))
}

function toldStart(tag: (typeof personaTags)[number], locale: Locale): string {
  const before = tag === undefined ? '' : `${renderMark([], tag, locale)}${locale.gap}`
  return `${before}${locale.told.mark}${locale.stop} `
}

/** Read the notice of a text without AI that says so. */
function readTold(text: string, locale: Locale): Disclosure | undefined {
  const { brief, gap } = locale
  for (const tag of personaTags) {
    const start = toldStart(tag, locale)
    if (!text.startsWith(start)) continue
    if (tag === undefined) return readDeclaration(text, start.length, undefined, locale)
    for (const { slots, end } of matchSentence(brief.persona, text, start.length, newSearch(), locale)) {
      if (!text.startsWith(gap, end)) continue
      const persona: Persona = { name: withoutIsolates(slots['name'] ?? ''), tag }
      const read = readDeclaration(text, end + gap.length, persona, locale)
      if (read) return read
    }
  }
  return undefined
}

/** Read that no AI was used, and who says so. */
function readDeclaration(
  text: string,
  start: number,
  persona: Persona | undefined,
  locale: Locale
): Disclosure | undefined {
  for (const { slots, end } of matchSentence(locale.told.text, text, start, newSearch(), locale)) {
    if (end !== text.length) continue
    const authors = splitNames(slots['name'] ?? '', new Set(), locale).map(
      (name): Author => ({ name, kind: 'person' })
    )
    const disclosure: Disclosure = {
      humanOnly: true,
      tell: true,
      ai: [],
      author: oneOrMany(authors),
      ...(persona ? { persona } : {})
    }
    const lead = renderLabel(disclosure, locale)?.lead
    if (lead && isShown(lead, text)) return disclosure
  }
  return undefined
}

/** The facts of a text in which AI took no part, as its roles say or as it is declared. */
function withoutAi(told: Disclosure): Disclosure | undefined {
  if (told.ai !== undefined) return undefined
  return { ...told, ai: [], ...(told.roles ? {} : { humanOnly: true }) }
}

/** A way in which a lead opens. */
interface LeadOpening {
  readonly mark: string
  /**
   * The mark and a space, also where the script has none: without it Markdown would not close the
   * bold after a full-width stop.
   */
  readonly start: string
  readonly tag?: 'simulated' | 'parody'
  readonly isWithoutAi: boolean
}

/** Every list of kinds that a text can have. */
export const everyKinds: readonly (readonly LabelKind[])[] = [
  ...textKinds.flatMap((text) => [[text], ...mediaKinds.map((media) => [text, media])]),
  ...mediaKinds.map((media) => [media]),
  ...quietKinds.map((quiet) => [quiet]),
  ['used']
]

// They depend on the locale alone, so remembering them is invisible. Entries go with it.
const openings = new WeakMap<Locale, readonly LeadOpening[]>()

/** Every way in which a lead opens, the longest first: one may begin with another, and what is left then could be read as a name. */
function openingsOf(locale: Locale): readonly LeadOpening[] {
  const known = openings.get(locale)
  if (known) return known
  const tags = [undefined, 'simulated', 'parody'] as const
  const all = tags
    .flatMap((tag) =>
      // In somebody else's name, also a text without AI has a label.
      [...everyKinds, ...(tag ? [[]] : [])].map((kinds) => {
        const mark = renderMark(kinds, tag, locale)
        return { mark, start: `${mark} `, ...(tag ? { tag } : {}), isWithoutAi: kinds.length === 0 }
      })
    )
    .toSorted((one, other) => other.mark.length - one.mark.length)
  openings.set(locale, all)
  return all
}

/** What reading the sentences of a locale takes: only a text that opens like a lead needs it. */
interface Grammar {
  readonly rules: readonly (SentenceRule & { readonly opening: string })[]
  readonly tasks: RegExp
}

const grammars = new WeakMap<Locale, Grammar>()

function grammarOf(locale: Locale): Grammar {
  const known = grammars.get(locale)
  if (known) return known
  const rules = sentenceRules(locale).map((rule) => ({ ...rule, opening: partsOf(rule.template).opening }))
  const grammar = { rules, tasks: tasksPattern(locale) }
  grammars.set(locale, grammar)
  return grammar
}

/**
 * Every way in which the rest of a text is a sequence of the locale's sentences, in their order.
 *
 * A name may hold the words of a sentence, so a text can be read in several ways: those in which
 * the sentences are shortest come first. The steps of the search bound the time.
 */
function* readSentences(text: string, start: number, locale: Locale): Generator<Told> {
  const { rules, tasks } = grammarOf(locale)
  const search: TemplateSearch = { patterns: { tasks }, steps: mostSteps }
  /** Every way in which a sentence stands at an offset, that of the shortest words first. */
  function* waysOf(rule: SentenceRule, offset: number, told: Told): Generator<Way> {
    for (const { slots, end, isDoubtful } of matchSentence(rule.template, text, offset, search, locale)) {
      const isLast = end === text.length
      if (!isLast && !text.startsWith(locale.gap, end)) continue
      search.steps -= stepsOfTelling
      const next = rule.tell(told, slots)
      if (!next) continue
      const after = isLast ? end : end + locale.gap.length
      yield { end: after, told: { ...next, rank: rule.rank }, isDoubtful: isDoubtful && !isLast }
    }
  }
  // Most ways are not looked for: the shortest one of all sentences is followed to the end first.
  function* from(offset: number, told: Told): Generator<Told> {
    if (offset === text.length) {
      yield told
      return
    }
    const open = rules
      .filter((rule) => text.startsWith(rule.opening, offset) && canFollow(told, rule))
      .flatMap((rule) => startOf(waysOf(rule, offset, told)))
    const doubtful: Way[] = []
    for (let next = takeShortest(open); next; next = takeShortest(open)) {
      if (next.isDoubtful) doubtful.push(next)
      else yield* from(next.end, next.told)
    }
    for (const way of doubtful.toSorted((a, b) => a.end - b.end)) yield* from(way.end, way.told)
  }
  yield* from(start, nothingTold())
}

/** A sentence as it is read at an offset. */
interface Way {
  readonly end: number
  readonly told: Told
  readonly isDoubtful: boolean
}

/** The ways to read one sentence, with the next of them at hand. */
interface OpenWays {
  way: Way
  readonly more: Generator<Way>
}

function startOf(more: Generator<Way>): OpenWays[] {
  const first = more.next()
  return first.done ? [] : [{ way: first.value, more }]
}

/** Take the shortest of the next ways, the first of the same length. */
function takeShortest(open: OpenWays[]): Way | undefined {
  const [first, ...others] = open
  if (!first) return undefined
  const shortest = others.reduce((least, each) => (each.way.end < least.way.end ? each : least), first)
  const { way } = shortest
  const next = shortest.more.next()
  if (next.done) open.splice(open.indexOf(shortest), 1)
  else shortest.way = next.value
  return way
}

function canFollow(told: Told, { rank, place, isRepeated }: SentenceRule): boolean {
  if (place === undefined) return isRepeated ? rank >= told.rank : rank > told.rank
  if (place === 'first') return told.rank <= rankOf('persona')
  return told.rank === rankOf('involved') || told.rank === rankOf('tasks')
}

function toDisclosure(
  { facts, roles, systems, company }: Told,
  tag: 'simulated' | 'parody' | undefined,
  locale: Locale
): Disclosure | undefined {
  const { persona, author, review, responsible, ...others } = facts
  const authors = authorsOf(facts)
  // Where they are many, a sentence behind the others names them, and those say “the authors”.
  const each = <T extends object>(one: T, name: string | undefined, named: (author: Author) => T) =>
    authors.length > mostNamedAuthors && name !== undefined && areAuthors(name, locale)
      ? authors.map(named)
      : [one]
  const reviews = reviewsOf(facts).flatMap((one) => each(one, one.by, ({ name }) => ({ ...one, by: name })))
  const answering = responsibleOf(facts).flatMap((one) => each(one, one.name, ({ name }) => ({ name })))
  const rest = {
    ...others,
    ...(review === undefined ? {} : { review: review === 'none' ? review : oneOrMany(reviews) }),
    ...(responsible === undefined ? {} : { responsible: oneOrMany(answering) })
  }
  const [only] = authors.length === 1 ? authors : []
  // Whose people are named is a company, whatever its name. So is who is told to be the author beside
  // the publisher though nobody else is named: of a person that is not said again.
  const isNamedAlone = only !== undefined && onlyName(roles, rest)?.name === only.name
  const isOfCompany =
    only !== undefined && (only.name === company || (isNamedAlone && rest.publisher !== undefined))
  const toldAuthor = isOfCompany ? { name: only.name, kind: 'company' as const } : author
  const companies = authors
    .filter(({ kind }) => kind === 'company' || isOfCompany)
    .map(({ name }) => name)
  if (tag && !persona) return undefined
  const declared = Object.entries(roles).map(([stage, contributors]) => [
    stage as Stage,
    contributors
      .flatMap((one) => each(one, one.by, ({ name }) => ({ ...one, by: name })))
      .map(({ system, ...one }): Contributor => {
        if (system) return { ...one, by: nameAmong(system, systems) }
        const isCompany = companies.some((name) => name === one.by)
        return isCompany ? { ...one, kind: 'company' } : one
      })
  ])
  const made = Object.fromEntries(declared) as NonNullable<Disclosure['roles']>
  const attributed = toldAuthor ?? onlyName(made, rest)
  return {
    ...rest,
    ...(systems.length > 0 ? { ai: systems } : {}),
    ...(persona ? { persona: tag ? { ...persona, tag } : persona } : {}),
    ...(attributed ? { author: attributed } : {}),
    ...(declared.length > 0 ? { roles: made } : {})
  }
}

/** How a role calls a system: what was read of its name first may have been read otherwise later. */
function nameAmong(system: AiSystem, systems: readonly AiSystem[]): string {
  const whole = wholeName(system)
  return systemName(systems.find((each) => wholeName(each) === whole) ?? system, systems)
}

/** The one person whom a lead names, who is then the author. */
function onlyName(
  roles: Told['roles'],
  facts: Pick<Disclosure, 'review' | 'responsible'>
): Author | undefined {
  const names = new Set([
    ...Object.values(roles).flatMap((contributors) =>
      contributors.flatMap(({ kind, by }) => (kind === 'system' || by === undefined ? [] : [by]))
    ),
    ...reviewsOf(facts).flatMap(({ by }) => (by === undefined ? [] : [by])),
    ...responsibleOf(facts).map(({ name }) => name)
  ])
  const [name] = names
  return names.size === 1 && name !== undefined ? { name, kind: 'person' } : undefined
}

