import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { labelNotebook, readNotebook, unlabelNotebook } from '../../src/notebook/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
}

const cells = [
  { cell_type: 'markdown', id: 'a1', metadata: {}, source: ['# Tides\n', '\n', 'They come.'] },
  { cell_type: 'code', id: 'a2', metadata: {}, execution_count: null, outputs: [], source: 'print("\\"[{")' }
]
const notebook = { cells, metadata: { title: 'Tides', kernelspec: { name: 'python3' } }, nbformat: 4, nbformat_minor: 5 }
const raw = { cell_type: 'raw', id: 'a0', metadata: {}, source: '---\ntitle: Tides\n---' }

const layouts: { readonly [name: string]: string } = {
  'as Jupyter writes it': `${JSON.stringify(notebook, null, 1)}\n`,
  'with four spaces': JSON.stringify(notebook, null, 4),
  'on one line': JSON.stringify(notebook),
  'with CRLF': JSON.stringify(notebook, null, 2).replaceAll('\n', '\r\n'),
  'with a byte order mark': `\uFEFF${JSON.stringify(notebook, null, 1)}`,
  'with front matter': JSON.stringify({ ...notebook, cells: [raw, ...cells] }, null, 1),
  'with nothing but front matter': JSON.stringify({ ...notebook, cells: [raw] }, null, 1),
  'with data deep in cells': JSON.stringify({ ...notebook, cells: cells.map((cell) => ({ ...cell, metadata: { tool: { marks: [{ open: '}]\\"' }, [[]], {}] } } })) }, null, 1),
  'without cells': JSON.stringify({ ...notebook, cells: [] }, null, 1),
  'of an older minor version': JSON.stringify({ ...notebook, nbformat_minor: 2 }, null, 1)
}

interface Written {
  readonly cells: readonly { readonly cell_type: string; readonly id?: string; readonly source: string | readonly string[] }[]
  readonly metadata: { readonly title: string }
}

const parse = (text: string) => JSON.parse(text.replace(/^\uFEFF/, '')) as Written

