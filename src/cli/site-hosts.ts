import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { globSync } from 'tinyglobby'

/** A host with an integration, by what its sites depend on. */
export interface SiteHost {
  readonly name: string
  readonly dependency: string
  readonly entry: string
  /** The file that the integration stands in, as the host calls it where it makes a site. */
  readonly config: string
  /** What goes there: whole, for a site that has nothing else. `facts` are declared in it. */
  readonly text: string
  /** The same for a file in CommonJS, where the host knows no other under this name. */
  readonly common?: { readonly file: string; readonly text: string }
  /** What goes into another file. */
  readonly more?: { readonly file: string; readonly why: string; readonly text: string }
  /** Where an example page goes, from the folder of the site or, where it has one, that of its pages. */
  readonly page: string
  /** The host itself leaves drafts out of what it builds. */
  readonly knowsDrafts?: true
}

const facts = 'const facts = FACTS'

/** The first that a site depends on counts: what stands upon another host comes before it. */
export const siteHosts: readonly SiteHost[] = [
  {
    name: 'Starlight',
    dependency: '@astrojs/starlight',
    entry: 'forthright/starlight',
    config: 'astro.config.mjs',
    text: `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import disclosure from 'forthright/starlight'

${facts}

export default defineConfig({
  integrations: [starlight({ title: 'My site', plugins: [disclosure({ disclosure: facts })] })]
})`,
    more: {
      file: 'src/content.config.ts',
      why: 'which marks titles wherever they are listed',
      text: `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
import { labelLoader } from 'forthright/starlight'

export const collections = {
  docs: defineCollection({ loader: labelLoader(docsLoader()), schema: docsSchema() })
}`
    },
    page: 'src/content/docs/who-made-this.md'
  },
  {
    name: 'Astro',
    dependency: 'astro',
    entry: 'forthright/astro',
    config: 'astro.config.mjs',
    text: `import { defineConfig } from 'astro/config'
import disclosure from 'forthright/astro'

${facts}

export default defineConfig({
  integrations: [disclosure({ disclosure: facts })]
})`,
    more: {
      file: 'src/content.config.ts',
      why: 'round the loader of each collection of Markdown',
      text: `import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { labelLoader } from 'forthright/astro'

const blog = defineCollection({
  loader: labelLoader(glob({ pattern: '**/*.{md,mdx}', base: './src/content/blog' }))
})

export const collections = { blog }`
    },
    page: 'src/content/blog/who-made-this.md'
  },
  {
    name: 'Docusaurus',
    dependency: '@docusaurus/core',
    entry: 'forthright/docusaurus',
    config: 'docusaurus.config.js',
    text: `import disclosure from 'forthright/docusaurus'

${facts}

const config = {
  title: 'My site',
  url: 'https://example.com',
  baseUrl: '/',
  presets: [['classic', {}]]
}

export default disclosure(config, { disclosure: facts })`,
    page: 'docs/who-made-this.md',
    knowsDrafts: true
  },
  {
    name: 'VitePress',
    dependency: 'vitepress',
    entry: 'forthright/vitepress',
    config: '.vitepress/config.mjs',
    text: `import disclosure from 'forthright/vitepress'
import { defineConfig } from 'vitepress'

${facts}

export default disclosure(defineConfig({ title: 'My site' }), { disclosure: facts })`,
    page: 'who-made-this.md'
  },
  {
    name: 'Eleventy',
    dependency: '@11ty/eleventy',
    entry: 'forthright/eleventy',
    config: 'eleventy.config.mjs',
    text: `import disclosure from 'forthright/eleventy'

${facts}

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(disclosure, { disclosure: facts })
}`,
    page: 'who-made-this.md'
  },
  {
    name: 'Rspress',
    dependency: '@rspress/core',
    entry: 'forthright/rspress',
    config: 'rspress.config.mjs',
    text: `import { defineConfig } from '@rspress/core'
import disclosure from 'forthright/rspress'

${facts}

export default defineConfig({
  root: 'docs',
  plugins: [disclosure({ disclosure: facts })]
})`,
    page: 'docs/who-made-this.md'
  },
  {
    name: 'Gatsby',
    dependency: 'gatsby',
    entry: 'forthright/gatsby',
    config: 'gatsby-node.mjs',
    text: `import disclosure from 'forthright/gatsby'

${facts}

export const { onPreBootstrap, sourceNodes, createResolvers } = disclosure({ disclosure: facts })`,
    common: {
      file: 'gatsby-node.js',
      text: `const { default: disclosure } = require('forthright/gatsby')

${facts}

Object.assign(exports, disclosure({ disclosure: facts }))`
    },
    page: 'content/who-made-this.md'
  },
  {
    name: 'Nuxt Content',
    dependency: '@nuxt/content',
    entry: 'forthright/nuxt',
    config: 'nuxt.config.ts',
    text: `${facts}

export default defineNuxtConfig({
  modules: [['forthright/nuxt', { disclosure: facts }], '@nuxt/content']
})`,
    page: 'content/who-made-this.md'
  },
  {
    name: 'SvelteKit with mdsvex',
    dependency: 'mdsvex',
    entry: 'forthright/svelte',
    config: 'vite.config.js',
    text: `import { sveltekit } from '@sveltejs/kit/vite'
import disclosure from 'forthright/svelte'
import { mdsvex } from 'mdsvex'

${facts}

export default {
  plugins: [
    sveltekit({
      extensions: ['.svelte', '.md'],
      // Before mdsvex. SvelteKit 2 has \`preprocess\` in svelte.config.js.
      preprocess: [disclosure({ disclosure: facts }), mdsvex({ extensions: ['.md'] })]
    })
  ]
}`,
    page: 'src/content/who-made-this.md'
  },
  {
    name: 'Velite',
    dependency: 'velite',
    entry: 'forthright/velite',
    config: 'velite.config.js',
    text: `import disclosure from 'forthright/velite'
import { defineConfig, s } from 'velite'

${facts}

const posts = {
  name: 'Post',
  pattern: 'posts/**/*.md',
  schema: s.object({ title: s.string(), slug: s.path(), html: s.markdown() })
}

export default disclosure(defineConfig({ root: 'content', collections: { posts } }), { disclosure: facts })`,
    page: 'content/posts/who-made-this.md'
  },
  {
    name: 'Fumadocs',
    dependency: 'fumadocs-mdx',
    entry: 'forthright/fumadocs',
    config: 'source.config.ts',
    text: `import disclosure from 'forthright/fumadocs'
import { defineConfig, defineDocs } from 'fumadocs-mdx/config'

${facts}

export const docs = defineDocs({ dir: 'content/docs' })

export default defineConfig({ plugins: [disclosure({ disclosure: facts })] })`,
    page: 'content/docs/who-made-this.mdx'
  },
  {
    name: 'Next.js',
    dependency: '@next/mdx',
    entry: 'forthright/next',
    config: 'next.config.mjs',
    text: `import createMdx from '@next/mdx'
import disclosure from 'forthright/next'

${facts}

const withMdx = disclosure(createMdx, { disclosure: facts })

export default withMdx({ pageExtensions: ['js', 'jsx', 'ts', 'tsx', 'md', 'mdx'] })`,
    page: 'app/who-made-this/page.mdx'
  },
  {
    name: 'Hexo',
    dependency: 'hexo',
    entry: 'forthright/hexo',
    config: 'scripts/forthright.js',
    text: `const { default: disclosure } = require('forthright/hexo')

${facts}

disclosure(hexo, { disclosure: facts })`,
    page: 'source/_drafts/who-made-this.md',
    knowsDrafts: true
  },
  {
    name: 'Vite',
    dependency: '@mdx-js/rollup',
    entry: 'forthright/vite',
    config: 'vite.config.js',
    text: `import mdx from '@mdx-js/rollup'
import disclosure from 'forthright/vite'
import remarkFrontmatter from 'remark-frontmatter'

${facts}

export default {
  plugins: [disclosure({ disclosure: facts }), { enforce: 'pre', ...mdx({ remarkPlugins: [remarkFrontmatter] }) }]
}`,
    page: 'src/pages/who-made-this.mdx'
  }
]

