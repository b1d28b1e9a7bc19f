import { getAt, type Payload, setAt } from '../at-path.js'
import { inlineHtml } from '../formats/html.js'
import { chatMarkdown, teamsMarkdown } from '../formats/markdown.js'
import { plain } from '../formats/plain.js'
import type { NodeSlot, Platform, SlotRule } from '../platform.js'
import { sameJson, toJson } from '../same-json.js'
import { textNode } from '../text-node.js'

/** An activity of the Bot Framework. */
export interface TeamsActivity {
  type: string
  text?: string
  textFormat?: string
  summary?: string
  attachments?: readonly { contentType?: string; content?: unknown }[]
  entities?: readonly object[]
}

const formats = { plain, xml: inlineHtml } as const

const flag = 'AIGeneratedContent'
const messageType = 'https://schema.org/Message'

// The same as the official client makes; the order of the members tells it from the author's own.
const entity: Payload = {
  additionalType: [flag],
  type: messageType,
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': ''
}

function listOf(payload: Payload): readonly unknown[] {
  const { entities } = payload
  return Array.isArray(entities) ? entities : []
}

/** There is one root message entity: citations and the flag share it. */
function setFlag(payload: Payload): Payload {
  const entities = listOf(payload)
  const root = entities.findIndex((each) => getAt(each, ['type']) === messageType)
  if (root === -1) return setAt(payload, ['entities'], [...entities, entity])
  const types = [getAt(entities[root], ['additionalType']) ?? []].flat()
  if (types.includes(flag)) return payload
  return setAt(payload, ['entities', root, 'additionalType'], [...types, flag])
}

function unsetFlag(payload: Payload): Payload {
  const entities = listOf(payload)
  if (!sameJson(entities.at(-1), entity)) return payload
  return setAt(payload, ['entities'], entities.length === 1 ? undefined : entities.slice(0, -1))
}

function cardRules(attachment: unknown, index: number): (SlotRule | NodeSlot)[] {
  const at = ['attachments', index, 'content'] as const
  const head = { carries: 'head' } as const
  if (getAt(attachment, ['contentType']) === 'application/vnd.microsoft.card.adaptive') {
    return [
      {
        list: [...at, 'body'],
        ...textNode({
          base: { type: 'TextBlock', text: '', wrap: true },
          path: ['text'],
          format: chatMarkdown,
          bold: '**'
        }),
        words: ['text']
      },
      { ...head, path: [...at, 'fallbackText'] },
      { ...head, path: [...at, 'speak'] }
    ]
  }
  return [
    { ...head, path: [...at, 'title'], isLine: true },
    { ...head, path: [...at, 'text'] }
  ]
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  const { attachments, textFormat } = payload
  const format = Object.hasOwn(formats, String(textFormat))
    ? formats[textFormat as keyof typeof formats]
    : teamsMarkdown
  return [
    { path: 'text', format },
    ...(Array.isArray(attachments) ? attachments.flatMap(cardRules) : []),
    // What notifications show.
    { path: 'summary', carries: 'head', isLine: true }
  ]
}

/**
 * What is known of Teams, and from where.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content (seen 2026-11-20)
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages (seen 2026-11-20)
 */
export const teams: Platform<TeamsActivity> = {
  key: 'teams',
  name: 'Teams',
  text: 'text',
  slots: rules,
  textFlag: {
    name: flag,
    about: 'Teams shows “AI generated” above messages of bots; it is for text that AI generated.',
    onlyGenerated: true,
    set: setFlag,
    unset: unsetFlag
  },
  totals: [
    {
      max: 80 * 1024,
      unit: 'bytes of UTF-16',
      count: (payload) => 2 * (toJson(payload)?.length ?? Infinity)
    }
  ],
  thread: {
    blank: { type: 'message' },
    first: ['attachments', 'replyToId'],
    chain: 'send the parts one after the other'
  },
  countText: (text) => 2 * text.length
}
