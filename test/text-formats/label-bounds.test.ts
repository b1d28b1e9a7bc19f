import { describe, expect, it } from 'vitest'
import { tr } from '../../src/notice/locales/preview/index.js'
import { labelText, readText, unlabelText } from '../../src/text-formats/index.js'
import { textFormatNames } from '../../src/text-formats/text-format.js'
import { documents } from './documents.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author'
}

describe('a label in a language whose words are not loaded', () => {
  it.each(textFormatNames)('is refused in %s, never doubled, and known where its words are passed', (format) => {
    const { source } = documents[format].untitled
    const { value } = labelText(format, source, facts, { locale: tr })
    const refused = expect.objectContaining({ code: 'cannot-label' })
    expect(() => labelText(format, value, facts)).toThrow(refused)
    expect(() => unlabelText(format, value)).toThrow(refused)
    expect(unlabelText(format, value, { locale: tr })).toEqual({ value: source, changed: true })
  })
})

describe('labels upon labels', () => {
  const { source } = documents.org.untitled
  const { value } = labelText('org', source, facts)
  const [lead = ''] = value.split('\n\n').filter((block) => block.includes('An artificial'))
  const upon = (count: number) => value.replace(lead, () => Array.from({ length: count }, () => lead).join('\n\n'))

  it('come off together, four of them, and are left where there are more', () => {
    expect(unlabelText('org', upon(4)).value).toBe(source)
    expect(unlabelText('org', upon(5)).value).toContain(lead)
  })

  it('are looked for behind seven paragraphs that somebody put before them', () => {
    const behind = (count: number) => 'A note.\n\n'.repeat(count) + value
    expect(unlabelText('org', behind(7)).value).toBe('A note.\n\n'.repeat(7) + source)
    expect(unlabelText('org', behind(8)).changed).toBe(false)
  })
})

describe('a text without words', () => {
  it.each(['', '\uFEFF', '\n', '\n\n', '\r\n', '#+TITLE: Tides', '#+TITLE: Tides\n', '#+TITLE: Tides\n\n'])(
    'has its label with blank lines round it, and gets back what it was: %j',
    (source) => {
      const { value } = labelText('org', source, facts, { marks: ['lead'], reason: 'An excerpt' })
      const eol = source.includes('\r') ? '\r\n' : '\n'
      expect(value.replace(/\*[^]*\./, 'LABEL').replace(source.trimEnd(), '')).toMatch(/^\s*LABEL\s*$/)
      expect(value.split(eol).filter((line) => line.includes('drafted'))).toHaveLength(1)
      expect(unlabelText('org', value)).toEqual({ value: source, changed: true })
    }
  )
})

describe('what is passed', () => {
  it.each<readonly [what: string, call: () => unknown, said: RegExp]>([
    [
      'an option that nobody knows',
      () => labelText('org', 'They come.', facts, { lang: 'de' } as object),
      /`lang`|options\.lang/
    ],
    ['a format that nobody knows', () => labelText('orgs' as 'org', 'They come.', facts), /asciidoc, /],
    ['no text', () => labelText('org', 5 as never, facts), /source/],
    ['no text to read', () => readText('org', null as never), /source/],
    ['no text to take a label off', () => unlabelText('org', {} as never), /source/],
    [
      'an option of reading that nobody knows',
      () => readText('org', 'They come.', { lang: 'de' } as object),
      /`lang`|options\.lang/
    ]
  ])('is refused by its name: %s', (_, call, said) => {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-option', message: expect.stringMatching(said) }))
  })
})
