import type { AiSystem, Contributor, Disclosure, Review, Stage } from '../../src/disclosure/disclosure.js'
import { stages } from '../../src/disclosure/disclosure.js'
import { isAiInWords } from '../../src/disclosure/people.js'

// What declared facts allow to be said and what they owe, derived here a second time, from the
// model of the facts alone: nothing of src/notice or src/policy is used.

/** One thing that a reader is told, such as `did | drafting | GPT-4 (OpenAI) | Chapter 3`. */
export type Claim = string

export function claim(...parts: readonly string[]): Claim {
  return parts.join(' | ')
}

/** Stages whose result is words or code, so that the system speaks or writes in the text. */
const writing: readonly Stage[] = [
  'transcription',
  'drafting',
  'summarizing',
  'translation',
  'coding',
  'editing',
  'revising'
]

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

const wholeOf = ({ model, provider, version }: AiSystem): string => {
  const name = version === undefined ? model : `${model} ${version}`
  return provider === undefined ? name : `${name} (${provider})`
}

/** A system as the claims call it: with its provider, and with what may have stood in for it. */
function systemKey(system: AiSystem): string {
  const names = [system, ...(system.or ?? [])].map((each) =>
    each.model === 'unknown' ? '(unknown system)' : wholeOf(each)
  )
  return names.join(' or ')
}

/** Names that a sentence may use, by what the claims call them. */
export function canonicalNames(disclosure: Disclosure): ReadonlyMap<string, string> {
  const systems = listOf<AiSystem>(disclosure.ai)
  return new Map(
    systems.flatMap((system) =>
      [system.model, `${system.model} ${system.version}`, wholeOf(system), systemKey(system)].map((name) => [name, systemKey(system)] as const)
    )
  )
}

function whoOf({ kind, by }: Contributor, disclosure: Disclosure): string {
  const systems = listOf<AiSystem>(disclosure.ai)
  if (kind === 'system') {
    const found = systems.find((each) => [each.model, wholeOf(each)].includes(by ?? '')) ?? systems[0]
    return found ? systemKey(found) : '(unknown system)'
  }
  if (by !== undefined) return by
  if (kind !== 'people') return '(person)'
  // Of several authors nobody says whose people they are.
  const [author, ...others] = listOf(disclosure.author)
  return author?.kind === 'company' && others.length === 0 ? `(people at ${author.name})` : '(people)'
}

/** A part of which nobody says which it is. */
export const unnamedPart = '(a part)'

function partsOf(contributor: Contributor, disclosure: Disclosure): readonly string[] {
  const whole = contributor.kind === 'system' ? listOf<string>(disclosure.part) : []
  const parts = contributor.part === undefined ? whole : listOf<string>(contributor.part)
  return parts.filter((part) => part !== 'whole').map((part) => (part === 'part' ? unnamedPart : part))
}

/** What may be said, and what must be said by the lead. */
export interface Truth {
  readonly allowed: ReadonlySet<Claim>
  readonly owed: ReadonlySet<Claim>
}

