import { isUtf8 } from 'node:buffer'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, isAbsolute, join, posix, relative } from 'node:path'
import type Picomatch from 'picomatch'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import { problem } from './findings.js'
import { slashed } from '../host/slashed-path.js'

/** The extensions of documents, in lower case. */
export const documentExtensions = {
  markdown: ['.md', '.markdown', '.mkd', '.qmd', '.rmd', '.mdx'],
  html: ['.html', '.htm', '.xhtml'],
  text: ['.adoc', '.asciidoc', '.rst', '.org', '.typ', '.textile', '.mediawiki', '.wiki'],
  notebook: ['.ipynb'],
  book: ['.epub']
} as const
export type DocumentExtension = (typeof documentExtensions)[keyof typeof documentExtensions][number]

type Encoding = 'latin1' | 'utf8'

/** How the bytes of a file are held in a string: those of a book one character each. */
function encodingOf(path: string): Encoding {
  return extname(path).toLowerCase() === '.epub' ? 'latin1' : 'utf8'
}

/** Loaded for the first pattern: where there is none, most of a short run is loading. */
function picomatch(): typeof Picomatch {
  return createRequire(import.meta.url)('picomatch')
}

/** Whether a pattern stands for more than the one path that it spells. */
export function isGlob(pattern: string): boolean {
  const { isGlob: isMany, negated } = picomatch().scan(pattern)
  return isMany === true || negated === true
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
  const matchers = patterns.flatMap(spellingsOf).map((pattern) => {
    const all = isFolder(pattern) ? [pattern, `${pattern}/**`] : [pattern]
    // A file in a dotted folder is only worked on when it is named, and then its facts hold too.
    const matches = picomatch()(all.map(posix.normalize), { dot: true, nonegate: true })
    const spell = (path: string) => (isAbsolute(pattern) ? path : relative(folder, path))
    return (path: string) => matches(slashed(spell(path)))
  })
  return (path) => matchers.some((matches) => matches(path))
}

/**
 * Frameworks name folders `[slug]` and `(shop)`, which patterns mean something else by: both count.
 *
 * @returns The pattern, and the same with its brackets as characters of a name.
 */
export function spellingsOf(pattern: string): readonly string[] {
  if (!/[[\]()]/.test(pattern) || pattern.includes('\\')) return [pattern]
  return [pattern, pattern.replace(/[[\]()]/g, '\\$&')]
}

/** What a path that leads nowhere gives: a file stands for a folder in it, links go in a circle, or no name is as long. */
const deadEnds = ['ENOTDIR', 'ELOOP', 'ENAMETOOLONG']

/** What is at a path that somebody named; `undefined` for nothing. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (error instanceof Error && 'code' in error && deadEnds.includes(String(error.code))) return undefined
    throw error
  }
}

const systemWords: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read it'
}

/** Say why a file that somebody named could not be read. */
export function whyUnread(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  return systemWords[code] ?? cause.message
}

/** The largest file that is read, in bytes: no text for readers is as long, and memory stays bounded. */
const largest = 64 * 1024 * 1024

/**
 * Read a text file whole, its byte order mark included.
 *
 * Reading and writing here are synchronous: of small files a promise takes longer than its work, and
 * no signal can come between the steps of a write.
 *
 * @throws {DisclosureError} `cannot-label` for a file that is not UTF-8 text: splicing it as if it
 * were would lose bytes; and for what is no file, such as a pipe, or a very large one.
 */
export async function readTextFile(path: string): Promise<string> {
  return readKnownText(path).text
}

/** A text, and the file as it was when the text was read. */
export interface KnownText {
  readonly text: string
  readonly stats: Stats
  /** In milliseconds since 1970. */
  readonly readAt: number
}

/** Read a text file as {@link readTextFile} does, for {@link writeTextFile} to know whether it changed meanwhile. */
export function readKnownText(path: string): KnownText {
  const readAt = Date.now()
  // A pipe without a writer would never open, and a device never end.
  const file = openToRead(path)
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) throw fileError('file/kind', 'Unexpected folder, expected a file')
    if (!stats.isFile()) throw fileError('file/kind', 'Unexpected device, pipe or socket, expected a file')
    if (stats.size > largest) {
      throw fileError('file/size', `Unexpected ${stats.size} bytes, expected ${largest} at most`)
    }
    const bytes = readWhole(file, stats)
    const text = encodingOf(path) === 'latin1' ? bytes.toString('latin1') : textOf(bytes)
    return { text, stats, readAt }
  } finally {
    closeSync(file)
  }
}

/** Read as many bytes as the file said that it has, in one call: Node's own way asks for its size again, and for its end. */
function readWhole(file: number, { size }: Stats): Buffer {
  const bytes = Buffer.allocUnsafe(size + 1)
  const length = readSync(file, bytes)
  // It grew or shrank meanwhile, or its size is not known, as in /proc.
  return length === size && size > 0
    ? bytes.subarray(0, size)
    : Buffer.concat([bytes.subarray(0, length), readFileSync(file)])
}

function openToRead(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    // What is no UTF-8 in a name was replaced when the folder was read, and leads to nothing.
    if (!path.includes('\uFFFD')) throw error
    throw fileError('file/name', 'The name of the file is not UTF-8, so it can’t be opened. Rename it first')
  }
}

