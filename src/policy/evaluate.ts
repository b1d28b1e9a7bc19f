import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import { type Disclosure, type Use, uses } from '../disclosure/disclosure.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { requireOptions } from '../disclosure/options.js'
import { notesOf, parseDisclosure } from '../disclosure/parse-disclosure.js'
import { createFactSheet, type FactSheet, type TextFacts } from './facts.js'
import { defaultPacks } from './built-in-packs.js'
import {
  compileGate,
  compilePack,
  type CompiledRule,
  type Decision,
  describeFinding,
  type Duty,
  findExcluded
} from './judge-rule.js'
import type { Pack } from './pack.js'
import { withTopics } from './topics.js'

export interface EvaluateOptions {
  /** Where the words are going. @default the disclosure's `use`, else `publication` */
  readonly use?: Use
  /** The rule packs to apply. @default OpenAI's sharing policy and its usage policies */
  readonly packs?: readonly Pack[]
  /** What a surface knows about the text. */
  readonly text?: TextFacts
}

export interface Evaluation {
  /** The notices owed to readers, by rule, in the packs' order. */
  readonly duties: readonly Duty[]
  /**
   * One finding for every rule of every pack, also for those that do not apply; behind them what a
   * person should look at in the facts themselves (`disclosure/kind`).
   */
  readonly findings: readonly Finding[]
}

/**
 * Apply rule packs to declared facts.
 *
 * Pure: no clock, no network. Every rule is in the result with its outcome and the reason, also
 * why one does not apply. `satisfied` says that what a program can see is met; what only a person
 * can judge is `needs-review`. A fact that is not declared is unknown and excuses nobody. The result
 * is frozen: who asks again of the same facts is given the same one.
 *
 * @throws {DisclosureError} `invalid-disclosure`, or `invalid-option` for an unknown use or for what
 * is no list of packs.
 * @example
 * ```ts
 * const { duties, findings } = evaluate(disclosure, { use: 'post' })
 * findings.filter((finding) => finding.severity === 'refuse' && finding.outcome === 'missing')
 * ```
 */
export function evaluate(input: DisclosureInput, options: EvaluateOptions = {}): Evaluation {
  const disclosure = parseDisclosure(input)
  requireOptions(options, { use: uses, packs: 'any', text: 'any' })
  const use = options.use ?? disclosure.use ?? 'publication'
  const list = options.packs === undefined ? defaultPacks : options.packs
  const { judged, together } = judgementsOf(disclosure, use, options.text)
  const kept = list && together.get(list)
  if (kept && isSameList(kept.packs, list)) return kept.evaluation
  const packs = requirePacks(list)
  const facts = createFactSheet(disclosure, use, options.text)
  const duties: Duty[] = []
  const findings: Finding[] = []
  for (const pack of packs) {
    let one = judged.get(pack)
    if (!one) judged.set(pack, (one = judge(pack, facts)))
    for (const finding of one.findings) findings.push(finding)
    for (const duty of one.duties) duties.push(duty)
  }
  for (const note of notesOf(disclosure)) findings.push(note)
  const evaluation = Object.freeze({ duties: Object.freeze(duties), findings: Object.freeze(findings) })
  together.set(packs, { packs: [...packs], evaluation })
  return evaluation
}

/** What packs come to for some facts: each, and all of a list of them. */
interface Judgements {
  readonly judged: WeakMap<Pack, Evaluation>
  readonly together: WeakMap<
    readonly Pack[],
    { readonly packs: readonly Pack[]; readonly evaluation: Evaluation }
  >
}

// A site's facts are those of most of its pages, and neither parsed facts nor packs change: what they
// come to is kept as long as the facts are, for each use.
const judgements = new WeakMap<Disclosure, Map<string, Judgements>>()

function judgementsOf(disclosure: Disclosure, use: Use, text: TextFacts = {}): Judgements {
  let bySituation = judgements.get(disclosure)
  if (!bySituation) judgements.set(disclosure, (bySituation = new Map()))
  const situation = text.reviewMatches === undefined ? use : `${use} ${text.reviewMatches}`
  let known = bySituation.get(situation)
  if (!known) bySituation.set(situation, (known = { judged: new WeakMap(), together: new WeakMap() }))
  return known
}

