import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseFeed } from 'feedsmith'
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import type { Browser, Page, Route } from 'playwright-core'
import rehypeParse from 'rehype-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { installExample } from '../../scripts/install-example.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/site')
const execute = promisify(execFile)

const drafted =
  'AI-generated. An artificial intelligence system, GPT-4 (OpenAI), drafted this text. Ada Lovelace edited it and takes responsibility for it.'
const reviewed = drafted.replace('edited it', 'edited and reviewed it')
const edited =
  'Written with AI. Ada Lovelace wrote this text. An artificial intelligence system, GPT-4 (OpenAI), edited it. Ada Lovelace takes responsibility for it.'

interface Expected {
  /** The page's address. */
  readonly path: string
  readonly title: string
  /** What a reader meets first below the title: the label, or the text itself. */
  readonly first: string
  /** The label's short form below the text. */
  readonly last?: string
}

/** Every page of the example, by its source. */
const pages: { readonly [source: string]: Expected } = {
  'src/pages/index.md': {
    path: '/',
    title: '[AI-generated] Harbour notes',
    first: drafted,
    last: 'AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
  },
  'docs/harbour-wall.md': {
    path: '/docs/harbour-wall',
    title: '[AI-generated] The harbour wall',
    first: reviewed,
    last: 'AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
  },
  'docs/tide-table.mdx': {
    path: '/docs/tide-table',
    title: '[AI-generated] The tide table',
    first: drafted,
    last: 'AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
  },
  'docs/paper-notebook.md': {
    path: '/docs/paper-notebook',
    title: 'Why the office keeps a paper notebook',
    first: 'It works when the power is out, and nobody has ever had to update it.'
  },
  'blog/2026-11-20-lighthouse.md': {
    path: '/blog/2026/11/20/lighthouse',
    // Docusaurus takes it from front matter.
    title: 'The lighthouse opens its doors',
    first: edited,
    last: 'Written with AI. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
  },
  'blog/2026-11-22-closed-on-monday.md': {
    path: '/blog/2026/11/22/closed-on-monday',
    title: 'Closed on Monday',
    first: 'The office is closed on Monday for painting.'
  }
}

/** Words of every label, which no page written by hand has. */
const labelWords = /AI-generated|Written with AI|artificial intelligence/

let project = ''

beforeAll(async () => {
  project = await installExample('site', ['--ignore-scripts'])
  await runScript('build')
})

afterAll(() => rm(project, { recursive: true, force: true }))

describe('the built pages', () => {
  it('are all in this test', () => {
    const sources = globSync('{docs,blog,src/pages}/**/*.{md,mdx}', { cwd: example })
    expect(sources.sort()).toEqual(Object.keys(pages).sort())
  })

  it.each(Object.entries(pages))('%s carries the label that it declares, or none', async (_, page) => {
    const [article, ...others] = articlesOf(await readBuilt(page.path))
    expect(others).toEqual([])
    if (!article) return expect.fail('no article')
    const { title, first, last } = read(article)
    expect({ title, first }).toEqual({ title: page.title, first: page.first })
    if (page.last === undefined) expect(toString(article)).not.toMatch(labelWords)
    else expect(last).toBe(page.last)
  })

  it('runs the component of an MDX page', async () => {
    const html = await readBuilt('/docs/tide-table')
    expect(elementsOf(parse(html), 'td').map((cell) => toString(cell))).toContain('04:10')
  })

  it('keeps the label out of the table of contents', async () => {
    const links = elementsOf(parse(await readBuilt('/docs/harbour-wall')), 'a')
    const contents = links.filter((link) => /table-of-contents/.test(`${link.properties['className']}`))
    expect(contents.map((link) => toString(link))).toEqual(['When the sea is high', 'With a dog'])
  })

  it('keeps the label out of the description, which stays that of the text', async () => {
    const meta = elementsOf(parse(await readBuilt('/docs/harbour-wall')), 'meta')
    const description = meta.find(({ properties }) => properties['name'] === 'description')
    expect(description?.properties['content']).toBe(
      'The wall reopened on Monday. Visitors may walk its whole length from sunrise to sunset.'
    )
  })
})

