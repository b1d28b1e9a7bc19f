import { isolate } from '../../../text/names.js'
import { fillTemplate } from '../../../text/template.js'
import { type Facts, kindOf, responsibleName, type System } from './facts.js'
import { type Contribution, type Heading, type Kind, type Tag, type Task, tasks, type Words } from './words.js'

/** Words that open in bold. */
export interface Notice {
  readonly mark: string
  readonly text: string
}

/** Every mark of a label but the foreword. */
export interface Label {
  readonly kind: Kind
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly head: string
  readonly lead: Notice
  readonly brief: Notice
}

/** The account of who did what that stood before a publication. */
export interface Foreword {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly roles: readonly { readonly task: string; readonly who: string }[]
  readonly entries: readonly string[]
}

/** Consecutive tasks of the same contributors. */
interface Run {
  readonly who: Contribution
  readonly name?: string
  readonly tasks: readonly Task[]
}

/** OpenAI's stock language, which a foreword could have as its prose. */
const stockLanguage =
  'The author generated this text in part with GPT-3, OpenAI’s large-scale language-generation model. Upon generating draft language, the author reviewed, edited, and revised the language to their own liking and takes ultimate responsibility for the content of this publication.'

/** Render every mark as version 0.1.0 did. `undefined` where nothing says that AI took part. */
export function renderLabel(facts: Facts, words: Words): Label | undefined {
  const kind = kindOf(facts)
  if (kind === undefined) return undefined
  const { ai = [], persona } = facts
  const { colon, gap, names, brief, dir } = words
  const mark = renderMark(kind, persona?.tag, words)
  const shorts = markWords(kind, persona?.tag, words)
  const responsible = responsibleName(facts)
  const repeat = [
    persona && fillTemplate(brief.persona, { name: isolate(persona.name, dir) }),
    fillTemplate(brief.systems, { systems: systemNames(ai, words) }),
    responsible === undefined
      ? undefined
      : fillTemplate(brief.responsible, { name: isolate(responsible, dir) })
  ]
  return {
    kind,
    lang: words.tag,
    dir,
    title: shorts.map((short) => `[${short}] `).join(''),
    head: `${shorts.join(names.comma)}${colon}`,
    lead: { mark, text: renderSentences(facts, words).join(gap) },
    brief: { mark, text: repeat.filter((sentence) => sentence !== undefined).join(gap) }
  }
}

function markWords(kind: Kind, tag: Tag | undefined, { marks, tags }: Words): string[] {
  return tag === undefined ? [marks[kind]] : [tags[tag], marks[kind]]
}

/** The bold opening: `AI-generated.`, `Parody. AI-generated.` */
export function renderMark(kind: Kind, tag: Tag | undefined, words: Words): string {
  return markWords(kind, tag, words)
    .map((word) => `${word}${words.stop}`)
    .join(words.gap)
}

/** What opened a post: `Parody, AI-generated: `, or with the person's name in the place of `{name}`. */
export function renderHeads(kind: Kind, tag: Tag | undefined, words: Words): string[] {
  const { colon, names, marks, tags } = words
  const head = `${markWords(kind, tag, words).join(names.comma)}${colon}`
  return tag === undefined ? [head] : [head, `[${tags[tag]}${colon}{name}] ${marks[kind]}${colon}`]
}

/** Every foreword that these facts could have. */
export function possibleForewords(facts: Facts, words: Words): Foreword[] {
  const { foreword, colon, gap } = words
  const roles = renderRoles(facts, words)
  const entries = roles.map(({ task, who }) => `${task}${colon}${who}`)
  const headings: readonly Heading[] = ['foreword', 'introduction', 'note']
  return headings.flatMap((heading) =>
    [renderSentences(facts, words).join(gap), stockLanguage].map((prose) => ({
      heading: foreword.headings[heading],
      paragraphs: [prose],
      roles,
      entries
    }))
  )
}

