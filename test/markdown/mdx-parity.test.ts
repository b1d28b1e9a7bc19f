import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { labelMarkdown } from '../../src/markdown/index.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { isThorough } from '../thorough.js'
import { isNotice } from './trees.js'

const rendered = renderLabel(drafted, en)
if (!rendered) throw new Error('The facts of this test say that AI took part')
const label = rendered

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze()

function parse(source: string): Root | undefined {
  try {
    return parser.parse(source)
  } catch {
    return undefined
  }
}

const line = fc.constantFrom(
  ...['# Tides', '# T {1}', '# <B/>', 'Tides\n===', '## A', 'Text', '- item', '> said', '1. one', '***'],
  ...["import a from 'a'", 'import { b } from "./b.js";', "import './c.css'", "export * from 'd'"],
  ...['export const e = 1', 'export const f = `\n`', 'export const g = `', '{/* note */}', '{`\n# T\n`}'],
  ...['<Chart value={1} />', '<div>', '</div>', '<details>', '</details>', '<br/>', '```', '~~~', '```js'],
  ...['export const h = `\n~~~\n`', 'export const i = {\n\n/*\n```\n*/}', '{`\n~~~\n`}', '{/*\n~~~\n*/}', '{`', '`}'],
  ...['export const j =\n\n`\n~~~\n`', 'export const k = [\n\n`\n~~~\n`\n]'],
  ...['<Chart value={`\n~~~\n`} />', '<Chart\n  title="a"\n/>', '<B>{`\n~~~\n`}</B>'],
  ...['[ai-generated]: https://evil.example', '---\ntitle: T\n---', '[^1]: note', '| a |', '', '']
)
const documents = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '  ', '    ', '\t', '- ', '> '), line), { maxLength: 8 })
  .map((lines) => lines.map((parts) => parts.join('')).join('\n'))
  .filter((source) => !/^\s+---/.test(source) && parse(source) !== undefined)

describe('a parser of MDX', () => {
  it('still reads a document that it read, and sees the lead first or behind a title', () => {
    const property = fc.property(documents, (source) => {
      const tree = parse(labelMarkdown(source, drafted, { format: 'mdx' }).value)
      const visible = tree?.children.filter(({ type }) => !/^(?:yaml|toml|mdxjsEsm|definition)$/.test(type)) ?? []
      const at = visible.findIndex((node) => isNotice(node, label.lead))
      expect([0, 1]).toContain(at)
      if (at === 1) expect(visible[0]).toMatchObject({ type: 'heading', depth: 1 })
    })
    fc.assert(property, { numRuns: isThorough ? 400 : 120 })
  })
  it('sees the repeat last, where it is not left out with a note', () => {
    const property = fc.property(documents, (source) => {
      const { value, notes } = labelMarkdown(source, drafted, { format: 'mdx' })
      if (notes.some(({ message }) => message.startsWith('No label at the end'))) return
      expect(isNotice(parse(value)?.children.at(-1), label.brief)).toBe(true)
    })
    fc.assert(property, { numRuns: isThorough ? 400 : 120 })
  })
  it.each([
    ['an export', 'export const sample = `\n~~~\n`\n'],
    ['a component', '<Code text={`\n~~~\n`} />\n'],
    ['a comment', '{/*\n```\n\n*/}\n']
  ])('sees no repeat in code that is open at the end, behind a fence in %s', (_name, code) => {
    const source = `Text.\n\n${code}\n${/[`~]{3}/.exec(code)?.[0] ?? ''}\ncode\n`
    const { value, notes } = labelMarkdown(source, drafted, { format: 'mdx' })
    expect(notes.map(({ message }) => message).join()).toContain('ends inside an open code fence')
    expect(parse(value)?.children.at(-1)).toMatchObject({ type: 'code', value: 'code' })
    // Two fences are one block of code in Markdown, behind which the repeat would stand.
    expect(unified().use(remarkParse).parse(`${source}\nEnd.\n`).children.at(-1)).toMatchObject({ type: 'paragraph' })
  })
  it('fails for a repeat that is put behind code without looking', () => {
    const naive = `Text\n\n    \`\`\`\n    code\n\n${markdownWords(label).brief}\n`
    expect(isNotice(parse(naive)?.children.at(-1), label.brief)).toBe(false)
  })
})
