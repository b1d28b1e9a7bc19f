import { withoutIsolates } from '../../../text/names.js'
import { matchTemplate, type Slots, type TemplateSearch } from '../../../text/template.js'
import type { Facts, System } from './facts.js'
import { renderMark, renderSentences, systemNames } from './render.js'
import {
  type Contribution,
  type Domain,
  type Kind,
  type Stage,
  type Tag,
  tasks,
  type Words
} from './words.js'

// The bounds of version 0.1.0: it wrote no label that they would keep from being read.
const longestLead = 6000
const mostReadings = 64
const mostSteps = 10_000

const kinds: readonly Kind[] = ['generated', 'assisted', 'involved']
const personaTags: readonly (Tag | undefined)[] = [undefined, 'simulated', 'parody']

/** A bold opening of version 0.1.0. */
export interface Opening {
  readonly kind: Kind
  readonly tag?: Tag | undefined
  readonly mark: string
}

/** Every bold opening in one language. */
export function openingsOf(words: Words): Opening[] {
  return personaTags.flatMap((tag) =>
    kinds.map((kind) => ({ kind, tag, mark: renderMark(kind, tag, words) }))
  )
}

/** The order of the sentences in a lead. */
type Sentence =
  | 'persona'
  | 'involved'
  | 'tasks'
  | 'responsible'
  | 'published'
  | 'attributed'
  | 'domain'
  | 'research'
  | 'subsidy'
  | 'limitations'
const order: readonly Sentence[] = [
  'persona',
  'involved',
  'tasks',
  'responsible',
  'published',
  'attributed',
  'domain',
  'research',
  'subsidy',
  'limitations'
]

type Writable<T> = { -readonly [key in keyof T]: T[key] }
type ToldFacts = Writable<Omit<Facts, 'roles'>> & { roles: { [stage in Stage]?: Contribution } }

/** What the sentences of a lead have told so far. */
interface Told {
  readonly facts: ToldFacts
  /** Who did the stages that a person did. */
  readonly worker?: string
  /** The systems in the words that each sentence names them in. */
  readonly systems?: string
  readonly rank: number
  readonly lastTask: number
}

/** A sentence, what it tells, and whether it can only open or only continue an account of tasks. */
interface Telling {
  readonly template: string
  readonly sentence: Sentence
  readonly place?: 'first' | 'next'
  readonly tell: (told: Told, slots: Slots) => Told | undefined
}

/**
 * Read a lead of version 0.1.0: the facts whose words are exactly these.
 *
 * @returns `undefined` for any other text.
 */
export function readLead(text: string, words: Words): Facts | undefined {
  if (text.length > longestLead) return undefined
  for (const opening of openingsOf(words)) {
    // A space follows the bold words in every language.
    if (!text.startsWith(`${opening.mark} `)) continue
    let readings = 0
    for (const told of readSentences(text, opening.mark.length + 1, words)) {
      const facts = toFacts(told, opening)
      if (facts && isSame(facts, opening, text, words)) return facts
      if (++readings === mostReadings) break
    }
  }
  return undefined
}

function isSame(facts: Facts, { mark }: Opening, text: string, words: Words): boolean {
  return `${mark} ${renderSentences(facts, words).join(words.gap)}` === text
}

/** Every way in which the text is a sequence of sentences in their order, short ones first. */
function* readSentences(text: string, start: number, words: Words): Generator<Told> {
  const tellings = tellingsOf(words)
  const search: TemplateSearch = { patterns: { tasks: tasksPattern(words) }, steps: mostSteps }
  function* from(offset: number, told: Told): Generator<Told> {
    if (offset === text.length) {
      yield told
      return
    }
    const ways: { readonly end: number; readonly told: Told }[] = []
    for (const { template, sentence, place, tell } of tellings) {
      const rank = order.indexOf(sentence)
      if (!canFollow(told.rank, rank, place)) continue
      for (const { slots, end } of matchTemplate(template, text, offset, search)) {
        const isLast = end === text.length
        if (!isLast && !text.startsWith(words.gap, end)) continue
        const next = tell(told, slots)
        if (next) ways.push({ end: isLast ? end : end + words.gap.length, told: { ...next, rank } })
      }
    }
    for (const way of ways.toSorted((a, b) => a.end - b.end)) yield* from(way.end, way.told)
  }
  yield* from(start, { facts: { roles: {} }, rank: -1, lastTask: -1 })
}

