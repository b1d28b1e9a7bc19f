import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { HostOptions } from './host-options.js'
import { findParts } from './parts.js'
import remarkHost, { type RemarkHostOptions } from './remark.js'
import { createSite, type Site } from './site.js'
import { findSources } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** Options for MDX, as a collection or the whole configuration has them. */
export interface MdxOptions {
  readonly remarkPlugins?: readonly unknown[] | ((list: readonly unknown[]) => readonly unknown[])
}

export type MdxSettings = MdxOptions | ((environment?: string) => MdxOptions | Promise<MdxOptions>)

/** A collection of pages. */
export interface DocCollection {
  readonly type: 'doc'
  readonly dir: string
  readonly patterns?: readonly string[]
  readonly compiler?: string
  readonly postprocess?: { readonly includeProcessedMarkdown?: unknown }
  mdxOptions?: MdxSettings
}

export interface OtherCollection {
  readonly type: 'docs' | 'meta'
  readonly docs?: DocCollection
}

/** What this plugin changes in the configuration of fumadocs-mdx. */
export interface FumadocsConfig {
  readonly collections: ReadonlyMap<string, DocCollection | OtherCollection>
  readonly global: { mdxOptions?: MdxSettings; compiler?: string; experimentalBuildCache?: string | false }
}

/** What a hook knows of the page that it is called for. */
export interface PageContext {
  readonly filePath: string
  readonly source: string
}

export interface PluginContext {
  readonly core: { getCompiledConfigPath(): string }
}

/** A file that fumadocs-mdx writes. */
export interface EmittedFile {
  readonly path: string
  readonly content: string
}

/** A plugin of fumadocs-mdx. */
export interface FumadocsPlugin {
  readonly name: 'forthright'
  config(config: FumadocsConfig): void
  emit(this: PluginContext): EmittedFile[]
  readonly doc: { frontmatter(this: PageContext, data: Record<string, unknown>): Record<string, unknown> }
}

/**
 * Label every page of Markdown and MDX that fumadocs-mdx compiles, and mark the fields of its front
 * matter, of which Fumadocs makes page trees, heads, cards, search and llms.txt.
 *
 * The facts are read before the schema of a collection, which need not know them. The sources are read
 * when the configuration is, so that a page without facts fails the build also where the bundler has
 * that page in its cache. `getText('raw')` of Fumadocs reads the file as it was written: copies for
 * models take `getText('processed')`, which is labelled.
 *
 * @throws {DisclosureError} For pages that can't be labelled, each with its file and line, and for
 * `compiler: 'satteri'`, which runs no plugin of remark.
 * @example
 * ```ts
 * // source.config.ts
 * export default defineConfig({ plugins: [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })] })
 * ```
 */
export default function disclosure(options: HostOptions = {}): FumadocsPlugin {
  const site = createSite(options)
  const label: [unknown, { partPaths?: readonly string[] } & RemarkHostOptions] = [remarkHost, { ...options, cacheKey: site.cacheKey }]
  return {
    name: 'forthright',
    config({ collections, global }) {
      const pages = [...collections.values()].flatMap((each) => (each.type === 'doc' ? [each] : (each.docs ?? [])))
      for (const { compiler } of [global, ...pages]) requireRemark(compiler)
      const root = process.cwd()
      const patterns = pages.flatMap(({ dir, patterns = ['**/*.{md,mdx}'] }) =>
        patterns.map((pattern) => `${relative(root, dir)}/${pattern}`)
      )
      const found = patterns.length > 0 ? patterns : ['content/**/*.{md,mdx}']
      const known = new Set(findSources(root, found))
      label[1].partPaths = [...findParts(root, { isPage: (path) => known.has(path), site })]
      site.requireSources(root, found)
      const hasCopies = pages.some(({ postprocess }) => postprocess?.includeProcessedMarkdown)
      const plugins = hasCopies ? [[remarkCopies, site], label] : [label]
      global.mdxOptions = withPreset(global.mdxOptions, plugins)
      for (const page of pages) if (page.mdxOptions) page.mdxOptions = withPlugin(page.mdxOptions, plugins)
      // It keeps pages by their text alone.
      if (global.experimentalBuildCache) global.experimentalBuildCache += `/${site.cacheKey.replace(/\W/g, '-')}`
    },
    emit() {
      // Bundlers compile a page again when the compiled configuration changes: so it does with the facts
      // and with the version of this library, wherever they came from.
      const path = this.core.getCompiledConfigPath()
      const content = readFileSync(path, 'utf8').replace(/\n\/\/ forthright \S+\n$/, '')
      return [{ path: 'source.config.mjs', content: `${content}\n// forthright ${site.cacheKey}\n` }]
    },
    doc: {
      frontmatter(data) {
        return site.markFields(data, { source: this.source, path: this.filePath })
      }
    }
  }
}

