import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { findIllFormed } from '../../src/scan/html/well-formed.js'
import { timesToTry } from '../thorough.js'
import { generated, leadWords, sketch } from './fixtures.js'

const { DOMParser } = new JSDOM('').window
const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'application/xhtml+xml')

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n'
const xhtml = (head: string, body: string, doctype = '<!DOCTYPE html>') =>
  `${prolog}${doctype}\n<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}</head><body>${body}</body></html>`
const subset = '<!DOCTYPE html [ <!ENTITY who "Ada > Bea"> ]>'

describe('XML', () => {
  it.each([
    ['a chapter', xhtml('<title>T</title><meta charset="utf-8"/>', '<h1>T</h1><p>x</p>')],
    ['an empty title', xhtml('<title/>', '<p>x</p>')],
    ['a script that closes itself', xhtml('<title>T</title><script src="a.js"/>', '<p>x</p>')],
    ['a style that closes itself', xhtml('<title>T</title><style/>', '<p>x</p>')],
    ['an anchor that closes itself', xhtml('<title>T</title>', '<a id="p1"/><h1>T</h1><p>x</p>')],
    ['a doctype with a subset', xhtml('<title>T</title>', '<p>x</p>', subset)],
    ['CDATA', xhtml('<title>T</title>', '<p><![CDATA[a < b]]></p>')],
    ['another encoding', xhtml('<title>T</title>', '<p>x</p>').replace('UTF-8', 'iso-8859-1')]
  ])('is well-formed with its label, first in the body: %s', (_, html) => {
    const { value } = labelHtml(html, generated)
    const document = parseXml(value)
    expect(document.querySelector('parsererror')).toBeNull()
    const body = document.querySelector('body')
    const text = body?.textContent?.trim().replace(/^\[AI-generated\] T/, '')
    expect(text?.startsWith(leadWords)).toBe(true)
    expect(document.querySelector('head > meta[name="ai-disclosure"]')).not.toBeNull()
    expect(value).not.toMatch(/ ai-model=|direction:|unicode-bidi:/)
    expect(readHtml(value)?.author).toEqual(generated.author)
    expect(labelHtml(value, generated).value).toBe(value)
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('is not well-formed with HTML that is not closed', () => {
    // The control: the parser does find what is not closed.
    expect(parseXml(xhtml('<meta name="a">', '<p>x</p>')).querySelector('parsererror')).not.toBeNull()
  })

  it.each([
    ['a prefix', `${prolog}<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>x</h:p></h:body></h:html>`, /prefix/],
    ['the root of a feed', `${prolog}<!-- <html> --><rss version="2.0"><channel><title>T</title></channel></rss>`, /the root of this XML is `<rss>`/],
    ['a prefix and no prolog', '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>x</h:p></h:body></h:html>', /prefix/],
    ['an entity that nothing declares', xhtml('<title>T</title>', '<p>a&nbsp;b</p>', '<!DOCTYPE html>'), /`&nbsp;` is declared nowhere/],
    ['such an entity in an attribute', xhtml('<title>T</title>', '<p title="a&nbsp;b">x</p>', ''), /entity in `title`/],
    ['an empty head', xhtml('', '<p>x</p>').replace('<head></head>', '<head/>'), /<head\/>/],
    ['an empty body', xhtml('<title>T</title>', '').replace('<body></body>', '<body/>'), /<body\/>/],
    ['a doctype that is never closed', `${prolog}<!DOCTYPE html [ <!ENTITY a "b"> `, /never closed/]
  ])('is refused with %s', (_, html, message) => {
    expect(() => labelHtml(html, generated)).toThrow(message)
  })

  it('is refused as a stream, before anything of the body', () => {
    const labeler = createHtmlLabeler(generated)
    expect(() => labeler.feed(xhtml('<title>T</title>', '<p>x</p>'))).toThrow(/XML.*labelHtml/)
  })

  it.each([
    ['an empty title', '<title/>', '<!DOCTYPE html>'],
    ['a script that closes itself', '<title>T</title><script src="a.js"/>', ''],
    ['a comment before its root', '<title>T</title>', '<!-- c --><!DOCTYPE html>'],
    ['a doctype with a subset', '<title>T</title>', subset]
  ])('is what has its namespace and is well-formed, without a prolog: %s', (_, head, doctype) => {
    const html = xhtml(head, '<h1>T</h1><p>x</p>', doctype).slice(prolog.length)
    const { value } = labelHtml(html, generated)
    const document = parseXml(value)
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.querySelector('body > p')?.textContent).toBe(leadWords)
    expect(labelHtml(value, generated).value).toBe(value)
    expect(unlabelHtml(value).value).toBe(html)
  })

  /** A page with the namespace and no prolog as a stream gives it, in pieces of a size, with the reason where it is refused. */
  const streamed = (html: string, size: number) => {
    const labeler = createHtmlLabeler(generated)
    let out = ''
    try {
      for (let at = 0; at < html.length; at += size) out += labeler.feed(html.slice(at, at + size))
      return out + labeler.end()
    } catch (error) {
      return `${out} ${String(error)}`
    }
  }
  const strict = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'

  it.each([
    ['<title>T</title>', '<h1>T</h1><p>The sea.</p>', '<!DOCTYPE html>'],
    ['<meta charset="utf-8" /><title>T</title>', '<div><article><h1>T<br/></h1><p>The sea.<img src="a"/></p></article></div>', strict],
    ['<meta charset="utf-8" /><title>T</title>', '<svg xmlns="http://www.w3.org/2000/svg"><path d="m0"/></svg><main><p>The sea.</p><div class="clear"/></main>', ''],
    ['<title>T</title><script>a</script>', '<p>The sea.</p><p><![CDATA[a < b]]></p>', '<!-- c -->']
  ])('is labelled in a stream as in a string where HTML reads the same before the text: %s %s', (head, body, doctype) => {
    const html = xhtml(head, body, doctype).slice(prolog.length)
    const whole = labelHtml(html, generated).value
    for (const size of [1, 7, 64, html.length]) {
      const value = streamed(html, size)
      // What HTML leaves open keeps the repeat out, and what XML calls text has none.
      const isSame = !/clear|CDATA/.test(body)
      if (isSame) expect(value).toBe(whole)
      else expect(value.startsWith(whole.slice(0, whole.indexOf('The sea.')))).toBe(true)
      expect(value).not.toMatch(/ ai-model=|direction:/)
      expect(unlabelHtml(value).value).toBe(html)
      if (isSame) expect(streamed(value, size)).toBe(value)
    }
  })

  it.each([
    ['<title/>', '<p>The sea.</p>', '<!DOCTYPE html>', '<title/>'],
    ['<title>T</title><script src="a.js"/>', '<p>The sea.</p>', strict, '<script/>'],
    ['<title>T</title>', '<a id="p1"/><h1>T</h1><p>The sea.</p>', '', '<a/>'],
    ['<title>T</title>', '<div hidden="hidden"/><main><p>The sea.</p></main>', '', '<div/>'],
    ['<title>T</title>', '<p><![CDATA[The sea.]]></p>', '', 'CDATA'],
    ['<title>T</title>', '<p>The sea.</p>', subset, 'declarations']
  ])('is refused as a stream where HTML reads another page, before any of its words: %s %s', (head, body, doctype, reason) => {
    const html = xhtml(head, body, doctype).slice(prolog.length)
    expect(parseXml(labelHtml(html, generated).value).querySelector('parsererror')).toBeNull()
    for (const size of [1, 7, html.length]) {
      expect(streamed(html, size)).toMatch(new RegExp(`DisclosureError.*${reason}.*Use \`labelHtml\``))
      expect(streamed(html, size)).not.toContain('The sea')
    }
    // The control: the same without the namespace is HTML.
    if (!reason.includes('decl')) expect(streamed(html.replace(/ xmlns="[^"]*"/, ''), 7)).not.toContain('namespace of XHTML')
  })

  it.each([
    ['<meta charset="utf-8"><title>T</title>', '<h1>T</h1><p>The sea.</p>'],
    ['<title>T</title><link rel="icon" href="a">', '<a id="p1"/><p>The sea.<br></p>'],
    ['<title>T</title><META charset=utf-8>', '<main><h1>T</h1><p>The sea.</p></main>']
  ])('is HTML in a stream where its head is not closed as XML: %s %s', (head, body) => {
    const html = xhtml(head, body).slice(prolog.length)
    for (const size of [1, 7, 64, html.length]) expect(streamed(html, size)).toBe(labelHtml(html, generated).value)
  })

  it('has the same words in every piece of a stream, where only its body tells that it is HTML', () => {
    const html = xhtml('<title>T</title>', '<hr><h1>T</h1><p>The sea.</p>').slice(prolog.length)
    const value = streamed(html, html.length)
    for (const size of [1, 7, 64]) expect(streamed(html, size)).toBe(value)
    expect(labelHtml(value, generated).value).toBe(labelHtml(html, generated).value)
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('is refused as a stream with a prefix, and is HTML with the namespace of another', () => {
    expect(streamed('<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>The sea</h:p></h:body></h:html>', 7)).toMatch(/prefix/)
    const word = '<html xmlns="http://www.w3.org/TR/REC-html40"><head><title>T</title></head><body><o:p/><p>The sea.</p></body></html>'
    expect(streamed(word, 7)).toBe(labelHtml(word, generated).value)
  })

  it('is not what merely has its namespace: browsers read such a page as HTML', () => {
    const html = xhtml('<title>T</title>', '<p>x<br></p>').slice(prolog.length)
    expect(labelHtml(html, generated).value).toContain(' ai-model=')
  })

  it('is not what has a prolog behind its doctype, which is a comment of HTML', () => {
    const html = `<!DOCTYPE html>\n${xhtml('<title>T</title>', '<p>x<br></p>', '')}`
    expect(unlabelHtml(labelHtml(html, generated).value).value).toBe(html)
  })

  it.each([
    ['an element that is not closed', '<p>x<br></p>', /line 3.*`<\/p>` stands where `<\/br>` is due/],
    ['a bare ampersand', '<p>a & b</p>', /`&` is no reference/],
    ['an attribute without quotes', '<p id=x>a</p>', /`<p id=x>` is no tag/],
    ['an attribute twice', '<p id="x" id="y">a</p>', /`id` stands twice/]
  ])('is refused where its prolog promises more than it holds: %s', (_, body, message) => {
    expect(() => labelHtml(xhtml('<title>T</title>', body), generated)).toThrow(message)
  })
})

describe('findIllFormed', () => {
  const pieces = [
    ...['<a>', '</a>', '<b x="1">', '</b>', '<c/>', '<c y=\'2\' y="3"/>', '<d z=1>', '<e f>', 'text', ' ', '&amp;', '&', '&#65;'],
    ...['<!-- c -->', '<!-- a -- b -->', '<?p i?>', '<![CDATA[<&]]>', ']]>', '<', '>', '<!DOCTYPE a>', '<!DOCTYPE a [ <!ENTITY b "c > d"> ]>']
  ]
  const isParsed = (xml: string) => parseXml(xml).querySelector('parsererror') === null

  it('says what a parser of XML says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (inner) => {
        for (const xml of [`<a>${inner.join('')}</a>`, inner.join('')]) {
          if (xml !== '') expect([xml, findIllFormed(xml) === undefined]).toEqual([xml, isParsed(xml)])
        }
      }),
      { numRuns: timesToTry(400, 2000) }
    )
  })

  it('has a control in every piece that is wrong alone', () => {
    expect(pieces.filter((piece) => !isParsed(`<a>${piece}</a>`)).length).toBeGreaterThan(8)
  })
})

describe('an h1 that closes itself', () => {
  const page = (body: string) =>
    `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>${body}</body></html>`

  it.each([
    ['before the heading', '<h1/><h1>MARK T</h1>LEAD<p>x</p>END'],
    ['before text', 'LEAD<h1/>x<h1>MARK T</h1>END'],
    ['in a header', '<header><h1 /></header><h1>MARK T</h1>LEAD<p>x</p>END'],
    ['behind text', 'LEAD<p>x</p><h1/>y<h1>MARK T</h1>END']
  ])('takes no title mark: %s', (_, body) => {
    const source = page(body.replace(/MARK |LEAD|END/g, ''))
    const { value } = labelHtml(source, generated)
    expect(sketch(value)).toContain(`<body>${body}</body>`)
    expect(unlabelHtml(value).value).toBe(source)
  })
})
