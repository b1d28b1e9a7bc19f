import type { Chat } from './chat-options.js'
import type { Conversation } from './conversation.js'
import { asksWhoAnswers } from './checks/asks-who-answers.js'
import { type History, readHistory } from './history.js'
import { andThen, type MaybePromise } from './maybe-promise.js'
import type { ChatFormat } from './opening.js'
import { beginTurn, type Turn } from './turn.js'

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
  const isAsked = chat.isAsked || (chat.hearsQuestions && asksWhoAnswers(history.input))
  const turn = beginTurn({ ...chat, isAsked }, readKnown(chat, history), format)
  const answer = { turn, messages: history.messages }
  return history.input === '' ? answer : andThen(turn.screenInput(history.input), () => answer)
}

/**
 * Read what the reader was told: from the conversation's state, which counts more, and from the
 * messages of the turn that goes on, which a state from before it can't know.
 */
export function readKnown(chat: Chat, history: History): Conversation | undefined {
  const { conversation: state } = chat
  const { conversation: shown, systemsNow } = history
  if (!state || !shown || shown.turnsSinceNotice !== 0) {
    const known = state ?? shown
    return known && systemsNow !== undefined ? { ...known, systems: systemsNow } : known
  }
  // A state that is of this turn already counts its notice, and this turn.
  const isOfTurn =
    (state.turnsSinceNotice ?? 2) < 2 && (shown.noticeAt ?? state.noticeAt) === state.noticeAt
  const noticeAt = shown.noticeAt ?? (isOfTurn ? state.noticeAt : undefined)
  return {
    ...shown,
    turns: isOfTurn ? state.turns : state.turns + 1,
    ...(noticeAt === undefined ? {} : { noticeAt })
  }
}
