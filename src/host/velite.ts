import { requireObject } from '../disclosure/options.js'
import type { HostOptions } from './host-options.js'
import remarkHost from './remark.js'
import { createSite, type Site } from './site.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A file, as a schema of Velite sees it. */
export interface FileMeta {
  readonly path: string
  readonly content?: string
}

export interface Schema {
  transform(change: (data: unknown, context: { readonly meta: FileMeta }) => unknown): Schema
}

export interface Compiler {
  readonly remarkPlugins?: readonly unknown[]
}

/** What this integration changes in the configuration of Velite. */
export interface VeliteConfig {
  readonly root?: string
  readonly collections: Readonly<Record<string, { readonly pattern: string | readonly string[]; readonly schema: unknown }>>
  readonly markdown?: Compiler
  readonly mdx?: Compiler
}

/**
 * Label what Velite makes of Markdown and MDX: the HTML or the code of a page, its fields, its excerpt
 * and its raw text.
 *
 * The facts are read from the page's file: a schema need not know them.
 *
 * @throws {DisclosureError} When the configuration is loaded, for pages that can't be labelled, each
 * with its file and line.
 * @example
 * ```ts
 * export default disclosure(defineConfig({ collections }), { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export default function disclosure<T extends VeliteConfig>(config: T, options: HostOptions = {}): T {
  requireObject(config, 'config', 'the configuration of Velite: `disclosure(defineConfig({ … }), { … })`', 'collections')
  const site = createSite(options)
  const { root = 'content', collections } = config
  const patterns = Object.values(collections).flatMap(({ pattern }) => pattern)
  site.requireSources(root, patterns)
  const withPlugin = (compiler: Compiler = {}) => ({
    ...compiler,
    remarkPlugins: [[remarkHost, { ...options, cacheKey: site.cacheKey }], ...(compiler.remarkPlugins ?? [])]
  })
  const marked = Object.entries(collections).map(([name, collection]) => {
    const schema = collection.schema as Schema
    return [name, { ...collection, schema: schema.transform((data, { meta }) => markEntry(data, meta, site)) }] as const
  })
  return {
    ...config,
    markdown: withPlugin(config.markdown),
    mdx: withPlugin(config.mdx),
    collections: Object.fromEntries(marked)
  }
}

/** The fields, and every member that is the text of the page as it was written. */
function markEntry(data: unknown, { path, content }: FileMeta, site: Site): unknown {
  if (!/\.(?:md|mdx|markdown)$/i.test(path) || typeof data !== 'object' || data === null) return data
  const page = { path }
  const marked = Object.entries(site.markFields(data, page)).map(([name, value]) => {
    const isText = typeof value === 'string' && content !== undefined && value.trim() === content.trim()
    return [name, isText ? site.labelSource(value, page) : value] as const
  })
  return Object.fromEntries(marked)
}
