import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { micromark } from 'micromark'
import { rehype } from 'rehype'
import { labelMarkdown } from '../../src/markdown/index.js'
import { labelHtml, readHtml, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { assisted, briefWords, generated, leadWords } from './fixtures.js'

const lead = `<strong>AI-generated.</strong>${leadWords.slice(13)}`
const end = `<p><strong>AI-generated.</strong>${briefWords.slice(13)}</p>`
const mark = '[AI-generated] '
const count = (html: string, words: string) => html.split(words).length - 1

/** What tools make of a labelled text, and what the same text is without the label. */
const moved = [
  ['a lead in a wrapper below the heading', `<h1>${mark}T</h1><div class=b><p>${lead}</p><p>x</p></div>`, '<h1>T</h1><div class=b><p>x</p></div>'],
  ['a lead behind a header with a date', `<article><header><h1>${mark}T</h1><time>May 3</time></header><p>${lead}</p><p>x</p>${end}</article>`, '<article><header><h1>T</h1><time>May 3</time></header><p>x</p></article>'],
  ['a lead behind a date', `<h1>${mark}T</h1><p class=date>May 3, 2026</p><p>${lead}</p><p>x</p>`, '<h1>T</h1><p class=date>May 3, 2026</p><p>x</p>'],
  ['a lead in a layout of divs', `<h1>${mark}T</h1><div class=paragraph><p>${lead}</p></div><div class=paragraph><p>x</p></div>`, '<h1>T</h1><div class=paragraph></div><div class=paragraph><p>x</p></div>'],
  ['a heading of another level', `<h2>${mark}T</h2><p>${lead}</p><p>x</p>`, '<h2>T</h2><p>x</p>'],
  ['two headings', `<h1>Site</h1><h1>${mark}T</h1><p>${lead}</p><p>x</p>`, '<h1>Site</h1><h1>T</h1><p>x</p>'],
  ['a comment before the lead', `<h1>${mark}T</h1><!-- c --><p>${lead}</p><p>x</p>`, '<h1>T</h1><!-- c --><p>x</p>'],
  ['a skip link and a table of contents', `<a href="#m">Skip</a><h1>${mark}T</h1><nav><ul><li><a href="#a">A</a></ul></nav><p>${lead}</p><p>x</p>`, '<a href="#m">Skip</a><h1>T</h1><nav><ul><li><a href="#a">A</a></ul></nav><p>x</p>'],
  ['a folded table of contents', `<h1>${mark}T</h1><details class=toc><summary>Contents.</summary><ul><li><a href="#a">A</a></ul></details><p>${lead}</p><p>x</p>`, '<h1>T</h1><details class=toc><summary>Contents.</summary><ul><li><a href="#a">A</a></ul></details><p>x</p>'],
  ['a choice of languages', `<select><option>English</option></select><h1>${mark}T</h1><p>${lead}</p><p>x</p>`, '<select><option>English</option></select><h1>T</h1><p>x</p>'],
  ['a skip link in a paragraph, and a date', `<p><a href="#m">Skip</a></p><time>May 3</time><h1>${mark}T</h1><label>Search <input></label><p>${lead}</p><p>x</p>`, '<p><a href="#m">Skip</a></p><time>May 3</time><h1>T</h1><label>Search <input></label><p>x</p>'],
  ['an image before the lead', `<h1>${mark}T</h1><p><img src=a></p><p>${lead}</p><p>x</p>`, '<h1>T</h1><p><img src=a></p><p>x</p>'],
  ['a picture with a caption before the lead', `<h1>${mark}T</h1><figure><img src=a><figcaption>The wall at low water, seen from the pier. Photo: B.</figcaption></figure><p>${lead}</p><p>x</p>`, '<h1>T</h1><figure><img src=a><figcaption>The wall at low water, seen from the pier. Photo: B.</figcaption></figure><p>x</p>'],
  ['data of the page before the lead', `<h1>${mark}T</h1><dl><dt>Date</dt><dd>May 3</dd></dl><meta itemprop=a content=b><p>${lead}</p><p>x</p>`, '<h1>T</h1><dl><dt>Date</dt><dd>May 3</dd></dl><meta itemprop=a content=b><p>x</p>'],
  ['a byline of many words in bold', `<h1>${mark}T</h1><p>By <strong>Ada</strong> and <em>Bea</em> on <time>May 3</time> · <b>5</b> min</p><p>${lead}</p><p>x</p>`, '<h1>T</h1><p>By <strong>Ada</strong> and <em>Bea</em> on <time>May 3</time> · <b>5</b> min</p><p>x</p>'],
  ['a symbol before the lead', `<h1>${mark}T</h1><svg viewBox="0 0 1 1"><g><path d="M0 0"/></g></svg><p>${lead}</p><p>x</p>`, '<h1>T</h1><svg viewBox="0 0 1 1"><g><path d="M0 0"/></g></svg><p>x</p>'],
  ['a header with prose before the lead', `<header><p>${'The sea rises. '.repeat(20)}</p></header><main><h1>${mark}T</h1><p>${lead}</p><p>x</p></main>`, `<header><p>${'The sea rises. '.repeat(20)}</p></header><main><h1>T</h1><p>x</p></main>`],
  ['the name of a site before the title', `<html><head><title>Tide notes | ${mark}T</title><meta name=description content="Tides: ${mark}d"></head><body><h1>${mark}T</h1><p>${lead}</p><p>x</p></body></html>`, '<html><head><title>Tide notes | T</title><meta name=description content="Tides: d"></head><body><h1>T</h1><p>x</p></body></html>'],
  ['a lead in a div', `<div>${lead}</div><p>x</p>`, '<p>x</p>'],
  ['a lead in a table', `<table><tr><td>${lead}</td></tr></table><p>x</p>`, '<table><tr><td></td></tr></table><p>x</p>'],
  ['a list of one entry', `<h1>${mark}T</h1><ul><li>${lead}</li></ul><p>x</p>`, '<h1>T</h1><p>x</p>'],
  ['a list of one entry, which holds the paragraph', `<h1>${mark}T</h1><ol class=a>\n <li><p>${lead}</p>\n</ol><p>x</p>`, '<h1>T</h1><p>x</p>'],
  ...['section', 'center', 'header', 'footer', 'address'].map(
    (tag) => [`a ${tag}`, `<h1>${mark}T</h1><${tag} class=a>${lead}</${tag}><p>x</p>`, '<h1>T</h1><p>x</p>'] as const
  ),
  ['a list behind a date, with the repeat in one too', `<h1>${mark}T</h1><p>May 3</p><ul><li>${lead}</li></ul><p>x</p><ul><li>${end.slice(3, -4)}</li></ul>`, '<h1>T</h1><p>May 3</p><p>x</p>'],
  ['a title that lost its element', `${mark}Tides\n<h1>${mark}T</h1><p>${lead}</p><p>x</p>`, 'Tides\n<h1>T</h1><p>x</p>'],
  ['a licence that a tool shows as text', `<p>&lt;!-- SPDX-License-Identifier: MIT --&gt;</p><h1>${mark}T</h1><p>${lead}</p><p>x</p>`, '<p>&lt;!-- SPDX-License-Identifier: MIT --&gt;</p><h1>T</h1><p>x</p>'],
  ['front matter that a tool shows as text', `<hr>\n<p>title: T\n...</p><h1>${mark}T</h1><p>${lead}</p><p>x</p>`, '<hr>\n<p>title: T\n...</p><h1>T</h1><p>x</p>'],
  ['a repeat that stands in a wrapper', `<div><p>${lead}</p><p>x</p>${end}</div><footer>f</footer>`, '<div><p>x</p></div><footer>f</footer>']
] as const

/** The same words, written otherwise. */
const respelled = [
  ['bold that is a span', (html: string) => html.replace(/<(\/?)strong[^>]*>/g, '<$1span>')],
  ['bold that was lost', (html: string) => html.replace(/<\/?strong[^>]*>/g, '')],
  ['a space that was lost behind the bold', (html: string) => html.replaceAll('</strong> ', '</strong>')],
  ['no-break spaces', (html: string) => html.replaceAll('AI-generated.</strong> An artificial', 'AI-generated.</strong>&nbsp;An&#160;artificial')],
  ['narrow spaces', (html: string) => html.replaceAll('AI used', 'AI\u202Fused').replaceAll('drafted this', 'drafted&thinsp;this')],
  ['hyphens that hold their words together', (html: string) => html.replaceAll('GPT-4', 'GPT\u20114').replaceAll('AI-generated', 'AI&#8209;generated')],
  ['what Word adds', (html: string) => html.replaceAll('OpenAI)', '<st1:place>OpenAI)</st1:place><o:p></o:p>')],
  ['soft hyphens', (html: string) => html.replaceAll('artificial', 'arti&shy;fi\u00ADcial')],
  ['zero-width spaces', (html: string) => html.replaceAll('intelligence', 'intelli&#8203;gence')],
  ['places to break', (html: string) => html.replaceAll('intelligence', 'intelli<wbr>gence')],
  ['a comment inside', (html: string) => html.replaceAll('intelligence', 'intelli<!-- c -->gence')],
  ['line breaks', (html: string) => html.replaceAll(', drafted', ',<br>\n    drafted')],
  ['references without their semicolon', (html: string) => html.replaceAll('(OpenAI)', '&#40OpenAI&#x29')],
  ['references by name', (html: string) => html.replaceAll('(OpenAI)', '&lpar;OpenAI&rpar;').replaceAll('AI-generated.', 'AI&#45;generated&period;')],
  ['references', (html: string) => html.replaceAll('(OpenAI)', '&#40;OpenAI&#x29;')]
] as const

/** Title marks, written otherwise. */
const marks = [
  ['a line break', '[AI-generated]\n  T'],
  ['a no-break space', '[AI-generated]&nbsp;T'],
  ['a span', '<span>[AI-generated]</span> T'],
  ['bold inside', '<span>[<strong>AI-generated</strong>]</span> T'],
  ['references', '&#91;AI-generated&#93; T'],
  ['a place to break', '[AI-<wbr>generated] T'],
  ['a soft hyphen', '[AI-&shy;generated] T'],
  ['small letters', '<small>[AI-generated]</small> T'],
  ['brackets by name', '&lsqb;AI-generated&rbrack; T'],
  ['an anchor before it', '<a id=t></a>[AI-generated] T']
] as const

const looks = [
  {},
  { frame: 'none', font: 'system', radius: 4, compact: true }
] as const

/** The lead as it is written, with its own style. */
const styledLead = (look: (typeof looks)[number]) =>
  labelHtml('<p>x</p>', generated, { marks: ['lead'], reason: 'A test', look }).value.replace('<p>x</p>', '')

describe.each(looks)('a label with its own style %j that a tool moved', (look) => {
  const notice = styledLead(look)
  const inStyle = moved.filter(([, html]) => html.includes(`<p>${lead}</p>`))
  it.each(inStyle)('is read, replaced and taken off: %s', (_, html, without) => {
    const styled = html.replace(`<p>${lead}</p>`, notice)
    expect(readHtml(styled)?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(unlabelHtml(styled).value).toBe(without)
    expect(labelHtml(styled, generated).value).toBe(labelHtml(without, generated).value)
  })
  // A plugin runs before anything could make text of the source.
  it.each(inStyle.filter(([name]) => !/as text|lost its/.test(name)))('is replaced in a tree: %s', (_, html) => {
    const styled = html.replace(`<p>${lead}</p>`, notice)
    const processor = rehype().data('settings', { fragment: !html.startsWith('<html') })
    const tree = String(processor.use(rehypeDisclosure, { disclosure: generated }).processSync(styled))
    expect(count(tree, 'An artificial intelligence system')).toBe(1)
  })
  it.each(['display:none!important', 'left:-9999px', 'left:9999px', 'opacity:0', 'font-size:0', 'position:fixed;bottom:0'])(
    'is none where %s hides or moves it',
    (declaration) => {
      const hidden = notice.replace('overflow-wrap', `${declaration};overflow-wrap`)
      expect(hidden).not.toBe(notice)
      expect(readHtml(`<h1>T</h1><p>May 3</p>${hidden}<p>x</p>`)).toBeUndefined()
    }
  )
})

describe('a label that a tool moved', () => {
  it.each(moved)('is read, replaced and taken off: %s', (_, html, without) => {
    expect(readHtml(html)?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(unlabelHtml(html).value).toBe(without)
    for (const disclosure of [generated, assisted]) {
      expect(labelHtml(html, disclosure).value).toBe(labelHtml(without, disclosure).value)
    }
  })

  it.each([
    ['part of a paragraph', `<p>${lead} And more.</p>`],
    ['a paragraph behind text', `<h1>T</h1><p>${'The sea rises twice a day. '.repeat(8)}</p><p>${lead}</p>`],
    ['a paragraph behind four lines', `<h1>T</h1><p>a</p><p>b</p><p>c</p><p>d</p><p>${lead}</p>`],
    ['a quotation', `<h1>T</h1><blockquote><p>${lead}</p></blockquote>`],
    ['a hidden copy', `<h1>T</h1><div hidden><p>${lead}</p></div><p>x</p>`],
    ['a div with more in it', `<div>${lead}<p>x</p></div>`],
    ['a section with more in it', `<section>${lead}<p>x</p></section>`],
    ['one of several entries', `<h1>T</h1><ul><li>${lead}</li><li>Or say nothing.</li></ul>`],
    ['an entry with more in it', `<h1>T</h1><ul><li>${lead} And more.</li></ul>`],
    ['an entry with a list in it', `<h1>T</h1><ul><li><p>${lead}</p><ul><li>x</li></ul></li></ul>`],
    ['a caption', `<figure><img src=a><figcaption>${lead}</figcaption></figure><p>x</p>`]
  ])('is none where it is %s', (_, html) => {
    expect(readHtml(html)).toBeUndefined()
    expect(unlabelHtml(html).value).toBe(html)
  })
})

describe.each(['ja', 'zh-Hans', 'ko', 'de'])('a label in %s that comes from Markdown', (locale) => {
  // Behind a full-width stop bold does not close in Markdown, so it stands outside there.
  const { value: markdown } = labelMarkdown('# T\n\nThe sea rises.\n', generated, { locale })
  const html = micromark(markdown)

  it('is read, replaced and taken off', () => {
    expect(readHtml(html)?.author).toMatchObject({ name: 'Ada Lovelace' })
    const bare = unlabelHtml(html).value
    expect(bare.replace(/\s*\n\s*/g, '')).toBe('<h1>T</h1><p>The sea rises.</p>')
    expect(labelHtml(html, generated, { locale }).value).toBe(labelHtml(bare, generated, { locale }).value)
  })
})

describe('a label that a tool wrote anew', () => {
  const source = '<h1>T</h1><p>x</p>'

  it.each(respelled)('counts by its words: %s', (_, respell) => {
    const html = respell(labelHtml(source, generated).value)
    expect(html).not.toBe(labelHtml(source, generated).value)
    expect(readHtml(html)?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(unlabelHtml(html).value).toBe(source)
    expect(labelHtml(html, generated).value).toBe(labelHtml(source, generated).value)
  })

  it.each(respelled)('is replaced with its repeat in a tree: %s', (_, respell) => {
    const labelInTree = (html: string) =>
      String(rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated }).processSync(html))
    expect(labelInTree(respell(labelHtml(source, generated).value))).toBe(labelInTree(source))
  })

  it.each(['div', 'section', 'center'])('is replaced with its repeat in a tree, in a %s', (tag) => {
    const html = labelHtml(source, generated).value.replace(/<p lang[^>]*>(.*?)<\/p>/g, `<${tag}>$1</${tag}>`)
    const tree = String(rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated }).processSync(html))
    expect(count(tree, 'AI-generated.')).toBe(2)
    // The control: with a word more they are the author's.
    const own = html.replaceAll(`.</${tag}>`, `. And more.</${tag}>`)
    const kept = String(rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated }).processSync(own))
    expect(count(kept, 'AI-generated.')).toBe(4)
  })

  it('counts by its words in any combination of these', () => {
    fc.assert(
      fc.property(fc.subarray(respelled.map(([, respell]) => respell)), (all) => {
        const html = all.reduce((value, respell) => respell(value), labelHtml(source, generated).value)
        expect(unlabelHtml(html).value).toBe(source)
      }),
      { numRuns: 100 }
    )
  })

  it.each(marks)('has one title mark, also with %s', (_, heading) => {
    const html = labelHtml(source, generated).value.replace('[AI-generated] T', heading)
    const rest = heading.startsWith('<a') ? '<a id=t></a>T' : 'T'
    expect(unlabelHtml(html).value).toBe(source.replace('>T<', `>${rest}<`))
    expect(count(labelHtml(html, generated).value, '[AI-generated]')).toBe(1)
    const processor = rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated })
    expect(String(processor.processSync(html)).replace('<wbr>', '')).toBe(String(processor.processSync(source.replace('>T<', `>${rest}<`))))
  })

  it.each([
    '<a class="anchor" href="#t" aria-hidden="true">#</a> ',
    '<a href="#t" aria-hidden="true"><svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>¶</a>',
    '<a href="#t" aria-hidden="true"><svg/></a>',
    '<a id=t></a>'
  ])('has one title mark behind an anchor: %s', (anchor) => {
    const html = labelHtml(source, generated).value.replace('[AI-generated] T', `${anchor}[AI-generated] T`)
    expect(unlabelHtml(html).value).toBe(source.replace('>T<', `>${anchor}T<`))
    expect(count(labelHtml(html, generated).value, '[AI-generated]')).toBe(1)
  })

  it.each(['[AI-generated', 'AI-generated] T', '[AI-written] T'])(
    'keeps words of the author that are no mark: %s',
    (heading) => {
      const html = labelHtml(source, generated).value.replace('[AI-generated] T', heading)
      expect(unlabelHtml(html).value).toContain(heading)
    }
  )
})

