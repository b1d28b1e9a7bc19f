import { describe, expect, it } from 'vitest'
import { mergeDisclosures } from '../../src/disclosure/merge-disclosures.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

const site = parseDisclosure({
  author: { name: 'Acme', kind: 'company' },
  responsible: 'Ada',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' },
  review: 'Ada',
  safeguards: { humanInTheLoop: true, topicality: true }
})
const merge = (page: unknown) => mergeDisclosures(site, parseDisclosure(page))

describe('mergeDisclosures', () => {
  it('gives a page without facts the facts of the site', () => {
    expect(mergeDisclosures(site, undefined)).toBe(site)
  })
  it('replaces a declared fact as a whole', () => {
    const merged = merge({ roles: { drafting: 'human', translation: 'ai' } })
    expect(merged.roles).toEqual({
      drafting: [{ kind: 'person' }],
      translation: [{ kind: 'system', by: 'GPT-4' }]
    })
    expect(merged.author).toMatchObject({ name: 'Acme' })
  })
  it('never lends a page the review of another text', () => {
    expect(merge({ roles: { drafting: 'ai', editing: 'human' } }).review).toBeUndefined()
    expect(merge({ review: 'Bob' }).review).toEqual({ by: 'Bob' })
  })
  it('merges the operator’s practice key by key', () => {
    expect(merge({ safeguards: { topicality: false } }).safeguards).toEqual({
      humanInTheLoop: true,
      topicality: false
    })
  })
  it('gives a human-only page no AI facts', () => {
    const merged = merge('human-only')
    expect(merged.ai).toEqual([])
    expect(merged.safeguards).toBeUndefined()
    expect(merged.author).toMatchObject({ name: 'Acme' })
  })
  it('reads short forms', () => {
    expect(mergeDisclosures({ author: 'Ada', ai: 'GPT-4' }, 'human-only')).toEqual({
      author: { name: 'Ada', kind: 'person' },
      ai: [],
      humanOnly: true,
      roles: { drafting: [{ kind: 'person' }], editing: [{ kind: 'person' }] }
    })
  })
  describe('of a site that tells readers that people alone wrote it', () => {
    const byPeople = { author: 'Ada Lovelace', humanOnly: true, tell: true } as const
    it('says so of a page that declares something else', () => {
      expect(mergeDisclosures(byPeople, { contact: 'mail' })).toMatchObject({ humanOnly: true, tell: true, contact: 'mail' })
      expect(mergeDisclosures(byPeople, 'human-only')).toMatchObject({ humanOnly: true, tell: true })
    })
    it.each([{ ai: 'GPT-4' }, { ai: 'GPT-4', roles: { drafting: 'GPT-4' } }, { roles: { drafting: 'author' } }])(
      'says it of no page with a story of its own: %j',
      (page) => {
        const merged = mergeDisclosures(byPeople, page)
        expect([merged.humanOnly, merged.tell]).toEqual([undefined, undefined])
        expect(merged.author).toMatchObject({ name: 'Ada Lovelace' })
      }
    )
  })
  it.each([null, 5, [], { autor: 'Ada' }])('refuses %j on either side', (facts) => {
    const refusal = expect.objectContaining({ code: 'invalid-disclosure' })
    expect(() => mergeDisclosures(site, facts as never)).toThrow(refusal)
    expect(() => mergeDisclosures(facts as never, site)).toThrow(refusal)
  })
  it('changes neither side', () => {
    const page = parseDisclosure({ contact: 'mail' })
    mergeDisclosures(site, page)
    expect(page).toEqual({ contact: 'mail' })
    expect(site.contact).toBeUndefined()
  })
})
