import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { PreparedLabel } from '../notice/prepared-label.js'
import { findLocale } from '../notice/resolve-locale.js'
import { listAt, type Slots } from './find-slots.js'
import { fitWords, resolveLimits, type RoomOf } from './fit-words.js'
import { type Payload, setAt } from './payload.js'
import type { NodeSlot, Platform, PostOptions, TextSlot } from './platform.js'
import { type PostWords, renderPostWords, type WordsForm } from './post-words.js'

/** What one part of a thread needs beyond the options. */
export interface PartOptions {
  /** Whether the review is bound to the whole text, of which this is a part. */
  readonly reviewMatches?: boolean | undefined
  /** The form of the byline. @default the full one, or the short one where there is no room */
  readonly byline?: 'full' | 'short'
  /** The payload has no label: what looks like one are the author's words. @default false */
  readonly isPlain?: boolean
}

/** What a label is made of, and how. */
export interface Placing {
  readonly prepared: PreparedLabel
  readonly words: PostWords
  readonly options: PostOptions
  readonly part: PartOptions
}

interface Placed {
  readonly payload: Payload
  readonly isShortened: boolean
  readonly hasShortByline: boolean
}

/** Label every slot: titles first, because they may count toward the limit of the text. */
export function placeAll(platform: Platform, plain: Payload, slots: Slots, placing: Placing): Placed {
  const { options, part } = placing
  const { overflow = 'error' } = options
  const roomOf: RoomOf = resolveLimits(platform, slots, options.limits)
  let payload = plain
  let isShortened = false
  let hasShortByline = false
  for (const slot of slots.heads) {
    const { heads: forms } = wordsFor(slot, placing)
    const fitted = fitWords(payload, { platform, slot, forms, rooms: roomOf(slot), overflow })
    payload = fitted.payload
    isShortened ||= fitted.isShortened
  }
  for (const slot of slots.whole) {
    const words = wordsFor(slot, placing)
    const forms = formsFor(words, part)
    const fitted = fitWords(payload, { platform, slot, forms, rooms: roomOf(slot), overflow })
    payload = fitted.payload
    isShortened ||= fitted.isShortened
    hasShortByline ||= fitted.form?.tail !== words.forms[0]?.tail
  }
  const [full] = placing.words.forms
  for (const slot of slots.nodes) {
    const add = (form: WordsForm | undefined) => addNode(platform, payload, slot, placing.words, form)
    const fitting = placing.words.forms.find((form) => !exceededTotal(platform, add(form)))
    payload = add(fitting ?? full)
    hasShortByline ||= fitting !== undefined && fitting.tail !== full?.tail
  }
  return { payload, isShortened, hasShortByline }
}

function addNode(
  { name }: Platform,
  payload: Payload,
  slot: NodeSlot,
  { mark }: PostWords,
  form: WordsForm | undefined
): Payload {
  const list = listAt(payload, slot.list)
  if (slot.max !== undefined && list.length >= slot.max) {
    throw new DisclosureError(
      'no-room',
      `No room for the label in \`${slot.list.join('.')}\` of the ${name} payload: ${slot.max} blocks are available, and with it there would be ${list.length + 1}. Join two of them.`,
      { needed: list.length + 1, available: slot.max }
    )
  }
  const moved = slot.shift?.(payload, 1) ?? payload
  return setAt(moved, slot.list, [slot.render(mark, form?.tail ?? ''), ...list])
}

/** The forms of the words in the order in which they are tried. */
export function formsFor({ forms }: PostWords, { byline }: PartOptions): PostWords['forms'] {
  if (byline === undefined) return forms
  const tail = forms.at(byline === 'full' ? 0 : -1)?.tail
  return forms.filter((form) => form.tail === tail)
}

/** The words for a slot, in its own language where it has one. */
export function wordsFor({ lang }: TextSlot, { prepared, words, options }: Placing): PostWords {
  if (lang === undefined || options.locale !== undefined) return words
  const locale = findLocale(lang)
  return (locale && renderPostWords(prepared, locale)) ?? words
}

/** The first limit of the whole payload that is passed. */
export function exceededTotal({ totals = [] }: Platform, payload: Payload) {
  for (const { max, unit, count } of totals) {
    const needed = count(payload)
    if (needed > max) return { needed, available: max, unit }
  }
  return undefined
}

/**
 * Refuse a payload that is too long as a whole.
 *
 * @throws {DisclosureError} `no-room`, or `cannot-label` for what can't be written as JSON.
 */
export function requireTotals(platform: Platform, payload: Payload): void {
  const exceeded = exceededTotal(platform, payload)
  if (!exceeded) return
  const { needed, available, unit } = exceeded
  if (needed === Infinity) {
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: the ${platform.name} payload can’t be written as JSON. Take cycles and big integers out of it.`
    )
  }
  throw new DisclosureError(
    'no-room',
    `No room for the label in the ${platform.name} payload: with it the payload takes ${needed} ${unit}, and ${available} are available. Shorten its texts.`,
    { needed, available }
  )
}
