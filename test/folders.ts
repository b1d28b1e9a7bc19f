import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** Make a folder for each test, which goes behind it. Its path has no links, so that programs print it as it is. */
export function inFolders(begin: (folder: string) => void): void {
  let folder: string
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-')))
    begin(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
}
