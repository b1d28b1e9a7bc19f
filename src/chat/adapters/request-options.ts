import { knowledgeOf, type LabelResponseOptions } from '../body/label-response.js'
import type { BodyKnowledge } from '../body/plan-body.js'
import type { Chat } from '../chat-options.js'
import { andThen, type MaybePromise } from '../maybe-promise.js'
import { prepareChat } from '../prepare-chat.js'

/**
 * Options for every request, or a function that gives those of one, with its conversation's
 * state.
 */
export type RequestOptions<Request> =
  LabelResponseOptions | ((request: Request) => MaybePromise<LabelResponseOptions>)

export interface PreparedRequest extends BodyKnowledge {
  readonly chat: Chat
}

/**
 * Prepare the chat of each request: once, where the options are the same for all.
 *
 * @throws {DisclosureError} At once, where the options are the same for all.
 */
export function prepareForRequest<Request>(
  options: RequestOptions<Request>
): (request: Request) => MaybePromise<PreparedRequest> {
  if (typeof options === 'function') return (request) => andThen(options(request), prepare)
  const prepared = prepare(options)
  return () => prepared
}

function prepare(options: LabelResponseOptions): PreparedRequest {
  return { chat: prepareChat(options), ...knowledgeOf(options) }
}
