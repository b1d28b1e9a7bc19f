import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserEnvironment, flags } from '../../../scripts/browser.js'
import { pageStates } from '../../../src/audit/browser/index.js'
import type { AuditPageOptions, PageReport } from '../../../src/audit/browser/index.js'
import { isThorough } from '../../thorough.js'
import { hiddenPages, honestPages, lead, pageOf } from './pages.js'
import { auditPage } from '../../patient-audit.js'

let browser: Browser

beforeAll(async () => {
  const { CHROMIUM_PATH: executablePath, ...env } = await browserEnvironment()
  browser = await puppeteer.launch({
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
    args: [...flags],
    env: { ...process.env, ...env }
  })
})
afterAll(() => browser.close())

async function audit(html: string, options: AuditPageOptions): Promise<PageReport> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    return await auditPage(page, options)
  } finally {
    await page.close()
  }
}

/** All of them among the slow tests; among the quick ones every so many. */
const sampleOf = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  isThorough ? items : items.filter((_, index) => index % step === 0)

const troubleOf = ({ findings }: PageReport) =>
  findings.flatMap(({ outcome, message, place }) => (outcome === 'pass' ? [] : [`${message} (${place?.state})`]))

describe('auditPage, with a page of Puppeteer', () => {
  it.each(sampleOf(hiddenPages.filter(({ name }) => !/^(?:shown for a moment|taken away)/.test(name)), 30))(
    'fails a page whose words are hidden: $name',
    async ({ html }) => {
      expect(await audit(html, { states: ['load'] })).toMatchObject({ verdict: 'fail' })
    }
  )

  it.each(sampleOf(honestPages, 20))('passes a page whose words are seen: $name', async ({ html }) => {
    expect(troubleOf(await audit(html, { states: ['load'] }))).toEqual([])
  })

  it.runIf(isThorough)('passes in every state but the last, each of them looked at', async () => {
    const states = (Object.keys(pageStates) as (keyof typeof pageStates)[]).filter((id) => id !== 'later')
    const body = `<h1>Tides</h1>${lead}<h2 id="why">Why</h2>${'<p>The sea rises twice a day, and falls twice, as the moon pulls it.</p>'.repeat(9)}`
    const report = await audit(pageOf({ body }), { states })
    expect(troubleOf(report)).toEqual([])
    expect(report.states.map(({ id }) => id)).toEqual(states)
  })

  it.each(sampleOf([
    ['dark', '@media(prefers-color-scheme:dark){#label,#label *{color:#fff}}'],
    ['forced-colors', '@media(forced-colors:active){#label{visibility:hidden}}'],
    ['print', '@media print{#label{display:none}}'],
    ['width-390', '@media(max-width:400px){#label{display:none}}']
  ] as const, 3))('fails a page whose words go in the state %s', async (id, css) => {
    const { states } = await audit(pageOf({ css }), { states: ['load', id] })
    expect(states.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
  })

  it('leaves the page as it was, and closes each page that it opened', async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 700, height: 500 })
    await page.setContent(pageOf({ css: 'body{min-height:2000px}' }))
    await page.evaluate(() => scrollTo(0, 120))
    const [content, { length }] = [await page.content(), await browser.pages()]
    await auditPage(page, { states: ['load', 'width-390', 'dark', 'deep-link', 'images-off'] })
    expect(page.viewport()).toMatchObject({ width: 700, height: 500 })
    expect(await page.evaluate(() => scrollY)).toBe(120)
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme:dark)').matches)).toBe(false)
    expect(await page.content()).toBe(content)
    expect(await browser.pages()).toHaveLength(length)
    await page.close()
  })
})
