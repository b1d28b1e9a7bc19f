import { describe, expect, it } from 'vitest'
import type { Use } from '../../src/disclosure/disclosure.js'
import { digestOf } from '../../src/disclosure/review.js'
import { evaluate } from '../../src/policy/evaluate.js'
import { euAiAct50, packs, usNy } from '../../src/policy/packs/index.js'

const whole = {
  author: 'Ada Lovelace',
  people: ['Bea Smith'],
  ai: 'GPT-4',
  roles: { drafting: 'GPT-4', 'fact-checking': 'Bea Smith' },
  review: { by: 'Bea Smith', of: 'substance', at: '2026-11-19', digest: digestOf('The text.') },
  editorial: {
    responsible: 'Bea Smith',
    contact: 'https://harbour.example/imprint',
    substanceReviewed: true,
    factChecked: true,
    aiAfterReview: false
  },
  jurisdictions: ['EU'],
  professionalUse: true,
  publicInterest: true,
  audience: 'public',
  publishedAt: '2026-11-20'
}

function outcomeOf(facts: object, ruleId: string, reviewMatches = true): string | undefined {
  const { findings } = evaluate(facts as never, { use: 'publication', packs: [euAiAct50], text: { reviewMatches } })
  return findings.find((finding) => finding.ruleId === ruleId)?.outcome
}

const without = (name: keyof typeof whole.editorial) => {
  const { [name]: _, ...editorial } = whole.editorial
  return { ...whole, editorial }
}

describe('the editorial exception', () => {
  it('holds where each part of it is declared', () => {
    expect(outcomeOf(whole, 'eu/editorial-exception')).toBe('satisfied')
    expect(outcomeOf(whole, 'eu/text-disclosure')).toBe('not-applicable')
  })
  it.each([
    ['a person who answers for the publication', without('responsible')],
    ['where that person is found', without('contact')],
    ['a review of the substance', without('substanceReviewed')],
    ['a fact-check', without('factChecked')],
    ['a review at all', { ...whole, review: 'none' }],
    ['a review that is bound to the text', { ...whole, review: { by: 'Bea Smith', of: 'substance', at: '2026-11-19' } }],
    ['a review that was no formality', { ...whole, editorial: { ...whole.editorial, substanceReviewed: false } }],
    ['a text that no AI changed since', { ...whole, editorial: { ...whole.editorial, aiAfterReview: true } }]
  ])('does not hold without %s', (_, facts) => {
    expect(outcomeOf(facts, 'eu/editorial-exception')).not.toBe('satisfied')
    expect(outcomeOf(facts, 'eu/text-disclosure')).toBe('satisfied')
  })
  it('does not hold for another text than the one that was reviewed', () => {
    expect(outcomeOf(whole, 'eu/editorial-exception', false)).not.toBe('satisfied')
  })
  it('is asked for from the day on which the article applies', () => {
    expect(outcomeOf({ ...whole, publishedAt: '2026-08-01' }, 'eu/text-disclosure')).toBe('not-applicable')
    const { review: _, ...unreviewed } = whole
    expect(outcomeOf({ ...unreviewed, publishedAt: '2026-08-01' }, 'eu/text-disclosure')).toBe('not-applicable')
    expect(outcomeOf({ ...unreviewed, publishedAt: '2026-08-02' }, 'eu/text-disclosure')).toBe('satisfied')
  })
})

describe('rules that could not be confirmed', () => {
  const unconfirmed = packs.flatMap(({ rules }) => rules.filter(({ status }) => status === 'unconfirmed'))
  const uses: readonly Use[] = ['post', 'publication', 'chatbot', 'message', 'research', 'livestream', 'demonstration']

  it('refuse nothing, whatever is declared', () => {
    expect(unconfirmed.length).toBeGreaterThan(0)
    for (const facts of [{}, whole, { ...whole, jurisdictions: ['US-NY'], domain: 'news' }]) {
      for (const use of uses) {
        const { findings } = evaluate(facts as never, { use, packs })
        const found = findings.filter(({ ruleId }) => unconfirmed.some(({ id }) => id === ruleId))
        expect(found.filter(({ severity }) => severity === 'refuse')).toEqual([])
      }
    }
  })
})

describe('reminders of companions', () => {
  const reminders = ['every-reply', 'every-two-hours', 'every-three-hours', 'none'] as const
  const outcomes = (minors: boolean | undefined) =>
    reminders.map((reminder) => {
      const chatbot = { kind: 'companion', reminder, ...(minors === undefined ? {} : { minors }) }
      const facts = { author: 'Ada Lovelace', ai: 'GPT-4', jurisdictions: ['US-NY'], chatbot, publishedAt: '2026-11-20' }
      const { findings } = evaluate(facts as never, { use: 'chatbot', packs: [usNy] })
      return findings.find(({ ruleId }) => ruleId === 'us-ny/companion-reminder')?.outcome
    })
  it('are owed every three hours in New York, whoever talks', () => {
    for (const minors of [true, false, undefined]) {
      expect(outcomes(minors)).toEqual(['satisfied', 'satisfied', 'satisfied', 'missing'])
    }
  })
})
