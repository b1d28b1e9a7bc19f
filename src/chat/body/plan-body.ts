import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Chat } from '../chat-options.js'
import { createReplyText } from '../label-reply.js'
import type { ChatFormat } from '../opening.js'
import { detectProtocol, hasTextAt } from '../protocols/detect.js'
import { beginTurn, type Turn } from '../turn.js'
import { type BodyLabeler, createBodyLabeler } from './body-labeler.js'
import { type BodyText, createEventStreamLabeler, type Framing } from './event-stream.js'
import { createJsonText } from './json-text.js'
import type { OwnTexts } from './own-texts.js'
import { createSniffedText } from './sniff-text.js'

/** What the head of a response says. */
interface ResponseHead {
  readonly status: number
  /** `''` where none was set. */
  readonly contentType: string
  /** The encoding of the bytes that would be labelled. @default none */
  readonly contentEncoding?: string
  /** Whether it has the header of the AI SDK's older data stream, which is sent as plain text. */
  readonly isDataStream?: boolean
}

/** The header of a data stream, whatever its content type. */
export const dataStreamHeader = 'x-vercel-ai-data-stream'

/** What is known of a response beside its head. */
export interface BodyKnowledge {
  /** Where each event, or a reply in JSON, has its text. @default found out from the events */
  readonly own?: OwnTexts
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
  const kind = bodyKind(head, known)
  const format = chat.format ?? kind?.format
  const turn = beginTurn(chat, chat.conversation, format)
  if (!kind || format === 'json' || !chat.words) {
    const isReply = format === 'json' || (!kind && !isAsset.test(contentType))
    const mustShow = isReply ? turn.announce() : ''
    if (isReply) turn.finish()
    return { set: disclosureHeaders(chat, mustShow), remove: [] }
  }
  if (contentEncoding !== 'identity') throw compressed(contentEncoding)
  if (status === 206) throw partial()
  const labeler = createBodyLabeler(bodyText(turn, kind, chat, known), charsetOf(contentType))
  const ownType = format === undefined ? ownTypes.text : ownTypes[format]
  const type = contentType === '' ? `${ownType}; charset=utf-8` : toUtf8(contentType)
  const set = { ...disclosureHeaders(chat), 'content-type': type }
  return { labeler, set, remove: changedHeaders }
}

/** 204 and 205 have no body. */
function isEmptyStatus(status: number): boolean {
  return status === 204 || status === 205
}

function bodyText(turn: Turn, { framing }: BodyKind, chat: Chat, known: BodyKnowledge): BodyText {
  switch (framing) {
    case 'json':
      return known.own ? createJsonText(turn, known.own) : createReplyText(turn)
    case 'text':
      return createReplyText(turn)
    case 'unknown':
      return createSniffedText(
        (kind) => (kind === 'text' ? createReplyText(turn) : eventStream(turn, kind, chat, known)),
        (event) => known.own?.has(event) === true || detectProtocol(event) !== undefined
      )
    default:
      return eventStream(turn, framing, chat, known)
  }
}

function eventStream(
  turn: Turn,
  framing: Framing,
  { isReasoningShown }: Chat,
  { own }: BodyKnowledge
): BodyText {
  if (!own) {
    return createEventStreamLabeler(turn, { framing, isReasoningShown, detect: detectProtocol })
  }
  const { path } = own
  return createEventStreamLabeler(turn, {
    framing,
    isReasoningShown,
    createOwn: own.createLabeler,
    // What a protocol knows of its texts is more than a path can say.
    detect(event, name) {
      const protocol = path === undefined ? undefined : detectProtocol(event, name)
      return protocol && path !== undefined && hasTextAt(protocol, path) ? protocol : undefined
    }
  })
}

