import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
// Below the package, which then resolves its own name as a consumer does.
mkdirSync(join(root, '.cache'), { recursive: true })
const site = mkdtempSync(join(root, '.cache', 'linters-'))
afterAll(() => rmSync(site, { recursive: true, force: true }))

const files = {
  'pages/misspelt.md': '---\ndisclosure:\n  autor: Ada\n---\n# T\n',
  'pages/undeclared.md': '# T\n',
  'pages/declared.mdx': '---\ndisclosure: human-only\n---\n# T\n',
  '.remarkrc.json': JSON.stringify({
    plugins: ['remark-frontmatter', ['forthright/remark-lint', ['error', {}]]]
  }),
  'eslint.config.js': `import markdown from '@eslint/markdown'
import * as mdx from 'eslint-plugin-mdx'
import forthright from 'forthright/eslint'
export default [
  { files: ['**/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
  { ...mdx.flat, files: ['**/*.mdx'] },
  ...forthright.configs.recommended
]
`
}
mkdirSync(join(site, 'pages'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text)

function run(command: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), parameters, {
    cwd: site,
    encoding: 'utf8'
  })
  return { status, report: `${stdout}${stderr}` }
}

describe('the rules for linters, as installed', () => {
  it('stop `remark`, which finds the rule by its name in .remarkrc.json', () => {
    const { status, report } = run('remark', 'pages', '--ext', 'md,mdx', '--quiet', '--no-stdout', '--no-color')
    expect(status).toBe(1)
    expect(report).toMatch(/misspelt\.md\n3:3-3:8 error Unexpected `autor`/)
    expect(report).toMatch(/undeclared\.md\n1:1-1:4 error Unexpected page without a disclosure/)
    expect(report).toContain('2 errors')
  })
  it('stop `eslint` with the recommended configuration', () => {
    const { status, report } = run('eslint', 'pages', '--no-color')
    expect(status).toBe(1)
    expect(report).toMatch(/misspelt\.md\n +3:3 +error +Unexpected `autor`.* forthright\/declared/)
    expect(report).toMatch(/undeclared\.md\n +1:1 +error +Unexpected page without a disclosure/)
    expect(report).toContain('2 problems')
  })
})