describe('the blog', () => {
  it('shows the label in the list, where each post is cut short', async () => {
    const articles = articlesOf(await readBuilt('/blog'))
    expect(articles.map((article) => read(article).first)).toEqual([
      pages['blog/2026-11-22-closed-on-monday.md']?.first,
      edited
    ])
    const [byHand, withAi] = articles.map((article) => toString(article))
    expect(byHand).not.toMatch(labelWords)
    // Cut short: the rest of the post is not there.
    expect(withAi).not.toContain('112 steps')
  })

  it.each(['rss.xml', 'atom.xml', 'feed.json'])('has the label in %s', async (file) => {
    const entries = entriesOf(await readFile(join(project, 'build/blog', file), 'utf8'))
    const first = entries.map((html) => elementsOf(parse(html), 'p')[0])
    expect(first.map((paragraph) => paragraph && toString(paragraph))).toEqual([
      pages['blog/2026-11-22-closed-on-monday.md']?.first,
      edited
    ])
    expect(entries[0]).not.toMatch(labelWords)
  })
})

describe('in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser.close())

  it.each([
    ['docs/harbour-wall.md', 1280, 800],
    ['docs/harbour-wall.md', 320, 640],
    ['docs/tide-table.mdx', 1280, 800],
    ['docs/tide-table.mdx', 320, 640],
    ['blog/2026-11-20-lighthouse.md', 320, 640]
  ])('shows the label of %s at a width of %d after React took over', async (source, width, height) => {
    const { path, title, first } = pages[source] ?? expect.fail('no such page')
    const page = await browser.newPage({ viewport: { width, height } })
    const errors = await openBuilt(page, path)
    expect(errors).toEqual([])
    expect(await page.locator('article h1').innerText()).toBe(title)
    await expectShown(page, first)
    await page.close()
  })

  it('shows the label of a page that the reader comes to by a link, which React renders', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const errors = await openBuilt(page, '/docs/harbour-wall')
    await page.evaluate(() => document.documentElement.setAttribute('data-first-page', ''))
    await page.locator('article').getByRole('link', { name: 'tide table' }).click()
    await page.getByRole('heading', { level: 1, name: '[AI-generated] The tide table' }).waitFor()
    await expectShown(page, drafted)
    expect(errors).toEqual([])
    // The mark on the first page is still there: the browser loaded no other document.
    expect(await page.locator('html[data-first-page]').count()).toBe(1)
    await page.close()
  })

  it.each([
    ['p { background: none !important }', 'its ground is the page’s'],
    ['p { visibility: hidden !important }', 'it is hidden'],
    ['main::before { content: ""; position: fixed; inset: 0; z-index: 9 }', 'it is covered'],
    ['h1 { margin-top: 100vh }', 'it is below the first screen']
  ])('would see with %s that %s', async (css) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await openBuilt(page, '/docs/harbour-wall')
    await expectShown(page, reviewed)
    await page.addStyleTag({ content: css })
    await expect(expectShown(page, reviewed)).rejects.toThrow(/expected/)
    await page.close()
  })

  it('would see that React removes what it did not render', async () => {
    const page = await browser.newPage()
    const label = '<p id="stranger">AI-generated.</p>'
    const errors = await openBuilt(page, '/docs/paper-notebook', (html) =>
      html.replace('</header>', `</header>${label}`)
    )
    expect(errors.join()).toContain('Minified React error #418')
    expect(await page.locator('#stranger').count()).toBe(0)
    await page.close()
  })
})

describe('a site without facts of its own', () => {
  it('fails the build for a page that declares none, and says which page and what to do', async () => {
    const message = await runScript('build:undeclared').then(
      () => expect.fail('it was built'),
      (error: { stderr: string }) => error.stderr
    )
    const failed = message.matchAll(/MDX compilation failed for file ".*\/(.+)"/g)
    expect(new Set([...failed].map(([, file]) => file))).toEqual(new Set(['forgotten.md']))
    expect(message).toContain('Unexpected page without a disclosure')
    expect(message).toContain('who and what made the text? For one that no AI touched, `disclosure: human-only`')
    expect(existsSync(join(project, 'build-undeclared/forgotten/index.html'))).toBe(false)
  })

  it('builds that page unlabelled when it may', async () => {
    await runScript('build:undeclared', { UNDECLARED: 'warn' })
    const [article] = articlesOf(await readBuilt('/', 'build-undeclared'))
    const [forgotten] = articlesOf(await readBuilt('/forgotten', 'build-undeclared'))
    expect(article && read(article).first).toBe(drafted)
    expect(forgotten && read(forgotten).title).toBe('Forgotten')
    expect(forgotten && toString(forgotten)).not.toMatch(labelWords)
  })
})

