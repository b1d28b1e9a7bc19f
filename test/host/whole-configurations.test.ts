import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import docusaurus from '../../src/host/docusaurus.js'
import { excerptOf, headingOf } from '../../src/host/excerpt.js'
import { markFields } from '../../src/host/index.js'
import { createSite } from '../../src/host/site.js'
import velite from '../../src/host/velite.js'
import { inFolders } from '../folders.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai' } } as const
const mark = '[AI-generated] '

let folder = ''
const before = process.cwd()
inFolders((path) => {
  folder = path
  process.chdir(folder)
})
afterEach(() => process.chdir(before))

describe('the configuration of Docusaurus', () => {
  const label = (config: object) => {
    const {
      plugins,
      markdown: _,
      ...rest
    } = docusaurus(config, { disclosure: facts }) as {
      plugins: unknown[]
      markdown: unknown
    }
    const cache = (plugins.pop() as () => { configureWebpack(given: object): object })()
    // The plugin stands first: what it is told is not of interest here.
    const seen = JSON.parse(JSON.stringify({ ...rest, plugins })) as object
    return { seen, cache }
  }
  // Of a plugin JSON keeps its options alone.
  const own = [null, expect.objectContaining({ parts: '_', disclosure: facts, locales: [] })]
  const content = { beforeDefaultRemarkPlugins: [own] }

  it.each([
    ['nothing', {}, { plugins: [] }],
    [
      'the classic preset',
      { presets: ['classic'] },
      { presets: [['classic', { docs: content, blog: content, pages: content }]], plugins: [] }
    ],
    [
      'the classic preset by its package, with options',
      {
        presets: [
          ['@docusaurus/preset-classic', { docs: { path: 'guide', beforeDefaultRemarkPlugins: ['own'] }, blog: false }]
        ]
      },
      {
        presets: [
          [
            '@docusaurus/preset-classic',
            { docs: { path: 'guide', beforeDefaultRemarkPlugins: [own, 'own'] }, blog: false, pages: content }
          ]
        ],
        plugins: []
      }
    ],
    [
      'another preset',
      { presets: [['neoclassic', {}], ['classical']] },
      { presets: [['neoclassic', {}], ['classical']], plugins: [] }
    ],
    [
      'plugins',
      {
        plugins: [
          '@docusaurus/plugin-content-docs',
          ['content-blog', { path: 'news' }],
          ['sitemap', {}],
          ['content-pages-own', {}]
        ]
      },
      {
        plugins: [
          ['@docusaurus/plugin-content-docs', content],
          ['content-blog', { path: 'news', ...content }],
          ['sitemap', {}],
          ['content-pages-own', {}]
        ]
      }
    ]
  ])('has the label before its own plugins: %s', (_, config, expected) => {
    expect(label(config).seen).toEqual(expected)
  })

  it('keeps what a bundler compiled for one state of the facts alone', () => {
    const { configureWebpack } = label({}).cache
    const version = expect.stringMatching(/^1 sha256:[\da-f]{25}$/)
    expect(configureWebpack({})).toEqual({})
    expect(configureWebpack({ cache: { type: 'memory', version: '1' } })).toEqual({})
    expect(configureWebpack({ cache: { type: 'filesystem', version: '1' } })).toEqual({ cache: { version } })
    expect(configureWebpack({ experiments: { cache: { type: 'persistent', version: '1' } } })).toEqual({
      experiments: { cache: { version } }
    })
  })

  it('takes for the title and the description what Docusaurus would take from the text, marked', async () => {
    const { markdown } = docusaurus<{ markdown?: object }>({}, { disclosure: facts })
    const parse = (name: string, frontMatter: object, body: string) =>
      (markdown as { parseFrontMatter(params: object): Promise<{ frontMatter: object }> }).parseFrontMatter({
        filePath: join(process.cwd(), 'blog', name),
        fileContent: `---\nlayout: page\n---\n\n${body}`,
        defaultParseFrontMatter: () => Promise.resolve({ frontMatter, content: body })
      })
    const fieldsOf = async (...given: Parameters<typeof parse>) => (await parse(...given)).frontMatter
    expect(await fieldsOf('2026-11-20-tides.md', {}, '')).toEqual({ title: `${mark}tides` })
    expect(await fieldsOf('tides.md', {}, '# High water\n\nThey *come*.\n')).toEqual({
      title: `${mark}High water`,
      description: `${mark}They come.`
    })
    expect(await fieldsOf('tides.md', { title: 'T', description: 'D' }, '# High water\n\nThey come.\n')).toEqual({
      title: `${mark}T`,
      description: `${mark}D`
    })
    expect(await fieldsOf('tides.md', { disclosure: 'human-only' }, 'They come.')).toEqual({ disclosure: 'human-only' })
    expect(await fieldsOf('_part.md', {}, 'They come.')).toEqual({})
  })
})

