import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  roles: { drafting: 'ai', editing: 'human' },
  review: 'Ada Lovelace',
  topics: []
}

const write = (path: string, content: string) => writeFileSync(join(folder, path), content)
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const withConfig = (value: unknown = { disclosure }) =>
  write('forthright.config.json', JSON.stringify(value))

const forthright = (...argv: string[]) => runIn(folder, argv)

describe('a configuration', () => {
  it.each<[unknown, string]>([
    [[], 'Unexpected list, expected an object with disclosure, files'],
    [{ overrides: 'x' }, 'Unexpected `x` in `overrides`, expected a list'],
    [{ overrides: [null] }, 'Unexpected null in `overrides[0]`, expected an object with files'],
    [{ overrides: [{}] }, 'Missing `overrides[0].files`'],
    [{ overrides: [{ files: 5 }] }, 'Unexpected `5` in `overrides[0].files`'],
    [{ overrides: [{ files: 'a', facts: {} }] }, 'Unexpected `overrides[0].facts`, expected files'],
    [{ overrides: [{ files: 'a', locael: 'de' }] }, 'Did you mean `locale`?'],
    [{ overrides: [{ files: 'a', locale: 'xx' }] }, '`xx` in `overrides[0].locale`, expected'],
    [{ overrides: [{ files: ['a', '!b'] }] }, 'does not begin with `!`'],
    [{ overrides: [{ files: 'a', disclosure: { autor: 'x' } }] }, 'Did you mean `author`?'],
    [{ files: 5 }, 'Unexpected `5` in `files`, expected a path or a glob'],
    [{ files: [] }, 'Unexpected empty list in `files`'],
    [{ files: [''] }, 'Unexpected `` in `files[0]`'],
    [{ ignore: [5] }, 'Unexpected `5` in `ignore[0]`, expected a path or a glob'],
    [{ locale: 5 }, 'Unexpected `5` in `locale`, expected a language'],
    [{ locale: 'xx' }, 'Unexpected `xx` in `locale`, expected one of en'],
    [{ marks: 'lead' }, 'Unexpected `lead` in `marks`, expected a list'],
    [{ marks: ['lead'], reason: 5 }, 'Unexpected `5` in `reason`'],
    [{ marks: ['lead'] }, 'expected `reason` to say why'],
    [{ marks: ['title'], reason: 'short' }, 'Unexpected `marks` without `lead`'],
    [{ marks: ['lede'], reason: 'short' }, 'Did you mean `lead`?'],
    [{ undeclared: 'never' }, 'Unexpected `never` in `undeclared`, expected error, warn, ignore'],
    [{ disclosure: null }, 'Unexpected nothing in the disclosure'],
    [{ __proto: 1 }, 'Unexpected `__proto`, expected']
  ])('is misuse as %j, named once with its path', async (value, message) => {
    withConfig(value)
    write('a.md', 'Text\n')
    write('b.md', 'Text\n')
    const { code, output, errors } = await forthright('label', '--write')
    expect(errors).toContain(message)
    expect(errors.split('forthright.config.json')).toHaveLength(2)
    expect(errors.split(message)).toHaveLength(2)
    expect({ code, output, text: read('a.md') }).toEqual({ code: 2, output: '', text: 'Text\n' })
  })
  it.each(['human', true, 'none', 'Human-only', 'human_only'])(
    'that says no AI in another word, %j, is asked whether it means `human-only`',
    async (word) => {
      // A word such as `true` may mean either: no answer is put into anyone's mouth.
      const asked = /Did (?:you mean `human-only`\?|no AI take part \(→ `human-only`\), or which system did)/
      withConfig({ disclosure: word })
      write('a.md', 'Text\n')
      expect((await forthright('check')).errors).toMatch(asked)
      withConfig()
      write('a.md', `---\ndisclosure: ${word}\n---\nText\n`)
      const { code, output } = await forthright('check')
      expect(code).toBe(1)
      expect(output).toMatch(asked)
    }
  )
  it('in a language without words suggests no other one', async () => {
    withConfig({ locale: 'qqq' })
    write('a.md', 'Text\n')
    const { errors } = await forthright('check')
    expect(errors).toContain('Unexpected `qqq` in `locale`')
    expect(errors).not.toContain('Did you mean')
  })
  it('names all that is wrong at once', async () => {
    withConfig({ files: 5, locale: 'xx', overrides: [{}] })
    const { errors } = await forthright('check')
    expect(errors.match(/^- /gm)).toHaveLength(3)
  })
  it('is taken whole where it is right', async () => {
    withConfig({
      $schema: 'x',
      disclosure,
      files: ['*.md'],
      ignore: [],
      locale: 'de-AT',
      marks: ['title', 'lead', 'sections', 'end', 'record'],
      undeclared: 'warn',
      overrides: [{ files: ['b.md'], disclosure: 'human-only' }]
    })
    write('a.md', 'Text\n')
    write('b.md', 'Text\n')
    expect((await forthright('label', '--write')).code).toBe(0)
    expect(read('a.md')).toContain('KI-generiert')
    expect(read('b.md')).toBe('Text\n')
  })
  it('that does not parse is named', async () => {
    write('forthright.config.json', '{')
    const { code, errors } = await forthright('check')
    expect(code).toBe(2)
    expect(errors).toContain(`${join(folder, 'forthright.config.json')}: SyntaxError`)
  })
})

