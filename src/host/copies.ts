import { readFileSync, writeFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'
import { frontMatterOf } from './front-matter-of.js'
import type { Site } from './site.js'

/** A page, as copies for machines were made of it. */
interface CopiedPage {
  readonly path: string
  readonly source: string
}

/**
 * Label the copies of pages that plugins made of their sources for machines to read: `llms.txt`,
 * `llms-full.txt`, a `.md` beside each page. Each body that stands in a copy gets its label, and
 * each title and description that stands in a heading, a link or a field its mark.
 *
 * @param output The folder that the host wrote.
 */
export function labelCopies(output: string, paths: readonly string[], site: Site): void {
  const pages = paths.map((path): CopiedPage => ({ path, source: readFileSync(path, 'utf8') }))
  const files = globSync(['**/*.md', '**/llms*.txt'], { cwd: output, absolute: true, ignore: ['**/node_modules/**'] })
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const labelled = pages.reduce((copy, page) => labelCopy(copy, page, site), text)
    if (labelled !== text) writeFileSync(file, labelled)
  }
}

/** Label what a copy has of one page. */
function labelCopy(text: string, { path, source }: CopiedPage, site: Site): string {
  const fields = frontMatterOf(source)
  const page = { frontMatter: fields, source, path }
  const body = source.slice(bodyStartOf(source, locateFrontMatter(source))).trim()
  const labelled = site.labelSource(body, page).trim()
  let copy = text
  if (labelled !== body && body !== '' && !copy.includes(labelled)) copy = copy.replaceAll(body, () => labelled)
  const marked: Readonly<Record<string, unknown>> = { ...site.markFields(fields, page) }
  for (const [name, value] of Object.entries(fields)) {
    const other = marked[name]
    if (typeof value === 'string' && typeof other === 'string' && other !== value) copy = markIn(copy, value, other)
  }
  return copy
}

/** Mark words where they name or describe a page: in a heading, a link, a field, behind a link. */
function markIn(text: string, words: string, marked: string): string {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const place = new RegExp(`(^#{1,6} |^> ?|\\[|^[\\w-]+: ["']?|\\]\\([^)\\n]*\\): )${literal}(?=["'\\]\\s]|$)`, 'gm')
  return text.replace(place, (_, before: string) => before + marked)
}
