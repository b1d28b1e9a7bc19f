import type { Disclosure, Use } from '../disclosure/disclosure.js'
import type { Finding, Outcome, Severity } from '../disclosure/finding.js'
import { evaluateCondition, unknownFacts } from './condition.js'
import { factExamples } from './fact-examples.js'
import { type FactReader, listRefusedTopics, readFacts, type TextFacts } from './facts.js'
import type { Condition, NoticeKind, Pack, Rule } from './pack.js'
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
 * can judge is `needs-review`. The same outcome on unknown facts: nothing is assumed.
 *
 * @example
 * ```ts
 * const { duties, findings } = evaluate(disclosure, { use: 'post' })
 * findings.filter((finding) => finding.severity === 'refuse' && finding.outcome === 'missing')
 * ```
 */
export function evaluate(disclosure: Disclosure, options: EvaluateOptions = {}): Evaluation {
  const use = options.use ?? disclosure.use ?? 'publication'
  const duties: Duty[] = []
  const findings: Finding[] = []
  for (const pack of options.packs ?? defaultPacks) {
    const read = readFacts(disclosure, use, pack, options.text)
    for (const rule of pack.rules) {
      const finding = judge(rule, pack, disclosure, read)
      findings.push(finding)
      if (finding.outcome !== 'not-applicable') {
        for (const notice of rule.owes ?? []) duties.push({ ruleId: rule.id, notice })
      }
    }
  }
  return { duties, findings }
}

function judge(rule: Rule, pack: Pack, disclosure: Disclosure, read: FactReader): Finding {
  const finding = (outcome: Outcome, severity: Severity, reason: string, paths: readonly string[]) => ({
    ruleId: rule.id,
    outcome,
    severity,
    reason,
    remedy: outcome === 'missing' || outcome === 'needs-review' ? remediesFor(paths) : [],
    quote: rule.quote,
    document: pack.document,
    date: pack.date,
    url: pack.url,
    ...(rule.attest === undefined ? {} : { attest: rule.attest })
  })

  const applies = rule.applies ? evaluateCondition(rule.applies, read) : true
  if (applies === false) {
    return finding('not-applicable', 'note', `Does not apply: ${describeFalse(rule.applies, read)}.`, [])
  }
  const onUnknown = rule.onUnknown ?? rule.onFail
  if (applies === undefined && rule.applies) {
    const paths = unknownFacts(rule.applies, read)
    const reason = `Whether it applies is unknown: ${list(paths)} is not declared.`
    return finding('needs-review', onUnknown === 'refuse' ? 'warn' : onUnknown, reason, paths)
  }
  if (!rule.met) {
    if (rule.attest === undefined) return finding('satisfied', 'note', rule.program, [])
    return finding('needs-review', rule.onFail, `Only a person can say: ${rule.attest}`, rule.needs ?? [])
  }
  const met = evaluateCondition(rule.met, read)
  if (met === true) {
    return finding('satisfied', 'note', rule.program, [])
  }
  if (met === undefined) {
    const paths = unknownFacts(rule.met, read)
    const outcome = onUnknown === 'refuse' || rule.attest === undefined ? 'missing' : 'needs-review'
    return finding(outcome, onUnknown, `Unknown: ${list(paths)} is not declared.`, paths)
  }
  const topics = listRefusedTopics(disclosure, pack, read)
  const isAboutTopics = (rule.needs ?? []).includes('topics') && topics.length > 0
  const reason = isAboutTopics
    ? `Not met: the declared topics include ${list(topics)}, which the document does not allow.`
    : `Not met: ${describeUnmet(rule.met, read)}.`
  return finding('missing', rule.onFail, reason, rule.needs ?? [])
}

/** Say which part of a condition is false, in the words of the facts. */
function describeFalse(condition: Condition | undefined, read: FactReader): string {
  if (!condition) return 'it is never in force'
  if ('fact' in condition) {
    return `\`${condition.fact}\` is ${show(read(condition.fact))}, not ${[condition.is].flat().map(show).join(' or ')}`
  }
  if ('declared' in condition) return `\`${condition.declared}\` is not declared`
  if ('not' in condition) return describeTrue(condition.not, read)
  if ('any' in condition) return condition.any.map((part) => describeFalse(part, read)).join(', and ')
  const parts = condition.all.filter((part) => evaluateCondition(part, read) === false)
  return parts.map((part) => describeFalse(part, read)).join(', and ')
}

function describeTrue(condition: Condition, read: FactReader): string {
  if ('fact' in condition) return `\`${condition.fact}\` is ${show(read(condition.fact))}`
  if ('declared' in condition) return `\`${condition.declared}\` is declared`
  if ('not' in condition) return describeFalse(condition.not, read)
  const parts = 'all' in condition ? condition.all : condition.any.filter((part) => evaluateCondition(part, read))
  return parts.map((part) => describeTrue(part, read)).join(', and ')
}

const describeUnmet = describeFalse

function remediesFor(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const example = factExamples[path]
    return example === undefined ? `Declare \`${path}\`.` : `Declare \`${example}\`.`
  })
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function show(value: unknown): string {
  return value === undefined ? 'unknown' : `\`${String(value)}\``
}
