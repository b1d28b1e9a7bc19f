import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readKnownText, writeTextFile } from '../../src/cli/files.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
  write(
    'forthright.config.json',
    JSON.stringify({
      disclosure: { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' }, responsible: 'author' }
    })
  )
})
function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const isLabelled = (path: string) => read(path).includes('AI-generated')
const forthright = (...argv: string[]) => runIn(folder, argv)

describe('ignore files', () => {
  it.each(['.gitignore', '.forthrightignore'])('leave files out, with patterns as git has them: %s', async (name) => {
    write(name, '# drafts\ndrafts/\n*.tmp.md\n/top.md\n!keep.tmp.md\n')
    write('docs/.gitignore', 'own.md\n')
    const left = ['drafts/a.md', 'docs/drafts/a.md', 'a.tmp.md', 'top.md', 'docs/own.md']
    const taken = ['docs/top.md', 'keep.tmp.md', 'own.md']
    for (const path of [...left, ...taken]) write(path, 'Text\n')
    expect((await forthright('label', '--write')).output).toContain('3 files, 3 labelled')
    expect(taken.every(isLabelled)).toBe(true)
    expect(left.some(isLabelled)).toBe(false)
    await forthright('label', '--write', '**/*.md')
    expect(left.some(isLabelled)).toBe(false)
  })
  it('of git leave a folder that is named alone: a built site is ignored and checked', async () => {
    write('.gitignore', 'dist\n')
    write('dist/a.md', 'Text\n')
    write('dist/deep/b.md', 'Text\n')
    write('c.md', 'Text\n')
    expect((await forthright('check', 'dist')).output).toContain('2 files')
    expect((await forthright('check')).output).toContain('1 file,')
    expect((await forthright('check', 'dist/a.md')).output).toContain('1 file,')
  })
  it('of our own leave out what is named, too', async () => {
    write('.forthrightignore', 'dist\n')
    write('dist/a.md', 'Text\n')
    const { code, errors } = await forthright('check', 'dist/a.md')
    expect({ code, errors }).toEqual({ code: 0, errors: 'dist/a.md is left out: it is ignored\n' })
  })
})

describe('symbolic links', () => {
  it('are not followed out of the project, nor is anything done twice', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'forthright-outside-'))
    try {
      writeFileSync(join(outside, 'x.md'), 'Text\n')
      write('a.md', 'Text\n')
      mkdirSync(join(folder, 'docs'))
      symlinkSync(outside, join(folder, 'docs/vendor'))
      symlinkSync('..', join(folder, 'docs/loop'))
      symlinkSync(join(outside, 'x.md'), join(folder, 'docs/x.md'))
      const named = ['docs/vendor', 'docs/x.md', 'docs/vendor/x.md']
      for (const argv of [[], ['.'], ['**/*.md'], ['docs/vendor/*.md', 'a.md'], [...named, 'a.md']]) {
        const { output } = await forthright('label', '--write', ...argv)
        expect([argv, output]).toEqual([argv, expect.not.stringContaining('vendor')])
      }
      expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe('Text\n')
      const { errors } = await forthright('check', ...named, 'a.md')
      expect(errors.match(/leads out of the project/g)).toHaveLength(3)
      expect((await forthright('check')).output).toContain('1 file,')
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  })
})

describe('what is no file', () => {
  it.runIf(process.platform === 'linux')('is not waited for, nor read without end', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    write('a.md', 'Text\n')
    symlinkSync('/dev/zero', join(folder, 'endless.md'))
    const { output } = await forthright('check')
    expect(output).toContain('1 file,')
    const { code, errors } = await forthright('check', 'pipe.md')
    expect(code).toBe(2)
    expect(errors).toContain('there is no such file')
  })
})