describe('the configuration of Velite', () => {
  it('marks the fields of each page, and labels each member that is its text', () => {
    mkdirSync(join(folder, 'content'), { recursive: true })
    writeFileSync(join(folder, 'content/tides.md'), 'They come.\n')
    type Transform = (data: unknown, context: { meta: object }) => unknown
    let transform: Transform = (data) => data
    const schema = { transform: (given: Transform) => ((transform = given), 'transformed') }
    const given = {
      root: 'content',
      markdown: { gfm: true, remarkPlugins: ['own'] },
      collections: { pages: { pattern: '*.md', schema } }
    }
    const { markdown, mdx, collections } = velite(given, { disclosure: facts }) as unknown as {
      markdown: { remarkPlugins: unknown[] }
      mdx: { remarkPlugins: unknown[] }
      collections: object
    }
    expect(collections).toEqual({ pages: { pattern: '*.md', schema: 'transformed' } })
    expect(markdown).toEqual({ gfm: true, remarkPlugins: [expect.any(Array), 'own'] })
    expect(mdx).toEqual({ remarkPlugins: [expect.any(Array)] })

    const path = join(folder, 'content/tides.md')
    const content = 'They come.\n'
    const marked = transform(
      { title: 'Tides', slug: 'tides', raw: 'They come.', body: '<p>They come.</p>' },
      { meta: { path, content } }
    )
    expect(marked).toMatchObject({ title: `${mark}Tides`, slug: 'tides', body: '<p>They come.</p>' })
    expect((marked as { raw: string }).raw).toMatch(
      /^\*\*AI-generated\.\*\* .*\n\nThey come\.\n\n\*\*AI-generated\.\*\* /
    )
    expect(transform({ title: 'Tides' }, { meta: { path: 'tides.yml', content } })).toEqual({ title: 'Tides' })
    expect(transform('Tides', { meta: { path, content } })).toBe('Tides')
    expect(transform(null, { meta: { path, content } })).toBeNull()
  })
})

describe('markFields', () => {
  const plain = [
    ...['title', 'description', 'summary', 'excerpt', 'abstract', 'headline', 'sidebar_label', 'pagination_label'],
    ...[
      'sidebarTitle',
      'linkTitle',
      'navTitle',
      'nav_title',
      'seoTitle',
      'seoDescription',
      'metaTitle',
      'metaDescription'
    ],
    ...['meta_title', 'meta_description', 'ogTitle', 'ogDescription', 'og_title', 'og_description', 'twitterTitle'],
    ...[
      'twitterDescription',
      'seo_title',
      'seo_description',
      'twitter_title',
      'twitter_description',
      'shortTitle',
      'short_title'
    ]
  ]
  const holders = {
    sidebar: ['label', 'title'],
    navigation: ['title', 'description'],
    eleventyNavigation: ['title'],
    seo: ['title', 'description', 'ogTitle', 'ogDescription', 'twitterTitle', 'twitterDescription'],
    meta: ['title', 'description'],
    og: ['title', 'description'],
    openGraph: ['title', 'description'],
    opengraph: ['title', 'description'],
    twitter: ['title', 'description'],
    hero: ['title', 'name'],
    title: ['absolute', 'default']
  }
  const all = (names: readonly string[], text: string) => Object.fromEntries(names.map((name) => [name, text]))

  it('marks each field that stands for a page, and no other', () => {
    const fields = { ...all(plain, 'T'), slug: 'T', key: 'T', titles: 'T' }
    expect(markFields(fields, facts)).toEqual({ ...fields, ...all(plain, `${mark}T`) })
  })
  it.each(Object.entries(holders))('marks what stands for it within %s', (holder, names) => {
    const fields = { [holder]: { ...all(names, 'T'), template: 'T' } }
    expect(markFields(fields, facts)).toEqual({ [holder]: { ...all(names, `${mark}T`), template: 'T' } })
  })
  it.each([
    ['title', true],
    ['Description', true],
    ['og:title', true],
    ['twitter:description', true],
    ['og:image', false],
    ['my-title', false],
    ['og:title:alt', false]
  ])('knows an element of a head by its name: %s', (name, isMarked) => {
    const element = (content: string) => ({
      meta: [
        { name, content },
        { property: name, content }
      ]
    })
    expect(markFields({ head: element('T') }, facts)).toEqual({ head: element(isMarked ? `${mark}T` : 'T') })
    const list = (content: string) => [
      { tag: 'meta', attrs: { property: name, content } },
      ['meta', { name, content }],
      ['title', {}, 'T', 'x']
    ]
    const [one, two] = list(isMarked ? `${mark}T` : 'T')
    expect(markFields({ head: list('T') }, facts)).toEqual({ head: [one, two, ['title', {}, `${mark}T`]] })
  })
  it.each([
    ['', ''],
    ['  ', '  '],
    [0, `${mark}0`],
    [true, true],
    [null, null],
    [`${mark}T`, `${mark}T`],
    [' [AI-generated]T', ' [AI-generated]T']
  ])('marks words and numbers: %j', (title, marked) => {
    expect(markFields({ title }, facts)).toEqual({ title: marked })
  })
})

