import { isObject, type JsonObject } from './json.js'

/** A message of the reply in a list that holds the conversation. */
export interface ReplyMessage {
  readonly at: number
  readonly id: unknown
}

/**
 * Find the messages of the reply in a list of all messages: what an assistant wrote behind the last
 * message of the user. What stands before was said in earlier turns.
 */
export function repliesIn(
  messages: unknown,
  roleOf: (message: JsonObject) => string
): readonly ReplyMessage[] {
  const list: readonly unknown[] = Array.isArray(messages) ? messages : []
  const roles = list.map((message) => (isObject(message) ? roleOf(message) : ''))
  const last = roles.findLastIndex((role) => role === 'user' || role === 'human')
  return list.flatMap((message, at) =>
    at > last && isObject(message) && /^(?:assistant|ai|AIMessageChunk|agent)$/.test(roles[at] ?? '')
      ? [{ at, id: message['id'] ?? at }]
      : []
  )
}
