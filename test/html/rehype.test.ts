import { compile, evaluate } from '@mdx-js/mdx'
import type { Element, Root } from 'hast'
import { rehype } from 'rehype'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { labelHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure, { type RehypeDisclosureOptions } from '../../src/html/rehype.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { assisted, generated, leadWords, sketch, unreviewed } from './fixtures.js'

const document =
  '<!doctype html><html><head><title>T</title><meta name="description" content="D"></head><body><nav>n</nav><main><article><header><h1>T</h1></header><p>x</p></article></main></body></html>'

const process = (html: string, options: RehypeDisclosureOptions = {}) =>
  String(rehype().data('settings', { fragment: !html.startsWith('<!') }).use(rehypeDisclosure, { disclosure: generated, ...options }).processSync(html))

const fromMarkdown = () =>
  unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeDisclosure, { disclosure: generated })

const element = (tagName: string, children: Element[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children
})

/** How many leads a tree has, however deep they are. */
function leadsIn(tree: Root): number {
  const waiting: (Root | Element)[] = [tree]
  let count = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.children) {
      if (child.type === 'element') waiting.push(child)
      else if (child.type === 'text' && child.value.includes('drafted this text')) count++
    }
  }
  return count
}

/** The style of a tree names everything twice; words and places are the same. */
const places = (html: string) => sketch(html.replaceAll(/;all:(?:initial|unset);[^"]*/g, ''))

describe('rehypeDisclosure', () => {
  it('labels a document as labelHtml does', () => {
    expect(places(process(document))).toBe(sketch(labelHtml(document, generated).value))
  })

  it.each(['disclosure: human-only', 'title: "<b>Tides"\nblocks:\n  - disclosure: { roles: {} }', 'human-only: true', 'human_only: yes'])(
    'is refused where the tree of a page begins with front matter that declares facts: %j',
    (facts) => {
      const page = `---\n${facts}\n---\n<h1>T</h1><p>x</p>`
      for (const fragment of [true, false]) {
        const processor = rehype().data('settings', { fragment }).use(rehypeDisclosure, { disclosure: generated })
        expect(() => processor.runSync(processor.parse(page))).toThrow(/the front matter of this page declares/)
        expect(() => processor.processSync(page)).toThrow(/the front matter of this page declares/)
        for (const other of [`<!doctype html>${page}`, `<p>x</p>${page}`, page.replace(facts, 'title: Tides')]) {
          if (fragment && other.startsWith('<!')) continue
          expect(() => processor.runSync(processor.parse(other))).not.toThrow()
        }
      }
    }
  )

  it('changes nothing the second time', () => {
    const once = process(document)
    expect(process(once)).toBe(once)
    expect(process(process('<h1>T</h1><p>x</p>'))).toBe(process('<h1>T</h1><p>x</p>'))
  })

  const lead = `<strong>AI-generated.</strong>${leadWords.slice(13)}`

  it.each([
    ['in a wrapper', `<h1>MARK T</h1><div><p>${lead}</p><p>x</p></div>`, '<h1>T</h1><div><p>x</p></div>'],
    ['behind a date', `<h1>MARK T</h1><p>May 3</p><p>${lead}</p><p>x</p>`, '<h1>T</h1><p>May 3</p><p>x</p>'],
    ['below a heading of another level', `<h2>MARK T</h2><p>${lead}</p><p>x</p>`, '<h2>T</h2><p>x</p>'],
    ['in a list', `<h1>MARK T</h1><ul><li>${lead}</li></ul><p>x</p>`, '<h1>T</h1><p>x</p>'],
    ['in a section', `<h1>MARK T</h1><section>${lead}</section><p>x</p>`, '<h1>T</h1><p>x</p>'],
    ['without its bold', `<h1>MARK T</h1><p>${leadWords}</p><p>x</p>`, '<h1>T</h1><p>x</p>'],
    ['with an anchor before its mark', `<h1><a href="#t"></a>\n MARK T</h1><p>${lead}</p><p>x</p>`, '<h1><a href="#t"></a>\n T</h1><p>x</p>'],
    ['with a comment before its mark', `<h1><!-- c -->MARK T</h1><p>${lead}</p><p>x</p>`, '<h1><!-- c -->T</h1><p>x</p>'],
    ['behind a picture', `<h1>MARK T</h1><p><img src="a"></p><p>${lead}</p><p>x</p>`, '<h1>T</h1><p><img src="a"></p><p>x</p>']
  ])('replaces a label that another plugin moved: %s', (_, moved, without) => {
    expect(process(moved.replace('MARK', '[AI-generated]'))).toBe(process(without))
  })

  it.each([
    ['part of a paragraph', `<h1>T</h1><p>${lead} And more.</p>`],
    ['behind text', `<h1>T</h1><p>${'The sea rises. '.repeat(20)}</p><p>${lead}</p>`],
    ['a quotation', `<h1>T</h1><blockquote><p>${lead}</p></blockquote>`],
    ['one of several entries', `<h1>T</h1><ul><li>${lead}</li><li>x</li></ul>`],
    ['hidden', `<h1>T</h1><div hidden><p>${lead}</p></div>`]
  ])('leaves the words of the author: %s', (_, html) => {
    expect(process(html).split('drafted this text')).toHaveLength(3)
  })

  it('changes nothing after labelHtml but the style', () => {
    const { value } = labelHtml(document, generated)
    expect(places(process(value))).toBe(sketch(value))
  })

  it('replaces a label of other facts, with its record and its titles', () => {
    expect(process(process(document, { disclosure: assisted }))).toBe(process(document))
  })

  it('replaces its own record alone, beside those of the page', () => {
    const own = '<script type="application/ld+json">{"@type":"WebPage","name":"T"}</script><script type="application/ld+json">no JSON</script>'
    const page = document.replace('</head>', `${own}</head>`)
    const once = process(page)
    expect(once).toContain(own)
    expect(process(once)).toBe(once)
    expect(process(process(page, { disclosure: assisted }))).toBe(once)
  })

  it('leaves out what is left out by choice', () => {
    const html = process(document, { marks: ['lead'], reason: 'A card.' })
    expect(html).not.toContain('ld+json')
    expect(places(html)).toBe(places(document).replace('<p>x</p>', 'LEAD<p>x</p>'))
  })

  it.each(['zh', 'ja'])('knows its label as Markdown has it, where the stop of %s stands without a space', (locale) => {
    const { value } = labelMarkdown('# T\n\nx\n', generated, { locale })
    const build = (markdown: string) =>
      String(
        unified().use(remarkParse).use(remarkRehype).use(rehypeDisclosure, { disclosure: generated, locale }).use(rehypeStringify).processSync(markdown)
      ).replaceAll('\n', '')
    expect(build(value)).toBe(build('# T\n\nx\n'))
  })

  it('labels a fragment behind its heading, else before everything', () => {
    expect(places(process('<h1>T</h1>\n<p>x</p>'))).toBe('<h1>MARK T</h1>LEAD\n<p>x</p>END')
    expect(places(process('<p>x</p><h1>T</h1>'))).toBe('LEAD<p>x</p><h1>MARK T</h1>END')
  })

  it('passes over a place that is hidden', () => {
    expect(places(process('<div hidden><article>a</article></div><main>x</main>'))).toBe(
      '<div hidden><article>a</article></div><main>LEADxEND</main>'
    )
  })

  it('stands before the prose of a header, and not before a line about the site', () => {
    const prose = 'The sea rises and falls twice a day, and nobody who lives there finds it strange.'
    expect(places(process(`<header><p>${prose}</p></header><main>x</main>`))).toMatch(/^LEAD<header>/)
    expect(places(process('<header><p>Notes</p></header><main>x</main>'))).toContain('<main>LEADx')
  })

  it('completes a label that came from Markdown', () => {
    const html = `<h1>[AI-generated] T</h1>\n<p><strong>AI-generated.</strong>${leadWords.slice(13)}</p>\n<p>x</p>`
    expect(places(process(html)).match(/LEAD|MARK/g)).toEqual(['MARK', 'LEAD'])
  })

  it('survives a sanitizer and is whole again behind it', async () => {
    const html = process('<h1>T</h1><p>x</p>')
    const clean = String(await rehype().data('settings', { fragment: true }).use(rehypeSanitize).process(html))
    expect(clean).toContain('<strong>AI-generated.</strong>')
    expect(places(process(clean))).toBe(places(html))
  })

  it('marks sections when asked', () => {
    const marks = ['title', 'lead', 'sections', 'end', 'record'] as const
    const html = process('<h2>A</h2><p>a</p><h2>B</h2>', { marks })
    expect(places(html)).toBe('LEAD<h2>A</h2>END<p>a</p><h2>B</h2>ENDEND')
    expect(process(html, { marks })).toBe(html)
  })

  it('leaves the end out where raw HTML is still open, and says so', async () => {
    const file = await fromMarkdown().use(rehypeRaw).use(rehypeStringify).process('# T\n\n<div hidden>\n\ntext\n')
    expect(places(String(file))).toMatch(/^<h1>MARK T<\/h1>LEAD/)
    expect(places(String(file))).not.toContain('END')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('omitted')
  })

  it('compiles and renders in MDX, with styles that a browser takes', async () => {
    const rehypePlugins: PluggableList = [[rehypeDisclosure, { disclosure: generated }]]
    const code = String(await compile('# T\n\nText {1 + 1}\n', { rehypePlugins }))
    expect(code).toContain('"[AI-generated] T"')
    expect(code).not.toContain('!important')
    const jsx = (type: unknown, props: Record<string, unknown>): unknown =>
      typeof type === 'function' ? type(props) : [type, props['children']]
    const { default: Content } = await evaluate('# T\n\nText\n', {
      Fragment: 'fragment',
      jsx,
      jsxs: jsx,
      rehypePlugins
    } as never)
    expect(JSON.stringify(Content({}))).toContain('drafted this text')
  })

  it('writes no text that could end the script of the record', () => {
    const name = '</script><img src=x onerror=alert(1)>'
    const html = process(document, { disclosure: { ...generated, author: { name, kind: 'person' } } })
    expect(html).not.toContain('</script><img')
    expect(html.match(/<script/g)).toHaveLength(1)
  })

  it('has one foreword, also behind remarkDisclosure', async () => {
    const disclosure = { ...generated, use: 'publication' } as const
    const markdown = unified().use(remarkParse).use(remarkDisclosure, { disclosure }).use(remarkRehype)
    const once = String(await markdown().use(rehypeStringify).process('# T\n\ntext\n'))
    const twice = markdown().use(rehypeDisclosure).use(rehypeStringify)
    const html = String(await twice.process('# T\n\ntext\n'))
    expect(html.match(/Foreword/g)).toHaveLength(1)
    expect(process(html, { disclosure }).match(/Foreword/g)).toHaveLength(1)
    expect(labelHtml(once, disclosure).value.match(/Foreword/g)).toHaveLength(1)
    expect(unlabelHtml(once).value.replaceAll(/\s/g, '')).toBe('<h1>T</h1><p>text</p>')
  })

  it.each([
    ['text before an article', '<p>Long text</p><article>x</article>', 'LEAD<p>Long text</p>'],
    ['comments of readers', '<main><h1>T</h1><p>x</p><section><article>c</article></section></main>', '<main><h1>MARK T</h1>LEAD<p>x'],
    ['a list of articles', '<main><article>a</article><article>b</article></main>', '<main>LEAD<article>a'],
    ['an element by its role', '<nav>n</nav><div role="main">x</div>', '<nav>n</nav><div role="main">LEADx'],
    ['a shadow root in capitals', '<main><x-y><template shadowrootmode="OPEN"><slot></slot></template><p>x</p></x-y></main>', '<main>LEAD<x-y>'],
    ['the host of a shadow root', '<main><x-y><template shadowrootmode="open"><slot></slot></template><p>x</p></x-y></main>', '<main>LEAD<x-y>']
  ])('finds the place of the first text as labelHtml does: %s', (_, html, expected) => {
    expect(sketch(labelHtml(html, generated).value).startsWith(expected)).toBe(true)
    expect(places(process(html)).startsWith(expected)).toBe(true)
  })

  it.each([
    ['a tag', 'section', '<article>a</article><section>x</section>'],
    ['an id', '#post', '<article>a</article><div id="post">x</div>'],
    ['a class', 'div.post', '<article>a</article><p class="post">y</p><div class="a post">x</div>']
  ])('is in the element that a selector names by %s, as labelHtml has it', (_, selector, html) => {
    expect(places(process(html, { selector }))).toBe(sketch(labelHtml(html, generated, { selector }).value))
  })

  it('is in the body, where a selector names that', () => {
    const html = '<!doctype html><html><head><title>T</title></head><body class="page"><article>x</article></body></html>'
    expect(places(process(html, { selector: '.page' }))).toMatch(/<body class="page">(?:LEAD|<p[^>]*><strong>AI-generated)/)
  })

  it('fails where nothing matches the selector', () => {
    const run = () => rehype().use(rehypeDisclosure, { disclosure: generated, selector: '#post' }).processSync('<p>x</p>')
    expect(run).toThrow(/matches `#post`/)
  })

  it('fails for a frameset, which has no text of its own', () => {
    const frames = '<!doctype html><html><head></head><frameset cols="*,*"><frame src=a></frameset></html>'
    expect(() => process(frames)).toThrow(/has no body: a frameset has no text of its own/)
  })

  it.each(['div', 'custom-element', 'span'])('labels %s elements however deep they are', (tagName) => {
    for (const innermost of ['h1', 'p', 'article']) {
      let node = element(innermost, [])
      for (let depth = 0; depth < 20_000; depth++) node = element(tagName, [node])
      const tree: Root = { type: 'root', children: [node] }
      const processor = unified().use(rehypeDisclosure, { disclosure: generated })
      processor.runSync(tree)
      processor.runSync(tree)
      expect(leadsIn(tree)).toBe(1)
    }
  })

  it('labels an element however wide it is', () => {
    const children = Array.from({ length: 200_000 }, () => element('div', []))
    const tree: Root = { type: 'root', children: [element('div', children)] }
    unified().use(rehypeDisclosure, { disclosure: generated }).runSync(tree)
    expect(leadsIn(tree)).toBe(1)
  })

  it('labels a heading and a paragraph however deep their words are', () => {
    for (const tagName of ['h1', 'p']) {
      let node = element('b', [])
      for (let depth = 0; depth < 20_000; depth++) node = element('b', [node])
      const tree: Root = { type: 'root', children: [element(tagName, [node])] }
      unified().use(rehypeDisclosure, { disclosure: generated }).runSync(tree)
      expect(leadsIn(tree)).toBe(1)
    }
  })

  it('leaves the record of the page, also before its own', () => {
    const own = '<meta name="ai-disclosure" content="human-only">'
    const html = process(document, { disclosure: unreviewed }).replace('<script', `${own}<script`)
    expect(process(html, { disclosure: unreviewed })).toContain(own)
  })

  it('takes a root without children for an empty one', () => {
    const tree = { type: 'root' } as Root
    unified().use(rehypeDisclosure, { disclosure: generated }).runSync(tree)
    expect(leadsIn(tree)).toBe(1)
  })

  it('refuses wrong options', () => {
    expect(() => process('x', { foreword: 'prefac' as never })).toThrow(/options.foreword/)
  })

  it('can be taken off by unlabelHtml', () => {
    const html = '<h1>T</h1><p>x</p>'
    expect(unlabelHtml(process(html)).value).toBe(html)
  })
})

describe('the facts of a page', () => {
  const run = (data: Record<string, unknown>, options: RehypeDisclosureOptions = {}) => {
    const file = new VFile({ value: '', data })
    const tree: Root = { type: 'root', children: [] }
    unified().use(rehypeDisclosure, options).runSync(tree, file)
    return { file, tree }
  }

  it.each([
    ['remarkDisclosure', { disclosure: generated }],
    ['Astro', { astro: { frontmatter: { disclosure: generated } } }],
    ['Docusaurus', { frontMatter: { disclosure: generated } }],
    ['Fumadocs', { frontmatter: { disclosure: generated } }],
    ['mdsvex', { fm: { disclosure: generated } }],
    ['vfile-matter', { matter: { disclosure: generated } }]
  ])('are found where %s puts them', (_, data) => {
    expect(run(data).tree.children).toHaveLength(2)
    expect(run(data).file.data.disclosure).toEqual(generated)
  })

  it('are an error, a warning or nothing when they are undeclared', () => {
    expect(() => run({})).toThrow(/Unexpected page without a disclosure/)
    expect(run({}, { undeclared: 'warn' }).file.messages[0]).toMatchObject({ ruleId: 'undeclared', source: 'forthright' })
    expect(run({}, { undeclared: 'ignore' }).file.messages).toHaveLength(0)
  })

  it('leave a human-only page alone', () => {
    expect(run({ frontmatter: { disclosure: 'human-only' } }).tree.children).toHaveLength(0)
  })

  it('fail the file where a rule refuses them', () => {
    const author = { name: 'GPT-4', kind: 'company' }
    expect(() => run({ frontmatter: { disclosure: { ...generated, author } } })).toThrow(/not met/)
  })
})

describe('a notice besides the label', () => {
  const lead = labelHtml('<p>Text</p>', generated, { marks: ['lead'], reason: 'A test' }).value.replace('<p>Text</p>', '')
  const messagesOf = (html: string) => {
    const file = new VFile(html)
    const processor = rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated })
    processor.processSync(file)
    return file.messages.filter(({ ruleId }) => ruleId === 'second' || ruleId === 'near')
  }
  it.each([
    ['a second label', `<p>Text that is long enough to be the text of a page.</p>\n${lead}`, 'second', 2],
    ['an entry of a list', `<p>Text</p>\n<ul><li>Other</li>\n<li>${lead.replace(/<\/?p\b[^>]*>/g, '')}</li></ul>`, 'second', 3],
    ['a word more', `<p>Text</p>\n${lead.replace('</p>', ' Enjoy.</p>')}`, 'near', 2]
  ])('is warned of with its place: %s', (_name, html, ruleId, line) => {
    expect(messagesOf(html)).toMatchObject([{ ruleId, line, fatal: false }])
  })
  it.each([
    ['a label', labelHtml('<h1>T</h1><p>Text</p>', generated).value],
    ['a quotation', `<p>Text</p><blockquote>${lead}</blockquote>`],
    ['what is hidden', `<p>Text</p><div hidden>${lead}</div>`]
  ])('is not seen in %s', (_name, html) => {
    expect(messagesOf(html)).toEqual([])
  })
})
