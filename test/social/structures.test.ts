import { describe, expect, it } from 'vitest'
import {
  labelPost,
  labelThread,
  platforms,
  type PlatformKey,
  unlabelPost
} from '../../src/social/index.js'
import { disclosure as declared, story } from './payloads.js'

/** As posts, so that the words of every platform are the same. */
const disclosure = { ...declared, use: 'post' } as const

type Facts = typeof disclosure
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const noRoom = expect.objectContaining({ code: 'no-room' })
const assisted = { ...disclosure, roles: { drafting: 'human', editing: 'ai' } }

const post = (key: PlatformKey, payload: object, facts: object = disclosure, options = {}) =>
  labelPost(platforms[key], payload, facts as Facts, options)
const unlabel = (key: PlatformKey, payload: object) => unlabelPost(platforms[key], payload).payload
const at = (payload: object, ...path: (string | number)[]): unknown =>
  path.reduce((value: unknown, key) => (value as never)[key], payload)

/** Label, and prove that labelling again changes nothing and that all of it comes off again. */
function labelled(key: PlatformKey, payload: object, facts: object = disclosure): object {
  const result = post(key, payload, facts).payload
  expect(JSON.stringify(post(key, result, facts).payload)).toBe(JSON.stringify(result))
  expect(JSON.stringify(unlabel(key, result))).toBe(JSON.stringify(payload))
  return result
}

const head = /^AI-generated: /
const block = /^\*{1,2}AI-generated\.\*{1,2} AI used: /

describe('attachments of Slack', () => {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })

  it('have a block of their own before their blocks', () => {
    const attachments = [{ color: '#f00', fallback: 'fb', blocks: [section(story)] }]
    const result = labelled('slack', { channel: 'C', attachments })
    expect(at(result, 'attachments', 0, 'blocks', 0, 'text', 'text')).toMatch(block)
    expect(at(result, 'attachments', 0, 'blocks', 1)).toEqual(section(story))
    expect(at(result, 'attachments', 0, 'fallback')).toMatch(head)
  })

  it.each([
    [['pretext'], { pretext: story, text: story, title: 'T' }],
    [['title'], { title: 'T', text: story, fields: [{ title: 'F', value: story }] }],
    [['text'], { author_name: 'Ada', text: story }],
    [['fields', 0, 'title'], { author_name: 'Ada', fields: [{ title: 'F', value: story }] }],
    [['fields', 0, 'value'], { fields: [{ title: '', value: story }] }],
    [['footer'], { title: ' ', footer: story }]
  ])('carry the head at what they show first: %j', (path, attachment) => {
    const fallback = { fallback: 'fb', ...attachment }
    const result = labelled('slack', { channel: 'C', text: story, attachments: [fallback] })
    expect(at(result, 'attachments', 0, ...path)).toMatch(head)
    expect(at(result, 'attachments', 0, 'fallback')).toMatch(head)
    expect(JSON.stringify(result).match(/AI-generated/g)).toHaveLength(3)
  })
})

