import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelText, readText, unlabelText } from '../../src/text-formats/index.js'
import { type TextFormatName, textFormatNames } from '../../src/text-formats/text-format.js'
import { isThorough } from '../thorough.js'
import { documents } from './documents.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}

describe.each(textFormatNames)('labelText: %s', (format) => {
  const { titled, untitled, headed } = documents[format]

  it('marks the title, and places the lead before the text', () => {
    const { value, changed, notes } = labelText(format, titled.source, facts)
    expect(value).toContain(titled.marked)
    expect(value.indexOf('GPT')).toBeLessThan(value.indexOf('They come'))
    expect([changed, notes]).toEqual([true, []])
  })

  it('stands behind what has to stay at the head', () => {
    const { value } = labelText(format, headed.source, facts)
    for (const line of headed.kept) expect(value.split('\n')).toContain(line)
    expect(value.indexOf(headed.kept.at(-1) ?? '')).toBeLessThan(value.indexOf('GPT'))
    expect(value.indexOf('GPT')).toBeLessThan(value.indexOf('They come'))
  })

  it.each(Object.entries({ titled, untitled, headed }))('comes off byte for byte: %s', (_, { source }) => {
    for (const text of [source, source.trimEnd(), source.replaceAll('\n', '\r\n'), `\uFEFF${source}`]) {
      const { value } = labelText(format, text, facts)
      expect(unlabelText(format, value)).toEqual({ value: text, changed: true })
      expect(labelText(format, value, facts)).toMatchObject({ value, changed: false })
      expect(readText(format, value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    }
  })

  it('replaces a label of other facts, in another language too', () => {
    const german = labelText(format, titled.source, facts, { locale: 'de' }).value
    const again = labelText(format, german, { ...facts, review: 'none' })
    expect(again.value).toBe(labelText(format, titled.source, { ...facts, review: 'none' }).value)
  })

  it('comes off with another that stands upon it', () => {
    const { value } = labelText(format, untitled.source, facts)
    const [lead = ''] = value.split('\n\n').filter((block) => block.includes('An artificial'))
    const twice = value.replace(lead, () => `${lead}\n\n${lead}`)
    expect(twice.length).toBe(value.length + lead.length + 2)
    expect(unlabelText(format, twice)).toEqual({ value: untitled.source, changed: true })
  })

  it('is found in a paragraph that a tool wrapped', () => {
    const { value } = labelText(format, titled.source, facts)
    const wrapped = value.replace(/ (?=drafted)/g, '\n')
    expect(readText(format, wrapped)).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(labelText(format, wrapped, facts).value.match(/drafted this text/g)).toHaveLength(1)
  })

  it('has its repeat last again where text was put behind it', () => {
    const { value } = labelText(format, titled.source, facts)
    const more = '\nThey go.\n'
    expect(unlabelText(format, value + more).value).toBe(titled.source + more)
    expect(labelText(format, value + more, facts).value).toBe(labelText(format, titled.source + more, facts).value)
  })

  it('has a foreword where a publication is declared', () => {
    const publication = { ...facts, use: 'publication' as const }
    const { value } = labelText(format, titled.source, publication)
    expect(value).toContain('Foreword')
    expect(value.indexOf('Foreword')).toBeLessThan(value.indexOf('They come'))
    expect(unlabelText(format, value).value).toBe(titled.source)
  })

  it('leaves a human-only text as it is, and takes an old label off', () => {
    const { value } = labelText(format, titled.source, facts)
    expect(labelText(format, value, 'human-only').value).toBe(titled.source)
    expect(labelText(format, titled.source, 'human-only').changed).toBe(false)
  })

  it('takes nothing that only resembles a label', () => {
    const like = titled.source.replace('They come', 'AI-generated. They come')
    expect(unlabelText(format, like).changed).toBe(false)
    expect(readText(format, like)).toBeUndefined()
  })

  it('lets no label out where the rules refuse', () => {
    expect(() => labelText(format, titled.source, { ...facts, topics: ['spam'] })).toThrow('Nothing was labelled')
    expect(() => labelText(format, titled.source, { author: 'Ada Lovelace' })).toThrow()
  })

  it.each([
    ['a review of another text', []],
    ['it also in a list', [{ by: 'Ada Lovelace' }]]
  ])('refuses %s', (_, others) => {
    const review = [...others, { by: 'Ada Lovelace', of: 'language' as const, digest: `sha256:${'0'.repeat(64)}` }]
    expect(() => labelText(format, titled.source, { ...facts, review })).toThrow(
      expect.objectContaining({ code: 'review-mismatch' })
    )
  })

  it('gives a label that comes off, or an error, for any text', () => {
    const line = fc.constantFrom(
      '', '', ' ', 'text', '= T', '* T', 'h1. T', '= T =', '====', '----', '****', 'T', ':a: b',
      '.. x', '#+TITLE: t', '#+BEGIN_SRC', '// c', '#set page()', '`', '{|', '<!--', ':PROPERTIES:', '[x]',
      '---', 'bc.. x', '**x** y', '\t', '| a', '#show: x => [', '__NOTOC__', '=== ==='
    )
    const source = fc
      .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'))
      .map(([lines, eol, mark]) => mark + lines.join(eol))
    let refused = 0
    fc.assert(
      fc.property(source, (text) => {
        let value: string
        try {
          value = labelText(format, text, facts).value
        } catch (error) {
          expect(error).toMatchObject({ code: 'cannot-label' })
          refused++
          return
        }
        expect(unlabelText(format, value).value).toBe(text)
        expect(labelText(format, value, facts).value).toBe(value)
      }),
      { numRuns: isThorough ? 300 : 40 }
    )
    expect(refused).toBeLessThan(60)
  })

  it('takes time in proportion to the text', () => {
    const long = `${titled.source}${'They come and go. (`[{ \n'.repeat(20_000)}`
    expect(labelText(format, long, facts).changed).toBe(true)
  })
})

describe('labelText', () => {
  it('knows a title of one letter in reStructuredText, and no title by a short line', () => {
    expect(labelText('restructuredtext', 'T\n=\n\nThey come.\n', facts).value).toMatch(/^\[AI-generated\] T\n=+\n/)
    expect(labelText('restructuredtext', 'Tides\n=\n\nThey come.\n', facts).value).toMatch(/^\*\*AI/)
  })

  it.each(['.. sectnum::', '.. |s| replace:: sea', '.. py:module:: tides', '.. title:: Tides and more'])(
    'finds the title behind a directive of reStructuredText that shows nothing: %s',
    (directive) => {
      const source = `${directive}\n\nTides\n=====\n\nThey come.\n`
      const { value } = labelText('restructuredtext', source, facts)
      expect(value.startsWith(`${directive}\n\n[AI-generated] Tides\n`)).toBe(true)
      expect(unlabelText('restructuredtext', value).value).toBe(source)
    }
  )

  it.each(['* COMMENT Tides', '* Tides :noexport:', '* TODO Tides  :sea:noexport:'])(
    'stands before a headline of Org that is not exported with what is below it: %s',
    (headline) => {
      const source = `${headline}\nDraft.\n\n* Ebb\n\nThey go.\n`
      const { value, notes } = labelText('org', source, facts)
      expect(value).toMatch(/^\*AI/)
      expect(value).toContain(headline)
      expect(notes).toEqual([])
      expect(unlabelText('org', value).value).toBe(source)
    }
  )

  it.each([
    ['a part that is not exported', '* Ebb\n\nx\n\n* Drafts :noexport:\n\n** One\n\nx\n'],
    ['a footnote', 'They come.[fn:1]\n\n[fn:1] Twice a day.\n']
  ])('notes a repeat that Org would take into %s', (open, text) => {
    const { value, notes } = labelText('org', `#+TITLE: T\n\n${text}`, facts)
    expect(notes).toMatchObject([{ ruleId: 'label/omitted', message: expect.stringContaining(open) }])
    expect(unlabelText('org', value).value).toBe(`#+TITLE: T\n\n${text}`)
    expect(labelText('org', `#+TITLE: T\n\n${text}\n\n* More\n\nx\n`, facts).notes).toEqual([])
  })

  it('takes a footnote that stands in a line of Org for words', () => {
    const { value, notes } = labelText('org', '#+TITLE: T\n\n[fn:: in the line] words go on\n', facts)
    expect(notes).toEqual([])
    expect(value.trimEnd().endsWith('words go on')).toBe(false)
  })

  it('notes a repeat that the end of the text would swallow', () => {
    const source = '= T\n\nThey come.\n\n----\ncode\n'
    const { value, notes } = labelText('asciidoc', source, facts)
    expect(notes).toMatchObject([{ ruleId: 'label/omitted' }])
    expect(unlabelText('asciidoc', value).value).toBe(source)
  })

  it.each([
    ['a bracket that is open', '#figure[\n  They come.\n', 'a bracket'],
    ['one behind an address, which is no comment', 'https://example.com [\n', 'a bracket'],
    ['raw text', 'They come. `x\n', 'raw text or a comment'],
    ['a comment', 'They come. /* x\n', 'raw text or a comment']
  ])('notes a repeat that Typst would take into %s', (_, text, open) => {
    const { value, notes } = labelText('typst', `= T\n\n${text}`, facts)
    expect(notes).toMatchObject([{ ruleId: 'label/omitted', message: expect.stringContaining(open) }])
    expect(unlabelText('typst', value).value).toBe(`= T\n\n${text}`)
  })

  it.each(['#figure[They come.]\n', '// a [ in a comment\n', 'A \\[ that is escaped.\n', '`[`\n', 'A ] too many, and (one).\n'])(
    'repeats the label where Typst has nothing open: %j',
    (text) => {
      expect(labelText('typst', `= T\n\n${text}`, facts).notes).toEqual([])
    }
  )

  it('reads the facts of front matter, which lie over the passed ones', () => {
    const source = '---\ndisclosure: human-only\n---\n= T\n\nThey come.\n'
    expect(labelText('asciidoc', source, facts).value).toBe(source)
  })

  it.each([
    ['asciidoc', '= T\n:author: Ada\n:disclosure: human-only\n\nThey come.\n', ':disclosure: human-only` in line 3'],
    ['asciidoc', '= T\n:ai-disclosure: human-only\n\nThey come.\n', 'in line 2'],
    ['restructuredtext', 'T\n=\n\n:Disclosure: human-only\n\nThey come.\n', 'in line 4'],
    ['org', '#+TITLE: T\n#+DISCLOSURE: human-only\n\nThey come.\n', 'in line 2'],
    ['org', ':PROPERTIES:\n:disclosures: human-only\n:END:\n#+TITLE: T\n\nThey come.\n', 'in line 2'],
    ['textile', ';;;\n"disclosure": "human-only"\n;;;\nThey come.\n', '`disclosure` before the text']
  ] as const)('asks about facts in a field of %s, which it does not read: %j', (format, source, where) => {
    expect(() => labelText(format, source, facts)).toThrow(where)
    expect(labelText(format, source, facts, { key: 'aiFacts' }).changed).toBe(true)
    expect(labelText(format, source.replace(/disclosures?/i, 'keywords'), facts).changed).toBe(true)
  })

  it('reads the facts of front matter under another key', () => {
    const source = '---\naiFacts: human-only\ndisclosure: affiliate links\n---\n= T\n\nThey come.\n'
    expect(labelText('asciidoc', source, facts, { key: 'aiFacts' }).value).toBe(source)
  })

  it('refuses a redirect, a section mark, and what is no format and no text', () => {
    expect(() => labelText('mediawiki', '#REDIRECT [[Tides]]', facts)).toThrow('redirect')
    expect(() =>
      labelText('org', 'x', facts, { marks: ['title', 'lead', 'end', 'record', 'sections'] })
    ).toThrow('sections')
    expect(() => labelText('latex' as TextFormatName, 'x', facts)).toThrow('expected asciidoc')
    expect(() => labelText('org', 5 as never, facts)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
