import { connect } from 'node:net'
import { Readable } from 'node:stream'
import express, { type Response as ExpressResponse } from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { describe, expect, it } from 'vitest'
import { labelExpress } from '../../src/chat/adapters/express.js'
import { labelFastify } from '../../src/chat/adapters/fastify.js'
import { labelHono } from '../../src/chat/adapters/hono.js'
import { disclosure, keep, noon, opening } from './support/facts.js'
import { closing, serve } from './support/serve.js'
import { bodyOf, byByte, bytesOf } from './support/streams.js'

const options = { disclosure, now: noon }
const plain = 'text/plain; charset=utf-8'
const tick = () => new Promise((resolve) => setTimeout(resolve, 5))

/** An Express application that answers as it is told. */
async function answer(handle: (response: ExpressResponse) => unknown, more: object = {}) {
  const app = express()
  app.use(labelExpress({ ...options, ...more }))
  app.get('/', async (_, response) => void (await handle(response)))
  return serve(app)
}

describe('a reply whose type nobody set', () => {
  it('is labelled by Express', async () => {
    const url = await answer((response) => {
      response.write('Hello ')
      response.end('world')
    })
    const response = await fetch(url)
    expect(await response.text()).toBe(`${opening}Hello world`)
    expect(response.headers.get('content-type')).toBe(plain)
  })

  it('is labelled by Hono', async () => {
    const app = new Hono()
    app.use(labelHono(options))
    app.get('/', (c) => stream(c, (out) => out.pipe(bodyOf(byByte(bytesOf('Hello'))))))
    const response = await app.request('/')
    expect(await response.text()).toBe(`${opening}Hello`)
    expect(response.headers.get('content-type')).toBe(plain)
  })

  it('is labelled by Fastify, or announced', async () => {
    const app = fastify()
    app.addHook('onSend', labelFastify(options))
    app.get('/node', (_, reply) => reply.send(Readable.from(['Hello'])))
    app.get('/web', (_, reply) => reply.send(bodyOf([bytesOf('Hello')])))
    app.get('/buffer', (_, reply) => reply.send(Buffer.from('Hello')))
    for (const url of ['/node', '/web']) {
      const { body, headers } = await app.inject({ url })
      expect(body).toBe(`${opening}Hello`)
      expect(headers['content-type']).toBe(plain)
    }
    const { body, headers } = await app.inject({ url: '/buffer' })
    expect(body).toBe('Hello')
    expect(headers['ai-disclosure-notice']).toContain('not a person')
  })

  it('is refused by Fastify where a hook before makes no text, bytes or stream of it', async () => {
    const app = fastify()
    app.addHook('onSend', async (_, { statusCode }, payload) => (statusCode === 200 ? { words: payload } : payload))
    app.addHook('onSend', labelFastify(options))
    app.get('/', (_, reply) => reply.type(plain).send('Hello'))
    const { statusCode, body } = await app.inject({ url: '/' })
    expect(statusCode).toBe(500)
    expect(body).not.toContain('Hello')
    expect(body).toContain('unexpected object as the body, expected text, bytes or a stream')
  })

  it('has nothing set where there is none', async () => {
    const url = await answer((response) => response.status(204).end())
    const { status, headers } = await fetch(url)
    expect([status, headers.get('content-type')]).toEqual([204, null])
  })
})

