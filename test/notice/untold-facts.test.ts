import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { labelPost } from '../../src/social/index.js'
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

describe('facts of a text without AI in somebody else’s name', () => {
  it('are noted only where its words leave them out', () => {
    const facts = { author: 'Ada Lovelace', humanOnly: true, review: 'none', domain: 'legal', persona: { name: 'The Mayor', tag: 'parody' } } as const
    const notesOf = (declared: object) => {
      const { value, notes } = labelMarkdown('# Tides\n\nThey come and go.\n', declared)
      return { value, told: notes.filter(({ ruleId }) => ruleId === 'label/untold').map(({ message }) => message) }
    }
    const tagged = notesOf(facts)
    expect(tagged.value).toContain('Nobody reviewed this text before publication.')
    expect(tagged.told).toEqual([expect.stringMatching(/^The label does not show `domain`,/)])
    const byCompany = notesOf({ ...facts, author: { name: 'Harbour Ltd', kind: 'company' }, responsible: 'author' })
    expect(byCompany.value).not.toContain('responsib')
    expect(byCompany.told).toContainEqual(expect.stringContaining('`responsible`'))
    const told = notesOf({ ...facts, tell: true })
    expect(told.value).not.toContain('Nobody reviewed')
    expect(told.told).toEqual([expect.stringContaining('`review`, `domain`')])
  })
})

describe('facts that the byline of a post leaves out', () => {
  const notesOf = (disclosure: object) =>
    labelPost('mastodon', { status: 'Hello' }, parseDisclosure(disclosure), { packs: [], limits: { text: 9000 } })
      .notes.filter(({ ruleId }) => ruleId === 'label/untold')
      .map(({ message }) => message)
  const plain = { author: 'Ada Lovelace', ai: 'GPT-4', responsible: 'author' }

  it.each([
    ['roles', { roles: { drafting: 'GPT-4', editing: 'author' } }],
    ['review', { review: 'Ada Lovelace' }],
    ['client', { client: { name: 'Harbour Ltd', kind: 'company' } }],
    ['publisher', { publisher: { name: 'Harbour Ltd', kind: 'company' } }],
    ['purpose', { purpose: 'finding ideas' }],
    ['contact', { contact: 'desk@harbour.example' }],
    ['qualifiedReviewer', { qualifiedReviewer: 'Carl Roe' }],
    ['domain', { domain: 'legal' }],
    ['limitations', { limitations: 'Two sources only' }]
  ])('are noted: %s', (fact, more) => {
    expect(notesOf(plain)).toEqual([])
    expect(notesOf({ ...plain, ...more })).toEqual([expect.stringContaining(`does not show \`${fact}\``)])
  })

  it('are noted by name: an address beside the text’s own', () => {
    const author = { name: 'Ada Lovelace', kind: 'person', contact: 'ada@harbour.example' }
    expect(notesOf({ ...plain, author })).toEqual([expect.stringContaining('`author.contact`')])
  })

  it('are none that the byline tells: nobody’s review, who publishes, and the whole account where it stands', () => {
    const publisher = { name: 'Harbour Ltd', kind: 'company' } as const
    expect(notesOf({ author: 'Ada Lovelace', ai: 'GPT-4', review: 'none', publisher })).toEqual([])
    expect(notesOf({ author: publisher, publisher, ai: 'GPT-4' })).toEqual([])
    const whole = { ...plain, roles: { drafting: 'GPT-4', editing: 'author' }, review: 'author', purpose: 'finding ideas' }
    const { notes } = labelPost('mastodon', { status: 'Hello' }, { ...whole, use: 'publication' } as never, { limits: { text: 9000 } })
    expect(notes.filter(({ ruleId }) => ruleId === 'label/untold')).toEqual([])
  })
})

describe('a persona without a tag', () => {
  it('is noted where a text without AI is told to be one', () => {
    const facts = { humanOnly: true, tell: true, author: 'Ada Lovelace', persona: { name: 'The Mayor' } } as const
    const told = ({ notes }: { notes: readonly { message: string }[] }) => notes.some(({ message }) => message.includes('does not show `persona`'))
    expect(told(labelMarkdown('Text.', facts))).toBe(true)
    expect(told(labelMarkdown('Text.', { ...facts, persona: { name: 'The Mayor', tag: 'parody' } }))).toBe(false)
  })
})

describe('an author without a kind whose name is perhaps an organisation’s', () => {
  it('is asked about in documents and posts, until the kind says which', () => {
    const notesOf = (author: unknown) => {
      const facts = { author, ai: 'GPT-4', roles: { drafting: 'GPT-4' } } as never
      const post = labelPost('mastodon', { status: 'Hello' }, facts, { packs: [] })
      const all = [labelMarkdown('Text.', facts), labelHtml('<p>Text.</p>', facts), post]
      return all.map(({ notes }) => notes.filter(({ ruleId }) => ruleId === 'disclosure/kind').length)
    }
    expect(notesOf('The Harbour Times')).toEqual([1, 1, 1])
    expect(notesOf({ name: 'The Harbour Times', kind: 'company' })).toEqual([0, 0, 0])
    expect(notesOf({ name: 'Emily Post', kind: 'person' })).toEqual([0, 0, 0])
  })
})

describe('a post whose roles are all a person’s', () => {
  const roles = { drafting: 'author', editing: 'Bea Smith' }
  const human = { author: 'Ada Lovelace', people: ['Bea Smith'], roles }

  it('is not called AI-generated, whatever `ai` holds', () => {
    const label = (facts: object) =>
      labelPost('mastodon', { status: 'Hello' }, facts as never, { packs: [] }).payload.status
    expect(label({ ...human, ai: [] })).toBe('Hello')
    expect(() => label(human)).toThrow('Which one took part')
    for (const ai of ['GPT-4', 'unknown']) expect(() => label({ ...human, ai })).toThrow('all human')
  })
})
