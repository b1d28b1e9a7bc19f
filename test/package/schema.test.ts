import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

const schema = JSON.parse(
  readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')
) as { anyOf: [unknown, { properties: Record<string, { description?: string }> }] }
const accepts = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(schema)

/** Whether the parser takes the value. */
function parses(value: unknown): boolean {
  try {
    return parseDisclosure(value) !== undefined
  } catch {
    return false
  }
}

const digest = `sha256:${'0'.repeat(64)}`
const good: readonly unknown[] = [
  'human-only',
  {},
  { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', review: 'Ada Lovelace' },
  { ai: ['GPT-4', { model: 'Claude', provider: 'Anthropic' }] },
  { ai: { model: 'GPT-4', version: '0613' } },
  { ai: [], roles: { drafting: 'human', editing: 'human' } },
  { author: { name: 'Analytical Engines', kind: 'company' }, responsible: 'Ada Lovelace' },
  { review: { by: 'Ada Lovelace', at: '2026-11-20T10:00Z', digest } },
  { persona: { name: 'Grace Hopper', tag: 'simulated', consent: true } },
  { persona: { name: 'Grace Hopper', consent: { explicit: true, evidence: 'a letter' } } },
  { qualifiedReviewer: 'Dr Ada Lovelace', domain: 'medical', limitations: 'Not for emergencies.' },
  { $schema: 'https://unpkg.com/forthright/dist/schema.json', ai: 'GPT-4' },
  {
    author: ['Ada Lovelace', { name: 'Harbour Ltd', kind: 'company' }],
    people: ['Bea Smith'],
    ai: { model: 'GPT-4', or: ['Claude'] },
    roles: { drafting: ['author', { by: 'GPT-4', part: ['Chapter 3'] }], editing: 'Bea Smith' },
    review: [{ by: 'Bea Smith', of: ['facts'] }, { kind: 'people', at: '2026-11-20' }],
    responsible: 'author'
  },
  { review: 'none', ai: 'unknown' },
  { humanOnly: true, tell: true, author: 'Ada Lovelace' },
  { topics: [], use: 'post', publishedAt: '2026-11-20', statements: { ownWork: true } }
]
const bad: readonly unknown[] = [
  'human',
  [],
  null,
  1,
  { autor: 'Ada Lovelace' },
  { author: '  ' },
  { author: { name: 'Ada Lovelace' } },
  { author: { name: 'Ada Lovelace', kind: 'model' } },
  { ai: [1] },
  { ai: { provider: 'OpenAI' } },
  { roles: { writing: 'ai' } },
  { review: { at: '2026-11-20' } },
  { review: { by: 'Ada Lovelace', at: 'yesterday' } },
  { review: { by: 'Ada Lovelace', digest: 'sha256:0' } },
  { persona: { name: 'Grace Hopper', consent: 'yes' } },
  { domain: 'sports' },
  { topics: 'politics' },
  { use: 'tweet' },
  { humanOnly: false },
  { roles: { drafting: { part: 'Chapter 3' } } },
  { review: { kind: 'company' } },
  { part: 'Nobody else helped.' },
  { $schema: 1 }
]

/** Who is meant by a name, and which facts fit each other, no JSON Schema can say. */
const unresolved: readonly unknown[] = [
  { roles: { drafting: 'robot' } },
  { roles: { drafting: 'author' } },
  { ai: ['GPT-4', 'Claude'], roles: { drafting: 'ai' } },
  { ai: [], roles: { drafting: 'ai' } }
]

describe('forthright/schema.json', () => {
  it.each(good.map((value) => [value]))('accepts %j, as the parser does', (value) => {
    expect(parses(value)).toBe(true)
    expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each(bad.map((value) => [value]))('refuses %j, as the parser does', (value) => {
    expect(parses(value)).toBe(false)
    expect(accepts(value)).toBe(false)
  })

  it.each(unresolved.map((value) => [value]))('leaves %j to the parser', (value) => {
    expect(parses(value)).toBe(false)
    expect(accepts(value)).toBe(true)
  })

  it('describes every fact', () => {
    const { $schema, ...properties } = schema.anyOf[1].properties
    expect($schema).toBeDefined()
    const facts = Object.entries(properties)
    expect(facts.filter(([, fact]) => !fact.description?.endsWith('.'))).toEqual([])
  })

  it('carries the words of the docblocks', () => {
    expect(schema.anyOf[1].properties['review']?.description).toMatch(/^Who reviewed the text; `none`: nobody did/)
  })
})

describe('the JSON Schema of front matter', () => {
  const takes = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(new URL('../../dist/front-matter.schema.json', import.meta.url), 'utf8'))
  )

  it.each(good.map((value) => [value]))('accepts the facts %j, wherever they stand', (disclosure) => {
    for (const page of [{ disclosure }, { params: { disclosure } }, { extra: { disclosure } }]) {
      expect(takes({ title: 'T', tags: ['a'], ...page })).toBe(true)
    }
  })
  it.each(bad.map((value) => [value]))('refuses the facts %j', (disclosure) => {
    for (const page of [{ disclosure }, { params: { disclosure } }, { extra: { disclosure } }]) {
      expect(takes({ title: 'T', ...page })).toBe(false)
    }
  })
  it('leaves everything else to the site', () => {
    expect(takes({ title: 5, params: { any: null }, draft: true })).toBe(true)
  })
})

describe('the JSON Schema of a configuration', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'))
  const takes = new Ajv({ allowUnionTypes: true, strictTypes: false })
    .addSchema({ ...read('schema.json'), $id: 'https://example.org/schema.json' })
    .compile({ ...read('config.schema.json'), $id: 'https://example.org/config.schema.json' })
  it.each([
    [true, {}],
    [true, { disclosure: 'human-only', root: true, extends: ['./a.json'], files: 'docs' }],
    [true, { overrides: [{ files: ['a'], locale: 'de', frontMatter: false }], packs: ['eu-ai-act-50'] }],
    [true, { locale: ['de', 'en'] }],
    [false, { locale: ['de', 'en', 'fr'] }],
    [false, { locale: 'in English' }],
    [true, { undeclared: 'error', labels: 'build', built: 'dist', ignore: [] }],
    [false, { disclosures: {} }],
    [false, { disclosure: { autor: 'Ada' } }],
    [false, { overrides: [{ locale: 'de' }] }],
    [false, { files: [] }],
    [false, { ignore: '!a' }],
    [false, { undeclared: 'never' }],
    [false, []]
  ])('says %s of %j, as the program does', (isTaken, config) => {
    expect(takes(config)).toBe(isTaken)
  })
  it('describes every member', () => {
    for (const member of Object.values(read('config.schema.json').properties)) {
      expect(member).toHaveProperty('description', expect.stringMatching(/\S/))
    }
  })
})
