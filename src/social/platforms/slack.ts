import { mrkdwn } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import { listAt, textNode } from '../find-slots.js'
import { getAt, type Path, type Payload, stringAt } from '../payload.js'
import { characters, type NodeSlot, type Platform, type SlotRule } from '../platform.js'

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

const section = textNode({
  base: { type: 'section', text: { type: 'mrkdwn', text: '' } },
  path: ['text', 'text'],
  format: mrkdwn,
  bold: '*'
})

function blocksAt(list: Path): NodeSlot {
  return { ...section, list, words: ['text'], max: 50 }
}

const blocks = blocksAt(['blocks'])

// In the order in which an attachment shows them; names and footers where there is nothing else.
const shown: readonly Path[] = [
  ['pretext'],
  ['title'],
  ['text'],
  ['fields', 0, 'title'],
  ['fields', 0, 'value'],
  ['author_name'],
  ['footer']
]
const paragraphs: readonly unknown[] = ['pretext', 'text', 'value']

/** A message that is passed on: Slack puts it there, with these marks. */
function isQuote(attachment: unknown): boolean {
  return ['is_msg_unfurl', 'is_share'].some((name) => getAt(attachment, [name]) === true)
}

function quotes(payload: Payload): Record<string, 'quoted'> {
  const attachments = listAt(payload, ['attachments'])
  return Object.fromEntries(
    attachments.flatMap((each, index) =>
      isQuote(each) ? [[`attachments.${index}`, 'quoted'] as const] : []
    )
  )
}

/** The first text that an attachment shows; its blocks; and what notifications show. */
function attachmentRules(attachment: unknown, index: number): (SlotRule | NodeSlot)[] {
  if (isQuote(attachment)) return []
  const at = ['attachments', index] as const
  const first = shown.find((path) => String(getAt(attachment, path) ?? '').trim())
  return [
    blocksAt([...at, 'blocks']),
    ...(first
      ? [
          {
            path: [...at, ...first],
            carries: 'head',
            format: mrkdwn,
            isLine: !paragraphs.includes(first.at(-1)),
            covers: at
          } as const
        ]
      : []),
    { path: [...at, 'fallback'], carries: 'head', isLine: true }
  ]
}

/** A stream starts with chunks: the first text of them opens it, or blocks do, and a task's title stands before it. */
function chunkRules(payload: Payload): (SlotRule | NodeSlot)[] {
  const chunks = listAt(payload, ['chunks'])
  const index = chunks.findIndex((chunk) => !isBlank(getAt(chunk, ['text'])) || hasBlocks(chunk))
  if (index === -1) return []
  const title = chunks.slice(0, index).findIndex((chunk) => stringAt(chunk, ['title']).trim() !== '')
  const at = ['chunks', index]
  const covers = ['chunks']
  return [
    hasBlocks(chunks[index])
      ? { ...blocksAt([...at, 'blocks']), covers }
      : { path: [...at, 'text'], format: markdown, covers },
    ...(title === -1
      ? []
      : [{ path: [...covers, title, 'title'], carries: 'head', isLine: true, covers } as const])
  ]
}

function isBlank(text: unknown): boolean {
  return text === undefined || (typeof text === 'string' && text.trim() === '')
}

function hasBlocks(chunk: unknown): boolean {
  const list = getAt(chunk, ['blocks'])
  return Array.isArray(list) && list.length > 0
}

function rules(payload: Payload): readonly (SlotRule | NodeSlot)[] {
  return [
    {
      path: 'text',
      format: payload['mrkdwn'] === false ? plain : mrkdwn,
      limits: characters(40_000)
    },
    { path: 'markdown_text', format: markdown, limits: characters(12_000) },
    ...chunkRules(payload),
    // Of `files.uploadV2` and of canvases.
    { path: 'initial_comment', format: mrkdwn },
    { path: 'document_content.markdown', format: markdown },
    blocks,
    ...listAt(payload, ['attachments']).flatMap(attachmentRules)
  ]
}

/**
 * What is known of Slack, and from where.
 *
 * @see https://docs.slack.dev/reference/methods/chat.postMessage (seen 2026-11-20)
 * @see https://docs.slack.dev/reference/block-kit/blocks (seen 2026-11-20)
 * @see https://github.com/slackapi/node-slack-sdk/blob/main/packages/types/src/message-attachments.ts (seen 2026-11-20)
 */
export const slack: Platform<SlackMessage> = {
  key: 'slack',
  name: 'Slack',
  text: 'text',
  use: 'message',
  wrappers: ['view', 'message', 'unfurls.*'],
  members: {
    title: 'beside',
    submit: 'beside',
    options: 'beside',
    option_groups: 'beside',
    close: 'beside',
    alt_txt: 'beside',
    unfurls: 'beside',
    'attachments.*.author_name': 'above',
    username: 'data',
    metadata: 'data',
    private_metadata: 'data',
    filename: 'data'
  },
  membersIn: quotes,
  slots: rules,
  thread: {
    first: ['blocks', 'attachments', 'metadata'],
    chain: 'send each part with the `thread_ts` of the first'
  },
  // A view has no text, and notifies nobody.
  remarks: ({ blocks: list, text, type, ts, chunks, markdown_text: streamed }) => [
    ...(Array.isArray(list) && list.length > 0 && typeof text !== 'string' && type === undefined
      ? ['Notifications and screen readers show `text`, which this message lacks: give it one, and label again.']
      : []),
    ...(typeof ts === 'string' && (Array.isArray(chunks) || typeof streamed === 'string')
      ? [
          'If this goes on with a stream, its message has the label again here: label the part that opens the stream alone, or let `createChatLabeler` of `forthright/chat` write its text.'
        ]
      : [])
  ],
  countText: countUtf16
}
