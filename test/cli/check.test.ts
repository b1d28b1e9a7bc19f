import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { globSync } from 'tinyglobby'
import { beforeEach, describe, expect, it } from 'vitest'
import { ownRule, ownRuleIds } from '../../src/cli/own-rules.js'
import { labelHtml } from '../../src/html/index.js'
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
} as const

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const configure = (value: object = { disclosure }) =>
  write('forthright.config.json', JSON.stringify(value))
const forthright = (...argv: string[]) => runIn(folder, argv)

describe('--cache', () => {
  /** How many files were really read: those in which something unreadable was put since are found. */
  const results = async (...argv: string[]) => {
    const { code, output } = await forthright('check', '--cache', ...argv)
    return { code, summary: output.split('\n').at(-2) }
  }
  beforeEach(async () => {
    configure()
    for (const path of ['a.md', 'docs/b.md']) write(path, 'Text\n')
    await forthright('label', '--write')
    await setTimeout(30)
  })
  it('gives the same results, and passes over what has not changed', async () => {
    const first = await results()
    expect(read('.forthright-cache')).toContain('docs/b.md')
    expect(await results()).toEqual(first)
    // The negative control: what is believed is the cache, so a forged one would be.
    const [header = '', ...lines] = read('.forthright-cache').trimEnd().split('\n')
    const { format, findings } = JSON.parse(header)
    const forged = [{ ruleId: 'forged', severity: 'warn', reason: 'forged', remedy: [], outcome: 'missing' }]
    const others = lines.map((line) => {
      const [name, stamp, index] = JSON.parse(line)
      return JSON.stringify([name, stamp, name === 'a.md' ? findings.length : index])
    })
    write('.forthright-cache', [JSON.stringify({ format, findings: [...findings, forged] }), ...others, ''].join('\n'))
    expect((await results()).summary).toContain('1 warning')
  })
  it.each([
    ['the file', () => write('a.md', 'Other\n')],
    ['the configuration', () => configure({ disclosure: { ...disclosure, author: 'Bea Smith' } })],
    ['a declaration beside it', () => write('a.md.disclosure.json', '"human-only"')]
  ])('sees that %s changed', async (_, change) => {
    expect((await results()).code).toBe(0)
    change()
    expect((await results()).code).toBe(1)
  })
  it('keeps once what was found in many files', async () => {
    await results()
    expect(read('.forthright-cache').split('forthright/by-default')).toHaveLength(2)
    expect(read('.forthright-cache').trimEnd().split('\n')).toHaveLength(3)
  })
  it('sees a change that keeps the size and the time', async () => {
    await results()
    utimesSync(join(folder, 'a.md'), 1e9, 1e9)
    await setTimeout(30)
    await results()
    write('a.md', read('a.md').replace('Ada', 'Eve'))
    utimesSync(join(folder, 'a.md'), 1e9, 1e9)
    expect((await results()).code).toBe(1)
  })
  it('keeps what it knows of files that are not in this run, and of none twice', async () => {
    for (const path of ['a/x.md', 'docs/z.md', 'b.md']) write(path, 'Text\n')
    await forthright('label', '--write')
    await setTimeout(30)
    await results()
    const whole = read('.forthright-cache')
    const lines = whole.trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    await results('docs')
    await results('b.md')
    expect(read('.forthright-cache')).toBe(whole)
    write('docs/z.md', read('docs/z.md').replace('Text', 'Other'))
    await setTimeout(30)
    await results('docs')
    const after = read('.forthright-cache').trimEnd().split('\n')
    // The negative control: of what changed there is another line.
    expect(after.filter((line, index) => line !== lines[index])).toHaveLength(1)
    // Lines in a wrong order, as of a folder that was moved, cost time and nothing else.
    const [header = '', ...others] = lines
    write('.forthright-cache', [header, ...others.toReversed(), ''].join('\n'))
    expect((await results()).code).toBe(0)
    await results()
    expect(read('.forthright-cache').trimEnd().split('\n')).toEqual(after)
  })
  it('is not written again where nothing is new', async () => {
    await results()
    const { ino } = statSync(join(folder, '.forthright-cache'))
    await results()
    expect(statSync(join(folder, '.forthright-cache')).ino).toBe(ino)
    // The negative control.
    write('c.md', read('a.md'))
    await setTimeout(30)
    await results()
    expect(statSync(join(folder, '.forthright-cache')).ino).not.toBe(ino)
  })
  it('never remembers what is wrong, and takes a broken cache for none', async () => {
    write('c.md', 'Text\n')
    await setTimeout(30)
    expect((await results()).code).toBe(1)
    expect((await results()).code).toBe(1)
    for (const broken of ['{"format":1,"files":{}}', '{"format":2,"findings":[[]]}\n["c.md",', '', 'null\n[]']) {
      write('.forthright-cache', broken)
      expect((await results()).code).toBe(1)
    }
    expect((await results('--cache-location', 'x/y.json')).code).toBe(1)
    expect(read('x/y.json')).toContain('"format":2')
  })
})

