import { RichText } from '@atproto/api'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countBytes,
  countCodePoints,
  countGraphemes,
  countThreads,
  countUtf16
} from '../../../src/social/count/index.js'
import { isThorough } from '../../thorough.js'
import { anyPost } from './posts-arbitrary.js'

const family = '👨‍👩‍👧‍👦'
const segmenter = new Intl.Segmenter('en')
const marks = [
  '\r\n', '\r', '\n', '\u0300', '\u064B', '\u0E33', 'ก', 'क्षि', 'க்ஷ', 'ᄀ', 'ᅡ', 'ᆨ', '각', '\u0600',
  '\u06DD', '\u200C', '\u200D', '\uFE0F', '\u20E3', '🏽', '🇺', '🇸', '🤖', '❤', '©', '\u{E0067}',
  'か\u3099', 'ﾊﾟ', '𠮷', '\u200B', '\u2028', '\u00AD', 'a', 'א', 'م', '日', '\uD83C', '\uDFFB',
  family
]
const anyMarks = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 1 })))
  .map((parts) => parts.join(''))

describe('countGraphemes', () => {
  it('counts any text as Intl.Segmenter and the RichText of Bluesky do', () => {
    fc.assert(
      fc.property(fc.oneof(anyMarks, anyPost), (text) => {
        const count = countGraphemes(text)
        expect(count).toBe([...segmenter.segment(text)].length)
        expect(count).toBe(new RichText({ text }).graphemeLength)
      }),
      { numRuns: 3000 }
    )
  })

  it('counts long texts in parts, wherever a part ends', () => {
    const long = fc.array(fc.constantFrom(...marks), { minLength: 300, maxLength: 900 })
    fc.assert(
      fc.property(long, fc.boolean(), (parts, isSegmentedOnly) => {
        // Without characters that stand alone, all of the text goes through the segmenter.
        const kept = parts.filter((part) => !isSegmentedOnly || !/^[\0-\u02FF]+$/.test(part))
        const joined = kept.join('')
        expect(countGraphemes(joined)).toBe([...segmenter.segment(joined)].length)
      }),
      { numRuns: 100 }
    )
    expect(countGraphemes(`${'क्षि'.repeat(400)}a${'\u0301'.repeat(5000)}🇺`)).toBe(402)
  })

  it('counts a long text in linear time, where Intl.Segmenter takes many seconds', () => {
    expect(countGraphemes('नमस्ते'.repeat(200_000))).toBe(600_000)
  })

  it('counts each character of the first planes as Intl.Segmenter does, beside others', () => {
    const differing: string[] = []
    for (let point = 0; point < 0x20000; point += isThorough ? 1 : 5) {
      const character = String.fromCodePoint(point)
      const text = `a${character}\u{1F3FD}${character}${character}b`
      const expected = [...segmenter.segment(text)].length
      if (countGraphemes(text) !== expected) differing.push(point.toString(16))
    }
    expect(differing).toEqual([])
  })

  it('counts CR LF as one', () => {
    expect(countGraphemes('a\r\nb')).toBe(3)
    expect('a\r\nb'.length).toBe(4)
  })

  it('is not enough for Bluesky: 150 families are 150 graphemes and 3,750 bytes', () => {
    const text = family.repeat(150)
    expect(countGraphemes(text)).toBe(150)
    expect(countBytes(text)).toBe(3750)
    expect(text.length).toBe(1650)
  })

  it('is neither code points nor code units: negative control', () => {
    expect(countGraphemes(family)).toBe(1)
    expect(countCodePoints(family)).toBe(7)
    expect(countUtf16(family)).toBe(11)
  })
})

describe('countBytes', () => {
  it('counts what a TextEncoder writes, and the RichText of Bluesky', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(fc.oneof(anyPost, fc.string({ unit: 'binary' })), (text) => {
        expect(countBytes(text)).toBe(encoder.encode(text).length)
        expect(countBytes(text)).toBe(new RichText({ text }).length)
      })
    )
  })

  it('counts a lone surrogate as U+FFFD', () => {
    expect(countBytes('\uD83D')).toBe(3)
    expect(countBytes('\uDC00a')).toBe(4)
  })

  it("differs from the length of a YouTube description's text: negative control", () => {
    expect(countBytes('説明 — 🤖')).toBe(15)
    expect('説明 — 🤖'.length).toBe(7)
  })
})

describe('countCodePoints', () => {
  it('counts what a string iterates over', () => {
    fc.assert(
      fc.property(fc.oneof(anyPost, fc.string({ unit: 'binary' })), (text) => {
        expect(countCodePoints(text)).toBe([...text].length)
      })
    )
  })

  it('differs from UTF-16: a Lemmy title and its body', () => {
    expect(countCodePoints('🤖🤖')).toBe(2)
    expect(countUtf16('🤖🤖')).toBe(4)
  })
})

describe('countThreads', () => {
  it.each([
    ['AI-generated', 12],
    ['日本語', 3],
    ['🤖', 4],
    ['⚠️', 6],
    [family, 25],
    ['👍🏽', 8],
    ['🇺🇸', 8],
    ['1️⃣ 1', 9],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 28],
    ['🐦‍🔥', 11],
    ['𝗔', 1],
    ['⚠©', 2],
    ['🤖 AI-generated', 17]
  ])('counts %s as %i', (text, count) => {
    expect(countThreads(text)).toBe(count)
  })

  it('is never less than code points nor more than bytes', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        expect(countThreads(text)).toBeGreaterThanOrEqual(countCodePoints(text))
        expect(countThreads(text)).toBeLessThanOrEqual(countBytes(text))
      })
    )
  })

  it('differs from characters: negative control', () => {
    expect([...'🤖⚠️'].length).toBe(3)
    expect(countThreads('🤖⚠️')).toBe(10)
  })
})
