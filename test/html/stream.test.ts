import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHtmlLabelStream, DisclosureError, labelHtml, unlabelHtml } from '../../src/html/index.js'
import { createHtmlLabeler, type HtmlStreamOptions } from '../../src/html/create-html-labeler.js'
import { arbitraryHtml } from './arbitrary-html.js'
import { findElements, parseTree } from './compare-trees.js'
import { generated, leadWords, sketch, unreviewed } from './fixtures.js'
import { readerView } from './reader-view.js'
import { isThorough } from '../thorough.js'

/** Feed in pieces that end where `cuts` says; what is refused is the text of the error. */
function feed(
  html: string,
  cuts: (index: number) => boolean,
  options: HtmlStreamOptions = {},
  disclosure: typeof generated = generated
): string {
  const labeler = createHtmlLabeler(disclosure, options)
  let out = ''
  let start = 0
  try {
    for (let index = 1; index < html.length; index++) {
      if (!cuts(index)) continue
      out += labeler.feed(html.slice(start, index))
      start = index
    }
    return out + labeler.feed(html.slice(start)) + labeler.end()
  } catch (error) {
    if (error instanceof DisclosureError && error.code === 'cannot-label') return error.code
    throw error
  }
}

const whole = (html: string, options?: HtmlStreamOptions) => feed(html, () => false, options)

const arbitraryList = fc
  .array(fc.constantFrom('<article>a</article>', '<article><h1>T</h1>a</article>', '<main>', '<p>x</p>'))
  .map((parts) => parts.join(''))
const page =
  '<!doctype html><html><head><title>T</title><meta name="description" content="D"></head><body><header><nav>Home</nav></header><main><article><h1>T</h1><p>The sea.</p></article></main></body></html>'

