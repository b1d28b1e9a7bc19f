import { readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { anyOf } from '../text/template.js'
import { frontMatterOf } from './front-matter-of.js'
import type { HostPage } from './page-facts.js'
import type { Site } from './site.js'
import { slashed } from './slashed-path.js'

/** An entry of a sidebar or a menu: its words, and where they lead to. */
export interface NavigationEntry {
  readonly text: string
  readonly link?: unknown
  readonly [name: string]: unknown
}

/** Finds the page that an entry leads to; `undefined` for what is no page of the site. */
export type FindPage = (entry: NavigationEntry) => HostPage | undefined

/**
 * Mark what sidebars and menus call a page of the site: the `text` of each entry, at any depth.
 *
 * @returns A copy with the marked entries. Whatever is no plain data stays the same object.
 */
export function markNavigation(value: unknown, findPage: FindPage, site: Site): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => markNavigation(each, findPage, site))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const members = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, markNavigation(each, findPage, site)])
  )
  const { text } = value as { readonly text?: unknown }
  const page = typeof text === 'string' ? findPage({ ...value, text }) : undefined
  return page ? { ...members, text: site.markWords(text as string, page) } : members
}

/** Finds the page at an address; `undefined` for what is no page of the site. */
export type AddressBook = (address: string) => HostPage | undefined

/**
 * Find pages by their address in a site, where an address is the path of the source without its
 * extension: `/guide/`, `/guide/tides`, `/guide/tides.html`.
 *
 * @param paths The absolute paths of the sources.
 */
export function createAddressBook(folder: string, paths: readonly string[]): AddressBook {
  const known = new Set(paths)
  const routes = paths.filter((path) => path.includes('[')).map((path) => [routePattern(relative(folder, path)), path] as const)
  const pageAt = createPageReader()
  return (address) => {
    const name = addressName(address)
    const stems = name === '' || name.endsWith('/') ? [`${name}index`] : [name, `${name}/index`]
    const files = stems.flatMap((stem) => [`${stem}.md`, `${stem}.mdx`])
    const path =
      files.map((each) => resolve(folder, each)).find((each) => known.has(each)) ??
      routes.find(([pattern]) => files.some((each) => pattern.test(each)))?.[1]
    return path === undefined ? undefined : pageAt(path)
  }
}

/** An address in a site without what it may be written with: a query, the first slash, an extension. */
export function addressName(address: string): string {
  return decoded(address.replace(/[?#].*$/, '').replace(/^\//, '').replace(/\.(?:html|mdx?)$/, ''))
}

/** The addresses of pages that a file makes of data: those of `[slug].md` and `[...path].md`. */
function routePattern(path: string): RegExp {
  const parts = slashed(path).split(/(\[[^\]]+\])/)
  const patterns = parts.map((part) => (part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : anyOf([part])))
  return new RegExp(`^${patterns.join('')}$`)
}

/** Links may have a per cent sign that is no escape. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/**
 * Read pages, each once for as long as its file stays as it is: a server that runs shows a page with the
 * facts that it has now.
 */
function createPageReader(): (path: string) => HostPage | undefined {
  const read = new Map<string, { readonly page: HostPage; readonly changedAt: number }>()
  return (path) => {
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt === undefined) return undefined
    const known = read.get(path)
    if (known?.changedAt === changedAt) return known.page
    const source = readFileSync(path, 'utf8')
    const page = { path, source, frontMatter: frontMatterOf(source) }
    read.set(path, { page, changedAt })
    return page
  }
}
