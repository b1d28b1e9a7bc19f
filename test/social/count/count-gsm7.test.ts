import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { countGsm7 } from '../../../src/social/count/index.js'

const plain =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzäöñüà'
const escaped = '\f^{}\\[~]|€'
const gsm = fc.constantFrom(...plain, ...escaped, '\r\n', '[AI]')
const family = '👨‍👩‍👧‍👦'
const other = fc.constantFrom(...'—“日本ж`ça[', '🤖', family, '❤️', 'e\u0301', '🇺🇸', '\r\n')
const anyMessage = fc
  .oneof(fc.array(gsm, { maxLength: 420 }), fc.array(fc.oneof(gsm, other), { maxLength: 200 }))
  .map((parts) => parts.join(''))

describe('countGsm7', () => {
  it('counts any message as sms-segments-calculator does', () => {
    fc.assert(
      fc.property(anyMessage, (text) => {
        const oracle = new SegmentedMessage(text)
        const isGsm = oracle.encodingName === 'GSM-7'
        const { encoding, units, segments } = countGsm7(text)
        expect({ encoding, units, segments }).toEqual({
          encoding: isGsm ? 'gsm7' : 'ucs2',
          units: isGsm ? oracle.numberOfCharacters : text.length,
          segments: oracle.segmentsCount
        })
      }),
      { numRuns: 300 }
    )
  })

  it('knows each character of the alphabet, and no other of the first plane', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code)
      const { encoding, units } = countGsm7(character)
      const size = escaped.includes(character) ? 2 : 1
      const isKnown = plain.includes(character) || escaped.includes(character)
      expect([encoding, units]).toEqual(isKnown ? ['gsm7', size] : ['ucs2', 1])
    }
  })

  it('holds 160 septets in one segment, 153 in each of several', () => {
    expect(countGsm7('a'.repeat(160))).toMatchObject({ segments: 1, unitsPerSegment: 160 })
    expect(countGsm7('a'.repeat(161))).toMatchObject({ segments: 2, unitsPerSegment: 153 })
    expect(countGsm7('a'.repeat(307)).segments).toBe(3)
  })

  it('holds 70 units of UCS-2, 67 in each of several', () => {
    expect(countGsm7('ж'.repeat(70))).toMatchObject({ segments: 1, unitsPerSegment: 70 })
    expect(countGsm7('ж'.repeat(71))).toMatchObject({ segments: 2, unitsPerSegment: 67 })
  })

  it('counts brackets twice: a bracketed label and 145 characters are two segments', () => {
    const text = `[AI-generated] ${'a'.repeat(145)}`
    expect(text.length).toBe(160)
    expect(countGsm7(text)).toMatchObject({ units: 162, segments: 2 })
  })

  it.each(['🤖', '—', '“', '\u2011'])('makes the whole message UCS-2 for %s', (character) => {
    const text = 'a'.repeat(100)
    expect(countGsm7(text).segments).toBe(1)
    expect(countGsm7(text + character)).toMatchObject({ encoding: 'ucs2', segments: 2 })
  })

  it('never parts an escape from its septet', () => {
    // 152 + 2 don't fit into 153, though the sum would fit into two segments.
    const text = 'a'.repeat(152) + '[' + 'a'.repeat(152)
    expect(Math.ceil(countGsm7(text).units / 153)).toBe(2)
    expect(countGsm7(text).segments).toBe(3)
  })

  it('never parts a surrogate pair, and keeps a grapheme in one segment if it can', () => {
    const text = 'ж'.repeat(66) + '🤖' + 'ж'.repeat(66)
    expect(Math.ceil(text.length / 67)).toBe(2)
    expect(countGsm7(text).segments).toBe(3)
    expect(countGsm7(`a${'\u0301'.repeat(200)}`).segments).toBe(3)
  })

  it('counts an empty message as one segment', () => {
    expect(countGsm7('')).toEqual({ encoding: 'gsm7', units: 0, segments: 1, unitsPerSegment: 160 })
  })
})
