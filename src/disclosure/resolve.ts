import { checkNames, isKeyword, isUnknown, needsKind, whyNoPart } from './check-names.js'
import type { Declared, DeclaredAuthor, DeclaredContributor, Layer, Named } from './declared.js'
import type { Finding } from './disclosure-error.js'
import {
  type AiSystem,
  type Author,
  type Contributor,
  type Disclosure,
  type Responsible,
  type Review,
  type Stage,
  stages
} from './disclosure.js'
import { lookOf } from './name-look.js'
import { shapeFinding } from './parse-shape.js'
import { questions } from './questions.js'
import { authorsOf, isSameName, nameKey, takesPart, wholeName } from './people.js'
import {
  byPerson,
  keywordOf,
  noSystem,
  ofKind,
  problem,
  type Resolution,
  theAuthors,
  whoIs
} from './who-is-meant.js'

const unknownSystem: readonly AiSystem[] = Object.freeze([Object.freeze({ model: 'unknown' })])
const humanRoles = Object.freeze({ drafting: byPerson, editing: byPerson })

/**
 * Find out who is meant by the names and keywords of declared facts, on the whole of them: `author`
 * is whoever the author is in the end.
 *
* @param findings Takes what can't be resolved, and facts that can't all be true. What it holds
 * already says that some facts did not parse.
 * @returns The facts, frozen but for the outermost object.
 */
export function resolveLayer(layer: Layer, findings: Finding[]): Disclosure {
  const { facts: declared, known, origins } = layer
  const { author, publisher, client, humanOnly } = declared
  const authors = eachOnce(author?.map(withKind) ?? [], personKey)
  const systems = declared.ai ? systemsOf(declared.ai) : humanOnly ? noSystem : undefined
  let everybody: readonly Named[] | undefined
  const resolution: Resolution = {
    authors,
    systems,
    findings,
    origins,
    isPartial: findings.length > 0,
    clashes: new Map(),
    named: () => (everybody ??= everybodyOf(declared, authors, known))
  }
  const facts: { -readonly [fact in keyof Disclosure]: Disclosure[fact] } = { ...declared } as never
  if (authors.length > 0) facts.author = oneOrList(authors)
  if (publisher) facts.publisher = organisationOf(publisher, resolution)
  if (client) facts.client = organisationOf(client, resolution)
  if (systems) facts.ai = systems
  if (declared.part) facts.part = oneOrList(declared.part)
  if (declared.roles) facts.roles = resolveRoles(declared.roles, resolution)
  else if (humanOnly) facts.roles = humanRoles
  if (declared.review) facts.review = resolveReview(declared.review, resolution)
  if (declared.people) facts.people = declared.people.map(plainly)
  if (declared.qualifiedReviewer) facts.qualifiedReviewer = plainly(declared.qualifiedReviewer)
  if (declared.responsible) {
    facts.responsible = resolveResponsible(declared.responsible, declared.author ?? [], resolution)
  }
  checkNames(declared, findings)
  for (const [name, clash] of resolution.clashes) {
    const isAsked = findings.some(({ reason }) => reason.startsWith(`Unexpected \`${name}\``))
    if (!isAsked) findings.push(clash)
  }
  if (findings.length === 0) findContradictions(facts, findings)
  return facts as Disclosure
}

function systemsOf(systems: readonly AiSystem[]): readonly AiSystem[] {
  return isUnknown(systems) ? unknownSystem : eachOnce(systems, (system) => nameKey(wholeName(system)))
}

/** Who or what is listed twice is one. */
function eachOnce<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  if (all.length < 2) return all
  const keys = all.map(keyOf)
  return Object.freeze(all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index))
}

/** A person and a company of one name are two. */
function personKey({ name, kind = '' }: { readonly name: string; readonly kind?: string }): string {
  return `${kind} ${nameKey(name)}`
}

function withKind(author: DeclaredAuthor): Author {
  return author.kind === undefined
    ? Object.freeze({ ...author, kind: 'person' })
    : (author as Author)
}

function organisationOf(
  declared: NonNullable<Declared['publisher']>,
  { named }: Resolution
): NonNullable<Disclosure['publisher']> {
  const { kind } = declared
  if (kind !== undefined) return { ...declared, kind }
  const known = named().find(({ name }) => isSameName(name, declared.name))
  return Object.freeze({ ...declared, kind: known?.kind ?? 'company' })
}

