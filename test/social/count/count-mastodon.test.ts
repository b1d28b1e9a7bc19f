import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countGraphemes, countMastodon } from '../../../src/social/count/index.js'
import { anyPost } from './posts-arbitrary.js'

describe('countMastodon', () => {
  it.each([
    ['Hello', 5],
    ['https://example.org/a/very/long/path?with=a&query=too', 23],
    ['http://a.jp', 23],
    ['https://example.org/日本語/ページ', 23],
    ['example.org/a/long/path', 23],
    ['example.org', 11],
    ['https://nothing', 15],
    ['@ada@example.org hi', 7],
    ['@ada hi', 7],
    ['x@example.org', 13],
    ['@a@b@c', 6],
    ['/@ada@example.org', 17],
    ['https://example.org/@ada@example.com', 23],
    ['👨‍👩‍👧‍👦 @ада@b.c', 10],
    ['@ada@пример.рф!', 5]
  ])('counts %s as %i', (text, count) => {
    expect(countMastodon(text)).toBe(count)
  })

  it('counts a content warning raw, URLs whole', () => {
    const url = 'https://example.org/a/long/path/to/it'
    expect(countMastodon(url, { spoilerText: url })).toBe(url.length + 23)
    expect(countMastodon('Hi', { spoilerText: 'AI-generated' })).toBe(14)
  })

  it("takes the instance's own number for URLs", () => {
    expect(countMastodon('https://example.org', { charactersReservedPerUrl: 30 })).toBe(30)
  })

  it('counts text without URLs and mentions in graphemes', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const without = text.replace(/[@＠.]/g, '')
        expect(countMastodon(without)).toBe(countGraphemes(without))
      })
    )
  })

  it('differs from its graphemes: negative control', () => {
    expect(countGraphemes('@ada@example.org')).toBe(16)
    expect(countMastodon('@ada@example.org')).toBe(4)
  })
})
