import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildConfigSchema } from '../../scripts/config-docs.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
  write('forthright.config.json', JSON.stringify({ disclosure }))
  write('a.md', '# A\n\nText\n')
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

describe('a command line that means less than it seems to', () => {
  it.each([
    ['an empty name, which would be the whole folder', ['label', '--write', ''], 'Has a variable no value?'],
    ['an empty name among others', ['check', 'a.md', ''], 'Unexpected empty name'],
    ['a name for the standard input that is not read', ['label', '--stdin-filename', 'a.md', '--write'], 'shall the standard input be read (`-`), or files?'],
    ['a file behind an option', ['label', '--write.md'], 'Those that begin with `-` stand behind `--`'],
    ['a place of a cache that is not used', ['check', '--cache-location', 'x'], 'shall results be remembered?'],
    ['a folder for results', ['check', '-o', 'docs'], 'Unexpected folder `docs` in `--output-file`'],
    ['a text in the way of results', ['check', '-o', 'a.md'], 'it is a text, which the results would replace. Where shall they go?'],
    ['a text in the way of a report', ['report', '-f', 'markdown', '-o', 'a.md'], 'Where shall they go?'],
    ['a negated pattern', ['check', '.', '--ignore', '!a.md'], 'that does not begin with `!`'],
    ['files behind init', ['init', 'docs', '--author', 'Ada Lovelace'], 'Unexpected `docs` behind `init`'],
    ['files behind packs', ['packs', 'eu-ai-act-50'], 'expected options alone'],
    ['a format that a command lacks', ['packs', '--format', 'sarif'], 'expected pretty, json'],
    ['help on no command', ['help', 'chekc'], 'Unexpected command `chekc`'],
    ['help beside no command', ['chekc', '--help'], 'Did you mean `check`?']
  ])('is asked about: %s', async (_, argv, words) => {
    mkdirSync(join(folder, 'docs'))
    const { code, output, errors } = await forthright(...argv)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(words)
    expect(read('a.md')).toBe('# A\n\nText\n')
  })
  it('stays possible where it is meant', async () => {
    write('!(b).md', '# B\n\nText\n')
    expect((await forthright('check', '.', '-i', '!(a).md')).output).toContain('a.md')
    expect((await forthright('help', 'check')).code).toBe(0)
    expect((await forthright('help')).code).toBe(0)
    expect((await forthright('packs', '-f', 'json')).code).toBe(0)
  })
})

describe('the results of another run', () => {
  it.each([
    ['report', '-o', 'results.html'],
    ['report', '-f', 'markdown', '-o', 'results.md'],
    ['report', '-f', 'markdown', '--disclosure', 'facts.json', '-o', 'results.md'],
    ['check', '-f', 'html', '-o', 'results.html'],
    ['check', '-o', 'results.txt']
  ])('are written over: %s %s %s', async (...argv) => {
    write('facts.json', JSON.stringify({ ...disclosure, roles: { drafting: 'author', summarizing: 'ai' } }))
    await forthright(...argv)
    expect((await forthright(...argv)).errors).toBe('')
  })
})

describe('a name that is not UTF-8', () => {
  it('is said, where the system allows it', async () => {
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.md')]), 'Text\n')
    } catch {
      return
    }
    const { code, output } = await forthright('check')
    expect(code).toBe(1)
    expect(output).toContain('file/name')
    expect(output).not.toContain('ENOENT')
  })
})

