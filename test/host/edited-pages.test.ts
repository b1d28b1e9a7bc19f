import { mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import astro, { type MdxRenderer, type Processor } from '../../src/host/astro.js'
import svelte from '../../src/host/svelte.js'
import vite from '../../src/host/vite.js'
import vitepress, { labelPages } from '../../src/host/vitepress.js'
import { inFolders } from '../folders.js'

// A server runs while pages are written: what it read of them when it began holds no longer.

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

let edits = 0

/** Write a file as an editor does, a while after the server began. */
function write(path: string, text: string): string {
  const at = join(folder, path)
  mkdirSync(dirname(at), { recursive: true })
  writeFileSync(at, text)
  const changedAt = new Date(Date.now() + ++edits * 1000)
  utimesSync(at, changedAt, changedAt)
  return at
}

/** The clocks of file systems go in steps of a few milliseconds. */
const moments = () => new Promise((done) => setTimeout(done, 20))

const pageOf = (declared: string, text: string) => `---\ntitle: Tides\ndisclosure: ${declared}\n---\n\n${text}\n`
const drafted = '{ roles: { drafting: ai }, review: none }'

describe('VitePress, whose server runs', () => {
  const start = () => {
    const md = { render: (source: string) => `<p>${source.replace(/^---.*?---\s*/s, '')}</p>` }
    const { markdown } = vitepress({ markdown: {} }, options) as { markdown: { config: (given: typeof md) => void } }
    markdown.config(md)
    return { markdown, render: (source: string) => md.render(source) }
  }
  const running = globalThis as { VITEPRESS_CONFIG?: object }
  afterEach(() => {
    delete running.VITEPRESS_CONFIG
  })

  it('labels what a data loader renders of a page that was edited since, by its facts of now', () => {
    write('tides.md', pageOf(drafted, 'The sea rises.'))
    const { render } = start()
    const edited = pageOf(drafted, 'The sea falls.')
    write('tides.md', edited)
    const html = render(edited)
    expect(html).toContain('The sea falls.')
    expect(html.match(/AI-generated\./g)).toHaveLength(2)
    const human = pageOf('human-only', 'The sea falls.')
    write('tides.md', human)
    expect(render(human)).not.toContain('AI-generated')
  })

  it('labels an excerpt of a page that was written since, and one whose page lost its label', () => {
    write('tides.md', pageOf(drafted, 'The sea rises.'))
    const { render } = start()
    expect(render('The sea rises.').match(/AI-generated\./g)).toHaveLength(1)
    write('waves.md', pageOf(drafted, 'Waves are high.'))
    expect(render('Waves are high.')).toContain('AI-generated')
    write('tides.md', pageOf('human-only', 'The sea rises.'))
    expect(render('The sea rises.')).not.toContain('AI-generated')
    // The text went to another page, by AI.
    write('tides.md', pageOf('human-only', 'Paper alone.'))
    write('harbour.md', pageOf(drafted, 'The sea rises.'))
    expect(render('The sea rises.')).toContain('AI-generated')
    expect(() => render('Nobody wrote this.')).toThrow('no page has the text')
  })

  it('lists a page with the facts that it has now, and one that is gone without a mark', () => {
    const path = write('tides.md', pageOf(drafted, 'The sea rises.'))
    const { markdown } = start()
    running.VITEPRESS_CONFIG = { markdown }
    const titleOf = (declared: unknown) =>
      labelPages([{ url: '/tides.html', frontmatter: { title: 'Tides', disclosure: declared } }])[0]?.frontmatter['title']
    expect(titleOf({ roles: { drafting: 'ai' } })).toBe('[AI-generated] Tides')
    write('tides.md', pageOf('human-only', 'The sea rises.'))
    expect(titleOf('human-only')).toBe('Tides')
    rmSync(path)
    expect(titleOf('human-only')).toBe('Tides')
  })

  it('names the page whose facts were edited to something that does not parse', () => {
    const path = write('tides.md', pageOf(drafted, 'The sea rises.'))
    const md = { render: (source: string) => source }
    const { markdown } = vitepress({ markdown: {} }, options) as { markdown: { config: (given: typeof md) => void } }
    markdown.config(md)
    const edited = pageOf('{ rols: 1 }', 'The sea rises.')
    write('tides.md', edited)
    const render = md.render as (source: string, env: object) => string
    expect(() => render(edited, { path, relativePath: 'tides.md' })).toThrow(/^tides\.md:3: .*rols/s)
  })
})

describe('a part that a page imports since the server began', () => {
  const importing = `${pageOf(drafted, "import Part from './_part.mdx'")}\n<Part />\n`
  const alone = pageOf(drafted, 'Text.')

  const labelOfVite = () => {
    const plugin = vite(options)
    plugin.configResolved({ root: folder, command: 'serve' })
    return (path: string) => plugin.load(path)
  }
  const labelOfSvelte = () => {
    const { markup } = svelte(options)
    return (filename: string, content: string) => markup({ content, filename })?.code
  }

  it.each([
    ['vite', labelOfVite],
    ['svelte', labelOfSvelte]
  ])('has no label of its own in %s; what nothing imports any more has one again', (_, start) => {
    const page = write('src/tides.mdx', alone)
    const label: (path: string, text: string) => string | undefined = start()
    expect(label(page, alone)).toContain('AI-generated')
    const part = write('src/_part.mdx', 'A part.\n')
    expect(label(part, 'A part.\n')).toContain('AI-generated')
    write('src/tides.mdx', importing)
    expect(label(page, importing)).toContain('AI-generated')
    expect(label(part, 'A part.\n') ?? 'A part.\n').toBe('A part.\n')
    write('src/tides.mdx', alone)
    expect(label(page, alone)).toContain('AI-generated')
    expect(label(part, 'A part.\n')).toContain('AI-generated')
  })

  it('is refused each time that its page is shown, for as long as it declares facts of its own', async () => {
    const page = write('src/tides.mdx', alone)
    const label = labelOfVite()
    const part = write('src/_part.mdx', pageOf(drafted, 'A part.'))
    write('src/tides.mdx', importing)
    utimesSync(page, new Date(), new Date())
    await moments()
    expect(() => label(page)).toThrow('declares facts of its own')
    expect(() => label(page)).toThrow('declares facts of its own')
    write('src/_part.mdx', 'A part.\n')
    expect(label(page)).toContain('AI-generated')
    expect(label(part) ?? 'A part.\n').toBe('A part.\n')
  })

  it('is one where its page was moved from elsewhere', async () => {
    write('src/waves.mdx', alone)
    const part = write('src/_part.mdx', 'A part.\n')
    const draft = write('tides.txt', importing)
    utimesSync(draft, new Date(2026, 0), new Date(2026, 0))
    const label = labelOfVite()
    expect(label(part)).toContain('AI-generated')
    await moments()
    const page = join(folder, 'src/tides.mdx')
    renameSync(draft, page)
    expect(label(page)).toContain('AI-generated')
    expect(label(part) ?? 'A part.\n').toBe('A part.\n')
  })

  it('is one where both lie behind a symbolic link, and the server names them by where they are', () => {
    write('elsewhere/dist/tides.mdx', importing)
    write('elsewhere/dist/_part.mdx', 'A part.\n')
    mkdirSync(join(folder, 'src'))
    symlinkSync(join(folder, 'elsewhere/dist'), join(folder, 'src/content'))
    const label = labelOfVite()
    const at = (path: string) => realpathSync(join(folder, 'src/content', path))
    expect(label(at('tides.mdx'))).toContain('AI-generated')
    expect(label(at('_part.mdx')) ?? 'A part.\n').toBe('A part.\n')
  })

  it('has none in Astro', async () => {
    const page = write('src/tides.mdx', alone)
    const { process } = await astroOf()
    expect(process(alone, page, {})).toContain('AI-generated')
    const part = write('src/_part.mdx', 'A part.\n')
    write('src/tides.mdx', importing)
    expect(process(importing, page, {})).toContain('AI-generated')
    expect(process('A part.\n', part, {})).toBe('A part.\n')
  })
})

async function astroOf() {
  const root = pathToFileURL(`${folder}/`)
  const processor: Processor = {
    name: 'test',
    createRenderer: () => ({ render: async (source) => ({ code: `<p>${source}</p>`, metadata: { frontmatter: {} } }) }),
    createMdxRenderer: () => ({ process: (source: string) => source })
  }
  const config = { root, srcDir: new URL('src/', root), integrations: [], markdown: { processor } }
  let own = processor
  astro(options).hooks['astro:config:setup']({
    config,
    command: 'dev',
    updateConfig: (changes) => {
      own = (changes as { markdown: { processor: Processor } }).markdown.processor
    }
  })
  const { process }: MdxRenderer = (await own.createMdxRenderer?.()) ?? expect.fail()
  const { render } = await own.createRenderer()
  return { process, render }
}

describe('Astro, whose server runs', () => {
  it('names the page whose facts do not parse, in Markdown and in MDX', async () => {
    const { process, render } = await astroOf()
    const wrong = { disclosure: { rols: 1 } }
    const path = write('src/pages/tides.md', pageOf('{ rols: 1 }', 'Text.'))
    const mdx = write('src/pages/waves.mdx', pageOf('{ rols: 1 }', 'Text.'))
    await expect(render('Text.', { fileURL: pathToFileURL(path), frontmatter: wrong })).rejects.toThrow(/^src\/pages\/tides\.md:3: .*rols/s)
    expect(() => process('Text.', mdx, wrong)).toThrow(/^src\/pages\/waves\.mdx:3: .*rols/s)
  })
})
