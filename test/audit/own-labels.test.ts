import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditHtml, auditMarkdown, auditPost, auditReply, type Report } from '../../src/audit/index.js'
import { labelReply } from '../../src/chat/index.js'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { labelPost } from '../../src/social/index.js'
import { oddDisclosures, ordinaryDisclosures, plainDisclosures } from '../notice/disclosures.js'
import { disclosure, keys, payloads } from '../social/payloads.js'
import { isThorough, timesToTry } from '../thorough.js'

/** Each is labelled and audited on six surfaces. */
const numRuns = timesToTry(5, 500)
const tags = Object.values(locales).map(({ tag }) => tag)
const page = `<!doctype html><html><head><title>Tides</title><meta name="description" content="Of the sea.">
</head><body><main><h1>Tides</h1><p>The sea rises twice a day.</p></main></body></html>`
const document = '---\ntitle: Tides\n---\n\n# Tides\n\nThe sea rises twice a day.\n\n## Why\n\nThe moon pulls.\n'

/** What kept a label from passing, in words; nothing where the facts can’t be labelled. */
function faults(audit: () => Report): string[] {
  try {
    const { verdict, findings } = audit()
    return verdict === 'pass' ? [] : findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)
  } catch (error) {
    if (error instanceof DisclosureError) return []
    throw error
  }
}

const surfaces: Readonly<Record<string, (facts: Disclosure, locale: string) => string[]>> = {
  'a page': (facts, locale) => {
    const options = { locale, packs: [] }
    return faults(() => auditHtml(labelHtml(page, facts, options).value, { facts }))
  },
  'a page, read back': (facts, locale) =>
    faults(() => auditHtml(labelHtml(page, facts, { locale, packs: [] }).value)),
  'a fragment': (facts, locale) =>
    faults(() => auditHtml(labelHtml('<p>The sea rises.</p>', facts, { locale, packs: [] }).value, { facts })),
  Markdown: (facts, locale) =>
    faults(() => auditMarkdown(labelMarkdown(document, facts, { locale, packs: [] }).value, { facts })),
  'Markdown without a heading': (facts, locale) =>
    faults(() => auditMarkdown(labelMarkdown('The sea rises.\n', facts, { locale, packs: [] }).value, { facts })),
  MDX: (facts, locale) =>
    faults(() => {
      const source = 'import A from "./a.js"\n\n{/* A note. */}\n\n# Tides\n\n<A/>\n\nThe sea rises.\n'
      const { value } = labelMarkdown(source, facts, { locale, packs: [], format: 'mdx' })
      return auditMarkdown(value, { facts, format: 'mdx' })
    })
}

describe('every label of this library', () => {
  it.each([
    ['ordinary names', ordinaryDisclosures],
    ['plain names', plainDisclosures],
    ['odd names', oddDisclosures]
  ])('passes on every surface, in every language, with %s', (_, disclosures) => {
    fc.assert(
      fc.property(disclosures, fc.constantFrom(...tags), (facts, locale) => {
        const found = Object.entries(surfaces).map(([name, faultsOf]) => [name, faultsOf(facts, locale)])
        expect(found).toEqual(Object.keys(surfaces).map((name) => [name, []]))
      }),
      { numRuns }
    )
  })
})

/** Facts of several kinds: every stage, several people, a company, nobody’s review, no AI at all. */
const kindsOfFacts: readonly DisclosureInput[] = [
  disclosure,
  { author: 'Ada Lovelace', ai: 'GPT-4', roles: { translation: 'ai' }, review: 'none' },
  { author: ['Ada Lovelace', 'Bea Smith'], ai: ['GPT-4', 'Midjourney'], roles: { drafting: 'author', illustration: 'Midjourney', editing: 'both' }, review: { by: 'Bea Smith', of: 'language' } },
  { author: { name: 'Harbour Ltd', kind: 'company' }, ai: 'unknown', roles: { drafting: 'people', proofreading: 'ai', 'fact-checking': 'people' }, review: 'people', responsible: 'author' },
  { humanOnly: true, tell: true, author: 'Ada Lovelace' }
]

describe.each(previewLocales.map((locale, index) => [locale.tag, locale, index] as const))('labels in %s, a preview', (_, locale, index) => {
  it('pass on a page and in Markdown, and are no claim against themselves', () => {
    // One kind in each language among the quick tests.
    for (const facts of kindsOfFacts.filter((_facts, at) => isThorough || at === index % kindsOfFacts.length)) {
      const options = { locale, packs: [] }
      const html = page.replace('<html>', `<html lang="${locale.tag}">`)
      expect(faults(() => auditHtml(labelHtml(html, facts, options).value, { facts, locale }))).toEqual([])
      expect(faults(() => auditMarkdown(labelMarkdown(document, facts, options).value, { facts, locale }))).toEqual([])
    }
    expect(auditHtml(page, { facts: disclosure, locale }).verdict).toBe('fail')
  })
})

// Every language among the slow tests, and here one of each kind of script.
describe.each(isThorough ? tags : ['en', 'ja', 'ar'])('labels in %s', (locale) => {
  it.each(keys)('pass in the payload of %s', (key) => {
    const { payload } = labelPost(key, payloads[key], disclosure, { locale, overflow: 'shorten' })
    const report = auditPost(key, payload, { facts: disclosure, locale, post: { overflow: 'shorten' } })
    expect(report.findings).toEqual([])
    expect(auditPost(key, payload).verdict).toBe('pass')
    // The control: without the label nothing is told.
    expect(auditPost(key, payloads[key], { facts: disclosure }).verdict).toBe('fail')
    expect(auditPost(key, payloads[key]).verdict).toBe('needs-review')
  })
  it.each(['text', 'markdown', 'html'] as const)('pass in a reply, as %s', (format) => {
    const { value } = labelReply('The harbour opens at six.', { disclosure, locale, format })
    expect(auditReply(value, { facts: disclosure, format }).findings).toEqual([])
    expect(auditReply(value, { format }).verdict).toBe('pass')
    expect(auditReply('The harbour opens at six.', { facts: disclosure, format }).verdict).toBe('fail')
  })
})
