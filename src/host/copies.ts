import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { anyOf } from '../text/template.js'
import { headingOf } from './excerpt.js'
import { frontMatterOf } from './front-matter-of.js'
import type { AddressBook } from './navigation.js'
import type { HostPage } from './page-facts.js'
import type { Site } from './site.js'
import { slashedFrom } from './slashed-path.js'

/** A page, as copies for machines were made of it. */
interface CopiedPage {
  readonly path: string
  readonly source: string
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** What lists call it. Found once: a list may be as long as the site. */
  readonly title: unknown
}

/**
 * Label the copies of pages that plugins made of their sources for machines to read: `llms.txt`,
 * `llms-full.txt`, a `.md` beside each page. Each copy of a page's text gets the page's label, also
 * where the plugin printed it anew, and each title and description that stands in a heading, a link or
 * a field its mark.
 *
 * @param output The folder that the host wrote.
 * @param findPage Finds the page at an address, as copies give it.
 */
export function labelCopies(output: string, paths: readonly string[], findPage: AddressBook, site: Site): void {
  const pages = paths.map((path): CopiedPage => {
    const source = readFileSync(path, 'utf8')
    const page = { path, source, frontMatter: frontMatterOf(source) }
    return { ...page, title: titleOf(page) }
  })
  const files = globSync(['**/*.md', '**/llms*.txt'], { cwd: output, absolute: true, ignore: ['**/node_modules/**'] })
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const own = file.endsWith('.md') ? findPage(slashedFrom(output, file)) : undefined
    const labelled = own ? labelOwn(text, own, site) : labelSections(text, pages, findPage, site)
    if (labelled !== text) writeFileSync(file, labelled)
  }
}

/**
 * The copy of one page has its label and its marks, and no other page's: parts that it includes, links
 * and headings with another's title are its own words.
 */
function labelOwn(text: string, page: HostPage, site: Site): string {
  return markFieldsIn(labelBody(text, page, site), page, site)
}

/** A file of many pages, each below fields that say where it is: `url: /tides.md`. */
function labelSections(text: string, pages: readonly CopiedPage[], findPage: AddressBook, site: Site): string {
  const sections = text.split(/^(?=---\r?\nurl: )/m)
  const labelled = sections.map((section) => {
    const [, address] = /^---\r?\nurl: ["']?(.+?)["']?\r?\n/.exec(section) ?? []
    const page = address === undefined ? undefined : pageAt(address, findPage)
    if (page) return labelOwn(section, page, site)
    const linked = markLists(section, pages, findPage, site)
    return pages.reduce((copy, each) => markFieldsIn(labelCopy(copy, each, site), each, site), linked)
  })
  return labelled.join('')
}

/** Mark what a list calls the pages that it links to, and how it describes them: `- [Tides](/tides.md): How it rises`. */
function markLists(text: string, pages: readonly CopiedPage[], findPage: AddressBook, site: Site): string {
  return text.replace(/^([ \t]*[-*+] \[)(.+?)(\]\(([^()\s]+)\)(?:: )?)(.*)$/gm, (item: string, start: string, title: string, link: string, address: string, description: string) => {
    const page = pageAt(address, findPage) ?? pages.find((each) => each.title === title)
    // A whole address may be of another site.
    return page && (!isWhole(address) || titleOf(page) === title) ? start + site.markWords(title, page) + link + site.markWords(description, page) : item
  })
}

const isWhole = (address: string) => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)

function titleOf(page: HostPage): unknown {
  return fieldsOf(page)['title'] ?? headingOf(page.source ?? '')
}

function fieldsOf({ frontMatter }: HostPage): Readonly<Record<string, unknown>> {
  return { ...(frontMatter as object | undefined) }
}

/** The address may be whole, or begin with the folder that the site is served from. */
function pageAt(address: string, findPage: AddressBook): HostPage | undefined {
  const base = 'https://example.com/'
  if (!URL.canParse(address, base)) return undefined
  const { pathname } = new URL(address, base)
  return findPage(pathname) ?? findPage(pathname.replace(/^\/[^/]+(?=\/)/, ''))
}

/** Label what stands below the fields of a copy, before the line that parts it from the next one. */
function labelBody(text: string, page: HostPage, site: Site): string {
  const head = text.slice(0, bodyStartOf(text, locateFrontMatter(text)))
  const [tail = ''] = /\s*(?:\n---\s*)?$/.exec(text) ?? []
  const body = text.slice(head.length, Math.max(head.length, text.length - tail.length))
  return body.trim() === '' ? text : `${head}${site.labelSource(body, page)}${tail}`
}

/** Label the text of one page in a copy of several. */
function labelCopy(text: string, page: CopiedPage, site: Site): string {
  const { source } = page
  const body = source.slice(bodyStartOf(source, locateFrontMatter(source))).trim()
  const labelled = site.labelSource(body, page).trim()
  return labelled === body || body === '' || text.includes(labelled) ? text : text.replaceAll(body, () => labelled)
}

/** Mark the title of a page and its other fields: as a heading, as a description below it, as fields. */
function markFieldsIn(text: string, page: HostPage, site: Site): string {
  const fields = fieldsOf(page)
  let copy = text
  const marked: Readonly<Record<string, unknown>> = { ...site.markFields(fields, page) }
  for (const [name, value] of Object.entries(fields)) {
    const other = marked[name]
    if (typeof value === 'string' && typeof other === 'string' && other !== value) copy = markIn(copy, value, other)
  }
  return copy
}

function markIn(text: string, words: string, marked: string): string {
  const place = new RegExp(`(^# |^> ?|^[\\w-]+: ["']?)${anyOf([words])}(?=["'\\s]|$)`, 'gm')
  // A value that begins with a bracket is a list to YAML, unless it is quoted.
  return text.replace(place, (_, before: string) => before + (/^[\w-]+: $/.test(before) ? JSON.stringify(marked) : marked))
}
