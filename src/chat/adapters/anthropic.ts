import type { ChatOptions } from '../chat-options.js'
import { prepareModelChat } from '../prepare-chat.js'
import { anthropicEndpoints } from './endpoints/anthropic.js'
import { type FetchingClient, withFetch, wrapFetch } from './wrap-fetch.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type * from '../option-types.js'
export type { Fetch, FetchingClient } from './wrap-fetch.js'

/**
 * Label the replies of an Anthropic client: messages, whole and streamed, and every helper
 * (`messages.stream`, `parse`, abort).
 *
 * Gives a client of the same type; the one passed in stays as it is. Cheap enough to call for each
 * request, which is the way to pass a conversation's state. Without a state, what was said is read
 * from the messages of the request by its exact words; it is taken out of them before the model
 * reads them.
 *
 * Structured outputs, tool use and thinking pass unchanged, and so does a reply to a prefilled
 * message; the words that the interface must show are then in the response header
 * `AI-Disclosure-Notice` and in the event `notice`. Message batches do not pass here.
 *
 * @throws {DisclosureError} When the disclosure may not be used. A reply that can't be labelled
 * rejects the call with status 422, or breaks its stream.
 * @example
 * ```ts
 * const client = labelAnthropic(new Anthropic(), { disclosure: { author: 'Ada', ai: 'Claude' } })
 * ```
 */
export function labelAnthropic<Client extends FetchingClient>(
  client: Client,
  options: ChatOptions
): Client {
  const chat = prepareModelChat(options)
  return withFetch(client, (send) => wrapFetch(send, chat, anthropicEndpoints))
}
