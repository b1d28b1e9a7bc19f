import { DisclosureError } from '../disclosure/disclosure-error.js'
import { beginAnswer } from './begin-answer.js'
import type { Turn } from './begin-turn.js'
import type { MaybePromise } from './chain.js'
import type { Chat } from './chat.js'
import { disclosureHeaders } from './disclosure-headers.js'
import { isObject, type JsonObject } from './events/event-labeler.js'
import { labelResponseWith, rebuild } from './label-response.js'

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
  /** Label a reply that comes whole. */
  labelBody(body: JsonObject, turn: Turn): MaybePromise<unknown>
}

/**
 * Put the label between an SDK and the network: one place that every helper of an SDK goes through
 * (`create`, `stream`, `parse`, with and without streaming), and that changes none of its types.
 *
 * Requests go out without our labels in their messages. Other endpoints, errors and replies that a
 * program reads pass unchanged; for those the header `AI-Disclosure-Notice` has the words.
 */
export function labelFetch(send: Fetch, chat: Chat, endpoints: readonly Endpoint[]): Fetch {
  return async (input, init) => {
    const endpoint = endpoints.find(({ path }) => path.test(pathOf(input)))
    if (!endpoint) return send(input, init)
    const request = parseRequest(init?.body)
    const messages = listMessages(request[endpoint.messages])
    const isStructured = endpoint.isStructured(request)
    const answer = await beginAnswer(chat, messages, isStructured ? 'json' : undefined)
    const isSame = answer.messages === messages
    const body = { ...request, [endpoint.messages]: answer.messages }
    const response = await send(input, isSame ? init : { ...init, body: JSON.stringify(body) })
    const { turn } = answer
    if (!response.ok) return response
    if (isStructured) return labelResponseWith(response, { ...chat, format: 'json' }, { turn })
    return labelReply(response, chat, endpoint, turn)
  }
}

/** Label a reply whose shape the endpoint knows, whatever its content type says. */
async function labelReply(
  response: Response,
  chat: Chat,
  endpoint: Endpoint,
  turn: Turn
): Promise<Response> {
  const contentType = response.headers.get('content-type') ?? ''
  if (/^text\/event-stream/i.test(contentType)) {
    return labelResponseWith(response, chat, { turn, kind: { framing: 'events', format: 'text' } })
  }
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw unexpected(`reply of the type \`${contentType}\``, cause)
  })
  if (!isObject(body)) throw unexpected('reply')
  const labelled = JSON.stringify(await endpoint.labelBody(body, turn))
  turn.finish()
  return rebuild(response, labelled, disclosureHeaders(chat), ['content-length', 'content-encoding'])
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
  if (typeof body !== 'string') throw unexpected('request')
  const request: unknown = JSON.parse(body)
  if (!isObject(request)) throw unexpected('request')
  return request
}

function unexpected(what: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${what}, expected a JSON object or server-sent events`,
    cause === undefined ? {} : { cause }
  )
}
