import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { locales } from '../../src/notice/locales/index.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { drafted } from './disclosures.js'

describe.each(locales.map(({ tag }) => tag))('renderNotices in %s', (tag) => {
  it('fills every slot of every notice', () => {
    const disclosure = parseDisclosure({
      author: { name: 'Acme', kind: 'company' },
      responsible: 'Ada Lovelace',
      ai: ['GPT-4 (OpenAI)', 'Claude'],
      roles: { research: 'human', drafting: ['human', 'GPT-4'], translation: 'Claude' },
      review: 'Ada Lovelace',
      persona: { name: 'Grace Hopper', tag: 'simulated' },
      domain: 'news',
      limitations: 'Sources end in 2020.',
      purpose: 'find words',
      research: { subsidy: 'Acme' },
      rawModel: true
    })
    const notices = renderNotices(disclosure, { locale: tag, use: 'research' })
    expect(JSON.stringify(notices)).not.toMatch(/[{]\w+[}]|undefined/)
    expect(notices.livestream).toContain('GPT-4 (OpenAI)')
    expect(notices.research).toContain('Acme')
  })
})

describe('renderNotices', () => {
  it('gives the notices of a conversation', () => {
    expect(renderNotices(drafted).chatbot).toEqual({
      notice:
        'You are talking to an artificial intelligence (AI) system, not a person. It runs on GPT-4 (OpenAI). Responsible for it: Ada Lovelace.',
      reminder: 'A reminder: this is an artificial intelligence (AI) system, not a person.',
      break: 'It may be time for a break.',
      handover: 'From here on, a person is writing.',
      changed: 'The AI system has changed: it now runs on GPT-4 (OpenAI).'
    })
  })
  it.each(locales.map(({ tag }) => tag))('says in %s of no conversation that it runs on what nobody can name', (tag) => {
    const render = (ai: string) => renderNotices({ author: 'Ada', ai }, { locale: tag }).chatbot
    const { brief, chat, unknown } = locales.find((each) => each.tag === tag) ?? expect.fail(tag)
    expect(render('unknown')?.notice).toContain(brief.systems.replace('{systems}', unknown).replace(/\.$/, ''))
    expect(render('unknown')?.changed).toBe(chat.reminder)
    expect(render('GPT-4')?.changed).toContain('GPT-4')
  })
  it('reads facts in short form', () => {
    expect(renderNotices({ author: 'Ada' }).byline).toBe('By Ada')
    expect(renderNotices({ author: ['Ada', 'Bea'] }).byline).toBe('By Ada and Bea')
    expect(renderNotices('human-only').label).toBeUndefined()
  })
  it.each([undefined, null, 5, { autor: 'Ada' }])('refuses %j as facts', (facts) => {
    expect(() => renderNotices(facts as never)).toThrow(
      expect.objectContaining({ code: 'invalid-disclosure' })
    )
  })
  it('refuses an unknown use with the nearest one', () => {
    expect(() => renderNotices(drafted, { use: 'Research' as never })).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: expect.stringContaining('Did you mean `research`?')
      })
    )
  })
  it('refuses an unknown heading and options that are none', () => {
    for (const options of [null, { heading: 'Foreword' }]) {
      expect(() => renderNotices(drafted, options as never)).toThrow(
        expect.objectContaining({ code: 'invalid-option' })
      )
    }
  })
  it('never says that a review stands that AI made void', () => {
    const notices = renderNotices({ ...drafted, editorial: { aiAfterReview: true } })
    expect(JSON.stringify([notices.label, notices.roles, notices.attribution])).not.toMatch(
      /review/i
    )
    expect(notices.label?.lead.text).toContain('Ada Lovelace edited it')
  })
  it('never names a company as the person who answers', () => {
    const author = { name: 'Acme', kind: 'company' } as const
    const { label, roles } = renderNotices({ author, ai: 'GPT-4', responsible: 'ACME' })
    expect(JSON.stringify([label, roles])).not.toMatch(/responsib/i)
  })
  it.each([
    [{ author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } }, []],
    [{ author: 'Ada Lovelace', ai: 'GPT-4', people: ['Bea Smith'] }, ['label/untold']],
    [{ author: 'Ada Lovelace', ai: 'GPT-4', part: 'Chapter 3' }, ['label/part']],
    [{ author: 'Ada Lovelace', purpose: 'find words' }, ['label/untold']],
    ['human-only' as const, ['label/human-only']]
  ])('notes which declared facts of %j the label does not show', (facts, noted) => {
    expect(renderNotices(facts).notes.map(({ ruleId }) => ruleId)).toEqual(noted)
  })
  it('gives no tag, disclaimer or byline for facts that nobody declared', () => {
    const notices = renderNotices(parseDisclosure({ ai: 'GPT-4' }))
    expect(notices.persona).toBeUndefined()
    expect(notices.disclaimer).toBeUndefined()
    expect(notices.byline).toBeUndefined()
  })
})
