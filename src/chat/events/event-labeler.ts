import type { MaybePromise } from '../chain.js'

/** Labels the events of one protocol: an event in, the events that take its place out. */
export interface EventLabeler {
  /** The same object comes back for an event that stays as it is. */
  feed(event: unknown): MaybePromise<readonly unknown[]>
  /** The reply ends: what was held back, as events. */
  end(): MaybePromise<readonly unknown[]>
}

export type JsonObject = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
