import { chain, isPromiseLike, type MaybePromise } from '../chain.js'
import { changedHeaders } from '../changed-headers.js'
import type { Chat } from '../chat.js'
import type { BodyLabeler } from '../create-body-labeler.js'
import { type BodyKnowledge, planBody } from '../plan-body.js'
import { toBytes } from './to-bytes.js'

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly headersSent: boolean
  getHeader(name: string): unknown
  setHeader(name: string, value: never): unknown
  removeHeader(name: string): void
  writeHead(status: number, ...rest: never[]): unknown
  write(chunk: never, ...rest: never[]): boolean
  end(...rest: never[]): unknown
  destroy(): unknown
  emit(event: string): boolean
}

type Callback = () => void
type Write = (chunk: Uint8Array, callback?: Callback) => boolean

/**
 * Label what is written to a response of Node's, by taking the place of its `writeHead`, `write` and
 * `end`. What is labelled, and how, is decided when the head goes out.
 */
export function labelServerResponse(response: NodeResponse, chat: Chat, known: BodyKnowledge): void {
  const writeHead = response.writeHead.bind(response) as (status: number, reason?: string) => unknown
  const write = response.write.bind(response) as unknown as Write
  const end = response.end.bind(response) as unknown as (callback?: Callback) => unknown
  let labeler: BodyLabeler | undefined
  let isDecided = false
  let hasFailed = false
  // Checks may be asynchronous: then every later piece waits for the earlier ones.
  let queue: PromiseLike<void> | undefined

  const decide = (): void => {
    if (isDecided) return
    isDecided = true
    labeler = prepareHead(response, chat, known)
  }
  const fail = (error: unknown): void => {
    if (hasFailed) return
    hasFailed = true
    const reason = error instanceof Error ? error.message : String(error)
    chat.onEvent?.({ type: 'failed', at: chat.now().toISOString(), reason })
    if (response.headersSent) return void response.destroy()
    for (const name of ['content-type', ...changedHeaders]) response.removeHeader(name)
    response.statusCode = 500
    end()
  }
  const attempt = (action: () => MaybePromise<void>): void => {
    try {
      const done = queue ? queue.then(action) : action()
      if (!isPromiseLike(done)) return
      const settled: PromiseLike<void> = done.then(undefined, fail).then(() => {
        if (queue !== settled) return
        queue = undefined
        response.emit('drain')
      })
      queue = settled
    } catch (error) {
      fail(error)
    }
  }
  const put = (bytes: Uint8Array, callback?: Callback): boolean => {
    if (hasFailed) return false
    if (bytes.length > 0) return write(bytes, callback)
    callback?.()
    return true
  }

  response.writeHead = (status, ...rest) => {
    const reason = applyHead(response, status, rest)
    try {
      decide()
    } catch (error) {
      fail(error)
      return response
    }
    return reason === undefined ? writeHead(response.statusCode) : writeHead(response.statusCode, reason)
  }
  response.write = (chunk, ...rest) => {
    if (hasFailed) return false
    const { encoding, callback } = readRest(rest)
    let isFlowing = false
    attempt(() => {
      decide()
      const bytes = toBytes(chunk, encoding)
      const labelled = labeler ? labeler.feed(bytes) : bytes
      return chain(labelled, (out) => {
        isFlowing = put(out, callback)
      })
    })
    return isFlowing
  }
  response.end = (...rest) => {
    if (hasFailed) return response
    const { chunk, encoding, callback } = readEnd(rest)
    attempt(() => {
      decide()
      const bytes = chunk === undefined ? new Uint8Array() : toBytes(chunk, encoding)
      const first = labeler ? labeler.feed(bytes) : bytes
      return chain(first, (start) => {
        put(start)
        return chain(labeler ? labeler.end() : new Uint8Array(), (last) => {
          put(last)
          if (!hasFailed) end(callback)
        })
      })
    })
    return response
  }
}

/** Decide by the head what is done to the body, and make the head fit. */
function prepareHead(
  response: NodeResponse,
  chat: Chat,
  known: BodyKnowledge
): BodyLabeler | undefined {
  const header = (name: string) => String(response.getHeader(name) ?? '')
  const { labeler, set, remove } = planBody(
    {
      status: response.statusCode,
      contentType: header('content-type'),
      contentEncoding: header('content-encoding') || 'identity'
    },
    chat,
    known
  )
  for (const name of remove) response.removeHeader(name)
  for (const [name, value] of Object.entries(set)) response.setHeader(name, value as never)
  return labeler
}

/** Take the headers that `writeHead` was given, so that they can still be changed. */
function applyHead(response: NodeResponse, status: number, rest: readonly unknown[]): string | undefined {
  response.statusCode = status
  const reason = typeof rest[0] === 'string' ? rest[0] : undefined
  const headers = rest.find((value) => typeof value === 'object' && value !== null)
  const pairs: readonly unknown[] = Array.isArray(headers) ? pairUp(headers) : Object.entries(headers ?? {})
  for (const [name, value] of pairs as readonly (readonly [string, unknown])[]) {
    response.setHeader(name, value as never)
  }
  return reason
}

/** Node takes a list of pairs, or of names and values by turns. */
function pairUp(list: readonly unknown[]): readonly unknown[] {
  if (Array.isArray(list[0])) return list
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1]]] : []))
}

function readRest(rest: readonly unknown[]): { encoding?: string; callback?: Callback } {
  const encoding = rest.find((value) => typeof value === 'string')
  const callback = rest.find((value) => typeof value === 'function')
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(callback === undefined ? {} : { callback: callback as Callback })
  }
}

function readEnd(rest: readonly unknown[]) {
  const [chunk, ...others] = rest
  const hasChunk = chunk !== undefined && chunk !== null && typeof chunk !== 'function'
  return hasChunk ? { chunk, ...readRest(others) } : { chunk: undefined, ...readRest(rest) }
}
