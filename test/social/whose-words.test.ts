import { describe, expect, it } from 'vitest'
import { labelPost, labelThread, platforms, type PlatformKey, unlabelPost } from '../../src/social/index.js'
import { disclosure } from './payloads.js'

const cannotLabel = expect.objectContaining({ code: 'cannot-label' })
const theirs = 'Somebody else wrote this.'
const ours = 'The harbour wall reopened.'

const post = (key: PlatformKey, payload: object) =>
  labelPost(platforms[key], payload, { ...disclosure, use: 'message' })
const at = (payload: object, path: string): unknown =>
  path.split('.').reduce((value: unknown, key) => (value as never)[key], payload)
const named = (key: PlatformKey, payload: object) =>
  post(key, payload)
    .notes.filter(({ kind }) => kind === 'platform')
    .map(({ message }) => message)
    .join(' ')

/** Label, and prove that labelling again changes nothing and that all of it comes off again. */
function labelled(key: PlatformKey, payload: object): object {
  const result = post(key, payload).payload
  expect(JSON.stringify(post(key, result).payload)).toBe(JSON.stringify(result))
  expect(unlabelPost(platforms[key], result).payload).toEqual(payload)
  return result
}

describe('words of somebody else', () => {
  it.each<[PlatformKey, string, object]>([
    ['slack', 'attachments.0.text', { text: ours, attachments: [{ is_msg_unfurl: true, text: theirs }] }],
    ['rocketchat', 'attachments.0.text', { text: ours, attachments: [{ message_link: 'https://chat.example', text: theirs }] }],
    ['teams', 'attachments.0.content', { body: { contentType: 'html', content: `<p>${ours}</p>` }, attachments: [{ contentType: 'messageReference', content: `{"messagePreview":"${theirs}"}` }] }],
    ['googlebusiness', 'comment', { reviewer: { displayName: 'Bea Smith' }, comment: theirs, reviewReply: { comment: ours } }],
    ['mattermost', 'metadata.embeds.0.data.post.message', { message: ours, metadata: { embeds: [{ data: { post: { message: theirs } } }] } }],
    ['activitypub', 'object.replies.items.0.content', { type: 'Update', object: { type: 'Note', content: `<p>${ours}</p>`, replies: { items: [{ content: `<p>${theirs}</p>` }] } } }]
  ])('have no label and no note: %s, `%s`', (key, path, payload) => {
    expect(at(labelled(key, payload), path)).toBe(at(payload, path))
    expect(named(key, payload)).not.toContain(path)
  })

  it.each<[PlatformKey, string, object]>([
    ['slack', 'attachments.0.text', { text: ours, attachments: [{ text: ours }] }],
    ['rocketchat', 'attachments.0.text', { text: ours, attachments: [{ text: ours }] }],
    ['googlebusiness', 'comment', { comment: ours }]
  ])('are told from the author’s in the same place: %s', (key, path, payload) => {
    expect(at(labelled(key, payload), path)).toMatch(/^AI-generated: /)
  })
})

