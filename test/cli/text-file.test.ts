import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTextFile, writeTextFile } from '../../src/cli/files.js'
import { inFolders } from '../folders.js'

let folder: string

inFolders((path) => {
  folder = path
})
describe('writeTextFile', () => {
  it.each([0o600, 0o644, 0o666, 0o755, 0o4755])('keeps the mode %o, whatever the mask', async (mode) => {
    const path = join(folder, 'a.md')
    writeFileSync(path, 'old')
    chmodSync(path, mode)
    writeTextFile(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o7777).toBe(mode)
  })
  it('writes through a symbolic link and leaves the link', async () => {
    writeFileSync(join(folder, 'a.md'), 'old')
    symlinkSync('a.md', join(folder, 'link.md'))
    writeTextFile(join(folder, 'link.md'), 'new')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md'])
  })
  it('leaves nothing behind when it fails', async () => {
    // A folder can't be replaced by a file: the last step fails.
    expect(() => writeTextFile(folder, 'new')).toThrow()
    expect(readdirSync(folder)).toEqual([])
    expect(readdirSync(tmpdir()).some((name) => join(tmpdir(), name).startsWith(`${folder}.`))).toBe(false)
  })
  it('is read back as it was written, with its byte order mark', async () => {
    const path = join(folder, 'a.md')
    writeFileSync(path, '')
    writeTextFile(path, '\uFEFFa\r\nb')
    expect(await readTextFile(path)).toBe('\uFEFFa\r\nb')
  })
})
