import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { chatNotice } from '../../src/chat/index.js'
import { labelHtml, renderOverlay } from '../../src/html/index.js'
import { locales } from '../../src/notice/locales/index.js'

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  review: 'Ada Lovelace',
  responsible: 'author'
}
const page = `<!doctype html><html><head><title>Tides</title><meta property="og:title" content="Tides"></head>
<body><article><h1>Tides</h1><p>The sea rises twice a day.</p><p>Harbours know it.</p></article></body></html>`
const labelled = labelHtml(page, facts).value

const idsOf = (html: string, outcome = 'fail') =>
  auditHtml(html)
    .findings.filter((finding) => finding.outcome === outcome)
    .map(({ ruleId }) => ruleId)
const styled = (css: string, html = labelled) => html.replace('</head>', `<style>${css}</style></head>`)
const told = (html: string) => page.replace('</h1>', `</h1>${html}`)
const chatGpt = 'This article was written by ChatGPT.'

describe('a page that this library labelled', () => {
  it.each(Object.values(locales))('passes in $tag, with and without its facts', ({ tag }) => {
    const { value } = labelHtml(page, facts, { locale: tag })
    expect(auditHtml(value, { facts }).findings).toEqual([])
    expect(auditHtml(value).verdict).toBe('pass')
    expect(auditHtml(value).disclosure).toMatchObject({ author: { name: 'Ada Lovelace' } })
  })
  it('passes as the overlay of a livestream, and as the notice of a chat', () => {
    const live = { ...facts, use: 'livestream', audiencePrompts: 'none', review: { by: 'Ada Lovelace', mode: 'while-streaming' } } as const
    expect(auditHtml(renderOverlay(live)).findings).toEqual([])
    const notice = chatNotice({ disclosure: facts }).html
    expect(auditHtml(`<h1>Ask the harbour</h1>${notice}<p>Type your question below.</p>`).findings).toEqual([])
    expect(idsOf(`<h1>Ask the harbour</h1><div hidden>${notice}</div>`)).toEqual(['audit/label-place'])
  })
  it('passes as a fragment', () => {
    expect(auditHtml(labelHtml('<h1>Tides</h1><p>The sea rises.</p>', facts).value).verdict).toBe('pass')
  })
  it('fails for other facts than the declared ones', () => {
    const { findings } = auditHtml(labelled, { facts: { ...facts, review: 'none', responsible: undefined } })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('audit/declared-facts')
  })
  it('gives back the reason for fewer marks', () => {
    const options = { marks: ['lead'], reason: 'The theme has no titles.' } as const
    const { value } = labelHtml(page, facts, options)
    expect(auditHtml(value).verdict).toBe('needs-review')
    const report = auditHtml(value, options)
    expect(report.verdict).toBe('pass')
    expect(report.findings[0]?.message).toContain('The theme has no titles.')
  })
})

describe('a page without words that disclose', () => {
  it('is unknown without facts, and fails with them', () => {
    expect(auditHtml(page)).toMatchObject({ verdict: 'needs-review' })
    expect(auditHtml(page).words).toBeUndefined()
    expect(auditHtml(page, { facts }).verdict).toBe('fail')
  })
  it('fails where metadata alone says that AI took part', () => {
    expect(idsOf(page.replace('</head>', '<meta name="ai-disclosure" content="ai-autonomous"></head>'))).toEqual([
      'audit/disclosure-present'
    ])
  })
  it('passes where no AI took part, as declared', () => {
    expect(auditHtml(page, { facts: { author: 'Ada Lovelace', humanOnly: true } }).verdict).toBe('pass')
  })
  it('passes there with the marks of other pages beside their titles, and fails with one of its own', () => {
    const human = { facts: { author: 'Ada Lovelace', humanOnly: true } } as const
    const others = '<nav><ul><li><a href="/wall">[AI-generated] The wall</a></li></ul></nav><section><h2>[Written with AI] The harbour</h2></section>'
    expect(auditHtml(page.replace('<article>', `${others}<article>`), human).verdict).toBe('pass')
    for (const place of ['<title>', 'content="', '<h1>']) {
      const marked = page.replace(place, `${place}[AI-generated] `)
      expect({ place, verdict: auditHtml(marked, human).verdict }).toEqual({ place, verdict: 'fail' })
    }
  })
})

