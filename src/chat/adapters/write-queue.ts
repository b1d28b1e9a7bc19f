import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { isPromiseLike, type MaybePromise } from '../maybe-promise.js'

/** Does one thing after another, at once as long as nothing has to be waited for. */
interface WriteQueue {
  add(action: () => MaybePromise<void>): void
}

interface WriteQueueOptions {
  /** Called when an action fails. Later ones still run, so each must look whether one failed. */
  readonly onError: (error: unknown) => void
  /** Everything that waited is done. */
  readonly onDrain: () => void
}

/** Keep the order of writes while checks are asynchronous. */
export function createWriteQueue({ onError, onDrain }: WriteQueueOptions): WriteQueue {
  let last: PromiseLike<void> | undefined
  return {
    add(action) {
      try {
        const done = last ? last.then(action) : action()
        if (!isPromiseLike(done)) return
        const settled: PromiseLike<void> = done.then(undefined, onError).then(() => {
          if (last !== settled) return
          last = undefined
          onDrain()
        })
        last = settled
      } catch (error) {
        onError(error)
      }
    }
  }
}

type Decode = (text: string) => Uint8Array

const units: Decode = (text) =>
  Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
const base64: Decode = (text) => units(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
const utf8: Decode = (text) => new TextEncoder().encode(text)
const utf16: Decode = (text) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), true)
  }
  return new Uint8Array(view.buffer)
}

/** The encodings that Node takes, by their names without a hyphen. */
const encodings: { readonly [encoding: string]: Decode } = {
  utf8,
  latin1: units,
  binary: units,
  ascii: units,
  base64,
  base64url: base64,
  hex: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number(`0x${pair}`)),
  utf16le: utf16,
  ucs2: utf16
}

/**
 * Read a piece of a body as bytes.
 *
 * @throws {DisclosureError} `cannot-label` for anything but bytes and text in an encoding of
 * Node's.
 */
export function toBytes(chunk: unknown, encoding = 'utf8'): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  const name = encoding.toLowerCase().replace('-', '')
  const decode = Object.hasOwn(encodings, name) ? encodings[name] : undefined
  if (typeof chunk !== 'string' || !decode) throw unexpectedChunk(chunk, encoding)
  try {
    return decode(chunk)
  } catch (cause) {
    throw unexpectedChunk(chunk, encoding, cause)
  }
}

function unexpectedChunk(chunk: unknown, encoding: string, cause?: unknown): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `Nothing was labelled: unexpected ${typeof chunk} (${encoding}) in the body, expected text or bytes`,
    cause === undefined ? {} : { cause }
  )
}
