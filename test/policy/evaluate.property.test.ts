import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributions, domains, stages, uses } from '../../src/disclosure/disclosure.js'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate } from '../../src/policy/evaluate.js'
import { packs } from '../../src/policy/packs/index.js'
import { isThorough } from '../thorough.js'

const runs = { numRuns: isThorough ? 100 : 40 }

const yesOrNo = fc.boolean()
const name = fc.constantFrom('Ada Lovelace', 'Acme Ltd', 'GPT-4', 'Claude Shannon', 'OpenAI', '…')
const topic = fc.constantFrom('gardening', 'spam', 'privacy', 'law-tailored', '__proto__', '/')
const flags = (...keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, yesOrNo])), { requiredKeys: [] })

const facts = fc.record(
  {
    author: fc.record({ name, kind: fc.constantFrom('person', 'company') }),
    ai: fc.array(fc.record({ model: name, provider: name }, { requiredKeys: ['model'] }), {
      maxLength: 2
    }),
    roles: fc.dictionary(fc.constantFrom(...stages), fc.constantFrom(...contributions)),
    review: fc.record({ by: name, mode: fc.constantFrom('before-sharing', 'while-streaming') }),
    responsible: name,
    part: fc.constantFrom('part', 'whole'),
    persona: fc.record(
      {
        name,
        tag: fc.constantFrom('simulated', 'parody'),
        consent: yesOrNo,
        historicalPublicFigure: yesOrNo
      },
      { requiredKeys: ['name'] }
    ),
    domain: fc.constantFrom(...domains),
    consumerFacing: yesOrNo,
    limitations: fc.constantFrom('The figures are old.', 'Written entirely by a human.'),
    qualifiedReviewer: name,
    topics: fc.array(topic, { maxLength: 3 }),
    audiencePrompts: fc.constantFrom('none', 'screened', 'unscreened'),
    statements: flags('ownWork', 'notOffensive', 'ultimateResponsibility'),
    research: flags('securityIssueFound', 'vulnerabilityReported', 'advanceNotice'),
    plugin: flags('automatedConversation', 'realPerson'),
    openEnded: yesOrNo,
    safeguards: flags('humanInTheLoop', 'topicality'),
    editorial: flags('substanceReviewed', 'factChecked', 'aiAfterReview'),
    publicInterest: yesOrNo,
    professionalUse: yesOrNo,
    publishedAt: fc.constantFrom('2025-01-01', '2026-08-02', '2026-11-20T08:00:00Z')
  },
  { requiredKeys: [] }
)
const disclosures = facts.map(parsed).filter((disclosure) => disclosure !== undefined)
const some = fc.constantFrom(...uses)
const refusals = ({ findings }: ReturnType<typeof evaluate>) =>
  findings.filter(({ outcome, severity }) => outcome === 'missing' && severity === 'refuse')

describe('evaluate, for any facts', () => {
  it('gives every rule one finding with a reason, and every refusal a way out', () => {
    fc.assert(
      fc.property(disclosures, some, (disclosure, use) => {
        const evaluation = evaluate(disclosure, { use, packs })
        expect(evaluation.findings).toHaveLength(packs.flatMap(({ rules }) => rules).length)
        for (const { reason, remedy, outcome } of evaluation.findings) {
          expect(reason).toMatch(/^[A-Z].*\.$/s)
          expect(reason).not.toMatch(/undefined|\[object|: \./)
          if (outcome === 'satisfied' || outcome === 'not-applicable') expect(remedy).toEqual([])
        }
        for (const { remedy, ruleId } of refusals(evaluation)) {
          expect([ruleId, remedy]).not.toEqual([ruleId, []])
        }
      }),
      runs
    )
  })

  it('owes readers the AI or refuses, unless the facts say that no AI took part', () => {
    fc.assert(
      fc.property(disclosures, some, (disclosure, use) => {
        const evaluation = evaluate(disclosure, { use })
        const notices = evaluation.duties.map(({ notice }) => notice)
        const tells = notices.includes('label') || notices.includes('chatbot')
        const isHumanOnly = evaluation.findings.every(({ outcome }) => outcome === 'not-applicable')
        expect(tells || refusals(evaluation).length > 0 || isHumanOnly).toBe(true)
      }),
      runs
    )
  })

  it('would notice packs that owe nothing', () => {
    const silent = packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map((rule) => ({ ...rule, owes: [] }))
    }))
    const disclosure = parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4' })
    const evaluation = evaluate(disclosure, { use: 'message', packs: silent })
    expect([evaluation.duties, refusals(evaluation)]).toEqual([[], []])
  })
})

/** Facts that contradict each other do not parse; nothing is to be said about them here. */
function parsed(input: unknown) {
  try {
    return parseDisclosure(input)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}
