import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import picomatch from 'picomatch'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { browserEnvironment } from '../../scripts/browser.js'
import { labelHtml } from '../../src/html/index.js'
import { inFolders } from '../folders.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  environment = await browserEnvironment()
})
inFolders((path) => {
  folder = path
  write('.git/HEAD', '')
  // As npm installs it into a project.
  write('node_modules/.bin/.keep', '')
  symlinkSync(join(root, 'dist/cli/main.js'), join(folder, 'node_modules/.bin/forthright'))
  write('docs/bad.md', '---\ntitle: T\ndisclosure:\n  autor: Ada\n---\nText\n')
  write('docs/good.md', '---\ndisclosure: human-only\n---\nText\n')
})
function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Carry out the steps of the action as a runner does: its expressions filled in, its files made. */
function runAction(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const paths = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_OUTPUT: join(folder, 'output') }
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const fill = (text: string) =>
    text.replace(/\$\{\{ *(\S+) *\}\}/g, (_, expression: string) => {
      if (expression === 'github.action_path') return root.replace(/\/$/, '')
      const name = /^inputs\.(.+)$/.exec(expression)?.[1]
      if (name === undefined || !action.inputs[name]) throw new Error(`Unknown expression ${expression}`)
      return inputs[name] ?? action.inputs[name].default
    })
  const results = action.runs.steps.map((step: { run: string; shell: string; env: Record<string, string>; 'working-directory': string }) => {
    const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)]))
    return spawnSync(step.shell, ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', fill(step.run)], {
      cwd: join(folder, fill(step['working-directory'])),
      env: { PATH: process.env['PATH'], RUNNER_TEMP: folder, ...environment, ...paths, ...env },
      encoding: 'utf8'
    })
  })
  const [result] = results
  return {
    code: result.status,
    log: result.stdout + result.stderr,
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    output: readFileSync(paths.GITHUB_OUTPUT, 'utf8')
  }
}

