import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/policy/evaluate.js'
import { findRules, type FindRulesOptions } from '../../src/policy/find-rules.js'
import { packs, usNy, usUt } from '../../src/policy/packs/index.js'

const ids = (options: FindRulesOptions) => findRules(options).map(({ rule }) => rule.id)

describe('findRules', () => {
  it('finds the rules of places for a use and a day, with what they ask', () => {
    const found = findRules({ jurisdictions: ['EU', 'US-NY'], use: 'chatbot', date: '2027-01-01' })
    const ofLaws = found.filter(({ pack }) => pack.jurisdictions !== undefined)
    expect(ofLaws.map(({ rule }) => rule.id)).toEqual([
      'eu/interaction',
      'eu/machine-mark',
      'us-ny/companion-notice',
      'us-ny/companion-reminder'
    ])
    for (const { asks } of ofLaws) for (const question of asks) expect(question).toMatch(/\?$/)
    expect(ofLaws.at(-1)?.asks.join()).toContain('`chatbot.reminder`')
  })

  it('leaves out what does not apply yet, and what no longer does', () => {
    expect(ids({ use: 'chatbot', date: '2026-08-01' })).not.toContain('eu/interaction')
    expect(ids({ use: 'chatbot', date: '2026-08-02' })).toContain('eu/interaction')
    expect(ids({ use: 'chatbot', date: '2027-06-30' })).toContain('us-ut/safe-harbour')
    expect(ids({ use: 'chatbot', date: '2027-07-01' })).not.toContain('us-ut/safe-harbour')
  })

  it('knows which place lies in which', () => {
    expect(ids({ jurisdictions: ['IT'] })).toEqual(expect.arrayContaining(['eu/deep-fake', 'it/support-only']))
    expect(ids({ jurisdictions: ['US'] })).toContain('us-ny/fair-news')
    // A region of a country of the Union.
    expect(ids({ jurisdictions: ['IT-25'] })).toEqual(expect.arrayContaining(['eu/deep-fake', 'it/support-only']))
    expect(ids({ jurisdictions: ['GB-LND'] })).not.toContain('eu/deep-fake')
    expect(ids({ jurisdictions: ['GB'] })).not.toContain('eu/deep-fake')
  })

  it('finds the rules of packs without places everywhere', () => {
    expect(ids({ jurisdictions: ['GB'], use: 'post' })).toContain('sharing/ai-label')
  })

  it('never leaves out a rule that applies to declared facts', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', jurisdictions: ['EU', 'US-CA'], publishedAt: '2026-11-20' }
    for (const use of ['post', 'chatbot', 'publication', 'research'] as const) {
      const found = ids({ jurisdictions: ['EU', 'US-CA'], use, date: '2026-11-20' })
      const { findings } = evaluate(facts, { use, packs })
      const applying = findings.filter(({ outcome }) => outcome !== 'not-applicable')
      for (const { ruleId } of applying) {
        if (!ruleId.startsWith('disclosure/')) expect(found).toContain(ruleId)
      }
    }
  })

  it.each([
    [{ use: 'chatbots' }, 'use'],
    [{ date: 'tomorrow' }, 'options.date'],
    [{ date: '2027-13-01' }, 'options.date'],
    [{ date: '2027-02-30' }, 'options.date'],
    [{ jurisdictions: ['Europe'] }, 'options.jurisdictions'],
    [{ jurisdictions: 'EU' }, 'options.jurisdictions'],
    [{ packs: 5 }, 'options.packs']
  ])('refuses %j', (options, name) => {
    expect(() => findRules(options as never)).toThrow(name)
  })
})

describe('places and days of declared facts', () => {
  const chatbot = { author: { name: 'Harbour Ltd', kind: 'company' as const }, ai: 'GPT-4' }
  const outcomes = (facts: object, pack = usNy) =>
    new Set(
      evaluate({ ...chatbot, ...facts }, { use: 'chatbot', packs: [pack] }).findings.map((each) => each.outcome)
    )

  it('rule out the laws of other places, and say so', () => {
    const { findings } = evaluate({ ...chatbot, jurisdictions: 'EU' }, { use: 'chatbot', packs: [usNy] })
    expect(findings[0]).toMatchObject({
      outcome: 'not-applicable',
      reason: 'Does not apply: `jurisdictions` has no `US-NY`.'
    })
    expect(outcomes({ jurisdictions: ['US'] })).toContain('satisfied')
  })

  it('rule out nothing where they are not declared', () => {
    expect(outcomes({})).toContain('satisfied')
  })

  it('rule out a law that has ended', () => {
    expect(outcomes({ publishedAt: '2027-07-01' }, usUt)).toEqual(new Set(['not-applicable']))
    expect(outcomes({ publishedAt: '2027-06-30' }, usUt)).not.toEqual(new Set(['not-applicable']))
  })

  it('are no law’s where a bill is unconfirmed: nothing is refused', () => {
    for (const { rules } of packs) {
      for (const { status, onFail, onUnknown } of rules) {
        if (status === 'unconfirmed') expect([onFail, onUnknown]).not.toContain('refuse')
      }
    }
    const news = { ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none', domain: 'news' } as const
    const { findings } = evaluate(news, { packs: [usNy] })
    expect(findings.find(({ ruleId }) => ruleId === 'us-ny/fair-news')).toMatchObject({
      outcome: 'missing',
      severity: 'warn'
    })
  })

  it('come with the secondary source in which a law was read', () => {
    const { findings } = evaluate(chatbot, { use: 'chatbot', packs: [usNy] })
    expect(findings[0]?.readIn).toContain('newyork.public.law')
  })
})