describe('a text that stands for the main one', () => {
  it.each<[PlatformKey, string, object]>([
    ['wordpress', 'caption', { title: 'Pier', caption: ours }],
    ['wordpress', 'description.raw', { title: 'Pier', description: { raw: ours } }],
    ['github', 'description', { state: 'success', description: ours, context: 'ci/build' }],
    ['gitlab', 'message', { tag_name: 'v1', message: ours, ref: 'main' }],
    ['gitlab', 'note', { note: ours }],
    ['zendesk', 'ticket.description', { ticket: { subject: 'Tides', description: ours } }],
    ['zendesk', 'content.markdownText', { content: { type: 'text', text: ours, markdownText: ours } }],
    ['zendesk', 'content.items.0.description', { content: { type: 'list', items: [{ title: 'Pier', description: ours }] } }],
    ['zendesk', 'post.details', { post: { title: 'Tides', details: `<p>${ours}</p>` } }],
    ['intercom', 'ticket_attributes._default_description_', { ticket_attributes: { _default_title_: 'Tides', _default_description_: ours } }],
    ['googlechat', 'cardsV2.0.card.peekCardHeader.title', { text: ours, cardsV2: [{ card: { header: { title: 'Pier' }, peekCardHeader: { title: ours } } }] }],
    ['mattermost', 'props.card', { message: ours, props: { card: ours } }],
    ['mattermost', 'extra_responses.0.text', { text: ours, extra_responses: [{ text: ours }] }],
    ['mattermost', 'update.message', { update: { message: ours }, ephemeral_text: ours }],
    ['reddit', 'subject', { to: 'bea', subject: 'The tides', text: ours }],
    ['vk', 'text', { group_id: 1, title: 'Tides', text: ours }],
    ['vk', 'description', { name: 'The tides', description: ours }],
    ['googlebusiness', 'answer.text', { answer: { text: ours } }],
    ['googlebusiness', 'profile.description', { profile: { description: ours } }],
    ['mailchimp', 'variate_contents.0.html', { html: `<p>${ours}</p>`, variate_contents: [{ html: `<p>${ours}</p>` }] }],
    ['mailchimp', 'variate_settings.subject_lines.0', { html: `<p>${ours}</p>`, variate_settings: { subject_lines: ['Tides', 'Pier'] } }],
    ['mailchimp', 'social_card.title', { html: `<p>${ours}</p>`, social_card: { title: 'Tides' } }],
    ['email', 'Messages.0.TextBody', { Messages: [{ Subject: 'Tides', TextBody: ours }] }]
  ])('has a label: %s, `%s`', (key, path, payload) => {
    expect(at(labelled(key, payload), path)).toMatch(/AI-generated/)
  })

  it('is each variant of a campaign, and none that Mailchimp writes itself', () => {
    const settings = { subject_line: 'Tides' }
    const variants = (...contents: object[]) => ({ settings, variate_contents: contents })
    const result = labelled('mailchimp', variants({ html: `<p>${ours}</p>` }, { html: `<p>${ours}</p>` }))
    expect(at(result, 'variate_contents.1.html')).toContain('AI-generated')
    const stored = variants({ html: `<p>${ours}</p>` }, { template: { id: 3 } })
    expect(() => post('mailchimp', stored)).toThrow(cannotLabel)
  })

  it('is the name of a release, and of nothing that programs ask for', () => {
    expect(labelled('github', { tag_name: 'v1', name: 'Pier', body: ours })).toHaveProperty('name', 'AI-generated: Pier')
    const check = { name: 'Pier build', output: { title: 'Tides', summary: ours } }
    expect(labelled('github', check)).toHaveProperty('name', 'Pier build')
  })

  it('opens with the language that an article of Zendesk names', () => {
    const article = { title: 'Gezeiten', body: '<p>Die Mole ist offen.</p>', locale: 'de' }
    expect(labelled('zendesk', { article })).toHaveProperty('article.title', 'KI-generiert: Gezeiten')
  })
})

