import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { type HostPage, pageFacts } from '../../src/host/index.js'

const site = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } as const
const human = '---\ntitle: Paper\ndisclosure: human-only\n---\n\nText\n'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-pages-'))
  writeFileSync(join(folder, 'human.md'), human)
  writeFileSync(join(folder, 'forgotten.md'), '---\ntitle: Forgotten\n---\n\nText\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function codeOf(page: HostPage, options = {}): string | undefined {
  try {
    pageFacts(page, options)
  } catch (error) {
    if (error instanceof DisclosureError) return error.code
  }
  return undefined
}

describe('pageFacts', () => {
  it('takes what the host gives before what stands in the text', () => {
    const page = { frontMatter: { disclosure: { ai: 'Claude' } }, source: human }
    expect(pageFacts(page, { disclosure: site })?.ai).toMatchObject([{ model: 'Claude' }])
  })
  it('reads the front matter of the text where the host gives other fields alone', () => {
    const page = { frontMatter: { title: 'Paper' }, source: human }
    expect(pageFacts(page, { disclosure: site })?.ai).toEqual([])
  })
  it('reads the file where a schema took the facts out of the fields', () => {
    const page = { frontMatter: { title: 'Paper' }, source: 'Text\n', path: join(folder, 'human.md') }
    expect(pageFacts(page, { disclosure: site })?.ai).toEqual([])
  })
  it('reads a file by its address', () => {
    const page = { path: pathToFileURL(join(folder, 'human.md')) }
    expect(pageFacts(page, { disclosure: site })?.ai).toEqual([])
  })
  it('asks about facts deeper down in fields that are all it is given', () => {
    const page = { frontMatter: { metadata: { disclosure: { ai: 'Claude' } } } }
    expect(() => pageFacts(page, { disclosure: 'human-only' })).toThrow('Unexpected `metadata.disclosure` in the front matter')
  })
  it('gives the facts of the site where it was seen that the page declares none', () => {
    const page = { source: 'Text\n', path: join(folder, 'forgotten.md') }
    expect(pageFacts(page, { disclosure: site })?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(pageFacts({ frontMatter: { title: 'Tides' } }, { disclosure: site })?.ai).toHaveLength(1)
  })
  it.each([
    ['a text whose front matter was cut off', { source: 'Text\n' }],
    ['no fields', { frontMatter: {} }],
    ['a module that is no file', { path: '/nowhere/virtual.md' }]
  ])('refuses %s, for which the facts of the site never stand in', (_, page) => {
    expect(codeOf(page, { disclosure: site })).toBe('cannot-label')
  })
  it('says what the host has to give', () => {
    expect(() => pageFacts({}, { disclosure: site })).toThrow(/`frontMatter`.*`source`.*`path`.*schema/)
  })
  it('refuses a page that declares nothing, on a site without facts and where each page is asked', () => {
    expect(codeOf({ frontMatter: { title: 'Tides' } })).toBe('undeclared')
    expect(codeOf({ frontMatter: { title: 'Tides' } }, { disclosure: site, undeclared: 'error' })).toBe('undeclared')
  })
  it('refuses a key that is nearly the one', () => {
    expect(codeOf({ frontMatter: { disclosures: 'human-only' } }, { disclosure: site })).toBe('invalid-disclosure')
  })
})
