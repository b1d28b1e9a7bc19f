import { describe, expect, it } from 'vitest'
import { labelPost, type PlatformKey, platforms, unlabelPost } from '../../src/social/index.js'
import { disclosure, story } from './payloads.js'

const label = (key: PlatformKey, payload: object, facts: object = disclosure) =>
  labelPost(platforms[key], payload, facts as typeof disclosure)
const json = (payload: object) => JSON.stringify(payload)
const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const named = (notes: readonly { message: string }[], path: string) =>
  notes.some(({ message }) => message.includes(`\`${path}\``))

/** Label, and prove that labelling again changes nothing and that all of it comes off again. */
function labelled(key: PlatformKey, payload: object): object {
  const result = label(key, payload).payload
  expect(json(label(key, result).payload)).toBe(json(result))
  expect(json(unlabelPost(platforms[key], result).payload)).toBe(json(payload))
  return result
}

describe('what stands in the place of a text', () => {
  it.each<[PlatformKey, object, object]>([
    ['sms', { to: '1', body: story, contentSid: 'HX1' }, { to: '1', body: story, statusCallback: 'HX1' }],
    ['sms', { To: '1', Body: story, ContentSid: 'HX1' }, { To: '1', Body: story }],
    ['sms', { Message: json({ default: story }), MessageStructure: 'json' }, { Message: story }],
    ['reddit', { title: 'Harbour', text: story, richtext: { document: [] } }, { title: 'Harbour', text: story }],
    ['zendesk', { content: { type: 'text', text: story }, override: { whatsapp: {} } }, { content: { type: 'text', text: story } }],
    ['fcm', { notification: { body: story }, apns: { payload: { aps: { alert: { locKey: 'T' } } } } }, { notification: { body: story } }],
    ['apns', { aps: { alert: { body: story, 'subtitle-loc-key': 'T' } } }, { aps: { alert: { body: story, subtitle: 'T' } } }],
    ['matrix', { msgtype: 'm.text', body: story, 'm.poll': { question: {} } }, { msgtype: 'm.text', body: story }],
    ['beehiiv', { title: 'Harbour', post_template_id: '1' }, { title: 'Harbour', post_template_id: '1', body_content: `<p>${story}</p>` }],
    ['email', { subject: 'Harbour', text: story, markdown: `# ${story}` }, { subject: 'Harbour', text: story }],
    ['ghost', { posts: [{ title: 'One', html: 'One' }, { title: 'Two', lexical: '{}' }] }, { posts: [{ title: 'One', html: 'One' }, { title: 'Two', html: 'Two' }] }]
  ])('is refused on %s: %j, and without it the text is labelled', (key, payload, without) => {
    expect(() => label(key, payload)).toThrowError(cannotLabel)
    expect(json(labelled(key, without))).toContain('AI-generated')
  })

  it('is labelled where it is a text: in every member of an SMS, by every way of sending it', () => {
    for (const payload of [{ message: story }, { content: story }, { text: 'Hi', failover: [{ text: story }] }]) {
      expect(json(labelled('sms', payload))).toContain(`AI-generated: ${story}`)
    }
    // An object in the same member is no text, and the text within is named.
    expect(() => label('sms', { message: { text: story } })).toThrow('Pass `message`')
  })

  it('is the whole text of an item of the package `rss`', () => {
    const item = { title: 'Harbour', description: 'News', custom_elements: [{ 'content:encoded': { _cdata: `<p>${story}</p>` } }] }
    expect(labelled('rss', item)).toHaveProperty(
      ['custom_elements', '0', 'content:encoded', '_cdata'],
      expect.stringMatching(/^<p><strong>AI-generated\.<\/strong> .*<p>The harbour/)
    )
  })
})

describe('a title alone', () => {
  it('is no text where other words may be the text that it is the title of', () => {
    expect(() => label('intercom', { title: 'Harbour', content_html: `<p>${story}</p>` })).toThrow('`content_html`')
    expect(json(labelled('intercom', { title: 'Harbour' }))).toContain('AI-generated: Harbour')
    // Beside a text the same member is named, as before.
    const { notes } = label('intercom', { title: 'Harbour', body: story, content_html: story })
    expect(named(notes, 'content_html')).toBe(true)
  })

  it('is refused where it is the subject of a mail', () => {
    for (const key of ['buttondown', 'mailchimp'] as const) {
      expect(() => label(key, { subject: 'Harbour news', body: '' })).toThrow('has no text')
    }
    expect(json(labelled('buttondown', { subject: 'Harbour news', body: story }))).toContain('[AI-generated] Harbour')
  })

  it('is the thread’s on Discord, which lists show without the message', () => {
    const payload = { name: 'Harbour news', message: { content: story, embeds: [{ title: 'Map', fields: [] }] } }
    const result = labelled('discord', payload)
    expect(result).toHaveProperty('name', 'AI-generated: Harbour news')
    expect(result).toHaveProperty('message.embeds.0.title', 'AI-generated: Map')
    expect(result).toHaveProperty('message.content', expect.stringMatching(/^AI-generated: The harbour/))
    expect(() => label('discord', { name: 'News', message: { content: 'x'.repeat(2000) } })).toThrow('No room')
  })
})

