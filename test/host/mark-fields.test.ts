import { describe, expect, it } from 'vitest'
import { isHumanOnly, markFields } from '../../src/host/index.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } as const

describe('markFields', () => {
  it.each([
    ['a title and a description', { title: 'Tides', description: 'High.' }, { title: '[AI-generated] Tides', description: '[AI-generated] High.' }],
    ['a title that is a number', { title: 2026 }, { title: '[AI-generated] 2026' }],
    ['what lists and cards show instead', { sidebar_label: 'T', ogTitle: 'T' }, { sidebar_label: '[AI-generated] T', ogTitle: '[AI-generated] T' }],
    ['fields within fields', { sidebar: { label: 'T', order: 1 } }, { sidebar: { label: '[AI-generated] T', order: 1 } }],
    ['Starlight’s head', { head: [{ tag: 'title', content: 'T' }, { tag: 'meta', attrs: { property: 'og:title', content: 'T' } }] }, { head: [{ tag: 'title', content: '[AI-generated] T' }, { tag: 'meta', attrs: { property: 'og:title', content: '[AI-generated] T' } }] }],
    ['VitePress’s head', { head: [['meta', { name: 'description', content: 'T' }], ['link', { rel: 'x' }]] }, { head: [['meta', { name: 'description', content: '[AI-generated] T' }], ['link', { rel: 'x' }]] }],
    ['Next’s title beside its template', { title: { default: 'T', template: '%s | Harbour' } }, { title: { default: '[AI-generated] T', template: '%s | Harbour' } }]
  ])('marks %s', (_, fields, marked) => {
    expect(markFields(fields, facts)).toEqual(marked)
  })
  it('leaves whatever becomes an address, and all it doesn’t know', () => {
    const fields = { slug: 'tides', id: 'tides', permalink: '/tides', url: '/t', tags: ['title'], date: new Date(0), draft: false }
    expect(markFields(fields, facts)).toEqual(fields)
  })
  it('leaves the given fields as they are', () => {
    const fields = Object.freeze({ title: 'Tides', sidebar: Object.freeze({ label: 'Tides' }) })
    expect(markFields(fields, facts).sidebar).toEqual({ label: '[AI-generated] Tides' })
    expect(fields.title).toBe('Tides')
  })
  it('marks once', () => {
    const once = markFields({ title: 'Tides', sidebar: { label: 'T' } }, facts)
    expect(markFields(once, facts)).toEqual(once)
  })
  it('gives a human-only page back, whoever says that it is one', () => {
    const fields = { title: 'Paper' }
    expect(markFields(fields, 'human-only')).toBe(fields)
    const declared = { title: 'Paper', disclosure: 'human-only' }
    expect(markFields(declared, facts)).toBe(declared)
  })
  it('says what the page’s own facts say', () => {
    const fields = { title: 'T', disclosure: { roles: { drafting: 'author', editing: 'ai' } } }
    expect(markFields(fields, facts).title).toBe('[Written with AI] T')
  })
  it('marks in the language that it is told', () => {
    expect(markFields({ title: 'Gezeiten' }, facts, { locale: 'de' }).title).toMatch(/^\[.*KI.*\] Gezeiten$/)
  })
  it('refuses an option that it doesn’t know', () => {
    expect(() => markFields({}, facts, { lang: 'de' } as object)).toThrow(/options\.lang/)
  })
})

describe('isHumanOnly', () => {
  it.each([
    ['human-only', true],
    [{ humanOnly: true, tell: true, author: 'Ada Lovelace' }, true],
    [facts, false]
  ] as const)('takes %j for what it says', (declared, answer) => {
    expect(isHumanOnly(declared)).toBe(answer)
  })
})
