import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

function errorOf(input: unknown): DisclosureError {
  try {
    parseDisclosure(input)
  } catch (error) {
    if (error instanceof DisclosureError) return error
    throw error
  }
  throw new Error('expected a DisclosureError')
}

describe('parseDisclosure', () => {
  it('parses short and long forms to the same facts', () => {
    const short = parseDisclosure({
      author: 'Ada Lovelace',
      ai: 'GPT-4 (OpenAI)',
      roles: { drafting: 'ai', editing: 'human' },
      review: 'Ada Lovelace',
      responsible: 'Ada Lovelace'
    })
    const long = parseDisclosure({
      author: { name: 'Ada Lovelace', kind: 'person' },
      ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
      roles: { drafting: 'ai', editing: 'human' },
      review: { by: 'Ada Lovelace' },
      responsible: { name: 'Ada Lovelace' }
    })
    expect(short).toEqual(long)
  })
  it('reads `human-only` as no AI in any stage', () => {
    expect(parseDisclosure('human-only')).toEqual({
      ai: [],
      humanOnly: true,
      roles: { drafting: [{ kind: 'person' }], editing: [{ kind: 'person' }] }
    })
  })
  it('takes null for undeclared and dates as ISO dates', () => {
    const facts = parseDisclosure({ contact: null, review: { by: 'Ada', at: new Date('2026-11-20') } })
    expect(facts).toEqual({ review: { by: 'Ada', at: '2026-11-20' } })
  })
  it('defaults nothing', () => {
    expect(parseDisclosure({})).toEqual({})
  })
  it('freezes what it returns, and changes nothing of what it is given', () => {
    const input = { author: { name: ' Ada ', kind: 'person' }, ai: ['GPT-4'] }
    const before = structuredClone(input)
    const facts = parseDisclosure(input)
    expect(input).toEqual(before)
    expect(Object.isFrozen(facts)).toBe(true)
    expect(Object.isFrozen(facts.ai?.[0])).toBe(true)
  })
  it('parses what it returned to the same', () => {
    const facts = parseDisclosure({ author: 'Ada', ai: 'GPT-4', persona: { name: 'G', consent: true } })
    expect(parseDisclosure(facts)).toEqual(facts)
    expect(facts.persona?.consent).toEqual({ explicit: true })
  })
  it('reports every problem at once, each with its path, and the nearest name', () => {
    const { code, findings } = errorOf({
      author: '',
      ai: [{ modle: 'GPT-4' }],
      rolls: {},
      roles: { draftng: 'ai', editing: 'humn' },
      review: { by: 3, at: 'yesterday' }
    })
    expect(code).toBe('invalid-disclosure')
    expect(findings.map(({ path }) => path).sort()).toEqual([
      'ai.0.model',
      'ai.0.modle',
      'author.name',
      'review.at',
      'review.by',
      'roles.draftng',
      'roles.editing',
      'rolls'
    ])
    const reasons = findings.map(({ reason }) => reason).join('\n')
    expect(reasons).toContain('Did you mean `drafting`?')
    expect(reasons).toContain('Did you mean `human`?')
    expect(reasons).toContain('Did you mean `roles`?')
    expect(reasons).toContain('Unexpected `yesterday` in `review.at`, expected an ISO 8601 date')
  })
  it('refuses facts that can not all be true', () => {
    expect(errorOf({ ai: [], roles: { drafting: 'ai' } }).message).toContain('`roles.drafting: ai`')
    expect(errorOf({ ai: 'GPT-4', roles: { drafting: 'human' } }).message).toContain('all human')
  })
  it('refuses a review that is no digest of ours', () => {
    expect(errorOf({ review: { by: 'Ada', digest: 'abc' } }).message).toContain('reviewOf')
  })
  it('says what an object takes where it finds something else', () => {
    expect(errorOf({ author: 3 }).message).toContain('expected a name (a person), or an object')
    expect(errorOf('ai').message).toContain('Unexpected `ai` in the disclosure')
  })
  it.each(['human only', 'humanonly', 'Human_Only', ['human-onyl']])('asks whether %j means `human-only`', (input) => {
    expect(errorOf(input).message).toContain('Did you mean `human-only`?')
    expect(errorOf(input).message).not.toContain('which system did')
  })
  it.each(['GPT-4', true, ['GPT-4']])('asks of %j what took part', (input) => {
    expect(errorOf(input).message).toContain('Did no AI take part (→ `human-only`), or which system did (→ `ai`)')
  })
  it('answers a list that holds itself', () => {
    const list: unknown[] = []
    list.push(list)
    for (const input of [list, { ai: list }, { author: { name: list } }, { review: [{ by: 'Ada', of: list }] }]) {
      expect(errorOf(input).code).toBe('invalid-disclosure')
    }
  })
  it('asks for true or false where it is either', () => {
    expect(errorOf({ ai: 'GPT-4', consumerFacing: 'no' }).message).toContain('`consumerFacing`, expected true or false')
  })
  it('passes over `$schema`, by which an editor finds the schema, where it is an address', () => {
    expect(parseDisclosure({ $schema: 'schema.json', ai: 'GPT-4' } as never)).toEqual(parseDisclosure({ ai: 'GPT-4' }))
    expect(errorOf({ $schema: 1, ai: 'GPT-4' }).message).toContain('Unexpected `$schema`')
  })
  it('gives facts or a DisclosureError for any input', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        try {
          parseDisclosure(input)
        } catch (error) {
          expect(error).toBeInstanceOf(DisclosureError)
        }
      })
    )
  })
  it.each([
    '2026-02-31',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-02-20T99:99',
    '2026-02-20T24:00',
    '2026-02-20T10:60',
    '2026-02-20T10:00:60',
    '2026-02-20T10:00+24:00'
  ])('refuses %s, which no calendar and no clock has', (date) => {
    expect(errorOf({ publishedAt: date }).code).toBe('invalid-disclosure')
    expect(errorOf({ review: { by: 'Ada', at: date } }).message).toContain('review.at')
  })
  it.each([
    '2024-02-29',
    '2000-02-29',
    '2026-12-31',
    '2026-11-30',
    '2026-02-20T23:59:59.999Z',
    '2026-02-20T10:00+05:30'
  ])('takes %s', (date) => {
    expect(parseDisclosure({ publishedAt: date }).publishedAt).toBe(date)
  })
  it('gives parsed facts back as they are, and reads anything else anew', () => {
    const disclosure = parseDisclosure({ author: 'Ada', ai: 'GPT-4' })
    expect(parseDisclosure(disclosure)).toBe(disclosure)
    const copy = Object.freeze({ ...disclosure })
    expect(parseDisclosure(copy)).not.toBe(copy)
  })
  it('gives facts or a DisclosureError for a cycle', () => {
    const cycle: Record<string, unknown> = {}
    cycle['author'] = cycle
    expect(errorOf(cycle).code).toBe('invalid-disclosure')
  })
  it('is not fooled by inherited names', () => {
    expect(errorOf(JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}')).code).toBe(
      'invalid-disclosure'
    )
  })
})
