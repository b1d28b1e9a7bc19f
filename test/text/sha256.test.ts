import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/text/sha256.js'

const reference = (text: string) => createHash('sha256').update(text).digest('hex')

describe('sha256', () => {
  it('agrees with the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(reference(text))
      })
    )
  })
  it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000])(
    'pads a text of %i bytes as the standard does',
    (length) => {
      expect(sha256('a'.repeat(length))).toBe(reference('a'.repeat(length)))
    }
  )
  it('counts the length of a large text in 64 bits', () => {
    const text = 'forthright '.repeat(200_000)
    expect(sha256(text)).toBe(reference(text))
  })
  it('differs where one letter does', () => {
    expect(sha256('a')).not.toBe(sha256('b'))
  })
})
