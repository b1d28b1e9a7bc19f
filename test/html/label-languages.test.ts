import fc from 'fast-check'
import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { createHtmlLabelStream, labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { ar, locales } from '../../src/notice/locales/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
} as const
const page =
  '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gezeiten</title></head><body><main><h1>Gezeiten</h1><p>Das Meer steigt.</p></main></body></html>'
const both = ['de', 'en'] as const

/** The languages of the paragraphs that have one, in their order. */
function languagesIn(html: string): string[] {
  return [...html.matchAll(/<p lang="([\w-]+)"/g)].map(([, lang = '']) => lang)
}

async function stream(text: string, size: number, locale: readonly string[] | string) {
  const { readable, writable } = createHtmlLabelStream(facts, { locale })
  const writer = writable.getWriter()
  const written = (async () => {
    for (let at = 0; at < text.length; at += size) await writer.write(text.slice(at, at + size))
    await writer.close()
  })()
  let value = ''
  for await (const piece of readable as unknown as AsyncIterable<string>) value += piece
  await written
  return value
}

describe('a page with a label in two languages', () => {
  it('has two leads, each with its language, and one record', () => {
    const { value } = labelHtml(page, facts, { locale: both })
    expect(languagesIn(value)).toEqual(['de', 'en', 'de'])
    expect(value.match(/application\/ld\+json/g)).toHaveLength(1)
    expect(value.match(/\[KI-generiert\]/g)).toHaveLength(2)
    expect(value).not.toContain('[AI-generated]')
  })

  it('gives each its direction', () => {
    const { value } = labelHtml(page, facts, { locale: ['de', ar] })
    expect(value).toMatch(/<p lang="de" dir="ltr"[^>]*>.*?<\/p><p lang="ar" dir="rtl"/)
  })

  it('is read, stays, is replaced, and is taken off byte for byte', () => {
    const { value } = labelHtml(page, facts, { locale: both })
    expect(readHtml(value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(labelHtml(value, facts, { locale: both })).toMatchObject({ value, changed: false })
    for (const locale of [['en', 'de'], 'en', 'de', ['fr', 'en']] as const) {
      expect(labelHtml(value, facts, { locale }).value).toBe(labelHtml(page, facts, { locale }).value)
    }
    expect(unlabelHtml(value).value).toBe(page)
  })

  it('is taken off any fragment, in any two languages', () => {
    const pieces = fc.array(
      fc.constantFrom('<h1>T</h1>', '<p>Text.', '<div>', '</div>', '<article>', ' ', '<p><b>AI.</b> x</p>', '<h2>S</h2>'),
      { maxLength: 8 }
    )
    const pairs = fc.tuple(fc.constantFrom(...locales), fc.constantFrom(...locales))
    fc.assert(
      fc.property(pieces, pairs, (parts, [one, other]) => {
        fc.pre(one.tag !== other.tag)
        const fragment = parts.join('')
        const { value } = labelHtml(fragment, facts, { locale: [one.tag, other.tag] })
        expect(unlabelHtml(value).value).toBe(fragment)
      }),
      { numRuns: 100 }
    )
  })

  it('comes out of a stream alike, whatever its pieces, and however often', async () => {
    const value = labelHtml(page, facts, { locale: both }).value
    for (const size of [1, 7, 10_000]) {
      expect(await stream(page, size, both)).toBe(value)
      expect(await stream(value, size, both)).toBe(value)
    }
    // Both older leads go; marks in the language of the page stay as they are.
    expect(languagesIn(await stream(value, 16, 'de'))).toEqual(['de', 'de'])
  })
})

describe('rehypeDisclosure in two languages', () => {
  const run = (text: string, locale: readonly string[] | string) =>
    String(rehype().use(rehypeDisclosure, { disclosure: facts, locale }).processSync(text))

  it('puts both leads into the tree, each once, however often it runs', () => {
    const value = run(page, both)
    expect(languagesIn(value)).toEqual(['de', 'en', 'de'])
    expect(run(value, both)).toBe(value)
    expect(run(value, 'en')).toBe(run(page, 'en'))
    expect(run(labelHtml(page, facts, { locale: both }).value, both)).toBe(value)
    expect(unlabelHtml(value).value).toBe(String(rehype().processSync(page)))
  })
})
