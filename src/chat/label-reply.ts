import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireText } from '../disclosure/options.js'
import type { ChatOptions } from './chat-options.js'
import type { Conversation } from './conversation.js'
import { createDocumentText } from './document-text.js'
import { andThen, isPromiseLike, toPromise, type MaybePromise } from './maybe-promise.js'
import { prepareChat } from './prepare-chat.js'
import { createCleaner, createCopyFilter, type TextChannel } from './text-channel.js'
import { beginTurn, type PassedText, type Turn } from './turn.js'

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
 * is said. Memory is bounded, whatever the length. Every cut into pieces gives the same text; only
 * a copy of the notice in another language is known by the first four letters of the first piece.
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
      return requireSynchronous(work())
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  return {
    feed: (chunk) => attempt(() => reply.feed(chunk)),
    end() {
      const value = attempt(() => reply.end())
      failure = { error: ended() }
      return { value, ...reply.outcome() }
    }
  }
}

function ended(): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    'Unexpected call after the end of the reply, expected a new `createChatLabeler` for each reply'
  )
}

function requireSynchronous<T>(value: MaybePromise<T>): T {
  if (!isPromiseLike(value)) return value
  // The error below answers for the promise too: its rejection must not count as unhandled.
  value.then(undefined, () => undefined)
  throw new DisclosureError(
    'invalid-option',
    'Unexpected asynchronous check in `options.screen`, expected a synchronous one. Use `createChatLabelStream`, or `await screenText(…)` before.'
  )
}

/**
 * Label one reply on its way through a stream of text.
 *
 * The notice goes out with the first text. Errors, aborts and cancels pass in their direction,
 * backpressure is kept, nothing is collected. The state for the next turn comes through
 * `options.onConversation`.
 *
 * @throws {DisclosureError} When the disclosure may not be used; the stream is not made then. A
 * check that refuses breaks the stream with `refused`.
 * @example
 * ```ts
 * const labelled = textStream.pipeThrough(createChatLabelStream({ disclosure, conversation }))
 * ```
 */
export function createChatLabelStream(options: ChatOptions): TransformStream<string, string> {
  const reply = createReplyText(beginTurn(prepareChat(options)))
  return new TransformStream<string, string>(
    {
      transform(chunk, controller) {
        const passed = reply.feed(chunk)
        if (typeof passed === 'string') return enqueue(passed, controller)
        return toPromise(andThen(passed, (text) => enqueue(text, controller)))
      },
      flush: (controller) => toPromise(andThen(reply.end(), (text) => enqueue(text, controller)))
    },
    undefined,
    // One piece may wait for its reader, as in any `ReadableStream`. With none, as is the default
    // here, both sides wait for each other at every piece: an eighth of the time of a stream.
    { highWaterMark: 1 }
  )
}

function enqueue(text: string, controller: TransformStreamDefaultController<string>): void {
  if (text !== '') controller.enqueue(text)
}

/** A whole reply as one text. */
interface ReplyText {
  feed(chunk: string): MaybePromise<string>
  end(): MaybePromise<string>
  /** What an ended reply comes to beside its text. */
  outcome(): Omit<LabelledReply, 'value'>
}

/**
 * Label a reply that is one text. What a program reads passes as it is, once it may.
 *
 * @throws {DisclosureError} `invalid-option` for a piece that is no text.
 */
export function createReplyText(turn: Turn): ReplyText {
  const isPassed = turn.format === 'json'
  let channel: PassedText | undefined
  let mustShow: string | undefined
  const announce = (text: string): string => {
    if (text !== '') mustShow ??= turn.announce()
    return text
  }
  return {
    feed(chunk) {
      requireText(chunk, 'chunk')
      if (chunk === '') return channel?.feed(chunk) ?? ''
      channel ??= isPassed ? turn.openPassed() : openReply(turn)
      const shown = channel.feed(chunk)
      return isPassed ? andThen(shown, announce) : shown
    },
    end() {
      const shown = channel ? channel.end() : ''
      return andThen(isPassed ? andThen(shown, announce) : shown, (text) => {
        turn.finish()
        return text
      })
    },
    outcome() {
      const conversation = turn.conversation()
      return {
        ...(conversation ? { conversation } : {}),
        ...(mustShow === undefined || mustShow === '' ? {} : { mustShow })
      }
    }
  }
}

function openReply(turn: Turn): PassedText {
  const text = turn.beginMessage().openText(undefined, true)
  return turn.format === 'html' ? createDocumentText(text) : text
}

/**
 * Label a text whose pieces were labelled before, such as the one that a `done` event repeats.
 * Gives what the pieces gave together; nothing is checked twice.
 *
 * @param copy The opening that the pieces came with, in another form or language.
 */
export function labelWholeText(text: string, { opening, copy }: Pick<TextChannel, 'opening' | 'copy'>): string {
  const cleaner = createCleaner()
  const filter = createCopyFilter(() => [opening, copy].filter((words) => words !== ''))
  const cleaned = cleaner.feed(text) + cleaner.end()
  return cleaned === '' ? '' : opening + filter.feed(cleaned) + filter.end()
}
