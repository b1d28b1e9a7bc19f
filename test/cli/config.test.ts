import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
})
const roles = { drafting: 'ai', editing: 'author' }
const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles }

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const configure = (path: string, value: unknown) => write(path, JSON.stringify(value))
const forthright = (...argv: string[]) => runIn(folder, argv)

describe('a pattern with brackets', () => {
  it.each([
    ['app/[slug]/page.md', 'app/[slug]'],
    ['app/[slug]/page.md', 'app/[slug]/*.md'],
    ['app/(shop)/page.md', 'app/(shop)'],
    ['app/[slug]/page.md', '**/\\[slug\\]/*.md'],
    ['app/s/page.md', 'app/[st]/page.md']
  ])('means the folder %s, written %s', async (path, files) => {
    configure('forthright.config.json', { disclosure, overrides: [{ files, disclosure: { author: 'Bea Smith' } }] })
    write(path, 'Text\n')
    write('app/other.md', 'Text\n')
    await forthright('label', '--write')
    expect(read(path)).toContain('Bea Smith')
    expect(read(path)).not.toContain('Ada')
    expect(read('app/other.md')).toContain('Ada Lovelace')
  })
  it('leaves out what it ignores, and finds what the command line means', async () => {
    configure('forthright.config.json', { disclosure, ignore: 'app/[slug]' })
    write('app/[slug]/page.md', 'Text\n')
    write('app/[id]/page.md', 'Text\n')
    write('app/i/page.md', 'Text\n')
    await forthright('label', '--write', 'app/[id]/*.md', 'app/[slug]/*.md')
    expect(read('app/[slug]/page.md')).toBe('Text\n')
    expect(read('app/[id]/page.md')).toContain('Ada Lovelace')
    expect(read('app/i/page.md')).toContain('Ada Lovelace')
  })
})

describe('the configuration nearest to a file', () => {
  beforeEach(() => {
    configure('forthright.config.json', { disclosure })
    configure('packages/a/forthright.config.json', { disclosure: { ...disclosure, author: 'Bea Smith' } })
    write('packages/a/docs/a.md', 'Text\n')
    write('b.md', 'Text\n')
  })
  it('counts, alone, wherever the command runs', async () => {
    await forthright('label', '--write')
    expect(read('packages/a/docs/a.md')).toContain('Bea Smith')
    expect(read('packages/a/docs/a.md')).not.toContain('Ada')
    expect(read('b.md')).toContain('Ada Lovelace')
    expect((await runIn(join(folder, 'packages'), ['check', '.', '../b.md'])).code).toBe(0)
  })
  it('is named by --verbose', async () => {
    const { output } = await forthright('check', '--verbose')
    expect(output).toContain('Configured by packages/a/forthright.config.json')
    expect(output).toContain('Configured by forthright.config.json')
  })
  it('is not looked for where --config names one', async () => {
    await forthright('label', '--write', '--config', 'forthright.config.json')
    expect(read('packages/a/docs/a.md')).toContain('Ada Lovelace')
  })
  it('leaves out files of its own', async () => {
    configure('packages/a/forthright.config.json', { disclosure, ignore: 'docs' })
    await forthright('label', '--write')
    expect(read('packages/a/docs/a.md')).toBe('Text\n')
  })
  it('is looked for up to the root of the repository', async () => {
    mkdirSync(join(folder, 'other/.git'), { recursive: true })
    write('other/a.md', 'Text\n')
    const { code, output } = await runIn(join(folder, 'other'), ['check'])
    expect(code).toBe(1)
    expect(output).toContain('forthright/undeclared')
  })
})

