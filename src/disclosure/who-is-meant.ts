import { didYouMean } from '../text/did-you-mean.js'
import { isKeyword, keywords, whyNobody, whyNoName } from './check-names.js'
import type { Layer, Named } from './declared.js'
import type { Finding } from './disclosure-error.js'
import type { AiSystem, Author, Contributor } from './disclosure.js'
import { lookOf } from './name-look.js'
import { shapeFinding } from './parse-shape.js'
import { isSameName, systemName, wholeName } from './people.js'

/** What the names and keywords of a disclosure are resolved with. */
export interface Resolution {
  readonly authors: readonly Author[]
  readonly systems: readonly AiSystem[] | undefined
  readonly findings: Finding[]
  /** Everybody whom the facts name. Listed when the first name is looked up. */
  readonly named: () => readonly Named[]
  readonly origins: Layer['origins']
  /** Whether some facts did not parse: a name may be one of theirs. */
  readonly isPartial: boolean
  /** What is asked of a name that is a system's too, by the name; once, wherever it stands. */
  readonly clashes: Map<string, Finding>
}

type Keyword = 'author' | 'human' | 'people' | 'ai' | 'both'

const person: Contributor = Object.freeze({ kind: 'person' })
export const byPerson: readonly Contributor[] = Object.freeze([person])
export const noSystem: readonly AiSystem[] = Object.freeze([])

/** Who is meant by a name or a keyword. */
export function whoIs(
  word: string,
  path: readonly string[],
  resolution: Resolution
): readonly Contributor[] {
  const keyword = keywordOf(word)
  if (keyword !== undefined) return keywordMeans(keyword, path, resolution)
  const named = resolution.named().find(({ name }) => isSameName(name, word))
  const system = systemNamed(word, path, resolution)
  if (named && system) {
    const reason = `\`${word}\` in \`${path.join('.')}\` is the name of a ${named.kind} and of a system in \`ai\`. Which one is meant? Write \`{ by: …, kind: … }\` with another name for one of them`
    const { clashes } = resolution
    if (!clashes.has(named.name)) clashes.set(named.name, shapeFinding(path, reason))
    return []
  }
  if (named) return [Object.freeze({ kind: named.kind, by: named.name })]
  if (system) return [system]
  const noName = whyNoName(path, word) ?? whyNobody(path, word)
  if (noName !== undefined) return problem(path, noName, resolution)
  const hint = didYouMean(word, [
    ...keywords,
    ...resolution.named().map(({ name }) => name),
    ...(resolution.systems ?? noSystem).map(({ model }) => model)
  ])
  if (resolution.isPartial && hint === '') return []
  const reason = `Unexpected \`${word}\` in \`${path.join('.')}\`${between(resolution)}, expected a declared name${hint || '.'} ${question(word, path, resolution)}`
  return problem(path, reason, resolution)
}

/** Name the layers that don't fit each other. */
function between({ origins }: Resolution): string {
  if (!origins?.roles || !origins.ai || origins.roles === origins.ai) return ''
  return ` of ${origins.roles}, beside \`ai\` of ${origins.ai}`
}

function question(word: string, path: readonly string[], { origins }: Resolution): string {
  // The defaults said who does it, and the page has other systems.
  if (origins?.roles && origins.ai && origins.roles !== origins.ai) {
    return `Who did the ${path.at(-1)} of this page?`
  }
  if (lookOf(word) === 'several') return 'Are they several (→ a list)?'
  return `Is \`${word}\` a person (→ \`people\`) or a system (→ \`ai\`)?`
}

