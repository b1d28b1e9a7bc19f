import { factExamples } from './packs/fact-examples.js'
import type { Condition } from './pack.js'

/**
 * Write a whole disclosure to which a rule applies and in which the facts that it needs are
 * declared.
 *
 * @returns Lines of YAML, one a key.
 */
export function exampleDisclosure(
  applies: Condition | undefined,
  needs: readonly string[]
): string[] {
  const facts = applies ? affirmedFacts(applies) : []
  if (facts.includes('ai.share: none')) return ['disclosure: human-only']
  const lines = [...facts, ...needs, 'author.name', 'ai.share', 'roles'].map(
    (fact) => factExamples[fact] ?? fact
  )
  const keys = new Map<string, string>()
  for (const [key, value] of lines.map(splitOnce)) {
    const before = keys.get(key)
    keys.set(key, before === undefined ? value : joinMembers(before, value))
  }
  return ['disclosure:', ...[...keys].map(([key, value]) => `  ${key}: ${value}`)]
}

/** The facts that make a condition true: as a line where the value is known, else as a path. */
function affirmedFacts(condition: Condition): string[] {
  if ('declared' in condition) return [condition.declared]
  if ('all' in condition) return condition.all.flatMap(affirmedFacts)
  if ('any' in condition) return condition.any.slice(0, 1).flatMap(affirmedFacts)
  if (!('is' in condition)) return []
  const { fact } = condition
  const [value] = [condition.is].flat()
  if (fact === 'review.stands' && value === false) return ['editorial: { aiAfterReview: true }']
  return [fact === 'use' || value === 'none' ? `${fact}: ${value}` : fact]
}

/** `{ a: 1 }` and `{ a: 1, b: 2 }` make `{ a: 1, b: 2 }`; of other values the first stays. */
function joinMembers(first: string, second: string): string {
  const [known, more] = [first, second].map((value) => /^\{ (.*) \}$/.exec(value)?.[1]?.split(', '))
  if (!known || !more) return first
  const names = new Set(known.map((member) => splitOnce(member)[0]))
  const added = more.filter((member) => !names.has(splitOnce(member)[0]))
  return `{ ${[...known, ...added].join(', ')} }`
}

function splitOnce(line: string): [key: string, value: string] {
  const end = line.indexOf(': ')
  return [line.slice(0, end), line.slice(end + 2)]
}
