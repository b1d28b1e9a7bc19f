import { describe, expect, it } from 'vitest'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { de, en, locales } from '../../src/notice/locales/index.js'
import {
  journalDeclaration,
  stockLanguage,
  stockStatement
} from '../../src/notice/stock-language.js'

const exact = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-3 (OpenAI)',
  part: 'part',
  roles: { drafting: 'ai', editing: 'author', revising: 'author' },
  review: 'Ada Lovelace',
  purpose: 'improve readability',
  statements: {
    draftLanguage: true,
    afterGeneration: true,
    toOwnLiking: true,
    ultimateResponsibility: true
  }
})

describe('the stock language', () => {
  it('is the policy’s own, letter by letter', () => {
    expect(stockLanguage).toBe(
      'The author generated this text in part with GPT-3, OpenAI’s large-scale language-generation model. Upon generating draft language, the author reviewed, edited, and revised the language to their own liking and takes ultimate responsibility for the content of this publication.'
    )
  })
  it('stands when all nine facts are declared', () => {
    expect(stockStatement(exact, en)).toEqual({ text: stockLanguage, isStock: true, missing: [] })
  })

  const { statements, roles, part: _part, ai: _ai, review: _review, ...rest } = exact
  const system = [{ kind: 'system', by: 'GPT-3' }] as const
  const author = [{ kind: 'person', by: 'Ada Lovelace' }] as const
  const somebody = [{ kind: 'person', by: 'Bob' }] as const
  const without: readonly [fact: string, disclosure: Disclosure, missing: string][] = [
    ['in part', { ...exact, part: 'whole' }, 'part: part'],
    ['undeclared share', { ...rest, ai: exact.ai ?? [], roles: roles ?? {} }, 'part: part'],
    ['another model', { ...exact, ai: [{ model: 'GPT-4', provider: 'OpenAI' }] }, 'GPT-3'],
    ['another provider', { ...exact, ai: [{ model: 'GPT-3', provider: 'Acme' }] }, 'GPT-3'],
    [
      'a second system',
      { ...exact, ai: [{ model: 'GPT-3', provider: 'OpenAI' }, { model: 'Claude' }] },
      'GPT-3'
    ],
    [
      'draft language',
      { ...exact, statements: { ...statements, draftLanguage: false } },
      'draftLanguage'
    ],
    ['no draft by AI', { ...exact, roles: { ...roles, drafting: author } }, 'draftLanguage'],
    ['review', { ...exact, review: { by: 'Bob' } }, 'review.by'],
    [
      'review of the text as it stands',
      { ...exact, editorial: { aiAfterReview: true } },
      'review.by'
    ],
    ['review by a person', { ...exact, review: { by: 'GPT-3' } }, 'review.by'],
    ['edit', { ...exact, roles: { ...roles, editing: system } }, 'roles.editing'],
    [
      'revision',
      { ...exact, roles: { ...roles, revising: [...author, ...system] } },
      'roles.revising'
    ],
    [
      'after generation',
      { ...exact, statements: { ...statements, afterGeneration: false } },
      'afterGeneration'
    ],
    [
      'own liking',
      { ...exact, statements: { ...statements, toOwnLiking: false } },
      'toOwnLiking'
    ],
    [
      'responsibility',
      { ...exact, statements: { ...statements, ultimateResponsibility: false } },
      'ultimateResponsibility'
    ],
    ['somebody else answers', { ...exact, responsible: { name: 'Bob' } }, 'ultimateResponsibility'],
    ['an edit of the author’s own', { ...exact, roles: { ...roles, editing: somebody } }, 'roles.editing'],
    ['an edit by a person who is the author', { ...exact, roles: { ...roles, editing: [{ kind: 'person' }] } }, 'roles.editing'],
    ['a revision of the whole', { ...exact, roles: { ...roles, revising: [{ ...author[0], part: 'Chapter 3' }] } }, 'roles.revising'],
    ['one author alone', { ...exact, author: [{ name: 'Ada Lovelace', kind: 'person' }, { name: 'Bob', kind: 'person' }] }, 'one author'],
    ['a company', { ...exact, author: { name: 'Ada Lovelace', kind: 'company' } }, 'author.kind']
  ]
  it.each(without)('does not stand without %s, and names it', (_fact, disclosure, missing) => {
    const statement = stockStatement(disclosure, en)
    expect(statement.isStock).toBe(false)
    expect(statement.missing.some((each) => each.includes(missing))).toBe(true)
    expect(statement.text).not.toContain('The author generated')
    expect(statement.text).toMatch(/artificial intelligence/i)
  })
  it('names each of the nine where nothing but the system is declared', () => {
    expect(stockStatement({ ai: [{ model: 'GPT-4' }] }, en).missing).toHaveLength(9)
  })
  it('stands in English only', () => {
    for (const locale of locales.filter(({ tag }) => tag !== 'en')) {
      const statement = stockStatement(exact, locale)
      expect(statement.isStock).toBe(false)
      expect(statement.missing).toEqual(['locale: en'])
    }
  })
  it('never says that a person reviewed where no review is declared', () => {
    const { review: _, ...unreviewed } = exact
    expect(stockStatement(unreviewed, en).text).not.toContain('reviewed')
    expect(journalDeclaration(unreviewed, en).text).not.toContain('reviewed')
  })
})

