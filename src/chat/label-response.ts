import { DisclosureError } from '../disclosure/disclosure-error.js'
import { beginTurn, type Turn } from './begin-turn.js'
import { chain, later } from './chain.js'
import { changedHeaders, charsetOf, toUtf8 } from './changed-headers.js'
import type { Chat } from './chat.js'
import type { ChatOptions } from './chat-options.js'
import { type BodyKind, bodyKind, type BodyLabeler, createBodyLabeler } from './create-body-labeler.js'
import { disclosureHeaders } from './disclosure-headers.js'
import { prepareChat } from './prepare-chat.js'

export interface LabelResponseOptions extends ChatOptions {
  /**
   * Where each event of a stream of your own has its text, as a path: `choices.0.text`.
   * @default the protocol is told by the events
   */
  readonly textPath?: string
}

/**
 * Label the reply in a response, on its way to the reader.
 *
 * - `text/plain`, `text/markdown`, `text/html`: the body is the reply;
 * - `text/event-stream` and NDJSON: the events of OpenAI (chat and responses), Anthropic, the AI
 *   SDK's UI stream and Ollama, or any with `textPath`. Another stream breaks with `cannot-label`;
 * - everything else (JSON, media) and every status but 2xx passes byte for byte. The words that the
 *   interface must show are then in the header `AI-Disclosure-Notice`.
 *
 * The status stays; headers that describe the exact bytes go. Cancelling the labelled body cancels
 * the source; backpressure is kept; an upstream error before the first text comes without a label.
 *
 * @throws {DisclosureError} When the disclosure may not be used, and `cannot-label` for a reply that
 * is compressed or in an unknown encoding.
 * @example
 * ```ts
 * export const POST = async (request: Request) =>
 *   labelResponse(await answer(request), { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export function labelResponse(response: Response, options: LabelResponseOptions): Response {
  const { textPath } = options
  return labelResponseWith(response, prepareChat(options), textPath === undefined ? {} : { textPath })
}

/** What is known of a response beside its headers. */
export interface ResponseKnowledge {
  readonly textPath?: string
  /** What its body is. @default what its content type says */
  readonly kind?: BodyKind
  /** The turn that it belongs to. @default a new one */
  readonly turn?: Turn
}

/** The same, for options that were prepared once for many responses. */
export function labelResponseWith(
  response: Response,
  chat: Chat,
  known: ResponseKnowledge = {}
): Response {
  if (!response.ok || !response.body) return response
  const contentType = response.headers.get('content-type') ?? ''
  const kind = known.kind ?? bodyKind(contentType)
  const format = chat.format ?? kind?.format
  const turn = known.turn ?? beginTurn(chat, chat.conversation, format)
  if (!kind || format === 'json' || !chat.words) {
    const isReply = format === 'json' || /json|^audio\/|^video\//.test(contentType)
    const mustShow = isReply ? turn.announce() : ''
    if (isReply) turn.finish()
    return rebuild(response, response.body, disclosureHeaders(chat, mustShow), [])
  }
  refuseCompressed(response)
  const charset = charsetOf(contentType)
  const labeler = createBodyLabeler(turn, kind, {
    ...(charset === undefined ? {} : { charset }),
    ...(known.textPath === undefined ? {} : { textPath: known.textPath })
  })
  const added = { ...disclosureHeaders(chat), 'content-type': toUtf8(contentType) }
  return rebuild(response, response.body.pipeThrough(toTransform(labeler)), added, changedHeaders)
}

/** Make a response like another one, with another body. */
export function rebuild(
  response: Response,
  body: ReadableStream<Uint8Array> | string,
  added: Readonly<Record<string, string>>,
  removed: readonly string[]
): Response {
  const { status, statusText, url } = response
  const headers = new Headers(response.headers)
  for (const name of removed) headers.delete(name)
  for (const [name, value] of Object.entries(added)) if (value !== '') headers.set(name, value)
  const rebuilt = new Response(body, { status, statusText, headers })
  // A constructed response has no address; SDKs read the one of the response they asked for.
  return url === '' ? rebuilt : Object.defineProperty(rebuilt, 'url', { value: url })
}

// `fetch` has decoded the body already and leaves the header. A response that a server builds has
// no address, and its header is true.
function refuseCompressed({ url, headers }: Response): void {
  const encoding = headers.get('content-encoding') ?? 'identity'
  if (url !== '' || encoding === 'identity') return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled: the reply is compressed (${encoding}). Label it first, compress it after.`
  )
}

function toTransform(labeler: BodyLabeler): TransformStream<Uint8Array, Uint8Array> {
  const enqueue =
    (controller: TransformStreamDefaultController<Uint8Array>) => (bytes: Uint8Array) => {
      if (bytes.length > 0) controller.enqueue(bytes)
    }
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, controller) => later(chain(labeler.feed(bytes), enqueue(controller))),
    flush: (controller) => later(chain(labeler.end(), enqueue(controller)))
  })
}
