import { describe, expect, it } from 'vitest'
import type { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { labelPost, type PlatformKey } from '../../src/social/index.js'
import { disclosure } from './payloads.js'

type Row = readonly [platform: PlatformKey, most: number, path: string, payload: (text: string) => object]

const beside = (payload: object) => (text: string) => ({ ...payload, text })

/** How much each text of a payload may hold with its label, by the documentation of its platform. */
const limits: readonly Row[] = [
  ['bluesky', 300, 'text', (text) => ({ text })],
  ['discord', 2000, 'content', (content) => ({ content })],
  ['discord', 4096, 'embeds.0.description', (description) => ({ embeds: [{ description }] })],
  ['discord', 256, 'embeds.0.title', (title) => ({ content: 'News', embeds: [{ title }] })],
  [
    'discord',
    256,
    'embeds.0.fields.0.name',
    (name) => ({ content: 'News', embeds: [{ fields: [{ name, value: 'open' }] }] })
  ],
  [
    'discord',
    1024,
    'embeds.0.fields.0.value',
    (value) => ({ content: 'News', embeds: [{ fields: [{ name: ' ', value }] }] })
  ],
  ['discord', 256, 'embeds.0.author.name', (name) => ({ content: 'News', embeds: [{ author: { name } }] })],
  ['discord', 2048, 'embeds.0.footer.text', (text) => ({ content: 'News', embeds: [{ footer: { text } }] })],
  ['discord', 300, 'poll.question.text', (text) => ({ content: 'News', poll: { question: { text } } })],
  ['discord', 100, 'thread_name', (thread_name) => ({ content: 'News', thread_name })],
  ['discord', 100, 'threadName', (threadName) => ({ content: 'News', threadName })],
  ['discord', 100, 'name', (name) => ({ name, message: { content: 'News' } })],
  ['facebook', 2000, 'message.text', (text) => ({ recipient: { id: '1' }, message: { text } })],
  [
    'facebook',
    640,
    'message.attachment.payload.text',
    (text) => ({
      recipient: { id: '1' },
      message: { attachment: { type: 'template', payload: { template_type: 'button', text } } }
    })
  ],
  ['github', 65_536, 'body', (body) => ({ body })],
  ['github', 256, 'title', (title) => ({ title, body: 'News' })],
  ['github', 1024, 'summary', (summary) => ({ summary, description: 'News' })],
  ['github', 140, 'description', (description) => ({ state: 'success', description })],
  ['github', 65_535, 'output.summary', (summary) => ({ name: 'check', output: { title: 'News', summary } })],
  ['github', 65_535, 'output.text', (text) => ({ name: 'check', output: { title: 'News', summary: 'News', text } })],
  ['gitlab', 255, 'title', (title) => ({ title, description: 'News' })],
  ['googlebusiness', 4096, 'comment', (comment) => ({ comment })],
  ['googlebusiness', 750, 'profile.description', (description) => ({ profile: { description } })],
  ['googlebusiness', 1500, 'summary', (summary) => ({ summary })],
  ['googlebusiness', 58, 'event.title', (title) => ({ summary: 'News', event: { title } })],
  ['googlechat', 4096, 'text', (text) => ({ text })],
  ['instagram', 2200, 'caption', (caption) => ({ image_url: 'https://example.org/1.jpg', caption })],
  ['instagram', 1000, 'message.text', (text) => ({ recipient: { id: '1' }, message: { text } })],
  ['instagram', 2200, 'message', (message) => ({ message })],
  ['lemmy', 200, 'name', (name) => ({ name, body: 'News', community_id: 1 })],
  ['lemmy', 50_000, 'body', (body) => ({ name: 'News', body, community_id: 1 })],
  ['lemmy', 10_000, 'content', (content) => ({ content, post_id: 1 })],
  ['line', 5000, 'messages.0.text', (text) => ({ messages: [{ type: 'text', text }] })],
  [
    'line',
    1500,
    'messages.0.altText',
    (altText) => ({
      messages: [
        { type: 'flex', altText, contents: { type: 'bubble', body: { contents: [{ type: 'text', text: 'News' }] } } }
      ]
    })
  ],
  [
    'line',
    160,
    'messages.0.template.text',
    (text) => ({ messages: [{ type: 'template', altText: 'News', template: { type: 'confirm', text } }] })
  ],
  [
    'line',
    40,
    'messages.0.template.title',
    (title) => ({
      messages: [{ type: 'template', altText: 'News', template: { type: 'buttons', title, text: 'News' } }]
    })
  ],
  [
    'line',
    400,
    'messages.0.altText',
    (altText) => ({ messages: [{ type: 'template', altText, template: { type: 'confirm', text: 'News' } }] })
  ],
  [
    'line',
    120,
    'messages.0.template.columns.1.text',
    (text) => ({
      messages: [{ type: 'template', altText: 'News', template: { columns: [{ text: 'News' }, { text }] } }]
    })
  ],
  [
    'line',
    40,
    'messages.0.template.columns.0.title',
    (title) => ({ messages: [{ type: 'template', altText: 'News', template: { columns: [{ title, text: 'News' }] } }] })
  ],
  ['linkedin', 3000, 'commentary', (commentary) => ({ commentary })],
  ['linkedin', 1250, 'message.text', (text) => ({ actor: 'urn:li:person:1', message: { text } })],
  ['linkedin', 140, 'content.poll.question', (question) => ({ commentary: 'News', content: { poll: { question } } })],
  ['mastodon', 500, 'status', (status) => ({ status })],
  ['misskey', 3000, 'text', (text) => ({ text })],
  ['misskey', 500, 'cw', (cw) => ({ text: 'News', cw })],
  ['mattermost', 16_383, 'message', (message) => ({ channel_id: '1', message })],
  ['mattermost', 16_383, 'text', (text) => ({ text })],
  ['rocketchat', 5000, 'text', (text) => ({ channel: '#news', text })],
  ['rocketchat', 5000, 'message.msg', (msg) => ({ message: { rid: '1', msg } })],
  ['zulip', 10_000, 'content', (content) => ({ type: 'stream', to: '1', topic: 'News', content })],
  ['pinterest', 800, 'description', (description) => ({ board_id: '1', description })],
  ['pinterest', 100, 'title', (title) => ({ board_id: '1', title, description: 'News' })],
  ['rcs', 3072, 'text', (text) => ({ text })],
  [
    'rcs',
    2000,
    'richCard.standaloneCard.cardContent.description',
    (description) => ({ richCard: { standaloneCard: { cardContent: { description } } } })
  ],
  [
    'rcs',
    200,
    'richCard.standaloneCard.cardContent.title',
    (title) => ({ richCard: { standaloneCard: { cardContent: { title, description: 'News' } } } })
  ],
  ['reddit', 300, 'title', (title) => ({ sr: 'news', title, text: 'News' })],
  ['reddit', 40_000, 'text', (text) => ({ sr: 'news', title: 'News', text })],
  ['reddit', 10_000, 'text', beside({ thing_id: 't1_1' })],
  ['reddit', 100, 'subject', (subject) => ({ to: 'ada', subject, text: 'News' })],
  ['reddit', 10_000, 'body', (body) => ({ subject: 'News', body })],
  ['slack', 40_000, 'text', beside({ channel: 'C1' })],
  ['slack', 12_000, 'markdown_text', (markdown_text) => ({ channel: 'C1', markdown_text })],
  ['telegram', 4096, 'text', beside({ chat_id: 1 })],
  ['telegram', 200, 'text', beside({ callback_query_id: '1' })],
  ['telegram', 128, 'text', beside({ gift_id: '1' })],
  ['telegram', 1024, 'caption', (caption) => ({ chat_id: 1, photo: '1', caption })],
  ['telegram', 300, 'question', (question) => ({ chat_id: 1, question, options: ['Yes', 'No'] })],
  [
    'telegram',
    200,
    'explanation',
    (explanation) => ({ chat_id: 1, question: 'Open?', options: ['Yes', 'No'], explanation })
  ],
  ['telegram', 32_768, 'rich_message.html', (html) => ({ chat_id: 1, rich_message: { html } })],
  ['telegram', 32_768, 'rich_message.markdown', (markdown) => ({ chat_id: 1, rich_message: { markdown } })],
  ['threads', 500, 'text', beside({ media_type: 'TEXT' })],
  ['threads', 10_000, 'text_attachment.plaintext', (plaintext) => ({ text: 'News', text_attachment: { plaintext } })],
  ['tiktok', 2200, 'post_info.title', (title) => ({ post_info: { title }, source_info: {} })],
  ['vk', 15_895, 'message', (message) => ({ owner_id: 1, message })],
  ['vk', 4096, 'message', (message) => ({ peer_id: 1, random_id: 1, message })],
  ['whatsapp', 4096, 'text.body', (body) => ({ messaging_product: 'whatsapp', to: '1', type: 'text', text: { body } })],
  ['x', 280, 'text', (text) => ({ text })],
  ['youtube', 100, 'snippet.title', (title) => ({ snippet: { title, description: 'News' } })],
  ['youtube', 5000, 'snippet.description', (description) => ({ snippet: { title: 'News', description } })],
  ['zendesk', 65_536, 'comment.body', (body) => ({ comment: { body } })],
  ['zendesk', 4096, 'content.text', (text) => ({ author: { type: 'business' }, content: { type: 'text', text } })],
  [
    'zendesk',
    128,
    'content.items.0.title',
    (title) => ({ author: { type: 'business' }, content: { type: 'list', items: [{ title }] } })
  ],
  ['hashnode', 250, 'title', (title) => ({ title, contentMarkdown: 'News' })],
  ['dev', 128, 'article.title', (title) => ({ article: { title, body_markdown: 'News' } })],
  ['medium', 100, 'title', (title) => ({ title, contentFormat: 'markdown', content: 'News' })],
  ['facebook', 63_206, 'message', (message) => ({ message })],
  ['github', 65_536, 'comments.0.body', (body) => ({ event: 'COMMENT', comments: [{ path: '1', body }] })],
  ['gitlab', 1_000_000, 'note', (note) => ({ note })],
  ['gitlab', 1_000_000, 'body', (body) => ({ body })],
  ['gitlab', 1_048_576, 'description', (description) => ({ title: 'News', description })],
  ['line', 400, 'messages.0.altText', (altText) => ({ messages: [{ type: 'imagemap', text: 'News', altText }] })],
  ...(
    [
      ['title', 255],
      ['custom_excerpt', 300],
      ['email_subject', 300],
      ['meta_title', 300],
      ['meta_description', 500],
      ['og_title', 300],
      ['og_description', 500],
      ['twitter_title', 300],
      ['twitter_description', 500]
    ] as const
  ).map(([name, most]): Row => [
    'ghost',
    most,
    `posts.0.${name}`,
    (text) => ({ posts: [{ html: '<p>News</p>', [name]: text }] })
  ]),
  ['hashnode', 250, 'input.subtitle', (subtitle) => ({ input: { subtitle, contentMarkdown: 'News' } })],
  ['buttondown', 2000, 'subject', (subject) => ({ subject, body: 'News' })]
]

function textOf(value: unknown, path: string): string {
  const text: unknown = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value)
  return String(text)
}

/** How much room a text takes with its shortest label, as the refusal tells. */
function neededFor(label: () => unknown): number {
  try {
    label()
    return 0
  } catch (error) {
    return (error as DisclosureError).needed ?? 0
  }
}

describe('a text', () => {
  it.each(limits)('on %s may have %i with its label in %s, and no more', (platform, most, path, make) => {
    const label = (text: string) => labelPost(platform, make(text), disclosure).payload
    const shortestLabel = neededFor(() => label('a'.repeat(most))) - most
    const longest = 'a'.repeat(most - shortestLabel)
    expect(textOf(label(longest), path)).toHaveLength(most)
    const noRoom = { code: 'no-room', needed: most + 1, available: most }
    expect(() => label(`${longest}a`)).toThrow(expect.objectContaining(noRoom))
  })
})
