import { chatMarkdown } from '../../markup/markdown.js'
import { countCodePoints, countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Path, type Payload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /api/v4/posts`, or of an incoming webhook. */
export interface MattermostPost {
  channel_id?: string
  message?: string
  root_id?: string
  props?: object
  /** Of a webhook. */
  text?: string
  attachments?: readonly object[]
}

/** Body of `chat.postMessage`, or `message` of `chat.sendMessage`. */
export interface RocketChatMessage {
  roomId?: string
  channel?: string
  text?: string
  msg?: string
  attachments?: readonly object[]
}

/** Parameters of `POST /api/v1/messages`. */
export interface ZulipMessage {
  type?: string
  to?: string | number | readonly (string | number)[]
  topic?: string
  content?: string
}

// The first that an attachment shows carries the head.
const shown: readonly { readonly at: Path; readonly isLine: boolean }[] = [
  { at: ['pretext'], isLine: false },
  { at: ['title'], isLine: true },
  { at: ['text'], isLine: false },
  { at: ['fields', 0, 'title'], isLine: true },
  { at: ['fields', 0, 'value'], isLine: false },
  { at: ['author_name'], isLine: true },
  { at: ['footer'], isLine: true }
]

/** An attachment that leads to a message of Rocket.Chat's is a quote of it. */
function isQuote(attachment: unknown): boolean {
  return getAt(attachment, ['message_link']) !== undefined
}

function quotes(payload: Payload): Record<string, 'quoted'> {
  const attachments = listAt(payload, ['attachments'])
  return Object.fromEntries(
    attachments.flatMap((each, index) =>
      isQuote(each) ? [[`attachments.${index}`, 'quoted'] as const] : []
    )
  )
}

function attachmentRules(payload: Payload, list: Path): SlotRule[] {
  return listAt(payload, list).flatMap((attachment, index): SlotRule[] => {
    if (isQuote(attachment)) return []
    const covers = [...list, index]
    const first = shown.find(({ at }) => String(getAt(attachment, at) ?? '').trim())
    return [
      ...(first
        ? [{ path: [...covers, ...first.at], carries: 'head', format: chatMarkdown, isLine: first.isLine, covers } as const]
        : []),
      { path: [...covers, 'fallback'], carries: 'head', isLine: true, isAside: true }
    ]
  })
}

/**
 * What is known of Mattermost, and from where.
 *
 * @see https://developers.mattermost.com/api-documentation/#/operations/CreatePost (seen 2026-11-28)
 * @see https://developers.mattermost.com/integrate/reference/message-attachments/ (seen 2026-11-28)
 */
export const mattermost: Platform<MattermostPost> = {
  key: 'mattermost',
  name: 'Mattermost',
  text: 'message',
  use: 'message',
  slots: (payload) => [
    { path: 'message', format: chatMarkdown, limits: characters(16_383) },
    { path: 'text', format: chatMarkdown, limits: characters(16_383) },
    ...attachmentRules(payload, ['attachments']),
    ...attachmentRules(payload, ['props', 'attachments']),
    // A panel beside the channel.
    { path: 'props.card', carries: 'head', format: chatMarkdown },
    // Of an answer to an action, and of a command's.
    { path: 'update.message', format: chatMarkdown, limits: characters(16_383) },
    ...attachmentRules(payload, ['update', 'props', 'attachments']),
    { path: 'ephemeral_text', format: chatMarkdown },
    ...listAt(payload, ['extra_responses']).flatMap((_, index): SlotRule[] => {
      const at = ['extra_responses', index]
      return [
        { path: [...at, 'text'], format: chatMarkdown, limits: characters(16_383) },
        ...attachmentRules(payload, [...at, 'attachments'])
      ]
    })
  ],
  wrappers: ['post'],
  members: {
    'attachments.*.author_name': 'above',
    'props.attachments.*.author_name': 'above',
    username: 'data',
    channel: 'data',
    'props.override_username': 'data',
    metadata: 'quoted'
  },
  thread: {
    splits: ['message', 'text'],
    first: ['props', 'attachments', 'file_ids'],
    chain: 'post each part with the `root_id` of the first'
  },
  countText: countUtf16
}

/**
 * What is known of Rocket.Chat, and from where.
 *
 * @see https://developer.rocket.chat/apidocs/post-message (seen 2026-11-28)
 * @see https://developer.rocket.chat/apidocs/send-message (seen 2026-11-28)
 */
export const rocketchat: Platform<RocketChatMessage> = {
  key: 'rocketchat',
  name: 'Rocket.Chat',
  text: 'text',
  use: 'message',
  slots: (payload) => [
    // What a server takes unless it is set up otherwise.
    { path: 'text', format: chatMarkdown, limits: characters(5000) },
    { path: 'msg', format: chatMarkdown, limits: characters(5000) },
    ...attachmentRules(payload, ['attachments'])
  ],
  wrappers: ['message'],
  refusals: [
    {
      when: ({ blocks }) => Array.isArray(blocks) && blocks.length > 0,
      because: 'blocks stand in the place of the text there. Send the text as `text` or `msg`.'
    }
  ],
  members: { 'attachments.*.author_name': 'above', alias: 'data', channel: 'data' },
  membersIn: quotes,
  thread: {
    splits: ['text', 'msg'],
    first: ['attachments'],
    chain: 'send each part with the `tmid` of the first'
  },
  countText: countUtf16
}

/**
 * What is known of Zulip, and from where.
 *
 * @see https://zulip.com/api/send-message (seen 2026-11-28)
 */
export const zulip: Platform<ZulipMessage> = {
  key: 'zulip',
  name: 'Zulip',
  text: 'content',
  use: 'message',
  slots: [
    {
      path: 'content',
      format: chatMarkdown,
      limits: [{ max: 10_000, unit: 'code points', count: countCodePoints }],
      // What opens a message of one's own doings must open it.
      startAt: (text) => (text.startsWith('/me ') ? '/me '.length : 0)
    }
  ],
  refusals: [
    {
      when: ({ content }) => typeof content === 'string' && /^\/(?:poll|todo)\b/.test(content),
      because:
        '`/poll` and `/todo` must open their message, and each of its lines is an option or a task. Send the question as a message before it, and label that.'
    }
  ],
  // A topic is where a message goes: another one would be another conversation.
  members: { topic: 'data', to: 'data', subject: 'data', widget_content: 'alone' },
  thread: { first: [], chain: 'send the parts one after the other' },
  countText: countCodePoints
}
