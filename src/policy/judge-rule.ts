import type { Finding, Outcome, Severity } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { declareFacts, describeDecision, factsNotDeclared } from './condition-words.js'
import { decidingFacts, evaluateCondition, type FactReader, unknownFacts } from './condition.js'
import type { Condition, Pack, Rule } from './pack.js'
import { judgeTopics, refusedTopics, unclearTopics } from './topics.js'

interface Verdict {
  readonly outcome: Outcome
  readonly severity: Severity
  readonly reason: string
  readonly remedy?: readonly string[]
}

/** Judge one rule for declared facts, and say why. */
export function judgeRule(
  rule: Rule,
  pack: Pack,
  disclosure: Disclosure,
  read: FactReader
): Finding {
  const { document, date, url } = rule.source ?? pack
  const { outcome, severity, reason, remedy = [] } =
    notApplied(rule, pack, read) ?? judgeApplied(rule, pack, disclosure, read)
  return {
    ruleId: rule.id,
    outcome,
    severity,
    reason,
    remedy,
    quote: rule.quote,
    document,
    date,
    url,
    ...(rule.attest === undefined ? {} : { attest: rule.attest })
  }
}

/** Why a rule does not apply, or may not; `undefined` when it does. */
function notApplied(rule: Rule, pack: Pack, read: FactReader): Verdict | undefined {
  const conditions = [pack.applies, rule.applies].filter((condition) => condition !== undefined)
  // What the whole pack is not about needs no second reason.
  const broken = conditions.find((condition) => evaluateCondition(condition, read) === false)
  if (broken) {
    const reason = `Does not apply: ${describeDecision(broken, read, false)}.`
    return { outcome: 'not-applicable', severity: 'note', reason }
  }
  const paths = unknownFacts({ all: conditions.filter(isOpen(read)) }, read)
  if (paths.length === 0) return undefined
  const severity = rule.onUnknown ?? rule.onFail
  return {
    outcome: 'needs-review',
    severity: severity === 'refuse' ? 'warn' : severity,
    reason: `Whether it applies is unknown: ${factsNotDeclared(paths)}.`,
    remedy: declareFacts(paths)
  }
}

function isOpen(read: FactReader): (condition: Condition) => boolean {
  return (condition) => evaluateCondition(condition, read) === undefined
}

function judgeApplied(rule: Rule, pack: Pack, { topics }: Disclosure, read: FactReader): Verdict {
  const { met, attest, onFail, program, needs = [] } = rule
  if (!met && attest === undefined) {
    return { outcome: 'satisfied', severity: 'note', reason: program }
  }
  if (!met) {
    const reason = `Only a person can say: ${attest}`
    return { outcome: 'needs-review', severity: onFail, reason, remedy: declareFacts(needs) }
  }
  const isMet = evaluateCondition(met, read)
  if (isMet === true) {
    const reason = `Met: ${describeDecision(met, read, true)}. ${program}`
    return { outcome: 'satisfied', severity: 'note', reason }
  }
  const judged = needs.includes('topics') && topics ? judgeTopics(topics, pack, read) : undefined
  if (isMet === undefined) {
    const unclear = judged && unclearTopics(judged)
    return { ...unknown(rule, met, read), ...unclear }
  }
  const refused = judged && refusedTopics(judged, rule.remedy)
  return { ...unmet(rule, met, read), ...refused }
}

function unknown(rule: Rule, met: Condition, read: FactReader): Verdict {
  const { attest, onFail, onUnknown = onFail, needs = [] } = rule
  const paths = unknownFacts(met, read)
  const undeclared = needs.filter((path) => read(path) === undefined)
  return {
    outcome: onUnknown === 'refuse' || attest === undefined ? 'missing' : 'needs-review',
    severity: onUnknown,
    reason: `Unknown: ${factsNotDeclared(paths)}.`,
    remedy: declareFacts(undeclared.length > 0 ? undeclared : paths)
  }
}

function unmet({ onFail, remedy }: Rule, met: Condition, read: FactReader): Verdict {
  const undeclared = decidingFacts(met, read, false).filter((path) => read(path) === undefined)
  return {
    outcome: 'missing',
    severity: onFail,
    reason: `Not met: ${describeDecision(met, read, false)}.`,
    remedy: [...declareFacts(undeclared), ...(remedy === undefined ? [] : [remedy])]
  }
}
