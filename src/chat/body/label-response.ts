import { DisclosureError } from '../../disclosure/disclosure-error.js'
import type { Chat, ChatOptions } from '../chat-options.js'
import { isPromiseLike } from '../maybe-promise.js'
import { prepareChat } from '../prepare-chat.js'
import { invalidOption } from '../../disclosure/options.js'
import type { BodyLabeler } from './body-labeler.js'
import { parseOwnTexts, type TextOptions } from './own-texts.js'
import { type BodyKnowledge, dataStreamHeader, planBody } from './plan-body.js'

export interface LabelResponseOptions extends ChatOptions, TextOptions {}

/**
 * Label the reply in a response, on its way to the reader.
 *
 * - `text/plain`, `text/markdown`, `text/html`, another text that a reader is shown, and no type at
 *   all: the body is the reply;
 * - `text/event-stream` and NDJSON: the events of a known protocol (docs/chat.md lists them), or any
 *   with `text` or `textPath`. Another stream breaks with `cannot-label`. So do events that come as
 *   plain text or without a type;
 * - JSON with `text` or `textPath`: the text at that place;
 * - everything else (other JSON, media) and every status but 2xx passes byte for byte. The words that the
 *   interface must show are then in the header `AI-Disclosure-Notice`.
 *
 * The status stays; headers that describe the exact bytes go. Cancelling the labelled body cancels
 * the source; backpressure is kept; an upstream error before the first text comes without a label.
 *
 * @throws {DisclosureError} When the disclosure may not be used, and `cannot-label` for a reply
 * that is compressed or in an unknown encoding.
 * @example
 * ```ts
 * export const POST = async (request: Request) =>
 *   labelResponse(await answer(request), { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } })
 * ```
 */
export function labelResponse(response: Response, options: LabelResponseOptions): Response {
  requireResponse(response)
  return labelResponseWith(response, prepareChat(options), knowledgeOf(options))
}

/**
 * Refuse what is no response, and would pass as it is.
 *
 * @throws {DisclosureError} `invalid-option`.
 */
function requireResponse(value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    if ('then' in value) {
      throw invalidOption('response', 'a promise', 'the `Response` that it gives: `await` it first')
    }
    const { headers } = value as { headers?: unknown }
    const isHeaders = typeof headers === 'object' && headers !== null && 'get' in headers
    if (isHeaders && 'ok' in value && 'body' in value) return requireUnread(value as Response)
  }
  throw invalidOption('response', value, 'a `Response`. Use `labelReply` for a text')
}

/** What was read already, or is being read, would be an error of the stream's own. */
function requireUnread({ body, bodyUsed }: Response): void {
  if (!bodyUsed && body?.locked !== true) return
  throw new DisclosureError(
    'cannot-label',
    'Nothing was labelled: the body of the response was read already. Label the response first, or a `clone()` of it.'
  )
}

/** The same, for options that were prepared once for many responses. */
export function labelResponseWith(
  response: Response,
  chat: Chat,
  known: BodyKnowledge = {}
): Response {
  const { status, headers, body, url } = response
  if (!response.ok || !body) return response
  // `fetch` has decoded the body already and leaves the header. A response that a server builds has
  // no address, and its header is true.
  const contentEncoding = url === '' ? headers.get('content-encoding') : null
  const contentType = headers.get('content-type') ?? ''
  const head = {
    status,
    contentType,
    isDataStream: headers.has(dataStreamHeader),
    ...(contentEncoding === null ? {} : { contentEncoding })
  }
  const { labeler, set, remove } = planBody(head, chat, known)
  return rebuildResponse(
    response,
    labeler ? labelBytes(body, labeler) : body,
    set,
    remove
  )
}

/** What options tell of bodies. */
export function knowledgeOf(options: TextOptions): BodyKnowledge {
  const own = parseOwnTexts(options)
  return own ? { own } : {}
}

/** Make a response like another one, with another body. */
export function rebuildResponse(
  response: Response,
  body: ReadableStream<Uint8Array> | string | null,
  added: Readonly<Record<string, string>>,
  removed: readonly string[]
): Response {
  const { url } = response
  const rebuilt = new Response(body, response)
  for (const name of removed) rebuilt.headers.delete(name)
  for (const [name, value] of Object.entries(added)) rebuilt.headers.set(name, value)
  // A constructed response has no address; SDKs read the one of the response they asked for.
  return url === '' ? rebuilt : Object.defineProperty(rebuilt, 'url', { value: url })
}

/**
 * Label the bytes of a body on their way. One stream, which asks for a piece when one is wanted: piped
 * through a `TransformStream`, each body would take two more, half of its memory and time.
 */
export function labelBytes(
  body: ReadableStream<Uint8Array>,
  labeler: BodyLabeler
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let isCancelled = false
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        // Until there is something to show: nobody asks again for what was held back.
        for (let isShown = false; !isShown; ) {
          const { done, value } = await reader.read()
          if (isCancelled) return
          const labelled = done ? labeler.end() : labeler.feed(value)
          const bytes = isPromiseLike(labelled) ? await labelled : labelled
          if (isCancelled) return
          isShown = bytes.length > 0
          if (isShown) controller.enqueue(bytes)
          if (done) return controller.close()
        }
      } catch (error) {
        // The error goes to the reader; that of a source which fails too says no more.
        reader.cancel(error).catch(() => undefined)
        throw error
      }
    },
    cancel(reason) {
      isCancelled = true
      return reader.cancel(reason)
    }
  })
}
