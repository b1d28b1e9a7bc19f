import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { misuse } from './misuse.js'

/** The files that a folder stands for. */
const labelable = '**/*.{md,markdown,mdx,html,htm}'

const ofDependencies = /(?:^|[\\/])node_modules[\\/]/

export interface NamedFiles {
  /** Absolute paths, sorted, each once. */
  readonly found: readonly string[]
  /** Absolute paths of the names of which every file is ignored. */
  readonly ignored: readonly string[]
}

/**
 * Find the files that names stand for. A name that exists is that file or that folder (every
 * Markdown, MDX and HTML file below); any other is a glob. Folders and globs are without
 * `node_modules` and dotted folders.
 *
 * A run over nothing would look like one over everything, so it is misuse. Only files that are
 * named one by one may all be ignored: a hook names what has changed.
 *
 * @param folder What the names are relative to.
 * @param where Where the names stand, for errors: ` in \`files\` of …`.
 * @throws {DisclosureError} `invalid-option` for a name that stands for no file.
 */
export async function findFiles(
  folder: string,
  names: readonly string[],
  isIgnored: (path: string) => boolean,
  where = ''
): Promise<NamedFiles> {
  const found = new Set<string>()
  const ignored = new Set<string>()
  let emptied: string | undefined
  for (const name of names) {
    const path = resolve(folder, name)
    const kind = await kindOf(path)
    const all = await filesOf(folder, name, kind)
    if (all.length === 0) throw misuse(`Unexpected \`${name}\`${where}: ${whyNone(kind, name)}`)
    const kept = all.filter((each) => !isIgnored(each))
    for (const each of kept) found.add(each)
    if (kept.length > 0) continue
    ignored.add(path)
    if (kind !== 'file') emptied = name
  }
  if (found.size === 0 && emptied !== undefined) {
    throw misuse(`Unexpected \`${emptied}\`${where}: every file of it is ignored`)
  }
  return { found: [...found].sort(), ignored: [...ignored].sort() }
}

type Kind = 'file' | 'folder' | undefined

async function filesOf(folder: string, name: string, kind: Kind): Promise<string[]> {
  const path = resolve(folder, name)
  if (kind === 'file') return [path]
  const options = { ignore: ['**/node_modules/**'], absolute: true, expandDirectories: false }
  const files =
    kind === 'folder'
      ? // The folder is no part of the pattern, so that its name may have any character.
        await glob(labelable, { ...options, cwd: path, caseSensitiveMatch: false })
      : await glob(name, { ...options, cwd: folder })
  return files
    .map((file) => resolve(file))
    .filter((file) => !ofDependencies.test(relative(folder, file)))
}

function whyNone(kind: Kind, name: string): string {
  if (kind === 'folder') return 'there is no Markdown, MDX or HTML file below it'
  return isDynamicPattern(name) ? 'no file matches it' : 'there is no such file'
}

async function kindOf(path: string): Promise<Kind> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return 'folder'
  return stats?.isFile() ? 'file' : undefined
}
