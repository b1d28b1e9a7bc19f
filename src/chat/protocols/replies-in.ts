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
  const found: ReplyMessage[] = []
  // From the end: a state may hold a long conversation, and comes again with each event.
  for (let at = list.length - 1; at >= 0; at--) {
    const message = list[at]
    if (!isObject(message)) continue
    const role = roleOf(message)
    if (role === 'user' || role === 'human') break
    if (ofReply.has(role)) found.push({ at, id: message['id'] ?? at })
  }
  return found.toReversed()
}

const ofReply: ReadonlySet<string> = new Set(['assistant', 'ai', 'AIMessageChunk', 'agent'])
