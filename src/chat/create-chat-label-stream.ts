import { beginTurn } from './begin-turn.js'
import { chain, later } from './chain.js'
import type { ChatOptions } from './chat-options.js'
import { createReplyText } from './create-reply-text.js'
import { prepareChat } from './prepare-chat.js'

/**
 * Label one reply on its way through a stream of text.
 *
 * The notice goes out with the first text. Errors, aborts and cancels pass in their direction,
 * backpressure is kept, nothing is collected. The state for the next turn comes through
 * `options.onConversation`.
 *
 * @throws {DisclosureError} When the disclosure may not be used; the stream is not made then. A
 * check that refuses breaks the stream with `refused`.
 * @example
 * ```ts
 * const labelled = textStream.pipeThrough(createChatLabelStream({ disclosure, conversation }))
 * ```
 */
export function createChatLabelStream(options: ChatOptions): TransformStream<string, string> {
  const reply = createReplyText(beginTurn(prepareChat(options)))
  return new TransformStream<string, string>(
    {
      transform(chunk, controller) {
        const passed = reply.feed(chunk)
        if (typeof passed === 'string') return enqueue(passed, controller)
        return later(chain(passed, (text) => enqueue(text, controller)))
      },
      flush: (controller) => later(chain(reply.end(), ({ value }) => enqueue(value, controller)))
    },
    undefined,
    // One piece may wait for its reader, as in any `ReadableStream`. With none, as is the default
    // here, both sides wait for each other at every piece: an eighth of the time of a stream.
    { highWaterMark: 1 }
  )
}

function enqueue(text: string, controller: TransformStreamDefaultController<string>): void {
  if (text !== '') controller.enqueue(text)
}
