import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { labelMarkdown } from '../../src/markdown/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const blocks = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code)

/** Run code as a user of the package, who imports it by its name. */
function run(code: string): string {
  mkdirSync(`${root}.cache`, { recursive: true })
  writeFileSync(`${root}.cache/readme.mjs`, code)
  return execFileSync(process.execPath, [`${root}.cache/readme.mjs`], { encoding: 'utf8' })
}

describe('README', () => {
  it('shows what really comes out of what goes in', () => {
    const [, input = ''] = /```yaml\n(---\n.*?)```/s.exec(readme) ?? []
    const [, output = ''] = /```markdown\n(---\n.*?)```/s.exec(readme) ?? []
    const { disclosure } = parse(/^---\n(.*?)\n---/s.exec(input)?.[1] ?? '')
    expect(labelMarkdown(input, disclosure).value).toBe(output)
  })
  it('has code that runs, and does what it says', () => {
    const pipeline = blocks.find((code) => code.includes('forthright/markdown')) ?? ''
    const posts = blocks.find((code) => code.includes('forthright/social')) ?? ''
    const output = run(
      `${pipeline}\n${posts}`
        .replace(/^(?=labelMarkdown|labelHtml)/gm, 'globalThis.results = globalThis.results ?? []; results[results.length] = ')
        .replace(/^(?=labelPost)/gm, 'console.log(results, ')
        .replace(/\.payload\n$/, '.payload)\n')
    )
    expect(output.match(/AI-generated/g)?.length).toBeGreaterThan(4)
    expect(output).toContain('# [AI-generated] The harbour wall')
  })
  it('wraps a response of a chatbot', () => {
    const chat = blocks.find((code) => code.includes('forthright/chat')) ?? ''
    const output = run(
      `const disclosure = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' }
       const answer = async () => new Response('Hello', { headers: { 'content-type': 'text/plain' } })
       ${chat}
       console.log(await (await POST(new Request('http://localhost/'))).text())`
    )
    expect(output).toMatch(/^You are talking to an artificial intelligence \(AI\) system.*Hello\n$/s)
  })
  it('has a plugin that a host can load', () => {
    const site = blocks.find((code) => code.includes('forthright/remark')) ?? ''
    expect(run(`${site}\nconsole.log(typeof remarkPlugins[0][0])`)).toBe('function\n')
  })
})
