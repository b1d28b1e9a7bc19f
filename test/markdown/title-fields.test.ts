import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { locateFrontMatter } from '../../src/markup/front-matter.js'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import { drafted } from '../notice/disclosures.js'

type Data = Record<string, unknown>

const mark = '[AI-generated] '
const body = '\nThe sea rises twice a day.\n'

/** Every parser that hosts use: YAML 1.2, and 1.1 for those that still read it. */
const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  'YAML 1.2': (text) => parseYaml(text),
  'YAML 1.1': (text) => parseYaml(text, { version: '1.1', schema: 'yaml-1.1' }),
  TOML: parseToml,
  JSON: (text) => JSON.parse(text)
}

function dataOf(source: string, parser: string): Data {
  const frontMatter = locateFrontMatter(source)
  if (!frontMatter) return {}
  return parsers[parser]?.(source.slice(frontMatter.start, frontMatter.end)) as Data
}

const yaml = (fields: string) => `---\n${fields}\n---\n${body}`
const toml = (fields: string) => `+++\n${fields}\n+++\n${body}`
const fenced = (data: Data) => `---json\n${JSON.stringify(data, undefined, 2)}\n---\n${body}`
const braces = (data: Data) => `${JSON.stringify(data, undefined, 2)}\n${body}`

const accepted: readonly (readonly [form: string, source: string, title: string])[] = [
  ['plain words', yaml('title: Tides'), 'Tides'],
  ['plain words behind spaces', yaml('title:   Tides'), 'Tides'],
  ['plain words before spaces', yaml('title: Tides  '), 'Tides'],
  ['a tab behind the colon', yaml('title:\tTides'), 'Tides'],
  ['two tabs before quotes', yaml('title:\t\t"Tides"'), 'Tides'],
  ['plain words and a comment', yaml('title: Tides # or ebb'), 'Tides'],
  ['words with quotes and backslashes', yaml('title: Say "tide" and \\n'), 'Say "tide" and \\n'],
  ['words with an apostrophe', yaml('title: The sea’s tides, it\'s said'), 'The sea’s tides, it\'s said'],
  ['words with a colon inside', yaml('title: 10:30 and http://a.example'), '10:30 and http://a.example'],
  ['words with a hash inside', yaml('title: C# tides'), 'C# tides'],
  ['words with a dash at the start', yaml('title: -tides'), '-tides'],
  ['a number', yaml('title: 2026'), '2026'],
  ['a truth', yaml('title: yes'), 'yes'],
  ['a date', yaml('title: 2026-11-20'), '2026-11-20'],
  ['a word like a number', yaml('title: 1_000'), '1_000'],
  ['Arabic words', yaml('title: المد والجزر'), 'المد والجزر'],
  ['double quotes', yaml('title: "Tides \\"high\\" \\u00e9"'), 'Tides "high" é'],
  ['double quotes over lines', yaml('title: "Tides\n  and more"'), 'Tides and more'],
  ['single quotes', yaml("title: 'It''s high'"), "It's high"],
  ['an escaped quote alone', yaml("title: ''''"), "'"],
  ['plain words over lines', yaml('title: Tides\n  and more'), 'Tides and more'],
  ['plain words over lines, with a comment', yaml('title: Tides\n  and more # or ebb'), 'Tides and more'],
  ['words on the next line', yaml('title:\n  Tides'), 'Tides'],
  ['words on the next lines', yaml('title:\n  Tides\n  and more\ntags: a'), 'Tides and more'],
  ['quotes on the next line', yaml('title:\n  "Tides\n  and more"'), 'Tides and more'],
  ['needless quotes', yaml('title: "Tides"'), 'Tides'],
  ['needless quotes behind spaces', yaml('title:    "Tides"'), 'Tides'],
  ['needed quotes', yaml('title: "Tides: ebb"'), 'Tides: ebb'],
  ['needed quotes behind spaces', yaml('title:  "Tides: ebb"'), 'Tides: ebb'],
  ['a quoted key', yaml('"title": Tides'), 'Tides'],
  ['a space before the colon', yaml('title : Tides'), 'Tides'],
  ['a literal block', yaml('title: |\n  Tides\n  and more'), 'Tides\nand more\n'],
  ['a folded block', yaml('title: >-\n  Tides\n  and more'), 'Tides and more'],
  ['a block and a comment', yaml('title: |- # why\n    Tides'), 'Tides'],
  ['a field behind others', yaml('tags:\n- a\n- b\nseo:\n  title: Inner\ntitle: Tides'), 'Tides'],
  ['a field behind a list', yaml('tags: [a,\n  "b]"]\ntitle: Tides'), 'Tides'],
  ['a title that has the mark already', yaml('title: "[AI-generated] Tides"'), '[AI-generated] Tides'],
  ['a byte order mark', `\uFEFF${yaml('title: Tides')}`, 'Tides'],
  ['CRLF', yaml('title: Tides').replaceAll('\n', '\r\n'), 'Tides']
]
const acceptedToml: typeof accepted = [
  ['a basic string', toml('title = "Tides \\"high\\""'), 'Tides "high"'],
  ['a literal string', toml("title = 'Tides'"), 'Tides'],
  ['a long basic string', toml('title = """\nTides\nand more"""'), 'Tides\nand more'],
  ['a long literal string', toml("title = '''Tides'''"), 'Tides'],
  ['a quoted key', toml('"title" = "Tides"'), 'Tides'],
  ['no spaces', toml('title="Tides"'), 'Tides'],
  ['a field behind arrays', toml('list = [\n  ["a]"], # ]\n]\ntitle = "Tides"'), 'Tides'],
  ['a field behind long strings', toml('note = """\ntitle = "Inner"\n"""\ntitle = "Tides"'), 'Tides'],
  ['a field before tables', toml('title = "Tides"\n[seo]\ntitle = "Inner"'), 'Tides'],
  ['a dotted key before', toml('seo.title = "Inner"\ntitle = "Tides"'), 'Tides']
]
const acceptedJson: typeof accepted = [
  ['behind a fence', fenced({ title: 'Tides "high"', n: [1, { title: 'Inner' }] }), 'Tides "high"'],
  ['alone', braces({ seo: { title: 'Inner' }, title: 'Tides' }), 'Tides']
]

