import { DisclosureError, type Finding } from './disclosure-error.js'
import type { Disclosure } from './disclosure.js'
import { parseShape, shapeFinding } from './parse-shape.js'
import { disclosureShape } from './schema.js'

/** What the short form `human-only` stands for: no AI system took part in any stage. */
const humanOnly = { ai: [], roles: { drafting: 'human', editing: 'human' } }

// What was read once needs no second reading. Only what was made and frozen here counts: anything
// else that is frozen may still change further down.
const parsed = new WeakSet<object>()

/**
 * Read declared facts from front matter, JSON or options.
 *
 * Takes the long form and the short forms (`author: Ada Lovelace`, `ai: GPT-4 (OpenAI)`,
 * `human-only`), and gives parsed facts back as they are. A `null` counts as undeclared, a `Date` as
 * its ISO date. Names lose control, bidirectional and zero-width characters, and runs of white space
 * become one space.
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
  if (typeof input === 'object' && input !== null && parsed.has(input)) return input
  const findings: Finding[] = []
  const value = input === 'human-only' ? humanOnly : withoutSchema(input)
  const disclosure = (parseShape(value, disclosureShape, [], findings) ?? {}) as Disclosure
  if (findings.length === 0) findings.push(...contradictions(disclosure))
  if (findings.length === 0) {
    parsed.add(deepFreeze(disclosure))
    return disclosure
  }
  throw new DisclosureError(
    'invalid-disclosure',
    `The disclosure does not parse:\n${findings.map((finding) => `- ${finding.reason}`).join('\n')}`,
    { findings }
  )
}

/** Take out the member by which an editor finds the JSON Schema of a file. It is no fact. */
function withoutSchema(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const { $schema, ...facts } = input as { readonly $schema?: unknown }
  return typeof $schema === 'string' ? facts : input
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
        ['ai'],
        `Unexpected empty \`ai\` beside \`roles.${stage}: ${who}\`, expected the AI system that did it`
      )
    )
  }
  const isAllHuman = roles.length > 0 && aiRoles.length === 0
  if (disclosure.ai && disclosure.ai.length > 0 && isAllHuman) {
    findings.push(
      shapeFinding(
        ['roles'],
        'Unexpected `roles` that are all human beside an AI system in `ai`, expected the stage that the AI took part in, or `ai: []`'
      )
    )
  }
  return findings
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
