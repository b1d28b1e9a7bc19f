import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { runIn } from './support.js'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const block = /### On the command line\n+```sh\n([^]*?)```/.exec(readme)?.[1] ?? ''
/** The words of a line as a shell splits them, without its comment. */
const commands = block
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => [...line.replace(/\s#.*$/, '').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word))

let folder: string

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-readme-')))
  const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'ai', editing: 'author' } } as const
  const page = '<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1><p>Text</body></html>'
  // The page tells what the configuration of `init` declares.
  const { author, ai } = facts
  write('dist/index.html', labelHtml(page, { author, ai }, { packs: [] }).value)
  write('post.json', '{"text":"The wall reopened."}')
  write('post-facts.json', JSON.stringify({ ...facts, topics: [], responsible: 'author' }))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the commands of the README', () => {
  it('begin with `init`, whose words say what a page declares', async () => {
    const [first = []] = commands
    expect(commands.length).toBeGreaterThan(6)
    const { code, output } = await runIn(folder, first.slice(2))
    expect(code).toBe(0)
    const frontMatter = /^---\n[^]*?^---\n/m.exec(output)?.[0] ?? ''
    expect(frontMatter).toContain('disclosure:')
    for (const path of ['docs/tides.md', 'post.md']) write(path, `${frontMatter}\n# Tides\n\nText\n`)
  })
  it.each(commands.slice(1).map((words) => [words.join(' '), words] as const))('work after it: %s', async (_, words) => {
    const { code, errors, output } = await runIn(folder, words.slice(2))
    expect({ code, shown: code === 0 ? '' : errors + output }).toEqual({ code: 0, shown: '' })
  })
})
