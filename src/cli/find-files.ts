import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { misuse } from './arguments.js'
import { documentExtensions, isGlob, spellingsOf, statusOf, whyUnread } from './files.js'
import { createIgnoreFiles, type IgnoreFiles, isWithin } from './ignore-files.js'
import { printable } from './printable.js'

const extensions: ReadonlySet<string> = new Set(Object.values(documentExtensions).flat())

const ofDependencies = /(?:^|[\\/])node_modules[\\/]/

export interface NamedFiles {
  /** Absolute paths, sorted, each once. */
  readonly found: readonly string[]
  /** Absolute paths of the names that stand for files alone that are left out, and why. */
  readonly ignored: readonly { readonly path: string; readonly reason: string }[]
}

interface FindOptions {
  readonly isIgnored: (path: string) => boolean
  /** The root of the project: no symbolic link is followed out of it, and its ignore files count. */
  readonly root: string
  /** Where the names stand, for errors: ` in \`files\` of …`. */
  readonly where?: string
}

/**
 * Find the files that names stand for. A name that exists is that file or that folder (every
 * document below); any other is a glob. Folders and globs are without
 * `node_modules`, dotted folders, symbolic links and what ignore files name.
 *
 * A run over nothing would look like one over everything, so it is misuse. Only files that are
 * named one by one may all be ignored: a hook names what has changed.
 *
 * @param folder What the names are relative to.
 * @throws {DisclosureError} `invalid-option` for a name that stands for no file.
 */
export async function findFiles(
  folder: string,
  names: readonly string[],
  { isIgnored, root, where = '' }: FindOptions
): Promise<NamedFiles> {
  const ignoreFiles = createIgnoreFiles(root)
  const found = new Set<string>()
  const ignored = new Map<string, string>()
  let emptied: string | undefined
  for (const name of names) {
    const path = resolve(folder, name)
    const kind = kindOf(path)
    if (kind !== undefined && leadsOut(path, root)) {
      ignored.set(path, 'it leads out of the project, and links out of it are not followed')
      continue
    }
    const every = await filesOf(folder, name, kind, ignoreFiles)
    // The fixed part of a glob may itself be a link.
    const all = kind === undefined ? every.filter((each) => !leadsOut(each, root)) : every
    if (all.length === 0) {
      const isIgnored = kind === 'folder' && !walk(path, path, nothingIgnored).next().done
      const reason = isIgnored ? 'every file of it is ignored' : whyNone(kind, name)
      throw misuse(`Unexpected \`${printable(name)}\`${where}: ${reason}`)
    }
    const kept = all.filter((each) => !isIgnored(each) && !ignoreFiles.isLeftOut(each))
    for (const each of kept) found.add(each)
    if (kept.length > 0) continue
    ignored.set(path, 'it is ignored')
    if (kind !== 'file') emptied = name
  }
  if (found.size === 0 && emptied !== undefined) {
    throw misuse(`Unexpected \`${printable(emptied)}\`${where}: every file of it is ignored`)
  }
  return {
    found: [...found].sort(),
    ignored: [...ignored].map(([path, reason]) => ({ path, reason })).sort(byPath)
  }
}

const nothingIgnored: Pick<IgnoreFiles, 'isIgnored'> = { isIgnored: () => false }

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : 1
}

/** The root of the repository that a folder is in; else the folder itself. */
export function rootOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}

/**
 * Whether a path that lies in the project by its name is elsewhere by its links. A path that does not
 * lie in it by its name was meant as it is.
 */
function leadsOut(path: string, root: string): boolean {
  return isWithin(root, path) && !isWithin(realpathSync(root), realpathSync(path))
}

type Kind = 'file' | 'folder' | undefined

async function filesOf(
  folder: string,
  name: string,
  kind: Kind,
  ignoreFiles: IgnoreFiles
): Promise<string[]> {
  const path = resolve(folder, name)
  if (kind === 'file') return [path]
  if (kind === 'folder') return [...walk(path, path, ignoreFiles)]
  const { glob } = await import('tinyglobby')
  const files = await glob([...spellingsOf(name)], {
    ignore: ['**/node_modules/**'],
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    cwd: folder
  })
  return files
    .map((file) => resolve(file))
    .filter((file) => !ofDependencies.test(relative(folder, file)))
    .filter((file) => !isIgnoredBelow(folder, file, ignoreFiles) && isPlainFile(file))
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw misuse(`Nothing was done, because ${printable(folder)} could not be looked into: ${whyUnread(cause)}. Can it be ignored?`, cause)
  }
}

/** The documents below a folder. Symbolic links are left: what they lead to is found by its own name. */
function* walk(folder: string, from: string, ignoreFiles: Pick<IgnoreFiles, 'isIgnored'>): Generator<string> {
  if (ofDependencies.test(`${folder}/`)) return
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entriesOf(folder)) {
    const path = start + entry.name
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (!ignoreFiles.isIgnored(path, true, from)) yield* walk(path, from, ignoreFiles)
    } else if (entry.isFile() && !entry.name.startsWith('.')) {
      const isDocument = extensions.has(extname(entry.name).toLowerCase())
      if (isDocument && !ignoreFiles.isIgnored(path, false, from)) yield path
    }
  }
}

function isIgnoredBelow(folder: string, file: string, ignoreFiles: IgnoreFiles): boolean {
  if (ignoreFiles.isIgnored(file, false, folder)) return true
  for (let at = dirname(file); at !== folder && isWithin(folder, at); at = dirname(at)) {
    if (ignoreFiles.isIgnored(at, true, folder)) return true
  }
  return false
}

function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function whyNone(kind: Kind, name: string): string {
  if (kind === 'folder') return 'there is no file below it of a kind that is labelled (Markdown, MDX, HTML, notebooks, books, other markups)'
  return isGlob(name) ? 'no file matches it' : 'there is no such file'
}

function kindOf(path: string): Kind {
  const stats = statusOf(path)
  if (stats?.isDirectory()) return 'folder'
  return stats?.isFile() ? 'file' : undefined
}