describe('labelExpress, when an error takes the place of a reply', () => {
  const failures = {
    json: (response: ExpressResponse) => response.status(502).json({ error: 'broken' }),
    'a head': (response: ExpressResponse) => {
      response.writeHead(502, { 'content-type': 'application/json; charset=utf-8' })
      response.end('{"error":"broken"}')
    }
  }

  it.each(Object.entries(failures))('drops what is being checked: %s', async (_, fail) => {
    const box = keep()
    const screen = { output: async () => void (await tick()) }
    const url = await answer(
      (response) => {
        response.type('text/plain')
        response.write('Hello there. ')
        response.write('And more. ')
        response.removeHeader('content-type')
        fail(response)
      },
      { screen, ...box }
    )
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([502, '{"error":"broken"}'])
    expect(response.headers.get('ai-disclosure')).toBeNull()
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(box.state).toBeUndefined()
  })

  it('drops what waits for the end of its sentence', async () => {
    const url = await answer(
      (response) => {
        response.type('text/plain').write('Hello')
        response.status(502).json({ error: 'broken' })
      },
      { screen: { output: () => true } }
    )
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([502, '{"error":"broken"}'])
    expect(response.headers.get('content-length')).toBe('18')
    expect(response.headers.get('ai-disclosure')).toBeNull()
  })

  it('drops the start of an event', async () => {
    const url = await answer((response) => {
      response.type('text/event-stream').write('data: {"choices":[{"delta":')
      response.removeHeader('content-type')
      response.status(500).end('broken')
    })
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([500, 'broken'])
    expect(response.headers.get('content-type')).toBeNull()
  })

  it('ends where nothing else does', async () => {
    const url = await answer(
      (response) => {
        response.type('text/plain').end('Hello.')
        response.statusCode = 503
      },
      { screen: { output: async () => void (await tick()) } }
    )
    expect(await (await fetch(url)).text()).toBe('')
  })

  it('shows nothing of a reply whose type changes after it began', async () => {
    const url = await answer(
      (response) => {
        response.type('text/plain').write('Hello')
        response.type('application/json').end('{"a":1}')
      },
      { screen: { output: () => true } }
    )
    const response = await fetch(url)
    expect([response.status, await response.text()]).toEqual([500, ''])
    expect(response.headers.get('ai-disclosure')).toBeNull()
  })
})

describe('labelExpress', () => {
  it('takes text in every encoding of Node’s', async () => {
    const text = 'Grüße, 👋'
    for (const encoding of ['base64', 'base64url', 'hex', 'utf16le', 'ucs-2', 'UTF-8'] as const) {
      const bytes = Buffer.from(text, 'utf8')
      const isText = /u(?:tf|cs)/i.test(encoding)
      const isWide = isText && encoding !== 'UTF-8'
      const given = isText ? text : bytes.toString(encoding as BufferEncoding)
      const type = `text/plain; charset=${isWide ? 'utf-16le' : 'utf-8'}`
      const labelled = await answer((response) => {
        response.setHeader('content-type', type)
        response.end(given, encoding as BufferEncoding)
      })
      expect(await (await fetch(labelled)).text(), encoding).toBe(opening + text)
    }
    const image = await answer((response) => {
      response.setHeader('content-type', 'image/png')
      response.end('/wA=', 'base64')
    })
    expect(new Uint8Array(await (await fetch(image)).arrayBuffer())).toEqual(
      new Uint8Array([255, 0])
    )
  })

  it('asks the source for no more than the reader takes, also with an asynchronous check', async () => {
    let pulled = 0
    const piece = `${'word '.repeat(12_000)}. `
    const app = express()
    app.use(labelExpress({ ...options, screen: { output: async () => true } }))
    app.get('/', (_, response) => {
      response.type('text/plain')
      const source = new Readable({
        highWaterMark: 1,
        read() {
          pulled += piece.length
          this.push(pulled < 60e6 ? piece : null)
        }
      })
      response.on('close', () => source.destroy())
      source.pipe(response)
    })
    const url = new URL(await serve(app))
    const socket = connect(Number(url.port), url.hostname)
    closing.push(() => socket.destroy())
    // A reader that never reads.
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    let before = -1
    while (before < pulled || pulled === 0) {
      before = pulled
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    expect(pulled).toBeLessThan(30e6)
    // It goes on when the reader does.
    socket.resume()
    await expect.poll(() => pulled, { timeout: 5000 }).toBeGreaterThan(before)
  })
})