function compressed(encoding: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: the reply is compressed (${encoding}). Label it first, compress it after.`
  )
}

/** A range may begin within the reply, and its place is counted in the bytes of another one. */
function partial(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled: unexpected status 206, a range of a reply. Label the whole reply, and answer ranges of what was labelled.'
  )
}

/** What a body is, by its content type. */
interface BodyKind {
  /** `unknown`: its first lines tell whether it is a text. */
  readonly framing: Framing | 'text' | 'json' | 'unknown'
  readonly format: ChatFormat
}

const bodyKinds: { readonly [type: string]: BodyKind } = {
  'text/markdown': { framing: 'text', format: 'markdown' },
  'text/x-markdown': { framing: 'text', format: 'markdown' },
  'text/html': { framing: 'text', format: 'html' },
  'application/xhtml+xml': { framing: 'text', format: 'html' },
  'text/event-stream': { framing: 'events', format: 'text' },
  'application/json-seq': { framing: 'records', format: 'text' }
}

/** Names that people give to JSON values on lines of their own, of which none is registered. */
export const isLines = /^application\/(?:(?:x-)?(?:nd-?json|ldjson|json-?l(?:ines)?|json-stream)|stream\+json)(?=;|\s|$)/i

// Texts that no reader is shown as they are: words before their heads would break them.
const isForPrograms = /^text\/(?:css|csv|javascript|tab-separated-values|(?:x-)?v(?:card|calendar)|calendar|xml|vtt|rtf|richtext|uri-list)$/

/**
 * Tell what kind of reply a head means; `undefined` for one that holds no text of a reply. A text of
 * an unknown type is a plain one, and so is a body without a type: it may be the reply, and a reply
 * does not pass without its label.
 *
 * @throws {DisclosureError} `cannot-label` for a type of text that only a program can read.
 */
function bodyKind(
  { contentType, isDataStream = false }: ResponseHead,
  { own }: BodyKnowledge
): BodyKind | undefined {
  if (isDataStream) return { framing: 'codes', format: 'text' }
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (Object.hasOwn(bodyKinds, type)) return bodyKinds[type]
  if (isLines.test(type)) return { framing: 'lines', format: 'text' }
  if (own && isJson.test(type)) return { framing: 'json', format: 'text' }
  if (isOfProgram.test(type)) throw ofProgram(type)
  const isText = type === '' || (type.startsWith('text/') && !isForPrograms.test(type))
  return isText ? { framing: 'unknown', format: 'text' } : undefined
}

const isJson = /^application\/(?:.+\+)?json$/
// Markup and messages that a script of the page puts into it: the words are among instructions, and
// a notice before them is lost or breaks them.
const isOfProgram = /^text\/(?:x-component|.+[.+-](?:html|xml|json|stream))$/

function ofProgram(type: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected content type \`${type}\`, which a program reads. Label the text before it is put into that, or say \`format: 'json'\` and show the words of the header \`AI-Disclosure-Notice\`.`
  )
}

/**
 * Headers that say something of the exact bytes of a body. They are wrong for a labelled one, so
 * they go.
 */
export const changedHeaders: readonly string[] = [
  'content-length',
  'content-encoding',
  'content-md5',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'digest',
  'repr-digest',
  'content-digest'
]

/** A content type whose bytes are UTF-8 now. */
function toUtf8(contentType: string): string {
  return contentType.replace(/charset\s*=\s*("[^"]*"|[^;\s]*)/i, 'charset=utf-8')
}

/** The encoding that a content type names. */
function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1]
}

/**
 * Render the headers that a response carries beside its label: `AI-Disclosure`, and, where no words
 * could be put in, `AI-Disclosure-Notice: interface; words=%"…"`: the interface must show them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9651#name-display-strings
 */
export function disclosureHeaders(chat: Chat, mustShow?: string): Readonly<Record<string, string>> {
  if (mustShow === undefined || mustShow === '') return chat.headers
  const words = encodeURIComponent(mustShow)
    .replace(/%20/g, ' ')
    .replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())
  return { ...chat.headers, 'AI-Disclosure-Notice': `interface;words=%"${words}"` }
}
