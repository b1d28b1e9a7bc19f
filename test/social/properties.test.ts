import { RichText } from '@atproto/api'
import fc from 'fast-check'
import twitterText from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  countText,
  labelPost,
  labelThread,
  type PlatformKey,
  platforms,
  unlabelPost
} from '../../src/social/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { isThorough, timesToTry } from '../thorough.js'
import { disclosure, keys } from './payloads.js'

/** Pieces of which posts are made: what each platform counts, links, escapes or moves. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['🎉', '👨‍👩‍👧‍👦', '🏳️‍🌈', '1️⃣', '🇩🇪', '❤️', 'e\u0301', 'क्षि', '日本語', 'مرحبا', 'שלום', '한국어'],
    ...[
      'https://example.org/a?b=1',
      'example.com',
      'README.md',
      '@ada',
      '@ada@example.org',
      '#tag',
      '$TSLA'
    ],
    ...[
      '# ',
      '> ',
      '- ',
      '1. ',
      '```',
      '**',
      '__',
      '||',
      '\\',
      '<b>',
      '</p>',
      '&amp;',
      '<!--',
      '---\n'
    ],
    ...[
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '. ',
      ' - ',
      'AI-generated: ',
      'AI-generated.',
      'Responsible: Ada.'
    ],
    ...[
      '\n\nAI used: GPT-4.',
      'word ',
      'The harbour wall reopened. ',
      '\u2067',
      '\u200D',
      '\uFEFF',
      '\uD83D'
    ]
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' })
)
const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''))
const locale = fc.constantFrom(...locales.map(({ tag }) => tag))
const facts = fc.record({
  author: fc.constantFrom<unknown>(
    'Ada Lovelace',
    { name: 'Harbour Ltd', kind: 'company' },
    'عادة'
  ),
  responsible: fc.constantFrom<unknown>(undefined, 'Grace Hopper'),
  ai: fc.constantFrom<unknown>('GPT-4 (OpenAI)', 'claude.ai', [
    'GPT-4',
    '通义千问 (阿里云)',
    '@bot #1'
  ]),
  roles: fc.constantFrom({ drafting: 'ai' }, { drafting: 'human', editing: 'ai' }, undefined),
  review: fc.constant({ by: 'Ada Lovelace' }),
  persona: fc.constantFrom(undefined, { name: 'Grace Hopper', tag: 'parody' }),
  domain: fc.constantFrom(undefined, 'medical'),
  use: fc.constantFrom('post', 'message', 'chatbot')
})

/** A payload of each platform around a text. */
const builders: { [key in PlatformKey]?: (text: string, title: string) => object } = {
  x: (value) => ({ text: value, reply: { in_reply_to_tweet_id: '1' } }),
  bluesky: (value) => ({ text: value }),
  mastodon: (value, title) => ({ status: value, spoiler_text: title }),
  threads: (value) => ({ text: value }),
  instagram: (value) => ({ caption: value }),
  facebook: (value) => ({ message: value }),
  linkedin: (value) => ({ commentary: value }),
  tiktok: (value) => ({ post_info: { title: value } }),
  youtube: (value, title) => ({ snippet: { title, description: value } }),
  reddit: (value, title) => ({ title, text: value }),
  discord: (value, title) => ({ content: value, embeds: [{ title, description: value }] }),
  slack: (value) => ({ text: value, blocks: [{ type: 'divider' }] }),
  telegram: (value) => ({ chat_id: 1, text: value, entities: [] }),
  whatsapp: (value) => ({ text: { body: value } }),
  pinterest: (value, title) => ({ title, description: value }),
  tumblr: (value) => ({ content: [{ type: 'text', text: value }] }),
  teams: (value, title) => ({ type: 'message', text: value, summary: title }),
  email: (value, title) => ({ subject: title, text: value, html: value }),
  sms: (value) => ({ to: '1', body: value }),
  matrix: (value) => ({ msgtype: 'm.text', body: value, formatted_body: value }),
  activitypub: (value, title) => ({ type: 'Note', content: value, summary: title }),
  nostr: (value) => ({ kind: 1, content: value, tags: [] }),
  lemmy: (value, title) => ({ name: title, body: value }),
  rss: (value, title) => ({ title, description: value, content: { encoded: value } }),
  atom: (value, title) => ({ title: { value: title }, content: { value, type: 'html' } }),
  jsonfeed: (value, title) => ({ title, content_html: value }),
  medium: (value, title) => ({ title, contentFormat: 'markdown', content: value }),
  dev: (value) => ({ article: { body_markdown: value } }),
  hashnode: (value, title) => ({ title, contentMarkdown: value }),
  ghost: (value, title) => ({ posts: [{ title, html: value }] }),
  wordpress: (value, title) => ({ title, content: { raw: value } }),
  github: (value, title) => ({ title, body: value, message: value }),
  gitlab: (value, title) => ({ title, description: value, commit_message: value }),
  zendesk: (value, title) => ({ ticket: { subject: title, comment: { body: value, html_body: value } } }),
  intercom: (value) => ({ body: value }),
  googlechat: (value, title) => ({ text: value, fallbackText: title }),
  fcm: (value, title) => ({ notification: { title, body: value } }),
  apns: (value) => ({ aps: { alert: value } }),
  webpush: (value, title) => ({ title, options: { body: value } }),
  mattermost: (value) => ({ message: value }),
  rocketchat: (value, title) => ({ msg: value, attachments: [{ title }] }),
  zulip: (value) => ({ type: 'direct', to: [1], content: value }),
  line: (value) => ({ messages: [{ type: 'textV2', text: value }] }),
  misskey: (value, title) => ({ text: value, cw: title }),
  vk: (value) => ({ peer_id: 1, message: value }),
  googlebusiness: (value) => ({ summary: value }),
  rcs: (value, title) => ({ richCard: { standaloneCard: { cardContent: { title, description: value } } } }),
  beehiiv: (value, title) => ({ title, body_content: value }),
  mailchimp: (value, title) => ({ subject: title, html: value, text: value }),
  buttondown: (value, title) => ({ subject: title, body: value })
}

