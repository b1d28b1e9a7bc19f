import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder = ''
inFolders((path) => {
  folder = path
})

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const migrate = (...argv: string[]) => runIn(folder, ['migrate', ...argv])

describe('forthright migrate', () => {
  it.each([
    ['a block', 'disclosure:\n  ai: GPT-4\n  responsible: Ada\n  roles:\n    drafting: ai # first\n    editing: Both\n', 'disclosure:\n  ai: GPT-4\n  responsible: Ada\n  roles:\n    drafting: GPT-4 # first\n    editing: [human, GPT-4]\n'],
    ['a flow', 'disclosure: { ai: "GPT-4 (OpenAI)", roles: { drafting: "ai" } }\n', 'disclosure: { ai: "GPT-4 (OpenAI)", roles: { drafting: GPT-4 } }\n'],
    ['a name that YAML would read otherwise', 'disclosure: { ai: "3: x", roles: { drafting: ai } }\n', 'disclosure: { ai: "3: x", roles: { drafting: "3: x" } }\n'],
    ['params', 'params:\n  disclosure: { ai: GPT-4, roles: { drafting: ai } }\n', 'params:\n  disclosure: { ai: GPT-4, roles: { drafting: GPT-4 } }\n']
  ])('names the one system in %s, and keeps every other byte', async (_, before, after) => {
    const page = (facts: string) => `---\r\ntitle:  T\r\n${facts.replaceAll('\n', '\r\n')}---\r\n\r\nText\r\n`
    write('a.md', page(before))
    const { code, output } = await migrate('--write')
    expect(code).toBe(0)
    expect(output).toContain('1 migrated')
    expect(read('a.md')).toBe(page(after))
  })
  it('names the system of the configuration, which keeps its word for that of each page', async () => {
    const config = { disclosure: { author: 'Ada', responsible: 'Ada', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'both' } } }
    write('forthright.config.json', JSON.stringify(config))
    write('a.md', '---\ndisclosure: { roles: { drafting: ai } }\n---\n')
    expect((await migrate('--write')).code).toBe(0)
    expect(read('a.md')).toBe('---\ndisclosure: { roles: { drafting: GPT-4 } }\n---\n')
    expect(JSON.parse(read('forthright.config.json')).disclosure.roles).toEqual({
      drafting: 'ai',
      editing: ['human', 'ai']
    })
  })
  it('names it in `package.json` and in what overrides it, behind a byte order mark too', async () => {
    const facts = (drafting: string) => ({ disclosure: { ai: 'GPT-4', roles: { drafting } } })
    const config = (drafting: string, start = '') =>
      `${start}${JSON.stringify({ name: 'site', forthright: { overrides: [{ files: '*.md', ...facts(drafting) }] } })}`
    write('package.json', config('both', '\uFEFF'))
    write('a.md', '# T\n')
    const { code, output } = await migrate('--write')
    expect(code).toBe(0)
    expect(output).toContain('package.json')
    const after = read('package.json')
    expect(after.startsWith('\uFEFF{')).toBe(true)
    expect(JSON.parse(after.slice(1)).forthright.overrides[0].disclosure.roles).toEqual({ drafting: ['human', 'ai'] })
  })
  it('fails where the configuration asks what was meant, whatever the pages say', async () => {
    const config = { disclosure: { ai: ['GPT-4', 'DeepL'], roles: { drafting: 'both' } } }
    write('forthright.config.json', JSON.stringify(config))
    write('a.md', '# T\n')
    const { code, output } = await migrate('--write', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(output)).toBeTruthy()
    expect(JSON.parse(read('forthright.config.json'))).toEqual(config)
  })
  it('asks which of several systems did it, and changes nothing there', async () => {
    const source = '---\ndisclosure: { ai: [GPT-4, DeepL], roles: { drafting: ai } }\n---\n'
    write('a.md', source)
    const { code, output } = await migrate('--write')
    expect(code).toBe(1)
    expect(output).toContain('Which one: `GPT-4`, `DeepL`?')
    expect(read('a.md')).toBe(source)
  })
  it('asks who was meant by a person, and whether the author answers', async () => {
    write('a.md', '---\ndisclosure: { author: Ada, ai: GPT-4, roles: { drafting: GPT-4, editing: human } }\n---\n')
    const { code, output } = await migrate()
    expect(code).toBe(0)
    expect(output).toContain('Was it the author (→ `author`), or who?')
    expect(output).toContain('Does the author answer for the text')
  })
  it('shows what would change without `--write`', async () => {
    const source = '---\ndisclosure: { ai: GPT-4, roles: { drafting: ai } }\n---\n'
    write('a.md', source)
    const { output } = await migrate()
    expect(output).toContain('1 would be migrated')
    expect(output).toContain('+disclosure: { ai: GPT-4, roles: { drafting: GPT-4 } }')
    expect(read('a.md')).toBe(source)
  })
  it('reports facts that do not parse today', async () => {
    write('a.md', '---\ndisclosure: { rolls: {} }\n---\n')
    const { code, output } = await migrate()
    expect(code).toBe(1)
    expect(output).toContain('Did you mean `roles`?')
  })
  it('leaves TOML and programs to their author', async () => {
    write('a.md', '+++\n[disclosure]\nai = "GPT-4"\nroles = { drafting = "ai" }\n+++\n')
    expect((await migrate('--write')).output).toContain('Write their names')
    write('a.md', '+++\n[disclosure]\nai = "GPT-4"\n+++\n')
    expect((await migrate('--write')).output).not.toContain('Write their names')
    const program = `export default { disclosure: { ai: 'GPT-4', roles: { drafting: 'ai' } } }\n`
    write('forthright.config.mjs', program)
    const { code, output } = await migrate('--write', '--verbose')
    expect(code).toBe(0)
    expect(output).toContain('A configuration that is a program is not rewritten')
    expect(read('forthright.config.mjs')).toBe(program)
  })
  it('leaves pages without facts as they are', async () => {
    write('a.md', '# T\n')
    write('b.html', '<p>x')
    expect((await migrate('--write')).code).toBe(0)
    expect(read('a.md')).toBe('# T\n')
  })
})
