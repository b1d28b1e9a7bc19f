import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { disclosureShape } from '../../src/disclosure/schema.js'
import { factSynonyms, stageSynonyms, synonymOf } from '../../src/disclosure/synonyms.js'

function messageOf(facts: unknown): string {
  try {
    parseDisclosure(facts)
  } catch (error) {
    if (error instanceof DisclosureError) return error.message
    throw error
  }
  throw new Error('expected a DisclosureError')
}

describe('another word', () => {
  it.each([
    ['writing', 'drafting'],
    ['draft', 'drafting'],
    ['spelling', 'proofreading'],
    ['images', 'illustration'],
    ['summary', 'summarizing'],
    ['alt text', 'image-description'],
    ['alt_text', 'image-description'],
    ['altText', 'image-description'],
    ['imageDescription', 'image-description'],
    ['Fact_Checking', 'fact-checking'],
    ['voice', 'narration'],
    ['code', 'coding'],
    ['transcript', 'transcription'],
    ['draftng', 'drafting']
  ])('for a stage is answered with the stage: %s', (word, stage) => {
    expect(messageOf({ roles: { [word]: 'human' } })).toContain(`Did you mean \`${stage}\`?`)
    expect(messageOf({ roles: { [word]: null } })).toContain(`Did you mean \`${stage}\`?`)
  })
  it.each(['Übersetzung', '校正', 'x'])('that nobody knows is answered with the stages: %s', (word) => {
    expect(messageOf({ roles: { [word]: 'human' } })).toContain('Which stage is it: idea, outline,')
  })
  it.each([
    ['by', 'author'],
    ['model', 'ai'],
    ['role', 'roles'],
    ['reviewer', 'review'],
    ['human-only', 'humanOnly'],
    ['qualified-reviewer', 'qualifiedReviewer'],
    ['auhtor', 'author']
  ])('for a fact is answered with the fact: %s', (word, fact) => {
    expect(messageOf({ [word]: 'x' })).toContain(`Did you mean \`${fact}\`?`)
  })
  it.each([
    [{ author: { name: 'Ada', type: 'person' } }, 'kind'],
    [{ ai: { name: 'GPT-4' } }, 'model'],
    [{ ai: { model: 'GPT-4', vendor: 'OpenAI' } }, 'provider'],
    [{ review: { reviewer: 'Ada' } }, 'by'],
    [{ review: { by: 'Ada', date: '2026-11-20' } }, 'at'],
    [{ roles: { drafting: { who: 'Ada' } } }, 'by']
  ])('for a member is answered with the member: %j', (facts, member) => {
    expect(messageOf(facts)).toContain(`Did you mean \`${member}\`?`)
  })
  it('stands for one name only, and no name stands for another', () => {
    const roles = disclosureShape.fields['roles']
    const stages = roles?.type === 'fields' ? Object.keys(roles.fields) : []
    for (const [synonyms, known] of [
      [factSynonyms, Object.keys(disclosureShape.fields)],
      [stageSynonyms, stages]
    ] as const) {
      const words = Object.values(synonyms).flat()
      expect(new Set(words).size).toBe(words.length)
      expect(Object.keys(synonyms).filter((name) => !known.includes(name))).toEqual([])
      expect(words.filter((word) => known.includes(word))).toEqual([])
      for (const name of known) expect(synonymOf(name, synonyms, known)).toBe(name)
    }
  })
})
