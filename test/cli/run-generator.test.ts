import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runIn } from './support.js'

const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' }, responsible: 'author' }
const tides = '---\ntitle: Tides\ndescription: How it rises.\ndate: 2026-11-20\n---\n\nThe sea rises.\n\n## Twice\n\nA day.\n'
const human = '---\ntitle: Paper notebook\ndate: 2026-11-21\ndisclosure: human-only\n---\n\nIt works without power.\n'

let site = ''
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'forthright-generator-'))
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

function write(path: string, text: string): void {
  const file = join(site, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const read = (path: string) => readFileSync(join(site, path), 'utf8')

describe('forthright run', () => {
  beforeEach(() => {
    write('forthright.config.json', JSON.stringify({ disclosure, files: 'pages/*.md' }))
    write('pages/tides.md', tides)
    write('pages/human.md', human)
    write('build.mjs', "import { cpSync } from 'node:fs'\ncpSync('pages', 'out', { recursive: true })\n")
  })

  it('builds from labelled sources, and leaves the sources as they are', async () => {
    const { code, output } = await runIn(site, ['run', '--', process.execPath, 'build.mjs'])
    expect({ code, isTold: output.includes('Built from labelled sources: 2 files') }).toEqual({ code: 0, isTold: true })
    expect(read('out/tides.md')).toContain('title: "[AI-generated] Tides"')
    expect(read('out/human.md')).toBe(human)
    expect(read('pages/tides.md')).toBe(tides)
  })
  it('builds nothing where a page can’t be labelled', async () => {
    write('forthright.config.json', JSON.stringify({ disclosure, files: 'pages/*.md', undeclared: 'error' }))
    const { code, output, errors } = await runIn(site, ['run', '--', process.execPath, 'build.mjs'])
    expect(code).toBe(1)
    expect(output + errors).toMatch(/pages\/tides\.md/)
    expect(errors).toContain('Nothing was built')
    expect(existsSync(join(site, 'out'))).toBe(false)
  })
  it('fails when the generator does', async () => {
    write('build.mjs', 'process.exit(3)\n')
    expect((await runIn(site, ['run', '--', process.execPath, 'build.mjs'])).code).toBe(1)
  })
  it('brings nothing back where a generator that it doesn’t know makes an address of a marked title', async () => {
    const build = (slug: string) => `import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
mkdirSync('out')
for (const name of ['tides', 'human']) {
  const [, title] = /^title: "?(.*?)"?$/m.exec(readFileSync(\`pages/\${name}.md\`, 'utf8'))
  writeFileSync(\`out/\${${slug}}.html\`, \`<h1 id="\${title.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-/, '')}">\${title}</h1>\`)
}\n`
    write('build.mjs', build("title.toLowerCase().replace(/[^a-z]+/g, '_')"))
    const { code, errors } = await runIn(site, ['run', '--', process.execPath, 'build.mjs'])
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(/out\/_ai_generated_tides\.html` is made of the title of pages\/tides\.md/) })
    expect(existsSync(join(site, 'out'))).toBe(false)
    write('build.mjs', build('name'))
    expect((await runIn(site, ['run', '--', process.execPath, 'build.mjs'])).code).toBe(0)
    // The anchor of a marked heading is that of the heading.
    expect(read('out/tides.html')).toBe('<h1 id="tides">[AI-generated] Tides</h1>')
  })
  it('asks for the command, for the pages of a generator that it doesn’t know, and for one that is there', async () => {
    expect((await runIn(site, ['run'])).errors).toMatch(/behind `--`/)
    write('forthright.config.json', JSON.stringify({ disclosure }))
    expect((await runIn(site, ['run', '--', 'nanoc'])).errors).toMatch(/expected hugo, jekyll, .*where are the pages/)
    expect((await runIn(site, ['run', '--', './zola'])).errors).toMatch(/^Found no page of zola \(content.*Where are they\?/)
    // A site of Jekyll without HTML has pages all the same.
    expect((await runIn(site, ['run', '--', './jekyll'])).errors).toMatch(/Could not start/)
    write('content/tides.md', tides)
    expect((await runIn(site, ['run', '--', './zola'])).errors).toMatch(/Could not start/)
  })
  describe('with a menu that is written down', () => {
    const build = async (name: string) => {
      write(name, "#!/usr/bin/env node\nconst { cpSync, readdirSync } = require('node:fs')\nfor (const path of readdirSync('.')) cpSync(path, `out/${path}`, { recursive: true })\n")
      chmodSync(join(site, name), 0o755)
      return runIn(site, ['run', '--', `./${name}`])
    }
    it('marks what SUMMARY.md of mdBook calls a page', async () => {
      write('forthright.config.json', JSON.stringify({ disclosure, overrides: [{ files: 'src/paper.md', disclosure: 'human-only' }] }))
      const summary = (words: string) => `# Summary\n\n[${words}The *sea*](./deep/the%20sea.md)\n\n- [Paper](paper.md)\n- [Draft]()\n- [Web](https://example.com/a.md)\n`
      write('src/SUMMARY.md', summary(''))
      write('src/deep/the sea.md', '# Tides\n\nThe sea rises.\n')
      write('src/paper.md', '# Paper notebook\n\nIt works without power.\n')
      expect((await build('mdbook')).errors).toBe('')
      expect(read('out/src/SUMMARY.md')).toBe(summary('[AI-generated] '))
      // A page whose title is HTML, or that has none, is called something there all the same.
      for (const text of ['The sea rises.\n', '<h1 align="center">\nTides\n</h1>\n\nThe sea rises.\n', '# Flut\n\nThe sea rises.\n']) {
        write('src/deep/the sea.md', text)
        rmSync(join(site, 'out'), { recursive: true })
        expect((await build('mdbook')).errors).toBe('')
        expect(read('out/src/SUMMARY.md')).toBe(summary('[AI-generated] '))
      }
    })
    it('marks nothing in a menu where titles shall have no mark', async () => {
      write('forthright.config.json', JSON.stringify({ disclosure, marks: ['lead'], reason: 'The theme shows a mark of its own.' }))
      write('mkdocs.yml', 'nav:\n  - Tides: tides.md\n')
      write('docs/tides.md', '# Tides\n\nThe sea rises.\n')
      expect((await build('mkdocs')).errors).toBe('')
      expect(read('out/mkdocs.yml')).toBe('nav:\n  - Tides: tides.md\n')
      expect(read('out/docs/tides.md')).toContain('An artificial intelligence system, GPT-4')
    })
    it('marks what the navigation of MkDocs calls a page', async () => {
      write('forthright.config.json', JSON.stringify({ disclosure }))
      const nav = (tides: string, quoted: string, single: string) =>
        `nav:\n  - ${tides}: tides.md # first\n  - ${quoted}: "tides.md"\n  - Group:\n      - ${single}: deep/two.md\n      - Paper: human.md\n      - Web: https://example.com\n  - tides.md\n`
      write('mkdocs.yml', nav('Tides, high and low', '"The sea"', "'It''s two'"))
      write('docs/tides.md', tides)
      write('docs/human.md', human)
      write('docs/deep/two.md', '# Two\n\nWords.\n')
      expect((await build('mkdocs')).errors).toBe('')
      expect(read('out/mkdocs.yml')).toBe(nav('"[AI-generated] Tides, high and low"', '"[AI-generated] The sea"', "'[AI-generated] It''s two'"))
    })
  })
})