/** Leave out a `kind` that the name alone says. */
function plainly<T extends { readonly name: string; readonly kind?: 'person' }>(named: T): T {
  if (named.kind === undefined || needsKind(named.name)) return named
  const { kind: _, ...rest } = named
  return Object.freeze(rest) as T
}

/** One thing is declared, and given back, without a list around it. */
function oneOrList<T>(list: readonly T[]): T | readonly T[] {
  const [first] = list
  return first !== undefined && list.length === 1 ? first : Object.freeze(list)
}

/** List whom the facts name, in the spelling of the first place. */
export function everybodyOf(
  declared: Declared,
  authors: readonly Named[] = declared.author?.map(withKind) ?? [],
  known: readonly Named[] = []
): readonly Named[] {
  const { people = [], publisher, client, responsible = [], review, qualifiedReviewer } = declared
  const reviews = review === 'none' || review === undefined ? [] : review
  const persons = [
    ...people.map(({ name }) => name),
    ...reviews.flatMap(({ by }) => by ?? []),
    ...responsible.map(({ name }) => name),
    ...(qualifiedReviewer ? [qualifiedReviewer.name] : [])
  ]
  const companies = [publisher, client].flatMap((each) =>
    each && each.kind !== 'person' ? { name: each.name, kind: 'company' as const } : []
  )
  return [
    ...authors,
    ...companies,
    ...persons
      .filter((name) => !isKeyword(name))
      .map((name) => ({ name, kind: 'person' as const })),
    ...known
  ]
}

function resolveRoles(
  roles: NonNullable<Declared['roles']>,
  resolution: Resolution
): NonNullable<Disclosure['roles']> {
  const resolved: { [stage in Stage]?: readonly Contributor[] } = {}
  for (const stage of Object.keys(roles) as Stage[]) {
    const entries = roles[stage]
    if (entries) resolved[stage] = resolveRole(entries, ['roles', stage], resolution)
  }
  return Object.freeze(resolved)
}

function resolveRole(
  entries: readonly DeclaredContributor[],
  path: readonly string[],
  resolution: Resolution
): readonly Contributor[] {
  const [only] = entries
  if (only && entries.length === 1) return resolveEntry(only, path, resolution)
  const all = entries.flatMap((entry) => resolveEntry(entry, path, resolution))
  // `[human, both]` and an author who is also named stand once.
  return Object.freeze(
    all.filter((one, index) => !all.slice(0, index).some((other) => isSameEntry(one, other)))
  )
}

function isSameEntry(one: Contributor, other: Contributor): boolean {
  return (
    one.kind === other.kind &&
    one.by === other.by &&
    one.at === other.at &&
    String(one.part) === String(other.part)
  )
}

function resolveEntry(
  entry: DeclaredContributor,
  path: readonly string[],
  resolution: Resolution
): readonly Contributor[] {
  const { kind, by, part, at } = entry
  const who = kind === undefined ? whoIs(by ?? '', path, resolution) : ofKind(kind, by, path, resolution)
  if (part === undefined && at === undefined) return who
  for (const each of part ?? []) {
    const noPart = whyNoPart(path, each)
    if (noPart !== undefined) return problem(path, noPart, resolution)
  }
  const more = {
    ...(part === undefined ? {} : { part: oneOrList(part) }),
    ...(at === undefined ? {} : { at })
  }
  return Object.freeze(who.map((each) => Object.freeze({ ...each, ...more })))
}

function resolveReview(
  review: NonNullable<Declared['review']>,
  resolution: Resolution
): NonNullable<Disclosure['review']> {
  if (review === 'none') return review
  return oneOrList(review.flatMap((each) => resolveReviewer(each, resolution)))
}

function resolveReviewer(review: Review, resolution: Resolution): readonly Review[] {
  const { by, kind, ...more } = review
  const path = ['review', 'by']
  if (kind !== undefined) {
    if (by === undefined) return [review]
    if (kind === 'person') return [needsKind(by) ? review : Object.freeze({ by, ...more })]
    const reason = `Unexpected \`${by}\` in \`review.by\` beside \`kind: people\`, which names nobody`
    return problem(path, reason, resolution)
  }
  if (by === undefined) return []
  const keyword = keywordOf(by)
  switch (keyword) {
    case undefined:
      return [review]
    case 'human':
      return [Object.freeze({ kind: 'person', ...more })]
    case 'people':
      return [Object.freeze({ kind: 'people', ...more })]
    case 'author':
      return theAuthors(path, resolution).flatMap(({ kind: authorKind, by: name = '' }) =>
        authorKind === 'company'
          ? problem(
              path,
              `Unexpected \`${by}\` in \`review\`, expected a person: \`${name}\` is a company. Did nobody review the text (→ \`none\`), or which person did?`,
              resolution
            )
          : [Object.freeze({ by: name, ...more })]
      )
    case 'ai':
    case 'both':
      return problem(
        path,
        `Unexpected \`${by}\` in \`review\`, expected a person: a system reviews nothing. Which person read the text, or did nobody (\`none\`)?`,
        resolution
      )
    default:
      return keyword satisfies never
  }
}

