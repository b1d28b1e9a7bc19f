import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findParts } from '../../src/host/parts.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-parts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe('parts of pages', () => {
  it('are files with an underscore that pages of Markdown import', () => {
    const part = write('content/_part.mdx', 'Part.\n')
    write('pages/page.mdx', 'import Part from "../content/_part.mdx"\n\n<Part />\n')
    expect([...findParts(folder)]).toEqual([part])
  })
  it.each([
    ['that nothing imports', {}],
    ['that a component imports', { 'src/page.jsx': "import Page from '../content/_part.mdx'\n" }],
    ['that a component loads later', { 'src/page.tsx': "const page = () => import('../content/_part.mdx')\n" }],
    ['that a page of Markdown only mentions', { 'page.md': 'See `"./_part.mdx"`.\n' }],
    ['that both a page and a component import', { 'page.mdx': 'import Part from "./content/_part.mdx"\n', 'src/page.jsx': 'export { default } from "../content/_part.mdx"\n' }]
  ])('are no files %s', (_, files: Record<string, string>) => {
    write('content/_part.mdx', 'Part.\n')
    for (const [path, text] of Object.entries(files)) write(path, text)
    expect([...findParts(folder)]).toEqual([])
  })
  it('are no files without an underscore, which a host may show as pages', () => {
    write('content/part.mdx', 'Part.\n')
    write('page.mdx', 'import Part from "./content/part.mdx"\n')
    expect([...findParts(folder)]).toEqual([])
  })
})
