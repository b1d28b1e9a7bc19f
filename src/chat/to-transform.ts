import { chain, later } from './chain.js'
import type { BodyLabeler } from './create-body-labeler.js'

/** Put a labeler of bytes into a stream. */
export function toTransform(labeler: BodyLabeler): TransformStream<Uint8Array, Uint8Array> {
  const enqueue =
    (controller: TransformStreamDefaultController<Uint8Array>) => (bytes: Uint8Array) => {
      if (bytes.length > 0) controller.enqueue(bytes)
    }
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, controller) => later(chain(labeler.feed(bytes), enqueue(controller))),
    flush: (controller) => later(chain(labeler.end(), enqueue(controller)))
  })
}
