import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A host with an integration, by what its sites depend on. */
export interface SiteHost {
  readonly name: string
  readonly dependency: string
  readonly entry: string
  /** The file that the integration stands in, and the line with it. */
  readonly config: string
  readonly line: string
  /** Where an example page goes. */
  readonly page: string
}

/** The first that a site depends on counts: what stands upon another host comes before it. */
export const siteHosts: readonly SiteHost[] = [
  { name: 'Starlight', dependency: '@astrojs/starlight', entry: 'forthright/starlight', config: 'astro.config.mjs', line: 'starlight({ plugins: [disclosure({ disclosure: facts })] })', page: 'src/content/docs/who-made-this.md' },
  { name: 'Astro', dependency: 'astro', entry: 'forthright/astro', config: 'astro.config.mjs', line: 'integrations: [disclosure({ disclosure: facts })]', page: 'src/content/blog/who-made-this.md' },
  { name: 'Docusaurus', dependency: '@docusaurus/core', entry: 'forthright/docusaurus', config: 'docusaurus.config.js', line: 'export default disclosure(config, { disclosure: facts })', page: 'docs/who-made-this.md' },
  { name: 'VitePress', dependency: 'vitepress', entry: 'forthright/vitepress', config: '.vitepress/config.mjs', line: 'export default disclosure(defineConfig({ … }), { disclosure: facts })', page: 'who-made-this.md' },
  { name: 'Eleventy', dependency: '@11ty/eleventy', entry: 'forthright/eleventy', config: 'eleventy.config.mjs', line: 'eleventyConfig.addPlugin(disclosure, { disclosure: facts })', page: 'who-made-this.md' },
  { name: 'Rspress', dependency: '@rspress/core', entry: 'forthright/rspress', config: 'rspress.config.mjs', line: 'plugins: [disclosure({ disclosure: facts })]', page: 'docs/who-made-this.md' },
  { name: 'Gatsby', dependency: 'gatsby', entry: 'forthright/gatsby', config: 'gatsby-node.mjs', line: 'export const { onPreBootstrap, sourceNodes, createResolvers } = disclosure({ disclosure: facts })', page: 'content/who-made-this.md' },
  { name: 'Nuxt Content', dependency: '@nuxt/content', entry: 'forthright/nuxt', config: 'nuxt.config.ts', line: "modules: [['forthright/nuxt', { disclosure: facts }], '@nuxt/content']", page: 'content/who-made-this.md' },
  { name: 'SvelteKit with mdsvex', dependency: 'mdsvex', entry: 'forthright/svelte', config: 'vite.config.js', line: 'preprocess: [disclosure({ disclosure: facts }), mdsvex()]', page: 'src/content/who-made-this.md' },
  { name: 'Velite', dependency: 'velite', entry: 'forthright/velite', config: 'velite.config.js', line: 'export default disclosure(defineConfig({ … }), { disclosure: facts })', page: 'content/posts/who-made-this.md' },
  { name: 'Fumadocs', dependency: 'fumadocs-mdx', entry: 'forthright/fumadocs', config: 'source.config.ts', line: 'export default defineConfig({ plugins: [disclosure({ disclosure: facts })] })', page: 'content/docs/who-made-this.mdx' },
  { name: 'Next.js', dependency: '@next/mdx', entry: 'forthright/next', config: 'next.config.mjs', line: 'const withMdx = disclosure(createMdx, { disclosure: facts })', page: 'app/who-made-this/page.mdx' },
  { name: 'Hexo', dependency: 'hexo', entry: 'forthright/hexo', config: 'scripts/forthright.js', line: 'disclosure(hexo, { disclosure: facts })', page: 'source/_posts/who-made-this.md' },
  { name: 'Vite', dependency: '@mdx-js/rollup', entry: 'forthright/vite', config: 'vite.config.js', line: 'plugins: [disclosure({ disclosure: facts }), mdx()]', page: 'src/pages/who-made-this.mdx' }
]

/** Find the host of the site in a folder, by its package.json. */
export async function hostIn(folder: string): Promise<SiteHost | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  const manifest = parse(text)
  const names = new Set(
    ['dependencies', 'devDependencies'].flatMap((kind) => {
      const each = manifest[kind]
      return typeof each === 'object' && each !== null ? Object.keys(each) : []
    })
  )
  return siteHosts.find(({ dependency }) => names.has(dependency))
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? { ...data } : {}
  } catch {
    return {}
  }
}
