import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isPayload, type Path, type Payload } from './payload.js'
import type { Platform } from './platform.js'

/**
 * Take anything as the payload that a client would send, or refuse it.
 *
 * Builders and models of an SDK become what their `toJSON` or their getters give, so that no text
 * hides behind them; plain data stay the very same objects. Buffers, streams, dates and addresses
 * stay as they are.
 *
 * @throws {DisclosureError} `cannot-label` for anything but an object, and for one that can't be read.
 */
export function readPayload({ name }: Platform, payload: unknown): Payload {
  const found = toData(payload, [], [])
  if (isPayload(found) && !isClosed(found)) return found
  const kind = found === null ? 'null' : Array.isArray(found) ? 'list' : nameOf(found)
  throw new DisclosureError(
    'cannot-label',
    `Cannot label here: unexpected ${kind}, expected the payload of a ${name} post as an object.`
  )
}

/** Payloads nest a few levels; what lies deeper is reported by the sweep. */
export const deepest = 32

function toData(value: unknown, path: Path, above: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null || isClosed(value)) return value
  if (above.length > deepest || above.includes(value)) return value
  if (Object.prototype.toString.call(value) === '[object String]') return String(value)
  const sent = read(() => serialized(value), path)
  if (sent !== value) return toData(sent, path, [...above, value])
  const inner = [...above, value]
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => toData(item, [...path, index], inner))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  return membersOf(value, path, inner)
}

function serialized(value: object): unknown {
  return 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value
}

/** The members of an object; the object itself where each of them is a plain value. */
function membersOf(value: object, path: Path, above: readonly object[]): object {
  const found = new Map<string, unknown>()
  for (const name of Object.keys(value)) {
    const { get, value: own } = Object.getOwnPropertyDescriptor(value, name) ?? {}
    // Most members are.
    if (!get && (typeof own !== 'object' || own === null)) continue
    const member: unknown = get ? read(() => get.call(value), [...path, name]) : own
    const data = toData(member, [...path, name], above)
    if (get || data !== own) found.set(name, data)
  }
  for (const [name, get] of gettersOf(value)) {
    if (Object.hasOwn(value, name)) continue
    const data = toData(read(() => get.call(value), [...path, name]), [...path, name], above)
    if (data !== undefined && typeof data !== 'function') found.set(name, data)
  }
  if (found.size === 0) return value
  const copy = plainMembers(value)
  for (const [name, data] of found) define(copy, name, data)
  return copy
}

/** The members that are values, and places for those that are read: their order stays. */
function plainMembers(value: object): object {
  const members = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([, { enumerable }]) => enumerable
  )
  const copy = {}
  for (const [name, { value: own }] of members) define(copy, name, own)
  return copy
}

function define(copy: object, name: string, value: unknown): void {
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
}

/** The getters of a class, which JSON leaves out and a client may read. */
function gettersOf(value: object): [string, () => unknown][] {
  const getters: [string, () => unknown][] = []
  let prototype: unknown = Object.getPrototypeOf(value)
  while (typeof prototype === 'object' && prototype !== null) {
    const next: unknown = Object.getPrototypeOf(prototype)
    // The last one is that of every object.
    if (next === null) break
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (get && name !== '__proto__') getters.push([name, get])
    }
    prototype = next
  }
  return getters
}

function read<T>(get: () => T, path: Path): T {
  try {
    return get()
  } catch (cause) {
    const at = path.length === 0 ? 'the payload' : `\`${path.join('.')}\``
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: ${at} can’t be read (${cause instanceof Error ? cause.message : String(cause)}). Pass it as plain data.`,
      { cause }
    )
  }
}

const closedTags = new Set(
  ['Date', 'RegExp', 'URL', 'ArrayBuffer', 'SharedArrayBuffer', 'Promise', 'WeakMap', 'WeakSet'].map(
    (name) => `[object ${name}]`
  )
)

/** Whether an object holds no members to look into: bytes, a stream, a date, a collection. */
export function isClosed(value: object): boolean {
  if (Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return false
  if (ArrayBuffer.isView(value) || closedTags.has(Object.prototype.toString.call(value))) return true
  return isCollection(value) || ['pipe', 'getReader', 'arrayBuffer', 'then'].some((name) => name in value)
}

/** A `Map`, a form, a query: words may stand in there, but not as members. */
export function isCollection(value: object): boolean {
  const tag = Object.prototype.toString.call(value)
  return /^\[object (?:Map|Set|FormData|URLSearchParams|Headers)\]$/.test(tag)
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}
