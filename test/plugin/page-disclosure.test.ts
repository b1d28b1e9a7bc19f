import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { pageDisclosure } from '../../src/plugin/page-disclosure.js'

const none = { data: () => undefined }
const facts = { author: 'Ada Lovelace' }
const withData = (data: Record<string, unknown>) => {
  const file = new VFile('Text')
  Object.assign(file.data, data)
  return file
}

describe('pageDisclosure', () => {
  it.each([
    ['Nuxt Content, or this library’s other plugin', { disclosure: facts }],
    ['Astro', { astro: { frontmatter: { disclosure: facts } } }],
    ['Docusaurus', { frontMatter: { disclosure: facts } }],
    ['Fumadocs', { frontmatter: { disclosure: facts } }],
    ['mdsvex', { fm: { disclosure: facts } }],
    ['vfile-matter', { matter: { disclosure: facts } }]
  ])('finds facts where %s puts them', (_host, data) => {
    expect(pageDisclosure(withData(data), none)).toBe(facts)
  })
  it('finds facts where Rspress puts them', () => {
    const processor = {
      data: (key: string) => (key === 'pageMeta' ? { frontmatter: { disclosure: facts } } : undefined)
    }
    expect(pageDisclosure(new VFile('Text'), processor)).toBe(facts)
  })
  it('takes null for nothing', () => {
    const data = { disclosure: null, matter: { disclosure: facts } }
    expect(pageDisclosure(withData(data), none)).toBe(facts)
  })
  it('finds nothing on a page that declares nothing', () => {
    for (const data of [{}, { matter: null }, { matter: 'disclosure' }, { frontmatter: [] }]) {
      expect(pageDisclosure(withData(data), none)).toBeUndefined()
    }
  })
  it('asks about facts deeper down, in what the host read of the page alone', () => {
    const stray = { metadata: { disclosure: { ai: 'GPT-4' } } }
    expect(() => pageDisclosure(withData({ astro: { frontmatter: stray } }), none)).toThrow('Unexpected `metadata.disclosure` in the front matter')
    expect(pageDisclosure(withData({ astro: { frontmatter: { ...stray, disclosure: facts } } }), none)).toBe(facts)
    expect(pageDisclosure(withData({ another: { disclosure: { ai: 'GPT-4' } } }), none)).toBeUndefined()
  })
  it('reads no inherited member', () => {
    const data = { matter: Object.create({ disclosure: facts }) }
    expect(pageDisclosure(withData(data), none)).toBeUndefined()
  })
})
