import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EdgeExample, startEdgeExample } from '../../scripts/edge-example.js'
import { labelHtml } from '../../src/html/index.js'

const head = '<!doctype html><html lang="en"><head><title>Tides</title></head>'
const page = `${head}<body><main><h1>Tides</h1><p>The tides come and go.</p></main></body></html>`
const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  responsible: 'author'
} as const
const html = { 'content-type': 'text/html; charset=utf-8' }

/** A site that can't be rebuilt. */
const answers: Readonly<Record<string, RequestListener>> = {
  '/tides': (_, response) => response.writeHead(200, { ...html, etag: '"1"', 'content-length': page.length }).end(page),
  '/by-hand/': (_, response) => response.writeHead(200, { ...html, etag: '"1"' }).end(page),
  '/missing': (_, response) => response.writeHead(404, html).end(page),
  '/tides.json': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":"b"}'),
  '/latin': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html;charset="ISO-8859-1"' }).end(page.replace('come', 'caf\u00E9'), 'latin1'),
  '/unnamed': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('come', 'caf\u00E9'), 'latin1'),
  '/frames': (_, response) =>
    response.writeHead(200, html).end(`${head}<frameset><frame src="a"></frameset></html>`),
  '/slow': async (_, response) => {
    response.writeHead(200, html).write(`${head}<body><main><h1>Tides</h1><p>First.</p>`)
    await wait(1500)
    response.end('<p>Last.</p></main></body></html>')
  }
}

describe('the worker of examples/edge', () => {
  let edge: EdgeExample
  let site: Server
  let address = ''
  let asked: IncomingMessage | undefined
  beforeAll(async () => {
    edge = await startEdgeExample()
    site = createServer((request, response) => {
      asked = request
      answers[request.url ?? '']?.(request, response)
    }).listen(0)
    await once(site, 'listening')
    const [port] = await edge.serve('worker.capnp', ['http'], (site.address() as AddressInfo).port)
    address = `http://localhost:${port}`
  })
  afterAll(async () => {
    site.closeAllConnections()
    site.close()
    await edge.stop()
  })

  it('labels a page as `labelHtml` does', async () => {
    const response = await fetch(`${address}/tides`)
    expect(await response.text()).toBe(labelHtml(page, disclosure).value)
  })
  it('takes off what told of the bytes without the label', async () => {
    const { headers } = await fetch(`${address}/tides`)
    expect([headers.get('etag'), headers.get('content-length')]).toEqual([null, null])
  })
  it('asks the site for whole pages, whatever a browser has of one', async () => {
    await fetch(`${address}/tides`, { headers: { range: 'bytes=0-9', 'if-none-match': '"1"' } })
    expect([asked?.headers.range, asked?.headers['if-none-match']]).toEqual([undefined, undefined])
  })
  it('leaves pages that people made, and what is no page, as they are', async () => {
    const byHand = await fetch(`${address}/by-hand/`)
    expect([await byHand.text(), byHand.headers.get('etag')]).toEqual([page, '"1"'])
    expect(await (await fetch(`${address}/tides.json`)).text()).toBe('{"a":"b"}')
  })
  it('keeps the status of a page', async () => {
    const response = await fetch(`${address}/missing`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('AI-generated')
  })
  it('reads a page in the encoding that its header names', async () => {
    const text = await (await fetch(`${address}/latin`)).text()
    expect(text).toContain('caf\u00E9')
    expect(text).toContain('AI-generated')
  })
  it.each(['/unnamed', '/frames'])('breaks off before the words of a page that it can’t label: %s', async (path) => {
    let text = ''
    const read = async () => {
      const response = await fetch(`${address}${path}`)
      const { body } = response
      if (!response.ok) throw new Error(String(response.status))
      for await (const chunk of body ?? []) text += Buffer.from(chunk).toString()
    }
    await expect(read()).rejects.toThrow()
    expect(text).not.toMatch(/tides come|<frame/)
  })
  it('passes the label before the rest of a page is there', async () => {
    const reader = (await fetch(`${address}/slow`)).body?.getReader()
    let text = ''
    for (let seen = await reader?.read(); seen && !seen.done; seen = await reader?.read()) {
      text += Buffer.from(seen.value).toString()
      if (text.includes('First.')) break
    }
    expect(text.indexOf('AI-generated.')).toBeLessThan(text.indexOf('First.'))
    expect(text).not.toContain('Last.')
    await reader?.cancel()
  })
})