function expectMarked(source: string, title: string, parser: string): void {
  const { value, notes } = labelMarkdown(source, drafted)
  expect(dataOf(value, parser)).toEqual({ ...dataOf(source, parser), title: mark + title })
  expect(notes.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('`title`'))
  expect(unlabelMarkdown(value).value).toBe(source)
}

describe('a title in front matter is marked and nothing else changes', () => {
  it.each(accepted)('in YAML 1.2: %s', (_form, source, title) => {
    expectMarked(source, title, 'YAML 1.2')
  })
  it.each(accepted)('in YAML 1.1: %s', (_form, source, title) => {
    expectMarked(source, title, 'YAML 1.1')
  })
  it.each(acceptedToml)('in TOML: %s', (_form, source, title) => {
    expectMarked(source, title, 'TOML')
  })
  it.each(acceptedJson)('in JSON: %s', (_form, source, title) => {
    expectMarked(source, title, 'JSON')
  })
  it('with the description beside it', () => {
    const source = yaml('description: Water\ntitle: Tides')
    const expected = { description: `${mark}Water`, title: `${mark}Tides` }
    expect(dataOf(labelMarkdown(source, drafted).value, 'YAML 1.2')).toEqual(expected)
  })
  it('while a mark at the start of the line would not parse', () => {
    expect(() => parseYaml(`title: ${mark}Tides`)).toThrow()
  })
})

const skipped = [
  ['an alias', yaml('a: &tides Tides\ntitle: *tides')],
  ['an anchor', yaml('title: &tides Tides')],
  ['a tag', yaml('title: !!str Tides')],
  ['a list', yaml('title: [a, b]')],
  ['a map', yaml('title: { a: b }')],
  ['plain words over a blank line', yaml('title: Tides\n\n  and more')],
  ['quotes that open a line', yaml('title: "\n  Tides"')],
  ['a block with its indentation', yaml('title: |2\n   Tides')],
  ['a block that begins with a blank line', yaml('title: |\n\n  Tides')],
  ['a flow map', yaml('{ title: Tides }')],
  ['an indented map', yaml('  title: Tides\n  a: b')],
  ['a number in TOML', toml('title = 1')],
  ['a number in JSON', fenced({ title: 1 })]
] as const

describe('a title that can’t be marked is left as it is, with a note', () => {
  it.each(skipped)('%s', (_form, source) => {
    const { value, notes } = labelMarkdown(source, drafted)
    const end = locateFrontMatter(source)?.end ?? 0
    expect(value.slice(0, end)).toBe(source.slice(0, end))
    expect(notes).toContainEqual(
      expect.objectContaining({
        ruleId: 'label/omitted',
        message: expect.stringContaining('`title`')
      })
    )
  })
})

const untouched = [
  ['no title', yaml('a: b')],
  ['an empty value', yaml('title:')],
  ['a comment only', yaml('title: # none')],
  ['null', yaml('title: ~')],
  ['empty quotes', yaml('title: ""')],
  ['an empty string in TOML', toml('title = ""')],
  ['an empty long string in TOML', toml('title = """"""')],
  ['an empty string in JSON', fenced({ title: '' })],
  ['a title in another map', yaml('seo:\n  title: Inner')],
  ['a title in a block', yaml('note: |\n  title: Inner')],
  ['a title in a list', yaml('items:\n- title: Inner')],
  ['a title in a table', toml('[seo]\ntitle = "Inner"')],
  ['a title in a long string', toml('note = """\ntitle = "Inner"\n"""')],
  // js-yaml takes lines at the margin into open quotes and brackets.
  ['a title at the margin in open quotes', yaml('note: "open\ntitle: Inner"')],
  ['a title at the margin in open brackets', yaml('seo: {\ntitle: Inner\n}')]
] as const

describe('what is no title is left as it is, without a note', () => {
  it.each(untouched)('%s', (_form, source) => {
    const { value, notes } = labelMarkdown(source, drafted)
    const end = locateFrontMatter(source)?.end ?? 0
    expect(value.slice(0, end)).toBe(source.slice(0, end))
    expect(notes.filter(({ ruleId }) => ruleId === 'label/omitted')).toEqual([])
  })
})
