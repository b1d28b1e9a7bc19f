import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { createChatLabeler } from '../../src/chat/index.js'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { labelPost } from '../../src/social/index.js'

const told = { humanOnly: true, tell: true, author: 'Ada Lovelace' } as const
const untold = { humanOnly: true, author: 'Ada Lovelace' } as const
const byAi = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4' } } as const
const words = 'Written by people.'
const sentence = 'No AI was used, as declared by Ada Lovelace.'

const markdown = '---\ntitle: Tides\n---\n\n# Tides\n\nThe sea rises.\n\n## Moon\n\nIt pulls.\n'
const html =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides</title></head><body><h1>Tides</h1><p>The sea rises.</p><h2>Moon</h2><p>It pulls.</p></body></html>'

describe('a text without AI that shall be told to be one', () => {
  it('has a lead in Markdown, and no mark in its titles, sections or end', () => {
    const { value } = labelMarkdown(markdown, told)
    expect(value).toBe(markdown.replace('# Tides\n', `# Tides\n\n**${words}** ${sentence}\n`))
  })

  it('has no foreword as a publication, which would tell the role of AI', () => {
    const { value } = labelMarkdown(markdown, { ...told, use: 'publication' })
    expect(value).toBe(labelMarkdown(markdown, told).value)
  })

  it('is told in Markdown of every language, once, and taken off exactly', () => {
    for (const { tag } of locales) {
      const { value } = labelMarkdown(markdown, told, { locale: tag })
      expect(value).not.toBe(markdown)
      expect(labelMarkdown(value, told, { locale: tag }).value).toBe(value)
      expect(readMarkdown(value)).toMatchObject({ ...told, author: { name: told.author } })
      expect(unlabelMarkdown(value).value).toBe(markdown)
    }
  })

  it('has a lead and a record in HTML, and no mark in its titles, sections or end', () => {
    const { value } = labelHtml(html, told, { marks: ['title', 'lead', 'sections', 'end', 'record'] })
    expect(value.split(sentence)).toHaveLength(2)
    expect(value).toContain('<title>Tides</title>')
    expect(value).toContain('<h1>Tides</h1>')
    expect(value).toContain('application/ld+json')
    expect(labelHtml(value, told).value).toBe(value)
    expect(readHtml(value)).toMatchObject({ ...told, author: { name: told.author } })
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('is told in a stream as in a page', () => {
    const labeler = createHtmlLabeler(told)
    const parts = [...html].map((each) => labeler.feed(each))
    expect(parts.join('') + labeler.end()).toBe(labelHtml(html, told).value)
  })

  it('is told by both plugins', () => {
    const page = String(remark().use(remarkDisclosure, { disclosure: told }).processSync('# Tides\n\nThe sea.\n'))
    expect(page).toBe(`# Tides\n\n**${words}** ${sentence}\n\nThe sea.\n`)
    const processor = unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeDisclosure, { disclosure: told })
      .use(rehypeStringify)
    expect(String(processor.processSync('<h1>Tides</h1><p>The sea.</p>')).split(sentence)).toHaveLength(2)
  })

  it('names several authors, who are read back as such', () => {
    const author = ['Ada Lovelace', 'Bea Smith']
    const { value } = labelMarkdown('Text.\n', { ...told, author })
    expect(value).toContain('as declared by Ada Lovelace and Bea Smith.')
    const read = readMarkdown(value)?.author
    expect([read].flat().map((each) => each?.name)).toEqual(author)
  })

  it('replaces the label of a text by AI, and is replaced by it', () => {
    const labelled = labelMarkdown(markdown, byAi).value
    const { value } = labelMarkdown(labelled, told)
    expect(value).toBe(labelMarkdown(markdown, told).value)
    expect(labelMarkdown(value, byAi).value).toBe(labelled)
    const page = labelHtml(html, byAi).value
    expect(labelHtml(page, told).value).toBe(labelHtml(html, told).value)
    expect(labelHtml(labelHtml(html, told).value, byAi).value).toBe(page)
  })

  it('is never told unless that is asked for', () => {
    for (const facts of [untold, { ...untold, tell: false }, 'human-only'] as const) {
      expect(labelMarkdown(markdown, facts).value).toBe(markdown)
      expect(labelHtml(html, facts).value).toBe(html)
      const file = remark().use(remarkDisclosure, { disclosure: facts }).processSync('# Tides\n')
      expect(String(file)).toBe('# Tides\n')
    }
    // The notice goes as soon as nobody asks for it any more.
    expect(labelMarkdown(labelMarkdown(markdown, told).value, untold).value).toBe(markdown)
  })

  it('has no name of a persona without a tag, which is noted', () => {
    const persona = { name: 'The Mayor' }
    const idsOf = (facts: object) =>
      [labelMarkdown('x', facts as never), labelHtml('<p>x</p>', facts as never)].map(({ notes }) =>
        notes.map(({ ruleId }) => ruleId)
      )
    const noted = ['label/human-only', 'label/persona']
    expect(idsOf({ ...untold, persona })).toEqual([noted, noted])
    expect(idsOf(untold)).toEqual([['label/human-only'], ['label/human-only']])
  })

  it('is noted as not shown in a post, and refused in a chat', () => {
    const { payload, notes } = labelPost('mastodon', { status: 'Hello' }, told)
    expect(payload).toEqual({ status: 'Hello' })
    expect(notes.map(({ message }) => message).join()).toContain('`tell`')
    expect(() => createChatLabeler({ disclosure: told })).toThrow('`tell`')
  })

  it('is refused beside AI, without `humanOnly`, and where nobody says it', () => {
    expect(() => labelMarkdown('x', { ...byAi, tell: true })).toThrow('`tell`')
    expect(() => labelMarkdown('x', { ai: [], tell: true, author: 'Ada Lovelace' })).toThrow('`humanOnly: true`')
    expect(() => labelMarkdown('x', { humanOnly: true, tell: true })).toThrow('who says')
  })
})

describe('a text without AI in somebody else’s name', () => {
  const persona = { name: 'The Mayor', tag: 'parody' } as const
  const tagged = { ...untold, persona }

  it('is tagged in its titles and told in its lead, without a word of AI', () => {
    const { value } = labelMarkdown(markdown, tagged)
    expect(value).toBe(
      markdown
        .replace('title: Tides', 'title: "[Parody] Tides"')
        .replace('# Tides\n', '# [Parody] Tides\n\n**Parody.** This is not The Mayor. It appears under the name of Ada Lovelace.\n')
    )
    const page = labelHtml(html, tagged, { marks: ['title', 'lead', 'sections', 'end', 'record'] }).value
    expect(page).toContain('<title>[Parody] Tides</title>')
    expect(page.split('This is not The Mayor.')).toHaveLength(2)
  })

  it('names who wrote it where that is declared, and nothing that speaks of AI', () => {
    const roles = { drafting: 'author' } as const
    const facts = { ai: [], roles, author: 'Ada Lovelace', persona, domain: 'legal', purpose: 'fun' } as const
    const { value } = labelMarkdown('# Tides\n', facts)
    expect(value).toContain('**Parody.** This is not The Mayor. Ada Lovelace wrote this text.\n')
    expect(value).not.toMatch(/\bAI\b/)
  })

  it('says that no AI was used only where that is asked for', () => {
    const { value } = labelMarkdown('# Tides\n', { ...told, persona })
    expect(value).toContain(`# [Parody] Tides\n\n**Parody. Written by people.** This is not The Mayor. ${sentence}`)
  })

  it.each([
    ['tagged', tagged],
    ['with its author', { ai: [], author: 'Ada Lovelace', roles: { drafting: 'author', editing: 'human' }, persona }],
    ['told', { ...told, persona: { ...persona, tag: 'simulated' } }]
  ] as const)('is read, replaced and taken off in every language: %s', (_, facts) => {
    for (const { tag } of locales) {
      const options = { locale: tag }
      const { value } = labelMarkdown(markdown, facts as never, options)
      expect(value).not.toBe(markdown)
      expect(labelMarkdown(value, facts as never, options).value).toBe(value)
      expect(readMarkdown(value)).toMatchObject({ persona: facts.persona, ai: [], author: { name: 'Ada Lovelace' } })
      expect(labelMarkdown(value, byAi, options).value).toBe(labelMarkdown(markdown, byAi, options).value)
      expect(unlabelMarkdown(value).value).toBe(markdown)
      const page = labelHtml(html, facts as never, options).value
      expect(labelHtml(page, facts as never, options).value).toBe(page)
      expect(readHtml(page)).toMatchObject({ persona: facts.persona })
      expect(unlabelHtml(page).value).toBe(html)
    }
  })

  it('is left alone where an author writes nearly the same', () => {
    for (const text of ['**Parody.** This is not The Mayor.\n', '**Parody.** This is not a pipe.\n', '**Parody.** Ada Lovelace wrote this text.\n']) {
      expect(unlabelMarkdown(text).value).toBe(text)
    }
  })

  it('is noted as not shown in a post', () => {
    const { notes } = labelPost('mastodon', { status: 'Hello' }, tagged)
    expect(notes.map(({ message }) => message).join()).toContain('`persona`')
  })
})

// Each form of words was looked at for its number: a noun, a participle, or a verb with one form for both.
describe('a text without AI by several authors', () => {
  it.each([
    ['cs', 'Zdroj prohlášení: Ada Lovelace a Bea Smith.'],
    ['el', 'Πηγή της δήλωσης: Ada Lovelace και Bea Smith.'],
    ['et', 'Seda on kinnitanud Ada Lovelace ja Bea Smith.'],
    ['fi', 'Ilmoituksen lähde: Ada Lovelace ja Bea Smith.'],
    ['ga', 'mar a dhearbhaíonn Ada Lovelace agus Bea Smith.'],
    ['hr', 'Izvor izjave: Ada Lovelace i Bea Smith.'],
    ['hu', 'A nyilatkozat forrása: Ada Lovelace és Bea Smith.'],
    ['lt', 'Tai patvirtina Ada Lovelace ir Bea Smith.'],
    ['lv', 'To apliecina Ada Lovelace un Bea Smith.'],
    ['sk', 'Zdroj vyhlásenia: Ada Lovelace a Bea Smith.'],
    ['sl', 'Vir izjave: Ada Lovelace in Bea Smith.']
  ])('says in %s who declares it without a verb in the singular', (tag, end) => {
    const locale = previewLocales.find((each) => each.tag === tag)
    const authors = ['Ada Lovelace', 'Bea Smith']
    const { value } = labelMarkdown(markdown, { ...told, author: authors }, { locale: locale ?? tag })
    expect(value.split('\n').find((line) => line.startsWith('**'))).toMatch(new RegExp(`${end.replaceAll('.', '\\.')}$`))
    const options = locale ? { locale } : {}
    expect(readMarkdown(value, options)?.author).toMatchObject(authors.map((name) => ({ name })))
    expect(unlabelMarkdown(value, options).value).toBe(markdown)
  })
})
