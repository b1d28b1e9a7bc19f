import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserEnvironment } from '../../../scripts/browser.js'
import { findPages } from '../../../src/cli/page-addresses.js'
import { serveFolder } from '../../../src/cli/serve-folder.js'
import { runIn } from '../../cli/support.js'
import { inFolders } from '../../folders.js'
import { pageOf } from './pages.js'

let folder: string
let environment: Awaited<ReturnType<typeof browserEnvironment>>

beforeAll(async () => {
  environment = await browserEnvironment()
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
})
afterAll(() => vi.unstubAllEnvs())
inFolders((path) => {
  folder = path
})
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

describe('forthright see', () => {
  it('prints a line for each page with the verdict, the reason and the pictures', async () => {
    write('seen.html', pageOf({}))
    // The style sheet is loaded as on a site: by a path from its root.
    write('hidden.html', pageOf({ head: '<link rel="stylesheet" href="/hide.css">' }))
    write('hide.css', '#label{opacity:0}')
    const { code, output, errors } = await runIn(folder, ['see', '.', '--states', 'load', '--pictures', 'pictures'])
    expect(errors).toBe('')
    const [hidden = '', seen = ''] = output.trim().split('\n')
    expect(hidden).toMatch(/^fail {2}hidden\.html {2}The words have an opacity of 0: `p#label` has opacity: 0\. \(as it loads\) {2}\S+hidden-load\.png$/)
    expect(seen).toMatch(/^pass {2}seen\.html {2}\S+seen-load\.png$/)
    expect(existsSync(join(folder, 'pictures/hidden-load.png'))).toBe(true)
    expect(code).toBe(1)
  })

  it('refuses a state that there is not, and a page that there is not', async () => {
    write('seen.html', pageOf({}))
    expect(await runIn(folder, ['see', 'seen.html', '--states', 'night'])).toMatchObject({ code: 2, errors: expect.stringContaining('Unexpected `night`') })
    expect(await runIn(folder, ['see', 'none.html'])).toMatchObject({ code: 2, errors: expect.stringContaining('expected a file, a folder or an address') })
    expect(await runIn(folder, ['see'])).toMatchObject({ code: 2 })
  })

  it('says what is missing where no browser starts', async () => {
    write('seen.html', pageOf({}))
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'))
    const { code, errors } = await runIn(folder, ['see', 'seen.html'])
    vi.stubEnv('CHROMIUM_PATH', environment['CHROMIUM_PATH'] ?? '')
    expect(code).toBe(2)
    expect(errors).toContain('expected a Chromium')
  })
})

describe('forthright audit --browser', () => {
  it('reports on opened pages in every format of the audit of files', async () => {
    write('hidden.html', pageOf({ css: '#label{opacity:0}' }))
    const { code, output, errors } = await runIn(folder, ['audit', 'hidden.html', '--browser', '--states', 'load', '--format', 'json'])
    expect(errors).toBe('')
    expect(code).toBe(1)
    expect(JSON.parse(output).files).toMatchObject([
      { path: 'hidden.html', findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'audit/rendered', severity: 'refuse' })]) }
    ])
  })

  it('asks for a browser where states are named without one', async () => {
    write('seen.html', pageOf({}))
    expect(await runIn(folder, ['audit', 'seen.html', '--states', 'load'])).toMatchObject({ code: 2, errors: expect.stringContaining('without `--browser`') })
  })
})

describe('a served folder', () => {
  it('gives its files alone, and none that a link or a path leads out to', async () => {
    mkdirSync(join(folder, 'site'))
    write('secret.html', 'secret')
    writeFileSync(join(folder, 'site/tides.html'), 'tides')
    symlinkSync(join(folder, 'secret.html'), join(folder, 'site/link.html'))
    const { origin, close } = await serveFolder(join(folder, 'site'))
    const statusOf = async (path: string) => (await fetch(origin + path)).status
    expect(await (await fetch(`${origin}/tides`)).text()).toBe('tides')
    expect(await statusOf('/link.html')).toBe(404)
    expect(await statusOf('/..%2fsecret.html')).toBe(404)
    expect(await statusOf('/%00')).toBe(404)
    await close()
    await expect(fetch(`${origin}/tides`)).rejects.toThrow()
  })
})

describe('a sitemap', () => {
  it('gives the pages of its own origin, each once', async () => {
    const server = createServer((_, response) => {
      const { port } = server.address() as { port: number }
      const own = `http://127.0.0.1:${port}`
      response.end(`<urlset><url><loc>${own}/a?x=1&amp;y=2</loc></url><url><loc>${own}/a?x=1&amp;y=2</loc></url><url><loc>http://127.0.0.2/b</loc></url></urlset>`)
    })
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    const { pages, close } = await findPages(folder, [`http://127.0.0.1:${port}/sitemap.xml`])
    await close()
    server.close()
    expect(pages.map(({ address }) => address)).toEqual([`http://127.0.0.1:${port}/a?x=1&y=2`])
  })
})
