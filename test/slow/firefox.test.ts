import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { generated } from '../html/fixtures.js'
import { document, held, isSeenFirst } from '../html/torture-pages.js'

// No package of npm holds a Firefox, so this runs where one is installed (Debian: `firefox-esr`) and
// is skipped elsewhere, which the report of the tests shows.
const firefox = [
  process.env['FIREFOX_PATH'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox'
].find((path) => path !== undefined && existsSync(path))

describe.skipIf(firefox === undefined)('in Firefox, a page with', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '' })
    page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
  })
  afterAll(() => browser.close())

  it.each(Object.entries(held))('%s shows the label whole and first', async (_, css) => {
    expect(await isSeenFirst(page, labelHtml(document(css), generated).value)).toBe(true)
  })

  it('hides or breaks a label without a style in many of these pages, as a control', async () => {
    let lost = 0
    for (const css of Object.values(held)) {
      const plain = labelHtml(document(css), generated).value.replace(/ style="[^"]*"/g, '')
      if (!(await isSeenFirst(page, plain))) lost++
    }
    expect(lost).toBeGreaterThan(Object.keys(held).length / 4)
  })
})
