import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Tokenizer } from '../../src/scan/html/tokenizer.js'
import { TreeBuilder } from '../../src/scan/html/tree-builder.js'

/** The elements that are open behind a fragment, from the outermost on. */
function openBehind(html: string): readonly string[] {
  const tokens = new Tokenizer()
  tokens.write(html, true)
  const builder = new TreeBuilder(tokens)
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'start') builder.openTag()
    if (kind === 'end') builder.closeTag()
  }
  return builder.open.names
}

/** The same by a parser: the way to the text `here`. */
function parsedWay(html: string): readonly string[] {
  interface Node {
    readonly nodeName: string
    readonly value?: string
    readonly childNodes?: readonly Node[]
  }
  const wayIn = (node: Node): string[] | undefined => {
    if (node.value?.includes('here')) return []
    for (const child of node.childNodes ?? []) {
      const rest = wayIn(child)
      if (rest) return [child.nodeName, ...rest]
    }
    return undefined
  }
  return wayIn(parseFragment(`${html}here`) as Node)?.slice(0, -1) ?? []
}

describe('TreeBuilder', () => {
  it.each([
    '<ruby><rb>a<rb>',
    '<ruby><rb>a<rt>b<rb>',
    '<ruby><rtc><rt>a<rp>',
    '<ruby><rtc><rt>a<rtc>',
    '<ruby><rb>a<rtc><rt>b<rt>',
    '<rb>a<rb>',
    '<p><ruby><rt>a<rp>b</ruby>',
    '<ul><li><p>a<li>',
    '<dl><dt>a<dd>b<dt>',
    '<select><option>a<optgroup><option>b<optgroup>',
    '<table><tr><td>a<tr><th>',
    '<p>a<h2>b<h3>',
    '<button>a<button>'
  ])('has open what a parser has open behind %s', (html) => {
    expect(openBehind(html)).toEqual(parsedWay(html).filter((name) => name !== 'tbody'))
  })
})
