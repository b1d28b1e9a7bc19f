import type { Disclosure } from '../disclosure/disclosure.js'
import {
  answeringNames,
  authorsOf,
  isHumanOnly,
  isSameName,
  responsibleOf,
  reviewsOf,
  standingReviewsOf
} from '../disclosure/people.js'
import { isTaggedHuman, isToldHuman, toldDomain } from './label-kinds.js'

/**
 * List the declared facts that no sentence of a label tells, in words for a report: who took part in
 * nothing that is declared, addresses beside that of the text, reviews of an older text, dates, and
 * what is declared for the rules alone.
 */
export function untoldFacts(disclosure: Disclosure): readonly string[] {
  if (isHumanOnly(disclosure)) return untoldOfHumans(disclosure)
  const { people = [] } = disclosure
  const untold: string[] = []
  for (const { name } of people) {
    if (!isNamedElsewhere(name, disclosure)) {
      untold.push(`\`people\`: \`${name}\`, since no stage and no review names that person`)
    }
  }
  untold.push(...untoldOfPersons(disclosure))
  const paths = pathsWithoutSentence(disclosure)
  if (paths.length > 0) {
    untold.push(`${paths.map((path) => `\`${path}\``).join(', ')}, since no sentence tells ${paths.length > 1 ? 'them' : 'it'}`)
  }
  return untold
}

/** What is declared of those who answer, publish or review, and stands in no sentence about them. */
function untoldOfPersons(disclosure: Disclosure): readonly string[] {
  const { publisher, client } = disclosure
  const untold: string[] = []
  const answering = responsibleOf(disclosure)
  const contacts = [
    ...authorsOf(disclosure).map((each) => ['author', each] as const),
    ...answering.map((each) => ['responsible', each] as const),
    ...(publisher ? [['publisher', publisher] as const] : []),
    ...(client ? [['client', client] as const] : [])
  ]
  for (const [fact, { name, contact }] of contacts) {
    if (contact === undefined || contact === disclosure.contact) continue
    untold.push(`\`${fact}.contact\` of \`${name}\`, since readers are told the \`contact\` of the text`)
  }
  const told = answeringNames(disclosure)
  for (const { name, role } of answering) {
    if (role !== undefined) untold.push(`\`responsible.role\` of \`${name}\``)
    if (!told.includes(name)) untold.push(`\`responsible\`: \`${name}\`, since ${whyNotAnswering(disclosure)}`)
  }
  const standing = standingReviewsOf(disclosure)
  if (reviewsOf(disclosure).some((review) => !standing.includes(review))) {
    untold.push('each `review`, since the text was changed after one')
  }
  return untold
}

/** What is declared of a text without AI that its words don't tell, as {@link renderLabel} has them. */
function untoldOfHumans(disclosure: Disclosure): readonly string[] {
  const { roles = {}, humanOnly } = disclosure
  const names = Object.values(roles).flatMap((contributors) => contributors.flatMap(({ by }) => by ?? []))
  const isTagged = isTaggedHuman(disclosure) && !isToldHuman(disclosure)
  // A persona is told by its tag.
  const ofTold = ['author', 'ai', ...(disclosure.persona?.tag === undefined ? [] : ['persona' as const])] as const
  const told = new Set<keyof Disclosure>(isTagged ? toldOfTagged : ofTold)
  const facts = [...forReaders, 'people' as const].filter((fact) => {
    if (disclosure[fact] === undefined || told.has(fact)) return false
    // Roles without names may be what `humanOnly` alone comes to.
    return fact !== 'roles' || (names.length > 0 && !(isTagged && !humanOnly))
  })
  const paths = [...facts, ...pathsWithoutSentence(disclosure)].map((path) => `\`${path}\``)
  const why = isTagged ? 'no sentence of a text without AI tells that' : 'of a text without AI its author alone is told'
  return [...(isTagged ? untoldOfPersons(disclosure) : []), ...(paths.length === 0 ? [] : [`${paths.join(', ')}, since ${why}`])]
}

/** What is told of a text without AI in somebody else's name. */
const toldOfTagged = ['author', 'ai', 'persona', 'review', 'responsible', 'publisher', 'client', 'qualifiedReviewer', 'contact', 'limitations'] as const

function whyNotAnswering({ statements }: Disclosure): string {
  return statements?.ultimateResponsibility === false
    ? '`statements.ultimateResponsibility` is `false`'
    : 'a company is no person who answers for a text'
}

/** What the rules, a provider or a publisher ask: answers to them, and no words for readers. */
const forRules = [
  ...['consumerFacing', 'topics', 'audiencePrompts', 'statements', 'moderation', 'plugin', 'openEnded'],
  ...['safeguards', 'productionReview', 'editorial', 'publicInterest', 'professionalUse', 'audience', 'obviouslyAi'],
  ...['jurisdictions', 'actsAs', 'chatbot', 'advertisement', 'pictures', 'extent', 'publishedAt']
] as readonly (keyof Disclosure)[]

