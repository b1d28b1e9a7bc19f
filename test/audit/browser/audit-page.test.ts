import { describe, expect, it } from 'vitest'
import { pageStates } from '../../../src/audit/browser/index.js'
import type { AuditPageOptions, PageReport, PageScreenshot } from '../../../src/audit/browser/index.js'
import { labelHtml } from '../../../src/html/index.js'
import { browserPages } from '../../browser-pages.js'
import { generated } from '../../html/fixtures.js'
import { isThorough } from '../../thorough.js'
import { hiddenPages, honestPages, type KnownPage, lead, pageOf } from './pages.js'
import { auditPage } from '../../patient-audit.js'

const { newPage, opened, withPage } = browserPages()

const audit = (html: string, options: AuditPageOptions = { states: ['load'] }): Promise<PageReport> =>
  withPage(html, (page) => auditPage(page, options))

const failingRules = ({ findings }: PageReport) =>
  findings.flatMap(({ outcome, ruleId }) => (outcome === 'fail' ? [ruleId] : []))

/** All of them among the slow tests; among the quick ones every so many. */
const sampleOf = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  isThorough ? items : items.filter((_, index) => index % step === 0)

/** Those whose words go while the page stays open. */
const isTimed = ({ name }: KnownPage) => name === 'shown for a moment' || name === 'taken away by a script'
const named = (name: string) => {
  const page = hiddenPages.find((each) => each.name === name)
  if (!page) throw new Error(`No page ${name}`)
  return page.html
}

