import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { Tokenizer } from '../../src/scan/html/tokenizer.js'
import { TreeBuilder } from '../../src/scan/html/tree-builder.js'

/** What is open behind a fragment, from the outermost on, and the formatting that a text there would open again. */
function behind(html: string) {
  const tokens = new Tokenizer()
  tokens.write(html, true)
  const builder = new TreeBuilder(tokens)
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'start') builder.openTag()
    if (kind === 'end') builder.closeTag()
  }
  return builder.open
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
    '<select><optgroup><option>a</optgroup>',
    '<select><optgroup><option>a</option></optgroup><option>b',
    '<select><option>a</optgroup>',
    '<optgroup><option>a<optgroup>',
    '<option>a<div><option>',
    '<div><template><p>a</template>',
    '<div>a<image>',
    '<svg><image>',
    '<svg><title><b>',
    '<math><mi><mglyph>',
    '<math><annotation-xml><svg>',
    '<li>a<address><li>',
    '<dl><dd>a<section><dd>',
    '<p>a<dialog>',
    '<table><col><tr><td>',
    '<table><colgroup><col><tr><td>',
    '<table><tr><td>a<tr><th>',
    '<p>a<h2>b<h3>',
    '<button>a<button>'
  ])('has open what a parser has open behind %s', (html) => {
    expect(behind(html).names).toEqual(parsedWay(html).filter((name) => name !== 'tbody'))
  })

  it.each([
    '<p><b>a</p>',
    '<p><b>a<p>',
    '<div><i>a</div>',
    '<ul><li><a href="/">a<li>',
    '<h1><font style="display:none">a</h1>',
    '<p><b>a<i>b</i></p>',
    '<p><b>a</p><p>b</b>',
    '<p><b>a</b></p>',
    '<b><p>a</b>',
    '<table><tr><td><b>a<td>',
    '<p><b>a</p><table><tr><td>b</td></tr></table>',
    '<p><i>a</p><object><b>b</b></object>',
    '<div><table><tr><td><b>a</table>',
    '<div><table><tr><td><b>a</div>b</table>',
    '<p><i>a</p><table><tr><td><b>b<tr><td>'
  ])('opens the formatting again that a parser does behind %s', (html) => {
    const { names, lost, lostStart, isSound } = behind(html)
    expect(isSound).toBe(true)
    expect([...names, ...lost.slice(lostStart)]).toEqual(parsedWay(html).filter((name) => name !== 'tbody'))
  })

  it.each([
    '<main><select><button><selectedcontent></selectedcontent></button><option><img src=a><span>A</span></select>',
    '<main><p>a<select><div><option>A</option></div><optgroup><legend>B</legend><option>C</optgroup></select>',
    '<main><select><button><span>A</select>'
  ])('has open behind a select of its own look what a parser has that passes over that: %s', (html) => {
    expect(behind(html)).toMatchObject({ isSound: true, lost: [], names: parsedWay(html) })
  })

  it.each(['<select><b>a</select>', '<select><option></div></select>', '<select><svg></svg></select>', '<select><div><span></div></select>'])(
    'makes no use of what parsers read in two ways: %s',
    (html) => expect(behind(html).isSound).toBe(false)
  )

  it.each(['<table><tr><td><object><b>a</table>', '<div><i>a<b>b</div></b>', '<p><b>a</p><div><i>b</b>', '<b><p><i>a</b>'])(
    'makes no use of what tears elements apart: %s',
    (html) => expect(behind(html).isSound).toBe(false)
  )
})
