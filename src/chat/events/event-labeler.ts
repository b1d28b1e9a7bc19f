import type { MaybePromise } from '../chain.js'

/** Labels the events of one protocol: an event in, the events that take its place out. */
export interface EventLabeler {
  /** The same object comes back for an event that stays as it is. */
  feed(event: unknown): MaybePromise<readonly unknown[]>
  /** The reply ends: what was held back, as events. */
  end(): MaybePromise<readonly unknown[]>
}

export type JsonObject = { readonly [key: string]: unknown }

/** Tell an object of JSON from its other values. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tell whether an event holds no text of a reply in any protocol: a ping, or an error. */
export function isWithoutText(event: unknown): boolean {
  if (!isObject(event)) return event === null
  const { type, error } = event
  return type === 'ping' || type === 'error' || (error !== undefined && error !== null)
}
