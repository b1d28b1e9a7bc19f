import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { drafted } from './disclosures.js'

const facts = {
  author: { name: 'Ada Lovelace', kind: 'person', contact: 'ada@harbour.example' },
  people: ['Bea Smith', 'Carl Roe'],
  ai: 'GPT-4',
  roles: { drafting: 'ai', editing: 'Carl Roe' },
  review: 'Ada Lovelace',
  responsible: 'author'
} as const

describe('facts that no label shows', () => {
  it.each([
    ['Markdown', () => labelMarkdown('# Tides\n\nThey come and go.\n', facts).notes],
    ['HTML', () => labelHtml('<h1>Tides</h1><p>They come and go.</p>', facts).notes]
  ])('are noted in %s', (_surface, notesOf) => {
    const messages = notesOf()
      .filter(({ ruleId }) => ruleId === 'label/untold')
      .map(({ message }) => message)
    expect(messages).toEqual([
      expect.stringContaining('`people`: `Bea Smith`'),
      expect.stringContaining('`author.contact` of `Ada Lovelace`')
    ])
  })

  it('are none where each is told', () => {
    const { notes } = labelMarkdown('# Tides\n\nThey come and go.\n', drafted)
    expect(notes.filter(({ ruleId }) => ruleId === 'label/untold')).toEqual([])
  })
})
