import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const count = 200

let folder: string

inFolders((path) => {
  folder = path
  const disclosure = { author: 'Ada', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'human' } }
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure }))
  for (let index = 0; index < count; index++) {
    writeFileSync(join(folder, `${index}.md`), `# ${'Tides '.repeat(100)}\n\nText\n`)
  }
})
/** Run `forthright` in a pipe of bash; gives its own exit code and what it wrote to stderr. */
function inShell(argv: string, rest: string) {
  const line = `"${process.execPath}" "${program}" ${argv} 2>errors ${rest}`
  execFileSync('bash', ['-c', `${line}\necho "\${PIPESTATUS[0]}" >code`], { cwd: folder })
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { code: Number(read('code')), errors: read('errors') }
}

function labelled(): number {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const texts = pages.map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts.filter((text) => text.includes('AI-generated')).length
}

describe('an output that nobody reads on', () => {
  it('stops no work and changes no exit code', () => {
    expect(inShell('label . --write', '| head -1')).toEqual({ code: 0, errors: '' })
    expect(labelled()).toBe(count)
  })
  it.each([
    ['explain', '| head -1', 0],
    ['label .', '| head -1', 0],
    ['check .', '| true', 1],
    ['check . --format json', '| head -c 10', 1]
  ])('is quiet: %s %s', (argv, rest, code) => {
    expect(inShell(argv, rest)).toEqual({ code, errors: '' })
  })
})

describe.runIf(process.platform === 'linux')('an output that can not be written', () => {
  it('is one line on the error stream and ends with 2, and stops no work', () => {
    const { code, errors } = inShell('label . --write', '>/dev/full')
    expect(code).toBe(2)
    expect(errors).toMatch(/^Could not write the output: .*ENOSPC.*\n$/)
    expect(labelled()).toBe(count)
  })
  it('is known when the output is one piece', () => {
    expect(inShell('explain', '>/dev/full').code).toBe(2)
  })
})
