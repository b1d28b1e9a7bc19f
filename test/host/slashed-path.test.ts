import { dirname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { absoluteFrom, folderOf, slashedFrom } from '../../src/host/slashed-path.js'

const folders = ['/', '/work', '/work/docs', '/work/docs.old', 'work', 'work/docs', '', '/work/..', '/wörk/a b']
const paths = [
  '/work', '/work/', '/work/a.md', '/work/docs/a.md', '/work/docs/../a.md', '/work/docs//b.md', '/work/docs/.a.md',
  '/work/docs/..a.md', '/work/docs/a..md', '/work/docs.old/a.md', '/a.md', 'work/docs/a.md', 'docs/a.md', '../a.md', '.',
  './a.md', '/work/./a.md', '/wörk/a b/ü.md', ''
]

describe('paths with slashes', () => {
  it('are those that Node gives, and lead back', () => {
    for (const folder of folders) {
      for (const path of paths) {
        expect(slashedFrom(folder, path), `${folder} ${path}`).toBe(relative(folder, path).replaceAll('\\', '/'))
      }
    }
    for (const folder of folders.filter((each) => each.startsWith('/') && !each.includes('..'))) {
      for (const path of paths) {
        expect(absoluteFrom(folder, path), `${folder} ${path}`).toBe(resolve(folder, path))
      }
    }
  })
  it('lie in the folder that Node gives', () => {
    for (const path of ['/a.md', '/work/a.md', '/work/docs/a.md', '/a/b/c/d', '/ab', '/a/b']) expect(folderOf(path)).toBe(dirname(path))
  })
})
