import { extname, relative, sep } from 'node:path'

/** Files of which a built page can be made, by what they have in common with it. */
export interface SourceIndex {
  /** Find the source of a built page; `undefined` where none or several fit. */
  sourceOf(page: string): string | undefined
}

/**
 * Prepare to find the sources of built pages by their paths: `dist/blog/tides/index.html` is made from
 * `src/content/blog/tides.md`, `2026-11-20-tides.md` or `tides/index.mdx`. A page has the source whose
 * path ends like its own in the most folders.
 *
 * @param built The folder of the site.
 */
export function indexSources(sources: Iterable<string>, built: string): SourceIndex {
  const byName = new Map<string, { readonly path: string; readonly words: readonly string[] }[]>()
  for (const path of sources) {
    const words = wordsOf(path)
    const name = words.at(-1) ?? ''
    byName.set(name, [...(byName.get(name) ?? []), { path, words }])
  }
  return {
    sourceOf(page) {
      const words = wordsOf(relative(built, page))
      const fitting = (byName.get(words.at(-1) ?? '') ?? [])
        .map((source) => ({ ...source, shared: sharedEnd(source.words, words) }))
        .toSorted((one, other) => other.shared - one.shared || one.words.length - other.words.length)
      const [best, second] = fitting
      if (!best) return undefined
      const isAlone = second?.shared !== best.shared || second.words.length !== best.words.length
      // The home page, whose name says nothing, is the one at the top of the sources.
      return isAlone ? best.path : undefined
    }
  }
}

/** The folders and the name of a page in lower case, without what hosts leave out of addresses. */
function wordsOf(path: string): string[] {
  const words = path
    .slice(0, path.length - extname(path).length)
    .toLowerCase()
    .split(sep)
    .map((word) => word.replace(/^\d{4}-\d{2}-\d{2}-|^\d+[-_.](?=\D)/, ''))
    .filter((word) => word !== '')
  return /^(?:index|readme|_index)$/.test(words.at(-1) ?? '') && words.length > 1
    ? words.slice(0, -1)
    : words
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}
