import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { labelHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { generated, leadWords } from './fixtures.js'

const notice = `<p><strong>AI-generated.</strong>${leadWords.slice(13)}</p>`
const text = `<p>${'The sea rises twice a day, and it falls as often. '.repeat(4)}</p>`
const page = (body: string) =>
  `<!doctype html>\n<html>\n<head>\n<meta charset=utf-8>\n<title>T</title>\n</head>\n<body>\n<h1>T</h1>\n${text}\n${body}\n</body>\n</html>\n`

const secondIn = (html: string) =>
  labelHtml(html, generated).notes.filter(({ ruleId }) => ruleId === 'label/second')

describe('a label that stands elsewhere in a page', () => {
  it.each([
    ['in the text', notice],
    ['in a wrapper', `<div class=box>${notice}</div>`],
    ['with attributes and white space', notice.replace('<p>', '<p class="x" style="color: red">\n')],
    ['with bold of another name', notice.replaceAll('strong', 'b')],
    ['in an entry of a list', `<ul><li>${notice.slice(3, -4)}</li><li>x</li></ul>`],
    ['in a section', `<section>${notice.slice(3, -4)}</section>`],
    ['in an aside', `<aside>${notice.slice(3, -4)}</aside>`],
    ['in a cell', `<table><tr><td>${notice.slice(3, -4)}</td></tr></table>`]
  ])('is named with its line, %s', (_, second) => {
    const html = page(second)
    const [told, ...others] = secondIn(html)
    expect(told).toMatchObject({ severity: 'warn', message: expect.stringContaining('Line 10: a label stands here') })
    expect(others).toEqual([])
    // Also where the page has its own label already, whose bytes don't count.
    const labelled = labelHtml(html, generated).value
    expect(secondIn(labelled)).toEqual([told])
    expect(unlabelHtml(labelled).value).toBe(html)
  })

  it('is named by its line in a source with front matter, and in a label that a formatter broke up', () => {
    const [told] = secondIn(`---\ntitle: T\n---\n${page(notice)}`)
    expect(told?.message).toContain('Line 13:')
    const broken = labelHtml(page(notice), generated).value.replace(', drafted', ',\n   drafted')
    expect(secondIn(broken)[0]?.message).toContain('Line 11:')
  })

  it.each([
    ['a quotation', `<blockquote>${notice}</blockquote>`],
    ['code', `<pre><code>${notice}</code></pre>`],
    ['a comment', `<!-- ${notice} -->`],
    ['a script', `<script>const a = '${notice}'</script>`],
    ['a template', `<template>${notice}</template>`],
    ['a hidden place', `<div hidden>${notice}</div>`],
    ['part of a paragraph', notice.replace('</p>', ' And more.</p>')],
    ['a paragraph of other words', '<p><strong>AI-generated.</strong> Or is it?</p>'],
    ['nothing', '']
  ])('is none in %s', (_, html) => {
    expect(secondIn(page(html))).toEqual([])
    expect(secondIn(labelHtml(page(html), generated).value)).toEqual([])
  })

  it('is named too where it is the repeat alone, pasted twice', () => {
    const labelled = labelHtml(page(''), generated).value
    const [repeat = ''] = /<p [^>]*>(?:(?!<p ).)*<\/p>(?=\s*<\/body>)/.exec(labelled) ?? []
    const pasted = labelled.replace(text, `${text}\n${repeat}`)
    expect(secondIn(pasted)).toMatchObject([{ message: expect.stringContaining('the repeat of the label stands here') }])
    expect(secondIn(labelled)).toEqual([])
  })

  it.each([
    ['with more in it', notice.replace('</p>', ' And more.</p>')],
    ['of other words', '<p><strong>AI-generated.</strong> Or is it?</p>']
  ])('is asked about where it is none, %s', (_, html) => {
    const near = (source: string) => labelHtml(source, generated).notes.filter(({ ruleId }) => ruleId === 'label/near')
    expect(near(page(html))).toMatchObject([{ severity: 'warn', message: expect.stringContaining('Line 10: these words open') }])
    expect(near(labelHtml(page(html), generated).value)).toEqual(near(page(html)))
    expect(near(page(`<blockquote>${html}</blockquote>`))).toEqual([])
  })

  it.each([
    ['a quotation', `<blockquote>${notice}</blockquote>`],
    ['a quotation with a wrapper in it', `<blockquote><div>${notice}</div></blockquote>`],
    ['a quotation in a quotation', `<blockquote><blockquote>${notice}</blockquote></blockquote>`],
    ['a quotation in a figure', `<figure><blockquote>${notice}</blockquote><figcaption>Ada</figcaption></figure>`],
    ['a quotation in an aside', `<aside><blockquote>${notice}</blockquote></aside>`],
    ['a quotation without paragraphs', `<blockquote>${notice.slice(3, -4)}</blockquote>`],
    ['a quotation in which a heading and a list stand', `<blockquote><h2>AI</h2><ul><li>${notice}</li></ul></blockquote>`],
    ['a quotation behind what nobody reads', `<script>a()</script><style>p{}</style><p hidden>Old words</p><blockquote>${notice}</blockquote>`],
    ['a dialog that is open', `<dialog open>${notice}</dialog>`],
    ['a callout that can be folded', `<details open><summary>About AI</summary>${notice}</details>`]
  ])('is named in %s that opens the text, where it is no example', (_, quoted) => {
    const opening = `<main><h1>T</h1>${quoted}${text}</main>`
    const { value, notes } = labelHtml(opening, generated)
    const message = expect.stringContaining('a label stands here in a quotation or a callout that opens the text')
    expect(notes.filter(({ ruleId }) => ruleId === 'label/second')).toMatchObject([{ severity: 'warn', message }])
    expect(secondIn(value)).toMatchObject([{ message }])
    expect(unlabelHtml(value).value).toBe(opening)
    const seconds = (html: string) =>
      rehype().use(rehypeDisclosure, { disclosure: generated }).processSync(html).messages.filter(({ ruleId }) => ruleId === 'second')
    expect(seconds(opening)).toHaveLength(1)
    for (const other of [opening.replace(quoted, `${text}${quoted}`), opening.replace('for it.', 'for it. And more.'), opening.replace(quoted, `<pre><code>${notice}</code></pre>`), opening.replace('<h1>T</h1>', '<p>So:</p>')]) {
      expect(secondIn(other)).toEqual([])
      expect(seconds(other)).toEqual([])
    }
  })

  it('is none where two leads of one label stand in two languages', () => {
    const { value } = labelHtml(page(''), generated, { locale: ['de', 'en'] })
    const { notes } = labelHtml(value, generated, { locale: ['de', 'en'] })
    expect(notes.map(({ ruleId }) => ruleId)).not.toContain('label/second')
  })
})
