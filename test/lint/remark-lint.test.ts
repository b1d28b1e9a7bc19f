import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLint from 'remark-lint'
import type { PluggableList } from 'unified'
import { engine } from 'unified-engine'
import { PassThrough } from 'node:stream'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import remarkLintDeclared from '../../src/lint/remark-lint.js'
import { lintCases } from './pages.js'

/** Run the engine of remark-cli and of remark's language server over one file. */
async function lint(page: string, plugins: PluggableList, frail = false) {
  const streamError = new PassThrough()
  const file = new VFile({ path: 'page.md', value: page })
  const code = await new Promise<number>((resolve, reject) => {
    engine(
      {
        processor: remark(),
        files: [file],
        plugins,
        frail,
        streamError,
        streamOut: new PassThrough(),
        output: false
      },
      (error, status) => (error ? reject(error) : resolve(status ?? 0))
    )
  })
  return { code, messages: file.messages, report: String(streamError.read() ?? '') }
}

describe('forthright/remark-lint', () => {
  it.each(lintCases)('reports $name', async ({ page, options, problems }) => {
    const { messages } = await lint(page, [remarkFrontmatter, [remarkLintDeclared, options]])
    expect(messages.map(({ line, column, reason }) => [line, column, reason])).toEqual(
      problems.map(([line, column, words]) => [line, column, expect.stringContaining(words)])
    )
  })
  it('reads the text alike without a plugin for front matter', async () => {
    for (const { page, options } of lintCases) {
      const words = (file: { messages: readonly { reason: string }[] }) => file.messages.map(({ reason }) => reason)
      const rule: PluggableList = [[remarkLintDeclared, options]]
      expect(words(await lint(page, rule))).toEqual(words(await lint(page, [remarkFrontmatter, ...rule])))
    }
  })
  it('has the rule, its source, its documentation, and the key from end to end', async () => {
    const { messages } = await lint('---\ndisclosure:\n  autor: Ada\n---\n', [remarkLintDeclared])
    expect(messages).toMatchObject([
      {
        source: 'remark-lint',
        ruleId: 'forthright-declared',
        url: 'https://www.npmjs.com/package/forthright',
        fatal: false,
        place: { start: { line: 3, column: 3, offset: 18 }, end: { line: 3, column: 8, offset: 23 } }
      }
    ])
  })
  it('fails the run as severe as it is configured', async () => {
    const { code, report } = await lint('# T\n', [[remarkLintDeclared, ['error', {}]]])
    expect(code).toBe(1)
    expect(report).toContain('page.md')
    expect(report).toContain('forthright-declared')
    expect((await lint('# T\n', [remarkLintDeclared])).code).toBe(0)
    expect((await lint('# T\n', [remarkLintDeclared], true)).code).toBe(1)
    expect((await lint('# T\n', [[remarkLintDeclared, ['off']]], true)).code).toBe(0)
  })
  it('is turned off by the comments of remark-lint', async () => {
    const page = '<!--lint disable forthright-declared-->\n\n# T\n'
    expect((await lint(page, [remarkLintDeclared])).messages).toHaveLength(1)
    expect((await lint(page, [remarkLint, remarkLintDeclared])).messages).toHaveLength(0)
  })
  it('answers a misspelt option with the nearest name', async () => {
    const { messages } = await lint('# T\n', [[remarkLintDeclared, { undeclard: 'warn' }]])
    expect(messages.map(String)).toEqual([expect.stringContaining('Did you mean `undeclared`?')])
  })
})
