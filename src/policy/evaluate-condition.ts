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
    // ISO 8601 dates sort as text.
    if ('before' in condition) return String(value) < condition.before
    return [condition.is].flat().some((expected) => expected === value)
  }
  if ('declared' in condition) return read(condition.declared) !== undefined
  if ('unless' in condition) return evaluateCondition(condition.unless, read) !== true
  if ('not' in condition) {
    const value = evaluateCondition(condition.not, read)
    return value === undefined ? undefined : !value
  }
  const isAll = 'all' in condition
  const parts = isAll ? condition.all : condition.any
  const values = parts.map((part) => evaluateCondition(part, read))
  // One false decides an `all`, one true decides an `any`; else an unknown leaves it open.
  if (values.includes(!isAll)) return !isAll
  return values.includes(undefined) ? undefined : isAll
}
