import type { FactReader } from './facts.js'
import type { Condition } from './pack.js'

/** Name the facts whose absence leaves a condition unknown. */
export function unknownFacts(condition: Condition, read: FactReader): string[] {
  if ('fact' in condition) return read(condition.fact) === undefined ? [condition.fact] : []
  if ('declared' in condition || 'unless' in condition) return []
  if ('not' in condition) return unknownFacts(condition.not, read)
  const parts = 'all' in condition ? condition.all : condition.any
  return [...new Set(parts.flatMap((part) => unknownFacts(part, read)))]
}
