import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { mergeDisclosures } from '../../src/disclosure/merge-disclosures.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { evaluate } from '../../src/policy/evaluate.js'

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof DisclosureError) return error.message
    throw error
  }
  throw new Error('expected a DisclosureError')
}
const refusal = (facts: unknown) => messageOf(() => parseDisclosure(facts))

const ada = { kind: 'person', by: 'Ada Lovelace' } as const
const bea = { kind: 'person', by: 'Bea Smith' } as const
const gpt = { kind: 'system', by: 'GPT-4' } as const
const base = { author: 'Ada Lovelace', people: 'Bea Smith', ai: ['GPT-4 (OpenAI)', 'Midjourney'] }

describe('who or what is listed twice', () => {
  const roles = { drafting: 'GPT-4' }
  it('is one, in whatever letters', () => {
    const facts = parseDisclosure({
      author: ['Ada Lovelace', 'ada LOVELACE'],
      ai: ['GPT-4 (OpenAI)', 'gpt-4 (openai)', 'Midjourney', 'GPT-4 (OpenAI)'],
      responsible: ['author', 'Ada Lovelace', 'Bea Smith'],
      roles
    })
    expect(facts.author).toEqual({ name: 'Ada Lovelace', kind: 'person' })
    expect(facts.ai).toEqual([{ model: 'GPT-4', provider: 'OpenAI' }, { model: 'Midjourney' }])
    expect(facts.responsible).toEqual([{ name: 'Ada Lovelace' }, { name: 'Bea Smith' }])
  })
  it('is two where one is a person, and one a company of that name', () => {
    const company = { name: 'Ada Lovelace', kind: 'company' }
    const { author } = parseDisclosure({ author: ['Ada Lovelace', company], ai: 'GPT-4', roles })
    expect(author).toEqual([{ name: 'Ada Lovelace', kind: 'person' }, company])
  })
})

describe('a publisher or a client', () => {
  it.each(['publisher', 'client'] as const)('is the author where it has that name, and else a company: %s', (fact) => {
    const parse = (name: string) => parseDisclosure({ author: 'Ada Lovelace', [fact]: name })[fact]
    expect(parse('Ada Lovelace')).toEqual({ name: 'Ada Lovelace', kind: 'person' })
    expect(parse('Harbour')).toEqual({ name: 'Harbour', kind: 'company' })
  })
})

