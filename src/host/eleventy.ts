import { requireObject } from '../disclosure/options.js'
import { readSource } from './page-facts.js'
import { frontMatterOf } from './front-matter-of.js'
import type { HostOptions } from './host-options.js'
import type { HostPage } from './page-facts.js'
import { createSite } from './site.js'
import { inPage, isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { HostOptions } from './host-options.js'

/** A page's data, with what Eleventy knows of the page. */
export interface PageData {
  [name: string]: unknown
  page?: { readonly inputPath?: string; excerpt?: string }
}

export interface MarkdownIt {
  render(source: string, data?: PageData): string
}

/** What this plugin needs of Eleventy's configuration. */
export interface EleventyConfig {
  addPreprocessor(name: string, extensions: string, change: (data: PageData, content: string) => unknown): void
  amendLibrary(name: string, amend: (library: MarkdownIt) => void): void
}

/**
 * Label every Markdown page of an Eleventy site: its body, and the fields that lists, feeds and
 * layouts show. Facts come from the whole data cascade, so that a folder may declare them.
 *
 * Eleventy keeps no cache: a page that can't be labelled fails each build.
 *
 * @throws {DisclosureError} While a page is built, with its file and line, which stops the build.
 * @example
 * ```ts
 * eleventyConfig.addPlugin(disclosure, { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export default function disclosure(eleventyConfig: EleventyConfig, options: HostOptions = {}): void {
  requireObject(eleventyConfig, 'eleventyConfig', 'the configuration of Eleventy: `eleventyConfig.addPlugin(disclosure, { … })`', 'addPreprocessor')
  const site = createSite(options)
  eleventyConfig.addPreprocessor('forthright', 'md', (data, content) => {
    const path = data.page?.inputPath ?? ''
    const source = readSource(path) ?? content
    inPage(path, source, () => {
      const page = pageOf(data, site.key)
      // The whole label is tried here, where the page is known; what is shown is made below.
      site.labelSource(content, page)
      // The cascade holds the site's own titles too: only the page's are marked.
      const own = ['title', 'description', ...Object.keys(frontMatterOf(source))]
      const fields = Object.fromEntries(own.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])))
      Object.assign(data, site.markFields(fields, page))
      const { excerpt } = data.page ?? {}
      if (data.page && typeof excerpt === 'string') data.page.excerpt = site.markWords(excerpt, page)
    })
    return undefined
  })
  eleventyConfig.amendLibrary('md', (library) => {
    const render = library.render.bind(library)
    library.render = (source, data) => {
      const html = render(source, data)
      const path = data?.page?.inputPath
      // Markdown within a page in another language is a part of that page.
      return data && path !== undefined && isMarkdownPath(path) ? site.labelHtml(html, pageOf(data, site.key)) : html
    }
  })
}

function pageOf(data: PageData, key: string): HostPage {
  const { page, lang } = data
  const path = page?.inputPath
  return {
    frontMatter: { [key]: data[key], lang, title: data['title'] },
    ...(path === undefined ? {} : { path })
  }
}
