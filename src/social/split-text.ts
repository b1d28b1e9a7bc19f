import { type Markup, reopening } from '../markup/open-markup.js'
import { bordersOf } from './cut-text.js'
import type { Payload } from './payload.js'
import type { TextSlot } from './platform.js'
import { rangesOf } from './spans.js'

const sentenceSegmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'sentence' })
const wordSegmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' })

/** The most parts that a text is split into. */
export const mostParts = 999

/** A part of a text, in UTF-16 code units, with what opens it and what closes it. */
export interface TextPart {
  readonly start: number
  readonly end: number
  readonly open: string
  readonly close: string
}

interface SplitOptions {
  readonly slot: TextSlot
  readonly payload: Payload
  /** What later parts open with, such as whom they are for. */
  readonly opening: string
  /** Tells whether a part fits; the first has other members than the later ones. */
  readonly fits: (text: string, isFirst: boolean) => boolean
}

/**
 * Split a text into parts that fit: behind a sentence where that leaves at least half of what
 * fits, else between words, else between graphemes. White space at the borders goes, and markup that
 * is open there is closed and opened again.
 *
 * @returns `undefined` when not even one grapheme fits, or there would be too many parts.
 */
export function splitText(
  text: string,
  { slot, payload, opening, fits }: SplitOptions
): TextPart[] | undefined {
  const markup = slot.format.markup?.(text)
  const borders = bordersOf(text, slot.format, rangesOf(payload, slot.spans, text), markup)
  const isBorder = (end: number) => borders[firstAbove(borders, end) - 1] === end
  const parts: TextPart[] = []
  let start = skipSpace(text, 0, markup)
  // How far the part before reached: the next one reaches about as far.
  let reach = 256
  while (start < text.length) {
    const isFirst = parts.length === 0
    const reopened = markup && !isFirst ? reopening(markup, start).open : ''
    const open = (isFirst ? '' : opening) + reopened
    const partTo = (end: number): TextPart => {
      const trimmed = start + text.slice(start, end).trimEnd().length
      const closed = trimmed < text.length && markup ? reopening(markup, trimmed).close : ''
      return { start, end: trimmed, open, close: closed }
    }
    const fitting = (end: number) => fits(textOfPart(text, partTo(end)), isFirst)
    const furthest = lastFitting(borders, { start, reach, fits: fitting })
    if (furthest === undefined) return undefined
    reach = furthest - start
    const end = furthest === text.length ? furthest : bestEnd(text, { start, furthest, isBorder, markup, fitting })
    const part = partTo(end)
    if (part.end === start || parts.length === mostParts) return undefined
    parts.push(part)
    start = skipSpace(text, end, markup)
  }
  return parts
}

/** The words of a part. */
export function textOfPart(text: string, { start, end, open, close }: TextPart): string {
  return open + text.slice(start, end) + close
}

interface Ending {
  readonly start: number
  readonly furthest: number
  readonly isBorder: (end: number) => boolean
  readonly markup: Markup | undefined
  readonly fitting: (end: number) => boolean
}

/** Behind a line of code, a sentence or a word. */
function bestEnd(text: string, { start, furthest, isBorder, markup, fitting }: Ending): number {
  const half = start + (furthest - start) / 2
  const isEnd = (end: number) => end > start && isBorder(end) && !beginsWithMark(text, end)
  const isCode = markup?.openAt(furthest).some((mark) => mark.isCode) ?? false
  const candidates = isCode
    ? [lastLine(text, furthest, isBorder)]
    : [
        lastSentence(text, { furthest, half, isEnd }),
        lastWord(text, { furthest, half, isEnd })
      ]
  // Elsewhere other markup may be open, which takes other room.
  return candidates.find((end) => end !== undefined && end > start && fitting(end)) ?? furthest
}

/** Punctuation stays with its word: a part never begins with a comma. */
function beginsWithMark(text: string, end: number): boolean {
  return /^[\p{P}\p{S}]/u.test(text.slice(end, end + 2)) && /\S/.test(text.charAt(end - 1))
}

