import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { toBytes } from './to-bytes.js'

/**
 * Read a stream of Node's, or any other that can be iterated, as a web stream of bytes. It is read
 * only when asked for more, and cancelling it ends the source.
 *
 * @throws {DisclosureError} `cannot-label` for anything that is no stream.
 */
export function toWebStream(source: unknown): ReadableStream<Uint8Array> {
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
