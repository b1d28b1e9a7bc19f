import { getAt, type Payload } from '../at-path.js'
import { countUtf16 } from '../count/index.js'
import { chatMarkdown } from '../formats/markdown.js'
import type { NodeSlot, Platform, SlotRule } from '../platform.js'
import { textNode } from '../text-node.js'
import { characters } from './characters.js'

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
  words: ['content'],
  max: 40
}

/** An embed is met alone, so what it opens with carries the head. */
function embedRules(embed: unknown, index: number): SlotRule[] {
  const head = { carries: 'head', format: chatMarkdown } as const
  const at = (...path: (string | number)[]) => ['embeds', index, ...path]
  const opening: SlotRule[] = [
    { ...head, path: at('description'), limits: characters(4096) },
    { ...head, path: at('title'), limits: characters(256), isLine: true }
  ]
  const hasOpening = ['description', 'title'].some((key) =>
    String(getAt(embed, [key]) ?? '').trim()
  )
  return hasOpening
    ? opening
    : [{ ...head, path: at('fields', 0, 'value'), limits: characters(1024) }]
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  const { flags, embeds } = payload
  if ((Number(flags ?? 0) & componentsV2) !== 0) return [components]
  return [
    { path: 'content', format: chatMarkdown, limits: characters(2000) },
    ...(Array.isArray(embeds) ? embeds.flatMap(embedRules) : []),
    { path: 'poll.question.text', carries: 'head', limits: characters(300), isLine: true },
    { path: 'thread_name', carries: 'head', limits: characters(100), isLine: true }
  ]
}

/** Every text of every embed: together they may have 6000 characters. */
function embedLength({ embeds }: Payload): number {
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

/** Every text display of components v2: together they may have 4000 characters. */
function displayLength(value: unknown, depth = 0): number {
  // Components nest a few levels.
  if (depth > 16) return 0
  if (Array.isArray(value))
    return value.reduce((sum: number, item) => sum + displayLength(item, depth + 1), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own = getAt(value, ['type']) === 10 ? String(getAt(value, ['content']) ?? '').length : 0
  return (
    own +
    displayLength(getAt(value, ['components']), depth + 1) +
    displayLength(getAt(value, ['accessory']), depth + 1)
  )
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
  slots: rules,
  totals: [
    { max: 6000, unit: 'characters in all embeds', count: embedLength },
    {
      max: 4000,
      unit: 'characters in all text displays',
      count: ({ components: list }) => displayLength(list)
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
      'nonce'
    ],
    chain: 'send the parts one after the other'
  },
  countText: countUtf16
}
