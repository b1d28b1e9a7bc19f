import { format } from 'prettier'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { drafted } from '../notice/disclosures.js'
import { isThorough } from '../thorough.js'
import { lookAlikes, noticesIn } from './notices.js'

/** Documents that each formatter below leaves in its own form, or makes so. */
const documents: Readonly<Record<string, string>> = {
  'a title': '# Tides\n\nThe sea rises twice a day, and it falls as often, as everybody knows.\n',
  'an underlined title': 'Tides\n=====\n\nText.\n',
  'no title': 'Text.\n\n## Ebb\n\n- one\n- two\n',
  'front matter': '---\ntitle: Tides\ndescription: "The sea: when"\n---\n\n# Tides\n\nText.\n',
  'needless quotes': '---\ntitle: "Tides"\n---\n\nText.\n',
  'a number for a title': '---\ntitle: 2026\n---\n\nText.\n',
  'a long title':
    '---\ntitle: A title that goes on and on beyond the width of eighty characters, as some titles do\n---\n\nText.\n',
  'no text': '---\ntitle: Tides\n---\n',
  'footnotes': '# Tides\n\nText[^1] and [a].\n\n[^1]: Note.\n\n[a]: https://example.org\n',
  'a reference of the label’s words': '# Tides\n\nText.\n\n[AI-generated]: https://example.org\n'
}

const prettier = (options: object) => (source: string) =>
  format(source, { parser: 'markdown', ...options })
const stringify = (settings: object) => async (source: string) =>
  String(
    await remark()
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(remarkGfm)
      .data('settings', settings)
      .process(source)
  )

const formatters: Readonly<Record<string, (source: string) => Promise<string>>> = {
  prettier: prettier({}),
  'prettier that wraps': prettier({ proseWrap: 'always' }),
  'prettier that wraps at the end of a sentence': prettier({ proseWrap: 'always', printWidth: 88 }),
  'prettier that wraps narrowly': prettier({ proseWrap: 'always', printWidth: 40 }),
  'prettier that unwraps, with single quotes': prettier({ proseWrap: 'never', singleQuote: true }),
  remark: stringify({}),
  'remark with other marks': stringify({ bullet: '+', strong: '_', emphasis: '_', fence: '~' }),
  'remark with tabs and underlines': stringify({ setext: true, listItemIndent: 'tab' })
}

const publication: DisclosureInput = { ...drafted, use: 'publication' }
const named: DisclosureInput = {
  author: 'Zoë O’Neill_x',
  ai: 'gpt-4o_mini* (Johnson & Johnson, @acme | C^3 ~ US$ <b>)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author',
  limitations: 'Only *two* [sources](x), see claude.ai & &amp;'
}
const facts = Object.entries({ drafted, publication, named })
const all = Object.entries(documents)
/** Every document with all of the facts among the slow tests, and here each with some of them. */
const cases = Object.entries(formatters).flatMap(([name, run], formatter) =>
  facts.map(([kind, disclosure], of) => {
    const some = all.filter((_, at) => isThorough || (at + formatter) % facts.length === of)
    return [name, kind, run, disclosure, some] as const
  })
)

describe.each(cases)('behind %s, a label of %s', (_name, _kind, run, disclosure, some) => {
  it.each(some)('is whole: %s', async (_document, source) => {
    const { value } = labelMarkdown(source, disclosure, { packs: [] })
    const formatted = await run(value)
    expect(readMarkdown(formatted)).toEqual(readMarkdown(value))
    // Nothing to change, so nothing to go back and forth about.
    expect(labelMarkdown(formatted, disclosure, { packs: [] })).toMatchObject({ changed: false })
    expect(noticesIn(formatted)).toBe(2)
    const unlabelled = unlabelMarkdown(formatted).value
    expect(lookAlikes(unlabelled)).toEqual(lookAlikes(source))
  })
  it.each(some)('is replaced by other facts: %s', async (_document, source) => {
    const formatted = await run(labelMarkdown(source, disclosure, { packs: [] }).value)
    const other = { ...drafted, author: 'Charles Babbage', review: 'Charles Babbage' }
    const { value } = labelMarkdown(formatted, other, { packs: [] })
    expect(readMarkdown(value)?.author).toMatchObject({ name: 'Charles Babbage' })
    expect(noticesIn(value)).toBe(2)
  })
})

describe('prettier', () => {
  it.each(Object.entries(documents))('has nothing to change in a labelled %s', async (_name, source) => {
    const clean = await format(source, { parser: 'markdown' })
    const { value } = labelMarkdown(clean, drafted)
    expect(await format(value, { parser: 'markdown' })).toBe(value)
  })
  it.each(Object.entries(documents))('leaves what unlabels to its own form of %s', async (_name, source) => {
    const clean = await format(source, { parser: 'markdown' })
    const formatted = await format(labelMarkdown(source, drafted).value, { parser: 'markdown' })
    expect(unlabelMarkdown(formatted).value).toBe(clean)
  })
})

describe('a formatter that demotes every heading', () => {
  // rumdl, where the front matter has a title: findings/rumdl-demotes-the-only-h1.sh.
  const demote = (source: string) => source.replace(/^#+ /gm, '#$&')

  it('leaves one label, which comes off and may be placed again', () => {
    const source = documents['front matter'] ?? ''
    const demoted = demote(labelMarkdown(source, drafted).value)
    expect(demoted).toContain('## [AI-generated] Tides')
    expect(unlabelMarkdown(demoted).value).toBe(demote(source))
    const { value } = labelMarkdown(demoted, drafted)
    expect(noticesIn(value)).toBe(2)
    expect(labelMarkdown(value, drafted).value).toBe(value)
  })
})

describe('a reader of lines', () => {
  it('doubles a label that was wrapped', async () => {
    const naive = (source: string, lead: string) =>
      source.split('\n').includes(lead) ? source : source.replace('\n\n', `\n\n${lead}\n\n`)
    const { value } = labelMarkdown(documents['a title'] ?? '', drafted)
    const [, lead = ''] = value.split('\n\n')
    const wrapped = await format(value, { parser: 'markdown', proseWrap: 'always' })
    expect(noticesIn(naive(value, lead))).toBe(2)
    expect(noticesIn(naive(wrapped, lead))).toBe(3)
  })
})
