import { chatMarkdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { listAt, textNode } from '../find-slots.js'
import { getAt, isPayload, type Path, type Payload, toPath } from '../payload.js'
import {
  characters,
  type MemberKind,
  type NodeSlot,
  type Platform,
  type SlotRule
} from '../platform.js'

/** Body of `POST /channels/{id}/messages` and of webhooks. */
export interface DiscordMessage {
  content?: string | undefined
  embeds?: readonly DiscordEmbed[] | undefined
  /** With the flag 1 << 15 all text is in the components. */
  components?: readonly object[] | undefined
  flags?: number | undefined
  thread_name?: string | undefined
}

export interface DiscordEmbed {
  title?: string | undefined
  description?: string | undefined
  fields?: readonly { name: string; value: string }[] | undefined
  footer?: { text: string } | undefined
  author?: { name: string } | undefined
}

const componentsV2 = 1 << 15

const components: NodeSlot = {
  list: ['components'],
  ...textNode({ base: { type: 10 }, path: ['content'], format: chatMarkdown, bold: '**' }),
  words: ['content']
}

/** An embed is met alone, so what it opens with carries the head. */
function embedRules(embed: unknown, index: number): SlotRule[] {
  const head = { carries: 'head', format: chatMarkdown } as const
  const at = (...path: (string | number)[]) => ['embeds', index, ...path]
  const covers = ['embeds', index]
  const opening = [
    { ...head, path: at('description'), limits: characters(4096) },
    { ...head, path: at('title'), limits: characters(256), isLine: true }
  ]
  const line = { limits: characters(256), isLine: true } as const
  const others = [
    { ...head, ...line, path: at('fields', 0, 'name') },
    { ...head, path: at('fields', 0, 'value'), limits: characters(1024) },
    // Names and footers are shown without markup.
    { ...head, ...line, path: at('author', 'name'), format: plain },
    { ...head, ...line, path: at('footer', 'text'), format: plain, limits: characters(2048) }
  ]
  const isShown = ({ path }: { path: Path }) =>
    String(getAt(embed, path.slice(2)) ?? '').trim() !== ''
  const shown = opening.some(isShown) ? opening : others.filter(isShown).slice(0, 1)
  return shown.map((rule) => ({ ...rule, covers }))
}

// Sections, text displays, pictures, files, lines and containers: they stand in no other message.
const ofComponentsV2: readonly unknown[] = [9, 10, 12, 13, 14, 17]

/**
 * Of flags as a number, by name, or several, as discord.js takes them. An edit need not say the flag
 * again, and a modal has none: their components tell.
 */
function hasComponentsV2(payload: Payload): boolean {
  const isFlagged = [payload['flags'] ?? 0].flat().some(
    (flag) => flag === 'IsComponentsV2' || (Number(flag) & componentsV2) !== 0
  )
  const { components: list } = payload
  return isFlagged || (Array.isArray(list) && list.some((each) => ofComponentsV2.includes(getAt(each, ['type']))))
}

function hasMore(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** The message that a new thread of a forum opens with: its name is the title of the thread. */
function isForumThread({ name, message }: Payload): boolean {
  return typeof name === 'string' && isPayload(message)
}

function messageOf(payload: Payload): Payload {
  return isForumThread(payload) ? (payload['message'] as Payload) : payload
}

/** The same text in the message of a forum's thread. */
function inMessage(rule: SlotRule | NodeSlot): SlotRule | NodeSlot {
  const within = (path: Path): Path => ['message', ...path]
  const covers = rule.covers ? { covers: within(rule.covers) } : {}
  if ('list' in rule) return { ...rule, ...covers, list: within(rule.list) }
  const path = typeof rule.path === 'string' ? toPath(rule.path) : rule.path
  return { ...rule, ...covers, path: within(path) }
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  if (!isForumThread(payload)) return messageRules(payload)
  const title = { path: 'name', carries: 'head', limits: characters(100), isLine: true } as const
  return [...messageRules(messageOf(payload)).map(inMessage), title]
}

function messageRules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  if (hasComponentsV2(payload)) return [components]
  return [
    { path: 'content', format: chatMarkdown, limits: characters(2000) },
    ...listAt(payload, ['embeds']).flatMap(embedRules),
    {
      path: 'poll.question.text',
      carries: 'head',
      limits: characters(300),
      isLine: true,
      covers: ['poll']
    },
    ...['thread_name', 'threadName'].map(
      (path) => ({ path, carries: 'head', limits: characters(100), isLine: true }) as const
    )
  ]
}

/** Every text of every embed: together they may have 6000 characters. */
function embedLength(payload: Payload): number {
  const { embeds } = messageOf(payload)
  if (!Array.isArray(embeds)) return 0
  const paths = ['title', 'description', 'footer.text', 'author.name']
  const lengthAt = (value: unknown, path: string) => {
    const text = getAt(value, path.split('.'))
    return typeof text === 'string' ? text.trim().length : 0
  }
  return embeds.reduce((sum: number, embed: unknown) => {
    const fields = getAt(embed, ['fields'])
    const fieldLength = (Array.isArray(fields) ? fields : []).reduce(
      (length: number, field: unknown) =>
        length + lengthAt(field, 'name') + lengthAt(field, 'value'),
      0
    )
    return sum + fieldLength + paths.reduce((length, path) => length + lengthAt(embed, path), 0)
  }, 0)
}

/** Every component, also those within others, as the limits of a message count them. */
function componentsIn(value: unknown, depth = 0): readonly Payload[] {
  // Components nest a few levels.
  if (depth > 16) return []
  if (Array.isArray(value)) return value.flatMap((item) => componentsIn(item, depth + 1))
  if (!isPayload(value)) return []
  const inner = [value['components'], value['accessory']]
  return [value, ...inner.flatMap((each) => componentsIn(each, depth + 1))]
}

function displayLength(payload: Payload): number {
  return componentsIn(messageOf(payload)['components']).reduce(
    (sum, { type, content }) => sum + (type === 10 ? String(content ?? '').length : 0),
    0
  )
}

const members: Readonly<Record<string, MemberKind>> = {
  components: 'beside',
  'embeds.*.author.name': 'above',
  'attachments.*.description': 'beside',
  'files.*.description': 'beside',
  message_snapshots: 'quoted',
  referenced_message: 'quoted',
  messageReference: 'quoted',
  username: 'data',
  allowed_mentions: 'data',
  allowedMentions: 'data',
  'attachments.*.filename': 'data',
  'files.*.name': 'data'
}

/**
 * What is known of Discord, and from where.
 *
 * @see https://discord.com/developers/docs/resources/message (seen 2026-11-20)
 * @see https://discord.com/developers/docs/components/reference (seen 2026-11-20)
 */
export const discord: Platform<DiscordMessage> = {
  key: 'discord',
  name: 'Discord',
  text: 'content',
  use: 'message',
  wrappers: ['data', 'body', 'message'],
  members: {
    ...members,
    ...Object.fromEntries(Object.entries(members).map(([path, kind]) => [`message.${path}`, kind])),
    name: 'beside'
  },
  slots: rules,
  refusals: [
    {
      when: (payload) => {
        const message = messageOf(payload)
        const others = ['content', 'embeds', 'poll', 'sticker_ids']
        return hasComponentsV2(message) && others.some((name) => hasMore(message[name]))
      },
      because:
        'with the flag `1 << 15`, and with components that need it, Discord takes components alone. Put the other texts into components, or take the flag off.'
    }
  ],
  totals: [
    { max: 6000, unit: 'characters in all embeds', count: embedLength },
    {
      max: 4000,
      unit: 'characters in all text displays',
      count: displayLength
    },
    {
      max: 40,
      unit: 'components, those within others too',
      count: (payload) => componentsIn(messageOf(payload)['components']).length
    }
  ],
  thread: {
    first: [
      'embeds',
      'attachments',
      'message_reference',
      'poll',
      'sticker_ids',
      'components',
      'thread_name',
      'threadName',
      'nonce'
    ],
    chain: 'send the parts one after the other'
  },
  countText: countUtf16
}
