import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siteGenerators } from '../../../src/cli/site-generators.js'
import { runIn } from '../../cli/support.js'

const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' }, responsible: 'author' }
const tides = '---\ntitle: Tides\ndescription: How it rises.\ndate: 2026-11-20\ntags: [sea]\ncategories: [harbour]\n---\n\nThe sea rises.\n\n## Twice\n\nA day.\n'
const human = '---\ntitle: Paper notebook\ndate: 2026-11-21\ntags: [sea]\ncategories: [harbour]\ndisclosure: human-only\n---\n\nIt works without power.\n'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'forthright-generator-'))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

function write(path: string, text: string): void {
  const file = join(site, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const read = (path: string) => readFileSync(join(site, path), 'utf8')

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}

/** Sites of generators that come with the operating system: tried where they are installed. */
const generators = [
  {
    name: 'hugo',
    command: ['hugo'],
    output: 'public',
    lists: ['tags/sea/index.html', 'categories/harbour/index.html', 'posts/page/2/index.html'],
    addresses: ['2026/tides/index.html', '2026/paper-notebook/index.html', 'notes/the-sea-7-x-7-a-day/index.html', 'plain/index.html'],
    files: {
      'config.toml': 'title = "Harbour"\nbaseURL = "https://example.com/sub/"\npaginate = 1\n[permalinks]\nposts = "/:year/:title/"\nnotes = "/notes/:slug/"\n',
      'content/notes/one.md': '+++\ntitle = "The \\"sea\\": {{7 x 7}} & <a> day"\ndate = 2026-11-20\n+++\n\nTold in TOML.\n',
      'content/plain.md': '{ "title": "Of another name" }\n\nTold in JSON.\n',
      'layouts/_default/single.html': '<title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"><h1>{{ .Title }}</h1>{{ .Content }}',
      'layouts/_default/list.html': '{{ range (.Paginate .Pages).Pages }}<h2>{{ .Title }}</h2>{{ .Summary }}{{ end }}{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}',
      'content/posts/tides.md': tides,
      'content/posts/human.md': human
    }
  },
  {
    name: 'mkdocs',
    command: ['mkdocs', 'build', '--quiet'],
    output: 'site',
    lists: [],
    addresses: ['tides/index.html', 'heading/index.html'],
    files: { 'docs/heading.md': '# Heading of tides\n\nSee [here](#heading-of-tides).\n\n## Twice\n\nA day.\n', 'mkdocs.yml': 'site_name: Harbour\n', 'docs/tides.md': tides, 'docs/index.md': human }
  },
  {
    name: 'pelican',
    command: ['pelican', 'content', '-o', 'output'],
    output: 'output',
    lists: ['tag/sea.html', 'category/harbour.html', 'archives.html', 'index.html'],
    addresses: ['tides.html', 'paper-notebook.html'],
    files: {
      'pelicanconf.py': "SITENAME = 'Harbour'\nSITEURL = 'https://example.com'\nTIMEZONE = 'Europe/Paris'\nDEFAULT_LANG = 'en'\nPATH = 'content'\nFEED_ALL_ATOM = 'feeds/all.atom.xml'\nMARKDOWN = {'extensions': ['markdown.extensions.meta']}\n",
      'content/tides.md': 'Title: Tides\nDate: 2026-11-20\nTags: sea\nCategory: harbour\nSummary: How it rises.\n\nThe sea rises.\n',
      'content/human.md': human.replace('disclosure: human-only\n', 'disclosure: human-only\n')
    }
  },
  {
    name: 'jekyll',
    command: ['jekyll', 'build', '--quiet'],
    output: '_site',
    lists: ['tags.html', 'index.html'],
    addresses: ['harbour/tides.html', 'harbour/human.html'],
    files: {
      'tags.html': '---\ntitle: Tags\ndisclosure: human-only\n---\n{% for tag in site.tags %}<h1>{{ tag[0] }}</h1>{% for post in tag[1] %}<h2>{{ post.title }}</h2>{{ post.excerpt }}{% endfor %}{% endfor %}\n',
      '_config.yml': 'title: Harbour\npermalink: /:categories/:title.html\ndefaults: [{ scope: { path: "" }, values: { layout: page } }]\n',
      '_layouts/page.html': '<html><head><title>{{ page.title }}</title></head><body><h1>{{ page.title }}</h1>{{ content }}</body></html>\n',
      'index.html': '---\ntitle: Harbour\ndisclosure: human-only\n---\n{% for post in site.posts %}<h2>{{ post.title }}</h2>{{ post.excerpt }}{% endfor %}\n',
      '_posts/2026-11-20-tides.md': tides,
      '_posts/2026-11-21-human.md': human
    }
  },
  {
    name: 'sphinx-build',
    command: ['sphinx-build', '-q', '-b', 'html', '.', '_build'],
    output: '_build',
    lists: [],
    addresses: ['tides.html', 'paper.html'],
    files: {
      'conf.py': "project = 'Harbour'\nextensions = ['myst_parser']\nexclude_patterns = ['_build']\nhtml_theme = 'basic'\n",
      'index.md': '---\ndisclosure: human-only\n---\n# Harbour\n\n```{toctree}\ntides\npaper\n```\n',
      'tides.md': '# Tides\n\nThe sea rises.\n\n## Twice\n\nA day.\n',
      'paper.md': '---\ndisclosure: human-only\n---\n# Paper notebook\n\nIt works without power.\n'
    }
  }
] as const

it('tries generators that the command knows', () => {
  expect(siteGenerators.map(({ name }) => name)).toEqual(expect.arrayContaining(generators.map(({ name }) => name)))
})

describe.each(generators.filter(({ name }) => isInstalled(name)))('forthright run -- $name', ({ name, command, output, lists, addresses, files }) => {
  it('has the mark in titles, lists and feeds, and the label in pages', async () => {
    for (const [path, text] of Object.entries(files)) write(path, text)
    const dialect = name === 'pelican' ? { overrides: [{ files: 'content/tides.md', frontMatter: 'mkdocs' }] } : {}
    write('forthright.config.json', JSON.stringify({ disclosure, ...dialect }))
    const { code, errors, output: told } = await runIn(site, ['run', '--', ...command])
    expect({ code, text: code === 0 ? '' : errors + told }).toEqual({ code: 0, text: '' })
    const pages = globSync(`${output}/**/*.{html,xml}`, { cwd: site }).map(read)
    const all = pages.join('\n')
    expect(all).toContain('drafted this text. Ada Lovelace edited it')
    expect(all).toContain('[AI-generated] Tides')
    expect(all).not.toMatch(/(?<!\] )(?<=[>"])Tides(?=<)/)
    expect(all).not.toMatch(/\] Paper notebook/)
    // Lists by tag, by category, by number.
    const listed = lists.map((path) => read(`${output}/${path}`))
    for (const list of listed) expect(list).toContain('[AI-generated] Tides')
    if (lists.length > 0) expect(listed.join('')).toContain('Paper notebook')
    // No mark in addresses and anchors, also where the generator makes them of titles.
    const paths = globSync(`${output}/**/*.html`, { cwd: site })
    expect(paths).toEqual(expect.arrayContaining(addresses.map((path) => `${output}/${path}`)))
    expect(paths.filter((path) => path.includes('ai-generated'))).toEqual([])
    expect(all.match(/(?:id=|href=|#)["']?[^"'\s>]*ai-generated[^"'\s>]*/g) ?? []).toEqual([])
    expect(globSync('**/*.md', { cwd: site, ignore: [`${output}/**`] }).map(read).join('')).not.toContain('AI-generated')
  })
})
