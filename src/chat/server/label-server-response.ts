import { chain, type MaybePromise } from '../chain.js'
import { changedHeaders } from '../changed-headers.js'
import type { Chat } from '../chat.js'
import type { BodyLabeler } from '../create-body-labeler.js'
import { type BodyKnowledge, planBody } from '../plan-body.js'
import { applyHead } from './apply-head.js'
import { createWriteQueue } from './create-write-queue.js'
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

/** The response's own methods, before others take their place. */
interface Own {
  writeHead(status: number, reason?: string): unknown
  write(chunk: Uint8Array, callback?: Callback): boolean
  end(callback?: Callback): unknown
}

/** The labels of one response: decided with its head, failed at most once. */
interface Labelling {
  /** Decide by the head what is done to the body; later calls do nothing. */
  decide(): void
  feed(bytes: Uint8Array): MaybePromise<Uint8Array>
  end(): MaybePromise<Uint8Array>
  fail(error: unknown): void
  hasFailed: boolean
}

/**
 * Label what is written to a response of Node's, by taking the place of its `writeHead`, `write`
 * and `end`. What is labelled, and how, is decided when the head goes out.
 */
export function labelServerResponse(
  response: NodeResponse,
  chat: Chat,
  known: BodyKnowledge
): void {
  const own = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response)
  } as unknown as Own
  const labelling = createLabelling(response, chat, known, own)
  const queue = createWriteQueue({
    onError: labelling.fail,
    onDrain: () => response.emit('drain')
  })
  const put = (bytes: Uint8Array, callback?: Callback): boolean => {
    if (labelling.hasFailed) return false
    if (bytes.length > 0) return own.write(bytes, callback)
    callback?.()
    return true
  }
  response.writeHead = (status, ...rest) => {
    const reason = applyHead(response, status, rest)
    try {
      labelling.decide()
    } catch (error) {
      labelling.fail(error)
      return response
    }
    const { statusCode } = response
    return reason === undefined ? own.writeHead(statusCode) : own.writeHead(statusCode, reason)
  }
  response.write = (chunk, ...rest) => {
    const { encoding, callback } = readRest(rest)
    let isFlowing = false
    queue.add(() => {
      if (labelling.hasFailed) return
      labelling.decide()
      return chain(labelling.feed(toBytes(chunk, encoding)), (bytes) => {
        isFlowing = put(bytes, callback)
      })
    })
    return isFlowing
  }
  response.end = (...rest) => {
    const { chunk, encoding, callback } = readEnd(rest)
    queue.add(() => {
      if (labelling.hasFailed) return
      labelling.decide()
      const bytes = chunk === undefined ? new Uint8Array() : toBytes(chunk, encoding)
      return chain(labelling.feed(bytes), (start) => {
        put(start)
        return chain(labelling.end(), (last) => {
          put(last)
          if (!labelling.hasFailed) own.end(callback)
        })
      })
    })
    return response
  }
}

function createLabelling(
  response: NodeResponse,
  chat: Chat,
  known: BodyKnowledge,
  own: Own
): Labelling {
  let labeler: BodyLabeler | undefined
  let isDecided = false
  const labelling: Labelling = {
    hasFailed: false,
    decide() {
      if (isDecided) return
      isDecided = true
      labeler = prepareHead(response, chat, known)
    },
    feed: (bytes) => (labeler ? labeler.feed(bytes) : bytes),
    end: () => (labeler ? labeler.end() : new Uint8Array()),
    fail(error) {
      if (labelling.hasFailed) return
      labelling.hasFailed = true
      const reason = error instanceof Error ? error.message : String(error)
      chat.onEvent?.({ type: 'failed', at: chat.now().toISOString(), reason })
      if (response.headersSent) {
        response.destroy()
        return
      }
      for (const name of ['content-type', ...changedHeaders]) response.removeHeader(name)
      response.statusCode = 500
      own.end()
    }
  }
  return labelling
}

/** Decide by the head what is done to the body, and make the head fit. */
function prepareHead(
  response: NodeResponse,
  chat: Chat,
  known: BodyKnowledge
): BodyLabeler | undefined {
  const header = (name: string) => String(response.getHeader(name) ?? '')
  const head = {
    status: response.statusCode,
    contentType: header('content-type'),
    contentEncoding: header('content-encoding') || 'identity'
  }
  const { labeler, set, remove } = planBody(head, chat, known)
  for (const name of remove) response.removeHeader(name)
  for (const [name, value] of Object.entries(set)) response.setHeader(name, value as never)
  return labeler
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
