import type { FactReader } from './facts.js'
import type { Condition } from './pack.js'

/**
 * Decide a condition in Kleene's three-valued logic: `undefined` is unknown. A fact that is
 * undeclared makes its condition unknown, unless the rest decides it either way.
 */
export function evaluateCondition(condition: Condition, read: FactReader): boolean | undefined {
  if ('fact' in condition) {
    const value = read(condition.fact)
    if (value === undefined) return undefined
    return [condition.is].flat().some((expected) => expected === value)
  }
  if ('declared' in condition) return read(condition.declared) !== undefined
  if ('not' in condition) {
    const value = evaluateCondition(condition.not, read)
    return value === undefined ? undefined : !value
  }
  const isAll = 'all' in condition
  const values = (isAll ? condition.all : condition.any).map((part) => evaluateCondition(part, read))
  // One false decides an `all`, one true decides an `any`; else an unknown leaves it open.
  if (values.includes(!isAll)) return !isAll
  return values.includes(undefined) ? undefined : isAll
}

/** Name the facts whose absence leaves a condition unknown. */
export function unknownFacts(condition: Condition, read: FactReader): string[] {
  if ('fact' in condition) return read(condition.fact) === undefined ? [condition.fact] : []
  if ('declared' in condition) return []
  if ('not' in condition) return unknownFacts(condition.not, read)
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap((part) => unknownFacts(part, read)))]
}
