import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Disclosure, domains, stages } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import type { Locale } from '../../src/notice/locale.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { en as releasedEnglish } from '../../src/notice/released/0.1.0/en.js'
import type { Facts } from '../../src/notice/released/0.1.0/facts.js'
import { renderLabel as renderReleased } from '../../src/notice/released/0.1.0/render.js'
import { renderForeword } from '../../src/notice/foreword.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { timesToTry } from '../thorough.js'
import { canonicalNames, truthOf } from './claims.js'
import { disclosures } from './disclosures.js'
import { languages } from './languages.js'
import { allAuthors, createReader, type Language } from './reader.js'
import { readNotices } from './surfaces.js'

/** Facts as version 0.1.0 had them. */
const drafted: Facts = {
  author: { name: 'Ada Lovelace', kind: 'person' },
  ai: [{ model: 'GPT-4', provider: 'OpenAI' }],
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace' }
}

/** Claims with every system called as the facts do. */
function claimsOf(disclosure: Disclosure, language: Language): ReadonlyMap<string, readonly string[]> {
  const names = canonicalNames(disclosure)
  const told = readNotices(disclosure, language.tag, createReader(language))
  const authors = [disclosure.author ?? []].flat()
  return new Map(
    [...told].map(([place, claims]) => [
      place,
      claims
        .map((each) => each.split(' | ').map((word) => names.get(word) ?? word).join(' | '))
        .flatMap((each) =>
          each.includes(allAuthors) ? authors.map(({ name }) => each.replace(allAuthors, name)) : [each]
        )
    ])
  )
}

/** What is said only where it is so, whatever the facts are: whoever runs the conversation knows it. */
const toldByPlace: { readonly [place: string]: readonly string[] } = {
  handover: ['a person writes'],
  changed: ['changed'],
  break: ['a break'],
  livestream: ['live | livestream'],
  demonstration: ['live | demonstration']
}

// `npm run explore 10` tries 20,000.
const runs = { numRuns: timesToTry(20, 2000) }

describe.each(languages.map((language) => [language.tag, language] as const))('every notice in %s', (_tag, language) => {
  it('claims nothing that was not declared, and the lead tells all that was', () => {
    fc.assert(
      fc.property(disclosures, (disclosure) => {
        const { allowed, owed } = truthOf(disclosure)
        const told = claimsOf(disclosure, language)
        for (const [place, claims] of told) {
          // The policy's words for a post of which nobody says who made what. What an overlay shows,
          // it says to be written by AI.
          const isBarePost = ['post', 'overlay'].includes(place) && Object.keys(disclosure.roles ?? {}).length === 0
          const isOfChat = place === 'chat' || place === 'chat notice'
          const also = new Set([
            ...(isBarePost ? ['mark | generated'] : []),
            ...(isOfChat ? [...allowed].map((each) => each.replace(' in a chat |', ' |')) : []),
            ...(toldByPlace[place] ?? [])
          ])
          const untrue = claims.filter((claim) => !allowed.has(claim) && !also.has(claim))
          expect(untrue, place).toEqual([])
        }
        const lead = told.get('lead')
        if (lead) expect([...owed].filter((claim) => !lead.includes(claim))).toEqual([])
      }),
      runs
    )
  })
})

describe('the words of version 0.1.0', () => {
  const [english] = languages
  if (!english) throw new Error('Expected English')
  const reader = createReader(english)
  const base = {
    author: 'Ada Lovelace',
    ai: ['GPT-4 (OpenAI)'],
    roles: { drafting: 'ai', editing: 'author' },
    review: 'Ada Lovelace'
  }

  // What was declared, and what that version made of it: the negative control of the test above.
  it.each([
    [
      'a denial read as a name',
      { ...base, review: 'none' },
      { ...drafted, review: { by: 'none' } },
      'reviewed | substance | none'
    ],
    [
      'the mark of a text for its pictures',
      { ...base, roles: { drafting: 'author', illustration: 'ai' } },
      { ...drafted, roles: { drafting: 'human', illustration: 'ai' } },
      'mark | written'
    ],
    [
      'a translation called written with AI',
      { ...base, roles: { drafting: 'author', translation: 'ai' } },
      { ...drafted, roles: { drafting: 'human', translation: 'ai' } },
      'mark | written'
    ],
    [
      'every stage for every system',
      { ...base, ai: ['GPT-4 (OpenAI)', 'DeepL'], roles: { drafting: 'GPT-4', translation: 'DeepL' } },
      {
        ...drafted,
        ai: [{ model: 'GPT-4', provider: 'OpenAI' }, { model: 'DeepL' }],
        roles: { drafting: 'ai', translation: 'ai' }
      },
      'did | drafting | DeepL | '
    ],
    [
      'responsibility that was declared not to be taken',
      { ...base, statements: { ultimateResponsibility: false } },
      drafted,
      'responsible | Ada Lovelace'
    ],
    [
      'a person who is not named as the author',
      { ...base, roles: { drafting: 'ai', translation: 'human' } },
      { ...drafted, roles: { drafting: 'ai', translation: 'human' } },
      'did | translation | Ada Lovelace | '
    ]
  ] as const)('fail it: %s', (_fault, declared, released, untrue) => {
    const disclosure = parseDisclosure(declared)
    const label = renderReleased(released as Facts, releasedEnglish)
    const claims = [
      ...reader.opening(label?.lead.mark ?? '').claims,
      ...reader.sentences(label?.lead.text ?? '')
    ]
    expect(claims).toContain(untrue)
    expect(truthOf(disclosure).allowed).not.toContain(untrue)
    expect(claimsOf(disclosure, english).get('lead')).not.toContain(untrue)
  })

  it('fail it: facts that no sentence tells', () => {
    const disclosure = parseDisclosure({ ...base, purpose: 'finding ideas', contact: 'desk@harbour.example' })
    const { owed } = truthOf(disclosure)
    const claims = reader.sentences(renderReleased(drafted, releasedEnglish)?.lead.text ?? '')
    const untold = [...owed].filter((claim) => !claims.includes(claim))
    expect(untold).toContain('purpose | finding ideas')
    expect(claimsOf(disclosure, english).get('lead')).toContain('purpose | finding ideas')
  })
})

