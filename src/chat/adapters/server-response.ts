import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { type BodyKnowledge, type BodyPlan, changedHeaders, dataStreamHeader, planBody } from '../body/plan-body.js'
import type { Chat } from '../chat-options.js'
import { andThen, type MaybePromise } from '../maybe-promise.js'
import { createWriteQueue, toBytes } from './write-queue.js'

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly headersSent: boolean
  readonly writableNeedDrain: boolean
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

/** The labels of one response: decided by its head, failed at most once. */
interface Labelling {
  /** Decide by the head what is done to the body, again as long as the head can change. */
  decide(): void
  /** Make the head fit what was decided: it goes out now. */
  sendHead(): void
  /** Whether an error has taken the place of what was written with this status. */
  isStale(status: number): boolean
  feed(bytes: Uint8Array): MaybePromise<Uint8Array>
  end(): MaybePromise<Uint8Array>
  fail(error: unknown): void
  hasFailed: boolean
}

/**
 * Label what is written to a response of Node's, by taking the place of its `writeHead`, `write`
 * and `end`. What is labelled, and how, is decided with the first write. Where that is held back and
 * an error takes its place, it is dropped, and the error passes as it is.
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
    // While its buffer is full, the response itself emits `drain` later.
    onDrain: () => void (response.writableNeedDrain || response.emit('drain'))
  })
  const put = (bytes: Uint8Array, status: number, callback?: Callback): boolean => {
    if (labelling.hasFailed) return false
    if (bytes.length > 0 && !labelling.isStale(status)) return own.write(bytes, callback)
    callback?.()
    return !response.writableNeedDrain
  }
  response.writeHead = (status, ...rest) => {
    const reason = applyHead(response, status, rest)
    try {
      labelling.sendHead()
    } catch (error) {
      labelling.fail(error)
      return response
    }
    const { statusCode } = response
    return reason === undefined ? own.writeHead(statusCode) : own.writeHead(statusCode, reason)
  }
  response.write = (chunk, ...rest) => {
    const { statusCode } = response
    const { encoding, callback } = readRest(rest)
    let isFlowing = false
    queue.add(() => {
      if (labelling.hasFailed) return
      labelling.decide()
      const bytes = labelling.isStale(statusCode) ? noBytes : toBytes(chunk, encoding)
      return andThen(labelling.feed(bytes), (labelled) => {
        isFlowing = put(labelled, statusCode, callback)
      })
    })
    return isFlowing
  }
  let ends = 0
  response.end = (...rest) => {
    const { statusCode } = response
    const order = ++ends
    const { chunk, encoding, callback } = readEnd(rest)
    queue.add(() => {
      if (labelling.hasFailed) return
      labelling.decide()
      const isStale = labelling.isStale(statusCode)
      const bytes = chunk === undefined || isStale ? noBytes : toBytes(chunk, encoding)
      return andThen(labelling.feed(bytes), (start) => {
        put(start, statusCode)
        return andThen(labelling.end(), (last) => {
          put(last, statusCode)
          // An error that took its place ends the response itself.
          const isReplaced = order < ends && labelling.isStale(statusCode)
          if (!labelling.hasFailed && !isReplaced) own.end(callback)
        })
      })
    })
    return response
  }
}

const noBytes = new Uint8Array()
const asItIs: BodyPlan = { set: {}, remove: [] }

function createLabelling(
  response: NodeResponse,
  chat: Chat,
  known: BodyKnowledge,
  own: Own
): Labelling {
  let plan = asItIs
  let decided: string | undefined
  let sentStatus: number | undefined
  const labelling: Labelling = {
    hasFailed: false,
    decide() {
      if (response.headersSent || labelling.hasFailed) return
      const head = readHead(response)
      const isReply = isOk(head.status)
      const next = isReply ? `${head.contentType} ${head.contentEncoding}` : 'error'
      if (decided === next) return
      if (decided !== undefined && isReply) throw changed()
      decided = next
      plan = planBody(head, chat, known)
    },
    sendHead() {
      if (response.headersSent) return
      labelling.decide()
      sentStatus = response.statusCode
      for (const name of plan.remove) response.removeHeader(name)
      for (const [name, value] of Object.entries(plan.set)) response.setHeader(name, value as never)
    },
    isStale: (status) => isOk(status) && !isOk(sentStatus ?? response.statusCode),
    feed: (bytes) => plan.labeler?.feed(bytes) ?? bytes,
    end: () => plan.labeler?.end() ?? noBytes,
    fail(error) {
      if (labelling.hasFailed) return
      labelling.hasFailed = true
      plan = asItIs
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

function readHead(response: NodeResponse) {
  const header = (name: string) => String(response.getHeader(name) ?? '')
  return {
    status: response.statusCode,
    contentType: header('content-type'),
    contentEncoding: header('content-encoding') || 'identity',
    isDataStream: response.getHeader(dataStreamHeader) !== undefined
  }
}

function isOk(status: number): boolean {
  return status >= 200 && status <= 299
}

function changed(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled: the type or encoding of the reply changed after its first words. Set both before.'
  )
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

/** What is used of a response whose head is not out yet. */
interface HeadTaker {
  statusCode: number
  setHeader(name: string, value: never): unknown
}

/**
 * Take the status and headers that `writeHead` was given, so that they can still be changed.
 *
 * @param rest What follows the status: a reason and headers, either absent. Node takes headers as
 * an object, as a list of pairs, and as names and values by turns.
 * @returns The reason phrase, if there was one.
 */
function applyHead(
  response: HeadTaker,
  status: number,
  rest: readonly unknown[]
): string | undefined {
  response.statusCode = status
  const headers = rest.find((value) => typeof value === 'object' && value !== null)
  const pairs = Array.isArray(headers) ? pairUp(headers) : Object.entries(headers ?? {})
  for (const [name, value] of pairs) response.setHeader(name, value as never)
  return typeof rest[0] === 'string' ? rest[0] : undefined
}

function pairUp(list: readonly unknown[]): (readonly [string, unknown])[] {
  if (Array.isArray(list[0])) return list as (readonly [string, unknown])[]
  return list.flatMap((name, index) =>
    index % 2 === 0 ? [[String(name), list[index + 1]] as const] : []
  )
}
