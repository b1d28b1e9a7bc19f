import { type LabelResponseOptions, labelResponseWith } from '../label-response.js'
import { planBody } from '../plan-body.js'
import { toTransform } from '../to-transform.js'
import {
  prepareForRequest,
  type PreparedRequest,
  type RequestOptions
} from './prepare-for-request.js'
import { toBytes } from './to-bytes.js'
import { toWebStream } from './to-web-stream.js'

/** What is used of Fastify's reply. */
export interface FastifyReply {
  readonly statusCode: number
  getHeader(name: string): unknown
  header(name: string, value: string): unknown
  removeHeader(name: string): unknown
}

type FastifyHook<Request> = (
  request: Request,
  reply: FastifyReply,
  payload: unknown
) => Promise<unknown>

// Two signatures: options that are the same for all must not take the type of the request from the
// hook's place, where it may be `never`.
/**
 * Make a Fastify hook for `onSend` that labels replies: texts, buffers, Node and web streams, and a
 * `Response`. `reply.hijack()` goes round every hook, and this one.
 *
 * @throws {DisclosureError} When the disclosure may not be used. A reply that can't be labelled is
 * answered by Fastify's error handler, or, when its head is out already, breaks off.
 * @example
 * ```ts
 * app.addHook('onSend', labelFastify({ disclosure: { author: 'Ada', ai: 'GPT-4 (OpenAI)' } }))
 * ```
 */
export function labelFastify(options: LabelResponseOptions): FastifyHook<unknown>
export function labelFastify<Request>(options: RequestOptions<Request>): FastifyHook<Request>
export function labelFastify<Request>(options: RequestOptions<Request>): FastifyHook<Request> {
  const prepare = prepareForRequest(options)
  return async (request, reply, payload) => {
    const { statusCode } = reply
    const isEmpty = payload === undefined || payload === null || payload === ''
    if (statusCode < 200 || statusCode > 299 || isEmpty) return payload
    const prepared = await prepare(request)
    const { chat, ...known } = prepared
    return payload instanceof Response
      ? labelResponseWith(payload, chat, known)
      : labelPayload(payload, reply, prepared)
  }
}

async function labelPayload(
  payload: unknown,
  reply: FastifyReply,
  { chat, ...known }: PreparedRequest
): Promise<unknown> {
  const header = (name: string) => String(reply.getHeader(name) ?? '')
  const { labeler, set, remove } = planBody(
    {
      status: reply.statusCode,
      contentType: header('content-type'),
      contentEncoding: header('content-encoding') || 'identity'
    },
    chat,
    known
  )
  for (const name of remove) reply.removeHeader(name)
  for (const [name, value] of Object.entries(set)) reply.header(name, value)
  if (!labeler) return payload
  if (typeof payload === 'string' || payload instanceof Uint8Array) {
    const decoder = new TextDecoder()
    const start = await labeler.feed(toBytes(payload))
    return decoder.decode(start, { stream: true }) + decoder.decode(await labeler.end())
  }
  return toWebStream(payload).pipeThrough(toTransform(labeler))
}
