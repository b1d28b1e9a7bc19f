import { requireObject } from '../disclosure/options.js'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { headingOf, excerptOf } from './excerpt.js'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import { findParts } from './parts.js'
import remarkHost, { type RemarkHostOptions } from './remark.js'
import { createSite, type Site } from './site.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** What this integration changes in the configuration of Docusaurus. */
export interface DocusaurusConfig {
  readonly presets?: readonly unknown[]
  readonly plugins?: readonly unknown[]
  readonly i18n?: { readonly locales?: readonly string[] }
  readonly markdown?: object
}

export interface ParseFrontMatterParams {
  readonly filePath: string
  readonly fileContent: string
  readonly defaultParseFrontMatter: ParseFrontMatter
}

export interface ParsedFrontMatter {
  readonly frontMatter: Record<string, unknown>
  readonly content: string
}

type ParseFrontMatter = (params: ParseFrontMatterParams) => Promise<ParsedFrontMatter>

/** The plugins of Docusaurus that make pages of Markdown, and where each looks for them. */
const contentPlugins = [
  { name: 'docs', pattern: /(?:^|plugin-)content-docs$/, folder: 'docs' },
  { name: 'blog', pattern: /(?:^|plugin-)content-blog$/, folder: 'blog' },
  { name: 'pages', pattern: /(?:^|plugin-)content-pages$/, folder: 'src/pages' }
] as const

/**
 * Label every page of a Docusaurus site: docs, blog and pages, with their titles and descriptions in
 * heads, cards, sidebars, lists and feeds.
 *
 * It reads the sources when the configuration is loaded; a page that can't be labelled stops the
 * build there, before anything is bundled.
 *
 * @throws {DisclosureError} For pages that can't be labelled, each with its file and line.
 * @example
 * ```ts
 * export default disclosure({ title: 'Harbour', presets: [['classic', {}]] }, {
 *   disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' }
 * })
 * ```
 */
export default function disclosure<T extends DocusaurusConfig>(config: T, options: HostOptions = {}): T {
  requireObject(config, 'config', 'the configuration of Docusaurus: `disclosure({ title: … }, { … })`')
  const locales = options.locales ?? config.i18n?.locales ?? []
  const own = { ...options, locales }
  const site = createSite(own)
  const plugin = [remarkHost, { ...own, parts: '_', cacheKey: site.cacheKey } satisfies RemarkHostOptions]
  requirePagesApart(config, site)
  const presets = config.presets?.map((preset) => changePreset(preset, plugin))
  const plugins = config.plugins?.map((entry) => changePlugin(entry, plugin))
  site.requireSources(process.cwd(), [
    ...foldersOf(config).map((folder) => `${folder}/**/*.{md,mdx,${otherKinds}}`),
    'i18n/*/docusaurus-plugin-content-*/**/*.{md,mdx}',
    '*_versioned_docs/**/*.{md,mdx}',
    'versioned_docs/**/*.{md,mdx}',
    // Parts of pages, which have the label of the page that they are in.
    '!**/_*',
    '!**/_*/**'
  ])
  const { parseFrontMatter } = (config.markdown ?? {}) as { readonly parseFrontMatter?: ParseFrontMatter }
  return {
    ...config,
    ...(presets ? { presets } : {}),
    plugins: [...(plugins ?? []), () => freshCache(site.cacheKey)],
    markdown: {
      ...config.markdown,
      async parseFrontMatter(params: ParseFrontMatterParams) {
        const parsed = await (parseFrontMatter ?? params.defaultParseFrontMatter)(params)
        return isPart(params.filePath) ? parsed : markParsed(parsed, params, site)
      }
    }
  }
}

/** The configuration of webpack or Rspack, where each keeps what it compiled. */
interface Bundler {
  readonly cache?: unknown
  readonly experiments?: { readonly cache?: unknown }
}

/** A plugin of Docusaurus whose bundler compiles pages again when the facts of the site change. */
function freshCache(cacheKey: string) {
  const withKey = (cache: unknown) => {
    const { type, version } = (cache ?? {}) as { readonly type?: unknown; readonly version?: unknown }
    return type === 'filesystem' || type === 'persistent' ? { version: `${String(version)} ${cacheKey}` } : undefined
  }
  return {
    name: 'forthright',
    configureWebpack({ cache, experiments }: Bundler) {
      const [own, ofRspack] = [withKey(cache), withKey(experiments?.cache)]
      return { ...(own ? { cache: own } : {}), ...(ofRspack ? { experiments: { cache: ofRspack } } : {}) }
    }
  }
}

