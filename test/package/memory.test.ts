import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const entryOf = (surface: string) => new URL(`../../dist/${surface}/index.js`, import.meta.url).href
const script = `
import { labelMarkdown, unlabelMarkdown } from '${entryOf('markdown')}'
const facts = { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' }
let kept
for (let index = 0; index < 5000; index++) {
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

/** What a label leaves in the heap besides young objects, in bytes: what survives two collections of those is none. */
const held = `
import { labelHtml } from '${entryOf('html')}'
const heldBytes = () => {
  for (let count = 0; count < 3; count++) gc({ type: 'minor' })
  return process.memoryUsage().heapUsed
}
const factsOf = (number) => {
  const family = [...String(number)].map((digit) => 'abcdefghij'.charAt(digit)).join('')
  return { author: 'Bea Smith' + family, ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' }
}
const count = 2000
const kept = []
const label = (number) => KEEP(labelHtml(PAGE, factsOf(number)).value)
for (let number = 0; number < count; number++) label(number)
gc({ type: 'major' })
const before = heldBytes()
for (let number = count; number < 2 * count; number++) label(number)
console.log((heldBytes() - before) / count)
`

function heldByEach(page: string, keep: string): number {
  const program = held.replace('PAGE', JSON.stringify(page)).replace('KEEP', keep)
  return Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], { encoding: 'utf8' }))
}

describe('a page with facts of its own', () => {
  const pages = [
    ['in UTF-8', '<!doctype html><meta charset="utf-8"><title>Tides</title><p>The sea rises twice a day.</p>'],
    ['without a charset', '<!doctype html><title>Tides</title><p>The sea rises twice a day.</p>']
  ] as const
  it.each(pages)('leaves no words behind until a full collection, %s', (_, page) => {
    expect(heldByEach(page, '')).toBeLessThan(2500)
  })
  it('is measured, as pages that are kept show', () => {
    expect(heldByEach(pages[0][1], "((value) => kept.push(value.split('')))")).toBeGreaterThan(2500)
  })
})
