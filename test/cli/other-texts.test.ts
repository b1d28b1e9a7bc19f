import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readEpub } from '../../src/epub/index.js'
import { epub3, pack } from '../epub/books.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder = ''
inFolders((path) => {
  folder = path
  const disclosure = {
    author: 'Ada Lovelace',
    ai: 'GPT-4',
    roles: { drafting: 'ai', editing: 'author' },
    responsible: 'author'
  }
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure }))
})
const texts: { readonly [name: string]: string } = {
  'a.adoc': '= Tides\n\nThey come.\n',
  'a.rst': 'Tides\n=====\n\nThey come.\n',
  'a.org': '#+TITLE: Tides\n\nThey come.\n',
  'a.typ': '= Tides\nThey come.\n',
  'a.textile': 'h1. Tides\n\nThey come.\n',
  'a.mediawiki': '= Tides =\nThey come.\n',
  'a.ipynb': JSON.stringify({
    cells: [{ cell_type: 'markdown', metadata: {}, source: '# Tides' }],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 4
  })
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('texts in other formats', () => {
  it.each(Object.entries(texts))('are labelled, checked and unlabelled: %s', async (name, source) => {
    writeFileSync(join(folder, name), source)
    expect(await runIn(folder, ['check', name])).toMatchObject({ code: 1 })
    expect(await runIn(folder, ['label', name, '--write'])).toMatchObject({ code: 0 })
    expect(read(name)).toContain('AI-generated] Tides'.replace('-', name.endsWith('.typ') ? '\\-' : '-').replace(']', name.endsWith('.typ') ? '\\]' : ']'))
    expect(await runIn(folder, ['check', name])).toMatchObject({ code: 0 })
    expect(await runIn(folder, ['unlabel', name, '--write'])).toMatchObject({ code: 0 })
    expect(read(name)).toBe(source)
  })
})

describe('books', () => {
  it('are labelled, checked and unlabelled, by facts beside them', async () => {
    const bytes = pack(epub3)
    writeFileSync(join(folder, 'tides.epub'), bytes)
    expect(await runIn(folder, ['label', 'tides.epub'])).toMatchObject({ code: 0 })
    expect(await runIn(folder, ['check', 'tides.epub'])).toMatchObject({ code: 1 })
    expect(await runIn(folder, ['label', 'tides.epub', '--write'])).toMatchObject({ code: 0 })
    expect(readEpub(readFileSync(join(folder, 'tides.epub')))).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(await runIn(folder, ['check', 'tides.epub'])).toMatchObject({ code: 0 })
    expect(await runIn(folder, ['unlabel', 'tides.epub', '--write'])).toMatchObject({ code: 0 })
    expect(unzipSync(readFileSync(join(folder, 'tides.epub')))).toEqual(unzipSync(bytes))
    writeFileSync(join(folder, 'tides.epub.disclosure.json'), '"human-only"')
    expect(await runIn(folder, ['check', 'tides.epub'])).toMatchObject({ code: 0 })
  })
  it('stay books where they are links to files of other names', async () => {
    const bytes = pack(epub3)
    writeFileSync(join(folder, 'a1b2c3'), bytes)
    symlinkSync('a1b2c3', join(folder, 'tides.epub'))
    expect(await runIn(folder, ['label', 'tides.epub', '--write'])).toMatchObject({ code: 0 })
    expect(readEpub(readFileSync(join(folder, 'a1b2c3')))).toMatchObject({ author: { name: 'Ada Lovelace' } })
    expect(await runIn(folder, ['unlabel', 'tides.epub', '--write'])).toMatchObject({ code: 0 })
    expect(unzipSync(readFileSync(join(folder, 'a1b2c3')))).toEqual(unzipSync(bytes))
  })
})

describe('the rules of a place', () => {
  it('are told with what they ask', async () => {
    const options = ['--jurisdiction', 'EU,US-NY', '--use', 'chatbot', '--date', '2027-01-01']
    const { code, output } = await runIn(folder, ['explain', ...options])
    expect(code).toBe(0)
    expect(output).toContain('  eu/interaction: ')
    expect(output).toContain('  us-ny/companion-reminder: ')
    expect(output).toContain('`chatbot.reminder`')
    expect(output).not.toContain('us-ca/')
    expect(output).toContain('Everywhere: openai-usage')
  })

  it('are asked for in codes, uses and days that exist', async () => {
    for (const options of [['-j', 'Europe'], ['--use', 'chatbots'], ['--date', 'soon'], ['--date', '2027-13-01'], ['--date', '2027-02-30']]) {
      expect(await runIn(folder, ['explain', ...options])).toMatchObject({ code: 2 })
    }
    expect(await runIn(folder, ['explain', 'eu/interaction', '-j', 'EU'])).toMatchObject({ code: 2 })
    expect((await runIn(folder, ['explain', '-j', 'us-ny'])).errors).toContain('Did you mean `US-NY`?')
  })

  it('are said to be unknown where no pack is about a place', async () => {
    const { output } = await runIn(folder, ['explain', '-j', 'GB,DE', '--use', 'chatbot'])
    expect(output).toContain('No pack is about GB, which says nothing of the law there.')
    expect(output).toContain('eu/interaction')
    expect((await runIn(folder, ['explain', '-j', 'US-ME', '--use', 'post'])).output).toContain('No rule of a law is known for this.')
  })
})

describe('`packs`', () => {
  it('lists each with its date and sources, and the secondary ones as such', async () => {
    const { code, output } = await runIn(folder, ['packs'])
    expect(code).toBe(0)
    expect(output).toContain('openai-sharing-2022-11-14: OpenAI, Sharing & publication policy, 2022-11-14')
    expect(output).toContain('(read in: ')
  })

  it('tells what changed since a day', async () => {
    const { output } = await runIn(folder, ['packs', '--since', '2026-08-01'])
    expect(output).toContain('2026-08-02: eu/interaction began to apply')
    expect(output).not.toContain('openai-sharing')
    const { output: later } = await runIn(folder, ['packs', '--since', '2026-11-20'])
    expect(later).toContain('Nothing changed since 2026-11-20.')
  })

  it('is written as JSON too', async () => {
    const { output } = await runIn(folder, ['packs', '--format', 'json'])
    expect(JSON.parse(output)).toHaveLength(18)
  })
})
