import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bytesAtMost,
  countBytes,
  countGraphemes,
  countUtf16,
  countWeighted,
  weightedAtMost
} from '../../../src/social/count/index.js'
import { anyPost } from './posts-arbitrary.js'

const text = fc.oneof(anyPost, fc.string({ unit: 'binary' }))
const isBound = (atMost: (text: string) => number, count: (text: string) => number) =>
  fc.check(
    fc.property(text, (each) => atMost(each) >= count(each)),
    { numRuns: 3000 }
  )

describe('a quick bound', () => {
  it.each([
    ['weighted characters', weightedAtMost, countWeighted],
    ['graphemes', countUtf16, countGraphemes],
    ['bytes', bytesAtMost, countBytes]
  ])('is never below the count of %s', (_name, atMost, count) => {
    expect(isBound(atMost, count).failed).toBe(false)
  })

  it('negative control: the length is no bound of weighted characters or bytes', () => {
    expect(isBound(countUtf16, countWeighted).failed).toBe(true)
    expect(isBound(countUtf16, countBytes).failed).toBe(true)
  })

  // The longest that NFC makes of one code unit, and the shortest URL.
  it.each(['\uFB2C', '\u{1D160}', '\u0958', 'a.co', '日.jp', '1️⃣', '㎒'])('holds for %s', (each) => {
    expect(weightedAtMost(each)).toBeGreaterThanOrEqual(countWeighted(each))
  })

  it('tells that a post of the usual length fits', () => {
    const post = 'The harbour wall reopened today: https://harbour.example/wall and docs.example.org.'
    expect(weightedAtMost(post)).toBeLessThan(200)
  })
})
