import fc from 'fast-check'
import { remark } from 'remark'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { de, en, locales } from '../../src/notice/locales/index.js'
import { he, tr } from '../../src/notice/locales/preview/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  review: { by: 'Ada Lovelace' },
  responsible: 'author'
} as const
const others = { ...facts, ai: 'Claude (Anthropic)', roles: { drafting: 'Claude', editing: 'author' } }
const source = '# Gezeiten\n\nDas Meer steigt zweimal am Tag.\n'
const both = ['de', 'en'] as const

/** The first words of every paragraph in bold. */
function leadsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, words = '']) => words)
}

describe('a label in two languages', () => {
  it('has two leads, one after the other, and every other mark in the first language', () => {
    const { value } = labelMarkdown(source, facts, { locale: both })
    const title = '# \\[KI-generiert] Gezeiten'
    expect(value.replace('\\[', '[')).toContain(title.replace('\\[', '['))
    expect(leadsOf(value)).toEqual(['KI-generiert.', 'AI-generated.', 'KI-generiert.'])
    const [, german, english, text] = value.split('\n\n')
    expect(german).toMatch(/^\*\*KI-generiert\.\*\* Ein System mit künstlicher Intelligenz/)
    expect(english).toMatch(/^\*\*AI-generated\.\*\* An artificial intelligence system/)
    expect(text).toBe('Das Meer steigt zweimal am Tag.')
  })

  it('says in each what the label in that language alone says', () => {
    const leadIn = (locale: string) => labelMarkdown(source, facts, { locale }).value.split('\n\n')[1]
    const [, first, second] = labelMarkdown(source, facts, { locale: both }).value.split('\n\n')
    expect([first, second]).toEqual([leadIn('de'), leadIn('en')])
  })

  it('is read back, and stays where it is labelled again', () => {
    const { value } = labelMarkdown(source, facts, { locale: both })
    expect(readMarkdown(value)).toMatchObject({ author: { name: 'Ada Lovelace' }, review: { by: 'Ada Lovelace' } })
    const again = labelMarkdown(value, facts, { locale: both })
    expect(again).toMatchObject({ value, changed: false })
    expect(again.notes.map(({ ruleId }) => ruleId)).not.toContain('label/second')
  })

  it('is replaced by a label of other facts, in other languages, or in one', () => {
    const { value } = labelMarkdown(source, facts, { locale: both })
    for (const locale of [both, ['en', 'de'], ['fr', 'ja'], 'de', 'en', 'it'] as const) {
      expect(labelMarkdown(value, others, { locale }).value).toBe(labelMarkdown(source, others, { locale }).value)
    }
    const single = labelMarkdown(source, others, { locale: 'en' }).value
    expect(labelMarkdown(single, facts, { locale: both }).value).toBe(value)
  })

  it('is no second label where it gives way to another one, and one that stays is named', () => {
    const { value } = labelMarkdown(source, facts, { locale: both })
    const secondIn = (text: string, locale: readonly string[] | string) =>
      labelMarkdown(text, facts, { locale }).notes.filter(({ ruleId }) => ruleId === 'label/second')
    for (const locale of ['de', 'en', 'it', ['en', 'de']]) expect(secondIn(value, locale)).toEqual([])
    const lead = labelMarkdown('Text', facts, { locale: 'de' }).value.split('\n')[0]
    const copied = value.replace('Das Meer', `Es beginnt.\n\n${lead}\n\nDas Meer`)
    for (const locale of ['de', both]) expect(secondIn(copied, locale)[0]?.message).toContain('Line 9:')
  })

  it('is taken off byte for byte, from any text, in any two languages', () => {
    const texts = fc.array(
      fc.constantFrom('# T', '## S', '', 'Text.', '- a', '> q', '```', '---', '<div>', '**AI.** x', '\t'),
      { maxLength: 8 }
    ).map((lines) => lines.join('\n'))
    const pairs = fc.tuple(fc.constantFrom(...locales), fc.constantFrom(...locales))
    fc.assert(
      fc.property(texts, pairs, ([...text], [one, other]) => {
        const plain = text.join('')
        fc.pre(one.tag !== other.tag)
        const { value } = labelMarkdown(plain, facts, { locale: [one.tag, other.tag] })
        expect(unlabelMarkdown(value).value).toBe(plain)
        expect(labelMarkdown(value, facts, { locale: [one.tag, other.tag] }).value).toBe(value)
      }),
      { numRuns: 150 }
    )
  })

  it('has a foreword in each language, for a publication', () => {
    const publication = { ...facts, use: 'publication' } as const
    const { value } = labelMarkdown(source, publication, { locale: both })
    expect(value).toContain('## Vorwort')
    expect(value).toContain('## Foreword')
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it('can be in languages of the caller’s own, each with its note', () => {
    const { value, notes } = labelMarkdown(source, facts, { locale: [tr, he] })
    expect(leadsOf(value).slice(0, 2)).toEqual([`${tr.marks.generated}.`, `${he.marks.generated}.`])
    expect(notes.filter(({ ruleId }) => ruleId === 'label/preview')).toHaveLength(2)
    expect(unlabelMarkdown(value, { locale: [tr, he] }).value).toBe(source)
    // Without their words it is a label that nobody can read.
    expect(() => unlabelMarkdown(value)).toThrow('Unexpected opening of a label in `tr`')
    expect(() => unlabelMarkdown(value, { locale: tr })).toThrow('Unexpected opening of a label in `he`')
  })

  it.each([[[]], [['de', 'de']], [['de', 'de-AT']], [['de', 'en', 'fr']]])('is refused for %j', (locale) => {
    expect(() => labelMarkdown(source, facts, { locale })).toThrow(
      expect.objectContaining({ code: 'invalid-option' })
    )
  })
  it('names the language that is not known', () => {
    expect(() => labelMarkdown(source, facts, { locale: ['de', 'tlh'] })).toThrow(/`tlh`/)
  })
})

describe('remarkDisclosure in two languages', () => {
  const run = (text: string, locale: readonly string[] | string) =>
    String(remark().use(remarkDisclosure, { disclosure: facts, locale }).processSync(text))

  it('puts both leads into the tree, each once, however often it runs', () => {
    const value = run(source, both)
    expect(leadsOf(value)).toEqual(['KI-generiert.', 'AI-generated.', 'KI-generiert.'])
    expect(run(value, both)).toBe(value)
    expect(run(labelMarkdown(source, facts, { locale: both }).value, both)).toBe(value)
    expect(run(value, 'en')).toBe(run(source, 'en'))
    expect(run(value, ['en', 'de'])).toBe(run(source, ['en', 'de']))
    expect(unlabelMarkdown(value).value).toBe(source)
  })

  it('reports a language that no native reader has read', () => {
    const messagesIn = (locale: readonly (string | typeof tr)[]) =>
      remark().use(remarkDisclosure, { disclosure: facts, locale }).processSync(source).messages
        .map(({ ruleId }) => ruleId)
    expect(messagesIn(['de', tr])).toContain('preview')
    expect(messagesIn(both)).not.toContain('preview')
  })

  it('gives each lead its own language', () => {
    const html = String(
      unified()
        .use(remarkParse)
        .use(remarkDisclosure, { disclosure: facts, locale: [de, en] })
        .use(remarkRehype)
        .use(rehypeStringify)
        .processSync(source)
    )
    expect([...html.matchAll(/<p lang="(\w+)"/g)].map(([, lang]) => lang)).toEqual(['de', 'en', 'de'])
  })
})
