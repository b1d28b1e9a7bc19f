import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siteHosts } from '../../src/cli/site-hosts.js'
import { runIn } from './support.js'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'forthright-init-'))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

const init = (...more: string[]) =>
  runIn(site, ['init', '--author', 'Ada Lovelace', '--ai', 'GPT-4 (OpenAI)', '--responsible', 'Ada Lovelace', ...more])
const depend = (...names: string[]) =>
  writeFileSync(join(site, 'package.json'), JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) }))

describe('forthright init', () => {
  it.each(siteHosts)('recognises $name, writes a draft and says what goes where', async (host) => {
    depend(host.dependency)
    const { code, output } = await init()
    expect(code).toBe(0)
    expect(output).toContain(`Found ${host.name}.`)
    expect(output).toContain(`'${host.entry}'`)
    expect(output).toContain(`Now in ${host.config}:\n`)
    expect(output).toContain('const facts = {"author":"Ada Lovelace"')
    expect(readFileSync(join(site, host.page), 'utf8')).toMatch(/^---\n.*draft: true\n.*disclosure:/s)
    const config: object = JSON.parse(readFileSync(join(site, 'forthright.config.json'), 'utf8'))
    expect(config).toMatchObject({ labels: 'build', disclosure: { author: 'Ada Lovelace' } })
  })
  it('names the files that the site has, and puts the page where its pages are', async () => {
    depend('vitepress')
    mkdirSync(join(site, 'docs/.vitepress'), { recursive: true })
    writeFileSync(join(site, 'docs/.vitepress/config.mts'), '')
    const { output } = await init()
    expect(output).toContain('Wrote forthright.config.json and docs/who-made-this.md, a draft.')
    expect(output).toContain('Now in docs/.vitepress/config.mts:\n')
    expect(existsSync(join(site, 'docs/who-made-this.md'))).toBe(true)
  })
  it('says where a draft is shown all the same', async () => {
    depend('vitepress')
    expect((await init()).output).toContain('VitePress itself doesn’t')
  })
  it('leaves a file in CommonJS what it is', async () => {
    depend('gatsby')
    writeFileSync(join(site, 'gatsby-node.js'), '')
    expect((await init()).output).toContain("Now in gatsby-node.js:\n\nconst { default: disclosure } = require('forthright/gatsby')")
  })
  it('takes a site that stands upon another host for what it is', async () => {
    depend('astro', '@astrojs/starlight')
    expect((await init()).output).toContain('Found Starlight.')
  })
  it('never writes over a page', async () => {
    depend('vitepress')
    writeFileSync(join(site, 'who-made-this.md'), 'Mine\n')
    expect((await init()).output).toContain('who-made-this.md was there already')
    expect(readFileSync(join(site, 'who-made-this.md'), 'utf8')).toBe('Mine\n')
  })
  it('writes facts alone where it knows no host', async () => {
    writeFileSync(join(site, 'package.json'), 'no JSON')
    expect((await init()).output).toContain('Then: forthright label')
    expect(existsSync(join(site, 'who-made-this.md'))).toBe(false)
  })
})

it('has every entry that it names', () => {
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { exports: object }
  for (const { entry } of siteHosts) expect(Object.keys(exports)).toContain(entry.replace('forthright', '.'))
})