describe('JSON in a string', () => {
  const blocks = JSON.stringify([{ type: 'section', text: { type: 'mrkdwn', text: 'All' } }])
  const card = JSON.stringify({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'All' }] })
  const contentType = 'application/vnd.microsoft.card.adaptive'
  const spans = JSON.stringify([{ type: 'bold', offset: 6, length: 4 }])

  it.each([
    ['slack', 'blocks', { text: 'hi', blocks }],
    ['slack', 'attachments', { text: 'hi', attachments: '[{"text":"All"}]' }],
    ['slack', 'attachments.0', { text: 'hi', attachments: ['{"text":"All"}'] }],
    ['telegram', 'entities', { chat_id: 1, text: 'Hello bold', entities: spans }],
    ['telegram', 'caption_entities', { chat_id: 1, caption: 'Hello', caption_entities: spans }],
    ['telegram', 'media', { chat_id: 1, caption: 'Hi', media: '[{"caption":"All"}]' }],
    ['threads', 'text_entities', { text: 'Hi', text_entities: spans }],
    ['threads', 'text_attachment', { text: 'Hi', text_attachment: '{"plaintext":"All"}' }],
    [
      'teams',
      'attachments.0.content',
      { text: 'Hi', attachments: [{ contentType, content: card }] }
    ],
    ['teams', 'attachments', { type: 'message', text: 'Hi', attachments: `[${card}]` }],
    ['teams', 'entities', { type: 'message', text: 'Hi', entities: '[]' }],
    ['discord', 'embeds', { content: 'Hi', embeds: ' [{"title":"All"}]' }],
    ['whatsapp', 'interactive', { image: { caption: 'Hi' }, interactive: '{"body":{}}' }],
    ['linkedin', 'content', { commentary: 'Hi', content: '{"article":{"title":"All"}}' }],
    ['tumblr', 'content', { title: 'Hi', content: blocks }],
    ['nostr', 'tags', { kind: 1, content: 'Hi', tags: '[["title","All"]]' }]
  ] as const)('is refused on %s: `%s`', (key, path, payload) => {
    expect(() => post(key, payload)).toThrowError(cannotLabel)
    expect(() => post(key, payload)).toThrowError(
      /^(?:teams entities|nostr tags)$/.test(`${key} ${path}`)
        ? /Pass .*parsed/
        : `\`${path}\` is JSON`
    )
  })

  it('is a text where a text is expected', () => {
    expect(at(labelled('x', { text: '[1, 2]' }), 'text')).toMatch(head)
    const attachments = [{ text: '[draft] {x}' }]
    expect(at(labelled('slack', { attachments }), 'attachments', 0, 'text')).toMatch(head)
  })
})

describe('texts that a reader may meet alone', () => {
  it.each([
    ['discord', { content: 'Hi', embeds: [{ author: { name: 'A' } }] }, 'embeds.0.author.name'],
    ['discord', { content: 'Hi', embeds: [{ footer: { text: 'A' } }] }, 'embeds.0.footer.text'],
    [
      'discord',
      { embeds: [{ author: { name: 'A' }, fields: [{ name: 'F', value: 'V' }] }] },
      'embeds.0.fields.0.name'
    ],
    [
      'linkedin',
      { commentary: 'Hi', content: { article: { title: 'T', description: 'D' } } },
      'content.article.title',
      'content.article.description'
    ],
    [
      'linkedin',
      { commentary: 'Hi', content: { poll: { question: 'Q' } } },
      'content.poll.question'
    ],
    [
      'bluesky',
      { text: 'Hi', embed: { external: { uri: 'u', title: 'T', description: 'D' } } },
      'embed.external.title',
      'embed.external.description'
    ],
    [
      'bluesky',
      { text: 'Hi', embed: { media: { external: { title: 'T' } }, record: {} } },
      'embed.media.external.title'
    ],
    ['telegram', { chat_id: 1, question: 'Q', explanation: 'E' }, 'question', 'explanation'],
    ['nostr', { kind: 20, content: 'Hi', tags: [['title', 'T']] }, 'tags.0.1'],
    ['nostr', { kind: 1, content: 'Hi', tags: [['subject', 'T']] }, 'tags.0.1'],
    ['nostr', { kind: 1, content: 'Hi', tags: [['content-warning', 'T']] }, 'tags.0.1'],
    [
      'teams',
      { type: 'message', text: 'Hi', attachments: [{ content: { title: 'T', subtitle: 'S' } }] },
      'attachments.0.content.title',
      'attachments.0.content.subtitle'
    ],
    ['teams', { type: 'message', text: 'Hi', speak: 'Hi' }, 'speak']
  ] as const)('carry the head on %s: %j', (key, payload, ...paths) => {
    const result = labelled(key, payload)
    for (const path of paths) expect(at(result, ...String(path).split('.'))).toMatch(head)
  })

  it('carry the label of a link on Tumblr', () => {
    const link = { type: 'link', title: 'T', url: 'u', description: '<p>All</p>' }
    expect(at(labelled('tumblr', link), 'description')).toMatch(/^<p><strong>AI-generated\./)
    expect(at(labelled('tumblr', { content: [link] }), 'content', 0, 'text')).toMatch(
      /^AI-generated\. AI used/
    )
  })

  it('move their entities: the explanation of a quiz on Telegram', () => {
    const explanation_entities = [{ type: 'bold', offset: 0, length: 3 }]
    const quiz = { chat_id: 1, question: 'Q', explanation: 'The end', explanation_entities }
    expect(at(labelled('telegram', quiz), 'explanation_entities', 0, 'offset')).toBe(14)
  })

  it('move their styles: the attachment of a post on Threads', () => {
    const text_with_styling_info = [{ offset: 4, length: 4, styling_info: ['bold'] }]
    const text_attachment = { plaintext: 'The wall', text_with_styling_info }
    const result = labelled('threads', { text: 'Hi', text_attachment })
    expect(at(result, 'text_attachment', 'text_with_styling_info', 0, 'offset')).toBe(18)
  })

  it('have no note on the card of LinkedIn, which is labelled', () => {
    const content = { article: { source: 'u', title: 'T' } }
    const { notes } = post('linkedin', { commentary: 'Hi', content })
    expect(notes.some(({ message }) => message.includes('own title'))).toBe(false)
  })
})

