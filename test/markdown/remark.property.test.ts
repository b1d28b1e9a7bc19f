import fc from 'fast-check'
import type { Paragraph, Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { locateFrontMatter } from '../../src/markup/front-matter.js'
import { labelMarkdown, unlabelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure, { type RemarkDisclosureOptions } from '../../src/markdown/remark.js'
import { markdownWords } from '../../src/markdown/markdown-words.js'
import { en } from '../../src/notice/locales/en.js'
import { renderLabel } from '../../src/notice/render-label.js'
import { drafted } from '../notice/disclosures.js'
import { isThorough } from '../thorough.js'
import { documents } from './documents.js'
import { isNotice } from './trees.js'

const rendered = renderLabel(drafted, en)
if (!rendered) throw new Error('The facts of this test say that AI took part')
const label = rendered
const { lead } = markdownWords(label)

const plain = remark().use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()
const plugged = (options: RemarkDisclosureOptions = { disclosure: drafted }) =>
  plain().use(remarkDisclosure, options).freeze()
const processor = plugged()

/** Trees as a host would hand them over. */
const parsable = documents.filter(
  (source) => locateFrontMatter(source)?.format !== 'json' && !source.includes('disclosure')
)
const runs = { numRuns: isThorough ? 300 : 80 }

/** The labelled source, or nothing where its front matter can't be read. */
function labelledSource(source: string): string | undefined {
  try {
    return labelMarkdown(source, drafted).value
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

function labelledTree(source: string): Root {
  return processor.runSync(processor.parse(source)) as Root
}

describe('remarkDisclosure', () => {
  it('puts the lead first, or second behind a title, in any tree', () => {
    const property = fc.property(parsable, (source) => {
      const nodes = labelledTree(source).children.filter(
        ({ type }) => !/^(?:yaml|toml|definition)$/.test(type)
      )
      const at = nodes.findIndex((node) => isNotice(node, label.lead))
      expect([0, 1]).toContain(at)
      if (at === 1) expect(nodes[0]).toMatchObject({ type: 'heading', depth: 1 })
    })
    fc.assert(property, runs)
  })
  it('changes nothing the second time, in any tree', () => {
    const property = fc.property(parsable, (source) => {
      const once = labelledTree(source)
      const before = structuredClone(once)
      expect(processor.runSync(once)).toEqual(before)
    })
    fc.assert(property, runs)
  })
  it('adds no second lead behind labelMarkdown', () => {
    const property = fc.property(parsable, (source) => {
      const value = labelledSource(source)
      if (value === undefined || unlabelMarkdown(source).changed) return
      const leads = (tree: Root) => tree.children.filter((node) => isNotice(node, label.lead)).length
      expect(leads(labelledTree(value))).toBe(leads(plain.parse(value)))
    })
    fc.assert(property, runs)
  })
  it('replaces the label of other facts, in any tree', () => {
    const other = plugged({ disclosure: { ...drafted, ai: 'Claude', roles: { drafting: 'ai', editing: 'author' } }, locale: 'de' })
    const property = fc.property(parsable, (source) => {
      const replaced = other.runSync(labelledTree(source)) as Root
      expect(plain.stringify(replaced)).not.toContain(lead)
    })
    fc.assert(property, runs)
  })
})

describe('a forged label', () => {
  it.each([
    ['is struck out', `**AI-generated.** ~~${label.lead.text}~~`],
    ['is the text of an image', `**AI-generated.** ![${label.lead.text}](x.png)`],
    ['is a link', `**AI-generated.** [${label.lead.text}](https://evil.example)`],
    ['is code', `**AI-generated.** \`${label.lead.text}\``],
    ['is in a quotation', `> ${lead}`]
  ])('does not count where it %s', (_name, source) => {
    const [first] = labelledTree(`${source}\n\nText\n`).children
    expect(isNotice(first, label.lead)).toBe(true)
  })
  it('would count by its text alone', () => {
    const [first] = plain.parse(`**AI-generated.** ~~${label.lead.text}~~`).children
    expect((first as Paragraph).children.some(({ type }) => type === 'delete')).toBe(true)
  })
})

describe('a foreword', () => {
  const book = { ...drafted, use: 'publication' } as const
  const text = (options: RemarkDisclosureOptions, source: string) =>
    String(plugged(options).processSync(source))

  it('is replaced by one with another heading', () => {
    const first = text({ disclosure: book }, 'Text\n')
    const options = { disclosure: book, foreword: 'note' } as const
    expect(text(options, first)).toBe(text(options, 'Text\n'))
    expect(text(options, first)).not.toContain('## Foreword')
  })
  it('is recognised behind labelMarkdown, also without roles', () => {
    for (const facts of [book, { ...book, roles: {}, review: undefined, author: undefined }]) {
      const { value } = labelMarkdown('Text\n', facts, { packs: [] })
      expect(value).toContain('## Foreword')
      const tree = plain.parse(value)
      const before = plain.stringify(tree)
      plugged({ disclosure: facts, packs: [] }).runSync(tree)
      expect(plain.stringify(tree)).toBe(before)
    }
  })
})

describe('the options', () => {
  it('can all come from JSON', () => {
    const options: RemarkDisclosureOptions = {
      disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'human' } },
      locale: 'fr',
      marks: ['title', 'lead'],
      reason: 'A test.',
      undeclared: 'warn',
      foreword: 'note',
      stock: false
    }
    const text = (chosen: RemarkDisclosureOptions) => String(plugged(chosen).processSync('# T\n\nText\n'))
    expect(text(JSON.parse(JSON.stringify(options)))).toBe(text(options))
  })
})

describe('a label of remark-gfm', () => {
  it('counts where an address in a name became a link', () => {
    const facts = { ...drafted, author: 'www.ada.example', review: 'Ada Lovelace' }
    const { value } = labelMarkdown('Text\n', facts, { packs: [] })
    const options = { disclosure: facts, packs: [] }
    const tree = plugged(options).runSync(plain.parse(value)) as Root
    expect(tree.children).toHaveLength(3)
  })
})

describe('an end that would swallow the repeat', () => {
  it('leaves the words of an author who wrote them there, also the second time', () => {
    const once = labelledTree(`> <![CDATA[\n\n**AI-generated.** ${label.brief.text}\n`)
    const before = structuredClone(once)
    expect(processor.runSync(once)).toEqual(before)
  })
  it('has none, and a message', () => {
    const file = processor.processSync('Text\n\n<details>\n')
    expect(String(file)).toMatch(/<details>\n$/)
    expect(file.messages).toContainEqual(
      expect.objectContaining({ ruleId: 'omitted', reason: expect.stringContaining('<details>') })
    )
  })
})