function lastLine(
  text: string,
  furthest: number,
  isBorder: (end: number) => boolean
): number | undefined {
  for (let at = text.lastIndexOf('\n', furthest); at > 0; at = text.lastIndexOf('\n', at - 1)) {
    if (isBorder(at)) return at
    if (furthest - at > 10_000) return undefined
  }
  return undefined
}

interface Searched {
  readonly furthest: number
  readonly half: number
  readonly isEnd: (end: number) => boolean
}

function lastSentence(text: string, { furthest, half, isEnd }: Searched): number | undefined {
  const from = Math.ceil(half)
  let last: number | undefined
  // What ends near the end of the piece could go on behind it.
  for (const { index, segment } of sentenceSegmenter.segment(text.slice(from, furthest + lookAhead))) {
    const end = from + index + segment.length
    if (end > furthest) break
    if (isEnd(end)) last = end
  }
  return last
}

const lookAhead = 64

/** Between words: at white space, else, as in Chinese, where a dictionary parts them. */
function lastWord(text: string, { furthest, half, isEnd }: Searched): number | undefined {
  for (let at = furthest; at > half; at--) {
    if (isEnd(at) && (/\s/.test(text.charAt(at)) || /\s/.test(text.charAt(at - 1)))) return at
  }
  const from = Math.max(Math.ceil(half), furthest - 4 * lookAhead)
  let last: number | undefined
  for (const { index, segment } of wordSegmenter.segment(text.slice(from, furthest + lookAhead))) {
    const end = from + index + segment.length
    if (end > furthest) break
    if (index > 0 && isEnd(end)) last = end
  }
  return last
}

/** White space between parts goes; in code only the end of its line. */
function skipSpace(text: string, at: number, markup: Markup | undefined): number {
  const isCode = markup?.openAt(at).some((mark) => mark.isCode) ?? false
  const space = isCode && at > 0 ? /[^\S\n]*\n|/y : /\s*/y
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

interface Search {
  readonly start: number
  /** Where the end is looked for first, behind the start, in UTF-16 code units. */
  readonly reach: number
  readonly fits: (end: number) => boolean
}

/** The last of the ascending ends behind `start` that fits. */
function lastFitting(ends: readonly number[], { start, reach, fits }: Search): number | undefined {
  const first = firstAbove(ends, start)
  const guess = Math.min(Math.max(first, firstAbove(ends, start + reach) - 1), ends.length - 1)
  let low = first
  let high = guess - 1
  let best: number | undefined
  // From the guess on, in growing steps, until the end is between two of them.
  if (fits(ends[guess] ?? 0)) {
    best = ends[guess]
    low = guess + 1
    let step = 8
    while (low + step < ends.length && fits(ends[low + step] ?? 0)) {
      best = ends[low + step]
      low += step + 1
      step *= 2
    }
    high = Math.min(low + step, ends.length) - 1
  } else {
    let step = 8
    while (high - step >= first && !fits(ends[high - step] ?? 0)) {
      high -= step + 1
      step *= 2
    }
    low = Math.max(first, high - step)
  }
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

/**
 * Give what an earlier call put between two parts, where it closed markup at the end of the one and
 * opened it again in the other.
 *
 * @returns The two without it; the same where there is none.
 */
export function withoutReopening(one: string, next: string, slot: TextSlot): readonly [string, string] {
  const markup = slot.format.markup?.(one)
  if (!markup) return [one, next]
  for (const { start } of markup.atoms.toReversed()) {
    if (one.length - start > 4096) break
    for (const at of [start, start + 1]) {
      const { close, open } = reopening(markup, at)
      if (close !== '' && one.slice(at) === close && next.startsWith(open)) {
        return [one.slice(0, at), next.slice(open.length)]
      }
    }
  }
  return [one, next]
}