export function truthOf(disclosure: Disclosure): Truth {
  const owed = new Set<Claim>()
  const allowed = new Set<Claim>()
  const owe = (...parts: readonly string[]) => owed.add(claim(...parts))
  const allow = (...parts: readonly string[]) => allowed.add(claim(...parts))
  const systems = listOf<AiSystem>(disclosure.ai)
  const authors = listOf(disclosure.author)
  const roles = disclosure.roles ?? {}
  const did = new Map<string, Set<Stage>>()

  for (const stage of stages) {
    for (const contributor of roles[stage] ?? []) {
      const who = whoOf(contributor, disclosure)
      did.set(who, (did.get(who) ?? new Set()).add(stage))
      const parts = partsOf(contributor, disclosure)
      for (const part of parts.length > 0 ? parts : ['']) owe('did', stage, who, part)
    }
  }
  // Pictures, a voice, code and a layout leave the words as they were drafted.
  const isWorkedOnLater = stages
    .slice(stages.indexOf('drafting') + 1)
    .filter((stage) => !['illustration', 'image-description', 'narration', 'coding', 'formatting'].includes(stage))
    .some((stage) => roles[stage]?.some(({ kind }) => kind !== 'system'))
  if (!isWorkedOnLater) allow('last word')

  for (const system of systems) {
    const key = systemKey(system)
    const tasks = did.get(key)
    allow('involved', key)
    if (!tasks) owe('involved', key)
    if (!tasks || writing.some((stage) => tasks.has(stage))) {
      allow('runs on', key)
      allow('writes live', key)
    }
    // What is said in that name are the words of a system where it drafted all of them.
    const isDraft = ({ kind, by }: Contributor) => whoOf({ kind, ...(by ? { by } : {}) }, disclosure) === key
    const drafting = roles.drafting?.filter((each) => partsOf(each, disclosure).length === 0) ?? []
    const speaks = Object.keys(roles).length === 0 || drafting.some(isDraft)
    if (disclosure.persona && speaks) owe('speaks', key)
  }
  if (systems.length > 0) allow('chat with a system')

  if (disclosure.persona) {
    owe('not by', disclosure.persona.name)
    if (disclosure.persona.tag) owe('tag', disclosure.persona.tag, '')
    if (disclosure.persona.tag) allow('tag', disclosure.persona.tag, disclosure.persona.name)
  }
  addReviews(disclosure, owe)
  addRecord(disclosure, owed, allow)
  const isDenied = disclosure.statements?.ultimateResponsibility === false
  for (const { name } of listOf(disclosure.responsible)) {
    const isCompany = authors.some((author) => author.kind === 'company' && author.name === name)
    if (!isDenied && !isCompany) owe('responsible', name)
    // For the replies of its chat, a company answers too.
    if (!isDenied && isCompany) allow('responsible in a chat', name)
  }
  // Where nobody else answers, the author of a text for which a person takes ultimate responsibility.
  const isUltimate = disclosure.statements?.ultimateResponsibility === true
  const answering = listOf(disclosure.responsible).map(({ name }) => name)
  for (const { name, kind } of authors) {
    if (isUltimate && kind === 'person' && (answering.includes(name) || answering.length === 0)) {
      allow('ultimately responsible', name)
    }
  }
  const isEachPublisher = authors.every(({ name }) => name === disclosure.publisher?.name)
  for (const { name, kind } of authors) {
    const isPublisher = disclosure.publisher === undefined || isEachPublisher
    if (kind === 'company' && isPublisher) {
      allow(disclosure.use === 'message' ? 'sent by' : 'published by', name)
    }
    allow('under the name of', name)
    allow('author', name)
    if (disclosure.humanOnly === true && disclosure.tell === true) owe('no AI, says', name)
  }
  const isSender =
    disclosure.use === 'message' &&
    authors.length > 0 &&
    authors.every(({ name, kind }) => kind === 'company' && name === disclosure.publisher?.name)
  // The company that sends a message is told to have sent it.
  if (disclosure.publisher && !isSender) owe('published by', disclosure.publisher.name)
  if (disclosure.client) owe('made for', disclosure.client.name)
  const { qualifiedReviewer, purpose, contact, domain, limitations, research, use } = disclosure
  if (qualifiedReviewer) owe('qualified review', qualifiedReviewer.name)
  if (purpose) owe('purpose', purpose)
  if (contact) owe('contact', contact)
  // Where AI made pictures, a voice or code alone, no more is said than that it was used.
  if (domain) owe('domain', isAiInWords(disclosure) === false ? 'other' : domain)
  if (limitations) owe('limits', limitations)
  if (use === 'research') owe('research')
  if (use === 'research' && research?.subsidy) owe('subsidy', research.subsidy)
  if (use === 'livestream' || use === 'demonstration') allow('live', use)
  if (disclosure.rawModel === true) allow('unfiltered')
  for (const kind of kindsOf(disclosure)) owe('mark', kind)
  return { allowed: new Set([...allowed, ...owed]), owed }
}

function addReviews(disclosure: Disclosure, owe: (...parts: readonly string[]) => void): void {
  const { review } = disclosure
  if (review === 'none') {
    owe('nobody reviewed', disclosure.use === 'message' ? 'message' : 'text')
    return
  }
  if (review === undefined || disclosure.editorial?.aiAfterReview === true) return
  const changes = Object.values(disclosure.roles ?? {}).flatMap((done) => done.flatMap(({ at }) => at ?? []))
  for (const each of listOf<Review>(review)) {
    // Done before the text was as it is now.
    if (changes.some((at) => each.at !== undefined && at > each.at)) continue
    const who = whoOf({ kind: each.kind ?? 'person', ...(each.by ? { by: each.by } : {}) }, disclosure)
    if (each.mode === 'while-streaming') owe('checks while it appears', who)
    else if (each.of === undefined || each.of.includes('substance')) owe('reviewed', 'substance', who)
    else for (const what of each.of) owe('reviewed', what, who)
  }
}

