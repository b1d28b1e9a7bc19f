import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageDocsPath, renderLanguageDocs } from '../../scripts/generate-language-docs.js'
import { en, locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'

const pages = renderLanguageDocs()

it('docs/languages has a sheet of each language as its words are (UPDATE_DOCS=1 writes them)', () => {
  if (process.env['UPDATE_DOCS']) {
    mkdirSync(languageDocsPath, { recursive: true })
    for (const [name, page] of pages) writeFileSync(languageDocsPath + name, page)
  }
  expect(existsSync(languageDocsPath) && readdirSync(languageDocsPath).toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, page] of pages) {
    expect([name, readFileSync(languageDocsPath + name, 'utf8') === page]).toEqual([name, true])
  }
})

/** Every string of a locale by its path, but for those that are no words. */
function pathsOf(words: unknown, path = ''): string[] {
  if (typeof words === 'string') return [path]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, member]) => pathsOf(member, path === '' ? key : `${path}.${key}`))
}

const all = [...locales, ...previewLocales]
const settings = /^(?:tag|dir|name|colon|gap|stop)$|^(?:names|tasks)\.|^foreword\.tasks\./

describe.each(all.map((locale) => [locale.tag, locale] as const))('the sheet of %s', (tag, locale) => {
  const sheet = pages.get(`${tag}.md`) ?? ''

  it('has every string of the words, by its path', () => {
    const untold = pathsOf(en).filter((path) => !settings.test(path) && !sheet.includes(`\`${path}\``))
    expect(untold).toEqual([])
    for (const task of Object.values(locale.foreword.tasks)) expect(sheet).toContain(task)
  })

  it('has no slot left open, and says whether a native reader has read it', () => {
    expect(sheet).not.toMatch(/\{\w+\}|undefined/)
    expect(sheet.includes('No native reader has read these words')).toBe(locale.isPreview === true)
  })
})

describe('the page of the languages', () => {
  it('has a row for each, previews told apart', () => {
    const page = pages.get('README.md') ?? ''
    for (const { tag, name, isPreview } of all) {
      expect(page).toContain(`| [${name}](${tag}.md) | \`${tag}\` | ${isPreview ? 'Preview' : 'Read'} |`)
    }
  })
})