describe('auditPage', () => {
  it.each(sampleOf(hiddenPages.filter((page) => !isTimed(page)), 30))('fails a page whose words are hidden: $name', async ({ html }) => {
    expect(await audit(html)).toMatchObject({ verdict: 'fail' })
  })

  it.each(sampleOf(honestPages, 18))('passes a page whose words are seen: $name', async ({ html }) => {
    const report = await audit(html)
    expect(report.findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  it('takes a banner, a menu and what is fixed for no text before the words', async () => {
    const slogan = '<p>Notes from the harbour, every week, on tides and on the boats that wait for them.</p>'
    const beside = ['<header>%</header>', '<nav>%</nav>', '<div role="search">%</div>', '<div style="position:fixed;bottom:0;background:#fff">%</div>']
    const page = (before: string) => pageOf({}).replace('<body>', (tag) => tag + before.replace('%', slogan))
    for (const each of beside) {
      const { findings } = await audit(page(each))
      expect([each, findings.filter(({ outcome }) => outcome !== 'pass')]).toEqual([each, []])
    }
    const { findings } = await audit(page('<div>%</div>'))
    expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId)).toEqual(['audit/reading-order'])
  })

  it('asks a person where a machine says what it is in other words, and fails where that is hidden', async () => {
    const chat = (style: string) => pageOf({ body: `<h1>Help</h1><p style="${style}">Hello! I am an AI assistant. How can I help?</p>` })
    const seen = await audit(chat(''))
    expect(seen.verdict).toBe('needs-review')
    expect(seen.findings.map(({ message }) => message).join()).toContain('I am an AI')
    expect((await audit(chat('display:none'))).verdict).toBe('fail')
  })

  // The pages of every-check.test.ts have each of these, too.
  it.each(sampleOf([
    ['audit/disclosure-present', 'no words at all'],
    ['audit/rendered', 'opacity by parents'],
    ['audit/viewport', 'screen readers only'],
    ['audit/viewport', 'past the right edge of the first view'],
    ['audit/glyph-size', 'font size 5'],
    ['audit/contrast', 'faint grey'],
    ['audit/covered', 'covered by a box that lets clicks through'],
    ['audit/reading-order', 'behind the first paragraph'],
    ['audit/reading-order', 'letters turned round']
  ] as const, 4))('names %s where it is what hides the words: %s', async (ruleId, name) => {
    expect(failingRules(await audit(named(name)))).toContain(ruleId)
  })

  it('fails a page whose words are kept from listeners, and says by what', async () => {
    const body = `<h1>Tides</h1><div class="quiet" aria-hidden="true">${lead}</div>`
    const report = await audit(pageOf({ body }))
    expect(report.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'audit/accessible-name', outcome: 'fail', message: expect.stringContaining('div.quiet') })
    )
  })

  it('fails a page whose listeners hear the text before the words that stand above it', async () => {
    const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
    const body = `<h1>Tides</h1>${text}${lead}`
    const css = 'main{display:flex;flex-direction:column}#label{order:-1}'
    expect(failingRules(await audit(pageOf({ body, css })))).toEqual(['audit/reading-order'])
  })

  it('needs a review where a style sheet adds words to them, or an attribute names them anew', async () => {
    expect(await audit(pageOf({ css: '#label::before{content:"Not "}' }))).toMatchObject({ verdict: 'needs-review' })
    const named = lead.replace('<p ', '<p aria-label="By our staff" ')
    expect(await audit(pageOf({ body: `<h1>Tides</h1>${named}` }))).toMatchObject({ verdict: 'needs-review' })
  })

  it('needs a review where the words move along, or are split by what nobody sees', async () => {
    const reviewed = async (label: string) => {
      const { verdict, findings } = await audit(pageOf({ body: `<h1>Tides</h1>${label}` }))
      return [verdict, ...findings.filter(({ outcome }) => outcome !== 'pass').map(({ ruleId }) => ruleId)]
    }
    const words = 'This article was written by ChatGPT.'
    expect(await reviewed(`<marquee behavior="alternate">${words}</marquee>`)).toEqual(['needs-review', 'audit/states'])
    const ticker = `<p id="t" style="position:relative">${words}</p><script>let at = 0; setInterval(() => { t.style.left = \`\${at++ % 60}px\` }, 20)</script>`
    expect(await reviewed(ticker)).toEqual(['needs-review', 'audit/states'])
    expect(await reviewed(`<p>${words.replace('written', 'writ\u00ADten')}</p>`)).toEqual(['needs-review', 'audit/characters'])
    expect(await reviewed(`<p>${words}</p>`)).toEqual(['pass'])
  })

  it('needs a review where the words stand in a closed shadow root, and fails where nothing tells there', async () => {
    const closed = (words: string) =>
      audit(pageOf({ body: `<h1>Tides</h1><div><template shadowrootmode="closed">${words}</template></div><p>The sea rises twice a day, and falls twice.</p>` }))
    expect(await closed(lead)).toMatchObject({ verdict: 'needs-review' })
    expect(await closed('<p>By our own staff.</p>')).toMatchObject({ verdict: 'fail' })
  })

  it('fails a page with a second label that says something else', async () => {
    const other = lead.replace(' id="label"', '').replaceAll('GPT-4 (OpenAI)', 'Claude (Anthropic)')
    expect(failingRules(await audit(pageOf({ body: `<h1>Tides</h1>${lead}${other}` })))).toEqual(['audit/label-single'])
  })

  it('names what covers the words, with the rectangle that they take', async () => {
    const { findings } = await audit(named('covered by a layer'))
    const [covered] = findings.filter(({ ruleId }) => ruleId === 'audit/covered')
    expect(covered?.place?.selector).toContain('div.x')
    expect(covered?.place?.box?.width).toBeGreaterThan(50)
  })

  it('gives the words that it found', async () => {
    const report = await audit(pageOf({}))
    expect(report.words).toMatch(/^AI-generated\. An artificial intelligence system, .* takes responsibility for it\.$/)
  })

  it.runIf(isThorough)('passes a labelled page in every state', async () => {
    const { value } = labelHtml(pageOf({ body: `<h1>Tides</h1>${'<p>The sea rises twice a day, and falls twice, as the moon pulls it.</p>'.repeat(9)}` }), generated)
    const report = await audit(value, {})
    expect(report.findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    expect(report.states.map(({ id }) => id)).toEqual(Object.keys(pageStates))
  })

  it.each(sampleOf([
    ['width-390', '@media(max-width:400px){#label{display:none}}'],
    ['width-320', '@media(max-width:330px){#label{font-size:2px}}'],
    ['zoom-400', '@media(max-height:300px){#label{opacity:0}}'],
    ['dark', '@media(prefers-color-scheme:dark){#label,#label *{color:#fff}}'],
    ['forced-colors', '@media(forced-colors:active){#label{visibility:hidden}}'],
    ['reduced-motion', '@media(prefers-reduced-motion){#label{transform:scale(0)}}'],
    ['print', '@media print{#label{display:none}}'],
    ['text-spacing', '#label{height:4.6em;overflow:hidden;width:22em}']
  ] as const, 3))('fails a page whose words go in the state %s, and passes the rest', async (id, css) => {
    const { states } = await audit(pageOf({ css }), { states: ['load', id] })
    expect(states.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
  })

  it('fails a page that shows its text without scripts and its words by them', async () => {
    const script = `<script>document.querySelector('h1').insertAdjacentHTML('afterend', ${JSON.stringify(lead)})</script>`
    const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
    const html = pageOf({ body: `<h1>Tides</h1>${text}${script}` })
    const page = await newPage()
    await page.goto(`data:text/html,${encodeURIComponent(html)}`)
    const { states } = await auditPage(page, { states: ['load', 'scripts-off'] })
    await page.close()
    expect(states.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
  })

  it('fails a page that scrolls itself past its top as it loads', async () => {
    const html = pageOf({ body: `<h1>Tides</h1>${lead}<div style="height:3000px"></div><script>scrollTo(0, 900)</script>` })
    const page = await newPage()
    await page.goto(`data:text/html,${encodeURIComponent(html)}`)
    const { states } = await auditPage(page, { states: ['images-off'] })
    await page.close()
    expect(states.map(({ verdict }) => verdict)).toEqual(['fail'])
  })

  it.runIf(isThorough)('fails a page that takes its words away while it is open', async () => {
    const { states } = await audit(named('taken away by a script'), { states: ['load', 'later'] })
    expect(states.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
  })

  it('leaves the page as it was, and closes each page that it opened', async () => {
    await withPage(pageOf({ css: 'body{min-height:2000px}' }), async (page) => {
      await page.setViewportSize({ width: 700, height: 500 })
      await page.evaluate(() => scrollTo(0, 120))
      const before = await page.content()
      await auditPage(page, { states: ['load', 'width-390', 'deep-link', 'images-off'] })
      expect(page.viewportSize()).toEqual({ width: 700, height: 500 })
      expect(await page.evaluate(() => scrollY)).toBe(120)
      expect(await page.content()).toBe(before)
      expect(opened()).toHaveLength(1)
    })
  })

  it('asks that each reader of the PDF finds the words, and finds them first', async () => {
    const read: Uint8Array[] = []
    const words = (text: string) => async (pdf: Uint8Array) => {
      read.push(pdf)
      return text
    }
    const found = lead.replace(/<[^>]*>/g, '')
    const first = `Tides ${found} The sea rises twice a day, and falls twice, as the moon pulls it along.`
    const last = 'The sea rises twice a day, and falls twice, as the moon pulls it along.' + found
    const verdictOf = async (...texts: string[]) =>
      (await audit(pageOf({}), { states: ['print'], pdfReaders: texts.map(words) })).verdict
    expect(await verdictOf(first, first)).toBe('pass')
    expect(await verdictOf(first, last)).toBe('fail')
    expect(await verdictOf('')).toBe('fail')
    expect(String.fromCharCode(...(read[0]?.subarray(0, 4) ?? []))).toBe('%PDF')
  })

  it('gives a framed picture of each state', async () => {
    const pictures: PageScreenshot[] = []
    await audit(pageOf({}), { states: ['load', 'dark'], onScreenshot: (each) => pictures.push(each) })
    expect(pictures.map(({ state }) => state)).toEqual(['load', 'dark'])
    for (const { png } of pictures) expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  })

  it('passes a page that no AI touched beside the marks of other pages, and fails one with a mark of its own', async () => {
    const facts = { author: 'Ada Lovelace', humanOnly: true } as const
    const others = '<nav><ul><li><a href="/wall">[AI-generated] The wall</a></li></ul></nav>'
    const list = '<section><h2>[Written with AI] The harbour</h2></section>'
    const text = '<p>The sea rises twice a day.</p>'
    const verdictOf = async (html: string) => (await audit(html, { facts, states: ['load', 'width-390'] })).verdict
    const clean = pageOf({ body: `${others}<h1>Tides</h1>${text}${list}` })
    expect(await verdictOf(clean)).toBe('pass')
    expect(await verdictOf(clean.replace('<h1>', '<h1>[AI-generated] '))).toBe('fail')
    expect(await verdictOf(clean.replace('<title>', '<title>[AI-generated] '))).toBe('fail')
    expect(await verdictOf(clean.replace(text, lead + text))).toBe('fail')
    expect(await verdictOf(clean.replace(text, `<p>This text was written by ChatGPT.</p>${text}`))).toBe('fail')
    const teaser = '<aside><ul><li><a href="/wall">The wall</a><p>AI-generated</p></li></ul></aside>'
    expect(await verdictOf(clean.replace('</body>', `${teaser}</body>`))).toBe('pass')
    expect(await verdictOf(pageOf({ body: `<h1>Tides</h1><p>AI-generated. Human-loved. Meet our new toothbrush.</p>${text}` }))).toBe('needs-review')
  })

  it('asks a person about slogans, and about labels that stand as a heading or on a button', async () => {
    const verdictOf = async (words: string) => (await audit(pageOf({ body: `<h1>Tides</h1>${words}<p>The sea rises twice a day.</p>` }), { states: ['load'] })).verdict
    expect(await verdictOf('<p>Written by ChatGPT. Checked by Bea Smith.</p>')).toBe('pass')
    expect(await verdictOf('<p>Written by ChatGPT. Loved by editors. Try Inkwell today.</p>')).toBe('needs-review')
    expect(await verdictOf('<h2>Written by ChatGPT</h2>')).toBe('needs-review')
    expect(await verdictOf('<p><button>Written by ChatGPT</button></p>')).toBe('needs-review')
  })

  it('refuses an unknown state, and says which there are', async () => {
    await expect(audit(pageOf({}), { states: ['darkness' as 'dark'] })).rejects.toThrow(/Unexpected `darkness`/)
  })

  it('refuses what is no page', async () => {
    await expect(auditPage({ createCDPSession: () => Promise.reject(new Error('closed')) } as never)).rejects.toThrow(/expected an open page/)
  })
})
