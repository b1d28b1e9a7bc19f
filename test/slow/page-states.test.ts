import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import type { AuditPageOptions, PageStateId } from '../../src/audit/browser/index.js'
import { pageStateIds } from '../../src/audit/browser/page-states.js'
import { auditPage } from '../patient-audit.js'

const words = '<p id="words">This article was written by ChatGPT.</p>'
const text = '<p>The sea rises twice a day, and the people of the harbour have known it for long.</p>'
const short = `<h1>Tides</h1>${words}${text.repeat(3)}`
const long = `<h1>Tides</h1>${words}${Array.from({ length: 30 }, (_, part) => `<h2 id="part-${part}">Part ${part}</h2>${text.repeat(4)}`).join('')}`
const pageOf = (css: string, body = short) =>
  `<!doctype html><html lang="en"><head><title>Tides</title><style>${css}</style></head><body><main>${body}</main></body></html>`

const takeOver = `document.querySelector('main').innerHTML = '<h1>Tides</h1>' + ${JSON.stringify(text.repeat(3))}`
const takenOverAfter3Seconds = pageOf('', `${short}<script>setTimeout(() => { ${takeOver} }, 3000)</script>`)

/** Pages that lose their words in one state, and in those that follow from it; every other state passes. */
const lost: readonly (readonly [first: PageStateId, html: string, also?: readonly PageStateId[]])[] = [
  ['scroll', pageOf('', `${long}<script>addEventListener('scroll', () => document.querySelector('#words')?.remove())</script>`), pageStateIds.filter((id) => id !== 'load' && !id.endsWith('-off'))],
  ['width-390', pageOf('@media (max-width:500px){#words{display:none}}'), ['width-320', 'zoom-400']],
  ['width-320', pageOf('@media (max-width:350px){#words{display:none}}'), ['zoom-400']],
  ['zoom-400', pageOf('@media (max-height:300px){#words{display:none}}')],
  ['text-spacing', pageOf('#words{height:1.2em;overflow:hidden;width:20em}')],
  ['dark', pageOf('@media (prefers-color-scheme:dark){body{background:#111;color:#eee}#words{color:#111}}')],
  ['forced-colors', pageOf('@media (forced-colors:active){#words{visibility:hidden}}')],
  ['reduced-motion', pageOf('@keyframes in{to{opacity:1}}#words{opacity:0;animation:in .2s forwards}@media (prefers-reduced-motion:reduce){#words{animation:none}}')],
  ['print', pageOf('@media print{#words{display:none}}')],
  ['scripts-off', pageOf('', `<h1>Tides</h1><div id="root"></div>${text.repeat(3)}<script>document.querySelector('#root').innerHTML = ${JSON.stringify(words)}</script>`)],
  ['images-off', pageOf('', `${short}<img src="/picture.svg" alt="" onerror="document.querySelector('#words').remove()">`)],
  ['deep-link', pageOf('body:has(h2:target) #words{display:none}', long)],
  // As a program that takes the page over does, once the last state before this one is over, however long it took.
  ['later', pageOf('', `${short}<script>matchMedia('print').addEventListener('change', ({ matches }) => { if (!matches) ${takeOver} })</script>`)]
]

let browser: Browser
let server: Server

beforeAll(async () => {
  browser = await launchBrowser()
  server = createServer(({ url = '' }, response) => {
    const isPicture = url === '/picture.svg'
    response.setHeader('content-type', isPicture ? 'image/svg+xml' : 'text/html')
    response.end(isPicture ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' : served(url))
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
})
afterAll(async () => {
  await browser.close()
  server.close()
})

const pages: Readonly<Record<string, string>> = { '/long': pageOf('', long), '/short': pageOf('', short), '/taken-over': takenOverAfter3Seconds }
const served = (url: string) => lost[Number(url.slice(1))]?.[1] ?? pages[url] ?? ''

async function statesThatFail(path: string, options: AuditPageOptions = {}): Promise<{ readonly failing: readonly PageStateId[]; readonly tried: readonly PageStateId[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`)
  const { states } = await auditPage(page, options)
  await page.close()
  return { failing: states.flatMap(({ id, verdict }) => (verdict === 'pass' ? [] : [id])), tried: states.map(({ id }) => id) }
}

describe('each state of a page', () => {
  it.each(lost.map(([first, , also = []], index) => ({ first, also, index })))('finds words that go in it: $first', async ({ first, also, index }) => {
    const { failing, tried } = await statesThatFail(String(index))
    expect(failing).toEqual(pageStateIds.filter((id) => id === first || also.includes(id)))
    expect(tried).toEqual(pageStateIds)
  })
  it.each(['short', 'long'])('passes where they stay: %s', async (path) => {
    expect((await statesThatFail(path)).failing).toEqual([])
  })
  it('waits until scripts have run, however little else is tried', async () => {
    expect((await statesThatFail('taken-over', { states: ['later'] })).failing).toEqual(['later'])
  })
  it('but the first has a page that loses its words there', () => {
    expect(lost.map(([first]) => first)).toEqual(pageStateIds.filter((id) => id !== 'load'))
  })
})
