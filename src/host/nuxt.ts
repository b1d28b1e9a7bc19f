import { excerptOf } from './excerpt.js'
import type { HostOptions } from './host-options.js'
import { otherKinds } from './other-kinds.js'
import { createSite } from './site.js'
import { isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A file, as Nuxt Content parses it. */
export interface ParsedFile {
  readonly file: { readonly path: string; readonly body: string }
  readonly content: Record<string, unknown>
}

/** What this module needs of Nuxt. */
export interface Nuxt {
  readonly options: { readonly rootDir: string } & Record<string, unknown>
  hook(name: string, work: (given: never) => void): void
}

/** A module of Nuxt. */
export interface NuxtModule {
  (options: HostOptions, nuxt: Nuxt): void
  readonly meta?: object
}

const plugin = 'forthright/host/remark'

/**
 * The module of Nuxt Content: it labels every page of Markdown, and marks its title and description,
 * which heads, lists, navigation and search show. It stands before `@nuxt/content` among the modules.
 *
 * Nuxt Content catches what a plugin throws, so the sources are read before: a page that can't be
 * labelled stops the build.
 *
 * @throws {DisclosureError} For pages that can't be labelled, each with its file and line.
 * @example
 * ```ts
 * export default defineNuxtConfig({
 *   modules: [['forthright/nuxt', { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }], '@nuxt/content']
 * })
 * ```
 */
const disclosure: NuxtModule = (options, nuxt) => {
  const site = createSite(options)
  const { rootDir } = nuxt.options
  site.requireSources(rootDir, [`content/**/*.{md,markdown,${otherKinds}}`, `{,app/}pages/**/*.{${otherKinds}}`])
  const content = memberOf(nuxt.options, 'content')
  const remarkPlugins = memberOf(memberOf(memberOf(content, 'build'), 'markdown'), 'remarkPlugins')
  // Nuxt Content parses a page again when these options change.
  remarkPlugins[plugin] = { options: { ...options, cacheKey: site.cacheKey, showsIds: true } }
  nuxt.hook('content:file:afterParse', ({ file, content: parsed }: ParsedFile) => {
    if (!isMarkdownPath(file.path)) return
    const page = { frontMatter: { title: parsed['title'], ...parsed }, source: file.body, path: file.path }
    const { description } = parsed
    const written = typeof description === 'string' && file.body.includes(description) ? description : undefined
    const own = { description: written ?? excerptOf(file.body) }
    // What it gives for search engines is made of the same words, unless the page says otherwise.
    const seo = parsed['seo'] as { readonly description?: unknown } | undefined
    const forSearch = seo && seo.description === description ? { seo: { ...seo, ...own } } : {}
    Object.assign(parsed, site.markFields({ ...parsed, ...own, ...forSearch }, page))
  })
}

export default disclosure

/** Give a member that is an object, and make it where there is none. */
function memberOf(object: Record<string, unknown>, name: string): Record<string, unknown> {
  const known = object[name]
  if (typeof known === 'object' && known !== null) return known as Record<string, unknown>
  const made: Record<string, unknown> = {}
  object[name] = made
  return made
}
