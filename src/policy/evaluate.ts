import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import { type Disclosure, type DisclosureInput, type Use, uses } from '../disclosure/disclosure.js'
import { requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { evaluateCondition } from './condition.js'
import { readFacts, type TextFacts } from './facts.js'
import { judgeRule } from './judge-rule.js'
import type { NoticeKind, Pack } from './pack.js'
import { openAiSharing } from './packs/openai-sharing.js'
import { openAiUsage } from './packs/openai-usage.js'

/** What a rule obliges to show, for these facts. */
export interface Duty {
  readonly ruleId: string
  readonly notice: NoticeKind
}

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
  /** One finding for every rule of every pack, also for those that do not apply. */
  readonly findings: readonly Finding[]
}

export const defaultPacks: readonly Pack[] = [openAiSharing, openAiUsage]

/**
 * Apply rule packs to declared facts.
 *
 * Pure: no clock, no network. Every rule is in the result with its outcome and the reason, also
 * why one does not apply. `satisfied` says that what a program can see is met; what only a person
 * can judge is `needs-review`. A fact that is not declared is unknown and excuses nobody.
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
  requireOptions(options, { use: uses })
  const use = options.use ?? disclosure.use ?? 'publication'
  const duties: Duty[] = []
  const findings: Finding[] = []
  const packs = options.packs === undefined ? defaultPacks : requirePacks(options.packs)
  for (const pack of packs) {
    const read = readFacts(disclosure, use, pack, options.text)
    for (const rule of pack.rules) {
      const finding = judgeRule(rule, pack, disclosure, read)
      findings.push(finding)
      if (finding.outcome === 'not-applicable') continue
      // A notice whose need is unknown is owed: it does no harm where it was not needed.
      if (rule.owesWhen && evaluateCondition(rule.owesWhen, read) === false) continue
      for (const notice of rule.owes ?? []) duties.push({ ruleId: rule.id, notice })
    }
  }
  return { duties, findings }
}

/**
 * Apply the packs and refuse what they refuse: the one gate before every surface.
 *
 * @returns What is owed, with the findings that are left: warnings and notes.
 * @throws {DisclosureError} `refused`, with every finding that refuses.
 */
export function requireAllowed(disclosure: Disclosure, options: EvaluateOptions): Evaluation {
  const evaluation = evaluate(disclosure, options)
  const refusing = evaluation.findings.filter(
    (finding) => finding.severity === 'refuse' && finding.outcome === 'missing'
  )
  if (refusing.length === 0) return evaluation
  throw new DisclosureError('refused', describeRefusal(refusing), { findings: refusing })
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
 * @throws {DisclosureError} `invalid-option`, for anything but a list of packs.
 */
export function requirePacks(packs: readonly Pack[]): readonly Pack[] {
  if (Array.isArray(packs) && packs.every(isPack)) return packs
  throw new DisclosureError(
    'invalid-option',
    'Unexpected value in `options.packs`, expected a list of rule packs, such as `packs` of `forthright` holds'
  )
}

function isPack(pack: unknown): boolean {
  const isRecord = typeof pack === 'object' && pack !== null
  return isRecord && 'id' in pack && 'rules' in pack && Array.isArray(pack.rules)
}
