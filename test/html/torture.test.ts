import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { labelHtml } from '../../src/html/index.js'
import { generated } from './fixtures.js'
import { document, held, isSeenFirst, open } from './torture-pages.js'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
})
afterAll(() => browser.close())

describe('a page with', () => {
  it.each(Object.entries(held))('%s shows the label whole and first', async (_, css) => {
    expect(await isSeenFirst(page, labelHtml(document(css), generated).value)).toBe(true)
  })

  it.each(Object.entries(open))('%s does not, which no style of a label can help', async (_, css) => {
    expect(await isSeenFirst(page, labelHtml(document(css), generated).value)).toBe(false)
  })
})

it('hides or breaks a label without a style in many of these pages, as a control', async () => {
  let lost = 0
  for (const css of Object.values(held)) {
    const plain = labelHtml(document(css), generated).value.replace(/ style="[^"]*"/g, '')
    if (!(await isSeenFirst(page, plain))) lost++
  }
  expect(lost).toBeGreaterThan(Object.keys(held).length / 3)
})