describe('`extends`', () => {
  it('lies over the configurations that it names, whose globs are relative to their folders', async () => {
    configure('base/forthright.config.json', {
      disclosure,
      locale: 'fr',
      marks: ['title', 'lead'],
      reason: 'short news',
      overrides: [{ files: 'de/**', locale: 'de' }]
    })
    configure('forthright.config.json', {
      extends: './base/forthright.config.json',
      disclosure: { author: 'Bea Smith' }
    })
    write('a.md', 'Text\n')
    write('base/de/b.md', 'Text\n')
    await forthright('label', '--write', '-c', 'forthright.config.json')
    expect(read('a.md')).toMatch(/GPT-4 \(OpenAI\).*Bea Smith/)
    expect(read('a.md')).not.toContain('AI-generated')
    expect(read('a.md').match(/GPT-4/g)).toHaveLength(1)
    expect(read('base/de/b.md')).toContain('KI-generiert')
  })
  it('is no package.json that holds none, where the command names it', async () => {
    write('package.json', '{"name":"site"}')
    write('a.md', 'Text\n')
    expect((await forthright('check', '-c', 'package.json')).errors).toContain('expected one with `forthright` in it')
  })
  it('takes a package', async () => {
    write('node_modules/house/package.json', '{"name":"house","exports":"./house.json"}')
    configure('node_modules/house/house.json', { disclosure })
    configure('forthright.config.json', { extends: ['house'] })
    write('a.md', 'Text\n')
    expect((await forthright('label', '-w')).code).toBe(0)
  })
  it('takes the globs of a package, and of what that extends, from the folder of who takes it', async () => {
    write('node_modules/house/package.json', '{"name":"house","exports":"./house.json"}')
    configure('node_modules/house/house.json', {
      extends: './parts/languages.json',
      overrides: [{ files: 'blog/**', disclosure }],
      disclosure: 'human-only'
    })
    configure('node_modules/house/parts/languages.json', { overrides: [{ files: 'blog/de', locale: 'de' }] })
    configure('forthright.config.json', { extends: 'house' })
    write('blog/a.md', 'Text\n')
    write('blog/de/a.md', 'Text\n')
    expect((await forthright('label', '-w')).code).toBe(0)
    expect(read('blog/a.md')).toContain('AI-generated')
    expect(read('blog/de/a.md')).toContain('KI-generiert')
  })
  it.each([
    ['./no.json', 'there is no such file or package'],
    ['no-such-package', 'there is no such file or package'],
    ['..', 'there is no such file or package'],
    ['./forthright.config.json', 'circle of `extends`']
  ])('is misuse as %s', async (name, message) => {
    configure('forthright.config.json', { extends: name })
    write('a.md', 'Text\n')
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('a configuration may be', () => {
  it.each([
    ['forthright.config.jsonc', '{ // facts\n "disclosure": { "author": "Ada Lovelace", "ai": "GPT-4", "roles": { "editing": "ai", "drafting": "author" } }, }'],
    ['forthright.config.yaml', 'disclosure:\n  author: Ada Lovelace\n  ai: GPT-4\n  roles: { drafting: author, editing: ai }\n'],
    ['forthright.config.yml', 'disclosure: { author: Ada Lovelace, ai: GPT-4, roles: { drafting: author, editing: ai } }\n'],
    ['forthright.config.toml', '[disclosure]\nauthor = "Ada Lovelace"\nai = "GPT-4"\nroles = { drafting = "author", editing = "ai" }\n'],
    ['forthright.config.mjs', 'export default { disclosure: { author: "Ada Lovelace", ai: "GPT-4", roles: { drafting: "author", editing: "ai" } } }'],
    ['forthright.config.cjs', 'module.exports = { disclosure: { author: "Ada Lovelace", ai: "GPT-4", roles: { drafting: "author", editing: "ai" } } }'],
    ['forthright.config.cts', 'const author: string = "Ada Lovelace"\nmodule.exports = { disclosure: { author, ai: "GPT-4", roles: { drafting: "author", editing: "ai" } } }'],
    ['forthright.config.ts', 'const author: string = "Ada Lovelace"\nexport default { disclosure: { author, ai: "GPT-4", roles: { drafting: "author", editing: "ai" } } }'],
    ['package.json', '{"forthright":{"disclosure":{"author":"Ada Lovelace","ai":"GPT-4","roles":{"drafting":"author","editing":"ai"}}}}']
  ])('%s', async (path, text) => {
    write(path, text)
    write('a.md', 'Text\n')
    expect(await forthright('label', '--write')).toMatchObject({ code: 0, errors: '' })
    expect(read('a.md')).toContain('GPT-4')
  })
  it.each([
    ['forthright.config.jsonc', '{ "locale": }'],
    ['forthright.config.yaml', 'a: [\n'],
    ['forthright.config.toml', 'a = \n']
  ])('broken, and is then named: %s', async (path, text) => {
    write(path, text)
    write('a.md', 'Text\n')
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain(join(folder, path))
  })
  it('one in each folder only', async () => {
    write('forthright.config.yaml', 'locale: de\n')
    configure('forthright.config.json', { disclosure })
    write('a.md', 'Text\n')
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain('Which one counts?')
  })
})

describe('a configuration that is a program', () => {
  const program = (mark: string) =>
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(mark)}, 'x')\nexport default {}`
  it('is run at the root of the project alone', async () => {
    mkdirSync(join(folder, '.git'))
    const mark = join(folder, 'was-run')
    write('vendor/forthright.config.mjs', program(mark))
    write('vendor/a.md', '---\ndisclosure: human-only\n---\nText\n')
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain('only from the root of the project')
    expect(() => read('was-run')).toThrow('ENOENT')
    // The negative control: named, it runs.
    expect((await forthright('check', '-c', 'vendor/forthright.config.mjs')).code).toBe(0)
    expect(read('was-run')).toBe('x')
  })
  it('is refused by --no-config-code, also where it is extended', async () => {
    const mark = join(folder, 'was-run')
    write('forthright.config.mjs', program(mark))
    write('a.md', 'Text\n')
    const { code, errors } = await forthright('check', '--no-config-code')
    expect(code).toBe(2)
    expect(errors).toContain('which `--no-config-code` refuses')
    write('base.mjs', program(mark))
    rmSync(join(folder, 'forthright.config.mjs'))
    configure('forthright.config.json', { extends: './base.mjs' })
    expect((await forthright('check', '--no-config-code')).code).toBe(2)
    expect(() => read('was-run')).toThrow('ENOENT')
  })
})

describe('--print-config', () => {
  it('shows the facts and options of a file, and where each comes from', async () => {
    configure('base.json', { disclosure, marks: ['title', 'lead'], reason: 'short news' })
    configure('docs/forthright.config.json', {
      extends: '../base.json',
      overrides: [{ files: 'de', locale: 'de', disclosure: { responsible: 'author' } }]
    })
    write('docs/de/a.md', '---\ndisclosure:\n  roles: { drafting: author, editing: ai }\n---\nText\n')
    const { code, output } = await forthright('check', '--print-config', 'docs/de/a.md')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      file: 'docs/de/a.md',
      configs: ['base.json', 'docs/forthright.config.json'],
      facts: {
        author: { value: { name: 'Ada Lovelace' }, from: 'base.json: disclosure' },
        responsible: { from: 'docs/forthright.config.json: overrides[0].disclosure' },
        roles: { from: 'the page: front matter' }
      },
      options: {
        reason: { value: 'short news', from: 'base.json' },
        locale: { value: 'de', from: 'docs/forthright.config.json: overrides[0].locale' }
      }
    })
  })

  it('needs no command, as with linters that have none', async () => {
    configure('forthright.config.json', { disclosure })
    write('a.md', 'Text\n')
    const withCommand = await forthright('check', '--print-config', 'a.md')
    expect(withCommand.code).toBe(0)
    expect(await forthright('--print-config', 'a.md')).toEqual(withCommand)
    expect(await forthright('--print-config=a.md')).toEqual(withCommand)
  })
})

describe('the language of a label', () => {
  it('is that of the front matter, over the configuration, and --locale over both', async () => {
    configure('forthright.config.json', { disclosure, locale: 'fr' })
    write('a.md', '---\nlang: de\n---\nText\n')
    write('b.md', '+++\nlang = "de-AT"\n+++\nText\n')
    write('c.md', 'Text\n')
    await forthright('label', '--write')
    expect(read('a.md')).toContain('KI-generiert')
    expect(read('b.md')).toContain('KI-generiert')
    expect(read('c.md')).not.toMatch(/KI-|AI-generated/)
    await forthright('label', '--write', '--locale', 'en')
    for (const path of ['a.md', 'b.md', 'c.md']) expect(read(path)).toContain('AI-generated')
    expect((await forthright('check', '--locale', 'en')).code).toBe(0)
  })
  it('can be two: that of the page, and that of its readers', async () => {
    configure('forthright.config.json', { disclosure, locale: ['de', 'en'] })
    write('a.md', 'Text\n')
    write('b.md', '---\nlang: fr\n---\nText\n')
    await forthright('label', '--write')
    expect(read('a.md')).toMatch(/^\*\*KI-generiert\.\*\* .*\n\n\*\*AI-generated\.\*\* /)
    expect(read('b.md')).toMatch(/\*\*Généré par .*\n\n\*\*AI-generated\.\*\* /)
    expect((await forthright('check')).code).toBe(0)
    await forthright('unlabel', '--write')
    expect(read('a.md')).toBe('Text\n')
  })
  it('can be one that no native reader has read, where it is named, with a note', async () => {
    configure('forthright.config.json', { disclosure })
    write('a.md', 'Text\n')
    write('b.md', '---\nlang: sv\n---\nText\n')
    const { output } = await forthright('label', '--write', '--verbose', 'a.md', '--locale', 'iw')
    expect(read('a.md')).toContain('בינה מלאכותית')
    expect(output).toContain('No native reader has read the words of `he` yet')
    await forthright('label', '--write', 'b.md')
    expect(read('b.md')).toContain('AI-generated')
  })
  it.each(['a.md', 'a.html'])('that was named before is replaced, and taken off without its name: %s', async (path) => {
    const source = path.endsWith('.md') ? 'Text\n' : '<!doctype html><title>T</title><h1>T</h1><p>Text.</p>\n'
    configure('forthright.config.json', { disclosure })
    write(path, source)
    await forthright('label', '--write', '--locale', 'he')
    expect((await forthright('check', '--locale', 'he')).code).toBe(0)
    await forthright('label', '--write')
    expect(read(path)).toContain('AI-generated')
    expect(read(path)).not.toContain('בינה')
    await forthright('label', '--write', '--locale', 'he')
    await forthright('unlabel', '--write')
    expect(read(path)).toBe(source)
  })
  it('that has no words yet is said', async () => {
    configure('forthright.config.json', { disclosure })
    write('a.md', '---\nlang: tlh\n---\nText\n')
    const { output } = await forthright('label', '--write')
    expect(output).toContain('forthright/language')
    expect(read('a.md')).toContain('AI-generated')
  })
})

describe('an HTML page declares its facts', () => {
  const page = (head: string) => `<!doctype html><title>T</title>${head}<h1>T</h1><p>Text`
  const facts = '{"author":"Bea Smith","ai":"GPT-4","roles":{"drafting":"author","editing":"ai"}}'
  it.each([
    ['in a script', page(`<script type="application/json" id="disclosure">${facts}</script>`), ''],
    ['in a meta', page(`<meta name="disclosure" content="${facts.replaceAll('"', '&quot;')}">`), ''],
    ['beside it', page(''), facts]
  ])('%s', async (_, source, sidecar) => {
    configure('forthright.config.json', { disclosure })
    write('a.html', source)
    if (sidecar !== '') write('a.html.disclosure.json', sidecar)
    expect((await forthright('label', '--write')).code).toBe(0)
    expect(read('a.html')).toContain('Bea Smith wrote this text')
    expect((await forthright('check')).code).toBe(0)
    await forthright('unlabel', '--write')
    expect(read('a.html')).toBe(source)
  })
  it('as human-only, and is then left as it is', async () => {
    configure('forthright.config.json', { disclosure })
    const human = page('<meta name="disclosure" content="human-only">')
    write('a.html', human)
    write('b.md', 'Text\n')
    write('b.md.disclosure.yaml', 'human-only\n')
    await forthright('label', '--write')
    expect([read('a.html'), read('b.md')]).toEqual([human, 'Text\n'])
  })
  it.each([
    ['another case in a script', page('<script type="application/json" id="Disclosure">"human-only"</script>'), '', 'expected `id="disclosure"`'],
    ['a word more in a script', page('<script type="application/json" id="ai-disclosure">"human-only"</script>'), '', 'expected `id="disclosure"`'],
    ['no type', page('<script id="disclosure">"human-only"</script>'), '', 'expected `type="application/json"` in it'],
    ['a plural in a meta', page('<meta id="x" name="disclosures" content="human-only">'), '', 'expected `name="disclosure"`'],
    ['another attribute', page('<meta property="disclosure" content="human-only">'), '', 'expected `name="disclosure"`'],
    ['a file in another case', page(''), 'a.html.Disclosure.yaml', 'expected `a.html.disclosure.json` or'],
    ['a file without the ending', page(''), 'a.disclosure.yaml', 'expected `a.html.disclosure.json` or'],
    ['a file in TOML', page(''), 'a.html.disclosure.toml', 'expected `a.html.disclosure.json` or']
  ])('nearly, with %s, and is asked about: the facts of the site are not its own', async (_, source, sidecar, expected) => {
    configure('forthright.config.json', { disclosure })
    write('a.html', source)
    if (sidecar !== '') write(sidecar, 'human-only\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain(expected)
    expect(read('a.html')).toBe(source)
  })
  it('by nothing that means something else', async () => {
    configure('forthright.config.json', { disclosure })
    const source = page('<meta name="ai-disclosure" content="none"><script id="disclosure">open()</script><script type="application/ld+json" id="disclosure">{}</script><p id="disclosures">')
    write('a.html', source)
    write('a.html.config.yaml', 'x\n')
    write('b.html.disclosures.yaml', 'x\n')
    expect((await forthright('label', '--write', 'a.html')).output).not.toContain('expected `')
    expect(read('a.html')).toContain('AI-generated')
  })
  it('in one place: two are asked about', async () => {
    write('a.html', page('<meta name="disclosure" content="human-only">'))
    write('a.html.disclosure.json', facts)
    const { code, output } = await forthright('check')
    expect(code).toBe(1)
    expect(output).toContain('Which one counts?')
  })
  it('not in a comment, nor where what stands there does not parse', async () => {
    write('a.html', page('<!-- <meta name="disclosure" content="human-only"> -->'))
    write('b.html', page('<script type="application/json" id="disclosure">{"author":</script>'))
    const { output } = await forthright('check')
    expect(output).toContain('forthright/undeclared')
    expect(output).toContain('do not parse')
  })
})

describe('what is no page', () => {
  it('is left alone, and said', async () => {
    configure('forthright.config.json', { disclosure })
    write('empty.md', '')
    write('space.html', ' \n')
    write('_partial.mdx', 'Text\n')
    write('_own.md', '---\ndisclosure: { roles: { drafting: author, editing: ai } }\n---\nText\n')
    const { code, output } = await forthright('label', '--write', '--verbose')
    expect(code).toBe(0)
    expect(output.match(/forthright\/empty|there is no text to label/g)?.length).toBeGreaterThan(1)
    expect(output).toContain('1 labelled')
    expect([read('empty.md'), read('space.html'), read('_partial.mdx')]).toEqual(['', ' \n', 'Text\n'])
    expect(read('_own.md')).toContain('Written with AI')
  })

  it('is a note where its name or its statements say so, and a warning where it may be a page', async () => {
    configure('forthright.config.json', { disclosure })
    write('_partial.mdx', 'Text\n')
    write('base.html', '<p>{{ title }}</p>\n{% include "a" %}\n')
    write('list.html', '<!doctype html><ul>{{#each pages}}<li>{{title}}</li>{{/each}}</ul>')
    const notes = await forthright('label', '--write', '--max-warnings', '0', '--verbose')
    expect(notes.code).toBe(0)
    expect(notes.output.match(/forthright\/template/g)).toHaveLength(3)
    expect(read('base.html') + read('list.html')).not.toContain('Written with AI')
    write('page.html', '<p>{{ title }} stands for the title.</p>\n')
    const { code, output } = await forthright('label', '--max-warnings', '0')
    expect(code).toBe(1)
    expect(output).toContain('forthright/template')
  })
})
