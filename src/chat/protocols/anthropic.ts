import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'
import type { TextChannel } from '../text-channel.js'
import type { Turn } from '../turn.js'
import { type EventLabeler, holdsText, isObject, type JsonObject } from './protocol.js'

/** Types of blocks and of deltas that show nothing of the reply, whatever they hold. */
const isSilentBlock = /^(?:\w*thinking|\w*tool_(?:use|result)|compaction)$/
const isSilentDelta = /^(?:thinking|signature|input_json|citations|compaction)_delta$/

/**
 * Label the events of Anthropic's Messages API.
 *
 * The label opens the first text of the first text block, so no block is put in and no index moves;
 * thinking and tool use stay as they are. Later text blocks go on with the same message (a citation
 * begins a new block). What was held back of a block goes out before its stop.
 *
 * @see https://docs.anthropic.com/en/docs/build-with-claude/streaming
 */
export function createAnthropicLabeler(turn: Turn): EventLabeler {
  const blocks = new Map<unknown, TextChannel>()
  const message = turn.beginMessage()
  const feed = (index: unknown, text: string): MaybePromise<string> => {
    if (text === '') return ''
    const channel = blocks.get(index) ?? message.openText()
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
  return {
    feed(event) {
      if (!isObject(event)) return [event]
      const { type, index } = event
      if (isObject(event['content_block'])) return labelText(event, 'content_block', feed)
      if (isObject(event['delta'])) return labelText(event, 'delta', feed)
      return type === 'content_block_stop'
        ? andThen(stop(index), (tail) => [...tail, event])
        : [event]
    },
    end: () => andThen(inOrder([...blocks.keys()], stop), (tails) => tails.flat()),
    hasOtherText(event) {
      const isOfBlock = isObject(event) && String(event['type']).startsWith('content_block_')
      if (!isOfBlock) return holdsText(event)
      const { content_block: block, delta, ...rest } = event
      return holdsText(rest) || hasOther(block) || hasOther(delta)
    }
  }
}

/** Whether a block or a delta has text that is not labelled. */
function hasOther(holder: unknown): boolean {
  if (!isObject(holder)) return holdsText(holder)
  const type = String(holder['type'])
  if (isSilentBlock.test(type) || isSilentDelta.test(type)) return false
  // `text` itself is left to `labelText`.
  return holdsText({ ...holder, text: '' })
}

/**
 * Label what has a text. Of an unknown type that has one it is unknown who shows it, so it does not
 * pass.
 */
function labelText(
  event: JsonObject,
  member: string,
  feed: (index: unknown, text: string) => MaybePromise<string>
): MaybePromise<readonly unknown[]> {
  const holder = event[member]
  const text = isObject(holder) ? holder['text'] : undefined
  if (!isObject(holder) || typeof text !== 'string') return [event]
  if (!/^text(?:_delta)?$/.test(String(holder['type']))) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected text in \`${String(holder['type'])}\`, expected \`text\``
    )
  }
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
    const text = isObject(block) && block['type'] === 'text' ? block['text'] : undefined
    if (!isObject(block) || typeof text !== 'string' || text === '') return block
    const channel = message.openText()
    return andThen(channel.feed(text), (start) =>
      andThen(channel.end(), (rest) => ({ ...block, text: start + rest }))
    )
  })
  return andThen(labelled, (after) => ({ ...body, content: after }))
}
