import { DisclosureError } from '../disclosure/disclosure-error.js'
import { getAt, type Payload, setAt, toPath } from './at-path.js'
import { findSlots, textAt } from './find-slots.js'
import type { PartOptions } from './label-payload.js'
import type { Platform, TextSlot } from './platform.js'
import { sliceSpans } from './spans.js'
import { mostParts, splitText, type TextPart } from './split-text.js'

export interface Splitting {
  /** Digits that the number of a part may take; 0 for none. */
  readonly digits: number
  /** Tells whether a payload can be labelled in this form. */
  readonly fits: (payload: Payload, byline: PartOptions['byline']) => boolean
  /** The payload is not the first of the thread. */
  readonly isLater: boolean
}

/**
 * Split a payload that has no room for its label into payloads that have.
 *
 * @throws {DisclosureError} `no-room` when not even one word fits beside the label.
 */
export function splitPayload(
  platform: Platform,
  payload: Payload,
  { digits, fits, isLater }: Splitting
): Payload[] {
  const slot = threadSlot(platform, payload)
  if (!slot) return [payload]
  const number = digits > 0 ? `${'9'.repeat(digits)}/${'9'.repeat(digits)}` : ''
  const probe = (part: Payload, byline: PartOptions['byline']) =>
    fits(number ? numberPart(platform, part, number) : part, byline)
  if (probe(payload, isLater ? 'short' : undefined)) return [payload]
  const make = (part: TextPart, isFirst: boolean) => toPart(platform, payload, slot, part, isFirst)
  const split = (first: PartOptions['byline']) =>
    splitText(textAt(payload, slot), {
      slot,
      payload,
      fits: (part, isFirst) => probe(make(part, isFirst), isFirst ? first : 'short')
    })
  const parts = isLater ? split('short') : (split('full') ?? split('short'))
  if (!parts) {
    throw new DisclosureError(
      'no-room',
      `No room for the label in the parts of this ${platform.name} thread: not even one word fits beside it, or there would be more than ${mostParts} parts.`
    )
  }
  return parts.map((part, index) => make(part, index === 0))
}

/** Put a number behind the text of a part. */
export function numberPart(platform: Platform, payload: Payload, number: string): Payload {
  const slot = threadSlot(platform, payload)
  return slot ? setAt(payload, slot.path, `${textAt(payload, slot)} ${number}`) : payload
}

/** Take such a number off again. @returns `undefined` where there is none. */
export function unnumberPart(
  platform: Platform,
  payload: Payload,
  number: string
): Payload | undefined {
  const slot = threadSlot(platform, payload)
  const text = slot ? textAt(payload, slot) : ''
  return slot && text.endsWith(` ${number}`)
    ? setAt(payload, slot.path, text.slice(0, -number.length - 1))
    : undefined
}

/** The text that may be split: the main one, if the platform has threads. */
function threadSlot(platform: Platform, payload: Payload): TextSlot | undefined {
  const { thread } = platform
  if (!thread) return undefined
  const [slot] = findSlots(platform, payload).whole
  return slot?.path.join('.') === platform.text ? slot : undefined
}

function toPart(
  { thread }: Platform,
  payload: Payload,
  slot: TextSlot,
  { start, end }: TextPart,
  isFirst: boolean
): Payload {
  const text = textAt(payload, slot)
  const sliced = sliceSpans(payload, slot.spans, { text, start, end })
  let part = setAt(sliced, slot.path, text.slice(start, end))
  if (isFirst || !thread) return part
  for (const words of thread.first) {
    if (getAt(part, toPath(words)) !== undefined) part = setAt(part, toPath(words), undefined)
  }
  return { ...part, ...thread.later }
}
