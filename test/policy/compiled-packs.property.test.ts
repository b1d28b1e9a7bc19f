import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { uses } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate, requireAllowed } from '../../src/policy/evaluate.js'
import { createFactSheet } from '../../src/policy/facts.js'
import { type Condition, noticeKinds, type Pack, type Rule } from '../../src/policy/pack.js'
import { packs as everyPack } from '../../src/policy/packs/index.js'
import { withTopics } from '../../src/policy/topics.js'
import { isThorough } from '../thorough.js'
import { interpretPack } from './interpret-pack.js'

const runs = { numRuns: isThorough ? 500 : 120 }

const flags = ['consumerFacing', 'openEnded', 'rawModel', 'publicInterest'] as const
const disclosures = fc
  .record(
    {
      ...Object.fromEntries(flags.map((flag) => [flag, fc.boolean()])),
      author: fc.constantFrom('Ada Lovelace', { name: 'Acme Ltd', kind: 'company' }),
      ai: fc.constant('GPT-4 (OpenAI)'),
      roles: fc.constantFrom({ drafting: 'ai' }, { illustration: 'ai' }, { drafting: 'both' }),
      review: fc.constantFrom('Ada Lovelace', 'none'),
      persona: fc.constant({ name: 'Grace Hopper', tag: 'parody' }),
      topics: fc.subarray(['gardening', 'spam', 'privacy']),
      publishedAt: fc.constantFrom('2025-01-01', '2026-11-20')
    },
    { requiredKeys: [] }
  )
  // Roles without a system name nobody.
  .map(({ roles, ...rest }) => parseDisclosure('ai' in rest && roles ? { ...rest, roles } : rest))

const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { maxLength: 3 })
  return {
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        fact: fc.constantFrom(...flags, 'ai.share', 'review.state', 'writing.byAi', 'roles.drafting'),
        is: fc.constantFrom(true, false, 'some', 'standing', 'none', 'ai')
      }),
      fc.record({ fact: fc.constant('use'), is: fc.subarray([...uses]) }),
      fc.record({ fact: fc.constant('topics.refused'), is: fc.boolean() }),
      fc.record({ fact: fc.constant('publishedAt'), before: fc.constant('2026-08-02') }),
      fc.record({ declared: fc.constantFrom('author.name', 'persona.tag', 'toString', 'use') }),
      fc.record({ all: parts }),
      fc.record({ any: parts }),
      fc.record({ not: tie('condition') }),
      fc.record({ unless: tie('condition') })
    )
  }
})
const severities = fc.constantFrom('refuse', 'warn', 'note')
const rules: fc.Arbitrary<Partial<Rule>> = fc.record(
  {
    applies: conditions,
    met: conditions,
    owesWhen: conditions,
    attest: fc.constant('That it is so.'),
    owes: fc.subarray([...noticeKinds], { minLength: 1, maxLength: 2 }),
    onUnknown: severities,
    needs: fc.subarray(['topics', 'review.by'])
  },
  { requiredKeys: [] }
)
const [known] = everyPack
if (!known) throw new Error('Missing packs')
const packs = fc
  .record(
    { applies: conditions, rules: fc.array(fc.tuple(rules, severities), { maxLength: 5 }) },
    { requiredKeys: ['rules'] }
  )
  .map((pack): Pack => {
    const { rules: parts, ...rest } = pack
    const plain = { title: 'Rule', modality: 'must', quote: 'words', program: 'Does it.' } as const
    return {
      ...{ id: 'pack', document: 'A document', date: '2026-11-20', status: 'In force.' },
      url: 'https://example.org',
      topics: known.topics ?? [],
      ...rest,
      rules: parts.map(([rule, onFail], index) => ({ id: `r/${index}`, ...plain, ...rule, onFail }))
    }
  })
const anyUse = fc.constantFrom(...uses)
const anyPacks = fc.oneof(fc.array(packs, { minLength: 1, maxLength: 2 }), fc.constant(everyPack))

describe('compiled packs', () => {
  it('decide as the packs read step by step', () => {
    fc.assert(
      fc.property(anyPacks, disclosures, anyUse, (chosen, disclosure, use) => {
        const { findings, duties } = evaluate(disclosure, { use, packs: chosen })
        const read = chosen.map((pack) =>
          interpretPack(pack, withTopics(createFactSheet(disclosure, use), pack))
        )
        expect(findings.map(({ ruleId, outcome, severity }) => [ruleId, outcome, severity])).toEqual(
          read.flatMap(({ outcomes }) => outcomes)
        )
        expect(duties).toEqual(read.flatMap((each) => each.duties))
      }),
      runs
    )
  })

  it('let pass, warn and refuse at the gate what they find', () => {
    fc.assert(
      fc.property(anyPacks, disclosures, anyUse, (chosen, disclosure, use) => {
        const { findings, duties } = evaluate(disclosure, { use, packs: chosen })
        const told = findings.filter(
          ({ outcome, severity }) =>
            severity !== 'note' && (outcome === 'missing' || outcome === 'needs-review')
        )
        const refusing = told.filter(
          ({ outcome, severity }) => outcome === 'missing' && severity === 'refuse'
        )
        expect(gate(() => requireAllowed(disclosure, { use, packs: chosen }))).toEqual(
          refusing.length > 0 ? refusing : { duties, warnings: told }
        )
      }),
      runs
    )
  })

  it('would differ if silence were read as a no', () => {
    const isConsumerFacing: Condition = { fact: 'consumerFacing', is: true }
    const facts = createFactSheet(parseDisclosure({}), 'post')
    const declared = createFactSheet(parseDisclosure({ consumerFacing: false }), 'post')
    const pack: Pack = {
      ...known,
      applies: isConsumerFacing,
      rules: known.rules.slice(0, 1)
    }
    expect(interpretPack(pack, facts)).not.toEqual(interpretPack(pack, declared))
  })
})

function gate(decide: () => unknown): unknown {
  try {
    return decide()
  } catch (error) {
    if (error instanceof DisclosureError) return error.findings
    throw error
  }
}
