import type { Disclosure } from '../disclosure/disclosure.js'
import { responsibleName } from '../disclosure/responsible-name.js'
import { isolate } from '../text/isolate.js'
import { fillTemplate } from '../text/template.js'
import { contributorRuns, joinList, type Run, systemNames } from './contributors.js'
import { labelKind, personaTag } from './label-kind.js'
import type { LabelKind, Locale, Sentence, SystemSentence } from './locale.js'

/** Words for a reader, opening in bold. */
export interface Notice {
  /** The bold opening: `AI-generated.` */
  readonly mark: string
  /** What follows it, without the space between. */
  readonly text: string
}

/** The label's short words with the persona tag before them: `Parody`, `AI-generated`. */
export function markWords(disclosure: Disclosure, kind: LabelKind, locale: Locale): string[] {
  const tag = personaTag(disclosure)
  const mark = locale.marks[kind]
  return tag === undefined ? [mark] : [locale.tags[tag], mark]
}

/** The bold opening of a notice: `AI-generated.`, `Parody. AI-generated.` */
export function renderMark(disclosure: Disclosure, kind: LabelKind, locale: Locale): string {
  return markWords(disclosure, kind, locale)
    .map((word) => `${word}${locale.stop}`)
    .join(locale.gap)
}

/**
 * Say who did what, in sentences: the persona, each run of stages, who answers, and what a reader
 * should know of the subject. Only declared facts make a sentence.
 *
 * @returns `undefined` when nothing says that AI took part.
 */
export function renderLead(disclosure: Disclosure, locale: Locale): Notice | undefined {
  const kind = labelKind(disclosure)
  if (kind === undefined) return undefined
  return {
    mark: renderMark(disclosure, kind, locale),
    text: renderSentences(disclosure, locale).join(locale.gap)
  }
}

/** The sentences of the lead, one a string, without the mark. */
export function renderSentences(disclosure: Disclosure, locale: Locale): string[] {
  const { ai = [], author, persona, domain, limitations, research, use } = disclosure
  const name = (value: string) => isolate(value, locale.dir)
  const systems = systemNames(ai, locale)
  const count = ai.length > 1 ? 'many' : 'one'
  const sentences: string[] = []
  const add = (template: string, slots: Record<string, string> = {}) =>
    sentences.push(fillTemplate(template, { systems, ...slots }))

  if (persona && ai.length > 0) add(locale.persona[count], { name: name(persona.name) })
  const runs = contributorRuns(disclosure)
  // AI took part, and no sentence below says what it did: no stage is declared, or what a person
  // and an AI did together has no named person.
  const isInvolved = labelKind(disclosure) !== undefined && runs.every((run) => run.who === 'human')
  if (isInvolved) add(locale.involved[count])

  const responsible = responsibleName(disclosure)
  runs.forEach((run, index) => {
    const answers = index === runs.length - 1 && run.who === 'human' && run.name === responsible
    const template = runSentence(run, answers, count, locale)
    const place = index === 0 && !isInvolved ? 'first' : 'next'
    add(template[place], {
      tasks: joinList(run.tasks.map((task) => locale.did[task]), locale.tasks),
      ...(run.name === undefined ? {} : { name: name(run.name) })
    })
  })
  const last = runs.at(-1)
  const isAnswered = last?.who === 'human' && last.name === responsible
  if (responsible !== undefined && !isAnswered) add(locale.responsible, { name: name(responsible) })
  if (author && author.kind === 'company') add(locale.published, { name: name(author.name) })
  if (author && author.kind === 'person' && !isNamed(disclosure, runs)) {
    add(locale.attributed, { name: name(author.name) })
  }
  if (domain) add(locale.disclaimers[domain])
  if (use === 'research') add(locale.research)
  if (use === 'research' && research?.subsidy) add(locale.subsidy, { name: name(research.subsidy) })
  if (limitations) add(locale.limitations, { limitations: name(limitations) })
  return sentences
}

function runSentence(run: Run, answers: boolean, count: 'one' | 'many', locale: Locale): Sentence {
  const bySystems: Readonly<Record<'ai' | 'both', SystemSentence<Sentence>>> = {
    ai: locale.ai,
    both: locale.together
  }
  if (run.who === 'human') return answers ? locale.humanResponsible : locale.human
  return bySystems[run.who][count]
}

function isNamed({ author, roles = {}, responsible }: Disclosure, runs: readonly Run[]): boolean {
  if (responsible === undefined || responsible.name === author?.name) return true
  return runs.some((run) => run.name === author?.name && run.tasks.some((task) => task in roles))
}
