import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildOwnSite, type OwnBuild, textOf } from './harness.js'
import { astro, docusaurus, eleventy, fumadocs, gatsby, hexo, next, nuxt, rspress, svelte, velite, vite, vitepress } from './host-sites.js'

/** Pages as no other test has them: odd front matter, titles of several kinds, carriage returns. */
const odd = (prefix: string) => ({
  [`${prefix}one.md`]: `---\ntitle: "The \\"sea\\" <b>rises</b> {{7*7}} & more"\ndescription: "It's <i>told</i>"\ndate: 2026-11-01\n---\n\nZone opens.\n\n## Twice\n\nMore.\n`,
  [`${prefix}nested/two.md`]: '---\ntitle: Two of them\ndate: 2026-11-02\ndisclosure: { humanOnly: true, author: Bea Smith, tell: true }\n---\n\nZtwo opens.\n',
  [`${prefix}nested/deeper/three.md`]: `---\ntitle: 'L''été'\nlang: fr\ndate: 2026-11-03\ndisclosure:\n  persona: { name: "Grace {{7*7}} <b>", tag: parody }\n---\n\nZthree opens.\n`,
  [`${prefix}four.md`]: '---\r\ntitle: Carriage\r\ndate: 2026-11-04\r\ndisclosure:\r\n  ai: Claude (Anthropic)\r\n  roles: { drafting: author, editing: Claude }\r\n---\r\n\r\nZfour opens.\r\n',
  [`${prefix}five.md`]: '---\ntitle: >-\n  Folded title\n  of two lines\ndate: 2026-11-05\ndisclosure: human-only\n---\n\nZfive opens.\n',
  [`${prefix}six.md`]: '---\n# a comment\ntitle: "2026"\nauthor: Someone\ndate: 2026-11-06\n---\n\nZsix opens with `code`.\n',
  [`${prefix}seven.md`]: '---\ntitle: 潮の話\nlang: ja\ndate: 2026-11-07\ndisclosure: { review: none }\n---\n\nZseven opens.\n',
  [`${prefix}eight.md`]: '---\ntitle: "Eight: quoted"\ndate: 2026-11-08\n---\n\n> Zeight opens with a quote.\n'
})

/** How each begins for a reader, and what it has no words of. */
const told: readonly (readonly [opening: string, lead: string | undefined])[] = [
  ['Zone opens', 'AI-generated. An artificial intelligence system'],
  ['Ztwo opens', 'Written by people. No AI was used, as declared by Bea Smith.'],
  ['Zthree opens', 'un système d’intelligence artificielle, GPT-4 (OpenAI), parle sous ce nom'],
  ['Zfour opens', 'Written with AI. Ada Lovelace wrote this text. An artificial intelligence system, Claude (Anthropic), edited it.'],
  ['Zfive opens', undefined],
  ['Zsix opens', 'AI-generated. An artificial intelligence system'],
  ['Zseven opens', 'この文章の下書きは、'],
  ['Zeight opens', 'AI-generated. An artificial intelligence system']
]

const isMarkIn = /ai-?generated|written-with-ai|g%C3%A9n%C3%A9r%C3%A9|genere-par|aiで生成/i

function expectTold({ files }: OwnBuild, isPage: (path: string) => boolean): void {
  for (const [opening, lead] of told) {
    const [page] = [...files].filter(([path, html]) => isPage(path) && html.includes(opening)).map(([, html]) => textOf(html))
    const text = page ?? expect.fail(`no page with ${opening}`)
    if (lead === undefined) expect(text).not.toMatch(/artificial intelligence|AI-generated\. /)
    else {
      expect(text.split(lead)).toHaveLength(2)
      expect(text.indexOf(lead)).toBeLessThan(text.indexOf(opening))
    }
  }
  expect([...files.keys()].filter((path) => isMarkIn.test(path))).toEqual([])
}

const filesOf = ({ files }: OwnBuild, path: string) => files.get(path) ?? expect.fail(`no ${path}`)

