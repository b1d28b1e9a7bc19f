import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { copyPlainly } from '../../src/disclosure/plain-copy.js'
import { labelHtml } from '../../src/html/label-html.js'
import { labelMarkdown } from '../../src/markdown/label-markdown.js'
import { compileFill, formOf } from '../../src/notice/label-forms.js'
import type { Locale } from '../../src/notice/locale.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { prepareLabel } from '../../src/notice/prepare-label.js'
import { defaultPacks } from '../../src/policy/built-in-packs.js'
import { labelPost } from '../../src/social/index.js'
import { timesToTry } from '../thorough.js'

const runs = timesToTry(120, 2_000)

const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Ada', 'Bea', 'Jean-Luc', 'Łukasz', 'Ольга', 'ليلى', '花子', 'Ivo', 'Hilda', 'Émile'),
        fc.constantFrom('Ba', 'De', 'Fi', 'Go', 'Ku', 'La', 'Me', 'Ni', 'Żó', 'السا', '田中', '김민'),
        fc.constantFrom('son', 'mann', 'ska', 'y', 'ج', '子', '수')
      )
      .map(([given, start, end]) => `${given} ${start}${end}`)
  },
  fc.constantFrom(
    ...['Edited By', 'Ada And', 'Text Author', 'A Person', 'Review None', 'Max Ai', 'Harbour Press', 'Bafi Times', 'Herald', 'Acme Inc.'],
    ...['Ada', 'ada lovelace', 'Ada Lovelace', 'Ada Lovelace Jones', 'JOSÉ', 'José', 'Jose\u0301', 'E. Moe'],
    ...['Ein Und Aus', 'www Ada', 'Zqxa Vqxe', 'ChatGPT', 'OpenAI', 'me', 'author', 'none', 'Par Ada', 'The AI System'],
    ...['الشخص', 'El Equipo', '人間', 'システム', 'O’Neil', 'Ada\u200bBea', 'Ada  Bea', '**Ada**', 'Ŀuis', 'ﬁn Ada']
  )
)
const system = fc.constantFrom<unknown>(
  'GPT-4 (OpenAI)',
  'GPT-4',
  'unknown',
  ['GPT-4 (OpenAI)', 'Claude (Anthropic)'],
  { model: 'Qwen', version: '2.5' },
  { model: 'GPT-4', or: 'Claude' }
)
const day = fc.constantFrom('2026-11-20', '2025-02-28', '2025-02-29', '2026-01-01T10:00Z', '1212-12-12')
const digest = fc.constantFrom(`sha256:${'a1'.repeat(32)}`, `sha256:${'b2'.repeat(32)}`, 'sha256:0')

/** Facts as plain data, some of them seldom, whose names are taken from a few. */
const facts = fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).chain((names) => {
  const one = fc.constantFrom(...names)
  const seldom = <T,>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 12 })
  const oftener = <T,>(often: fc.Arbitrary<T>, ...others: fc.Arbitrary<T>[]) =>
    fc.oneof({ weight: 8, arbitrary: often }, ...others)
  return fc.record({
    ai: system,
    author: oftener<unknown>(
      one,
      one.map((each) => [each, 'Grace Hopper']),
      fc.record({ name: one, kind: fc.constantFrom('person', 'company') })
    ),
    roles: fc.record({
      drafting: oftener<unknown>(fc.constantFrom('ai', 'GPT-4', 'both'), one, fc.constantFrom('human', ['author', 'ai'])),
      editing: oftener<unknown>(one, one.map((each) => ({ by: each, part: 'Chapter 3' })), fc.constant('author')),
      translation: seldom(fc.oneof(one, fc.constantFrom('ai', 'people'))),
      'fact-checking': seldom(one.map((by) => ({ by, kind: 'person', at: '2026-11-21' })))
    }),
    review: oftener<unknown>(
      fc.record({ by: one, at: seldom(day), digest: seldom(digest) }),
      one,
      fc.constant('none'),
      one.map((by) => [{ by, of: 'facts' }, { by: 'Grace Hopper' }])
    ),
    responsible: oftener<unknown>(one, fc.constant('author'), fc.record({ name: one, role: fc.constant('editor') })),
    people: seldom(one),
    qualifiedReviewer: seldom(fc.record({ name: one, qualification: fc.constant('MD') })),
    publisher: seldom(fc.oneof(one, fc.constant('The Harbour Times'))),
    persona: seldom(fc.record({ name: one, tag: fc.constantFrom('simulated', 'parody') })),
    limitations: seldom(oftener(fc.constant('The figures are old.'), one.map((each) => `As ${each} says.`))),
    purpose: seldom(fc.constant('improve readability')),
    domain: seldom(fc.constantFrom('news', 'medical')),
    publishedAt: seldom(day),
    use: seldom(fc.constantFrom('message', 'research', 'post', 'publication')),
    topics: fc.constant([])
  })
})

/** What comes of a call: its value as text, or the words of its error. */
function outcomeOf(call: () => unknown): string {
  try {
    return JSON.stringify(call())
  } catch (error) {
    if (error instanceof DisclosureError) return `${error.code} ${error.message}`
    throw error
  }
}

/** Equal facts in objects that nobody has met. */
function anew(declared: object): object {
  return JSON.parse(JSON.stringify(declared)) as object
}

/** Packs that are given may change, so that nothing is remembered by form. */
const slowly = { packs: defaultPacks }

