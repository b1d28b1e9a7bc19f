import type { Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import { isObject, type JsonObject } from '../events/event-labeler.js'

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
    return chain(channel.feed(text), (start) =>
      chain(channel.end(), (rest) => ({ ...block, text: start + rest }))
    )
  })
  return chain(labelled, (after) => ({ ...body, content: after }))
}