describe('a role', () => {
  it.each([
    { review: 'GPT-4' },
    { review: { by: 'GPT-4', at: '2026-11-20' } },
    { responsible: 'GPT-4' },
    { qualifiedReviewer: { name: 'GPT-4', qualification: 'attorney' } },
    { people: ['GPT-4'] }
  ])('is not asked about beside a system in the place of a person: %j', (fact) => {
    const roles = { drafting: 'GPT-4', editing: ['Ada Lovelace', 'GPT-4'] }
    const message = refusal({ author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles, ...fact })
    expect(message.match(/^- /gm)).toHaveLength(1)
    expect(message).toContain(`Unexpected \`GPT-4\` in \`${Object.keys(fact)[0]}\`, expected a person`)
  })

  it.each<[string, unknown, readonly object[]]>([
    ['a system by its model', 'GPT-4', [gpt]],
    ['a system by its provider', 'OpenAI', [gpt]],
    ['a system by its whole name', 'GPT-4 (OpenAI)', [gpt]],
    ['a person by name', 'Bea Smith', [bea]],
    ['a name in other letters', 'bea SMITH', [bea]],
    ['the author', 'author', [ada]],
    ['a keyword in capitals', 'Author', [ada]],
    ['a person who is not named', 'human', [{ kind: 'person' }]],
    ['people who are not named', 'people', [{ kind: 'people' }]],
    ['several together', ['Bea Smith', 'GPT-4'], [bea, gpt]],
    ['one who is named twice', ['author', 'Ada Lovelace'], [ada]],
    [
      'one on two days',
      [{ by: 'author', at: '2026-11-20' }, { by: 'author', at: '2026-11-21' }],
      [{ ...ada, at: '2026-11-20' }, { ...ada, at: '2026-11-21' }]
    ],
    ['one of two parts', [{ by: 'author', part: 'A' }, { by: 'author', part: 'B' }], [{ ...ada, part: 'A' }, { ...ada, part: 'B' }]],
    ['a part', ['author', { by: 'GPT-4', part: 'Chapter 3' }], [ada, { ...gpt, part: 'Chapter 3' }]],
    ['several parts', { by: 'GPT-4', part: ['A', 'B'] }, [{ ...gpt, part: ['A', 'B'] }]],
    ['a day', { by: 'human', at: '2026-11-20' }, [{ kind: 'person', at: '2026-11-20' }]],
    ['a person who is named nowhere else', { by: 'Eve', kind: 'person' }, [{ kind: 'person', by: 'Eve' }]],
    ['a person, in the letters of another place', { by: 'bea SMITH', kind: 'person' }, [bea]],
    ['a company', { by: 'Pen GmbH', kind: 'company' }, [{ kind: 'company', by: 'Pen GmbH' }]],
    ['a name that is a keyword', { by: 'Human', kind: 'person' }, [{ kind: 'person', by: 'Human' }]]
  ])('names %s', (_, role, expected) => {
    const facts = parseDisclosure({ ...base, roles: { drafting: 'GPT-4', editing: role } })
    expect(facts.roles?.editing).toEqual(expected)
  })

  it.each(['human', 'author', 'people', 'ai', 'both'])('takes %s in any case', (keyword) => {
    const parse = (word: string) =>
      parseDisclosure({ author: 'Ada', ai: 'GPT-4', roles: { drafting: 'ai', editing: word } })
    expect(parse(keyword.toUpperCase())).toEqual(parse(keyword))
  })

  it('is by the one system, by the unknown one, or by a person and the system', () => {
    const drafting = (ai: unknown, by: string) => parseDisclosure({ ai, roles: { drafting: by } }).roles
    expect(drafting('GPT-4', 'ai')).toEqual({ drafting: [gpt] })
    expect(drafting('GPT-4', 'both')).toEqual({ drafting: [{ kind: 'person' }, gpt] })
    expect(drafting('Unknown', 'ai')).toEqual({ drafting: [{ kind: 'system', by: 'unknown' }] })
    expect(drafting(undefined, 'ai')).toEqual({ drafting: [{ kind: 'system' }] })
  })

  it('is by every author', () => {
    const facts = parseDisclosure({
      author: ['Ada Lovelace', { name: 'Pen GmbH', kind: 'company' }],
      ai: 'GPT-4',
      roles: { drafting: 'ai', editing: 'author' }
    })
    expect(facts.roles?.editing).toEqual([ada, { kind: 'company', by: 'Pen GmbH' }])
  })

  it('names one of two systems of one model by the whole name', () => {
    const ai = ['GPT-4 (OpenAI)', 'GPT-4 (Azure)']
    const facts = parseDisclosure({ ai, roles: { drafting: 'GPT-4 (Azure)' } })
    expect(facts.roles?.drafting).toEqual([{ kind: 'system', by: 'GPT-4 (Azure)' }])
    expect(refusal({ ai, roles: { drafting: 'GPT-4' } })).toContain(
      'Which one: `GPT-4 (OpenAI)`, `GPT-4 (Azure)`?'
    )
  })

  it('meets the composed and the decomposed spelling of a name', () => {
    const facts = parseDisclosure({
      author: 'Zo\u00EB',
      ai: 'GPT-4',
      roles: { drafting: 'ai', editing: 'Zoe\u0308' }
    })
    expect(facts.roles?.editing).toEqual([{ kind: 'person', by: 'Zo\u00EB' }])
  })

  it.each<[string, object, string]>([
    ['a name in neither', { illustration: 'Ideogram' }, 'Is `Ideogram` a person (→ `people`) or a system (→ `ai`)?'],
    ['`ai` beside several systems', { drafting: 'ai' }, 'Which one was it: `GPT-4`, `Midjourney`'],
    ['`both` beside several systems', { drafting: 'both' }, 'Which one was it: `GPT-4`, `Midjourney`'],
    ['a mistyped keyword', { drafting: 'GPT-4', editing: 'humn' }, 'Did you mean `human`?'],
    ['a mistyped name', { drafting: 'GPT-5' }, 'Did you mean `GPT-4`?'],
    ['oneself', { drafting: 'me' }, 'Which name is it, or is it the author’s (→ `author`)?'],
    ['nobody', { drafting: 'none' }, 'Who did it? Leave the stage out where nobody did'],
    ['a person as a system', { drafting: { by: 'Bea Smith', kind: 'system' } }, 'expected a system in `ai`'],
    ['a system as a person', { drafting: { by: 'GPT-4', kind: 'person' } }, 'Which one is meant?'],
    ['a name of people', { drafting: { by: 'Bea Smith', kind: 'people' } }, 'which names nobody'],
    ['a company without a name', { drafting: { kind: 'company' } }, 'the name of the company'],
    ['a part that ends a sentence', { drafting: { by: 'GPT-4', part: 'It. Nobody helped' } }, 'without the end of a sentence'],
    ['a part that is too long', { drafting: { by: 'GPT-4', part: 'x'.repeat(81) } }, 'at most 80'],
    ['nobody at all', { drafting: { part: 'Chapter 3' } }, 'Missing `roles.drafting.by`'],
    ['a YAML key', { 'fact-checking': { human: null, 'GPT-4': null } }, 'Unexpected `roles.fact-checking.GPT-4`']
  ])('is asked about: %s', (_, roles, question) => {
    expect(refusal({ ...base, roles })).toContain(question)
  })

  it('is asked about where a person and a system have one name', () => {
    const claude = { author: { name: 'Claude', kind: 'person' }, ai: 'Claude' }
    expect(refusal({ ...claude, roles: { drafting: 'Claude' } })).toContain('Which one is meant?')
    expect(refusal(claude)).toContain('Which one is meant?')
  })

  it('is asked about where an author is meant whom nobody declares', () => {
    expect(refusal({ ai: 'GPT-4', roles: { editing: 'author' } })).toContain('Who is it?')
  })

  it('reads what it gives back to the same', () => {
    const facts = parseDisclosure({
      author: ['Ada Lovelace', { name: 'Claude', kind: 'person' }],
      people: [{ name: 'Kimi K2', kind: 'person' }, 'Bea Smith'],
      publisher: 'Harbour Ltd',
      ai: [{ model: 'GPT-4', or: ['Claude 3'] }, 'Midjourney'],
      roles: {
        drafting: ['author', { by: 'GPT-4', part: ['Chapter 3', 'Chapter 4'], at: '2026-11-01' }],
        narration: { by: 'Eve', kind: 'person' },
        illustration: 'Midjourney',
        editing: ['Kimi K2', 'people']
      },
      review: [{ by: 'Bea Smith', of: 'facts' }, { by: 'people', at: '2026-11-20' }],
      responsible: [{ name: 'Kimi K2', kind: 'person' }, 'Ada Lovelace'],
      part: ['Chapter 3']
    })
    const again = parseDisclosure(JSON.parse(JSON.stringify(facts)))
    expect(again).toEqual(facts)
    expect(again).not.toBe(facts)
    expect(Object.isFrozen(facts.roles?.drafting?.[1]?.part)).toBe(true)
  })
})