/** Who is meant where the kind is said: a person need not be declared a second time. */
export function ofKind(
  kind: Contributor['kind'],
  by: string | undefined,
  path: readonly string[],
  resolution: Resolution
): readonly Contributor[] {
  const where = path.join('.')
  if (by === undefined) {
    if (kind === 'system') return keywordMeans('ai', path, resolution)
    if (kind !== 'company') return [Object.freeze({ kind })]
    return problem(path, `Missing \`${where}.by\`, expected the name of the company`, resolution)
  }
  if (kind === 'people') {
    const reason = `Unexpected \`${by}\` in \`${where}.by\` beside \`kind: people\`, which names nobody. Is it one person (\`kind: person\`)?`
    return problem(path, reason, resolution)
  }
  const system = systemNamed(by, path, resolution)
  // Before names are looked at: parsed facts call a system that nobody knows `unknown`.
  if (kind === 'system' && system) return [system]
  const noName = whyNoName(path, by)
  if (noName !== undefined) return problem(path, noName, resolution)
  if (kind === 'system') {
    const reason = `Unexpected \`${by}\` in \`${where}.by\`, expected a system in \`ai\`${between(resolution)}. Which system is it?`
    return problem(path, reason, resolution)
  }
  if (system) {
    const reason = `\`${by}\` in \`${where}.by\` is the name of a ${kind} and of a system in \`ai\`. Which one is meant?`
    return problem(path, reason, resolution)
  }
  const named = resolution.named().find(({ name }) => isSameName(name, by))
  return [Object.freeze({ kind, by: named?.name ?? by })]
}

export function keywordOf(word: string): Keyword | undefined {
  return isKeyword(word) ? (word.toLowerCase() as Keyword) : undefined
}

function keywordMeans(
  keyword: Keyword,
  path: readonly string[],
  resolution: Resolution
): readonly Contributor[] {
  switch (keyword) {
    case 'human':
      return byPerson
    case 'people':
      return [Object.freeze({ kind: 'people' })]
    case 'both':
      return [person, ...theSystem(path, resolution)]
    case 'ai':
      return theSystem(path, resolution)
    case 'author':
      return theAuthors(path, resolution)
    default:
      return keyword satisfies never
  }
}

export function theAuthors(path: readonly string[], resolution: Resolution): readonly Contributor[] {
  const { authors } = resolution
  if (authors.length > 0) {
    return authors.map(({ name, kind }) => Object.freeze({ kind, by: name }))
  }
  if (resolution.isPartial) return []
  const reason = `Unexpected \`author\` in \`${path.join('.')}\` without an \`author\`. Who is it?`
  return problem(path, reason, resolution)
}

function theSystem(path: readonly string[], resolution: Resolution): readonly Contributor[] {
  const { systems = noSystem } = resolution
  const [system] = systems
  if (!system) return [Object.freeze({ kind: 'system' })]
  if (systems.length === 1) return [Object.freeze({ kind: 'system', by: system.model })]
  const names = systems.map((each) => `\`${systemName(each, systems)}\``).join(', ')
  const reason = `Unexpected \`ai\` in \`${path.join('.')}\` beside several systems. Which one was it: ${names}, or several of them as a list?`
  return problem(path, reason, resolution)
}

/** The system that a name means: its model, its provider where it has one system, or the whole. */
function systemNamed(
  name: string,
  path: readonly string[],
  resolution: Resolution
): Contributor | undefined {
  const { systems = noSystem } = resolution
  const [first, second] = systems.filter((system) => hasName(system, name))
  const found = second ? systems.find((system) => isSameName(wholeName(system), name)) : first
  if (found) return Object.freeze({ kind: 'system', by: systemName(found, systems) })
  if (!second) return undefined
  const names = systems.filter((system) => hasName(system, name)).map(wholeName)
  const list = names.map((each) => `\`${each}\``).join(', ')
  problem(path, `The name in \`${path.join('.')}\` fits several systems. Which one: ${list}?`, resolution)
  return Object.freeze({ kind: 'system' })
}

function hasName(system: AiSystem, name: string): boolean {
  const { model, provider, version, or } = system
  return (
    isSameName(model, name) ||
    (provider !== undefined && isSameName(provider, name)) ||
    (version !== undefined && isSameName(`${model} ${version}`, name)) ||
    (name.includes('(') && isSameName(wholeName(system), name)) ||
    or?.some((other) => hasName(other, name)) === true
  )
}

export function problem(path: readonly string[], reason: string, { findings }: Resolution): readonly [] {
  findings.push(shapeFinding(path, reason))
  return []
}