describe('the declaration for journals', () => {
  it('is Elsevier’s own wording in English, letter by letter', () => {
    const template = [en.declaration.used, en.declaration.reviewed].join(' ')
    expect(
      template.replace('{systems}', '[NAME TOOL / SERVICE]').replace('{purpose}', '[REASON]')
    ).toBe(
      'During the preparation of this work the author(s) used [NAME TOOL / SERVICE] in order to [REASON]. After using this tool/service, the author(s) reviewed and edited the content as needed and take(s) full responsibility for the content of the published article.'
    )
    expect(journalDeclaration(exact, en)).toEqual({
      heading: 'Declaration of generative AI and AI-assisted technologies in the manuscript preparation process',
      text: 'During the preparation of this work the author(s) used GPT-3 (OpenAI) in order to improve readability. After using this tool/service, the author(s) reviewed and edited the content as needed and take(s) full responsibility for the content of the published article.',
      isStock: true,
      missing: []
    })
  })

  const { purpose: _purpose, review: _review, ai: _ai, ...rest } = exact
  const without: readonly [fact: string, disclosure: Disclosure, missing: string][] = [
    ['purpose', { ...rest, ai: exact.ai ?? [], review: { by: 'Ada Lovelace' } }, 'purpose'],
    [
      'review',
      { ...exact, review: { by: 'Bob' } },
      'review.by: the author, of the text as it stands'
    ],
    [
      'review of the text as it stands',
      { ...exact, editorial: { aiAfterReview: true } },
      'review.by: the author, of the text as it stands'
    ],
    [
      'edit',
      { ...exact, roles: { drafting: [{ kind: 'system', by: 'GPT-3' }] } },
      'roles.editing: author'
    ],
    [
      'responsible person',
      { ...exact, author: { name: 'Ada Lovelace', kind: 'company' } },
      'responsible: the author, a person'
    ]
  ]
  it.each(without)('does not stand without the %s, and names it', (_fact, disclosure, missing) => {
    const declaration = journalDeclaration(disclosure, en)
    expect(declaration.isStock).toBe(false)
    expect(declaration.missing).toEqual([missing])
    expect(declaration.text).not.toContain('During the preparation')
  })
  it('does not stand where somebody else edited it or answers for it, or one of two authors reviewed it', () => {
    const roles = { ...exact.roles, editing: [{ kind: 'person', by: 'Bob' }] } as const
    expect(journalDeclaration({ ...exact, roles }, en).missing).toEqual(['roles.editing: author'])
    expect(journalDeclaration({ ...exact, responsible: { name: 'Bob' } }, en).missing).toEqual([
      'responsible: the author, a person'
    ])
    const two = [{ name: 'Ada Lovelace', kind: 'person' }, { name: 'Bob', kind: 'person' }] as const
    expect(journalDeclaration({ ...exact, author: two }, en).isStock).toBe(false)
    const both = { author: ['Ada Lovelace', 'Bob'], ai: 'GPT-3', purpose: 'shorten', roles: { drafting: 'ai', editing: 'author' } }
    const facts = parseDisclosure({ ...both, review: 'author', responsible: 'author' })
    expect(journalDeclaration(facts, en)).toMatchObject({ isStock: true, missing: [] })
  })
  it('names the system that is missing', () => {
    expect(journalDeclaration({ ...exact, ai: [] }, en).missing).toContain('ai')
  })
  it('says the same in the other languages', () => {
    const { text, isStock } = journalDeclaration(exact, de)
    expect(isStock).toBe(true)
    expect(text).toContain('GPT-3 (OpenAI)')
    expect(text).toContain('volle Verantwortung')
  })
})
