import { DisclosureError } from '../../disclosure/disclosure-error.js'
import {
  type LabelResponseOptions,
  labelResponseWith,
  labelBytes
} from '../body/label-response.js'
import { dataStreamHeader, planBody } from '../body/plan-body.js'
import { type PreparedRequest, prepareForRequest, type RequestOptions } from './request-options.js'
import { labelServerResponse, type NodeResponse } from './server-response.js'
import { toBytes } from './write-queue.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type { LabelResponseOptions } from '../body/label-response.js'
export type * from '../option-types.js'
export type { RequestOptions } from './request-options.js'
export type { NodeResponse } from './server-response.js'

/** What is used of Fastify's reply. */
export interface FastifyReply {
  readonly statusCode: number
  getHeader(name: string): unknown
  header(name: string, value: string): unknown
  removeHeader(name: string): unknown
  readonly raw: NodeResponse
}

type FastifyHook<Request> = (
  request: Request,
  reply: FastifyReply,
  ...payload: readonly unknown[]
) => Promise<unknown>

// Two signatures: options that are the same for all must not take the type of the request from the
// hook's place, where it may be `never`.
/**
 * Make a Fastify hook that labels replies. As `onRequest` it takes the place of what `reply.raw`
 * writes, so that everything is labelled: what is sent, what a plugin for server-sent events or a
 * handler writes there, also after `reply.hijack()`. As `onSend` it labels what is sent alone: texts,
 * buffers, Node and web streams, and a `Response`.
 *
 * @throws {DisclosureError} When the disclosure may not be used. A reply that can't be labelled is
 * answered by Fastify's error handler, or, when its head is out already, breaks off.
 * @example
 * ```ts
 * app.addHook('onRequest', labelFastify({ disclosure: { author: 'Ada', ai: 'GPT-4 (OpenAI)' } }))
 * ```
 */
export function labelFastify(options: LabelResponseOptions): FastifyHook<unknown>
export function labelFastify<Request>(options: RequestOptions<Request>): FastifyHook<Request>
export function labelFastify<Request>(options: RequestOptions<Request>): FastifyHook<Request> {
  const prepare = prepareForRequest(options)
  return async (request, reply, ...rest) => {
    // `onRequest` has no payload: what stands there is the hook's `done`.
    if (rest.length === 0 || typeof rest[0] === 'function') {
      const { chat, ...known } = await prepare(request)
      labelServerResponse(reply.raw, chat, known)
      return undefined
    }
    const [payload] = rest
    const { statusCode } = reply
    const isEmpty = payload === undefined || payload === null || payload === ''
    if (statusCode < 200 || statusCode > 299 || isEmpty) return payload
    const prepared = await prepare(request)
    const { chat, ...known } = prepared
    return payload instanceof Response
      ? labelResponseWith(payload, chat, known)
      : labelReplyBody(payload, reply, prepared)
  }
}

async function labelReplyBody(
  payload: unknown,
  reply: FastifyReply,
  { chat, ...known }: PreparedRequest
): Promise<unknown> {
  const header = (name: string) => String(reply.getHeader(name) ?? '')
  const { labeler, set, remove } = planBody(
    {
      status: reply.statusCode,
      contentType: header('content-type'),
      contentEncoding: header('content-encoding') || 'identity',
      isDataStream: reply.getHeader(dataStreamHeader) !== undefined
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
  return labelBytes(toWebStream(payload), labeler)
}

/**
 * Read a stream of Node's, or any other that can be iterated, as a web stream of bytes. It is read
 * only when asked for more, and cancelling it ends the source.
 *
 * @throws {DisclosureError} `cannot-label` for anything that is no stream.
 */
function toWebStream(source: unknown): ReadableStream<Uint8Array> {
  if (!isIterable(source)) {
    throw new DisclosureError(
      'cannot-label',
      `Nothing was labelled: unexpected ${typeof source} as the body, expected text, bytes or a stream`
    )
  }
  const iterator = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(toBytes(value))
      },
      async cancel(reason) {
        await iterator.return?.(reason)
      }
    },
    { highWaterMark: 0 }
  )
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
