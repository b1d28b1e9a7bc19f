import { AppBskyFeedPost, RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { describe, expect, it } from 'vitest'
import { countGsm7 } from '../../src/social/count/index.js'
import {
  countText,
  labelPost,
  labelThread,
  platforms,
  type PlatformKey,
  unlabelPost
} from '../../src/social/index.js'
import { disclosure as declared, payloads, story } from './payloads.js'

/** As posts, so that the words of every platform are the same. */
const disclosure = { ...declared, use: 'post' } as const

const german = { locale: 'de' } as const
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const noRoom = expect.objectContaining({
  code: 'no-room',
  needed: expect.any(Number),
  available: expect.any(Number)
})
const post = (key: PlatformKey, payload: object, options = {}, facts: object = disclosure) =>
  labelPost(platforms[key], payload, facts as typeof disclosure, options)
const text = (payload: object, ...path: (string | number)[]): string =>
  path.reduce((value: unknown, key) => (value as never)[key], payload) as string

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemes = (value: string) => Array.from(segmenter.segment(value), ({ segment }) => segment)
const isWellFormed = (value: string) =>
  !/[\uD800-\uDFFF]/.test(value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))

/** What a Bluesky facet names. */
function faceted(payload: object): string[] {
  const bytes = new TextEncoder().encode(text(payload, 'text'))
  const { facets = [] } = payload as {
    facets?: { index: { byteStart: number; byteEnd: number } }[]
  }
  return facets.map(({ index }) =>
    new TextDecoder().decode(bytes.slice(index.byteStart, index.byteEnd))
  )
}

