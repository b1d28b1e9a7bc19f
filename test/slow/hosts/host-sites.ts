import { readFileSync } from 'node:fs'
import type { HostSite } from './harness.js'
import type { SitePage } from './pages.js'

const at = (prefix: string, { folder, slug }: SitePage, suffix: string) =>
  `${prefix}${folder === undefined ? '' : `${folder}/`}${slug}${suffix}`

const sourceIn =
  (prefix: string, extension = 'md') =>
  (page: SitePage) =>
    at(prefix, page, `.${page.format ?? extension}`)

/** Pictures for cards. */
export const cardDependencies = { satori: '0.63.0', '@fontsource/lato': '5.3.0' }

const astroDependencies = {
  astro: '7.3.5',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/rss': '4.0.19',
  ...cardDependencies
}

export const astro: HostSite = {
  name: 'Astro 7.3.5',
  folder: 'astro',
  dependencies: astroDependencies,
  needsNewerNode: true,
  fields: () => 'tags: [harbour]',
  sourcePath: sourceIn('src/content/blog/'),
  htmlPath: (page) => at('blog/', page, '/index.html'),
  command: ['astro', 'build'],
  output: 'dist',
  config: 'astro.config.mjs',
  shown: ['src/content.config.ts'],
  initial: { 'astro.config.mjs': ['export default defineConfig({', "export default defineConfig({ site: 'https://example.com',"] },
  about:
    'Every Markdown and MDX page, with Sätteri or unified. `labelLoader` marks the fields of a collection before its schema; a collection without it fails the build. Feeds get the label with `rendered.html` and with `body` alike. Pages that are written as `.astro` are yours.'
}

export const starlight: HostSite = {
  name: 'Starlight 0.42.4',
  folder: 'starlight',
  dependencies: { ...astroDependencies, '@astrojs/starlight': '0.42.4', 'starlight-llms-txt': '0.12.0' },
  needsNewerNode: true,
  sourcePath: sourceIn('src/content/docs/'),
  htmlPath: (page) => at('', page, '/index.html'),
  command: ['astro', 'build'],
  output: 'dist',
  config: 'astro.config.mjs',
  // It leaves drafts out of its lists alone.
  showsDrafts: true,
  shown: ['src/content.config.ts'],
  about:
    'As Astro, in the language of each page’s folder. Pagefind and llms.txt are made of labelled pages.',
  hydrates: true,
  ownFaults: { 'zoom 400 %': 'Starlight’s bar “On this page” lies over the first lines of every page.' }
}