/**
 * Files outside of what the plugins load are labelled nowhere, and so are those whose name begins with `_`;
 * any other is a page.
 */
function requirePagesApart(config: DocusaurusConfig, site: Site): void {
  const folders = foldersOf(config).map((folder) => `${resolve(folder)}${sep}`)
  const translated = /^(?:i18n[\\/][^\\/]+[\\/]docusaurus-plugin-content-[^\\/]+|(?:.+_)?versioned_docs)[\\/]/
  const isPage = (path: string) =>
    !isPart(path) && (folders.some((folder) => path.startsWith(folder)) || translated.test(relative(process.cwd(), path)))
  findParts(process.cwd(), { isPage, site, readsModules: false })
}

function isPart(path: string): boolean {
  return /[\\/]_/.test(path.slice(process.cwd().length))
}

/** What Docusaurus would take from the text for a title and a description is written down, marked. */
function markParsed(
  { frontMatter, content }: ParsedFrontMatter,
  { filePath, fileContent }: ParseFrontMatterParams,
  site: Site
): ParsedFrontMatter {
  const page = { frontMatter, source: fileContent, path: filePath }
  const marked = site.markFields(frontMatter, page)
  if (marked === frontMatter) return { frontMatter, content }
  const name = basename(filePath, extname(filePath)).replace(/^\d{4}-\d\d-\d\d-/, '')
  const fields: Record<string, unknown> = { ...marked }
  fields['title'] ??= site.markWords(headingOf(content) ?? name, page)
  const excerpt = excerptOf(content)
  if (excerpt !== '') fields['description'] ??= site.markWords(excerpt, page)
  return { frontMatter: fields, content }
}

type Named = readonly [name: unknown, options?: Readonly<Record<string, unknown>>]

function asNamed(entry: unknown): Named {
  return Array.isArray(entry) ? (entry as unknown as Named) : [entry]
}

/** The presets that have the content plugins have one option for each of them. */
function changePreset(entry: unknown, plugin: unknown): unknown {
  const [name, given = {}] = asNamed(entry)
  if (typeof name !== 'string' || !/(?:^|preset-)classic$/.test(name)) return entry
  const changed = contentPlugins.flatMap(({ name: member }) => {
    const own = given[member]
    return own === false ? [] : [[member, withPlugin(own, plugin)] as const]
  })
  return [name, { ...given, ...Object.fromEntries(changed) }]
}

function changePlugin(entry: unknown, plugin: unknown): unknown {
  const [name, given] = asNamed(entry)
  const isContent = typeof name === 'string' && contentPlugins.some(({ pattern }) => pattern.test(name))
  return isContent ? [name, withPlugin(given, plugin)] : entry
}

/** The label comes before Docusaurus’s own plugins, which put the heading into an element. */
function withPlugin(given: unknown, plugin: unknown): object {
  const own = typeof given === 'object' && given !== null ? given : {}
  const { beforeDefaultRemarkPlugins = [] } = own as { readonly beforeDefaultRemarkPlugins?: readonly unknown[] }
  return { ...own, beforeDefaultRemarkPlugins: [plugin, ...beforeDefaultRemarkPlugins] }
}

function foldersOf({ presets = [], plugins = [] }: DocusaurusConfig): string[] {
  const pathOf = (given: unknown, folder: string) => {
    const { path } = (given ?? {}) as { readonly path?: unknown }
    return typeof path === 'string' ? join(path) : folder
  }
  const ofPresets = presets.flatMap((entry) => {
    const [, given = {}] = asNamed(entry)
    return contentPlugins.map(({ name, folder }) => pathOf(given[name], folder))
  })
  const ofPlugins = plugins.flatMap((entry) => {
    const [name, given] = asNamed(entry)
    return contentPlugins.flatMap(({ pattern, folder }) =>
      typeof name === 'string' && pattern.test(name) ? [pathOf(given, folder)] : []
    )
  })
  return [...ofPresets, ...ofPlugins]
}
