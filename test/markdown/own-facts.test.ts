import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown } from '../../src/markdown/index.js'
import { drafted } from '../notice/disclosures.js'

const page = (facts: string, key = 'disclosure') => `---\n${key}: ${facts}\n---\n\n# T\n\nText\n`

describe('facts of a document’s own front matter', () => {
  it('count over the passed ones', () => {
    const { value } = labelMarkdown(page('{ ai: Claude, roles: { drafting: Claude, editing: author } }'), drafted)
    expect(value).toContain('Claude')
    expect(value).not.toContain('GPT-4')
    expect(value).toContain('Ada Lovelace edited')
  })
  it('keep a human-only text without a label, and take an old one off', () => {
    const source = page('human-only')
    const result = labelMarkdown(source, drafted)
    expect(result.value).toBe(source)
    expect(result.notes).toMatchObject([{ ruleId: 'label/human-only' }])
    const labelled = labelMarkdown(page('{ ai: Claude }'), drafted).value
    const changed = labelled.replace('{ ai: Claude }', 'human-only')
    expect(labelMarkdown(changed, drafted).value).toBe(source)
  })
  it('do not borrow the review of the passed ones', () => {
    const { value } = labelMarkdown(page('{ contact: ada@example.org }'), drafted)
    expect(value).not.toContain('reviewed')
  })
  it('stand under another key where one is named', () => {
    const source = page('human-only', 'aiDisclosure')
    expect(labelMarkdown(source, drafted, { key: 'aiDisclosure' }).value).toBe(source)
    expect(() => labelMarkdown(source, drafted)).toThrow('expected `disclosure`')
    const affiliate = page('affiliate links')
    const { value } = labelMarkdown(affiliate, drafted, { key: 'aiDisclosure' })
    expect(value).toContain('AI-generated')
    expect(readMarkdown(value, { key: 'aiDisclosure' })).toBeDefined()
  })
  it('are refused where they do not parse', () => {
    expect(() => labelMarkdown(page('{ auhtor: Ada }'), drafted)).toThrow('Did you mean `author`?')
    expect(() => labelMarkdown(page('human-only', 'Disclosure'), drafted)).toThrow('expected `disclosure`')
  })
})