describe('a file that is not there', () => {
  it.each([
    [['check', '--print-config', 'nosuch.md'], 'Unexpected `nosuch.md` in `--print-config`, expected a file: there is no such file'],
    [['check', '--print-config', 'docs'], 'Unexpected `docs` in `--print-config`, expected a file: it is none'],
    [['check', 'a.md/b'], 'Unexpected `a.md/b`: there is no such file'],
    [['check', 'circle.md'], 'Unexpected `circle.md`: there is no such file'],
    [['check', `${'long'.repeat(80)}.md`], 'there is no such file'],
    [['check', '--config', 'nosuch.json'], 'in `--config`: there is no such file'],
    [['check', '--config', 'a.md'], 'in `--config`, expected .js, .mjs, .cjs, .ts'],
    [['check', 'ignored'], 'every file of it is ignored'],
    [['check', 'empty'], 'there is no file below it of a kind that is labelled (Markdown, MDX, HTML'],
    [['post', 'xx', 'nosuch.json'], 'Unexpected platform `xx`'],
    [['post', 'x', 'nosuch.json'], 'Could not read nosuch.json as JSON'],
    [['audit', 'a.md', '--facts', 'nosuch.json'], 'Could not read `nosuch.json`, which `--facts` names: there is no such file'],
    [['report', '--disclosure', 'docs'], 'Could not read the facts of the report in docs: Unexpected folder, expected a file'],
    [['audit', 'a.md', '--facts', 'facts.json'], '`facts.json` in `--facts`: The disclosure does not parse']
  ])('is said with its option: %j', async (argv, words) => {
    mkdirSync(join(folder, 'empty'))
    symlinkSync('circle.md', join(folder, 'circle.md'))
    write('docs/b.md', 'Text\n')
    write('ignored/b.md', 'Text\n')
    write('.forthrightignore', 'ignored\n')
    write('facts.json', '{"autor":"Ada Lovelace"}')
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(words)
    expect(errors).not.toMatch(/ENOENT.*, open|Error: No loader/)
  })
})

describe('a declaration that is nearly one', () => {
  it.each(['humn-only', 'human-onyl', 'humanonly', 'human only'])('is asked about: %s', async (word) => {
    write('b.md', `---\ndisclosure: ${word}\n---\nText\n`)
    expect((await forthright('check', 'b.md')).output).toContain('Did you mean `human-only`?')
  })
  it('may stand under its key in a file beside the page, and in the page', async () => {
    const page = '<!doctype html><title>T</title><h1>T</h1><p>Text'
    for (const facts of ['roles: { drafting: author, proofreading: ai }', 'disclosure:\n  roles: { drafting: author, proofreading: ai }']) {
      write('t.html', page)
      write('t.html.disclosure.yaml', facts)
      expect((await forthright('label', 't.html', '--write')).code).toBe(0)
      expect(read('t.html')).toContain('proofread it')
    }
    rmSync(join(folder, 't.html.disclosure.yaml'))
    write('t.html', page.replace('<h1>', '<script type="application/json" id="disclosure">{"disclosure":"human-only"}</script><h1>'))
    expect((await forthright('check', 't.html')).code).toBe(0)
    write('t.html', page.replace('<h1>', '<script type="application/json" id="disclosure">{"disclosure":"human-only","ai":"x"}</script><h1>'))
    expect((await forthright('check', 't.html')).code).toBe(1)
  })
})

describe('a review', () => {
  it('that is still to come is asked about; today may have begun elsewhere', async () => {
    const { code, errors } = await forthright('review', 'a.md', '--by', 'Bea Smith', '--at', '2026-11-22')
    expect(code).toBe(2)
    expect(errors).toContain('which is still to come (today is 2026-11-20). When was the text read?')
    expect((await forthright('review', 'a.md', '--by', 'Bea Smith', '--at', '2026-11-21')).code).toBe(0)
  })
  it('of a text that says `human-only` in one word asks how readers shall be told', async () => {
    write('b.md', '---\ndisclosure: human-only\n---\nText\n')
    const { code, output } = await forthright('review', 'b.md', '--by', 'Bea Smith')
    expect(code).toBe(1)
    expect(output).toContain('Shall readers be told of it? Then write the facts one by one (`humanOnly: true`')
  })
})

