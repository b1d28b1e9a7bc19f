import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder: string

inFolders((path) => {
  folder = path
})
const config = {
  disclosure: {
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    responsible: 'author'
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

const forthright = (...argv: string[]) => runIn(folder, argv)

const withConfig = (value: object = config) => write('forthright.config.json', JSON.stringify(value))

describe('forthright label', () => {
  it('shows a diff and changes nothing without --write', async () => {
    withConfig()
    write('a.md', '# Tides\n\nText\n')
    const { code, output } = await forthright('label')
    expect(code).toBe(0)
    expect(output).toContain('+**AI-generated.**')
    expect(output).toContain('1 would be labelled')
    expect(read('a.md')).toBe('# Tides\n\nText\n')
  })
  it('labels Markdown, MDX and HTML below a folder, once', async () => {
    withConfig()
    write('docs/a.md', '# Tides\n\nText\n')
    write('docs/b.mdx', '# Tides\n\n<Chart />\n')
    write('docs/c.html', '<!doctype html><title>T</title><h1>T</h1><p>Text')
    write('docs/d.txt', 'Text')
    write('docs/node_modules/e.md', 'Text')
    const first = await forthright('label', 'docs', '--write')
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('3 labelled') })
    for (const path of ['docs/a.md', 'docs/b.mdx', 'docs/c.html']) {
      expect(read(path)).toContain('artificial intelligence system, GPT-4 (OpenAI)')
    }
    expect(read('docs/node_modules/e.md')).toBe('Text')
    const second = await forthright('label', 'docs', '--write')
    expect(second.output).toContain('0 labelled')
  })
  it('labels HTML where the configured selector says, and fails a page that it does not match', async () => {
    write('forthright.config.json', JSON.stringify({ ...config, selector: '#post' }))
    const page = '<p>a</p><div id=post>x</div>'
    write('a.html', page)
    write('b.html', '<p>x</p>')
    write('c.md', 'Text\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain('matches `#post`')
    expect(read('a.html')).toContain('<div id=post><p')
    expect(read('b.html')).toBe('<p>x</p>')
    expect((await forthright('check', 'a.html', 'c.md')).code).toBe(0)
    await forthright('unlabel', 'a.html', '--write')
    expect(read('a.html')).toBe(page)
  })
  it('takes the facts of a page over those of the site', async () => {
    withConfig()
    write('a.md', '---\ndisclosure:\n  roles: { drafting: author, editing: ai }\n---\n\nText\n')
    await forthright('label', '--write')
    expect(read('a.md')).toContain('**Written with AI.** Ada Lovelace wrote this text.')
  })
  it('leaves a human-only page as it is', async () => {
    withConfig()
    write('a.md', '---\ndisclosure: human-only\n---\n\nText\n')
    const { code } = await forthright('label', '--write')
    expect(code).toBe(0)
    expect(read('a.md')).toBe('---\ndisclosure: human-only\n---\n\nText\n')
  })
  it('fails a page without facts, and labels the rest', async () => {
    write('a.md', 'Text\n')
    write('b.md', '---\ndisclosure:\n  author: Ada\n  ai: GPT-4\n  roles: { drafting: ai, editing: human }\n---\nText\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain('a.md')
    expect(output).toContain('forthright:undeclared'.slice(11))
    expect(read('a.md')).toBe('Text\n')
    expect(read('b.md')).toContain('**AI-generated.**')
  })
  it('refuses binary and non-UTF-8 files by name, and labels the rest', async () => {
    withConfig()
    const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a])
    const binary = Uint8Array.from([0x00, 0x01, 0x02])
    write('latin.md', latin)
    write('binary.md', binary)
    write('good.md', 'Text\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain('latin.md')
    expect(output).toContain('binary.md')
    expect(output).toContain('3 files, 1 labelled, 2 errors')
    expect([...readFileSync(join(folder, 'latin.md'))]).toEqual([...latin])
    expect([...readFileSync(join(folder, 'binary.md'))]).toEqual([...binary])
    expect(read('good.md')).toContain('**AI-generated.**')
  })
  it('keeps the byte order mark, CRLF, the mode and a symbolic link', async () => {
    withConfig()
    write('real/a.md', '\uFEFF# T\r\n\r\nText\r\n')
    chmodSync(join(folder, 'real/a.md'), 0o640)
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'link.md'))
    await forthright('label', 'link.md', '--write')
    const text = read('real/a.md')
    expect(text.startsWith('\uFEFF# [AI-generated] T\r\n\r\n**AI-generated.**')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(statSync(join(folder, 'real/a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
  })
  it('labels every kind of Markdown and HTML file', async () => {
    withConfig()
    const kinds = ['md', 'markdown', 'mkd', 'qmd', 'Rmd', 'mdx', 'html', 'htm']
    for (const kind of kinds) write(`docs/a.${kind}`, '# Tides\n\nText\n')
    write('docs/a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>x</p></body></html>')
    write('docs/b.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x<br></p></body></html>')
    const { output } = await forthright('label', 'docs', '--write')
    expect(output).toContain('10 files, 9 labelled, 1 error,')
    expect(output).toContain('not well-formed (line 1)')
    expect(read('docs/a.xhtml')).toContain('<body><p lang="en"')
    expect(read('docs/b.xhtml')).not.toContain('AI-generated')
    for (const kind of kinds) expect(read(`docs/a.${kind}`)).toContain('AI-generated.')
  })
  it('reads the facts in the front matter of HTML, and keeps it first', async () => {
    withConfig()
    const human = '---\nlayout: post\ndisclosure: human-only\n---\n<p>x</p>\n'
    write('a.html', human)
    write('b.html', '---\ntitle: T\ndisclosure:\n  roles: { drafting: author, editing: ai }\n---\n<p>x</p>\n')
    write('c.html', '---\ntitle: [\n---\n<p>x</p>\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toMatch(/does not parse as YAML \(line/)
    expect(read('a.html')).toBe(human)
    expect(read('b.html')).toMatch(/^---\ntitle: "\[Written with AI\] T"/)
    expect(read('b.html')).toContain('Ada Lovelace wrote this text')
  })
  it('leaves templates and parts of pages alone, and says so', async () => {
    withConfig()
    write('_layouts/a.html', '---\nlayout: base\n---\n<p>x</p>')
    write('_includes/b.md', 'Text\n')
    write('layouts/c.html', '<body>{{ .Content }}</body>')
    write('layouts/partials/e.html', '<footer>Harbour Ltd</footer>')
    write('themes/tide/layouts/f.html', '<p>Text</p>')
    write('d.html', '<pre>{{ a }}</pre>')
    const { code, output } = await forthright('label', '--write', '--verbose')
    expect(code).toBe(0)
    expect(output.match(/looks like a template or a part of pages/g)).toHaveLength(5)
    expect(output).toMatch(/1 warning\b/)
    expect(read('d.html')).toContain('AI-generated.')
    for (const path of ['_layouts/a.html', '_includes/b.md', 'layouts/c.html', 'layouts/partials/e.html', 'themes/tide/layouts/f.html']) {
      expect(read(path)).not.toContain('AI-generated')
    }
    withConfig({ ...config, overrides: [{ files: 'layouts', frontMatter: false }] })
    await forthright('label', '--write')
    expect(read('layouts/c.html')).toContain('AI-generated.')
  })
  it('takes the front matter of a host that the configuration names', async () => {
    withConfig({ ...config, overrides: [{ files: '**/*.qmd', frontMatter: 'pandoc' }] })
    write('a.qmd', '% Tides\n\nText\n')
    write('a.md', '% Tides\n\nText\n')
    await forthright('label', '--write')
    expect(read('a.qmd')).toMatch(/^% \[AI-generated\] Tides\n\n\*\*AI/)
    expect(read('a.md')).toMatch(/^\*\*AI/)
    expect((await forthright('check')).code).toBe(0)
    expect((await forthright('unlabel', '--write')).code).toBe(0)
    expect(read('a.qmd')).toBe('% Tides\n\nText\n')
  })
  it('reports the rule, its words and what to declare when a rule refuses', async () => {
    withConfig({ disclosure: { ...config.disclosure, author: { name: 'ChatGPT', kind: 'company' } } })
    write('a.md', 'Text\n')
    const { code, output } = await forthright('label', '--write')
    expect(code).toBe(1)
    expect(output).toContain('coauthor/attribution')
    expect(output).toContain('“The published content is attributed to your name or company.”')
    expect(read('a.md')).toBe('Text\n')
  })
  it('writes the language that the configuration gives a file', async () => {
    withConfig({ ...config, overrides: [{ files: '**/*.de.md', locale: 'de' }] })
    write('a.de.md', 'Text\n')
    write('a.md', 'Text\n')
    await forthright('label', '--write')
    expect(read('a.de.md')).toContain('**KI-generiert.**')
    expect(read('a.md')).toContain('**AI-generated.**')
  })
})

describe('forthright unlabel', () => {
  it('gives back every byte', async () => {
    withConfig()
    const sources = {
      'a.md': '---\ntitle: T # c\n---\n\n# T\nText  \n',
      'b.html': '<!doctype html>\r\n<title>T</title><h1>T</h1><p>Text'
    }
    for (const [path, text] of Object.entries(sources)) write(path, text)
    await forthright('label', '--write')
    expect(read('a.md')).not.toBe(sources['a.md'])
    expect((await forthright('unlabel', '--write')).code).toBe(0)
    for (const [path, text] of Object.entries(sources)) expect(read(path)).toBe(text)
  })
})

describe('forthright check', () => {
  it('fails on a second label further down, which labelling only warns of', async () => {
    withConfig()
    write('a.md', '# Tides\n\nThe sea rises twice a day.\n')
    await forthright('label', '--write')
    const label = read('a.md').split('\n')[2] ?? ''
    write('a.md', `${read('a.md')}\n## Below\n\n${label}\n\nMore.\n`)
    await forthright('label', '--write')
    const { code, output } = await forthright('check')
    expect(output).toContain('label/second')
    expect(code).toBe(1)
    expect((await forthright('label')).code).toBe(0)
  })

  it('fails while a label is missing, and passes when it stands', async () => {
    withConfig()
    write('a.md', 'Text\n')
    const before = await forthright('check')
    expect(before.code).toBe(1)
    expect(before.output).toContain('is missing')
    expect(read('a.md')).toBe('Text\n')
    await forthright('label', '--write')
    expect((await forthright('check')).code).toBe(0)
  })
  it('fails when the label tells other facts than are declared', async () => {
    withConfig()
    write('a.md', 'Text\n')
    await forthright('label', '--write')
    withConfig({ disclosure: { ...config.disclosure, author: 'Grace Hopper' } })
    const { code, output } = await forthright('check')
    expect(code).toBe(1)
    expect(output).toContain('is not the one that the declared facts owe')
  })
  it('reports fewer marks with their reason', async () => {
    withConfig({ ...config, marks: ['lead', 'title', 'record'], reason: 'short news' })
    write('a.md', 'Text\n')
    await forthright('label', '--write')
    const { code, output } = await forthright('check', '--verbose')
    expect(code).toBe(0)
    expect(output).toContain('Left out by choice: end. Reason: short news')
  })
})

describe('forthright review', () => {
  it('binds a reading to the text: labelling keeps it, an edit breaks it', async () => {
    withConfig()
    write('a.md', '# T\n\nText\n')
    expect((await forthright('review', 'a.md', '--by', 'Ada Lovelace')).code).toBe(0)
    expect(read('a.md')).toMatch(/review: \{ by: "Ada Lovelace", at: "2026-11-20", digest: "sha256:/)
    expect((await forthright('label', '--write')).code).toBe(0)
    expect(read('a.md')).toContain('Ada Lovelace edited and reviewed it')
    expect((await forthright('check')).code).toBe(0)
    write('a.md', read('a.md').replace('Text', 'Texts'))
    const { code, output } = await forthright('check')
    expect(code).toBe(1)
    expect(output).toContain('changed since Ada Lovelace reviewed it')
  })
  it('replaces an older review', async () => {
    withConfig()
    write('a.md', 'Text\n')
    await forthright('review', 'a.md', '--by', 'Ada Lovelace', '--at', '2026-01-01')
    await forthright('review', 'a.md', '--by', 'Grace Hopper')
    expect(read('a.md')).toContain('Grace Hopper')
    expect(read('a.md')).not.toContain('Ada Lovelace')
  })
  it.each([
    [['review', 'a.md'], '--by NAME'],
    [['review', '--by', 'Ada'], 'Missing FILE']
  ])('says what is missing in %j', async (argv, message) => {
    write('a.md', 'Text\n')
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('forthright init', () => {
  it('writes a configuration that label understands, and never over one', async () => {
    expect((await forthright('init', '--author', 'Ada Lovelace', '--ai', 'GPT-4 (OpenAI)')).code).toBe(0)
    write('a.md', '---\ndisclosure:\n  roles: { drafting: ai, editing: human }\n---\nText\n')
    expect((await forthright('label', '--write')).code).toBe(0)
    const second = await forthright('init', '--author', 'Grace Hopper')
    expect(second.code).toBe(2)
    expect(read('forthright.config.json')).toContain('Ada Lovelace')
  })
  it('takes several systems, no model as the author, and writes beside no other configuration', async () => {
    const { code, errors } = await forthright('init', '--author', 'ChatGPT')
    expect(code).toBe(2)
    expect(errors).toContain('Whose name do they have?')
    write('forthright.config.ts', 'export default {}')
    expect((await forthright('init', '--author', 'Ada Lovelace')).errors).toContain('is there already')
    rmSync(join(folder, 'forthright.config.ts'))
    await forthright('init', '--company', 'Harbour Ltd', '--ai', 'GPT-4', '--ai', 'Midjourney')
    const { disclosure } = JSON.parse(read('forthright.config.json'))
    expect(disclosure).toEqual({
      author: { name: 'Harbour Ltd', kind: 'company' },
      ai: ['GPT-4', 'Midjourney']
    })
  })
  it('shows roles that stand behind what is declared: one of several systems by name, and asks for one that is missing', async () => {
    const several = await forthright('init', '--author', 'Ada Lovelace', '--ai', 'GPT-4', '--ai', 'Midjourney')
    expect(several.output).toContain('roles: { drafting: "GPT-4", editing: author }')
    rmSync(join(folder, 'forthright.config.json'))
    expect((await forthright('init', '--company', 'Harbour Ltd')).output).toContain('No system is declared yet. Which one took part')
  })
  it('asks for an author', async () => {
    expect(await forthright('init')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('--author NAME')
    })
  })
})

describe('forthright explain', () => {
  it('prints a rule with its words and its source', async () => {
    const { code, output } = await forthright('explain', 'sharing/ai-label')
    expect(code).toBe(0)
    expect(output).toContain('in a way no user could reasonably miss or misunderstand')
    expect(output).toContain('2022-11-14')
  })
  it('lists the rules, and offers the nearest name for an unknown one', async () => {
    expect((await forthright('explain')).output).toContain('usage/simulated-person')
    const { code, errors } = await forthright('explain', 'sharing/ai-lable')
    expect(code).toBe(2)
    expect(errors).toContain('sharing/ai-label')
  })
})

describe('forthright post', () => {
  const facts = { ...config.disclosure, review: 'Ada Lovelace', topics: [] }

  it('prints the labelled payload, and what else there is to do on the error stream', async () => {
    write('facts.json', JSON.stringify(facts))
    write('post.json', '{"text":"The wall reopened."}')
    const { code, output, errors } = await forthright(
      ...['post', 'x', 'post.json', '--disclosure', 'facts.json']
    )
    expect(code).toBe(0)
    expect(JSON.parse(output).text).toMatch(/^AI-generated: The wall reopened\./)
    expect(errors).toContain('not bound to this text')
    expect(read('post.json')).toBe('{"text":"The wall reopened."}')
  })
  it('refuses a post that nobody reviewed, with the words of the rule', async () => {
    withConfig()
    write('post.json', '{"text":"The wall reopened."}')
    const { code, output, errors } = await forthright('post', 'x', 'post.json')
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(errors).toContain('Manually review each generation before sharing')
  })
  it.each([
    [['post', 'x'], 'Expected PLATFORM and FILE.json'],
    [['post', 'blusky', 'post.json'], 'bluesky'],
    [['post', 'x', 'missing.json'], 'missing.json']
  ])('says what is wrong with %j', async (argv, message) => {
    withConfig({ disclosure: facts })
    write('post.json', '{"text":"The wall reopened."}')
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('output formats', () => {
  it('writes JSON with the files that changed or have findings, and the summary', async () => {
    withConfig()
    write('a.md', 'Text\n')
    write('b.md', Uint8Array.from([0xff]))
    const { output } = await forthright('label', '--format', 'json')
    const report = JSON.parse(output)
    expect(report.summary).toEqual({ files: 2, changed: 1, errors: 1, warnings: 0 })
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['a.md', 'b.md'])
  })
  it('writes JSON when there is nothing to tell', async () => {
    withConfig({ undeclared: 'ignore' })
    write('a.md', 'Text\n')
    const { output } = await forthright('check', '--format', 'json', '.')
    expect(JSON.parse(output)).toEqual({
      files: [],
      summary: { files: 1, changed: 0, errors: 0, warnings: 0 }
    })
  })
  it('writes SARIF with the rule, its level and the file', async () => {
    withConfig({ disclosure: { ...config.disclosure, author: { name: 'ChatGPT', kind: 'company' } } })
    write('a b.md', 'Text\n')
    const { output } = await forthright('check', '--format', 'sarif')
    const [log] = JSON.parse(output).runs
    expect(log.tool.driver.name).toBe('forthright')
    const result = log.results.find(
      (each: { ruleId: string }) => each.ruleId === 'coauthor/attribution'
    )
    expect(result.level).toBe('error')
    // What GitHub asks of each rule (GH2012 of Microsoft's validator).
    const described = { shortDescription: { text: expect.any(String) }, fullDescription: { text: expect.any(String) }, help: { text: expect.stringContaining('forthright explain') } }
    for (const rule of log.tool.driver.rules) expect(rule).toMatchObject(described)
    const [rule] = log.tool.driver.rules.filter(({ id }: { id: string }) => id === 'coauthor/attribution')
    expect(rule.shortDescription.text).not.toBe(rule.id)
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.md')
  })
  it('shows no control character of a file in a terminal', async () => {
    withConfig()
    write('a.md', 'Text \u001B[31mred\u001B[0m\n')
    const { output } = await forthright('label')
    expect(output).not.toContain('\u001B')
  })
})

describe('configuration', () => {
  it.each([
    ['forthright.config.mjs', `export default ${JSON.stringify(config)}`],
    ['forthright.config.ts', `const c: object = ${JSON.stringify(config)}\nexport default c`],
    ['forthright.config.json', JSON.stringify(config)],
    ['package.json', JSON.stringify({ name: 'x', forthright: config })]
  ])('is read from %s', async (path, text) => {
    write(path, text)
    write('a.md', 'Text\n')
    await forthright('label', '--write')
    expect(read('a.md')).toContain('Ada Lovelace')
  })
  it.each([
    [{ disclosur: {} }, 'Did you mean `disclosure`?'],
    [{ locale: 'xx' }, 'expected one of en'],
    [{ undeclared: 'never' }, 'expected error, warn, ignore'],
    [{ disclosure: { autor: 'Ada' } }, 'Did you mean `author`?']
  ])('refuses %j and says what to do', async (value, message) => {
    withConfig(value)
    write('a.md', 'Text\n')
    const { code, errors } = await forthright('label')
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
})

describe('misuse', () => {
  it.each([
    [['lable'], 'Did you mean `label`?'],
    [['label', '--writ'], 'Did you mean `--write`?'],
    [['label', '--format', 'xml'], 'expected pretty, json, sarif'],
    [['label', '--write', '--dry-run'], 'expected one of them'],
    [['label', 'missing.md'], 'there is no such file'],
    [['label', 'missing/*.md'], 'no file matches it']
  ])('of %j ends with 2 and says what to do', async (argv, message) => {
    withConfig()
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })
  it('is answered with help that names every command and the exit codes', async () => {
    const { code, output } = await forthright('--help')
    expect(code).toBe(0)
    for (const name of ['init', 'label', 'unlabel', 'check', 'review', 'post', 'explain']) {
      expect(output).toContain(`  ${name}`)
    }
    expect(output).toContain('0 done, 1 findings, 2 misuse')
  })
})
