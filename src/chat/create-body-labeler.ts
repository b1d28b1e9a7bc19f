import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Turn } from './begin-turn.js'
import { chain, type MaybePromise } from './chain.js'
import type { ChatFormat } from './chat-words.js'
import { type BodyText, createEventStreamLabeler } from './create-event-stream-labeler.js'
import { createReplyText } from './create-reply-text.js'
import { createPathTextLabeler } from './events/path-text.js'

/** What a body is, by its content type. */
export interface BodyKind {
  readonly framing: 'text' | 'events' | 'lines'
  readonly format: ChatFormat
}

/** Labels a body as bytes, piece by piece. */
export interface BodyLabeler {
  feed(bytes: Uint8Array): MaybePromise<Uint8Array>
  end(): MaybePromise<Uint8Array>
}

export interface BodyOptions {
  /** Encoding of the bytes that come in; what goes out is UTF-8. @default 'utf-8' */
  readonly charset?: string
  /** Where each event has its text. @default the protocol is told by the events */
  readonly textPath?: string
}

const kinds: { readonly [type: string]: BodyKind } = {
  'text/plain': { framing: 'text', format: 'text' },
  'text/markdown': { framing: 'text', format: 'markdown' },
  'text/html': { framing: 'text', format: 'html' },
  'text/event-stream': { framing: 'events', format: 'text' },
  'application/x-ndjson': { framing: 'lines', format: 'text' },
  'application/ndjson': { framing: 'lines', format: 'text' },
  'application/jsonl': { framing: 'lines', format: 'text' },
  'application/x-jsonlines': { framing: 'lines', format: 'text' }
}

/** Tell what kind of reply a content type means; `undefined` for one that holds no reply. */
export function bodyKind(contentType: string | null | undefined): BodyKind | undefined {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined
}

/**
 * Label a body of bytes. Characters that are split between two pieces are put together first.
 *
 * @throws {DisclosureError} `cannot-label` for an encoding that nobody here knows.
 */
export function createBodyLabeler(turn: Turn, kind: BodyKind, options: BodyOptions = {}): BodyLabeler {
  const decoder = createDecoder(options.charset)
  const encoder = new TextEncoder()
  const text = createBodyText(turn, kind, options.textPath)
  const encode = (piece: string) => encoder.encode(piece)
  return {
    feed: (bytes) => chain(text.feed(decoder.decode(bytes, { stream: true })), encode),
    end: () =>
      chain(text.feed(decoder.decode()), (start) =>
        chain(text.end(), (rest) => encode(start + rest))
      )
  }
}

function createBodyText(turn: Turn, { framing }: BodyKind, textPath: string | undefined): BodyText {
  if (framing !== 'text') {
    const labeler = textPath === undefined ? {} : { labeler: createPathTextLabeler(turn, textPath) }
    return createEventStreamLabeler(turn, { framing, ...labeler })
  }
  const reply = createReplyText(turn)
  return { feed: reply.feed, end: () => chain(reply.end(), ({ value }) => value) }
}

function createDecoder(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch (cause) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected charset \`${charset}\` in the content type`,
      { cause }
    )
  }
}