describe('a stream', () => {
  it('gives what labelHtml gives, for a page with an article', () => {
    expect(whole(page)).toBe(labelHtml(page, generated).value)
  })

  it('gives what labelHtml gives, for a page that names its author behind the place of the record', () => {
    const html = '<!doctype html><html><head><meta name="ai-disclosure" content="x"><meta name="author" content="Bea Smith"><title>T</title></head><body><p>x</p></body></html>'
    expect(feed(html, () => true)).toBe(labelHtml(html, generated).value)
  })

  it('repeats the label in every section, where that is asked for, in any pieces', () => {
    const html = '<main><h1>T</h1><p>x</p><h2>A</h2><p>y</p><h2>B</h2><p>z</p></main>'
    const options = { marks: ['title', 'lead', 'sections', 'end', 'record'] } as const
    const { value } = labelHtml(html, generated, options)
    expect(sketch(value)).toMatch(/<\/h2>(?!<p>[yz])[^]+<\/h2>(?!<p>[yz])/)
    expect(whole(html, options)).toBe(value)
    expect(feed(html, () => true, options)).toBe(value)
  })

  it('gives the same at every border of chunks', () => {
    const expected = whole(page)
    expect(feed(page, () => true)).toBe(expected)
    for (let cut = 1; cut < page.length; cut++) {
      expect(feed(page, (index) => index === cut)).toBe(expected)
    }
  })

  it('gives the same for any HTML in any pieces, and the same again when it is labelled twice', () => {
    fc.assert(
      fc.property(arbitraryHtml, fc.option(fc.integer({ min: 20, max: 80 }), { nil: undefined }), fc.integer({ min: 2, max: 9 }), (html, hold, step) => {
        const options = hold === undefined ? {} : { hold }
        const expected = whole(html, options)
        expect(feed(html, () => true, options)).toBe(expected)
        expect(feed(html, (index) => index % step === 0, options)).toBe(expected)
        if (hold === undefined && expected !== 'cannot-label') expect(whole(expected)).toBe(expected)
      }),
      {
        numRuns: isThorough ? 400 : 150,
        examples: [
          ['</head><html>', undefined, 2],
          ['<script></script>&amp;', 21, 2],
          ['<!doctype html><noscript><p title="<article>"></noscript><p>', 21, 2]
        ]
      }
    )
  })

  it('passes on the head as it comes', () => {
    const labeler = createHtmlLabeler(generated)
    expect(sketch(labeler.feed('<!doctype html><html><head><title>T'))).toBe('<!doctype html><html><head><title>')
    expect(sketch(labeler.feed('ides and more of it</title><link'))).toBe('MARK Tides and more of it</title>')
  })

  it('passes on nothing that a reader would see before the label', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const labeler = createHtmlLabeler(generated)
        let out = ''
        try {
          for (const character of html) {
            if (out.includes(leadWords.slice(14))) return
            const tree = parseTree(out, true)
            for (const { element } of findElements(tree, ({ tagName }) => tagName === 'body')) {
              expect(readerView(element).trim()).toBe('')
            }
            out += labeler.feed(character)
          }
          labeler.end()
        } catch (error) {
          expect(error).toMatchObject({ code: 'cannot-label' })
        }
      }),
      { numRuns: isThorough ? 150 : 50, examples: [['<article><h1>T</h1><p><p>'], ['<h1>T</h1><article><p>']] }
    )
  })

  it('holds nothing back behind the label but a tag that is not whole', () => {
    const labeler = createHtmlLabeler(generated)
    expect(labeler.feed('<p>The')).toContain(leadWords.slice(14))
    expect(labeler.feed(' sea')).toBe(' sea')
    expect(labeler.feed(' rises<')).toBe(' rises')
    expect(labeler.feed('b')).toBe('')
    expect(labeler.feed('>twice')).toBe('<b>twice')
  })

  it('labels text that comes before any article at the start of the body', () => {
    const html = '<body><div>The sea rises</div><article>x</article></body>'
    expect(sketch(whole(html))).toBe('RECORD<body>LEAD<div>The sea rises</div><article>x</article>END</body>')
  })

  it('waits for an article behind navigation, links and headings', () => {
    const html = '<body><a href="#main">Skip</a><nav>Home</nav><h1>Site</h1><main><article>x</article></main></body>'
    expect(sketch(whole(html))).toBe(sketch(labelHtml(html, generated).value))
  })

  it('is taken off by unlabelHtml, for any HTML', () => {
    let count = 0
    const numRuns = isThorough ? 1500 : 400
    const arbitraryHold = fc.constantFrom(20, 60, 65_536)
    fc.assert(
      fc.property(fc.oneof(arbitraryHtml, arbitraryList), arbitraryHold, (html, hold) => {
        const value = whole(html, { hold })
        if (value === 'cannot-label') return
        count++
        expect(value).not.toBe(html)
        expect(unlabelHtml(value).value).toBe(html)
      }),
      { numRuns }
    )
    expect(count).toBeGreaterThan((2 / 3) * numRuns)
  })

  it.each([
    '---\ntitle: Tides\n---\n<h1>T</h1>',
    '\uFEFF\n---\r\n\r\n# a comment\r\ndisclosure: human-only\r\n---\r\n<p>x</p>',
    '+++\ntitle = "Tides"\n+++\n<p>x</p>',
    '---js\n{}\n---\n<p>x</p>',
    '{ "title": "Tides" }\n<p>x</p>',
    '---\ntitle: never closed\n<p>x</p>'
  ])('is refused with front matter, of which nothing passes: %j', (html) => {
    for (const cuts of [() => false, () => true]) {
      const labeler = createHtmlLabeler(generated)
      let out = ''
      const pieces = cuts() ? html.split('') : [html]
      expect(() => {
        for (const piece of pieces) out += labeler.feed(piece)
        out += labeler.end()
      }).toThrow(/begins with front matter/)
      expect(out).toBe('')
    }
  })

  it.each(['---\n\nText.\n\n---\n<p>x</p>', '--- x', '---', '- a\n<p>x</p>', '{{ a }}<p>x</p>', '{', '\n<p>x</p>', '---\n- a\n---\n'])(
    'labels what only looks like it at first, as labelHtml does: %j',
    (html) => {
      const { value } = labelHtml(html, generated)
      expect(whole(html)).toBe(value)
      expect(feed(html, () => true)).toBe(value)
    }
  )

  it('waits for no end of the white space before a first field', () => {
    const labeler = createHtmlLabeler(generated)
    expect(() => {
      for (const piece of ` {${' '.repeat(5000)}`) labeler.feed(piece)
    }).toThrow(/begins with front matter/)
  })

  it('reads no white space at the start twice', () => {
    const labeler = createHtmlLabeler(generated)
    let out = ''
    for (let count = 0; count < 300_000; count++) out += labeler.feed(' ')
    expect(out).toBe('')
    expect(() => labeler.feed('---\ntitle: Tides\n')).toThrow(/begins with front matter/)
    const spaced = `${'\n '.repeat(500)}<p>x</p>`
    expect(feed(spaced, () => true)).toBe(labelHtml(spaced, generated).value)
  })

  it('is refused as XML before its first tag', () => {
    const labeler = createHtmlLabeler(generated)
    expect(labeler.feed('<?xml version="1.0"')).toBe('')
    expect(() => labeler.feed('?>')).toThrow(/it is XML/)
  })

  it('fails where nothing matches the selector, before any text', () => {
    const labeler = createHtmlLabeler(generated, { selector: '#post' })
    expect(labeler.feed('<p>The sea')).toBe('')
    expect(() => labeler.end()).toThrow(/matches `#post`/)
    expect(whole('<p>a</p><div id=post>x</div>', { selector: '#post', hold: 2 })).toBe('cannot-label')
    expect(sketch(whole('<p>a</p><div id=post>x</div>', { selector: '#post' }))).toContain('<div id=post>LEADx')
  })

  it('fails for the host of a shadow root that could hide the label', () => {
    const html = '<article><p>x</p><template shadowrootmode=open></template></article>'
    expect(whole(html)).toBe('cannot-label')
    expect(sketch(whole(html.replace('<p>x</p>', '')))).toMatch(/^LEAD<article>/)
  })

  it('waits no longer than it may', () => {
    const html = `<body><nav>${'<a>Home</a>'.repeat(100)}</nav><article>x</article></body>`
    expect(sketch(whole(html, { hold: 200 }))).toMatch(/^RECORD<body>LEAD<nav>/)
    expect(sketch(whole(html))).toContain('<article>LEADx')
  })

  it('fails before any text when the page ends in its head', () => {
    const labeler = createHtmlLabeler(generated)
    const out = labeler.feed('<!doctype html><title>T</title><script>never closed <p>text</p>')
    expect(out).not.toContain('AI-generated.')
    expect(() => labeler.end()).toThrow(/ends in/)
  })

  it('fails for a head of which too much must be read as one', () => {
    const labeler = createHtmlLabeler(generated, { hold: 100 })
    expect(() => labeler.feed(`<!doctype html><meta content="${'x'.repeat(200)}`)).toThrow(/Raise `options.hold`/)
  })

  it('keeps its memory bounded behind the label', () => {
    const labeler = createHtmlLabeler(generated, { hold: 1000 })
    labeler.feed('<p>x</p>')
    let given = labeler.feed('<img alt="').length
    for (let count = 0; count < 50; count++) given += labeler.feed('x'.repeat(100)).length
    expect(given).toBeGreaterThan(3000)
  })

  it('replaces the lead of a label of other facts', () => {
    const old = labelHtml('<h1>T</h1><p>x</p>', {
      ...generated,
      ai: [{ model: 'Claude', provider: 'Anthropic' }],
      roles: { drafting: 'ai', editing: 'author' }
    }).value
    const { length } = whole(old).match(/drafted this text/g) ?? []
    expect(length).toBe(1)
  })

  it.each(['\n', '<link rel="a">', '<script>1</script>', '<meta name="ai-disclosure" content="human-only">'])(
    'has one record, also when a tool put %j behind it',
    (addition) => {
      const value = labelHtml(page, unreviewed).value.replace('</head>', `${addition}</head>`)
      for (const cuts of [() => false, () => true]) expect(feed(value, cuts, {}, unreviewed)).toBe(value)
    }
  )

  it('puts its record beside one that only stands in a comment', () => {
    const [record = ''] = /<script.*?<\/script>/.exec(labelHtml(page, unreviewed).value) ?? []
    const html = `<!doctype html><head><!--${record}--></head><p>x`
    expect(feed(html, () => true, {}, unreviewed).split(record)).toHaveLength(3)
  })

  it('leaves a human-only page alone', () => {
    const labeler = createHtmlLabeler('human-only')
    expect(labeler.feed(page) + labeler.end()).toBe(page)
  })

  it('is a TransformStream', async () => {
    const source = new ReadableStream<string>({
      start(controller) {
        for (const piece of page.split(/(?<=>)/)) controller.enqueue(piece)
        controller.close()
      }
    })
    let out = ''
    for await (const piece of source.pipeThrough(createHtmlLabelStream(generated))) out += piece
    expect(out).toBe(labelHtml(page, generated).value)
  })

  it.each([generated, 'human-only'] as const)('fails for bytes, and says to decode them', async (disclosure) => {
    const stream = createHtmlLabelStream(disclosure)
    const written = stream.writable.getWriter().write(new Uint8Array([60]) as never)
    await expect(stream.readable.getReader().read()).rejects.toThrow(/Unexpected bytes in `chunk`.*TextDecoderStream/)
    await expect(written).rejects.toBeInstanceOf(DisclosureError)
  })

  it.each(['x', Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])('refuses to hold %s', (hold) => {
    expect(() => createHtmlLabelStream(generated, { hold: hold as never })).toThrow(
      /in `options.hold`, expected a whole number from 0 on/
    )
  })

  it('refuses wrong facts and options at once', () => {
    expect(() => createHtmlLabelStream(generated, { foreword: 'prefac' as never })).toThrow(/options.foreword/)
    expect(() => createHtmlLabelStream({ author: '' })).toThrow(DisclosureError)
    expect(() => createHtmlLabelStream(generated, { marks: ['lead'] })).toThrow(/options.reason/)
  })
})