describe('a style sheet', () => {
  it.each([
    'article{display:none}',
    'body{opacity:.3}',
    '@media print{article{display:none}}',
    '@media (max-width:600px){article{visibility:hidden;display:none}}',
    'p::before{content:"NOT "}',
    'p::first-line{font-size:0}',
    'article{overflow:hidden;height:10px}',
    'article{filter:blur(4px)}',
    'article{transform:scale(0)}',
    'article{position:absolute;left:-9999px}',
    'article{clip-path:inset(50%)}',
    'html{--d:none} article{display:var(--d)}',
    '@keyframes f{to{opacity:0}} article{animation:f 1s forwards}',
    '.outer{.inner &{color:red} & article{display:none}} html{display:block}'
  ])('that takes the label out of sight fails: %s', (css) => {
    const html = styled(css).replace('<body>', '<body class="outer">')
    expect(idsOf(html)).toContain('audit/stylesheets')
  })
  it.each([
    'p{display:none}',
    'p:first-of-type{display:none!important}',
    'p strong{opacity:0}',
    '@layer x{p{opacity:0!important}}',
    'article{color:#fff}',
    '.other{display:none}',
    'article{max-width:40em;margin:auto}',
    '@media print{nav{display:none}}'
  ])('that the label withstands passes: %s', (css) => {
    expect(auditHtml(styled(css)).findings).toEqual([])
  })
  it.each(['p{display:none}', 'p{color:#fff}', 'p{font-size:1px}', 'p{text-indent:-9999px}', 'p{opacity:.2}', 'p{line-height:0}', 'p{letter-spacing:-1em}'])(
    'fails for words without a style of their own: %s',
    (css) => {
      expect(idsOf(styled(css, told(`<p>${chatGpt}</p>`)))).toContain('audit/stylesheets')
    }
  )
  it('that is not in the page needs a review, and none where its text is given', () => {
    const html = labelled.replace('</head>', '<link rel="stylesheet" href="a.css"></head>')
    expect(idsOf(html, 'needs-review')).toEqual(['audit/stylesheets'])
    expect(auditHtml(html, { stylesheets: () => 'p{color:#222}' }).verdict).toBe('pass')
    expect(auditHtml(html, { stylesheets: () => 'article{display:none}' }).verdict).toBe('fail')
  })
})

describe('words where readers don’t look', () => {
  it.each([
    ['audit/label-place', `<!-- ${chatGpt} -->`],
    ['audit/label-place', `<template><p>${chatGpt}</p></template>`],
    ['audit/label-place', `<noscript><p>${chatGpt}</p></noscript>`],
    ['audit/label-place', `<details><summary>More</summary><p>${chatGpt}</p></details>`],
    ['audit/label-place', `<dialog><p>${chatGpt}</p></dialog>`],
    ['audit/label-place', `<p hidden>${chatGpt}</p>`],
    ['audit/label-place', `<div inert><p>${chatGpt}</p></div>`],
    ['audit/label-place', `<p aria-hidden="true">${chatGpt}</p>`],
    ['audit/label-place', `<p><s>${chatGpt}</s></p>`],
  ])('fail %s: %s', (ruleId, html) => {
    expect(idsOf(told(html))).toContain(ruleId)
  })
  it.each([
    `<aside><p>${chatGpt}</p></aside>`,
    `<details open><summary>More</summary><p>${chatGpt}</p></details>`,
    `<div><template shadowrootmode="open"><p>${chatGpt}</p></template></div>`,
    `<p><img src="b.png" alt="AI-generated"></p>`,
    `<style>h1::after{content:"AI-generated"}</style>`
  ])('need a review where some readers miss them: %s', (html) => {
    expect(idsOf(told(html), 'needs-review')).toContain('audit/label-form')
  })
  it('pass in a paragraph', () => {
    expect(auditHtml(told(`<p>${chatGpt}</p>`)).verdict).toBe('pass')
  })
})