/** How callers hold a payload: plain, frozen, behind a class of an SDK, in the call around it. */
const held = fc.constantFrom('plain', 'frozen', 'model', 'wrapped')

function hold(payload: object, how: string, key: PlatformKey): object {
  const { wrappers = [] }: { readonly wrappers?: readonly string[] } = platforms[key]
  if (how === 'frozen') return freeze(payload)
  if (how === 'model') return { toJSON: () => payload }
  const wrapper = wrappers[0]
  if (how !== 'wrapped' || wrapper === undefined || key === 'email') return payload
  return wrapper
    .split('.')
    .toReversed()
    .reduce<object>((inner, name) => (name === '*' ? [inner] : { [name]: inner }), payload)
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) if (typeof member === 'object') freeze(member as object)
  return Object.freeze(value)
}

type Label = typeof labelPost
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action()
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

/** Label, label again, take it off: what must hold for every payload. */
function holds(
  key: PlatformKey,
  payload: object,
  declared: object,
  options: object,
  label: Label = labelPost
) {
  const platform = platforms[key]
  const before = JSON.stringify(payload)
  const first = attempt(() => label(platform, payload, declared as typeof disclosure, options))
  expect(JSON.stringify(payload)).toBe(before)
  if (!first) return undefined
  const again = label(platform, first.payload, declared as typeof disclosure, options)
  expect(JSON.stringify(again.payload)).toBe(JSON.stringify(first.payload))
  const back = unlabelPost(platform, first.payload)
  expect(back.changed).toBe(true)
  const bare = unlabelPost(platform, payload)
  // What is labelled already has its label replaced.
  if (!bare.changed) expect(JSON.stringify(back.payload)).toBe(before)
  return first.payload
}

/** Payloads of each platform. */
const numRuns = timesToTry(40, 240)

describe.each(keys)('every %s payload', (key) => {
  it('is labelled once, whole and first, and unlabelled again, or refused', () => {
    let labelled = 0
    fc.assert(
      fc.property(text, text, facts, locale, held, (body, title, declared, tag, how) => {
        const payload = hold(builders[key]?.(body, title.slice(0, 30)) ?? {}, how, key)
        const result = holds(key, payload, declared, { locale: tag })
        if (!result) return
        labelled++
        const { marks, tags } = locales.find((each) => each.tag === tag) ?? locales[0] ?? {}
        const openings = [...Object.values(marks ?? {}), ...Object.values(tags ?? {})]
        expect(openings.some((words) => JSON.stringify(result).includes(words))).toBe(true)
      }),
      { numRuns }
    )
    expect(labelled).toBeGreaterThan(numRuns / 5)
  })

  it('is labelled or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4, maxKeys: 5 }), text, (noise, body) => {
        const payload = { ...builders[key]?.(body, 'T'), ...noise }
        attempt(() => labelPost(platforms[key], payload, disclosure, { overflow: 'shorten' }))
        attempt(() => unlabelPost(platforms[key], noise))
      }),
      { numRuns: isThorough ? 60 : 20 }
    )
  })
})

