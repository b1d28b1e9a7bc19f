import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { stream, streamText } from 'hono/streaming'
import { describe, expect, it } from 'vitest'
import { labelExpress } from '../../src/chat/adapters/express.js'
import { labelFastify } from '../../src/chat/adapters/fastify.js'
import { labelHono } from '../../src/chat/adapters/hono.js'
import { disclosure, keep, noon, notice, opening } from './support/facts.js'
import { broken } from './support/faults.js'
import { chatEvents, protocols, sse } from './support/protocols.js'
import { serve } from './support/serve.js'
import { bodyOf, byByte, bytesOf } from './support/streams.js'

const options = { disclosure, now: noon }
const text = 'Grüße, Ada! 👋🏽 The harbour opens at six.'
const chat = protocols.find(({ name }) => name === 'OpenAI chat')
const shown = (body: string) => chat?.shown(body)

describe('labelHono', () => {
  const app = new Hono()
  app.use('/chat/*', labelHono(options))
  app.get('/chat/text', (c) => c.text(text))
  app.get('/chat/stream', (c) =>
    streamText(c, async (out) => {
      for (const character of text) await out.write(character)
    })
  )
  app.get('/chat/sse', (c) => {
    c.header('content-type', 'text/event-stream')
    return stream(c, (out) => out.pipe(bodyOf(byByte(bytesOf(sse(chatEvents))))))
  })
  app.get(
    '/chat/long',
    () => new Response(text, { headers: { 'content-length': '45', etag: '"x"' } })
  )
  app.get('/chat/json', (c) => c.json({ a: 1 }))
  app.get('/chat/fail', () => {
    throw broken
  })
  app.onError((error, c) => c.text(error.message, 500))

  it('labels texts and streams', async () => {
    expect(await (await app.request('/chat/text')).text()).toBe(opening + text)
    expect(await (await app.request('/chat/stream')).text()).toBe(opening + text)
    expect(shown(await (await app.request('/chat/sse')).text())).toMatch(opening + 'Grüße')
  })

  it('takes the length and the validator of the old body off, which Hono would lay back', async () => {
    const response = await app.request('/chat/long')
    expect(response.headers.get('content-length')).toBeNull()
    expect(response.headers.get('etag')).toBeNull()
    expect(await response.text()).toBe(opening + text)
  })

  it('passes JSON and errors', async () => {
    const json = await app.request('/chat/json')
    expect(await json.json()).toEqual({ a: 1 })
    expect(json.headers.get('ai-disclosure-notice')).toContain('not a person')
    expect(await (await app.request('/chat/fail')).text()).toBe(broken.message)
  })

  it('works inside compression, and refuses outside of it', async () => {
    const squeeze = { headers: { 'accept-encoding': 'gzip' } }
    const right = new Hono()
    right.use(compress({ threshold: 0 }), labelHono(options))
    right.get('/', (c) => c.text(text))
    const response = await right.request('/', squeeze)
    const unpacked = response.body?.pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(unpacked).text()).toBe(opening + text)
    const wrong = new Hono()
    wrong.use(labelHono(options), compress({ threshold: 0 }))
    wrong.get('/', (c) => c.text(text))
    wrong.onError((error, c) => c.text(error.message, 500))
    expect(await (await wrong.request('/', squeeze)).text()).toContain('compress it after')
  })

  it('takes options from the request', async () => {
    const box = keep()
    const each = new Hono()
    each.use(
      labelHono((c) => {
        const state = (
          c as unknown as { req: { header(name: string): string | undefined } }
        ).req.header('x-state')
        return { ...options, ...box, conversation: state }
      })
    )
    each.get('/', (c) => c.text('Hi'))
    expect(await (await each.request('/')).text()).toBe(`${opening}Hi`)
    const next = { headers: { 'x-state': JSON.stringify(box.state) } }
    expect(await (await each.request('/', next)).text()).toBe('Hi')
  })
})

