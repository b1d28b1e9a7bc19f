import { invalidOption } from '../disclosure/options.js'
import type { ChatOptions } from './chat-options.js'
import { readHistory } from './history.js'
import { prepareChat } from './prepare-chat.js'

/** Messages without our labels. */
export interface UnlabelledMessages<Message> {
  readonly value: readonly Message[]
  readonly changed: boolean
}

/**
 * Take the labels out of messages, for a model that is not wrapped: one that finds a title, sums up,
 * or judges. Such a model would read the notice for words of the conversation.
 *
 * Messages of OpenAI, Anthropic, Gemini and the AI SDK (of models and of interfaces). A message that had
 * nothing but the label is left out. The models that are wrapped need none of this.
 *
 * @param options The same as for the replies: a label is known by its exact words.
 * @throws {DisclosureError} `invalid-option` for what is no list, and as `labelReply`.
 * @example
 * ```ts
 * const { value } = unlabelMessages(messages, { disclosure })
 * const title = await titleOf(value)
 * ```
 */
export function unlabelMessages<Message>(
  messages: readonly Message[],
  options: ChatOptions
): UnlabelledMessages<Message> {
  if (!Array.isArray(messages)) throw invalidOption('messages', messages, 'a list of messages')
  const chat = prepareChat(options)
  if (!chat.words) return { value: messages, changed: false }
  const { messages: value } = readHistory(messages, chat.words, chat.format ?? 'text')
  return { value: value as readonly Message[], changed: value !== messages }
}
