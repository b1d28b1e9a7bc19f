import { evaluateCondition, isDeclared } from './condition.js'
import { type FactSheet, readerOf } from './facts.js'
import type { Condition, Pack } from './pack.js'
import { derivedFacts, openQuestions } from './packs/derived-facts.js'
import { factQuestions } from './packs/fact-questions.js'

/** The reason of a condition that only something declared could break. */
const nothing = 'nothing declared says otherwise'

/**
 * Say what in these facts decided a condition.
 *
 * @param value What the condition came to: true or false.
 */
export function describeDecision(condition: Condition, facts: FactSheet, value: boolean): string {
  if ('fact' in condition) return describeKnownFact(condition, facts, value)
  if ('declared' in condition) {
    return `\`${factName(condition.declared)}\` is ${value ? '' : 'not '}declared`
  }
  if ('not' in condition) return describeDecision(condition.not, facts, !value)
  if ('unless' in condition) {
    const inner = evaluateCondition(condition.unless, facts)
    return inner === undefined ? nothing : describeDecision(condition.unless, facts, inner)
  }
  const parts = 'all' in condition ? condition.all : condition.any
  const deciding = parts.filter((part) => evaluateCondition(part, facts) === value)
  const alike = value ? undefined : describeAlike(deciding, facts)
  if (alike !== undefined) return alike
  const reasons = [...new Set(deciding.map((part) => describeDecision(part, facts, value)))]
  // One reason may say what another says, and more.
  const telling = reasons.filter(
    (reason) =>
      reason !== nothing && !reasons.some((other) => other !== reason && other.startsWith(reason))
  )
  return (telling.length > 0 ? telling : reasons).join(', and ')
}

/** Say once of many facts that have one wrong value: "`a` and `b` are `false`, not `true`". */
function describeAlike(parts: readonly Condition[], facts: FactSheet): string | undefined {
  const tests = parts.filter((part) => 'is' in part)
  if (tests.length < 2 || tests.length < parts.length) return undefined
  const values = new Set(tests.map(({ fact }) => readerOf(fact)(facts)))
  const expected = new Set(tests.map(({ is }) => String(is)))
  const [value] = values
  const [other] = expected
  const isPlain = tests.every(({ fact }) => derivedFacts[fact] === undefined)
  if (values.size > 1 || expected.size > 1 || !isPlain) return undefined
  return `${listNames(tests.map(({ fact }) => fact))} are \`${String(value)}\`, not \`${other}\``
}

function describeKnownFact(
  condition: Extract<Condition, { fact: string }>,
  facts: FactSheet,
  value: boolean
): string {
  const { fact } = condition
  const words = factIs(fact, readerOf(fact)(facts))
  if ('before' in condition) return `${words}, ${value ? '' : 'not '}before ${condition.before}`
  if ('from' in condition) return `${words}, ${value ? 'not ' : ''}before ${condition.from}`
  // Words of their own already tell what is wrong; a bare value needs the expected one beside it.
  if (value || !words.startsWith('`')) return words
  return `${words}, not ${listNames([condition.is].flat().map(String), 'or')}`
}

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
  if ('from' in condition) return `\`${condition.fact}\` is ${condition.from} or later`
  const values = [condition.is].flat()
  if (values.length === 1) return factIs(condition.fact, values[0])
  return `\`${condition.fact}\` is ${listNames(values.map(String), 'or')}`
}

function describePart(condition: Condition): string {
  const words = describeCondition(condition)
  return 'all' in condition || 'any' in condition ? `(${words})` : words
}

/** Say a fact's value in words: `` `use` is `post` ``, "no AI took part". */
function factIs(path: string, value: unknown): string {
  const [base, code] = path.split('.')
  if (base === 'jurisdictions') return `\`${base}\` has ${value === true ? '' : 'no '}\`${code}\``
  const words = derivedFacts[path]?.[String(value)]
  return words ?? `\`${path}\` is \`${String(value)}\``
}

/** Name a fact as it is declared: what is derived goes by what it is derived from. */
function factName(path: string): string {
  return path in derivedFacts ? path.slice(0, path.lastIndexOf('.')) : path
}

/** Join names in code marks: `` `a`, `b` and `c` ``. */
export function listNames(names: readonly string[], last = 'and'): string {
  const marked = [...new Set(names)].map((name) => `\`${name}\``)
  if (marked.length < 2) return marked.join('')
  return `${marked.slice(0, -1).join(', ')} ${last} ${marked.at(-1)}`
}

/** Say that facts are not declared: `` `topics` is not declared ``. */
export function factsNotDeclared(paths: readonly string[], facts: FactSheet): string {
  if (paths.includes('ai.share')) return `${openQuestions['ai.share']} is not declared`
  const open = paths.flatMap((path) => (isOpen(path, facts) ? (openQuestions[path] ?? []) : []))
  const names = [...new Set(paths.filter((path) => !isOpen(path, facts)).map(factName))]
  const undeclared = names.length === 0 ? [] : [listNames(names)]
  const count = open.length + names.length
  return `${[...undeclared, ...open].join(' and ')} ${count === 1 ? 'is' : 'are'} not declared`
}

/** Whether a derived fact is unknown though what it follows from is declared, or has no name. */
function isOpen(path: string, facts: FactSheet): boolean {
  if (openQuestions[path] === undefined) return false
  const base = factName(path)
  return base === 'writing' || isDeclared(base, facts)
}

/** Ask for facts, one question each, in the words of a pack or in those that all share. */
export function askFor(paths: readonly string[], { questions }: Pack): string[] {
  return [
    ...new Set(
      paths.map(
        (path) => questions?.[path] ?? factQuestions[path] ?? `What is true of \`${path}\`?`
      )
    )
  ]
}