describe('Eleventy, with titles that are computed and addresses made of them', () => {
  const folder = {
    'posts/posts.json': '{ "layout": "page.njk", "tags": ["posts"], "permalink": "/p/{{ title | slugify }}/" }',
    'posts/computed.md': '---\ntitle: Head\neleventyComputed:\n  description: "{{ title }} told twice: {{ title }}"\n  og:\n    title: "Card of {{ title }}"\n    description: "{{ description }}, see {{ title }}"\n---\n# Another heading\n\nZcomputed.\n',
    'posts/made.11tydata.js': "export default { eleventyComputed: { description: (data) => `About ${data.title}`, summary: (data) => `${data.description}, ${data.title}` } }\n",
    'posts/made.md': '---\ntitle: Made\nlayout: made.njk\n---\nZmade.\n',
    '_includes/made.njk': '<p>{{ title }}: {{ description }}; {{ summary }}; {{ og.title }}</p>{{ content | safe }}',
    'posts/function.11tydata.js': "export default { eleventyComputed: { title: (data) => `Computed ${data.page.fileSlug}`, permalink: (data) => `/f/${data.title.toLowerCase().replace(/\\W+/g, '-')}/` } }\n",
    'posts/function.md': 'Zfunction.\n',
    'posts/template.md': '---\ntitle: Of a template\neleventyComputed:\n  permalink: "/t/{{ title | slugify }}/"\n---\nZtemplate.\n',
    'posts/pages.md': '---js\n{ title: "Pages", pagination: { data: "items", size: 1, alias: "it" }, items: ["a", "b"], permalink: (data) => `/pages/${data.it}/`, eleventyComputed: { description: (data) => `About ${data.it}` } }\n---\nZpages {{ it }}.\n'
  }
  let built: OwnBuild
  beforeAll(async () => {
    built = await buildOwnSite(eleventy, { ...odd('posts/'), ...folder })
    expect(built.code === 0 ? '' : built.text).toBe('')
  }, 600_000)

  it('labels each page, and makes addresses of titles without their marks', () => {
    expectTold(built, (path) => path.startsWith('p/'))
    const addresses = ['p/the-sea-b-rises-b-7-7-and-more', 'p/l-ete', 'p/head', 'f/computed-function', 't/of-a-template', 'pages/a', 'pages/b']
    expect([...built.files.keys()]).toEqual(expect.arrayContaining(addresses.map((path) => `${path}/index.html`)))
  })
  it('marks what is computed, in each page and in what lists it', () => {
    expect(filesOf(built, 'p/head/index.html')).toContain('[AI-generated] Head told twice: Head"')
    expect(filesOf(built, 'p/made/index.html')).toContain('<p>[AI-generated] Made: [AI-generated] About Made; [AI-generated] About Made, Made; </p>')
    expect(filesOf(built, 'f/computed-function/index.html')).toContain('<title>[AI-generated] Computed function</title>')
    expect(filesOf(built, 'pages/b/index.html')).toContain('[AI-generated] About b')
    expect(filesOf(built, 'feed.xml')).toContain('[AI-generated] Computed function')
  })
  it('fails for facts that are computed, for words of paginated pages that a template computes, and for pages without Markdown', async () => {
    const failing = [
      ['---\ntitle: Nine\neleventyComputed:\n  disclosure: human-only\n---\nZnine.\n', /posts\/nine\.md:4: Nothing was labelled, because `eleventyComputed\.disclosure`/],
      ['---\ntitle: Nine\npermalink: "/n/{{ it }}/"\npagination: { data: items, size: 1, alias: it }\nitems: [a, b]\neleventyComputed:\n  description: "About {{ it }}"\n---\nZnine.\n', /`eleventyComputed\.description` of a page with `pagination`/],
      ['---\ntitle: Nine\ntemplateEngineOverride: njk\n---\n<p>Znine.</p>\n', /posts\/nine\.md was built without its label/]
    ] as const
    for (const [source, reason] of failing) {
      const { code, text } = await buildOwnSite(eleventy, { 'posts/nine.md': source })
      expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(reason) })
    }
  }, 600_000)
})

describe('Hexo, with addresses made of titles', () => {
  it('labels each post, also one whose title is a number, and marks no address', async () => {
    const config = 'title: Harbour\nurl: https://example.com\npermalink: :year/:post_title/\ntheme: landscape\nrelative_link: true\n'
    const posts = odd('source/_posts/')
    posts['source/_posts/six.md'] = posts['source/_posts/six.md']?.replace('"2026"', '2026') ?? ''
    const built = await buildOwnSite(hexo, { ...posts, '_config.yml': config })
    expect(built.code === 0 ? '' : built.text).toBe('')
    expectTold(built, (path) => /^2026\/[^/]+\/index\.html$/.test(path))
    expect(filesOf(built, '2026/2026/index.html')).toContain('<title>[AI-generated] 2026 | Harbour</title>')
    expect([...built.files.keys()]).toEqual(expect.arrayContaining(['2026/l-ete/index.html', '2026/carriage/index.html']))
  }, 600_000)
})

