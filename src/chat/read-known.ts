import type { Chat } from './chat.js'
import type { Conversation } from './conversation.js'
import type { History } from './read-history.js'

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
