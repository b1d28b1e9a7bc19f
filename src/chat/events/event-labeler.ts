import type { MaybePromise } from '../chain.js'

/** Labels the events of one protocol: an event in, the events that take its place out. */
export interface EventLabeler {
  /** The same object comes back for an event that stays as it is. */
  feed(event: unknown): MaybePromise<readonly unknown[]>
  /** The reply ends: what was held back, as events. */
  end(): MaybePromise<readonly unknown[]>
  /**
   * Whether an event has text at a place where this protocol has none. Who shows it is unknown, so
   * it does not pass before the label. Asked until the first text is out.
   */
  hasOtherText(event: unknown): boolean
}

export type JsonObject = { readonly [key: string]: unknown }

/** Tell an object of JSON from its other values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