describe('the systems', () => {
  it('are none that nobody knows, or the unknown one', () => {
    expect(parseDisclosure({ ai: 'unknown' }).ai).toEqual([{ model: 'unknown' }])
    for (const ai of ['none', 'human', 'n/a', 'ai', ['GPT-4', 'unknown'], 'unknown (OpenAI)', { model: 'GPT-4', or: 'unknown' }]) {
      expect(refusal({ ai })).toMatch(/which one was it\?/)
    }
  })
  it('are each there once', () => {
    expect(parseDisclosure({ ai: ['GPT-4', 'gpt-4', 'GPT-4 (OpenAI)'] }).ai).toHaveLength(2)
  })
  it('may stand in for each other', () => {
    const facts = parseDisclosure({ ai: { model: 'GPT-4', or: 'Claude (Anthropic)' }, roles: { drafting: 'Claude' } })
    expect(facts.ai).toEqual([{ model: 'GPT-4', or: [{ model: 'Claude', provider: 'Anthropic' }] }])
    expect(facts.roles?.drafting).toEqual([gpt])
  })
})

describe('a review', () => {
  const review = (value: unknown) =>
    parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4', review: value }).review

  it.each<[string, unknown, unknown]>([
    ['a person', 'Bea Smith', { by: 'Bea Smith' }],
    ['the author', 'author', { by: 'Ada Lovelace' }],
    ['the author, on a day', { by: 'author', at: '2026-11-20' }, { by: 'Ada Lovelace', at: '2026-11-20' }],
    ['a person who is not named', 'human', { kind: 'person' }],
    ['people', { by: 'people', at: '2026-11-20' }, { kind: 'people', at: '2026-11-20' }],
    ['nobody', 'none', 'none'],
    ['one of a list', ['Bea Smith'], { by: 'Bea Smith' }],
    ['several, of different things', [{ by: 'Bea Smith', of: 'facts' }, { by: 'author', of: ['language'] }], [{ by: 'Bea Smith', of: ['facts'] }, { by: 'Ada Lovelace', of: ['language'] }]],
    ['a person with the name of a model', { by: 'Claude', kind: 'person' }, { by: 'Claude', kind: 'person' }],
    ['a person whose kind goes without saying', { by: 'Bea Smith', kind: 'person' }, { by: 'Bea Smith' }]
  ])('is by %s', (_, declared, expected) => {
    expect(review(declared)).toEqual(expected)
  })

  it.each([
    ...['moderation bot', 'the review bot', 'an automated system', 'automated moderation', 'Moderation API'],
    ...['a spell checker', 'GPT-4', 'Acme Ltd', 'Rechtschreibprüfung']
  ])('is no machine and no company: %s', (review) => {
    expect(() => parseDisclosure({ author: 'Ada Lovelace', ai: 'Claude 3', review })).toThrow('expected a person')
  })

  it.each(['no', 'n/a', 'pending', 'None yet', 'TODO', '-', 'automated', 'keine', 'なし', 'nobody'])(
    'is not by %s: did nobody review the text?',
    (by) => {
      for (const declared of [by, { by }, [by]]) {
        expect(messageOf(() => review(declared))).toContain('Did nobody review the text (→ `none`)')
      }
    }
  )

  it.each<[string, unknown]>([
    ['false', false],
    ['no, beside a person', ['none', 'Bea Smith']],
    ['a model', 'Claude'],
    ['a system of these facts', 'GPT-4'],
    ['a system that is not named', 'ai'],
    ['a system and a person', 'both'],
    ['a company', 'Acme Ltd'],
    ['several names', 'Bea Smith and Carl Roe'],
    ['nobody', {}],
    ['people with a name', { by: 'Bea Smith', kind: 'people' }],
    ['a thing that is reviewed by nobody', { by: 'Bea Smith', of: 'pictures' }]
  ])('is not by %s', (_, declared) => {
    expect(() => review(declared)).toThrow(DisclosureError)
  })

  it('is not by the company that is the author', () => {
    const author = { name: 'Harbour', kind: 'company' }
    for (const by of ['author', 'Harbour', 'HARBOUR']) {
      expect(refusal({ author, ai: 'GPT-4', review: by })).toContain('which person did?')
    }
  })
})

