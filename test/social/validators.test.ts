import { AppBskyFeedPost, jsonToLex, lexicons, RichText } from '@atproto/api'
import { FormattedString } from '@grammyjs/parse-mode'
import { generateAtomFeed, generateJsonFeed, generateRssFeed, parseFeed } from 'feedsmith'
import apn from '@parse/node-apn'
import { createECDH, randomBytes } from 'node:crypto'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { SegmentedMessage } from 'sms-segments-calculator'
import twitterText from 'twitter-text'
import { describe, expect, it } from 'vitest'
import webPush from 'web-push'
import { countGsm7 } from '../../src/social/count/index.js'
import { labelPost, labelThread } from '../../src/social/index.js'
import { disclosure, payloads, story } from './payloads.js'

const posts = [
  story,
  'Read README.md on example.org 🎉👨‍👩‍👧‍👦 #harbour @ada',
  '港の壁が再開しました。詳しくは https://example.jp/',
  'أعيد فتح جدار الميناء اليوم',
  'x'.repeat(200)
]

describe('twitter-text', () => {
  it.each(posts)('finds the labelled post valid: %j', (text) => {
    const { payload } = labelPost('x', { text }, disclosure)
    const { valid, weightedLength } = twitterText.parseTweet(payload.text)
    expect(valid).toBe(true)
    expect(weightedLength).toBeLessThanOrEqual(280)
  })

  it.each(posts)('finds the author’s links, mentions and hashtags and no others: %j', (text) => {
    const { payload } = labelPost('x', { text }, disclosure)
    const named = (value: string) =>
      twitterText
        .extractEntitiesWithIndices(value)
        .map((entity) => ({ ...entity, indices: undefined }))
    expect(named(payload.text)).toEqual(named(text))
  })

  it('finds every part of a thread valid', () => {
    const { payloads: parts } = labelThread('x', posts.join(' ').repeat(8), disclosure)
    for (const { text = '' } of parts) expect(twitterText.parseTweet(text).valid).toBe(true)
  })
})

describe('@atproto/api', () => {
  const record = (text: string) => {
    const rich = new RichText({ text })
    rich.detectFacetsWithoutResolution()
    return {
      $type: 'app.bsky.feed.post',
      text,
      facets: rich.facets ?? [],
      createdAt: '2026-11-20T10:00:00.000Z'
    }
  }
  const validate = (value: object) =>
    lexicons.validate('app.bsky.feed.post', jsonToLex(JSON.parse(JSON.stringify(value))))
  const segments = ({ text, facets }: ReturnType<typeof record>) =>
    [...new RichText({ text, facets }).segments()]
      .filter(({ facet }) => facet)
      .map(({ text: name, link, mention, tag }) => ({ name, link, mention, tag }))

  it.each(['en', 'zh', 'ar', 'fr'])(
    'accepts the labelled record and names the same facets: %s',
    (locale) => {
      for (const text of [...posts, '🎉 @ada.bsky.social and https://example.org/é #harbour']) {
        const payload = withDids(record(text))
        const labelled = labelPost('bluesky', payload, disclosure, { locale }).payload
        expect(validate(labelled).success).toBe(true)
        expect(AppBskyFeedPost.validateRecord(labelled).success).toBe(true)
        expect(segments(labelled)).toEqual(segments(payload))
      }
    }
  )

  it('accepts every part of a thread, and the parts name the same facets', () => {
    const payload = withDids(
      record(`${story} @ada.bsky.social says https://example.org/harbour. `.repeat(9))
    )
    const { payloads: parts } = labelThread('bluesky', payload, disclosure)
    expect(parts.length).toBeGreaterThan(2)
    for (const part of parts) expect(validate(part).success).toBe(true)
    expect(parts.flatMap(segments)).toEqual(segments(payload))
  })

  // Detected mentions have no DID before they are resolved.
  function withDids<T extends { facets: readonly unknown[] }>(value: T): T {
    return JSON.parse(
      JSON.stringify(value)
        .replaceAll('"did":"ada.bsky.social"', '"did":"did:plc:ewvi7nxzyoun6zhxrhs64oiz"')
        .replaceAll('"did":"ada"', '"did":"did:plc:ewvi7nxzyoun6zhxrhs64oiz"')
    ) as T
  }
})

describe('nodemailer and postal-mime', () => {
  it('builds a message whose parts all open with the label', async () => {
    const { payload } = labelPost('email', payloads.email, disclosure)
    const transport = createTransport({ streamTransport: true, buffer: true })
    const { message } = await transport.sendMail(payload)
    const parsed = await PostalMime.parse(message as Uint8Array)
    expect(parsed.subject).toBe(payload.subject)
    expect(parsed.text?.trimEnd()).toBe(payload.text)
    expect(parsed.html?.trimEnd()).toBe(payload.html)
    expect(String(message)).toMatch(/^Subject: \[AI-generated\] The harbour\r$/m)
  })
})

