import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions } from '../disclosure/options.js'
import { didYouMean } from '../text/did-you-mean.js'
import { bordersOf, cutText } from './cut-text.js'
import { type Slots, textAt } from './find-slots.js'
import { type Payload, setAt } from './payload.js'
import { type PlacedText, placeWords } from './place-words.js'
import type { Limit, Platform, PostOptions, Settings, TextSlot } from './platform.js'
import type { WordsForm } from './post-words.js'
import { moveSpans, rangesOf, sliceSpans } from './spans.js'

/** A slot, the words for it from the fullest form to the shortest, and its limits. */
interface Fitting {
  readonly platform: Platform
  readonly slot: TextSlot
  readonly forms: readonly WordsForm[]
  readonly rooms: readonly Room[]
  readonly overflow: 'error' | 'shorten'
}

interface Fitted {
  readonly payload: Payload
  /** The form of the words that was used; none where there were none. */
  readonly form: WordsForm | undefined
  readonly isShortened: boolean
}

/**
 * Label one text of a payload in the fullest form that fits; where none does, refuse, or cut the
 * author's words.
 *
 * @throws {DisclosureError} `no-room` with what is needed and available, in the unit it names.
 */
export function fitWords(payload: Payload, fitting: Fitting): Fitted {
  const { slot, forms } = fitting
  const text = textAt(payload, slot)
  for (const form of forms) {
    const placed = placeWords(text, form, slot, payload)
    if (!fits(placed, payload, fitting)) continue
    // A shorter form may be seen whole.
    if (labelEnd(placed) > (slot.visible ?? Infinity) && form !== forms.at(-1)) continue
    return { payload: withPlaced(payload, placed, slot), form, isShortened: false }
  }
  const shortest = forms.at(-1)
  if (!shortest) return { payload, form: undefined, isShortened: false }
  return shortenText(payload, text, shortest, fitting)
}

function shortenText(payload: Payload, text: string, form: WordsForm, fitting: Fitting): Fitted {
  const { slot, platform } = fitting
  const ellipsis = slot.format.escape(platform.ellipsis ?? '…')
  const place = (end: number) => placeWords(text.slice(0, end) + ellipsis, form, slot, payload)
  const end = canCut(fitting)
    ? cutText(text, bordersOf(text, slot.format, rangesOf(payload, slot.spans, text)), (at) =>
        fits(place(at), payload, fitting)
      )
    : undefined
  if (end === undefined) throw noRoom(placeWords(text, form, slot, payload), payload, fitting)
  const clipped = sliceSpans(payload, slot.spans, { text, start: 0, end })
  const cut = text.slice(0, end) + ellipsis
  // A whole address that went makes room for more words. The same form is found the next time, too.
  const fullest = fitting.forms.find((each) =>
    fits(placeWords(cut, each, slot, payload), payload, fitting)
  )
  const placed = placeWords(cut, fullest ?? form, slot, payload)
  return { payload: withPlaced(clipped, placed, slot), form: fullest ?? form, isShortened: true }
}

function fits(placed: PlacedText, payload: Payload, { slot, rooms }: Fitting): boolean {
  return isVisible(placed, slot) && rooms.every((room) => room.hasRoomFor(placed.text, payload))
}

function withPlaced(payload: Payload, placed: PlacedText, slot: TextSlot): Payload {
  const { text, start, inserted } = placed
  const moved = moveSpans(payload, slot.spans, {
    before: text.slice(0, start),
    words: inserted,
    sign: 1
  })
  return setAt(moved, slot.path, text)
}

function exceeded(text: string, payload: Payload, rooms: readonly Room[]) {
  for (const { max, unit, count } of rooms) {
    const needed = count(text, payload)
    if (needed > max) return { needed, available: max, unit }
  }
  return undefined
}

function canCut({ slot, overflow }: Fitting): boolean {
  return overflow === 'shorten' && slot.format.atoms !== false
}

function noRoom(placed: PlacedText, payload: Payload, fitting: Fitting): DisclosureError {
  const { platform, slot, rooms, overflow } = fitting
  if (!isVisible(placed, slot)) return notVisible(placed, fitting)
  const { needed, available, unit } = exceeded(placed.text, payload, rooms) ?? {
    needed: 0,
    available: 0,
    unit: ''
  }
  const ways = [
    `Shorten it by ${needed - available}`,
    ...(overflow === 'shorten' ? [] : ["pass `overflow: 'shorten'`"]),
    ...(platform.thread && slot.path.join('.') === platform.text
      ? ['split it with `labelThread`']
      : [])
  ]
  const reason =
    overflow === 'shorten'
      ? slot.format.atoms === false
        ? ' Its markup nests, so it was not cut.'
        : ' Cutting it would leave nothing of it.'
      : ''
  return new DisclosureError(
    'no-room',
    `No room for the label in \`${slot.path.join('.')}\` of the ${platform.name} payload: with it the text takes ${needed} ${unit}, and ${available} are available.${reason} ${ways.join(', or ')}.`,
    { needed, available }
  )
}

/**
 * Tells whether the label ends before "see more". Where no form of it is so short, whatever the text,
 * nothing can be done about that: it opens the text all the same.
 */
export function isVisible(placed: PlacedText, { visible = Infinity }: TextSlot): boolean {
  const end = labelEnd(placed)
  return end <= visible || end - placed.start > visible
}

function labelEnd({ start, inserted }: PlacedText): number {
  return start + inserted.trimEnd().length
}

function notVisible(placed: PlacedText, { platform, slot }: Fitting): DisclosureError {
  const needed = labelEnd(placed)
  const available = slot.visible ?? 0
  return new DisclosureError(
    'no-room',
    `No room for the label in \`${slot.path.join('.')}\` of the ${platform.name} payload: readers see ${available} characters before “see more”, and the label would end at ${needed}. Take words away before it.`,
    { needed, available }
  )
}

/** A limit as it is for this payload and this instance. */
interface Room {
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
  if (typeof own !== 'number') requireOptions(own, undefined, 'options.limits')
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
