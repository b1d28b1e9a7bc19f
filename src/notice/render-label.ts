import {
  type AiSystem,
  type Contribution,
  type Disclosure,
  type Stage,
  stages
} from '../disclosure/disclosure.js'
import {
  authorsOf,
  contributionOf,
  contributionsOf,
  contributorsOf,
  responsibleName,
  responsibleOf,
  standingReview,
  systemsOf,
  wholeName
} from '../disclosure/people.js'
import { isolate } from '../text/names.js'
import { fillTemplate } from '../text/template.js'
import type { LabelKind, Locale, Sentence, SystemSentence, Task } from './locale.js'

/** The words of every mark, from the same facts. */
export interface Label {
  readonly kind: LabelKind
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Before titles, with the space behind it: `[AI-generated] `, `[Parody] [AI-generated] `. */
  readonly title: string
  /** First thing in a post, where room is short: `AI-generated: `. */
  readonly head: string
  /** First thing in a text. */
  readonly lead: Notice
  /** The repeat, at the end and in sections. */
  readonly brief: Notice
}

/**
 * Render the words of every mark.
 *
 * Everything else that a surface shows can be rendered from the facts that the lead tells; that is
 * what makes a label removable without being told its disclosure.
 *
 * @returns `undefined` when nothing says that AI took part.
 */
export function renderLabel(disclosure: Disclosure, locale: Locale): Label | undefined {
  const kind = labelKind(disclosure)
  const lead = renderLead(disclosure, locale)
  if (kind === undefined || lead === undefined) return undefined
  const words = markWords(disclosure, kind, locale)
  return {
    kind,
    lang: locale.tag,
    dir: locale.dir,
    title: words.map((word) => `[${word}] `).join(''),
    head: `${words.join(locale.names.comma)}${locale.colon}`,
    lead,
    brief: renderBrief(disclosure, kind, locale)
  }
}

function renderBrief(disclosure: Disclosure, kind: LabelKind, locale: Locale): Notice {
  const { ai = [], persona } = disclosure
  const responsible = responsibleName(disclosure)
  const sentences = [
    persona && fillTemplate(locale.brief.persona, { name: isolate(persona.name, locale.dir) }),
    fillTemplate(locale.brief.systems, { systems: systemNames(ai, locale) }),
    responsible === undefined
      ? undefined
      : fillTemplate(locale.brief.responsible, { name: isolate(responsible, locale.dir) })
  ]
  return {
    mark: renderMark(disclosure, kind, locale),
    text: sentences.filter((sentence) => sentence !== undefined).join(locale.gap)
  }
}

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
  const { ai = [], persona, domain, limitations, research, use } = disclosure
  const [author] = authorsOf(disclosure)
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

function isNamed(disclosure: Disclosure, runs: readonly Run[]): boolean {
  const { roles = {} } = disclosure
  const name = authorsOf(disclosure)[0]?.name
  if (responsibleOf(disclosure)[0]?.name === name) return true
  return runs.some((run) => run.name === name && run.tasks.some((task) => task in roles))
}

/** Consecutive tasks of the same contributors. */
interface Run {
  readonly who: Contribution
  /** The person or company; absent for AI alone. */
  readonly name?: string
  readonly tasks: readonly Task[]
}

/**
 * Order who did what as the stages usually follow each other, the review last, and group what the
 * same contributors did in a row. A person's stage is left out when nobody is named as the author,
 * and a review that is not of the text as it stands.
 */
export function contributorRuns(disclosure: Disclosure): Run[] {
  const [author] = authorsOf(disclosure)
  const review = standingReview(disclosure)
  const runs: { who: Contribution; name?: string; tasks: Task[] }[] = []
  const add = (task: Task, who: Contribution, name: string | undefined) => {
    const last = runs.at(-1)
    if (last && last.who === who && last.name === name) last.tasks.push(task)
    else runs.push({ who, tasks: [task], ...(name === undefined ? {} : { name }) })
  }
  for (const stage of stages) {
    const who = contributionOf(disclosure, stage)
    if (who === undefined || !isTask(stage)) continue
    const human = contributorsOf(disclosure, stage).find(({ kind }) => kind !== 'system')
    const name = human?.by ?? author?.name
    if (who === 'ai') add(stage, who, undefined)
    else if (name !== undefined) add(stage, who, name)
  }
  if (review?.by !== undefined) add('reviewing', 'human', review.by)
  return runs
}

/** Stages that no sentence names yet: that AI took part in them is told, and not what it did. */
const unnamed: readonly Stage[] = [
  'transcription',
  'summarizing',
  'image-description',
  'narration',
  'coding'
]

function isTask(stage: Stage): stage is Stage & Task {
  return !unnamed.includes(stage)
}

/** `GPT-4 (OpenAI) and Claude (Anthropic)`, each name isolated where its direction is foreign. */
export function systemNames(ai: readonly AiSystem[], locale: Locale): string {
  const names = ai.map((system) => isolate(wholeName(system), locale.dir))
  return joinList(names, locale.names)
}

/** Join `A, B and C`. */
function joinList(items: readonly string[], { comma, last }: Locale['names']): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}

/**
 * Derive what a text is called from who did what.
 *
 * @returns `undefined` when nothing says that AI took part: no system and no AI role is declared.
 */
export function labelKind(disclosure: Disclosure): LabelKind | undefined {
  if (contributionOf(disclosure, 'drafting') === 'ai') return 'generated'
  if (contributionsOf(disclosure).some((who) => who !== 'human')) return 'assisted'
  return systemsOf(disclosure).length === 0 ? undefined : 'involved'
}

/** The tag that a text in another person's name carries, if its disclosure declares one. */
function personaTag({ persona }: Disclosure): 'simulated' | 'parody' | undefined {
  return persona?.tag
}
