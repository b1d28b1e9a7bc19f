import fc from 'fast-check'
import twitterText from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { countWeighted } from '../../../src/social/count/index.js'
import { isThorough, timesToTry } from '../../thorough.js'
import { anyPost } from './posts-arbitrary.js'

const family = '👨‍👩‍👧‍👦'
const oracle = (text: string) => twitterText.parseTweet(text).weightedLength
const emoji = new RegExp('\\p{RGI_Emoji}', 'gv')

// The cases of twitter-text's conformance/validate.yml (Apache-2.0), by value: the weighted and the
// directional ones.
const kana = 'あいうえおかきくけこ'
const conformance: ReadonlyArray<readonly [text: string, weight: number]> = [
  ['Hi http://test.co', 26],
  ['http://test.co', 23],
  ['285 chars-' + 'xxxxxxxxxx-'.repeat(25), 285],
  ['285 chars- http://www.twitter.com/jack ' + 'xxxxxxxxxx-'.repeat(24), 299],
  ['xxxxxxxxxx-'.repeat(24) + ' http://www.twitter.com/jack ', 289],
  ['https://www.twitter.com/aloha '.repeat(10), 240],
  ['故人西辞黄鹤楼，烟花三月下扬州。'.repeat(10), 320],
  ['😷'.repeat(160), 320],
  ['the' + '故人西辞黄鹤楼，烟花三月下扬州。'.repeat(10), 323],
  ['A\u0301B', 2],
  ['A\uFB2C', 4],
  ['x'.repeat(280) + 'A\u0301', 281],
  [`H🐱☺${family}`, 7],
  ['😷👾😡🔥💩', 10],
  ['🙋🏽👨‍🎤', 4],
  ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B', 12],
  ['‐ ‑ ‒ – — ― ‖ ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷', 43],
  ['randomurl'.repeat(7) + 's.com', 68],
  [`${kana.repeat(12)} http://${kana.repeat(5)}あいう.com`, 358],
  [`${kana.repeat(12)} http://${kana.repeat(5)}あい.com`, 264],
  [family.repeat(140), 280],
  ['1⃣', 2],
  ['Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 34],
  ['Unicode 9.0 emoji: 🤠; 💃; 💃🏾', 29],
  ['ABC\u202A\uFFFFABC\uFFFE', 12],
  ['\u2066\u202Ahttp://foobar.پاکستان/\u202C\u2069', 31]
]

// Measured with twitter-text 3.1.0.
const measured: Readonly<Record<string, number>> = {
  '': 0,
  '🤖': 2,
  [family]: 2,
  '1️⃣': 2,
  '⚠': 2,
  日本語: 6,
  مرحبا: 5,
  नमस्ते: 6,
  '[AI]': 4,
  '【AI】': 6,
  '𝗔𝗜': 4,
  '\u2067\u2069\u200F': 6,
  '\u200B': 1,
  'example.com': 23,
  'README.md': 23,
  'claude.ai': 23,
  'file.zip': 23,
  'node.js': 7,
  '©': 1,
  '©️': 2
}

/** Is the oracle consistent with itself here? It isn't where one domain is in another's run. */
function isConsistent(text: string): boolean {
  const urls = twitterText.extractUrlsWithIndices(text)
  return urls.every(({ url, indices: [start, end] }) => {
    const [domain = ''] = url.split(/[:/?]/)
    return (
      text.slice(start, end) === url &&
      (/^https?:/i.test(url) || text.indexOf(domain) === text.lastIndexOf(domain))
    )
  })
}

describe('countWeighted', () => {
  it.each(conformance)('counts as the conformance suite says: %s', (text, weight) => {
    expect(countWeighted(text)).toBe(weight)
    expect(oracle(text)).toBe(weight)
  })

  it.each(Object.entries(measured))('counts %s as measured', (text, weight) => {
    expect(countWeighted(text)).toBe(weight)
  })

  it('counts any post as twitter-text does', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const normalized = text.normalize()
        fc.pre(isConsistent(normalized))
        fc.pre([...normalized.matchAll(emoji)].every(([match]) => oracle(match) === 2))
        expect(countWeighted(text)).toBe(oracle(text))
      }),
      { numRuns: timesToTry(800, 3000) }
    )
  })

  it.each([
    ['a character in brackets', 'https://example.com/C_(a)'],
    ['brackets with nothing between', 'https://example.com/C_()'],
    ['brackets in brackets', 'https://example.com/C_(a(b)c)'],
    ['a control before its domain', '/\bco.com'],
    ['a control between a dot and its domain', '.\u0001a.com'],
    ['a control in a domain', 'a_\u0001a.com'],
    ['a control for its domain', '\u0010.com.com'],
    ['a tab before its domain', 'a\texample.com']
  ])('counts an address with %s as twitter-text does', (_, text) => {
    expect(countWeighted(text)).toBe(oracle(text))
  })

  it('counts any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countWeighted(text)).toBeGreaterThanOrEqual(0)
      })
    )
  })

  it('counts a long text in linear time', () => {
    const hostile = [
      'a.', '_.', 'あ', 'あ.', 'a.co/(', 'a_b.com.', 'a-', 'http://', '❤', '🇺', '\u200D', 'xn--.'
    ]
    for (const piece of hostile) {
      const times = isThorough ? 100_000 : 100_000 / piece.length
      expect(countWeighted(piece.repeat(times))).toBeGreaterThan(0)
    }
  })
})

