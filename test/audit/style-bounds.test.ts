import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { sizeIn } from '../../src/audit/css-values.js'
import { styleBounds } from './style-bounds.js'
import { pageOf } from './unlisted-styles.js'

const without = new Set(auditHtml(pageOf({})).findings.map(({ message }) => message))

/** Each objection as its outcome and what becomes of the words; another one whole. */
function saidOf(css: string): string {
  const { findings } = auditHtml(pageOf({ css: `#told{${css}}` }))
  const objections = findings.filter(({ outcome, message }) => outcome !== 'pass' && !without.has(message))
  const said = objections.map(({ outcome, message }) => {
    const [, effect = message] = /^A style (.*?): (?:`|the )/.exec(message) ?? []
    return `${outcome}: ${effect}`
  })
  return said.join('; ') || 'seen'
}

describe('a style of the words', () => {
  it.each(styleBounds)('is judged at its bounds: %s', (expected, styles) => {
    expect(styles.map((css) => [css, saidOf(css)])).toEqual(styles.map((css) => [css, expected]))
  })
  it('has a size, with what is divided within brackets, and none in millions of letters', () => {
    expect(['12px/1.5', 'calc(24px / (1 + 1))/2', '12px'].map(sizeIn)).toEqual(['12px', 'calc(24px / (1 + 1))', '12px'])
    const long = 'a'.repeat(1e7)
    expect(sizeIn(long)).toBe(long)
  })
})
