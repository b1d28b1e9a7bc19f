import type { ChatOptions } from '../chat-options.js'
import { prepareModelChat } from '../prepare-chat.js'
import { anthropicEndpoints } from './endpoints/anthropic.js'
import { noReplies, openAiEndpoints } from './endpoints/openai.js'
import { otherEndpoints } from './endpoints/others.js'
import { type Fetch, wrapFetch } from './wrap-fetch.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type * from '../option-types.js'
export type { Fetch } from './wrap-fetch.js'

const endpoints = [...openAiEndpoints, ...anthropicEndpoints, ...otherEndpoints]

/**
 * Make a `fetch` that labels the replies of models, for each SDK that takes one: those of OpenAI,
 * Anthropic, Google, Mistral, Cohere, Ollama and Groq, and the providers of the AI SDK.
 *
 * Endpoints are known by their paths, whatever the host. What was said is read from the messages of
 * a request and taken out before the model reads it (not of Gemini's: pass `conversation`). JSON,
 * tool calls, reasoning and sound pass unchanged, with the words that the interface must show in the
 * header `AI-Disclosure-Notice`. A stream of another endpoint is refused, and so is JSON
 * that is a reply of a known protocol, unless its request has the header `x-ai-disclosure:
 * unlabelled`.
 *
 * @throws {DisclosureError} When the disclosure may not be used. A reply that can't be labelled
 * comes back with status 422, or breaks its stream.
 * @example
 * ```ts
 * const client = new Mistral({ httpClient: new HTTPClient({ fetcher: labelFetch(fetch, options) }) })
 * ```
 */
export function labelFetch(fetch: Fetch, options: ChatOptions): Fetch {
  return wrapFetch(fetch, prepareModelChat(options), endpoints, noReplies)
}
