import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { labelReply } from '../../src/chat/index.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { findLocale } from '../../src/notice/resolve-locale.js'
import { labelPost, unlabelPost } from '../../src/social/index.js'
import { labelText, unlabelText } from '../../src/text-formats/index.js'

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
    const options = { locale: tag }
    const page = `<!doctype html><html lang="${tag}"><title>T</title><h1>T</h1><p>Text.</p></html>`
    for (const label of [
      () => labelMarkdown('# T\n', facts, options),
      () => labelHtml(page, facts, options),
      () => labelText('asciidoc', '= T\n', facts, options),
      () => labelPost('mastodon', { status: 'T' }, facts, options),
      () => labelReply('T', { disclosure: facts, ...options }),
      () => renderNotices(facts, options)
    ]) {
      expect(label).toThrow(expect.objectContaining({ code: 'unknown-locale' }))
    }
  })

  it('is not chosen for a page that says its language', () => {
    const page = `<!doctype html><html lang="${tag}"><title>T</title><h1>T</h1><p>Text.</p></html>`
    expect(labelHtml(page, facts).value).not.toContain(locale.marks.generated)
    const source = `---\nlang: ${tag}\n---\n\n# T\n`
    expect(labelMarkdown(source, facts).value).not.toContain(locale.marks.generated)
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

  it('passes the audit where it is given, and is no label that another reader knows', () => {
    const page = `<!doctype html><html lang="${tag}" dir="${locale.dir}"><head><title>T</title></head><body><h1>T</h1><p>Text.</p></body></html>`
    const declared = { ...facts, review: 'author' } as const
    const labelled = labelHtml(page, declared, { locale }).value
    expect(auditHtml(labelled, { facts: declared, locale }).verdict).toBe('pass')
    // Portuguese is known by the words that both countries share.
    if (tag !== 'pt-BR') expect(auditHtml(labelled).verdict).not.toBe('pass')
  })

  it('has the words of posts, replies and other texts too', () => {
    const mark = locale.marks.generated
    const post = { status: 'A post.' }
    const reviewed = { ...facts, review: 'author' } as const
    const { payload, notes } = labelPost('mastodon', post, reviewed, { locale, limits: { text: 2000 } })
    expect(payload.status).toContain(mark)
    expect(notes).toContainEqual(expect.objectContaining({ ruleId: 'label/preview' }))
    expect(unlabelPost('mastodon', payload, { locale }).payload).toEqual(post)
    const source = '= T\n\nText.\n'
    const text = labelText('asciidoc', source, facts, { locale })
    expect(text.value).toContain(mark)
    expect(text.notes).toContainEqual(expect.objectContaining({ ruleId: 'label/preview' }))
    expect(unlabelText('asciidoc', text.value, { locale }).value).toBe(source)
    const { chatbot } = renderNotices(facts, { locale })
    expect(labelReply('Hello.', { disclosure: facts, locale }).value).toContain(chatbot?.notice.split(locale.stop)[0])
  })
})

describe('the preview languages', () => {
  it('stand in the order of their tags, each once', () => {
    const tags = previewLocales.map(({ tag }) => tag)
    expect(tags).toEqual([...new Set(tags)].toSorted())
  })
})