function withFacets(value: string, ...names: string[]) {
  const byteOf = (end: number) => new TextEncoder().encode(value.slice(0, end)).length
  const facets = names.map((name) => ({
    index: {
      byteStart: byteOf(value.indexOf(name)),
      byteEnd: byteOf(value.indexOf(name) + name.length)
    },
    features: [
      name.startsWith('@')
        ? { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' }
        : { $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/' }
    ]
  }))
  return { $type: 'app.bsky.feed.post', text: value, facets, createdAt: '2026-11-20T10:00:00.000Z' }
}

describe('offsets', () => {
  it('trap 1: moves Bluesky facets by bytes, also behind a label that is not ASCII', () => {
    const payload = withFacets(
      'Hi 🎉 @alice.bsky.social, see the docs',
      '@alice.bsky.social',
      'the docs'
    )
    for (const options of [{}, { locale: 'fr' }, { locale: 'zh' }, { locale: 'ar' }]) {
      const labelled = post('bluesky', payload, options).payload
      expect(faceted(labelled)).toEqual(['@alice.bsky.social', 'the docs'])
      expect(unlabelPost('bluesky', labelled).payload).toEqual(payload)
    }
  })

  it('trap 1: does what RichText.insert gets wrong', () => {
    const payload = withFacets('Hi @alice.bsky.social', '@alice.bsky.social')
    const wrong = new RichText(structuredClone({ text: payload.text, facets: payload.facets }))
    wrong.insert(0, 'AI生成：')
    expect(faceted({ text: wrong.text, facets: wrong.facets })).not.toEqual(['@alice.bsky.social'])
    expect(faceted(post('bluesky', payload, { locale: 'zh' }).payload)).toEqual([
      '@alice.bsky.social'
    ])
  })

  it('trap 2: moves Telegram entities by UTF-16 code units', () => {
    const value = '🎉 The wall, says Ada'
    const entities = [{ type: 'bold', offset: value.indexOf('wall'), length: 4 }]
    const { payload } = labelPost('telegram', { chat_id: 1, text: value, entities }, disclosure, {
      locale: 'zh'
    })
    const [entity] = payload.entities
    expect(payload.text.substr(entity?.offset ?? 0, entity?.length)).toBe('wall')
  })

  it('trap 2: moves caption entities, and those of an album’s first item', () => {
    const caption_entities = [{ type: 'italic', offset: 0, length: 3 }]
    const photo = labelPost(
      'telegram',
      { chat_id: 1, caption: story, caption_entities },
      disclosure
    )
    expect(photo.payload.caption_entities[0]?.offset).toBe(14)
    const album = {
      chat_id: 1,
      media: [{ type: 'photo', media: 'a', caption: story, caption_entities }]
    }
    const { payload } = labelPost('telegram', album, disclosure)
    expect(text(payload, 'media', 0, 'caption')).toMatch(/^AI-generated: The/)
    expect(text(payload, 'media', 0, 'caption_entities', 0, 'offset')).toBe(14)
  })

  it('trap 2: moves Tumblr’s block indices and leaves its formatting', () => {
    const { payload } = labelPost('tumblr', payloads.tumblr, disclosure)
    expect(payload.layout[0]).toEqual({
      type: 'rows',
      display: [{ blocks: [0] }, { blocks: [1] }, { blocks: [2] }],
      truncate_after: 1
    })
    expect(payload.content.slice(1)).toEqual(payloads.tumblr.content)
    const ask = { content: payloads.tumblr.content, layout: [{ type: 'ask', blocks: [0] }] }
    const asked = labelPost('tumblr', ask, disclosure).payload
    expect(asked.layout).toEqual([{ type: 'ask', blocks: [1] }])
    expect(unlabelPost('tumblr', asked).payload).toEqual(ask)
  })

  it('trap 2: moves spoilers in Threads', () => {
    const entities = [{ entity_type: 'SPOILER', offset: 4, length: 7 }]
    const { payload } = labelPost('threads', { text: story, text_entities: entities }, disclosure)
    expect(payload.text_entities[0]).toEqual({ entity_type: 'SPOILER', offset: 18, length: 7 })
  })

  it.each([
    ['a surrogate', '😀'],
    ['a joined family', '👨‍👩‍👧‍👦'],
    ['a combining mark', 'e\u0301'],
    ['a Devanagari cluster', 'क्षि']
  ])('trap 3: cuts before %s, never within it', (_, unit) => {
    const value = unit.repeat(400)
    const { payload } = labelPost('x', { text: value }, disclosure, { overflow: 'shorten' })
    expect(isWellFormed(payload.text)).toBe(true)
    const words = payload.text.slice('AI-generated: '.length, payload.text.indexOf('…'))
    expect(graphemes(words)).toEqual(Array(graphemes(words).length).fill(graphemes(unit)[0]))
    expect(words.length % unit.length).toBe(0)
  })

  it('trap 3: clips a link that crosses the cut and drops a mention that does', () => {
    const long = `${'word '.repeat(46)}the whole page is linked here, to its very end, and further on @alice.bsky.social`
    const linked = withFacets(
      long,
      'the whole page is linked here, to its very end, and further on'
    )
    const shortened = labelPost('bluesky', linked, disclosure, { overflow: 'shorten' }).payload
    const [name] = faceted(shortened)
    expect('the whole page is linked here, to its very end, and further on').toContain(name)
    expect(shortened.text).toContain(`${name}…`)
    const mentioned = withFacets(
      `${'word '.repeat(55)}@alice.bsky.social and more`,
      '@alice.bsky.social'
    )
    expect(
      labelPost('bluesky', mentioned, disclosure, { overflow: 'shorten' }).payload.facets
    ).toEqual([])
  })

  it('trap 4: checks Bluesky’s bytes beside its graphemes', () => {
    const payload = { text: '👨‍👩‍👧‍👦'.repeat(150) }
    expect(countText('bluesky', payload.text)).toBe(150)
    expect(() => labelPost('bluesky', payload, disclosure)).toThrowError(noRoom)
    const shortened = labelPost('bluesky', payload, disclosure, { overflow: 'shorten' }).payload
    expect(new TextEncoder().encode(shortened.text).length).toBeLessThanOrEqual(3000)
  })
})

describe('where the label goes', () => {
  const reply = { in_reply_to_tweet_id: '1' }

  it('trap 5: stands behind the leading mentions of a reply on X', () => {
    const payload = { text: '@alice @bob Yes, it did.', reply }
    const labelled = labelPost('x', payload, disclosure).payload
    expect(labelled.text).toMatch(/^@alice @bob AI-generated: Yes, it did\.\n\n/)
    expect(unlabelPost('x', labelled).payload).toEqual(payload)
    expect(labelPost('x', labelled, disclosure).payload).toEqual(labelled)
  })

  it('trap 5: stands first where no reply begins with a mention, and says what that changes', () => {
    const { payload, notes } = labelPost('x', { text: '@alice is right.' }, disclosure)
    expect(payload.text).toMatch(/^AI-generated: @alice is right\./)
    expect(notes.some(({ message }) => message.includes('every follower'))).toBe(true)
  })

  it('trap 6: says that mentions behind character 280 notify nobody', () => {
    const payload = { text: `${'word '.repeat(70)}@alice` }
    const { notes } = labelPost('x', payload, disclosure, { limits: { text: 25_000 } })
    expect(notes.some(({ message }) => message.includes('first 280'))).toBe(true)
    const without = labelPost('x', { text: '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'.repeat(40) }, disclosure)
    expect(without.notes.some(({ message }) => message.includes('first 280'))).toBe(false)
  })

  it('trap 7: labels every part of a thread with its own budget', () => {
    const { payloads: parts } = labelThread('x', `${story} `.repeat(12), disclosure, {
      number: true
    })
    expect(parts.length).toBeGreaterThan(2)
    for (const [index, part] of parts.entries()) {
      expect(part.text).toMatch(/^AI-generated: /)
      expect(part.text).toContain(` ${index + 1}/${parts.length}\n\n`)
      expect(part.text).toContain('Responsible: Ada Lovelace.')
      expect(twitterText.parseTweet(part.text ?? '').valid).toBe(true)
    }
  })

  it.each([
    ['a story', 'instagram', { media_type: 'STORIES', image_url: 'a', caption: story }],
    [
      'an item of a carousel',
      'instagram',
      { is_carousel_item: true, image_url: 'a', caption: story }
    ],
    ['media alone', 'x', { text: '', media: { media_ids: ['1'] } }],
    ['pictures alone', 'tumblr', { content: [{ type: 'image', media: [] }] }],
    [
      'a draft',
      'tiktok',
      { media_type: 'PHOTO', post_mode: 'MEDIA_UPLOAD', post_info: { title: story } }
    ],
    ['an inbox upload', 'tiktok', { source_info: { source: 'FILE_UPLOAD' } }],
    ['a template message', 'whatsapp', { type: 'template', to: '1', template: { name: 'hello' } }],
    ['components without a component', 'discord', { flags: 1 << 15, components: [] }],
    ['stickers alone', 'discord', { sticker_ids: ['1'] }],
    [
      'a file whose body is its name',
      'matrix',
      { msgtype: 'm.file', body: 'report.pdf', url: 'mxc://a' }
    ],
    ['a subject alone', 'email', { subject: 'Hi' }],
    [
      'an album without a first caption',
      'telegram',
      { chat_id: 1, media: [{ type: 'photo' }, { type: 'photo', caption: story }] }
    ],
    ['an editor’s tree', 'ghost', { posts: [{ title: 'T', lexical: '{}' }] }]
  ] as const)('trap 8: says what to do instead for %s', (_, key, payload) => {
    expect(() => post(key, payload)).toThrowError(cannotLabel)
    expect(() => post(key, payload)).toThrowError(
      /Cannot label here: .+\. .+|Cannot label here: .+\./
    )
  })

  it('trap 8: labels blocks without a text, embeds alone and components', () => {
    const blocks = post('slack', { blocks: payloads.slack.blocks })
    expect(text(blocks.payload, 'blocks', 0, 'text', 'text')).toMatch(/^\*AI-generated\.\* AI used/)
    expect(blocks.notes.some(({ message }) => message.includes('Notifications'))).toBe(true)
    const embeds = post('discord', { embeds: [{ title: 'T', description: story }] }).payload
    expect(text(embeds, 'embeds', 0, 'description')).toMatch(/^AI-generated: .+\n\nAI used/)
    const components = post('discord', {
      flags: 1 << 15,
      components: [{ type: 10, content: story }]
    }).payload
    expect(text(components, 'components', 0, 'content')).toMatch(/^\*\*AI-generated\.\*\* AI used/)
  })

  it('trap 9: keeps the words beside every native flag, and never sets a flag for text', () => {
    const { payload } = labelPost('x', payloads.x, disclosure, { media: 'ai' })
    expect(payload).toMatchObject({
      made_with_ai: true,
      text: expect.stringMatching(/^AI-generated: /)
    })
    expect(labelPost('x', { text: story }, disclosure, { media: 'ai' }).payload).not.toHaveProperty(
      'made_with_ai'
    )
    expect(labelPost('x', payloads.x, disclosure).payload).not.toHaveProperty('made_with_ai')
    expect(labelPost('x', payloads.x, disclosure, { media: 'human' }).payload).not.toHaveProperty(
      'made_with_ai'
    )
  })

  it('trap 9: says that TikTok has no flag for photos', () => {
    const photo = { media_type: 'PHOTO', post_info: { title: 'T', description: story } }
    const { payload, notes } = post('tiktok', photo, { media: 'ai' })
    expect(payload).not.toHaveProperty('post_info.is_aigc')
    expect(
      notes.some(({ kind, message }) => kind === 'flag' && message.includes('films only'))
    ).toBe(true)
  })

  it.each([
    ['slack', payloads.slack, ['text', 'blocks.0.text.text']],
    ['email', payloads.email, ['subject', 'text', 'html']],
    [
      'matrix',
      { ...payloads.matrix, 'm.new_content': { msgtype: 'm.text', body: story } },
      ['body', 'formatted_body', ['m.new_content', 'body']]
    ],
    ['ghost', payloads.ghost, ['posts.0.title', 'posts.0.html', 'posts.0.custom_excerpt']],
    ['rss', payloads.rss, ['title', 'description', 'content.encoded']],
    ['discord', payloads.discord, ['content', 'embeds.0.description', 'embeds.1.title']],
    ['activitypub', payloads.activitypub, ['object.content', 'object.summary']],
    [
      'teams',
      payloads.teams,
      ['text', 'summary', 'attachments.0.content.body.0.text', 'attachments.0.content.fallbackText']
    ]
  ] as const)('trap 10: labels every surface of %s', (key, payload, paths) => {
    const labelled = post(key, payload).payload
    for (const path of paths) {
      const keys = typeof path === 'string' ? path.split('.') : path
      expect(text(labelled, ...keys)).toMatch(/AI-generated/)
    }
  })

  it('trap 10: labels each language of a content map in its own', () => {
    const { payload } = labelPost('activitypub', payloads.activitypub, disclosure)
    expect(payload.object.contentMap.de).toMatch(
      /^<p><strong>KI-generiert\.<\/strong> Verwendete KI/
    )
  })
})

describe('escaping', () => {
  it('trap 11: escapes the label for LinkedIn, and nothing twice', () => {
    const { payload } = labelPost('linkedin', payloads.linkedin, disclosure)
    expect(payload.commentary).toContain('GPT-4 \\(OpenAI\\)')
    expect(payload.commentary).toContain('@[Ada](urn:li:person:2) \\#1 #harbour')
    expect(labelPost('linkedin', payload, disclosure).payload).toEqual(payload)
    // Nothing of the label is reserved.
    const added = payload.commentary.replace(payloads.linkedin.commentary, '')
    expect(added.replace(/\\./g, '')).not.toMatch(/[\\|{}@[\]()<>#*_~]/)
  })

  it('trap 12: escapes the label for MarkdownV2', () => {
    const { payload } = labelPost(
      'telegram',
      { chat_id: 1, text: 'The *wall* reopened\\.', parse_mode: 'MarkdownV2' },
      disclosure
    )
    expect(payload.text).toBe(
      'AI\\-generated: The *wall* reopened\\.\n\nAI used: GPT\\-4 \\(OpenAI\\)\\. Responsible: Ada Lovelace\\.'
    )
  })

  it('trap 12: escapes names in HTML and in Slack’s markup', () => {
    const facts = { ...disclosure, ai: [{ model: 'R&D-1', provider: 'A<b>' }] }
    const html = post('telegram', { chat_id: 1, text: '<b>x</b>', parse_mode: 'HTML' }, {}, facts)
    expect(text(html.payload, 'text')).toContain('R&amp;D-1 (A(b))')
    expect(text(post('slack', { text: 'x' }, {}, facts).payload, 'text')).toContain('R&amp;D-1')
  })

  it.each(['# Heading', '> quote', '- item', '1. item', '```js\ncode\n```'])(
    'trap 12: keeps %j at the start of a line on Discord',
    (content) => {
      const { payload } = labelPost('discord', { content }, disclosure)
      expect(payload.content).toMatch(/^AI-generated:\n/)
      expect(payload.content).toContain(`\n${content}\n`)
      expect(unlabelPost('discord', payload).payload).toEqual({ content })
    }
  )

  it('trap 12: never writes < or > for YouTube', () => {
    const facts = { ...disclosure, ai: [{ model: 'GPT-4', provider: '<OpenAI>' }] }
    expect(JSON.stringify(post('youtube', payloads.youtube, {}, facts).payload)).not.toMatch(/[<>]/)
  })

  it('trap 12: puts the label of a Markdown article behind its front matter', () => {
    const { payload } = labelPost('dev', payloads.dev, disclosure)
    expect(payload.article.body_markdown).toMatch(
      /^---\ntitle: AI-generated - The harbour\ntags: news\n---\n\n\*\*AI-generated\.\*\* AI used/
    )
  })

  it.each([['"The harbour"'], ["'The harbour'"], ['>-\n  The harbour']])(
    'trap 12: labels the title %j of front matter, which DEV takes before its own',
    (title) => {
      const payload = { article: { body_markdown: `---\ntitle: ${title}\n---\n\n${story}` } }
      const labelled = post('dev', payload).payload
      expect(text(labelled, 'article', 'body_markdown')).toMatch(/AI-generated: The harbour/)
      expect(unlabelPost('dev', labelled).payload).toEqual(payload)
    }
  )

  it.each([['"title": The harbour'], ["'title': 'The harbour'"], ['"title": "The harbour"']])(
    'labels the title of front matter whose key is quoted: %s',
    (line) => {
      const payload = { article: { body_markdown: `---\n${line}\n---\n\n${story}` } }
      const labelled = post('dev', payload).payload
      expect(text(labelled, 'article', 'body_markdown')).toMatch(
        /^---\n["']title["']: ["']?AI-generated(?: -|:) The harbour/
      )
      expect(unlabelPost('dev', labelled).payload).toEqual(payload)
    }
  )

  it.each(['{title: The harbour}', '? title\n: The harbour', 'series: Walls\n? title\n: The harbour'])(
    'refuses a title of front matter in a form that it can\u2019t mark: %j',
    (data) => {
      const payload = { article: { body_markdown: `---\n${data}\ntags: news\n---\n\n${story}` } }
      expect(() => post('dev', payload)).toThrow(/title/)
    }
  )

  it('leaves a line that looks like a title within another value of front matter alone', () => {
    const data = 'summary: "A line\ntitle: not one"\ntags: news'
    const payload = { article: { title: 'Tides', body_markdown: `---\n${data}\n---\n\n${story}` } }
    const labelled = post('dev', payload).payload
    expect(text(labelled, 'article', 'body_markdown')).toContain(data)
    expect(unlabelPost('dev', labelled).payload).toEqual(payload)
  })

  it('trap 13: has no bracket that a following parenthesis would make a link of', () => {
    for (const key of ['reddit', 'discord', 'slack', 'lemmy', 'medium'] as const) {
      const field = {
        reddit: 'text',
        discord: 'content',
        slack: 'text',
        lemmy: 'body',
        medium: 'content'
      }[key]
      const { payload } = post(key, {
        [field]: '(an aside) and more',
        title: 'T',
        name: 'The name'
      })
      expect(text(payload, field)).not.toMatch(/\]\(/)
    }
  })

  it.each([
    'claude.ai',
    'openclaw.ai',
    'README.md',
    'https://openai.com',
    '@openai',
    '#1',
    '$TSLA',
    '＠openai'
  ])('trap 14: makes no link, mention, hashtag or cashtag of %s', (model) => {
    const facts = { ...disclosure, ai: [{ model, provider: 'Booking.com' }] }
    const { payload, notes } = labelPost('x', { text: 'Hello' }, facts)
    expect(twitterText.extractEntitiesWithIndices(payload.text)).toEqual([])
    expect(payload.text).not.toMatch(/[\u200B-\u200F\u2060]/)
    expect(notes.some(({ message }) => message.includes(model))).toBe(true)
    expect(unlabelPost('x', payload).payload).toEqual({ text: 'Hello' })
  })

  it.each(['claude.ai', '@openai', '#1'])('trap 14: makes none of %s, whoever is called so', (name) => {
    const facts = {
      ...disclosure,
      use: 'publication',
      publisher: { name, kind: 'company' },
      client: { name, kind: 'company' },
      qualifiedReviewer: { name: `Carl ${name}`, kind: 'person', qualification: `an editor of ${name}` },
      purpose: `finding ${name}`,
      roles: { drafting: { by: 'GPT-4', part: name }, editing: 'author' }
    } as const
    const { payload } = labelPost('x', { text: 'Hello' }, facts as never, { limits: { text: 5000 } })
    expect(payload.text).toContain('It was made for')
    expect(payload.text).toContain('for this purpose')
    expect(twitterText.extractEntitiesWithIndices(payload.text)).toEqual([])
    expect(unlabelPost('x', payload).payload).toEqual({ text: 'Hello' })
  })
})

describe('counting', () => {
  it('trap 15: stays in the alphabet of SMS and takes few septets', () => {
    const { payload } = labelPost('sms', payloads.sms, disclosure)
    expect(countGsm7(payload.body).encoding).toBe('gsm7')
    expect(countText('sms', 'AI-generated: ')).toBe(14)
    const shortened = post(
      'sms',
      { to: '1', body: 'word '.repeat(400) },
      { overflow: 'shorten' }
    ).payload
    expect(countGsm7(text(shortened, 'body')).encoding).toBe('gsm7')
  })

  it('trap 15: says when a name makes the whole message UCS-2, and what it costs', () => {
    const { notes } = labelPost('sms', payloads.sms, {
      ...disclosure,
      author: 'Łukasz',
      review: 'Łukasz'
    })
    expect(notes.some(({ message }) => message.includes('70 instead of 160'))).toBe(true)
    expect(notes.some(({ message }) => message.includes('segments'))).toBe(true)
  })

  it('trap 16: counts Threads’ emoji in bytes and X’s by weight', () => {
    expect(countText('threads', '🤖')).toBe(4)
    expect(countText('threads', '⚠️')).toBe(6)
    expect(countText('x', '\u2067\u2069')).toBe(4)
    expect(countText('x', '【AI】')).toBe(6)
    expect(countText('x', '𝗔𝗜')).toBe(4)
  })

  it('trap 17: counts the content warning, with its label, toward Mastodon’s limit', () => {
    const warned = { status: 'a'.repeat(430), spoiler_text: 'b'.repeat(30) }
    expect(() => labelPost('mastodon', warned, disclosure)).toThrowError(noRoom)
    expect(labelPost('mastodon', { status: warned.status }, disclosure).payload.status.length).toBe(
      497
    )
  })

  it('trap 17: takes the limits of the instance', () => {
    const payload = { status: 'a'.repeat(900) }
    expect(() => labelPost('mastodon', payload, disclosure)).toThrowError(noRoom)
    for (const limits of [1000, { text: 1000 }, { status: 1000 }, { max_characters: 1000 }]) {
      expect(labelPost('mastodon', payload, disclosure, { limits }).payload.status).toMatch(
        /^AI-generated/
      )
    }
    const url = { status: `https://example.org/ ${'a'.repeat(390)}` }
    expect(() =>
      labelPost('mastodon', url, disclosure, { limits: { characters_reserved_per_url: 400 } })
    ).toThrowError(noRoom)
  })

  it('trap 18: counts bytes for a YouTube description and code points for a Lemmy name', () => {
    const description = 'é'.repeat(2480)
    expect(() => post('youtube', { snippet: { title: 'T', description } })).toThrowError(noRoom)
    expect(post('lemmy', { name: '😀'.repeat(180), body: story }).payload).toBeDefined()
    expect(() => post('lemmy', { name: '😀'.repeat(190), body: story })).toThrowError(noRoom)
  })

  it('trap 19: counts X in NFC and leaves the text as it was written', () => {
    const payload = { text: 'Cafe\u0301 '.repeat(40) }
    expect(countText('x', payload.text)).toBe(200)
    expect(labelPost('x', payload, disclosure).payload.text).toContain('Cafe\u0301 ')
  })
})

describe('direction and visibility', () => {
  it.each(['مرحبا بالعالم', 'שלום עולם'])('trap 20: stands on its own line before %s', (words) => {
    const { payload } = labelPost('bluesky', { text: words }, disclosure)
    expect(payload.text).toMatch(/^AI-generated:\n/)
    expect(unlabelPost('bluesky', payload).payload).toEqual({ text: words })
    expect(
      labelPost('bluesky', { text: words }, disclosure, { locale: 'ar' }).payload.text
    ).not.toMatch(/^[^\n]*:\n/)
  })

  it('trap 21: stands on the line of the text, within what is seen before “see more”', () => {
    for (const key of ['instagram', 'tiktok', 'linkedin', 'facebook', 'pinterest'] as const) {
      const labelled = JSON.stringify(post(key, payloads[key]).payload)
      expect(labelled).toMatch(/AI-generated: The/)
    }
    expect(labelPost('tiktok', payloads.tiktok, disclosure).payload.post_info.title).not.toContain(
      '\n'
    )
    const mentions = '@abcdefghijklm '.repeat(20)
    expect(() =>
      labelPost(
        'x',
        { text: `${mentions}Yes.`, reply: { in_reply_to_tweet_id: '1' } },
        disclosure,
        { limits: 25_000 }
      )
    ).toThrowError(noRoom)
  })

  it.each(['AI-generated\u200B: ', 'АI-generated: ', '𝗔𝗜-generated: ', '#AI '])(
    'trap 22: takes %j for no label',
    (head) => {
      const value = `${head}Hello\n\nResponsible: Ada Lovelace.`
      expect(unlabelPost('x', { text: value }).changed).toBe(false)
      expect(labelPost('x', { text: value }, disclosure).payload.text).toMatch(/^AI-generated: /)
    }
  )
})

describe('life cycle', () => {
  it.each([
    ['nostr', { kind: 1, content: story, tags: [], id: '0', sig: '0' }],
    ['email', { ...payloads.email, headers: { 'DKIM-Signature': 'v=1' } }],
    ['email', { raw: 'DKIM-Signature: v=1\r\nSubject: Hi\r\n\r\nHi' }],
    ['matrix', { ...payloads.matrix, signatures: {} }],
    ['activitypub', { ...payloads.activitypub, signature: {} }]
  ] as const)('trap 23: refuses a signed %s payload', (key, payload) => {
    expect(() => post(key, payload)).toThrowError(cannotLabel)
    expect(() => post(key, payload)).toThrowError(/[Ll]abel .*(?:before|Label)/)
  })

  it('trap 24: keeps one label when an edit is labelled again', () => {
    const { payload } = labelPost('x', { text: story }, disclosure)
    const edited = { text: payload.text.replace('Nobody', 'No one') }
    expect(labelPost('x', edited, disclosure).payload).toEqual(edited)
  })

  it('trap 24: replaces a label in another language', () => {
    const old = labelPost('x', { text: story }, disclosure, german).payload
    expect(labelPost('x', old, disclosure).payload).toEqual(
      labelPost('x', { text: story }, disclosure).payload
    )
  })

  it('trap 25: hands media on by reference', () => {
    const content = new Uint8Array([1, 2, 3])
    const payload = { ...payloads.email, attachments: [{ filename: 'a.jpg', content }] }
    expect(labelPost('email', payload, disclosure).payload.attachments[0]?.content).toBe(content)
  })

  it('trap 26: labels both forms of an Atom text, and says which one feedsmith drops', () => {
    const plain = post('atom', { id: '1', title: 'The harbour', content: story })
    expect(plain.payload).toMatchObject({ title: 'AI-generated: The harbour' })
    expect(plain.notes.some(({ message }) => message.includes('{ value }'))).toBe(true)
    expect(
      post('atom', payloads.atom).notes.some(({ message }) => message.includes('{ value }'))
    ).toBe(false)
    const parsed = { title: { '@type': 'html', '#text': '<b>The harbour</b>' }, content: story }
    expect(() => post('atom', parsed as never)).toThrow('a text is an object without a `value`')
  })

  it.each(['x', 'bluesky', 'tiktok'] as const)(
    'trap 27: says what a parody account on %s has to change',
    (key) => {
      const facts = { ...disclosure, persona: { name: 'Grace Hopper', tag: 'parody' } }
      const { notes } = post(key, payloads[key], {}, facts)
      expect(notes.some(({ kind, message }) => kind === 'account' && /parody/i.test(message))).toBe(
        true
      )
      expect(post(key, payloads[key]).notes.some(({ message }) => /parody/i.test(message))).toBe(
        false
      )
    }
  )

  it('trap 27: gives the profile change as a payload where an API takes it', () => {
    const { notes } = labelPost('bluesky', payloads.bluesky, disclosure)
    const { payload } = notes.find(({ kind }) => kind === 'account') ?? {}
    expect(payload).toMatchObject({ labels: { values: [{ val: 'bot' }] } })
    expect(AppBskyFeedPost.isRecord(payloads.bluesky)).toBe(true)
  })
})
