import { describe, expect, it } from 'vitest'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { parseDisclosure } from '../../src/index.js'
import { generated } from './fixtures.js'

const beyondAscii = /[^\0-~]/
const author = { name: 'Zoë Åberg', kind: 'person' } as const
const facts = { ...generated, author, review: { by: author.name } }
const page = (head: string) =>
  `<!doctype html><html><head>${head}<title>T</title><meta name=description content=D></head><body><h1>T</h1><p>x</p></body></html>`
const streamed = (html: string, locale: string) => {
  const labeler = createHtmlLabeler(facts, { locale })
  return labeler.feed(html) + labeler.end()
}

describe('a page whose encoding is not certainly UTF-8', () => {
  it.each([
    ['windows-1252', '<meta charset=windows-1252>'],
    ['EUC-KR', '<meta http-equiv="Content-Type" content="text/html; charset=EUC-KR">'],
    ['none, beside words that speak of one', '<meta name="keywords" content="charset=utf-8"><meta http-equiv="refresh" content="9; url=/?charset=utf-8">'],
    ['none', '']
  ])('has its label in ASCII: %s', (_, head) => {
    for (const locale of ['ja', 'fr', 'ar']) {
      const html = page(head)
      const { value } = labelHtml(html, facts, { locale })
      expect(value).not.toMatch(beyondAscii)
      expect(readHtml(value)?.author).toMatchObject({ name: author.name })
      expect(unlabelHtml(value).value).toBe(html)
      expect(labelHtml(value, facts, { locale }).value).toBe(value)
      const json = /<script[^>]*>(.*?)<\/script>/.exec(value)?.[1] ?? ''
      expect(JSON.parse(json).author.name).toBe(author.name)
    }
  })

  it('says the same words to a reader', () => {
    const [ascii, utf8] = ['', '<meta charset=utf-8>'].map((head) => labelHtml(page(head), facts, { locale: 'ja' }).value)
    const decoded = ascii?.replace(/&#(\d{3,});/g, (_, code) => String.fromCodePoint(Number(code)))
    const withoutRecord = (html = '') => html.replace(/<meta[^>]*>|<script.*?<\/script>/g, '')
    expect(withoutRecord(decoded)).toBe(withoutRecord(utf8))
  })
})

describe('the label in ASCII of facts that are met for the first time', () => {
  it.each(['Ada Lovelace', 'Zoë Åberg', 'דנה לוי', "Bea O'Smith"])('is that of parsed facts: %s', (name) => {
    for (const [index, locale] of ['en', 'fr', 'ar'].entries()) {
      // Another day: none of these facts were met before.
      const fresh = { ...generated, author: name, review: { by: name, at: `2026-10-1${index}` } }
      const first = labelHtml(page(''), structuredClone(fresh), { locale })
      const again = labelHtml(page(''), parseDisclosure(structuredClone(fresh)), { locale })
      expect(first.value).not.toMatch(beyondAscii)
      expect(first.value).toBe(again.value)
    }
  })
})

describe('a page in UTF-8', () => {
  it.each([
    ['by its meta element', page('<meta charset="utf-8">')],
    ['by another name', page('<meta charset=UTF8>')],
    ['by its old name', page('<meta charset="unicode-1-1-utf-8">')],
    ['as a header', page('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">')],
    ['by its byte order mark', `\uFEFF${page('')}`],
    ['as a fragment, whose page its user knows', '<h1>T</h1><p>x</p>']
  ])('has its label as it is: %s', (_, html) => {
    const { value } = labelHtml(html, facts, { locale: 'ja' })
    expect(value).toMatch(/Zoë Åberg/)
    expect(unlabelHtml(value).value).toBe(html)
  })
})

describe('a stream', () => {
  it.each(['<meta charset="utf-8">', '<meta charset=shift_jis>', ''])('writes what labelHtml writes: %s', (head) => {
    for (const locale of ['ja', 'ar']) {
      const html = page(head)
      expect(streamed(html, locale)).toBe(labelHtml(html, facts, { locale }).value)
    }
  })

  it('takes a label for the same in either way of writing', () => {
    const html = page('').replace('<title>T</title>', '<title>T</title><meta charset=utf-8>')
    const once = streamed(html, 'ja')
    expect(streamed(once, 'ja')).toBe(once)
    const { value } = labelHtml(html, facts, { locale: 'ja' })
    expect(streamed(value, 'ja')).toBe(value)
    expect(unlabelHtml(once).value).toBe(html)
  })
})

it('writes void elements as XML and HTML both take them', () => {
  const { value } = labelHtml(page(''), generated)
  expect(value).toMatch(/<meta name="ai-disclosure"[^>]* \/>/)
})
