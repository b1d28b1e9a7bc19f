import { chatMarkdown } from '../../markup/markdown.js'
import { countCodePoints, countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Payload } from '../payload.js'
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
const shown: readonly (readonly [name: string, isLine: boolean])[] = [
  ['pretext', false],
  ['title', true],
  ['text', false],
  ['author_name', true],
  ['footer', true]
]

function attachmentRules(payload: Payload, list: readonly string[]): SlotRule[] {
  return listAt(payload, list).flatMap((attachment, index): SlotRule[] => {
    const covers = [...list, index]
    const [name, isLine] = shown.find(([each]) => String(getAt(attachment, [each]) ?? '').trim()) ?? []
    return [
      ...(name === undefined
        ? []
        : [{ path: [...covers, name], carries: 'head', format: chatMarkdown, isLine: isLine === true, covers } as const]),
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
    ...attachmentRules(payload, ['props', 'attachments'])
  ],
  members: { username: 'data', channel: 'data', 'props.override_username': 'data' },
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
  members: { alias: 'data', channel: 'data' },
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
      limits: [{ max: 10_000, unit: 'code points', count: countCodePoints }]
    }
  ],
  // A topic is where a message goes: another one would be another conversation.
  members: { topic: 'data', to: 'data', subject: 'data' },
  thread: { first: [], chain: 'send the parts one after the other' },
  countText: countCodePoints
}
