import { describe, expect, it } from 'vitest'
import { auditPost, auditReply } from '../../src/audit/index.js'
import { labelReply } from '../../src/chat/index.js'
import { reviewOf } from '../../src/index.js'
import { labelPost } from '../../src/social/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'Ada Lovelace',
  responsible: 'author'
}
const ids = (report: ReturnType<typeof auditPost>) =>
  report.findings.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)

describe('a post', () => {
  const { payload } = labelPost('telegram', { chat_id: 1, text: 'The sea rises twice a day.' }, facts)
  it('fails where its label is under a spoiler', () => {
    const hidden = { ...payload, entities: [{ type: 'spoiler', offset: 0, length: 13 }] }
    expect(ids(auditPost('telegram', hidden))).toEqual(['audit/label-place fail'])
    const harmless = { ...payload, entities: [{ type: 'bold', offset: 0, length: 13 }] }
    expect(auditPost('telegram', harmless).verdict).toBe('pass')
  })
  it('fails with a label of other facts', () => {
    const other = { ...facts, author: 'Bea Smith', review: 'Bea Smith' }
    expect(ids(auditPost('telegram', payload, { facts: other }))).toEqual(['audit/declared-facts fail'])
  })
  it('fails where its label is not whole', () => {
    const cut = { ...payload, text: payload.text.replace(/Ada[^]*$/, '…') }
    expect(ids(auditPost('telegram', cut))).toEqual(['audit/label-whole fail'])
  })
  it('fails where one of its texts has no label', () => {
    const post = labelPost('lemmy', { name: 'Tides', body: 'The sea rises.', community_id: 1 }, facts).payload
    expect(ids(auditPost('lemmy', { ...post, name: 'Tides' }))).toEqual(['audit/label-whole fail'])
  })
  it('fails where it claims the contrary', () => {
    const lying = labelPost('x', { text: 'The sea rises. No AI was used.' }, facts, { overflow: 'shorten' }).payload
    expect(ids(auditPost('x', lying))).toEqual(['audit/contradiction fail'])
  })
  it('fails where a letter hides its label', () => {
    const letter = { from: 'a@example.org', to: 'b@example.org', subject: 'Tides', html: '<p>The sea rises.</p>', text: 'The sea rises.' }
    const { payload: mail } = labelPost('email', letter, facts)
    expect(auditPost('email', mail).findings).toEqual([])
    const hidden = { ...mail, html: `<div style="display:none">${mail.html}</div>` }
    expect(auditPost('email', hidden).verdict).toBe('fail')
  })
  it('fails for declared reviews of which one is bound to another text', () => {
    const own = reviewOf('The sea rises.', { by: 'Ada Lovelace' })
    const other = reviewOf('Another text.', { by: 'Bea Smith' })
    const bound = { ...facts, people: ['Bea Smith'], review: [own, { ...own, by: 'Bea Smith' }] }
    const { payload } = labelPost('x', { text: 'The sea rises.' }, bound)
    const rulesFor = (review: (typeof own)[]) =>
      auditPost('x', payload, { facts: { ...bound, review } }).findings.map(({ ruleId }) => ruleId)
    expect(rulesFor(bound.review)).not.toContain('audit/review-text')
    expect(rulesFor([own, other])).toContain('audit/review-text')
  })
  it('of other people’s words needs a review, and fails where they come last', () => {
    expect(auditPost('x', { text: 'This post was written by ChatGPT. The sea rises.' }).verdict).toBe('needs-review')
    expect(auditPost('x', { text: 'The sea rises twice a day. This post was written by ChatGPT.' }).verdict).toBe('fail')
  })
  it('of people alone passes, and fails with a label', () => {
    const human = { author: 'Ada Lovelace', humanOnly: true as const }
    expect(auditPost('x', { text: 'The sea rises.' }, { facts: human }).verdict).toBe('pass')
    expect(auditPost('telegram', payload, { facts: human }).verdict).toBe('fail')
  })
})

describe('a reply', () => {
  const { value } = labelReply('The harbour opens at six.', { disclosure: facts })
  it('fails where it claims that a person answers', () => {
    expect(ids(auditReply(`${value} I am a real person.`))).toEqual(['audit/contradiction fail'])
    expect(auditReply('Ich bin ein Mensch.').verdict).toBe('fail')
  })
  it('fails where the notice comes late, and with a notice of other facts', () => {
    expect(ids(auditReply(`Hello there. ${value}`))).toEqual(['audit/label-first fail'])
    expect(ids(auditReply(value, { facts: { ...facts, ai: 'Claude', roles: {} } }))).toEqual(['audit/declared-facts fail'])
  })
  it('fails where the notice is hidden', () => {
    const html = labelReply('The harbour opens at six.', { disclosure: facts, format: 'html' }).value
    expect(auditReply(`<div hidden>${html}</div>`, { format: 'html' }).verdict).toBe('fail')
  })
  it('needs a review where it tells of a machine in other words', () => {
    expect(ids(auditReply('I am an AI assistant. The harbour opens at six.'))).toEqual([
      'audit/disclosure-meaning needs-review'
    ])
  })
  it('of a person passes, and fails where it says that a machine answers', () => {
    const human = { author: 'Ada Lovelace', humanOnly: true as const }
    expect(auditReply('I am a person.', { facts: human }).verdict).toBe('pass')
    expect(auditReply('I am a bot.', { facts: human }).verdict).toBe('fail')
  })
})
