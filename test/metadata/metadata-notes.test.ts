import { describe, expect, it } from 'vitest'
import { metadataNotes, toAigc, toHeaders, toJsonLd, toMeta } from '../../src/metadata/index.js'

const facts = {
  author: 'Ada Lovelace',
  people: ['Bea Smith'],
  ai: ['GPT-4 (OpenAI)', 'DeepL'],
  roles: { drafting: 'GPT-4', translation: 'DeepL', editing: 'Bea Smith' },
  review: { by: 'Bea Smith', at: '2026-11-20' },
  topics: ['tides']
} as const
const messageOf = (...[write]: [Parameters<typeof metadataNotes>[1]]) => metadataNotes(facts, write).map(({ message }) => message).join()

describe('facts that a record leaves out', () => {
  it('are named for the meta element, with members of lists', () => {
    const message = messageOf(toMeta)
    for (const path of ['author', 'people', 'ai.1', 'roles', 'review.by', 'topics']) expect(message).toContain(`\`${path}\``)
    for (const path of ['ai', 'ai.0', 'ai.0.model', 'review']) expect(message).not.toContain(`\`${path}\``)
  })

  it('are named for the header, which tells who reviewed and no author', () => {
    const message = messageOf(toHeaders)
    expect(message).toContain('`author`')
    expect(message).not.toContain('`review.by`')
  })

  it('are few for JSON-LD, which has the facts themselves', () => {
    expect(messageOf(toJsonLd)).toMatch(/`topics`/)
    expect(messageOf(toJsonLd)).not.toMatch(/`(?:ai|author|roles|review)/)
  })

  it('are nearly all for the mark of China, which says that a text is generated', () => {
    expect(messageOf((each) => toAigc(each, { producer: '001', id: '1' }))).toContain('`author`')
  })

  it('are none where each is told, and what can’t be written is refused as ever', () => {
    expect(metadataNotes({ ai: 'GPT-4', review: 'none' }, toMeta)).toEqual([])
    expect(() => metadataNotes('human-only', (each) => toAigc(each, { producer: '001', id: '1' }))).toThrow('human-only')
  })
})
