import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../src/disclosure/review.js'
import {
  countText,
  labelPost,
  labelThread,
  platforms,
  postText,
  unlabelPost
} from '../../src/social/index.js'
import { disclosure, keys, payloads, story } from './payloads.js'

const long = Array.from({ length: 14 }, (_, index) => `Sentence ${index + 1}: ${story}`).join(' ')
const threaded = keys.filter((key) => 'thread' in platforms[key])

describe('labelThread', () => {
  it('splits behind sentences and loses no word', () => {
    const { payloads: parts } = labelThread('x', long, disclosure)
    const texts = parts.map((part) => unlabelPost('x', part).payload.text ?? '')
    expect(texts.join(' ')).toBe(long)
    for (const text of texts) expect(text).toMatch(/[.]$/)
  })

  it.each(threaded.filter((key) => key !== 'nostr'))('splits a text alone on %s, and gives it back whole', (key) => {
    const hasRoom = ['facebook', 'slack', 'teams', 'matrix', 'zulip', 'mattermost', 'vk'].includes(key)
    const words = Array.from({ length: hasRoom ? 7000 : 500 }, (_, index) => `Wave ${index} of the sea.`).join(' ')
    const { payloads: parts } = labelThread(platforms[key], words, disclosure)
    expect(parts.length).toBeGreaterThan(1)
    const texts = parts.map((part) => postText(key, unlabelPost(platforms[key], part).payload as never))
    expect(texts.join(' ')).toBe(words)
  })

  it('keeps words of the author that are only a label when the text is split behind them', () => {
    const quoted = `AI-generated: ${'word '.repeat(24)}end.\n\nResponsible: Ada Lovelace.`
    expect(unlabelPost('x', { text: quoted }).changed).toBe(true)
    const [first] = labelThread('x', `${quoted}\n\n${'more '.repeat(60)}`, disclosure).payloads
    expect(first?.text).toContain(quoted)
  })

  it('gives the first part the full byline and the later ones the short', () => {
    const { payloads: parts } = labelThread('x', long, disclosure)
    const [first, ...later] = parts
    expect(first?.text).toMatch(/\n\nAI used: GPT-4 \(OpenAI\)\. Responsible: Ada Lovelace\.$/)
    for (const { text } of later) expect(text).toMatch(/\n\nResponsible: Ada Lovelace\.$/)
  })

  it('splits between words where a sentence is too long, and between graphemes where a word is', () => {
    const one = labelThread('x', 'word '.repeat(200), disclosure).payloads
    for (const part of one) expect(unlabelPost('x', part).payload.text).toMatch(/^(?:word )*word$/)
    const family = '👨‍👩‍👧‍👦'
    const cjk = labelThread('bluesky', family.repeat(700), disclosure).payloads
    for (const part of cjk) {
      expect(countText('bluesky', part.text)).toBeLessThanOrEqual(300)
      expect(unlabelPost('bluesky', part).payload.text.replaceAll(family, '')).toBe('')
    }
  })

  it('never splits an address', () => {
    const url = `https://example.org/${'a'.repeat(60)}`
    const { payloads: parts } = labelThread('bluesky', `${story} ${url} `.repeat(8), disclosure)
    const found = parts.flatMap(({ text }) => text.match(/https:\S+/g) ?? [])
    expect(found).toEqual(Array(8).fill(url))
  })

  it('keeps media, polls and the reply on the first part, and the rest on each', () => {
    const payload = {
      text: long,
      reply: { in_reply_to_tweet_id: '1' },
      media: { media_ids: ['1'] },
      reply_settings: 'following' as const
    }
    const { payloads: parts, notes } = labelThread('x', payload, disclosure, { media: 'ai' })
    const [first, ...later] = parts
    expect(first).toMatchObject({ reply: payload.reply, media: payload.media, made_with_ai: true })
    for (const part of later) {
      expect(Object.keys(part).sort()).toEqual(['reply_settings', 'text'])
    }
    expect(notes.some(({ message }) => message.includes('in_reply_to_tweet_id'))).toBe(true)
  })

  it('makes the later parts of a Threads post texts', () => {
    const payload = {
      media_type: 'IMAGE' as const,
      image_url: 'https://example.org/a.jpg',
      text: long
    }
    const [first, second] = labelThread('threads', payload, disclosure).payloads
    expect(first).toMatchObject({ media_type: 'IMAGE', image_url: payload.image_url })
    expect(second).toMatchObject({ media_type: 'TEXT' })
    expect(second).not.toHaveProperty('image_url')
  })

  it('numbers the parts on request, also when the numbers take more digits', () => {
    const { payloads: parts } = labelThread('x', long.repeat(4), disclosure, { number: true })
    expect(parts.length).toBeGreaterThan(9)
    for (const [index, { text = '' }] of parts.entries()) {
      expect(text).toContain(` ${index + 1}/${parts.length}\n\n`)
      expect(countText('x', text)).toBeLessThanOrEqual(280)
    }
  })

  it('labels several posts one by one', () => {
    const { payloads: parts } = labelThread('x', ['One.', { text: 'Two.' }], disclosure)
    expect(parts.map(({ text }) => text?.slice(0, 18))).toEqual([
      'AI-generated: One.',
      'AI-generated: Two.'
    ])
  })

  it('changes nothing by labelling numbered parts again', () => {
    const once = labelThread('x', long, disclosure, { number: true }).payloads
    expect(once.length).toBeGreaterThan(2)
    expect(labelThread('x', once, disclosure, { number: true }).payloads).toEqual(once)
  })

  it('changes nothing by labelling the parts again', () => {
    const { payloads: parts } = labelThread('x', long, disclosure)
    expect(labelThread('x', parts, disclosure).payloads).toEqual(parts)
  })

  it('binds a review to the whole', () => {
    const review = reviewOf(long, { by: 'Ada Lovelace' })
    const facts = { ...disclosure, review }
    const mismatch = expect.objectContaining({ code: 'review-mismatch' })
    expect(labelThread('x', long, facts).payloads.length).toBeGreaterThan(2)
    expect(() => labelThread('x', `${long} More.`, facts)).toThrowError(mismatch)
    const other = reviewOf('Another text.', { by: 'Bea Smith' })
    expect(() => labelThread('x', long, { ...facts, review: [review, other] })).toThrowError(mismatch)
  })

  it('refuses when not even a word fits', () => {
    expect(() => labelThread('x', long, disclosure, { limits: 40 })).toThrowError(
      expect.objectContaining({ code: 'no-room' })
    )
  })

  it('refuses a text where the platform has no threads', () => {
    expect(() => labelThread('rss', long, disclosure)).toThrowError(
      expect.objectContaining({ code: 'cannot-label' })
    )
    expect(() => labelThread('x', [], disclosure)).toThrowError(
      expect.objectContaining({ code: 'cannot-label' })
    )
  })

  it.each(threaded)('gives one payload where it fits: %s', (key) => {
    const platform = platforms[key]
    const { payloads: parts } = labelThread(platform, payloads[key], disclosure)
    expect(parts).toEqual([labelPost(platform, payloads[key], disclosure).payload])
  })

  it.each(threaded)('makes payloads from a text: %s', (key) => {
    const { payloads: parts } = labelThread(platforms[key], story, disclosure)
    expect(JSON.stringify(parts)).toContain('AI-generated: The harbour')
  })
})