describe('a statement in fixed words', () => {
  const [english] = languages
  if (!english) throw new Error('Expected English')
  const reader = createReader(english)
  const declared = {
    author: 'Ada Lovelace',
    ai: 'GPT-3 (OpenAI)',
    people: ['Bea Smith'],
    part: 'part',
    purpose: 'finding ideas',
    roles: { drafting: 'ai', editing: 'author', revising: 'author' },
    review: 'author',
    responsible: 'author',
    statements: { draftLanguage: true, afterGeneration: true, toOwnLiking: true, ultimateResponsibility: true }
  }
  const claimsIn = (text: string) =>
    reader.statement(text).map((each) => each.replace(allAuthors, 'Ada Lovelace'))

  it('claims what was declared, and would claim what was not', () => {
    const { stock, declaration } = renderNotices(declared as never)
    expect([stock?.isStock, declaration?.isStock]).toEqual([true, true])
    const claims = [stock, declaration].flatMap((each) => claimsIn(each?.text ?? ''))
    const { allowed } = truthOf(parseDisclosure(declared))
    expect(claims.filter((each) => !allowed.has(each))).toEqual([])
    // A person who edits is not the author.
    const edited = parseDisclosure({ ...declared, roles: { ...declared.roles, editing: 'Bea Smith' }, responsible: 'Bea Smith' })
    const untrue = claims.filter((each) => !truthOf(edited).allowed.has(each))
    expect(untrue).toContain('did | editing | Ada Lovelace | ')
    expect(untrue).toContain('responsible | Ada Lovelace')
    const { stock: other, declaration: own } = renderNotices(edited)
    expect([other?.isStock, own?.isStock]).toEqual([false, false])
  })
})

const everyLocale = [...locales, ...previewLocales]

describe.each(everyLocale.map((locale) => [locale.tag, locale] as const))('the words of %s', (tag, locale) => {
  const leadOf = (disclosure: Disclosure) => renderLabel(disclosure, locale)?.lead.text ?? ''

  it('hold no phrase of a claim that was not declared', () => {
    fc.assert(
      fc.property(disclosures, (disclosure) => {
        expect(undeclaredPhrases(disclosure, locale)).toEqual([])
      }),
      runsIn(locale)
    )
  })

  it('change with each fact', () => {
    const base = {
      author: 'Ada Lovelace',
      ai: ['GPT-4 (OpenAI)', 'Midjourney'],
      roles: { drafting: 'GPT-4' },
      people: ['Bea Smith']
    }
    const before = leadOf(parseDisclosure(base))
    const changes: object[] = [
      ...stages.map((stage) => ({
        roles: { ...base.roles, [stage]: stage === 'drafting' ? ['GPT-4', 'Bea Smith'] : 'Midjourney' }
      })),
      { roles: { drafting: { by: 'GPT-4', part: 'Chapter 3' } } },
      { roles: { drafting: 'GPT-4', editing: 'human' } },
      { roles: { drafting: 'GPT-4', editing: 'people' } },
      { review: 'none' },
      { review: 'none', use: 'message' },
      { review: 'Bea Smith' },
      { review: { by: 'Bea Smith', of: 'facts' } },
      { review: { by: 'Bea Smith', of: 'language' } },
      { review: { by: 'Bea Smith', mode: 'while-streaming' } },
      { responsible: 'author' },
      { author: 'Bea Smith' },
      { author: ['Ada Lovelace', 'Bea Smith'] },
      { publisher: { name: 'Tide House', kind: 'company' } },
      { client: { name: 'Tide House', kind: 'company' } },
      { persona: { name: 'Grace Hopper', tag: 'parody' } },
      ...domains.map((domain) => ({ domain })),
      { limitations: 'Only two sources' },
      { qualifiedReviewer: 'Bea Smith' },
      { purpose: 'finding ideas' },
      { contact: 'desk@harbour.example' },
      { use: 'research' },
      { use: 'research', research: { subsidy: 'Tide House' } },
      { ai: 'unknown', roles: { drafting: 'ai' } }
    ]
    const leads = changes.map((change) => leadOf(parseDisclosure({ ...base, ...change })))
    expect(leads).not.toContain(before)
    expect(new Set(leads).size).toBe(leads.length)
  })

  it('tell a text without AI only where that is asked for', () => {
    const facts = { humanOnly: true, author: 'Ada Lovelace' }
    expect(renderLabel(parseDisclosure(facts), locale)).toBeUndefined()
    const told = renderLabel(parseDisclosure({ ...facts, tell: true }), locale)
    expect(told?.title).toBe('')
    expect(told?.lead.text).toContain('Ada Lovelace')
    const language = languages.find((each) => each.tag === tag)
    if (!told || !language) return
    expect(createReader(language).sentences(told.lead.text)).toEqual(['no AI, says | Ada Lovelace'])
  })
})

