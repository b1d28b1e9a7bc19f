import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { compile } from '@mdx-js/mdx'
import astro, { type Entry, type LoaderContext, labelLoader } from '../../src/host/astro.js'
import { labelCopies } from '../../src/host/copies.js'
import docusaurus from '../../src/host/docusaurus.js'
import eleventy from '../../src/host/eleventy.js'
import { excerptOf, headingOf } from '../../src/host/excerpt.js'
import gatsby from '../../src/host/gatsby.js'
import hexo from '../../src/host/hexo.js'
import { createAddressBook } from '../../src/host/navigation.js'
import next from '../../src/host/next.js'
import nuxt from '../../src/host/nuxt.js'
import remarkHost from '../../src/host/remark.js'
import rspress from '../../src/host/rspress.js'
import { createSite } from '../../src/host/site.js'
import svelte from '../../src/host/svelte.js'
import velite from '../../src/host/velite.js'
import vite from '../../src/host/vite.js'
import vitepress from '../../src/host/vitepress.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { inFolders } from '../folders.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } as const
const options = { disclosure: facts }

let folder = ''
const before = process.cwd()
inFolders((path) => {
  folder = path
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
})

function write(path: string, text: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  return join(folder, path)
}

const nuxtIn = (rootDir: string) => ({ options: { rootDir }, hook: () => undefined })

function astroIn(folder: string): void {
  const root = pathToFileURL(`${folder}/`)
  const config = { root, srcDir: new URL('src/', root), integrations: [], markdown: {} }
  astro(options).hooks['astro:config:setup']({ config, command: 'build', updateConfig: () => undefined })
}

function gatsbyIn(directory: string): void {
  gatsby(options).onPreBootstrap({ store: { getState: () => ({ program: { directory }, flattenedPlugins: [] }) } })
}

describe('every integration that reads sources', () => {
  const page = '---\ntitle: Forgotten\n---\n\nText\n'
  it.each([
    ['next', 'app/forgotten/page.mdx', () => next(() => () => ({}), {})({})],
    ['docusaurus', 'docs/forgotten.md', () => docusaurus({ presets: [['classic', {}]] }, {})],
    ['docusaurus, a translation', 'i18n/de/docusaurus-plugin-content-docs/current/forgotten.md', () => docusaurus({}, {})],
    ['svelte', 'src/routes/forgotten.md', () => svelte({})],
    ['nuxt', 'content/forgotten.md', () => nuxt({}, nuxtIn(process.cwd()))]
  ])('%s fails before the host builds, with the file and its line', (_, path, configure) => {
    write(path, page)
    expect(configure).toThrow(new RegExp(`${path}:1: Unexpected page without a disclosure`))
  })
  it.each([
    ['next', 'app/tides/page.tsx', () => next(() => () => ({}), options)({})],
    ['docusaurus', 'src/pages/tides.jsx', () => docusaurus({ presets: [['classic', {}]] }, options)],
    ['svelte', 'src/routes/+page.svelte', () => svelte(options)],
    ['nuxt', 'app/pages/tides.vue', () => nuxt(options, nuxtIn(process.cwd()))],
    ['nuxt, data', 'content/tides.yml', () => nuxt(options, nuxtIn(process.cwd()))],
    ['astro', 'src/pages/tides.astro', () => astroIn(process.cwd())],
    ['astro, data', 'src/content/team/tides.yaml', () => astroIn(process.cwd())],
    ['vitepress', 'posts/tides.json', () => vitepress({}, options)],
    ['rspress', 'docs/tides.tsx', () => rspress(options).config({})],
    ['vite', 'content/tides.toml', () => vite(options).configResolved({ root: process.cwd(), command: 'build' })],
    ['gatsby', 'src/pages/tides.js', () => gatsbyIn(process.cwd())],
    ['velite', 'content/tides.yml', () => velite({ collections: { team: { pattern: '*.yml', schema: {} } } }, options)]
  ])('%s fails where what is no Markdown declares AI', (_, path, configure) => {
    const form = /\.(?:ya?ml|json|toml)$/.exec(path)?.[0]
    const text = form === undefined ? '  export const metadata = { disclosure: { ai: "GPT-4" } }\n' : form === '.toml' ? '[disclosure]\nai = "GPT-4"\n' : '{ "disclosure": { "ai": "GPT-4" } }\n'
    write(path, text)
    expect(configure).toThrow(`${path}:1: It declares that AI took part`)
  })
})

