import { describe, expect, it } from 'vitest'
import {
  DisclosureError,
  labelMarkdown,
  type MarkdownOptions,
  readMarkdown,
  unlabelMarkdown
} from '../../src/markdown/index.js'
import { en } from '../../src/notice/locales/en.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { drafted } from '../notice/disclosures.js'
import { allMarks } from './documents.js'

const lead =
  '**AI-generated.** An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited and reviewed it and takes responsibility for it.'
const brief = '**AI-generated.** AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
const label = (source: string, options?: MarkdownOptions, facts: DisclosureInput = drafted) =>
  labelMarkdown(source, facts, options).value
/** Only the lead and the title, so that an example stays short. */
const short: MarkdownOptions = { marks: ['lead', 'title', 'record'], reason: 'An example.' }

describe('labelMarkdown', () => {
  it('puts the lead below the title and a repeat at the end', () => {
    expect(label('# Tides\n\nText\n')).toBe(
      `# [AI-generated] Tides\n\n${lead}\n\nText\n\n${brief}\n`
    )
  })
  it.each([
    ['a text without a title', 'Text\n', `${lead}\n\nText\n`],
    ['text at once below the title', '# T\nText\n', `# [AI-generated] T\n${lead}\n\nText\n`],
    ['a title alone', '# T', `# [AI-generated] T\n\n${lead}`],
    ['an underlined title', 'T\n=\n\nText\n', `[AI-generated] T\n=\n\n${lead}\n\nText\n`],
    ['front matter', '---\na: b\n---\nText\n', `---\na: b\n---\n${lead}\n\nText\n`],
    ['blank lines', '\n \nText\n', `\n \n${lead}\n\nText\n`],
    ['a byte order mark', '\uFEFFText\n', `\uFEFF${lead}\n\nText\n`],
    ['CRLF', '# T\r\n\r\nText\r\n', `# [AI-generated] T\r\n\r\n${lead}\r\n\r\nText\r\n`],
    ['nothing', '', `${lead}\n`],
    ['a title that could swallow', '# <b\n\nText\n', `${lead}\n\n# [AI-generated] <b\n\nText\n`],
    ['a second level', '## T\n\nText\n', `${lead}\n\n## T\n\nText\n`]
  ])('stands in its place in %s', (_name, source, expected) => {
    expect(label(source, short)).toBe(expected)
  })
  it('stands below imports and the title in MDX', () => {
    const source = "import A from './a.js'\n\n# T\n\n<A />\n"
    expect(label(source, { ...short, format: 'mdx' })).toBe(
      `import A from './a.js'\n\n# [AI-generated] T\n\n${lead}\n\n<A />\n`
    )
  })
  it('stands before code in MDX that could go on', () => {
    for (const code of ['export const a = `', 'import a from "b" + `', 'import {\n  // `\n} from "b"']) {
      const value = label(`${code}\n\n# T\n`, { ...short, format: 'mdx' })
      expect(value.startsWith(lead)).toBe(true)
    }
  })
  it('repeats the label in every section on request', () => {
    const value = label('# T\n\n## A\n\nText\n\n## B\nText\n', { marks: allMarks })
    expect(value).toContain(`## A\n\n${brief}\n\nText`)
    expect(value).toContain(`## B\n${brief}\n\nText`)
  })
  it('puts a foreword below the lead of a declared publication', () => {
    const value = label('# T\n\nText\n', short, { ...drafted, use: 'publication' })
    expect(value).toMatch(/responsibility for it\.\n\n## Foreword\n\n.+\n\n- Drafting: .+\n- /)
    expect(unlabelMarkdown(value).value).toBe('# T\n\nText\n')
  })
  it('leaves the repeat out where indented code becomes HTML below the list of a foreword', () => {
    const facts = { ...drafted, use: 'publication' } as const
    const source = '    <template>\n\n    a\n'
    const { value, notes } = labelMarkdown(source, facts)
    expect(value).not.toContain(brief)
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringContaining('No label at the end'))
    expect(unlabelMarkdown(value).value).toBe(source)
    expect(label(source, {}, drafted)).toContain(brief)
  })
  it('leaves a human-only text as it is, and takes a label off', () => {
    const labelled = label('# T\n\nText\n')
    const { value, notes } = labelMarkdown(labelled, 'human-only')
    expect(value).toBe('# T\n\nText\n')
    expect(notes.map(({ ruleId }) => ruleId)).toEqual(['label/human-only'])
  })
  it('escapes the words of a locale of the caller’s own', () => {
    const locale = { ...en, tag: 'en-x', marks: { ...en.marks, generated: 'By *AI* "<b>"' } }
    const source = '---\ntitle: T\n---\n\n# T\n\nText\n'
    const { value, notes } = labelMarkdown(source, drafted, { locale })
    expect(value).toContain('# [By \\*AI\\* "&#60;b&#62;"] T')
    expect(value).toContain('title: T\n')
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringContaining('`title`'))
    expect(labelMarkdown(value, drafted, { locale }).changed).toBe(false)
  })
})

