import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  aiDisclosureValue,
  digitalSourceType,
  toAigc,
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
  it('says ai-autonomous only where AI is declared to have changed the text after the review', () => {
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
    const author = { name: 'Acme', kind: 'company' }
    expect(toJsonLd({ author, responsible: 'acme' })).not.toHaveProperty('accountablePerson')
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
      'AI-Disclosure': 'mode=ai-originated, model="GPT-4"'
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
  it('writes the header as a dictionary', () => {
    expect(toHeaders(drafted)).toEqual({
      'AI-Disclosure':
        'mode=ai-originated, model="GPT-4", provider="OpenAI", reviewed-by="Ada Lovelace", date=@1795132800'
    })
    expect(toHeaders(humanOnly)).toEqual({ 'AI-Disclosure': 'mode=none' })
    expect(toHeaders(parseDisclosure({ author: 'Ada' }))).toEqual({})
  })
  it('writes only ASCII into the header', () => {
    const facts = parseDisclosure({ ai: 'Größe"\\ 4', roles: { editing: 'ai', drafting: 'human' } })
    const header = toHeaders(facts)['AI-Disclosure'] ?? ''
    expect(header).toBe('mode=ai-modified, model=%"Gr%c3%b6%c3%9fe%22%5c 4"')
  })
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