describe('a loader of Astro', () => {
  const load = async (entry: Partial<Entry>) => {
    const root = pathToFileURL(`${process.cwd()}/`)
    const integration = astro(options)
    const config = { root, srcDir: new URL('src/', root), integrations: [integration], markdown: {} }
    const kept: Entry[] = []
    const context: LoaderContext = {
      config,
      store: { set: (each) => kept.push(each) > 0 },
      // The schema leaves the facts out.
      parseData: ({ data: { title } }) => Promise.resolve({ title }),
      generateDigest: String
    }
    const loader = labelLoader({
      name: 'remote',
      async load({ store, parseData }: LoaderContext) {
        const data = (await parseData({ id: 'tides', data: {}, ...entry })) as Record<string, unknown>
        store.set({ id: 'tides', ...entry, data })
      }
    })
    integration.hooks['astro:config:setup']({ config, command: 'dev', updateConfig: () => undefined })
    await loader.load(context as never)
    return kept[0]
  }
  const data = { title: 'Tides', disclosure: { ai: 'Claude' } }

  it('labels the HTML of an entry that has no file', async () => {
    const entry = await load({ data, rendered: { html: '<p>Text</p>' } })
    expect(entry?.rendered?.html).toContain('Claude')
    expect(entry?.data['title']).toBe('[AI-generated] Tides')
    const human = { title: 'Paper', disclosure: 'human-only' }
    expect((await load({ data: human, rendered: { html: '<p>Text</p>' } }))?.rendered?.html).toBe('<p>Text</p>')
  })
  it('fails for what declares AI and is rendered elsewhere', async () => {
    await expect(load({ data })).rejects.toThrow('tides declares that AI took part')
    await expect(load({ data, filePath: 'data/team.yaml' })).rejects.toThrow('data/team.yaml declares')
    // A text stands on the facts of the site where it has none.
    await expect(load({ data: { title: 'Tides' }, filePath: 'docs/tides.mdoc' })).rejects.toThrow('docs/tides.mdoc declares')
    await expect(load({ data: { title: 'Bea Smith' }, filePath: 'data/team.yaml' })).resolves.toBeDefined()
  })
})

describe('forthright/next', () => {
  it('refuses mdxRs, which runs no plugin', () => {
    expect(() => next(() => () => ({}), options)({ experimental: { mdxRs: true } })).toThrow(/`experimental\.mdxRs`.*no plugin/)
    expect(() => next(() => () => ({}), options)({ experimental: { mdxRs: false } })).not.toThrow()
  })
  it('gives its plugin by path and as JSON, with a key that changes with the facts', () => {
    const given = (more: object) => {
      let plugins: unknown
      next(((mdx: { options: { remarkPlugins: unknown } }) => ((plugins = mdx.options.remarkPlugins), () => ({}))) as never, { ...options, ...more })
      return plugins as [[string, { cacheKey: string }]]
    }
    const [[path, own]] = given({})
    expect(path).toMatch(/host[\\/]remark\.js$/)
    expect(JSON.parse(JSON.stringify(own))).toEqual(own)
    expect(given({ locale: 'de' })[0][1].cacheKey).not.toBe(own.cacheKey)
  })
})

