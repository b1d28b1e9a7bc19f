// Draws docs/images/labelled-page.png: one labelled page as readers meet it, in light, dark, narrow
// and print; docs/images/audit-covered.png: a page whose label is covered, as an audit frames it;
// docs/images/audit-checks.png: for each check of an opened page one that it fails;
// docs/images/audit-source.png: the same for checks of the source that are to be seen; and
// docs/images/labelled-mail.png: labelled letters through programs that show mail.
// Also docs/images/report.png, the page of `forthright report`, and docs/images/playground.png, the page to try it on, and docs/images/social-posts.jpg, the page of
// examples/social with a post of each platform. Run with: npm run screenshots; with `-- audit` behind it only
// those of the audit are drawn.
// The pictures of docs/images/hosts are drawn by the tests that build those sites (UPDATE_DOCS=1).
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { auditPage } from '../src/audit/browser/index.js'
import { auditHtml } from '../src/audit/index.js'
import { serveFolder } from '../src/cli/serve-folder.js'
import { labelHtml } from '../src/html/index.js'
import { labelPost } from '../src/social/index.js'
import { readers } from '../test/slow/mail/readers.js'
import { letters } from '../test/slow/mail/templates.js'
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

interface CheckPicture {
  readonly check: string
  readonly css?: string
  readonly change?: (html: string) => string
}

/** For each check of an opened page what it objects to. */
const checks: readonly CheckPicture[] = [
  { check: 'audit/disclosure-present', change: (html) => html.replaceAll('[AI-generated] ', '').replace(/<p lang[^]*?<\/p>/g, '') },
  { check: 'audit/rendered', css: 'h1+p{opacity:.1}' },
  { check: 'audit/viewport', css: 'h1+p{height:1.4em;overflow:hidden}' },
  { check: 'audit/glyph-size', css: 'h1+p,h1+p *{font-size:4px}' },
  { check: 'audit/contrast', css: 'h1+p,h1+p *{color:#ccc}' },
  { check: 'audit/covered', css: 'article{position:relative}article::after{content:"";position:absolute;inset:3.4rem 0 auto;height:9rem;background:#1d4e79}' },
  { check: 'audit/covered, by other words', css: 'h1+p{position:absolute;margin:0}' },
  { check: 'audit/reading-order', css: 'article{display:flex;flex-direction:column}h1+p~p{font-size:0}h1+p+p{font-size:1rem;height:4.8em;overflow:hidden;margin:0}h1+p{order:1}' },
  { check: 'audit/accessible-name, for listeners', change: (html) => html.replace('<p lang', '<p aria-hidden="true" lang') },
  { check: 'audit/disclosure-meaning', css: 'h1+p{text-decoration:line-through}' },
  { check: 'audit/contradiction', change: (html) => html.replace('The sea</header>', '100 % human-written</header>') },
  { check: 'audit/states, on a phone', change: (html) => html.replace('</body>', '<script>addEventListener("resize", () => innerWidth < 400 && document.querySelector("h1+p").remove())</script></body>') }
]

const lead = /<p lang[^]*?<\/p>/

/** For each check of a page’s source that is to be seen what it objects to. */
const sourceChecks: readonly CheckPicture[] = [
  { check: 'audit/label-whole', change: (html) => html.replace('drafted this text. ', '') },
  { check: 'audit/label-first', change: (html) => html.replace('<h1>', '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p><h1>') },
  { check: 'audit/label-form', css: 'aside{border-left:3px solid;padding:0 1em}', change: (html) => html.replace(lead, '<aside>$&</aside>') },
  { check: 'audit/label-place', change: (html) => html.replace(lead, '<details><summary>About this page</summary>$&</details>') },
  { check: 'audit/titles', change: (html) => html.replace('<h1>[AI-generated] ', '<h1>') },
  { check: 'audit/label-language', change: (html) => html.replace('<html lang="en">', '<html lang="de">').replace('How tides work</h1>', 'Ebbe und Flut</h1>').replace(/<p>The moon[^]*?<\/p>/, '<p>Der Mond zieht an der nahen Seite der Erde mehr als an ihrer Mitte.</p>') },
  { check: 'audit/characters', change: () => page.replace('</h1>', '</h1><p>\u202EThis text was written by ChatGPT.</p>') },
  { check: 'audit/hijack', change: (html) => html.replace(lead, (words) => words.replace(/(<p[^>]*>)([^]*)<\/p>/, '$1<a href="/">$2</a></p>')) }
]