describe('labelExpress', () => {
  const listen = async (more: object = {}) => {
    const app = express()
    app.use(labelExpress({ ...options, ...more }))
    app.get('/send', (_, response) => void response.type('text/plain').send(text))
    app.get('/json', (_, response) => void response.json({ a: 1 }))
    app.get('/fail', (_, response) => void response.status(500).type('text/plain').send('broken'))
    app.get('/write', (_, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': '45'
      })
      for (const byte of byByte(bytesOf(text))) response.write(byte)
      response.end()
    })
    app.get('/pipe', (_, response) => {
      response.type('text/plain')
      Readable.from([...text]).pipe(response)
    })
    app.get('/events', (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      response.flushHeaders()
      response.write(sse(chatEvents).slice(0, 100))
      response.end(sse(chatEvents).slice(100))
    })
    app.get('/unknown', (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      response.write('data: Hello\n\n')
      response.end('data: there\n\n')
    })
    app.get('/late', (_, response) => {
      response.setHeader('content-type', 'text/event-stream')
      response.write(sse(chatEvents.slice(0, 3)))
      response.write('data: Hello\n\n')
      response.end()
    })
    app.get(
      '/zip',
      (_, response) => void response.set('content-encoding', 'gzip').type('text/plain').send('x')
    )
    return serve(app)
  }
  const get = async (url: string) => (await fetch(url)).text()

  it('labels what is sent, written, piped and flushed', async () => {
    const url = await listen()
    for (const path of ['send', 'write', 'pipe']) {
      expect(await get(`${url}/${path}`), path).toBe(opening + text)
    }
    expect(shown(await get(`${url}/events`))).toMatch(opening + 'Grüße')
  })

  it('passes JSON and errors', async () => {
    const url = await listen()
    const json = await fetch(`${url}/json`)
    expect(await json.json()).toEqual({ a: 1 })
    expect(json.headers.get('ai-disclosure')).toContain('model="GPT-4"')
    expect(json.headers.get('ai-disclosure-notice')).toContain('not a person')
    expect(await get(`${url}/fail`)).toBe('broken')
  })

  it('shows nothing of what it can’t label', async () => {
    const reasons: unknown[] = []
    const url = await listen({
      onEvent: (event: { reason?: string }) => reasons.push(event.reason)
    })
    for (const path of ['unknown', 'zip']) {
      const response = await fetch(`${url}/${path}`)
      expect([response.status, await response.text()]).toEqual([500, ''])
    }
    expect(reasons).toEqual([
      expect.stringContaining('unexpected text in the stream'),
      expect.stringContaining('compress it after')
    ])
  })

  it('breaks off what goes wrong later', async () => {
    const url = await listen()
    await expect(get(`${url}/late`)).rejects.toThrow()
  })

  it('waits for checks, in order, and asks for more afterwards', async () => {
    const screen = {
      output: async (sentence: string) => {
        await new Promise((resolve) => setTimeout(resolve, sentence.length % 3))
      }
    }
    const url = await listen({ screen })
    for (const path of ['send', 'write', 'pipe']) {
      expect(await get(`${url}/${path}`), path).toBe(opening + text)
    }
    const stopping = await listen({ screen: { output: async () => 'no' } })
    expect((await fetch(`${stopping}/send`)).status).toBe(500)
  })

  it('survives a reader that leaves', async () => {
    let writes = 0
    const app = express()
    app.use(labelExpress(options))
    app.get('/', (_, response) => {
      response.type('text/plain')
      const timer = setInterval(() => response.write(`word ${writes++} `), 1)
      response.on('close', () => clearInterval(timer))
    })
    const url = await serve(app)
    await new Promise<void>((resolve) => {
      const request = httpRequest(url, (response) => {
        response.once('data', () => {
          request.destroy()
          resolve()
        })
      })
      request.end()
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = writes
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(writes).toBe(before)
  })

  it('hands a disclosure that may not be used to the error handler', async () => {
    const app = express()
    app.use(labelExpress(() => ({ disclosure: { ai: [] } })))
    app.get('/', (_, response) => void response.type('text/plain').send(text))
    const url = await serve(app)
    expect(await (await fetch(url)).text()).not.toContain('harbour')
  })
})

describe('labelFastify', () => {
  const app = fastify()
  app.addHook('onSend', labelFastify(options))
  app.get('/text', (_, reply) => reply.type('text/plain').send(text))
  app.get('/buffer', (_, reply) => reply.type('text/plain').send(Buffer.from(text)))
  app.get('/node', (_, reply) => reply.type('text/plain').send(Readable.from([...text])))
  app.get('/web', (_, reply) => reply.type('text/plain').send(bodyOf(byByte(bytesOf(text)))))
  app.get('/response', (_, reply) =>
    reply.send(new Response(text, { headers: { 'content-type': 'text/plain' } }))
  )
  app.get('/events', (_, reply) =>
    reply.type('text/event-stream').send(Readable.from([sse(chatEvents)]))
  )
  app.get('/json', () => ({ a: 1 }))
  app.get('/fail', (_, reply) => reply.code(500).type('text/plain').send('broken'))
  app.get('/unknown', (_, reply) => reply.type('text/event-stream').send('data: Hello\n\n'))
  const get = async (url: string) => app.inject({ url })

  it.each(['text', 'buffer', 'node', 'web', 'response'])('labels a %s', async (path) => {
    expect((await get(`/${path}`)).body).toBe(opening + text)
  })

  it('labels events', async () => {
    expect(shown((await get('/events')).body)).toMatch(opening + 'Grüße')
  })

  it('passes JSON and errors', async () => {
    const json = await get('/json')
    expect(json.json()).toEqual({ a: 1 })
    expect(json.headers['ai-disclosure-notice']).toContain('not a person')
    expect((await get('/fail')).body).toBe('broken')
  })

  it('shows nothing of what it can’t label', async () => {
    const { statusCode, body } = await get('/unknown')
    expect(statusCode).toBe(500)
    expect(body).not.toContain('Hello')
  })
})

it('says the words of the notice in a header that a machine reads back', async () => {
  const response = await new Hono()
    .use(labelHono({ ...options, disclosure: { author: 'Müller', responsible: 'author', ai: 'GPT-4' } }))
    .get('/', (c) => c.json({}))
    .request('/')
  const words = /^interface;words=%"(.*)"$/.exec(
    response.headers.get('ai-disclosure-notice') ?? ''
  )?.[1]
  expect(decodeURIComponent(words ?? '')).toBe(
    notice.replace('Ada Lovelace', 'Müller').replace(' (OpenAI)', '')
  )
})
