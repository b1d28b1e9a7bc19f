import type { Condition, Pack, Rule } from './pack.js'

/** Join when a rule applies with what its pack is about; `undefined` is always. */
export function appliesWhen(rule: Rule, pack: Pack): Condition | undefined {
  if (!pack.applies || !rule.applies) return rule.applies ?? pack.applies
  const own = 'all' in rule.applies ? rule.applies.all : [rule.applies]
  return { all: [...own, pack.applies] }
}