describe('differences from twitter-text 3.1.0', () => {
  // Its emoji parser ends with Unicode 11 (2018). X counts every emoji 2
  // (docs.x.com/fundamentals/counting-characters).
  it.each([
    ['🧑‍💻', 'joined, Unicode 12.1', 5],
    ['🐻‍❄️', 'joined, Unicode 13', 5],
    ['❤️‍🔥', 'joined, Unicode 13.1', 5],
    ['🙂‍↔️', 'joined, Unicode 15.1', 5],
    ['🐦‍🔥', 'joined, Unicode 15.1', 5],
    ['🫱🏽', 'skin tone, Unicode 14', 4],
    ['🧑🏻‍❤️‍💋‍🧑🏼', 'two skin tones, Unicode 13.1', 11],
    ['👁️‍🗨️', 'joined, with both variation selectors', 5]
  ])('counts %s (%s) 2, where the oracle has %i', (text, _kind, stale) => {
    expect(countWeighted(text)).toBe(2)
    expect(oracle(text)).toBe(stale)
  })

  it('counts the URL where it is, where the oracle counts its first look-alike', () => {
    // `t.cojava` is no domain. The oracle looks `t.co` up again and finds it there.
    const text = 't.cojava日本t.co/a'
    expect(twitterText.extractUrlsWithIndices(text)[0]?.indices).toEqual([0, text.length])
    expect(countWeighted(text)).toBe('t.cojava'.length + 4 + 23)
  })

  it('ends a URL where its path ends, where the oracle counts a part of the path twice', () => {
    const text = 'foo.com❤.jp/abc'
    const [url] = twitterText.extractUrlsWithIndices(text)
    expect(url?.indices).toEqual([0, text.length])
    expect(url?.url).toBe('foo.com/abc')
    expect([countWeighted(text), oracle(text)]).toEqual([23, 27])
  })
})

describe('naive counts', () => {
  it('a length is no weight: negative control', () => {
    const naive = Object.entries(measured).filter(([text, weight]) => text.length !== weight)
    expect(naive.length).toBe(10)
  })

  it('normalises before counting', () => {
    const decomposed = 'e\u0301'.repeat(10)
    expect(countWeighted(decomposed)).toBe(10)
    expect(decomposed.length).toBe(20)
  })

  it('counts bidirectional isolates, full-width brackets and mathematical letters 2 each', () => {
    expect(countWeighted('\u2068AI\u2069')).toBe(6)
    expect(countWeighted('【AI】')).toBe(6)
    expect(countWeighted('𝗔𝗜')).toBe(4)
    expect('\u2068AI\u2069'.length).toBe(4)
  })
})
