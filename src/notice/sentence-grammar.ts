import {
  type AiSystem,
  type Contribution,
  type Disclosure,
  type Domain,
  type Stage,
  stages
} from '../disclosure/disclosure.js'
import { withoutIsolates } from '../text/names.js'
import type { Slots } from '../text/template.js'
import type { Locale, SystemSentence, Task } from './locale.js'
import { systemNames } from './render-label.js'

/** Facts that the sentences of a lead tell. */
type Facts = {
  -readonly [key in
    | 'author'
    | 'responsible'
    | 'review'
    | 'persona'
    | 'domain'
    | 'limitations'
    | 'use'
    | 'research']?: Disclosure[key]
} & { ai?: AiSystem[]; roles: { [stage in Stage]?: ToldRole } }

/** Who did a stage, as a sentence tells it. */
interface ToldRole {
  readonly who: Contribution
  /** The person; absent where AI did it alone. */
  readonly name?: string
}

/** What the sentences of a lead have told so far. */
export interface Told {
  readonly facts: Facts
  /** Whether one person did all that persons did: tried first, as most texts have one author. */
  readonly isByOne: boolean
  /** Who did the first stage that a person did. */
  readonly worker?: string
  /** The systems as the sentences name them: in the same words each time. */
  readonly systems?: string
  /** Where the last sentence stands in {@link order}. */
  readonly rank: number
  /** Where the last task stands among the stages, the review behind them. */
  readonly lastTask: number
}

type Teller = (told: Told, slots: Slots) => Told | undefined

/** A sentence of a locale, what it tells, and after which sentences it can stand. */
export interface Telling {
  readonly template: string
  readonly rank: number
  /** Whether the sentence can only open an account of tasks, or only continue one. */
  readonly place?: 'first' | 'next'
  readonly tell: Teller
}

/** The order of the sentences in a lead, as {@link renderLead} writes them. */
const order = [
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
] as const

/** Where a sentence stands in a lead. */
export function rankOf(sentence: (typeof order)[number]): number {
  return order.indexOf(sentence)
}

/**
 * The sentences of a locale. Where two fit the same words, the first one is tried first: those that
 * say more stand before those that would take the difference for a part of a name.
 */
export function tellingsOf(locale: Locale): Telling[] {
  const { persona, involved } = locale
  const naming = (sentence: 'responsible' | 'published' | 'attributed', tell: Teller): Telling => ({
    template: locale[sentence],
    rank: rankOf(sentence),
    tell
  })
  return [
    ...bySystems(locale, 'persona', persona, (told, slots) =>
      add(told, { persona: { name: nameIn(slots) } })
    ),
    ...bySystems(locale, 'involved', involved, (told) => told),
    ...taskTellings(locale),
    naming('responsible', (told, slots) =>
      told.facts.responsible ? undefined : add(told, { responsible: { name: nameIn(slots) } })
    ),
    naming('published', (told, slots) =>
      add(told, { author: { name: nameIn(slots), kind: 'company' } })
    ),
    naming('attributed', (told, slots) =>
      add(told, { author: { name: nameIn(slots), kind: 'person' } })
    ),
    ...Object.entries(locale.disclaimers).map(([domain, template]) => ({
      template,
      rank: rankOf('domain'),
      tell: (told: Told) => add(told, { domain: domain as Domain })
    })),
    {
      template: locale.research,
      rank: rankOf('research'),
      tell: (told) => add(told, { use: 'research' })
    },
    {
      template: locale.subsidy,
      rank: rankOf('subsidy'),
      tell: (told, slots) => add(told, { research: { subsidy: nameIn(slots) } })
    },
    {
      template: locale.limitations,
      rank: rankOf('limitations'),
      tell: (told, slots) =>
        add(told, { limitations: withoutIsolates(slots['limitations'] ?? '') })
    }
  ]
}

/** Who did which tasks: AI, a person and AI, a person who answers for the text, a person. */
function taskTellings(locale: Locale): Telling[] {
  const { ai, together, humanResponsible, human } = locale
  return (['first', 'next'] as const).flatMap((place) => {
    const withSystems = ([who, { one, many }]: readonly ['ai' | 'both', typeof ai]) =>
      bySystems(locale, 'tasks', { one: one[place], many: many[place] }, (told, slots) =>
        addTasks(told, who, slots, locale)
      )
    const tellings: Telling[] = [
      ...withSystems(['ai', ai]),
      ...withSystems(['both', together]),
      {
        template: humanResponsible[place],
        rank: rankOf('tasks'),
        tell: (told, slots) => {
          const next = addTasks(told, 'human', slots, locale)
          return next && add(next, { responsible: { name: nameIn(slots) } })
        }
      },
      {
        template: human[place],
        rank: rankOf('tasks'),
        tell: (told, slots) => addTasks(told, 'human', slots, locale)
      }
    ]
    return tellings.map((telling) => ({ ...telling, place }))
  })
}

