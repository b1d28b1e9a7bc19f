import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { beginAnswer } from '../answer.js'
import { createBodyLabeler } from '../body/body-labeler.js'
import { createEventStreamLabeler } from '../body/event-stream.js'
import { labelBytes, rebuildResponse } from '../body/label-response.js'
import { changedHeaders, disclosureHeaders, isLines } from '../body/plan-body.js'
import type { Chat } from '../chat-options.js'
import type { MaybePromise } from '../maybe-promise.js'
import { answeringModel } from '../other-model.js'
import { isObject, type JsonObject } from '../protocols/json.js'
import { findKind } from '../protocols/define-places.js'
import { type Protocol, watchTurn } from '../protocols/protocol.js'
import { type EventShape, findShown } from '../protocols/shape.js'
import type { Turn } from '../turn.js'
import { holdsReply } from './holds-reply.js'

/** `fetch`, as the SDKs call it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** One endpoint whose replies a reader sees. */
export interface Endpoint {
  /** Matches the path of its address, whatever the method. */
  readonly path: RegExp
  /** The member of the request that holds the messages. */
  readonly messages: string
  /** Whether a program reads the reply to this request. */
  isStructured(request: JsonObject): boolean
  /** Whether the reply may come as sound: nothing can be put into that. */
  isSpoken?(request: JsonObject): boolean
  /** What a reply that streams speaks. */
  readonly protocol: Protocol
  /** What a reply holds that comes whole. @default what an event of the protocol holds */
  readonly whole?: EventShape
  /** Label a reply that comes whole. */
  labelBody(body: JsonObject, turn: Turn): MaybePromise<unknown>
}

/**
 * Put the label between an SDK and the network: one place that every helper of an SDK goes through
 * (`create`, `stream`, `parse`, with and without streaming), and that changes none of its types.
 *
 * Requests go out without our labels in their messages. Errors, answers without a body and replies
 * that a program reads pass unchanged; for the last, and for sound, the header
 * `AI-Disclosure-Notice` has the words. Other endpoints pass too, unless they stream: see
 * {@link passHeader}. What may not go out or can't be labelled comes back as status 422 with the
 * code of the error.
 *
 * @param passes Paths of endpoints whose streams are no replies.
 */
export function wrapFetch(
  send: Fetch,
  chat: Chat,
  endpoints: readonly Endpoint[],
  passes: RegExp = /^$/
): Fetch {
  return async (input, init) => {
    const endpoint = endpoints.find(({ path }) => path.test(pathOf(input)))
    if (!endpoint) return sendElsewhere(send, input, init, passes)
    const prepared = await prepareRequest(chat, endpoint, input, init).catch(toResponse)
    if (prepared instanceof Response) return prepared
    const { turn, isStructured, isSpoken } = prepared
    const response = await send(prepared.input, prepared.init)
    if (!response.ok || !response.body) return response
    const isAnnounced = isStructured || isSpoken
    const headers = disclosureHeaders(chat, isAnnounced ? turn.announce() : '')
    if (!isStructured) {
      return labelAnswer(response, headers, endpoint, prepared, chat).catch(toResponse)
    }
    turn.finish()
    return rebuildResponse(response, response.body, headers, [])
  }
}

/**
 * The header of a request that lets a stream of an endpoint pass that is not known here, with the
 * value `unlabelled`: whoever sets it shows the notice another way. It is not sent on.
 */
const passHeader = 'x-ai-disclosure'

/** Send a request to an endpoint that is not known here. What streams may be a reply. */
async function sendElsewhere(
  send: Fetch,
  input: string | URL | Request,
  init: RequestInit | undefined,
  passes: RegExp
): Promise<Response> {
  const headers = new Headers(init?.headers)
  const isWaved = headers.get(passHeader) === 'unlabelled'
  headers.delete(passHeader)
  const response = await send(input, isWaved ? { ...init, headers } : init)
  const contentType = response.headers.get('content-type') ?? ''
  if (!response.ok || isWaved || passes.test(pathOf(input))) return response
  if (isStream.test(contentType) || isLines.test(contentType)) {
    await response.body?.cancel()
    return notKnown('stream', input)
  }
  if (!isJson.test(contentType)) return response
  const text = await response.text()
  if (holdsReply(text)) return notKnown('reply', input)
  return rebuildResponse(response, text === '' ? null : text, {}, [])
}

// Bedrock has a framing of its own. Lines of JSON may be results of a batch too: whoever asks for
// them says so.
const isStream = /^(?:text\/event-stream|application\/(?:json-seq|vnd\.amazon\.eventstream))\b/i
const isJson = /^application\/(?:[\w.-]+\+)?json\b/i
function notKnown(what: string, input: string | URL | Request): Response {
  const path = new URL(pathOf(input), 'http://localhost').pathname
  return toResponse(
    new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected ${what} from \`${path}\`, which is not known here. Where it is no reply, or the notice is shown another way, send the header \`${passHeader}: unlabelled\` with the request.`
    )
  )
}

