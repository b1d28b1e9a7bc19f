import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { ar, de, en, es, fr, it as italian, ja, ko, locales, nl, pl, pt, zhHans } from '../../src/notice/locales/index.js'
import type { Locale } from '../../src/notice/locale.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { renderNotices } from '../../src/notice/render-notices.js'

const leadOf = (facts: object, locale: Locale) => renderLabel(parseDisclosure(facts), locale)?.lead.text ?? ''
const eachLocale = locales.map((locale) => [locale.tag, locale] as const)
const page = '# Tides\n\nThe sea rises.\n'

const three = ['Ada Lovelace', 'Bea Smith', 'Carl Roe']
const four = [...three, 'Dee Low']
const byAuthors = {
  ai: 'GPT-4',
  roles: { drafting: 'author', translation: 'GPT-4', editing: ['author', 'GPT-4'], revising: { by: 'author', part: 'Chapter 3' } },
  review: { by: 'author', of: 'facts' },
  responsible: 'author'
}

describe.each(eachLocale)('more than three authors in %s', (_, locale) => {
  const facts = { ...byAuthors, author: four }
  const { authors } = locale.who

  it('are named once, and called the authors in the sentences before', () => {
    const lead = leadOf(facts, locale)
    for (const name of four) expect(lead.split(name)).toHaveLength(2)
    expect(lead.toLowerCase().split(authors.toLowerCase()).length).toBeGreaterThan(4)
  })

  it('are named in each sentence where they are three', () => {
    const lead = leadOf({ ...facts, author: three }, locale)
    expect(lead.toLowerCase()).not.toContain(authors.toLowerCase())
    expect(lead.split('Carl Roe').length).toBeGreaterThan(4)
  })

  it('are read back by name, and taken off exactly', () => {
    const { value } = labelMarkdown(page, facts as never, { locale, packs: [] })
    expect(readMarkdown(value)).toMatchObject({
      author: four.map((name) => ({ name })),
      responsible: four.map((name) => ({ name })),
      review: four.map((by) => ({ by, of: ['facts'] })),
      roles: { drafting: four.map((by) => ({ kind: 'person', by })) }
    })
    expect(unlabelMarkdown(value).value).toBe(page)
    expect(labelMarkdown(value, facts as never, { locale, packs: [] }).value).toBe(value)
  })

  it('are not meant where one of them did nothing', () => {
    const lead = leadOf({ ...facts, roles: { drafting: three, editing: 'GPT-4' }, review: 'none', responsible: three }, locale)
    expect(lead.toLowerCase()).not.toContain(authors.toLowerCase())
  })
})

describe.each(eachLocale)('a part of which nobody says which it is, in %s', (_, locale) => {
  it('has words of its own in a list', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', part: 'part', roles: { drafting: 'GPT-4' } }
    const { foreword } = renderNotices(facts as never, { locale })
    const [entry = ''] = foreword?.entries ?? []
    expect(entry).toContain(`(${locale.foreword.inPart})`)
    expect(entry).not.toContain(locale.unnamedPart)
  })
})

describe.each(eachLocale)('a company and a person who are authors together, in %s', (tag, locale) => {
  const shop = { name: 'Shop', kind: 'company' }
  const facts = { ai: 'GPT-4', roles: { drafting: ['GPT-4', 'people'], editing: 'people' } }

  it.each([[[shop, 'Ada Lovelace']], [['Ada Lovelace', shop]]])('have people of whom nobody says whose they are: %j', (author) => {
    const declared = parseDisclosure({ ...facts, author })
    const { value } = labelMarkdown(page, declared, { locale })
    expect(value).not.toContain(locale.who.peopleAt.replace('{name}', 'Shop'))
    expect(readMarkdown(value)?.roles?.editing).toEqual([{ kind: 'people' }])
    expect(labelMarkdown(value, declared, { locale }).value, tag).toBe(value)
    expect(unlabelMarkdown(value).value).toBe(page)
  })
})

