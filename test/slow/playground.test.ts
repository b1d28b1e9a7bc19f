import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { type ServedFolder, serveFolder } from '../../src/cli/serve-folder.js'
import { platforms } from '../../src/social/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { packs } from '../../src/policy/index.js'

let folder: string
let site: ServedFolder
let browser: Browser
let page: Page
/** What the page asked any server for, with the size that brotli makes of the answer. */
let fetched: { readonly url: string; readonly size: Promise<number> }[]
let faults: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'))
  await build({
    configFile: 'docs/playground/vite.config.ts',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true }
  })
  site = await serveFolder(folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(folder, { recursive: true })
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  fetched = []
  faults = []
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => brotliCompressSync(body).length,
      () => 0
    )
    fetched.push({ url: response.url(), size })
  })
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => faults.push(request.url()))
})
afterEach(() => page.close())

const open = async (hash = '') => {
  await page.goto(`${site.origin}/${hash}`)
  await page.locator('#status').filter({ hasText: /\S/ }).waitFor()
}
const panel = async (id: string) => {
  const place = page.locator(`#${id}`)
  await place.scrollIntoViewIfNeeded()
  await page.locator(`#${id}:not(.waiting)`).waitFor()
  return place
}
const ids = ['markdown', 'findings', 'page', 'posts', 'chat', 'record', 'audit', 'sound']