describe('the number that a tool puts before a heading', () => {
  it.each([
    ['in a span', '<span class="header-section-number">1</span> '],
    ['with a stop', '<span class="section-number">1. </span>'],
    ['as text', '2.1. ']
  ])('does not hide the title mark: %s', (_, number) => {
    const html = `<h1>${number}[AI-generated] T</h1><p>${lead}</p><p>x</p>`
    expect(unlabelHtml(html).value).toBe(`<h1>${number}T</h1><p>x</p>`)
    expect(count(labelHtml(html, generated).value, '[AI-generated]')).toBe(1)
  })
})

describe('a foreword in a page', () => {
  const facts = { ...generated, use: 'publication' as const }
  const page = '<main><h1>T</h1><p>x</p></main>'
  const labelled = labelHtml(page, facts).value

  it.each([
    ['a numbered list', (html: string) => html.replace(/<(\/?)ul>/g, '<$1ol>')],
    ['a deeper heading', (html: string) => html.replace('<h2>Foreword</h2>', '<h3>Foreword</h3>')],
    ['a link to the heading behind it', (html: string) => html.replace('Foreword<', 'Foreword<a class="headerlink" href="#f" title="Permalink">¶</a><')],
    ['a link to the heading before it', (html: string) => html.replace('>Foreword', '><a href="#f" aria-hidden="true">#</a> Foreword')],
    ['a number', (html: string) => html.replace('>Foreword', '><span class="section-number">1. </span>Foreword')],
    ['a table for the list', (html: string) => html.replace('<ul>', '<table><tbody>').replace('</ul>', '</tbody></table>').replace(/<li>([^:<]*): ([^<]*)<\/li>/g, '<tr><td>$1</td><td>$2</td></tr>')],
    ['a list of terms', (html: string) => html.replace(/<(\/?)ul>/g, '<$1dl>').replace(/<li>([^:<]*): ([^<]*)<\/li>/g, '<dt>$1<dd>$2')],
    ['paragraphs with signs for the list', (html: string) => html.replace(/<\/?ul>/g, '').replace(/<li>([^<]*)<\/li>/g, '<p>• $1</p>')],
    ['a div for the section', (html: string) => html.replace('<section lang="en" dir="ltr">', '<div>').replace('</section>', '</div>')]
  ])('is known with %s', (_, change) => {
    const changed = change(labelled)
    expect(changed).not.toBe(labelled)
    expect(unlabelHtml(changed).value).toBe(page)
    expect(labelHtml(changed, facts).value).toBe(labelled)
  })
})

