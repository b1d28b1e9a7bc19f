import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { convertToModelMessages, simulateReadableStream, streamText, type UIMessage, wrapLanguageModel } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { chatNotice } from '../../src/chat/index.js'

// A chat as its makers build it: React, `useChat` of the AI SDK, a server of the AI SDK, and the
// element above the messages.
const disclosure = { author: 'Ada Lovelace', responsible: 'author', ai: 'GPT-4 (OpenAI)' } as const
const { words, spoken } = chatNotice({ disclosure })
const attribute = (text: string) => text.replaceAll('"', '&quot;')

/** What the model was given. */
const prompts: string[] = []
let isLabelled = true
let server: Server
let browser: Browser
let page: Page
let address = ''

function answer(messages: Awaited<ReturnType<typeof convertToModelMessages>>): Response {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 }
  }
  const mock = new MockLanguageModelV3({
    doStream: async ({ prompt }) => {
      prompts.push(JSON.stringify(prompt))
      const finish = { type: 'finish', usage, finishReason: { unified: 'stop', raw: 'stop' } } as const
      return {
        stream: simulateReadableStream({
          chunks: [
            { type: 'text-start', id: '1' },
            { type: 'text-delta', id: '1', delta: 'At ' },
            { type: 'text-delta', id: '1', delta: 'six.' },
            { type: 'text-end', id: '1' },
            finish
          ]
        })
      }
    }
  })
  const middleware = disclosureMiddleware({ disclosure, schedule: { turns: 2 } })
  const model = isLabelled ? wrapLanguageModel({ model: mock, middleware }) : mock
  return streamText({ model, messages }).toUIMessageStreamResponse()
}

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/slow/react-chat.page.jsx'],
    jsx: 'automatic',
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false
  })
  const script = outputFiles[0]?.text ?? ''
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void (async () => {
        if (request.url !== '/chat') {
          response.setHeader('content-type', request.url === '/app.js' ? 'text/javascript' : 'text/html')
          const root = `<div id="root" data-words="${attribute(words)}" data-spoken="${attribute(spoken)}"></div>`
          const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour</title>${root}<script type="module" src="/app.js"></script></html>`
          return response.end(request.url === '/app.js' ? script : html)
        }
        const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as { messages: UIMessage[] }
        const reply = answer(await convertToModelMessages(messages))
        response.writeHead(reply.status, Object.fromEntries(reply.headers))
        for await (const chunk of reply.body ?? []) response.write(chunk)
        return response.end()
      })()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

const ask = async (times: number) => {
  for (let turn = 1; turn <= times; turn++) {
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('li.assistant').length === count &&
        document.querySelector('ol')?.dataset['status'] === 'ready',
      turn
    )
  }
  return page.locator('li.assistant').evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('p')].map((p) => p.textContent?.trim()))
  )
}

describe('useChat with <ai-notice>', () => {
  it('shows the notice before the first message, in the first reply, and a reminder in the third', async () => {
    isLabelled = true
    await page.goto(address)
    expect(await page.locator('ai-notice .seen').innerText()).toBe(words)
    const reminder = 'A reminder: this is an artificial intelligence (AI) system, not a person.'
    expect(await ask(3)).toEqual([[words, 'At six.'], ['At six.'], [reminder, 'At six.']])
    // The element keeps both in view.
    expect(await page.locator('ai-notice .seen').innerText()).toBe(`${words}\n${reminder}`)
    // The model reads its own words, and none of ours.
    expect(prompts.at(-1)).toContain('At six.')
    expect(prompts.join('')).not.toContain('artificial intelligence')
  })

  it('shows nothing of it in the replies where the model is not wrapped', async () => {
    isLabelled = false
    await page.goto(address)
    expect(await ask(1)).toEqual([['At six.']])
  })
})
