import type { HostSite } from './harness.js'
import type { SitePage } from './pages.js'

const at = (prefix: string, { folder, slug }: SitePage, suffix: string) =>
  `${prefix}${folder === undefined ? '' : `${folder}/`}${slug}${suffix}`

const sourceIn =
  (prefix: string, extension = 'md') =>
  (page: SitePage) =>
    at(prefix, page, `.${page.format ?? extension}`)

const astroDependencies = {
  astro: '7.3.5',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/rss': '4.0.19',
  '@astrojs/starlight': '0.42.4',
  'starlight-llms-txt': '0.12.0'
}

export const astro: HostSite = {
  name: 'Astro 7.3.5',
  folder: 'astro',
  dependencies: astroDependencies,
  needsNewerNode: true,
  sourcePath: sourceIn('src/content/blog/'),
  htmlPath: (page) => at('blog/', page, '/index.html'),
  command: ['astro', 'build'],
  output: 'dist',
  config: 'astro.config.mjs',
  shown: ['src/content.config.ts'],
  about:
    'Every Markdown and MDX page, with Sätteri or unified. `labelLoader` marks the fields of a collection before its schema; a collection without it fails the build. Feeds get the label with `rendered.html` and with `body` alike. Pages that are written as `.astro` are yours.',
  features: ['feeds', 'cards', 'excerpts', 'copies']
}

export const starlight: HostSite = {
  name: 'Starlight 0.42.4',
  folder: 'starlight',
  dependencies: astroDependencies,
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
  features: ['cards', 'search', 'copies', 'hydration']
}

export const vitepress: HostSite = {
  name: 'VitePress 1.6.4',
  folder: 'vitepress',
  dependencies: { vitepress: '1.6.4', feed: '*', 'vitepress-plugin-llms': '1.14.0' },
  hasHeading: true,
  more: '<!-- more -->',
  sourcePath: (page) => (page.format === 'mdx' ? undefined : at('docs/', page, '.md')),
  htmlPath: (page) => at('', page, '.html'),
  command: ['vitepress', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  config: 'docs/.vitepress/config.mjs',
  showsDrafts: true,
  shown: ['docs/posts.data.mjs'],
  about:
    'Pages, heads, sidebar, local search, excerpts, and the copies of vitepress-plugin-llms. A data loader without `labelPages` fails the build.',
  features: ['feeds', 'cards', 'excerpts', 'search', 'copies', 'hydration']
}

export const eleventy: HostSite = {
  name: 'Eleventy 3.1.7',
  folder: 'eleventy',
  dependencies: { '@11ty/eleventy': '3.1.7', '@11ty/eleventy-plugin-rss': '3.0.0' },
  more: '<!-- more -->',
  fields: () => 'layout: page.njk\ntags: posts',
  sourcePath: (page) => (page.format === 'mdx' ? undefined : at('posts/', page, '.md')),
  htmlPath: (page) => at('posts/', page, '/index.html'),
  command: ['eleventy'],
  output: '_site',
  config: 'eleventy.config.mjs',
  about:
    'Facts come from the whole data cascade, so a folder may declare them. Templates that are not Markdown are yours.',
  features: ['feeds', 'cards', 'excerpts']
}

const hexoParts = ['renderer-marked', 'renderer-ejs', 'renderer-stylus', 'theme-landscape'].concat(
  ['archive', 'index', 'category', 'tag', 'feed', 'searchdb'].map((name) => `generator-${name}`)
)

export const hexo: HostSite = {
  name: 'Hexo 8.1.2',
  folder: 'hexo',
  type: 'commonjs',
  manifest: { hexo: { version: '8.1.2' } },
  dependencies: {
    hexo: '8.1.2',
    ...Object.fromEntries(hexoParts.map((name) => [`hexo-${name}`, '*']))
  },
  more: '<!-- more -->',
  sourcePath: (page) => (page.format === 'mdx' || page.isDraft ? undefined : at('source/_posts/', page, '.md')),
  htmlPath: (page) => at('', page, '/index.html'),
  command: ['hexo', 'generate'],
  output: 'public',
  config: 'scripts/forthright.js',
  showsDrafts: true,
  about:
    'Posts and pages, with excerpts, feeds and search. A permalink of `:post_title` would be made of the marked title: use `:title`, the name of the file.',
  features: ['feeds', 'cards', 'excerpts', 'search']
}
