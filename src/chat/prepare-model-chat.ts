import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Chat } from './chat.js'
import type { ChatOptions } from './chat-options.js'
import { prepareChat } from './prepare-chat.js'

/**
 * Prepare a chat whose replies come from a model, so that an AI system takes part for certain.
 *
 * @throws {DisclosureError} `refused` for a disclosure that says the opposite, and as
 * {@link prepareChat}.
 */
export function prepareModelChat(options: ChatOptions): Chat {
  const chat = prepareChat(options)
  if (chat.words && !chat.handover) return chat
  throw new DisclosureError(
    'refused',
    chat.words
      ? 'Unexpected `handover` for the replies of a model, expected replies that a person writes'
      : 'Nothing was labelled: the disclosure says that no AI took part, and a model writes. Declare it: `ai: GPT-4 (OpenAI)`.'
  )
}