describe('words behind a label that are no foreword of it', () => {
  it.each([
    ['another name', (html: string) => html.replace(/(<li>[^<]*)GPT-4/, '$1GPT-5')],
    ['a sentence more', (html: string) => html.replace('</ul>', '<li>And more.</li></ul>')]
  ])('stay as they are: %s', (_, change) => {
    const facts = { ...generated, use: 'publication' as const }
    const changed = change(labelHtml('<main><h1>T</h1><p>x</p></main>', facts).value)
    expect(unlabelHtml(changed).value).toContain('<h2>Foreword</h2>')
  })
})

describe('a record that a tool moved', () => {
  const page = '<html><head><title>T</title></head><body><h1>T</h1><p>x</p></body></html>'
  const labelled = labelHtml(page, generated).value
  const [meta = '', script = ''] = /(<meta name="ai-disclosure"[^>]*>)(<script[^]*?<\/script>)/.exec(labelled)?.slice(1) ?? []
  const bare = labelled.replace(meta + script, '')

  it.each([
    ['to the end of the body', bare.replace('</body>', `${meta}${script}</body>`)],
    ['to the end of the body, without its meta element', bare.replace('<title>', `${meta}<title>`).replace('</body>', `${script}</body>`)],
    ['before the text', bare.replace('<body>', `<body>${meta}${script}`)],
    ['away from its meta element', bare.replace('<title>', `${meta}<title>`).replace('</head>', `${script}</head>`)],
    ['before its meta element', bare.replace('<title>', `${script}<title>`).replace('</head>', `${meta}</head>`)],
    ['and copied', labelled.replace('</body>', `${script}</body>`)]
  ])('is replaced and taken off: %s', (_, changed) => {
    expect(labelHtml(changed, generated).value).toBe(labelled)
    expect(unlabelHtml(changed).value).toBe(page)
    expect(readHtml(changed)?.review).toEqual(readHtml(labelled)?.review)
  })

  it.each([
    ['a record of other facts', script.replaceAll('Ada Lovelace', 'Bea Smith')],
    ['a template', `<template>${script}</template>`],
    ['a comment', `<!-- ${script} -->`],
    ['an element for text', `<textarea>${script}</textarea>`],
    ['another script', '<script type="application/ld+json">{"@type":"Article","disclosure":1}</script>']
  ])('is none in the body where it is %s', (_, own) => {
    expect(unlabelHtml(labelled.replace('</body>', `${own}</body>`)).value).toBe(page.replace('</body>', `${own}</body>`))
  })

  it('leaves the meta element of the page where it tells less or other', () => {
    for (const own of ['<meta name=ai-disclosure content=ai-generated>', meta.replace('GPT-4', 'GPT-5')]) {
      const changed = bare.replace('<title>', `${own}<title>`).replace('</body>', `${script}</body>`)
      expect(unlabelHtml(changed).value).toBe(page.replace('<title>', `${own}<title>`))
    }
  })
})