function runScript(name: string, environment: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const production = { NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' }
  const env = { ...process.env, ...production, ...environment }
  return execute('npm', ['run', '--silent', name], { cwd: project, env, maxBuffer: 2 ** 26 })
}

function readBuilt(path: string, folder = 'build'): Promise<string> {
  return readFile(join(project, folder, path, 'index.html'), 'utf8')
}

function parse(html: string): Root {
  return unified().use(rehypeParse).parse(html)
}

function elementsOf(tree: Root | Element, tagName: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element)
  })
  return found
}

/** The HTML of each entry of a feed, newest first. */
function entriesOf(source: string): string[] {
  const { format, feed } = parseFeed(source)
  if (format === 'rss') return (feed.items ?? []).map((item) => item.content?.encoded ?? '')
  if (format === 'atom') return (feed.entries ?? []).map((entry) => entry.content?.value ?? '')
  if (format === 'json') return (feed.items ?? []).map((item) => item.content_html ?? '')
  return []
}

function articlesOf(html: string): Element[] {
  return elementsOf(parse(html), 'article')
}

/** The title of an article, the first thing below its header, and its last paragraph. */
function read(article: Element): { title: string; first: string; last: string } {
  const [title] = [...elementsOf(article, 'h1'), ...elementsOf(article, 'h2')]
  const last = elementsOf(article, 'p').at(-1)
  return {
    title: title ? toString(title) : '',
    first: firstBelowHeader(article),
    last: last ? toString(last) : ''
  }
}

/** The text of the block, whichever it is, that follows the header of an article. */
function firstBelowHeader(article: Element): string {
  let isBelow = false
  let text = ''
  visit(article, 'element', (element) => {
    if (element.tagName === 'header') {
      isBelow = true
      return SKIP
    }
    // Only a container: what it holds comes first.
    if (!isBelow || element.tagName === 'div') return undefined
    text = toString(element)
    return EXIT
  })
  return text
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css'
}

/**
 * Open a built page at its own address, without a server, and wait until React took over.
 *
 * @returns The errors of the page, now and later.
 */
async function openBuilt(
  page: Page,
  path: string,
  change: (html: string) => string = (html) => html
): Promise<readonly string[]> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.route('**/*', (route) => answer(route, change))
  await page.goto(`https://example.com${path}`)
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' })
  return errors
}

async function answer(route: Route, change: (html: string) => string): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const file = join(project, 'build', extname(pathname) === '' ? `${pathname}/index.html` : pathname)
  if (!existsSync(file)) return route.fulfill({ status: 404 })
  const contentType = types[extname(file)] ?? 'application/octet-stream'
  if (!file.endsWith('.html')) return route.fulfill({ path: file, contentType })
  return route.fulfill({ body: change(await readFile(file, 'utf8')), contentType })
}

/** That a reader sees the label without scrolling, in its own colours, uncovered and whole. */
async function expectShown(page: Page, words: string): Promise<void> {
  const label = page.locator('article p').first()
  expect(await label.innerText()).toBe(words)
  expect(await label.isVisible()).toBe(true)
  const seen = await label.evaluate((element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect()
    const lowest = Math.min(bottom, innerHeight)
    const atCentre = document.elementFromPoint((left + right) / 2, (top + lowest) / 2)
    const { color, backgroundColor } = getComputedStyle(element)
    return {
      color,
      backgroundColor,
      isBold: Number(getComputedStyle(element.querySelector('strong') ?? element).fontWeight) >= 700,
      isUncovered: atCentre !== null && element.contains(atCentre),
      isInWidth: left >= 0 && right <= innerWidth && width > innerWidth / 4,
      isOnFirstScreen: top < innerHeight,
      isScrolledSideways: document.documentElement.scrollWidth > innerWidth
    }
  })
  expect(seen).toEqual({
    color: 'rgb(34, 17, 0)',
    backgroundColor: 'rgb(255, 250, 224)',
    isBold: true,
    isUncovered: true,
    isInWidth: true,
    isOnFirstScreen: true,
    isScrolledSideways: false
  })
}
