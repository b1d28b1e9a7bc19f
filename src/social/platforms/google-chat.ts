import type { Format } from '../../markup/format.js'
import { inlineHtml, mrkdwn } from '../../markup/html.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Payload, stringAt } from '../payload.js'
import { characters, type NodeSlot, type Platform, type SlotRule } from '../platform.js'

/** Body of `spaces.messages.create`, and of a webhook. */
export interface GoogleChatMessage {
  text?: string | null
  cardsV2?: readonly object[] | null
  fallbackText?: string | null
  thread?: object | null
}

/** Signs around words, as on Slack, but no escapes. */
const chatText: Format = {
  ...plain,
  ...(mrkdwn.ownLine ? { ownLine: mrkdwn.ownLine } : {}),
  ...(mrkdwn.markup ? { markup: mrkdwn.markup } : {}),
  atoms: /<[^>\n]{0,400}>|`[^`\n]{0,400}`/g
}

const paragraph = {
  render: (mark: string, text: string): Payload => ({
    textParagraph: { text: `<b>${inlineHtml.escape(mark)}</b> ${inlineHtml.escape(text)}` }
  }),
  read: (node: Payload): string | undefined => {
    const words = getAt(node, ['textParagraph', 'text'])
    const found = typeof words === 'string' ? /^<b>([^<]*)<\/b> ([^<]*)$/.exec(words) : null
    return found ? inlineHtml.unescape(`${found[1]} ${found[2]}`) : undefined
  }
}

/** A card opens with a paragraph; its header, which stands above that, takes a head. */
function cardRules(payload: Payload, index: number): (SlotRule | NodeSlot)[] {
  const covers = ['cardsV2', index]
  const at = [...covers, 'card']
  return [
    {
      ...paragraph,
      list: [...at, 'sections', 0, 'widgets'],
      covers,
      words: ['text']
    },
    { path: [...at, 'header', 'title'], carries: 'head', isLine: true, covers },
    // It stands above the text of its section.
    ...(listAt(payload, [...at, 'sections', 0, 'widgets']).length > 0 &&
    stringAt(payload, [...at, 'header', 'title']).trim() === ''
      ? [{ path: [...at, 'sections', 0, 'header'], carries: 'head', isLine: true } as const]
      : []),
    // Stands for the card while others lie on it.
    { path: [...at, 'peekCardHeader', 'title'], carries: 'head', isLine: true }
  ]
}

/**
 * What is known of Google Chat, and from where.
 *
 * @see https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages (seen 2026-11-28)
 * @see https://developers.google.com/workspace/chat/format-messages (seen 2026-11-28)
 */
export const googlechat: Platform<GoogleChatMessage> = {
  key: 'googlechat',
  name: 'Google Chat',
  text: 'text',
  use: 'message',
  slots: (payload) => [
    { path: 'text', format: chatText, limits: characters(4096) },
    ...listAt(payload, ['cardsV2']).flatMap((_, index) => cardRules(payload, index)),
    { path: 'fallbackText', carries: 'head', isLine: true, isAside: true }
  ],
  wrappers: ['requestBody', 'message', 'hostAppDataAction.chatDataAction.createMessageAction.message'],
  members: {
    cards: 'alone',
    cardsV2: 'alone',
    accessoryWidgets: 'beside',
    annotations: 'data',
    quotedMessageMetadata: 'quoted',
    thread: 'data',
    sender: 'data',
    space: 'data'
  },
  thread: {
    first: ['cardsV2', 'fallbackText', 'accessoryWidgets', 'attachment'],
    chain: 'send each part with the `thread.name` of the first'
  },
  countText: countUtf16
}
