import { describe, expect, it } from 'vitest'
import { auditPage } from '../../src/audit/browser/index.js'
import type { AuditPageOptions, PageReport } from '../../src/audit/browser/index.js'
import { browserPages } from '../browser-pages.js'
import { lead, pageOf } from '../audit/browser/pages.js'

/** How long a state may take on a busy machine, where it isn’t the limit that is tried, in milliseconds. */
const patience = 60_000

const { newPage, opened, withPage } = browserPages()

const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'

/** Each page in a browser of its own address, since some of them load themselves again. */
async function audit(parts: { body?: string; css?: string }, options: AuditPageOptions): Promise<PageReport> {
  const page = await newPage()
  try {
    const html = pageOf({ body: `<h1>Tides</h1>${lead}${text}${parts.body ?? ''}`, css: parts.css ?? '' })
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`)
    return await auditPage(page, { stateLimit: patience, ...options })
  } finally {
    await page.close()
  }
}

describe('a hostile page', () => {
  it('passes with endless animations beside the words', async () => {
    const css = '@keyframes x{to{transform:translateX(9px)}}.x{animation:x .1s infinite alternate}'
    const report = await audit({ body: '<p class="x">Look here</p>'.repeat(50), css }, { states: ['load', 'dark'] })
    expect(report.verdict).toBe('pass')
  })

  it('needs a review where the words themselves never stand still', async () => {
    const css = '@keyframes x{from,to{opacity:1}50%{opacity:.97}}#label{animation:x 1s infinite}'
    const report = await audit({ css }, { states: ['load'] })
    expect(report.verdict).toBe('needs-review')
  })

  it('fails where the words blink', async () => {
    const css = '@keyframes x{from,49%{opacity:1}50%,to{opacity:0}}#label{animation:x 1s infinite}'
    const report = await audit({ css }, { states: ['load'] })
    expect(report.verdict).toBe('fail')
  })

  it('is read as far as its first thirty thousand elements', async () => {
    const body = `<script>const box = document.createElement('div');box.innerHTML='<b>x</b>'.repeat(60000);document.body.append(box)</script>`
    const report = await audit({ body }, { states: ['load'] })
    expect(report.verdict).toBe('pass')
  })

  it('needs a review where it is too large to find words in it', async () => {
    const report = await withPage(pageOf({ body: `<h1>Tides</h1><div></div>${lead}` }), async (page) => {
      await page.evaluate(() => {
        const box = document.querySelector('div')
        if (box) box.innerHTML = '<b>x</b>'.repeat(40_000)
      })
      return auditPage(page, { states: ['load'], stateLimit: patience })
    })
    expect(report.verdict).toBe('needs-review')
    expect(report.findings[0]?.message).toContain('too large')
  })

  it('that opens dialogs and windows is looked at all the same, and leaves none open', async () => {
    const body = `<script>setInterval(() => { window.open('about:blank'); alert('Read this first') }, 400)</script>`
    const report = await audit({ body }, { states: ['load', 'later', 'images-off'] })
    expect(report.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([])
    for (const page of opened()) await page.close()
  })

  it('that goes to another address needs a review', async () => {
    const body = `<script>setTimeout(() => { location.href = 'about:blank' }, 900)</script><a href="#" download></a>`
    const report = await audit({ body }, { states: ['load', 'later'] })
    expect(report.verdict).toBe('needs-review')
    expect(report.findings.at(-1)?.message).toContain('another address')
  })

  it('that redefines what scripts call is measured as it is', async () => {
    const body = `<script>
      Range.prototype.getBoundingClientRect = () => ({ left: 9, top: 9, width: 99, height: 20 })
      Element.prototype.checkVisibility = () => true
      document.elementFromPoint = () => document.getElementById('label')
      getComputedStyle = () => ({ opacity: '1', display: 'block', visibility: 'visible', fontSize: '20px' })
      JSON.stringify = () => '{}'
      CSS.highlights.set = () => {}
    </script>`
    const report = await audit({ body, css: '#label{opacity:0}' }, { states: ['load'] })
    expect(report.verdict).toBe('fail')
  })

  it('that never answers where it is opened once more is closed there', async () => {
    const body = `<script>if (localStorage.seen) setTimeout(() => { for (;;); }, 50); localStorage.seen = 1</script>`
    const page = await newPage()
    await page.context().route('**/tides', (route) => route.fulfill({ contentType: 'text/html', body: pageOf({ body: `<h1>Tides</h1>${lead}${text}${body}` }) }))
    await page.goto('http://127.0.0.1:9/tides')
    const { verdict } = await auditPage(page, { states: ['load', 'images-off'], stateLimit: 4000 })
    expect(verdict).toBe('needs-review')
    expect(opened()).toEqual([page])
    await page.close()
  })

  it('that answers too late needs a review, in a bounded time', async () => {
    const body = `<script>setTimeout(() => { const end = Date.now() + 6000; while (Date.now() < end); }, 300)</script>`
    const began = performance.now()
    const report = await audit({ body }, { states: ['load', 'width-390', 'later'], stateLimit: 1500 })
    // Three states of 1.5 seconds, and what it takes to leave the page: a bound, not a measure.
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(report.verdict).toBe('needs-review')
    expect(report.findings.at(-1)?.message).toContain('did not answer within 1.5 seconds')
  })
})
