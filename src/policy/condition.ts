import type { Condition, Pack, Rule } from './pack.js'

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

/** Name the facts whose absence leaves a condition unknown. */
export function unknownFacts(condition: Condition, read: FactReader): string[] {
  if ('fact' in condition) return read(condition.fact) === undefined ? [condition.fact] : []
  if ('declared' in condition || 'unless' in condition) return []
  if ('not' in condition) return unknownFacts(condition.not, read)
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap((part) => unknownFacts(part, read)))]
}

/**
 * Name the facts that decided a condition.
 *
 * @param value What the condition came to: true or false.
 */
export function decidingFacts(condition: Condition, read: FactReader, value: boolean): string[] {
  if ('fact' in condition) return [condition.fact]
  if ('declared' in condition) return [condition.declared]
  if ('not' in condition) return decidingFacts(condition.not, read, !value)
  if ('unless' in condition) {
    const inner = evaluateCondition(condition.unless, read)
    return inner === undefined ? [] : decidingFacts(condition.unless, read, inner)
  }
  const parts = 'all' in condition ? condition.all : condition.any
  return parts
    .filter((part) => evaluateCondition(part, read) === value)
    .flatMap((part) => decidingFacts(part, read, value))
}

/** Join when a rule applies with what its pack is about; `undefined` is always. */
export function appliesWhen(rule: Rule, pack: Pack): Condition | undefined {
  if (!pack.applies || !rule.applies) return rule.applies ?? pack.applies
  const own = 'all' in rule.applies ? rule.applies.all : [rule.applies]
  return { all: [...own, pack.applies] }
}

/** Read a fact by its path; `undefined` is unknown. */
export type FactReader = (path: string) => unknown
