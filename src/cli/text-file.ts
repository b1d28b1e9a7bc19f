import { readFile } from 'node:fs/promises'
import { isUtf8 } from 'node:buffer'
import writeFileAtomic from 'write-file-atomic'
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
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, text, { encoding: 'utf8' })
}
