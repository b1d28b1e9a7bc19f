import { describe, expect, it } from 'vitest'
import { runReview } from '../../src/cli/commands/review.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { prepareLabel } from '../../src/notice/prepare-label.js'
import { isModel, standingReview } from '../../src/disclosure/people.js'

const facts = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'GPT-4'
}
const refusal = expect.objectContaining({
  code: 'invalid-disclosure',
  message: expect.stringContaining('Unexpected `GPT-4` in `review`, expected a person')
})

describe('a review by a model', () => {
  it('is refused on every surface, whatever the packs', () => {
    for (const options of [{}, { packs: [] }]) {
      expect(() => labelMarkdown('Text\n', facts, options)).toThrow(refusal)
      expect(() => labelHtml('<p>Text</p>', facts, options)).toThrow(refusal)
      expect(() => prepareLabel(facts, 'chatbot', options)).toThrow(refusal)
    }
  })
  it('is not written by the command', async () => {
    const terminal = { cwd: '.', today: '2026-11-20' }
    for (const by of ['GPT-4', 'Claude', 'OpenAI']) {
      const run = runReview({ operands: ['a.md'], options: { by } } as never, terminal as never)
      await expect(run).rejects.toMatchObject({
        code: 'invalid-option',
        message: expect.stringContaining(`\`${by}\` in \`--by\``)
      })
    }
  })
})

describe('a review that AI’s later changes made void', () => {
  const voided = { ...facts, review: 'Ada Lovelace', editorial: { aiAfterReview: true } }
  it('is told neither in words nor in the record, and the label comes off again', () => {
    const source = '<!doctype html><title>T</title><article><h1>T</h1><p>Text</p></article>'
    const { value } = labelHtml(source, voided)
    expect(value).not.toContain('reviewed')
    expect(value).toContain('content="ai-autonomous"')
    expect(readHtml(value)?.editorial).toEqual({ aiAfterReview: true })
    expect(labelHtml(value, voided).changed).toBe(false)
    expect(unlabelHtml(value).value).toBe(source)
  })
  it('keeps the stock language out', () => {
    const stock = {
      ...voided,
      ai: 'GPT-3 (OpenAI)',
      part: 'part',
      roles: { drafting: 'ai', editing: 'author', revising: 'author' },
      statements: {
        draftLanguage: true,
        afterGeneration: true,
        toOwnLiking: true,
        ultimateResponsibility: true
      }
    }
    const label = (editorial: object) =>
      labelMarkdown('Text\n', { ...stock, editorial }, { stock: true }).value
    expect(label({ aiAfterReview: false })).toContain('the author reviewed')
    expect(() => label(voided.editorial)).toThrow('review.by: the author')
  })
})

describe('standingReview', () => {
  const review = { by: 'Ada Lovelace' }
  it('is a person’s, of the text as it stands', () => {
    expect(standingReview(parseDisclosure({ review }))).toEqual(review)
    expect(standingReview({})).toBeUndefined()
    expect(() => parseDisclosure({ review: { by: 'Claude' } })).toThrow('expected a person')
    expect(standingReview({ review, editorial: { aiAfterReview: true } })).toBeUndefined()
    expect(standingReview({ review, editorial: { aiAfterReview: false } })).toEqual(review)
  })

  it.each([
    ['the same moment', true, '2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
    ['a second later', false, '2026-11-20T12:00:01Z', '2026-11-20T12:00:00Z'],
    ['an hour earlier by a clock that shows later', true, '2026-11-20T13:00:00+02:00', '2026-11-20T12:00:00Z'],
    ['an hour later by a clock that shows earlier', false, '2026-11-20T12:00:00Z', '2026-11-20T13:00:00+0200'],
    ['without a zone, which is UTC: later', false, '2026-11-20T12:00', '2026-11-20T13:00+02:00'],
    ['without a zone, which is UTC: earlier', true, '2026-11-20T12:00', '2026-11-20T11:00-02:00'],
    ['some time of the day of the review', true, '2026-11-20T23:00:00Z', '2026-11-20'],
    ['the day of the review', true, '2026-11-20', '2026-11-20T01:00:00Z'],
    ['the day after', false, '2026-11-21', '2026-11-20T23:00:00Z']
  ])('stands unless something was done later: %s', (_, stands, at, reviewed) => {
    const declared = parseDisclosure({
      author: 'Ada Lovelace',
      ai: 'GPT-4',
      roles: { drafting: { by: 'GPT-4', at } },
      review: { by: 'author', at: reviewed }
    })
    expect(standingReview(declared) !== undefined).toBe(stands)
  })
})

describe('isModel', () => {
  it.each([
    [{ name: 'Acme Writer' }, true],
    [{ name: 'acme ai' }, true],
    [{ name: 'Acme AI', kind: 'company' }, false],
    [{ name: 'OpenAI' }, true],
    [{ name: 'OpenAI', kind: 'company' }, false],
    [{ name: 'GPT-4', kind: 'company' }, true],
    [{ name: 'GPT-4', kind: 'person' }, false],
    [{ name: 'Acme Writer', kind: 'person' }, true],
    [{ name: 'Ada Lovelace' }, false]
  ])('tells of %j: %s', (named, expected) => {
    const ai = [{ model: 'Acme Writer', provider: 'Acme AI' }]
    expect(isModel(named, { ai })).toBe(expected)
  })
})