describe('words beside a labelled text', () => {
  it.each<[PlatformKey, string, object]>([
    ['gitlab', 'actions.0.content', { commit_message: ours, actions: [{ action: 'create', content: ours }] }],
    ['github', 'files.tides.md.content', { description: ours, files: { 'tides.md': { content: ours } } }],
    ['line', 'messages.0.quickReply.items.0.action.label', { messages: [{ type: 'text', text: ours, quickReply: { items: [{ action: { label: 'Show the tides' } }] } }] }],
    ['nostr', 'tags.0.1', { kind: 1, content: ours, tags: [['imeta', 'alt A picture of it']] }],
    ['nostr', 'tags.0.2', { kind: 1068, content: ours, tags: [['option', '1', 'At high tide']] }],
    ['jsonfeed', 'attachments.0.title', { content_text: ours, attachments: [{ title: 'The tides, read' }] }],
    ['email', 'params.text', { subject: 'Tides', htmlContent: '<p>{{params.text}}</p>', params: { text: ours } }],
    ['teams', 'attachments.0.content.actions.0.title', { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: ours }], actions: [{ type: 'Action.OpenUrl', title: 'Show the tides' }] } }] }]
  ])('are named in a note: %s, `%s`', (key, path, payload) => {
    labelled(key, payload)
    expect(named(key, payload)).toContain(`\`${path}\``)
  })

  it('are no mentions of an Adaptive Card', () => {
    const content = {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: '<at>Bea Smith</at>, the wall is open.' }],
      msteams: { entities: [{ type: 'mention', text: '<at>Bea Smith</at>' }] }
    }
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content }
    expect(named('teams', { type: 'message', attachments: [card] })).not.toContain('msteams')
  })
})

describe('what must open a line', () => {
  it.each(['> Somebody’s words\n\nI agree.', '<center>\nHigh tide\n</center>', '```\ntide()\n```'])(
    'opens one of its own on Misskey: %j',
    (text) => {
      expect(at(labelled('misskey', { text }), 'text')).toContain(`AI-generated:\n${text}`)
      const note = { type: 'Note', content: `<p>${ours}</p>`, _misskey_content: text }
      expect(at(labelled('activitypub', note), '_misskey_content')).toContain(`AI-generated:\n${text}`)
    }
  )

  it('stays the first on Zulip', () => {
    expect(at(labelled('zulip', { content: '/me waves' }), 'content')).toMatch(/^\/me AI-generated: waves/)
    expect(() => post('zulip', { content: '/poll When is it?\nNow' })).toThrow(cannotLabel)
    const widget = '{"widget_type":"poll","extra_data":{"question":"When is it?"}}'
    expect(() => post('zulip', { content: ours, widget_content: widget })).toThrow(cannotLabel)
  })
})

describe('a bubble of LINE', () => {
  const box = (text: string) => ({ type: 'box', layout: 'vertical', contents: [{ type: 'text', text }] })
  const flex = (bubble: object) => ({
    messages: [{ type: 'flex', altText: ours, contents: { type: 'bubble', ...bubble } }]
  })

  it.each([
    ['header', { header: box('Tides'), body: box(ours) }],
    ['hero', { hero: box('Tides'), body: box(ours) }],
    ['body', { hero: { type: 'image', url: 'https://line.example' }, body: box(ours), footer: box('Pier') }],
    ['footer', { footer: box(ours) }]
  ])('opens with the label, in its %s', (name, bubble) => {
    const result = labelled('line', flex(bubble))
    expect(at(result, `messages.0.contents.${name}.contents.0.text`)).toMatch(/^AI-generated\./)
  })
})

it('parts the bold passages of VK with their text', () => {
  const message = 'The harbour wall reopened. '.repeat(400).trim()
  const items = [{ type: 'bold', offset: 0, length: message.length }]
  const { payloads } = labelThread(platforms.vk, { peer_id: 1, message, format_data: { version: 1, items } }, { ...disclosure, use: 'message' })
  for (const part of payloads) {
    const [{ offset, length } = { offset: 0, length: 0 }] = part.format_data.items
    expect(part.message.slice(offset, offset + length)).toMatch(/^The harbour wall reopened\..*reopened\.$/)
  }
})

it('moves the bold passages of VK behind the head', () => {
  const items = [{ type: 'bold', offset: 4, length: 7 }]
  const result = labelled('vk', { owner_id: 1, message: ours, format_data: { version: 1, items } })
  expect(at(result, 'format_data.items.0.offset')).toBe('AI-generated: '.length + 4)
})

it('says of a wrapped post what is wrong with it, and not of the wrapping', () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: ours } }]
  expect(() => post('rocketchat', { message: { rid: 'R', msg: '', blocks } })).toThrow(/blocks stand in the place/)
})
