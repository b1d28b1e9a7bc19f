import { evaluateCondition } from './evaluate-condition.js'
import type { FactReader } from './facts.js'
import type { Condition } from './pack.js'

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
