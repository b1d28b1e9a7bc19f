import { describe, expect, it } from 'vitest'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { forewordHeadings, possibleForewords, renderForeword } from '../../src/notice/foreword.js'
import { ar, de, en, locales } from '../../src/notice/locales/index.js'
import { stockLanguage } from '../../src/notice/stock-language.js'
import { drafted } from './disclosures.js'

const stock = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-3 (OpenAI)',
  part: 'part',
  roles: { drafting: 'ai', editing: 'author', revising: 'author' },
  review: 'Ada Lovelace',
  statements: {
    draftLanguage: true,
    afterGeneration: true,
    toOwnLiking: true,
    ultimateResponsibility: true
  }
})

describe('renderForeword', () => {
  it('gives a heading, the account, and each role with who answers', () => {
    expect(renderForeword(drafted, en)).toEqual({
      heading: 'Foreword',
      paragraphs: [
        'An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited and reviewed it and takes responsibility for it.'
      ],
      roles: [
        { task: 'Drafting', who: 'artificial intelligence, GPT-4 (OpenAI)' },
        { task: 'Editing', who: 'Ada Lovelace' },
        { task: 'Review', who: 'Ada Lovelace' },
        { task: 'Responsibility', who: 'Ada Lovelace' }
      ],
      entries: [
        'Drafting: artificial intelligence, GPT-4 (OpenAI)',
        'Editing: Ada Lovelace',
        'Review: Ada Lovelace',
        'Responsibility: Ada Lovelace'
      ]
    })
  })
  it('lists nothing that is not declared', () => {
    const foreword = renderForeword(parseDisclosure({ ai: 'GPT-4' }), en)
    expect(foreword.roles).toEqual([])
    expect(foreword.paragraphs.join(' ')).not.toMatch(/reviewed|edited|responsib/)
  })
  it('takes the heading that was asked for, in the language of the text', () => {
    expect(renderForeword(drafted, de, { heading: 'introduction' }).heading).toBe('Einleitung')
    expect(renderForeword(drafted, de, { heading: 'note' }).heading).toBe('Zu diesem Text')
  })
  it('takes the stock language only where it was asked for and is accurate', () => {
    expect(renderForeword(stock, en, { stock: true }).paragraphs).toEqual([stockLanguage])
    expect(renderForeword(stock, en).paragraphs).not.toEqual([stockLanguage])
    expect(renderForeword(drafted, en, { stock: true }).paragraphs).not.toContain(stockLanguage)
    expect(renderForeword(stock, de, { stock: true }).paragraphs).not.toContain(stockLanguage)
  })
  it('isolates the names in Arabic', () => {
    const { roles } = renderForeword(drafted, ar)
    expect(roles.at(-1)?.who).toBe('\u2068Ada Lovelace\u2069')
  })
})

describe('possibleForewords', () => {
  it('holds every foreword that can be rendered from the facts, in every language', () => {
    for (const locale of locales) {
      for (const disclosure of [drafted, stock]) {
        const possible = possibleForewords(disclosure, locale)
        for (const heading of forewordHeadings) {
          for (const isStock of [false, true]) {
            expect(possible).toContainEqual(
              renderForeword(disclosure, locale, { heading, stock: isStock })
            )
          }
        }
      }
    }
  })
})
