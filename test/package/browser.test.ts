import { describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'

const page = `data:text/html;charset=utf-8,${encodeURIComponent(
  '<!doctype html><title>x</title><p id="label">[AI-generated] Καλημέρα, Привет</p>'
)}`

describe('launchBrowser', () => {
  it('shows a page as a reader would see it', async () => {
    const browser = await launchBrowser()
    try {
      const tab = await browser.newPage()
      await tab.goto(page)
      expect(await tab.innerText('#label')).toBe('[AI-generated] Καλημέρα, Привет')
      const picture = await tab.locator('#label').screenshot()
      await tab.evaluate(() => document.querySelector('#label')?.replaceChildren('\u00A0'))
      const empty = await tab.locator('#label').screenshot()
      // Without a font the words would take their place and show nothing.
      expect(picture.length).toBeGreaterThan(2 * empty.length)
    } finally {
      await browser.close()
    }
  })
})
