import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that plays a model's API. */
export interface Loopback {
  readonly url: string
  /** Bodies of the requests, parsed. */
  readonly requests: readonly never[]
  /** How many clients went away before the reply was complete. */
  readonly aborted: number
  close(): Promise<void>
}

/** Answer every request with a handler. */
export async function listen(
  handle: (body: never, response: ServerResponse, request: IncomingMessage) => void
): Promise<Loopback> {
  const requests: never[] = []
  let aborted = 0
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      const body = (text === '' ? {} : JSON.parse(text)) as never
      requests.push(body)
      response.on('close', () => {
        if (!response.writableFinished) aborted++
      })
      handle(body, response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    get aborted() {
      return aborted
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

/** Send JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** Send server-sent events in pieces of a few bytes. */
export async function sendEvents(
  response: ServerResponse,
  body: string,
  { size = 64, stopAt = Infinity }: { size?: number; stopAt?: number } = {}
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const bytes = Buffer.from(body)
  for (let start = 0; start < bytes.length; start += size) {
    if (start >= stopAt) return
    response.write(bytes.subarray(start, start + size))
    await new Promise((resolve) => setImmediate(resolve))
  }
  response.end()
}