const eachLocale = locales.map((locale, index) => [locale.tag, locale, index] as const)
describe.each(eachLocale)('a label in %s', (_tag, locale: Locale, index) => {
  it('is the same by the form of its facts as by the facts', () => {
    let byForm = 0
    fc.assert(
      fc.property(facts, fc.constantFrom(undefined, true, false), (declared, reviewMatches) => {
        const text = reviewMatches === undefined ? {} : { reviewMatches }
        const prepare = (options: object) => () => {
          const { disclosure, use, duties, findings, label, form } = prepareLabel(
            anew(declared),
            'publication',
            { locale, ...options },
            text
          )
          if (form) byForm++
          return { label, use, duties, findings, disclosure }
        }
        expect(outcomeOf(prepare({}))).toBe(outcomeOf(prepare(slowly)))
      }),
      // Facts that were met before, in another language, are parsed.
      { numRuns: runs, seed: index }
    )
    expect(byForm).toBeGreaterThan(runs / 200)
  })
})

describe('a labelled text', () => {
  it('is the same by the form of its facts as by the facts, on each surface', () => {
    const ways: ((declared: object, options: object) => unknown)[] = [
      (declared, options) => labelMarkdown('# Tides\n\nThe sea rises.\n', declared, options),
      (declared, options) => labelHtml('<h1>Tides</h1><p>The sea rises.</p>', declared, options),
      (declared, options) => labelHtml('<!doctype html><title>Tides</title><p>The sea rises.</p>', declared, options),
      (declared, options) => labelPost('bluesky', { text: 'The sea rises.' }, declared, options),
      (declared, options) => labelPost('sms', { text: 'The sea rises.' }, declared, options)
    ]
    fc.assert(
      fc.property(facts, fc.nat(ways.length - 1), fc.constantFrom('en', 'de', 'ja', 'ar'), (declared, at, locale) => {
        const label = (options: object) => () => ways[at]?.(anew(declared), { locale, ...options })
        expect(outcomeOf(label({}))).toBe(outcomeOf(label(slowly)))
      }),
      { numRuns: runs }
    )
  })
})

describe('formOf', () => {
  const formOfFacts = (declared: object) => {
    const plain = copyPlainly(declared)
    return plain && formOf(plain, en)
  }
  it('is the same for facts that differ in ordinary names and in the day of the review', () => {
    const make = (by: string, at: string) => ({ ai: 'GPT-4', author: by, roles: { editing: by }, review: { by, at } })
    const one = formOfFacts(make('Ada Lovelace', '2026-11-20'))
    expect(one?.names).toEqual(['Ada Lovelace', '2026-11-20'])
    expect(formOfFacts(make('Bea Smith', '2026-11-21'))?.made).toBe(one?.made)
  })
  it('tells names of other alphabets, and others in other places, apart', () => {
    const made = (author: string, review: string) => formOfFacts({ author, review })?.made
    const each = [made('Ada Bea', 'Ada Bea'), made('Ada Bea', 'Cara Dia'), made('ليلى', 'Cara Dia'), made('Ada ليلى', 'Cara Dia')]
    expect(new Set(each).size).toBe(4)
  })
  it('keeps forms apart that have the same print', () => {
    const limits = (author: string, limitations: string) => ({ author, ai: 'GPT-4', roles: { drafting: 'ai' }, limitations })
    const [one, other] = [limits('Ada Lovelace', 'Aa is old.'), limits('Ada Lovelace', 'BB is old.')]
    expect(copyPlainly(one)?.print).toBe(copyPlainly(other)?.print)
    expect(formOfFacts(one)?.made).not.toBe(formOfFacts(other)?.made)
    for (const [author, words] of [['Bea Ba', 'Aa'], ['Bea De', 'BB'], ['Bea Fi', 'Aa'], ['Bea Go', 'BB']] as const) {
      const { value } = labelMarkdown('A line.', limits(author, `${words} is old.`))
      expect(value).toContain(`Known limits of this text: ${words} is old.`)
    }
  })
  it.each([
    ['is a part of another', { author: 'Ada Lovelace', review: 'Ada Lovelace Jones' }],
    ['is another in other letters', { author: 'Ada Lovelace', review: 'ada lovelace' }],
    ['is in other words', { author: 'Ada Lovelace', limitations: 'As ADA LOVELACE says.' }],
    ['is a stand-in', { author: 'Ada Lovelace', publisher: 'Zqxa Vqxe' }],
    ['looks like a model', { author: 'ChatGPT' }],
    ['ends like a sentence', { author: 'Acme Inc.' }],
    ['holds words of the label', { author: 'Ada and Bea' }],
    ['is a keyword', { author: 'Human' }]
  ])('gives none for facts of which a name %s', (_why, declared) => {
    expect(formOfFacts(declared)).toBeUndefined()
  })
  it('compares the day of a review with other days', () => {
    const review = { by: 'Ada Lovelace', at: '2026-11-20' }
    const editing = { by: 'Ada Lovelace', at: '2026-11-21' }
    expect(formOfFacts({ author: 'Ada Lovelace', review, roles: { editing } })?.names).toEqual(['Ada Lovelace'])
  })
})

describe('compileFill', () => {
  it('puts names into texts, lists and records, and leaves the rest', () => {
    const form = formOf(copyPlainly({ author: 'Ada Lovelace' }) ?? never(), en) ?? never()
    const standIns = form.standIns()
    const [standIn] = standIns
    const made = { words: [`By ${standIn}.`, 'Yes'], count: 1, of: { name: standIn } }
    expect(compileFill(made, standIns)(form.names)).toEqual({
      words: ['By Ada Lovelace.', 'Yes'],
      count: 1,
      of: { name: 'Ada Lovelace' }
    })
  })
})

function never(): never {
  throw new Error('There is a form.')
}
