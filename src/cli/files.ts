import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { lstat, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { glob, isDynamicPattern } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { misuse } from './arguments.js'

/** The extensions of documents, in lower case. */
export const documentExtensions = {
  markdown: ['.md', '.markdown', '.mkd', '.qmd', '.rmd', '.mdx'],
  html: ['.html', '.htm', '.xhtml']
} as const
export type DocumentExtension = (typeof documentExtensions)['markdown' | 'html'][number]

/** The files that a folder stands for. */
const labelable = `**/*{${Object.values(documentExtensions).flat().join()}}`

const ofDependencies = /(?:^|[\\/])node_modules[\\/]/

export interface NamedFiles {
  /** Absolute paths, sorted, each once. */
  readonly found: readonly string[]
  /** Absolute paths of the names that stand for ignored files alone. */
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

/**
 * Tell which paths some patterns mean, however the paths were spelt and wherever the command runs.
 *
 * @param folder What the patterns are relative to.
 * @param isFolder Whether a pattern also means what is below what it matches.
 * @returns A test for absolute paths.
 */
export function pathMatcher(
  folder: string,
  patterns: readonly string[],
  isFolder: (pattern: string) => boolean
): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const all = isFolder(pattern) ? [pattern, `${pattern}/**`] : [pattern]
    // A file in a dotted folder is only worked on when it is named, and then its facts hold too.
    const matches = picomatch(all.map(posix.normalize), { dot: true, nonegate: true })
    const spell = (path: string) => (isAbsolute(pattern) ? path : relative(folder, path))
    return (path: string) => matches(spell(path).replaceAll(sep, '/'))
  })
  return (path) => matchers.some((matches) => matches(path))
}

/**
 * Read a text file whole, its byte order mark included.
 *
 * @throws {DisclosureError} `cannot-label` for a file that is not UTF-8 text: splicing it as if it
 * were would lose bytes.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new DisclosureError('cannot-label', 'Unexpected binary content, expected UTF-8 text')
  }
  if (!isUtf8(bytes)) {
    throw new DisclosureError(
      'cannot-label',
      'Unexpected bytes that are not UTF-8, expected UTF-8 text. Convert the file first'
    )
  }
  return bytes.toString('utf8')
}

/**
 * Replace a file's text in one step: written beside it, flushed, renamed over it. Keeps the mode
 * and the owner, follows a symbolic link, and leaves the old file whole on any failure.
 *
 * Libraries for this resolve every part of each path and make twice the calls, which for a folder
 * of thousands of files is most of the time.
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  const stats = await lstat(path)
  if (stats.isSymbolicLink()) return writeTextFile(await realpath(path), text)
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(temporary, 'wx', stats.mode)
    try {
      await file.writeFile(text)
      const { uid, gid } = await file.stat()
      if (uid !== stats.uid || gid !== stats.gid) await file.chown(stats.uid, stats.gid)
      // The mask of the process may have taken bits off; a change of owner takes others.
      await file.chmod(stats.mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Write a file whole, whether there is one or not: beside its place, then renamed over it. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  if (await lstat(path).catch(() => undefined)) return writeTextFile(path, text)
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