describe('an audit of a built site', () => {
  beforeEach(() => {
    write('forthright.config.json', JSON.stringify({ disclosure, labels: 'build', files: 'src', built: 'dist' }))
    write('src/wall.md', '# Wall\n\nText\n')
    write('src/mine.md', '---\ndisclosure: human-only\n---\n# Mine\n\nText\n')
    write('dist/mine/index.html', '<!doctype html><title>Mine</title><h1>Mine</h1><p>Text')
    write('dist/wall/index.html', '<!doctype html><title>Wall</title><h1>Wall</h1><p>Text')
  })
  it('reads each page against the facts of its source, as check does', async () => {
    const { code, output } = await forthright('audit', 'dist')
    expect(code).toBe(1)
    expect(output).toContain('dist/wall/index.html')
    expect(output).not.toContain('dist/mine/index.html')
    expect((await forthright('check', 'dist')).output).toContain('2 files, 1 not as declared')
  })
  it('takes no facts for a page that is made from no source, as check does, and says so', async () => {
    write('dist/mine/index.html', '<!doctype html><title>Mine</title><h1>Mine</h1><p>Text')
    rmSync(join(folder, 'dist/wall'), { recursive: true })
    write('dist/tags/index.html', '<!doctype html><title>Tags</title><h1>Tags</h1><p>2 pages')
    const { code, output } = await forthright('audit', 'dist', '--verbose')
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('No source has the path of this page') })
    // What the page itself declares counts.
    write('dist/tags/index.html', `<!doctype html><title>Tags</title><script type="application/json" id="disclosure">${JSON.stringify(disclosure)}</script><h1>Tags</h1><p>2 pages`)
    expect((await forthright('audit', 'dist')).code).toBe(1)
  })
  it('takes the facts of the configuration where the sources are not there', async () => {
    rmSync(join(folder, 'src'), { recursive: true })
    const { code, output } = await forthright('audit', 'dist')
    expect(code).toBe(1)
    expect(output).toContain('2 files, 2 can be missed')
    // An audit changes nothing.
    for (const format of ['github', 'html']) expect((await forthright('audit', 'dist', '--format', format)).output).toContain('2 files, 2 can be missed')
  })
})

describe('a post', () => {
  it('is told the options of the command line, never those of the library', async () => {
    write('facts.json', JSON.stringify({ author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', review: { by: 'Ada Lovelace' } }))
    write('post.json', '{"text":"The wall reopened on Monday."}')
    const tight = await forthright('post', 'x', 'post.json', '--disclosure', 'facts.json', '--limit', '70')
    expect(tight.errors).toContain('`--overflow shorten`')
    const { errors } = await forthright('post', 'x', 'post.json', '--disclosure', 'facts.json', '--verbose')
    expect(errors).toContain('`forthright review FILE.json --platform PLATFORM`')
    expect(tight.errors + errors).not.toMatch(/overflow: |reviewOf/)
  })
})

describe('a configuration in package.json', () => {
  beforeEach(() => write('package.json', JSON.stringify({ forthright: { disclosure: { author: 'Bea Smith' } } })))
  it('beside another one in its folder is asked about', async () => {
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain('Unexpected forthright.config.json, package.json in')
    expect(errors).toContain('Which one counts?')
  })
  it('is there already where init would write one', async () => {
    rmSync(join(folder, 'forthright.config.json'))
    const { code, errors } = await forthright('init', '--author', 'Ada Lovelace')
    expect(code).toBe(2)
    expect(errors).toContain('package.json is there already')
  })
  it('is none without its key', async () => {
    write('package.json', '{"name":"x"}')
    expect((await forthright('check')).code).toBe(1)
    write('package.json', '{')
    expect((await forthright('check', 'a.md')).errors).not.toContain('Which one counts?')
  })
})

describe('init', () => {
  it('writes what editors accept by the schema, for two languages too', async () => {
    rmSync(join(folder, 'forthright.config.json'))
    await forthright('init', '--author', 'Ada Lovelace', '--ai', 'GPT-4 (OpenAI)', '--locale', 'de,en')
    const { properties } = JSON.parse(await buildConfigSchema())
    const isLocale = new Ajv({ strict: false }).compile(properties.locale)
    const { locale } = JSON.parse(read('forthright.config.json'))
    expect(locale).toEqual(['de', 'en'])
    expect([isLocale(locale), isLocale('de,en')]).toEqual([true, false])
    expect((await forthright('check')).code).toBe(1)
  })
})

describe('links', () => {
  it('to a page within the project are that page, once', async () => {
    symlinkSync('a.md', join(folder, 'link.md'))
    expect((await forthright('label', '--write')).output).toContain('1 file, 1 labelled')
  })
})