describe('who answers', () => {
  it('is the author only where that is said', () => {
    expect(parseDisclosure({ author: 'Ada' })).not.toHaveProperty('responsible')
    expect(parseDisclosure({ author: 'Ada', responsible: 'author' }).responsible).toEqual({ name: 'Ada' })
    expect(parseDisclosure({ author: ['Ada', 'Bea'], responsible: 'author' }).responsible).toEqual([
      { name: 'Ada' },
      { name: 'Bea' }
    ])
  })
  it.each(['none', 'human', 'ChatGPT', 'GPT-4', 'ai', 'Acme Ltd', 'people', 'me', 'Ada and Bea'])(
    'is not %s',
    (responsible) => {
      expect(() => parseDisclosure({ ai: 'GPT-4', responsible })).toThrow(DisclosureError)
    }
  )
})

describe('an author', () => {
  it.each(['Emily Post', 'Jennifer Null', 'J. R. R. Tolkien', 'Kimi', 'Devin', 'The New York Times'])(
    'may be %s',
    (author) => {
      expect(parseDisclosure({ author }).author).toEqual({ name: author, kind: 'person' })
    }
  )
  it('is noted where the name is perhaps an organisation’s, until the kind is said', () => {
    const notes = (author: unknown) =>
      evaluate(parseDisclosure({ author }), { packs: [] }).findings.map(({ ruleId, severity }) => [ruleId, severity])
    expect(notes('Emily Post')).toEqual([['disclosure/kind', 'note']])
    expect(notes(['Ada', 'The Harbour Times'])).toEqual([['disclosure/kind', 'note']])
    for (const author of ['Ada', { name: 'Emily Post', kind: 'person' }, { name: 'Times', kind: 'company' }]) {
      expect(notes(author)).toEqual([])
    }
  })
  it.each(['Kimi K2', '豆包', 'Une IA', 'KI-Assistent', 'OpenAI', 'Acme Inc.', 'Ada and Bea', 'PhD', 'me'])(
    'is asked about: %s',
    (author) => {
      expect(refusal({ author })).toMatch(/\?/)
      expect(parseDisclosure({ author: { name: author, kind: 'person' } }).author).toBeDefined()
    }
  )
  it.each(['none', 'TODO', '-', 'nobody', 'Ada, who wrote it without AI'])('is never %s', (name) => {
    for (const author of [name, { name, kind: 'person' }, { name, kind: 'company' }]) {
      expect(refusal({ author })).toMatch(/\?$/)
    }
  })
  it.each(['human', 'Author', 'AI', 'both', 'people'])('is %s only where its kind is said', (name) => {
    expect(refusal({ author: name })).toMatch(/\?/)
    expect(parseDisclosure({ author: { name, kind: 'person' } }).author).toEqual({ name, kind: 'person' })
  })
  it('is asked about as the item of a list that cuts a name', () => {
    expect(refusal({ author: ['Ada Lovelace', 'PhD'] })).toContain('stands in quotes in a list')
    expect(parseDisclosure({ author: ['Ada Lovelace, PhD'] }).author).toMatchObject({
      name: 'Ada Lovelace, PhD'
    })
  })
})