/** The declared facts for which no label has a sentence, as paths. */
function pathsWithoutSentence(disclosure: Disclosure): readonly string[] {
  const { roles = {}, persona, rawModel, research = {}, use } = disclosure
  const reviews = reviewsOf(disclosure)
  const { subsidy, ...ofResearch } = research
  const isLive = use === 'livestream' || use === 'demonstration'
  return [
    ...(['at', 'digest'] as const).flatMap((member) =>
      reviews.some((review) => review[member] !== undefined) ? `review.${member}` : []
    ),
    ...Object.entries(roles).flatMap(([stage, contributors]) =>
      contributors.some(({ at }) => at !== undefined) ? `roles.${stage}.at` : []
    ),
    ...(persona?.consent ? ['persona.consent'] : []),
    ...(disclosure.domain === toldDomain(disclosure) ? [] : ['domain']),
    ...(persona?.historicalPublicFigure === undefined ? [] : ['persona.historicalPublicFigure']),
    ...(rawModel === undefined || (rawModel && isLive) ? [] : ['rawModel']),
    ...(subsidy === undefined || use === 'research' ? [] : ['research.subsidy']),
    ...Object.keys(ofResearch).map((member) => `research.${member}`),
    ...forRules.flatMap((fact) => pathsOf(fact, disclosure[fact]))
  ]
}

/** The paths of a fact's members, or of the fact itself. */
function pathsOf(fact: string, value: unknown): readonly string[] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [fact]
  return Object.keys(value).map((member) => `${fact}.${member}`)
}

/** The facts that a reader is told of a text by what is written with it. */
const forReaders = [
  'persona',
  'ai',
  'roles',
  'part',
  'review',
  'author',
  'responsible',
  'publisher',
  'client',
  'qualifiedReviewer',
  'purpose',
  'contact',
  'domain',
  'limitations'
] as const satisfies readonly (keyof Disclosure)[]

/**
 * List the declared facts for readers that some words leave out, as the words themselves tell: the
 * byline of a post names the systems and who answers, and says nothing of who did what.
 *
 * @param told What was read back from the words.
 */
export function factsLeftOut(disclosure: Disclosure, told: Disclosure): readonly string[] {
  const { statements, publisher } = disclosure
  const left = forReaders.filter((fact) => disclosure[fact] !== undefined && told[fact] === undefined)
  return left.filter((fact) => {
    // Told with what was done in it.
    if (fact === 'part') return told.roles === undefined
    // That the author publishes is told of the author.
    if (fact === 'publisher') return authorsOf(told).every(({ name }) => name !== publisher?.name)
    return fact !== 'responsible' || statements?.ultimateResponsibility !== false
  })
}

/**
 * List the declared facts for readers that some words leave out, by what would change in the words
 * without them. For words that are not read back, such as the notice of a chat.
 */
export function factsWithoutWords(
  disclosure: Disclosure,
  render: (facts: Disclosure) => string
): readonly string[] {
  const words = render(disclosure)
  return forReaders.flatMap((fact): readonly string[] => {
    const value = disclosure[fact]
    // Without the systems there would be nothing to say.
    if (value === undefined || fact === 'ai') return []
    const { [fact]: _, ...others } = disclosure
    if (render(others) === words) return areNamed(value, words) ? [] : [fact]
    return fact === 'roles' ? stagesWithoutWords(disclosure, words, render) : []
  })
}

/** The stages that words leave out, where they tell another: a mark alone tells no more than one. */
function stagesWithoutWords(
  disclosure: Disclosure,
  words: string,
  render: (facts: Disclosure) => string
): readonly string[] {
  const { roles = {} } = disclosure
  const stages = Object.entries(roles)
  return stages.flatMap(([stage]) => {
    const others = Object.fromEntries(stages.filter(([each]) => each !== stage))
    return render({ ...disclosure, roles: others }) === words ? [`roles.${stage}`] : []
  })
}

/** Whether words name each person of a fact, whatever they say of them. */
function areNamed(value: unknown, words: string): boolean {
  const names = [value].flat().map((each: unknown) =>
    typeof each === 'object' && each !== null && 'name' in each ? each.name : undefined
  )
  return names.every((name) => typeof name === 'string' && words.includes(name))
}

function isNamedElsewhere(name: string, disclosure: Disclosure): boolean {
  const { roles = {}, qualifiedReviewer } = disclosure
  const named = [
    ...authorsOf(disclosure).map((author) => author.name),
    ...responsibleOf(disclosure).map((each) => each.name),
    ...reviewsOf(disclosure).map(({ by }) => by),
    ...Object.values(roles).flatMap((contributors) => contributors.map(({ by }) => by)),
    qualifiedReviewer?.name
  ]
  return named.some((each) => each !== undefined && isSameName(each, name))
}