describe('action.yml', () => {
  it('annotates the line of the key, sums up, and fails', () => {
    const { code, log, summary, output } = runAction({ files: 'docs' })
    expect(log).toMatch(/^::error file=docs\/bad\.md,line=4,col=3,title=/m)
    expect(summary).toContain('2 files, 1 errors, 0 warnings.')
    expect(summary).toContain('| docs/bad.md:4 | error | disclosure/shape |')
    expect(output).toMatch(/^report=.*\.json$/m)
    expect(code).toBe(1)
  })
  it('passes where nothing is wrong', () => {
    expect(runAction({ files: 'docs/good.md' })).toMatchObject({
      code: 0,
      summary: expect.stringContaining('1 files, 0 errors')
    })
  })
  it('audits finished texts', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } } as const
    const page = '<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1><p>Text</body></html>'
    write('dist/a.html', labelHtml(page, facts).value)
    write('dist/b.html', labelHtml(page, facts).value.replace('display:block!important', 'display:none!important'))
    const { code, log, summary } = runAction({ command: 'audit', files: 'dist' })
    expect(code).toBe(1)
    expect(log).toMatch(/^::error file=dist\/b\.html/m)
    expect(summary).toContain('dist/b.html')
    expect(log).not.toMatch(/^::error file=dist\/a\.html/m)
  })
  it('opens finished pages in a browser, annotates what a reader misses there, and keeps the pictures', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai', editing: 'author' } } as const
    const page = '<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1><p>The sea rises twice a day.</body></html>'
    write('dist/a.html', labelHtml(page, facts).value)
    // Source alone can’t tell that this is drawn over the words.
    const layer = '<style>main,div{}i{position:fixed;inset:0 0 20% 0;background:#eee;z-index:9}</style><i></i></body>'
    write('dist/b.html', labelHtml(page, facts).value.replace('</body>', layer))
    symlinkSync(join(root, 'node_modules/playwright-core'), join(folder, 'node_modules/playwright-core'))
    const inputs = { command: 'audit', browser: 'true', states: 'load,dark', files: 'dist' }
    const { code, log, summary, output } = runAction(inputs, environment)
    expect(log).toMatch(/^::error file=dist\/b\.html,title=forthright%3A audit\/covered::0 %25 of the letters/m)
    expect(log).not.toContain('file=dist/a.html')
    expect(summary).toContain('2 files, ')
    expect(output).toMatch(/^report=.*\.json\nevidence=.*\/forthright-evidence$/m)
    const shown = readFileSync(join(folder, 'forthright-evidence/index.html'), 'utf8')
    for (const name of ['dist-a-load', 'dist-a-dark', 'dist-b-load', 'dist-b-dark']) {
      expect(shown).toContain(`<img src="${name}.png"`)
      expect(existsSync(join(folder, `forthright-evidence/${name}.png`))).toBe(true)
    }
    expect(code).toBe(1)
    expect(runAction({ ...inputs, command: 'check' }, environment).code).toBe(2)
  })
  it('says that it could not start', () => {
    const { code, summary } = runAction({ files: 'nowhere.md' })
    expect(code).toBe(2)
    expect(summary).toContain('could not start')
    expect(runAction({ command: 'label' }).code).toBe(2)
  })
  it('runs no program of the checkout, unless it is allowed to', () => {
    write('forthright.config.mjs', `import { writeFileSync } from 'node:fs'; writeFileSync('was-run', ''); export default {}`)
    expect(runAction({ files: 'docs' }).code).toBe(2)
    expect(() => readFileSync(join(folder, 'was-run'))).toThrow('ENOENT')
    expect(runAction({ files: 'docs', 'allow-config-code': 'true' }).code).toBe(1)
  })
  it('takes its inputs for words, never for commands, and names for no Markdown', () => {
    write('docs/x|[y](z)<i>.md', 'Text\n')
    const { summary } = runAction({ files: 'docs', 'max-warnings': '$(touch hacked)' })
    expect(() => readFileSync(join(folder, 'hacked'))).toThrow('ENOENT')
    expect(summary).not.toContain('](z)')
    expect(runAction({ files: '$(touch hacked) ; touch hacked' }).code).toBe(2)
    expect(() => readFileSync(join(folder, 'hacked'))).toThrow('ENOENT')
    expect(runAction({ files: 'docs' }).summary).toContain('x\\|\\[y\\](z)\\<i\\>.md')
  })
})

describe('the examples of hooks', () => {
  it('run a command that exists over the files that changed', () => {
    const config: Record<string, string> = JSON.parse(
      readFileSync(join(root, 'examples/hooks/lint-staged.config.json'), 'utf8')
    )
    const [[glob = '', command = ''] = []] = Object.entries(config)
    const isStaged = picomatch(glob, { matchBase: true })
    expect(['a.md', 'docs/b.html'].every((path) => isStaged(path))).toBe(true)
    expect(isStaged('a.ts')).toBe(false)
    const hooks = [
      ...parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')),
      ...parse(readFileSync(join(root, 'examples/hooks/pre-commit-config.yaml'), 'utf8')).repos[0].hooks
    ]
    const entries = [command, ...hooks.map(({ entry }: { entry: string }) => entry)]
    for (const entry of entries) {
      const [, ...argv] = entry.replace(/^npx /, '').split(' ')
      const run = (path: string) =>
        spawnSync(join(folder, 'node_modules/.bin/forthright'), [...argv, path], { cwd: folder, encoding: 'utf8' })
      expect([entry, run('docs/good.md').status]).toEqual([entry, 0])
      expect([entry, run('docs/bad.md').status]).toEqual([entry, 1])
    }
  })
  it('use the action of this repository, with inputs that it has', () => {
    const workflow = parse(readFileSync(join(root, 'examples/hooks/workflow.yml'), 'utf8'))
    const step = workflow.jobs.check.steps.find(({ uses }: { uses: string }) => uses === './')
    for (const name of Object.keys(step.with)) expect(action.inputs).toHaveProperty(name)
  })
})
