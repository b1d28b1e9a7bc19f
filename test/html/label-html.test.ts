import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../src/disclosure/review.js'
import { DisclosureError, labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { assisted, generated, leadWords, sketch, unreviewed } from './fixtures.js'

const label = (html: string, options = {}) => sketch(labelHtml(html, generated, options).value)

const prose = 'The sea rises and falls twice a day, at most coasts, and nobody who lives there finds it strange.'
const line = 'Notes on the sea, the moon and the coasts.'

describe('the place of the lead', () => {
  it.each([
    ['a fragment', '<p>x</p>', 'LEAD<p>x</p>END'],
    ['nothing', '', 'LEADEND'],
    ['text', 'x', 'LEADxEND'],
    ['a fragment with a heading', '<h1>T</h1><p>x</p>', '<h1>MARK T</h1>LEAD<p>x</p>END'],
    ['an article', '<nav>n</nav><article><p>x</p></article>', '<nav>n</nav><article>LEAD<p>x</p>END</article>'],
    ['an article in main', '<main><nav>c</nav><article>x</article></main>', '<main><nav>c</nav><article>LEADxEND</article></main>'],
    ['an article behind text in main', '<main><p>c</p><article>x</article></main>', '<main>LEAD<p>c</p><article>x</article>END</main>'],
    ['an article behind text', '<p>Long text</p><article><p>hi</p></article>', 'LEAD<p>Long text</p><article><p>hi</p></article>END'],
    ['comments of readers', '<main><h1>T</h1><p>x</p><section id=comments><article>c</article></section></main>', '<main><h1>MARK T</h1>LEAD<p>x</p><section id=comments><article>c</article></section>END</main>'],
    ['an article that is empty', '<article></article><main>x</main>', '<article></article><main>LEADxEND</main>'],
    ['an element that says it is the main one', '<nav>n</nav><div role="main">x</div>', '<nav>n</nav><div role="main">LEADxEND</div>'],
    ['one that says so in capitals', '<nav>n</nav><div ROLE = " MAIN ">x</div>', '<nav>n</nav><div ROLE = " MAIN ">LEADxEND</div>'],
    ['one that says so without quotes', '<nav>n</nav><div role=main>x</div>', '<nav>n</nav><div role=main>LEADxEND</div>'],
    ['one that says so behind a space', "<nav>n</nav><div role='\tmain'>x</div>", "<nav>n</nav><div role='\tmain'>LEADxEND</div>"],
    ['one that holds the text of an article', '<nav>n</nav><div itemprop="articleBody">x</div>', '<nav>n</nav><div itemprop="articleBody">LEADxEND</div>'],
    ['an element that says it is an article', '<div role=article><p>x</p></div>', '<div role=article>LEAD<p>x</p>END</div>'],
    ['the body of an article', '<nav>n</nav><div itemprop="articleBody">x</div>', '<nav>n</nav><div itemprop="articleBody">LEADxEND</div>'],
    ['main without an article', '<nav>n</nav><main>x</main>', '<nav>n</nav><main>LEADxEND</main>'],
    ['a heading in a header of its own', '<article><header><h1>T</h1></header>x</article>', '<article><header><h1>MARK T</h1></header>LEADxEND</article>'],
    ['a heading with a byline', '<article><header><h1>T</h1><p>By A</p></header>x</article>', '<article><header><h1>MARK T</h1>LEAD<p>By A</p></header>xEND</article>'],
    ['a header with a line about the site', '<header><p>Notes on the sea</p></header><main>x</main>', '<header><p>Notes on the sea</p></header><main>LEADxEND</main>'],
    ['a header with prose', `<header><h1>T</h1><p>${prose}</p></header><main>x</main>`, `<header><h1>MARK T</h1>LEAD<p>${prose}</p></header><main>x</main>END`],
    ['a header with two short lines', `<header><p>${line}</p><p>${line}</p></header><main>x</main>`, `<header><p>${line}</p><p>${line}</p></header><main>LEADxEND</main>`],
    ['a header with prose in main', `<main><header><p>${prose}</p></header><article>x</article></main>`, `<main>LEAD<header><p>${prose}</p></header><article>x</article>END</main>`],
    ['a dialog that is open, with prose', `<dialog open><h1>T</h1><p>${prose}</p></dialog><main>x</main>`, `LEAD<dialog open><h1>T</h1><p>${prose}</p></dialog><main>x</main>END`],
    ['a dialog that is closed', `<dialog><p>${prose}</p></dialog><main>x</main>`, `<dialog><p>${prose}</p></dialog><main>LEADxEND</main>`],
    ['a dialog that is open, with a line', '<dialog open><p>We use cookies.</p></dialog><main>x</main>', '<dialog open><p>We use cookies.</p></dialog><main>LEADxEND</main>'],
    ['details that are open, with prose', `<details open><summary>S</summary><p>${prose}</p></details><main>x</main>`, `LEAD<details open><summary>S</summary><p>${prose}</p></details><main>x</main>END`],
    ['details that are closed', `<details><summary>S</summary><p>${prose}</p></details><main>x</main>`, `<details><summary>S</summary><p>${prose}</p></details><main>LEADxEND</main>`],
    ['a header with prose without spaces', `<header><p>${'潮'.repeat(41)}</p></header><main>x</main>`, `LEAD<header><p>${'潮'.repeat(41)}</p></header><main>x</main>END`],
    ['a menu in a header', `<header><nav>${prose}</nav></header><main>x</main>`, `<header><nav>${prose}</nav></header><main>LEADxEND</main>`],
    ['a heading behind text', '<article><p>c</p><h1>T</h1>x</article>', '<article>LEAD<p>c</p><h1>MARK T</h1>xEND</article>'],
    ['a heading behind metadata', '<article><!--c--><meta itemprop=a><style>p{}</style><h1>T</h1>x</article>', '<article><!--c--><meta itemprop=a><style>p{}</style><h1>MARK T</h1>LEADxEND</article>'],
    ['two headings', '<h1>A</h1><h1>B</h1>', '<h1>MARK A</h1>LEAD<h1>B</h1>END'],
    ['upper case', '<ARTICLE><H1>T</H1>x</ARTICLE>', '<ARTICLE><H1>MARK T</H1>LEADxEND</ARTICLE>'],
    ['an article in an aside', '<aside><article>a</article></aside><article>x</article>', '<aside><article>a</article></aside><article>LEADxEND</article>'],
    ['a paragraph without an end tag', '<article><p>x</article>', '<article>LEAD<p>xEND</article>'],
    ['list entries without end tags', '<ul><li>a<li>b</ul>', 'LEAD<ul><li>a<li>b</ul>END']
  ])('is right in %s', (_, html, expected) => {
    expect(label(html)).toBe(expected)
  })

  it.each([
    ['hidden', '<article hidden>a</article>'],
    ['in something hidden', '<div hidden><article>a</article></div>'],
    ['hidden by its style', '<article style="display:none">a</article>'],
    ['hidden by an escaped style', '<article style="d\\isplay:n\\one">a</article>'],
    ['inert', '<div inert><article>a</article></div>'],
    ['hidden from assistive technology', '<article aria-hidden="true">a</article>'],
    ['in a closed details', '<details><article>a</article></details>'],
    ['in a dialog', '<dialog><article>a</article></dialog>'],
    ['in a template', '<template><article>a</article></template>'],
    ['in a table', '<table><tr><td><article>a</article></table>'],
    ['in SVG', '<svg><article>a</article></svg>'],
    ['in a select', '<select><article>a</article></select>']
  ])('is not an article that is %s', (_, html) => {
    expect(label(`${html}<p>x</p>`)).toMatch(/^LEAD/)
  })

  it.each([
    ['is hidden', '<h1 hidden>T</h1>'],
    ['has an unclosed element', '<h1><b>T</h1>'],
    ['opens a details', '<h1><details>T</details></h1>'],
    ['is not closed', '<h1>T<p>x</p>'],
    ['has a template', '<h1><template>T</template></h1>'],
    ['stands in something hidden', '<div hidden><h1>T</h1></div>'],
    ['is a whole text', `<h1>${'x '.repeat(2000)}</h1>`]
  ])('is before a heading that %s', (_, html) => {
    expect(label(`${html}<p>x</p>`)).toMatch(/^LEAD/)
  })

  it.each([
    ['an id', '#post', '<div id=post>x</div>'],
    ['a class', '.post', '<div class="a post">x</div>'],
    ['a tag and a class', 'div.post', '<div class="post">x</div>'],
    ['a custom element', 'my-post', '<my-post>x</my-post>']
  ])('is where a selector says: %s', (_, selector, html) => {
    const page = `<article>a</article>${html}`
    expect(label(page, { selector })).toBe(`<article>a</article>${html.replace('>x', '>LEADxEND')}`)
  })

  it.each([
    ['nothing', '<article>x</article>'],
    ['something hidden', '<div id=post hidden>x</div><p>y</p>']
  ])('is nowhere where a selector matches %s', (_, html) => {
    const run = () => labelHtml(html, generated, { selector: '#post' })
    expect(run).toThrow(/matches `#post` in `options.selector`/)
    expect(run).toThrow(expect.objectContaining({ code: 'cannot-label' }))
    expect(labelHtml(html, 'human-only', { selector: '#post' }).value).toBe(html)
    expect(unlabelHtml(html, { selector: '#post' })).toEqual({ value: html, changed: false })
  })

  it('is the first match of a selector, also round another', () => {
    expect(label('<article>a<article>b</article></article>', { selector: 'article' })).toBe(
      '<article>LEADa<article>b</article>END</article>'
    )
  })

  it('is the same the second time, with a selector and a foreword', () => {
    const html = '<p>a</p><div id=c><h1>T</h1>x</div>'
    const publication = { ...generated, use: 'publication' } as const
    const value = labelHtml(html, publication, { selector: '#c' }).value
    expect(value).toContain('<section')
    expect(labelHtml(value, publication, { selector: '#c' }).value).toBe(value)
    expect(unlabelHtml(value, { selector: '#c' }).value).toBe(html)
  })

  it.each([
    ['in main', '<nav>n</nav><main><article>a</article><article>b</article></main>', '<nav>n</nav><main>LEAD<article>a</article><article>b</article>END</main>'],
    ['behind the heading of main', '<main><h1>T</h1><article>a</article><article>b</article></main>', '<main><h1>MARK T</h1>LEAD<article>a</article><article>b</article>END</main>'],
    ['in elements of their own', '<div><article>a</article></div><div><article>b</article></div>', 'LEAD<div><article>a</article></div><div><article>b</article></div>END'],
    ['by their roles', '<main><div role=article>a</div><div role=article>b</div></main>', '<main>LEAD<div role=article>a</div><div role=article>b</div>END</main>'],
    ['without end tags', '<article>a</article><article>b', 'LEAD<article>a</article><article>b']
  ])('is before a list of articles %s', (_, html, expected) => {
    const { value } = labelHtml(html, generated)
    expect(sketch(value)).toBe(expected)
    expect(labelHtml(value, generated).value).toBe(value)
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('is in an article that others stand in, or deeper than', () => {
    // The control: these are no list.
    const html = '<article>a<article>c</article></article><section><article>r</article></section>'
    expect(label(html)).toMatch(/^<article>LEAD/)
  })

  it.each([
    ['an article', '<main><article><template shadowrootmode=open>t<slot></slot></template>x</article></main>', '<main>LEAD<article>'],
    ['a custom element', '<x-page><template shadowrootmode="closed"><slot></slot></template><article>x</article></x-page>', 'LEAD<x-page>'],
    ['a heading', '<article><h1><template shadowrootmode=open></template>T</h1>x</article>', '<article>LEAD<h1>'],
    ['a part of the article', '<article><p>x</p><div><template shadowrootmode=open></template>y</div></article>', '<article>LEAD<p>x']
  ])('is before %s that is the host of a shadow root', (_, html, expected) => {
    const value = label(html)
    expect(value.startsWith(expected)).toBe(true)
    expect(unlabelHtml(labelHtml(html, generated).value).value).toBe(html)
  })

  it.each([
    ['the body', '<!doctype html><body><template shadowrootmode=open><slot></slot></template><p>x</p>'],
    ['the place, behind text', '<article><p>x</p><template shadowrootmode=open></template></article>']
  ])('is nowhere where %s is the host of a shadow root', (_, html) => {
    expect(() => labelHtml(html, generated)).toThrow(/shadow root/)
    // The control: other templates show nothing and hide nothing.
    expect(label(html.replace(' shadowrootmode=open', ''))).toContain('LEAD')
  })

  it.each(['#c', 'header', '.a'])('is found again without the selector, behind a heading that leads: %s', (selector) => {
    const html = '<div id=c><header class=a><h1>T</h1>b</header>x</div><p>y</p>'
    const { value } = labelHtml(html, generated, { selector })
    expect(unlabelHtml(value).value).toBe(html)
    expect(labelHtml(value, generated).value).toBe(labelHtml(html, generated).value)
    expect(labelHtml(labelHtml(html, generated).value, generated, { selector }).value).toBe(value)
  })

  it('stays whole where only the selector finds it', () => {
    const html = '<p>a</p><div id=c>x</div>'
    const { value } = labelHtml(html, generated, { selector: '#c' })
    expect(unlabelHtml(value)).toEqual({ value, changed: false })
    expect(unlabelHtml(value, { selector: '#c' }).value).toBe(html)
    expect(readHtml(value, { selector: '#c' })?.author).toMatchObject({ name: 'Ada Lovelace' })
  })

  it('refuses a selector that is more than simple', () => {
    expect(() => labelHtml('', generated, { selector: 'main > p' })).toThrow(/Unexpected `main > p`/)
  })
})

describe('a document', () => {
  const page = (head: string, body: string) =>
    `<!doctype html>\n<html lang="de">\n<head>\n${head}</head>\n<body class="a">\n${body}</body>\n</html>\n`

  it('carries marks in its titles and summaries, and the record in its head', () => {
    const head =
      '<title>T</title><meta name="description" content="D"><meta property=\'og:title\' content=\'O\'><meta content=X name=twitter:title><meta name="keywords" content="k">'
    expect(label(page(head, '<h1>T</h1>x'))).toBe(
      page(
        '<title>MARK T</title><meta name="description" content="MARK D"><meta property=\'og:title\' content=\'MARK O\'><meta content=MARK&#32;X name=twitter:title><meta name="keywords" content="k">RECORD',
        '<h1>MARK T</h1>LEADxEND'
      )
    )
  })

  it.each([
    ['a head', '<!doctype html><title>T</title><p>x', '<!doctype html><title>MARK T</title>RECORDLEAD<p>xEND'],
    ['a body', '<html><head><title>T</title></head><p>x', '<html><head><title>MARK T</title>RECORD</head>LEAD<p>xEND'],
    ['closing tags', '<!doctype html><html><head><title>T</title><body><p>x', '<!doctype html><html><head><title>MARK T</title>RECORD<body>LEAD<p>xEND'],
    ['anything but a doctype', '<!doctype html>x', '<!doctype html>RECORDLEADxEND'],
    ['a title', '<body>x</body>', 'RECORD<body>LEADxEND</body>']
  ])('may leave out %s', (_, html, expected) => {
    expect(label(html)).toBe(expected)
  })

  it('marks only the titles of its head', () => {
    const html = page('', '<svg><title>icon</title></svg><template><title>t</title></template>x')
    expect(label(html)).not.toContain('MARK')
  })

  it.each(['name=title', 'name="dc.title"', 'property="dc:title"', 'name="DC.Title"', 'name=parsely-title', 'name="dc.description"', 'itemprop=description', 'itemprop=headline', 'name="dcterms.title"', 'property="dcterm:description"', 'name="dc-title"', 'property="article:title"', 'name="weibo: webpage:title"', 'name="sailthru.title"', 'name=citation_title', 'name="twitter.title"'])('marks what reading views show of its head: %s', async (name) => {
    const html = `<!doctype html><meta charset=utf-8><title>T</title><meta ${name} content="Tides"><h1>T</h1><p>x</p>`
    const { value } = labelHtml(html, generated)
    expect(value).toContain(`<meta ${name} content="[AI-generated] Tides">`)
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('warns of the JSON-LD of a page that names the text without the mark', () => {
    const page = (json: object) =>
      `<!doctype html><title>T</title><script type="application/ld+json">${JSON.stringify(json)}</script><p>x</p>`
    const warned = (json: object, options = {}) =>
      labelHtml(page(json), generated, options).notes.filter(({ ruleId }) => ruleId === 'label/json-ld')
    const bare = { '@type': 'NewsArticle', headline: 'Tides', description: 'Of the sea', author: { '@type': 'Person', name: 'Ada' } }
    expect(warned(bare)).toMatchObject([{ severity: 'warn', message: expect.stringContaining('`headline`, `description` without `[AI-generated]`') }])
    expect(warned({ '@graph': [{ '@type': ['BlogPosting'], name: 'Tides' }] })).toHaveLength(1)
    expect(warned({ '@type': 'Article', headline: '[AI-generated] Tides' })).toEqual([])
    expect(warned({ '@type': 'Organization', name: 'Harbour Ltd' })).toEqual([])
    expect(warned(bare, { marks: ['lead', 'end', 'record'], reason: 'short' })).toEqual([])
    const inBody = (json: string) =>
      labelHtml(`<!doctype html><title>T</title><p>x</p><script type="application/ld+json">${json}</script>`, generated).notes.filter(({ ruleId }) => ruleId === 'label/json-ld')
    expect(inBody(JSON.stringify(bare))).toHaveLength(1)
    expect(inBody(`<![CDATA[${JSON.stringify(bare)}]]>`)).toHaveLength(1)
    expect(inBody(JSON.stringify({ ...bare, headline: '[AI-generated] Tides', description: '[AI-generated] Of the sea' }))).toEqual([])
    const { value } = labelHtml(page({ '@type': 'Article', headline: '[AI-generated] Tides' }), generated)
    expect(labelHtml(value, generated).notes.map(({ ruleId }) => ruleId)).not.toContain('label/json-ld')
  })

  it('puts its record before the record of the page, and says so', () => {
    const own = '<meta name="ai-disclosure" content="human-only">'
    const { value, notes } = labelHtml(page(own, 'x'), generated)
    expect(sketch(value)).toContain(`RECORD${own}`)
    expect(notes.find(({ ruleId }) => ruleId === 'label/record')?.message).toContain('human-only')
  })

  it('says that the record of the page must go where this label writes none that could outdo it', () => {
    const own = '<meta name="ai-disclosure" content="human-only">'
    const html = page(own, 'x')
    const { value, notes } = labelHtml(html, unreviewed)
    expect(notes.find(({ ruleId }) => ruleId === 'label/record')?.message).toContain('Take it out of the page')
    expect(labelHtml(value, unreviewed).value).toBe(value)
    expect(unlabelHtml(value).value).toBe(html)
  })

  it.each(['\n', '<link rel="a">', '<script>1</script>', '<!-- c -->', '<meta name="a">'])(
    'has one record, also when a tool put %j behind it',
    (addition) => {
      for (const disclosure of [generated, unreviewed]) {
        const html = page('<title>T</title>', 'x').replace('</head>', `${addition}</head>`)
        const value = labelHtml(page('<title>T</title>', 'x'), disclosure).value.replace('</head>', `${addition}</head>`)
        expect(labelHtml(value, disclosure).value).toBe(labelHtml(html, disclosure).value)
        expect(labelHtml(value, assisted).value).toBe(labelHtml(html, assisted).value)
        expect(unlabelHtml(value).value).toBe(html)
        expect(readHtml(value)).toEqual({ ...disclosure, topics: undefined })
      }
    }
  )

  it('has one record, also when a formatter wrote it anew', () => {
    const { value } = labelHtml(page('<title>T</title>', 'x'), generated)
    const formatted = value
      .replace('"><script type="application/ld+json">', '" />\n<script type=application/ld+json>\n')
      .replace('{"@context":', '{ "@context": ')
    expect(formatted).not.toBe(value)
    expect(sketch(labelHtml(formatted, generated).value).match(/RECORD/g)).toHaveLength(1)
    expect(labelHtml(formatted, generated).value.match(/ld\+json|"ai-disclosure"/g)).toHaveLength(2)
  })

  it('keeps a record of its own that says the same', () => {
    const own = /<script.*?<\/script>/.exec(labelHtml(page('', 'x'), unreviewed).value)?.[0] ?? ''
    for (const html of [page(own, 'x'), page(`<meta name="ai-disclosure" content="human-only">${own}`, 'x')]) {
      expect(unlabelHtml(labelHtml(html, unreviewed).value).value).toBe(html)
    }
  })

  it.each([
    ['a paragraph', '<body><p>x</body></html>\n<p>after', '<body>LEAD<p>x</body></html>\n<p>afterEND'],
    ['text', '<body>x</body>after', '<body>LEADx</body>afterEND'],
    ['text between', 'x</body>y</body>\n</html>', 'LEADx</body>yEND</body>\n</html>'],
    ['a stray end tag and a paragraph', '<body>x</body></i><p>y', '<body>LEADx</body></i><p>yEND'],
    ['a script', '<body>x</body><script>1</script>\n', '<body>LEADxEND</body><script>1</script>\n'],
    ['a comment', '<body>x</body></html>\n<!-- c -->', '<body>LEADxEND</body></html>\n<!-- c -->']
  ])('has its end last, also when its closing tags are followed by %s', (_, html, expected) => {
    for (const options of [{}, { selector: 'body' }]) {
      expect(label(html, options).replace('RECORD', '')).toBe(expected)
      const { value } = labelHtml(html, generated, options)
      expect(labelHtml(value, generated, options).value).toBe(value)
      expect(unlabelHtml(value).value).toBe(html)
    }
  })

  it('writes a record that nothing in it can break out of', () => {
    const name = '</script><script>alert(1)</script><!--]]>"\'&'
    const { value } = labelHtml(page('', 'x'), { ...generated, author: { name, kind: 'person' } })
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(value)?.[1] ?? ''
    expect(json).not.toMatch(/[<>&]/)
    expect(JSON.parse(json).author.name).toBe(name)
    expect(value).not.toContain('<script>alert')
  })

  it('can’t be labelled when it is a frameset', () => {
    const frames = '<!doctype html><html><head></head><frameset cols="*,*"><frame src=a></frameset></html>'
    expect(() => labelHtml(frames, generated)).toThrow(DisclosureError)
    expect(() => labelHtml('<frameset cols="*,*"><frame src=a></frameset>', generated)).toThrow(/frameset/)
    expect(() => labelHtml('<div></div><frameset>', generated)).toThrow(/frameset/)
    expect(label('<frameset><frame src=x></frameset><p>x</p>')).toMatch(/^LEAD/)
    expect(label('<p>x</p><frameset>')).toMatch(/^LEAD/)
  })

  it('gets its label before what nothing closes', () => {
    expect(label('<!doctype html><!-- x')).toBe('<!doctype html>RECORDLEAD<!-- x')
    expect(label('<!doctype html><head><title>x')).toBe('<!doctype html><head>RECORDLEAD<title>x')
    expect(label('<plaintext>x')).toBe('LEAD<plaintext>x')
  })
})

describe('every other byte', () => {
  it.each([
    ['a byte order mark', '\uFEFF<!doctype html><body>x'],
    ['CRLF', '<h1>T</h1>\r\n<p>x</p>\r\n'],
    ['bare CR, NUL and form feed', '<p\f>a\0b\rc</p>'],
    ['characters outside of the BMP', '<p>\u{1F600}\uD800</p>'],
    ['duplicate attributes', '<article id=a id=b><h1 a a>T</h1></article>']
  ])('stays: %s', (_, html) => {
    const { value } = labelHtml(html, generated)
    expect(unlabelHtml(value)).toEqual({ value: html, changed: true })
    expect(labelHtml(value, generated)).toMatchObject({ value, changed: false })
  })
})

describe('marks', () => {
  it('may be fewer with a reason, which comes back', () => {
    const { value, notes } = labelHtml('<h1>T</h1>x', generated, {
      marks: ['lead'],
      reason: 'the feed shows titles of its own'
    })
    expect(sketch(value)).toBe('<h1>T</h1>LEADx')
    expect(notes.map(({ message }) => message).join()).toContain('the feed shows titles of its own')
    expect(unlabelHtml(value).value).toBe('<h1>T</h1>x')
  })

  it('notes a look of one’s own that is hard to read for some, and no other', () => {
    const looks = (ink: string) => {
      const { notes } = labelHtml('<p>x</p>', generated, { look: { ground: '#ffffff', ink } })
      return notes.filter(({ ruleId }) => ruleId === 'label/look').map(({ message }) => message)
    }
    expect(looks('#6b6b6b')).toEqual([expect.stringContaining('contrast of the label is 5.3 : 1. From 7 : 1 on')])
    expect(looks('#333333')).toEqual([])
  })

  it('may repeat the label in every section', () => {
    const html = '<h1>T</h1><h2>A</h2><p>a</p><div><h2>B</h2>b</div><nav><h2>N</h2></nav>'
    const { value } = labelHtml(html, generated, { marks: ['title', 'lead', 'sections', 'end', 'record'] })
    expect(sketch(value)).toBe(
      '<h1>MARK T</h1>LEAD<h2>A</h2>END<p>a</p><div><h2>B</h2>ENDb</div><nav><h2>N</h2></nav>END'
    )
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('leaves the end out, with a note, where something open could hide it', () => {
    const { value, notes } = labelHtml('<p>x</p><div hidden>', generated)
    expect(sketch(value)).toBe('LEAD<p>x</p><div hidden>')
    expect(notes.map(({ message }) => message).join()).toContain('No repeat at the end')
  })
})

describe('a label that is there already', () => {
  it('is replaced when the facts change', () => {
    const html = '<!doctype html><title>T</title><h1>T</h1>x'
    const old = labelHtml(html, generated).value
    expect(labelHtml(old, assisted).value).toBe(labelHtml(html, assisted).value)
  })

  it('is taken off when the text turns out to be human-only', () => {
    const old = labelHtml('<p>x</p>', generated).value
    expect(labelHtml(old, 'human-only')).toMatchObject({ value: '<p>x</p>', changed: true })
    expect(labelHtml('<p>x</p>', 'human-only')).toMatchObject({ value: '<p>x</p>', changed: false })
  })

  it.each([
    ['Markdown', `<h1>[AI-generated] T</h1>\n<p><strong>AI-generated.</strong> ${leadWords.slice(14)}</p>\n<p>x</p>`],
    ['a sanitizer', `<h1>[AI-generated] T</h1><p><b>AI-generated.</b> ${leadWords.slice(14)}</p><p>x</p>`],
    ['a minifier', `<h1>[AI-generated] T</h1><p><strong>AI-generated.</strong> ${leadWords.slice(14)}<p>x`],
    ['a formatter', `<h1>[AI-generated] T</h1>\n  <p>\n    <strong>AI-generated.</strong>\n    ${leadWords.slice(14).replaceAll(' ', '\n      ')}\n  </p>\n<p>x</p>`],
    ['a serializer', `<h1>[AI-generated] T</h1><p style=""><strong>AI-generated&#x2e;</strong> ${leadWords.slice(14).replace('(', '&#40;')}</p><p>x</p>`]
  ])('is recognised by its words after %s, and made whole', (_, html) => {
    const { value } = labelHtml(html, generated)
    expect(sketch(value).match(/LEAD/g)).toHaveLength(1)
    expect(sketch(value).match(/MARK/g)).toHaveLength(1)
    expect(value.match(/drafted(?:\s+)this/g)).toHaveLength(1)
    expect(labelHtml(value, generated).value).toBe(value)
  })

  it('is not one whose words differ', () => {
    const forged = `<p><strong>AI-generated.</strong> ${leadWords.slice(14).replace('takes', 'took')}</p>`
    expect(label(forged)).toBe(`LEAD${forged}END`)
  })
})

describe('readHtml', () => {
  it('reads the facts back, with the dates of the record', () => {
    const { value } = labelHtml('<!doctype html><title>T</title>x', generated)
    expect(readHtml(value)).toEqual({ ...generated, topics: undefined })
  })

  it('reads the facts of a fragment out of its words', () => {
    expect(readHtml(labelHtml('<p>x</p>', generated).value)).toMatchObject({
      author: generated.author,
      roles: generated.roles
    })
  })

  it('does not believe a record that says something else than the words', () => {
    const { value } = labelHtml('<!doctype html><title>T</title>x', generated)
    expect(readHtml(value.replaceAll('"Ada Lovelace"', '"Grace Hopper"'))?.author).toMatchObject({ name: 'Ada Lovelace' })
  })

  it('reads nothing from a page without a label', () => {
    expect(readHtml('<p>AI-generated</p>')).toBeUndefined()
  })
})

describe('a bound review', () => {
  const bound = (html: string) => ({ ...generated, review: reviewOf(html, { by: 'Ada Lovelace' }) })

  it('holds for the page without its label', () => {
    const first = labelHtml('<p>x</p>', bound('<p>x</p>'))
    expect(first.notes.map(({ ruleId }) => ruleId)).not.toContain('label/review')
    expect(labelHtml(first.value, bound('<p>x</p>')).value).toBe(first.value)
  })

  it('is noted when it is of another text, which may be the Markdown source', () => {
    const { notes } = labelHtml('<p>x</p>', bound('x'))
    expect(notes.map(({ ruleId }) => ruleId)).toContain('label/review')
  })

  it.each([
    ['each is of this page', '<p>x</p>', false],
    ['one is of another text', '<p>y</p>', true]
  ])('is compared in a list too, where %s', (_, other, isNoted) => {
    const language = { ...reviewOf(other, { by: 'Bea Smith' }), of: 'language' as const }
    const review = [reviewOf('<p>x</p>', { by: 'Ada Lovelace' }), language]
    const { notes } = labelHtml('<p>x</p>', { ...generated, review })
    expect(notes.some(({ ruleId }) => ruleId === 'label/review')).toBe(isNoted)
  })
})

describe('a publication', () => {
  it('has a foreword behind its lead, which comes off with the label', () => {
    const html = '<h1>T</h1><p>x</p>'
    const { value } = labelHtml(html, { ...generated, use: 'publication' }, { foreword: 'introduction' })
    expect(value).toContain('</p><section lang="en" dir="ltr"><h2>Introduction</h2><p>')
    expect(value).toContain('<li>Editing: Ada Lovelace</li>')
    expect(unlabelHtml(value).value).toBe(html)
    expect(labelHtml(value, generated).value).toBe(labelHtml(html, generated).value)
  })
})

it.each([
  ['fr', '<li>Modification : Ada Lovelace</li>'],
  ['ja', '<li>編集：Ada Lovelace</li>'],
  ['zh-Hans', '<li>编辑：Ada Lovelace</li>']
])('writes the roles of a foreword as %s does', (locale, entry) => {
  const html = '<h1>T</h1><p>x</p>'
  const { value } = labelHtml(html, { ...unreviewed, use: 'publication' }, { locale })
  expect(value).toContain(entry)
  expect(unlabelHtml(value).value).toBe(html)
})

describe('a wrong argument', () => {
  it.each([
    ['a number', () => labelHtml(5 as never, generated), /Unexpected number in `source`/],
    ['bytes', () => labelHtml(new Uint8Array(2) as never, generated), /Unexpected bytes .*Decode them first/],
    ['nothing to read', () => readHtml(undefined as never), /Unexpected undefined in `source`/],
    ['nothing to unlabel', () => unlabelHtml(null as never), /Unexpected null in `source`/],
    ['no facts', () => labelHtml('x', null as never), /The disclosure does not parse/],
    ['null for options', () => labelHtml('x', generated, null as never), /Unexpected `null` in `options`/],
    ['an unknown foreword', () => labelHtml('x', generated, { foreword: 'forword' as never }), /expected one of foreword, introduction, note. Did you mean `foreword`/],
    ['a word for a boolean', () => labelHtml('x', generated, { stock: 'yes' as never }), /Unexpected `yes` in `options.stock`, expected `true` or `false`/]
  ])('is refused: %s', (_, act, message) => {
    expect(act).toThrow(DisclosureError)
    expect(act).toThrow(message)
  })
})
