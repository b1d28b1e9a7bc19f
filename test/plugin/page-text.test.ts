import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rehype } from 'rehype'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import remarkDisclosure from '../../src/markdown/remark.js'
import rehypeDisclosure from '../../src/html/rehype.js'

const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' } } as const
const human = '---\ntitle: Paper\ndisclosure: human-only\n---\n\nText\n'

let path = ''
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'forthright-text-'))
  path = join(folder, 'human.md')
  writeFileSync(path, human)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a human-only page on a site with facts', () => {
  it('has no label where no plugin for front matter runs', () => {
    // Without such a plugin the fences are a rule and a heading.
    const html = String(remark().use(remarkDisclosure, { disclosure }).processSync(human))
    expect(html).not.toContain('AI-generated')
  })
  it.each([
    ['the host cut its front matter off', {}],
    ['its schema took the facts out of the fields', { frontmatter: { title: 'Paper' } }]
  ])('has no label where %s', (_, data) => {
    const file = new VFile({ value: 'Text\n', path, data })
    expect(String(remark().use(remarkDisclosure, { disclosure }).processSync(file))).toBe('Text\n')
  })
  it('is refused where only HTML is seen of it', () => {
    const file = new VFile({ value: '<p>Text</p>', path })
    expect(() => rehype().use(rehypeDisclosure, { disclosure }).processSync(file)).toThrow(/`remarkDisclosure` run before/)
  })
  it('is refused where this Node can’t show the disk, and a page with its own front matter is not', () => {
    const own = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule')
    Object.defineProperty(process, 'getBuiltinModule', { value: undefined, configurable: true })
    try {
      const run = (value: string) =>
        String(remark().use(remarkDisclosure, { disclosure }).processSync(new VFile({ value, path })))
      expect(() => run('Text\n')).toThrow(/Node 20\.16/)
      expect(run(human)).not.toContain('AI-generated')
    } finally {
      if (own) Object.defineProperty(process, 'getBuiltinModule', own)
    }
  })
  it('would be labelled if the disk were not read', () => {
    const file = new VFile({ value: 'Text\n', path: join(folder, 'other.md') })
    expect(String(remark().use(remarkDisclosure, { disclosure }).processSync(file))).toContain('AI-generated')
  })
})
