import type { ChatOptions } from '../chat-options.js'
import { prepareModelChat } from '../prepare-chat.js'
import { noReplies, openAiEndpoints } from './endpoints/openai.js'
import { type Fetch, type FetchingClient, withFetch, wrapFetch } from './wrap-fetch.js'
import { DisclosureError } from '../../disclosure/disclosure-error.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type * from '../option-types.js'
export type { Fetch, FetchingClient } from './wrap-fetch.js'

/**
 * Label the replies of an OpenAI client: chat completions and responses, whole and streamed, and
 * every helper (`stream`, `parse`, `tee`, abort).
 *
 * Gives a client of the same type; the one passed in stays as it is. Cheap enough to call for each
 * request, which is the way to pass a conversation's state. Without a state, what was said is read
 * from the messages of the request by its exact words; it is taken out of them before the model
 * reads them. With `previous_response_id` there are no messages, so pass `conversation`, or the
 * notice is said each time.
 *
 * JSON (`response_format`, `text.format`, `parse`), tool calls, reasoning and audio pass unchanged;
 * the words that the interface must show are then in the response header `AI-Disclosure-Notice`
 * (`.withResponse()`) and in the event `notice`. A stream of another endpoint is refused unless its
 * request has the header `x-ai-disclosure: unlabelled`, and so is a WebSocket. The Assistants and
 * Batch interfaces do not pass here.
 *
 * @throws {DisclosureError} When the disclosure may not be used. A reply that can't be labelled
 * rejects the call with status 422, or breaks its stream.
 * @example
 * ```ts
 * const client = labelOpenAi(new OpenAI(), { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export function labelOpenAi<Client extends FetchingClient>(
  client: Client,
  options: ChatOptions
): Client {
  const chat = prepareModelChat(options)
  return refuseSockets(
    withFetch(client, (send: Fetch) => wrapFetch(send, chat, openAiEndpoints, noReplies))
  )
}

/**
 * Keep a client from opening WebSockets (`OpenAIRealtimeWS`, `ResponsesWS`), which go round every
 * `fetch`: they read its key, and nothing else outside the client does.
 */
function refuseSockets<Client extends FetchingClient>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      if (name === 'apiKey' || name === '_callApiKey') {
        throw new DisclosureError(
          'cannot-label',
          'Nothing was labelled: unexpected use of a labelled client for a WebSocket, which goes round the label. Open it with the client that you labelled, and label its texts with `createChatLabeler`.'
        )
      }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    }
  })
}
