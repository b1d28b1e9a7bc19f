import fc from 'fast-check'
import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { authorsOf, reviewsOf } from '../../src/disclosure/people.js'
import { createHtmlLabelStream, labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { timesToTry } from '../thorough.js'
import { disclosures } from '../truth/disclosures.js'

const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides</title></head><body><h1>Tides</h1><p>They come.</p></body></html>'

function labelled(disclosure: Disclosure): string | undefined {
  try {
    return labelHtml(page, disclosure, { packs: [] }).value
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

describe('a page with any facts', () => {
  it('has its record read with the words, and taken off with them', () => {
    let recorded = 0
    fc.assert(
      fc.property(disclosures, (disclosure) => {
        const html = labelled(disclosure)
        if (html === undefined || html === page) return
        recorded += html.includes('application/ld+json') ? 1 : 0
        expect(unlabelHtml(html).value).toBe(page)
        const read = readHtml(html)
        expect(read && reviewsOf(read)).toEqual(reviewsOf(disclosure))
        expect(read && authorsOf(read).map(({ name }) => name)).toEqual(authorsOf(disclosure).map(({ name }) => name))
        expect(read?.publisher).toEqual(disclosure.publisher)
        expect(read?.client).toEqual(disclosure.client)
        expect(read?.purpose).toEqual(disclosure.purpose)
      }),
      { numRuns: timesToTry(200, 2000) }
    )
    expect(recorded).toBeGreaterThan(80)
  })

  it.each([
    { publisher: { name: 'Harbour', kind: 'company' } },
    { client: { name: 'Harbour', kind: 'company' } },
    { purpose: 'finding ideas' },
    { qualifiedReviewer: 'Carl Roe' },
    { statements: { ultimateResponsibility: false } }
  ] as const)('has one record when it is labelled with others: %o', (more) => {
    const facts = {
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: { drafting: 'GPT-4', editing: 'author' },
      review: { by: 'Ada Lovelace', at: '2026-11-20' },
      responsible: 'author'
    } as const
    const first = labelHtml(page, { ...facts, ...more }, { packs: [] }).value
    const second = labelHtml(first, facts, { packs: [] }).value
    expect(second).toBe(labelHtml(page, facts, { packs: [] }).value)
    expect(readHtml(first)).toMatchObject({ review: { at: '2026-11-20' } })
  })
})

describe('a page that names its author', () => {
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' } } as const
  const recordIn = (html: string): { author?: unknown; disclosure?: { author?: unknown } } =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)/.exec(html)?.[1] ?? '{}')
  const naming = (meta: string) => page.replace('<title>', `${meta}<title>`)

  it.each([
    '<meta name="author" content="Carl Roe">',
    '<META NAME=Author CONTENT=Carl>',
    '<meta property="article:author" content="Carl Roe">'
  ])('keeps that author for previews: %s', async (meta) => {
    const source = naming(meta)
    const { value } = labelHtml(source, facts)
    expect(recordIn(value).author).toBeUndefined()
    expect(recordIn(value).disclosure?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(readHtml(value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(labelHtml(value, facts).value).toBe(value)
    expect(unlabelHtml(value).value).toBe(source)
    const stream = createHtmlLabelStream(facts)
    const writer = stream.writable.getWriter()
    const written = writer.write(source).then(() => writer.close())
    let streamed = ''
    for await (const chunk of stream.readable) streamed += chunk
    await written
    expect(streamed).toBe(value)
    const tree = String(await rehype().use(rehypeDisclosure, { disclosure: facts }).process(source))
    expect(recordIn(tree).author).toBeUndefined()
  })

  it.each(['', '<meta name="author" content="">', '<meta name="authors" content="x">'])(
    'is not one with %s',
    (meta) => expect(recordIn(labelHtml(naming(meta), facts).value).author).toMatchObject({ name: 'Ada Lovelace' })
  )
})
