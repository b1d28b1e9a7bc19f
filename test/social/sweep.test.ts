import { EmbedBuilder } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey, platforms, postText, unlabelPost } from '../../src/social/index.js'
import { isProse } from '../../src/social/sweep.js'
import { disclosure, keys, payloads, story } from './payloads.js'

const label = (key: PlatformKey, payload: object, options = {}) =>
  labelPost(platforms[key], payload, disclosure, options)
const json = (payload: object) => JSON.stringify(payload)
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })

/** A payload behind a class that hides its members, as many SDKs have them. */
class Model {
  readonly #members: object
  constructor(members: object) {
    this.#members = members
  }
  toJSON(): object {
    return this.#members
  }
}

/** The same behind getters alone. */
function withGetters(members: object): object {
  const prototype: object = Object.create(Object.prototype)
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(prototype, name, { get: () => value, configurable: true })
  }
  return Object.create(prototype) as object
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

describe.each(keys)('a payload of %s', (key) => {
  const plain = label(key, payloads[key]).payload

  it('is labelled the same when it is frozen', () => {
    const frozen = deepFreeze(structuredClone(payloads[key]))
    expect(json(label(key, frozen).payload)).toBe(json(plain))
  })

  it('is read through `toJSON`, at its top and within', () => {
    expect(json(label(key, new Model(payloads[key])).payload)).toBe(json(plain))
    const within = Object.fromEntries(
      Object.entries(payloads[key]).map(([name, value]) => [
        name,
        typeof value === 'object' && !Array.isArray(value) ? new Model(value as object) : value
      ])
    )
    expect(json(label(key, within).payload)).toBe(json(plain))
  })

  it('is read through getters', () => {
    expect(label(key, withGetters(payloads[key])).payload).toEqual(plain)
  })

  it('has a member that nobody knows named in a note, and refused with `strict`', () => {
    const payload = { ...payloads[key], surprise: { words: ['The tide is late today.'] } }
    const { notes } = label(key, payload)
    expect(notes.some(({ message }) => message.includes('`surprise.words.0`'))).toBe(true)
    expect(() => label(key, payload, { strict: true })).toThrow('surprise.words.0')
  })

  it('may hold itself, or lie very deep', () => {
    const cycle: Record<string, unknown> = { ...payloads[key] }
    cycle['self'] = cycle
    let deep: object = { words: 'The tide is late today.' }
    for (let depth = 0; depth < 500; depth++) deep = { deep }
    for (const payload of [cycle, { ...payloads[key], deep }]) {
      try {
        const { notes } = label(key, payload)
        expect(notes.map(({ message }) => message).join()).toMatch(/`(?:self|deep)\./)
      } catch (error) {
        expect(error).toEqual(expect.objectContaining({ code: expect.any(String) }))
      }
    }
  })
})

const wrappings = keys.flatMap((key) => {
  const platform: { readonly wrappers?: readonly string[] } = platforms[key]
  return (platform.wrappers ?? []).map((wrapper) => [key, wrapper] as const)
})

describe.each(wrappings)('a payload of %s in `%s`', (key, wrapper) => {
  const wrap = (payload: object) =>
    wrapper
      .split('.')
      .toReversed()
      .reduce<object>((inner, name) => (name === '*' ? [inner] : { [name]: inner }), payload)

  it('is labelled there, once, and unlabelled', () => {
    const inner = label(key, payloads[key])
    const outer = label(key, wrap(payloads[key]))
    expect(json(outer.payload)).toBe(json(wrap(inner.payload)))
    expect(outer.notes).toEqual(expect.arrayContaining([...inner.notes].filter(({ kind }) => kind !== 'platform')))
    expect(label(key, outer.payload).payload).toEqual(outer.payload)
    expect(unlabelPost(platforms[key], outer.payload).payload).toEqual(wrap(payloads[key]))
    expect(postText(platforms[key], outer.payload)).toBe(postText(key, payloads[key]))
  })
})

describe('a sweep', () => {
  it('labels builders of discord.js within a message', () => {
    const embed = new EmbedBuilder().setTitle('Harbour').setDescription(story)
    const { payload } = label('discord', { embeds: [embed] })
    expect(json(payload)).toContain(`AI-generated: ${story}`)
    expect(payload).toHaveProperty(['embeds', '0', 'title'], 'AI-generated: Harbour')
  })

  it('names what is shown beside the label, and leaves what others wrote', () => {
    const alt = 'A wall by the sea'
    const quoted = { $type: 'app.bsky.embed.record', record: { value: { text: 'Somebody else’s words.' } } }
    const embed = { $type: 'app.bsky.embed.recordWithMedia', record: quoted, media: { images: [{ alt }] } }
    const { payload, notes } = label('bluesky', { text: story, embed })
    expect(payload).toHaveProperty('embed', embed)
    const named = notes.filter(({ message }) => message.includes('without a label of its own'))
    expect(named.map(({ message }) => message)).toEqual([
      'Shown with the labelled text, without a label of its own: `embed.media.images.0.alt`.'
    ])
  })

  it('refuses what readers would meet without a label, by its path', () => {
    const items = [{ title: 'One thing' }, { title: 'Another thing' }]
    expect(() => label('rss', { items })).toThrow('Pass each of them: `items.0`, `items.1`')
    const card = { contentType: 'application/vnd.harbour', content: { headline: 'The wall is open' } }
    expect(() => label('teams', { type: 'message', summary: 'Wall', attachments: [card] })).toThrow(
      '`attachments.0.content.headline`'
    )
  })

  it('says which member to pass where a post lies deeper', () => {
    const payload = { config: { request: { text: story } } }
    expect(() => label('x', payload)).toThrow('Pass `config.request`')
  })

  it('refuses a form, a query and a list, and names a collection in a member', () => {
    for (const form of [new URLSearchParams({ status: story }), new Map([['status', story]]), [1]]) {
      expect(() => label('mastodon', form)).toThrowError(cannotLabel)
    }
    const { notes } = label('mastodon', { status: story, more: new Map([['a', story]]) })
    expect(notes.some(({ message }) => message.includes('`more`'))).toBe(true)
  })

  it('says what can’t be read', () => {
    const payload = { status: story, embed: { toJSON: () => { throw new RangeError('too long') } } }
    expect(() => label('mastodon', payload)).toThrow('`embed` can’t be read (too long)')
  })

  it('leaves buffers, dates and streams as they are', () => {
    const payload = { status: story, file: Buffer.from(story), at: new Date(0), url: new URL('https://example.org/') }
    const labelled = label('mastodon', payload).payload as typeof payload
    expect(labelled.file).toBe(payload.file)
    expect(labelled.at).toBe(payload.at)
    expect(labelled.url).toBe(payload.url)
  })
})

describe('prose', () => {
  it.each(['The tide is late', '<p>Hi</p>', '港の壁が開きました', 'ท่าเรือเปิดแล้ว', 'Wall open'])('is found in %s', (text) => {
    expect(isProse(text)).toBe(true)
  })

  it.each([
    '', 'Harbour', 'https://example.org/a?b=c d'.replace(' ', '%20'), '2026-11-20T10:00:00Z', '#ff0000',
    'did:plc:ewvi7nxzyoun6zhxrhs64oiz', 'Fri, 20 Nov 2026 10:00:00 GMT', 'image/png', '12 34 56'
  ])('is not found in %j', (text) => {
    expect(isProse(text)).toBe(false)
  })

  it('is looked for in linear time', () => {
    expect(isProse('a'.repeat(1e6))).toBe(false)
    expect(isProse('<a'.repeat(5e5))).toBe(false)
    expect(isProse('1 '.repeat(5e5))).toBe(false)
  })
})

describe('words above the text that opens a card', () => {
  const name = 'The harbour wall is open now'
  it.each<[PlatformKey, object, string]>([
    ['discord', { embeds: [{ author: { name }, description: story }] }, 'embeds.0.author.name'],
    ['slack', { attachments: [{ author_name: name, pretext: story }] }, 'attachments.0.author_name'],
    ['mattermost', { props: { attachments: [{ author_name: name, text: story }] } }, 'props.attachments.0.author_name'],
    ['rocketchat', { attachments: [{ author_name: name, text: story }] }, 'attachments.0.author_name']
  ])('are named, in those of %s', (key, payload, path) => {
    const { payload: labelled, notes } = label(key, payload)
    expect(json(notes)).toContain(`\`${path}\``)
    expect(() => label(key, payload, { strict: true })).toThrow(cannotLabel)
    expect(unlabelPost(platforms[key], labelled).payload).toEqual(payload)
  })

  it('open with the label where they are a section’s heading on Google Chat', () => {
    const widgets = [{ textParagraph: { text: story } }]
    const card = { cardsV2: [{ card: { sections: [{ header: name, widgets }] } }] }
    const { payload } = label('googlechat', card)
    expect(json(payload)).toContain(`"header":"AI-generated: ${name}"`)
    expect(unlabelPost(platforms.googlechat, payload).payload).toEqual(card)
    const titled = { cardsV2: [{ card: { header: { title: name }, sections: [{ header: name, widgets }] } }] }
    expect(json(label('googlechat', titled).payload)).toContain(`"header":"${name}"`)
  })
})

describe('words that a service puts below a mail', () => {
  it.each([
    ['mail_settings', { mail_settings: { footer: { enable: true, text: 'Thanks for reading' } } }, 'mail_settings.footer.text'],
    ['trackingSettings', { trackingSettings: { subscriptionTracking: { text: 'Leave this list' } } }, 'trackingSettings.subscriptionTracking.text'],
    ['substitution_data', { recipients: [{ substitution_data: { line: 'Thanks for reading' } }] }, 'recipients.0.substitution_data.line']
  ])('are named: %s', (_, more, path) => {
    const mail = { to: 'b', subject: 'Wall', text: story, ...more }
    expect(json(label('email', mail).notes)).toContain(`\`${path}\``)
  })

  it('may be set in the casing of SendGrid’s client', () => {
    const settings = { mailSettings: { sandboxMode: { enable: true } }, customArgs: { a: 'b' }, batchId: 'x' }
    expect(label('email', { to: 'b', text: story, ...settings }).payload).toMatchObject(settings)
  })
})

describe('a post as WordPress shows it', () => {
  it('is refused, with what to ask for', () => {
    const rendered = { title: { rendered: 'Wall' }, content: { rendered: `<p>${story}</p>` }, yoast_head_json: { title: 'Wall', description: story } }
    expect(() => label('wordpress', rendered)).toThrow('context=edit')
  })
})

describe('media of a feed', () => {
  it('have the label in the title of a group, and their transcript is named', () => {
    const media = { group: { title: { value: 'Wall' }, contents: [{ title: { value: 'Wall' } }] }, texts: [{ value: story }] }
    const { payload, notes } = label('rss', { title: 'Wall', description: story, media })
    expect(json(payload).match(/"value":"AI-generated: Wall"/g)).toHaveLength(2)
    expect(json(notes)).toContain('`media.texts.0.value`')
  })
})