describe('what a host takes from a text', () => {
  it.each([
    ['# Tides', 'Tides'],
    ['#  Tides ##', 'Tides'],
    ['# Tides {#tides}', 'Tides'],
    ['Tides\n===', 'Tides'],
    ['## Tides', undefined],
    ['#Tides', undefined],
    ['Text', undefined],
    ['---\ntitle: A\n---\n\n# B', 'B'],
    ['```\n# A\n```\n\n# B', 'B'],
    ['<!-- # A -->\n# B', 'B'],
    ['{/* x\n# A */}\n# B', 'B'],
    ['# **High** _water_ `now` [here](a) ![pic](b) <b>x</b> \\*y\\*', 'High _water_ now here pic x *y*']
  ])('is the title: %j', (source, title) => {
    expect(headingOf(source)).toBe(title)
  })
  it.each([
    ['# Tides\n\nThey come.', 'They come.'],
    ['Tides\n---\n\nThey\ncome.', 'They come.'],
    ['Tides\n===\nThey come.', 'They come.'],
    ['import A from "a"\n\nexport const b = 1\n\n<A />\n\n:::note\n\n| a |\n\n[a]: b\n\nThey come.', 'They come.'],
    ['-\n\nThey come.', 'They come.'],
    ['- They come.', 'They come.'],
    ['> They come.', 'They come.'],
    ['1. They come.', 'They come.'],
    ['imports are high.', 'imports are high.'],
    ['[They](a) ~~come~~ __now__.', 'They come now.'],
    ['# Tides', ''],
    ['', '']
  ])('is the description: %j', (source, words) => {
    expect(excerptOf(source)).toBe(words)
  })
})

describe('the language of a page', () => {
  const { localeOf } = createSite({ locale: 'fr', locales: ['de', 'it'] })
  it.each([
    [{ path: 'docs/tides.de.md' }, 'de'],
    [{ path: 'docs/de/tides.it.md' }, 'it'],
    [{ path: 'it/docs/de/tides.md' }, 'de'],
    [{ path: 'docs\\de\\tides.md' }, 'de'],
    [{ frontMatter: { lang: 5 }, path: 'de/tides.md' }, 'de'],
    [{ frontMatter: null }, 'fr'],
    [{ source: '+++\nlang = "it"\n+++\n' }, 'it'],
    [{ source: '\uFEFF---json\n{ "lang": "it" }\n---\n' }, 'it'],
    [{ source: '---\nlanguage: it\n---\n' }, 'fr'],
    [{ source: 'lang: it\n' }, 'fr'],
    [{}, 'fr']
  ])('is told by itself, by its name or by its folder: %j', (page, locale) => {
    expect(localeOf(page)).toBe(locale)
  })
})
