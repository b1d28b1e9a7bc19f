import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Disclosure } from '../disclosure/disclosure.js'
import { isHumanOnly } from '../disclosure/people.js'
import { digestOf } from '../disclosure/review.js'
import { labelPage } from '../html/label-html.js'
import { labelDocument } from '../markdown/label-markdown.js'
import { requireKey } from '../markup/facts-key.js'
import { type LabelLanguages, languagesOf, withPageLanguage } from '../notice/label-languages.js'
import { prepareLabel } from '../notice/prepare-label.js'
import type { MarkdownFormat } from '../scan/markdown/heading.js'
import { partTemplateTags } from '../text/names.js'
import { type HostOptions, requireHostOptions } from './host-options.js'
import { markFieldsOf } from './mark-fields.js'
import { declaresAi, isOtherKind, notLabelled } from './other-kinds.js'
import { createFactsReader, type HostPage, readSource } from './page-facts.js'
import { withoutSecondMark } from './shown-title.js'
import { findSources, formatOf, isMarkdownPath, requireEachLabelled } from './sources.js'

/** What an integration does to the pages of a site. Each takes what its host gives of a page. */
export interface Site {
  /**
   * What the labels depend on besides the pages: the version of this library and the options. Part
   * of every cache that an integration can reach.
   */
  readonly cacheKey: string
  /** What front matter calls the facts. */
  readonly key: string
  /** Reads the facts of a page. */
  readonly factsOf: (page: HostPage) => Disclosure | undefined
  /** Marks the fields of front matter that stand for the page elsewhere. */
  readonly markFields: <T extends object>(frontMatter: T, page: HostPage) => T
  /** Puts the title mark before words that stand for the page: an excerpt, a title in a card. */
  readonly markWords: (words: string, page: HostPage) => string
  /** The mark before titles of a page, with the space behind it; nothing where they have none. */
  readonly titleMark: (page: HostPage) => string
  /** Labels the HTML of a page's body, or a whole page. */
  readonly labelHtml: (html: string, page: HostPage) => string
  /** Labels the HTML of an excerpt: without a repeat at its end. */
  readonly labelExcerpt: (html: string, page: HostPage) => string
  /** Labels a page's Markdown: its source, or the body that the host cut out of it. */
  readonly labelSource: (source: string, page: HostPage, format?: MarkdownFormat) => string
  /** Tells whether a page has to have a label. */
  readonly owesLabel: (page: HostPage) => boolean
  /** The language of a page's label, or two. */
  readonly localeOf: (page: HostPage) => LabelLanguages
  /**
   * Makes sure that every page can be labelled, before the host builds: those of Markdown are tried,
   * and what declares AI in files of other kinds, which nothing labels, is refused.
   *
   * @param folder The folder of the site.
   * @param patterns Where the host looks for pages, for which the option `content` counts before, and
   * with `!` first what are none.
   * @param asFenced Writes front matter of the host's own form between fences.
   */
  readonly requireSources: (folder: string, patterns: readonly string[], asFenced?: (source: string) => string) => void
}

/**
 * Prepare what every integration does. Whatever a host gives of a page, its facts, its language and
 * its words come from here.
 *
 * @throws {DisclosureError} `invalid-option`, `unknown-locale`, and `invalid-disclosure` for the
 * site's facts.
 */