describe('labelNotebook', () => {
  it('has the lead first, in a cell of its own, and the repeat last', () => {
    const { value, changed, notes } = labelNotebook(layouts['as Jupyter writes it'] ?? '', facts)
    const written = parse(value)
    expect(written.cells.map(({ cell_type: type }) => type)).toEqual(['markdown', 'markdown', 'code', 'markdown'])
    expect(written.cells[0]?.source).toEqual([expect.stringMatching(/^\*\*AI-generated\.\*\* An artificial/)])
    expect(written.cells.at(-1)?.source).toEqual([expect.stringContaining('AI used: GPT-4')])
    expect(written.cells[1]?.source[0]).toBe('# [AI-generated] Tides\n')
    expect(written.metadata.title).toBe('[AI-generated] Tides')
    expect([changed, notes]).toEqual([true, []])
  })

  it('has the repeat last again where cells were put behind it', () => {
    const added = { cell_type: 'code', id: 'b1', metadata: {}, execution_count: null, outputs: [], source: '1' }
    const withMore = (text: string) => JSON.stringify({ ...notebook, ...parse(text), cells: [...parse(text).cells, added] }, null, 1)
    const source = JSON.stringify(notebook, null, 1)
    const grown = withMore(labelNotebook(source, facts).value)
    expect(unlabelNotebook(grown).value).toBe(withMore(source))
    expect(labelNotebook(grown, facts).value).toBe(labelNotebook(withMore(source), facts).value)
  })

  it('stands behind front matter, before every cell that is shown', () => {
    const { value } = labelNotebook(layouts['with front matter'] ?? '', facts)
    expect(parse(value).cells.map(({ id }) => id)).toEqual(['a0', 'forthright-lead', 'a1', 'a2', 'forthright-end'])
  })

  it.each([
    ['a title', '---\ntitle: Tides\n---', '---\ntitle: "[AI-generated] Tides"\n---'],
    ['a title in lines, each a string', ['---\n', 'title: "Gezeiten \u00fc"\n', 'description: They come.\n', '---\n'], '---\ntitle: "[AI-generated]\\u0020Gezeiten ü"\ndescription: "[AI-generated] They come."\n---\n'],
    ['TOML', '+++\ntitle = "Tides"\n+++', '+++\ntitle = "[AI-generated] Tides"\n+++']
  ])('marks %s in the front matter of a raw cell, whose escapes stay as they were', (_, source, marked) => {
    const given = JSON.stringify({ ...notebook, cells: [{ ...raw, source }, ...cells] }).replaceAll('ü', '\\u00fc')
    const { value } = labelNotebook(given, facts)
    expect([parse(value).cells[0]?.source].flat().join('')).toBe(marked)
    if (given.includes('\\u00fc')) expect(value).toContain('Gezeiten \\u00fc')
    expect(labelNotebook(value, facts).value).toBe(value)
    expect(unlabelNotebook(value).value).toBe(given)
  })

  it('says which title in front matter has a form that can not be marked', () => {
    const source = '---\ntitle: &tides Tides\n---'
    const { notes } = labelNotebook(JSON.stringify({ ...notebook, cells: [{ ...raw, source }, ...cells] }), facts)
    expect(notes).toContainEqual(expect.objectContaining({ ruleId: 'label/omitted', message: expect.stringContaining('`title`') }))
  })

  it('takes the facts that its front matter declares over the passed ones, and refuses those in two places', () => {
    const declared = { ...raw, source: ['---\n', 'disclosure: human-only\n', '---'] }
    const own = JSON.stringify({ ...notebook, cells: [declared, ...cells] })
    expect(labelNotebook(own, facts)).toMatchObject({ value: own, changed: false })
    const twice = { ...notebook, metadata: { disclosure: facts }, cells: [declared, ...cells] }
    expect(() => labelNotebook(twice, facts)).toThrow('Which one counts?')
  })

  it('stands before a raw cell that is no front matter, which readers see', () => {
    const words = { ...raw, source: 'They come.' }
    expect([parse(labelNotebook(JSON.stringify({ ...notebook, cells: [words, ...cells] }), facts).value).cells[0]?.source].flat().join('')).toContain('drafted')
    const behind = parse(labelNotebook(JSON.stringify({ ...notebook, cells: [raw, words] }), facts).value).cells
    expect(behind.map(({ cell_type: type }) => type)).toEqual(['raw', 'markdown', 'raw', 'markdown'])
  })
  describe('front matter in a first cell of Markdown, as MyST reads it', () => {
    const myst = { cell_type: 'markdown', id: 'a0', metadata: {}, source: ['---\n', 'title: Tides\n', 'authors: [Ada Lovelace]\n', '---'] }
    const withFirst = (...first: readonly object[]) => JSON.stringify({ ...notebook, cells: [...first, ...cells] }, null, 1)

    it('stays first, with the mark in its title and the label behind it', () => {
      const source = withFirst(myst)
      const { value } = labelNotebook(source, facts)
      expect(parse(value).cells.map(({ id }) => id)).toEqual(['a0', 'forthright-lead', 'a1', 'a2', 'forthright-end'])
      expect([parse(value).cells[0]?.source].flat().join('')).toContain('title: "[AI-generated] Tides"')
      expect(labelNotebook(value, facts).value).toBe(value)
      expect(unlabelNotebook(value).value).toBe(source)
    })
    it('declares facts, which lie over the passed ones', () => {
      const source = withFirst({ ...myst, source: '---\ntitle: Tides\ndisclosure: human-only\n---\n' })
      expect(labelNotebook(source, facts)).toMatchObject({ value: source, changed: false })
    })
    it('is asked about where text stands in the same cell', () => {
      const source = withFirst({ ...myst, source: '---\ntitle: Tides\n---\n\n# Tides\n' })
      expect(() => labelNotebook(source, facts)).toThrow('Can the front matter have a cell of its own?')
    })
    it.each([
      ['two rules', '---\n\n---'],
      ['what does not parse', '---\nNote: this: that\n---\n\nText'],
      ['a rule and text', '---\n\n# Tides\n'],
      ['an object', '{ "title": "Tides" }'],
      ['a break of blocks', '+++\ntitle = "Tides"\n+++']
    ])('is not %s', (_, text) => {
      const source = withFirst({ ...myst, source: text })
      const { value } = labelNotebook(source, facts)
      expect(parse(value).cells[0]?.id).toBe('forthright-lead')
      expect(unlabelNotebook(value).value).toBe(source)
    })
    it('is none in a later cell', () => {
      const { value } = labelNotebook(withFirst({ ...myst, id: 'z', source: 'Text' }, myst), facts)
      expect(parse(value).cells.map(({ id }) => id).slice(0, 3)).toEqual(['forthright-lead', 'z', 'a0'])
    })
  })

  it('gives cells an id only where the version has one', () => {
    const { value } = labelNotebook(layouts['of an older minor version'] ?? '', facts)
    expect(parse(value).cells[0]).not.toHaveProperty('id')
  })

  it.each(Object.entries(layouts))('keeps every other byte, and comes off exactly: %s', (_, source) => {
    const { value } = labelNotebook(source, facts)
    expect(parse(value).cells.length).toBeGreaterThan(parse(source).cells.length)
    expect(unlabelNotebook(value)).toEqual({ value: source, changed: true })
    expect(labelNotebook(value, facts)).toMatchObject({ value, changed: false })
    expect(readNotebook(value)).toMatchObject({ author: { name: 'Ada Lovelace' } })
  })

  it('lays its cells out as the file does', () => {
    const { value } = labelNotebook(layouts['as Jupyter writes it'] ?? '', facts)
    expect(value).toBe(`${JSON.stringify(JSON.parse(value), null, 1)}\n`)
  })

  it('takes an object for its JSON, and changes nothing in it', () => {
    const before = structuredClone(notebook)
    const { value } = labelNotebook(notebook, facts)
    expect(value.cells).toHaveLength(4)
    expect(notebook).toEqual(before)
    expect(unlabelNotebook(value).value).toEqual(before)
  })

  it('comes off where its cells were moved behind others', () => {
    const [title, code] = cells
    const withCells = (all: readonly unknown[]) => JSON.stringify({ ...notebook, cells: all }, null, 1)
    const labelled = (all: readonly unknown[]) => parse(labelNotebook(withCells(all), facts).value).cells as object[]
    const [lead, kept, repeat] = labelled([code])
    expect(unlabelNotebook(withCells([kept, lead, repeat])).value).toBe(withCells([code]))
    const [first, heading, last, end] = labelled([title, code])
    const above = withCells([heading, first, end, last])
    expect(unlabelNotebook(above).value).toBe(withCells([title, code]))
    expect(labelNotebook(above, facts).value).toBe(labelNotebook(withCells([title, code]), facts).value)
  })

  it('replaces a label of other facts, in another language too', () => {
    const source = layouts['on one line'] ?? ''
    const german = labelNotebook(source, facts, { locale: 'de' }).value
    const other = { ...facts, review: 'none' as const }
    expect(labelNotebook(german, other).value).toBe(labelNotebook(source, other).value)
  })

  it('has a foreword where a publication is declared', () => {
    const source = layouts['with four spaces'] ?? ''
    const { value } = labelNotebook(source, { ...facts, use: 'publication' })
    expect([parse(value).cells[0]?.source].flat().join('')).toContain('## Foreword')
    expect(unlabelNotebook(value).value).toBe(source)
  })

  it('reads its own facts under another key', () => {
    const own = JSON.stringify({ ...notebook, metadata: { disclosure: 'affiliate links', aiFacts: 'human-only' } })
    expect(labelNotebook(own, facts, { key: 'aiFacts' }).value).toBe(own)
    expect(() => labelNotebook(own, facts)).toThrow('affiliate links')
  })

  it('reads the facts of the notebook’s own metadata over the passed ones', () => {
    const own = JSON.stringify({ ...notebook, metadata: { disclosure: 'human-only' } })
    expect(labelNotebook(own, facts)).toMatchObject({ value: own, changed: false })
    const declared = { ...notebook, metadata: { disclosure: { ...facts, publishedAt: '2026-11-20' } } }
    expect(readNotebook(labelNotebook(declared, facts).value)).toMatchObject({ publishedAt: '2026-11-20' })
  })

  it.each([...locales, ...previewLocales].map((locale) => [locale.tag, locale] as const))(
    'comes off exactly in %s, whose stop may stand behind the bold',
    (_, locale) => {
      for (const use of ['post', 'publication'] as const) {
        const source = layouts['as Jupyter writes it'] ?? ''
        const { value } = labelNotebook(source, { ...facts, use, review: 'author' }, { locale })
        expect(parse(value).cells).toHaveLength(cells.length + 2)
        expect(unlabelNotebook(value, { locale }).value).toBe(source)
        expect(labelNotebook(value, { ...facts, use, review: 'author' }, { locale }).changed).toBe(false)
      }
    }
  )
  it.each([
    [{ cells: [null] }, 'Unexpected cell 1 that is no object'],
    [{ cells: [cells[0], 5] }, 'Unexpected cell 2 that is no object'],
    [{ cells: {} }, 'Unexpected `cells` that are no list'],
    [{ nbformat: 3, worksheets: [] }, 'Unexpected `nbformat` 3']
  ])('refuses %j, which is no notebook of this version', (odd, message) => {
    const source = JSON.stringify({ ...notebook, ...odd })
    for (const call of [() => labelNotebook(source, facts), () => unlabelNotebook(source), () => readNotebook(source)]) {
      expect(call).toThrow(expect.objectContaining({ code: 'cannot-label', message: expect.stringContaining(message) }))
    }
  })
  it.each([
    [[{}]],
    [[{ cell_type: 'markdown', metadata: {}, source: '' }]],
    [[{ cell_type: 'markdown', metadata: {}, source: [] }]],
    [[{ cell_type: 'markdown', metadata: {}, source: 5 }]],
    [[{ cell_type: 'heading', level: 1, metadata: {}, source: ['T'] }]],
    [[{ cell_type: 'markdown', metadata: { slideshow: { slide_type: 'skip' } }, source: '# 潮汐' }]]
  ])('labels the odd cells %j, and comes off exactly', (odd) => {
    const source = JSON.stringify({ ...notebook, metadata: null, cells: odd })
    const { value } = labelNotebook(source, facts)
    expect(parse(value).cells.length).toBeGreaterThan(odd.length)
    expect(unlabelNotebook(value).value).toBe(source)
    expect(labelNotebook(value, facts).changed).toBe(false)
  })
  it('takes no cell that only resembles a label', () => {
    const like = { ...notebook, cells: [{ ...cells[0], source: 'AI-generated. Not by us.' }] }
    expect(unlabelNotebook(like)).toMatchObject({ changed: false })
  })

  it.each([
    ['a text', 'cannot-label', '# Tides'],
    ['other JSON', 'cannot-label', '{"a":1}'],
    ['an older notebook', 'cannot-label', { nbformat: 3, worksheets: [] }],
    ['a list', 'cannot-label', []],
    ['a number', 'cannot-label', 5]
  ])('refuses %s', (_, code, value) => {
    expect(() => labelNotebook(value as never, facts)).toThrow(expect.objectContaining({ code }))
  })

  it('lets none out where the rules refuse', () => {
    expect(() => labelNotebook(notebook, { ...facts, topics: ['spam'] })).toThrow('Nothing was labelled')
  })

  it('refuses front matter that does not parse, and says what can be done here', () => {
    const raw = { cell_type: 'raw', metadata: {}, source: '---\ntitle: "Tides\n---' }
    const given = { ...notebook, cells: [raw, ...cells] }
    expect(() => labelNotebook(given, facts)).toThrow(/does not parse as YAML \(line \d\).* Then make its cell one of Markdown\./)
    expect(labelNotebook({ ...notebook, cells: [{ ...raw, cell_type: 'markdown' }, ...cells] }, facts).changed).toBe(true)
  })

  it('comes off exactly, whatever the cells', () => {
    const text = fc.constantFrom('', 'x', '# T', '# ', '**x** y', '"', '\\', '\n', '---\na: b\n---', '---\ntitle: "T"\n---', '---\ntitle: a "b"\n---', '---\n', 'title: x\n', '#no')
    const cell = fc.record({
      cell_type: fc.constantFrom('markdown', 'code', 'raw'),
      metadata: fc.constant({}),
      source: fc.oneof(text, fc.array(text, { maxLength: 3 }))
    })
    const source = fc
      .tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom(undefined, 1, 2, '\t'))
      .map(([list, space]) => JSON.stringify({ metadata: {}, nbformat: 4, nbformat_minor: 4, cells: list }, null, space))
    // One head on the last line of another is none that YAML can read: refused, below.
    const isReadable = (given: string) => parse(given).cells.every(({ source: words }) => !/^(?!---$).*---/m.test([words].flat().join('')))
    // As MyST reads it in a first cell of Markdown; with text behind it, it is asked about, as above.
    const fields = /^---\n(?:(?:a: b|title: [^\n]*)\n)+---(?![^\n])\s*/
    const isMixed = (given: string) => parse(given).cells.slice(0, 1).some(({ cell_type: type, source: words }) => {
      const joined = [words].flat().join('')
      return type === 'markdown' && fields.test(joined) && joined.replace(fields, '') !== ''
    })
    fc.assert(
      fc.property(source.filter((given) => isReadable(given) && !isMixed(given)), (given) => {
        const { value } = labelNotebook(given, facts)
        expect(unlabelNotebook(value).value).toBe(given)
        expect(labelNotebook(value, facts).value).toBe(value)
        // Blank lines may stand before a head.
        const isFenced = (words: unknown) => /^\n*(?:---\n(?:(?:a: b|title: [^\n]*)\n)*---)?\s*$/.test([words].flat().join(''))
        const isHead = (type: string, words: unknown, at: number) =>
          type === 'raw' || (type === 'markdown' && at === 0 && fields.test([words].flat().join('')))
        const shown = parse(value).cells.find(({ cell_type: type, source: words }, at) => !isHead(type, words, at) || !isFenced(words))
        expect([shown?.source].flat().join('')).toContain('An artificial intelligence system')
      })
    )
  })
})
