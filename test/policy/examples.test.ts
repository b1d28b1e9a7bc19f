import { describe, expect, it } from 'vitest'
import { type Use, uses } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate } from '../../src/policy/evaluate.js'
import { examples } from '../../src/policy/packs/examples/every-example.js'
import { packs } from '../../src/policy/packs/index.js'

describe.each(Object.entries(examples))('%s', (ruleId, ruleExamples) => {
  it.each(ruleExamples.map((example) => [example.title, example.outcome, example] as const))(
    '%s: %s',
    (_, outcome, { disclosure, use }) => {
      const { findings } = evaluate(parseDisclosure(disclosure), { use: toUse(use), packs })
      const finding = findings.find((candidate) => candidate.ruleId === ruleId)
      expect(finding).toMatchObject({ outcome })
    }
  )
})

function toUse(name: string): Use {
  const use = uses.find((candidate) => candidate === name)
  if (use === undefined) throw new Error(`Unexpected use ${name} in an example`)
  return use
}
