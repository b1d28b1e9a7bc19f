import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'

/** The files that a folder stands for. */
const labelable = '**/*.{md,markdown,mdx,html,htm}'

/**
 * Find the files that the arguments name: paths, folders (every Markdown, MDX and HTML file below)
 * and globs, sorted, each once, without `node_modules` and dotted folders.
 *
 * @throws {DisclosureError} `invalid-option` for an argument that names nothing.
 */
export async function findFiles(
  cwd: string,
  patterns: readonly string[],
  ignore: readonly string[] = []
): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const kind = await kindOf(resolve(cwd, pattern))
    const paths =
      kind === 'file'
        ? [pattern]
        : await glob(kind === 'folder' ? join(pattern, labelable).replaceAll('\\', '/') : pattern, {
            cwd,
            ignore: ['**/node_modules/**', ...ignore],
            expandDirectories: false
          })
    if (paths.length === 0 && kind !== 'folder') {
      const what = isDynamicPattern(pattern) ? 'no file matches it' : 'there is no such file'
      throw new DisclosureError('invalid-option', `Unexpected \`${pattern}\`: ${what}`)
    }
    for (const path of paths) found.add(path)
  }
  return [...found].sort()
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return 'folder'
  return stats?.isFile() ? 'file' : undefined
}
