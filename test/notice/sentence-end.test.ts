import { describe, expect, it } from 'vitest'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { readLead } from '../../src/notice/read-label.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { withoutIsolates } from '../../src/text/names.js'
import { isThorough } from '../thorough.js'

const company = (name: string) => ({ name, kind: 'company' as const })
const drafted = { ai: 'GPT-4', roles: { drafting: 'GPT-4' } } as const

/** Each name in each place at the end of a sentence, and what the words should give back. */
const places: readonly (readonly [string, (name: string) => object, (read: object) => unknown])[] = [
  ['author', (name) => ({ author: company(name), ...drafted }), (read) => at(read, 'author', 'name')],
  [
    'client',
    (name) => ({ author: 'Ada Lovelace', client: company(name), ...drafted }),
    (read) => at(read, 'client', 'name')
  ],
  [
    'publisher',
    (name) => ({
      author: 'Ada Lovelace',
      publisher: company(name),
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'Bea Smith' },
      people: ['Bea Smith']
    }),
    (read) => at(read, 'publisher', 'name')
  ],
  [
    'responsible',
    (name) => ({
      author: 'Ada Lovelace',
      responsible: { name, kind: 'person' },
      ...drafted
    }),
    (read) => at(read, 'responsible', 'name')
  ],
  [
    'second of two authors',
    (name) => ({ author: [company('Pen Works'), company(name)], ...drafted }),
    (read) => at(read, 'author', '1', 'name')
  ],
  ['persona', (name) => ({ author: 'Ada Lovelace', persona: { name }, ...drafted }), (read) => at(read, 'persona', 'name')],
  ['purpose', (purpose) => ({ author: 'Ada Lovelace', purpose, ...drafted }), (read) => at(read, 'purpose')],
  [
    'part',
    (part) => ({
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: { drafting: [{ by: 'GPT-4', part }] }
    }),
    (read) => at(read, 'roles', 'drafting', '0', 'part')
  ],
  [
    'told human-only',
    (name) => ({ humanOnly: true, tell: true, author: { name, kind: 'person' } }),
    (read) => at(read, 'author', 'name')
  ]
]

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value
  )
}

const names = [
  'AT&T',
  'Harbour Ltd',
  'Harbour Ltd.',
  'Acme Inc.',
  'Acme Inc',
  'Acme, Inc.',
  'Acme, Inc',
  'Bea & Co',
  'Malcolm X',
  'Ada L.',
  'J. R. R',
  'The Guild.',
  'Yahoo!',
  'Are We There Yet?',
  '何でも！',
  'モーニング娘。',
  'شركة.'
]

describe.each([...locales, ...previewLocales].map((locale, index) => [locale.tag, locale, index] as const))(
  'a name at the end of a sentence in %s',
  (_tag, locale, index) => {
    // Among the quick tests some in each preview language, others in the next.
    const some = names.filter((_, at) => isThorough || !locale.isPreview || at % 3 === index % 3)
    it.each(places)('is read back with its own stop alone: %s', (place, declare, find) => {
      for (const name of some) {
        // A part holds no stop that could end a sentence.
        if (place === 'part' && /[.。!?！]/u.test(name)) continue
        const label = renderLabel(parseDisclosure(declare(name)), locale)
        const words = `${label?.lead.mark} ${label?.lead.text}`
        expect([name, find(readLead(words, [locale])?.disclosure ?? {})]).toEqual([name, name])
        const seen = withoutIsolates(`${words}\n${label?.brief.text}`)
        expect(seen).not.toMatch(/(?:\.\.|。。|[!?！？][.。])/)
      }
    })
  }
)

describe('a name at the end of a sentence', () => {
  it.each(names)('is read back from documents, and the label is taken off: %s', (name) => {
    const facts = { author: company(name), ...drafted }
    const markdown = '# Tides\n\nThe moon pulls.\n'
    const page = '<!doctype html><meta charset=utf-8><title>Tides</title><h1>Tides</h1><p>The moon.</p>'
    const labelled = labelMarkdown(markdown, facts).value
    expect(readMarkdown(labelled)).toMatchObject({ author: { name } })
    expect(unlabelMarkdown(labelled).value).toBe(markdown)
    const html = labelHtml(page, facts).value
    expect(readHtml(html)).toMatchObject({ author: { name } })
    expect(unlabelHtml(html).value).toBe(page)
  })
  // The control: the isolates alone say whose the stop is.
  it('is read with the usual stop where a tool took the isolates away, and the label still comes off', () => {
    const markdown = '# Tides\n\nThe moon pulls.\n'
    const labelled = labelMarkdown(markdown, { author: company('Acme Inc'), ...drafted }).value
    const cleaned = withoutIsolates(labelled)
    expect(cleaned).not.toBe(labelled)
    expect(readMarkdown(cleaned)).toMatchObject({ author: { name: 'Acme Inc.' } })
    expect(unlabelMarkdown(cleaned).value).toBe(markdown)
  })
  it.each(['en', 'de', 'ja', 'ar'])('is found where a tool took all isolates away, in %s', (locale) => {
    const markdown = '# Tides\n\nThe moon pulls.\n'
    const page = '<!doctype html><meta charset=utf-8><title>Tides</title><h1>Tides</h1><p>The moon.</p>'
    const facts = {
      author: 'שרה',
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'author', revising: 'author' },
      review: 'שרה',
      responsible: 'author',
      use: 'publication'
    } as const
    const isolated = labelMarkdown(markdown, facts, { locale }).value
    const labelled = withoutIsolates(isolated)
    expect(labelled).not.toBe(isolated)
    expect(labelled).toContain('\n## ')
    expect(unlabelMarkdown(labelled).value).toBe(markdown)
    const again = labelMarkdown(labelled, facts, { locale }).value
    expect(withoutIsolates(again)).toBe(labelled)
    const html = withoutIsolates(labelHtml(page, facts, { locale }).value)
    expect(unlabelHtml(html).value).toBe(page)
    expect(withoutIsolates(labelHtml(html, facts, { locale }).value)).toBe(html)
  })
  it('is written without anything unseen where it is as usual', () => {
    for (const name of ['AT&T', 'Harbour Ltd', 'Acme Inc.', 'Yahoo!']) {
      const { value } = labelMarkdown('Text.\n', { author: company(name), ...drafted })
      expect(value).toBe(withoutIsolates(value))
    }
  })
})
