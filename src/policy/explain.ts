import { DisclosureError, type Severity } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'
import { didYouMean } from '../text/did-you-mean.js'
import { everyPack } from './built-in-packs.js'
import { askFor, describeCondition, listNames } from './condition-words.js'
import { appliesWhen, timeAndPlaceOf } from './condition.js'
import { requirePacks } from './evaluate.js'
import type { Condition, Modality, Pack } from './pack.js'
import { factExamples } from './packs/fact-examples.js'

export interface ExplainOptions {
  /** The packs to look the rule up in. @default every pack */
  readonly packs?: readonly Pack[]
}

const modalities: { readonly [modality in Modality]: string } = {
  must: 'Obligation (must)',
  mustNot: 'Prohibition (must not)',
  should: 'Request or recommendation (should)',
  may: 'Permission (may)',
  can: 'Possibility (can)',
  info: 'For information'
}

const failures: { readonly [severity in Severity]: string } = {
  refuse: 'nothing is labelled, and nothing comes out.',
  warn: 'a warning.',
  note: 'a note.'
}

/**
 * Explain a rule to a person: what the document says, when that applies, what to declare, what
 * this library does about it, and what only a person can attest.
 *
 * @returns Plain text of several lines, without a line ending at its end.
 * @throws {DisclosureError} `unknown-name`, with the nearest rule id, and `invalid-option` for what is
 * no list of packs.
 * @example
 * ```ts
 * console.log(explain('sharing/ai-label'))
 * ```
 */
export function explain(ruleId: string, options: ExplainOptions = {}): string {
  requireOptions(options, { packs: 'any' })
  const packs = options.packs === undefined ? everyPack : requirePacks(options.packs)
  const known = packs.flatMap((pack) =>
    pack.rules.map((rule) => ({ rule, pack }))
  )
  const found = known.find(({ rule }) => rule.id === ruleId)
  if (!found) throw unknownRule(String(ruleId), known.map(({ rule }) => rule.id))
  const { rule, pack } = found
  const { document, date, url, readIn } = rule.source ?? pack
  const { since, until, jurisdictions } = timeAndPlaceOf(rule, pack)
  const applies = appliesWhen(rule, pack)
  const needs = rule.needs ?? []
  const lines = [
    `${rule.id}: ${rule.title}`,
    modalities[rule.modality],
    ...(rule.status === 'unconfirmed' ? ['Unconfirmed: a bill, or signed by nobody known'] : []),
    '',
    `“${rule.quote}”`,
    `${document}, ${date}`,
    url,
    ...(readIn === undefined ? [] : [`Read in a secondary source: ${readIn}`]),
    '',
    ...(jurisdictions === undefined ? [] : [`Where: ${jurisdictions.join(', ')}`]),
    ...(since === undefined ? [] : [`Since: ${since}`]),
    ...(until === undefined ? [] : [`Until: ${until}`]),
    `Applies: ${applies ? describeCondition(applies) : 'always'}`,
    ...(rule.met ? [`Met when: ${describeCondition(rule.met)}`] : []),
    ...(needs.includes('topics') ? refusedTopics(pack) : []),
    ...(needs.length > 0 ? ['Asks:', ...indent(askFor(needs, pack))] : []),
    ...(rule.owes ? [`Readers see: ${listNames(rule.owes)}`] : []),
    `The library: ${rule.program}`,
    ...(rule.met || rule.owes ? [`If it is not met: ${failures[rule.onFail]}`] : []),
    ...(rule.remedy === undefined ? [] : [`What helps: ${rule.remedy}`]),
    ...(rule.attest === undefined ? [] : [`Only a person can say: ${rule.attest}`]),
    '',
    'Example:',
    ...indent(exampleDisclosure(applies, needs))
  ]
  return lines.join('\n')
}

function unknownRule(ruleId: string, known: readonly string[]): DisclosureError {
  return new DisclosureError(
    'unknown-name',
    `Unexpected \`${ruleId}\`, expected the id of a rule, such as \`sharing/ai-label\`${didYouMean(ruleId, known)}`
  )
}

function refusedTopics({ topics = [] }: Pack): string[] {
  const lines = topics.map(({ id, quote, unless }) => {
    const limit = unless ? `, unless ${describeCondition(unless)}` : ''
    return `${id}${limit}: “${quote}”`
  })
  return ['Topics that it refuses:', ...indent(lines)]
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/**
 * Write a whole disclosure to which a rule applies and in which the facts that it needs are
 * declared.
 *
 * @returns Lines of YAML, one a key.
 */
function exampleDisclosure(
  applies: Condition | undefined,
  needs: readonly string[]
): string[] {
  const facts = applies ? affirmedFacts(applies) : []
  if (facts.includes('ai.share: none')) return ['disclosure: human-only']
  const lines = [...facts, ...needs, 'author.name', 'ai.share', 'roles'].map(
    (fact) => factExamples[fact] ?? fact
  )
  const keys = new Map<string, string>()
  for (const [key, value] of lines.map(splitOnce)) {
    const before = keys.get(key)
    keys.set(key, before === undefined ? value : joinMembers(before, value))
  }
  return ['disclosure:', ...[...keys].map(([key, value]) => `  ${key}: ${value}`)]
}

/** The facts that make a condition true: as a line where the value is known, else as a path. */
function affirmedFacts(condition: Condition): string[] {
  if ('declared' in condition) return [condition.declared]
  if ('all' in condition) return condition.all.flatMap(affirmedFacts)
  if ('any' in condition) return condition.any.slice(0, 1).flatMap(affirmedFacts)
  if (!('is' in condition)) return []
  const { fact } = condition
  const [value] = [condition.is].flat()
  if (fact === 'ai.0.model') return [`ai: ${value}`]
  if (fact === 'review.state' && value === 'none') return ['review: none']
  if (fact === 'roles.drafting' && value === 'human') {
    return ['roles: { drafting: author, proofreading: ai }']
  }
  if (fact === 'writing.byAi' && value === false) {
    return ['roles: { drafting: author, illustration: ai }']
  }
  const isPlain = !fact.includes('.') && typeof value === 'string'
  return [isPlain || value === 'none' ? `${fact}: ${value}` : fact]
}

/** `{ a: 1 }` and `{ a: 1, b: 2 }` make `{ a: 1, b: 2 }`; of other values the first stays. */
function joinMembers(first: string, second: string): string {
  const [known, more] = [first, second].map((value) => /^\{ (.*) \}$/.exec(value)?.[1]?.split(', '))
  if (!known || !more) return first
  const names = new Set(known.map((member) => splitOnce(member)[0]))
  const added = more.filter((member) => !names.has(splitOnce(member)[0]))
  return `{ ${[...known, ...added].join(', ')} }`
}

function splitOnce(line: string): [key: string, value: string] {
  const end = line.indexOf(': ')
  return [line.slice(0, end), line.slice(end + 2)]
}