export const vitepress: HostSite = {
  name: 'VitePress 1.6.4',
  folder: 'vitepress',
  dependencies: { vitepress: '1.6.4', feed: '6.0.0', 'vitepress-plugin-llms': '1.14.0' },
  hasHeading: true,
  more: '<!-- more -->',
  sourcePath: (page) => (page.format === 'mdx' ? undefined : at('docs/', page, '.md')),
  htmlPath: (page) => at('', page, '.html'),
  command: ['vitepress', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  config: 'docs/.vitepress/config.mjs',
  showsDrafts: true,
  shown: ['docs/posts.data.mjs'],
  repeats: { times: 2, reason: 'It prints the message of an error, then its stack, which begins with the message.' },
  about:
    'Pages, heads, sidebar, local search, excerpts, and the copies of vitepress-plugin-llms. A data loader without `labelPages` fails the build. Behind a component that closes itself (`<Counter />`) between blocks, which HTML reads as open, the label is not repeated at the end.',
  hydrates: true
}

export const eleventy: HostSite = {
  name: 'Eleventy 3.1.7',
  folder: 'eleventy',
  dependencies: { '@11ty/eleventy': '3.1.7', '@11ty/eleventy-plugin-rss': '3.0.0' },
  more: '<!-- more -->',
  fields: () => 'layout: page.njk\ntags: [posts, harbour]',
  sourcePath: (page) => (page.format === 'mdx' ? undefined : at('posts/', page, '.md')),
  htmlPath: (page) => at('posts/', page, '/index.html'),
  command: ['eleventy'],
  output: '_site',
  config: 'eleventy.config.mjs',
  repeats: { times: 4, reason: 'What writes the templates prints the message of an error and its stack, and the command does so again.' },
  about:
    'Facts come from the whole data cascade, so a folder may declare them. What `eleventyComputed` makes has its mark, and addresses made of titles have none. Templates that are not Markdown you label yourself: one that declares AI in its own front matter and is built without a label fails the build, as does a page of Markdown that is rendered as a template (`templateEngineOverride`).'
}

const hexoParts = {
  'generator-archive': '2.0.0',
  'generator-category': '2.0.0',
  'generator-feed': '3.0.0',
  'generator-index': '4.0.0',
  'generator-searchdb': '1.5.0',
  'generator-tag': '2.0.0',
  'renderer-ejs': '2.0.0',
  'renderer-marked': '7.0.1',
  'renderer-stylus': '3.0.1',
  'theme-landscape': '1.1.0'
}

export const hexo: HostSite = {
  name: 'Hexo 8.1.2',
  folder: 'hexo',
  type: 'commonjs',
  manifest: { hexo: { version: '8.1.2' } },
  dependencies: {
    hexo: '8.1.2',
    ...Object.fromEntries(Object.entries(hexoParts).map(([name, version]) => [`hexo-${name}`, version]))
  },
  more: '<!-- more -->',
  fields: () => 'tags: [harbour]\ncategories: [sea]',
  sourcePath: (page) => (page.format === 'mdx' || page.isDraft ? undefined : at('source/_posts/', page, '.md')),
  htmlPath: (page) => at('', page, '/index.html'),
  command: ['hexo', 'generate'],
  output: 'public',
  config: 'scripts/forthright.js',
  showsDrafts: true,
  about:
    'Posts and pages, with excerpts, feeds and search; what is no Markdown where its own front matter declares AI. Permalinks of `:post_title` are made of the title without its mark.'
}

export const docusaurus: HostSite = {
  name: 'Docusaurus 3.10.2',
  folder: 'docusaurus',
  type: 'commonjs',
  dependencies: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3',
    react: '19',
    'react-dom': '19'
  },
  more: '{/* truncate */}',
  // Half of the pages are posts, half are docs.
  sourcePath: (page) =>
    sourceIn(['assisted', 'human', 'undeclared', 'draft'].includes(page.slug) ? 'blog/' : 'docs/')(page),
  fields: ({ slug }) => `slug: /${slug}\ntags: [harbour]`,
  htmlPath: ({ slug }) =>
    ['assisted', 'human', 'undeclared', 'draft'].includes(slug) ? `blog/${slug}/index.html` : `docs/${slug}/index.html`,
  command: ['docusaurus', 'build'],
  output: 'build',
  config: 'docusaurus.config.js',
  about:
    'Docs, blog and pages, with what they are called in heads, cards, sidebars, lists and feeds. Files and folders whose names begin with `_` are parts of pages. Labels in sidebars.js are yours.',
  hydrates: true
}

export const next: HostSite = {
  name: 'Next.js 16.4.6',
  folder: 'next',
  dependencies: {
    next: '16.4.6',
    '@next/mdx': '16.4.6',
    '@mdx-js/loader': '3.1.1',
    '@mdx-js/react': '3.1.1',
    react: '19',
    'react-dom': '19'
  },
  hasHeading: true,
  sourcePath: (page) => (page.isDraft ? undefined : at('app/', page, '/page.mdx')),
  htmlPath: (page) => at('', page, '.html'),
  command: ['next', 'build'],
  output: 'out',
  config: 'next.config.mjs',
  showsDrafts: true,
  ignored: /^(?:_next\/|_not-found|404)|\.txt$/,
  initial: { 'next.config.mjs': ['withMdx({ ', "withMdx({ output: 'export', "] },
  about:
    'Pages of `@next/mdx`, under Turbopack and webpack. A page’s `metadata`, exported or made of its front matter, is marked, and whatever lists it. `experimental.mdxRs` is refused: it runs no plugin.',
  hydrates: true
}

