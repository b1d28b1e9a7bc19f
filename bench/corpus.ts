import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = `${root}.cache/`

/** Real Markdown: the documents that the installed packages ship, evenly over all of them. */
export function markdownDocuments(count: number): string[] {
  const paths = globSync('node_modules/**/*.md', { cwd: root, absolute: true }).sort()
  const step = Math.max(1, Math.floor(paths.length / count))
  return paths
    .filter((_, index) => index % step === 0)
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.length > 500 && text.length < 200_000)
    .slice(0, count)
}

/** Real HTML: the pages that the package dijit ships. Fetched once, into a folder git ignores. */
export function htmlPages(count: number): string[] {
  const folder = `${cache}package`
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    execFileSync('npm', ['pack', 'dijit@1.17.3', '--silent'], { cwd: cache })
    execFileSync('tar', ['xzf', 'dijit-1.17.3.tgz'], { cwd: cache })
  }
  return globSync('**/*.html', { cwd: folder, absolute: true })
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.length > 200)
    .slice(0, count)
}

/** Size of texts in UTF-16 code units. */
export function sizeOf(texts: readonly string[]): number {
  return texts.reduce((size, text) => size + text.length, 0)
}
