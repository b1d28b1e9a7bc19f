import { describe, expect, it } from 'vitest'
import { auditPage as auditWithin, type PageReport, type PageStateId } from '../../../src/audit/browser/index.js'
import { browserPages } from '../../browser-pages.js'
import { auditPage } from '../../patient-audit.js'
import { isThorough } from '../../thorough.js'
import { lead, pageOf } from './pages.js'

const { newPage, withPage } = browserPages()

const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
const body = `<h1>Tides</h1>${lead}${text.repeat(6)}`

/** A page whose script does something every few milliseconds, for so long. */
const whileOpen = (milliseconds: number, does: string, every = 5, shown = body) =>
  pageOf({
    body: `${shown}<script>
      const began = performance.now()
      const label = document.getElementById('label')
      const host = document.getElementById('host')
      const change = () => {
        ${does}
        if (performance.now() - began < ${milliseconds}) setTimeout(change, ${every})
      }
      setTimeout(change, ${every})
    </script>`
  })
const after = (milliseconds: number, does: string, shown = body) => pageOf({ body: `${shown}<script>setTimeout(() => { ${does} }, ${milliseconds})</script>` })

/** As a framework does once that takes over what a server wrote. */
const replace = `const old = document.getElementById('label'); old.replaceWith(old.cloneNode(true))`

/** What pages do for half a second, and stay then as every reader meets them. */
const settling: Readonly<Record<string, string>> = {
  'replaced by a copy': whileOpen(500, replace),
  'written anew in place': whileOpen(500, `const { lastChild } = label; const { data } = lastChild; lastChild.data = ''; setTimeout(() => { lastChild.data = data }, 2)`),
  'moved into another parent': whileOpen(500, `const parent = document.createElement('div'); label.replaceWith(parent); parent.append(label)`),
  'in a frame that is replaced': whileOpen(200, `const old = document.getElementById('host'); old.replaceWith(old.cloneNode())`, 60, `<h1>Tides</h1><iframe id="host" style="width:100%;height:14em;border:0" srcdoc='${lead}'></iframe>${text.repeat(6)}`),
  'in a shadow root that is replaced': whileOpen(500, `const old = document.getElementById('host'); const copy = old.cloneNode(); copy.attachShadow({ mode: 'open' }).innerHTML = old.shadowRoot.innerHTML; old.replaceWith(copy)`, 5, `<h1>Tides</h1><div id="host"><template shadowrootmode="open">${lead}</template></div>${text.repeat(6)}`),
  'pushed down by what comes late': whileOpen(300, `const { style } = document.querySelector('main'); style.paddingTop = Math.min(150, Number.parseFloat(style.paddingTop || 0) + 6) + 'px'`),
  'under a sheet that goes as the page is ready': after(100, `document.getElementById('host').remove()`, `${body}<div id="host" style="position:fixed;inset:0;background:#333"></div>`),
  'shown by a script': after(60, `label.style.display = ''`, body.replace('<p id', '<p style="display:none" id'))
}

/** All of them among the slow tests; among the quick ones every so many. */
const opened = Object.entries(settling).filter((_, index) => isThorough || index === 2)

const troubleOf = ({ findings }: PageReport) => findings.filter(({ outcome }) => outcome !== 'pass').map(({ message }) => message)

describe('words that a script changes while they are looked at', () => {
  it.each(opened)('are looked at again until they stay: %s', async (_, html) => {
    expect(troubleOf(await withPage(html, (page) => auditPage(page, { states: ['load'] })))).toEqual([])
  })

  it('are looked at again where the page loads itself anew', async () => {
    const page = await newPage()
    await page.route('**/tides', (route) =>
      route.fulfill({ contentType: 'text/html', body: after(60, `if (name.length < 4) { name += 'x'; location.reload() }`) })
    )
    await page.goto('http://127.0.0.1:9/tides')
    expect(troubleOf(await auditPage(page, { states: ['load'] }))).toEqual([])
    await page.close()
  })

  it.each([
    ['taken away', `document.getElementById('label').remove()`],
    ['made others in place', `label.firstChild.firstChild.data = 'Welcome.'; label.lastChild.data = ' A good morning to everyone who reads this.'`]
  ])('fail where they are %s for good', async (_, does) => {
    const { verdict } = await withPage(after(100, does), (page) => auditPage(page, { states: ['load', 'later'] }))
    expect(verdict).toBe('fail')
  })

  it('are left to a person where they never stay', async () => {
    const { verdict, findings } = await withPage(whileOpen(1e9, replace), (page) => auditWithin(page, { states: ['load'], stateLimit: 60_000 }))
    expect(verdict).toBe('needs-review')
    expect(findings.map(({ message }) => message)).toEqual(['The page replaced the words each time while they were looked at.'])
  })
})

it('a page that scrolls smoothly is looked at once it is back at its top', async () => {
  const states: PageStateId[] = ['load', 'scroll']
  const html = pageOf({ css: 'html{scroll-behavior:smooth}', body: `<h1>Tides</h1>${lead}${text.repeat(200)}` })
  expect(troubleOf(await withPage(html, (page) => auditPage(page, { states })))).toEqual([])
})