export const nuxt: HostSite = {
  name: 'Nuxt 4.5.2 with Content 3.16.1',
  folder: 'nuxt',
  dependencies: { nuxt: '4.5.2', '@nuxt/content': '3.16.1', ...cardDependencies },
  needsNewerNode: true,
  sourcePath: (page) => (page.format === 'mdx' || page.isDraft ? undefined : at('content/', page, '.md')),
  htmlPath: (page) => at('', page, '/index.html'),
  command: ['nuxt', 'generate'],
  output: '.output/public',
  config: 'nuxt.config.ts',
  showsDrafts: true,
  ignored: /^_nuxt\/|^__nuxt|_payload\.json$|sql_dump/,
  initial: { 'nuxt.config.ts': ['\n})', ",\n  content: { experimental: { sqliteConnector: 'native' } },\n  nitro: { prerender: { routes: ['/'], crawlLinks: true } }\n})"] },
  about:
    'Pages of Nuxt Content, with their titles and descriptions wherever a query gives them. The module stands before `@nuxt/content`. Nuxt writes the pages that something links to. With Vite 8.4.0 this Nuxt builds no site (see [surprises](surprises.md)): it is tried with Vite 8.3.',
  hydrates: true
}

export const velite: HostSite = {
  name: 'Velite 0.4.0',
  folder: 'velite',
  dependencies: { velite: '0.4.0' },
  sourcePath: sourceIn('content/posts/'),
  htmlPath: (page) => at('site/posts/', page, '.html'),
  shownPages: (page) => page.format !== 'mdx',
  command: ['sh', '-c', 'velite build --strict && node site.mjs'],
  output: '.velite',
  config: 'velite.config.js',
  about: 'HTML and MDX code, fields, excerpts and raw text of every collection of Markdown. A schema need not know `disclosure`.'
}

export const svelte: HostSite = {
  name: 'SvelteKit 3.2.0 with mdsvex 0.12.8',
  folder: 'svelte',
  dependencies: {
    '@sveltejs/kit': '3.2.0',
    '@sveltejs/adapter-static': '4.0.1',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
    mdsvex: '0.12.8',
    svelte: '5.57.3',
    vite: '8.3.8'
  },
  needsNewerNode: true,
  sourcePath: (page) => (page.format === 'mdx' ? undefined : at('src/content/', page, '.md')),
  htmlPath: (page) => at('', page, '.html'),
  command: ['vite', 'build'],
  output: 'build',
  config: 'vite.config.js',
  initial: { 'vite.config.js': ['sveltekit({', "sveltekit({ adapter: (await import('@sveltejs/adapter-static')).default(),"] },
  about:
    'Pages of mdsvex, and their `metadata` wherever it is shown. mdsvex prints text as code: names are written so that they stay words.',
  hydrates: true
}

export const vite: HostSite = {
  name: 'Vite 8.3.8 with @mdx-js/rollup 3.1.1',
  folder: 'vite',
  dependencies: {
    vite: '8.3.8',
    '@mdx-js/rollup': '3.1.1',
    react: '19',
    'react-dom': '19',
    'remark-frontmatter': '5.0.0',
    'remark-mdx-frontmatter': '6.0.0'
  },
  sourcePath: sourceIn('src/pages/'),
  htmlPath: (page) => at('', page, '.html'),
  command: ['sh', '-c', 'vite build && node render.mjs'],
  output: 'dist',
  config: 'vite.config.js',
  initial: { 'vite.config.js': ['[remarkFrontmatter] }) }]', "[remarkFrontmatter, (await import('remark-mdx-frontmatter')).default] }) }],\n  build: { ssr: 'src/site.js', outDir: 'server' }"] },
  about:
    'Every file of Markdown and MDX that a module imports, as a component and as text (`?raw`), with its front matter: it is labelled before any other plugin reads it. Where a heading in the text is the title, its anchor has the mark.'
}

