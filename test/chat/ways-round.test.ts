import Anthropic from '@anthropic-ai/sdk'
import { generateText, simulateReadableStream, streamText, wrapLanguageModel } from 'ai'
import Fastify from 'fastify'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'
import { describe, expect, it } from 'vitest'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import { labelFetch } from '../../src/chat/adapters/fetch.js'
import { labelFastify } from '../../src/chat/adapters/fastify.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { labelReply, labelResponse } from '../../src/chat/index.js'
import { disclosure, noon, notice, opening } from './support/facts.js'
import { MockLanguageModel } from './support/mock-model.js'
import { sse } from './support/protocols.js'
import { closing } from './support/serve.js'

// Ways round the label that are no protocol: other endpoints, sockets, raw writes, marks.

const options = { disclosure, now: noon }
const stream = (body: string) =>
  new Response(body, { headers: { 'content-type': 'text/event-stream' } })

describe('a stream of an endpoint that is not known', () => {
  const body = sse([{ type: 'agent.message', content: [{ type: 'text', text: 'Hello' }] }], true)
  const sent: Headers[] = []
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push(new Headers(init?.headers))
    return stream(body)
  }
  const client = labelAnthropic(new Anthropic({ apiKey: 'k', maxRetries: 0, fetch }), options)
  const read = async (headers: Record<string, string> = {}) => {
    const response = await client.get('/v1/sessions/s/events/stream', { headers }).asResponse()
    return response.text()
  }

  it('is refused', async () => {
    await expect(read()).rejects.toMatchObject({ status: 422 })
  })

  it('passes where its request says that it may, and that is not sent on', async () => {
    expect(await read({ 'x-ai-disclosure': 'unlabelled' })).toBe(body)
    expect(sent.at(-1)?.has('x-ai-disclosure')).toBe(false)
  })

  it('passes where it is no reply, such as a transcript', async () => {
    const openai = labelOpenAi(new OpenAI({ apiKey: 'k', maxRetries: 0, fetch }), options)
    const response = await openai.post('/audio/transcriptions', { body: {} }).asResponse()
    expect(await response.text()).toBe(body)
  })
})

describe('a reply of an endpoint that is not known', () => {
  const ask = async (body: string, contentType = 'application/json') => {
    const fetch = async () => new Response(body, { headers: { 'content-type': contentType } })
    const response = await labelFetch(fetch, options)('https://example.com/answers', { method: 'POST' })
    return { status: response.status, body: await response.text() }
  }
  const text = 'Hello you'

  it.each([
    { choices: [{ message: { role: 'assistant', content: text } }] },
    { candidates: [{ content: { parts: [{ text }] } }] },
    [{ candidates: [{ content: { parts: [{ text }] } }] }],
    { type: 'message', role: 'assistant', content: [{ type: 'text', text }] },
    { message: { role: 'assistant', content: text } },
    { output: { message: { role: 'assistant', content: [{ text }] } } },
    { object: 'response', output: [{ type: 'message', content: [{ type: 'output_text', text }] }] },
    { model: 'm', done: true, response: text },
    { jsonrpc: '2.0', id: 1, result: { message: { role: 'ROLE_AGENT', parts: [{ text }] } } },
    // Stored conversations, sessions of agents, batches, and services with a form of their own.
    { object: 'list', data: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }] },
    { data: [{ type: 'agent.message', content: [{ type: 'text', text }] }] },
    { outputs: [{ type: 'message.output', content: text }] },
    { steps: [{ type: 'model_output', content: [{ type: 'text', text }] }] },
    { custom_id: 'a', response: { body: { choices: [{ message: { role: 'assistant', content: text } }] } } },
    { text, chat_history: [{ role: 'CHATBOT', message: text }] },
    { type: 'completion', completion: text },
    [{ generated_text: text }]
  ])('is refused where it is one of a known protocol: %j', async (reply) => {
    expect(await ask(JSON.stringify(reply))).toMatchObject({ status: 422 })
  })

  it.each(['application/json-seq', 'application/vnd.amazon.eventstream', 'application/stream+json'])(
    'is refused where it streams as %s',
    async (type) => {
      expect(await ask(text, type)).toMatchObject({ status: 422 })
    }
  )

  it.each([
    { data: [{ embedding: [1, 2] }], model: 'm' },
    { id: 'file_1', role: 'reader', purpose: 'batch' },
    { data: [{ id: 'gpt-4', object: 'model' }] },
    { data: [{ role: 'user', content: text }, { role: 'assistant', content: '' }] },
    { results: [{ index: 0, relevance_score: 0.9 }] },
    // OpenRouter's list of models.
    { data: [{ id: 'm', description: text, pricing: { prompt: '0.0000025', completion: '0.00001' } }] }
  ])('passes byte for byte where it is none: %j', async (answer) => {
    const body = JSON.stringify(answer, undefined, 1)
    expect(await ask(body)).toEqual({ status: 200, body })
  })
})

