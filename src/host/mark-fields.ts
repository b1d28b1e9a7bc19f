import type { Disclosure } from '../disclosure/disclosure.js'
import { mergeLayers } from '../disclosure/merge-disclosures.js'
import { requireOptions } from '../disclosure/options.js'
import { parseDisclosure, parseLayer, resolve } from '../disclosure/parse-disclosure.js'
import { isHumanOnly as isWithoutAi } from '../disclosure/people.js'
import { defaultKey, factsAt } from '../markup/facts-key.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { labelOptionKinds, type LabelOptions, prepareLabel } from '../notice/prepare-label.js'
import { partTemplateTags } from '../text/names.js'

/** Tell whether facts say that no AI took part: then a page has no label, anywhere. */
export function isHumanOnly(facts: DisclosureInput): boolean {
  return isWithoutAi(parseDisclosure(facts))
}

/**
 * Fields whose words stand for the page elsewhere: in lists, cards, feeds and search. A list of
 * hosts' own names; what is not in it, such as `slug`, `id` and `permalink`, is never touched.
 */
const words: ReadonlySet<string> = new Set(
  [
    // Every host.
    ['title', 'description', 'summary', 'excerpt', 'abstract', 'headline'],
    // Docusaurus, Starlight, VitePress, Hugo, Eleventy Navigation, Nuxt Content, Fumadocs, Hexo.
    ['sidebar_label', 'pagination_label', 'sidebarTitle', 'linkTitle', 'navTitle', 'nav_title'],
    // What themes and plugins for search engines call them.
    ['seoTitle', 'seoDescription', 'metaTitle', 'metaDescription', 'meta_title', 'meta_description'],
    ['ogTitle', 'ogDescription', 'og_title', 'og_description', 'twitterTitle', 'twitterDescription'],
    ['seo_title', 'seo_description', 'twitter_title', 'twitter_description', 'shortTitle', 'short_title']
  ].flat()
)

/** Fields that hold such fields: all of them, or the ones named. */
const holders: { readonly [name: string]: readonly string[] } = {
  sidebar: ['label', 'title'],
  navigation: ['title', 'description'],
  eleventyNavigation: ['title'],
  seo: ['title', 'description', 'ogTitle', 'ogDescription', 'twitterTitle', 'twitterDescription'],
  meta: ['title', 'description'],
  og: ['title', 'description'],
  openGraph: ['title', 'description'],
  opengraph: ['title', 'description'],
  twitter: ['title', 'description'],
  hero: ['title', 'name'],
  // Next.js: a title beside its template.
  title: ['absolute', 'default']
}

/** Elements of the head that name or describe the page, by their `name` or `property`. */
const headNames = /^(?:title|description|(?:og|twitter):(?:title|description))$/i

/** Tell whether a field of front matter has words that stand for the page, or holds such fields. */
export function isMarkedField(name: string): boolean {
  return name === 'head' || words.has(name) || Object.hasOwn(holders, name)
}

/** The fields within a field that stand for the page. */
export function fieldsWithin(name: string): readonly string[] {
  return (Object.hasOwn(holders, name) ? holders[name] : undefined) ?? []
}

/** Options of {@link markFields}. */
export type MarkFieldsOptions = LabelOptions

/**
 * Mark the fields of front matter that stand for a page in lists, cards, feeds, search and heads:
 * title, description, and whatever hosts call them besides. For hosts without an integration.
 *
 * Fields that make addresses (`slug`, `id`, `permalink`) stay as they are, and so does a field that
 * is marked already. Facts in the front matter itself lie over the given ones: a human-only page
 * gets no mark.
 *
 * @returns A copy with the marked fields; the same object where nothing is to be marked.
 * @throws {DisclosureError} As a label of a page does: for facts that don't parse, for what a rule
 * refuses, for an unknown locale.
 * @example
 * ```ts
 * markFields({ title: 'Tides', slug: 'tides' }, { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } })
 * // { title: '[AI-generated] Tides', slug: 'tides' }
 * ```
 */
export function markFields<T extends object>(
  frontMatter: T,
  facts: DisclosureInput,
  options: MarkFieldsOptions = {}
): T {
  requireOptions(options, labelOptionKinds)
  const own = factsAt(frontMatter, defaultKey)
  const disclosure =
    own === undefined ? parseDisclosure(facts) : resolve(mergeLayers(parseLayer(facts), parseLayer(own)))
  return markFieldsOf(frontMatter, disclosure, options)
}

/** Mark fields with the facts of their page, those of its front matter among them. */
export function markFieldsOf<T extends object>(
  frontMatter: T,
  disclosure: Disclosure,
  options: LabelOptions
): T {
  const { label } = prepareLabel(disclosure, 'publication', options)
  const mark = partTemplateTags(label?.title ?? '')
  if (mark === '') return frontMatter
  return Object.assign({}, frontMatter, markMembers(frontMatter, mark))
}

/** The members that change. */
function markMembers(data: object, mark: string): Record<string, unknown> {
  const marked = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'head') return [[name, markHead(value, mark)]]
    const inner = Object.hasOwn(holders, name) ? holders[name] : undefined
    if (inner && isRecord(value)) return [[name, markSome(value, inner, mark)]]
    return words.has(name) ? [[name, markWords(value, mark)]] : []
  })
  return Object.fromEntries(marked)
}

function markSome(data: Members, names: readonly string[], mark: string): Members {
  const copy: Record<string, unknown> = { ...data }
  for (const name of names) if (Object.hasOwn(data, name)) copy[name] = markWords(data[name], mark)
  return copy
}

/** Put the mark before words; a number as a title is words too. */
function markWords(value: unknown, mark: string): unknown {
  if (typeof value === 'number') return `${mark}${value}`
  if (typeof value !== 'string' || value.trim() === '') return value
  return value.trimStart().startsWith(mark.trimEnd()) ? value : mark + value
}

/**
 * Mark the elements that front matter adds to the head: Starlight's `{tag, attrs, content}`,
 * VitePress's `[tag, attributes, content]`, Nuxt's `{title, meta: […]}`.
 */
function markHead(head: unknown, mark: string): unknown {
  if (Array.isArray(head)) return head.map((element: unknown) => markHeadElement(element, mark))
  if (!isRecord(head)) return head
  const { meta } = head
  const marked = markSome(head, ['title', 'description'], mark)
  return Array.isArray(meta)
    ? { ...marked, meta: meta.map((each: unknown) => (isRecord(each) ? markAttributes(each, mark) : each)) }
    : marked
}

function markHeadElement(element: unknown, mark: string): unknown {
  if (Array.isArray(element)) {
    const [tag, attributes, content] = element as readonly unknown[]
    if (tag === 'title') return [tag, attributes, markWords(content, mark)]
    return isRecord(attributes) ? [tag, markAttributes(attributes, mark), ...element.slice(2)] : element
  }
  if (!isRecord(element)) return element
  const { tag, attrs } = element
  if (tag === 'title') return markSome(element, ['content'], mark)
  return isRecord(attrs) ? { ...element, attrs: markAttributes(attrs, mark) } : element
}

function markAttributes(attributes: Members, mark: string): Members {
  const name = attributes['name'] ?? attributes['property']
  return typeof name === 'string' && headNames.test(name)
    ? markSome(attributes, ['content'], mark)
    : attributes
}

type Members = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
