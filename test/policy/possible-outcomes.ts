import type { Outcome } from '../../src/disclosure/disclosure-error.js'
import { appliesWhen, whenAndWhere } from '../../src/policy/condition.js'
import type { Condition, Pack, Rule } from '../../src/policy/pack.js'

type Truth = boolean | undefined

/** Facts that are never unknown. */
const alwaysKnown = new Set(['use', 'review.isByModel'])

/** Derive from a rule's data the outcomes that some disclosure can give it. */
export function possibleOutcomes(rule: Rule, pack: Pack): Set<Outcome> {
  const { met, attest, onFail, onUnknown = onFail } = rule
  const applies = appliesWhen(rule, pack)
  const outcomes = new Set<Outcome>()
  const truths = applies ? possibleTruths(applies) : new Set<Truth>([true])
  const isLimited = whenAndWhere(rule, pack).length > 0
  if (truths.has(false) || isLimited) outcomes.add('not-applicable')
  if (truths.has(undefined)) outcomes.add('needs-review')
  if (!met) return outcomes.add(attest === undefined ? 'satisfied' : 'needs-review')
  const metTruths = possibleTruths(met)
  if (metTruths.has(true)) outcomes.add('satisfied')
  if (metTruths.has(false)) outcomes.add('missing')
  if (metTruths.has(undefined)) {
    outcomes.add(onUnknown === 'refuse' || attest === undefined ? 'missing' : 'needs-review')
  }
  return outcomes
}

/** What a condition can come to, as if its facts had nothing to do with each other. */
function possibleTruths(condition: Condition): Set<Truth> {
  if ('fact' in condition) {
    return new Set(alwaysKnown.has(condition.fact) ? [true, false] : [true, false, undefined])
  }
  if ('declared' in condition || 'unless' in condition) return new Set([true, false])
  if ('not' in condition) {
    const truths = [...possibleTruths(condition.not)]
    return new Set(truths.map((truth) => (truth === undefined ? undefined : !truth)))
  }
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map(possibleTruths)
  const combine = (first: Truth, second: Truth): Truth => {
    if (first === !isAll || second === !isAll) return !isAll
    return first === undefined || second === undefined ? undefined : isAll
  }
  return parts.reduce(
    (before, part) =>
      new Set([...before].flatMap((first) => [...part].map((second) => combine(first, second)))),
    new Set<Truth>([isAll])
  )
}
