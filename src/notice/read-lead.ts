import type { AiSystem, Contribution, Disclosure, Domain, Stage } from '../disclosure/disclosure.js'
import { withoutIsolates } from '../text/isolate.js'
import { matchTemplate, type Slots } from '../text/template.js'
import type { Locale, Task } from './locale.js'
import { renderLead, renderMark } from './render-lead.js'

/** A notice is a paragraph; a longer text is none, and is not searched. */
const longestLead = 6000
/** How many ways of reading an ambiguous text are tried before it counts as the author's. */
const mostReadings = 64

/** Facts as the sentences of a lead tell them. */
type Told = {
  -readonly [key in 'author' | 'responsible' | 'review' | 'persona' | 'domain' | 'limitations' | 'use' | 'research']?: Disclosure[key]
} & { ai?: AiSystem[]; roles: { [stage in Stage]?: Contribution }; workers: string[] }

type Teller = (told: Told, slots: Slots) => Told | undefined

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
    let readings = 0
    for (const told of readSentences(text, opening.mark.length + 1, locale)) {
      const disclosure = toDisclosure(told, opening.tag)
      const lead = disclosure && renderLead(disclosure, locale)
      if (lead && `${lead.mark} ${lead.text}` === text) return disclosure
      if (++readings === mostReadings) break
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
      mark: renderMark(tag ? { persona: { name: '', tag } } : {}, kind, locale)
    }))
  )
}

/** Every way in which the rest of a text is a sequence of the locale's sentences. */
function* readSentences(text: string, start: number, locale: Locale): Generator<Told> {
  const sentences = sentencesOf(locale)
  // Offsets from which the end can't be reached: each is tried once, so that the time stays
  // bounded by the number of offsets and sentences, not by their combinations.
  const dead = new Set<number>()
  function* from(offset: number, told: Told): Generator<Told> {
    if (offset === text.length) {
      yield told
      return
    }
    if (dead.has(offset)) return
    let isReached = false
    for (const [template, tell] of sentences) {
      for (const match of matchTemplate(template, text, offset)) {
        const next = tell(told, match.slots)
        if (!next) continue
        const isLast = match.end === text.length
        if (!isLast && !text.startsWith(locale.gap, match.end)) continue
        for (const result of from(isLast ? match.end : match.end + locale.gap.length, next)) {
          isReached = true
          yield result
        }
      }
    }
    if (!isReached) dead.add(offset)
  }
  yield* from(start, { roles: {}, workers: [] })
}

function sentencesOf(locale: Locale): [string, Teller][] {
  const { ai, together, human, humanResponsible, involved, persona } = locale
  const bySystems = (template: string, tell: Teller): [string, Teller] => [
    template,
    (told, slots) => {
      const systems = splitSystems(slots['systems'] ?? '', locale)
      return tell({ ...told, ai: systems }, slots)
    }
  ]
  const both = [ai, together].flatMap((sentence, index) =>
    [sentence.one, sentence.many].flatMap(({ first, next }) =>
      [first, next].map((template) =>
        bySystems(template, (told, slots) =>
          addTasks(told, index === 0 ? 'ai' : 'both', slots, locale)
        )
      )
    )
  )
  const byPeople = [human, humanResponsible].flatMap((sentence, index) =>
    [sentence.first, sentence.next].map((template): [string, Teller] => [
      template,
      (told, slots) => {
        const next = addTasks(told, 'human', slots, locale)
        return next && index === 1 ? { ...next, responsible: { name: nameIn(slots) } } : next
      }
    ])
  )
  return [
    ...[persona.one, persona.many].map((template) =>
      bySystems(template, (told, slots) => ({ ...told, persona: { name: nameIn(slots) } }))
    ),
    ...[involved.one, involved.many].map((template) => bySystems(template, (told) => told)),
    ...both,
    ...byPeople,
    [locale.responsible, (told, slots) => ({ ...told, responsible: { name: nameIn(slots) } })],
    [locale.published, (told, slots) => ({ ...told, author: { name: nameIn(slots), kind: 'company' } })],
    [locale.attributed, (told, slots) => ({ ...told, author: { name: nameIn(slots), kind: 'person' } })],
    ...Object.entries(locale.disclaimers).map(([domain, words]): [string, Teller] => [
      words,
      (told) => ({ ...told, domain: domain as Domain })
    ]),
    [locale.research, (told) => ({ ...told, use: 'research' })],
    [locale.subsidy, (told, slots) => ({ ...told, research: { subsidy: nameIn(slots) } })],
    [
      locale.limitations,
      (told, slots) => ({ ...told, limitations: slots['limitations'] ?? '' })
    ]
  ]
}

function nameIn(slots: Slots): string {
  return withoutIsolates(slots['name'] ?? '')
}

function addTasks(told: Told, who: Contribution, slots: Slots, locale: Locale): Told | undefined {
  const tasks = splitList(slots['tasks'] ?? '', locale.tasks).map((word) => taskNamed(word, locale))
  const roles = { ...told.roles }
  let review = told.review
  let { workers } = told
  for (const task of tasks) {
    if (task === undefined) return undefined
    if (task === 'reviewing') review = { by: nameIn(slots) }
    else {
      roles[task] = who
      if (who !== 'ai') workers = [...workers, nameIn(slots)]
    }
  }
  return { ...told, roles, workers, ...(review ? { review } : {}) }
}

function taskNamed(word: string, locale: Locale): Task | undefined {
  const entry = Object.entries(locale.did).find(([, did]) => did === word)
  return entry?.[0] as Task | undefined
}

function splitList(text: string, { comma, last }: Locale['names']): string[] {
  const cut = text.lastIndexOf(last)
  if (cut === -1) return [text]
  return [...text.slice(0, cut).split(comma), text.slice(cut + last.length)]
}

function splitSystems(text: string, locale: Locale): AiSystem[] {
  return splitList(text, locale.names).map((entry) => {
    const match = /^(.+) \(([^()]+)\)$/.exec(withoutIsolates(entry))
    const [, model, provider] = match ?? []
    return model === undefined || provider === undefined
      ? { model: withoutIsolates(entry) }
      : { model, provider }
  })
}

function toDisclosure(told: Told, tag: 'simulated' | 'parody' | undefined): Disclosure | undefined {
  const { workers, roles, persona, author, responsible, ...rest } = told
  if (tag && !persona) return undefined
  const name = author?.name ?? workers[0] ?? responsible?.name
  const kind = author?.kind ?? 'person'
  const isOwnAnswer = kind === 'person' && responsible?.name === name
  return {
    ...rest,
    ...(name === undefined ? {} : { author: { name, kind } }),
    ...(Object.keys(roles).length > 0 ? { roles } : {}),
    ...(responsible && !isOwnAnswer ? { responsible } : {}),
    ...(persona ? { persona: tag ? { ...persona, tag } : persona } : {})
  }
}
