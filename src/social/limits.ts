import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/require-options.js'
import { didYouMean } from '../text/did-you-mean.js'
import type { Payload } from './at-path.js'
import type { Slots } from './find-slots.js'
import type { Limit, Platform, PostOptions, Settings, TextSlot } from './platform.js'

/** A limit as it is for this payload and this instance. */
export interface Room {
  readonly max: number
  readonly unit: string
  readonly count: (text: string, payload: Payload) => number
  readonly hasRoomFor: (text: string, payload: Payload) => boolean
}

/** Gives the limits of a slot. */
export type RoomOf = (slot: TextSlot) => readonly Room[]

/**
 * Lay an instance's own limits over the platform's.
 *
 * @throws {DisclosureError} `invalid-option` for a key that names no limit, or a value that is no
 * positive whole number.
 */
export function resolveLimits(
  platform: Platform,
  { whole, heads }: Slots,
  own: PostOptions['limits']
): RoomOf {
  if (own === undefined) return platformRooms
  const main = whole[0]
  if (typeof own !== 'number') requireOptions(own, {}, 'options.limits')
  const settings: Settings = typeof own === 'number' ? { text: own } : own
  const keysOf = (slot: TextSlot, { option }: Limit, index: number) => [
    ...(option === undefined ? [] : [option]),
    ...(index > 0 ? [] : [slot.path.join('.'), String(slot.path.at(-1))]),
    ...(index > 0 || slot !== main ? [] : ['text'])
  ]
  const known = [...whole, ...heads].flatMap((slot) =>
    (slot.limits ?? []).flatMap((limit, index) => keysOf(slot, limit, index))
  )
  requireKnown(settings, [...known, ...tableKeys(platform), ...(platform.settings ?? [])])
  return (slot) =>
    (slot.limits ?? []).map((limit, index) => {
      const key = keysOf(slot, limit, index).find((each) => Object.hasOwn(settings, each))
      return toRoom(limit, (key === undefined ? undefined : settings[key]) ?? limit.max, settings)
    })
}

/** What a limit may be called although this payload has no such text. */
function tableKeys({ text, slots }: Platform): string[] {
  const rules = typeof slots === 'function' ? [] : slots
  return rules.reduce(
    (keys, { path, limits = [] }) => {
      const options = limits.flatMap(({ option }) => option ?? [])
      return typeof path === 'string' ? [...keys, path, ...options] : [...keys, ...options]
    },
    ['text', text]
  )
}

// A slot of the table has the same limits for every payload.
const remembered = new WeakMap<TextSlot, readonly Room[]>()
const noSettings: Settings = {}

function platformRooms(slot: TextSlot): readonly Room[] {
  const known = remembered.get(slot)
  if (known) return known
  const rooms = (slot.limits ?? []).map((limit) => toRoom(limit, limit.max, noSettings))
  remembered.set(slot, rooms)
  return rooms
}

function toRoom(limit: Limit, max: number, settings: Settings): Room {
  const { unit, atMost } = limit
  const beside = (payload: Payload) => limit.also?.(payload) ?? 0
  const count: Room['count'] = (text, payload) => limit.count(text, settings) + beside(payload)
  const isPlenty = (text: string, payload: Payload) =>
    atMost !== undefined && atMost(text) + beside(payload) <= max
  return {
    max,
    unit,
    count,
    hasRoomFor: (text, payload) => isPlenty(text, payload) || count(text, payload) <= max
  }
}

function requireKnown(settings: Settings, known: readonly string[]): void {
  for (const [key, value] of Object.entries(settings)) {
    if (!known.includes(key)) {
      throw new DisclosureError(
        'invalid-option',
        `Unexpected \`${key}\` in \`options.limits\`, expected one of ${[...new Set(known)].join(', ')}${didYouMean(key, known)}`
      )
    }
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new DisclosureError(
        'invalid-option',
        `Unexpected ${String(value)} in \`options.limits.${key}\`, expected a positive whole number`
      )
    }
  }
}
