import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { DisclosureError } from '../disclosure/disclosure-error.js'

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
