import type { Format } from '../../markup/format.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Path, type Payload } from '../payload.js'
import { characters, type NodeSlot, type Platform, type SlotRule } from '../platform.js'

/** Body of `POST /v2/bot/message/push`, `/reply`, `/multicast` or `/broadcast`. */
export interface LineMessages {
  to?: string | readonly string[]
  replyToken?: string
  messages: readonly object[]
}

/** Braces hold places for mentions and emoji. */
const withPlaces: Format = {
  ...plain,
  escape: (words) => words.replace(/[{}]/g, '$&$&'),
  unescape: (text) => text.replace(/\{\{/g, '{').replace(/\}\}/g, '}'),
  atoms: /\{\{|\}\}|\{[^{}\n]{0,200}\}/g
}

/** The first block of a bubble, in the first part that it shows; a carousel has several bubbles. */
function bubbleRules(payload: Payload, at: Path): NodeSlot[] {
  if (getAt(payload, [...at, 'type']) === 'carousel') {
    return listAt(payload, [...at, 'contents']).flatMap((_, index) =>
      bubbleRules(payload, [...at, 'contents', index])
    )
  }
  const shown = ['header', 'hero', 'body', 'footer'].find(
    (name) => listAt(payload, [...at, name, 'contents']).length > 0
  )
  return [
    {
      list: [...at, shown ?? 'body', 'contents'],
      covers: at,
      render: (mark, text) => ({ type: 'text', text: `${mark} ${text}`, wrap: true }),
      read: ({ type, text }) => (type === 'text' && typeof text === 'string' ? text : undefined),
      words: ['text']
    }
  ]
}

function messageRules(payload: Payload, index: number): (SlotRule | NodeSlot)[] {
  const at = ['messages', index] as const
  const type = getAt(payload, [...at, 'type'])
  const aside = { path: [...at, 'altText'], carries: 'head', isLine: true, isAside: true } as const
  if (type === 'flex') return [...bubbleRules(payload, [...at, 'contents']), { ...aside, limits: characters(1500) }]
  if (type === 'template') {
    const covers = [...at, 'template']
    const columns = listAt(payload, [...covers, 'columns']).flatMap((_, column): SlotRule[] => {
      const path = [...covers, 'columns', column]
      return [
        { path: [...path, 'text'], carries: 'head', limits: characters(120), covers: path },
        { path: [...path, 'title'], carries: 'head', limits: characters(40), isLine: true }
      ]
    })
    return [
      { path: [...covers, 'text'], limits: characters(160), join: '\n', covers },
      { path: [...covers, 'title'], carries: 'head', limits: characters(40), isLine: true },
      ...columns,
      { ...aside, limits: characters(400) }
    ]
  }
  return [
    {
      path: [...at, 'text'],
      format: type === 'textV2' ? withPlaces : plain,
      limits: characters(5000),
      spans: {
        list: [...at, 'emojis'],
        unit: 'utf16',
        start: ['index'],
        end: ['index'],
        isWhole: () => true
      }
    },
    { ...aside, limits: characters(400) }
  ]
}

/**
 * What is known of LINE, and from where.
 *
 * @see https://developers.line.biz/en/reference/messaging-api/#message-objects (seen 2026-11-28)
 * @see https://developers.line.biz/en/reference/messaging-api/#flex-message (seen 2026-11-28)
 */
export const line: Platform<LineMessages> = {
  key: 'line',
  name: 'LINE',
  text: 'messages.0.text',
  use: 'message',
  slots: (payload) => listAt(payload, ['messages']).flatMap((_, index) => messageRules(payload, index)),
  members: {
    'messages.*.altText': 'beside',
    'messages.*.quickReply': 'beside',
    'messages.*.sender': 'data',
    'messages.*.address': 'data',
    'messages.*.title': 'data',
    'messages.*.contents': 'alone',
    'messages.*.template': 'alone'
  },
  countText: countUtf16
}
