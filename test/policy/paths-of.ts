import type { Condition, Pack, Rule } from '../../src/policy/pack.js'

/** List every fact that a rule reads or needs. */
export function pathsOf(rule: Rule, pack: Pack): string[] {
  const conditions = [pack.applies, rule.applies, rule.met, rule.owesWhen]
  const topics = rule.needs?.includes('topics') ? (pack.topics ?? []) : []
  const read = [...conditions, ...topics.map(({ unless }) => unless)].flatMap((condition) =>
    condition ? factsOf(condition) : []
  )
  return [...new Set([...read, ...(rule.needs ?? [])])]
}

function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact]
  if ('declared' in condition) return [condition.declared]
  if ('not' in condition) return factsOf(condition.not)
  if ('unless' in condition) return factsOf(condition.unless)
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf)
}
