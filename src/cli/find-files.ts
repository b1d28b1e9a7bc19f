import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { misuse } from './arguments.js'
import { documentExtensions, isGlob, spellingsOf, statusOf, whyUnread } from './files.js'
import { createIgnoreFiles, type IgnoreFiles, isWithin } from './ignore-files.js'
import { listPaths, type PathList } from './path-list.js'
import { printable } from './printable.js'

const extensions: ReadonlySet<string> = new Set(Object.values(documentExtensions).flat())

const ofDependencies = /(?:^|[\\/])node_modules[\\/]/

export interface NamedFiles {
  /** Each file once, sorted. */
  readonly found: PathList
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
  const lists: PathList[] = []
  const ignored = new Map<string, string>()
  let emptied: string | undefined
  for (const name of names) {
    const path = resolve(folder, name)
    const kind = kindOf(path)
    if (kind !== undefined && leadsOut(path, root)) {
      ignored.set(path, 'it leads out of the project, and links out of it are not followed')
      continue
    }
    let count = 0
    const isKept = (file: string) => {
      // The fixed part of a glob may itself be a link.
      if (kind === undefined && leadsOut(file, root)) return false
      count++
      return !isIgnored(file) && !ignoreFiles.isLeftOut(file)
    }
    const kept = listPaths(await filesOf(folder, name, kind, ignoreFiles), isKept)
    if (count === 0) {
      const isIgnored = kind === 'folder' && !walk(path, path, nothingIgnored).next().done
      const reason = isIgnored ? 'every file of it is ignored' : whyNone(kind, name)
      throw misuse(`Unexpected \`${printable(name)}\`${where}: ${reason}`)
    }
    lists.push(kept)
    if (kept.count > 0) continue
    ignored.set(path, 'it is ignored')
    if (kind !== 'file') emptied = name
  }
  const found = inOne(lists)
  if (found.count === 0 && emptied !== undefined) {
    throw misuse(`Unexpected \`${printable(emptied)}\`${where}: every file of it is ignored`)
  }
  return {
    found,
    ignored: [...ignored].map(([path, reason]) => ({ path, reason })).sort(byPath)
  }
}

/** The paths of all lists, each once. Of a single name, which may be a disk, the files are in order already. */
function inOne(lists: readonly PathList[]): PathList {
  const [only = listPaths([])] = lists
  return lists.length < 2 ? only : listPaths([...new Set(lists.flatMap((list) => [...list]))].sort())
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
): Promise<Iterable<string>> {
  const path = resolve(folder, name)
  if (kind === 'file') return [path]
  if (kind === 'folder') return walk(path, path, ignoreFiles)
  const { glob } = await import('tinyglobby')
  const files = await glob([...spellingsOf(name)], {
    ignore: ['**/node_modules/**'],
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    cwd: folder
  })
  return [...new Set(files.map((file) => resolve(file)))]
    .filter((file) => !ofDependencies.test(relative(folder, file)))
    .filter((file) => !isIgnoredBelow(folder, file, ignoreFiles) && isPlainFile(file))
    .sort()
}

/** What is in a folder, in the order of all paths: that of a folder goes on with a separator. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byPathOn)
  } catch (cause) {
    throw misuse(`Nothing was done, because ${printable(folder)} could not be looked into: ${whyUnread(cause)}. Can it be ignored?`, cause)
  }
}

function byPathOn(one: Dirent, other: Dirent): number {
  return pathOn(one) < pathOn(other) ? -1 : 1
}

function pathOn(entry: Dirent): string {
  return entry.isDirectory() ? entry.name + sep : entry.name
}

/** The documents below a folder, in the order of their paths. Symbolic links are left: what they lead to is found by its own name. */
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