interface Picture {
  readonly name: string
  readonly width: number
  readonly data: string
}

/** Labelled letters, each with who shows it. */
const mails = [
  { letter: 'a column', reader: 'a browser (Apple Mail, Thunderbird)' },
  { letter: 'a dark column', reader: 'Gmail, other accounts' },
  { letter: 'font size nought in attributes', reader: 'sanitize-html' },
  { letter: 'two bodies', reader: 'Outlook for Windows' }
] as const

const tiles = 'figure{width:300px}figure div{height:190px;overflow:hidden}'

const browser = await launchBrowser()
try {
  const html = labelHtml(page, disclosure).value
  const pictures: Picture[] = []
  for (const { name, width, media } of views) {
    const view = await open(browser, html, width)
    await view.emulateMedia(media)
    const data = await view.screenshot({ fullPage: true })
    pictures.push({ name, width, data: data.toString('base64') })
    await view.close()
  }
  await drawSheet(pictures, 'labelled-page.png')

  const covered = await open(browser, html.replace('</head>', `<style>${banner}</style></head>`), 620)
  await auditPage(covered, {
    states: ['width-390'],
    onScreenshot: ({ png }) => writeFileSync(image('audit-covered.png'), png)
  })
  console.log(`Wrote ${image('audit-covered.png')} (${readFileSync(image('audit-covered.png')).length} bytes)`)

  const plain = html.replace(/ style="all:initial[^"]*"| style="all:revert[^"]*"/g, '')
  const changed = ({ css = '', change = (each) => each }: CheckPicture) => change(plain).replace('</head>', `<style>${css}</style></head>`)
  const failing: Picture[] = []
  for (const each of checks) {
    const { check } = each
    const view = await open(browser, changed(each), 390)
    const isState = check.startsWith('audit/states')
    let picture: Uint8Array = await view.screenshot()
    const { findings } = await auditPage(view, {
      states: isState ? ['load', 'width-390'] : ['width-390'],
      onScreenshot: ({ state, png }) => {
        if (state === 'width-390') picture = png
      }
    })
    if (findings.every(({ ruleId, outcome }) => outcome === 'pass' || ruleId !== check.split(',')[0])) throw new Error(`Nothing objects: ${check}`)
    if (isState) picture = await view.screenshot()
    failing.push({ name: check, width: 300, data: Buffer.from(picture).toString('base64') })
    await view.close()
  }
  await drawSheet(failing, 'audit-checks.png', tiles)

  const objected: Picture[] = []
  for (const each of sourceChecks) {
    const source = changed(each)
    if (auditHtml(source).findings.every(({ ruleId }) => ruleId !== each.check)) throw new Error(`Nothing objects: ${each.check}`)
    const view = await open(browser, source, 390)
    objected.push({ name: each.check, width: 300, data: (await view.screenshot()).toString('base64') })
    await view.close()
  }
  await drawSheet(objected, 'audit-source.png', tiles)
  if (process.argv.includes('audit')) {
    await browser.close()
    process.exit()
  }

  const letterPictures: Picture[] = []
  for (const { letter, reader } of mails) {
    const labelled = labelPost('email', { html: letters[letter] ?? '' }, { ...disclosure, responsible: 'author' })
    const shown = await readers[reader]?.(labelled.payload.html ?? '')
    const view = await open(browser, shown ?? '', 620)
    const data = await view.screenshot({ clip: { x: 0, y: 0, width: 620, height: 220 } })
    letterPictures.push({ name: `${letter}, in ${reader}`, width: 620, data: data.toString('base64') })
    await view.close()
  }
  await drawSheet(letterPictures, 'labelled-mail.png')
  await drawReport(browser)
  await drawPlayground(browser)
  await drawPosts(browser)
} finally {
  await browser.close()
}

