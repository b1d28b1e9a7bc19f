import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey } from '../../src/social/index.js'
import { disclosure, story } from './payloads.js'

const label = (platform: PlatformKey, payload: object) => labelPost(platform, payload, disclosure)

function messageOf(label: () => unknown): string {
  try {
    label()
    return 'labelled'
  } catch (error) {
    return (error as Error).message
  }
}

const signed = 'the event has its `id` or `sig` already, and a label would break them. Label before signing.'
const lists =
  '`entities` and `additionalType` take the flag of Teams. Pass them as lists, parsed, and leave out an `additionalType` that is empty.'
const signature =
  'the event is signed already, and a label would break the signature. Label the content before sending.'
const extensible =
  'it says the text again for clients with extensible events (MSC1767), which show that and not the `body`. Leave those members out: every client shows the `body` then.'
const fileName =
  'the Matrix payload has no text. Give it a `body` that the label can open. The body of a file is its name.'
const proof = 'the object is signed already, and a label would break the signature. Label before signing.'
const richtext =
  '`richtext_json` and `richtext` stand in the place of the text and are not read here. Send the text as Markdown in `text`.'
const replaced =
  'a template, an archive or an address stands in the place of the text. Give the text as `html`, or put the label into the template.'
const root = 'https://schema.org/Message'
const html = `<p>${story}</p>`

/** A payload, why it is refused, and one beside it that is labelled. */
const refusals: readonly (readonly [PlatformKey, refused: object, because: string, labelled: object])[] = [
  ['nostr', { kind: 1, content: story, tags: [], id: '1' }, signed, { kind: 1, content: story, tags: [] }],
  ['nostr', { kind: 1, content: story, tags: [], sig: '1' }, signed, { kind: 1, content: story, pubkey: '1' }],
  [
    'nostr',
    { kind: 1, content: story, tags: '[]' },
    '`tags` is no list. Pass it as one, parsed.',
    { kind: 1, content: story }
  ],
  [
    'nostr',
    { kind: 9802, content: story, tags: [['context', 'News']] },
    'a highlight is somebody else’s text, and it has no comment of the author’s. Put the author’s words into a `comment` tag.',
    { kind: 9802, content: 'News', tags: [['comment', story]] }
  ],
  [
    'telegram',
    {
      chat_id: 1,
      media: [
        { type: 'photo', media: '1', caption: ' ' },
        { type: 'photo', media: '2', caption: story }
      ]
    },
    'an album shows only the caption of its first item, which is empty. Move the text there.',
    {
      chat_id: 1,
      media: [
        { type: 'photo', media: '1', caption: story },
        { type: 'photo', media: '2', caption: ' ' }
      ]
    }
  ],
  ['teams', { type: 'message', text: story, entities: '[]' }, lists, { type: 'message', text: story, entities: [] }],
  [
    'teams',
    { type: 'message', text: story, entities: [{ type: root, additionalType: [] }] },
    lists,
    { type: 'message', text: story, entities: [{ type: root, additionalType: ['Citation'] }] }
  ],
  [
    'teams',
    { type: 'message', text: story, entities: [{ type: root, additionalType: 'Citation' }] },
    lists,
    { type: 'message', text: story, entities: [{ type: root }] }
  ],
  ['matrix', { msgtype: 'm.text', body: story, signatures: {} }, signature, { msgtype: 'm.text', body: story }],
  ['matrix', { msgtype: 'm.text', body: story, hashes: {} }, signature, { msgtype: 'm.text', body: story, info: {} }],
  ['matrix', { body: story, 'm.text': story }, extensible, { body: story, 'm.mentions': {} }],
  [
    'matrix',
    { body: story, 'm.new_content': { body: story, 'org.matrix.msc1767.html': story } },
    extensible,
    { body: story, 'm.new_content': { body: story } }
  ],
  [
    'matrix',
    { body: story, ciphertext: '1' },
    'the event is encrypted. Label the content before encrypting it.',
    { body: story }
  ],
  ['matrix', { msgtype: 'm.image', body: story }, fileName, { msgtype: 'm.image', body: story, filename: '1.png' }],
  ['matrix', { msgtype: 'm.file', body: story, filename: story }, fileName, { msgtype: 'm.location', body: story }],
  [
    'activitypub',
    { type: 'Announce', content: html },
    'this activity passes on an object of somebody else’s, of which nothing is declared here. It takes no label.',
    { type: 'Create', object: { type: 'Note', content: html } }
  ],
  ['activitypub', { type: 'Note', content: html, signature: { type: '1' } }, proof, { type: 'Note', content: html }],
  [
    'activitypub',
    { type: 'Create', object: { type: 'Note', content: html, proof: { type: '1' } } },
    proof,
    { type: 'Note', content: html }
  ],
  ['reddit', { title: 'News', text: story, richtext_json: '{}' }, richtext, { title: 'News', text: story }],
  ['reddit', { title: 'News', text: story, richtext: '{}' }, richtext, { title: 'News', text: story, nsfw: true }],
  [
    'beehiiv',
    { title: 'News', post_template_id: '1' },
    'a template stands in the place of the text. Give the text as `body_content`, or put the label into the template.',
    { title: 'News', post_template_id: '1', body_content: html }
  ],
  ['mailchimp', { html, template: { id: 1 } }, replaced, { html }],
  [
    'mailchimp',
    { variate_contents: [{ html, url: 'https://example.org/' }] },
    replaced,
    { variate_contents: [{ html }] }
  ],
  [
    'mailchimp',
    { settings: { subject_line: 'News' } },
    'the settings have no text beside them. Label them together with the content, `{ settings, html, plain_text }`, and send each where it belongs.',
    { settings: { subject_line: 'News' }, variate_contents: [{ plain_text: story }] }
  ],
  [
    'dev',
    { article: { body_markdown: '---\ntitle: News\n---\n\n' } },
    'the article has front matter and no text. Write the text behind it, then label it.',
    { article: { body_markdown: `---\ntitle: News\n---\n\n${story}` } }
  ],
  [
    'ghost',
    { posts: [{ html, lexical: '{}' }] },
    '`lexical` and `mobiledoc` are not read here. Send the text as `html` with `?source=html`.',
    { posts: [{ html, lexical: null }] }
  ],
  [
    'discord',
    { flags: 1 << 15, content: story, components: [{ type: 10, content: story }] },
    'with the flag `1 << 15`, and with components that need it, Discord takes components alone. Put the other texts into components, or take the flag off.',
    { flags: 1 << 15, content: '', embeds: [], components: [{ type: 10, content: story }] }
  ],
  [
    'x',
    { text: '@bea @ada ', reply: { in_reply_to_tweet_id: '1' } },
    'the X payload has no text. Give it a `text` that the label can open. The mentions that open a reply are none.',
    { text: '@bea @ada Yes', reply: { in_reply_to_tweet_id: '1' } }
  ]
]

