import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { writeReview } from '../../src/cli/write-review.js'
import { digestOf, reviewOf } from '../../src/disclosure/review.js'
import { bodyOf } from '../../src/markdown/strip-label.js'
import { locateFrontMatter } from '../../src/markup/front-matter.js'
import { labelMarkdown } from '../../src/markdown/index.js'

const body = '# Tides\n\nThe sea rises twice a day.\n'
const yaml = (fields: string) => `---\n${fields}---\n\n${body}`
const json = (data: unknown, space: number | string) => JSON.stringify(data, undefined, space)

const forms: readonly (readonly [form: string, source: string])[] = [
  ['no front matter', body],
  ['no front matter and a byte order mark', `\uFEFF${body}`],
  ['a thematic break first', `---\n\n${body}`],
  ['nothing', ''],
  ['empty front matter', yaml('')],
  ['comments only', yaml('# first\n# second\n')],
  ['other fields', yaml('title: Tides # why\ntags:\n  - a\n')],
  ['a block of facts', yaml('disclosure:\n  author: Ada Lovelace\n  ai: GPT-4\ntitle: Tides\n')],
  ['a block of facts, indented by four', yaml('disclosure:\n    author: Ada Lovelace\n')],
  ['a block of facts behind a comment', yaml('disclosure: # facts\n  # who\n  author: Ada Lovelace\n')],
  ['a flow map of facts', yaml('disclosure: { author: Ada Lovelace, ai: GPT-4 }\n')],
  ['an empty flow map of facts', yaml('disclosure: {}\n')],
  ['no facts behind the field', yaml('disclosure:\ntitle: Tides\n')],
  ['a flow map', yaml('{ title: Tides, disclosure: { author: Ada Lovelace } }\n')],
  ['a flow map without facts', yaml('{ title: Tides }\n')],
  ['a short review', yaml('disclosure:\n  review: Grace Hopper # who\n  author: Ada Lovelace\n')],
  ['a flow review', yaml('disclosure:\n  review: { by: Grace Hopper }\n  author: Ada Lovelace\n')],
  ['a block review', yaml('disclosure:\n  review:\n    by: Grace Hopper\n    at: 2026-01-01\n  author: Ada Lovelace\n')],
  ['a block review at the end', yaml('disclosure:\n  author: Ada Lovelace\n  review:\n    by: Grace Hopper\n')],
  ['an empty review', yaml('disclosure:\n  review:\n  author: Ada Lovelace\n')],
  ['an empty review at the end', yaml('disclosure:\n  author: Ada Lovelace\n  review:\n')],
  ['a review of null', yaml('disclosure: { review: null }\n')],
  ['a quoted key', yaml('"disclosure":\n  "review": Grace Hopper\n')],
  ['fenced JSON', `---json\n${json({ title: 'Tides', disclosure: { author: 'Ada Lovelace' } }, 2)}\n---\n${body}`],
  ['JSON', `${json({ title: 'Tides', disclosure: { review: { by: 'Grace Hopper' } } }, 2)}\n\n${body}`],
  ['JSON with tabs', `${json({ title: 'Tides', disclosure: { author: 'Ada Lovelace' } }, '\t')}\n\n${body}`],
  ['JSON without facts', `${json({ title: 'Tides' }, 2)}\n\n${body}`],
  ['TOML', `+++\ntitle = "Tides"\n+++\n\n${body}`],
  ['TOML with tables', `+++\ntitle = "Tides"\n[seo]\na = 1\n+++\n\n${body}`],
  ['TOML with facts', `+++\n[disclosure]\nauthor = "Ada Lovelace"\n+++\n\n${body}`],
  ['empty TOML', `+++\n+++\n\n${body}`]
]
const endings = [
  ['LF', (source: string) => source],
  ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
  ['a byte order mark', (source: string) => `\uFEFF${source.replace(/^\uFEFF/, '')}`]
] as const
const cases = endings.flatMap(([ending, change]) =>
  forms.map(([form, source]) => [`${form}, with ${ending}`, change(source)] as const)
)

function dataOf(source: string): Record<string, unknown> {
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) return {}
  const text = source.slice(frontMatter.start, frontMatter.end)
  if (frontMatter.format === 'toml') return parseToml(text)
  return ((frontMatter.format === 'json' ? JSON.parse(text) : parseYaml(text)) ?? {}) as Record<string, unknown>
}

function factsOf(source: string): Record<string, unknown> {
  return (dataOf(source)['disclosure'] ?? {}) as Record<string, unknown>
}

const review = (source: string) => reviewOf(bodyOf(source), { by: 'Ada Lovelace', at: '2026-11-20' })

describe.each(cases)('a review written into %s', (_name, source) => {
  const write = () => writeReview(source, review(source))

  it('is there', () => {
    expect(factsOf(write())['review']).toEqual({ ...review(source) })
  })
  it('leaves every other field as it was', () => {
    const written = write()
    const { disclosure: _before, ...before } = dataOf(source)
    const { disclosure: _after, ...after } = dataOf(written)
    expect(after).toEqual(before)
    const { review: _old, ...facts } = factsOf(source)
    const { review: _new, ...others } = factsOf(written)
    expect(others).toEqual(facts)
  })
  it('leaves every other byte as it was', () => {
    const written = write()
    const start = commonLength(source, written)
    const end = commonLength(reversed(source.slice(start)), reversed(written.slice(start)))
    const replaced = source.slice(start, source.length - end)
    expect(isOldReview(replaced)).toBe(true)
  })
  it('leaves the body, and so its digest, as it was', () => {
    expect(bodyOf(write())).toBe(bodyOf(source))
    expect(digestOf(bodyOf(write()))).toBe(review(source).digest)
  })
  it('is replaced by another, as if that had been written first', () => {
    const later = reviewOf(bodyOf(source), { by: 'Grace Hopper' })
    expect(factsOf(writeReview(write(), later))['review']).toEqual({ ...later })
  })
})

function commonLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function reversed(text: string): string {
  return text.split('').toReversed().join('')
}

const oldReviews = ['{by:GraceHopper}', '{"by":"GraceHopper"}', 'by:GraceHopperat:2026-01-01', 'null']

/** Whether the characters are of the review that was there; the new one may begin or end alike. */
function isOldReview(text: string): boolean {
  return oldReviews.some((old) => old.includes(text.replace(/\s/g, '')))
}

describe('a review', () => {
  it('holds for the labelled text', () => {
    const source = yaml('disclosure:\n  author: Ada Lovelace\n  ai: GPT-4 (OpenAI)\n  roles: { drafting: ai, editing: human }\n')
    const written = writeReview(source, review(source))
    const { value } = labelMarkdown(written, factsOf(written))
    expect(labelMarkdown(value, factsOf(value)).changed).toBe(false)
  })
  it.each([
    ['facts that are no map', yaml('disclosure: human-only\n')],
    ['facts behind an alias', yaml('a: &facts { author: Ada }\ndisclosure: *facts\n')],
    ['fields that do not parse', yaml('a: [\n')],
    ['an inline table of TOML', `+++\ndisclosure = { author = "Ada" }\n+++\n${body}`],
    ['TOML that does not parse', `+++\na =\n+++\n${body}`]
  ])('is refused by %s', (_name, source) => {
    expect(() => writeReview(source, review(source))).toThrow(
      expect.objectContaining({ code: 'cannot-label' })
    )
  })
  it('goes before a list between rules, which is text', () => {
    const source = yaml('- a\n')
    const written = writeReview(source, review(source))
    expect(written.startsWith('---\ndisclosure:')).toBe(true)
    expect(written.endsWith(source)).toBe(true)
  })
})