/** A list of packs is its owner's, who may change it. */
function isSameList(before: readonly Pack[], packs: readonly Pack[]): boolean {
  if (before.length !== packs.length) return false
  for (let index = 0; index < before.length; index++) {
    if (before[index] !== packs[index]) return false
  }
  return true
}

function judge(pack: Pack, facts: FactSheet): Evaluation {
  const duties: Duty[] = []
  const packFacts = withTopics(facts, pack)
  const excluded = findExcluded(pack, packFacts)
  const findings = compilePack(pack).map((rule, index) => {
    const known = excluded[index]
    if (known) return known
    const decision = rule.decide(packFacts)
    addDuties(duties, rule, decision, packFacts)
    return Object.freeze(describeFinding(rule, decision, packFacts))
  })
  return { duties, findings }
}

/** What is owed for facts that no rule refuses. */
export interface Allowed {
  readonly duties: readonly Duty[]
  /** The findings of which the author has to hear though nobody asked. */
  readonly warnings: readonly Finding[]
}

/**
 * Apply the packs and refuse what they refuse: the one gate before every surface. It decides
 * without making words, which only refusals and warnings get.
 *
 * @throws {DisclosureError} `refused`, with every finding that refuses.
 */
export function requireAllowed(disclosure: Disclosure, options: EvaluateOptions): Allowed {
  const { use = disclosure.use ?? 'publication', packs, text } = options
  const facts = createFactSheet(disclosure, use, text)
  const duties: Duty[] = []
  const told: Finding[] = []
  for (const pack of requirePacks(packs)) {
    const packFacts = withTopics(facts, pack)
    for (const rule of compileGate(pack, use)) {
      const decision = rule.decide(packFacts)
      if (isTold(decision)) told.push(describeFinding(rule, decision, packFacts))
      addDuties(duties, rule, decision, packFacts)
    }
  }
  const refusing = told.filter(
    ({ severity, outcome }) => severity === 'refuse' && outcome === 'missing'
  )
  if (refusing.length === 0) return { duties, warnings: told }
  throw new DisclosureError('refused', describeRefusal(refusing), { findings: refusing })
}

function isTold({ outcome, severity }: Decision): boolean {
  return severity !== 'note' && (outcome === 'missing' || outcome === 'needs-review')
}

function addDuties(
  duties: Duty[],
  { duties: owed, owesWhen }: CompiledRule,
  { outcome }: Decision,
  facts: FactSheet
): void {
  if (outcome === 'not-applicable' || owed.length === 0) return
  // A notice whose need is unknown is owed: it does no harm where it was not needed.
  if (owesWhen?.(facts) !== false) duties.push(...owed)
}

function describeRefusal(findings: readonly Finding[]): string {
  const lines = findings.map((finding) =>
    [
      `- ${finding.ruleId}: ${finding.reason}`,
      `  “${finding.quote}” (${finding.document}, ${finding.date})`,
      ...finding.remedy.map((remedy) => `  ${remedy}`)
    ].join('\n')
  )
  const rules = findings.length === 1 ? 'a rule is' : `${findings.length} rules are`
  return `Nothing was labelled, because ${rules} not met:\n${lines.join('\n')}`
}

/**
 * Check the rule packs of an option.
 *
 * @throws {DisclosureError} `invalid-option`, for anything but a list of packs, and for no list where
 * none is built in.
 */
export function requirePacks(packs = defaultPacks): readonly Pack[] {
  if (Array.isArray(packs) && packs.every(isPack)) return packs
  throw new DisclosureError(
    'invalid-option',
    'Unexpected value in `options.packs`, expected a list of rule packs, such as `forthright/packs` exports'
  )
}

function isPack(pack: unknown): boolean {
  const isRecord = typeof pack === 'object' && pack !== null
  return isRecord && 'id' in pack && 'rules' in pack && Array.isArray(pack.rules)
}