describe('VitePress, with pages made of data and parts that pages include', () => {
  it('labels each page and each copy of it once', async () => {
    const data = {
      'docs/data/[slug].paths.js': "export default { paths: () => [{ params: { slug: 'alpha', title: 'Alpha of data' }, content: '## From data\\n\\nZalpha opens.\\n' }] }\n",
      'docs/data/[slug].md': '---\ntitle: Data page\n---\n\n# {{ $params.title }}\n\n<!-- @content -->\n',
      'docs/parts/part.md': 'Zpart of another.\n',
      'docs/including.md': '---\ntitle: Including\n---\n\n# Including\n\n<!--@include: ./parts/part.md-->\n'
    }
    const built = await buildOwnSite(vitepress, { ...odd('docs/'), ...data })
    expect(built.code === 0 ? '' : built.text).toBe('')
    expectTold(built, (path) => path.endsWith('.html'))
    const lead = 'AI-generated. An artificial intelligence system'
    expect(textOf(filesOf(built, 'data/alpha.html'))).toContain('[AI-generated] Alpha of data')
    for (const path of ['data/alpha.md', 'including.md', 'data/alpha.html', 'including.html']) {
      const text = path.endsWith('.md') ? filesOf(built, path).replaceAll('*', '') : textOf(filesOf(built, path))
      expect({ path, leads: text.split(lead).length - 1 }).toEqual({ path, leads: 1 })
    }
    const whole = filesOf(built, 'llms-full.txt').replaceAll('*', '')
    expect(whole.slice(whole.indexOf('url: /data/alpha.md'), whole.indexOf('Zalpha opens'))).toContain(lead)
  }, 600_000)
})