describe('flags for text', () => {
  const flag = 'AIGeneratedContent'
  const type = 'https://schema.org/Message'
  const client = { type, '@type': 'Message', '@context': 'https://schema.org', '@id': '' }
  const message = { type: 'message', text: 'Hi' }

  it.each([
    ['no list', {}],
    ['an empty list', { entities: [] }],
    ['another entity', { entities: [{ type: 'clientInfo' }] }],
    ['a bare entity', { entities: [client] }],
    ['citations', { entities: [{ type, citation: [] }, { type: 'clientInfo' }] }],
    ['another type', { entities: [{ additionalType: ['X'], type }] }],
    ['the flag of the official client', { entities: [{ ...client, additionalType: [flag] }] }],
    ['the flag among types', { entities: [{ type, additionalType: ['X', flag] }] }]
  ])('go on and come off Teams with %s', (_, members) => {
    const payload = { ...message, ...members }
    const result = labelled('teams', payload)
    expect(JSON.stringify(result).match(/AIGeneratedContent/g)).toHaveLength(1)
    expect(post('teams', result, 'human-only' as never).payload).toEqual(payload)
    const own = JSON.stringify(payload).includes(flag)
    expect(JSON.stringify(post('teams', result, assisted).payload).includes(flag)).toBe(own)
    labelled('teams', payload, assisted)
  })

  it.each([{ entities: null }, { entities: [{ type, additionalType: 'X' }] }])(
    'are refused on Teams where they could not come off as they went on: %j',
    (members) => {
      expect(() => post('teams', { ...message, ...members })).toThrowError(cannotLabel)
    }
  )

  const scope = ['L', 'ai.forthright']
  const tag = ['l', 'ai-generated', 'ai.forthright']

  it.each([
    ['no tags', {}],
    ['no tag', { tags: [] }],
    ['another tag', { tags: [['t', 'harbour']] }],
    ['the same tags', { tags: [scope, tag] }],
    ['the same tags among others', { tags: [['t', 'harbour'], scope, tag] }]
  ])('go on and come off Nostr with %s', (_, members) => {
    const result = labelled('nostr', { kind: 1, content: 'Hi', ...members })
    expect(at(result, 'tags')).toContainEqual(tag)
    expect(at(result, 'tags')).toContainEqual(scope)
  })

  it('do not pile up on Nostr where the words of a label are lost', () => {
    let event: object = { kind: 1, content: 'Hi', tags: [['t', 'harbour']] }
    const first = post('nostr', event).payload
    for (const content of ['One', 'Two', 'Three']) {
      event = post('nostr', { ...event, ...first, content }).payload
    }
    expect(at(event, 'tags')).toHaveLength(3)
  })
})

