import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const entry = new URL('../../dist/markdown/index.js', import.meta.url).href
const script = `
import { labelMarkdown, unlabelMarkdown } from '${entry}'
const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' }
let kept
for (let index = 0; index < 8000; index++) {
  const { value } = unlabelMarkdown(labelMarkdown(\`# Tides \${index}\\n\\nText.\\n\`, facts).value)
  kept = KEPT
}
`

/** Which part of what was allocated outlived two collections, by the trace of the engine, once the program is warm. */
function partThatStays(keeps: string): number {
  const argv = ['--trace-gc-nvp', '--max-semi-space-size=2', '--input-type=module', '--eval', script.replace('KEPT', keeps)]
  const trace = execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1e8 })
  const scavenges = [...trace.matchAll(/ gc=s .*? allocated=(\d+) promoted=(\d+)/g)]
  const late = scavenges.slice(scavenges.length / 2)
  expect(late.length).toBeGreaterThan(10)
  const sum = (group: number) => late.reduce((total, match) => total + Number(match[group]), 0)
  return sum(2) / sum(1)
}

// Later versions don't make the classes, and write their trace in other words.
describe.runIf(process.versions.node.startsWith('20.'))('labelling text after text', () => {
  it('leaves nothing behind: objects with new keys behind a spread left a fiftieth of what was allocated', () => {
    expect(partThatStays('value')).toBeLessThan(0.002)
  })
  it('is measured, as texts that are kept show', () => {
    expect(partThatStays("[value.split(''), kept]")).toBeGreaterThan(0.002)
  })
})