describe('other words', () => {
  it.each<[string, object]>([
    ['limitations', { limitations: 'none' }],
    ['a persona', { persona: { name: 'TBD' } }],
    ['a qualified reviewer', { qualifiedReviewer: 'GPT-4' }],
    ['the contact', { contact: 'n/a' }],
    ['a publisher', { publisher: 'none' }],
    ['topics', { topics: ['none'] }]
  ])('that stand for nothing are asked about: %s', (_, facts) => {
    expect(refusal({ ai: 'GPT-4', ...facts })).toMatch(/\?|out/)
  })
})

describe('a human-only text', () => {
  it('is declared in one word or with other facts', () => {
    const facts = { humanOnly: true, tell: true, author: 'Ada' }
    expect(parseDisclosure(facts)).toEqual({
      ...parseDisclosure('human-only'),
      tell: true,
      author: { name: 'Ada', kind: 'person' }
    })
  })
  it.each<object>([
    { humanOnly: false },
    { humanOnly: true, ai: 'GPT-4' },
    { humanOnly: true, roles: { drafting: 'ai' } },
    { tell: true, ai: 'GPT-4' }
  ])('is not %j', (facts) => {
    expect(() => parseDisclosure(facts)).toThrow(DisclosureError)
  })
})

/** Declarations of all kinds that must parse. */
const situations: readonly (readonly [string, object])[] = [
  ['two co-authors', { author: ['Ada Lovelace', 'Bea Smith'], ai: 'GPT-4', roles: { drafting: ['Ada Lovelace', 'GPT-4'], editing: 'Bea Smith' } }],
  ['a ghost writer', { author: { name: 'Harbour Ltd', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'human', editing: 'GPT-4' } }],
  ['an agency and its client', { author: { name: 'Pen GmbH', kind: 'company' }, client: { name: 'Harbour Ltd', kind: 'company' }, publisher: { name: 'Harbour Ltd', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'people' }, review: { by: 'people' } }],
  ['four systems', { author: 'Ada Lovelace', ai: ['GPT-4', 'DeepL', 'Midjourney', 'Whisper'], roles: { transcription: 'Whisper', drafting: 'GPT-4', translation: 'DeepL', illustration: 'Midjourney' } }],
  ['one section by AI', { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: ['author', { by: 'GPT-4', part: 'Section 3' }] } }],
  ['a summary by AI', { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', summarizing: { by: 'GPT-4', part: 'the box at the top' } } }],
  ['image descriptions', { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'author', 'image-description': 'GPT-4' } }],
  ['nobody reviewed', { author: { name: 'Harbour Ltd', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'GPT-4' }, review: 'none' }],
  ['a legal column', { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' }, domain: 'legal', qualifiedReviewer: { name: 'Carl Roe', qualification: 'attorney' } }],
  ['an estate’s consent', { author: { name: 'Museum', kind: 'company' }, persona: { name: 'Grace Hopper', tag: 'simulated', historicalPublicFigure: true, consent: { explicit: true, by: 'The Hopper estate' } }, ai: 'GPT-4', roles: { drafting: 'GPT-4' } }],
  ['twelve authors', { author: Array.from({ length: 12 }, (_, index) => `Author Nr${index}`), ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' }, use: 'research' }],
  ['a livestream', { author: 'Ada Lovelace', ai: 'GPT-4', use: 'livestream', review: { by: 'Ada Lovelace', mode: 'while-streaming' } }],
  ['a chatbot with a fallback', { author: { name: 'Shop', kind: 'company' }, ai: { model: 'GPT-4', or: ['Claude'] }, use: 'chatbot' }],
  ['a declaration of version 1', { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'both', editing: 'human' } }],
  ['a pen name', { author: { name: 'Claude', kind: 'person' }, ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' } }]
]

describe('a situation', () => {
  it.each(situations)('can be told: %s', (_, facts) => {
    const parsed = parseDisclosure(facts)
    expect(parseDisclosure(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
  })
})

describe('defaults of a site under the facts of a page', () => {
  const site = { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } }

  it('mean the author and the system of the page', () => {
    const { roles } = mergeDisclosures(site, { author: 'Carl Roe', ai: 'Claude' })
    expect(roles).toEqual({
      drafting: [{ kind: 'system', by: 'Claude' }],
      editing: [{ kind: 'person', by: 'Carl Roe' }]
    })
  })
  it('bind late also where they were parsed before, and over three layers', () => {
    const parsed = parseDisclosure(site)
    expect(mergeDisclosures(parsed, { author: 'Carl Roe' }).roles?.editing).toEqual([
      { kind: 'person', by: 'Carl Roe' }
    ])
    const section = mergeDisclosures(parsed, { author: 'Dora' })
    expect(mergeDisclosures(section, { ai: 'Claude' }).roles).toEqual({
      drafting: [{ kind: 'system', by: 'Claude' }],
      editing: [{ kind: 'person', by: 'Dora' }]
    })
  })
  it('ask who did it where they name a system that the page has not', () => {
    const named = { ...site, roles: { drafting: 'GPT-4' } }
    const message = messageOf(() => mergeDisclosures(named, { ai: 'Claude' }))
    expect(message).toContain('`GPT-4` in `roles.drafting` of the defaults, beside `ai` of the page')
    expect(message).toContain('Who did the drafting of this page?')
  })
  it('keep their people known, and not their reviews', () => {
    const known = { author: 'Ada', people: ['Bea Smith'], review: 'Carl Roe', qualifiedReviewer: 'Dee Low' }
    for (const name of ['Ada', 'Bea Smith', 'Carl Roe', 'Dee Low']) {
      const page = { author: 'Eve', people: [], ai: 'GPT-4', roles: { drafting: 'ai', editing: name } }
      const merged = mergeDisclosures(known, page)
      expect(merged.roles?.editing).toEqual([{ kind: 'person', by: name }])
      expect([merged.review, merged.qualifiedReviewer]).toEqual([undefined, undefined])
    }
  })
  it('lend no review in other words', () => {
    const editorial = { responsible: 'Ada', substanceReviewed: true, factChecked: true }
    expect(mergeDisclosures({ ...site, editorial }, { contact: 'mail' }).editorial).toEqual({
      responsible: 'Ada'
    })
  })
  it('need not stand alone', () => {
    expect(mergeDisclosures({ roles: { drafting: 'GPT-4' } }, { ai: 'GPT-4' }).roles?.drafting).toEqual([gpt])
    expect(mergeDisclosures({ ai: 'GPT-4' }, { roles: { drafting: 'GPT-4' } }).roles?.drafting).toEqual([gpt])
  })
  it('are no longer human-only where a page has a system', () => {
    const merged = mergeDisclosures({ humanOnly: true, tell: true, author: 'Ada' }, { ai: 'GPT-4' })
    expect(merged).toEqual({ author: { name: 'Ada', kind: 'person' }, ai: [{ model: 'GPT-4' }] })
  })
})

describe('a system that nobody knows', () => {
  const facts = { author: 'Ada Lovelace', ai: 'unknown', roles: { drafting: 'ai', editing: 'author' } }

  it('stays one when parsed facts are parsed again, also from JSON', () => {
    const parsed = parseDisclosure(facts)
    expect(parseDisclosure(parsed)).toEqual(parsed)
    expect(parseDisclosure(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
  })
  it('is asked about where `ai` names systems', () => {
    const roles = { drafting: { by: 'unknown', kind: 'system' } }
    expect(() => parseDisclosure({ ...facts, ai: 'GPT-4', roles })).toThrow('Who did it?')
  })
})
