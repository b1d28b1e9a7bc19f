import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireObject } from '../disclosure/options.js'
import { readHtml } from '../html/read-html.js'
import { readSource } from './page-facts.js'
import { markData, type PageData, requirePlainAddress, requireReadFacts } from './eleventy-data.js'
import { frontMatterOf } from './front-matter-of.js'
import type { HostOptions } from './host-options.js'
import type { HostPage } from './page-facts.js'
import { entryDeclaresAi } from './other-kinds.js'
import { createSite, type Site } from './site.js'
import { inPage, isMarkdownPath } from './sources.js'

export type * from '../plugin/public-types.js'
export type { PageData } from './eleventy-data.js'
export type { HostOptions } from './host-options.js'

export interface MarkdownIt {
  render(source: string, data?: PageData): string
}

/** What this plugin needs of Eleventy's configuration. */
export interface EleventyConfig {
  addPreprocessor(name: string, extensions: string, change: (data: PageData, content: string) => unknown): void
  amendLibrary(name: string, amend: (library: MarkdownIt) => void): void
  on(event: 'eleventy.after', listen: (built: { readonly results: readonly BuiltPage[] }) => void): unknown
  versionCheck(range: string): void
}

/** A page that Eleventy wrote. */
export interface BuiltPage {
  readonly inputPath: string
  readonly content?: unknown
}

/**
 * Label every Markdown page of an Eleventy site: its body, and the fields that lists, feeds and
 * layouts show. Facts come from the whole data cascade, so that a folder may declare them. A page in a
 * language of templates is not labelled: where it declares in its own front matter that AI took part, it
 * has to have a label of its own when it is built (`labelHtml` in a transform), or the build fails.
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
  const isHidden = hidesReasons(eleventyConfig)
  const toldOf = (path: string, source: string, work: () => void) => {
    try {
      inPage(path, source, work)
    } catch (error) {
      if (isHidden && error instanceof DisclosureError) process.stderr.write(`${error.message}\n`)
      throw error
    }
  }
  const owed = new Map<string, HostPage>()
  const labelled = new Set<string>()
  eleventyConfig.addPreprocessor('forthright templates', '*', (data) => {
    const path = data.page?.inputPath ?? ''
    // What an earlier build of a running server found of the page holds no longer.
    owed.delete(path)
    labelled.delete(path)
    const source = isMarkdownPath(path) ? undefined : readSource(path)
    if (source === undefined || frontMatterOf(source)[site.key] === undefined) return
    const page = pageOf(data, site.key)
    toldOf(path, source, () => {
      if (site.owesLabel(page)) owed.set(path, page)
    })
  })
  eleventyConfig.addPreprocessor('forthright', 'md', (data, content) => {
    const path = data.page?.inputPath ?? ''
    const source = readSource(path) ?? content
    const work = () => {
      requireReadFacts(data, site)
      const page = pageOf(data, site.key)
      // The whole label is tried here, where the page is known; what is shown is made below.
      if (site.labelSource(content, page) !== content) owed.set(path, page)
      markData(data, ['title', 'description', ...Object.keys(frontMatterOf(source))], page, site)
      const { excerpt } = data.page ?? {}
      if (data.page && typeof excerpt === 'string') data.page.excerpt = site.markWords(excerpt, page)
    }
    toldOf(path, source, work)
    return undefined
  })
  eleventyConfig.amendLibrary('md', (library) => {
    const render = library.render.bind(library)
    library.render = (source, data) => {
      const html = render(source, data)
      const path = data?.page?.inputPath
      // Markdown within a page in another language is a part of that page.
      if (!data || path === undefined || !isMarkdownPath(path)) return html
      const page = pageOf(data, site.key)
      inPage(path, readSource(path) ?? source, () => {
        requirePlainAddress(data, site, page)
        requireOwnFacts(data, site, page)
      })
      labelled.add(path)
      return site.labelHtml(html, page)
    }
  })
  eleventyConfig.on('eleventy.after', ({ results }) => {
    const bare = results.find(({ inputPath, content }) => {
      const page = labelled.has(inputPath) ? undefined : owed.get(inputPath)
      const told = page && typeof content === 'string' ? readHtml(content, { locale: site.localeOf(page) }) : undefined
      // A label that tells that no AI took part is not the one that the page owes.
      return page && (told === undefined || told.humanOnly === true)
    })
    if (bare) {
      throw new DisclosureError(
        'cannot-label',
        `${bare.inputPath} was built without its label, because Eleventy did not render it as Markdown. Is it in a language of templates, does it have \`templateEngineOverride\`, or do files of Markdown have a renderer of your own? Then give it the extension of its template, and a label of its own (\`labelHtml\` of \`forthright/html\`, in a transform).`
      )
    }
  })
}

/** Entries of data of which pagination makes a page declare for it no more than its other data do. */
function requireOwnFacts({ pagination }: PageData, site: Site, page: HostPage): void {
  const owes = (declared: unknown) => site.owesLabel({ frontMatter: { [site.key]: declared } })
  if (!pagination?.items?.some((item) => entryDeclaresAi(item, site.key, owes)) || site.owesLabel(page)) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was built, because an entry of the data that \`pagination\` makes a page of declares that AI took part, and the page has its own facts, not those of its entries. Can the entries by AI have a template of their own, with \`${site.key}\` in its front matter?`
  )
}

/** Eleventy 4 prints that a preprocessor failed, and not why. */
function hidesReasons(eleventyConfig: EleventyConfig): boolean {
  try {
    eleventyConfig.versionCheck('>=4.0.0-alpha.0')
    return true
  } catch {
    return false
  }
}

function pageOf(data: PageData, key: string): HostPage {
  const { page, lang } = data
  const path = page?.inputPath
  return {
    frontMatter: { [key]: data[key], lang, title: data['title'] },
    ...(path === undefined ? {} : { path })
  }
}