describe('phrases of claims', () => {
  const drafts = parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } })

  it.each(everyLocale.map((locale) => [locale.tag, locale] as const))(
    'would be found in words that say more than was declared: %s',
    (_tag, locale) => {
      expect(undeclaredPhrases(drafts, locale)).toEqual([])
      const { humanResponsible, responsible, unreviewed } = locale
      const claiming: Locale = { ...locale, human: humanResponsible }
      expect(undeclaredPhrases(drafts, claiming, locale)).toContain('responsible')
      const claim = `${responsible.one} ${unreviewed.published}`
      const told: Locale = { ...locale, attributed: { one: claim, many: claim } }
      const found = undeclaredPhrases(parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4' }), told, locale)
      expect(found).toEqual(['nobody reviewed', 'responsible'])
    }
  )
})

/** How many disclosures are tried in a language: of a preview, few among the quick tests. */
function runsIn({ isPreview }: Locale): { readonly numRuns: number } {
  return { numRuns: isPreview ? timesToTry(6, 500) : timesToTry(20, 2000) }
}

/** The claims whose phrases stand in a label and were not declared. */
function undeclaredPhrases(disclosure: Disclosure, locale: Locale, words: Locale = locale): string[] {
  const { allowed } = truthOf(disclosure)
  const { lead, brief } = renderLabel(disclosure, locale) ?? { lead: { text: '' }, brief: { text: '' } }
  const foreword = lead.text === '' ? [] : renderForeword(disclosure, locale).entries
  const told = [lead.text, brief.text, ...foreword]
  return Object.entries(phrasesOf(words)).flatMap(([what, templates]) => {
    if ([...allowed].some((claim) => claim.startsWith(what))) return []
    const phrases = templates.map(patternOf)
    return told.some((text) => phrases.some((phrase) => phrase.test(text))) ? [what] : []
  })
}

/** Sentences by the claim that they make, in the words of a locale. */
function phrasesOf(locale: Locale): { readonly [claim: string]: readonly string[] } {
  return {
    'nobody reviewed': Object.values(locale.unreviewed),
    'checks while it appears': Object.values(locale.streaming),
    'reviewed | facts': Object.values(locale.reviewedFacts),
    'reviewed | language': Object.values(locale.reviewedLanguage),
    responsible: [
      locale.responsible.one,
      locale.responsible.many,
      locale.brief.responsible,
      ...answering(locale),
      `${locale.foreword.responsibility}${locale.colon}{name}`
    ],
    'under the name of': [locale.attributed.one, locale.attributed.many],
    'sent by': [locale.sent],
    'made for': [locale.client],
    'qualified review': [locale.qualified],
    purpose: [locale.purpose],
    contact: [locale.contact],
    'not by': [locale.brief.persona],
    limits: [locale.limitations],
    research: [locale.research],
    subsidy: [locale.subsidy],
    domain: Object.values(locale.disclaimers)
  }
}

/** What the sentences about those who answer say, and those about others do not. */
function answering({ human, humanResponsible }: Locale): string[] {
  const others = [human.one, human.many].flatMap(({ first, next }) => [first, next])
  const words = [humanResponsible.one, humanResponsible.many].flatMap(({ first, next }) =>
    [first, next].flatMap((template) => template.split(/\{\w+\}/))
  )
  return words.filter((each) => each.trim().length > 2 && others.every((other) => !other.includes(each)))
}

/** A sentence with anything in its slots. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(parts.join('[^.。]+'), 'u')
}
