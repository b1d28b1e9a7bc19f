import { describe, expect, it } from 'vitest'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { findLocale } from '../../src/notice/resolve-locale.js'

const facts = {
  author: 'Ada Lovelace',
  ai: ['GPT-4 (OpenAI)', 'Midjourney'],
  roles: { drafting: 'GPT-4', illustration: 'Midjourney', editing: 'author' },
  responsible: 'author',
  review: 'none'
} as const

describe.each(previewLocales.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  it('is never chosen by its tag', () => {
    expect(findLocale(tag)).not.toBe(locale)
    expect(locales.map((each) => each.tag)).not.toContain(tag)
    // Brazil has the words that it shares with Portugal, until those of its own are read.
    if (tag === 'pt-BR') return
    expect(() => labelMarkdown('# T\n', facts, { locale: tag })).toThrow(
      expect.objectContaining({ code: 'unknown-locale' })
    )
  })

  it('is used where it is given, with a note', () => {
    const { value, notes } = labelMarkdown('# T\n\nText.\n', facts, { locale })
    expect(value).toContain(`**${locale.marks.generated}. ${locale.marks.illustrated}.**`.slice(0, 12))
    expect(notes).toContainEqual(expect.objectContaining({ ruleId: 'label/preview' }))
    expect(labelMarkdown('# T\n', facts).notes.map(({ ruleId }) => ruleId)).not.toContain('label/preview')
  })

  it('is read and taken off where it is given', () => {
    const source = '# T\n\nText.\n'
    const { value } = labelMarkdown(source, facts, { locale })
    expect(readMarkdown(value, { locale })).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(unlabelMarkdown(value, { locale }).value).toBe(source)
    const page = '<!doctype html><title>T</title><h1>T</h1><p>Text.</p>'
    const labelled = labelHtml(page, facts, { locale }).value
    expect(readHtml(labelled, { locale })).toMatchObject({ review: 'none' })
    expect(unlabelHtml(labelled, { locale }).value).toBe(page)
  })
})

describe('the preview languages', () => {
  it('stand in the order of their tags, each once', () => {
    const tags = previewLocales.map(({ tag }) => tag)
    expect(tags).toEqual([...new Set(tags)].toSorted())
  })
})
