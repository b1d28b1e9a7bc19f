import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runIn } from './support.js'

/** What `forthright migrate` does with a declaration of 0.1.0. */
type Outcome = 'rewrites' | 'asks' | 'refuses' | '-'

/** The rows that `forthright migrate` has a say in, by their first cell, each with front matter of it. */
const rows: readonly [old: string, front: string, words: RegExp | string][] = [
  ['`roles: { editing: human }`, said of the author', ofAda('roles: { drafting: GPT-4, editing: human }'), /Was it the author/],
  ['`drafting: ai` or `both` with one system', ofAda('roles: { drafting: ai, editing: both }'), ofAda('roles: { drafting: GPT-4, editing: [human, GPT-4] }')],
  ['`drafting: ai` with several systems', 'disclosure: { author: Ada, responsible: author, ai: [GPT-4, DeepL], roles: { drafting: ai } }', /Which one: `GPT-4`, `DeepL`/],
  ['an author answered for the text without saying so', 'disclosure: { author: Ada, ai: GPT-4, roles: { drafting: GPT-4 } }', /Does the author answer for the text/],
  ['no way to say that nobody reviewed', ofAda('roles: { drafting: GPT-4 }'), ''],
  ['two names in one `author`', 'disclosure: { author: Ada Lovelace and Bea Smith, ai: GPT-4, responsible: author, roles: { drafting: GPT-4 } }', /Ada Lovelace and Bea Smith/],
  ['`review: Acme Ltd`, a model, `n/a`', ofAda('review: Acme Ltd'), /expected a person/],
  ['`author: Acme Inc.`', 'disclosure: { author: Acme Inc., ai: GPT-4, responsible: Ada, roles: { drafting: GPT-4 } }', /Acme Inc\./],
  ['`part: part`', ofAda('part: part, roles: { drafting: GPT-4 }'), ''],
  ['`Disclosure:`, `disclosures:` in front matter', 'Disclosure: { author: Ada, ai: GPT-4, roles: { drafting: ai } }', /expected `disclosure`/],
  ['`disclosure:` for affiliate links', 'disclosure: This page earns from its links', /Unexpected/]
]

function ofAda(more: string): string {
  return `disclosure: { author: Ada, ai: GPT-4, responsible: author, ${more} }`
}

/** The cells of the table in the section of 0.2.0: what was, what `migrate` does. */
function readTable(): ReadonlyMap<string, string> {
  const changelog = readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8')
  const lines = changelog.split('\n').filter((line) => line.startsWith('| '))
  const cells = lines.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  return new Map(cells.slice(1).map(([, old = '', , , migrate = '']) => [old, migrate]))
}

async function migrated(front: string) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'))
  const file = join(folder, 'a.md')
  const page = (words: string) => `---\n${words}\n---\n\n# Tides\n`
  writeFileSync(file, page(front))
  const { code, output } = await runIn(folder, ['migrate', '--write'])
  const value = readFileSync(file, 'utf8')
  const isChanged = value !== page(front)
  const asked: Outcome = /, 1 warning/.test(output) ? 'asks' : '-'
  const outcome: Outcome = isChanged ? 'rewrites' : code === 1 ? 'refuses' : asked
  return { outcome, output, front: value.split('\n')[1] ?? '' }
}

describe('the migration table of the changelog', () => {
  const table = readTable()

  it.each(rows)('says what `forthright migrate` does: %s', async (old, front, words) => {
    const { outcome, output, front: after } = await migrated(front)
    expect([old, table.get(old)]).toEqual([old, outcome])
    if (typeof words === 'string' && words !== '') expect(after).toBe(words)
    if (typeof words !== 'string') expect(output).toMatch(words)
  })

  it('has each of these rows once, and says of the others that they are not for it', () => {
    expect([...table.keys()].filter((old) => rows.some(([row]) => row === old))).toHaveLength(rows.length)
    for (const [old, migrate] of table) {
      if (!rows.some(([row]) => row === old)) expect([old, migrate]).toEqual([old, '-'])
    }
  })
})

it('shared facts keep roles that only a page can fill', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-'))
  const config = { disclosure: { author: 'Ada', responsible: 'Ada', roles: { drafting: 'ai' } } }
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify(config))
  writeFileSync(join(folder, 'a.md'), '---\ndisclosure: { ai: GPT-4, review: Acme Ltd }\n---\n')
  const { code, output } = await runIn(folder, ['migrate'])
  expect(code).toBe(1)
  expect(output).toContain('Acme Ltd')
  expect(output).not.toContain('drafting')
})
