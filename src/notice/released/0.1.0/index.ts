import { DisclosureError } from '../../../disclosure/disclosure-error.js'
import type { Contributor, Disclosure } from '../../../disclosure/disclosure.js'
import { factsAsTold, parseDisclosure } from '../../../disclosure/parse-disclosure.js'
import { systemName } from '../../../disclosure/people.js'
import type { DeclaredFacts, LabelWords, PostOpening, ToldLabel } from '../../label-words.js'
import { isChatNotice, isPersonaTag, postOpenings } from './byline.js'
import { type Facts, parseFacts, responsibleName } from './facts.js'
import { openingsOf, readLead } from './read.js'
import { possibleForewords, renderLabel } from './render.js'
import type { Words } from './words.js'

/** Give the words of one language to whoever looks for labels of version 0.1.0. */
export function labelWords(words: Words): LabelWords {
  const { tag, dir } = words
  let openings: readonly PostOpening[] | undefined
  return {
    tag,
    dir,
    readLead: (text) => {
      const facts = readLead(text, words)
      return facts && toldLabel(facts, words)
    },
    leadStarts: () => openingsOf(words).map(({ mark }) => `${mark} `),
    leadMarks: () => openingsOf(words).map(({ mark }) => mark),
    postOpenings: () => {
      openings ??= postOpenings(words).map(({ readByline, ...opening }) => ({
        ...opening,
        readByline: (byline, name) => {
          const facts = readByline(byline, name)
          return facts && toDisclosure(facts)
        }
      }))
      return openings
    },
    isChatNotice: (text) => isChatNotice(text, words),
    isPersonaTag: (text) => isPersonaTag(text, words)
  }
}

function toldLabel(facts: Facts, words: Words): ToldLabel | undefined {
  const marks = renderLabel(facts, words)
  let forewords: ReturnType<ToldLabel['forewords']> | undefined
  return (
    marks && {
      marks,
      forewords: () => (forewords ??= possibleForewords(facts, words)),
      disclosure: () => toDisclosure(facts),
      readFacts: (record) => readRecord(record, facts, words)
    }
  )
}

function readRecord(record: unknown, told: Facts, words: Words): DeclaredFacts | undefined {
  const recorded = parseFacts(record)
  if (!recorded) return undefined
  // The record of version 0.1.0 leaves the research out, and has reviews that its lead leaves out:
  // by a model, and those from before the last change by AI.
  const { review, ...facts } = recorded
  const same: Facts = {
    ...facts,
    ...(told.research ? { research: told.research } : {}),
    ...(told.review && review ? { review } : {})
  }
  if (JSON.stringify(renderLabel(same, words)) !== JSON.stringify(renderLabel(told, words))) {
    return undefined
  }
  return {
    disclosure: () => parseRecord(record, recorded, told),
    value: recordValue(record, told)
  }
}

/** The facts of the record as they are declared today; those of the words where that fails. */
function parseRecord(record: unknown, recorded: Facts, told: Facts): Disclosure {
  try {
    const { roles, responsible } = toDeclared(recorded)
    return parseDisclosure({
      ...Object.assign({}, record),
      ...(roles ? { roles } : {}),
      ...(responsible ? { responsible } : {})
    })
  } catch (error) {
    if (error instanceof DisclosureError) return toDisclosure(told)
    throw error
  }
}

function recordValue(record: unknown, { review }: Facts): string {
  if (review) return 'ai-assisted'
  const { review: reviewed, editorial } = record as {
    readonly review?: unknown
    readonly editorial?: { readonly aiAfterReview?: unknown }
  }
  return reviewed && editorial?.aiAfterReview === true ? 'ai-autonomous' : ''
}

/** What the words of version 0.1.0 say, as facts of today: their person is the author by name. */
function toDisclosure(facts: Facts): Disclosure {
  return factsAsTold(toDeclared(facts))
}

function toDeclared(facts: Facts) {
  const { author, ai = [], roles, responsible, ...rest } = facts
  const systems = ai.map((system): Contributor => ({ kind: 'system', by: systemName(system, ai) }))
  const human: Contributor = author ? { kind: author.kind, by: author.name } : { kind: 'person' }
  // Those words said of an author who is a person that they take responsibility.
  const answering = responsible?.name ?? responsibleName(facts)
  return {
    ...rest,
    ...(author ? { author } : {}),
    ...(facts.ai ? { ai } : {}),
    ...(roles ? { roles: toContributors(roles, human, systems) } : {}),
    ...(answering === undefined ? {} : { responsible: { name: answering } })
  }
}

function toContributors(
  roles: NonNullable<Facts['roles']>,
  human: Contributor,
  systems: readonly Contributor[]
): NonNullable<Disclosure['roles']> {
  return Object.fromEntries(
    Object.entries(roles).map(([stage, who]) => [
      stage,
      [...(who === 'ai' ? [] : [human]), ...(who === 'human' ? [] : systems)]
    ])
  )
}