describe('a label', () => {
  it('fails behind the text, and passes behind a date', () => {
    const behind = page.replace('</article>', `<p>${chatGpt}</p></article>`)
    expect(idsOf(behind)).toEqual(['audit/label-first'])
    expect(auditHtml(told(`<p>3 March 2026</p><p>${chatGpt}</p>`)).verdict).toBe('pass')
  })
  it('fails where it is cut', () => {
    expect(idsOf(labelled.replace(/ Ada Lovelace edited[^<]*/, ' And so on.'))).toContain('audit/label-whole')
  })
  it('is no label of a page that only lists marked titles of others, as an index without facts does', () => {
    const index = (title: string) => auditHtml(`<!doctype html><html lang="en"><head><title>Harbour</title></head><body>${title}<ul><li><a href="/tides">[AI-generated] Tides</a></li></ul></body></html>`)
    expect(index('').verdict).toBe('needs-review')
    expect(index('<h1><a href="/">[AI-generated] Harbour</a></h1>').verdict).toBe('fail')
    expect(index('<h2>[AI-generated] Harbour</h2>').verdict).toBe('fail')
  })
  it('fails where another one stands in the page', () => {
    const other = labelHtml('<p>x</p>', { ...facts, author: 'Bea Smith', review: 'Bea Smith' }).value
    expect(idsOf(labelled.replace('<p>Harbours', `${other}<p>Harbours`))).toContain('audit/label-single')
  })
  it('needs a review where the same one stands a second time', () => {
    const [label = ''] = /<p[^>]*><strong[^]*?<\/p>/.exec(labelled) ?? []
    const twice = auditHtml(labelled.replace('<p>Harbours', `${label}<p>Harbours`), { facts })
    expect(twice.findings.find(({ ruleId }) => ruleId === 'audit/label-single')).toMatchObject({
      outcome: 'needs-review',
      message: 'The same label stands here a second time.'
    })
  })
  it('needs a review in another language than the page', () => {
    const german = labelHtml(page.replace('<html>', '<html lang="en">'), facts, { locale: 'de' }).value
    expect(idsOf(german, 'needs-review')).toEqual(['audit/label-language'])
  })
  it('fails where one title lost its mark', () => {
    expect(idsOf(labelled.replace('<title>[AI-generated] ', '<title>'))).toEqual(['audit/titles'])
  })
  it('fails where one title carries the mark of another label', () => {
    const html = labelled.replace('<h1>[AI-generated] ', '<h1>[Translated by AI] ')
    const { findings } = auditHtml(html)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ ruleId: 'audit/titles', outcome: 'fail' })
    expect(findings[0]?.message).toContain('another mark than the label (`[AI-generated]`)')
  })
  it('fails where the record tells other facts', () => {
    const html = labelled.replace(/("author":\{[^}]*"name":")Ada Lovelace/g, '$1Bea Smith')
    expect(idsOf(html)).toContain('audit/record')
  })
  it('fails where the metadata says that people wrote it', () => {
    const html = labelled.replace(/<meta name="ai-disclosure" content="[^"]*"/, '<meta name="ai-disclosure" content="human-only"')
    expect(idsOf(html)).toContain('audit/record')
  })
  it.each([
    ...['human-only', 'none', 'false', 'no'].map((value) => [value, ['audit/record']] as const),
    ...['ai-assisted', 'ai-generated', 'yes'].map((value) => [value, []] as const)
  ])('compares words of another’s with what the metadata say: %s', (value, ids) => {
    const records = (html: string) => idsOf(html).filter((id) => id === 'audit/record')
    expect(records(`<meta name="ai-disclosure" content="${value}">${told(`<p>${chatGpt}</p>`)}`)).toEqual(ids)
  })
  it('fails where characters turn it, or listeners hear other words', () => {
    expect(idsOf(told(`<p>\u202E${chatGpt}</p>`))).toEqual(['audit/characters'])
    expect(idsOf(told(`<p aria-label="Hello">${chatGpt}</p>`))).toContain('audit/hijack')
    expect(idsOf(told(`<p><abbr title="not by a machine">AI</abbr>-generated</p>`))).toEqual(['audit/hijack'])
  })
  it('fails where the text claims the contrary', () => {
    expect(idsOf(labelled.replace('twice a day.', 'twice a day. This text is 100 % human-written.'))).toEqual([
      'audit/contradiction'
    ])
  })
  it.each(['\u00AD', '\u200B', '\u200C', '\u034F', '\u2063', '\uFE00', '\u{E0041}'])('is found, and needs a review, where %j splits a word of it', (unseen) => {
    expect(idsOf(told(`<p>This article was writ${unseen}ten by ChatGPT.</p>`), 'needs-review')).toEqual(['audit/characters'])
  })
  it('is whole where unseen characters stand between words, or in a script that needs them', () => {
    expect(idsOf(told(`<p>This article was \u200Bwritten by ChatGPT.</p>`), 'needs-review')).toEqual([])
    const persian = '\u0627\u06CC\u0646 \u0645\u062A\u0646 \u0646\u0648\u0634\u062A\u0647\u200C\u0634\u062F\u0647'
    expect(idsOf(told(`<p>${chatGpt} ${persian}</p>`), 'needs-review')).toEqual([])
  })
  it('fails in the column of a table that is collapsed, or has the colour of its letters', () => {
    const table = (style: string, cells: string) => told(`<table><colgroup><col style="${style}"><col></colgroup><tr>${cells}</tr></table>`)
    const [own, other] = [`<td>${chatGpt}</td>`, '<td>1891</td>']
    expect(idsOf(table('visibility:collapse', own + other))).toEqual(['audit/stylesheets'])
    expect(idsOf(table('background:#111', own + other))).toEqual(['audit/stylesheets'])
    expect(idsOf(table('visibility:collapse', other + own))).toEqual([])
    expect(idsOf(table('background:#eee', own + other))).toEqual([])
  })
  it('needs a review where scripts run', () => {
    expect(idsOf(labelled.replace('</body>', '<script>x()</script></body>'), 'needs-review')).toEqual(['audit/scripts'])
  })
})

describe('words of other people', () => {
  it('are graded by what they say', () => {
    expect(auditHtml(told('<p>AI Transparent</p>')).verdict).toBe('fail')
    expect(auditHtml(told('<p>This article was created with the help of AI.</p>')).verdict).toBe('needs-review')
    expect(auditHtml(told('<p>This article may contain AI-generated content.</p>')).verdict).toBe('needs-review')
    expect(auditHtml(told(`<p>${chatGpt}</p>`)).verdict).toBe('pass')
  })
  it('that speak of AI in general disclose nothing', () => {
    const html = told('<p>Content generated by AI models is streamed to the reader. AI wrote history.</p>')
    expect(auditHtml(html).words).toBeUndefined()
  })
})
