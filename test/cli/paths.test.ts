import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
})
const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' }
}

function write(path: string, content = 'Text\n'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

const withConfig = (value: object = {}) =>
  write('forthright.config.json', JSON.stringify({ disclosure, ...value }))

const forthrightIn = (cwd: string, ...argv: string[]) => runIn(join(folder, cwd), argv)

const forthright = (...argv: string[]) => forthrightIn('.', ...argv)

describe('a name that exists', () => {
  it.each(['(blog)', '{x,y}', '!neg', '@(s)', '[slug]', 'a*b', '+(p)', 'wh?t', '"q"', 'a b'])(
    'is that folder or file, whatever characters it has: %s',
    async (name) => {
      withConfig()
      write(`${name}/deep/${name}.md`)
      expect((await forthright('check', name)).output).toContain('1 file, 1 not as declared')
      expect((await forthright('check', `./${name}/`)).code).toBe(1)
      expect((await forthright('check', join(folder, name))).code).toBe(1)
      expect((await forthrightIn(name, 'check')).code).toBe(1)
      expect((await forthright('check', `${name}/deep/${name}.md`)).code).toBe(1)
    }
  )
  it('is a folder whose files may have extensions in capitals', async () => {
    withConfig()
    for (const path of ['README.MD', 'i.HTML', 'c.Mdx']) write(`docs/${path}`)
    const { output } = await forthright('label', 'docs', '--write')
    expect(output).toContain('3 files, 3 labelled')
  })
  it('is one file, however often it is named', async () => {
    withConfig()
    write('b.md')
    write('x/c.md')
    const names = ['./b.md', 'b.md', 'x/../b.md', join(folder, 'b.md'), '*.md']
    const { output } = await forthright('label', '--format', 'json', ...names)
    expect(JSON.parse(output)).toMatchObject({ files: [{ path: 'b.md' }], summary: { files: 1 } })
  })
})

describe('a name that stands for no file', () => {
  it.each([
    [['empty'], 'there is no file below it of a kind that is labelled (Markdown, MDX, HTML'],
    [['*.mdx'], 'no file matches it'],
    [['!neg'], 'no file matches it'],
    [['node_modules'], 'there is no file below it of a kind that is labelled (Markdown, MDX, HTML'],
    [['docs', '--ignore', '**'], 'every file of it is ignored'],
    [['docs', 'missing.md'], 'Unexpected `missing.md`: there is no such file']
  ])('is misuse: %j', async (argv, message) => {
    withConfig()
    mkdirSync(join(folder, 'empty'))
    write('docs/a.md')
    write('node_modules/x/a.md')
    const { code, errors } = await forthright('check', ...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
  it('is misuse where no name is given, and in the configuration', async () => {
    withConfig()
    expect((await forthright('check')).code).toBe(2)
    withConfig({ files: ['docs'] })
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain(`\`docs\` in \`files\` of ${join(folder, 'forthright.config.json')}`)
  })
})

/** Ways to name docs/de/a.md and only that. */
const spellings: readonly (readonly [cwd: string, name: string])[] = [
  ['.', 'docs/de'],
  ['.', './docs/de/a.md'],
  ['.', 'docs/en/../de/a.md'],
  ['.', 'docs/d*/*.md'],
  ['.', 'FOLDER/docs/de/a.md'],
  ['.', 'FOLDER/docs/de/*.md'],
  ['docs', 'de'],
  ['docs', 'de/a.md'],
  ['docs/de', '.'],
  ['docs/en', '../de/a.md'],
  ['docs/en', '../../docs/de']
]
const absolute = (name: string) => name.replace('FOLDER', folder)

describe('patterns of the configuration', () => {
  describe.each(['docs/de/**', './docs/de/*', 'docs/de', 'docs/en/../de/**', '**/de/*.md'])(
    'such as %s',
    (files) => {
      it.each(spellings)('in %s mean the files that %s names', async (cwd, name) => {
        withConfig({ overrides: [{ files, locale: 'de', disclosure: { author: 'Grace' } }] })
        write('docs/de/a.md')
        write('docs/en/a.md')
        const { code } = await forthrightIn(cwd, 'label', absolute(name), '--write')
        expect(code).toBe(0)
        expect(read('docs/de/a.md')).toMatch(/\*\*KI-generiert\.\*\*.*Grace/)
        await forthrightIn('docs', 'label', 'en', '--write')
        expect(read('docs/en/a.md')).toMatch(/\*\*AI-generated\.\*\*.*Ada/)
      })
    }
  )
  it.each(['docs/de/**', 'docs/de', 'docs/de/', '**/de', './docs/de'])(
    'leave out what `ignore` names, however it is spelt: %s',
    async (ignore) => {
      withConfig({ ignore })
      write('docs/de/a.md')
      write('docs/en/a.md')
      for (const [cwd, name] of spellings) {
        const { code, output, errors } = await forthrightIn(cwd, 'check', absolute(name))
        expect([code, /ignored|left out/.test(errors)]).toEqual([code === 0 ? 0 : 2, true])
        expect(output).not.toContain('is missing')
      }
      expect((await forthrightIn('docs', 'check')).output).toContain('1 file, 1 not as declared')
    }
  )
  it('find `files` from any folder; `--ignore` is relative to where the command runs', async () => {
    withConfig({ files: ['docs/*.md', 'docs/(blog)'] })
    write('docs/a.md')
    write('docs/(blog)/b.md')
    mkdirSync(join(folder, 'other'))
    expect((await forthrightIn('other', 'check')).output).toContain('2 files, 2 not as declared')
    const ignoring = (name: string) => forthrightIn('docs', 'check', '--ignore', name)
    expect((await ignoring('a.md')).output).toContain('1 file,')
    expect((await ignoring('docs/a.md')).output).toContain('2 files')
  })
  it('are of the file that --config names, relative to where the command runs', async () => {
    const german = { disclosure, overrides: [{ files: 'docs/**', locale: 'de' }] }
    write('site/own.json', JSON.stringify(german))
    write('site/docs/a.md')
    const argv = ['label', '../site/docs/a.md', '--config', '../site/own.json', '--write']
    mkdirSync(join(folder, 'other'))
    expect((await forthrightIn('other', ...argv)).code).toBe(0)
    expect(read('site/docs/a.md')).toContain('**KI-generiert.**')
  })
})

describe('what is ignored', () => {
  it('is left out and said, whether a file or all of a folder', async () => {
    withConfig({ ignore: 'drafts' })
    write('drafts/a.md')
    write('docs/a.md')
    const named = await forthright('check', 'drafts/a.md')
    expect(named).toMatchObject({ code: 0, errors: 'drafts/a.md is left out: it is ignored\n' })
    const both = await forthright('check', 'docs', 'drafts')
    expect(both).toMatchObject({ code: 1, errors: 'drafts is left out: it is ignored\n' })
    expect(both.output).toContain('1 file,')
  })
})

describe('SARIF', () => {
  it('names a file by a URI, whatever its name', async () => {
    withConfig()
    write('a#1/b?c 100%.md')
    const { output } = await forthright('check', '--format', 'sarif')
    const [result] = JSON.parse(output).runs[0].results
    const { uri } = result.locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('a%231/b%3Fc%20100%25.md')
  })
})
