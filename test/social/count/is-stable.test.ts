import { describe, expect, it } from 'vitest'
import { isStable } from '../../../src/social/count/graphemes.js'

const codes = Array.from({ length: 0x10000 - 0x300 }, (_, index) => index + 0x300)
const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000
const stable = codes.filter((code) => isStable(code) && !isSurrogate(code))
/** Neither ideographs nor Hangul, of which none does anything that its first does not. */
const scripts = stable.filter((code) => code < 0x3200 || code === 0x4e00 || code > 0xd7a2 || code === 0xac00)
const changes = (text: string) => text.normalize() !== text

describe('a code unit that NFC leaves alone', () => {
  it('stays alone and beside any other', () => {
    expect(stable.filter((code) => changes(String.fromCharCode(code)))).toEqual([])
    for (const first of scripts) {
      const pairs = scripts.map((second) => String.fromCharCode(first, second)).join('\n')
      expect(changes(pairs)).toBe(false)
      expect(changes(`a${String.fromCharCode(first)}e`)).toBe(false)
    }
  })

  it.each(['\u0301', '\u093c', '\u0958', '\u0387', '\u11a8', '\ufb2c'])('is not %s', (character) => {
    expect(isStable(character.charCodeAt(0))).toBe(false)
  })
})
