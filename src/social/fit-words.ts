import { DisclosureError } from '../disclosure/disclosure-error.js'
import { type Payload, setAt } from './at-path.js'
import { bordersOf } from './borders.js'
import { cutText } from './cut-text.js'
import { textAt } from './find-slots.js'
import type { Room } from './limits.js'
import { placeWords, type PlacedText } from './place-words.js'
import type { Platform, TextSlot } from './platform.js'
import type { WordsForm } from './post-words.js'
import { moveSpans, rangesOf, sliceSpans } from './spans.js'

/** A slot, the words for it from the fullest form to the shortest, and its limits. */
export interface Fitting {
  readonly platform: Platform
  readonly slot: TextSlot
  readonly forms: readonly WordsForm[]
  readonly rooms: readonly Room[]
  readonly overflow: 'error' | 'shorten'
}

export interface Fitted {
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
  return { payload: withPlaced(clipped, place(end), slot), form, isShortened: true }
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

/** Tells whether the label ends before "see more". */
function isVisible(placed: PlacedText, { visible = Infinity }: TextSlot): boolean {
  return placed.start + placed.inserted.length <= visible || labelEnd(placed) <= visible
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
