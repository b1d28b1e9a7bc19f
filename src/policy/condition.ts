import type { Use } from '../disclosure/disclosure.js'
import { type FactSheet, readerOf } from './facts.js'
import type { Condition, Pack, Rule } from './pack.js'

/** A compiled condition: true, false, or `undefined` where an undeclared fact leaves it open. */
export type Test = (facts: FactSheet) => boolean | undefined

// A pack is data that does not change, so what its conditions compile to is remembered with them.
const compiled = new WeakMap<Condition, Test>()

/**
 * Compile a condition to a function over the facts, in Kleene's three-valued logic: a fact that is
 * undeclared makes its condition unknown, unless the rest decides it either way.
 *
 * Each condition is compiled once.
 */
export function compileCondition(condition: Condition): Test {
  const known = compiled.get(condition)
  if (known) return known
  const test = compileParts(condition)
  compiled.set(condition, test)
  return test
}

/** Decide a condition: `undefined` is unknown. */
export function evaluateCondition(condition: Condition, facts: FactSheet): boolean | undefined {
  return compileCondition(condition)(facts)
}

function compileParts(condition: Condition): Test {
  if ('fact' in condition) return compileFact(condition)
  if ('declared' in condition) {
    const read = readerOf(condition.declared)
    return (facts) => read(facts) !== undefined
  }
  if ('unless' in condition) {
    const test = compileCondition(condition.unless)
    return (facts) => test(facts) !== true
  }
  if ('not' in condition) {
    const test = compileCondition(condition.not)
    return (facts) => {
      const value = test(facts)
      return value === undefined ? undefined : !value
    }
  }
  // One false decides an `all`, one true decides an `any`; else an unknown leaves it open.
  return 'all' in condition ? combine(condition.all, false) : combine(condition.any, true)
}

function compileFact(condition: Extract<Condition, { fact: string }>): Test {
  const read = readerOf(condition.fact)
  if ('before' in condition) {
    const { before } = condition
    return (facts) => {
      const value = read(facts)
      // ISO 8601 dates sort as text.
      return value === undefined ? undefined : String(value) < before
    }
  }
  if ('from' in condition) {
    const { from } = condition
    return (facts) => {
      const value = read(facts)
      return value === undefined ? undefined : String(value) >= from
    }
  }
  const { is } = condition
  if (typeof is !== 'object') {
    return (facts) => {
      const value = read(facts)
      return value === undefined ? undefined : value === is
    }
  }
  const expected: readonly unknown[] = is
  return (facts) => {
    const value = read(facts)
    return value === undefined ? undefined : expected.includes(value)
  }
}

function combine(parts: readonly Condition[], decisive: boolean): Test {
  const tests = parts.map(compileCondition)
  return (facts) => {
    let value: boolean | undefined = !decisive
    for (const test of tests) {
      const part = test(facts)
      if (part === decisive) return decisive
      if (part === undefined) value = undefined
    }
    return value
  }
}

/** Name the facts whose absence leaves an unknown condition unknown. */
export function unknownFacts(condition: Condition, facts: FactSheet): string[] {
  const found = new Set<string>()
  addUnknown(condition, facts, found)
  return [...found]
}

function addUnknown(condition: Condition, facts: FactSheet, found: Set<string>): void {
  if (evaluateCondition(condition, facts) !== undefined) return
  if ('fact' in condition) found.add(condition.fact)
  else if ('not' in condition) addUnknown(condition.not, facts, found)
  else if ('all' in condition) for (const part of condition.all) addUnknown(part, facts, found)
  else if ('any' in condition) for (const part of condition.any) addUnknown(part, facts, found)
}

/** Tell whether a fact is declared, or follows from what is. */
export function isDeclared(path: string, facts: FactSheet): boolean {
  return readerOf(path)(facts) !== undefined
}

/**
 * Name the facts that decided a condition.
 *
 * @param value What the condition came to: true or false.
 */
export function decidingFacts(condition: Condition, facts: FactSheet, value: boolean): string[] {
  if ('fact' in condition) return [condition.fact]
  if ('declared' in condition) return [condition.declared]
  if ('not' in condition) return decidingFacts(condition.not, facts, !value)
  if ('unless' in condition) {
    const inner = evaluateCondition(condition.unless, facts)
    return inner === undefined ? [] : decidingFacts(condition.unless, facts, inner)
  }
  const parts = 'all' in condition ? condition.all : condition.any
  return parts
    .filter((part) => evaluateCondition(part, facts) === value)
    .flatMap((part) => decidingFacts(part, facts, value))
}

/** Join when a rule applies with what its pack is about; `undefined` is always. */
export function appliesWhen(rule: Rule, pack: Pack): Condition | undefined {
  if (!pack.applies || !rule.applies) return rule.applies ?? pack.applies
  const own = 'all' in rule.applies ? rule.applies.all : [rule.applies]
  return { all: [...own, pack.applies] }
}

/**
 * The days and the places of a rule as conditions. A text without a date is new, and one of which
 * nobody says where it is read may be read anywhere.
 */
export function whenAndWhere(rule: Rule, pack: Pack): Condition[] {
  const { since, until, jurisdictions } = timeAndPlaceOf(rule, pack)
  const elsewhere = jurisdictions?.map(
    (code): Condition => ({ fact: `jurisdictions.${code}`, is: false })
  )
  return [
    ...(since === undefined ? [] : [{ fact: 'publishedAt', before: since }]),
    ...(until === undefined ? [] : [{ fact: 'publishedAt', from: until }]),
    ...(elsewhere === undefined ? [] : [{ all: elsewhere }])
  ].map((excluded) => ({ unless: excluded }))
}

/** The days and the places of a rule, its own or those of its pack. */
export function timeAndPlaceOf(
  rule: Rule,
  pack: Pack
): Pick<Rule, 'since' | 'until' | 'jurisdictions'> {
  const { since = pack.since, until = pack.until, jurisdictions = pack.jurisdictions } = rule
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(jurisdictions === undefined ? {} : { jurisdictions })
  }
}

/** Tell whether a condition is false for a use, whatever is declared. */
export function excludesUse(condition: Condition, use: Use): boolean {
  if ('all' in condition) return condition.all.some((part) => excludesUse(part, use))
  if ('any' in condition) return condition.any.every((part) => excludesUse(part, use))
  if (!('is' in condition) || condition.fact !== 'use') return false
  return ![condition.is].flat().includes(use)
}
