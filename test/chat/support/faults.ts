import { byByte, bytesOf } from './streams.js'

/** A way in which a source goes wrong at one point of its body. */
export interface Fault {
  readonly name: string
  /** The source that goes wrong behind the given bytes. */
  readonly source: (before: Uint8Array, after: Uint8Array) => ReadableStream<Uint8Array>
}

export const broken = new Error('the source broke')

function sourceOf(
  pieces: readonly Uint8Array[],
  finish: (controller: ReadableStreamDefaultController<Uint8Array>) => void
): ReadableStream<Uint8Array> {
  let index = 0
  return new ReadableStream(
    {
      pull(controller) {
        const piece = pieces[index++]
        if (piece) controller.enqueue(piece)
        else finish(controller)
      }
    },
    { highWaterMark: 0 }
  )
}

/** Bytes in pieces of 61: events are cut nearly everywhere. */
const inPieces = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / 61) }, (_, index) =>
    bytes.slice(index * 61, index * 61 + 61)
  )

export const faults: readonly Fault[] = [
  {
    name: 'throws',
    source: (before) => sourceOf(inPieces(before), (controller) => controller.error(broken))
  },
  {
    name: 'ends early',
    source: (before) => sourceOf([before], (controller) => controller.close())
  },
  {
    name: 'stalls until the reader gives up',
    source: (before) => sourceOf(inPieces(before), () => undefined)
  },
  {
    name: 'sends a malformed event',
    source: (before, after) =>
      sourceOf([before, bytesOf('data: {"choices":[{"delta":\n\n'), after], (controller) =>
        controller.close()
      )
  },
  {
    name: 'sends bytes that are no UTF-8',
    source: (before, after) =>
      sourceOf([before, new Uint8Array([0xff, 0xc3]), after], (controller) => controller.close())
  },
  {
    name: 'sends an empty chunk, then single bytes',
    source: (before, after) =>
      sourceOf([before, new Uint8Array(), ...byByte(after)], (controller) => controller.close())
  }
]

/** Read until the stream ends, breaks, or gives nothing for a moment; then cancel it. */
export async function readUntilStall(
  stream: ReadableStream<Uint8Array>
): Promise<{ text: string; error?: unknown }> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  for (;;) {
    const read = reader.read().then(
      (result) => result,
      (error: unknown) => ({ error })
    )
    const stalled = new Promise<undefined>((resolve) =>
      setImmediate(() => setImmediate(() => resolve(undefined)))
    )
    const result = await Promise.race([read, stalled])
    if (result === undefined) {
      await reader.cancel('stalled').catch(() => undefined)
      return { text }
    }
    if ('error' in result) return { text, error: result.error }
    if (result.done) return { text: text + decoder.decode() }
    text += decoder.decode(result.value, { stream: true })
  }
}
