import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/label-html.js'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options: { type: 'major' | 'minor' }) => void

/** The heap without what a collection of young objects takes away: what survives two is no longer young. */
function heldBytes(): number {
  for (let count = 0; count < 3; count++) collect({ type: 'minor' })
  return process.memoryUsage().heapUsed
}

function factsOf(number: number) {
  const family = [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')
  return { author: `Bea Smith${family}`, ai: 'GPT-4 (OpenAI)', roles: { drafting: 'GPT-4', editing: 'author' }, responsible: 'author' }
}

describe('a label with facts of its own', () => {
  it.each([
    ['in UTF-8', '<!doctype html><meta charset="utf-8"><title>Tides</title><p>The sea rises twice a day.</p>'],
    ['without a charset', '<!doctype html><title>Tides</title><p>The sea rises twice a day.</p>']
  ])('holds no words until a full collection, %s', (_, page) => {
    const count = 1000
    for (let number = 0; number < count; number++) labelHtml(page, factsOf(number))
    collect({ type: 'major' })
    const before = heldBytes()
    for (let number = count; number < 2 * count; number++) labelHtml(page, factsOf(number))
    expect((heldBytes() - before) / count).toBeLessThan(2500)
  })
})