describe('labelMarkdown refuses', () => {
  it.each([
    ['lone carriage returns among others', 'a\rb\nc', {}, 'cannot-label'],
    ['an unknown language', 'a', { locale: 'xx' }, 'unknown-locale'],
    ['fewer marks without a reason', 'a', { marks: ['lead'] }, 'invalid-option'],
    ['words in the place of a mark that is left out', `a\n\n${brief}\n`, short, 'invalid-option']
  ] as const)('%s', (_name, source, options, code) => {
    expect(() => label(source, options)).toThrow(expect.objectContaining({ code }))
  })
  it('facts that name no system', () => {
    const facts = { author: 'Ada Lovelace', roles: { drafting: 'ai' } }
    expect(() => label('a', { packs: [] }, facts)).toThrow(
      expect.objectContaining({ code: 'undeclared' })
    )
  })
  it('names that can’t be told apart from the label', () => {
    const name = 'Ada edited it. Bob edited it'
    const facts = {
      ...drafted,
      author: { name, kind: 'person' },
      responsible: 'author',
      roles: { drafting: 'ai', editing: 'author' },
      review: { by: name }
    } as const
    expect(() => label('a', { packs: [] }, facts)).toThrow(
      expect.objectContaining({ code: 'invalid-disclosure' })
    )
  })
})

describe('the notes', () => {
  it('tell of fewer marks and their reason', () => {
    expect(labelMarkdown('a', drafted, short).notes).toContainEqual({
      ruleId: 'label/fewer-marks',
      message: 'Left out by choice: end. Reason: An example.',
      severity: 'note'
    })
  })
  it('tell that sections of MDX are left to the plugin', () => {
    const { notes } = labelMarkdown('## A\n', drafted, { marks: allMarks, format: 'mdx' })
    expect(notes.map(({ ruleId }) => ruleId)).toContain('label/omitted')
  })
  it('are none that a rule does not give for an ordinary text', () => {
    const { notes } = labelMarkdown('# T\n\nText\n', drafted)
    expect(notes.filter(({ ruleId }) => ruleId.startsWith('label/'))).toEqual([])
  })

  it.each([
    ['a word of the label', '*[AI]: Appreciative Inquiry', 'AI'],
    ['a word of the label, indented', '   *[AI]: Appreciative Inquiry', 'AI'],
    ['other words', '*[HTML]: Hypertext', undefined],
    ['words in a line', 'See *[AI]: here', undefined],
    ['words in code', '    *[AI]: Appreciative Inquiry', undefined]
  ])('name an abbreviation that explains the label: %s', (_, line, name) => {
    const { notes } = labelMarkdown(`# T\n\nText\n\n${line}\n`, drafted)
    const messages = notes.filter(({ ruleId }) => ruleId === 'label/abbreviation').map(({ message }) => message)
    expect(messages).toEqual(name === undefined ? [] : [expect.stringContaining(`explains ${name} as an abbreviation`)])
  })
})

it.each([
  ['fr', '- Modification : Ada Lovelace'],
  ['ja', '- 編集：Ada Lovelace'],
  ['zh-Hans', '- 编辑：Ada Lovelace']
])('writes the roles of a foreword as %s does', (locale, entry) => {
  const facts = {
    author: 'Ada Lovelace',
    responsible: 'author',
    ai: 'GPT-4',
    roles: { drafting: 'ai', editing: 'author' },
    use: 'publication'
  } as const
  const value = label('# T\n\nText\n', { locale }, facts)
  expect(value.split('\n')).toContain(entry)
  expect(unlabelMarkdown(value).value).toBe('# T\n\nText\n')
})

describe('a wrong argument', () => {
  it.each([
    ['no text', () => label(undefined as never), /Unexpected undefined in `source`, expected a string$/],
    ['a number', () => label(5 as never), /Unexpected number in `source`/],
    ['bytes', () => label(new Uint8Array(2) as never), /Unexpected bytes .*Decode them first/],
    ['nothing to unlabel', () => unlabelMarkdown(undefined as never), /Unexpected undefined in `source`/],
    ['nothing to read', () => readMarkdown(null as never), /Unexpected null in `source`/],
    ['no facts', () => label('x', {}, null as never), /The disclosure does not parse/],
    ['null for options', () => label('x', null as never), /Unexpected `null` in `options`/],
    ['an unknown format', () => label('x', { format: 'rst' as never }), /Unexpected `rst` in `options.format`, expected one of md, mdx, vue, svelte, liquid$/],
    ['a format in capitals', () => label('x', { format: 'MDX' as never }), /Did you mean `mdx`/],
    ['an unknown foreword', () => label('x', { foreword: 'prefac' as never }), /expected one of foreword, introduction, note/],
    ['a word for a boolean', () => label('x', { stock: 'yes' as never }), /Unexpected `yes` in `options.stock`/]
  ])('is refused: %s', (_, act, message) => {
    expect(act).toThrow(DisclosureError)
    expect(act).toThrow(message)
  })
})