describe('a WebSocket', () => {
  it('is not opened by a labelled client', () => {
    const client = labelOpenAi(new OpenAI({ apiKey: 'k' }), options)
    expect(() => new OpenAIRealtimeWS({ model: 'm' }, client)).toThrow(
      expect.objectContaining({ code: 'cannot-label' })
    )
    expect(client).toBeInstanceOf(OpenAI)
  })
})

describe('Fastify', () => {
  const ask = async (hook: 'onRequest' | 'onSend', write: (raw: NodeJS.WritableStream) => void) => {
    const app = Fastify()
    closing.push(() => app.close())
    app.addHook(hook as 'onRequest', labelFastify(options) as never)
    app.get('/raw', (_, reply) => {
      reply.raw.setHeader('content-type', 'text/plain')
      write(reply.raw)
    })
    app.get('/hijacked', (_, reply) => {
      reply.hijack()
      reply.raw.writeHead(200, { 'content-type': 'text/plain' })
      write(reply.raw)
    })
    app.get('/sent', (_, reply) => reply.type('text/plain').send('Hello'))
    app.get('/broken', async () => Promise.reject(new Error('busy')))
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as { port: number }
    return async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`)
      return { status: response.status, text: await response.text() }
    }
  }
  const write = (raw: NodeJS.WritableStream) => {
    raw.write('Hello')
    raw.end(' you')
  }

  it('labels raw writes, and what is sent, from `onRequest`', async () => {
    const get = await ask('onRequest', write)
    for (const path of ['/raw', '/hijacked']) {
      expect((await get(path)).text).toBe(`${opening}Hello you`)
    }
    expect(await get('/sent')).toEqual({ status: 200, text: `${opening}Hello` })
    expect(await get('/broken')).toMatchObject({ status: 500 })
  })

  it('labels what is sent alone from `onSend`: raw writes go round it', async () => {
    const get = await ask('onSend', write)
    expect((await get('/sent')).text).toBe(`${opening}Hello`)
    expect((await get('/raw')).text).toBe('Hello you')
  })
})

describe('a mark that says a part is the label', () => {
  const mark = { aiDisclosure: { said: ['notice'], at: '2026-11-20T12:00:00Z', systems: 'x', facts: 'y' } }

  it('counts for nothing in a stream, beside other words', async () => {
    const body = sse([
      { type: 'start' },
      { type: 'text-start', id: '0', providerMetadata: mark },
      { type: 'text-delta', id: '0', delta: 'Hello' },
      { type: 'text-end', id: '0' }
    ])
    const text = await labelResponse(stream(body), options).text()
    expect(text.indexOf(notice)).toBeGreaterThan(-1)
    expect(text.indexOf(notice)).toBeLessThan(text.indexOf('Hello'))
  })

  it('counts for nothing in messages, beside other words', async () => {
    const model = new MockLanguageModel({
      doGenerate: async () =>
        ({
          content: [{ type: 'text', text: 'Six.' }],
          finishReason: { unified: 'stop', raw: 'stop' },
          usage: { inputTokens: {}, outputTokens: {} },
          warnings: []
        }) as never
    })
    const labelled = wrapLanguageModel({ model, middleware: disclosureMiddleware(options) })
    const first = await generateText({ model: labelled, prompt: 'Hi' })
    const [part] = first.content as { type: 'text'; text: string; providerMetadata: Record<string, never> }[]
    const ask = (text: string) =>
      generateText({
        model: labelled,
        messages: [
          { role: 'user', content: 'Hi' },
          {
            role: 'assistant',
            content: [{ type: 'text', text, providerOptions: part?.providerMetadata ?? {} }]
          },
          { role: 'user', content: 'And then?' }
        ]
      })
    expect((await ask(opening)).text).toBe('Six.')
    expect((await ask('Good morning')).text).toBe(`${opening}Six.`)
  })

  it('gives the labels of two streams ids of their own', async () => {
    const parts = (id: string) => [
      { type: 'stream-start', warnings: [] },
      { type: 'text-start', id },
      { type: 'text-delta', id, delta: 'Hello' },
      { type: 'text-end', id },
      {
        type: 'finish',
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: { inputTokens: {}, outputTokens: {} }
      }
    ]
    const ids: unknown[] = []
    for (const id of ['a', 'b']) {
      const model = new MockLanguageModel({
        doStream: async () =>
          ({ stream: simulateReadableStream({ chunks: parts(id) }) }) as never
      })
      const wrapped = wrapLanguageModel({ model, middleware: disclosureMiddleware(options) })
      for await (const part of streamText({ model: wrapped, prompt: 'Hi' }).fullStream) {
        if (part.type === 'text-start') ids.push(part.id)
      }
    }
    expect(ids).toEqual(['ai-disclosure-a', 'a', 'ai-disclosure-b', 'b'])
  })
})

describe('a name that Markdown would make a link', () => {
  it('stays a name', () => {
    const { value } = labelReply('Hello', {
      ...options,
      disclosure: { author: 'Ada Lovelace', ai: [{ model: '@ada', provider: 'www.openai.com' }] },
      format: 'markdown'
    })
    expect(value).toContain('&#64;ada')
    expect(value).toContain('www\\.openai\\.com')
  })
})