/** The compiler in Rust runs no plugin of remark: pages would have no label. */
function requireRemark(compiler: string | undefined): void {
  if (compiler !== 'satteri') return
  throw new DisclosureError(
    'cannot-label',
    "Nothing was built, because `compiler: 'satteri'` of fumadocs-mdx runs no plugin of remark, so that no page would be labelled. Leave it out."
  )
}

/** The options of the whole configuration are for the preset, which gives its own plugins to a function. */
function withPreset(given: MdxSettings | undefined, plugins: readonly unknown[]): MdxSettings {
  return async (environment) => {
    const settings = (typeof given === 'function' ? await given(environment) : given) ?? {}
    const { remarkPlugins = [] } = settings
    const isMinimal = (settings as { readonly preset?: unknown }).preset === 'minimal'
    if (isMinimal && typeof remarkPlugins !== 'function') return { ...settings, remarkPlugins: [...remarkPlugins, ...plugins] }
    return { ...settings, remarkPlugins: (list: readonly unknown[]) => [...withOwn(list, remarkPlugins), ...plugins] }
  }
}

/**
 * Put the site's own plugins where the preset would: before the one that gathers the words for search.
 * The label comes behind it, so that search, contents lists and anchors have the words of the page.
 */
function withOwn(list: readonly unknown[], own: NonNullable<MdxOptions['remarkPlugins']>): readonly unknown[] {
  if (typeof own === 'function') return own(list)
  const at = list.findIndex((each) => [each].flat().some((part) => typeof part === 'function' && part.name === 'remarkStructure'))
  return at < 0 ? [...list, ...own] : [...list.slice(0, at), ...own, ...list.slice(at)]
}

/** The options of one collection are for the compiler. */
function withPlugin(given: MdxSettings, plugins: readonly unknown[]): MdxSettings {
  return async (environment) => {
    const settings = typeof given === 'function' ? await given(environment) : given
    const { remarkPlugins = [] } = settings
    return { ...settings, remarkPlugins: [...(typeof remarkPlugins === 'function' ? remarkPlugins([]) : remarkPlugins), ...plugins] }
  }
}

/** What writes the text of a page for models, from its source; whatever plugins add is not in it. */
interface Stringifier {
  replaceSource(file: VFile, node: RootContent, text: (source: { stringify(node: RootContent): string }) => string, target: 'markdown'): void
}

/** Put the label into the text for models, `getText('processed')`, which Fumadocs makes of the source. */
function remarkCopies(site: Site) {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const blocks = tree.children.filter(({ type, position }) => position && type !== 'yaml' && (type as string) !== 'mdxjsEsm')
    const [first] = blocks
    const last = blocks.at(-1)
    const page = { source: String(file), path: file.path }
    const [before = '', after = ''] = site.labelSource(placeholder, page, 'md').split(placeholder)
    if (!first || !last || before === '') return
    const { replaceSource } = await loadStringifier()
    const isTitle = first.type === 'heading' && first.depth === 1
    const open = (words: string) => (isTitle ? `${words.replace(/^#[ \t]+/, (sign) => sign + site.markWords(' ', page).trimStart())}\n\n${before.trimEnd()}` : before + words)
    const close = (words: string) => words + after.trimEnd()
    if (first === last) return replaceSource(file, first, (source) => close(open(source.stringify(first))), 'markdown') as undefined
    replaceSource(file, first, (source) => open(source.stringify(first)), 'markdown')
    replaceSource(file, last, (source) => close(source.stringify(last)), 'markdown')
  }
}

const placeholder = 'The text of the page.'

/** The part of fumadocs-core that the site has: each copy of it keeps edits of its own. */
function loadStringifier(): Promise<Stringifier> {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve('fumadocs-core/mdx-plugins/stringifier')
  return import(pathToFileURL(path).href) as Promise<Stringifier>
}