function canFollow(before: number, rank: number, place: Telling['place']): boolean {
  if (place === undefined) return rank > before
  if (place === 'first') return before <= order.indexOf('persona')
  return before === order.indexOf('involved') || before === order.indexOf('tasks')
}

/** Of two sentences that fit the same words, the one that says more stands first. */
function tellingsOf(words: Words): Telling[] {
  const naming = (sentence: 'responsible' | 'published' | 'attributed', facts: NamedFacts) => ({
    template: words[sentence],
    sentence,
    tell: (told: Told, slots: Slots) => add(told, facts(nameIn(slots)))
  })
  return [
    ...bySystems(words, 'persona', words.persona, (told, slots) =>
      add(told, { persona: { name: nameIn(slots) } })
    ),
    ...bySystems(words, 'involved', words.involved, (told) => told),
    ...taskTellings(words),
    {
      template: words.responsible,
      sentence: 'responsible',
      tell: (told, slots) =>
        told.facts.responsible ? undefined : add(told, { responsible: { name: nameIn(slots) } })
    },
    naming('published', (name) => ({ author: { name, kind: 'company' } })),
    naming('attributed', (name) => ({ author: { name, kind: 'person' } })),
    ...Object.entries(words.disclaimers).map(([domain, template]): Telling => ({
      template,
      sentence: 'domain',
      tell: (told) => add(told, { domain: domain as Domain })
    })),
    {
      template: words.research,
      sentence: 'research',
      tell: (told) => add(told, { use: 'research' })
    },
    {
      template: words.subsidy,
      sentence: 'subsidy',
      tell: (told, slots) => add(told, { research: { subsidy: nameIn(slots) } })
    },
    {
      template: words.limitations,
      sentence: 'limitations',
      tell: (told, { limitations = '' }) =>
        add(told, { limitations: withoutIsolates(limitations) })
    }
  ]
}

type NamedFacts = (name: string) => Partial<ToldFacts>

function taskTellings(words: Words): Telling[] {
  const { ai, together, humanResponsible, human } = words
  return (['first', 'next'] as const).flatMap((place) => {
    const withSystems = (who: 'ai' | 'both', { one, many }: Words['ai']) =>
      bySystems(words, 'tasks', { one: one[place], many: many[place] }, (told, slots) =>
        addTasks(told, who, slots, words)
      )
    const tellings: Telling[] = [
      ...withSystems('ai', ai),
      ...withSystems('both', together),
      {
        template: humanResponsible[place],
        sentence: 'tasks',
        tell: (told, slots) => {
          const next = addTasks(told, 'human', slots, words)
          return next && add(next, { responsible: { name: nameIn(slots) } })
        }
      },
      {
        template: human[place],
        sentence: 'tasks',
        tell: (told, slots) => addTasks(told, 'human', slots, words)
      }
    ]
    return tellings.map((telling) => ({ ...telling, place }))
  })
}

/** A sentence about several systems, and about one: its name may hold the words that join names. */
function bySystems(
  words: Words,
  sentence: Sentence,
  { one, many }: Words['persona'],
  tell: Telling['tell']
): Telling[] {
  const telling = (template: string, read: (text: string) => System[] | undefined): Telling => ({
    template,
    sentence,
    tell: (told, slots) => {
      const { systems = '' } = slots
      if (told.systems !== undefined && told.systems !== systems) return undefined
      const next = tell({ ...told, systems }, slots)
      const ai = next && read(systems)
      return ai && add(next, { ai })
    }
  })
  return [
    telling(many, (text) => splitSystems(text, words)),
    telling(one, (text) => [readSystem(text)])
  ]
}

function add(told: Told, facts: Partial<ToldFacts>): Told {
  return { ...told, facts: { ...told.facts, ...facts } }
}

