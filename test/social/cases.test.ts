import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../src/disclosure/review.js'
import { labelPost, type PlatformKey, platforms, unlabelPost } from '../../src/social/index.js'
import { disclosure, story } from './payloads.js'

type Facts = typeof disclosure
const label = (key: PlatformKey, payload: object, facts: object = disclosure, options = {}) =>
  labelPost(platforms[key], payload, facts as Facts, options)
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const noRoom = expect.objectContaining({ code: 'no-room' })
const at = (payload: unknown, path: string) =>
  path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], payload)

/** Label, label again, take it off. */
function roundTrip(key: PlatformKey, payload: object, facts: object = disclosure, options = {}) {
  const labelled = label(key, payload, facts, options).payload
  expect(label(key, labelled, facts, options).payload).toEqual(labelled)
  expect(unlabelPost(platforms[key], labelled).payload).toEqual(payload)
  return labelled
}

describe('cards of Teams', () => {
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: story }], speak: story }

  it('have the label in the card: a card of a connector', () => {
    const payload = { '@type': 'MessageCard', summary: 'Harbour', title: 'Wall', text: story }
    const labelled = roundTrip('teams', payload)
    expect(at(labelled, 'text')).toMatch(/^AI-generated: [^]*Responsible: Ada Lovelace\.$/)
    expect(at(labelled, 'summary')).toBe('AI-generated: Harbour')
    const sections = [{ activityTitle: 'Wall', text: story, facts: [{ name: 'Open', value: 'since today' }] }]
    const sectioned = roundTrip('teams', { '@type': 'MessageCard', summary: 'Harbour', sections })
    expect(at(sectioned, 'sections.0.text')).toMatch(/^AI-generated: [^]*Responsible/)
  })

  it('have the label in the card: an Adaptive Card by itself, and as an attachment', () => {
    expect(at(roundTrip('teams', card), 'body.0.text')).toMatch(/^\*\*AI-generated\.\*\*/)
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
    const labelled = roundTrip('teams', { type: 'message', summary: 'Harbour', attachments })
    expect(at(labelled, 'attachments.0.content.body.0.text')).toMatch(/^\*\*AI-generated\.\*\*/)
  })

  it('are messages of Microsoft Graph too', () => {
    const html = { body: { contentType: 'html', content: `<p>${story}</p>` } }
    expect(at(roundTrip('teams', html), 'body.content')).toMatch(/^<p><strong>AI-generated\./)
    expect(at(roundTrip('teams', { body: { content: story } }), 'body.content')).toMatch(/^AI-gen/)
  })
})

describe('LinkedIn’s little text', () => {
  it.each([
    ['hello world (this is a test)', '('],
    ['a_b', '_'],
    ['50 * 2', '*'],
    ['@Ada', '@'],
    ['a \\ b', '\\'],
    ['{x}', '{']
  ])('is refused where LinkedIn would cut it off: %s', (commentary, character) => {
    expect(() => label('linkedin', { commentary })).toThrow(`unescaped \`${character}\``)
  })

  it.each([
    'hello world \\(this is a test\\)',
    'With @[Ada \\(L\\)](urn:li:person:2) and #harbour {hashtag|\\#|wall}',
    'Plain words, 100 % of them.'
  ])('is taken as it is where it is right: %s', (commentary) => {
    roundTrip('linkedin', { commentary })
  })

  it('is not asked of comments and of the older calls, which take plain text', () => {
    roundTrip('linkedin', { actor: 'urn:li:person:1', message: { text: `${story} (really)` } })
    const share = { shareCommentary: { text: `${story} (really)` }, shareMediaCategory: 'NONE' }
    const payload = { specificContent: { 'com.linkedin.ugc.ShareContent': share } }
    expect(JSON.stringify(roundTrip('linkedin', payload))).toContain('AI-generated: The harbour')
  })
})

describe('Threads', () => {
  it('counts bytes: typographic apostrophes take three', () => {
    const text = `${'it’s '.repeat(90)}`.trim()
    expect(text.length).toBeLessThan(450)
    expect(() => label('threads', { text })).toThrowError(noRoom)
    roundTrip('threads', { text: text.replaceAll('’', "'").slice(0, 400) })
  })
})

