import { requireText } from '../disclosure/require-text.js'
import type { ChatOptions } from './chat-options.js'
import { createChatLabeler, type LabelledReply } from './create-chat-labeler.js'

/**
 * Label a whole reply: text, Markdown or HTML.
 *
 * @returns The labelled reply and the state for the next turn. What a program reads (`format:
 * 'json'`) comes back as it is, with the words that the interface must show.
 * @throws {DisclosureError} As {@link createChatLabeler}.
 * @example
 * ```ts
 * const { value, conversation } = labelReply('The harbour opens at six.', {
 *   disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' }
 * })
 * // You are talking to an artificial intelligence (AI) system, not a person. …
 * //
 * // The harbour opens at six.
 * ```
 */
export function labelReply(text: string, options: ChatOptions): LabelledReply {
  const labeler = createChatLabeler(options)
  const start = labeler.feed(requireText(text, 'text'))
  const rest = labeler.end()
  return { ...rest, value: start + rest.value }
}
