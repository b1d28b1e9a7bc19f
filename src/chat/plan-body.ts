import { DisclosureError } from '../disclosure/disclosure-error.js'
import { beginTurn, type Turn } from './begin-turn.js'
import { chain } from './chain.js'
import { changedHeaders, charsetOf, toUtf8 } from './changed-headers.js'
import type { Chat } from './chat.js'
import { type BodyKind, bodyKind } from './body-kind.js'
import { type BodyLabeler, createBodyLabeler } from './create-body-labeler.js'
import { type BodyText, createEventStreamLabeler } from './create-event-stream-labeler.js'
import { createReplyText } from './create-reply-text.js'
import { disclosureHeaders } from './disclosure-headers.js'
import { detectProtocol } from './events/detect-protocol.js'
import { createPathTextLabeler } from './events/path-text.js'

/** What the head of a response says. */
export interface ResponseHead {
  readonly status: number
  /** `''` where none was set. */
  readonly contentType: string
  /** The encoding of the bytes that would be labelled. @default none */
  readonly contentEncoding?: string
}

/** What is known of a response beside its head. */
export interface BodyKnowledge {
  /** Where each event has its text. @default the protocol is told by the events */
  readonly textPath?: string
}

/** What is done to a response. */
export interface BodyPlan {
  /** Labels the body; absent for one that passes as it is. */
  readonly labeler?: BodyLabeler
  /** Headers to set. */
  readonly set: Readonly<Record<string, string>>
  /** Headers to take out. */
  readonly remove: readonly string[]
}

// Parts of a page rather than the reply.
const isAsset = /^(?:image|font)\/|^text\/css|^(?:text|application)\/(?:javascript|wasm)/i
/** What a body without a type is from here on, by its format: a browser must not guess it. */
const ownTypes = { text: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const

/**
 * Decide by the head of a response what is done to its body.
 *
 * Texts and events are labelled. What a program reads, media, and every status but 2xx pass byte
 * for byte; where they may be the reply, headers have the words that the interface must show.
 *
 * @throws {DisclosureError} `cannot-label` for a reply that is compressed or in an unknown
 * encoding.
 */
export function planBody(head: ResponseHead, chat: Chat, known: BodyKnowledge = {}): BodyPlan {
  const { status, contentType, contentEncoding = 'identity' } = head
  if (status < 200 || status > 299 || isEmptyStatus(status)) return { set: {}, remove: [] }
  const kind = bodyKind(contentType)
  const format = chat.format ?? kind?.format
  const turn = beginTurn(chat, chat.conversation, format)
  if (!kind || format === 'json' || !chat.words) {
    const isReply = format === 'json' || (!kind && !isAsset.test(contentType))
    const mustShow = isReply ? turn.announce() : ''
    if (isReply) turn.finish()
    return { set: disclosureHeaders(chat, mustShow), remove: [] }
  }
  if (contentEncoding !== 'identity') throw compressed(contentEncoding)
  const labeler = createBodyLabeler(bodyText(turn, kind, known), charsetOf(contentType))
  const ownType = format === undefined ? ownTypes.text : ownTypes[format]
  const type = contentType === '' ? `${ownType}; charset=utf-8` : toUtf8(contentType)
  const set = { ...disclosureHeaders(chat), 'content-type': type }
  return { labeler, set, remove: changedHeaders }
}

/** No content, and none again: those have no body. */
function isEmptyStatus(status: number): boolean {
  return status === 204 || status === 205
}

function bodyText(turn: Turn, { framing }: BodyKind, { textPath }: BodyKnowledge): BodyText {
  if (framing !== 'text') {
    return createEventStreamLabeler(turn, {
      framing,
      ...(textPath === undefined
        ? { detect: detectProtocol }
        : { isCustom: true, detect: (_, watched) => createPathTextLabeler(watched, textPath) })
    })
  }
  const reply = createReplyText(turn)
  return { feed: reply.feed, end: () => chain(reply.end(), ({ value }) => value) }
}

function compressed(encoding: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: the reply is compressed (${encoding}). Label it first, compress it after.`
  )
}
