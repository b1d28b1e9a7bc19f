import { factIs, factName, listNames } from './fact-words.js'
import type { Condition } from './pack.js'

/** Say a condition in words, for a person who reads the rule. */
export function describeCondition(condition: Condition): string {
  if ('fact' in condition) return describeFact(condition)
  if ('declared' in condition) return `\`${factName(condition.declared)}\` is declared`
  if ('not' in condition) return `not (${describeCondition(condition.not)})`
  if ('unless' in condition) return `not (${describeCondition(condition.unless)})`
  if ('any' in condition) return condition.any.map(describePart).join(', or ')
  // "Unless" reads best once, after all that it limits.
  const limits = condition.all.flatMap((part) => ('unless' in part ? [part.unless] : []))
  const rest = condition.all.filter((part) => !('unless' in part))
  const unless = limits.length > 0 ? [`unless ${limits.map(describePart).join(' or ')}`] : []
  return [rest.map(describePart).join(' and ') || 'always', ...unless].join(', ')
}

function describeFact(condition: Extract<Condition, { fact: string }>): string {
  if ('before' in condition) return `\`${condition.fact}\` is before ${condition.before}`
  const values = [condition.is].flat()
  if (values.length === 1) return factIs(condition.fact, values[0])
  return `\`${condition.fact}\` is ${listNames(values.map(String), 'or')}`
}

function describePart(condition: Condition): string {
  const words = describeCondition(condition)
  return 'all' in condition || 'any' in condition ? `(${words})` : words
}
