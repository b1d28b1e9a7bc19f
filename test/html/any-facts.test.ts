import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { authorsOf, reviewsOf } from '../../src/disclosure/people.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { isThorough } from '../thorough.js'
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
      { numRuns: isThorough ? 2000 : 200 }
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
