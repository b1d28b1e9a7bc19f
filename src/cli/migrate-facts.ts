import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import type { Layer } from '../disclosure/declared.js'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { AiSystem } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { systemName } from '../disclosure/people.js'
import { findingsOf, problem } from './findings.js'

/** What became of a text that holds declarations. */
export interface Migration {
  readonly value: string
  /** What only its author can say, as questions; and what does not parse. */
  readonly findings: readonly Finding[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Where the declarations of a text stand, and what is declared above them. */
interface Declarations {
  readonly format: 'yaml' | 'json'
  /** Gives the maps that hold facts, of the parsed text. */
  readonly find: (contents: YAMLMap) => readonly YAMLMap[]
  readonly defaults?: Layer | undefined
  /** They are defaults: `ai` stays, and means the system of each page. */
  readonly isShared?: boolean
}

/**
 * Rewrite declarations of version 0.1 as those of today where they are true as they stand: `ai`
 * becomes the name of the one system. What they left open is asked; every other byte stays.
 *
 * @param text YAML, or JSON, which is YAML in flow style.
 */
export function migrateFacts(text: string, { format, find, defaults, isShared = false }: Declarations): Migration {
  const document = parseDocument(text)
  const { contents, errors } = document
  const [error] = errors
  if (error) return { value: text, findings: [problem('migrate/unread', error.message)] }
  if (!isMap(contents)) return { value: text, findings: [] }
  const edits: Edit[] = []
  const findings: Finding[] = []
  for (const map of find(contents)) {
    const facts: unknown = map.toJS(document)
    const systems = systemsIn(facts) ?? defaults?.facts.ai
    const roles = valueOf(map, 'roles')
    const ofRoles: Finding[] = []
    if (isMap(roles)) migrateRoles(roles, systems, { format, isShared, edits, findings: ofRoles })
    const isAsked = ({ path = '' }: Finding) => ofRoles.some((one) => one.path === path)
    findings.push(...problemsOf(facts, { defaults, isShared }).filter((one) => !isAsked(one)), ...ofRoles)
    if (!isResponsibleKnown(facts, defaults)) {
      findings.push(
        ask(
          'migrate/responsible',
          'Version 0.1 said of an author who is a person that they take responsibility. Does the author answer for the text (→ `responsible: author`), somebody else, or has nobody said so?'
        )
      )
    }
  }
  return { value: applied(text, edits), findings }
}

interface Found {
  readonly format: 'yaml' | 'json'
  readonly isShared: boolean
  readonly edits: Edit[]
  readonly findings: Finding[]
}

function migrateRoles(
  roles: YAMLMap,
  systems: readonly AiSystem[] | undefined,
  { format, isShared, edits, findings }: Found
): void {
  for (const { key, value } of roles.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue
    const stage = String(key.value)
    const who = value.value.toLowerCase()
    if (who === 'human') {
      findings.push(
        ask(
          'migrate/human',
          `\`${stage}: human\` is told as a person who is not named. Was it the author (→ \`author\`), or who?`
        )
      )
    }
    if (who !== 'ai' && who !== 'both') continue
    const [system, other] = systems ?? []
    if (system && other) {
      const names = (systems ?? []).map((each) => `\`${systemName(each, systems ?? [])}\``)
      findings.push(
        {
          ...problem('migrate/ai', `\`${stage}: ${who}\` leaves the system open. Which one: ${names.join(', ')}?`),
          path: `roles.${stage}`
        }
      )
    } else if (system && system.model !== 'unknown' && value.range) {
      const name = quoted(isShared ? 'ai' : systemName(system, [system]), format)
      const words = who === 'ai' ? name : `[${quoted('human', format)}, ${name}]`
      const [start, end] = value.range
      if (!isShared || who === 'both') edits.push({ start, end, words })
    }
  }
}

/** What today's parser asks about the facts of a page, over the defaults where there are any. */
export function problemsOf(
  facts: unknown,
  { defaults, isShared = false }: Pick<Declarations, 'defaults' | 'isShared'> = {}
): Finding[] {
  try {
    const layer = parseLayer(facts)
    // Who is meant by shared facts is known on each page.
    if (!isShared) resolve(defaults ? mergeLayers(defaults, layer) : layer)
    return []
  } catch (error) {
    return findingsOf(error)
  }
}

function systemsIn(facts: unknown): readonly AiSystem[] | undefined {
  if (typeof facts !== 'object' || facts === null || !('ai' in facts)) return undefined
  try {
    return parseLayer({ ai: facts.ai }).facts.ai
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

function isResponsibleKnown(facts: unknown, defaults: Layer | undefined): boolean {
  if (typeof facts !== 'object' || facts === null) return true
  if ('responsible' in facts || defaults?.facts.responsible) return true
  if (!('author' in facts)) return true
  const [author] = [facts.author].flat() as unknown[]
  return typeof author === 'object' && author !== null && 'kind' in author && author.kind === 'company'
}

function ask(ruleId: string, question: string): Finding {
  return problem(ruleId, question, 'warn')
}

/** A name as YAML and JSON both take it; plain where YAML reads it as a text. */
function quoted(name: string, format: 'yaml' | 'json'): string {
  const isPlain = format === 'yaml' && /^\p{L}[\p{L}\d]*(?:[ .-][\p{L}\d]+)*$/u.test(name)
  return isPlain ? name : JSON.stringify(name)
}

function applied(text: string, edits: readonly Edit[]): string {
  let value = text
  for (const { start, end, words } of edits.toSorted((one, other) => other.start - one.start)) {
    value = value.slice(0, start) + words + value.slice(end)
  }
  return value
}

/** The value of a key, which may hold nothing. */
export function valueOf(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)?.value ?? undefined
}