describe('labels in the languages of a payload', () => {
  it('come off where each text but a title says its language', () => {
    const snippet = { title: 'Harbour news' }
    const payload = { snippet, localizations: { de: { title: 'Neues vom Hafen', description: story } } }
    const result = labelled('youtube', payload)
    expect(result).toHaveProperty('snippet.title', 'AI-generated: Harbour news')
    expect(result).toHaveProperty('localizations.de.title', 'KI-generiert: Neues vom Hafen')
  })

  it('stay where the author wrote them in another language than the label’s', () => {
    const payload = { title: 'KI-generiert: Hafen', text: story }
    expect(unlabelPost('reddit', labelPost('reddit', payload, disclosure).payload).payload).toEqual(payload)
  })
})

describe('an attachment that shows fields alone', () => {
  it.each(['mattermost', 'rocketchat'] as const)('carries the head at the first of them on %s', (key) => {
    const attachments = [{ fallback: 'Harbour', fields: [{ title: 'Wall', value: story }] }]
    const result = labelled(key, { attachments })
    expect(result).toHaveProperty('attachments.0.fields.0.title', expect.stringMatching(/^AI-generated: Wall/))
    // Behind a text of its own they need none.
    const first = labelled(key, { attachments: [{ ...attachments[0], text: story }] })
    expect(first).toHaveProperty('attachments.0.fields.0.title', 'Wall')
  })
})

describe('what a program reads', () => {
  it('has no label: the content of a file on GitLab', () => {
    const file = { branch: 'main', commit_message: 'Add the page', content: 'const wall = "open now"' }
    expect(labelled('gitlab', file)).toHaveProperty('content', file.content)
    expect(labelled('gitlab', { title: 'Harbour', content: story })).toHaveProperty(
      'content',
      expect.stringContaining('AI-generated')
    )
  })

  it('is named on Nostr where it is no tag that programs alone read', () => {
    const tags = [['t', 'two words'], ['segment', '0', '10', 'The first chapter'], ['location', 'Old harbour']]
    const { notes } = label('nostr', { kind: 1, content: story, tags })
    expect(named(notes, 'tags.1.3')).toBe(true)
    expect(named(notes, 'tags.0.1')).toBe(false)
    expect(named(notes, 'tags.2.1')).toBe(false)
  })

  it('is a whole feed, whose own title is no entry’s', () => {
    const feed = { title: 'Harbour news', items: [{ id: '1', content_text: story }] }
    const result = labelled('jsonfeed', feed)
    expect(result).toHaveProperty('title', 'Harbour news')
    expect(result).toHaveProperty('items.0.content_text', expect.stringMatching(/^AI-generated: /))
    expect(() => label('jsonfeed', { ...feed, items: [...feed.items, { content_text: story }] })).toThrow('Pass each of them')
  })
})

describe('room', () => {
  it('is that of an alert of Telegram’s: 200 characters', () => {
    const text = 'x '.repeat(85)
    expect(() => label('telegram', { callback_query_id: '1', text })).toThrowError(
      expect.objectContaining({ code: 'no-room' })
    )
    expect(json(labelled('telegram', { chat_id: 1, text }))).toContain('AI-generated')
  })
})

describe('somebody else’s words', () => {
  it('are the question on Tumblr, and the answer is the author’s', () => {
    const payload = { type: 'answer', question: 'Is the wall open?', answer: `<p>${story}</p>` }
    const result = labelled('tumblr', payload)
    expect(result).toHaveProperty('question', payload.question)
    expect(result).toHaveProperty('answer', expect.stringMatching(/^<p><strong>AI-generated/))
    expect(labelled('tumblr', { reblog_key: '1', comment: story })).toHaveProperty(
      'comment',
      expect.stringContaining('AI-generated')
    )
  })
})

describe('a stream of Slack', () => {
  it('has the head before the title of a task that stands before its text', () => {
    const task = { type: 'task_update', id: '1', title: 'Looking at the tides', status: 'complete' }
    const text = { type: 'markdown_text', text: story }
    expect(labelled('slack', { chunks: [task, text] })).toHaveProperty(
      'chunks.0.title',
      'AI-generated: Looking at the tides'
    )
    expect(labelled('slack', { chunks: [text, task] })).toHaveProperty('chunks.1.title', task.title)
  })
})

describe('mail of further services', () => {
  it.each([
    [{ sender: 'a@example.org', subject: 'Harbour', html_body: `<p>${story}</p>`, text_body: story }, ['html_body', 'text_body']],
    [{ subject: 'Harbour', htmlbody: `<p>${story}</p>`, textbody: story }, ['htmlbody', 'textbody']],
    [{ content: { subject: 'Harbour', plainText: story, html: `<p>${story}</p>` } }, ['content.plainText', 'content.html']]
  ])('is labelled in each body: %j', (payload, paths) => {
    const result = labelled('email', payload)
    for (const path of paths) expect(result).toHaveProperty(path, expect.stringContaining('AI-generated'))
    expect(json(result)).toContain('[AI-generated] Harbour')
  })
})