/** Read bytes as a text file has them. See {@link readTextFile}. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new DisclosureError('cannot-label', 'Unexpected binary content, expected UTF-8 text')
  }
  if (!isUtf8(bytes)) {
    throw new DisclosureError(
      'cannot-label',
      'Unexpected bytes that are not UTF-8, expected UTF-8 text. Convert the file first'
    )
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/**
 * Replace a file's text in one step: written beside it, renamed over it. Keeps the mode and the owner,
 * follows a symbolic link, and leaves the old file whole on any failure. A file that may not be written
 * stays as it is, although a rename could replace it.
 *
 * Whenever this process ends, the file has the old text or the new one. It is not flushed to the disk:
 * that takes longer than all other work on a page, and a file that a rename replaces is whole after a
 * failure of power too on the file systems that order the two (ext4, Btrfs, APFS, NTFS). What was lost
 * is in the repository, as after a checkout.
 *
 * Libraries for this resolve every part of each path and make twice the calls, which for a folder
 * of thousands of files is most of the time.
 *
 * @param expected The text that the new one was made from. When the file has another one by now, its
 * author is at work, and nothing is written.
 * @returns What the file does not have any more, as findings.
 */
export function writeTextFile(named: string, text: FileText, expected?: string | KnownText): Finding[] {
  // What a link leads to may have a name without an extension, or with another.
  const encoding = encodingOf(named)
  const own = lstatSync(named)
  const path = own.isSymbolicLink() ? realpathSync(named) : named
  const stats = path === named ? own : lstatSync(path)
  requireWritable(path, stats)
  const findings: Finding[] = []
  const temporary = temporaryFor(path)
  try {
    const file = openSync(temporary, 'wx', stats.mode & 0o777)
    try {
      writeParts(file, text, encoding)
      const made = fstatSync(file)
      const isOwn = made.uid === stats.uid && made.gid === stats.gid
      if (!isOwn && !givesOwner(file, made, stats)) findings.push(problem('file/owner', lostOwner, 'warn'))
      // The mask of the process may have taken bits off; a change of owner takes others.
      if (!isOwn || made.mode !== stats.mode) fchmodSync(file, stats.mode & 0o7777)
    } finally {
      closeSync(file)
    }
    if (expected !== undefined && !isAsExpected(path, expected, encoding)) {
      throw fileError('file/changed', 'Nothing was written: the file changed while it was being worked on. Run the command again')
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  if (stats.nlink > 1) findings.push(problem('file/links', lostLinks, 'warn'))
  return findings
}

/** A change within the grain of the clock of some file systems would not be seen. */
const grain = 20

/** Whether a file still has the text that was read. Where its stamps can't tell, it is read again. */
function isAsExpected(path: string, expected: string | KnownText, encoding: Encoding): boolean {
  if (typeof expected !== 'string') {
    const { stats, readAt } = expected
    const { dev, ino, size, mtimeMs, ctimeMs } = lstatSync(path)
    // Whole seconds: the file system may know no shorter times.
    const isSettled = readAt - stats.ctimeMs > (stats.ctimeMs % 1000 === 0 ? 2000 + grain : grain)
    const isSame = dev === stats.dev && ino === stats.ino && size === stats.size
    if (isSettled && isSame && mtimeMs === stats.mtimeMs && ctimeMs === stats.ctimeMs) return true
  }
  const text = typeof expected === 'string' ? expected : expected.text
  return readFileSync(path).equals(Buffer.from(text, encoding))
}

/** A text whole, or in parts, one behind the other. */
type FileText = string | readonly (string | Uint8Array)[]

function writeParts(file: number, text: FileText, encoding: Encoding): void {
  for (const part of typeof text === 'string' ? [text] : text) writeFileSync(file, part, encoding)
}

const lostOwner =
  'The file belonged to another user or group; it is yours now, because it was replaced in one step'
const lostLinks =
  'The file has other names (hard links), which keep the text as it was: write them too, or make them symbolic links'

function requireWritable(path: string, { mode }: Stats): void {
  // The superuser may write what is read-only; that is not what the file's owner said.
  if ((mode & 0o222) === 0) throw fileError('file/read-only', 'Nothing was written: the file is read-only')
  accessSync(path, constants.W_OK)
}

function fileError(ruleId: string, reason: string): DisclosureError {
  return new DisclosureError('cannot-label', reason, { findings: [problem(ruleId, reason)] })
}

/** Give a file the owner and group of another, or the group alone. */
function givesOwner(file: number, own: Stats, { uid, gid }: Stats): boolean {
  try {
    fchownSync(file, uid, gid)
    return true
  } catch {
    // Who is no superuser gives away no file.
  }
  try {
    fchownSync(file, own.uid, gid)
  } catch {
    return false
  }
  return own.uid === uid
}

/** Write a file whole, whether there is one or not: beside its place, then renamed over it. */
export function writeNewFile(path: string, text: FileText): void {
  if (lstatSync(path, { throwIfNoEntry: false })) {
    writeTextFile(path, text)
    return
  }
  const temporary = temporaryFor(path)
  try {
    const file = openSync(temporary, 'wx')
    try {
      writeParts(file, text, 'utf8')
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Make a folder, and those that it lies in.
 *
 * Node's own way of making several (20.20) never ends where a folder that is there says that it
 * is not when something is made in it, as `/proc` does.
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another run made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** One at a time, so the name of the process is enough; a short one, as names have a longest length. */
function temporaryFor(path: string): string {
  return join(dirname(path), `.forthright-${process.pid}.tmp`)
}

const temporaryName = /^\.forthright-(\d+)\.tmp$/

/** Remove what a run that was killed left in some folders. */
export function sweepTemporaryFiles(folders: Iterable<string>): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const pid = Number(temporaryName.exec(basename(name))?.[1] ?? Number.NaN)
      if (!Number.isNaN(pid) && pid !== process.pid && !isRunning(pid)) {
        rmSync(join(folder, name), { force: true })
      }
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs, as another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