/** What goes where in the site of a host. */
export interface HostSteps {
  /** Files from the folder of the site, with what goes there and, for all but the first, why. */
  readonly files: readonly { readonly file: string; readonly text: string; readonly why?: string }[]
  readonly page: string
}

/**
 * Say what goes where in the site of a folder: into the files that it has, whatever their ending, and
 * into the folder that the host is started with.
 */
export function stepsFor(host: SiteHost, folder: string, declared: object): HostSteps {
  const found = (file: string) => {
    const [base = ''] = /^.*?(?=\.\w+$)/.exec(file) ?? []
    // VitePress is started with a folder, which has its configuration and its pages.
    return globSync(`${file.startsWith('.') ? '{*/,}' : ''}${base}.{js,mjs,cjs,ts,mts,cts}`, { cwd: folder, dot: true }).sort()[0] ?? file
  }
  const config = found(host.config)
  const withFacts = (text: string) => text.replace('FACTS', () => JSON.stringify(declared))
  const text = host.common?.file === config ? host.common.text : host.text
  const { more } = host
  const above = config.endsWith(`/${host.config.replace(/\.\w+$/, '')}${extname(config)}`) ? config.slice(0, config.indexOf('/') + 1) : ''
  return {
    files: [{ file: config, text: withFacts(text) }, ...(more ? [{ ...more, file: found(more.file) }] : [])],
    page: above + host.page
  }
}

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