export function createSite(options: HostOptions): Site {
  requireHostOptions(options)
  const { locale = 'en', locales = [], packs, marks, reason, foreword, stock, look } = options
  languagesOf(locale)
  const key = requireKey(options.key)
  const read = createFactsReader(options)
  const shared = {
    ...(packs ? { packs } : {}),
    ...(foreword ? { foreword } : {}),
    ...(stock === undefined ? {} : { stock })
  }
  const all = { ...shared, ...(marks ? { marks } : {}), ...(reason === undefined ? {} : { reason }) }
  const lead = { ...shared, marks: ['title', 'lead'] as const, reason: 'An excerpt goes on elsewhere.' }
  const looks = look ? { look } : {}

  const localeOf = (page: HostPage) => withPageLanguage(locale, languageOf(page, locales))
  /** That of the title mark. */
  const firstOf = (page: HostPage) => languagesOf(localeOf(page))[0]
  const tidy = (page: HostPage) => ({ ...all, locale: localeOf(page) })
  const isBare = (facts: Disclosure | undefined): facts is undefined =>
    facts === undefined || (isHumanOnly(facts) && facts.tell !== true)

  const site: Site = {
    cacheKey: digestOf(`${libraryVersion()} ${JSON.stringify(options)}`).slice(0, 32),
    key,
    factsOf: read,
    localeOf,
    owesLabel: (page) => site.labelSource('Text', page) !== 'Text',
    markFields(frontMatter, page) {
      const facts = read({ frontMatter, ...page })
      return facts ? markFieldsOf(frontMatter, facts, { ...packsOf(options), locale: firstOf({ frontMatter, ...page }) }) : frontMatter
    },
    markWords(words, page) {
      if (words.trim() === '') return words
      const mark = site.titleMark(page)
      return words.startsWith(mark) ? words : mark + words
    },
    titleMark(page) {
      const facts = read(page)
      const { label } = facts ? prepareLabel(facts, 'publication', { ...packsOf(options), locale: firstOf(page) }) : {}
      return partTemplateTags(label?.title ?? '')
    },
    labelHtml(html, page) {
      const facts = read(page)
      if (isBare(facts)) return html
      const { value } = labelPage(html, facts, { ...tidy(page), ...looks, frontMatter: false })
      return withoutSecondMark(value, 'html', () => site.titleMark(page), page)
    },
    labelExcerpt(html, page) {
      const facts = read(page)
      if (isBare(facts) || html.trim() === '') return html
      return labelPage(html, facts, { ...lead, ...looks, locale: localeOf(page), frontMatter: false }).value
    },
    labelSource(source, page, format = formatOf(String(page.path ?? ''))) {
      const facts = read({ source, ...page })
      if (facts === undefined) return source
      const { value } = labelDocument(source, facts, { ...tidy({ source, ...page }), key, format })
      return withoutSecondMark(value, format, () => site.titleMark({ source, ...page }), { source, ...page })
    },
    requireSources(folder, patterns, asFenced = (source) => source) {
      const leftOut = patterns.filter((pattern) => pattern.startsWith('!'))
      const places = options.content === undefined ? patterns : [options.content, leftOut].flat()
      const isOne = (path: string) => isMarkdownPath(path) || isOtherKind(path)
      const owes = (declared: unknown) => site.owesLabel({ frontMatter: { [key]: declared } })
      requireEachLabelled(findSources(folder, places, isOne), (source, path) => {
        if (isMarkdownPath(path)) site.labelSource(asFenced(source), { path })
        else if (declaresAi(source, path, key, owes)) throw notLabelled()
      })
    }
  }
  return site
}

function packsOf({ packs }: HostOptions): Pick<HostOptions, 'packs'> {
  return packs ? { packs } : {}
}

/** The language that a page says it is in, or its folder does. */
function languageOf({ frontMatter, source, path }: HostPage, locales: readonly string[]): string | undefined {
  const onDisk = () => (path === undefined ? undefined : langInSource(readSource(path)))
  const own = langIn(frontMatter) ?? langInSource(source) ?? onDisk()
  return own ?? folderLanguage(String(path ?? ''), locales)
}

function langIn(frontMatter: unknown): string | undefined {
  if (typeof frontMatter !== 'object' || frontMatter === null) return undefined
  const { lang } = frontMatter as { readonly lang?: unknown }
  return typeof lang === 'string' ? lang : undefined
}

/** The `lang` of front matter, which is a word: no parser is needed to read it. */
function langInSource(source = ''): string | undefined {
  const [, fields = ''] = /^\uFEFF?(?:---(?:json|yaml|toml)?|\+\+\+)\r?\n(.*?)\n(?:---|\+\+\+)/s.exec(source) ?? []
  return /^[ \t{,]*["']?lang["']?[ \t]*[:=][ \t]*["']?([\w-]+)/m.exec(fields)?.[1]
}

function folderLanguage(path: string, locales: readonly string[]): string | undefined {
  // The folders above the site say nothing of its pages.
  const own = path.startsWith(process.cwd()) ? relative(process.cwd(), path) : path
  const names = own.split(/[\\/]/)
  // `tides.de.md` is the German page beside `tides.md`.
  const suffix = names.pop()?.split('.').at(-2) ?? ''
  return locales.includes(suffix) ? suffix : names.findLast((folder) => locales.includes(folder))
}

let version: string | undefined

/** The version of this library, from the package.json above this file. */
function libraryVersion(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); version === undefined; folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        readonly name?: string
        readonly version?: string
      }
      if (manifest.name === 'forthright') version = manifest.version ?? ''
    } catch (error) {
      if (dirname(folder) === folder) throw error
    }
  }
  return version
}