describe('a file that is written', () => {
  it('stays as it is where it is read-only, and the summary says so', async () => {
    write('a.md', 'Text\n')
    chmodSync(join(folder, 'a.md'), 0o444)
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain('file/read-only')
    expect(output).toContain('1 not written')
    expect(read('a.md')).toBe('Text\n')
  })
  it('is not written over what somebody saved meanwhile', async () => {
    write('a.md', 'new')
    expect(() => writeTextFile(join(folder, 'a.md'), 'labelled', 'old')).toThrow('changed while')
    expect(read('a.md')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'forthright.config.json'])
  })
  it('is not written over what somebody saved since it was read, however alike the two are', async () => {
    write('a.md', 'old')
    const path = join(folder, 'a.md')
    const [hourAgo, now] = [new Date(Date.now() - 3_600_000), new Date()]
    utimesSync(path, hourAgo, hourAgo)
    await delay(60)
    const known = readKnownText(path)
    write('a.md', 'new')
    utimesSync(path, hourAgo, hourAgo)
    expect(() => writeTextFile(path, 'labelled', known)).toThrow('changed while')
    // Within the grain of its stamps they tell nothing, so the text itself is compared.
    const sudden = { ...readKnownText(path), readAt: now.getTime() }
    expect(() => writeTextFile(path, 'labelled', { ...sudden, text: 'old' })).toThrow('changed while')
    expect(read('a.md')).toBe('new')
  })
  it('is written where only its stamps changed', async () => {
    write('a.md', 'old')
    const path = join(folder, 'a.md')
    await delay(60)
    const known = readKnownText(path)
    utimesSync(path, new Date(), new Date())
    expect(writeTextFile(path, 'labelled', known)).toEqual([])
    expect(read('a.md')).toBe('labelled')
  })
  it('has its other names told', async () => {
    write('a.md', 'Text\n')
    linkSync(join(folder, 'a.md'), join(folder, 'other.txt'))
    expect((await forthright('label', '--write')).output).toContain('file/links')
  })
  it('sweeps what a killed run left, and nothing else', async () => {
    write('a.md', 'Text\n')
    // No process has such a number.
    write('.forthright-99999999.tmp', 'half')
    write(`.forthright-${process.ppid}.tmp`, 'at work')
    await forthright('check')
    expect(readdirSync(folder)).toContain('.forthright-99999999.tmp')
    await forthright('label', '--write')
    expect(readdirSync(folder)).not.toContain('.forthright-99999999.tmp')
    expect(readdirSync(folder)).toContain(`.forthright-${process.ppid}.tmp`)
  })
})

describe('the standard input', () => {
  const source = '# Tides\n\nText\n'
  it('is labelled to the output', async () => {
    const { code, output, errors } = await runIn(folder, ['label', '-'], source)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(output).toMatch(/^# \[AI-generated\] Tides\n\n\*\*AI-generated\.\*\*/)
    expect(await runIn(folder, ['unlabel', '-'], output)).toMatchObject({ code: 0, output: source })
    expect((await runIn(folder, ['check', '-'], output)).code).toBe(0)
    expect((await runIn(folder, ['check', '-'], source)).code).toBe(1)
    expect((await runIn(folder, ['label', '-'], output)).output).toBe(output)
    expect(await runIn(folder, ['label', '-', '-o', 'b.md'], source)).toMatchObject({ code: 2, output: '', errors: expect.stringContaining('`> FILE`') })
  })
  it('is what its name says, with the configuration of its place', async () => {
    write('de/forthright.config.json', JSON.stringify({ extends: '../forthright.config.json', locale: 'de' }))
    const argv = ['label', '-', '--stdin-filename', 'de/new.html']
    const { output } = await runIn(folder, argv, '<h1>T</h1><p>Text</p>')
    expect(output).toContain('<h1>[KI-generiert] T</h1>')
    expect((await runIn(folder, ['label', '-'], '<!DOCTYPE html><p>x')).output).toContain('<p lang="en"')
  })
  it('comes out not at all where it is refused', async () => {
    const { code, output, errors } = await runIn(folder, ['label', '-'], '---\ndisclosure: x\n---\nText\n')
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toContain('disclosure/shape')
    expect((await runIn(folder, ['label', '-'], Uint8Array.of(0xff, 0xfe))).code).not.toBe(0)
  })
  it.each([
    [['label', '-', 'a.md'], 'beside `-`'],
    [['label', '-', '--write'], 'beside `-`'],
    [['review', '-', '--by', 'Ada Lovelace'], 'for review'],
    [['label', '-', '--stdin-filename', 'a.txt'], 'Unexpected `.txt`']
  ])('is misuse in %j', async (argv, message) => {
    const { code, output, errors } = await runIn(folder, argv, source)
    expect(code).toBeGreaterThan(0)
    expect(output).toBe('')
    expect(errors).toContain(message)
  })
})

describe('a formatter between two runs', () => {
  it('keeps `check` and `label` green on HTML, and what hides the label does not', async () => {
    const { format } = await import('prettier')
    write('a.html', '<!doctype html><html><head><title>T</title></head><body><main><h1>T</h1><p>Text</main></body></html>')
    await forthright('label', '--write')
    for (let round = 0; round < 3; round++) {
      const formatted = await format(read('a.html'), { parser: 'html', printWidth: 60 + round * 20 })
      write('a.html', formatted)
      expect(await forthright('check')).toMatchObject({ code: 0 })
      expect((await forthright('label', '--write')).output).toContain('0 labelled')
      expect(read('a.html')).toBe(formatted)
    }
    write('a.html', read('a.html').replace(/style="/, 'style="display:none;'))
    expect((await forthright('check')).code).toBe(1)
  })
})