describe('Nostr', () => {
  it('labels a direct message, which is encrypted later, as a message', () => {
    const { review: _, ...facts } = disclosure
    const labelled = roundTrip('nostr', { kind: 14, content: story, tags: [['p', 'a']] }, facts)
    expect(at(labelled, 'content')).toMatch(/^AI-generated: /)
  })

  it('labels the comment on a highlight, never the passage of somebody else', () => {
    const tags = [['comment', 'Read this today.'], ['r', 'https://example.org/']]
    const labelled = roundTrip('nostr', { kind: 9802, content: 'Somebody’s passage.', tags })
    expect(at(labelled, 'content')).toBe('Somebody’s passage.')
    expect(at(labelled, 'tags.0.1')).toMatch(/^AI-generated: Read this today\.\n\nAI used/)
    const bare = { kind: 9802, content: 'Somebody’s passage.', tags: [] }
    expect(() => label('nostr', bare)).toThrow('somebody else’s text')
  })
})

describe('Matrix', () => {
  const body = 'The harbour wall reopened today.'
  const message = { msgtype: 'm.text', body }

  it.each([
    { 'm.text': [{ body }] },
    { 'org.matrix.msc1767.text': body },
    { 'm.new_content': { ...message, 'org.matrix.msc1767.message': [{ body }] } }
  ])('refuses the text that newer clients show in the place of the body: %j', (more) => {
    expect(() => labelPost('matrix', { ...message, ...more }, disclosure)).toThrow('MSC1767')
  })
})

describe('ActivityPub', () => {
  it('labels the text that Misskey shows instead of the content', () => {
    const payload = { type: 'Note', content: `<p>${story}</p>`, _misskey_content: story }
    expect(at(roundTrip('activitypub', payload), '_misskey_content')).toMatch(/^AI-generated: /)
  })

  it('passes on nobody’s note as AI-generated', () => {
    const boost = { type: 'Announce', object: { type: 'Note', content: '<p>Not mine.</p>' } }
    expect(() => label('activitypub', boost)).toThrow('somebody else’s')
  })
})

describe('a text that is cut', () => {
  it('has the byline that it has when it is labelled again', () => {
    const address = `https://example.org/${'a'.repeat(200)}`
    const payload = { text: `${'word '.repeat(20)}${address} ${'more words '.repeat(9)}` }
    const cut = label('bluesky', payload, disclosure, { overflow: 'shorten' }).payload
    expect(at(cut, 'text')).toContain('AI used: GPT-4 (OpenAI).')
    expect(label('bluesky', cut, disclosure, { overflow: 'shorten' }).payload).toEqual(cut)
  })
})

describe('a label in Polish', () => {
  it('gives the company back that it names', () => {
    const facts = {
      author: { name: 'Harbour Group', kind: 'company' },
      responsible: 'Grace Hopper',
      use: 'publication',
      ai: 'GPT-4 (OpenAI)',
      roles: { drafting: 'ai' }
    }
    const payload = { title: 'T', contentFormat: 'markdown', content: story }
    const labelled = label('medium', payload, facts, { locale: 'pl' }).payload
    expect(unlabelPost('medium', labelled as never)).toMatchObject({
      payload,
      disclosure: { author: { name: 'Harbour Group', kind: 'company' }, responsible: { name: 'Grace Hopper' } }
    })
  })
})

describe('a label that is longer than what readers see of a title', () => {
  it('opens it all the same, because nothing else could be done', () => {
    const facts = {
      ...disclosure,
      roles: { drafting: 'author', editing: 'ai' },
      persona: { name: 'Grace Hopper', tag: 'parody' }
    }
    roundTrip('email', { subject: 'S', text: story }, facts, { locale: 'ar' })
    roundTrip('pinterest', { description: story }, facts, { locale: 'ar' })
  })
})

describe('envelopes and casings', () => {
  it.each([
    ['bluesky', { repo: 'did:plc:1', collection: 'app.bsky.feed.post', record: { text: story } }, 'record.text'],
    ['discord', { type: 4, data: { content: story } }, 'data.content'],
    ['slack', { trigger_id: '1', view: { type: 'modal', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: story } }] } }, 'view.blocks.0.text.text'],
    ['sms', { To: '1', Body: story }, 'Body'],
    ['sms', { to: '1', from: '2', text: story }, 'text'],
    ['sms', { PhoneNumber: '1', Message: story }, 'Message'],
    ['youtube', { snippet: { parentId: '1', textOriginal: story } }, 'snippet.textOriginal'],
    ['youtube', { part: ['snippet'], requestBody: { snippet: { title: 'T', description: story } } }, 'requestBody.snippet.description'],
    ['ghost', { pages: [{ title: 'T', html: `<p>${story}</p>` }] }, 'pages.0.html'],
    ['ghost', { title: 'T', html: `<p>${story}</p>` }, 'html'],
    ['dev', { title: 'T', body_markdown: story }, 'body_markdown'],
    ['hashnode', { query: 'mutation', variables: { input: { title: 'T', contentMarkdown: story } } }, 'variables.input.contentMarkdown'],
    ['telegram', { type: 'article', title: 'T', input_message_content: { message_text: story } }, 'input_message_content.message_text'],
    ['matrix', { type: 'm.room.message', content: { msgtype: 'm.text', body: story } }, 'content.body'],
    ['discord', { flags: ['IsComponentsV2'], components: [{ type: 10, content: story }] }, 'components.0.content']
  ] as const)('are those of %s: %j', (key, payload, path) => {
    expect(at(roundTrip(key, payload), path)).toMatch(/AI-generated/)
  })
})

