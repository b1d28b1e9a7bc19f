import { DisclosureError } from '../disclosure/disclosure-error.js'
import { bordersOf, segmentEnds } from './cut-text.js'
import { findSlots, textAt } from './find-slots.js'
import type { PartOptions } from './label-payload.js'
import { getAt, type Payload, setAt, toPath } from './payload.js'
import type { Platform, TextSlot } from './platform.js'
import { rangesOf, sliceSpans } from './spans.js'

const sentenceSegmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'sentence' })
const wordSegmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' })

/** The most parts that a text is split into. */
const mostParts = 999

/** A part of a text, in UTF-16 code units. */
interface TextPart {
  readonly start: number
  readonly end: number
}

interface SplitOptions {
  readonly slot: TextSlot
  readonly payload: Payload
  /** Tells whether a part fits; the first has other members than the later ones. */
  readonly fits: (part: TextPart, isFirst: boolean) => boolean
}

/**
 * Split a text into parts that fit: behind a sentence where that leaves at least half of what
 * fits, else between words, else between graphemes. White space at the borders goes.
 *
 * @returns `undefined` when not even one grapheme fits, or there would be too many parts.
 */
function splitText(
  text: string,
  { slot, payload, fits }: SplitOptions
): TextPart[] | undefined {
  const borders = bordersOf(text, slot.format, rangesOf(payload, slot.spans, text))
  const isBorder = new Set(borders)
  const ends = {
    sentence: endsOf(text, sentenceSegmenter, isBorder),
    word: endsOf(text, wordSegmenter, isBorder),
    grapheme: borders
  }
  const parts: TextPart[] = []
  let start = skipSpace(text, 0)
  while (start < text.length) {
    const fitting = (end: number) =>
      fits({ start, end: start + text.slice(start, end).trimEnd().length }, parts.length === 0)
    const furthest = lastFitting(ends.grapheme, start, fitting)
    if (furthest === undefined) return undefined
    const half = start + (furthest - start) / 2
    const end =
      furthest === text.length
        ? furthest
        : (lastUpTo(ends.sentence, start, furthest, half) ??
          lastUpTo(ends.word, start, furthest, start) ??
          furthest)
    const part = text.slice(start, end).trimEnd()
    if (part === '' || parts.length === mostParts) return undefined
    parts.push({ start, end: start + part.length })
    start = skipSpace(text, end)
  }
  return parts
}

function endsOf(text: string, segmenter: Intl.Segmenter, isBorder: ReadonlySet<number>): number[] {
  return segmentEnds(segmenter, text).filter((end) => {
    // Punctuation stays with its word: a part never begins with a comma.
    const isInside =
      /^[\p{P}\p{S}]/u.test(text.slice(end, end + 2)) && /\S/.test(text.charAt(end - 1))
    return isBorder.has(end) && !isInside
  })
}

function skipSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
}

/** The last of the ascending ends behind `start` that fits. */
function lastFitting(
  ends: readonly number[],
  start: number,
  fits: (end: number) => boolean
): number | undefined {
  let low = firstAbove(ends, start)
  // A part is short beside the whole, so its end is looked for from its start.
  let step = 256
  while (low + step < ends.length && fits(ends[low + step] ?? 0)) step *= 2
  let high = Math.min(low + step, ends.length - 1)
  let best: number | undefined
  while (low <= high) {
    const middle = (low + high) >> 1
    const end = ends[middle] ?? 0
    if (fits(end)) {
      best = end
      low = middle + 1
    } else high = middle - 1
  }
  return best
}

/** The last end up to `limit` that is behind `least`. */
function lastUpTo(
  ends: readonly number[],
  start: number,
  limit: number,
  least: number
): number | undefined {
  const end = ends[firstAbove(ends, limit) - 1]
  return end !== undefined && end > start && end > least ? end : undefined
}

/** The index of the first value above a bound. */
function firstAbove(values: readonly number[], bound: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > bound) high = middle
    else low = middle + 1
  }
  return low
}

interface Splitting {
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
  const { splits = [platform.text] } = thread
  return slot && splits.includes(slot.path.join('.')) ? slot : undefined
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
