import { isolate, withoutIsolates } from '../text/names.js'
import { fillTemplate, matchTemplate, partsOf, type Slots, type TemplateSearch } from '../text/template.js'
import type { Locale } from './locale.js'
import { formsOf } from './read-names.js'

/** The stop of a single letter is rather that of an initial, with a name behind it. */
const initial = /(?:^|[\s.])[A-Z]$/
/** Names that mostly have a stop of their own: at the end of a sentence, its stop is theirs too. */
const abbreviated = new RegExp(
  `(?:^|[\\s,.&])(?:Inc|Co|Corp|Jr|Sr|Bros|e\\.V|o\\.o|S\\.p\\.A)$|${initial.source}`
)

/** The marks that end a sentence by themselves: behind a name that has one, no stop is written. */
const ownMarks = ['!', '?', '！', '？']
const endsInMark = /[!?！？]\u2069?$/

// Round the name before the stop: see `isolate`. Nobody sees them.
const opened = '\u2068'
const closed = '\u2069'

/** A sentence of which a slot is the last thing before the stop. */
function slotBeforeStop(template: string, stop: string): string | undefined {
  const last = partsOf(template).slots.at(-1)
  return last?.literal === stop ? last.name : undefined
}

/** Fill a sentence. A name that ends in a stop or a mark, `Acme Inc.` or `Yahoo!`, needs no second one. */
export function fillSentence(template: string, slots: Slots, { stop }: Locale): string {
  const last = slotBeforeStop(template, stop)
  const value = last === undefined ? undefined : slots[last]
  if (last === undefined || value === undefined) return fillTemplate(template, slots)
  if (endsInMark.test(value)) return fillTemplate(template.slice(0, -stop.length), slots)
  const isIsolated = value.endsWith(closed)
  const words = isIsolated ? value.slice(0, -1) : value
  if (!words.endsWith(stop)) return fillTemplate(template, slots)
  const bare = words.slice(0, -stop.length) + (isIsolated ? closed : '')
  return fillTemplate(template, { ...slots, [last]: bare })
}

/** Whether a sentence that a name ends may have another end than its stop. */
export function changesEnd(name: string): boolean {
  return endsInMark.test(name) || abbreviated.test(name)
}

/**
 * Fill a sentence so that it gives the very name back, whether the stop behind it belongs to the name
 * or not: `Acme Inc.` and `Harbour Ltd` are written as they are, and `Acme Inc` and `Harbour Ltd.`
 * have isolates round the name, with its own stop inside.
 */
export function fillSentenceExactly(template: string, slots: Slots, locale: Locale): string {
  const { stop } = locale
  const last = slotBeforeStop(template, stop)
  const value = last === undefined ? undefined : slots[last]
  if (last === undefined || value === undefined) return fillTemplate(template, slots)
  const withoutStop = template.slice(0, -stop.length)
  if (value.endsWith(stop + closed) || endsInMark.test(value)) return fillTemplate(withoutStop, slots)
  if (value.endsWith(stop)) {
    const bare = value.slice(0, -stop.length)
    // Behind an initial, the next sentence could be the rest of the name.
    if (isAbbreviated(bare, stop) && !initial.test(bare)) return fillTemplate(withoutStop, slots)
    return fillTemplate(withoutStop, { ...slots, [last]: isolateLast(value, locale) })
  }
  if (!isAbbreviated(value, stop)) return fillTemplate(template, slots)
  return fillTemplate(template, { ...slots, [last]: isolateLast(value, locale) })
}

/** Whether the stop of a sentence behind a name would be read as the name's own. */
function isAbbreviated(name: string, stop: string): boolean {
  return stop === '.' && abbreviated.test(name)
}

/** Isolate the last of the names that are joined, or its last part where it holds what joins them. */
function isolateLast(names: string, { names: { comma, last, or } }: Locale): string {
  const start = [comma, ...formsOf(last), ...formsOf(or)].reduce((before, join) => {
    const at = names.lastIndexOf(join)
    return at === -1 ? before : Math.max(before, at + join.length)
  }, 0)
  return `${names.slice(0, start)}${opened}${names.slice(start)}${closed}`
}

/** Read a sentence that {@link fillSentenceExactly} wrote: every way in which it fits. */
export function* matchSentence(
  template: string,
  text: string,
  offset: number,
  search: TemplateSearch,
  locale: Locale
): Generator<{ readonly slots: Slots; readonly end: number; readonly isDoubtful: boolean }> {
  const { stop } = locale
  const last = slotBeforeStop(template, stop)
  if (last === undefined) {
    for (const match of matchTemplate(template, text, offset, search)) {
      yield { isDoubtful: false, ...match }
    }
    return
  }
  const named = (slots: Slots, end: number, value: string, isDoubtful = false) => ({
    slots: { ...slots, [last]: value },
    end,
    isDoubtful
  })
  for (const { slots, end, isMarked } of matchFilled(template, text, offset, locale, search)) {
    const value = slots[last] ?? ''
    if (isMarked) yield named(slots, end, value)
    else if (text.startsWith(closed, end)) {
      yield named(slots, end + closed.length, withoutMark(value + stop + closed, locale))
    } else if (isAbbreviated(value, stop)) yield named(slots, end, value + stop, initial.test(value))
    else yield named(slots, end, withoutMark(value, locale))
  }
}

/** Read a sentence that {@link fillSentence} wrote: every way in which it fits, the shortest first. */
export function* matchFilled(
  template: string,
  text: string,
  offset: number,
  locale: Locale,
  search?: TemplateSearch
): Generator<{ readonly slots: Slots; readonly end: number; readonly isMarked?: true }> {
  const marked = matchMarked(template, text, offset, locale, search)
  for (const match of matchTemplate(template, text, offset, search)) {
    while (marked[0] && marked[0].end < match.end) yield* marked.splice(0, 1)
    yield match
  }
  yield* marked
}

/** The ways in which a sentence fits whose last name ends it by a mark of its own. */
function matchMarked(
  template: string,
  text: string,
  offset: number,
  { stop }: Locale,
  search?: TemplateSearch
) {
  const last = slotBeforeStop(template, stop)
  if (last === undefined) return []
  const marks = ownMarks.filter((mark) => text.includes(mark, offset))
  const found = marks.flatMap((mark) =>
    [...matchTemplate(template.slice(0, -stop.length) + mark, text, offset, search)].map(({ slots, end }) => {
      const close = text.startsWith(closed, end) ? closed : ''
      return {
        slots: { ...slots, [last]: `${slots[last]}${mark}${close}` },
        end: end + close.length,
        isMarked: true as const
      }
    })
  )
  return found.toSorted((one, other) => one.end - other.end)
}

/** Names without the isolates that only say whose the stop is. */
function withoutMark(names: string, { dir }: Locale): string {
  if (!names.endsWith(closed)) return names
  const start = names.lastIndexOf(opened)
  const name = withoutIsolates(names.slice(start))
  return start === -1 || isolate(name, dir) !== name ? names : names.slice(0, start) + name
}