describe('a record that a tool broke', () => {
  const page = '<html><head><title>T</title></head><body><h1>T</h1><p>x</p></body></html>'
  const labelled = labelHtml(page, generated).value
  const within = (change: (json: string) => string) =>
    labelled.replace(/(?<=ld\+json">)[^]*?(?=<\/script>)/, change)

  it.each([
    ['its lines were wrapped', within((json) => json.replaceAll(' ', '\r\n    '))],
    ['its quotes were escaped', within((json) => json.replaceAll('"', '&quot;'))],
    ['XML was made of the page', within((json) => `\n//<![CDATA[\n${json}\n//]]>\n`)]
  ])('is replaced where %s', (_, changed) => {
    expect(changed).not.toBe(labelled)
    expect(labelHtml(changed, generated).value).toBe(labelled)
    expect(unlabelHtml(changed).value).toBe(page)
  })
})

describe('a label from Markdown in a layout with styles', () => {
  const html = micromark(labelMarkdown('# T\n\nThe sea rises.\n', generated).value)
  const [notice = ''] = /<p>.*?<\/p>/.exec(html) ?? []
  const layouts = [
    ['a wrapper that is positioned', `<main><div style="position:relative;" class="vp-doc"><div>${html}</div></div></main>`],
    ['a wrapper with a font', `<main><div style="font-size:16px;font-family:&quot;Arial&quot;">${html}</div></main>`],
    ['a wrapper of less than one em', `<main><div style="font-size:0.9em;line-height:1.5;min-width:0;border-width:1px">${html}</div></main>`],
    ['a wrapper without colours', `<main><div style="background-color:transparent;border-color:transparent">${html}</div></main>`],
    ['a wrapper that floats', `<article><div style="float:left">${html}</div></article>`],
    ['an article that cuts off', `<article style="overflow:hidden">${html}</article>`],
    ['a heading with a font', html.replace('<h1>', '<h1 style="font-size:2em">')],
    ['a line with a font', html.replace(notice, `<p style="font-size:12px">May 3</p>${notice}`)]
  ] as const
  const marksIn = (page: string) => [count(page, 'An artificial intelligence'), count(page, 'AI used')]
  it.each(layouts)('is read, replaced and taken off, in a tree too: %s', (_, page) => {
    expect(readHtml(page)?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(marksIn(unlabelHtml(page).value)).toEqual([0, 0])
    expect(marksIn(labelHtml(page, generated).value)).toEqual([1, 1])
    const processor = rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated })
    expect(marksIn(String(processor.processSync(page)))).toEqual([1, 1])
  })
  it.each([
    ...['display:none', 'display:var(--shown,none)', 'visibility:hidden', 'opacity:0', 'position:absolute;left:-9999px', 'clip-path:inset(50%)'],
    ...['height:0;overflow:hidden', 'width:1px;height:1px;overflow:hidden', 'max-height:.5px;overflow:hidden', 'height:calc(0px);overflow:hidden'],
    ...['font-size:.0em', 'font-size:1px', 'font:italic 0/0 serif', 'color:transparent', '-webkit-text-fill-color:transparent', 'inset:0 0 0 99em;position:sticky']
  ])(
    'is none where %s hides it',
    (style) => {
      expect(readHtml(`<main><div style="${style}">${html}</div><p>x</p></main>`)).toBeUndefined()
    }
  )
})

describe('a page whose main holds no text of it', () => {
  it.each(['<h1>T</h1><p>x</p>', '<h1>T</h1>', '<h2>S</h2><p>x</p>'])('gives back every byte, with a heading behind: %s', (rest) => {
    const page = `<html><head><title>T</title></head><body><main><nav>a</nav></main>${rest}</body></html>`
    const { value } = labelHtml(page, generated, { marks: ['title', 'lead', 'sections', 'end', 'record'] })
    expect(value).toContain(`</main>${rest}`)
    expect(unlabelHtml(value).value).toBe(page)
  })
})

describe('a page that can have no label', () => {
  it.each([
    ['a frameset', '<html><frameset cols="1,2"><frame src="a"></frameset></html>'],
    ['a body that is the host of a shadow root', '<body><template shadowrootmode="open"><slot></slot></template><p>x</p></body>']
  ])('is read as one without, and stays as it is: %s', (_, html) => {
    expect(readHtml(html)).toBeUndefined()
    expect(unlabelHtml(html)).toEqual({ value: html, changed: false })
    expect(() => labelHtml(html, generated)).toThrow(/Nothing was labelled/)
  })
})

describe('a labelled page in a tree', () => {
  it.each([
    ['a title and no head', '<title>T</title><h1>T</h1><p>x</p>', true],
    ['a byte order mark, which its parser takes for text', '\uFEFF<!doctype html><title>T</title><h1>T</h1><p>x</p>', false]
  ])('has one label with %s', (_, html, fragment) => {
    const processor = rehype().data('settings', { fragment }).use(rehypeDisclosure, { disclosure: generated })
    const tree = String(processor.processSync(labelHtml(html, generated).value))
    expect(count(tree, 'An artificial intelligence system')).toBe(1)
    expect(count(tree, '<h1>[AI-generated] T</h1>')).toBe(1)
  })
})

describe('a lead that hides itself', () => {
  const page = '<!doctype html><title>T</title><h1>T</h1><p>x</p>'
  const labelled = labelHtml(page, generated).value
  const hide = (attributes: string, opening: string) =>
    labelled.replace(/<p [^>]*><strong [^>]*>/, opening.replace('%', attributes))

  it.each([
    ...['hidden', 'hidden="until-found"', 'inert', 'popover', 'aria-hidden="true"', 'style="display:none"'],
    ...['style="visibility:hidden"', 'style="font-size:0"', 'style="position:absolute;left:-9999px"']
  ])('tells nobody anything, and is replaced and taken off: %s', (attributes) => {
    for (const opening of ['<p %><strong>', '<p><strong %>']) {
      const html = hide(attributes, opening)
      expect(readHtml(html)).toBeUndefined()
      expect(labelHtml(html, generated).value).toBe(labelled)
      expect(unlabelHtml(html).value).toBe(page)
    }
  })

  it.each([
    ...['class="hidden"', 'aria-hidden="false"', 'style="display:block;width:100%"', 'data-hidden'],
    ...['opacity:.95', 'opacity: 1 !important', 'text-transform:none', 'text-indent:1.5em', 'margin:-1px 0 -.5rem', 'letter-spacing:-.01em'].map((style) => `style="${style}"`),
    ...['position:relative;top:2px', 'transition:opacity .2s', '--gap:-1px;color:#222', 'overflow:hidden;font-size:.9em', 'animation:none;transform:none', 'font-family:&quot;A&quot;;opacity:.9'].map((style) => `style="${style}"`)
  ])('is read where nothing hides it, and found in such a box: %s', (attributes) => {
    expect(readHtml(hide(attributes, '<p %><strong>'))).toEqual(readHtml(labelled))
    const boxed = `<!doctype html><title>T</title><h1>T</h1><time>2026</time><div ${attributes}><p>${lead}</p></div><p>x</p>`
    expect(readHtml(boxed)).toBeDefined()
  })

  it.each(['<a class="anchor" href="#t" aria-hidden="true"></a>', '<span hidden></span>', '<i hidden><i></i></i>', '<wbr hidden>'])(
    'is none with a hidden element beside its words: %s',
    (beside) => expect(readHtml(labelled.replace('</strong>', `</strong>${beside}`))).toEqual(readHtml(labelled))
  )

  it.each(['opacity:.4', 'top:-999px', 'text-indent:99em', 'text-indent:-9999px', 'opacity:1;opacity:0', '/*;*/opacity:0', '--a:\\;opacity:0', 'left:var(--a)'])(
    'is not read for a style that looks harmless: %s',
    (style) => expect(readHtml(hide(`style="${style}"`, '<p %><strong>'))).toBeUndefined()
  )

  it('hides words behind an element of its own name', () => {
    expect(readHtml(hide('', '<p><span hidden><span></span><strong>').replace('</strong>', '</strong></span>'))).toBeUndefined()
  })

  it('is passed over for one that is shown', () => {
    const twice = hide('hidden', '<p %><strong>').replace('<p>x', `<p>${lead}</p><p>x`)
    expect(readHtml(twice)?.author).toMatchObject({ name: 'Ada Lovelace' })
  })
})

describe('a label with icons, which a theme puts beside each paragraph', () => {
  const page = '<main><h1>T</h1><p>The sea rises.</p></main>'
  const labelled = labelHtml(page, generated).value
  const process = (html: string) =>
    String(rehype().data('settings', { fragment: true }).use(rehypeDisclosure, { disclosure: generated }).processSync(html))
  const places = [
    ['before the words', (notice: string, icon: string) => notice.replace('<strong', `${icon}<strong`)],
    ['in bold', (notice: string, icon: string) => notice.replace(/<strong[^>]*>/, `$&${icon}`)],
    ['behind the words', (notice: string, icon: string) => notice.replace('</p>', ` ${icon}</p>`)]
  ] as const
  const decorated = (icon: string, place: (typeof places)[number][1]) =>
    labelled.replace(/<p lang[^]*?<\/p>/g, (notice) => place(notice, icon))

  it.each([
    '<span aria-hidden="true">🤖</span> ',
    '<span role="img" aria-label="robot">🤖</span> ',
    '🤖✨ ',
    '&#x1F916;',
    ':robot: ',
    '<i class="icon" aria-hidden="true"></i>',
    '<i class="fa">\uE001</i> ',
    '<i class="material-icons" aria-hidden="true">smart_toy</i>',
    '<svg aria-hidden="true"><path d="M0 0"/></svg> ',
    '<svg role="img"><title>Robot</title><g><path d="M0 0"></path></g></svg> ',
    '<img src="bot.svg" alt=""> ',
    '<img class="emoji" alt="🤖" src="1f916.png">',
    '<a href="#p1">#</a>',
    '<a href="#p1" aria-hidden="true">¶</a>'
  ])('is read, replaced and taken off: %s', (icon) => {
    for (const [where, place] of places) {
      if (icon.startsWith(':') && where !== 'before the words') continue
      const html = decorated(icon, place)
      expect(readHtml(html)?.author).toMatchObject({ name: 'Ada Lovelace' })
      expect(unlabelHtml(html).value).toBe(page)
      for (const again of [labelHtml(html, generated).value, process(html)]) {
        expect(count(again, leadWords.slice(13))).toBe(1)
        expect(count(again, briefWords.slice(13))).toBe(1)
      }
    }
  })

  it.each([
    'Note: ',
    '<span aria-hidden="true">Not </span>',
    '<img src="harbour.jpg" alt="The harbour"> ',
    '<img src="harbour.jpg"> ',
    '<svg><text>No AI</text></svg>',
    '<svg><image href="harbour.jpg"/></svg>',
    '<i>smart_toy</i>'
  ])('is none with a picture or words of others, and is named: %s', (other) => {
    for (const [where, place] of places) {
      const html = decorated(other, place)
      expect(readHtml(html)).toBeUndefined()
      expect(unlabelHtml(html).value).toBe(html)
      const { notes } = labelHtml(html, generated)
      if (where === 'before the words') expect(notes.some(({ ruleId }) => ruleId === 'label/second' || ruleId === 'label/near')).toBe(true)
    }
  })
})
