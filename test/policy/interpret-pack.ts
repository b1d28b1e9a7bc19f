import type { Outcome, Severity } from '../../src/disclosure/disclosure-error.js'
import { type FactSheet, readerOf } from '../../src/policy/facts.js'
import type { Condition, NoticeKind, Pack, Rule } from '../../src/policy/pack.js'

export interface Interpretation {
  readonly outcomes: readonly (readonly [ruleId: string, Outcome, Severity])[]
  readonly duties: readonly { readonly ruleId: string; readonly notice: NoticeKind }[]
}

/** Read a pack step by step, as its types say it: what the compiled packs are compared with. */
export function interpretPack(pack: Pack, facts: FactSheet): Interpretation {
  const decided = pack.rules.map((rule) => [rule, ...interpretRule(rule, pack, facts)] as const)
  return {
    outcomes: decided.map(([{ id }, outcome, severity]) => [id, outcome, severity]),
    duties: decided.flatMap(([rule, outcome]) => {
      const { id, owes = [], owesWhen } = rule
      const isOwed =
        outcome !== 'not-applicable' && (!owesWhen || interpret(owesWhen, facts) !== false)
      return isOwed ? owes.map((notice) => ({ ruleId: id, notice })) : []
    })
  }
}

function interpretRule(rule: Rule, pack: Pack, facts: FactSheet): [Outcome, Severity] {
  const { met, attest, onFail, onUnknown = onFail } = rule
  const always: Condition = { all: [] }
  if (isElsewhere(rule, pack, facts)) return ['not-applicable', 'note']
  const applies = interpret({ all: [pack.applies ?? always, rule.applies ?? always] }, facts)
  if (applies === false) return ['not-applicable', 'note']
  if (applies === undefined) return ['needs-review', onUnknown === 'refuse' ? 'warn' : onUnknown]
  if (!met) return attest === undefined ? ['satisfied', 'note'] : ['needs-review', onFail]
  const isMet = interpret(met, facts)
  if (isMet === true) return ['satisfied', 'note']
  if (isMet === false) return ['missing', onFail]
  const isMissing = onUnknown === 'refuse' || attest === undefined
  return [isMissing ? 'missing' : 'needs-review', onUnknown]
}

/** Whether a text is declared to be of another time, or for readers in other places. */
function isElsewhere(rule: Rule, pack: Pack, { disclosure }: FactSheet): boolean {
  const { publishedAt, jurisdictions: places } = disclosure
  const { since = pack.since, until = pack.until, jurisdictions = pack.jurisdictions } = rule
  if (publishedAt !== undefined && since !== undefined && publishedAt < since) return true
  if (publishedAt !== undefined && until !== undefined && publishedAt >= until) return true
  if (places === undefined || jurisdictions === undefined) return false
  return !jurisdictions.some((code) => places.includes(code) || places.includes(code.slice(0, 2)))
}

/** Decide a condition in Kleene's three-valued logic: `undefined` is unknown. */
function interpret(condition: Condition, facts: FactSheet): boolean | undefined {
  if ('fact' in condition) {
    const value = readerOf(condition.fact)(facts)
    if (value === undefined) return undefined
    if ('before' in condition) return String(value) < condition.before
    if ('from' in condition) return String(value) >= condition.from
    return [condition.is].flat().some((expected) => expected === value)
  }
  if ('declared' in condition) return readerOf(condition.declared)(facts) !== undefined
  if ('unless' in condition) return interpret(condition.unless, facts) !== true
  if ('not' in condition) {
    const value = interpret(condition.not, facts)
    return value === undefined ? undefined : !value
  }
  const isAll = 'all' in condition
  const parts = isAll ? condition.all : condition.any
  const values = parts.map((part) => interpret(part, facts))
  if (values.includes(!isAll)) return !isAll
  return values.includes(undefined) ? undefined : isAll
}