describe('the playground', () => {
  it('loads at most 150 kB before anybody scrolls or chooses, and the rest from its own folder', async () => {
    await open()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(fetched.map(({ size }) => size))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
    for (const id of ids) await panel(id)
    expect(fetched.length).toBeGreaterThan(sizes.length)
    for (const { url } of fetched) expect(url.startsWith(`${site.origin}/`)).toBe(true)
    expect(faults).toEqual([])
  })

  it('asks no other server for anything, also where the text names one', async () => {
    await open()
    await page.fill('#text', '# Wall\n\n![A wall](https://example.org/wall.jpg)\n')
    await panel('page')
    await page.waitForTimeout(300)
    expect(fetched.filter(({ url }) => !url.startsWith(site.origin))).toEqual([])
  })

  it('shows every surface of the first sample, labelled', async () => {
    await open()
    expect(await (await panel('markdown')).textContent()).toContain('# [AI-generated] The harbour wall')
    await panel('page')
    for (const frame of page.frames().slice(1)) {
      const text = await frame.locator('body').innerText()
      expect(text.indexOf('[AI-generated] The harbour wall')).toBe(0)
    }
    expect(page.frames()).toHaveLength(4)
    const posts = await panel('posts')
    for (const key of Object.keys(platforms)) {
      expect(await posts.locator(`[data-platform=${key}]`).textContent()).toContain('AI-generated')
    }
    expect(await posts.locator('[data-platform=x]').textContent()).toMatch(/of 280 weighted characters/)
    expect(await (await panel('chat')).textContent()).toContain('not a person')
    expect(await (await panel('record')).textContent()).toContain('https://schema.org')
    expect(await (await panel('audit')).textContent()).toContain('Verdict: pass')
    expect(await (await panel('sound')).textContent()).toContain('An artificial intelligence system')
    expect(await (await panel('findings')).textContent()).toMatch(/\d+ rules, \d+ apply/)
  })

  it('stands its label above the sample that it shows', async () => {
    await open()
    const lead = page.locator('#lead')
    expect(await lead.textContent()).toMatch(/^AI-generated\. An artificial intelligence system/)
    const [first, second] = await Promise.all([lead.boundingBox(), page.locator('#text').boundingBox()])
    expect(first && second && first.y + first.height).toBeLessThanOrEqual(second?.y ?? 0)
  })

  it('shows nothing but the reason where a declaration is refused, and all again when it is mended', async () => {
    await open()
    await panel('markdown')
    await page.fill('#declaration', 'author: ChatGPT\nai: GPT-4 (OpenAI)')
    await page.locator('#status .refused').waitFor()
    await expect.poll(() => page.locator('#markdown').textContent()).not.toContain('harbour wall')
    expect(await page.locator('#lead').textContent()).toBe('')
    await page.fill('#declaration', 'author: Ada Lovelace\nai: GPT-4 (OpenAI)\nroles: { drafting: GPT-4 }')
    await expect.poll(() => page.locator('#markdown').textContent()).toContain('[AI-generated] The harbour wall')
  })

  it('says what is wrong with a declaration that is no YAML', async () => {
    await open()
    await page.fill('#declaration', 'author: "Ada')
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/Nothing comes out.*quote/is)
  })

  it('says of people alone that no AI was used, and of no text that nobody declared', async () => {
    await open()
    await page.selectOption('#sample', { label: 'people alone' })
    await expect.poll(() => page.locator('#lead').textContent()).toContain('No AI was used')
    await page.fill('#declaration', 'human-only')
    await expect.poll(() => page.locator('#lead').textContent()).toBe('')
    await page.fill('#declaration', '')
    await expect.poll(() => page.locator('#status').textContent()).toContain('Nothing comes out')
  })

  it('fetches a language and a pack when they are chosen', async () => {
    await open()
    await page.waitForLoadState('networkidle')
    const before = fetched.length
    await page.selectOption('#language', 'de')
    await expect.poll(() => page.locator('#lead').getAttribute('lang')).toBe('de')
    expect(await (await panel('markdown')).textContent()).toContain('KI-generiert')
    expect(fetched.length).toBeGreaterThan(before)
    const tags = await page.locator('#language option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    expect(tags).toEqual([...locales, ...previewLocales].map(({ tag }) => tag))
    await page.locator('summary', { hasText: 'Rules that apply' }).click()
    expect(await page.locator('#packs input').count()).toBe(packs.length)
    await page.locator('#packs input[value=eu-ai-act-50]').check()
    await expect.poll(() => page.locator('#findings').textContent()).toContain('eu/text-disclosure')
  })

  it('makes a link that holds everything, and opens it', async () => {
    await open()
    await page.fill('#declaration', 'author: Bea Smith\nai: Mistral Large\nroles: { drafting: ai }')
    await page.fill('#text', '# Ebbe & Flut 潮\n\nText “mit” 🌊.\n')
    await page.selectOption('#language', 'ja')
    await page.click('#share')
    await expect.poll(() => page.locator('#shared').textContent()).toContain('The link is')
    const { hash } = new URL(page.url())
    expect(hash).toMatch(/^#v1\.[\w-]+$/)
    await page.goto('about:blank')
    await open(hash)
    expect(await page.inputValue('#text')).toBe('# Ebbe & Flut 潮\n\nText “mit” 🌊.\n')
    expect(await page.inputValue('#declaration')).toContain('Bea Smith')
    expect(await page.inputValue('#language')).toBe('ja')
  })

  it.each(['#v1.AAAA', '#v1.%', '#v2.xyz', '#posts'])('opens with its sample where the link holds no state: %s', async (hash) => {
    await open(hash)
    expect(await page.inputValue('#declaration')).toContain('Ada Lovelace')
  })

  it('reaches everything by the keyboard, in the order of the page', async () => {
    await open()
    for (const id of ids) await panel(id)
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('h1').click()
    const reached: string[] = []
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => {
        const { id, localName, textContent } = document.activeElement ?? document.body
        return id || `${localName} ${textContent?.trim().slice(0, 20)}`
      }))
    }
    const inputs = ['sample', 'language', 'declaration', 'text', 'summary Rules that apply', 'share']
    expect(reached.filter((name) => inputs.includes(name))).toEqual(inputs)
    expect(reached.slice(0, 3)).toEqual(['a Markdown', 'a Rules', 'a Page'])
    await page.focus('#declaration')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('author: Ada Lovelace\nai: Claude (Anthropic)\n')
    await expect.poll(() => page.locator('#lead').textContent()).toContain('Claude (Anthropic)')
  })

  it.each(['light', 'dark'] as const)('has no fault that axe-core finds, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await open()
    for (const id of ids) await panel(id)
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate("axe.run({ exclude: ['iframe'] })")) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('has no more width than a telephone', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open()
    for (const id of ids) await panel(id)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
