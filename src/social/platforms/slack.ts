import type { Payload } from '../at-path.js'
import { countUtf16 } from '../count/index.js'
import { mrkdwn } from '../formats/html.js'
import { markdown } from '../formats/markdown.js'
import { plain } from '../formats/plain.js'
import type { NodeSlot, Platform, SlotRule } from '../platform.js'
import { textNode } from '../text-node.js'
import { characters } from './characters.js'

/** Arguments of `chat.postMessage`. */
export interface SlackMessage {
  channel?: string
  /** With blocks: what notifications and screen readers show. */
  text?: string
  blocks?: readonly object[]
  attachments?: readonly object[]
  markdown_text?: string
  mrkdwn?: boolean
  thread_ts?: string
  metadata?: object
}

const blocks: NodeSlot = {
  list: ['blocks'],
  ...textNode({
    base: { type: 'section', text: { type: 'mrkdwn', text: '' } },
    path: ['text', 'text'],
    format: mrkdwn,
    bold: '*'
  }),
  words: ['text'],
  max: 50
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  return [
    {
      path: 'text',
      format: payload['mrkdwn'] === false ? plain : mrkdwn,
      limits: characters(40_000)
    },
    { path: 'markdown_text', format: markdown, limits: characters(12_000) },
    blocks,
    { path: 'attachments.*.text', carries: 'head', format: mrkdwn },
    { path: 'attachments.*.fallback', carries: 'head', isLine: true }
  ]
}

/**
 * What is known of Slack, and from where.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage (seen 2026-11-20)
 * @see https://docs.slack.dev/reference/block-kit/blocks (seen 2026-11-20)
 */
export const slack: Platform<SlackMessage> = {
  key: 'slack',
  name: 'Slack',
  text: 'text',
  slots: rules,
  thread: {
    first: ['attachments', 'metadata'],
    chain: 'send each part with the `thread_ts` of the first'
  },
  remarks: ({ blocks: list, text }) =>
    Array.isArray(list) && list.length > 0 && typeof text !== 'string'
      ? [
          'Notifications and screen readers show `text`, which this message lacks: give it one, and label again.'
        ]
      : [],
  countText: countUtf16
}
