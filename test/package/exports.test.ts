import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readManifest, sourceEntries } from '../../scripts/entries.js'

const root = new URL('../../', import.meta.url)
const inRoot = (path: string) => fileURLToPath(new URL(path, root))
const manifest = readManifest()

describe('package.json', () => {
  it.each(Object.entries(manifest.exports))('exports %s to a file that exists', (_, target) => {
    const files = typeof target === 'string' ? [target] : Object.values(target)
    expect(files.filter((file) => !existsSync(inRoot(file)))).toEqual([])
  })

  it('gives every module types first, then a default that any resolver takes', () => {
    for (const [subpath, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') expect(target, subpath).toMatch(/\.json$/)
      else expect(Object.keys(target), subpath).toEqual(['types', 'default'])
    }
  })

  it('names the types of a module after its code', () => {
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'string') continue
      expect(target['types']).toBe(target['default']?.replace(/\.js$/, '.d.ts'))
    }
  })

  it('builds each entry from a source file of the same path', () => {
    const missing = Object.values(sourceEntries()).filter((source) => !existsSync(inRoot(source)))
    expect(missing).toEqual([])
  })

  it.each(Object.entries(manifest.bin))('has an executable command %s', (_, file) => {
    expect(readFileSync(inRoot(file), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(inRoot(file)).mode & 0o111).toBe(0o111)
  })
})
