import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fastifySSE } from '@fastify/sse'
import { initTRPC } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { createParser } from 'eventsource-parser'
import Fastify from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { labelFastify } from '../../src/chat/adapters/fastify.js'
import { labelResponse, type LabelResponseOptions } from '../../src/chat/index.js'
import { disclosure, noon, notice, opening } from './support/facts.js'
import { closing } from './support/serve.js'

const options = { disclosure, now: noon }
const chunk = (content: string) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })

/** The data of each event, as a client of server-sent events reads them. */
function dataOf(body: string): string[] {
  const data: string[] = []
  const parser = createParser({ onEvent: (event) => data.push(event.data) })
  parser.feed(body)
  return data.filter((each) => each !== '' && each !== '{}')
}

async function listen(app: ReturnType<typeof Fastify>): Promise<string> {
  closing.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

describe('@fastify/sse', () => {
  const open = async (more: Partial<LabelResponseOptions> = {}) => {
    const app = Fastify()
    await app.register(fastifySSE)
    app.addHook('onRequest', labelFastify({ ...options, ...more }))
    app.get('/sent', { sse: true }, async (_, reply) => {
      for (const text of ['Hel', 'lo']) await reply.sse.send({ data: chunk(text) })
    })
    app.get('/iterated', { sse: true }, async (_, reply) => {
      await reply.sse.send(
        (async function* () {
          for (const text of ['Hel', 'lo']) yield { id: text, data: chunk(text) }
        })()
      )
    })
    app.get('/words', { sse: true }, async (_, reply) => {
      await reply.sse.send({ data: 'Hello there' })
    })
    const address = await listen(app)
    const headers = { accept: 'text/event-stream' }
    return async (path: string) => (await fetch(`${address}${path}`, { headers })).text()
  }

  it.each(['/sent', '/iterated'])('has the notice before the first word: %s', async (path) => {
    const ask = await open()
    const [first, second] = dataOf(await ask(path))
    expect(JSON.parse(first ?? '')).toEqual(chunk(`${opening}Hel`))
    expect(JSON.parse(second ?? '')).toEqual(chunk('lo'))
  })

  it('breaks off before words whose place is not known, and labels them where it is named', async () => {
    const ask = await open()
    await expect(ask('/words')).rejects.toThrow()
    const named = await open({
      text: (event) =>
        typeof event === 'string' ? { value: event, set: (value: string) => value } : undefined
    })
    expect(dataOf(await named('/words')).map((data) => JSON.parse(data))).toEqual([`${opening}Hello there`])
  })
})

describe('tRPC', () => {
  const { procedure, router } = initTRPC.create()
  const routes = router({
    objects: procedure.subscription(async function* () {
      yield { delta: 'Hel' }
      yield { delta: 'lo' }
    }),
    texts: procedure.subscription(async function* () {
      yield 'Hel'
      yield 'lo'
    }),
    whole: procedure.query(() => ({ reply: 'Hello' })),
    lines: procedure.query(async function* () {
      yield 'Hello'
    })
  })
  const ask = async (path: string, more: Partial<LabelResponseOptions>, headers = {}) => {
    const req = new Request(`http://localhost/trpc/${path}`, { headers })
    const response = await fetchRequestHandler({ endpoint: '/trpc', req, router: routes })
    return labelResponse(response, { ...options, ...more })
  }
  const events = { accept: 'text/event-stream' }

  it('has the notice in the place that is named, of objects and of texts', async () => {
    const objects = await ask('objects', { textPath: 'delta' }, events)
    expect(dataOf(await objects.text()).map((data) => JSON.parse(data))).toEqual([
      { delta: `${opening}Hel` },
      { delta: 'lo' }
    ])
    const text: LabelResponseOptions['text'] = (event) =>
      typeof event === 'string' ? { value: event, set: (value: string) => value } : undefined
    const texts = await ask('texts', { text }, events)
    expect(dataOf(await texts.text()).map((data) => JSON.parse(data))).toEqual([`${opening}Hel`, 'lo'])
  })

  it('breaks where none is named', async () => {
    const response = await ask('objects', {}, events)
    await expect(response.text()).rejects.toMatchObject({ code: 'cannot-label' })
  })

  it('answers with a labelled whole, or says that the interface must show the words', async () => {
    const whole = await ask('whole', { textPath: 'result.data.reply' })
    expect(await whole.json()).toMatchObject({ result: { data: { reply: `${opening}Hello` } } })
    const lines = await ask('lines?batch=1', {}, { 'trpc-accept': 'application/jsonl' })
    expect(lines.headers.get('ai-disclosure-notice')).toContain('not a person')
  })
})

describe('htmx', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  it('swaps in the notice before the first words', async () => {
    const { resolve } = createRequire(import.meta.url)
    const script = (name: string) => readFile(resolve(`htmx.org/dist/${name}`), 'utf8')
    const sources = [await script('htmx.min.js'), await script('ext/hx-sse.min.js')]
    const app = Fastify()
    app.addHook(
      'onRequest',
      labelFastify({
        ...options,
        format: 'html',
        text: (event) =>
          typeof event === 'string' ? { value: event, set: (value: string) => value } : undefined
      })
    )
    app.get('/stream', (_, reply) => {
      reply.hijack()
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const words of ['Hello', 'you']) reply.raw.write(`data: <p>${words}</p>\n\n`)
    })
    const address = await listen(app)
    const page = await browser.newPage()
    await page.route('**/page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${sources.map((source) => `<script>${source}</script>`).join('')}<div id="chat" hx-sse:connect="/stream" hx-swap="beforeend"></div>`
      })
    )
    await page.goto(`${address}/page`)
    await page.waitForFunction(() => document.getElementById('chat')?.innerText.includes('you') === true)
    const words = await page.locator('#chat').innerText()
    expect(words.startsWith(notice)).toBe(true)
    expect(words.replace(/\s+/g, ' ')).toBe(`${notice} Hello you`)
    await page.close()
  })
})