describe('the remark plugin on MDX', () => {
  const plugin = [remarkHost, { ...options, exported: 'metadata', adds: true }] as const
  const compiled = async (value: string) =>
    String(await compile({ value, path: write('app/page.mdx', value) }, { remarkPlugins: [[...plugin]], outputFormat: 'program' }))

  it('marks the metadata that a page exports', async () => {
    const code = await compiled("export const metadata = { title: 'Tides', openGraph: { title: `Tides` }, slug: 'tides' }\n\nText\n")
    expect(code).toContain('title: "[AI-generated] Tides"')
    expect(code).toMatch(/openGraph: \{\s*title: "\[AI-generated\] Tides"/)
    expect(code).toMatch(/slug: ['"]tides['"]/)
  })
  it.each([
    ['metadata.title', false],
    ['frontmatter.title', true]
  ])('marks no heading that shows the marked title: %s', async (shown, isMarked) => {
    const code = await compiled(`---\ntitle: Tides\ndisclosure: { roles: { drafting: ai } }\n---\n\n# {${shown}}\n\nText\n`)
    expect(code).toContain('"title": "[AI-generated] Tides"')
    expect(/children: \["\[AI-generated\] ", \w+\.title\]/.test(code)).toBe(isMarked)
    expect(code).toContain('AI-generated.')
  })
  it('exports the front matter of a page, marked, without its facts', async () => {
    const code = await compiled('---\ntitle: Tides\ndate: 2026-11-20\ndisclosure: { roles: { drafting: ai } }\n---\n\nText\n')
    expect(code).toMatch(/export const metadata = \{\s*"title": "\[AI-generated\] Tides"/)
    expect(code).not.toContain('disclosure')
  })
  it.each([
    ["export const metadata = { title: 'Tides', disclosure: 'human-only' }\n\nText\n"],
    ["export const metadata = {\n  title: 'Tides',\n\n  'disclosure': { humanOnly: true }\n}\n\nText\n"],
    ["export const metadata = {\n  title: 'Tides', // of the moon\n  disclosure: 'human-only'\n}\n\nText\n"],
    ["export const frontmatter = { disclosure: 'human-only' }\n\nText\n"],
    ["export const disclosure = 'human-only'\n\nText\n"],
    ["export function generateMetadata() {\n  return { title: 'Tides', disclosure: 'human-only' }\n}\n\nText\n"],
    ["export const metadata = markFields({ title: 'Tides', disclosure }, facts)\n\nText\n"]
  ])('never gives a page the facts of the site that declares its own in code: %s', async (source) => {
    await expect(compiled(source)).rejects.toThrow(/Unexpected `disclosure` in what the page exports \(line \d\), expected it in front matter/)
    const site = createSite(options)
    expect(() => site.labelSource(source, { path: write('app/code.mdx', source) })).toThrow(/what the page exports/)
    expect(() => labelMarkdown(source, facts, { format: 'mdx' })).toThrow(/what the page exports/)
  })
  it.each([
    ['export default function Page({ children }) {\n  return <section>Words</section>\n}'],
    ['export default () => <b>Words</b>'],
    ['export default (props) => <b>{props.title}</b>'],
    ['export default async function Page({ children: text, ...rest }) {\n  return <b>{title}</b>\n}'],
    ['export const Page = () => <b>Words</b>\nexport default Page;'],
    ['export function Page() {\n\n  return <b>Words</b>\n}\nexport { Page as default }']
  ])('refuses a layout of the page’s own that leaves the page out: %s', async (layout) => {
    const source = `# Tides\n\n${layout}\n\nText\n`
    await expect(compiled(source)).rejects.toThrow(/the layout that the page exports \(`export default`, line \d\) leaves out `children`/)
    expect(() => labelMarkdown(source, facts, { format: 'mdx' })).toThrow(/`export default`, line [3-7]/)
    expect(labelMarkdown(source, { author: 'Ada Lovelace', humanOnly: true }, { format: 'mdx' }).value).toBe(source)
  })
  it('reads what is code behind code that is shown in a line, and none that is shown in a longer fence', () => {
    const layout = 'export default () => <b>Words</b>'
    const label = (...blocks: readonly string[]) => labelMarkdown(blocks.join('\n\n'), facts, { format: 'mdx' })
    expect(() => label('```x``` is a fence.', layout, '```\nx\n```')).toThrow(/leaves out `children`/)
    expect(() => label('````\nx\n```', layout, '````', 'Text')).not.toThrow()
  })
  it.each([
    ['export default function Page({ children }) {\n  return <section>{children}</section>\n}'],
    ['export default ({ title, ...rest }) => <Layout {...rest} />'],
    ['export default ({ children: text }) => <b>{text}</b>'],
    ['export default props => <Layout {...props} />'],
    ['export default function Page(props) {\n  const { children } = props\n\n  return <b>{children}</b>\n}'],
    ['export default (props) => <b>{props.children}</b>'],
    ["export default (props) => <b>{props['children']}</b>"],
    ['export default ($) => <b>{$.children}</b>'],
    ['export default function Page() {\n  return <b>{arguments[0]}</b>\n}'],
    ['export default class extends Component {\n  render() { return <b>{this.props.children}</b> }\n}'],
    ["import Layout from './layout'\n\nexport default Layout"],
    ["export { default } from './layout'"],
    ["import Layout from './layout'\n\nexport default withTitle(Layout)"],
    ['export default function Page() {\n  return createElement(Layout, ...arguments)\n}'],
    ['```js\nexport default () => <b>Words</b>\n```']
  ])('labels a page whose layout shows it, or is from elsewhere: %s', async (layout) => {
    const source = `# Tides\n\n${layout}\n\nText\n`
    expect(await compiled(source)).toContain('AI-generated')
    expect(labelMarkdown(source, facts, { format: 'mdx' }).changed).toBe(true)
  })
  it('takes no shown code, no component and no text for such an export', async () => {
    const shown = '```js\nexport const metadata = { disclosure: true }\n```\n\n'
    const component = 'export const Part = ({ disclosure }) => <p>{disclosure}</p>\n\n'
    const prose = 'export const size = 1\n\nOur disclosure: we sell the sea.\n\n'
    for (const source of [shown, component, prose]) {
      expect(await compiled(`${source}Text\n`)).toContain('artificial intelligence')
      expect(labelMarkdown(`${source}Text\n`, facts, { format: 'mdx' }).changed).toBe(true)
    }
  })
  it('marks a title that is a text with computed parts, and fails for one that may be anything', async () => {
    const code = await compiled("export const metadata = { title: `Tides of ${year}`, description: 'Wall ' + name, slug: slugOf(x) }\n\nText\n")
    expect(code).toContain('title: "[AI-generated] " + `Tides of ${year}`')
    expect(code).toContain(`description: "[AI-generated] " + ('Wall ' + name)`)
    expect(code).toContain('slug: slugOf(x)')
    for (const source of [
      'export const metadata = { title: titleOf(x) }',
      'export const metadata = { openGraph: { title } }',
      'export const metadata = made',
      "export { metadata } from './tides'",
      'export async function generateMetadata() { return { title } }'
    ]) {
      await expect(compiled(`${source}\n\nText\n`)).rejects.toThrow(/is computed or comes from elsewhere/)
      await expect(compiled(`---\ndisclosure: human-only\n---\n\n${source}\n\nText\n`)).resolves.toContain('Text')
    }
    await expect(compiled("export const metadata = markFields({ title: 'Tides' }, facts)\n\nText\n")).resolves.toContain('markFields({')
  })
  it('leaves a human-only page as it is', async () => {
    const code = await compiled('---\ntitle: Paper\ndisclosure: human-only\n---\n\nText\n')
    expect(code).toMatch(/"title": "Paper"/)
    expect(code).not.toContain('artificial')
  })
})

describe('forthright/docusaurus', () => {
  it('writes down what Docusaurus would take for a title and a description, marked', async () => {
    const { markdown } = docusaurus<{ markdown?: object }>({}, options)
    const { parseFrontMatter } = markdown as { parseFrontMatter: (params: object) => Promise<{ frontMatter: object }> }
    const content = '# The *tides*\n\nThe [sea](/sea) rises.\n'
    const filePath = write('docs/tides.md', content)
    const defaultParseFrontMatter = async () => ({ frontMatter: {}, content })
    expect((await parseFrontMatter({ filePath, fileContent: content, defaultParseFrontMatter })).frontMatter).toEqual({
      title: '[AI-generated] The tides',
      description: '[AI-generated] The sea rises.'
    })
    const part = write('docs/_part.md', content)
    expect((await parseFrontMatter({ filePath: part, fileContent: content, defaultParseFrontMatter })).frontMatter).toEqual({})
  })
})

describe('forthright/eleventy', () => {
  /** A configuration that keeps nothing of what it is given. */
  const bare: Parameters<typeof eleventy>[0] = {
    addPreprocessor: () => undefined,
    amendLibrary: () => undefined,
    on: () => undefined,
    versionCheck: () => expect.fail('3.1.7')
  }
  /** What is done to a page of Markdown before it is rendered. */
  const preprocessor = (given: Parameters<typeof eleventy>[1]) => {
    let change: (data: object, content: string) => unknown = () => undefined
    eleventy({ ...bare, addPreprocessor: (_name, _extensions, work) => (change = work as typeof change) }, given)
    return change
  }
  it('marks the page’s own fields, not those of the site in the same cascade', () => {
    const inputPath = write('tides.md', '---\ntitle: Tides\n---\n\nText\n')
    const change = preprocessor(options)
    const data = { title: 'Tides', meta: { title: 'Harbour' }, page: { inputPath, excerpt: 'Text' } }
    change(data, 'Text\n')
    expect(data).toMatchObject({ title: '[AI-generated] Tides', meta: { title: 'Harbour' }, page: { excerpt: '[AI-generated] Text' } })
  })
  it('labels the Markdown of a page, and no Markdown within a page in another language', () => {
    const library = { render: (source: string, _data?: object) => `<p>${source}</p>` }
    eleventy({ ...bare, amendLibrary: (_, amend) => amend(library as never) }, options)
    const render = (path: string) => library.render('Text', { title: 'Tides', page: { inputPath: write(path, 'Text\n') } })
    expect(render('tides.md')).toContain('AI-generated')
    expect(render('tides.njk')).toBe('<p>Text</p>')
    expect(library.render('Text')).toBe('<p>Text</p>')
  })
  it('stops where an entry of data declares AI, of which pagination makes a page without facts', () => {
    const library = { render: (source: string, _data?: object) => `<p>${source}</p>` }
    eleventy({ ...bare, amendLibrary: (_, amend) => amend(library as never) }, { undeclared: 'ignore' })
    const inputPath = write('cms.md', 'Text\n')
    const render = (item: object, data = {}) => library.render('Text', { page: { inputPath }, pagination: { items: [item] }, ...data })
    expect(() => render({ disclosure: facts })).toThrow('cms.md:1: Nothing was built, because an entry of the data')
    expect(render({ disclosure: facts }, { disclosure: facts })).toContain('AI-generated')
    expect(render({ disclosure: 'human-only' })).toBe('<p>Text</p>')
    // Collections hold pages, whose texts are not rendered yet.
    const listed = Object.defineProperty({ data: { disclosure: facts } }, 'templateContent', { enumerable: true, get: () => expect.fail('asked for') })
    expect(render(listed)).toBe('<p>Text</p>')
  })
  it('stops where a page was built that was never rendered as Markdown, and at no other', () => {
    const library = { render: (source: string, _data?: object) => `<p>${source}</p>` }
    let change: (data: object, content: string) => unknown = () => undefined
    let end: (built: { results: { inputPath: string }[] }) => void = () => undefined
    eleventy({
      addPreprocessor: (_name, _extensions, work) => (change = work as typeof change),
      amendLibrary: (_, amend) => amend(library as never),
      on: (_, listen) => (end = listen as typeof end),
      versionCheck: () => expect.fail('3.1.7')
    }, options)
    const [rendered, raw] = ['rendered.md', 'raw.md'].map((path) => write(path, 'Text\n'))
    for (const inputPath of [rendered, raw]) change({ page: { inputPath } }, 'Text\n')
    library.render('Text', { page: { inputPath: rendered } })
    const built = (inputPath = '') => end({ results: [{ inputPath }] })
    expect(() => built(rendered)).not.toThrow()
    expect(() => built('other.njk')).not.toThrow()
    expect(() => built(raw)).toThrow('raw.md was built without its label')
  })
  it('stops where a page in a language of templates declares AI and has no label of its own', () => {
    const changes: ((data: object, content: string) => unknown)[] = []
    let end: (built: { results: { inputPath: string; content: string }[] }) => void = () => undefined
    eleventy({
      addPreprocessor: (_name, extensions, work) => void (extensions === '*' && changes.push(work as never)),
      amendLibrary: () => undefined,
      on: (_, listen) => (end = listen as typeof end),
      versionCheck: () => expect.fail('3.1.7')
    }, options)
    const inputPath = write('tides.njk', '---\ntitle: Tides\ndisclosure: { roles: { drafting: ai } }\n---\n<p>Text</p>\n')
    const human = write('human.njk', '---\ntitle: Tides\ndisclosure: human-only\n---\n<p>Text</p>\n')
    const list = write('list.njk', '---\ntitle: List\n---\n<p>Text</p>\n')
    for (const change of changes) {
      change({ title: 'Tides', disclosure: { roles: { drafting: 'ai' } }, page: { inputPath } }, '<p>Text</p>')
      change({ title: 'Tides', disclosure: 'human-only', page: { inputPath: human } }, '<p>Text</p>')
      change({ title: 'List', page: { inputPath: list } }, '<p>Text</p>')
    }
    const page = '<!doctype html><title>Tides</title><h1>Tides</h1><p>Text</p>'
    const built = (path: string, content = page) => end({ results: [{ inputPath: path, content }] })
    expect(() => built(inputPath)).toThrow('tides.njk was built without its label')
    expect(() => built(inputPath, labelHtml(page, facts).value)).not.toThrow()
    const denied = labelHtml(page, { author: 'Ada Lovelace', humanOnly: true, tell: true }).value
    expect(() => built(inputPath, denied)).toThrow('tides.njk was built without its label')
    // A server that runs on builds it anew, as somebody mended it.
    for (const change of changes) change({ title: 'Tides', disclosure: 'human-only', page: { inputPath } }, '<p>Text</p>')
    expect(() => built(inputPath)).not.toThrow()
    expect(() => built(human)).not.toThrow()
    expect(() => built(list)).not.toThrow()
  })
  it('names the page that fails, with its line', () => {
    const inputPath = write('tides.md', '---\ntitle: Tides\n---\n\nText\n')
    const change = preprocessor({})
    expect(() => change({ title: 'Tides', page: { inputPath } }, 'Text\n')).toThrow(/^tides\.md:1: Unexpected page/)
  })
  it('says of facts that are computed that they come too late, where facts at other odd places are asked about', () => {
    const inputPath = write('tides.md', '---\neleventyComputed:\n  disclosure: human-only\n---\n\nText\n')
    const change = preprocessor(options)
    const data = { eleventyComputed: { disclosure: 'human-only' }, page: { inputPath } }
    expect(() => change(data, 'Text\n')).toThrow(/^tides\.md:\d+: Nothing was labelled, because `eleventyComputed\.disclosure` is known only after/)
  })
})

describe('forthright/hexo', () => {
  type Filter = (post: Record<string, unknown>) => Record<string, unknown>
  const register = () => {
    const filters = new Map<string, Filter>()
    hexo(
      {
        source_dir: join(folder, 'source'),
        config: {},
        model: () => ({ toArray: () => [] }),
        extend: { filter: { register: (type, filter) => void filters.set(type, filter as Filter) } }
      },
      options
    )
    return filters
  }
  it.each([
    ['without a fence above', 'title: Paper\ndisclosure: human-only\n---\n\nNo power.\n'],
    ['as JSON', '"title": "Paper",\n"disclosure": "human-only"\n;;;\n\nNo power.\n'],
    ['as JSON between fences', ';;;\n"title": "Paper",\n"disclosure": "human-only"\n;;;\n\nNo power.\n']
  ])('sees front matter %s, and that no AI touched the post', (_, raw) => {
    const path = write('source/_posts/paper.md', raw)
    const post = { source: '_posts/paper.md', full_source: path, raw, title: 'Paper', content: '<p>No power.</p>' }
    expect(register().get('after_post_render')?.({ ...post })).toMatchObject({ title: 'Paper', content: '<p>No power.</p>' })
  })
  it('labels a page of HTML that declares AI itself, and no other, and names the one that can not be', () => {
    const render = (more: object) => {
      const path = write('source/about.html', '---\ntitle: About\ndisclosure: x\n---\n<p>The sea rises.</p>\n')
      return register().get('after_post_render')?.({ source: 'about.html', full_source: path, title: 'About', content: '<p>The sea rises.</p>', ...more })
    }
    expect(render({ disclosure: { roles: { drafting: 'ai' } } })).toMatchObject({ title: '[AI-generated] About', content: expect.stringContaining('AI-generated.') })
    expect(render({})).toMatchObject({ title: 'About', content: '<p>The sea rises.</p>' })
    expect(() => render({ disclosure: { roles: { drafting: 'Zed' } }, raw: 'title: About\ndisclosure:\n  roles: { drafting: Zed }\n---\n' })).toThrow(/about\.html:2: .*Zed/s)
  })
  it('takes a rule in a text for no front matter', () => {
    const raw = 'The sea rises.\n\n---\n\nAnd falls.\n'
    const path = write('source/_posts/tides.md', raw)
    const post = { source: '_posts/tides.md', full_source: path, raw, title: 'Tides', content: '<p>The sea rises.</p>' }
    expect(register().get('after_post_render')?.({ ...post })).toMatchObject({ title: '[AI-generated] Tides' })
  })
  it('renders again what was labelled with other facts', async () => {
    const saved: unknown[] = []
    const kept = { source: '_posts/a.md', content: '<p>Old</p>', forthright: 'other', save: () => Promise.resolve(saved.push(kept.source)) }
    const filters = new Map<string, () => unknown>()
    hexo(
      {
        source_dir: join(folder, 'source'),
        config: {},
        model: (name) => ({ toArray: () => (name === 'Post' ? [kept] : []) }),
        extend: { filter: { register: (type, filter) => void filters.set(type, filter as () => unknown) } }
      },
      options
    )
    await filters.get('before_generate')?.()
    expect(kept).toMatchObject({ content: undefined })
    expect(saved).toEqual(['_posts/a.md'])
  })
})

describe('copies for machines', () => {
  it('have the label at each body, and the mark at each title and description, once', () => {
    const path = write('docs/tides.md', '---\ntitle: Tides\ndescription: How it rises.\n---\n\n# Tides\n\nThe Tides rise.\n')
    const human = write('docs/paper.md', '---\ntitle: Paper\ndisclosure: human-only\n---\n\nNo power.\n')
    write('out/llms.txt', '# Harbour\n\n- [Tides](/tides.md): How it rises.\n- [Paper](/paper.md)\n')
    write('out/llms-full.txt', '---\ntitle: Tides\n---\n\n# Tides\n\nThe Tides rise.\n\n---\n\nNo power.\n')
    const site = createSite(options)
    const all = () => ['out/llms.txt', 'out/llms-full.txt'].map((file) => readFileSync(join(folder, file), 'utf8'))
    labelCopies(join(folder, 'out'), [path, human], createAddressBook(join(folder, 'docs'), [path, human]), site)
    const [list = '', full = ''] = all()
    expect(list).toContain('- [[AI-generated] Tides](/tides.md): [AI-generated] How it rises.\n- [Paper](/paper.md)')
    expect(full).toMatch(/^---\ntitle: "\[AI-generated\] Tides"\n---\n\n# \[AI-generated\] Tides\n\n\*\*AI-generated\.\*\*/)
    expect(full).toContain('---\n\nNo power.\n')
    labelCopies(join(folder, 'out'), [path, human], createAddressBook(join(folder, 'docs'), [path, human]), site)
    expect(all()).toEqual([list, full])
  })
})

describe('copies of pages of one name', () => {
  const page = '# Tides\n\nSee [Tides](/tides).\n\n## Tides\n\nWords.\n'
  const paths = () => [
    write('docs/tides.md', '---\ntitle: Tides\ndescription: How it rises\n---\n\nThe sea.\n'),
    write('docs/plain.md', '# Waves\n\nThe sea.\n'),
    write('docs/paper.md', `---\ntitle: Tides\ndescription: How it rises\ndisclosure: human-only\n---\n\n${page}`)
  ]
  const label = (file: string, text: string) => {
    const files = paths()
    const path = write(`out/${file}`, text)
    labelCopies(join(folder, 'out'), files, createAddressBook(join(folder, 'docs'), files), createSite(options))
    return readFileSync(path, 'utf8')
  }

  it('leave a page without AI as it is, whatever the others are called', () => {
    const copy = `---\ntitle: Tides\nurl: /paper.md\n---\n\n${page}`
    expect(label('paper.md', copy)).toBe(copy)
    const section = `---\nurl: /paper.md\ntitle: Tides\n---\n\n${page}`
    expect(label('llms-full.txt', section)).toBe(section)
  })

  it('mark each in a list by where its link leads, and by a heading for its title', () => {
    const list = '- [Tides](/paper.md): How it rises\n- [Tides](https://example.com/tides.md): How it rises\n- [Waves](/plain.md)\n- [Our code](https://code.example/tides)\n- [x](http://[)\n'
    expect(label('llms.txt', list)).toBe(
      '- [Tides](/paper.md): How it rises\n- [[AI-generated] Tides](https://example.com/tides.md): [AI-generated] How it rises\n- [[AI-generated] Waves](/plain.md)\n- [Our code](https://code.example/tides)\n- [x](http://[)\n'
    )
  })
})

describe('copies that a plugin printed anew', () => {
  const sections = '---\nurl: /base/tides.md\n---\n\n# Tides\n\nThe _sea_ rises.\n\n---\n\n---\nurl: https://example.com/paper.md\n---\n\nNo _power_.\n'
  const paths = () => [
    write('docs/tides.md', '---\ntitle: Tides\n---\n\n# Tides\n\nThe *sea* rises.\n'),
    write('docs/paper.md', '---\ntitle: Paper\ndisclosure: human-only\n---\n\nNo *power*.\n')
  ]
  const label = (files: readonly string[]) =>
    labelCopies(join(folder, 'out'), files, createAddressBook(join(folder, 'docs'), files), createSite(options))

  it('have the label of the page that their address says', () => {
    write('out/llms-full.txt', sections)
    write('out/tides.md', '# Tides\n\nThe _sea_ rises.\n')
    const files = paths()
    label(files)
    const full = readFileSync(join(folder, 'out/llms-full.txt'), 'utf8')
    const [first = '', second = ''] = full.split('---\nurl: https:')
    expect(first).toMatch(/^---\nurl: \/base\/tides\.md\n---\n\n# \\?\[AI-generated\] Tides\n\n\*\*AI-generated\.\*\* .*\n\nThe _sea_ rises\.\n\n\*\*AI-generated\.\*\* .*\n\n---\n\n$/)
    expect(second).toBe('//example.com/paper.md\n---\n\nNo _power_.\n')
    expect(readFileSync(join(folder, 'out/tides.md'), 'utf8')).toMatch(/^# \\?\[AI-generated\] Tides\n\n\*\*AI-generated\.\*\*/)
    label(files)
    expect(readFileSync(join(folder, 'out/llms-full.txt'), 'utf8')).toBe(full)
  })
})

describe('what hosts take from a text', () => {
  it.each([
    ['# The *tides* {#t}\n\nText', 'The tides', 'Text'],
    ['```md\n# No\n```\n\nSome **bold** [link](x).', undefined, 'Some bold link.'],
    ['---\ntitle: T\n---\n\nimport A from "a"\n\n<!-- c -->\n\nWords', undefined, 'Words'],
    ['The *tides*\n===\n\nSecond\n---\n\nThe sea\nrises.', 'The tides', 'The sea rises.'],
    ['Words above.\n\nTides\n=====\n\n# Second', 'Tides', 'Words above.']
  ])('%j', (source, heading, excerpt) => {
    expect(headingOf(source)).toBe(heading)
    expect(excerptOf(source)).toBe(excerpt)
  })
})

describe('forthright/nuxt', () => {
  it.each([
    ['Words of the label.', '[AI-generated] The sea rises.'],
    ['For search.', '[AI-generated] For search.']
  ])('describes a page to search engines in its own words: %s', (given, wanted) => {
    const hooks = new Map<string, (file: never) => void>()
    nuxt(options, { options: { rootDir: folder }, hook: (name, work) => void hooks.set(name, work) })
    const content = { title: 'Tides', description: 'Words of the label.', seo: { title: 'Tides', description: given } }
    hooks.get('content:file:afterParse')?.({ file: { path: 'content/tides.md', body: '---\ntitle: Tides\n---\n\nThe sea rises.\n' }, content } as never)
    expect(content).toMatchObject({ description: '[AI-generated] The sea rises.', seo: { title: '[AI-generated] Tides', description: wanted } })
  })
})

describe('forthright/nuxt, of a collection without words for search engines', () => {
  it('adds none', () => {
    const hooks = new Map<string, (file: never) => void>()
    nuxt(options, { options: { rootDir: folder }, hook: (name, work) => void hooks.set(name, work) })
    const content = { title: 'Tides' }
    hooks.get('content:file:afterParse')?.({ file: { path: 'content/tides.md', body: '---\ntitle: Tides\n---\n\nThe sea rises.\n' }, content } as never)
    expect(content).not.toHaveProperty('seo')
  })
})

describe('a route of VitePress', () => {
  const template = '# A package\n\n<!-- @content -->\n'
  const render = (settings: object, file: object) => {
    const path = write('packages/[name].md', template)
    const md = { render: (source: string) => `<p>${source}</p>` }
    const { markdown } = vitepress({ markdown: {} }, settings) as { markdown: { config: (given: typeof md) => void } }
    markdown.config(md)
    return (md.render as (source: string, env: object) => string)(template, { path: join(folder, 'packages/tides.md'), realPath: path, ...file })
  }
  const running = globalThis as { VITEPRESS_CONFIG?: object }
  afterEach(() => {
    delete running.VITEPRESS_CONFIG
  })

  it('has the facts of its file for the pages that it makes, which have none of their own', () => {
    expect(render(options, { relativePath: 'packages/tides.md' })).toContain('AI-generated')
    expect(() => render({}, { relativePath: 'packages/tides.md' })).toThrow('without a disclosure')
    expect(render({ undeclared: 'ignore' }, { relativePath: 'packages/tides.md' })).not.toContain('AI-generated')
  })

  it.each(['packages/tides.md', 'renamed/tides.md'])('takes the facts of a page out of its parameters: %s', (relativePath) => {
    const route = { path: 'packages/tides.md', params: { name: 'tides', disclosure: facts } }
    const rewrites = { inv: { 'renamed/tides.md': 'packages/tides.md' } }
    running.VITEPRESS_CONFIG = { dynamicRoutes: { routes: [{ path: 'packages/waves.md' }, route] }, rewrites }
    expect(render({ undeclared: 'ignore' }, { relativePath })).toContain('AI-generated')
    route.params.disclosure = 'human-only' as never
    expect(render(options, { relativePath })).not.toContain('AI-generated')
  })

  it('has them in copies for machines too', async () => {
    write('packages/[name].md', template)
    const { buildEnd } = vitepress({}, { undeclared: 'ignore' }) as unknown as { buildEnd: (built: object) => Promise<void> }
    const params = { disclosure: facts }
    running.VITEPRESS_CONFIG = { dynamicRoutes: { routes: [{ path: 'packages/tides.md', params }, { path: 'packages/waves.md' }] } }
    write('dist/packages/tides.md', '---\nurl: /packages/tides.md\n---\n# A package\n')
    const path = write('dist/llms-full.txt', '---\nurl: /packages/waves.md\n---\n# A package\n\n---\n\n---\nurl: /packages/tides.md\n---\n# A package\n')
    await buildEnd({ outDir: join(folder, 'dist') })
    expect(readFileSync(join(folder, 'dist/packages/tides.md'), 'utf8')).toContain('# [AI-generated] A package')
    expect(readFileSync(path, 'utf8').match(/# .*/g)).toEqual(['# A package', '# [AI-generated] A package'])
  })

  it('marks the title of a page whose parameters declare AI', async () => {
    const { transformPageData } = vitepress({}, { undeclared: 'ignore' }) as unknown as { transformPageData: (page: object) => Promise<void> }
    write('packages/[name].md', template)
    const page = { title: 'Tides', description: '', frontmatter: {}, filePath: 'packages/[name].md', params: { disclosure: facts } }
    await transformPageData(page)
    expect(page.title).toBe('[AI-generated] Tides')
  })
})
