import { requireObject } from '../disclosure/options.js'
import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { labelCopies } from './copies.js'
import type { HostOptions } from './host-options.js'
import { addressName, createAddressBook, type FindPage, markNavigation } from './navigation.js'
import { otherKinds } from './other-kinds.js'
import { type HostPage, readSource } from './page-facts.js'
import { findParts } from './parts.js'
import { createSite, type Site } from './site.js'
import { findSources, inPage } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** What renders Markdown in VitePress. */
export interface MarkdownIt {
  render(source: string, env?: RenderedFile): string
}

/** Where a text comes from that VitePress renders. */
export interface RenderedFile {
  /** The file of the page, which need not be there: a route makes pages of parameters, and `rewrites` rename them. */
  readonly path?: string
  readonly relativePath?: string
  /** The file that was read for it. */
  readonly realPath?: string
}

export interface PageData {
  title: string
  description: string
  frontmatter: Record<string, unknown>
  readonly relativePath: string
  readonly filePath: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** What this integration changes in the configuration of VitePress. */
export interface VitePressConfig {
  readonly srcDir?: string
  readonly srcExclude?: readonly string[]
  readonly locales?: Readonly<Record<string, unknown>>
  readonly themeConfig?: object
  readonly markdown?: { readonly config?: (md: never) => unknown }
  readonly transformPageData?: (page: never, context: never) => unknown
  readonly buildEnd?: (config: never) => unknown
}

export interface PageEntry {
  readonly url: string
  readonly frontmatter: Record<string, unknown>
}

const ofConfig = new WeakMap<object, SiteOfConfig>()

export interface SiteOfConfig {
  readonly site: Site
  readonly pageAt: (url: string) => HostPage | undefined
}

/**
 * Label every page of a VitePress site: the page itself, its title and description in the head, its
 * entries in the sidebar and the navigation, local search, excerpts, and copies for machines.
 *
 * It reads the sources when the configuration is loaded; a page that can't be labelled stops the
 * build there.
 *
 * @throws {DisclosureError} For pages that can't be labelled, each with its file and line, and for a
 * data loader without {@link labelPages}.
 * @example
 * ```ts
 * export default disclosure(defineConfig({ title: 'Harbour' }), {
 *   disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' }
 * })
 * ```
 */
export default function disclosure<T extends VitePressConfig>(config: T, options: HostOptions = {}): T {
  requireObject(config, 'config', 'the configuration of VitePress: `disclosure(defineConfig({ … }), { … })`')
  const locales = options.locales ?? Object.keys(config.locales ?? {}).filter((name) => name !== 'root')
  const site = createSite({ ...options, locales })
  const folder = rootFolder()
  const srcDir = resolve(folder, config.srcDir ?? '.')
  const isExcluded = (path: string) => /[\\/](?:node_modules|\.vitepress)[\\/]/.test(path)
  const patterns = ['**/*.md', ...(config.srcExclude ?? []).map((pattern) => `!${pattern}`)]
  const listPages = () => findSources(srcDir, patterns).filter((path) => !isExcluded(path))
  const paths = listPages()
  const pages = new Set(paths)
  const parts = findParts(process.cwd(), { isPage: (path) => pages.has(path), site, readsModules: false })
  // Each page of a route is looked at where it is rendered, with its parameters.
  site.requireSources(srcDir, [`**/*.{${otherKinds}}`, ...patterns, ...routes.map((pattern) => `!${pattern}`)])
  requireMarkedLoaders(folder)
  const find = createFinder(listPages)
  const fileAt = createAddressBook(srcDir, paths)
  const pageAt = (address: string) => {
    const page = fileAt(address)
    const { frontMatter } = declaredIn(paramsOf({ relativePath: `${addressName(address)}.md` }), site)
    return page && { ...page, frontMatter: { ...(page.frontMatter as object), ...frontMatter } }
  }
  const leadsTo: FindPage = ({ link, base }) =>
    typeof link === 'string' ? pageAt(typeof base === 'string' ? base + link : link) : undefined

  const { markdown, transformPageData, buildEnd } = config
  const configure = (md: MarkdownIt) => {
    const configured = (markdown?.config as ((md: MarkdownIt) => unknown) | undefined)?.(md)
    const render = md.render.bind(md)
    md.render = (source, env = {}) => {
      const html = render(source, env)
      const path = env.realPath ?? env.path
      if (path === undefined) {
        const { page, isWhole } = find(source)
        return isWhole ? site.labelHtml(html, page) : site.labelExcerpt(html, page)
      }
      if (parts.has(path)) return html
      return inPage(path, source, () => site.labelHtml(html, { source, path, ...declaredIn(paramsOf(env), site) }))
    }
    return configured
  }
  ofConfig.set(configure, { site, pageAt })
  return {
    ...config,
    themeConfig: markNavigation(config.themeConfig, leadsTo, site) as object,
    markdown: { ...markdown, config: configure },
    async transformPageData(page: PageData, context: never) {
      const path = join(srcDir, page.filePath)
      const given = { frontMatter: { ...page.frontmatter, ...declaredIn(page.params, site).frontMatter }, path }
      Object.assign(page, {
        title: site.markWords(page.title, given),
        description: site.markWords(page.description, given),
        frontmatter: site.markFields(page.frontmatter, given)
      })
      return (transformPageData as ((page: PageData, context: never) => unknown) | undefined)?.(page, context)
    },
    async buildEnd(built: { readonly outDir: string }) {
      await (buildEnd as ((built: object) => unknown) | undefined)?.(built)
      labelCopies(built.outDir, paths, pageAt, site)
    }
  }
}

/**
 * Mark the titles of the pages that a data loader lists: its `transform`. Their text and their
 * excerpts are labelled already.
 *
 * @throws {DisclosureError} Outside of VitePress, and without the integration in its configuration.
 * @example
 * ```ts
 * export default createContentLoader('posts/*.md', { excerpt: true, transform: labelPages })
 * ```
 */
export function labelPages<T extends PageEntry>(entries: readonly T[]): T[] {
  const configure = runningConfig()?.markdown?.config
  const known = typeof configure === 'function' ? ofConfig.get(configure) : undefined
  if (!known) {
    throw new DisclosureError(
      'cannot-label',
      'Nothing was loaded, because `labelPages` of `forthright/vitepress` finds no integration. Is the configuration wrapped: `disclosure(defineConfig({ … }))`?'
    )
  }
  return entries.map((entry) => ({
    ...entry,
    frontmatter: known.site.markFields(entry.frontmatter, { frontMatter: entry.frontmatter, ...known.pageAt(entry.url) })
  }))
}

/** Sources of which a route makes pages: `packages/[name].md`, `[lang]/index.md`. */
const routes = ['**/*\\[*\\]*', '**/*\\[*\\]*/**'].map((pattern) => `${pattern}.md`)

interface Running {
  readonly dynamicRoutes?: { readonly routes: readonly Route[] }
  readonly rewrites?: { readonly inv: Readonly<Record<string, string>> }
  readonly markdown?: { readonly config?: unknown }
}

interface Route {
  readonly path: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** VitePress keeps its configuration where its data loaders find it. */
function runningConfig(): Running | undefined {
  return (globalThis as { readonly VITEPRESS_CONFIG?: Running }).VITEPRESS_CONFIG
}

/** The parameters of which a route made a page. */
function paramsOf({ relativePath = '' }: RenderedFile): Route['params'] {
  const { dynamicRoutes, rewrites } = runningConfig() ?? {}
  const path = rewrites?.inv[relativePath] ?? relativePath
  return dynamicRoutes?.routes.find((route) => route.path === path)?.params
}

/** The facts that parameters hold count before those of the file that all pages of the route share. */
function declaredIn(params: Route['params'], { key }: Site): { readonly frontMatter?: object } {
  return params?.[key] === undefined ? {} : { frontMatter: { [key]: params[key] } }
}

/** The folder that VitePress was started with: `vitepress build docs`. */
function rootFolder(): string {
  const folder = process.argv.slice(3).find((each) => !each.startsWith('-'))
  return resolve(folder ?? '.')
}

/** The page that a text is of. */
interface FoundPage {
  readonly page: HostPage
  /** Whether the text is all of it. */
  readonly isWhole: boolean
}

interface ReadPage {
  readonly path: string
  readonly source: string
}

/** Find the page of a text that comes without its name: of a data loader. */
function createFinder(listPages: () => readonly string[]): (source: string) => FoundPage {
  const read = (): readonly ReadPage[] => listPages().map((path) => ({ path, source: readFileSync(path, 'utf8') }))
  let pages = read()
  let whole = bySource(pages)
  const wholePage = (source: string): FoundPage | undefined => {
    const page = whole.get(source)
    return page && readSource(page.path) === source ? { page, isWhole: true } : undefined
  }
  return (source) => {
    const known = wholePage(source) ?? stillHolding(source, pages)
    if (known) return known
    // A server that runs renders what was written since.
    pages = read()
    whole = bySource(pages)
    return wholePage(source) ?? { page: theOneHolding(source, pages), isWhole: false }
  }
}

function bySource(pages: readonly ReadPage[]): ReadonlyMap<string, ReadPage> {
  return new Map(pages.map((page) => [page.source, page]))
}

/** The one page that has an excerpt, if it has it on disk too. */
function stillHolding(excerpt: string, pages: readonly ReadPage[]): FoundPage | undefined {
  const [page, other] = pages.filter((each) => holds(each, excerpt))
  const source = page && !other ? readSource(page.path) : undefined
  if (!page || source === undefined) return undefined
  const now = { path: page.path, source }
  return holds(now, excerpt) ? { page: now, isWhole: false } : undefined
}

function theOneHolding(excerpt: string, pages: readonly ReadPage[]): ReadPage {
  const [page, other] = pages.filter((each) => holds(each, excerpt))
  if (page && !other) return page
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because ${page ? 'several pages have' : 'no page has'} the text that was to be rendered: “${excerpt.trim().slice(0, 60)}”. Which page is it of? Render the page with its front matter, and take the excerpt from there.`
  )
}

function holds({ source }: ReadPage, excerpt: string): boolean {
  return source.slice(bodyStartOf(source, locateFrontMatter(source))).includes(excerpt.trim())
}

/** Lists of pages are made of front matter, which only the loader's `transform` can mark. */
function requireMarkedLoaders(folder: string): void {
  const ignore = ['**/node_modules/**']
  for (const path of globSync('**/*.data.{js,mjs,ts,mts}', { cwd: folder, absolute: true, ignore, dot: true })) {
    const text = readFileSync(path, 'utf8')
    if (!/\bcreateContentLoader\(/.test(text) || /\blabelPages\b/.test(text)) continue
    throw new DisclosureError(
      'cannot-label',
      `Nothing was built, because ${relative(folder, path)} lists pages without \`labelPages\`: their titles would stand there without a mark. Add \`transform: labelPages\`, from \`forthright/vitepress\`.`
    )
  }
}