describe('words that fit who they are about', () => {
  const checks = (review: unknown) => ({ author: 'Ada Lovelace', people: ['Bea Smith'], ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review })
  const two = [{ by: 'Ada Lovelace', of: 'facts' }, { by: 'Bea Smith', of: 'facts' }]

  it('have a capital where a sentence opens with somebody unnamed, and none within it', () => {
    const lead = leadOf({ author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: ['author', 'human'], editing: ['people', 'GPT-4'] } }, en)
    expect(lead).toContain('Ada Lovelace and a person drafted this text.')
    expect(lead).toContain('People and an artificial intelligence system')
    const named = leadOf({ author: 'vera von Wied', ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' } }, en)
    expect(named).toMatch(/^vera von Wied wrote/)
  })

  it.each([
    [en, 'People are checking it as it appears.', 'Ada Lovelace and Bea Smith reviewed the facts in it.'],
    [de, 'Während der Text erscheint, kontrollieren ihn Menschen.', 'Die Fakten darin haben Ada Lovelace und Bea Smith geprüft.'],
    [es, 'Mientras aparece, lo comprueban varias personas.', 'Los datos fueron revisados por Ada Lovelace y Bea Smith.'],
    [nl, 'Mensen controleren de tekst terwijl die verschijnt.', 'Ada Lovelace en Bea Smith hebben de feiten erin gecontroleerd.']
  ] as const)('speak of several as such: $tag', (locale, streaming, facts) => {
    expect(leadOf(checks({ kind: 'people', mode: 'while-streaming' }), locale)).toContain(streaming)
    expect(leadOf(checks(two), locale)).toContain(facts)
  })

  it('end in one stop behind a name that has one, in every language', () => {
    for (const locale of locales) {
      const company = { name: 'Acme Inc.', kind: 'company' }
      const lead = leadOf({ author: company, client: company, ai: 'GPT-4', roles: { drafting: 'GPT-4' } }, locale)
      expect(lead).toContain('Acme Inc.')
      expect(lead).not.toMatch(/\.\.|\.。/)
    }
  })

  it('call a system without a name so in each sentence', () => {
    const facts = { author: 'Ada Lovelace', ai: 'unknown', roles: { drafting: 'ai', editing: 'author', revising: 'ai' } }
    for (const locale of locales) expect(leadOf(facts, locale).split(locale.unknown)).toHaveLength(3)
  })
})

it('read a company that did something back as such, beside another that publishes', () => {
  const author = { name: 'Harbour', kind: 'company' }
  const facts = { ai: 'Whisper (OpenAI)', author, roles: { idea: ['author', 'Whisper'] }, publisher: { name: 'Tide House', kind: 'company' } }
  for (const { tag } of locales) {
    const { value } = labelMarkdown(page, facts as never, { locale: tag, packs: [] })
    expect(readMarkdown(value)).toMatchObject({ author, publisher: facts.publisher })
  }
})

it.each([
  [['GPT-4', 'Dungeons and Dragons (TSR)']],
  [['Dungeons and Dragons (TSR)', 'GPT-4']],
  [['Black und White', 'Claude 3', 'GPT-4']]
])('read several systems back whose names hold a word that joins names: %s', (ai) => {
  for (const locale of ['en', 'de']) {
    const roles = { drafting: ai.map((name) => name.replace(' (TSR)', '')) }
    const { value } = labelMarkdown(page, { author: 'Ada Lovelace', ai, roles } as never, { locale, packs: [] })
    const models = readMarkdown(value)?.ai?.map(({ model, provider }) => (provider ? `${model} (${provider})` : model))
    expect(models).toEqual(ai)
  }
})

describe('Spanish', () => {
  const systems = (...ai: string[]) => leadOf({ author: 'Ada Lovelace', ai, roles: { drafting: ai } }, es)

  it.each([
    ['Imagen 4', 'GPT-4 e Imagen 4'],
    ['Hilda', 'GPT-4 e Hilda'],
    ['Hielo', 'GPT-4 y Hielo'],
    ['Claude', 'GPT-4 y Claude']
  ])('joins %s by its first sound', (name, joined) => {
    expect(systems('GPT-4', name)).toContain(joined)
    const { value } = labelMarkdown(page, { author: 'Ada Lovelace', ai: ['GPT-4', name], roles: { drafting: ['GPT-4', name] } } as never, { locale: 'es', packs: [] })
    expect(readMarkdown(value)?.ai).toEqual([{ model: 'GPT-4' }, { model: name }])
    expect(unlabelMarkdown(value).value).toBe(page)
  })

  it('says “u” before the sound of o, and “e” before a task', () => {
    const facts = { author: 'Ada Lovelace', ai: { model: 'GPT-4', or: ['Orca'] }, roles: { translation: 'GPT-4', illustration: 'GPT-4', drafting: 'author' } }
    expect(leadOf(facts, es)).toContain('traducido e ilustrado por GPT-4 u Orca')
  })
})

// What an editor of each language found in the words of 0.1.0, and must not be found again.
const faults: readonly (readonly [Locale, readonly RegExp[]])[] = [
  [en, [/answers for it/, /researched this text/, /conceived/]],
  [de, [/\bEr erscheint\b/, /wird er von/, /recherchiert/, /die Autorschaft/, /der einzelnen Menschen/]],
  [fr, [/sous le nom de/, /vérifié quant aux faits/, /documenté/, /Responsable :/]],
  [es, [/verificado en sus datos/, /acompañado de ilustraciones/, /de cada persona que lee/, /el autor, la autora/, /documentado/]],
  [italian, [/\b[Uu]na (?:IA|intelligenza)\b/, /verificato nei fatti/, /a nome di/, /documentato/]],
  [pt, [/em nome de/, /verificado quanto/, /documentado/]],
  [nl, [/gedocumenteerd/, /neemt er de verantwoordelijkheid/, /Nalezing/]],
  [pl, [/strona autorska/, /szkic/, /Autorstwo/, /weryfikacja faktów tego/, /ilustracje tego/, /dokumentacja/i]],
  [ja, [/行いました/, /責任者/, /著者：/]],
  [ko, [/글쓴이/, /책임자/]],
  [zhHans, [/作者：/]],
  [ar, [/بقلم/]]
]

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

describe('the words that editors corrected', () => {
  it.each(faults.map(([locale, patterns]) => [locale.tag, locale, patterns] as const))('are gone in %s', (_tag, locale, patterns) => {
    for (const words of stringsIn(locale)) for (const fault of patterns) expect(words).not.toMatch(fault)
  })
})

describe('who is not named, and tasks that are nouns', () => {
  const acme = { author: { name: 'Acme Inc.', kind: 'company' }, ai: 'GPT-4' }

  it('are told in French without a “de” that a vowel would change', () => {
    const lead = leadOf({ ...acme, roles: { drafting: 'GPT-4', editing: 'people' } }, fr)
    expect(lead).toContain('modifié par des personnes chez Acme Inc.')
  })
  it('are told in Polish in words that fit each task, also the first', () => {
    const lead = leadOf({ ...acme, roles: { research: 'GPT-4', 'fact-checking': 'GPT-4', drafting: 'people' } }, pl)
    expect(lead).toContain('System sztucznej inteligencji, GPT-4, wkład w ten tekst: ')
    expect(lead).not.toContain('tego tekstu')
  })
})

describe.each(eachLocale)('a company whose people reviewed the facts or the language alone, in %s', (_, locale) => {
  it.each(['facts', 'language'] as const)('is the author that the lead gives back, and the label comes off: %s', (of) => {
    const facts = { author: { name: 'Shop', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: { by: 'people', of } } as const
    const { value } = labelMarkdown(page, facts, { locale })
    expect(readMarkdown(value)).toMatchObject({ author: { name: 'Shop', kind: 'company' }, review: { kind: 'people', of: [of] } })
    expect(readMarkdown(value)).not.toHaveProperty('publisher')
    expect(unlabelMarkdown(value).value).toBe(page)
  })
})

describe.each(eachLocale)('who drafted a text, in %s', (_, locale) => {
  const facts = (stage: string) => ({ author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4', [stage]: 'human' } })

  it.each(['illustration', 'image-description', 'narration', 'coding', 'formatting'])('wrote it where a person did no more than the %s', (stage) => {
    expect(leadOf(facts(stage), locale)).toContain(locale.did.writing)
  })
  it.each(['editing', 'revising', 'translation', 'summarizing', 'proofreading', 'fact-checking'])('drafted it where a person worked on its words: %s', (stage) => {
    expect(leadOf(facts(stage), locale)).toContain(locale.did.drafting)
  })
  it('is told in the list of a foreword in the words of the account', () => {
    const listOf = (roles: object) => labelMarkdown(page, { author: 'Ada Lovelace', ai: 'GPT-4', roles, use: 'publication' }, { locale }).value
    const { tasks } = locale.foreword
    expect(listOf({ drafting: 'GPT-4' })).toContain(`- ${tasks.writing}`)
    expect(listOf({ drafting: 'GPT-4', editing: 'author' })).toContain(`- ${tasks.drafting}`)
  })
})

describe('who is named twice', () => {
  it.each([
    ['author', { author: ['Ada Lovelace', 'ada lovelace'] }],
    ['review', { author: 'Bea Smith', review: [{ by: 'Ada Lovelace', of: 'facts' }, { by: 'Ada Lovelace', of: 'facts', at: '2026-11-20' }] }],
    ['responsible', { author: 'Bea Smith', responsible: ['Ada Lovelace', 'Ada Lovelace'] }]
  ])('is told once: %s', (_fact, facts) => {
    expect(leadOf({ ai: 'GPT-4', roles: { drafting: 'GPT-4' }, ...facts }, en).split(/Ada Lovelace/i)).toHaveLength(2)
  })
})

describe('what readers should know of a field', () => {
  it.each(['proofreading', 'translation', 'research'])('does not call a person’s text made by AI, which did the %s', (stage) => {
    for (const domain of ['medical', 'financial', 'legal', 'news'] as const) {
      const lead = leadOf({ author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', [stage]: 'GPT-4' }, domain }, en)
      expect(lead).toMatch(/AI was used for this (?:health|financial|legal|news)/)
      expect(lead).not.toMatch(/made|generated|created/)
    }
  })

  it.each(['illustration', 'narration', 'formatting', 'coding'])('says no more than that AI was used, where it did the %s alone', (stage) => {
    for (const domain of ['medical', 'financial', 'legal', 'news'] as const) {
      const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', [stage]: 'GPT-4' }, domain }
      expect(leadOf(facts, en)).toMatch(/\. AI was used here\. AI can be wrong, leave things out or be out of date\.$/)
      const { notes } = labelMarkdown('Text.', facts, { packs: [] })
      expect(notes.map(({ message }) => message)).toContain('The label does not show `domain`, since no sentence tells it.')
    }
  })
})
