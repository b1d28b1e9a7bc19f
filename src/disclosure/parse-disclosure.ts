import * as v from 'valibot'
import { nearestName } from '../text/nearest-name.js'
import { DisclosureError } from './disclosure-error.js'
import type { Disclosure } from './disclosure.js'
import type { Finding } from './finding.js'
import { disclosureSchema, shortForms } from './schema.js'

/** What the short form `human-only` stands for: no AI system took part in any stage. */
const humanOnly = { ai: [], roles: { drafting: 'human', editing: 'human' } }

/**
 * Read declared facts from front matter, JSON or options.
 *
 * Takes the long form and the short forms (`author: Ada Lovelace`, `ai: GPT-4 (OpenAI)`,
 * `human-only`). A `null` counts as undeclared, a `Date` as its ISO date. Names lose control,
 * bidirectional and zero-width characters, and runs of white space become one space.
 *
 * @returns The facts, deeply frozen. What was not declared is absent.
 * @throws {DisclosureError} `invalid-disclosure`, with every problem at once: the path, what was
 * found, what was expected and the nearest valid name.
 * @example
 * ```ts
 * const disclosure = parseDisclosure({
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'ai', editing: 'human' },
 *   review: { by: 'Ada Lovelace', at: '2026-11-20' }
 * })
 * ```
 */
export function parseDisclosure(input: unknown): Disclosure {
  if (input === 'human-only') return deepFreeze(structuredClone(humanOnly)) as Disclosure
  const expanded = expandShortForms(plain(input))
  const result = v.safeParse(disclosureSchema, expanded)
  const findings = result.success
    ? contradictions(result.output)
    : result.issues.map((issue) => toFinding(issue))
  if (findings.length > 0 || !result.success) {
    throw new DisclosureError(
      'invalid-disclosure',
      `The disclosure does not parse:\n${findings.map((finding) => `- ${finding.reason}`).join('\n')}`,
      { findings }
    )
  }
  return deepFreeze(result.output)
}

/**
 * Copy JSON-like data without `null` members, with dates as ISO strings. A cycle or a depth that
 * no disclosure has stays as it is and fails validation.
 */
function plain(value: unknown, depth = 0): unknown {
  if (value instanceof Date) {
    // An invalid date has no ISO form; its string form fails validation by name.
    if (Number.isNaN(value.getTime())) return String(value)
    const iso = value.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
  }
  if (depth > 6 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([key, member]) => [key, plain(member, depth + 1)])
  )
}

function expandShortForms(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, member]) => {
    const form = Object.hasOwn(shortForms, key) ? shortForms[key] : undefined
    return [key, form ? form.expand(member) : member]
  })
  const result = Object.fromEntries(entries)
  const { persona } = result
  if (typeof persona === 'object' && persona !== null && typeof persona.consent === 'boolean') {
    result.persona = { ...persona, consent: { explicit: persona.consent } }
  }
  return result
}

/** Facts that each parse and that cannot all be true. */
function contradictions(disclosure: Disclosure): Finding[] {
  const findings: Finding[] = []
  const roles = Object.entries(disclosure.roles ?? {})
  const aiRoles = roles.filter(([, who]) => who !== 'human')
  if (disclosure.ai?.length === 0 && aiRoles.length > 0) {
    const [stage, who] = aiRoles[0] ?? []
    findings.push(
      shapeFinding(
        'ai',
        `Unexpected empty \`ai\` beside \`roles.${stage}: ${who}\`, expected the AI system that did it`
      )
    )
  }
  const isAllHuman = roles.length > 0 && aiRoles.length === 0
  if (disclosure.ai && disclosure.ai.length > 0 && isAllHuman) {
    findings.push(
      shapeFinding(
        'roles',
        'Unexpected `roles` that are all human beside an AI system in `ai`, expected the stage that the AI took part in, or `ai: []`'
      )
    )
  }
  return findings
}

function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const keys = issue.path?.map((item) => String(item.key)) ?? []
  const path = keys.join('.')
  const where = path === '' ? 'the disclosure' : `\`${path}\``
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = keys.at(-1) ?? ''
    const near = nearestName(key, keysAt(keys.slice(0, -1)))
    const hint = near === undefined ? '' : `. Did you mean \`${near}\`?`
    return shapeFinding(path, `Unexpected \`${path}\`, expected a known fact${hint}`)
  }
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    return shapeFinding(path, `Missing ${where}`)
  }
  const expected =
    issue.type === 'strict_object' ? objectForm(keys) : issue.message.replace(/^Invalid.*/, 'facts')
  const near =
    issue.type === 'picklist' && typeof issue.input === 'string'
      ? nearestName(issue.input, issue.message.split(', '))
      : undefined
  const hint = near === undefined ? '' : `. Did you mean \`${near}\`?`
  return shapeFinding(path, `Unexpected ${show(issue.input)} in ${where}, expected ${expected}${hint}`)
}

function objectForm(keys: readonly string[]): string {
  const form = keys.length === 1 && keys[0] !== undefined ? shortForms[keys[0]] : undefined
  const fields = [...keysAt(keys)].join(', ')
  return form ? `${form.takes}, or an object with ${fields}` : `an object with ${fields}`
}

/** The known member names at a path of the schema. */
function keysAt(path: readonly string[]): Iterable<string> {
  let schema: unknown = disclosureSchema
  for (const key of path) schema = memberOf(schema, key)
  schema = unwrap(schema)
  return isRecord(schema) && isRecord(schema['entries']) ? Object.keys(schema['entries']) : []
}

function memberOf(schema: unknown, key: string): unknown {
  const inner = unwrap(schema)
  if (!isRecord(inner)) return undefined
  if (isRecord(inner['item'])) return inner['item']
  return isRecord(inner['entries']) ? inner['entries'][key] : undefined
}

function unwrap(schema: unknown): unknown {
  return isRecord(schema) && 'wrapped' in schema ? schema['wrapped'] : schema
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value)
  return text === undefined ? typeof value : text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function shapeFinding(path: string, reason: string): Finding {
  return {
    ruleId: 'disclosure/shape',
    outcome: 'missing',
    severity: 'refuse',
    reason,
    remedy: [],
    ...(path === '' ? {} : { path })
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
