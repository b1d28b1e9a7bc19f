import { beginTurn } from '../begin-turn.js'
import type { ChatOptions } from '../chat-options.js'
import type { ChatWords } from '../chat-words.js'
import { isObject } from '../events/event-labeler.js'
import { labelPart } from '../events/text-parts.js'
import { prepareModelChat } from '../prepare-model-chat.js'
import { readHistory } from '../read-history.js'
import { readKnown } from '../read-known.js'
import { createMiddleware, type DisclosureMiddleware } from './disclosure-middleware.js'

/** The writer of `createUIMessageStream`, by its shape. */
export interface UiWriter {
  write(part: never): void
}

export interface WriteDisclosureOptions extends ChatOptions {
  /** The conversation's messages, as the interface sent them (`UIMessage[]`). @default none */
  readonly messages?: readonly unknown[]
}

/**
 * Write the notice into a UI message stream before the model is called, so that the reader has it
 * at once.
 *
 * Writes nothing when nothing is due, or for `format: 'json'`. An error of the model then follows the
 * notice instead of coming without it: that is the price of being first.
 *
 * @returns The middleware for this reply's model: it knows what was said here, and does the rest.
 * @example
 * ```ts
 * createUIMessageStream({
 *   execute({ writer }) {
 *     writer.write({ type: 'start' })
 *     const middleware = writeDisclosure(writer, { disclosure, messages })
 *     const result = streamText({ model: wrapLanguageModel({ model, middleware }), messages: … })
 *     writer.merge(result.toUIMessageStream({ sendStart: false }))
 *   }
 * })
 * ```
 */
export function writeDisclosure(
  writer: UiWriter,
  options: WriteDisclosureOptions
): DisclosureMiddleware {
  const chat = prepareModelChat(options)
  const { words } = chat
  const format = chat.format ?? 'text'
  const history = words && readHistory((options.messages ?? []).map(toModelMessage), words, format)
  const known = history && readKnown(chat, history)
  const later = createMiddleware({ ...chat, ...(known ? { conversation: known } : {}) })
  // Nothing can be put in there: the middleware says what the interface must show.
  if (format === 'json') return later
  // The tag of a simulated person stands before its text: the middleware places it.
  const turn = beginTurn(words ? { ...chat, words: withoutPersona(words) } : chat, known)
  const opening = turn.beginMessage().open()
  if (opening === '') return later
  const write = writer.write.bind(writer) as (part: unknown) => void
  for (const part of labelPart(opening, turn)) write(part)
  const { conversation } = turn.plan()
  return createMiddleware({ ...chat, conversation: { ...conversation, turnsSinceNotice: 0 } })
}

function withoutPersona({ lang, dir, notices, systems, facts }: ChatWords): ChatWords {
  return { lang, dir, notices, systems, facts }
}

/** A message of the interface has its content as `parts`. */
function toModelMessage(message: unknown): unknown {
  return isObject(message) && Array.isArray(message['parts'])
    ? { role: message['role'], content: message['parts'] as unknown[] }
    : message
}
