import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isMadeOf } from '../text/letters.js'
import { fieldsWithin, isMarkedField } from './mark-fields.js'
import type { HostPage } from './page-facts.js'
import type { Site } from './site.js'

/** A page's data, with what Eleventy knows of the page. */
export interface PageData {
  [name: string]: unknown
  /** What a page is made of that is one of several: its entries, as soon as Eleventy has parted them. */
  pagination?: { readonly items?: readonly unknown[] }
  page?: { readonly inputPath?: string; readonly url?: unknown; readonly outputPath?: unknown; excerpt?: string }
}

type Fields = Record<string, unknown>

/**
 * Make sure that the facts of a page are known before it is read.
 *
 * @throws {DisclosureError} `cannot-label` for facts that are computed.
 */
export function requireReadFacts(data: PageData, { key }: Site): void {
  if (computedOf(data)[key] === undefined) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because \`eleventyComputed.${key}\` is known only after the page was read. Can the facts stand in its front matter, or in the data of its folder?`
  )
}

function computedOf({ eleventyComputed }: PageData): Fields {
  return isFields(eleventyComputed) ? { ...eleventyComputed } : {}
}

/**
 * Mark what stands for a page in its data, also what Eleventy computes later (`eleventyComputed`), and
 * keep the marks out of its address (`permalink`).
 *
 * The fields become accessors: whatever is put into them has its mark when it is read, but while Eleventy
 * makes the address. It reads `permalink` before, and writes `page.url` and `page.outputPath` after.
 *
 * @param own The fields that are the page's own: the cascade holds the site's titles too.
 * @throws {DisclosureError} `cannot-label` for words of pages by pagination that are computed by a template.
 */
export function markData(data: PageData, own: readonly string[], page: HostPage, site: Site): void {
  const computed = computedOf(data)
  if (site.markWords('x', page) === 'x') return
  const names = [...new Set([...own, ...Object.keys(computed)])].filter(isMarkedField)
  const before = site.markWords('x', page).slice(0, -1)
  const marked = new Set<string>()
  const mark = (name: string, value: unknown) => {
    if (value === undefined) return undefined
    const plain = withoutMarks(value, before, marked)
    for (const words of [plain, ...(isFields(plain) ? Object.values(plain) : [])]) if (typeof words === 'string') marked.add(words)
    return (site.markFields({ [name]: plain }, page) as Fields)[name]
  }
  if (isFields(data['pagination'])) markPaginated(data, names, computed, mark)
  else markLater(data, names, computed, mark)
  if (Object.keys(computed).length > 0) data['eleventyComputed'] = computed
}

/** Take marks off words of the page within other words that were made of them: the mark stands first, once. */
function withoutMarks(value: unknown, mark: string, marked: ReadonlySet<string>): unknown {
  if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutMarks(each, mark, marked)]))
  if (typeof value !== 'string' || !value.includes(mark)) return value
  return [...marked].reduce((words, each) => words.replaceAll(mark + each, () => each), value)
}

type Mark = (name: string, value: unknown) => unknown

function markLater(data: PageData, names: readonly string[], computed: Fields, mark: Mark): void {
  const isOpen = (value: unknown) => value === undefined || value === ''
  let isRead = false
  const isAddress = () => isRead && (isOpen(data.page?.url) || isOpen(data.page?.outputPath))
  const plain = new Map<string, () => unknown>()

  const define = (fields: Fields, name: string, marked: (value: unknown) => unknown) => {
    let value = fields[name]
    let last: readonly [unknown, unknown] = [undefined, undefined]
    if (fields === data) plain.set(name, () => value)
    Object.defineProperty(fields, name, {
      enumerable: true,
      configurable: true,
      get() {
        if (isAddress()) return value
        if (last[0] !== value) last = [value, marked(value)]
        return last[1]
      },
      set(other: unknown) {
        value = other
      }
    })
  }

  for (const name of names) {
    const value = data[name]
    const later = computed[name]
    const inner = fieldsWithin(name)
    if (inner.length > 0 && (isFields(value) || (value === undefined && isFields(later)))) {
      const fields = { ...(isFields(value) ? value : {}) }
      const isThere = (each: string) => fields[each] !== undefined || (isFields(later) && later[each] !== undefined)
      for (const each of inner.filter(isThere)) {
        define(fields, each, (words) => (mark(name, { [each]: words }) as Fields)[each])
      }
      data[name] = fields
    } else if (value !== undefined || later !== undefined) define(data, name, (words) => mark(name, words))
  }

  const { permalink } = data
  const later = computed['permalink']
  if (typeof (permalink ?? later) === 'string' || typeof permalink === 'function' || isFields(permalink)) {
    let value: unknown = permalink
    Object.defineProperty(data, 'permalink', {
      enumerable: true,
      configurable: true,
      get() {
        isRead = true
        return value
      },
      set(other: unknown) {
        value = other
      }
    })
  }
  if (typeof later === 'function') {
    computed['permalink'] = function (this: unknown, given: Fields): unknown {
      const get = (target: Fields, name: string, receiver: unknown): unknown => {
        const marked: unknown = Reflect.get(target, name, receiver)
        return plain.get(name)?.() ?? marked
      }
      return Reflect.apply(later, this, [new Proxy(given, { get: (target, name, receiver) => get(target, String(name), receiver) })])
    }
  }
}

/** Pages by pagination are copies of these data: what is marked has to be so before they are made. */
function markPaginated(data: PageData, names: readonly string[], computed: Fields, mark: Mark): void {
  for (const name of names) {
    if (data[name] !== undefined) data[name] = mark(name, data[name])
    const later = computed[name]
    if (typeof later === 'function') {
      computed[name] = async function (this: unknown, ...given: unknown[]): Promise<unknown> {
        return mark(name, await Reflect.apply(later, this, given))
      }
    } else if (later !== undefined) {
      throw new DisclosureError(
        'cannot-label',
        `Nothing was labelled, because \`eleventyComputed.${name}\` of a page with \`pagination\` is a template, whose words can't be marked. Can it be a function?`
      )
    }
  }
}

/**
 * Make sure that the address of a page was not made of its marked title.
 *
 * @throws {DisclosureError} `cannot-label` with the address.
 */
export function requirePlainAddress({ page, title }: PageData, site: Site, facts: HostPage): void {
  const { url, inputPath = '' } = page ?? {}
  if (typeof url !== 'string' || typeof title !== 'string') return
  const mark = site.markWords('x', facts).slice(0, -1)
  if (mark === '' || !title.startsWith(mark)) return
  if (!isMadeOf(url, title, title.slice(mark.length), inputPath)) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the address \`${url}\` is made of the title with its mark. Can \`permalink\` stand in the front matter instead of \`eleventyComputed\`, or be made of \`page.fileSlug\`?`
  )
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
