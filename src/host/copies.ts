import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { anyOf } from '../text/template.js'
import { frontMatterOf } from './front-matter-of.js'
import type { AddressBook } from './navigation.js'
import type { HostPage } from './page-facts.js'
import type { Site } from './site.js'
import { slashedFrom } from './slashed-path.js'

/** A page, as copies for machines were made of it. */
interface CopiedPage {
  readonly path: string
  readonly source: string
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
  const pages = paths.map((path): CopiedPage => ({ path, source: readFileSync(path, 'utf8') }))
  const files = globSync(['**/*.md', '**/llms*.txt'], { cwd: output, absolute: true, ignore: ['**/node_modules/**'] })
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const address = slashedFrom(output, file)
    const own = file.endsWith('.md') ? findPage(address) : undefined
    const whole = own ? labelBody(text, own, site) : labelSections(text, findPage, site)
    // The copy of one page has one label: parts that it includes are its own words.
    const isOne = own !== undefined
    const labelled = pages.reduce((copy, page) => markCopy(isOne ? copy : labelCopy(copy, page, site), page, site), whole)
    if (labelled !== text) writeFileSync(file, labelled)
  }
}

/** A file of many pages, each below fields that say where it is: `url: /tides.md`. */
function labelSections(text: string, findPage: AddressBook, site: Site): string {
  const sections = text.split(/^(?=---\r?\nurl: )/m)
  const labelled = sections.map((section) => {
    const [, address] = /^---\r?\nurl: ["']?(.+?)["']?\r?\n/.exec(section) ?? []
    const page = address === undefined ? undefined : pageAt(address, findPage)
    return page ? labelBody(section, page, site) : section
  })
  return labelled.join('')
}

/** The address may be whole, or begin with the folder that the site is served from. */
function pageAt(address: string, findPage: AddressBook): HostPage | undefined {
  const { pathname } = new URL(address, 'https://example.com/')
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
function labelCopy(text: string, { path, source }: CopiedPage, site: Site): string {
  const fields = frontMatterOf(source)
  const page = { frontMatter: fields, source, path }
  const body = source.slice(bodyStartOf(source, locateFrontMatter(source))).trim()
  const labelled = site.labelSource(body, page).trim()
  return labelled === body || body === '' || text.includes(labelled) ? text : text.replaceAll(body, () => labelled)
}

/** Mark what a copy calls one page. */
function markCopy(text: string, { path, source }: CopiedPage, site: Site): string {
  const fields = frontMatterOf(source)
  let copy = text
  const page = { frontMatter: fields, source, path }
  const marked: Readonly<Record<string, unknown>> = { ...site.markFields(fields, page) }
  for (const [name, value] of Object.entries(fields)) {
    const other = marked[name]
    if (typeof value === 'string' && typeof other === 'string' && other !== value) copy = markIn(copy, value, other)
  }
  return copy
}

/** Mark words where they name or describe a page: in a heading, a link, a field, behind a link. */
function markIn(text: string, words: string, marked: string): string {
  const place = new RegExp(`(^#{1,6} |^> ?|\\[|^[\\w-]+: ["']?|\\]\\([^)\\n]*\\): )${anyOf([words])}(?=["'\\]\\s]|$)`, 'gm')
  // A value that begins with a bracket is a list to YAML, unless it is quoted.
  return text.replace(place, (_, before: string) => before + (/^[\w-]+: $/.test(before) ? JSON.stringify(marked) : marked))
}
