import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { readFirstWords } from '../../src/html/find-words.js'
import { labelHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { generated, sketch } from './fixtures.js'

const text = '<p>The sea rises twice a day.</p>'

/** Pages, and where the marks go: in the source, in a stream and in a tree. */
const pages = [
  ['an empty h1', `<h1></h1><h1>MARK T</h1>LEAD${text}END`],
  ['an h1 with an anchor alone', `<h1> <a id=t></a></h1><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ...['&nbsp;', '\u00A0', '&#8203;', '&#xA0;', '&nbsp', '<span>&emsp;</span>', '&nbsp;<!-- c -->&shy;', '\u3164'].map(
    (blank) => [`an h1 of ${JSON.stringify(blank)}`, `<h1>${blank}</h1><h1>MARK T</h1>LEAD${text}END`] as const
  ),
  ...['&', '&amp;', '&nb', '&nbsp;;', '&nbspT', '&nbsp;<img src=a>', '&#x1F916;'].map(
    (seen) => [`an h1 of ${seen}`, `<h1>MARK ${seen}</h1>LEAD<h1>T</h1>${text}END`] as const
  ),
  ['an h1 of a space alone, before the text', `LEAD<h1>&nbsp;</h1>${text}END`],
  ['an empty h1 in a header', `<header><h1></h1></header><h1>MARK T</h1>LEAD${text}END`],
  ['an empty header', `<header></header><h1>MARK T</h1>LEAD${text}END`],
  ['an empty h1 behind the text', `LEAD${text}<h1></h1><h1>MARK T</h1>END`],
  ['an h1 behind the text in which only elements stand', `LEAD${text}<h1><b></b></h1><h1><i>x</i></h1>END`.replace('<i>', 'MARK <i>')],
  ['an h1 that another heading closes', `LEAD<h1><h2>T</h2></h1>${text}<h1>MARK U</h1>END`],
  ['an empty h1 before a heading of another level', `LEAD<h1></h1><h2>T</h2>${text}END`],
  ...['<span hidden>Old</span>', '<b style="color:red; DISPLAY: none !important">Old</b>', '<i><a popover>O<u>l</u>d</a></i>', '<img src=a hidden>', '<em hidden>Old<img src=a></em>&nbsp;', '<svg style=display:none><text>Old</text></svg>', '<small style="visibility:hidden">&am</small>'].map(
    (unseen) => [`an h1 in which nobody sees ${unseen}`, `<h1>${unseen}</h1><h1>MARK T</h1>LEAD${text}END`] as const
  ),
  ...['<span hidden>Old</span>New', '<b hidden></b><b>New</b>', '<span aria-hidden=true>T</span>', '<span style="opacity:0;transform:translateY(1em)">New</span>', '<img src=a hidden><img src=b>', '<span style="--display:none">New</span>', '<b hidden>Old</b><i data-x=hidden>New</i>'].map(
    (seen) => [`an h1 of ${seen}`, `<h1>MARK ${seen}</h1>LEAD<h1>T</h1>${text}END`] as const
  ),
  ['an h1 in the host of a shadow root', `LEAD<x-a><template shadowrootmode="open"><slot></slot></template><article><h1>T</h1>${text}</article></x-a>END`],
  ['an h1 in which nobody sees a field', `LEAD<h1><input type=hidden value=a></h1><h1>MARK T</h1>${text}END`],
  ['an h1 with a field', `LEAD<h1>MARK <input type=text></h1><h1>T</h1>${text}END`],
  ['an h1 of hidden words alone, before the text', `LEAD<h1><span hidden>Old</span></h1>${text}END`],
  ['an h1 with a picture, which is one', `<h1>MARK <img src=a></h1>LEAD<h1>T</h1>${text}END`],
  ['an h1 with a picture in several formats', `<h1>MARK <picture><source srcset=b><img src=a></picture></h1>LEAD${text}END`],
  ['an h1 with a drawing', `<h1>MARK <svg><g></g></svg></h1>LEAD<h1>T</h1>${text}END`],
  ['an h1 in which a block stands', `LEAD<h1>MARK <div>T</div></h1>${text}END`],
  ['an h1 in which a script stands', `LEAD<h1>MARK <script>1</script>T</h1>${text}END`],
  ['an h1 with words for browsers without scripts', `LEAD<h1><noscript>T</noscript></h1><h1>MARK U</h1>${text}END`],
  ['an h1 with a template alone', `LEAD<h1><template>T</template></h1><h1>MARK U</h1>${text}END`],
  ['an article with a template alone', `<article><template>T</template></article><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['a main whose text may be hidden', `<main>LEAD<div style="position:relative"><h1>T</h1>${text}</div>END</main>`],
  ['a hidden h1', `LEAD<h1 hidden>T</h1>${text}<h1>MARK U</h1>END`],
  ['an h1 in a form before another', `<main>LEAD<p>a</p><form><h1>MARK T</h1></form><h1>U</h1>END</main>`],
  ['an h1 in an element of its own before another', `<main>LEAD<p>a</p><x-a><div><h1>MARK T</h1></div></x-a><h1>U</h1>END</main>`],
  ['words for browsers without scripts before the text', `<noscript>Turn scripts on</noscript><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['a field for text before it', `<textarea>words</textarea><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['an old element that shows its source before it', `LEAD<xmp>The sea</xmp><main><h1>MARK T</h1>${text}</main>END`],
  ['a no-break space before it', `LEAD\u00a0<main><h1>MARK T</h1>${text}</main>END`],
  ['a sheet of icons before it', `<svg style="display:none"><symbol id=a><title>Sea</title><path></path></symbol></svg><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['hidden words in a drawing before it', `<svg aria-hidden=true><text>Sea</text></svg><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['a drawing that only describes itself before it', `<svg><title>Sea</title><desc>Waves of it</desc><metadata>x</metadata><path></path></svg><main><h1>MARK T</h1>LEAD${text}END</main>`],
  ['an element of drawings outside of one before it', `LEAD<desc>Sea</desc><main><h1>MARK T</h1>${text}</main>END`],
  ['an element of drawings in mathematics before it', `LEAD<math><desc>Sea</desc></math><main><h1>MARK T</h1>${text}</main>END`],
  ['words in a drawing before it', `LEAD<svg><text>Sea</text></svg><main><h1>MARK T</h1>${text}</main>END`],
  ['no words at all', 'LEAD<h1></h1>END']
] as const

/** The style in a tree names everything twice. */
const places = (html: string) => sketch(html.replaceAll(/;all:(?:initial|unset);[^"]*/g, ''))

describe('a page with', () => {
  it.each(pages)('%s has the marks where a reader sees its first heading', (_, expected) => {
    const page = expected.replace(/MARK |LEAD|END/g, '')
    const { value } = labelHtml(page, generated)
    expect(sketch(value)).toBe(expected)
    expect(labelHtml(value, generated).changed).toBe(false)
    expect(unlabelHtml(value).value).toBe(page)
    for (const size of [1, 7, 4096]) {
      const labeler = createHtmlLabeler(generated)
      const pieces = page.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      expect(pieces.map((piece) => labeler.feed(piece)).join('') + labeler.end()).toBe(value)
    }
    const tree = rehype().data('settings', { fragment: true })
    const parsed = String(tree().processSync(value))
    expect(places(String(tree().use(rehypeDisclosure, { disclosure: generated }).processSync(page)))).toBe(places(parsed))
  })
})

describe('readFirstWords', () => {
  /** The source with what would be cut between bars. */
  const cut = (source: string) => {
    const range = readFirstWords(source, 0, '[AI-generated]')
    return range && `${source.slice(0, range[0])}|${source.slice(...range)}|${source.slice(range[1])}`
  }
  it.each([
    '|[AI-generated] |T</h1>',
    '<span></span>|[AI-generated] |T</h1>',
    '<!-- c -->|[AI-generated] |T</h1>',
    '<!-- c --><i></i><!-- c -->|<b>[AI-generated]</b> |T</h1>',
    '<b><!-- c --></b>|[AI-<!-- c -->generated] |T</h1>',
    '<b>|[AI-generated] |T</b></h1>',
    '<b><i>|[AI-generated] |T</i></b></h1>',
    '|<b>[AI-generated]</b> |T</h1>',
    '|<b><i>[AI-generated]</i></b> |T</h1>',
    '|[AI-<i>gen</i>erated] |T</h1>',
    '|[AI-<wbr>generated] |T</h1>',
    '|&#91;AI-generated&#93; |T</h1>'
  ])('takes the words, and what stands round them alone: %s', (expected) => {
    expect(cut(expected.replaceAll('|', ''))).toBe(expected)
  })
  it.each([
    'Tides [AI-generated]</h1>',
    '[AI-<i>generated] T</i></h1>',
    '[AI-gen</b>erated] T</h1>',
    '[AI-<div>generated]</div> T</h1>',
    '[AI-generate</h1>'
  ])('leaves other words, and what would be torn: %s', (source) => {
    expect(cut(source)).toBeUndefined()
  })
})
