import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { auditPage } from '../../src/audit/browser/index.js'
import { measuredPages } from '../audit/browser/measured-pages.js'

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
})
afterAll(() => browser.close())

/** The names of those pages that get another verdict than `wanted`. */
async function otherwise(isSeen: boolean, wanted: string): Promise<string[]> {
  const names: string[] = []
  for (const { name, html } of measuredPages.filter((page) => page.isSeen === isSeen)) {
    const page = await context.newPage()
    await page.setContent(html)
    const { verdict } = await auditPage(page, { states: ['load'] })
    if (verdict !== wanted) names.push(`${name}: ${verdict}`)
    await page.close()
  }
  return names
}

it('an audit fails at least 99 % of the pages whose words a person misses', async () => {
  expect((await otherwise(false, 'fail')).length).toBeLessThanOrEqual(2)
})

it('an audit passes at least 98 % of the pages whose words a person sees', async () => {
  expect((await otherwise(true, 'pass')).length).toBeLessThanOrEqual(2)
})