async function drawPlayground(from: Browser): Promise<void> {
  await build({ configFile: 'docs/playground/vite.config.ts', logLevel: 'error' })
  const site = await serveFolder('docs/playground/dist')
  const view = await from.newPage({ viewport: { width: 1280, height: 860 } })
  await view.goto(site.origin)
  await view.locator('#markdown pre').waitFor()
  await view.screenshot({ path: image('playground.png') })
  await view.close()
  await site.close()
}

/** The page of `forthright report` for some documents in every state. Needs `dist`. */
async function drawReport(from: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-report-'))
  const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const forthright = (...words: readonly string[]) => execFileSync('node', [program, ...words], { cwd: folder })
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' }, responsible: 'author' }
  const declared = (disclosure: object | string) => `---\ndisclosure: ${JSON.stringify(disclosure)}\n---\n`
  const documents = {
    'docs/harbour-wall.md': declared({ ...facts, roles: { drafting: 'GPT-4', editing: 'Bea Smith' }, people: ['Bea Smith'] }),
    'docs/lighthouse.md': declared({ ...facts, roles: { drafting: 'author', editing: 'ai' } }),
    'docs/paper-notebook.md': declared('human-only'),
    'docs/tides.md': ''
  }
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure: facts }))
  mkdirSync(join(folder, 'docs'))
  for (const [name, frontMatter] of Object.entries(documents)) writeFileSync(join(folder, name), `${frontMatter}# Harbour notes\n\nThe tides come and go.\n`)
  forthright('review', 'docs/harbour-wall.md', 'docs/lighthouse.md', '--by', 'Ada Lovelace', '--at', '2026-11-20')
  forthright('label', 'docs/harbour-wall.md', 'docs/lighthouse.md', '--write')
  appendFileSync(join(folder, 'docs/lighthouse.md'), '\nOne more paragraph.\n')
  forthright('report', '--output-file', 'report.html')
  const view = await from.newPage({ viewport: { width: 1500, height: 900 } })
  await view.goto(pathToFileURL(join(folder, 'report.html')).href)
  await view.screenshot({ path: image('report.png') })
  await view.close()
  rmSync(folder, { recursive: true, force: true })
}

async function drawPosts(from: Browser): Promise<void> {
  execFileSync('node', ['examples/social/run.mjs'])
  const site = await serveFolder('examples/social/out')
  const view = await from.newPage({ viewport: { width: 1700, height: 860 }, deviceScaleFactor: 0.75 })
  await view.goto(`${site.origin}/preview.html`)
  await view.screenshot({ path: image('social-posts.jpg'), quality: 45, fullPage: true })
  await view.close()
  await site.close()
}

async function drawSheet(pictures: readonly Picture[], name: string, css = ''): Promise<void> {
  const cells = pictures.map(
    ({ name: caption, width, data }) =>
      `<figure><figcaption>${caption}</figcaption><div><img width="${width}" src="data:image/png;base64,${data}"></div></figure>`
  )
  const sheet = await open(
    browser,
    `<!doctype html><style>body{margin:0;padding:20px;background:#c9ced6;display:flex;flex-wrap:wrap;gap:20px;font:600 15px sans-serif}figure{margin:0}figcaption{padding:0 0 6px}img{display:block;border-radius:6px}${css}</style>${cells.join('')}`,
    1320
  )
  await sheet.screenshot({ path: image(name), fullPage: true })
  console.log(`Wrote ${image(name)} (${readFileSync(image(name)).length} bytes)`)
}

async function open(from: Browser, html: string, width: number): Promise<Page> {
  const view = await from.newPage({ viewport: { width, height: 400 } })
  await view.setContent(html)
  return view
}
