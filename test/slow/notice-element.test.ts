import { brotliCompressSync } from 'node:zlib'
import axe from 'axe-core'
import { readUIMessageStream, streamText, wrapLanguageModel } from 'ai'
import { convertArrayToReadableStream, MockLanguageModelV3 } from 'ai/test'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { chatNotice, labelReply, labelResponse } from '../../src/chat/index.js'
import type { AiNotice } from '../../src/chat/element.js'

const disclosure = { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
const options = { disclosure, now: () => new Date('2026-11-20T12:00:00Z') }
const { words, spoken, conversation } = chatNotice(options)
const html = (text: string) => text.replace(/"/g, '&quot;')

let browser: Browser
let page: Page
let script = ''
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/chat/element.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  script = outputFiles[0]?.text ?? ''
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 800, height: 500 } })
})
afterEach(() => page.close())

const turns = Array.from({ length: 60 }, (_, at) => `<p>Message ${at}</p>`).join('')
const element = (more = '', inner = '') =>
  `<ai-notice lang="en" dir="ltr" words="${html(words)}" spoken="${html(spoken)}" ${more}>${inner}</ai-notice>`
const chat = (notice: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour</title><meta name="viewport" content="width=device-width">${head}</head><body><main id="chat"><h1>Harbour</h1>${notice}${turns}<label>Message <input></label></main></body></html>`
const open = async (content: string) => {
  await page.setContent(content)
  await page.addScriptTag({ content: script, type: 'module' })
  await page.waitForFunction(() => customElements.get('ai-notice') !== undefined)
}
/** What a sighted reader sees of the element, where it is in the window; '' for nothing. */
const shown = () =>
  page.evaluate(() => {
    const seen = document.querySelector('ai-notice')?.shadowRoot?.querySelector<HTMLElement>('.seen')
    const box = seen?.getBoundingClientRect()
    if (!seen || !box || box.height === 0) return ''
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const isInView = box.top >= 0 && box.bottom <= innerHeight
    return isInView && top?.localName === 'ai-notice' ? seen.innerText.trim() : ''
  })
const heard = () =>
  page.evaluate(() => document.querySelector('ai-notice')?.shadowRoot?.querySelector('.heard')?.textContent)
const hears = (text: string) =>
  page.waitForFunction(
    (expected) =>
      document.querySelector('ai-notice')?.shadowRoot?.querySelector('.heard')?.textContent === expected,
    text
  )
const read = (source: unknown) =>
  page.evaluate(
    (value) => (document.querySelector('ai-notice') as AiNotice | null)?.read(value),
    source
  )

describe('<ai-notice>', () => {
  it('is below 4 kB', () => {
    expect(brotliCompressSync(script).length).toBeLessThan(4000)
  })

  it('is in view from the first message to the last, and is told to screen readers once', async () => {
    await open(chat(element()))
    expect(await shown()).toBe(words)
    await hears(spoken)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect(await shown()).toBe(words)
    const live = await page.evaluate(() => document.querySelector('ai-notice')?.shadowRoot?.querySelector('.heard')?.getAttribute('role'))
    expect(live).toBe('status')
  })

  it('would scroll away as a paragraph', async () => {
    await open(chat(`<p id="plain">${words}</p>`))
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const bottom = await page.evaluate(() => document.querySelector('#plain')?.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThan(0)
  })

  it('shows the text within it before its script has come, and after', async () => {
    await page.setContent(chat(`<ai-notice>${words}</ai-notice>`))
    expect(await page.innerText('ai-notice')).toBe(words)
    await page.addScriptTag({ content: script, type: 'module' })
    await page.waitForFunction(() => document.querySelector('ai-notice')?.shadowRoot !== null)
    expect(await shown()).toBe(words)
  })

  it.each([
    'ai-notice{display:none!important}',
    'ai-notice{opacity:0!important;visibility:hidden!important}',
    'ai-notice{position:static!important;height:0!important;overflow:hidden!important}',
    'ai-notice{font-size:0!important;color:transparent!important}',
    'ai-notice{transform:translateX(-999px)!important;clip-path:inset(50%)!important}',
    '*{max-height:0!important;display:none}'
  ])('stays against %s of the page', async (css) => {
    await open(chat(element('hidden class="person"'), css.startsWith('*') ? '' : `<style>${css}</style>`))
    if (css.startsWith('*')) await page.addStyleTag({ content: 'ai-notice{max-height:0!important}' })
    await page.evaluate(() => scrollTo(0, 900))
    expect(await shown()).toBe(words)
  })

  it('shows and tells a reminder that the AI SDK put into a message, once', async () => {
    const usage = {
      inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 1, text: 1, reasoning: 0 }
    }
    const model = new MockLanguageModelV3({
      doStream: async () => ({
        stream: convertArrayToReadableStream([
          { type: 'stream-start', warnings: [] },
          { type: 'text-start', id: '1' },
          { type: 'text-delta', id: '1', delta: 'At six.' },
          { type: 'text-end', id: '1' },
          { type: 'finish', usage, finishReason: { unified: 'stop', raw: 'stop' } }
        ])
      })
    })
    const middleware = disclosureMiddleware({ ...options, conversation, schedule: { turns: 1 } })
    const result = streamText({ model: wrapLanguageModel({ model, middleware }), prompt: 'When?' })
    let message: unknown
    for await (const each of readUIMessageStream({ stream: result.toUIMessageStream() })) message = each
    await open(chat(element()))
    await hears(spoken)
    const reminder = 'A reminder: this is an artificial intelligence (AI) system, not a person.'
    await read([message])
    await hears(reminder)
    expect(await shown()).toBe(`${words}\n${reminder}`)
    await page.evaluate(() => {
      const region = document.querySelector('ai-notice')?.shadowRoot?.querySelector('.heard')
      if (region) region.textContent = ''
    })
    // An interface gives all messages at each of its renderings.
    await read([message])
    await page.waitForTimeout(300)
    expect(await heard()).toBe('')
  })

  it('shows the words of a reply that only the interface can show', async () => {
    const response = labelResponse(Response.json({ at: 'six' }), { ...options, format: 'json' })
    const header = response.headers.get('ai-disclosure-notice') ?? ''
    await open(chat('<ai-notice></ai-notice>'))
    expect(await shown()).toBe('')
    await page.evaluate((value) => {
      const answer = new Response('{}', { headers: { 'ai-disclosure-notice': value } })
      ;(document.querySelector('ai-notice') as AiNotice | null)?.read(answer)
    }, header)
    expect(await shown()).toBe(words)
    await read({ mustShow: 'Grüße: 人工智能' })
    expect(await shown()).toBe(`${words}\nGrüße: 人工智能`)
  })

  it('tells the page when its words were whole in the window, once for each words', async () => {
    await page.setContent(chat(`<div style="height:900px"></div>${element()}`))
    await page.evaluate(() => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      document.addEventListener('seen', (event) => seen.push((event as CustomEvent).detail))
    })
    await page.addScriptTag({ content: script, type: 'module' })
    await page.waitForTimeout(300)
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)
    expect(await seen()).toEqual([])
    await page.mouse.wheel(0, 1500)
    await expect.poll(seen).toEqual([{ words, at: expect.stringMatching(/^2\d{3}-.+Z$/) }])
    await page.mouse.wheel(0, -1500)
    await page.mouse.wheel(0, 1500)
    await read({ mustShow: 'Another system.' })
    await expect.poll(seen).toHaveLength(2)
    expect(await seen()).toMatchObject([{}, { words: `${words}\nAnother system.` }])
  })

  it('leaves when a person takes over, and comes back with the AI system', async () => {
    await open(chat(element()))
    const handed = labelReply('Bea here.', { ...options, conversation, handover: true })
    await read(JSON.parse(JSON.stringify(handed)))
    expect(await shown()).toBe('')
    const back = labelReply('Hello', { ...options, ...(handed.conversation ? { conversation: handed.conversation } : {}) })
    await read(JSON.parse(JSON.stringify(back)))
    expect(await shown()).toBe(words)
    await page.evaluate(() => document.querySelector('ai-notice')?.toggleAttribute('handover'))
    expect(await shown()).toBe('')
  })

  it('survives that the page is rendered anew, and moved', async () => {
    await open(chat(element()))
    await page.evaluate(() => {
      const main = document.querySelector('main')
      if (main) main.innerHTML += ''
    })
    expect(await shown()).toBe(words)
    await page.evaluate(() => {
      const notice = document.querySelector('ai-notice')
      notice?.replaceChildren('')
      if (notice) document.querySelector('main')?.prepend(notice)
    })
    expect(await shown()).toBe(words)
  })

  const arabic = chatNotice({ ...options, locale: 'ar' })
  it.each([
    ['light', {}, ''],
    ['dark', { colorScheme: 'dark' }, ''],
    ['forced colours', { forcedColors: 'active' }, ''],
    ['320 px', {}, 'narrow'],
    ['right to left', {}, 'ar']
  ] as const)('has nothing that axe finds in %s', async (_, media, kind) => {
    await page.emulateMedia(media)
    if (kind === 'narrow') await page.setViewportSize({ width: 320, height: 256 })
    const notice =
      kind === 'ar' ? `<ai-notice lang="ar" dir="rtl" words="${html(arabic.words)}"></ai-notice>` : element()
    await open(chat(notice, '<style>:root{color-scheme:light dark}body{background:Canvas;color:CanvasText}</style>'))
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const tools = (window as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; help: string }[] }> } }).axe
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations: found } = await tools.run({ runOnly: tags })
      return found.map(({ id, help }) => `${id}: ${help}`)
    })
    expect(violations).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
    expect(await shown()).not.toBe('')
  })

  it('scrolls within half of a window that is too small, also by keys', async () => {
    await page.setViewportSize({ width: 200, height: 200 })
    await open(chat(element()))
    const { height, index } = await page.evaluate(() => {
      const seen = document.querySelector('ai-notice')?.shadowRoot?.querySelector<HTMLElement>('.seen')
      return { height: seen?.offsetHeight ?? 0, index: seen?.tabIndex }
    })
    expect(height).toBeLessThanOrEqual(100)
    expect(index).toBe(0)
  })
})