describe('what a platform does not take', () => {
  it('counts the components within components on Discord', () => {
    const displays = (length: number) => Array.from({ length }, () => ({ type: 10, content: 'Hi' }))
    const message = (count: number) => ({
      flags: 1 << 15,
      components: [{ type: 17, components: displays(count) }]
    })
    expect(at(labelled('discord', message(38)), 'components')).toHaveLength(2)
    expect(() => post('discord', message(39))).toThrowError(noRoom)
  })

  it.each([{ content: 'Hi' }, { embeds: [{ title: 'T' }] }, { poll: { question: { text: 'Q' } } }])(
    'refuses %j beside components on Discord',
    (members) => {
      const components = [{ type: 10, content: 'Hi' }]
      const payload = { flags: 1 << 15, components, ...members }
      expect(() => post('discord', payload)).toThrowError(cannotLabel)
      labelled('discord', { flags: 1 << 15, components, content: '', embeds: [] })
    }
  )

  it('counts a content warning without a status on Mastodon', () => {
    const warning = (length: number) => ({
      status: '',
      spoiler_text: 'x'.repeat(length),
      media_ids: ['1']
    })
    expect(() => post('mastodon', warning(480))).toThrowError(noRoom)
    expect(post('mastodon', warning(480), disclosure, { limits: 600 }).payload).toBeDefined()
    expect(at(labelled('mastodon', warning(420)), 'spoiler_text')).toMatch(head)
    const both = { status: 'Hi', spoilerText: 'x'.repeat(480) }
    expect(() => post('mastodon', both)).toThrowError(noRoom)
    expect(post('mastodon', both, disclosure, { limits: 1000 }).payload).toBeDefined()
  })

  it.each([0, 3, 4, 5, 6, 7, 13, 16, 1059, 1617, 1984, 30_078])(
    'refuses the kind %d on Nostr, which is no prose',
    (kind) => {
      expect(() => post('nostr', { kind, content: 'Hi', tags: [] })).toThrowError(cannotLabel)
    }
  )

  // Prose by the registry of event kinds, https://github.com/nostr-protocol/nips, 28 November 2026.
  it.each([
    ...[1, 9, 11, 14, 20, 21, 22, 24, 42, 54, 1063, 1068, 1111, 1311, 1618, 1619, 1621, 1622],
    ...[1630, 1631, 1632, 1633, 2003, 2004, 9041, 9734, 30_023, 30_024, 30_315, 30_402, 30_403],
    ...[31_922, 31_923, 31_924, 31_925, 34_235, 34_236]
  ])('labels the kind %d on Nostr', (kind) => {
    expect(at(labelled('nostr', { kind, content: 'Hi', tags: [] }), 'content')).toMatch(
      /AI-generated/
    )
  })

  it.each([
    { snippet: { title: 'A <b> title', description: 'Hi' } },
    { snippet: { title: 'T', description: 'a > b' } },
    { snippet: { title: 'T', description: 'Hi' }, localizations: { de: { title: '->' } } }
  ])('refuses angle brackets on YouTube: %j', (payload) => {
    expect(() => post('youtube', payload)).toThrowError(cannotLabel)
  })

  it('sets no flag for media on a comment of YouTube', () => {
    const comment = { snippet: { topLevelComment: { snippet: { textOriginal: 'a < b' } } } }
    const { payload, notes } = post('youtube', comment, disclosure, { media: 'ai' })
    expect(payload).not.toHaveProperty('status')
    expect(notes.some(({ message }) => message.includes('no media'))).toBe(true)
  })

  it('refuses a name with two lines on Lemmy', () => {
    expect(() => post('lemmy', { name: 'One\nTwo', body: 'Hi' })).toThrowError(cannotLabel)
  })
})