describe('feedsmith', () => {
  it('reads back a labelled RSS item', () => {
    const { payload } = labelPost('rss', payloads.rss, disclosure)
    const source = generateRssFeed({
      title: 'F',
      link: 'https://example.org/',
      description: 'F',
      items: [payload]
    })
    const { feed } = parseFeed(source)
    expect(feed).toMatchObject({
      items: [{ title: payload.title, description: payload.description, content: payload.content }]
    })
  })

  it('reads back a labelled Atom entry', () => {
    const entry = { ...payloads.atom, updated: new Date(0) }
    const { payload } = labelPost('atom', entry, disclosure)
    const source = generateAtomFeed({
      id: '1',
      title: { value: 'F' },
      updated: new Date(0),
      entries: [payload]
    })
    const { feed } = parseFeed(source)
    expect(feed).toMatchObject({
      entries: [{ title: payload.title, summary: payload.summary, content: payload.content }]
    })
  })

  it('reads back a labelled JSON Feed item', () => {
    const { payload } = labelPost('jsonfeed', payloads.jsonfeed, disclosure)
    const source = generateJsonFeed({ title: 'F', items: [payload] })
    const { feed } = parseFeed(source)
    expect(feed).toMatchObject({
      items: [
        { title: payload.title, summary: payload.summary, content_html: payload.content_html }
      ]
    })
  })
})

describe('sms-segments-calculator', () => {
  it.each([...posts, 'Grüße € [a]', 'word '.repeat(60)])('agrees on the segments of %j', (body) => {
    const { payload } = labelPost('sms', { to: '1', body }, disclosure)
    const theirs = new SegmentedMessage(payload.body)
    expect(countGsm7(payload.body).segments).toBe(theirs.segmentsCount)
  })
})

describe('@grammyjs/parse-mode', () => {
  it('reads the same words from the entities', () => {
    const formatted = FormattedString.b('The wall 🎉')
      .plain(' reopened, says ')
      .link('Ada', 'https://example.org/')
      .plain('.')
    const named = (
      text: string,
      entities: readonly { offset: number; length: number; type: string }[]
    ) => entities.map(({ offset, length, type }) => [type, text.slice(offset, offset + length)])
    const payload = { chat_id: 1, text: formatted.text, entities: [...formatted.entities] }
    for (const locale of ['en', 'zh', 'ar']) {
      const labelled = labelPost('telegram', payload, disclosure, { locale }).payload
      expect(named(labelled.text, labelled.entities)).toEqual(named(payload.text, payload.entities))
      const again = new FormattedString(labelled.text, labelled.entities)
      expect(
        again.slice(labelled.entities[0]?.offset, (labelled.entities[0]?.offset ?? 0) + 11).text
      ).toBe('The wall 🎉')
    }
  })
})

describe('@parse/node-apn', () => {
  it('compiles what its own notification became, which is read as the JSON that it is', () => {
    const alert = { title: 'The harbour', body: story }
    const notification = new apn.Notification({ alert, sound: 'ping', topic: 'org.example' })
    const { payload } = labelPost('apns', JSON.parse(JSON.stringify(notification)), disclosure)
    // Its type says nothing of what it compiles to.
    expect(labelPost('apns', notification as object, disclosure).payload).toEqual(payload)
    const compiled: unknown = JSON.parse(JSON.stringify(new apn.Notification({ rawPayload: payload })))
    expect(compiled).toMatchObject({
      aps: { alert: { title: 'AI-generated: The harbour' }, sound: 'ping' }
    })
    expect(compiled).toEqual(payload)
  })
})

describe('web-push', () => {
  it('encrypts the longest labelled message that is accepted, within what services take', () => {
    const device = createECDH('prime256v1')
    const p256dh = device.generateKeys('base64url')
    const keys = { p256dh, auth: randomBytes(16).toString('base64url') }
    const endpoint = 'https://push.example.org/1'
    const post = (length: number) => ({ title: 'The harbour', options: { body: 'a '.repeat(length) } })
    const fits = (length: number) => {
      try {
        return labelPost('webpush', post(length), disclosure).payload
      } catch {
        return undefined
      }
    }
    const lengths = Array.from({ length: 2100 }, (_, length) => length + 1)
    const longest = lengths.findLast((length) => fits(length) !== undefined) ?? 0
    expect(longest).toBeGreaterThan(1000)
    const { body } = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(fits(longest)))
    expect(body?.length).toBeLessThanOrEqual(4096)
  })
})
