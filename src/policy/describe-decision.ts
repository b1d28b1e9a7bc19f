import { evaluateCondition } from './evaluate-condition.js'
import { factIs, factName, listNames } from './fact-words.js'
import type { FactReader } from './facts.js'
import type { Condition } from './pack.js'

/** The reason of a condition that only something declared could break. */
const nothing = 'nothing declared says otherwise'

/**
 * Say what in these facts decided a condition.
 *
 * @param value What the condition came to: true or false.
 */
export function describeDecision(condition: Condition, read: FactReader, value: boolean): string {
  if ('fact' in condition) return describeFact(condition, read, value)
  if ('declared' in condition) {
    return `\`${factName(condition.declared)}\` is ${value ? '' : 'not '}declared`
  }
  if ('not' in condition) return describeDecision(condition.not, read, !value)
  if ('unless' in condition) {
    const inner = evaluateCondition(condition.unless, read)
    return inner === undefined ? nothing : describeDecision(condition.unless, read, inner)
  }
  const parts = 'all' in condition ? condition.all : condition.any
  const deciding = parts.filter((part) => evaluateCondition(part, read) === value)
  const reasons = [...new Set(deciding.map((part) => describeDecision(part, read, value)))]
  const telling = reasons.filter((reason) => reason !== nothing)
  return (telling.length > 0 ? telling : reasons).join(', and ')
}

function describeFact(
  condition: Extract<Condition, { fact: string }>,
  read: FactReader,
  value: boolean
): string {
  const { fact } = condition
  const words = factIs(fact, read(fact))
  if ('before' in condition) return `${words}, ${value ? '' : 'not '}before ${condition.before}`
  // Words of their own already tell what is wrong; a bare value needs the expected one beside it.
  if (value || !words.startsWith('`')) return words
  return `${words}, not ${listNames([condition.is].flat().map(String), 'or')}`
}