describe('the command line', () => {
  it.each([
    [['label', '--write=false'], 'Unexpected `--write=false`: it takes no value'],
    [['label', '--write='], 'Unexpected `--write=`'],
    [['label', '--constructor'], 'Unexpected option `--constructor`'],
    [['check', '--verbose=yes'], 'Unexpected `--verbose=yes`'],
    [['label', '--locale', 'xx'], 'Unexpected `xx` in `--locale`, expected one of en'],
    [['label', '--locale', 'de,xx'], 'Unexpected `xx` in `--locale`, expected one of en'],
    [['label', '--locale', 'de,de-AT'], 'Unexpected languages `de,de-AT` in `--locale`, expected one, or two'],
    [['label', '--locale', 'de,en,fr'], 'expected one, or two different ones'],
    [['post', 'x', 'post.json', '--locale', 'de,en'], 'Unexpected languages `de,en`, expected one'],
    [['label', '--ignore', '--write'], 'Missing value of `--ignore`'],
    [['check', '--max-warnings', '-1'], 'Unexpected `-1` in `--max-warnings`, expected a whole number'],
    [['report', '-o', 'r.xlsx'], 'Unexpected name `r.xlsx` in `--output-file`, expected one that ends in .html'],
    [['report', '-o', 'r.constructor'], 'Unexpected name `r.constructor`'],
    [['post', 'x', 'post.json', '--limit', '0'], '`--limit`, expected a whole number above 0'],
    [['post', 'x', 'post.json', '--limit', '1e3'], '`--limit`, expected a whole number above 0']
  ])('is misuse as %j', async (argv, message) => {
    withConfig()
    write('a.md', 'Text\n')
    const { code, errors } = await forthright(...argv)
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(read('a.md')).toBe('Text\n')
  })
  it.each([
    ['label', '--help'],
    ['label', 'docs', '-h'],
    ['--help', 'label'],
    ['help', 'label']
  ])('shows the help of a command: %s %s %s', async (...argv) => {
    const { code, output } = await forthright(...argv.filter((each) => each !== undefined))
    expect(code).toBe(0)
    expect(output).toContain('Usage: forthright label [FILES…] [options]')
    expect(output).toContain('--dry-run')
  })
  it('shows the limit of a post in its help', async () => {
    expect((await forthright('post', '--help')).output).toContain('--limit NUMBER')
  })
})

describe('forthright post', () => {
  it.each([
    ['{"text":"Hi.",\n"id":12345678901234567890}', '12345678901234567890 in line 2 of post.json'],
    ['{"text":"Hi.","ids":[1,-9007199254740993]}', 'as a string: "-9007199254740993"'],
    ['{"text":"Hi.","size":1e999}', 'Unexpected 1e999'],
    ['[{"text":"Hi."}]', 'expected a payload as a JSON object'],
    ['5', 'expected a payload as a JSON object'],
    ['{', 'Could not read post.json as JSON']
  ])('ends %s with 2 and says why', async (payload, message) => {
    withConfig()
    write('post.json', payload)
    const { code, output, errors } = await forthright('post', 'x', 'post.json', '--write')
    expect(errors).toContain(message)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(read('post.json')).toBe(payload)
  })
  it('takes numbers that are kept, and any digits within a text', async () => {
    withConfig()
    const text = 'Id \\"12345678901234567890'
    const kept = { exact: 9007199254740992, less: -1, fraction: 0.1, text }
    write('post.json', JSON.stringify(kept).replace('0.1', '0.10000000000000001'))
    const { code, output } = await forthright('post', 'x', 'post.json')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ exact: 9007199254740992, fraction: 0.1 })
  })
  it('takes a byte order mark, and keeps it in the file', async () => {
    write('facts.json', `\uFEFF${JSON.stringify(disclosure)}`)
    write('post.json', '\uFEFF{"text":"The wall reopened."}')
    const argv = ['post', 'x', 'post.json', '--disclosure', 'facts.json']
    const { output } = await forthright(...argv)
    expect(JSON.parse(output).text).toMatch(/^AI-generated: /)
    expect((await forthright(...argv, '--write')).code).toBe(0)
    expect(read('post.json')).toBe(`\uFEFF${output}`)
  })
  it("takes an instance's own limit of the main text", async () => {
    withConfig()
    write('post.json', JSON.stringify({ status: 'The wall reopened. '.repeat(30).trim() }))
    const argv = ['post', 'mastodon', 'post.json']
    expect((await forthright(...argv)).code).toBe(1)
    expect((await forthright(...argv, '--limit', '1000')).code).toBe(0)
    expect((await forthright('post', 'mastodon', 'post.json', '--limit', '40')).code).toBe(1)
  })
})