describe('`labels: build`', () => {
  it('has `check` look at facts and reviews alone, and `label` leave files as they are', async () => {
    configure({ disclosure, labels: 'build' })
    write('a.md', '# T\n\nText\n')
    expect((await forthright('check')).code).toBe(0)
    const { output } = await forthright('label', '--write', '--verbose')
    expect(output).toContain('forthright:built'.slice(11))
    expect(read('a.md')).toBe('# T\n\nText\n')
    write('b.md', '---\ndisclosure: { rolles: {} }\n---\nText\n')
    expect((await forthright('check')).code).toBe(1)
    rmSync(join(folder, 'b.md'))
    await forthright('review', 'a.md', '--by', 'Ada Lovelace')
    expect((await forthright('check')).code).toBe(0)
    write('a.md', read('a.md').replace('Text', 'Texts'))
    const stale = await forthright('check')
    expect(stale.code).toBe(1)
    expect(stale.output).toContain('Has somebody read it as it is now?')
    expect(stale.output).not.toMatch(/digest` out|Nothing was labelled/)
  })
})

describe('`check dist`', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>T</title></head><body><main>${body}</main></body></html>`
  beforeEach(() => {
    configure({ disclosure, labels: 'build', files: 'content', built: 'dist' })
    write('.gitignore', 'dist\n')
    write('content/blog/tides.md', '# T\n\nText\n')
    write('content/blog/2026-11-20-human.md', '---\ndisclosure: human-only\n---\n# T\n\nText\n')
    write('dist/blog/tides/index.html', labelHtml(page('<h1>T</h1><p>Text'), disclosure).value)
    write('dist/blog/human.html', page('<h1>T</h1><p>Text'))
    write('dist/tags.html', page('<h1>Tags</h1>'))
  })
  it('passes where each page tells what its source declares', async () => {
    const { code, output } = await forthright('check', 'dist', '--verbose')
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('3 files, 0 not') })
    expect(output).toContain('No source has the path of this page')
  })
  it('fails a page without the label, with other facts, and a labelled page of people alone', async () => {
    write('dist/blog/tides/index.html', page('<h1>T</h1><p>Text'))
    expect((await forthright('check', 'dist')).output).toContain('read against content/blog/tides.md')
    const other = { ...disclosure, author: 'Bea Smith' }
    write('dist/blog/tides/index.html', labelHtml(page('<h1>T</h1><p>Text'), other).value)
    expect((await forthright('check', 'dist')).output).toContain('audit/declared-facts')
    write('dist/blog/human.html', labelHtml(page('<h1>T</h1><p>Text'), disclosure).value)
    expect((await forthright('check', 'dist')).output).toContain('declares that no AI took part')
  })
  it('reads a page of code, which no source has, against the facts that it declares itself', async () => {
    const record = '<script type="application/json" id="disclosure">{"ai":"Claude"}</script>'
    const team = page('<h1>Team</h1><p>Text').replace('</head>', `${record}</head>`)
    write('dist/team/index.html', team)
    const { code, output } = await forthright('check', 'dist')
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('read against <script id="disclosure">') })
    write('dist/team/index.html', labelHtml(team, { ...disclosure, ai: 'Claude' }).value)
    expect((await forthright('check', 'dist')).code).toBe(0)
    write('dist/team/index.html', team.replace('{"ai":"Claude"}', '"human-only"'))
    expect((await forthright('check', 'dist')).code).toBe(0)
  })
})

describe('`check` on what can’t be labelled', () => {
  it('calls nothing missing that is told as a note or asked in a warning', async () => {
    configure({ disclosure })
    write('a.md', '---\nlang: is\n---\nText\n')
    write('_part.mdx', 'Text\n')
    write('empty.md', '')
    await forthright('label', '--write')
    const { output } = await forthright('check', '--verbose', '--format', 'json')
    const findings = [...output.matchAll(/"outcome":\s*"([\w-]+)",\s*"severity":\s*"(\w+)"/g)]
    expect(new Set(findings.map(([, ...said]) => said.join(' ')))).toEqual(new Set(['not-applicable note', 'needs-review warn']))
  })
  it('counts the file as failed, and says nothing of labelling', async () => {
    configure({ disclosure: { author: 'Ada Lovelace' } })
    write('a.md', 'Text\n')
    const { output } = await forthright('check')
    expect(output).toMatch(/1 file, 1 not as declared, [1-9] error/)
    expect(output).not.toContain('Nothing was labelled')
  })
})