export const rspress: HostSite = {
  name: 'Rspress 2.0.22',
  folder: 'rspress',
  dependencies: { '@rspress/core': '2.0.22', '@rspress/plugin-rss': '2.0.22', 'remark-cjk-friendly': '2.0.1' },
  hasHeading: true,
  sourcePath: (page) => (page.isDraft ? undefined : sourceIn('docs/')(page)),
  htmlPath: (page) => at('', page, '.html'),
  command: ['rspress', 'build'],
  output: 'doc_build',
  config: 'rspress.config.mjs',
  showsDrafts: true,
  ignored: /^static\/js/,
  about:
    'Pages, with what menus, sidebars (also those of `_meta.json`), search, feeds and heads call them, and the copies that `llms` makes. Pages that are written as components are yours.',
  hydrates: true
}

/** What makes the pages of the site, besides the integration. Imports may stand anywhere. */
const gatsbyHooks = readFileSync(new URL('fixtures/gatsby/gatsby-node.mjs', import.meta.url), 'utf8')
  .replace(/^import disclosure .*\n/, '')
  .replace(/^export const \{[^]*?^\}\)\n/m, '')

export const gatsby: HostSite = {
  name: 'Gatsby 5.16.1',
  folder: 'gatsby',
  type: 'commonjs',
  dependencies: {
    gatsby: '5.16.1',
    'gatsby-plugin-feed': '5.16.0',
    'gatsby-source-filesystem': '5.16.0',
    'gatsby-transformer-remark': '6.16.0',
    // A peer of its bundler's.
    ajv: '8.20.0',
    react: '18.3.1',
    'react-dom': '18.3.1'
  },
  sourcePath: (page) => (page.format === 'mdx' || page.isDraft ? undefined : at('content/', page, '.md')),
  htmlPath: (page) => at('', page, '/index.html'),
  command: ['gatsby', 'build'],
  output: 'public',
  config: 'gatsby-node.mjs',
  repeats: { times: 2, reason: 'It prints the message of an error in a box, then its stack, which begins with the message.' },
  initial: { 'gatsby-node.mjs': ['disclosure({ disclosure: facts })', `disclosure({ disclosure: facts })\n${gatsbyHooks}`] },
  showsDrafts: true,
  ignored: /^(?:static|~partytown)\/|webpack|chunk-map|^404|_404/,
  about:
    'Pages of Markdown (gatsby-transformer-remark): `html`, `htmlAst`, `excerpt` and `frontmatter`, wherever a query asks for them. A site with pages of gatsby-plugin-mdx is refused. With hooks of your own, call these from them. The templates of its pages are the site’s own, and gatsby-config.mjs names gatsby-source-filesystem and gatsby-transformer-remark.',
  hydrates: true
}

export const fumadocs: HostSite = {
  name: 'Fumadocs MDX 15.4.3 on Next.js 16.4.6',
  folder: 'fumadocs',
  // The version of this package that fumadocs-core asks for could not be installed.
  manifest: { overrides: { zbsearch: '4.0.0' } },
  dependencies: {
    'fumadocs-core': '16.19.0',
    'fumadocs-mdx': '15.4.3',
    next: '16.4.6',
    react: '19',
    'react-dom': '19',
    zod: '4'
  },
  needsNewerNode: true,
  sourcePath: (page) => (page.isDraft ? undefined : sourceIn('content/docs/')(page)),
  htmlPath: (page) => at('docs/', page, '.html'),
  command: ['next', 'build'],
  output: 'out',
  config: 'source.config.mjs',
  repeats: { times: 2, reason: 'fumadocs-mdx prints the error and throws it on, and Next.js prints it too.' },
  shown: ['next.config.mjs'],
  initial: { 'source.config.mjs': ["{ dir: 'content/docs' }", "{ dir: 'content/docs', docs: { postprocess: { includeProcessedMarkdown: true } } }"] },
  showsDrafts: true,
  ignored: /^(?:_next\/|_not-found|404)|^(?!llms).*\.txt$/,
  about:
    'Pages, with what page trees, heads, search and llms.txt call them. Text for models is that of `getText(\'processed\')`; `getText(\'raw\')` is the file as it was written. `compiler: \'satteri\'` is refused. `fumadocs-ui`, which adds a theme, was not built.',
  hydrates: true
}
