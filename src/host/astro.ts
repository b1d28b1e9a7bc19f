import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireObject } from '../disclosure/options.js'
import type { HostOptions } from './host-options.js'
import { entryDeclaresAi, notLabelled, otherKinds } from './other-kinds.js'
import { type HostPage, readSource } from './page-facts.js'
import { followParts, hasLabel, type LiveParts, withoutParts } from './parts.js'
import remarkHost from './remark.js'
import { createSite, type Site } from './site.js'
import { inPage, isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** What this integration needs of Astro's configuration. */
export interface AstroConfig {
  readonly root: URL
  readonly srcDir: URL
  readonly integrations: readonly { readonly hooks: object }[]
  readonly markdown: { readonly processor?: Processor }
  readonly i18n?: { readonly locales: readonly (string | { readonly path: string })[] } | undefined
}

/** What renders Markdown in Astro 7: Sätteri or unified. */
export interface Processor {
  readonly name: string
  createRenderer(...shared: readonly unknown[]): Promise<Renderer> | Renderer
  createMdxRenderer?(...shared: readonly unknown[]): Promise<MdxRenderer> | MdxRenderer
}

export interface Renderer {
  render(source: string, page?: RenderedPage): Promise<Rendered>
}

export interface RenderedPage {
  readonly fileURL?: URL
  readonly frontmatter?: object
}

export interface Rendered {
  readonly code: string
  readonly metadata: { readonly frontmatter: object }
}

export interface MdxRenderer {
  process(source: string, path: string, frontmatter: object): unknown
}

export interface ConfigSetup {
  readonly config: AstroConfig
  readonly command: string
  updateConfig(changes: object): unknown
}

/** The integration, as Astro keeps it in its configuration; loaders find it there. */
export interface AstroDisclosure {
  readonly name: 'forthright'
  readonly hooks: {
    'astro:config:setup'(setup: ConfigSetup): void
    'astro:config:done'(done: { readonly config: AstroConfig }): void
  }
}

const sources = ['pages', 'content'].map((folder) => `src/${folder}/**/*.{md,mdx,markdown,${otherKinds}}`)
// Loaders find the integration in the configuration, of which Astro has copied all but its functions.
const ofHook = new WeakMap<object, () => Site>()

/**
 * Label every Markdown and MDX page of an Astro site: its body, and with {@link labelLoader} the
 * fields of its collection, from which pages, lists, heads and feeds are made.
 *
 * Every source is read when the build begins, so that a page without facts fails it also where
 * Astro has that page in its cache.
 *
 * @throws {DisclosureError} From its hooks, which stops the build: for pages that can't be labelled,
 * each with its file and line, and for a collection whose loader is not wrapped.
 * @example
 * ```ts
 * export default defineConfig({
 *   integrations: [disclosure({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }), mdx()]
 * })
 * ```
 */
export default function disclosure(options: HostOptions = {}): AstroDisclosure {
  let site = createSite(options)
  const integration: AstroDisclosure = {
    name: 'forthright',
    hooks: {
      'astro:config:setup'({ config, command, updateConfig }) {
        const locales = options.locales ?? localesOf(config)
        site = createSite({ ...options, locales })
        const folder = fileURLToPath(config.root)
        // While a site is written, a page without facts fails where it is shown.
        const parts = partsOf(config, site)
        if (command !== 'dev') site.requireSources(folder, [...sources, ...withoutParts(parts.all(), folder)])
        requireLoaders(config)
        const { processor } = config.markdown
        if (processor) updateConfig({ markdown: { processor: labelProcessor(processor, site, parts) } })
        else updateConfig({ markdown: { remarkPlugins: [[remarkHost, { ...options, locales, partPaths: [...parts.all()] }]] } })
      },
      'astro:config:done'({ config: { markdown } }) {
        if (!markdown.processor || labelled.has(markdown.processor)) return
        throw new DisclosureError(
          'cannot-label',
          'Nothing was built, because another integration put its own `markdown.processor` into the place of the one that labels pages. Does it stand before `forthright/astro` in `integrations`?'
        )
      }
    }
  }
  ofHook.set(integration.hooks['astro:config:setup'], () => site)
  return integration
}

/** Of `src/pages`, each file is a page, but those whose name or whose folder's begins with `_`. */
function partsOf({ root, srcDir }: AstroConfig, site: Site): LiveParts {
  const pages = fileURLToPath(new URL('pages/', srcDir))
  const isPage = (path: string) => path.startsWith(pages) && !/(?:^|[\\/])_/.test(path.slice(pages.length))
  return followParts(fileURLToPath(root), { isPage, site })
}

function localesOf({ i18n }: AstroConfig): string[] {
  return (i18n?.locales ?? []).map((each) => (typeof each === 'string' ? each : each.path))
}

const labelled = new WeakSet<Processor>()

/** Label what a processor makes of pages: Markdown as HTML, so that anchors are made without marks. */
function labelProcessor(processor: Processor, site: Site, parts: LiveParts): Processor {
  const { createMdxRenderer } = processor
  const own: Processor = {
    ...processor,
    async createRenderer(...shared) {
      const renderer = await processor.createRenderer(...shared)
      return {
        ...renderer,
        async render(source, page) {
          const rendered = await renderer.render(source, page)
          const isPart = page?.fileURL !== undefined && parts.has(fileURLToPath(page.fileURL))
          return isPart ? rendered : labelRendered(rendered, page, site)
        }
      }
    },
    ...(createMdxRenderer
      ? {
          async createMdxRenderer(...shared: readonly unknown[]) {
            const renderer = await createMdxRenderer.call(processor, ...shared)
            return {
              ...renderer,
              process(source: string, path: string, frontmatter: object) {
                const given = { frontMatter: frontmatter, path }
                parts.see(path, source)
                if (parts.has(path)) return renderer.process(source, path, frontmatter)
                const label = () => ({ text: site.labelSource(source, given), fields: site.markFields(frontmatter, given) })
                const { text, fields } = inPage(path, readSource(path) ?? source, label)
                return renderer.process(text, path, fields)
              }
            }
          }
        }
      : {})
  }
  labelled.add(own)
  return own
}

function labelRendered(rendered: Rendered, page: RenderedPage = {}, site: Site): Rendered {
  const { frontmatter, fileURL } = page
  const given: HostPage = {
    ...(frontmatter ? { frontMatter: frontmatter } : {}),
    ...(fileURL ? { path: fileURL } : {})
  }
  const label = () => ({
    ...rendered,
    code: site.labelHtml(rendered.code, given),
    metadata: { ...rendered.metadata, frontmatter: site.markFields(rendered.metadata.frontmatter, given) }
  })
  const path = fileURL && fileURLToPath(fileURL)
  return path === undefined ? label() : inPage(path, readSource(path) ?? '', label)
}

export interface Entry {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly body?: string
  readonly filePath?: string
  readonly rendered?: { readonly html: string }
}

export interface Store {
  set(entry: Entry): boolean
}

/** An entry before the schema of its collection, which may leave facts out. */
export interface GivenEntry {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly filePath?: string
}

export interface LoaderContext {
  readonly config: AstroConfig
  readonly store: Store
  parseData(entry: GivenEntry): Promise<unknown>
  generateDigest(data: Record<string, unknown> | string): string
}

/**
 * Wrap the loader of a collection of pages, so that its fields carry the title mark wherever they are
 * shown, and its text the label.
 *
 * The facts are read before the schema of the collection, which need not know them.
 *
 * @throws {DisclosureError} While the collection is loaded, which stops the build.
 * @example
 * ```ts
 * const blog = defineCollection({ loader: labelLoader(glob({ pattern: '**\/*.md', base: './src/content/blog' })) })
 * ```
 */
// The context of a loader is Astro's own, of which this one looks at a part.
export function labelLoader<T extends { readonly name: string; load(context: never): Promise<void> }>(loader: T): T {
  requireObject(loader, 'loader', 'a loader of Astro: `labelLoader(glob({ … }))`')
  const load = (context: LoaderContext) => {
    const site = siteOf(context.config)
    const parts = partsOf(context.config, site)
    const given = new Map<string, GivenEntry>()
    const wrapped = {
      ...context,
      store: labelStore(context.store, site, { root: context.config.root, given }),
      parseData(entry: GivenEntry) {
        requirePage(entry, parts, site)
        if (entry.filePath !== undefined) requireText(entry, site)
        given.set(entry.id, entry)
        return context.parseData({ ...entry, data: site.markFields(entry.data, asPage(entry)) })
      },
      // What was loaded by another version, or with other facts, is loaded again.
      generateDigest: (data: Record<string, unknown> | string) =>
        context.generateDigest(`${site.cacheKey}${typeof data === 'string' ? data : JSON.stringify(data)}`)
    }
    return loader.load(wrapped as never)
  }
  return { ...loader, name: `forthright:${loader.name}`, load }
}

/** A part of pages has no label of its own: as an entry of a collection it would be a page without one. */
function requirePage({ filePath }: { readonly filePath?: string }, parts: LiveParts, site: Site): void {
  if (filePath === undefined || !parts.has(resolve(filePath)) || !hasLabel(filePath, site)) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was built, because the collection loads ${relative(process.cwd(), filePath)} as a page, and another page imports it, where its own label would stand a second time. Is it a part? Then leave it out of the pattern (\`**/[!_]*.{md,mdx}\`). Is it a page? Then link to it, or move what both share to a part.`
  )
}

/** Other texts are rendered without the processor that labels, and data are shown by pages of the site's own. */
function requireText(entry: GivenEntry, site: Site): void {
  const { id, data, filePath = id } = entry
  if (isMarkdownPath(filePath)) return
  const isData = entry.filePath === undefined || /\.(?:json|ya?ml|toml|csv)$/i.test(filePath)
  const owes = (declared: unknown) => site.owesLabel({ frontMatter: { [site.key]: declared } })
  if (!(isData ? entryDeclaresAi(data, site.key, owes) : site.owesLabel(asPage(entry)))) return
  throw notLabelled(relative(process.cwd(), filePath))
}

function asPage({ data, filePath }: { readonly data: object; readonly filePath?: string }): HostPage {
  return { frontMatter: data, ...(filePath === undefined ? {} : { path: filePath }) }
}

interface Loading {
  readonly root: URL
  readonly given: ReadonlyMap<string, GivenEntry>
}

/** The text of an entry, of which feeds and copies for models are made, and the HTML of one that has no file. */
function labelStore(store: Store, site: Site, { root, given }: Loading): Store {
  return {
    ...store,
    set(entry) {
      const { id, body, filePath, rendered } = entry
      if (filePath === undefined) {
        const { data } = given.get(id) ?? entry
        if (!rendered?.html) requireText({ id, data }, site)
        else return store.set({ ...entry, rendered: { ...rendered, html: site.labelHtml(rendered.html, { frontMatter: data }) } })
      }
      if (!body || filePath === undefined) return store.set(entry)
      return store.set({ ...entry, body: site.labelSource(body, { path: new URL(filePath, root) }) })
    }
  }
}

function siteOf({ integrations }: AstroConfig): Site {
  for (const { hooks } of integrations) {
    const setup: unknown = new Map(Object.entries(hooks)).get('astro:config:setup')
    const site = typeof setup === 'function' ? ofHook.get(setup) : undefined
    if (site) return site()
  }
  throw new DisclosureError(
    'cannot-label',
    'Nothing was loaded, because `labelLoader` of `forthright/astro` finds no integration. Does `disclosure()` stand in `integrations` of astro.config.mjs?'
  )
}

const contentConfigs = ['content.config.ts', 'content.config.mjs', 'content.config.js', 'content/config.ts', 'content/config.mjs']

/** Lists, heads and feeds of a collection are made of its fields, which only its loader can mark. */
function requireLoaders({ srcDir }: AstroConfig): void {
  for (const name of contentConfigs) {
    const file = new URL(name, srcDir)
    if (!existsSync(file)) continue
    const text = readFileSync(file, 'utf8')
    const loadsPages = /\b(?:glob|docsLoader)\(/.test(text)
    if (!loadsPages || /\blabelLoader\(/.test(text)) return
    throw new DisclosureError(
      'cannot-label',
      `Nothing was built, because src/${name} loads pages without \`labelLoader\`: their titles would stand in lists, heads and feeds without a mark. Wrap the loader: \`labelLoader(glob({ … }))\`, from \`forthright/astro\`.`
    )
  }
}
