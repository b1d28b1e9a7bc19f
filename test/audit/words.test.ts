import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { findDisclosing, findHumanMade } from '../../src/audit/words/find-disclosing.js'
import { labelHtml } from '../../src/html/index.js'
import { aboutAi, claims, denials, honest } from './other-words.js'

const page = (words: string) => `<h1>Tides</h1><p>${words}</p><p>The sea rises twice a day.</p>`

describe('honest words of other people', () => {
  it.each(honest)('are found, and never fail: %s, %s', (_, words) => {
    const report = auditHtml(page(words))
    expect(report.words).toBeDefined()
    expect(report.verdict).not.toBe('fail')
  })
  it('are 40 at least, in eight languages at least', () => {
    expect(honest.length).toBeGreaterThanOrEqual(40)
    expect(new Set(honest.map(([lang]) => lang)).size).toBeGreaterThanOrEqual(8)
  })
  it.each(honest)('claim nothing to the contrary: %s, %s', (_, words) => {
    expect(findHumanMade(words)).toBeUndefined()
  })
})

describe('words about AI', () => {
  it.each(aboutAi)('disclose nothing: %s', (words) => {
    expect(findDisclosing(words)).toBeUndefined()
  })
})

describe('a claim that no AI took part', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
  it.each(claims)('contradicts a label: %s, %s', (_, words) => {
    const { findings } = auditHtml(labelHtml(`<h1>Tides</h1><p>The sea rises.</p><p>${words}</p>`, facts).value)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('audit/contradiction')
  })
  it.each(claims)('discloses nothing: %s, %s', (_, words) => {
    expect(auditHtml(page(words)).words).toBeUndefined()
  })
  it.each([
    'A human-readable file.',
    'Text written by people who care.',
    'No AI knowledge is needed.',
    'Ohne KI geht es nicht.',
    'The humans of the harbour rose early.',
    '人間の歴史。'
  ])('is not in: %s', (words) => {
    expect(findHumanMade(words)).toBeUndefined()
  })
})

describe('words beside a label that deny it', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
  const labelled = labelHtml('<h1>Tides</h1><p>The sea rises twice a day.</p>', facts).value
  const rulesWith = (before: string, behind: string) =>
    auditHtml(labelled.replace('</h1>', `</h1>${before}`).replace('<p>The sea', `${behind}<p>The sea`)).findings.map(({ ruleId }) => ruleId)

  it.each(denials)('are a contradiction: %s, %s', (_, words) => {
    expect(rulesWith('', `<p>${words}</p>`)).toContain('audit/contradiction')
    expect(rulesWith(`<p>${words}</p>`, '')).toContain('audit/contradiction')
  })
  it.each(['That is not true, she said.', 'The note on the door was a joke of his.', 'Das ist falsch.', '其实不然。', 'What follows is a tale of the sea.'])(
    'are not in: %s',
    (words) => {
      expect(rulesWith('', `<p>${words}</p>`)).not.toContain('audit/contradiction')
    }
  )
})