describe('a payload', () => {
  it.each(refusals)('of %s is refused with what to do: %j', (platform, refused, because, labelled) => {
    expect(messageOf(() => label(platform, refused))).toBe(`Cannot label here: ${because}`)
    expect(messageOf(() => label(platform, labelled))).toBe('labelled')
  })
})

describe('an event of Nostr', () => {
  const labelled = (kind: number) => messageOf(() => label('nostr', { kind, content: story, tags: [] }))
  const encrypted = 'Cannot label here: the content of this kind is encrypted. Label the text before encrypting it.'
  const unknown =
    'Cannot label here: the content of this kind is not known to be prose. Label the text where it is: in a note (kind 1), a comment (1111), an article (30023).'
  const inMarkdown = [
    ...[1618, 1619, 1621, 1630, 1631, 1632, 1633, 1971],
    ...[30_023, 30_024, 30_063, 30_402, 30_403, 32_267]
  ]
  const plain = [
    ...[1, 9, 11, 14, 20, 21, 22, 24, 42, 54, 1063, 1068, 1111, 1311, 1622, 2003, 2004],
    ...[7516, 9041, 9321, 9734, 30_315, 31_922, 31_923, 31_924, 31_925, 34_235, 34_236, 37_516, 39_701]
  ]
  const near = (kinds: readonly number[]) => kinds.flatMap((kind) => [kind - 1, kind, kind + 1])

  it('is labelled where its kind is prose, in Markdown where that is Markdown, and else refused', () => {
    const isMarkdown = (kind: number) =>
      JSON.stringify(label('nostr', { kind, content: story, tags: [] }).payload).includes('**AI-generated.**')
    for (const kind of near([...inMarkdown, ...plain])) {
      const isKnown = inMarkdown.includes(kind) || plain.includes(kind)
      const expected = isKnown ? 'labelled' : [4, 13, 44, 1059].includes(kind) ? encrypted : unknown
      if (kind !== 9802) expect([kind, labelled(kind)]).toEqual([kind, expected])
      if (isKnown) expect([kind, isMarkdown(kind)]).toEqual([kind, inMarkdown.includes(kind)])
    }
  })

  it.each([4, 13, 44, 1059])('of kind %i is encrypted', (kind) => {
    expect(labelled(kind)).toBe(encrypted)
  })

  it('asks for a review where it is a post, and not where it is a message or an article', () => {
    const { review: _, ...unreviewed } = disclosure
    const isPost = (kind: number) =>
      messageOf(() => labelPost('nostr', { kind, content: story, tags: [] }, unreviewed)) !== 'labelled'
    const asked = [...plain, ...inMarkdown].filter(isPost)
    const free = [9, 14, 42, 1311, ...inMarkdown.filter((kind) => kind > 30_000)]
    expect(asked).toEqual([...plain, ...inMarkdown].filter((kind) => !free.includes(kind)))
  })
})

