import type { Author, Contributor, Disclosure } from '../disclosure/disclosure.js'
import { authorsOf, responsibleOf, systemName } from '../disclosure/people.js'
import { matchTemplate, type TemplateSearch } from '../text/template.js'
import type { LabelKind, Locale } from './locale.js'
import { renderLead, renderMark } from './render-label.js'
import { rankOf, tasksPattern, type Telling, tellingsOf, type Told } from './sentence-grammar.js'

/** A notice is a paragraph; a longer text is none, and is not searched. */
const longestLead = 6000
/** How many ways of reading an ambiguous text are tried before it counts as the author's. */
const mostReadings = 64
/** How many ends of names are tried, over all sentences, before a text counts as the author's. */
const mostSteps = 10_000

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
  for (const opening of possibleOpenings(locale)) {
    // The bold mark is always followed by a space, also where the script has none: without it
    // Markdown would not close the bold after a full-width stop.
    if (!text.startsWith(`${opening.mark} `)) continue
    for (const isByOne of [true, false]) {
      let readings = 0
      for (const told of readSentences(text, opening.mark.length + 1, locale, isByOne)) {
        const disclosure = toDisclosure(told, opening)
        const lead = disclosure && renderLead(disclosure, locale)
        if (lead && `${lead.mark} ${lead.text}` === text) return disclosure
        if (++readings === mostReadings) break
      }
    }
  }
  return undefined
}

function possibleOpenings(locale: Locale) {
  const tags = [undefined, 'simulated', 'parody'] as const
  const kinds = ['generated', 'assisted', 'involved'] as const
  return tags.flatMap((tag) =>
    kinds.map((kind) => ({
      tag,
      kind,
      mark: renderMark(tag ? { persona: { name: '', tag } } : {}, kind, locale)
    }))
  )
}

/**
 * Every way in which the rest of a text is a sequence of the locale's sentences, in their order.
 *
 * A name may hold the words of a sentence, so a text can be read in several ways: those in which
 * the sentences are shortest come first. The steps of the search bound the time.
 */
function* readSentences(
  text: string,
  start: number,
  locale: Locale,
  isByOne: boolean
): Generator<Told> {
  const tellings = tellingsOf(locale)
  const search: TemplateSearch = { patterns: { tasks: tasksPattern(locale) }, steps: mostSteps }
  function* from(offset: number, told: Told): Generator<Told> {
    if (offset === text.length) {
      yield told
      return
    }
    const ways: { readonly end: number; readonly told: Told }[] = []
    for (const { template, rank, place, tell } of tellings) {
      if (!canFollow(told, rank, place)) continue
      for (const { slots, end } of matchTemplate(template, text, offset, search)) {
        const isLast = end === text.length
        if (!isLast && !text.startsWith(locale.gap, end)) continue
        const next = tell(told, slots)
        if (next) ways.push({ end: isLast ? end : end + locale.gap.length, told: { ...next, rank } })
      }
    }
    for (const way of ways.toSorted((a, b) => a.end - b.end)) yield* from(way.end, way.told)
  }
  yield* from(start, { facts: { roles: {} }, isByOne, rank: -1, lastTask: -1 })
}

function canFollow(told: Told, rank: number, place: Telling['place']): boolean {
  if (place === undefined) return rank > told.rank
  return place === 'first' ? told.rank <= rankOf('persona') : isBetween(told.rank)
}

/** Whether an account of tasks goes on: something in this lead has said "this text" already. */
function isBetween(rank: number): boolean {
  return rank === rankOf('involved') || rank === rankOf('tasks')
}

function toDisclosure(
  { facts, worker }: Told,
  { tag, kind }: { tag?: 'simulated' | 'parody' | undefined; kind: LabelKind }
): Disclosure | undefined {
  const { roles, persona, author, responsible, ...rest } = facts
  const [named] = author ? authorsOf({ author }) : []
  const systems = (rest.ai ?? []).map(
    (system): Contributor => ({ kind: 'system', by: systemName(system, rest.ai ?? []) })
  )
  if (tag && !persona) return undefined
  const words = {
    ...rest,
    ...(persona ? { persona: tag ? { ...persona, tag } : persona } : {})
  }
  // "Written with AI" and no sentence that says what AI did: a person who is not named did it
  // together with AI. Which stages, the words don't tell.
  const isAiTold = Object.values(roles).some(({ who }) => who !== 'human')
  if (kind === 'assisted' && !isAiTold) {
    return { ...words, roles: { editing: [{ kind: 'person' }, ...systems] }, ...(responsible ? { responsible } : {}) }
  }
  const answering = responsible ? responsibleOf({ responsible })[0]?.name : undefined
  const name = named?.name ?? worker ?? answering
  return {
    ...words,
    ...(name === undefined ? {} : { author: { name, kind: named?.kind ?? 'person' } }),
    ...(Object.keys(roles).length > 0 ? { roles: contributors(roles, systems, named) } : {}),
    ...(responsible ? { responsible } : {})
  }
}

function contributors(
  roles: Told['facts']['roles'],
  systems: readonly Contributor[],
  author: Author | undefined
): NonNullable<Disclosure['roles']> {
  return Object.fromEntries(
    Object.entries(roles).map(([stage, { who, name }]) => [
      stage,
      [
        ...(name === undefined ? [] : [{ kind: kindOf(name, author), by: name }]),
        ...(who === 'human' ? [] : systems)
      ]
    ])
  )
}

function kindOf(name: string, author: Author | undefined): Author['kind'] {
  return author?.name === name ? author.kind : 'person'
}