const longText = fc.array(piece, { minLength: 30, maxLength: 120 }).map((pieces) => pieces.join(''))

describe('a post that is too long', () => {
  it('is cut to what X finds valid', () => {
    fc.assert(
      fc.property(longText, (body) => {
        const result = attempt(() =>
          labelPost('x', { text: body }, disclosure, { overflow: 'shorten' })
        )
        if (!result) return
        expect(countText('x', result.payload.text)).toBeLessThanOrEqual(280)
        expect(twitterText.parseTweet(result.payload.text).weightedLength).toBeLessThanOrEqual(320)
        expect(result.payload.text).toContain('Responsible: Ada Lovelace.')
      }),
      { numRuns: 150, endOnFailure: true }
    )
  })

  it('is split so that every part fits and every word is kept', () => {
    fc.assert(
      fc.property(longText, (body) => {
        const result = attempt(() => labelThread('bluesky', { text: body }, disclosure))
        if (!result || unlabelPost('bluesky', { text: body }).changed) return
        const parts = result.payloads.map((part) => unlabelPost('bluesky', part).payload.text)
        for (const part of result.payloads) {
          expect(countText('bluesky', part.text)).toBeLessThanOrEqual(300)
          expect(new TextEncoder().encode(part.text).length).toBeLessThanOrEqual(3000)
        }
        expect(parts.join('').replace(/\s+/g, '')).toBe(body.replace(/\s+/g, ''))
      }),
      { numRuns: 80, endOnFailure: true }
    )
  })
})

const facetedText = fc.array(piece, { minLength: 2, maxLength: 14 }).map((pieces) => {
  const encode = (value: string) => new TextEncoder().encode(value).length
  const facets = pieces.flatMap((value, index) =>
    index % 3 === 1 && value.isWellFormed()
      ? [
          {
            index: {
              byteStart: encode(pieces.slice(0, index).join('')),
              byteEnd: encode(pieces.slice(0, index + 1).join(''))
            },
            features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/' }]
          }
        ]
      : []
  )
  return { text: pieces.join(''), facets }
})

function named({
  text: value,
  facets
}: {
  text: string
  facets: { index: { byteStart: number; byteEnd: number } }[]
}) {
  const bytes = new TextEncoder().encode(value)
  return facets.map(({ index }) =>
    new TextDecoder().decode(bytes.slice(index.byteStart, index.byteEnd))
  )
}

describe('facets', () => {
  const property = (
    label: (payload: { text: string; facets: never[] }, tag: string) => object | undefined
  ) =>
    fc.property(facetedText, locale, (payload, tag) => {
      fc.pre(payload.text.isWellFormed() && !unlabelPost('bluesky', payload).changed)
      const result = label(payload as never, tag)
      if (result) expect(named(result as never)).toEqual(named(payload))
    })

  it('name the same text behind a label in any language', () => {
    fc.assert(
      property(
        (payload, tag) =>
          attempt(() => labelPost('bluesky', payload, disclosure, { locale: tag }))?.payload
      ),
      { numRuns: 300, endOnFailure: true }
    )
  })

  it('negative control: moving them by UTF-16 code units fails', () => {
    const insert = (payload: { text: string; facets: never[] }) => {
      const rich = new RichText(structuredClone(payload))
      rich.insert(0, 'AI生成：')
      return { text: rich.text, facets: rich.facets ?? [] }
    }
    expect(fc.check(property(insert), { numRuns: 300, endOnFailure: true }).failed).toBe(true)
  })
})

describe('negative controls', () => {
  it('a label that is put in front again and again is not idempotent', () => {
    const naive = ((_: unknown, payload: { text: string }) => ({
      payload: { text: `AI-generated: ${payload.text}\n\nResponsible: Ada Lovelace.` },
      notes: []
    })) as unknown as Label
    expect(() => holds('bluesky', { text: 'Hello' }, disclosure, {}, naive)).toThrowError()
  })
})