describe('a whole payload', () => {
  const noRoom = (needed: number, available: number) => expect.objectContaining({ code: 'no-room', needed, available })
  const words = (length: number) => 'a'.repeat(length)
  const displays = (count: number, length = 1) =>
    Array.from({ length: count }, () => ({ type: 10, content: words(length) }))
  const embeds = (length: number) => ({
    content: 'News',
    embeds: [
      {
        title: ` ${words(100)} `,
        description: words(length),
        author: { name: words(100) },
        footer: { text: words(100) }
      },
      { description: words(4000), fields: [{ name: words(100), value: words(100) }] }
    ]
  })
  const own = (platform: PlatformKey, payload: (length: number) => object, probe: number) => {
    try {
      label(platform, payload(probe))
      return 0
    } catch (error) {
      return ((error as { needed?: number }).needed ?? 0) - probe
    }
  }

  it.each<readonly [string, PlatformKey, number, (length: number) => object]>([
    ['all embeds of Discord', 'discord', 6000, embeds],
    ['an event of Matrix', 'matrix', 65_536, (length) => ({ msgtype: 'm.text', body: words(length) })],
    [
      'a message of Firebase',
      'fcm',
      4096,
      (length) => ({ token: '1', notification: { title: 'News', body: words(length) } })
    ],
    ['a push of Apple', 'apns', 4096, (length) => ({ aps: { alert: { title: 'News', body: words(length) } } })],
    ['a push of the web', 'webpush', 3993, (length) => ({ notification: { title: 'News', body: words(length) } })]
  ])('holds no more than fits: %s', (_, platform, most, payload) => {
    const rest = own(platform, payload, platform === 'discord' ? 4000 : most)
    expect(rest).toBeGreaterThan(0)
    expect(() => label(platform, payload(most - rest))).not.toThrow()
    expect(() => label(platform, payload(most - rest + 1))).toThrow(noRoom(most + 1, most))
  })

  it('of Discord has at most 4000 characters in its text displays, with those within others', () => {
    const labelled = (length: number) => {
      const { payload } = label('discord', {
        flags: 1 << 15,
        components: [{ type: 17, components: displays(1, length) }]
      })
      const contents = JSON.stringify(payload).match(/(?<="content":")[^"]*/g) ?? []
      return contents.join('').length
    }
    const lengths = Array.from({ length: 80 }, (_, index) => 3999 - index)
    const longest = lengths.find((length) => messageOf(() => labelled(length)) === 'labelled') ?? 0
    expect(labelled(longest)).toBe(4000)
    expect(() => labelled(longest + 1)).toThrow(expect.objectContaining({ code: 'no-room', available: 4000 }))
  })

  it('of Discord has at most 40 components, with those within others', () => {
    const payload = (count: number) => ({
      flags: 1 << 15,
      components: [{ type: 9, components: displays(count), accessory: { type: 2, label: 'Open' } }]
    })
    expect(() => label('discord', payload(37))).not.toThrow()
    expect(() => label('discord', payload(38))).toThrow(noRoom(41, 40))
  })
})
