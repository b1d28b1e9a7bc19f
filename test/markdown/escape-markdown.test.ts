import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, openParagraph } from '../../src/markup/markdown.js'
import { readWords } from '../../src/scan/markdown/inline-words.js'
import { cleanText } from '../../src/text/names.js'
import { isThorough } from '../thorough.js'
import { readMdx, readPlain, readRaw } from './readers.js'

const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    fc.array(fc.constantFrom(...'*_`~[](){}<>&;:|$^#!+-=.\\/@"\' 1ab'), { maxLength: 20 }).map((parts) => parts.join('')),
    fc.constantFrom(
      ...['claude.ai', 'www.x.org', 'a@b.cc', 'https://x', ':smile:', '::dir', ':::note', '$x$', '$$x$$'],
      ...['~~x~~', '`x`', '<b>', '{x}', '&amp;', '&#35;', '[x]: y', '[x](y)', '![x](y)', '|', '^', '#1'],
      ...['1. FC', '1) a', '- x', '+ x', '* x', '> x', '# x', '=== ', '---', 'import x', 'export x'],
      ...['<!-- x', '</script>', '[^1]', '\\', 'a\\', '_a_', '__a__', '***a***', 'a_b_c', 'x: y', '@ada', 'llama3:8b', 'a:_b', '10:30', 'x:-1']
    )
  )
  .map(cleanText)
  .filter((name) => name !== '')

const parsers = {
  'remark-parse': unified().use(remarkParse).freeze(),
  'remark-gfm': unified().use(remarkParse).use(remarkGfm).freeze(),
  'remark-directive': unified().use(remarkParse).use(remarkDirective).freeze(),
  'remark-mdx': unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()
}

/** What a reader sees: a word joiner parts characters that a template would read, unseen. */
function seen(text: string | undefined): string | undefined {
  return text?.replaceAll('\u2060', '')
}

function types(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
}

const runs = { numRuns: isThorough ? 1000 : 120 }

describe.each(Object.entries(parsers))('escapeMarkdown for %s', (_name, parser) => {
  it('shows exactly the name', () => {
    const property = fc.property(names, (name) => {
      const tree = parser.parse(`**By.** By ${escapeMarkdown(name)} it.`)
      expect(seen(toString(tree))).toBe(`By. By ${name} it.`)
    })
    fc.assert(property, runs)
  })
  it('makes nothing of it but words, and of an address at most a link to itself', () => {
    const property = fc.property(names, (name) => {
      const tree = parser.parse(`**By.** By ${escapeMarkdown(name)} it.`)
      const found = new Set(types(tree))
      // mdast-util-gfm-autolink-literal makes links of addresses in words, escaped or not.
      if (/www|https?:\/\/|@/i.test(name)) found.delete('link')
      expect([...found].sort()).toEqual(['paragraph', 'root', 'strong', 'text'])
    })
    fc.assert(property, runs)
  })
  it('keeps a paragraph a paragraph', () => {
    const property = fc.property(names, (name) => {
      const tree = parser.parse(`Before.\n\n${openParagraph(escapeMarkdown(name))}\n`)
      expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
      expect(seen(toString(tree.children[1]))).toBe(name)
    })
    fc.assert(property, runs)
  })
  it('is needed', () => {
    expect(types(parser.parse('By *Ada* [x](y).'))).toEqual(expect.arrayContaining(['emphasis', 'link']))
  })
})

describe('escaped words', () => {
  it('are shown as they are on a page, with and without raw HTML', () => {
    const property = fc.property(names, (name) => {
      const source = `By ${escapeMarkdown(name)} it.`
      expect(seen(readPlain(source))).toBe(`By ${name} it.`)
      expect(seen(readRaw(source))).toBe(`By ${name} it.`)
    })
    fc.assert(property, { numRuns: isThorough ? 300 : 80 })
  })
  it('are shown as they are by MDX', async () => {
    const property = fc.asyncProperty(names, async (name) => {
      expect(seen(await readMdx(`By ${escapeMarkdown(name)} it.`))).toBe(`By ${name} it.`)
    })
    await fc.assert(property, { numRuns: isThorough ? 150 : 50 })
  })
  it('can be read back', () => {
    const property = fc.property(names, (name) => {
      expect(readWords(`By ${escapeMarkdown(name)} it.`)).toBe(`By ${name} it.`)
    })
    fc.assert(property, runs)
  })
  it('are ordinary names as they were', () => {
    for (const name of ['GPT-4 (OpenAI)', 'J. R. R. Tolkien', 'Łukasz Żółć', '田中花子', "O'Neill, Inc."]) {
      expect(escapeMarkdown(name)).toBe(name)
    }
  })
})
