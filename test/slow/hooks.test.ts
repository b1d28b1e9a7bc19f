import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const lintStaged = join(dirname(createRequire(import.meta.url).resolve('lint-staged/package.json')), 'bin/lint-staged.js')
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0

let folder: string

inFolders((path) => {
  folder = path
  git('init', '-q')
  // As npm installs it into a project.
  write('node_modules/.bin/.keep', '')
  symlinkSync(join(root, 'dist/cli/main.js'), join(folder, 'node_modules/.bin/forthright'))
  write('.gitignore', 'node_modules\n')
  write('.forthrightignore', 'drafts\n')
  write('forthright.config.json', JSON.stringify({ disclosure }))
  git('add', '.')
  git('commit', '-qm', 'Before')
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

function run(command: string, ...argv: string[]) {
  const { FORCE_COLOR: _, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, NO_COLOR: '1', PRE_COMMIT_HOME: join(folder, '.git/pre-commit') }
  })
  return { code: status, output: stdout + stderr }
}
const git = (...argv: string[]) =>
  run('git', '-c', 'user.name=Ada Lovelace', '-c', 'user.email=ada@example.org', ...argv)

/** Every kind of file that somebody may commit, each with the same fault. */
const names = ['a.md', 'docs/b.mdx', 'docs/c d.html', '-e.md', "it's $HOME.md", 'ä.markdown']

function stageFaults(): void {
  for (const name of names) write(name, name.endsWith('html') ? '<!doctype html><title>A</title><p>Text' : 'Text\n')
  write('unstaged.md', 'Text\n')
  write('note.txt', 'Text\n')
  git('add', '--', ...names, 'note.txt')
}

function expectFaultsOf({ code, output }: ReturnType<typeof run>): void {
  expect(code).toBe(1)
  for (const name of names) expect(output).toContain(name)
  expect(output).toContain('run `forthright label --write`')
  expect(output).not.toContain('unstaged.md')
}

/** What both hooks shall do, with the example of each as it is. */
function describeHook(hook: () => ReturnType<typeof run>): void {
  it('names each file that is staged without its label, whatever it is called, and no other', () => {
    stageFaults()
    expectFaultsOf(hook())
    expect(git('diff', '--cached', '--name-only', '-z').output.split('\0').length).toBe(names.length + 2)
  })
  it('passes when the labels are staged, and where nothing of it is a text', () => {
    stageFaults()
    run('node_modules/.bin/forthright', 'label', '--write', '--', ...names)
    git('add', '--', ...names)
    const passed = hook()
    expect([passed.code, passed.output]).toEqual([0, expect.any(String)])
    git('commit', '-qnm', 'Labelled')
    write('note.txt', 'Another\n')
    git('add', 'note.txt')
    expect(hook().code).toBe(0)
  })
  it('passes over what is ignored, also where nothing else changed', () => {
    write('drafts/a.md', 'Text\n')
    git('add', 'drafts')
    expect(hook().code).toBe(0)
  })
  it('fails on facts that do not parse, and shows the key', () => {
    write('a.md', '---\ndisclosure:\n  autor: Ada\n---\nText\n')
    git('add', 'a.md')
    const { code, output } = hook()
    expect(code).toBe(1)
    expect(output).toMatch(/3:3\s+error .*`autor`/)
  })
}

describe('the example for lint-staged', () => {
  beforeEach(() => copyFileSync(join(root, 'examples/hooks/lint-staged.config.json'), join(folder, '.lintstagedrc.json')))
  describeHook(() => run(process.execPath, lintStaged, '--no-stash'))
  it('stops a commit, as a hook of git', () => {
    write('.git/hooks/pre-commit', `#!/bin/sh\nexec "${process.execPath}" "${lintStaged}"\n`)
    run('chmod', '+x', '.git/hooks/pre-commit')
    stageFaults()
    expectFaultsOf(git('commit', '-m', 'Faulty'))
    expect(git('log', '--format=%s').output.trim()).toBe('Before')
    git('rm', '-q', '--cached', '--', ...names)
    expect(git('commit', '-qm', 'Fine').code).toBe(0)
  })
  it('can label what is staged, as its page says', () => {
    const page = readFileSync(join(root, 'examples/hooks/README.md'), 'utf8')
    const [, config = ''] = /```json\n(\{[^`]*label --write[^`]*\})\n```/.exec(page) ?? []
    write('.lintstagedrc.json', config)
    write('a.md', 'Text\n')
    git('add', 'a.md')
    expect(run(process.execPath, lintStaged, '--no-stash').code).toBe(0)
    expect(git('show', ':a.md').output).toContain('**AI-generated.**')
  })
})

// A program of Python, which the machine may not have.
describe.skipIf(!hasPreCommit)('the example for pre-commit', () => {
  beforeEach(() => copyFileSync(join(root, 'examples/hooks/pre-commit-config.yaml'), join(folder, '.pre-commit-config.yaml')))
  describeHook(() => run('pre-commit', 'run', '--color', 'never'))
})
