import type { Heading, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { requireKey } from '../markup/facts-key.js'
import { type LabelLanguages, languagesOf } from '../notice/label-languages.js'
import remarkDisclosure from '../markdown/remark.js'
import { factsInTree } from '../markdown/tree-facts.js'
import { pageDisclosure, type ProcessorData } from '../plugin/page-disclosure.js'
import { reportRefusal } from '../plugin/page-facts.js'
import type { HostOptions } from './host-options.js'
import { markMdxFields } from './mdx-fields.js'
import type { HostPage } from './page-facts.js'
import { removeSecondMark } from './shown-title.js'
import { createSite, type Site } from './site.js'

type Transform = (tree: Root, file: VFile) => undefined

/** Where a host keeps front matter of a page with its file. */
const dataKeys = ['frontMatter', 'frontmatter', 'fm', 'matter'] as const

/**
 * Make the remark plugin of an integration: that of `forthright/remark`, with the facts as the
 * integration finds them, from disk where the host hides them, and in the language of the page.
 */
function createTransform(
  options: HostOptions,
  site: Site,
  processor?: ProcessorData | void,
  { fields, showsIds = false }: TransformSettings = {}
): Transform {
  const key = requireKey(options.key)
  const { disclosure: _facts, undeclared: _level, content: _content, locales: _locales, ...shared } = options
  const byTags = new Map<string, Transform>()
  const inLocale = (locale: LabelLanguages) => {
    const tags = languagesOf(locale).map(({ tag }) => tag).join(' ')
    const known = byTags.get(tags)
    if (known) return known
    const transform = remarkDisclosure.call(undefined, { ...shared, locale, undeclared: 'ignore' })
    byTags.set(tags, transform)
    return transform
  }
  return (tree, file) => {
    const { page, facts } = reportRefusal(file, tree, () => {
      const seen = pageOf(file, tree, key, processor)
      return { page: seen, facts: site.factsOf(seen) }
    })
    if (!facts) return undefined
    // The plugin takes what stands here for what it found itself.
    Object.assign(file.data, { [key]: facts })
    keepHeadingId(tree, showsIds)
    if (fields) reportRefusal(file, tree, () => markMdxFields(tree, { ...fields, mark: (each) => site.markFields(each, page) }))
    inLocale(site.localeOf(page))(tree, file)
    // Docusaurus gives code the front matter that it was handed marked.
    removeSecondMark(tree, fields?.name ?? 'frontMatter', () => site.titleMark(page), page)
    return undefined
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
function keepHeadingId({ children }: Root, showsIds: boolean): void {
  const heading = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  if (!heading) return
  const { id, hProperties } = (heading.data ?? {}) as { id?: unknown; hProperties?: { id?: unknown } }
  if (id !== undefined || hProperties?.id !== undefined) return
  const words = toString(heading)
  // An id of the page's own, as several hosts write it.
  if (!showsIds && /\{#[^}]+\}\s*$/.test(words)) return
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
export default function remarkHost(
  this: ProcessorData | void,
  given: RemarkHostOptions = {}
): Transform {
  const { parts, partPaths = [], exported, adds = false, showsIds = false, cacheKey: _cacheKey, ...options } = given
  // In MDX the braces of front matter that nothing has read are an expression.
  if (exported !== undefined && this) remarkFrontmatter.call(this as Processor, ['yaml', 'toml'])
  const fields = exported === undefined ? undefined : { name: exported, adds }
  const transform = createTransform(options, createSite(options), this, { fields, showsIds })
  const isOne = (file: VFile) => partPaths.includes(file.path) || (parts !== undefined && isPart(file, parts))
  return (tree, file) => (isOne(file) ? undefined : transform(tree, file))
}

interface TransformSettings {
  readonly fields?: { readonly name: string; readonly adds: boolean } | undefined
  readonly showsIds?: boolean
}

export interface RemarkHostOptions extends HostOptions {
  /** Whether the host takes `{#own}` behind a heading for words of it, as Nuxt does. */
  readonly showsIds?: boolean
  /** What the object is called that a page of MDX exports of its front matter: it is marked. */
  readonly exported?: string
  /** Whether that object is made of front matter where the page has none. */
  readonly adds?: boolean
  /** Changes with whatever labels depend on, so that hosts that keep pages by options make them again. */
  readonly cacheKey?: string
  /** How the names of files and folders begin that are parts of pages, which carry the label. */
  readonly parts?: string
  /** The files that are parts of pages. */
  readonly partPaths?: readonly string[]
}

function isPart({ path }: VFile, parts: string): boolean {
  const own = path?.startsWith(process.cwd()) ? path.slice(process.cwd().length) : (path ?? '')
  return own.split(/[\\/]/).some((name) => name.startsWith(parts))
}
