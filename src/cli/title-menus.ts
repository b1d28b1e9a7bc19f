import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { globSync } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { findLabel } from '../markdown/find-label.js'
import { searchedFor } from '../markdown/strip-label.js'
import { knownWords } from '../notice/known-words.js'
import type { SiteGenerator } from './site-generators.js'
import type { MarkedTitle } from './title-addresses.js'
import { slashed } from '../host/slashed-path.js'

/** Where a generator has a menu written down, which calls pages by words of its own. */
interface WrittenMenu {
  readonly files: string
  /** The folder that its links start from. */
  readonly folderOf: (file: string) => string
  /** What stands before the words, the words, what stands behind, and where they lead to. */
  readonly entry: RegExp
  /** Writes words, as the menu has them, with a mark before them. */
  readonly write: (words: string, mark: string) => string
}

/**
 * mdBook takes the names of chapters from SUMMARY.md, and MkDocs those of pages from `nav`, for menus,
 * titles of tabs and links to the next page.
 *
 * @see https://rust-lang.github.io/mdBook/format/summary.html
 * https://www.mkdocs.org/user-guide/configuration/#nav (both seen 2026-11-29)
 */
const menus: { readonly [generator: string]: WrittenMenu } = {
  mdbook: {
    files: '**/SUMMARY.md',
    folderOf: dirname,
    entry: /(\[)((?:\\.|[^\]\\])+)(\]\([ \t]*<?([^)>\n]+?\.md)>?[ \t]*\))/g,
    write: (words, mark) => `${mark} ${words}`
  },
  mkdocs: {
    files: 'mkdocs.{yml,yaml}',
    folderOf: (file) => join(dirname(file), 'docs'),
    entry: /^([ \t]*-[ \t]+)("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^"'\n]+?)([ \t]*:[ \t]+["']?([^"'\s#]+\.md)["']?[ \t]*(?:#.*)?)$/gm,
    // A bracket begins a list where nothing is quoted.
    write: (words, mark) => (/^["']/.test(words) ? `${words[0]}${mark} ${words.slice(1)}` : JSON.stringify(`${mark} ${words}`))
  }
}

/**
 * Put the mark of a page before what a menu in the copy calls it.
 *
 * @throws {DisclosureError} `cannot-label` for a page whose mark neither a title nor its label tells.
 */
export async function markMenus(
  generator: SiteGenerator | undefined,
  { site, copy, titles }: { readonly site: string; readonly copy: string; readonly titles: readonly MarkedTitle[] }
): Promise<void> {
  const menu = generator && menus[generator.name]
  if (!menu) return
  const marks = new Map(titles.map(({ path, mark }) => [slashed(path), mark]))
  const markOf = async (path: string, file: string, words: string): Promise<string | undefined> => {
    const known = marks.get(path)
    if (known !== undefined || !existsSync(join(site, path)) || !existsSync(join(copy, path))) return known
    const [before = '', after = ''] = await Promise.all([site, copy].map((folder) => readFile(join(folder, path), 'utf8')))
    if (before === after) return undefined
    // A page whose title is HTML, or that has none: its label says which mark it would have.
    const told = findLabel(searchedFor(after, undefined), knownWords())?.told
    if (told) return told.marks.title.trim() || undefined
    throw new DisclosureError(
      'cannot-label',
      `Nothing was built, because ${file} calls ${path} “${words}”, and that page has neither a title with a mark nor a label at its beginning that says which it would be. Can it begin with a heading?`
    )
  }
  for (const path of globSync(menu.files, { cwd: copy, ignore: ['**/node_modules/**'] })) {
    const text = await readFile(join(copy, path), 'utf8')
    const parts: string[] = []
    let end = 0
    for (const { 0: whole, 1: before = '', 2: words = '', 3: after = '', 4: link = '', index } of text.matchAll(menu.entry)) {
      const mark = await markOf(posix.normalize(posix.join(menu.folderOf(path), decoded(link))), path, words)
      const isMarked = mark === undefined || words.replace(/^["']/, '').startsWith(mark)
      parts.push(text.slice(end, index), isMarked ? whole : before + menu.write(words, mark) + after)
      end = index + whole.length
    }
    const marked = parts.join('') + text.slice(end)
    if (marked !== text) await writeFile(join(copy, path), marked)
  }
}

function decoded(link: string): string {
  try {
    return decodeURI(link)
  } catch {
    return link
  }
}
