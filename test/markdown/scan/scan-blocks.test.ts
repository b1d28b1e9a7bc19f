import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { scanBlocks } from '../../../src/scan/markdown/scan-blocks.js'
import { timesToTry } from '../../thorough.js'
import { parse } from '../trees.js'

/** Pieces of which every block and every doubt about one can be built. */
const pieces = fc.constantFrom(
  ...['a', 'lazy', '- ', '-', '+ ', '1. ', '2) ', '10. ', '> ', '>', '-\t', '>\t', '[^1]: ', '[^1]:'],
  ...['```', '~~~~', '```js', '``', '`', '#', '## ', '## h', '===', '---', '***', '* * *', '- - -', '--'],
  ...['<pre>', '</pre>', '<!--', '-->', '<!-->', '<div>', '<a>', '<details>', '</details>', '<x', '<?'],
  ...['<!A', '<![CDATA[', ']]>', '<https://a`b>', '<a title="`">', '<template>', '[a]: b', '[a]:', '\\'],
  ...['|', 'a | b', '- | -', ' ', '  ', '    ', '\t', '\n', '\n', '\n', '\n\n']
)
const documents = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))

/** Ends of the sections as a parser sees them. */
function parsedSections(source: string): number[] {
  return parse(source).children.flatMap((node) => {
    const end = node.position?.end.offset
    if (node.type !== 'heading' || node.depth !== 2 || end === undefined) return []
    const feed = source.indexOf('\n', end)
    return [feed === -1 ? source.length : feed + 1]
  })
}

/** Whether a paragraph behind the document is still a paragraph. */
function isSwallowed(source: string): boolean {
  const last = parse(`${source}\n\nprobe\n`).children.at(-1)
  const [child] = last?.type === 'paragraph' ? last.children : []
  return child?.type !== 'text' || child.value !== 'probe'
}

function parsedHtml(node: Nodes): string {
  if (node.type === 'html') return node.value
  return 'children' in node ? node.children.map(parsedHtml).join('\n') : ''
}

function elements(html: string): string[] {
  return [...html.matchAll(/<(!--|\?|details|pre|template)/g)].map(([opening]) => opening)
}

const isNoFrontMatter = (source: string) => !source.startsWith('---')
const runs = { numRuns: timesToTry(500, 2000) }

describe('scanBlocks', () => {
  it('finds the sections that a parser finds', () => {
    const property = fc.property(documents.filter(isNoFrontMatter), (source) => {
      expect(scanBlocks(source, 0).sectionEnds).toEqual(parsedSections(source))
    })
    fc.assert(property, runs)
  })
  it('tells that what follows would be swallowed exactly when a parser swallows it', () => {
    const property = fc.property(documents.filter(isNoFrontMatter), (source) => {
      expect(scanBlocks(source, 0).open !== undefined).toBe(isSwallowed(source))
    })
    fc.assert(property, runs)
  })
  it('misses no element that a parser finds', () => {
    const property = fc.property(documents.filter(isNoFrontMatter), (source) => {
      const found = elements(scanBlocks(source, 0).html.join('\n'))
      expect(found).toEqual(expect.arrayContaining(elements(parsedHtml(parse(source)))))
    })
    fc.assert(property, runs)
  })
  it.each([
    ['code in a fence', '```\n<pre>\n```\n'],
    ['code in words', 'Use `<pre>` and ``<!-- ` ``.\n'],
    ['code in a list', '- a\n\n      <pre>\n'],
    ['an escaped bracket', '\\<pre>\n'],
    ['a tag that is not complete', 'a <pre b\n']
  ])('sees no HTML in %s', (_name, source) => {
    expect(elements(scanBlocks(source, 0).html.join('\n'))).toEqual([])
  })
  it.each([
    ['a component', '<A b="c"/>'],
    ['a long component', `<A b="${'x'.repeat(5000)}"/>`],
    ['a component in several lines', '<A\n  b={`\n~~~\n`}\n/>'],
    ['expressions', '{a} {`}`}'],
    ['an expression with an apostrophe and an address in words', '{a && <p>don’t, don\'t: http://a.example</p>}'],
    ['an export', 'export const a = {\n\n  b: `\n~~~\n${`}`}`\n}\n']
  ])('takes %s of MDX for a block of its own', (_name, code) => {
    // Behind a block three hyphens are a break; behind words they make a heading of them.
    const sectionsBehind = (text: string) => scanBlocks(`${text}\n---\n`, 0, { isMdx: true }).sectionEnds
    expect(sectionsBehind(code)).toEqual([])
    expect(sectionsBehind('<A b="c"/> words')).toHaveLength(1)
  })

  it('counts code that the border of a table’s cell would part', () => {
    const { html } = scanBlocks('| a `b | <pre>` |\n| - | - |\n', 0)
    expect(elements(html.join('\n'))).toEqual(['<pre'])
  })
  it('is told from a scan of lines, which takes code for sections', () => {
    const naive = (source: string) => source.split('\n').filter((line) => line.startsWith('## '))
    expect(naive('```\n## a\n```\n')).toHaveLength(1)
    expect(scanBlocks('```\n## a\n```\n', 0).sectionEnds).toEqual([])
  })
})
