import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  aiDisclosureValue,
  digitalSourceType,
  toAigc,
  toAigcFrontMatter,
  toHeaders,
  toJsonLd,
  toMeta
} from '../../src/metadata/index.js'

const drafted = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
})
const { review: _, ...withoutReview } = drafted
const unreviewed = parseDisclosure(withoutReview)
const humanOnly = parseDisclosure('human-only')

describe('metadata', () => {
  it('derives the W3C value from whether a person reviewed', () => {
    expect(aiDisclosureValue(drafted)).toBe('ai-assisted')
    expect(aiDisclosureValue(humanOnly)).toBe('human-only')
  })
  it('has no W3C value for an undeclared review: unknown is not "nobody"', () => {
    expect(aiDisclosureValue(unreviewed)).toBeUndefined()
    expect(toMeta(unreviewed)).toEqual([])
  })
  it('says ai-autonomous where it is declared that nobody reviewed', () => {
    expect(aiDisclosureValue({ ...unreviewed, review: 'none' })).toBe('ai-autonomous')
  })
  it('has no W3C value where only the facts or the language were reviewed', () => {
    const partly = { ...unreviewed, review: { by: 'Bea Smith', of: 'language' as const } }
    expect(aiDisclosureValue(partly)).toBeUndefined()
  })
  it('records no review of the language alone, and none that goes on while the text appears', () => {
    for (const review of [
      { by: 'Bea Smith', of: 'language' as const },
      { by: 'Bea Smith', mode: 'while-streaming' as const }
    ]) {
      const facts = { ...unreviewed, review }
      expect(toJsonLd(facts)).not.toHaveProperty('reviewedBy')
      expect(toMeta(facts)).toEqual([])
      expect(toHeaders(facts)['AI-Disclosure']).not.toContain('reviewed-by')
    }
  })
  it('says ai-autonomous where AI is declared to have changed the text after the review', () => {
    const voided = parseDisclosure({ ...drafted, editorial: { aiAfterReview: true } })
    expect(aiDisclosureValue(voided)).toBe('ai-autonomous')
  })
  it('says nowhere that a text is reviewed that AI changed after it', () => {
    const voided = parseDisclosure({ ...drafted, editorial: { aiAfterReview: true } })
    const record = toJsonLd(voided)
    expect(record).not.toHaveProperty('reviewedBy')
    expect(aiDisclosureValue(record['disclosure'] as object)).toBe('ai-autonomous')
    expect(toHeaders(voided)['AI-Disclosure']).not.toMatch(/reviewed-by|date/)
  })
  it('names no company as the accountable person', () => {
    const author = { name: 'Acme', kind: 'company' } as const
    expect(toJsonLd({ author, responsible: 'acme' })).not.toHaveProperty('accountablePerson')
  })
  it('asserts nothing of words of which nobody says what AI did', () => {
    const researched = {
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: { drafting: 'author', research: 'ai' },
      review: 'author'
    }
    expect(aiDisclosureValue(researched)).toBeUndefined()
    expect(digitalSourceType(researched)).toBeUndefined()
  })
  it('names the system that wrote, and none beside human words', () => {
    const both = {
      author: 'Ada Lovelace',
      ai: ['Midjourney', 'GPT-4 (OpenAI)'],
      roles: { drafting: 'GPT-4', illustration: 'Midjourney' },
      review: 'none'
    }
    expect(toMeta(both)).toEqual([
      {
        name: 'ai-disclosure',
        content: 'ai-autonomous',
        'ai-model': 'GPT-4',
        'ai-provider': 'OpenAI'
      }
    ])
    expect(toHeaders(both)['AI-Disclosure']).toBe(
      'mode=machine-generated, model="GPT-4", provider="OpenAI"'
    )
    const illustrated = { ...both, ai: 'Midjourney', roles: { drafting: 'author', illustration: 'ai' } }
    expect(toMeta(illustrated)).toEqual([{ name: 'ai-disclosure', content: 'human-only' }])
  })
  it.each(['unknown', { model: 'GPT-4', or: ['Claude'] }])('names no system for %j', (ai) => {
    const facts = { author: 'Ada Lovelace', ai, roles: { drafting: 'ai' }, review: 'author' }
    expect(toMeta(facts)).toEqual([{ name: 'ai-disclosure', content: 'ai-assisted' }])
    expect(toHeaders(facts)['AI-Disclosure']).not.toContain('model')
  })
  it('claims no draft that nobody declared', () => {
    const edited = { author: 'Ada', ai: 'GPT-4', roles: { editing: 'ai' } }
    expect(digitalSourceType(edited)).toBeUndefined()
    expect(toJsonLd(edited)).not.toHaveProperty('digitalSourceType')
    for (const facts of [edited, { author: 'Ada', ai: 'GPT-4' }]) {
      expect(toHeaders(facts)).toEqual({ 'AI-Disclosure': 'model="GPT-4"' })
    }
    expect(toHeaders({ roles: { editing: 'ai' } })).toEqual({})
    expect(toHeaders({ ai: 'GPT-4', use: 'chatbot' })).toEqual({
      'AI-Disclosure': 'model="GPT-4"'
    })
    expect(digitalSourceType({ ai: 'GPT-4', roles: { drafting: 'both' } })).toBe(
      'compositeSynthetic'
    )
  })
  it('writes no Chinese label where no AI is declared', () => {
    for (const facts of [{}, { author: 'Ada' }, { ai: [] }]) {
      expect(() => toAigc(facts, { producer: '0011', id: 'a1' })).toThrow(
        expect.objectContaining({ code: 'undeclared' })
      )
    }
  })
  it('reads short forms, and refuses what is no disclosure', () => {
    expect(aiDisclosureValue('human-only')).toBe('human-only')
    for (const facts of [undefined, null, 5, { autor: 'Ada' }]) {
      const renders = [toJsonLd, toMeta, toHeaders, aiDisclosureValue, digitalSourceType]
      for (const render of renders) {
        expect(() => render(facts as never)).toThrow(
          expect.objectContaining({ code: 'invalid-disclosure' })
        )
      }
    }
  })
  it('stands in front matter as the guide has it, every value a string', () => {
    const options = { producer: '001191110102MAD55U9H0F10002', id: '4c8a8bb6' }
    const text = toAigcFrontMatter(drafted, options)
    expect(parse(text)).toEqual(toAigc(drafted, options))
    expect(text.split('\n')[1]).toBe('  Label: "1"')
  })

  it.each([undefined, null, {}, { producer: 5, id: 'a1' }])('refuses the options %j', (options) => {
    expect(() => toAigc(drafted, options as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option' })
    )
  })
  it('derives the IPTC term from who did what', () => {
    const roles = (value: object) =>
      digitalSourceType(parseDisclosure({ ai: 'GPT-4', roles: value }))
    expect(roles({ drafting: 'ai' })).toBe('trainedAlgorithmicMedia')
    expect(roles({ drafting: 'ai', editing: 'human' })).toBe('compositeSynthetic')
    expect(roles({ drafting: 'human', editing: 'ai' })).toBe('compositeWithTrainedAlgorithmicMedia')
    expect(roles({ idea: 'human', drafting: 'ai' })).toBe('trainedAlgorithmicMedia')
    expect(roles({ drafting: 'ai', proofreading: 'human' })).toBe('trainedAlgorithmicMedia')
    expect(roles({ drafting: 'ai', translation: 'human' })).toBe('compositeSynthetic')
    expect(roles({ drafting: 'human', proofreading: 'ai' })).toBe(
      'compositeWithTrainedAlgorithmicMedia'
    )
    expect(roles({ drafting: 'human', illustration: 'ai' })).toBe('compositeSynthetic')
    expect(roles({ drafting: 'human', formatting: 'ai' })).toBe('digitalCreation')
    expect(digitalSourceType(humanOnly)).toBe('digitalCreation')
    expect(digitalSourceType(parseDisclosure({ ai: 'GPT-4' }))).toBeUndefined()
  })
  it('keeps the shown facts in the JSON-LD record, and no private ones', () => {
    const record = toJsonLd(
      parseDisclosure({ ...drafted, productionReview: { risk: 'low' }, statements: { ownWork: true } })
    )
    expect(parseDisclosure(record['disclosure'])).toEqual(drafted)
    expect(record['accountablePerson']).toEqual({ '@type': 'Person', name: 'Ada Lovelace' })
    expect(JSON.stringify(record)).not.toContain('low')
  })
  it('tells reviewers as those of a page, and several of a kind as a list', () => {
    expect(toJsonLd(drafted)).toMatchObject({
      '@type': 'WebPage',
      reviewedBy: { '@type': 'Person', name: 'Ada Lovelace' }
    })
    expect(toJsonLd(unreviewed)['@type']).toBe('CreativeWork')
    const several = toJsonLd({
      author: ['Ada Lovelace', 'Bea Smith'],
      ai: 'GPT-4',
      roles: { drafting: 'ai' },
      responsible: 'author',
      review: [{ by: 'Ada Lovelace' }, { by: 'Carl Roe', of: 'facts' }, 'people']
    })
    const person = (name: string) => ({ '@type': 'Person', name })
    expect(several).toMatchObject({
      author: [person('Ada Lovelace'), person('Bea Smith')],
      accountablePerson: [person('Ada Lovelace'), person('Bea Smith')],
      reviewedBy: [person('Ada Lovelace'), person('Carl Roe')]
    })
  })
  it('writes the header as a dictionary', () => {
    expect(toHeaders(drafted)).toEqual({
      'AI-Disclosure':
        'mode=ai-originated, model="GPT-4", provider="OpenAI", reviewed-by="Ada Lovelace"'
    })
    expect(toHeaders(humanOnly)).toEqual({ 'AI-Disclosure': 'mode=none' })
    expect(toHeaders(parseDisclosure({ author: 'Ada' }))).toEqual({})
  })
  it.each([
    ['a review', { review: 'author' }, 'ai-originated'],
    ['a review of the language', { review: { by: 'author', of: 'language' } }, 'ai-originated'],
    ['an edit', { roles: { drafting: 'ai', editing: 'author' } }, 'ai-originated'],
    ['a draft of both', { roles: { drafting: 'both' } }, 'ai-originated'],
    ['silence', {}, undefined],
    ['an idea', { roles: { idea: 'author', drafting: 'ai' } }, undefined],
    ['a review before AI’s change', { review: 'author', editorial: { aiAfterReview: true } }, undefined],
    ['a declared no', { review: 'none' }, 'machine-generated'],
    ['a declared no after an edit', { review: 'none', roles: { drafting: 'ai', editing: 'author' } }, 'ai-originated']
  ])('says of a text that AI drafted what %s makes of it', (_, facts, mode) => {
    const drafted = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, ...facts }
    expect(/mode=([\w-]+)/.exec(toHeaders(parseDisclosure(drafted))['AI-Disclosure'] ?? '')?.[1]).toBe(mode)
  })
  it('dates the header by the time of generation, and not by the review', () => {
    const facts = {
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: {
        drafting: { by: 'GPT-4', at: '2026-11-18T12:00:00Z' },
        editing: { by: 'author', at: '2026-11-19' }
      },
      review: { by: 'author', at: '2026-11-20' }
    }
    expect(toHeaders(facts)['AI-Disclosure']).toBe(
      'mode=ai-originated, model="GPT-4", reviewed-by="Ada Lovelace", date=@1795003200'
    )
  })
  it('writes only ASCII into the header', () => {
    const facts = parseDisclosure({ ai: 'Größe"\\ 4', roles: { editing: 'ai', drafting: 'human' } })
    const header = toHeaders(facts)['AI-Disclosure'] ?? ''
    expect(header).toBe('mode=ai-modified, model=%"Gr%c3%b6%c3%9fe%22%5c 4"')
  })
  it.each([
    { proofreading: 'ai' },
    { research: 'ai' },
    { illustration: 'ai' },
    { illustration: 'ai', proofreading: 'ai' },
    { coding: 'ai' }
  ])('writes no Chinese label that says “generated” of a text that a person wrote: %j', (roles) => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', ...roles } }
    expect(() => toAigc(facts, { producer: '0011', id: 'a1' })).toThrow(
      expect.objectContaining({ code: 'cannot-label' })
    )
  })
  it.each([{ drafting: 'ai' }, { drafting: 'author', translation: 'ai' }, { drafting: 'both' }])(
    'writes the Chinese label of a text that AI wrote or translated: %j',
    (roles) => {
      const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles }
      expect(toAigc(facts, { producer: '0011', id: 'a1' }).AIGC.Label).toBe('1')
    }
  )
  it('writes the Chinese implicit label in strings only, and refuses other characters', () => {
    expect(Object.values(toAigc(drafted, { producer: '0011', id: 'a1' }).AIGC)).toEqual([
      '1',
      '0011',
      'a1',
      '',
      '0011',
      'a1',
      ''
    ])
    expect(() => toAigc(drafted, { producer: '公司', id: 'a1' })).toThrow(DisclosureError)
    expect(() => toAigc(humanOnly, { producer: '0011', id: 'a1' })).toThrow(DisclosureError)
  })
})