describe('a text that begins its own line', () => {
  it.each([
    ['whatsapp', { text: { body: '> quoted\nMore' } }, 'text.body', '\n> quoted'],
    ['whatsapp', { text: { body: '- one\n- two' } }, 'text.body', '\n- one'],
    ['telegram', { text: '<blockquote>q</blockquote> hi', parse_mode: 'HTML' }, 'text', '\n<blockquote>'],
    ['telegram', { text: '>q\nhi', parse_mode: 'MarkdownV2' }, 'text', '\n>q'],
    ['telegram', { text: 'Quoted\nhi', entities: [{ type: 'blockquote', offset: 0, length: 6 }] }, 'text', '\nQuoted'],
    ['mastodon', { status: '# Heading\nmore', content_type: 'text/markdown' }, 'status', '\n# Heading'],
    ['tumblr', { type: 'text', format: 'markdown', body: '# Heading\n\nmore' }, 'body', '\n\n# Heading'],
    ['slack', { text: '> quoted\nMore' }, 'text', '\n> quoted']
  ] as const)('still does on %s: %j', (key, payload, path, line) => {
    expect(at(roundTrip(key, payload), path)).toContain(line)
  })

  it('stands beside the head elsewhere', () => {
    const entities = [{ type: 'blockquote', offset: 6, length: 6 }]
    expect(at(roundTrip('telegram', { text: 'Hello\nQuoted', entities }), 'text')).toMatch(/^AI-generated: Hello/)
    expect(at(roundTrip('mastodon', { status: '# Heading\nmore' }), 'status')).toMatch(/^AI-generated: # /)
  })
})

describe('many systems', () => {
  const systems = (count: number) => Array.from({ length: count }, (_, index) => `Model ${index}`)
  const facts = (count: number) => ({ ...disclosure, roles: undefined, ai: systems(count) })

  it('are all named where there is room', () => {
    expect(at(roundTrip('facebook', { message: story }, facts(60)), 'message')).toContain('Model 58 and Model 59.')
  })

  it('are counted where there are too many', () => {
    expect(() => label('facebook', { message: story }, facts(400))).toThrow('400 AI systems are declared')
  })
})

describe('feeds', () => {
  it('label the titles and descriptions of further namespaces', () => {
    const payload = {
      title: 'T',
      description: story,
      dc: { titles: ['The wall'], descriptions: ['In short.'] },
      media: { title: { value: 'The wall' }, description: { value: '<b>In</b> short.', type: 'html' } },
      source: { markdown: story }
    }
    const text = JSON.stringify(roundTrip('rss', payload))
    expect(text.match(/AI-generated/g)).toHaveLength(7)
  })
})

describe('a post that cannot be read, in what stands round it', () => {
  it.each([
    ['a text that is none', { channel: '1', body: { content: 5 } }, 'unexpected number in `content` of the discord payload'],
    ['a list that is still JSON', { body: { embeds: '[{"description":"Tides"}]' } }, '`embeds` is JSON in a string']
  ])('is told of by its own member: %s', (_, payload, words) => {
    expect(() => label('discord', payload)).toThrow(words)
  })

  it('is one of several beside another', () => {
    expect(() => label('bluesky', { record: { text: 'Tides' }, post: { text: 5 } })).toThrow('Pass each of them: `record`, `post`')
  })
})

describe('a bound review of a wrapped post', () => {
  it('is of its text', () => {
    const review = reviewOf(story, { by: 'Ada Lovelace' })
    const facts = { ...disclosure, review }
    const { notes } = label('bluesky', { repo: 'a', record: { text: story } }, facts)
    expect(notes.map(({ kind }) => kind)).not.toContain('review')
    expect(() => label('bluesky', { repo: 'a', record: { text: 'Other.' } }, facts)).toThrowError(
      expect.objectContaining({ code: 'review-mismatch' })
    )
    expect(cannotLabel).toBeDefined()
  })
})

describe('texts whose beginning or end is read by programs', () => {
  it('keep it: the type of a commit, its trailers, the draft of a merge request', () => {
    const trailers = 'Co-authored-by: Bea Smith <bea@example.org>\nSigned-off-by: Ada Lovelace <ada@example.org>'
    const message = `feat(wall)!: open the wall\n\n${story}\n\n${trailers}`
    const commit = String(at(roundTrip('github', { message, tree: 'a' }), 'message'))
    expect(commit).toMatch(/^feat\(wall\)!: AI-generated: open the wall\n\n/)
    expect(commit.endsWith(`Responsible: Ada Lovelace.\n\n${trailers}`)).toBe(true)
    expect(at(roundTrip('gitlab', { commit_message: 'Open the wall' }), 'commit_message')).toBe(
      'AI-generated: Open the wall\n\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
    )
    const request = roundTrip('gitlab', { title: 'Draft: Open the wall', description: story })
    expect(at(request, 'title')).toBe('Draft: AI-generated: Open the wall')
  })

  it('keep it: the comment that says how a letter of Buttondown is written', () => {
    const body = `<!-- buttondown-editor-mode: fancy --><p>${story}</p>`
    expect(at(roundTrip('buttondown', { subject: 'Wall', body }), 'body')).toMatch(
      /^<!-- buttondown-editor-mode: fancy --><p><strong>AI-generated\./
    )
  })
})

describe('the results of an inline query of Telegram', () => {
  const article = {
    type: 'article',
    id: '1',
    title: 'The harbour',
    input_message_content: { message_text: 'The harbour wall reopened today.' }
  }
  const photo = { type: 'photo', id: '2', caption: 'The quay reopened today.' }
  const label = (results: readonly object[]) =>
    labelPost(platforms.telegram, { inline_query_id: '1', results }, disclosure).payload

  it('are labelled where a reader gets them: in their content, or else in their caption', () => {
    expect(at(label([article]), 'results.0.input_message_content.message_text')).toMatch(/^AI-generated: /)
    expect(at(label([photo]), 'results.0.caption')).toMatch(/^AI-generated: /)
  })

  it('are passed one by one, since each is a message of its own', () => {
    expect(() => label([article, photo])).toThrow('`results.0.input_message_content`, `results.1`')
    const content = { message_text: 'The ferry runs.' }
    expect(() => label([{ ...photo, input_message_content: content }])).toThrow('message_text')
  })
})

describe('names and short descriptions', () => {
  it.each([
    ['wordpress', { name: 'A chair of oak', short_description: '<p>Made of oak.</p>', sku: 'a1' }, ['name', 'short_description']],
    ['wordpress', { product_id: 3, review: 'A very good chair.', reviewer: 'Bea Smith' }, ['review']],
    ['pinterest', { name: 'Chairs of oak', description: 'All of them.' }, ['name', 'description']],
    [
      'pinterest',
      { title: 'Chairs', media_source: { items: [{ title: 'The first', description: 'Of old oak.' }] } },
      ['title', 'media_source.items.0.title', 'media_source.items.0.description']
    ]
  ] as const)('are labelled on %s: %j', (key, payload, paths) => {
    const labelled = roundTrip(key, payload)
    for (const path of paths) expect(at(labelled, path)).toContain('AI-generated')
  })

  it('are no title where they are those of a category, which stand in every menu', () => {
    expect(roundTrip('wordpress', { name: 'Chairs', description: 'All chairs.' })).toMatchObject({ name: 'Chairs' })
  })
})

describe('members that stand in the place of the text', () => {
  it.each([
    ['fcm', { notification: { body_loc_key: 'news', body: story } }],
    ['apns', { aps: { alert: { 'loc-key': 'news' } } }],
    ['mailchimp', { template: { id: 1 }, html: `<p>${story}</p>` }],
    ['mailchimp', { settings: { subject_line: 'Wall' } }],
    ['rocketchat', { text: story, blocks: [{ type: 'section' }] }],
    ['zendesk', { comment: { body: story }, macro_ids: [1] }],
    ['vk', { peer_id: 1, message: story, template: '{"type":"carousel","words":"two words"}' }],
    ['whatsapp', { type: 'template', template: { name: 'hello' } }]
  ] as const)('are refused on %s: %j', (key, payload) => {
    expect(() => label(key, payload)).toThrowError(cannotLabel)
  })
})

describe('blocks of newer platforms', () => {
  it.each([
    ['line', { messages: [{ type: 'flex', altText: 'Wall', contents: { type: 'carousel', contents: [{ type: 'bubble', body: { contents: [{ type: 'text', text: story }] } }] } }] }, 'messages.0.contents.contents.0.body.contents.0.text'],
    ['beehiiv', { title: 'Wall', blocks: [{ type: 'paragraph', plaintext: story }] }, 'blocks.0.formattedText.0.text'],
    ['googlechat', { cardsV2: [{ card: { sections: [{ widgets: [{ textParagraph: { text: story } }] }] } }] }, 'cardsV2.0.card.sections.0.widgets.0.textParagraph.text']
  ] as const)('open with a block of the label: %s', (key, payload, path) => {
    expect(at(roundTrip(key, payload), path)).toMatch(/AI-generated\./)
  })

  it('are refused where no block could be first', () => {
    const noWidgets = { fallbackText: 'Wall', cardsV2: [{ card: { sections: [{ header: 'The wall is open' }] } }] }
    expect(() => label('googlechat', noWidgets)).toThrow('cardsV2.0.card.sections.0.header')
  })
})

describe('blocks of WordPress', () => {
  it('stay whole: the label stands before the first one', () => {
    const content = `<!-- wp:paragraph --><p>${story}</p><!-- /wp:paragraph -->`
    const labelled = String(at(roundTrip('wordpress', { title: 'Wall', content }), 'content'))
    expect(labelled).toMatch(/^<p><strong>AI-generated\.<\/strong>/)
    expect(labelled.endsWith(content)).toBe(true)
  })
})

describe('a view of Slack', () => {
  it('is not asked for a text, which it can’t have', () => {
    const section = { type: 'section', text: { type: 'mrkdwn', text: story } }
    const notes = (payload: object) => label('slack', payload).notes.map(({ message }) => message).join()
    expect(notes({ trigger_id: '1', view: { type: 'modal', blocks: [section] } })).not.toContain('lacks')
    expect(notes({ channel: 'C1', blocks: [section] })).toContain('lacks')
  })
})

describe('messages of Messenger and Instagram', () => {
  const recipient = { id: '1' }

  it('are labelled in their text, and are messages: nobody need review them', () => {
    const { review: _, ...unreviewed } = disclosure
    for (const key of ['facebook', 'instagram'] as const) {
      const labelled = roundTrip(key, { recipient, message: { text: story } }, unreviewed as Facts)
      expect(at(labelled, 'message.text')).toMatch(/^AI-generated: [^]*Responsible: Ada Lovelace\.$/)
    }
  })

  it('name the words beside the text, and refuse cards of which no text is known', () => {
    const quick_replies = [{ content_type: 'text', title: 'Open it for me' }]
    expect(label('facebook', { recipient, message: { text: story, quick_replies } }).notes).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('`message.quick_replies.0.title`') })
    )
    const button = { type: 'template', payload: { template_type: 'button', text: story, buttons: [] } }
    expect(at(roundTrip('facebook', { recipient, message: { attachment: button } }), 'message.attachment.payload.text')).toMatch(/^AI-generated/)
    const cards = { type: 'template', payload: { template_type: 'generic', elements: [{ title: 'The wall is open' }] } }
    expect(() => label('facebook', { recipient, message: { attachment: cards } })).toThrow(cannotLabel)
  })

  it('have the room that they have: 1,000 bytes on Instagram', () => {
    expect(() => label('instagram', { recipient, message: { text: 'ä'.repeat(480) } })).toThrow(noRoom)
    expect(() => label('facebook', { recipient, message: { text: 'ä'.repeat(1990) } })).toThrow(noRoom)
  })

  it('are no comments: those are posts, and no media', () => {
    const { payload, notes } = label('instagram', { message: story })
    expect(payload).toEqual({ message: expect.stringMatching(/^AI-generated: /) })
    expect(notes.some(({ message }) => message.includes('is_ai_generated'))).toBe(false)
  })
})

describe('names in the letters of another direction', () => {
  it.each(['J. R. R. Tolkien', 'St. John Rivers', 'Yahoo!', 'Who Cares?'])('are read back with initials and marks of their own: %s', (name) => {
    const facts = { author: { name, kind: 'person' }, ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' }, review: { by: name, kind: 'person' }, responsible: 'author' }
    for (const locale of ['ar', 'en']) {
      const { text } = roundTrip('x', { text: 'Tides rise' }, facts as never, { locale }) as { text: string }
      expect(text).toContain(name)
      roundTrip('x', { text: 'Tides rise' }, { ...facts, responsible: [{ name: 'Bea Smith' }, { name, kind: 'person' }] } as never, { locale })
      expect(text).not.toMatch(/[!?]\u2069?\./)
    }
  })
})
