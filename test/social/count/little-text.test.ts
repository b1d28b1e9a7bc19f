import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countLittleText,
  escapeLittleText,
  unescapeLittleText
} from '../../../src/social/count/index.js'

const reserved = '\\|{}@[]()<>#*_~'
const anyText = fc
  .array(fc.constantFrom(...reserved, 'a', '🤖'))
  .map((parts) => parts.join(''))

describe('little text', () => {
  it('escapes every reserved character, and no other', () => {
    for (let code = 0; code < 0x100; code++) {
      const character = String.fromCharCode(code)
      const escaped = reserved.includes(character) ? `\\${character}` : character
      expect(escapeLittleText(character)).toBe(escaped)
    }
  })

  it('comes back unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeLittleText(escapeLittleText(text))).toBe(text)
      })
    )
  })

  it('keeps a backslash that escapes nothing', () => {
    expect(unescapeLittleText('a\\b')).toBe('a\\b')
  })

  it('counts its escapes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countLittleText(text)).toBe(escapeLittleText(text).length)
      })
    )
    expect(countLittleText('[AI-generated] ')).toBe(17)
    expect('[AI-generated] '.length).toBe(15)
  })

  it('is not idempotent: text is compared unescaped', () => {
    expect(escapeLittleText(escapeLittleText('['))).not.toBe(escapeLittleText('['))
  })
})
