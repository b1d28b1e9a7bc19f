import { beginTurn, type Turn } from './begin-turn.js'
import { chain, type MaybePromise } from './chain.js'
import type { Chat } from './chat.js'
import type { ChatFormat } from './chat-words.js'
import { readHistory } from './read-history.js'
import { readKnown } from './read-known.js'

/** A turn that answers the messages of a request. */
export interface Answer {
  readonly turn: Turn
  /** The messages for the model: ours are taken out. The same list when there were none. */
  readonly messages: readonly unknown[]
}

/**
 * Begin the answer to a request's messages, once the input may pass.
 *
 * What was said is read from the messages; `options.conversation` counts more, unless the messages
 * show a notice in the very turn that goes on.
 */
export function beginAnswer(
  chat: Chat,
  messages: readonly unknown[],
  format: ChatFormat = chat.format ?? 'text'
): MaybePromise<Answer> {
  if (!chat.words) return { turn: beginTurn(chat), messages }
  const shown = format === 'json' ? (chat.format ?? 'text') : format
  const history = readHistory(messages, chat.words, shown)
  const turn = beginTurn(chat, readKnown(chat, history), format)
  const answer = { turn, messages: history.messages }
  return history.input === '' ? answer : chain(turn.screenInput(history.input), () => answer)
}