describe('Pages as nobody planned for them', () => {
  const titled = {
    'no-heading.md': '---\ntitle: No heading\ndate: 2026-11-10\n---\n\n- Zlist opens\n- two\n',
    'headings.md': '---\ntitle: Two headings\ndate: 2026-11-11\n---\n\n# First heading\n\nZtwoheadings open.\n\n# Second heading\n\nMore.\n',
    'only.md': '---\ntitle: Only fields\ndescription: Of nothing.\ndate: 2026-11-12\n---\n',
    'folder/index.md': '---\ntitle: Folder page\ndate: 2026-11-13\n---\n\nZfolder opens.\n'
  }
  const untitled = {
    'heading.md': '# From the *heading* of [tides](https://example.com/t)\n\nZheading opens.\n',
    'setext.md': 'Setext heading\n==============\n\nZsetext opens.\n',
    'Über [das] Meer.md': '---\ntitle: Über das Meer\n---\n\nZumlaut opens.\n',
    'by-hand.md': '---\ndisclosure: human-only\n---\n\n# Hand heading\n\nZhandheading opens.\n'
  }
  const below = (prefix: string, pages: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(pages).map(([path, text]) => [prefix + path, text]))
  const velitePages = {
    'velite.config.js': readFileSync(new URL('fixtures/velite/velite.config.js', import.meta.url), 'utf8').replace(/(title|description): s\.string\(\)(?=,\n {10})/g, '$1: s.string().optional()')
  }
  const { 'only.md': _empty, ...withText } = titled
  it.each([
    // It shows `{#own}`.
    ['Nuxt', nuxt, below('content/', { ...titled, ...untitled, 'own-id.md': '# Own id {#own}\n\nZown opens.\n' }), 'content/'],
    ['SvelteKit', svelte, below('src/content/', titled), 'src/content/'],
    // It refuses a page without a text.
    ['Velite', velite, { ...velitePages, ...below('content/posts/', { ...withText, ...untitled }) }, 'content/posts/'],
    ['Rspress', rspress, below('docs/', titled), 'docs/'],
    ['Gatsby', gatsby, below('content/', { ...titled, ...untitled }), 'content/'],
    ['Fumadocs', fumadocs, below('content/docs/', titled), 'content/docs/']
  ] as const)('have one label first, or none, in %s', async (_, host, sources, prefix) => {
    const built = await buildOwnSite(host, { ...odd(prefix), ...sources })
    expect(built.code === 0 ? '' : built.text.slice(-4000)).toBe('')
    expectTold(built, (path) => /(?:one|two|three|four|five|six|seven|eight)(?:\/index)?\.html$/.test(path))
    const isOwn = (path: string) => /(?:no-heading|headings|only|folder|heading|setext|meer|by-hand|own-id)(?:\/index)?\.html$/i.test(path)
    const pages = [...built.files].filter(([path]) => isOwn(path))
    expect(pages).toHaveLength(Object.keys(sources).filter((path) => path.endsWith('.md')).length)
    for (const [path, html] of pages) {
      const leads = textOf(html).split('An artificial intelligence system, GPT-4').length - 1
      expect({ path, leads }).toEqual({ path, leads: path.includes('by-hand') ? 0 : 1 })
      expect({ path, title: /<title[^>]*>([^<]*)/.exec(html)?.[1] }).toEqual({ path, title: expect.stringMatching(path.includes('by-hand') ? /^(?!\[)/ : /^$|^undefined$|^\[AI-generated\] /) })
      expect({ path, ids: html.match(/\bid="[^"]*(?:generated|written)[^"]*"/g) }).toEqual({ path, ids: null })
    }
  }, 600_000)
})

describe('Parts that pages import', () => {
  const page = (to: string) => `---\ntitle: Imports\ndescription: How.\ndate: 2026-11-09\n---\nimport Part from "${to}"\n\nZimports opens.\n\n<Part />\n`
  const inScript = (to: string, script = 'script') => `---\ntitle: Imports\ndescription: How.\ndate: 2026-11-09\n---\n\n<${script}>\n  import Part from "${to}"\n</script>\n\nZimports opens.\n\n<Part />\n`
  const leads = (text: string) => text.split('An artificial intelligence system, GPT-4').length - 1
  const home = 'export default function Home() {\n  return <p>Home</p>\n}\n'
  const post = { 'blog/2026-11-01-post.md': '---\ntitle: Post\n---\n\nZpost.\n' }
  it.each([
    ['Astro', astro, { 'src/content/_part.mdx': 'Zpart here.\n', 'src/content/blog/imports.mdx': page('../_part.mdx') }, 'blog/imports/index.html'],
    ['Astro, by an alias', astro, { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', 'src/parts/part.mdx': 'Zpart here.\n', 'src/content/blog/imports.mdx': page('@/parts/part.mdx') }, 'blog/imports/index.html'],
    ['Docusaurus', docusaurus, { ...post, 'docs/_part.mdx': 'Zpart here.\n', 'docs/imports.mdx': page('./_part.mdx') }, 'docs/imports/index.html'],
    ['Docusaurus, from elsewhere', docusaurus, { ...post, 'parts/part.mdx': 'Zpart here.\n', 'docs/imports.mdx': page('@site/parts/part.mdx') }, 'docs/imports/index.html'],
    ['Next.js', next, { 'components/part.mdx': 'Zpart here.\n', 'app/page.jsx': home, 'app/imports/page.mdx': page('../../components/part.mdx') }, 'imports.html'],
    ['Vite', vite, { 'src/parts/part.mdx': 'Zpart here.\n', 'src/pages/imports.mdx': page('../parts/part.mdx') }, 'imports.html'],
    ['SvelteKit', svelte, { 'src/parts/part.md': 'Zpart here.\n', 'src/content/imports.md': inScript('../parts/part.md') }, 'imports.html'],
    ['VitePress', vitepress, { 'parts/part.md': 'Zpart here.\n', 'docs/imports.md': inScript('../parts/part.md', 'script setup') }, 'imports.html'],
    ['Rspress', rspress, { 'docs/_part.mdx': 'Zpart here.\n', 'docs/imports.mdx': page('./_part.mdx') }, 'imports.html'],
    ['Rspress, from elsewhere', rspress, { 'parts/part.mdx': 'Zpart here.\n', 'docs/imports.mdx': page('../parts/part.mdx') }, 'imports.html'],
    ['Fumadocs', fumadocs, { 'content/parts/part.mdx': 'Zpart here.\n', 'content/docs/imports.mdx': page('../parts/part.mdx') }, 'docs/imports.html']
  ] as const)('have the label of their page alone in %s', async (_, host, sources, path) => {
    const built = await buildOwnSite(host, sources)
    expect(built.code === 0 ? '' : built.text.slice(-4000)).toBe('')
    const text = textOf(filesOf(built, path))
    expect({ leads: leads(text), hasPart: text.includes('Zpart here.') }).toEqual({ leads: 1, hasPart: true })
  }, 600_000)
  it.each([
    ['Astro', astro, 'src/content/blog/part.mdx', 'src/content/blog/imports.mdx', page('./part.mdx')],
    ['Docusaurus', docusaurus, 'docs/part.mdx', 'docs/imports.mdx', page('./part.mdx')],
    ['Next.js', next, 'app/part/page.mdx', 'app/imports/page.mdx', page('../part/page.mdx')],
    ['Vite', vite, 'src/pages/_part.mdx', 'src/pages/imports.mdx', page('./_part.mdx')],
    ['SvelteKit', svelte, 'src/content/part.md', 'src/content/imports.md', inScript('./part.md')],
    ['VitePress', vitepress, 'docs/part.md', 'docs/imports.md', inScript('./part.md', 'script setup')],
    ['Rspress', rspress, 'docs/part.mdx', 'docs/imports.mdx', page('./part.mdx')],
    ['Fumadocs', fumadocs, 'content/docs/part.mdx', 'content/docs/imports.mdx', page('./part.mdx')]
  ] as const)('fail the build of %s where they are pages too', async (_, host, part, path, text) => {
    const titled = '---\ntitle: Part\ndescription: A part.\ndate: 2026-11-10\n---\n\nZpart here.\n'
    const failed = await buildOwnSite(host, { ...post, [part]: titled, [path]: text })
    expect({ code: failed.code === 0, text: failed.text }).toEqual({ code: false, text: expect.stringMatching(/part(?:\/page)?\.mdx?\b.* as (?:well|a page)[^]*Is it a part\?[^]*Is it a page\?/) })
  }, 600_000)
})
