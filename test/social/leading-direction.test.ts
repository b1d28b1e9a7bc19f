import { describe, expect, it } from 'vitest'
import { leadingDirection } from '../../src/social/place-words.js'

// The strong right-to-left scripts; every other letter is left to right.
const rightToLeft = /^[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

describe('the direction of a text', () => {
  it('is that of its first letter, for every letter', () => {
    for (let code = 0x21; code < 0xd800; code++) {
      const first = String.fromCharCode(code)
      if (!/\p{L}/u.test(first)) continue
      const expected = rightToLeft.test(first) ? 'rtl' : 'ltr'
      expect(leadingDirection(first), first).toBe(expected)
      expect(leadingDirection(` 1. ${first}`), first).toBe(expected)
    }
  })

  it.each(['', ' ', '1. ', '🤖', '\n\n', '1.\nא'])('is unknown where the first line has none: %j', (text) => {
    expect(leadingDirection(text)).toBeUndefined()
  })

  it('is that of the first line with anything on it', () => {
    expect(leadingDirection('\n \nשלום')).toBe('rtl')
    expect(leadingDirection('“שלום” hello')).toBe('rtl')
    expect(leadingDirection('« À bientôt »')).toBe('ltr')
  })
})