/**
 * A sentence about one system or several. One system is read whole, as its name may hold the words
 * that join names. Where the language says "one" and "many" alike, a text with those words tells
 * of several.
 */
function bySystems(
  locale: Locale,
  sentence: (typeof order)[number],
  { one, many }: SystemSentence<string>,
  tell: Teller
): Telling[] {
  const telling = (template: string, read: (words: string) => AiSystem[] | undefined): Telling => ({
    template,
    rank: rankOf(sentence),
    tell: (told, slots) => {
      const systems = slots['systems'] ?? ''
      if (told.systems !== undefined && told.systems !== systems) return undefined
      const next = tell({ ...told, systems }, slots)
      const ai = next && read(systems)
      return ai && add(next, { ai })
    }
  })
  return [
    telling(many, (words) => splitSystems(words, locale)),
    telling(one, (words) => [readSystem(words)])
  ]
}

function add(told: Told, facts: Partial<Facts>): Told {
  return { ...told, facts: { ...told.facts, ...facts } }
}

function nameIn(slots: Slots): string {
  return withoutIsolates(slots['name'] ?? '')
}

/** Add what one sentence says was done, if it can follow what was told: in order, by AI, a person, or both. */
function addTasks(told: Told, who: Contribution, slots: Slots, locale: Locale): Told | undefined {
  if (told.facts.responsible) return undefined
  const name = nameIn(slots)
  const facts: Facts = { ...told.facts, roles: { ...told.facts.roles } }
  let { worker, lastTask } = told
  for (const word of splitList(slots['tasks'] ?? '', locale.tasks)) {
    const task = taskNamed(word, locale)
    if (task === undefined) return undefined
    const at = task === 'reviewing' ? stages.length : stages.indexOf(task)
    if (at <= lastTask) return undefined
    lastTask = at
    if (task === 'reviewing') facts.review = { by: name }
    else facts.roles[task] = who === 'ai' ? { who } : { who, name }
    if (task === 'reviewing' || who === 'ai') continue
    if (told.isByOne && worker !== undefined && worker !== name) return undefined
    worker ??= name
  }
  return { ...told, facts, lastTask, ...(worker === undefined ? {} : { worker }) }
}

function taskNamed(word: string, locale: Locale): Task | undefined {
  const entry = Object.entries(locale.did).find(([, did]) => did === word)
  return entry?.[0] as Task | undefined
}

/** Matches the words of one or more tasks, joined as the locale joins them. */
export function tasksPattern({ did, tasks }: Locale): RegExp {
  const task = anyOf(Object.values(did))
  const join = anyOf([tasks.comma, tasks.last])
  return new RegExp(`${task}(?:${join}${task}){0,${Object.keys(did).length}}`, 'y')
}

/** Longest first, as a word may begin with another one. */
function anyOf(words: readonly string[]): string {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
  return `(?:${patterns.join('|')})`
}

function splitList(text: string, { comma, last }: Locale['names']): string[] {
  const cut = text.lastIndexOf(last)
  if (cut === -1) return [text]
  return [...text.slice(0, cut).split(comma), text.slice(cut + last.length)]
}

/**
 * Read several systems. A name may hold the word that joins the last one, so each occurrence is
 * tried, from the end, until the systems give the same words again.
 */
function splitSystems(words: string, locale: Locale): AiSystem[] | undefined {
  const { comma, last } = locale.names
  let cut = words.lastIndexOf(last)
  for (let tries = 0; cut > 0 && tries < 8; tries++) {
    const entries = [...words.slice(0, cut).split(comma), words.slice(cut + last.length)]
    const systems = entries.map(readSystem)
    if (systemNames(systems, locale) === words) return systems
    cut = words.lastIndexOf(last, cut - 1)
  }
  return undefined
}

function readSystem(words: string): AiSystem {
  const name = withoutIsolates(words)
  const [, model, provider] = /^(.+) \(([^()]+)\)$/.exec(name) ?? []
  return model === undefined || provider === undefined ? { model: name } : { model, provider }
}
