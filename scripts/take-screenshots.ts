// Draws docs/images/labelled-page.png: one labelled page as readers meet it, in light, dark, narrow
// and print; and docs/images/audit-covered.png: a page whose label is covered, as an audit frames it.
// Run with: npm run screenshots
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { auditPage } from '../src/audit/browser/index.js'
import { labelHtml } from '../src/html/index.js'
import { launchBrowser } from './browser.js'

const image = (name: string) => fileURLToPath(new URL(`../docs/images/${name}`, import.meta.url))

const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}

/** An ordinary page with a style sheet of its own and a dark scheme. */
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How tides work</title>
<style>
  :root { color-scheme: light dark }
  body { margin: 0 auto; max-width: 38rem; padding: 1.5rem; font: 17px/1.6 Georgia, serif }
  @media (prefers-color-scheme: dark) { body { background: #14171c; color: #dde3ea } a { color: #8ab4f8 } }
  h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0 }
  header { font-size: .85rem; opacity: .8 }
</style>
</head>
<body>
<header><a href="#">Almanac</a> · The sea</header>
<article>
<h1>How tides work</h1>
<p>The moon pulls at the near side of the earth more than at its middle, and at the middle more than at the far side. So the sea bulges on both sides, and most coasts see two high tides a day.</p>
<p>When sun and moon pull along one line, at new and at full moon, the tides are highest.</p>
</article>
</body>
</html>`

/** A bar that stays at the top, over whatever stands there. */
const banner =
  'body::after{content:"Almanac: new every week";position:fixed;inset:0 0 auto;z-index:9;padding:3.2rem 1rem 8rem;background:#1d4e79;color:#fff}'

const views = [
  { name: 'Light', width: 620, media: { colorScheme: 'light' } },
  { name: 'Dark', width: 620, media: { colorScheme: 'dark' } },
  { name: 'Narrow (320 px)', width: 320, media: { colorScheme: 'light' } },
  { name: 'Print', width: 620, media: { colorScheme: 'light', media: 'print' } }
] as const

const browser = await launchBrowser()
try {
  const html = labelHtml(page, disclosure).value
  const pictures: { name: string; width: number; data: string }[] = []
  for (const { name, width, media } of views) {
    const view = await open(browser, html, width)
    await view.emulateMedia(media)
    const data = await view.screenshot({ fullPage: true })
    pictures.push({ name, width, data: data.toString('base64') })
    await view.close()
  }
  const cells = pictures.map(
    ({ name, width, data }) =>
      `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${data}"></figure>`
  )
  const sheet = await open(
    browser,
    `<!doctype html><style>body{margin:0;padding:20px;background:#c9ced6;display:flex;flex-wrap:wrap;gap:20px;font:600 15px sans-serif}figure{margin:0}figcaption{padding:0 0 6px}img{display:block;border-radius:6px}</style>${cells.join('')}`,
    1320
  )
  await sheet.screenshot({ path: image('labelled-page.png'), fullPage: true })
  console.log(`Wrote ${image('labelled-page.png')} (${readFileSync(image('labelled-page.png')).length} bytes)`)
  const covered = await open(browser, html.replace('</head>', `<style>${banner}</style></head>`), 620)
  await auditPage(covered, {
    states: ['width-390'],
    onScreenshot: ({ png }) => writeFileSync(image('audit-covered.png'), png)
  })
  console.log(`Wrote ${image('audit-covered.png')} (${readFileSync(image('audit-covered.png')).length} bytes)`)
} finally {
  await browser.close()
}

async function open(from: Browser, html: string, width: number): Promise<Page> {
  const view = await from.newPage({ viewport: { width, height: 400 } })
  await view.setContent(html)
  return view
}