function resolveResponsible(
  responsible: readonly Responsible[],
  authors: readonly DeclaredAuthor[],
  resolution: Resolution
): NonNullable<Disclosure['responsible']> {
  const path = ['responsible']
  return oneOrList(eachOnce(
    responsible.flatMap((each): readonly Responsible[] => {
      const { name, ...more } = each
      const keyword = keywordOf(name)
      if (keyword === undefined) return [plainly(each)]
      if (keyword === 'author') {
        return theAuthors(path, resolution).map(({ by = '' }) => {
          // What is said of the author's name holds for the one who is responsible.
          const kind = authors.find(({ name: own }) => own === by)?.kind
          const isSaid = kind === 'person' && lookOf(by) === 'organisation'
          return Object.freeze({ name: by, ...(isSaid ? { kind } : {}), ...more })
        })
      }
      const reason = `Unexpected \`${name}\` in \`responsible\`, expected a name or \`author\`. Which person answers for the text?`
      return problem(path, reason, resolution)
    }),
    personKey
  ))
}

/** Facts that each parse and that cannot all be true. */
function findContradictions(facts: Disclosure, findings: Finding[]): void {
  const { ai, roles = {}, humanOnly, tell, review, qualifiedReviewer, persona } = facts
  const declared = stages.filter((stage) => roles[stage] !== undefined)
  const withAi = declared.find((stage) => roles[stage]?.some(({ kind }) => kind === 'system'))
  if (tell === true && takesPart(facts)) {
    const reason =
      'Unexpected `tell` beside AI that took part: it tells readers of a text that no AI was used. Did one take part?'
    findings.push(shapeFinding(['tell'], reason))
  } else if (tell === true && !humanOnly) {
    const reason =
      'Unexpected `tell` without `humanOnly: true`: it tells readers of a text that no AI was used. Was none used, or which one (`ai`)?'
    findings.push(shapeFinding(['tell'], reason))
  } else if (tell === true && authorsOf(facts).length === 0) {
    const reason = 'Missing `author` beside `tell`: who says that no AI was used?'
    findings.push(shapeFinding(['author'], reason))
  } else if (humanOnly && (withAi !== undefined || (ai && ai.length > 0))) {
    const path = withAi === undefined ? 'ai' : `roles.${withAi}`
    const reason = `Unexpected \`${path}\` beside \`humanOnly\`, which says that no AI took part. Did one?`
    findings.push(shapeFinding([path], reason))
  } else if (ai?.length === 0 && withAi !== undefined) {
    const reason = `Unexpected empty \`ai\` beside \`roles.${withAi}: ai\`. Which system did it, or who did?`
    findings.push(shapeFinding(['ai'], reason))
  } else if (ai && ai.length > 0 && declared.length > 0 && withAi === undefined) {
    const reason =
      'Unexpected `roles` that are all human beside an AI system in `ai`. Which stage did it take part in, or did no AI take part (→ `ai: []`)?'
    findings.push(shapeFinding(['roles'], reason))
  }
  const own = humanOnly ? authorsOf(facts).map(({ name }) => name) : roles.drafting?.map(({ by }) => by)
  if (persona && own?.some((name) => name !== undefined && isSameName(name, persona.name))) {
    const reason = `Unexpected \`${persona.name}\` in \`persona\`, who is declared to have written the text: readers are told that it is somebody else. ${questions['persona']}`
    findings.push(shapeFinding(['persona'], reason))
  }
  if (review === 'none' && qualifiedReviewer) {
    const reason =
      'Unexpected `qualifiedReviewer` beside `review: none`, which says that nobody reviewed the text. Did a qualified person review it, or nobody?'
    findings.push(shapeFinding(['qualifiedReviewer'], reason))
  }
}
