import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Turn } from '../turn.js'
import { isObject, type JsonObject } from './json.js'
import { type EventLabeler, type Protocol, typeOf } from './protocol.js'
import type { EventShape } from './shape.js'

/** Blocks that show nothing of the reply, whatever they hold. */
const silent = '*tool_use|*tool_result|compaction|fallback'

/** What a message holds that came whole. */
export const wholeMessage: EventShape = {
  text: ['content.*[type=text].text'],
  reasoning: ['content.*[type=*thinking]'],
  hidden: [
    `content.*[type=${silent}]`,
    'container',
    'context_management',
    'stop_details',
    'stop_sequence',
    'usage'
  ]
}

/**
 * Anthropic's Messages API.
 *
 * @see https://platform.claude.com/docs/en/build-with-claude/streaming (seen 2026-11-28)
 */
export const anthropic: Protocol = {
  name: 'Anthropic',
  recognises: (event) =>
    isObject(event) &&
    /^(?:message|content_block)_(?:start|delta|stop)$/.test(String(event['type'])),
  kindOf: typeOf,
  isNamed: true,
  events: {
    message_start: {
      hidden: ['message.container', 'message.usage', 'message.context_management']
    },
    content_block_start: {
      text: ['content_block[type=text].text'],
      reasoning: ['content_block[type=*thinking]'],
      // Words of a source may come before those that cite it, and interfaces show them.
      hidden: [`content_block[type=${silent}]`]
    },
    content_block_delta: {
      text: ['delta[type=text_delta].text'],
      reasoning: ['delta[type=thinking_delta]'],
      hidden: ['delta[type=signature_delta|input_json_delta|compaction_delta]']
    },
    content_block_stop: {},
    message_delta: {
      hidden: ['usage', 'context_management', 'delta.container', 'delta.stop_sequence', 'delta.stop_details']
    },
    message_stop: { hidden: ['amazon-bedrock-invocationMetrics'] }
  },
  createLabeler: createAnthropicLabeler
}

/**
 * Label the events of Anthropic's Messages API.
 *
 * The label opens the first text of the first text block, so no block is put in and no index moves;
 * thinking and tool use stay as they are. Later text blocks go on with the same message (a citation
 * begins a new block). What was held back of a block goes out before its stop.
 *
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
function createAnthropicLabeler(turn: Turn): EventLabeler {
  const blocks = new Map<unknown, TextChannel>()
  const message = turn.beginMessage()
  /** The blocks that have begun, and of which types they are; the notice may be one of its own. */
  const types = new Map<unknown, unknown>()
  let noticeIndex: number | undefined
  let last: unknown
  let isStarted = false
  /** Every block behind that of the notice moves up by one. */
  const move = (event: unknown): unknown => {
    if (noticeIndex === undefined || !isObject(event)) return event
    const { index } = event
    return typeof index === 'number' && index >= noticeIndex
      ? { ...event, index: index + 1 }
      : event
  }
  const moveAll = (events: MaybePromise<readonly unknown[]>) =>
    noticeIndex === undefined ? events : andThen(events, (all) => all.map(move))
  const feed = (index: unknown, text: string): MaybePromise<string> => {
    if (text === '') return ''
    const channel = blocks.get(index) ?? message.openText(undefined, true)
    blocks.set(index, channel)
    return channel.feed(text)
  }
  const stop = (index: unknown): MaybePromise<readonly unknown[]> => {
    const channel = blocks.get(index)
    blocks.delete(index)
    return andThen(channel ? channel.end() : '', (text) =>
      text === ''
        ? []
        : [{ type: 'content_block_delta', index, delta: { type: 'text_delta', text } }]
    )
  }
  const label = (event: unknown): MaybePromise<readonly unknown[]> => {
    if (!isObject(event)) return [event]
    const { type, index, content_block: block } = event
    if (type === 'message_start') isStarted = true
    if (isObject(block)) {
      noteFallback(block, turn)
      types.set(index, block['type'])
      last = index
      return labelText(event, 'content_block', feed)
    }
    if (isObject(event['delta'])) return labelText(event, 'delta', feed)
    if (type !== 'content_block_stop') return [event]
    types.delete(index)
    return andThen(stop(index), (tail) => [...tail, event])
  }
  return {
    feed: (event) => moveAll(label(event)),
    end: () =>
      moveAll(andThen(inOrder([...blocks.keys()], stop), (tails) => tails.flat())),
    open() {
      if (!isStarted) return undefined
      // Within an open text the notice is its first piece; else it is a block before the next.
      const isInText = types.get(last) === 'text'
      const index = isInText ? last : typeof last === 'number' ? last + 1 : 0
      const text = message.open()
      if (text === '') return []
      const delta = { type: 'content_block_delta', index, delta: { type: 'text_delta', text } }
      if (isInText) return [delta]
      noticeIndex = Number(index)
      return [
        { type: 'content_block_start', index, content_block: { type: 'text', text: '' } },
        delta,
        { type: 'content_block_stop', index }
      ]
    }
  }
}

/** The block that says that another model goes on: what follows is from that one. */
function noteFallback({ type, to }: JsonObject, turn: Turn): void {
  if (type === 'fallback' && isObject(to)) turn.noteModel(to['model'])
}

/** Label what has a text. Of an unknown type that has one, the notice was said before it. */
function labelText(
  event: JsonObject,
  member: string,
  feed: (index: unknown, text: string) => MaybePromise<string>
): MaybePromise<readonly unknown[]> {
  const holder = event[member]
  const text = isObject(holder) ? holder['text'] : undefined
  if (!isObject(holder) || typeof text !== 'string') return [event]
  if (!/^text(?:_delta)?$/.test(String(holder['type']))) return [event]
  return andThen(feed(event['index'], text), (labelled) =>
    labelled === text ? [event] : [{ ...event, [member]: { ...holder, text: labelled } }]
  )
}

/** Label a message of Anthropic's that came whole: the first text block that has a character. */
export function labelAnthropicMessage(body: JsonObject, turn: Turn): MaybePromise<JsonObject> {
  const { content } = body
  if (!Array.isArray(content)) return body
  const blocks: readonly unknown[] = content
  const message = turn.beginMessage()
  const labelled = inOrder(blocks, (block): MaybePromise<unknown> => {
    if (isObject(block)) noteFallback(block, turn)
    const text = isObject(block) && block['type'] === 'text' ? block['text'] : undefined
    if (!isObject(block) || typeof text !== 'string' || text === '') return block
    const channel = message.openText()
    return andThen(channel.feed(text), (start) =>
      andThen(channel.end(), (rest) => ({ ...block, text: start + rest }))
    )
  })
  return andThen(labelled, (after) => ({ ...body, content: after }))
}
