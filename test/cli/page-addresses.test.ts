import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../src/cli/open-browser.js'
import { findPages } from '../../src/cli/page-addresses.js'
import { inFolders } from '../folders.js'

describe('the pages of a sitemap', () => {
  let server: Server
  let origin = ''
  const asked: string[] = []
  const urls = (...paths: readonly string[]) =>
    `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`
  const index = (...paths: readonly string[]) =>
    `<sitemapindex>${paths.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`
  const files: Readonly<Record<string, () => string | Buffer>> = {
    '/pages.xml': () => urls('/tides', '/waves'),
    '/self.xml': () => index('/self.xml', '/pages.xml'),
    '/deep.xml': () => index('/self.xml'),
    '/packed.xml': () => index('/pages.xml.gz'),
    '/pages.xml.gz': () => gzipSync(urls('/tides')),
    '/comment.xml': () => `<urlset><!-- ${urls('/old')} --><url><loc>${origin}/tides</loc></url></urlset>`,
    // Openings without an end: each was looked for through all that follows.
    '/opened.xml': () => `<urlset><url><loc> ${origin}/tides\n</loc></url><loc>${' '.repeat(1e5)}]</loc>${'<!--'.repeat(1e6)}`,
    '/endless.xml': () => Buffer.alloc(81_000_000, ' '),
    '/bomb.xml.gz': () => gzipSync(Buffer.alloc(81_000_000, ' ')),
    '/broken.xml.gz': () => gzipSync(urls('/tides')).subarray(0, 30),
    '/cdata.xml': () => `<urlset><url><loc> <![CDATA[${origin}/tides]]> </loc></url></urlset>`,
    '/prefix.xml': () => `<s:urlset><s:url><s:loc>${origin}/tides</s:loc><image:image><image:loc>${origin}/a.png</image:loc></image:image></s:url></s:urlset>`
  }
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url)
      const file = files[url]
      response.writeHead(file ? 200 : 404).end(file?.() ?? '')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  it.each([
    ['/pages.xml', ['/tides', '/waves']],
    ['/self.xml', ['/tides', '/waves']],
    ['/packed.xml', ['/tides']],
    ['/pages.xml.gz', ['/tides']],
    ['/comment.xml', ['/tides']],
    ['/prefix.xml', ['/tides']],
    ['/cdata.xml', ['/tides']],
    ['/opened.xml', ['/tides']],
    ['/page', ['/page']]
  ])('are found once: %s', async (path, expected) => {
    const { pages } = await findPages('.', [origin + path])
    expect(pages.map(({ address }) => address.slice(origin.length))).toEqual(expected)
  })
  it.each([
    ['/endless.xml', 'of more than 80000000 bytes, expected a sitemap'],
    ['/bomb.xml.gz', 'does not unpack to at most 80000000 bytes'],
    ['/broken.xml.gz', 'does not unpack']
  ])('are not looked for in more than a sitemap can have: %s', async (path, message) => {
    await expect(findPages('.', [origin + path])).rejects.toThrow(expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining(message) as string }))
  })
  it('are looked for one step deep, and no more', async () => {
    asked.length = 0
    const { pages } = await findPages('.', [`${origin}/deep.xml`])
    expect([pages, asked]).toEqual([[], ['/deep.xml', '/self.xml']])
    await expect(findPages('.', [`${origin}/none.xml`])).rejects.toThrow('Unexpected answer 404')
  })
})

describe('an address that the browser does not open', () => {
  let folder = ''
  inFolders((path) => {
    folder = path
  })
  it('is named, without a stack', async () => {
    const library = join(folder, 'node_modules/playwright')
    mkdirSync(library, { recursive: true })
    writeFileSync(join(library, 'package.json'), '{ "name": "playwright", "main": "index.cjs" }')
    const page = "{ goto: async (address) => { if (address.endsWith('loop')) throw new Error('net::ERR_TOO_MANY_REDIRECTS\\nCall log: …') } }"
    writeFileSync(
      join(library, 'index.cjs'),
      `exports.chromium = { launch: async () => ({ newPage: async () => (${page}), close: async () => undefined }) }`
    )
    const browser = await openBrowser(folder)
    await expect(browser.open('http://127.0.0.1/loop')).rejects.toThrow(
      /^Unexpected address that does not open \(net::ERR_TOO_MANY_REDIRECTS\), expected a page: is http:\/\/127\.0\.0\.1\/loop one/
    )
    await expect(browser.open('http://127.0.0.1/tides')).resolves.toHaveProperty('goto')
  })
})