function nameIn(slots: Slots): string {
  return withoutIsolates(slots['name'] ?? '')
}

/** Add what a sentence says was done, where it follows what was told: in order, by one author. */
function addTasks(told: Told, who: Contribution, slots: Slots, words: Words): Told | undefined {
  if (told.facts.responsible) return undefined
  const name = nameIn(slots)
  const facts: ToldFacts = { ...told.facts, roles: { ...told.facts.roles } }
  let { worker, lastTask } = told
  for (const did of splitList(slots['tasks'] ?? '', words.tasks)) {
    const task = tasks.find((each) => words.did[each] === did)
    if (task === undefined || tasks.indexOf(task) <= lastTask) return undefined
    lastTask = tasks.indexOf(task)
    if (task === 'reviewing') facts.review = { by: name }
    else facts.roles[task] = who
    if (task === 'reviewing' || who === 'ai') continue
    if (worker !== undefined && worker !== name) return undefined
    worker = name
  }
  return { ...told, facts, lastTask, ...(worker === undefined ? {} : { worker }) }
}

/** Matches the words of one or more tasks, joined as the language joins them. */
function tasksPattern({ did, tasks: { comma, last } }: Words): RegExp {
  const task = anyOf(Object.values(did))
  return new RegExp(`${task}(?:${anyOf([comma, last])}${task}){0,${tasks.length}}`, 'y')
}

/** Longest first, as a word may begin with another one. */
function anyOf(choices: readonly string[]): string {
  const patterns = choices
    .toSorted((a, b) => b.length - a.length)
    .map((choice) => choice.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
  return `(?:${patterns.join('|')})`
}

function splitList(text: string, { comma, last }: Words['names']): string[] {
  const cut = text.lastIndexOf(last)
  return cut === -1 ? [text] : [...text.slice(0, cut).split(comma), text.slice(cut + last.length)]
}

/** Read several systems: each occurrence of the word that joins the last one is tried. */
function splitSystems(text: string, words: Words): System[] | undefined {
  const { comma, last } = words.names
  let cut = text.lastIndexOf(last)
  for (let tries = 0; cut > 0 && tries < 8; tries++) {
    const entries = [...text.slice(0, cut).split(comma), text.slice(cut + last.length)]
    const systems = entries.map(readSystem)
    if (systemNames(systems, words) === text) return systems
    cut = text.lastIndexOf(last, cut - 1)
  }
  return undefined
}

/** Read the systems of a byline, whose words nothing else compares. */
export function splitNames(text: string, { names }: Words): System[] {
  return splitList(text, names).map(readSystem)
}

/** Read `GPT-4 (OpenAI)`. */
function readSystem(text: string): System {
  const name = withoutIsolates(text)
  const [, model, provider] = /^(.+) \(([^()]+)\)$/.exec(name) ?? []
  return model === undefined || provider === undefined ? { model: name } : { model, provider }
}

function toFacts({ facts, worker }: Told, { tag, kind }: Opening): Facts | undefined {
  const { roles, persona, author, responsible, ...rest } = facts
  if (tag && !persona) return undefined
  const told = {
    ...rest,
    ...(persona ? { persona: tag ? { ...persona, tag } : persona } : {})
  }
  // "Written with AI" and no sentence that says what AI did: a person who is not named did it
  // together with AI. Which stages, the words don't tell.
  const isAiTold = Object.values(roles).some((who) => who !== 'human')
  if (kind === 'assisted' && !isAiTold) {
    return { ...told, roles: { editing: 'both' }, ...(responsible ? { responsible } : {}) }
  }
  const name = author?.name ?? worker ?? responsible?.name
  const authorKind = author?.kind ?? 'person'
  const isOwnAnswer = authorKind === 'person' && responsible?.name === name
  return {
    ...told,
    ...(name === undefined ? {} : { author: { name, kind: authorKind } }),
    ...(Object.keys(roles).length > 0 ? { roles } : {}),
    ...(responsible && !isOwnAnswer ? { responsible } : {})
  }
}
