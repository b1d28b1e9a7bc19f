import markdown from '@eslint/markdown'
import { ESLint, type Linter } from 'eslint'
import * as mdx from 'eslint-plugin-mdx'
import { describe, expect, it } from 'vitest'
import forthright from '../../src/lint/eslint.js'
import { lintCases } from './pages.js'

const cwd = import.meta.dirname

async function lint(text: string, config: Linter.Config[], filePath = 'page.md') {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config })
  const [result] = await eslint.lintText(text, { filePath })
  return result?.messages ?? []
}

const language = (name: 'commonmark' | 'gfm', frontmatter?: 'yaml' | 'toml' | 'json'): Linter.Config => ({
  files: ['**/*.md'],
  plugins: { markdown },
  language: `markdown/${name}`,
  ...(frontmatter ? { languageOptions: { frontmatter } } : {})
})

const hosts: Readonly<Record<string, Linter.Config[]>> = {
  '@eslint/markdown, GFM': [language('gfm')],
  '@eslint/markdown, with front matter': [language('gfm', 'yaml')],
  '@eslint/markdown, CommonMark': [language('commonmark')],
  'eslint-plugin-mdx': [mdx.flat],
  'eslint-plugin-mdx with code blocks': [
    { ...mdx.flat, processor: mdx.createRemarkProcessor({ lintCodeBlocks: true }) },
    mdx.flatCodeBlocks
  ]
}

const rule = (options: unknown): Linter.Config[] => [
  ...forthright.configs.recommended,
  ...(options ? [{ files: ['**/*.md'], rules: { 'forthright/declared': ['error', options] } } as Linter.Config] : [])
]

describe.each(Object.entries(hosts))('forthright/eslint under %s', (_, config) => {
  it.each(lintCases)('reports $name', async ({ page, options, problems }) => {
    const found = await lint(page, [...config, ...rule(options)])
    expect(found.map(({ ruleId, severity, line, column, message }) => [ruleId, severity, line, column, message])).toEqual(
      problems.map(([line, column, words]) => ['forthright/declared', 2, line, column, expect.stringContaining(words)])
    )
  })
  it('counts alike behind a byte order mark', async () => {
    const page = '\uFEFF---\ndisclosure: { autor: Ada }\n---\n'
    expect(await lint(page, [...config, ...rule(undefined)])).toMatchObject([{ line: 2, column: 15 }])
  })
  it('asks nothing of the code in a page', async () => {
    const page = '---\ndisclosure: human-only\n---\n# T\n\n```js\nexport const tides = 1\n```\n'
    expect(await lint(page, [...config, ...rule(undefined)])).toEqual([])
  })
})

describe('forthright/eslint', () => {
  it('reports a page of MDX, whose end is the key’s', async () => {
    const page = '---\ndisclosure:\n  autor: Ada\n---\n\nimport Tides from "./tides.js"\n\n# T <Tides />\n'
    expect(await lint(page, [mdx.flat, ...rule(undefined)], 'page.mdx')).toMatchObject([
      { ruleId: 'forthright/declared', line: 3, column: 3, endLine: 3, endColumn: 8 }
    ])
    const declared = page.replace('autor', 'author')
    expect(await lint(declared, [mdx.flat, ...rule(undefined)], 'page.mdx')).toEqual([])
  })
  it('asks nothing of a script, also where the rule is on for every file', async () => {
    const everywhere: Linter.Config[] = [
      { files: ['**/*.js'], plugins: { forthright }, rules: { 'forthright/declared': 'error' } }
    ]
    expect(await lint('export const tides = 1\n', everywhere, 'tides.js')).toEqual([])
  })
  it('answers a misspelt option with the nearest name', async () => {
    const misspelt = [language('gfm'), ...rule({ undeclard: 'warn' })]
    await expect(lint('# T\n', misspelt)).rejects.toThrow('Did you mean `undeclared`?')
  })
  it('is a plugin of ESLint to the compiler', () => {
    const plugin: ESLint.Plugin = forthright
    expect(Object.keys(plugin.rules ?? {})).toEqual(['declared'])
  })
})
