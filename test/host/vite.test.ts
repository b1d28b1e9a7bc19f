import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import disclosure from '../../src/host/vite.js'

const options = { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } } as const

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-vite-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/tides.md'), '# Tides\n\nText\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('forthright/vite', () => {
  const path = () => join(folder, 'src/tides.md')

  it('gives modules the labelled source, and the labelled text of `?raw`', () => {
    const plugin = disclosure(options)
    expect(plugin.load(path())).toContain('# [AI-generated] Tides')
    expect(plugin.load(`${path()}?raw`)).toMatch(/^export default "# \[AI-generated\] Tides/)
  })
  it('leaves addresses, other files and packages to others', () => {
    const plugin = disclosure(options)
    for (const id of [`${path()}?url`, join(folder, 'a.ts'), '/x/node_modules/y/readme.md', '\0virtual.md']) {
      expect(plugin.load(id)).toBeUndefined()
    }
  })
  it('fails a build, and no server, for a page without facts', () => {
    const plugin = disclosure({})
    expect(() => plugin.configResolved({ root: folder, command: 'serve' })).not.toThrow()
    expect(() => plugin.configResolved({ root: folder, command: 'build' })).toThrow(/src\/tides\.md:1/)
  })
})