async function prepareRequest(
  chat: Chat,
  endpoint: Endpoint,
  input: string | URL | Request,
  init: RequestInit | undefined
) {
  const isWhole = input instanceof Request && init?.body === undefined
  const text: unknown = isWhole && input.body ? await input.clone().text() : init?.body
  const request = parseRequest(text)
  const messages = listMessages(request[endpoint.messages])
  const isStructured = endpoint.isStructured(request)
  const answer = await beginAnswer(chat, messages, isStructured ? 'json' : undefined)
  const isSame = answer.messages === messages
  const body = isSame
    ? undefined
    : JSON.stringify({ ...request, [endpoint.messages]: answer.messages })
  return {
    turn: answer.turn,
    asked: askedModel(request, input),
    isStructured,
    isSpoken: endpoint.isSpoken?.(request) ?? false,
    input: isWhole && body !== undefined ? new Request(input, { method: input.method, body }) : input,
    init: isWhole || body === undefined ? init : { ...init, body }
  }
}

/** The id of the model that a request asks for. Gemini has it in the address. */
function askedModel({ model }: JsonObject, input: string | URL | Request): string | undefined {
  if (typeof model === 'string') return model
  return /\/models\/([^/:]+):/.exec(pathOf(input))?.[1]
}

/**
 * Answer for the server when nothing may go out or come back. An error thrown here would look like
 * a broken connection, and the SDKs would ask the model twice more.
 */
function toResponse(error: unknown): Response {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof DisclosureError ? error.code : 'upstream'
  return Response.json(
    { type: 'error', error: { type: 'disclosure_error', code, message } },
    { status: 422, headers: { 'x-should-retry': 'false' } }
  )
}

/** Label a reply whose shape the endpoint knows, whatever its content type says. */
async function labelAnswer(
  response: Response,
  headers: Readonly<Record<string, string>>,
  endpoint: Endpoint,
  { turn, asked }: { readonly turn: Turn; readonly asked: string | undefined },
  chat: Chat
): Promise<Response> {
  const note = (reply: unknown): void => {
    if (asked !== undefined) turn.noteModel(answeringModel(reply), asked)
  }
  const contentType = response.headers.get('content-type') ?? ''
  const hasLines = isLines.test(contentType)
  if ((hasLines || /^text\/event-stream/i.test(contentType)) && response.body) {
    const text = createEventStreamLabeler(turn, {
      framing: hasLines ? 'lines' : 'events',
      detect: () => endpoint.protocol,
      onEvent: note,
      isReasoningShown: chat.isReasoningShown
    })
    const body = labelBytes(response.body, createBodyLabeler(text))
    return rebuildResponse(response, body, headers, changedHeaders)
  }
  const text = await response.text()
  if (text === '') return rebuildResponse(response, '', {}, [])
  const body = parseBody(text, contentType)
  if (!isObject(body)) throw unexpectedReply('reply')
  note(body)
  const watched = watchTurn(turn)
  const labelled = JSON.stringify(await endpoint.labelBody(body, watched))
  const isUnsaid = !watched.isOpen && showsMore(body, endpoint, chat)
  const told = isUnsaid ? disclosureHeaders(chat, turn.announce()) : headers
  turn.finish()
  return rebuildResponse(response, labelled, told, changedHeaders)
}

/**
 * Whether a reply without a text shows something else: words in a member that nobody here knows, or
 * a picture. Nothing can be said before them: the interface must.
 */
function showsMore(body: JsonObject, endpoint: Endpoint, { isReasoningShown }: Chat): boolean {
  const { protocol, whole = findKind(protocol.events, protocol.kindOf(body)) } = endpoint
  return findShown(body, whole, { isReasoningShown }) !== undefined
}

function parseBody(text: string, contentType: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unexpectedReply(`reply of the type \`${contentType}\``, cause)
  }
}

function listMessages(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined ? [] : [{ role: 'user', content: value }]
}

function pathOf(input: string | URL | Request): string {
  const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
  return url.replace(/[?#].*$/, '')
}

// What the request asks for decides whether words may be put into the reply.
function parseRequest(body: unknown): JsonObject {
  if (body === undefined || body === null) return {}
  if (typeof body !== 'string') throw unexpectedReply('request')
  const request: unknown = JSON.parse(body)
  if (!isObject(request)) throw unexpectedReply('request')
  return request
}

function unexpectedReply(what: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${what}, expected a JSON object or server-sent events`,
    cause === undefined ? {} : { cause }
  )
}

/** A client of OpenAI's or Anthropic's SDK, by the one thing that is needed of it. */
export interface FetchingClient {
  withOptions(options: { fetch: Fetch }): unknown
}

/**
 * Make a client like another one that goes through a `fetch` of yours, around its own.
 *
 * @throws {DisclosureError} `invalid-option` for a client that can't be copied with other options.
 */
export function withFetch<Client extends FetchingClient>(
  client: Client,
  wrap: (send: Fetch) => Fetch
): Client {
  if (typeof client?.withOptions !== 'function') {
    throw new DisclosureError(
      'invalid-option',
      'Unexpected client without `withOptions`, expected one of the OpenAI SDK from 5 on or of the Anthropic SDK from 0.50 on'
    )
  }
  // Private in the SDKs' types, and there since their first versions: the client's own `fetch`,
  // with its proxies and its tests. The client for Azure forgets its version and deployment when it
  // is copied (openai 6.49).
  const { fetch: own, apiVersion, deploymentName } = client as unknown as Record<string, unknown>
  const send = typeof own === 'function' ? (own as Fetch) : fetch
  const copied = client.withOptions({
    ...(typeof apiVersion === 'string' ? { apiVersion } : {}),
    ...(typeof deploymentName === 'string' ? { deployment: deploymentName } : {}),
    fetch: wrap((input, init) => send.call(undefined, input, init))
  })
  return copied as Client
}
