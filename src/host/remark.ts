import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { requireKey } from '../markup/facts-key.js'
import type { Locale } from '../notice/locale.js'
import remarkDisclosure from '../markdown/remark.js'
import { factsInTree } from '../markdown/tree-facts.js'
import { pageDisclosure, type ProcessorData } from '../plugin/page-disclosure.js'
import { reportRefusal } from '../plugin/page-facts.js'
import type { HostOptions } from './host-options.js'
import type { HostPage } from './page-facts.js'
import { createSite, type Site } from './site.js'

type Transform = (tree: Root, file: VFile) => undefined

/** Where a host keeps front matter of a page with its file. */
const dataKeys = ['frontMatter', 'frontmatter', 'fm', 'matter'] as const

/**
 * Make the remark plugin of an integration: that of `forthright/remark`, with the facts as the
 * integration finds them, from disk where the host hides them, and in the language of the page.
 */
function createTransform(options: HostOptions, site: Site, processor?: ProcessorData | void): Transform {
  const key = requireKey(options.key)
  const { disclosure: _facts, undeclared: _level, content: _content, locales: _locales, ...shared } = options
  const byLocale = new Map<string | Locale, Transform>()
  const inLocale = (locale: string | Locale) => {
    const known = byLocale.get(locale)
    if (known) return known
    const transform = remarkDisclosure.call(undefined, { ...shared, locale, undeclared: 'ignore' })
    byLocale.set(locale, transform)
    return transform
  }
  return (tree, file) => {
    const page = pageOf(file, tree, key, processor)
    const facts = reportRefusal(file, tree, () => site.factsOf(page))
    if (!facts) return undefined
    // The plugin takes what stands here for what it found itself.
    Object.assign(file.data, { [key]: facts })
    keepHeadingId(tree)
    return inLocale(site.localeOf(page))(tree, file)
  }
}

/** Gather what can be seen of a page, from its file, its processor and its tree. */
function pageOf(file: VFile, tree: Root, key: string, processor: ProcessorData | void): HostPage {
  const declared = pageDisclosure(file, processor ?? { data: () => undefined }, key) ?? factsInTree(tree, key)
  const frontMatter = declared === undefined ? fieldsOf(file) : { ...fieldsOf(file), [key]: declared }
  // mdsvex has `filename`.
  const { path, filename } = file as VFile & { readonly filename?: unknown }
  const at = path ?? (typeof filename === 'string' ? filename : undefined)
  return {
    ...(frontMatter ? { frontMatter } : {}),
    ...(at === undefined ? {} : { path: at }),
    source: String(file)
  }
}

function fieldsOf({ data }: VFile): object | undefined {
  const { astro, ...fields } = data as Readonly<Record<string, unknown>>
  const inAstro = isObject(astro) ? (astro as { readonly frontmatter?: unknown }).frontmatter : undefined
  const given = [inAstro, ...dataKeys.map((key) => fields[key])].find(isObject)
  return given
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/**
 * Give the heading that the title mark goes into the id that it has without it: hosts make anchors
 * of its words afterwards.
 */
function keepHeadingId({ children }: Root): void {
  const heading = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  if (!heading) return
  const { id, hProperties } = (heading.data ?? {}) as { id?: unknown; hProperties?: { id?: unknown } }
  if (id !== undefined || hProperties?.id !== undefined) return
  const words = toString(heading)
  // An id of the page's own, as several hosts write it.
  if (/\{#[^}]+\}\s*$/.test(words)) return
  heading.data = { ...heading.data, hProperties: { ...hProperties, id: slugOf(words) } }
}

/** An anchor as hosts make it: small letters, hyphens for spaces, no punctuation. */
function slugOf(words: string): string {
  return words.toLowerCase().trim().replace(/[^\p{L}\p{M}\p{N}\s_-]+/gu, '').replace(/\s/g, '-')
}

/**
 * The remark plugin of an integration, for hosts that take plugins by name and options as JSON.
 *
 * @throws {VFileMessage} Where the page can't be labelled.
 */
export default function remarkHost(this: ProcessorData | void, options: HostOptions = {}): Transform {
  return createTransform(options, createSite(options), this)
}
