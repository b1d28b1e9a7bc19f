import { describe, expect, it } from 'vitest'
import { factExamples } from '../../src/policy/packs/fact-examples.js'
import { factQuestions } from '../../src/policy/packs/fact-questions.js'
import type { NoticeKind, Pack, Rule, RuleExample } from '../../src/policy/pack.js'
import { examples } from '../../src/policy/packs/examples/every-example.js'
import { packs } from '../../src/policy/packs/index.js'
import { lintPacks } from './lint-packs.js'

const sound: Rule = {
  id: 'test/rule',
  title: 'A rule',
  modality: 'should',
  quote: 'Please say who wrote it.',
  met: { declared: 'author.name' },
  needs: ['author.name'],
  program: 'Shows the name.',
  onFail: 'note'
}
const shown: RuleExample[] = [
  { title: 'named', disclosure: { author: 'Ada Lovelace' }, use: 'post', outcome: 'satisfied' },
  { title: 'not named', disclosure: {}, use: 'post', outcome: 'missing' }
]

function packOf(rules: readonly Rule[], change: Partial<Pack> = {}): Pack {
  return {
    id: 'test',
    document: 'A document',
    date: '2026-11-20',
    url: 'https://example.org',
    status: 'In force.',
    rules,
    ...change
  }
}

function lintRule(change: Partial<Rule>, ruleExamples = shown): string[] {
  return lintPacks([packOf([{ ...sound, ...change }])], {
    examples: { [change.id ?? sound.id]: ruleExamples },
    factExamples,
    factQuestions
  })
}

describe('lintPacks', () => {
  it('finds nothing wrong with the packs', () => {
    expect(lintPacks(packs, { examples, factExamples, factQuestions })).toEqual([])
  })

  it('finds nothing wrong with a sound rule', () => {
    expect(lintRule({})).toEqual([])
  })

  it('finds an id that is used twice', () => {
    const problems = lintPacks([packOf([sound, sound])], {
      examples: { [sound.id]: shown },
      factExamples,
      factQuestions
    })
    expect(problems).toContain('test/rule: the id is not unique')
  })

  it('finds a pack id that is used twice', () => {
    const problems = lintPacks([packOf([]), packOf([])], { examples: {}, factExamples, factQuestions })
    expect(problems).toContain('test: the id is not unique')
  })

  it.each(['title', 'program', 'attest', 'remedy'])('finds a must in the %s of a should', (field) => {
    expect(lintRule({ [field]: 'Must the author sign?' })).toContain(
      'test/rule: a “should” says must'
    )
  })

  it('finds a should that refuses', () => {
    expect(lintRule({ onFail: 'refuse' })).toContain('test/rule: a “should” refuses')
    expect(lintRule({ onFail: 'refuse', modality: 'must' })).toEqual([])
  })

  it('lets a must say must', () => {
    expect(lintRule({ modality: 'must', program: 'What must be shown is shown.' })).toEqual([])
  })

  it('finds an empty quote', () => {
    expect(lintRule({ quote: ' ' })).toContain('test/rule: no quote')
  })

  it('finds a long quote of several sentences', () => {
    expect(lintRule({ quote: 'It is so. '.repeat(31) })).toContain('test/rule: a long quote')
  })

  it('lets a single sentence be as long as the document has it', () => {
    expect(lintRule({ quote: `${'very '.repeat(80)}long` })).toEqual([])
  })

  it.each(['OpenAIâ\u0080\u0099s', 'a\u00a0quote', 'two\nlines'])(
    'finds the damage in %j',
    (quote) => {
      expect(lintRule({ quote })).toContain('test/rule: a damaged quote')
    }
  )

  it('finds a quote without a source', () => {
    const source = { document: '', date: 'undated', url: 'https://example.org' }
    expect(lintRule({ source })).toContain('test/rule: the quote has no source')
  })

  it('finds a pack without a date', () => {
    const pack = packOf([], { date: 'spring 2026' })
    const problems = lintPacks([pack], { examples: {}, factExamples, factQuestions })
    expect(problems).toContain('test: the date spring 2026 is no ISO 8601 date')
  })

  it('finds an outcome that no example shows', () => {
    expect(lintRule({}, shown.slice(0, 1))).toEqual(['test/rule: no example: missing'])
  })

  it('finds an example of an outcome that the rule can’t have', () => {
    const impossible: RuleExample = {
      title: 'elsewhere',
      disclosure: {},
      use: 'post',
      outcome: 'not-applicable'
    }
    expect(lintRule({}, [...shown, impossible])).toEqual(['test/rule: impossible: not-applicable'])
  })

  it('finds the examples of no rule', () => {
    const problems = lintPacks([], { examples: { 'test/gone': [] }, factExamples, factQuestions })
    expect(problems).toEqual(['test/gone: examples of no known rule'])
  })

  it('finds a promise', () => {
    expect(lintRule({ program: 'Makes the text compliant.' })).toContain(
      'test/rule: promises what nobody can'
    )
  })

  it('finds an unconfirmed rule that refuses', () => {
    const unconfirmed = { status: 'unconfirmed', modality: 'must', onFail: 'refuse' } as const
    expect(lintRule(unconfirmed)).toContain('test/rule: unconfirmed, and refuses')
    expect(lintRule({ ...unconfirmed, onFail: 'warn' })).toEqual([])
  })

  it('finds days and places that are none', () => {
    expect(lintRule({ since: 'spring 2026' })).toContain('test/rule: spring 2026 is no ISO 8601 date')
    expect(lintRule({ since: '2026-02-01', until: '2026-01-01' })).toContain(
      'test/rule: ends before it begins'
    )
    expect(lintRule({ jurisdictions: ['Europe'] })).toContain('test/rule: Europe is no place')
  })

  it('finds an unknown notice', () => {
    const owes = ['fanfare' as NoticeKind]
    expect(lintRule({ owes })).toContain('test/rule: unknown notice fanfare')
  })

  it.each([
    'Declare `review: Ada Lovelace`.',
    'Is it `review: human`?',
    'Was it read in 2026, or not?'
  ])('finds a remedy that is no question or suggests its answer: %s', (remedy) => {
    expect(lintRule({ remedy })).toContain(`test/rule: no question: ${remedy}`)
  })

  it('finds a fact that nobody can declare', () => {
    const problems = lintRule({ met: { declared: 'author.shoeSize' } })
    expect(problems).toContain('test/rule: no example of the fact author.shoeSize')
  })

  it('finds a refusal that says no way out', () => {
    const { needs: _, ...rule } = { ...sound, onFail: 'refuse' as const }
    const problems = lintPacks([packOf([rule])], { examples: { [rule.id]: shown }, factExamples, factQuestions })
    expect(problems).toContain('test/rule: refuses without saying what helps')
  })
})
