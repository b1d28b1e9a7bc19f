import { describe, expect, it } from 'vitest'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import { briefWords, generated, leadWords, sketch } from './fixtures.js'

const notice = `<p><strong>AI-generated.</strong>${leadWords.slice(13)}</p>`

describe('what merely looks like a label', () => {
  it.each([
    ['a mention in the text', '<p>This article is about AI-generated text.</p>'],
    ['a denial', '<p><strong>Nothing here is AI-generated.</strong></p>'],
    ['a mark alone', '<p><strong>AI-generated.</strong></p>'],
    ['a mark with other words', '<p><strong>AI-generated.</strong> Or is it?</p>'],
    ['a mark in a title', '<h1>[AI-generated] T</h1>'],
    ['a class', '<p class="ai-label">Welcome.</p>'],
    ['an id', '<div id="ai-generated">Welcome.</div>'],
    ['a data attribute', '<p data-ai-generated="true">Welcome.</p>'],
    ['a comment', `<!-- ${notice} --><p>x</p>`],
    ['a meta element', '<meta name="ai-disclosure" content="ai-assisted"><p>x</p>'],
    ['an attribute', `<p title="${leadWords}">x</p>`],
    ['a script', `<script>/* ${notice} */</script><p>x</p>`],
    ['a template', `<template>${notice}</template><p>x</p>`],
    ['a hidden copy', `<div hidden>${notice}</div><p>x</p>`],
    ['a quotation', `<blockquote>${notice}</blockquote><p>x</p>`],
    ['code', `<pre><code>${notice.replaceAll('<', '&lt;')}</code></pre>`],
    ['an end without a lead', `<p>x</p><p><strong>AI-generated.</strong>${briefWords.slice(13)}</p>`],
    ['a lead in the middle', `<p>x</p>${notice}<p>y</p>`],
    ['a lead before the heading that leads', `<p>x</p><h1>T</h1>${notice}`],
    ['other words, in bold', '<p><strong>Note.</strong> An artificial intelligence system drafted this text.</p>']
  ])('does not count: %s', (_, html) => {
    expect(readHtml(html)).toBeUndefined()
    expect(unlabelHtml(html).value).toBe(html)
    const { value } = labelHtml(html, generated)
    expect(sketch(value)).toContain('LEAD')
    expect(unlabelHtml(value).value).toBe(html)
  })

  it('counts in its place, whatever its attributes are', () => {
    // The control: the same words, where a reader meets them first.
    expect(readHtml(`${notice}<p>x</p>`)?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(readHtml(`<h1>T</h1>\n${notice}`)?.author).toMatchObject({ name: 'Ada Lovelace' })
  })
})

describe('what merely looks like a place', () => {
  const fake = '<head><title>F</title></head><body><article><h1>F</h1></article></body>'
  const wrap = (decoy: string) =>
    `<!doctype html><html><head>${decoy}<title>T</title></head><body><article><p>x</p></article></body></html>`

  it.each([
    ['a comment', `<!--${fake}-->`],
    ['a script', `<script>const a = "${fake}"</script>`],
    ['an escaped script', `<script><!-- <script>${fake}</script> --></script>`],
    ['a style', `<style>/* ${fake} */</style>`],
    ['a template', `<template>${fake}</template>`],
    ['an attribute', `<meta name=a content='${fake}'>`],
    ['a noscript', '<noscript><style>article{}</style></noscript>']
  ])('does not count in the head: %s', (_, decoy) => {
    const shown = sketch(labelHtml(wrap(decoy), generated).value)
    expect(shown).toBe(
      wrap(decoy)
        .replace(/<title>T<\/title><\/head>(?=<body><article><p>x)/, '<title>MARK T</title>RECORD</head>')
        .replace('<article><p>x</p></article></body></html>', '<article>LEAD<p>x</p>END</article></body></html>')
    )
  })

  it.each([
    ['a comment', `<!-- ${fake} -->`],
    ['a strange comment', `<!--> <b></b> <!-- ${fake} --!>`],
    ['a bogus comment', '<![CDATA[<article>'],
    ['a processing instruction', '<?xml <article?>'],
    ['a script', `<script>"${fake}"</script>`],
    ['a textarea', `<textarea>${fake}</textarea>`],
    ['a title in SVG', '<svg><title><h1>F</h1></title></svg>'],
    ['an iframe', `<iframe>${fake}</iframe>`],
    ['an attribute', `<p title='${fake}'></p>`],
    ['an attribute without quotes', '<p title=<article></p>'],
    ['a longer name', '<articles></articles><article-list></article-list>'],
    ['navigation', '<header><a href="/">Home</a></header><nav>Topics</nav><aside>News</aside>']
  ])('does not count in the body: %s', (_, decoy) => {
    const html = `<body>${decoy}<article><p>x</p></article></body>`
    expect(sketch(labelHtml(html, generated).value)).toBe(
      `RECORD<body>${decoy}<article>LEAD<p>x</p>END</article></body>`
    )
  })

  it.each([
    ['text in a strange comment', `<!--> <b>a</b> <!-- ${fake} --!>`],
    ['CDATA in SVG', `<svg><![CDATA[${fake}]]></svg>`],
    ['text behind a bogus comment', '<![CDATA[<article>x'],
    ['a paragraph', `<p title='${fake}'>y</p>`],
    ['an element with a longer name', '<articles>y</articles>']
  ])('is no place for the label behind what a reader sees first: %s', (_, first) => {
    const html = `<body>${first}<article><p>x</p></article></body>`
    expect(sketch(labelHtml(html, generated).value)).toBe(
      `RECORD<body>LEAD${first}<article><p>x</p></article>END</body>`
    )
  })
})