function renderRoles(facts: Facts, words: Words): Foreword['roles'] {
  const { foreword, dir } = words
  const systems = systemNames(facts.ai ?? [], words)
  const roles = contributorRuns(facts).flatMap((run) =>
    run.tasks.map((task) => ({
      task: foreword.tasks[task],
      who: fillTemplate(foreword.by[run.who], { systems, name: isolate(run.name ?? '', dir) })
    }))
  )
  const responsible = responsibleName(facts)
  if (responsible === undefined) return roles
  return [...roles, { task: foreword.responsibility, who: isolate(responsible, dir) }]
}

/** The sentences of a lead. */
export function renderSentences(facts: Facts, words: Words): string[] {
  const { ai = [], author, persona, domain, limitations, research, use } = facts
  const name = (value: string) => ({ name: isolate(value, words.dir) })
  const systems = systemNames(ai, words)
  const count = ai.length > 1 ? 'many' : 'one'
  const sentences: string[] = []
  const add = (template: string, slots: Record<string, string> = {}) =>
    sentences.push(fillTemplate(template, { systems, ...slots }))

  if (persona && ai.length > 0) add(words.persona[count], name(persona.name))
  const runs = contributorRuns(facts)
  const isInvolved = kindOf(facts) !== undefined && runs.every(({ who }) => who === 'human')
  if (isInvolved) add(words.involved[count])

  const responsible = responsibleName(facts)
  const last = runs.at(-1)
  const isAnswered = last?.who === 'human' && last.name === responsible
  for (const [index, run] of runs.entries()) {
    const answers = run === last && isAnswered
    const place = index === 0 && !isInvolved ? 'first' : 'next'
    add(runSentence(run.who, answers, count, words)[place], {
      tasks: joinList(run.tasks.map((task) => words.did[task]), words.tasks),
      ...(run.name === undefined ? {} : name(run.name))
    })
  }
  if (responsible !== undefined && !isAnswered) add(words.responsible, name(responsible))
  if (author?.kind === 'company') add(words.published, name(author.name))
  if (author?.kind === 'person' && !isNamed(facts, runs)) add(words.attributed, name(author.name))
  if (domain) add(words.disclaimers[domain])
  if (use === 'research') add(words.research)
  if (use === 'research' && research?.subsidy) add(words.subsidy, name(research.subsidy))
  if (limitations) add(words.limitations, { limitations: isolate(limitations, words.dir) })
  return sentences
}

function runSentence(who: Contribution, answers: boolean, count: 'one' | 'many', words: Words) {
  if (who === 'human') return answers ? words.humanResponsible : words.human
  return (who === 'ai' ? words.ai : words.together)[count]
}

function isNamed({ author, roles = {}, responsible }: Facts, runs: readonly Run[]): boolean {
  if (!responsible || responsible.name === author?.name) return true
  return runs.some((run) => run.name === author?.name && run.tasks.some((task) => task in roles))
}

function contributorRuns({ author, roles = {}, review }: Facts): Run[] {
  const runs: { who: Contribution; name?: string; tasks: Task[] }[] = []
  const add = (task: Task, who: Contribution, name: string | undefined) => {
    const last = runs.at(-1)
    if (last && last.who === who && last.name === name) last.tasks.push(task)
    else runs.push({ who, tasks: [task], ...(name === undefined ? {} : { name }) })
  }
  for (const task of tasks) {
    if (task === 'reviewing') continue
    const who = roles[task]
    if (who === 'ai') add(task, who, undefined)
    else if (who !== undefined && author) add(task, who, author.name)
  }
  if (review) add('reviewing', 'human', review.by)
  return runs
}

/** `GPT-4 (OpenAI) and Claude (Anthropic)`. */
export function systemNames(ai: readonly System[], { names, dir }: Words): string {
  const each = ai.map(({ model, version, provider }) => {
    const name = version === undefined ? model : `${model} ${version}`
    return isolate(provider === undefined ? name : `${name} (${provider})`, dir)
  })
  return joinList(each, names)
}

function joinList(items: readonly string[], { comma, last }: Words['names']): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(comma)}${last}${items.at(-1)}`
}