describe('explain', () => {
  const { exports: packageExports } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  ) as { exports: Readonly<Record<string, unknown>> }
  /** The ids that the source prints: the words before the slash are those of its own rules. */
  const printed = globSync('src/**/*.ts', { cwd: join(import.meta.dirname, '../..') })
    .filter((file) => !/policy\/packs|own-rules|audit-checks|chat\/|lint\/eslint/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(import.meta.dirname, '../..', file), 'utf8').matchAll(
        /'((?:forthright|disclosure|label|migrate|file|audit)\/[a-z][a-z-]*)'/g
      )
    ])
    .map(([, id = '']) => id)
    // The entries of the package are called so too.
    .filter((id) => !Object.hasOwn(packageExports, id.replace('forthright', '.')))
  it('knows every id that is printed', async () => {
    expect(printed.length).toBeGreaterThan(30)
    expect(printed.filter((id) => !ownRule(id))).toEqual([])
    for (const id of ['forthright/undeclared', 'forthright/declared', 'disclosure/shape', 'file/enospc', 'file/eisdir']) {
      const { code, output } = await forthright('explain', id)
      expect(code).toBe(0)
      expect(output).toContain(`${id}: `)
    }
    expect((await forthright('explain', 'file/enospc', 'sharing/ai-label')).output).toMatch(/^file\/enospc: [^]+\n\nsharing\/ai-label/)
    expect((await forthright('explain', 'forthright/undeclard')).errors).toContain('`forthright/undeclared`?')
    expect((await forthright('explain')).output).toContain('forthright/undeclared')
  })
  it('asks, and tells no fact to paste in', () => {
    for (const id of ownRuleIds) expect(ownRule(id)?.means).not.toMatch(/add `|take .* out/)
  })
  it('has a title for each, and whole sentences', () => {
    const written = { title: expect.stringMatching(/^[\p{Lu}`“]/u), means: expect.stringMatching(/^[\p{Lu}`“].*[.?]$/su) }
    for (const id of ownRuleIds) expect({ id, ...ownRule(id) }).toEqual({ id, ...written })
  })
  it('has words for every code of an error', () => {
    const source = readFileSync(join(import.meta.dirname, '../../src/disclosure/disclosure-error.ts'), 'utf8')
    const codes = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(8)
    expect(codes.filter((code) => !ownRule(`forthright/${code}`))).toEqual([])
  })
})

describe('facts in front matter', () => {
  it('may be merged from an anchor, as hosts read them', async () => {
    write('a.md', '---\nbase: &base\n  author: Ada Lovelace\n  ai: GPT-4\ndisclosure:\n  <<: *base\n  roles: { drafting: GPT-4 }\n---\nText\n')
    expect((await forthright('label', '--write')).code).toBe(0)
    expect(read('a.md')).toContain('GPT-4, wrote this text. It appears under the name of Ada Lovelace.')
    expect((await forthright('check')).code).toBe(0)
  })
  it.each([['2026-11-25', true], ['2026-11-21', false], ['2026-11-20T08:00:00Z', false]])('are asked about a review of a day to come: %s', async (at, isAsked) => {
    write('a.md', `---\ndisclosure: { author: Ada Lovelace, ai: GPT-4, roles: { drafting: GPT-4 }, review: { by: Ada Lovelace, at: ${at} } }\n---\nText\n`)
    const { errors, output } = await forthright('label', '--write')
    expect((errors + output).includes('which is still to come. Has somebody read the text, and when?')).toBe(isAsked)
  })
  it.each([
    ['[human-only]', 'Did you mean `human-only`?'],
    ['{ author: Ada Lovelace, ai: GPT-4, roles: { drafting: "human, GPT-4" } }', 'Are they several (→ a list)?']
  ])('are asked about where a list is meant, or none: %s', async (facts, asked) => {
    write('a.md', `---\ndisclosure: ${facts}\n---\nText\n`)
    const { code, output, errors } = await forthright('check')
    expect(code).toBe(1)
    expect(output + errors).toContain(asked)
  })
})
