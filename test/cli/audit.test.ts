import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { findPages } from '../../src/cli/page-addresses.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
})
function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'Ada Lovelace',
  responsible: 'author'
} as const
const page = '<!doctype html><html><head><title>Tides</title></head><body><main><h1>Tides</h1><p>The sea rises.</p></main></body></html>'
const labelled = labelHtml(page, facts).value

describe('the pages of a folder', () => {
  it('are served until they are closed: else the program would never end', async () => {
    write('dist/a b.html', labelled)
    const { pages, close } = await findPages(folder, ['dist'])
    const [{ name, address } = { name: '', address: '' }] = pages
    expect([pages.length, name]).toEqual([1, join('dist', 'a b.html')])
    expect(await (await fetch(address)).text()).toBe(labelled)
    await close()
    await expect(fetch(address)).rejects.toThrow()
  })
})

describe('forthright audit', () => {
  it('asks about a missing record, but for pages that a host’s integration labelled', async () => {
    const built = labelled.replace(/<script type="application\/ld\+json">.*?<\/script>/, '')
    write('dist/a.html', built)
    expect((await runIn(folder, ['audit', 'dist'])).output).toContain('Without the marks that stand by default: record')
    write('forthright.config.json', JSON.stringify({ disclosure: facts, labels: 'build', built: 'dist' }))
    const { code, output } = await runIn(folder, ['audit', 'dist', '--verbose'])
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('Left out by choice: record') })
    write('dist/a.html', built.replace(/<p[^>]*><strong[^>]*>AI-generated\.<\/strong> AI used.*?<\/p>/, ''))
    expect((await runIn(folder, ['audit', 'dist'])).output).toContain('Without the marks that stand by default: end')
  })
  it('passes for a labelled page, and fails for one whose label is hidden, with the place', async () => {
    write('dist/a.html', labelled)
    expect(await runIn(folder, ['audit', 'dist'])).toMatchObject({ code: 0, errors: '' })
    write('dist/b.html', labelled.replace('<main>', '<main hidden>'))
    const { code, output } = await runIn(folder, ['audit', 'dist', '--format', 'json'])
    expect(code).toBe(1)
    const { files, summary } = JSON.parse(output)
    expect(files).toMatchObject([
      { path: 'dist/b.html', findings: [{ ruleId: 'audit/label-place', severity: 'refuse', place: { line: 1 } }] }
    ])
    expect(summary).toMatchObject({ files: 2, errors: 1 })
  })
  it('reads style sheets that lie beside the page or above it, and none outside the project', async () => {
    const linked = (href: string) => labelled.replace('</head>', `<link rel="stylesheet" href="${href}"></head>`)
    write('dist/style.css', 'main{color:#222}')
    write('dist/docs/a.html', linked('../style.css'))
    write('dist/docs/b.html', linked('/style.css?v=2'))
    expect((await runIn(folder, ['audit', 'dist', '--max-warnings', '0'])).code).toBe(0)
    write('dist/style.css', 'main{display:none}')
    expect((await runIn(folder, ['audit', 'dist'])).code).toBe(1)
    write('other/c.html', linked('../../../etc/none.css'))
    write('other/d.html', linked('https://example.org/a.css'))
    const { output } = await runIn(folder, ['audit', 'other'])
    expect(output.match(/What this style sheet does/g)).toHaveLength(2)
  })
  it('takes the facts of a file, of a document, and of the configuration', async () => {
    write('a.html', labelled)
    write('facts.json', JSON.stringify(facts))
    write('source.md', `---\ndisclosure: ${JSON.stringify({ ...facts, author: 'Bea Smith' })}\n---\n\nText.\n`)
    expect((await runIn(folder, ['audit', 'a.html', '--facts', 'facts.json'])).code).toBe(0)
    const other = await runIn(folder, ['audit', 'a.html', '--facts', 'source.md'])
    expect(other).toMatchObject({ code: 1, output: expect.stringContaining('audit/declared-facts') })
    write('plain.html', page)
    expect((await runIn(folder, ['audit', 'plain.html'])).code).toBe(0)
    write('forthright.config.json', JSON.stringify({ disclosure: facts }))
    expect((await runIn(folder, ['audit', 'plain.html'])).code).toBe(1)
  })
  it('warns of a page of which nothing is known', async () => {
    write('plain.html', page)
    const { code, output } = await runIn(folder, ['audit', 'plain.html', '--max-warnings', '0'])
    expect(code).toBe(1)
    expect(output).toContain('Undeclared is unknown')
  })
  it('refuses facts that are none', async () => {
    write('a.html', labelled)
    write('empty.md', 'Text.\n')
    write('broken.yaml', 'a: [')
    expect((await runIn(folder, ['audit', 'a.html', '--facts', 'empty.md'])).code).toBe(2)
    expect((await runIn(folder, ['audit', 'a.html', '--facts', 'broken.yaml'])).code).toBe(2)
  })
  it('reads the standard input', async () => {
    expect((await runIn(folder, ['audit', '-'], labelled)).code).toBe(0)
    expect((await runIn(folder, ['audit', '-'], labelled.replace('<main>', '<main hidden>'))).code).toBe(1)
  })
  it.each(['sarif', 'github', 'html', 'junit'])('writes its findings as %s', async (format) => {
    write('a.html', labelled.replace('<main>', '<main hidden>'))
    const { code, output } = await runIn(folder, ['audit', 'a.html', '--format', format])
    expect(code).toBe(1)
    expect(output).toContain('audit/label-place')
  })
})
