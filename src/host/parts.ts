import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { globSync } from 'tinyglobby'
import { isMarkdownPath } from './sources.js'

/** Folders of what hosts write and install, where no sources are. */
const ignore = ['**/node_modules/**', '**/dist/**', '**/build/**', '**/out/**']

/**
 * Find the files of Markdown that are parts of pages, which carry the label of their page: their names
 * begin with `_`, a file of Markdown imports them, and no other source names them.
 *
 * A file that something else may show as a page is none, so that it has a label of its own.
 *
 * @returns Absolute paths.
 */
export function findParts(folder: string): ReadonlySet<string> {
  const find = (pattern: string) => globSync(pattern, { cwd: folder, absolute: true, ignore })
  const candidates = find('**/_*.{md,mdx}')
  if (candidates.length === 0) return new Set()
  const sources = find('**/*.{md,mdx,js,jsx,ts,tsx,mjs,mts,astro,vue,svelte}').map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const parts = candidates.filter((part) => {
    const name = basename(part)
    const quoted = [`/${name}"`, `/${name}'`, `/${name}\``]
    const naming = sources.filter(({ path, text }) => path !== part && quoted.some((each) => text.includes(each)))
    return naming.length > 0 && naming.every(({ path, text }) => isMarkdownPath(path) && importsOf(text).some((each) => each.endsWith(`/${name}`)))
  })
  return new Set(parts)
}

/** What a page of MDX imports. */
function importsOf(text: string): string[] {
  return Array.from(text.matchAll(/^import\b[^\n]*?\bfrom\s*["']([^"'\n]+)["']/gm), ([, from = '']) => from)
}
