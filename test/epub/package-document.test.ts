import { describe, expect, it } from 'vitest'
import { isFixedLayout, packagePaths, readPackage, resolvePath, titlePlaces } from '../../src/epub/package-document.js'

describe('a reference', () => {
  it.each([
    ['OEBPS/book.opf', 'one.xhtml', 'OEBPS/one.xhtml'],
    ['OEBPS/book.opf', './text//one.xhtml', 'OEBPS/text/one.xhtml'],
    ['OEBPS/text/nav.xhtml', '../one.xhtml#part', 'OEBPS/one.xhtml'],
    ['book.opf', '../../one.xhtml', 'one.xhtml'],
    ['book.opf', 'part%20one.xhtml', 'part one.xhtml'],
    ['book.opf', '100%.xhtml', '100%.xhtml'],
    ['OEBPS/book.opf', '', 'OEBPS']
  ])('from %s to %s is the entry %s', (from, reference, entry) => {
    expect(resolvePath(from, reference)).toBe(entry)
  })
})

describe('the container', () => {
  it.each([
    ['<rootfile full-path="a.opf"/>', ['a.opf']],
    ["<c:rootfile media-type='x' full-path='a &amp; b.opf'>", ['a & b.opf']],
    ['<rootfile full-path="a.opf"/><rootfile full-path="b.opf"/><rootfile full-path="a.opf"/>', ['a.opf', 'b.opf']],
    ['<!-- <rootfile full-path="a.opf"/> --><rootfiles/><rootfile/>', []],
    ['<![CDATA[<rootfile full-path="a.opf"/>]]><rootfile\n full-path = "b.opf" />', ['b.opf']]
  ])('names the package documents: %s', (container, paths) => {
    expect(packagePaths(container)).toEqual(paths)
  })
})

describe('the package document', () => {
  const opf = [
    '<opf:package version="3.0"><manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav scripted"/>',
    '<opf:item id="one" href="text/one&amp;two.xhtml" media-type="application/xhtml+xml"/>',
    '<!-- <item id="old" href="old.xhtml"/> --><items id="x"/>',
    '</manifest><spine><itemref idref="one"/><itemref idref="gone"/><itemref/></spine></opf:package>'
  ].join('\n')
  const nav = { id: 'nav', path: 'OEBPS/nav.xhtml', type: 'application/xhtml+xml', properties: ['nav', 'scripted'] }
  const one = { id: 'one', path: 'OEBPS/text/one&two.xhtml', type: 'application/xhtml+xml', properties: [''] }

  it('gives what it lists, and of its spine what there is', () => {
    expect(readPackage(opf, 'OEBPS/book.opf')).toEqual({ version: '3.0', items: [nav, one], spine: [one] })
    expect(readPackage('', 'book.opf')).toEqual({ version: '', items: [], spine: [] })
    expect(readPackage('<package></package>', 'book.opf').version).toBe('')
  })

  it.each([
    ['<meta property="rendition:layout">pre-paginated</meta>', true],
    ['<meta property="rendition:layout">reflowable</meta>', false],
    ['<!-- pre-paginated -->', false]
  ])('tells whether pages have a size: %s', (meta, isFixed) => {
    expect(isFixedLayout(meta)).toBe(isFixed)
  })
})

describe('the places of titles', () => {
  const marked = (xml: string, kind: 'package' | 'ncx' | 'nav') =>
    titlePlaces(xml, kind)
      .toReversed()
      .reduce((text, at) => `${text.slice(0, at)}^${text.slice(at)}`, xml)

  it.each([
    [
      'package',
      '<dc:title>Tides</dc:title><dc:title>More</dc:title>',
      '<dc:title>^Tides</dc:title><dc:title>More</dc:title>'
    ],
    ['package', '<dc:title/><dc:title id="t">Tides</dc:title>', '<dc:title/><dc:title id="t">^Tides</dc:title>'],
    ['package', '<title>Tides</title>', '<title>Tides</title>'],
    [
      'package',
      '<!-- <dc:title>A</dc:title> --><dc:title>B</dc:title>',
      '<!-- <dc:title>A</dc:title> --><dc:title>^B</dc:title>'
    ],
    [
      'ncx',
      '<docTitle><text>A</text></docTitle><navLabel> <text>B</text></navLabel><text>C</text>',
      '<docTitle><text>^A</text></docTitle><navLabel> <text>^B</text></navLabel><text>C</text>'
    ],
    [
      'ncx',
      '<n:navLabel id="x"><n:text>A</n:text></n:navLabel><navLabel><text/></navLabel>',
      '<n:navLabel id="x"><n:text>^A</n:text></n:navLabel><navLabel><text/></navLabel>'
    ],
    [
      'nav',
      '<nav epub:type="toc"><a href="a">A</a><a/></nav><a>B</a>',
      '<nav epub:type="toc"><a href="a">^A</a><a/></nav><a>B</a>'
    ],
    [
      'nav',
      '<nav epub:type="landmarks"><a>A</a></nav><nav epub:type="page toc"><a>B</a>',
      '<nav epub:type="landmarks"><a>A</a></nav><nav epub:type="page toc"><a>^B</a>'
    ],
    ['nav', '<nav epub:type="landmarks"><a>A</a></nav>', '<nav epub:type="landmarks"><a>A</a></nav>'],
    [
      'nav',
      '<nav epub:type="stocks"><a>A</a></nav><nav><a>B</a></nav>',
      '<nav epub:type="stocks"><a>A</a></nav><nav><a>B</a></nav>'
    ]
  ] as const)('of a %s are behind each tag that opens one: %s', (kind, xml, expected) => {
    expect(marked(xml, kind)).toBe(expected)
  })
})
