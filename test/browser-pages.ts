import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../scripts/browser.js'

/** The pages of one browser, which is open while the tests of a file run. */
export interface BrowserPages {
  /** Those that are open now. */
  readonly opened: () => readonly Page[]
  readonly newPage: () => Promise<Page>
  /** Show a document, use the page, and close it whatever comes of that. */
  readonly withPage: <Result>(html: string, use: (page: Page) => Promise<Result>) => Promise<Result>
}

/** Open a browser before the tests of a file, in the window of a desk, and close it behind them. */
export function browserPages(): BrowserPages {
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    browser = await launchBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  })
  afterAll(() => browser.close())
  return {
    opened: () => context.pages(),
    newPage: () => context.newPage(),
    async withPage(html, use) {
      const page = await context.newPage()
      try {
        await page.setContent(html)
        return await use(page)
      } finally {
        await page.close()
      }
    }
  }
}