/** What records for machines may claim, in the terms of the three vocabularies. */
function addRecord(
  { review, editorial, roles = {}, ai }: Disclosure,
  owed: ReadonlySet<Claim>,
  allow: (...parts: readonly string[]) => void
): void {
  const reviewed = [...owed].flatMap((each) => {
    const [what, of, who] = each.split(' | ')
    return what === 'reviewed' && of !== undefined && who !== undefined ? [{ of, who }] : []
  })
  for (const { of, who } of reviewed) if (of !== 'language') allow('reviewed for accuracy', who)
  const by = (stage: Stage, isAi: boolean) =>
    roles[stage]?.some(({ kind }) => (kind === 'system') === isAi) === true
  if (reviewed.some(({ of }) => of === 'substance')) allow('value', 'ai-assisted')
  const byAiAt = Object.values(roles).flatMap((done) =>
    done.flatMap(({ kind, at }) => (kind === 'system' && at !== undefined ? [at] : []))
  )
  // "Review of an earlier version does not establish review of subsequent AI-generated changes."
  const isVoided =
    review !== 'none' &&
    listOf<Review>(review).some(({ at }) => at !== undefined && byAiAt.some((each) => each > at))
  if (review === 'none' || isVoided || (review !== undefined && editorial?.aiAfterReview === true)) {
    allow('value', 'ai-autonomous')
  }
  const isOpen = stages.some((stage) => /^(?:idea|research)$/.test(stage) && by(stage, true))
  const beside = /^(?:illustration|narration|coding|formatting)$/
  const isWordsByAi = stages.some((stage) => !beside.test(stage) && by(stage, true))
  const isEachBeside = listOf<AiSystem>(ai).every((system) =>
    stages.some(
      (stage) => beside.test(stage) && roles[stage]?.some(({ by: name }) => name === system.model)
    )
  )
  if (by('drafting', false) && !isOpen && !isWordsByAi && isEachBeside) allow('value', 'human-only')
  const isDraftByAi = by('drafting', true)
  const hands = (['editing', 'revising', 'fact-checking', 'proofreading'] as const).some((stage) =>
    by(stage, false)
  )
  const isChecked = [...owed].some((each) => /^(?:reviewed|checks) /.test(each))
  if (isDraftByAi && (by('drafting', false) || hands || isChecked)) allow('mode', 'ai-originated')
  if (isDraftByAi && review === 'none' && !hands) allow('mode', 'machine-generated')
  if (by('drafting', false) && !isDraftByAi) allow('mode', 'ai-modified')
}

/** The marks of DESIGN: one for the text and one for its media, else how AI helped. */
function kindsOf({ ai, roles = {}, part, humanOnly }: Disclosure): readonly string[] {
  if (humanOnly === true) return []
  const by = (stage: Stage) => roles[stage] ?? []
  const isByAi = (stage: Stage) => by(stage).some(({ kind }) => kind === 'system')
  const isDraftedByPeople = by('drafting').some(({ kind }) => kind !== 'system')
  const isPart = (each: Contributor) => partsOf(each, part === undefined ? {} : { part }).length > 0
  const isOfParts = by('drafting').some(isPart)
  const isWholeByAi = (stage: Stage) => by(stage).some((each) => each.kind === 'system' && !isPart(each))
  const isPartOfDraft = isDraftedByPeople || isOfParts
  const text = [
    isByAi('drafting') && !isPartOfDraft && 'generated',
    isWholeByAi('translation') && 'translated',
    isWholeByAi('summarizing') && !isDraftedByPeople && 'summarized',
    isWholeByAi('transcription') && 'transcribed',
    // Also of which AI translated or transcribed a part.
    (['drafting', 'editing', 'revising', 'coding', 'translation', 'transcription'] as const).some(isByAi) &&
      'written',
    isByAi('summarizing') && 'withSummary'
  ].find((kind) => kind !== false)
  const media = [isByAi('illustration') && 'illustrated', isByAi('narration') && 'narrated'].find(
    (kind) => kind !== false
  )
  const shown = [text, media].filter((kind) => kind !== undefined)
  if (shown.length > 0) return shown
  const quiet = [
    (['fact-checking', 'proofreading'] as const).some(isByAi) && 'checked',
    isByAi('image-description') && 'described',
    stages.some(isByAi) && 'helped'
  ].find((kind) => kind !== false)
  if (quiet !== undefined) return [quiet]
  return listOf(ai).length > 0 ? ['used'] : []
}
