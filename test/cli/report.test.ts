import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readHtml } from '../../src/html/index.js'
import { runIn } from './support.js'

let folder: string

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-report-')))
  write('forthright.config.json', JSON.stringify({ disclosure }))
  write('a.md', '# A\n\nText\n')
  write('human.md', '---\ndisclosure: human-only\n---\nText\n')
  write('stale.md', '# S\n\nText\n')
  await forthright('review', 'stale.md', '--by', 'Bea Smith')
  await forthright('label', '--write')
  write('stale.md', read('stale.md').replace('Text', 'Texts'))
  write('wrong.md', '---\ndisclosure: { autor: x }\n---\nText\n')
  write('b=,"<i>.md', '---\ndisclosure: { review: none }\n---\nText\n')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author'
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const forthright = (...argv: string[]) => runIn(folder, argv)

describe('forthright report', () => {
  it('says where the built site shows a document with its mark, and where without', async () => {
    write('forthright.config.json', JSON.stringify({ disclosure, built: 'dist', labels: 'build', files: 'docs/**/*.md' }))
    write('docs/tides.md', '---\ntitle: Tides\ndescription: How it rises.\n---\nText\n')
    write('docs/paper.md', '---\ntitle: Paper\ndisclosure: human-only\n---\nText\n')
    write('dist/tides/index.html', '<title>[AI-generated] Tides | Harbour</title><h1>[AI-generated]<!-- --> Tides</h1><p>High Tides rise.</p>')
    write('dist/index.html', '<a>[AI-generated] Tides</a><a>Paper</a>')
    write('dist/feed.xml', '<title>Tides</title><description>[AI-generated] How it rises.</description>')
    const { output } = await forthright('report', '--format', 'json')
    const { documents, totals } = JSON.parse(output)
    const of = (path: string) => documents.find((each: { path: string }) => each.path === path)
    expect(of('docs/tides.md')).toMatchObject({
      facts: 'by default',
      copies: { marked: ['dist/index.html', 'dist/tides/index.html'], bare: ['dist/feed.xml'] }
    })
    expect(of('docs/paper.md').copies).toBeUndefined()
    expect(totals).toMatchObject({ byDefault: 1, bareCopies: 1 })
    const { output: table } = await forthright('report', '--format', 'markdown')
    expect(table).toContain('2 files have the mark; without it: dist/feed.xml')
    expect(table).toContain('1 with the facts of the site alone; 1 shown somewhere in the built site without their mark.')
  })

  it('lists every document with facts, label, reviews and what only a person can say', async () => {
    const { code, output } = await forthright('report', '--format', 'json')
    expect(code).toBe(0)
    const { documents, totals } = JSON.parse(output)
    const of = (path: string) => documents.find((each: { path: string }) => each.path === path)
    expect(of('a.md')).toMatchObject({
      facts: 'by default',
      label: 'as declared',
      mark: '[AI-generated]',
      words: expect.stringContaining('drafted this text'),
      ai: ['GPT-4'],
      reviews: []
    })
    expect(of('a.md').attest.length).toBeGreaterThan(0)
    expect(of('human.md')).toMatchObject({ facts: 'declared', label: 'none owed', words: '' })
    expect(of('stale.md').reviews).toEqual([{ state: 'stale', by: 'Bea Smith', at: '2026-11-20' }])
    expect(of('wrong.md')).toMatchObject({ facts: 'unread', label: 'unknown' })
    expect(of('b=,"<i>.md')).toMatchObject({ label: 'missing or another', reviews: [{ state: 'none' }] })
    expect(totals).toEqual({ documents: 5, undeclared: 1, notAsDeclared: 2, staleReviews: 1 })
  })
  it('lists marks that are left out with the reason', async () => {
    write('forthright.config.json', JSON.stringify({ disclosure, marks: ['title', 'lead'], reason: 'short news' }))
    const { output } = await forthright('report', 'a.md', '--format', 'json')
    expect(JSON.parse(output).documents[0].optDown).toBe('title, lead only: short news')
  })
  it.each([
    ['r.csv', /^"?Document/i],
    ['r.JSON', /^\{/],
    ['r.md', /^# What is disclosed|^---/],
    ['r.html', /^<!doctype html>/]
  ])('is what its file’s name says: %s', async (file, start) => {
    expect((await runIn(folder, ['report', '-o', file])).code).toBe(0)
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(start)
    expect((await runIn(folder, ['report', '-o', file, '--format', 'html'])).code).toBe(0)
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('is a table in CSV, in which no cell is a formula or breaks its row', async () => {
    write('=1+1.md', '---\ndisclosure: human-only\n---\nText\n')
    const { output } = await forthright('report', '--format', 'csv')
    const rows = output.split('\r\n')
    expect(rows).toHaveLength(8)
    expect(output).toContain('"b=,""<i>.md"')
    expect(output).toContain("'=1+1.md")
  })
  it('is a table in Markdown and a page, in which no name is markup', async () => {
    write('ticks.md', '---\ndisclosure: { ai: "` | ``", x: 1 }\n---\nText\n')
    const markdown = await forthright('report', '--format', 'markdown')
    expect(markdown.output).toContain('b=,"\\<i\\>.md')
    const table = remark().use(remarkGfm).parse(markdown.output).children.find(({ type }) => type === 'table')
    const widths = table && 'children' in table ? table.children.map((row) => 'children' in row && row.children.length) : []
    expect(new Set(widths)).toEqual(new Set([10]))
    const { output } = await forthright('report', '-o', 'report.html')
    expect(output).toBe('')
    expect(read('report.html')).toContain('b=,&quot;&lt;i&gt;.md')
    expect(read('report.html')).not.toContain('<i>')
  })
  it('says itself where AI took part in it', async () => {
    write('facts.json', JSON.stringify({ ...disclosure, roles: { drafting: 'author', summarizing: 'ai' } }))
    await forthright('report', '-o', 'report.html', '--disclosure', 'facts.json')
    expect(readHtml(read('report.html'))?.author).toMatchObject({ name: 'Ada Lovelace' })
    expect(readHtml((await forthright('report')).output)).toBeUndefined()
    expect((await forthright('report', '-f', 'csv', '--disclosure', 'facts.json')).code).toBe(2)
  })
  it('declares who made it, so that the folder that holds it stays fine for check and audit', async () => {
    for (const path of ['stale.md', 'wrong.md', 'b=,"<i>.md']) rmSync(join(folder, path))
    for (const key of ['disclosure', 'aiDisclosure']) {
      write('forthright.config.json', JSON.stringify({ disclosure, key }))
      write('human.md', `---\n${key}: human-only\n---\nText\n`)
      await forthright('report', '-o', 'report.html')
      await forthright('report', '-f', 'markdown', '-o', 'out/report.md')
      await forthright('check', '-f', 'html', '-o', 'out/findings.html')
      await forthright('audit', '-f', 'html', '-o', 'out/audit.html')
      for (const command of ['check', 'audit']) {
        const { code, output } = await forthright(command)
        expect([command, code, output]).toEqual([command, 0, expect.stringContaining('0 errors')])
      }
    }
    // The same page without its declaration has the facts of the site, of which it tells nothing.
    write('report.html', read('report.html').replace(/<meta name="aiDisclosure"[^>]*>/, ''))
    for (const command of ['check', 'audit']) expect((await forthright(command, 'report.html')).code).toBe(1)
  })
  it('is labelled as the folder that it lies in asks, where AI took part in it', async () => {
    for (const path of ['stale.md', 'wrong.md', 'b=,"<i>.md']) rmSync(join(folder, path))
    write('forthright.config.json', JSON.stringify({ disclosure, overrides: [{ files: 'out', locale: 'de' }] }))
    write('facts.json', JSON.stringify({ ...disclosure, roles: { drafting: 'author', summarizing: 'ai' } }))
    await forthright('report', '-o', 'out/report.html', '--disclosure', 'facts.json')
    await forthright('report', '-f', 'markdown', '-o', 'out/report.md', '--disclosure', 'facts.json')
    for (const path of ['out/report.html', 'out/report.md']) expect(read(path)).toContain('hat ihn zusammengefasst')
    expect((await forthright('check')).code).toBe(0)
    expect((await forthright('audit', 'out')).output).toContain(' 0 errors')
  })
  it('does not list itself, and is no front matter where it is shown', async () => {
    const first = await forthright('report', '-f', 'json')
    await forthright('report', '-o', 'report.html')
    await forthright('report', '-o', 'report.html')
    expect(read('report.html')).toContain(`${JSON.parse(first.output).documents.length} documents`)
    expect((await forthright('report', '-f', 'markdown')).output).toMatch(/^# What is disclosed\n/)
  })
  it('says what changed since a revision, and since when a review is stale', async () => {
    const git = (...argv: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...argv], { cwd: folder, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'Before', '--date', '2026-11-24T12:00:00')
    write('a.md', `${read('a.md')}\nMore.\n`)
    write('human.md', 'Text\n')
    write('new.md', 'Text\n')
    const { output } = await forthright('report', '-f', 'json', '--since-revision', 'HEAD')
    const changes = JSON.parse(output).documents.map((each: { path: string; change: string }) => [each.path, each.change])
    expect(Object.fromEntries(changes)).toMatchObject({
      'a.md': 'changed',
      'human.md': 'facts changed',
      'new.md': 'new',
      'stale.md': 'unchanged'
    })
    const stale = JSON.parse(output).documents.find((each: { path: string }) => each.path === 'stale.md')
    expect(stale.reviews[0].staleSince).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const revision of ['no-such', '--output=/tmp/x']) {
      expect((await forthright('report', `--since-revision=${revision}`)).code).toBe(2)
    }
  })
})

describe('forthright report --archive', () => {
  const keep = (...argv: string[]) =>
    forthright('report', '-f', 'json', '--archive', 'kept.jsonl', '--by', 'Bea Smith', ...argv)
  const lines = () => read('kept.jsonl').trimEnd().split('\n')
  it('says which documents it left: a page without AI has no label to keep', async () => {
    write('own.md', '---\ndisclosure: human-only\n---\nMine\n')
    const { errors } = await keep()
    expect(errors).toMatch(/1 line added to kept\.jsonl; .*not labelled as declared; [1-9] documents? of \d with no label to keep/)
    write('kept.jsonl', '')
    expect((await keep('own.md')).errors).toBe('0 lines added to kept.jsonl; 1 document of 1 with no label to keep\n')
  })
  it('adds a signed-off line for each publication, and none twice', async () => {
    expect((await keep()).errors).toContain('1 line added to kept.jsonl')
    const before = read('kept.jsonl')
    expect(JSON.parse(before)).toMatchObject({
      path: 'a.md',
      at: '2026-11-20',
      signedOffBy: 'Bea Smith',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      words: expect.stringContaining('drafted this text'),
      previous: ''
    })
    expect((await keep()).errors).toMatch(/0 lines added to kept\.jsonl; 1 document as the last line of it says; \d documents of \d not labelled as declared/)
    expect(read('kept.jsonl')).toBe(before)
    await forthright('label', 'b*.md', '--write')
    await keep()
    expect(read('kept.jsonl').startsWith(before)).toBe(true)
    expect(lines()).toHaveLength(2)
  })
  it('refuses to go on where a line was changed or taken out', async () => {
    await keep()
    await forthright('label', 'b*.md', '--write')
    await keep()
    const [first = '', second = ''] = lines()
    for (const text of [`${first.replace('Bea', 'Eve')}\n${second}\n`, `${second}\n`, `${first}\n${second}`, `${first}\n${second.replace('Bea', 'Eve')}\n`]) {
      write('kept.jsonl', text)
      const { code, errors } = await keep()
      expect(code).toBe(2)
      expect(errors).toContain('Who changed it?')
      expect(read('kept.jsonl')).toBe(text)
    }
  })
  it('makes the folder that it lies in, and says where none can be', async () => {
    const archive = (file: string) => forthright('report', '-f', 'json', '--archive', file, '--by', 'Bea Smith')
    expect((await archive('log/2026/kept.jsonl')).errors).toContain('1 line added')
    const { code, errors } = await archive('a.md/kept.jsonl')
    expect(code).toBe(2)
    expect(errors).toContain('which `--archive` names')
  })
  it('asks who signs off, and takes no model', async () => {
    expect((await forthright('report', '--archive', 'x')).errors).toContain('who signs off')
    expect((await forthright('report', '--archive', 'x', '--by', 'ChatGPT')).errors).toContain('expected a person')
  })
})
