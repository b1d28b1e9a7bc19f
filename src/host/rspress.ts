import { resolve } from 'node:path'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { labelCopies } from './copies.js'
import { excerptOf, headingOf } from './excerpt.js'
import type { HostOptions } from './host-options.js'
import { createAddressBook, type FindPage, markNavigation } from './navigation.js'
import { otherKinds } from './other-kinds.js'
import { readSource } from './page-facts.js'
import { findParts, withoutParts } from './parts.js'
import remarkHost from './remark.js'
import { createSite, type Site } from './site.js'
import { findSources } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** What Rspress knows of a page. */
export interface PageData {
  title?: string
  description?: string
  frontmatter?: Record<string, unknown>
  readonly _filepath: string
}

/** What this plugin needs of the configuration of Rspress. */
export interface RspressConfig {
  readonly root?: string
  readonly outDir?: string
  readonly locales?: readonly { readonly lang: string }[]
  readonly themeConfig?: { readonly locales?: readonly { readonly lang: string }[] }
  readonly route?: { readonly exclude?: readonly string[]; readonly excludeConvention?: readonly string[] }
}

/** What this plugin needs of Rsbuild, with which Rspress bundles. */
export interface Rsbuild {
  transform(
    of: { readonly test: RegExp; readonly order: 'post' },
    change: (module: { readonly code: string }) => string
  ): void
}

/** A plugin of Rspress. */
export interface RspressPlugin {
  readonly name: 'forthright'
  readonly markdown: { readonly remarkPlugins: readonly unknown[] }
  readonly builderConfig: object
  config<T extends RspressConfig>(config: T): T
  extendPageData(page: PageData): void
  modifySearchIndexData(pages: readonly PageData[]): void
  afterBuild(config: RspressConfig): void
}

const sources = ['**/*.{md,mdx}']

/**
 * Label every page of an Rspress site, with its title and description in heads, menus, sidebars,
 * search and feeds, and the copies that `llms` makes.
 *
 * The sources are read when the build begins, so that a page without facts fails it also where
 * Rspress has that page in its cache.
 *
 * @throws {DisclosureError} Before Rspress builds, for pages that can't be labelled, each with its file
 * and line.
 * @example
 * ```ts
 * export default defineConfig({ plugins: [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })] })
 * ```
 */
export default function disclosure(options: HostOptions = {}): RspressPlugin {
  let site = createSite(options)
  let folder = resolve('docs')
  let paths: readonly string[] = []
  let findPage = createAddressBook(folder, paths)
  const remarkOptions: { locales?: readonly string[]; partPaths?: readonly string[] } & HostOptions = { ...options }

  const leadsTo: FindPage = ({ link, _fileKey }) => {
    // The file of an entry that Rspress made, which says more than an address without its language.
    const address = [_fileKey, link].find((each) => typeof each === 'string' && each !== '')
    return typeof address === 'string' ? findPage(address) : undefined
  }
  return {
    name: 'forthright',
    markdown: {
      remarkPlugins: [
        [remarkHost, remarkOptions],
        [remarkPageMeta, () => site]
      ]
    },
    builderConfig: {
      // Rspress keeps what it compiled, also where the facts of the site came from elsewhere.
      ...(process.env['RSPRESS_PERSISTENT_CACHE'] === 'false'
        ? {}
        : { performance: { buildCache: { cacheDigest: [site.cacheKey] } } }),
      plugins: [
        {
          name: 'forthright',
          setup(build: Rsbuild) {
            build.transform({ test: /[\\/]virtual-site-data\.js$/, order: 'post' }, ({ code }) => markSiteData(code, leadsTo, site))
          }
        }
      ]
    },
    config(config) {
      folder = resolve(config.root ?? 'docs')
      const ofConfig = config.locales ?? config.themeConfig?.locales ?? []
      remarkOptions.locales = options.locales ?? ofConfig.map(({ lang }) => lang)
      site = createSite({ ...options, locales: remarkOptions.locales })
      const { exclude = [], excludeConvention = ['**/_[^_]*'] } = config.route ?? {}
      const routes = new Set(findSources(folder, [...sources, ...[...exclude, ...excludeConvention].map((pattern) => `!${pattern}`)]))
      const parts = findParts(process.cwd(), { isPage: (path) => routes.has(path), site })
      remarkOptions.partPaths = [...parts]
      const pages = [...sources, ...withoutParts(parts, folder)]
      site.requireSources(folder, [`**/*.{${otherKinds}}`, ...pages])
      paths = findSources(folder, pages)
      findPage = createAddressBook(folder, paths)
      return config
    },
    extendPageData: (page) => markPage(page, site),
    modifySearchIndexData(pages) {
      for (const page of pages) markPage(page, site)
    },
    afterBuild(config) {
      labelCopies(resolve(config.outDir ?? 'doc_build'), paths, findPage, site)
    }
  }
}

/** What Rspress takes for a page's title and description is written down, marked. */
function markPage(page: PageData, site: Site): void {
  const { frontmatter = {}, _filepath: path } = page
  const source = readSource(path)
  // A page that is made by a plugin, or of a component, has no source to be labelled.
  if (source === undefined || !/\.mdx?$/.test(path)) return
  const given = { frontMatter: frontmatter, source, path }
  // YAML makes a number of `2026`.
  const title = page.title === undefined ? headingOf(source) : String(page.title)
  const description = page.description ?? excerptOf(source)
  Object.assign(page, {
    ...(title === undefined ? {} : { title: site.markWords(title, given) }),
    ...(description === '' ? {} : { description: site.markWords(description, given) }),
    frontmatter: site.markFields(frontmatter, given)
  })
}

/** The processor of a page, with what Rspress makes the head of the page of. */
interface PageProcessor {
  data(key: 'pageMeta'): { readonly title?: string; readonly frontmatter?: Record<string, unknown> } | undefined
}

/** Mark the fields that go with the compiled page, of which its head is made. */
function remarkPageMeta(this: PageProcessor, siteOf: () => Site) {
  return (_tree: Root, { path }: VFile): undefined => {
    const { title, frontmatter } = this.data('pageMeta') ?? {}
    const source = path === undefined ? undefined : readSource(path)
    if (!frontmatter || path === undefined || source === undefined) return
    const page = { frontMatter: frontmatter, source, path }
    const named = title ? { title, ...frontmatter } : frontmatter
    Object.assign(frontmatter, siteOf().markFields(named, page))
  }
}

/**
 * Mark the menus and sidebars, which Rspress makes of the sources itself when it bundles.
 *
 * @param code The module of the data of the site: `export default {…}`, as JSON.
 */
function markSiteData(code: string, leadsTo: FindPage, site: Site): string {
  const [, json] = /^\s*export default (\{.*\});?\s*$/s.exec(code) ?? []
  if (json === undefined) {
    throw new DisclosureError(
      'cannot-label',
      'Nothing was built, because the data of the site that Rspress makes its sidebars of are not in the form that is known. Which version of Rspress is it?'
    )
  }
  const { themeConfig, ...data } = JSON.parse(json) as { readonly themeConfig?: unknown }
  return `export default ${JSON.stringify({ ...data, themeConfig: markNavigation(themeConfig, leadsTo, site) })}`
}
