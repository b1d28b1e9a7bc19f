import { DisclosureError } from '../disclosure/disclosure-error.js'
import { beginTurn } from './begin-turn.js'
import { isPromiseLike, type MaybePromise } from './chain.js'
import type { ChatOptions } from './chat-options.js'
import type { Conversation } from './conversation.js'
import { createReplyText } from './create-reply-text.js'
import { prepareChat } from './prepare-chat.js'

/** Pieces of one reply in, labelled pieces out. */
export interface ChatLabeler {
  /** Take the next piece of the reply. @returns What to show now; may be empty. */
  feed(chunk: string): string
  /** End the reply. */
  end(): LabelledReply
}

/** The end of a reply: what is left to show, and the state for the next turn. */
export interface LabelledReply {
  readonly value: string
  /** Absent when the reply had no text and there was no state before. */
  readonly conversation?: Conversation
  /** What the interface must show beside the reply, where no words could be put in (`json`). */
  readonly mustShow?: string
}

/**
 * Label one reply of a chatbot as it arrives: the pure core behind every stream.
 *
 * The notice goes out with the first piece that has a character; when nothing ever arrives, nothing
 * is said. Memory is bounded, whatever the length. Every cut into pieces gives the same text.
 *
 * @throws {DisclosureError} `refused` and the other codes of a disclosure that may not be used;
 * `invalid-option` for an asynchronous check, which needs {@link createChatLabelStream}, and for a
 * piece that is no text. After an error every call throws it again.
 * @example
 * ```ts
 * const labeler = createChatLabeler({ disclosure, conversation, schedule: { hours: 3 } })
 * for (const chunk of chunks) process.stdout.write(labeler.feed(chunk))
 * const { value, conversation: next } = labeler.end()
 * ```
 */
export function createChatLabeler(options: ChatOptions): ChatLabeler {
  const reply = createReplyText(beginTurn(prepareChat(options)))
  let failure: { readonly error: unknown } | undefined
  // What comes after a refused sentence belongs to it: it does not go out either.
  const attempt = <T>(work: () => MaybePromise<T>): T => {
    if (failure) throw failure.error
    try {
      return now(work())
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  return {
    feed: (chunk) => attempt(() => reply.feed(chunk)),
    end() {
      const last = attempt(() => reply.end())
      failure = { error: ended() }
      return last
    }
  }
}

function ended(): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    'Unexpected call after the end of the reply, expected a new `createChatLabeler` for each reply'
  )
}

function now<T>(value: MaybePromise<T>): T {
  if (!isPromiseLike(value)) return value
  // Nobody waits for it: its rejection is answered by the error below.
  value.then(undefined, () => undefined)
  throw new DisclosureError(
    'invalid-option',
    'Unexpected asynchronous check in `options.screen`, expected a synchronous one. Use `createChatLabelStream`, or `await screenText(…)` before.'
  )
}
