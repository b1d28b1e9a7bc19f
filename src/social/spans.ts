import { countBytes, countCodePoints } from './count/index.js'
import { listAt } from './find-slots.js'
import { getAt, isPayload, type Payload, setAt } from './payload.js'
import type { Spans } from './platform.js'

/** Count a text in the unit of its spans. */
function lengthIn(unit: Spans['unit'], text: string): number {
  if (unit === 'utf16') return text.length
  return unit === 'bytes' ? countBytes(text) : countCodePoints(text)
}

/**
 * Move the spans of a text along with it.
 *
 * @param before What stood before `at`, where the words went in or came out.
 * @param words The words.
 * @param sign 1 when they went in, -1 when they came out.
 */
export function moveSpans(
  payload: Payload,
  spans: Spans | undefined,
  { before, words, sign }: { before: string; words: string; sign: 1 | -1 }
): Payload {
  if (!spans) return payload
  const at = lengthIn(spans.unit, before)
  const by = sign * lengthIn(spans.unit, words)
  return mapSpans(payload, spans, (start, end) =>
    start < at ? { start, end } : { start: Math.max(at, start + by), end: Math.max(at, end + by) }
  )
}

/** What a span says that its text is, where it has no offsets: Teams' `<at>Ada</at>`. */
function wordsOf(span: unknown, { start }: Spans): string | undefined {
  const words = getAt(span, start)
  return typeof words === 'string' && words !== '' ? words : undefined
}

/**
 * Keep the spans of one part of a text, from `start` to `end` in UTF-16 code units. A span that
 * crosses the border is clipped; a mention or hashtag that does is dropped. One that says its words
 * stays where they are.
 */
export function sliceSpans(
  payload: Payload,
  spans: Spans | undefined,
  { text, start, end }: { text: string; start: number; end: number }
): Payload {
  if (!spans) return payload
  const part = text.slice(start, end)
  const from = lengthIn(spans.unit, text.slice(0, start))
  const to = from + lengthIn(spans.unit, part)
  const list = listAt(payload, spans.list)
  const here = list.filter((span) => part.includes(wordsOf(span, spans) ?? ''))
  const kept = here.length === list.length ? payload : setAt(payload, spans.list, here)
  return mapSpans(kept, spans, (spanStart, spanEnd, span) => {
    const isWhole = spanStart >= from && spanEnd <= to
    if (!isWhole && (spanEnd <= from || spanStart >= to || spans.isWhole(span))) return undefined
    return { start: Math.max(spanStart, from) - from, end: Math.min(spanEnd, to) - from }
  })
}

/** List the spans as UTF-16 ranges of their text, for what must not be cut. */
export function rangesOf(
  payload: Payload,
  spans: Spans | undefined,
  text: string
): { start: number; end: number; isWhole: boolean }[] {
  if (!spans) return []
  const ranges: { start: number; end: number; isWhole: boolean }[] = []
  mapSpans(payload, spans, (start, end, span) => {
    ranges.push({
      start: toUtf16(text, start, spans.unit),
      end: toUtf16(text, end, spans.unit),
      isWhole: spans.isWhole(span)
    })
    return { start, end }
  })
  for (const span of listAt(payload, spans.list)) {
    const words = wordsOf(span, spans)
    if (words === undefined) continue
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
      ranges.push({ start: at, end: at + words.length, isWhole: true })
    }
  }
  return ranges
}

function toUtf16(text: string, offset: number, unit: Spans['unit']): number {
  if (unit === 'utf16') return offset
  let units = 0
  let utf16 = 0
  for (const character of text) {
    if (units >= offset) break
    units += lengthIn(unit, character)
    utf16 += character.length
  }
  return utf16
}

type Move = (
  start: number,
  end: number,
  span: Payload
) => { readonly start: number; readonly end: number } | undefined

function mapSpans(payload: Payload, spans: Spans, move: Move): Payload {
  const list = listAt(payload, spans.list)
  if (list.length === 0) return payload
  const moved = list.flatMap((span: unknown) => {
    const start = getAt(span, spans.start)
    const end = spans.end
      ? getAt(span, spans.end)
      : Number(start) + Number(getAt(span, spans.length ?? []))
    // Anything that is no span is left to the platform, which refuses it.
    if (!isPayload(span) || typeof start !== 'number' || typeof end !== 'number') return [span]
    const to = move(start, end, span)
    if (!to) return []
    if (to.start === start && to.end === end) return [span]
    const started = setAt(span, spans.start, to.start)
    return [
      spans.end
        ? setAt(started, spans.end, to.end)
        : setAt(started, spans.length ?? [], to.end - to.start)
    ]
  })
  return setAt(payload, spans.list, moved)
}
