import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { optionTable } from '../../src/cli/command-table.js'
import { hasColor } from '../../src/cli/terminal.js'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
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
const withConfig = (value: object = { disclosure }) =>
  write('forthright.config.json', JSON.stringify(value))
const forthright = (...argv: string[]) => runIn(folder, argv)

const faulty = '---\ntitle: T\ndisclosure:\n  author: Ada Lovelace\n  roles:\n    editting: author\n---\n\nText\n'

describe('a finding about front matter', () => {
  it.each([
    ['yaml', faulty, { line: 6, column: 5 }],
    ['yaml in flow style', '---\ndisclosure: { author: Ada Lovelace, roles: { editting: author } }\n---\nText\n', { line: 2, column: 46 }],
    ['toml', '+++\ntitle = "T"\n[disclosure]\nauthor = "Ada Lovelace"\n[disclosure.roles]\n  editting = "author"\n+++\nText\n', { line: 6, column: 3 }],
    ['json', '{\n  "disclosure": {\n    "autor": "Ada Lovelace"\n  }\n}\nText\n', { line: 3, column: 5 }],
    ['crlf with a byte order mark', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`, { line: 6, column: 5 }],
    ['facts below params', '---\nparams:\n  disclosure:\n    autor: Ada\n---\nText\n', { line: 4, column: 5 }]
  ])('has the line and column of its key: %s', async (_, source, place) => {
    write('a.md', source)
    const { output } = await forthright('check', '--format', 'json')
    expect(JSON.parse(output).files[0].findings[0].place).toEqual(place)
  })
  it('has them in every format', async () => {
    write('a.md', faulty)
    const results = await Promise.all(
      ['pretty', 'sarif', 'github', 'junit', 'html'].map((format) => forthright('check', '-f', format))
    )
    const [pretty, sarif, github, junit, html] = results.map(({ output }) => output)
    expect(pretty).toMatch(/^6:5\s+error/m)
    const [result] = JSON.parse(sarif ?? '').runs[0].results
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 6, startColumn: 5 })
    expect(github).toMatch(/^::error file=a\.md,line=6,col=5,title=forthright%3A disclosure\/shape::/m)
    expect(junit).toContain('>6:5 error disclosure/shape: ')
    expect(html).toContain('<td>6:5<td>error')
  })
})

describe('--format', () => {
  it('github and sarif spell paths from the root of the repository', async () => {
    mkdirSync(join(folder, '.git'))
    write('docs/a.md', 'Text\n')
    const { output } = await runIn(join(folder, 'docs'), ['check', '--format', 'github'])
    expect(output).toContain('file=docs/a.md,')
    const sarif = await runIn(join(folder, 'docs'), ['check', '--format', 'sarif'])
    expect(sarif.output).toContain('"uri": "docs/a.md"')
  })
  it('junit is well-formed where nothing is wrong, and counts failures where something is', async () => {
    withConfig()
    write('a.md', '---\ndisclosure: human-only\n---\nText\n')
    const good = await forthright('check', '--format', 'junit')
    expect(good.output).toContain('tests="1" failures="0"')
    write('b.md', 'Text\n')
    const bad = await forthright('check', '--format', 'junit')
    expect(bad.output).toContain('<testsuite name="b.md" tests="1" failures="1" errors="0">')
    expect(bad.output.trimEnd().endsWith('</testsuites>')).toBe(true)
  })
})

describe('names that hold what terminals obey', () => {
  const hostile = 'a\u001B[2J\u202Eb\n::error::c,d:.md'
  it.each(['pretty', 'json', 'sarif', 'github', 'junit', 'html'])('are shown, never obeyed: %s', async (format) => {
    write(hostile, '---\ndisclosure:\n  "x\\e[31m\\ny": 1\n---\nText\n')
    const { code, output, errors } = await forthright('check', '--format', format)
    expect(code).toBe(1)
    expect(output + errors).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(output).not.toMatch(/^::error::c/m)
    if (format === 'json') expect(JSON.parse(output).files[0].path).toBe(hostile)
  })
  it('are shown in misuse too', async () => {
    const { code, errors } = await forthright('check', 'no\u001B[2Jsuch.md')
    expect(code).toBe(2)
    expect(errors).toContain('no\\x1b[2Jsuch.md')
  })
})

describe('--quiet and --max-warnings', () => {
  beforeEach(() => {
    withConfig({ disclosure, undeclared: 'warn' })
    write('a.md', 'Text\n')
  })
  it('show errors alone, and nothing where there is none', async () => {
    await forthright('label', '--write')
    expect((await forthright('check', '-q')).output).toBe('')
    expect((await forthright('check')).output).toContain('1 warning')
    write('b.md', '---\ndisclosure: x\n---\nText\n')
    const { output } = await forthright('check', '-q')
    expect(output).toContain('disclosure/shape')
    expect(output).not.toContain('forthright/undeclared')
  })
  it('fail where there are more warnings than allowed', async () => {
    await forthright('label', '--write')
    expect((await forthright('check', '--max-warnings', '1')).code).toBe(0)
    expect((await forthright('check', '--max-warnings', '0')).code).toBe(1)
    expect((await forthright('check', '--max-warnings', '-1')).code).toBe(2)
    expect((await forthright('check', '--max-warnings=x')).errors).toContain('expected a whole number')
  })
  it('count the warnings of what is read from the standard input', async () => {
    await forthright('label', '--write')
    const check = (most: string) => runIn(folder, ['check', '-', '--stdin-filename', 'a.md', '--max-warnings', most], read('a.md'))
    expect((await check('1')).code).toBe(0)
    expect((await check('0')).code).toBe(1)
    expect((await check('1')).output).toContain('1 warning')
  })
})

describe('a place that cannot be written', () => {
  beforeEach(async () => {
    withConfig()
    write('a.md', 'Text\n')
    await forthright('label', '--write')
  })
  it.each([['check'], ['report'], ['label', '--write']])('is said by %s, and is exit code 2', async (...command) => {
    const { code, errors } = await forthright(...command, '--output-file', 'a.md/results')
    expect(code).toBe(2)
    expect(errors).toContain('Could not write `a.md/results`, which `--output-file` names')
    expect(errors).not.toContain('    at ')
  })
  it.runIf(process.platform === 'linux')('ends where a folder takes no folders, as /proc', async () => {
    const { code, errors } = await forthright('check', '--output-file', '/proc/forthright/results')
    expect(code).toBe(2)
    expect(errors).toContain('Could not write `/proc/forthright/results`')
  })
  it.each([
    'a.md/cache',
    ...(process.platform === 'linux' ? ['/proc/forthright/cache'] : [])
  ])('is no fault of the files where the cache would stand there: %s', async (location) => {
    const { code, errors } = await forthright('check', '--cache', '--cache-location', location)
    expect(code).toBe(0)
    expect(errors).toContain('The cache was not written')
  })
})

describe('--output-file', () => {
  it('takes the results, without colours, and the output stays empty', async () => {
    write('a.md', faulty)
    const { code, output } = await forthright('check', '-f', 'junit', '-o', 'reports/a.xml')
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(read('reports/a.xml')).toContain('</testsuites>')
    await forthright('check', '-f', 'html', '-o', 'reports/a.xml')
    expect(read('reports/a.xml')).toContain('<!doctype html>')
  })
})

describe('a command that cannot be meant so', () => {
  it.each([
    ['states of pages that no browser opens', ['audit', '--states', 'print', 'a.md'], '`--states` without `--browser`'],
    ['pictures of pages that no browser opens', ['audit', '--pictures', 'shots', 'a.md'], '`--pictures` without `--browser`'],
    ['no page to look at', ['audit', '--browser'], 'expected pages: files, folders, addresses'],
    ['no page to see', ['see'], 'expected a page: a file, a folder or an address'],
    ['a review by a model', ['review', 'a.md', '--by', 'GPT-4'], 'expected the person who read the text'],
    ['a review of no text', ['review', '--by', 'Ada Lovelace'], 'Missing FILE'],
    ['files beside one whose settings are asked for', ['check', 'a.md', '--print-config', 'b.md'], 'Unexpected files beside `--print-config FILE`'],
    ['a shell that is not known', ['completion', 'tcsh'], 'expected bash, zsh, fish']
  ])('is answered: %s', async (_, argv, words) => {
    write('a.md', 'Text\n')
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(words)
  })
  it('asks whose post it is, where no facts are declared', async () => {
    write('post.json', '{"text":"Tides"}')
    const { code, errors } = await forthright('post', 'x', 'post.json')
    expect(code).toBe(2)
    expect(errors).toContain('who and what made the post?')
  })
  it('leaves a text alone that has no place for a review, and one that has the same', async () => {
    withConfig()
    write('a.html', '<p>Text</p>')
    const html = await forthright('review', 'a.html', '--by', 'Ada Lovelace')
    expect(html.code).toBe(1)
    expect(html.output).toContain('expected Markdown or MDX')
    write('a.md', 'Text\n')
    expect((await forthright('review', 'a.md', '--by', 'Ada Lovelace')).output).toContain('1 reviewed')
    const once = read('a.md')
    expect((await forthright('review', 'a.md', '--by', 'Ada Lovelace')).output).not.toContain('1 reviewed')
    expect(read('a.md')).toBe(once)
  })
  it.each(['--version', '-v'])('says its version to %s', async (option) => {
    expect(await forthright(option)).toMatchObject({ code: 0, output: '0.0.0\n' })
  })
})

describe('the progress of many files', () => {
  it('is drawn on the error stream of a terminal, cleared at the end, and nowhere else', async () => {
    withConfig()
    for (let index = 0; index < 60; index++) write(`${index}.md`, 'Text\n')
    const onTerminal = { isInteractive: true }
    const { errors, output } = await runIn(folder, ['check'], '', onTerminal)
    expect(errors).toBe('\r\u001B[K25 of 60 files\r\u001B[K50 of 60 files\r\u001B[K')
    expect(output).not.toContain('of 60 files')
    expect((await runIn(folder, ['check', '--quiet'], '', onTerminal)).errors).toBe('')
    expect((await runIn(folder, ['check'])).errors).toBe('')
  })
})

describe('an interrupt', () => {
  it('begins no file more, and says how many are left', async () => {
    withConfig()
    for (const name of ['a', 'b', 'c']) write(`${name}.md`, 'Text\n')
    const { code, output } = await runIn(folder, ['label', '--write'], '', { signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect(output).toBe('0 files, 0 labelled, 0 errors, 0 warnings, 3 left: interrupted\n')
    expect(read('c.md')).toBe('Text\n')
  })
})

describe('colours', () => {
  it.each([
    [{}, {}, true, true],
    [{}, {}, false, false],
    [{}, { NO_COLOR: '1' }, true, false],
    [{}, { NO_COLOR: '' }, true, true],
    [{}, { FORCE_COLOR: '1' }, false, true],
    [{}, { FORCE_COLOR: '0' }, true, false],
    [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ color: true }, { NO_COLOR: '1' }, false, true],
    [{ 'no-color': true }, { FORCE_COLOR: '1' }, true, false]
  ])('with %j and %j on an output that shows them (%s): %s', (options, environment, canShow, shown) => {
    expect(hasColor(options, environment, canShow)).toBe(shown)
  })
  it('are written where --color asks for them', async () => {
    write('a.md', faulty)
    expect((await forthright('check', '--color')).output).toContain('\u001B[')
    expect((await forthright('check')).output).not.toContain('\u001B[')
    expect((await forthright('check', '--color', '--no-color')).code).toBe(2)
  })
})

describe('options', () => {
  it('may be short, and together', async () => {
    withConfig()
    write('a.md', 'Text\n')
    expect((await forthright('label', '-wq')).code).toBe(0)
    expect(read('a.md')).toContain('AI-generated')
    expect((await forthright('check', '-fjson')).output).toContain('"summary"')
    expect((await forthright('check', '-x')).errors).toContain('Unexpected option `-x`')
  })
  it('have one short form each', () => {
    const used = Object.values(optionTable).flatMap((option) => ('short' in option ? [option.short] : []))
    expect(new Set(used).size).toBe(used.length)
  })
  it('that hold one value are asked about when they are given twice', async () => {
    const { code, errors } = await forthright('init', '--author', 'Ada', '--author', 'Bea')
    expect(code).toBe(2)
    expect(errors).toContain('second `--author`, expected one. Which of them?')
  })
  it('end at `--`', async () => {
    withConfig()
    write('--help', 'x')
    expect((await forthright('check', '--', '--help')).output).toContain('expected .md')
  })
})