describe('speech on Teams', () => {
  const message = { type: 'message', text: 'Hi' }
  const ssml = '<?xml version="1.0"?><speak version="1.0" x="a>b"><p>Hi &amp; bye</p></speak>'

  it('takes the head within the root of SSML', () => {
    const card = { type: 'AdaptiveCard', speak: ssml, body: [{ type: 'TextBlock', text: 'Hi' }] }
    const contentType = 'application/vnd.microsoft.card.adaptive'
    const result = labelled('teams', {
      ...message,
      speak: '<speak>Hi</speak>',
      attachments: [{ contentType, content: card }]
    })
    expect(at(result, 'speak')).toBe('<speak>AI-generated: Hi</speak>')
    expect(at(result, 'attachments', 0, 'content', 'speak')).toContain('x="a>b">AI-generated: <p>')
  })

  it('takes the byline there too, where it is all there is', () => {
    expect(at(labelled('teams', { type: 'message', speak: '<speak>Hi</speak>' }), 'speak')).toBe(
      '<speak><p>AI-generated. AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.</p>Hi</speak>'
    )
  })
})

describe('a reply on X', () => {
  const reply = { in_reply_to_tweet_id: '1' }

  it.each(['@a', '@a @b', '@a @b\n'])('that is only mentions has no text: %j', (text) => {
    expect(() => post('x', { text, reply })).toThrowError(cannotLabel)
  })

  it('is not cut to its mentions', () => {
    const payload = { text: '@abcdefghijklm '.repeat(16) + story, reply }
    const shorten = { overflow: 'shorten' } as const
    expect(() => post('x', payload, disclosure, shorten)).toThrowError(noRoom)
    expect(() => labelThread('x', payload, disclosure)).toThrowError(noRoom)
  })
})

describe('names', () => {
  it.each([
    ['u/ada_l', 'u/ ada_l'],
    ['/u/ada_l', '/ u/ ada_l'],
    ['r/harbours', 'r/ harbours'],
    ['nostr:npub1qqqqqqqqqq', 'nostr: npub 1qqqqqqqqqq'],
    ['npub1qqqqqqqqqq', 'npub 1qqqqqqqqqq']
  ])('link to nothing: %s', (author, words) => {
    const facts = { ...disclosure, author }
    for (const payload of [{ kind: 1, content: 'Hi', tags: [] }]) {
      expect(at(labelled('nostr', payload, facts), 'content')).toContain(`Responsible: ${words}.`)
    }
  })

  it('stay as they are where nothing links', () => {
    const facts = { ...disclosure, author: 'Ada/Lovelace for/r', ai: 'Note 1 (Pub/Sub)' }
    expect(at(labelled('x', { text: 'Hi' }, facts), 'text')).toContain(
      'AI used: Note 1 (Pub/Sub). Responsible: Ada/Lovelace for/r.'
    )
  })
})

describe('a thread', () => {
  const long = `${story} `.repeat(900)

  it('has the blocks and attachments of Slack once', () => {
    const blocks = [{ type: 'divider' }]
    const { payloads: parts } = labelThread(
      'slack',
      { text: long, blocks, attachments: [{ text: 'Hi' }] },
      disclosure
    )
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.filter((part) => 'blocks' in part || 'attachments' in part)).toEqual([parts[0]])
  })

  it('has a mention of Teams where its words are, whole', () => {
    const text = `${story} `.repeat(500) + '<at>Ada Lovelace</at> and '.repeat(20) + long
    const mention = { type: 'mention', text: '<at>Ada Lovelace</at>', mentioned: { id: '1' } }
    const payload = { type: 'message', text, entities: [mention, { type: 'clientInfo' }] }
    const { payloads: parts } = labelThread('teams', payload, disclosure)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) {
      expect(part.entities).toContainEqual({ type: 'clientInfo' })
      expect(part.entities.some((entity) => entity.type === 'mention')).toBe(
        part.text.includes('<at>')
      )
    }
  })

  it('cuts no mention of Teams in two', () => {
    const mention = { type: 'mention', text: '<at>Ada Lovelace</at>', mentioned: { id: '1' } }
    for (const start of ['', 'and ', 'and so ', 'and so on ', 'and so forth ']) {
      const text = start + `${mention.text} `.repeat(2200)
      const payload = { type: 'message', text, entities: [mention] }
      for (const part of labelThread('teams', payload, disclosure).payloads) {
        expect(part.text.match(/<at>/g)).toHaveLength(part.text.match(/<\/at>/g)?.length ?? 0)
        expect(part.entities).toContainEqual(mention)
      }
    }
  })
})
