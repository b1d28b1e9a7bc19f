import type { Mark } from '../notice/resolve-marks.js'
import { escapeHtml, escapeValue } from './escape-html.js'
import type { HtmlWords } from './html-words.js'
import type { MarkPlaces } from './locate-marks.js'

/** Put every mark into its place: nothing else of the source changes. */
export function placeMarks(
  source: string,
  places: MarkPlaces,
  words: HtmlWords,
  marks: ReadonlySet<Mark>
): string {
  const { lead, brief, record } = words
  // At the same offset the first of the list comes first.
  const insertions: (readonly [offset: number | undefined, html: string])[] = []
  if (marks.has('record')) insertions.push([places.record, record])
  if (marks.has('title')) {
    const title = escapeHtml(words.label.title)
    insertions.push([places.title, title], [places.heading, title])
    for (const { offset, quote } of places.contents) {
      insertions.push([offset, escapeValue(words.label.title, quote)])
    }
  }
  insertions.push([places.lead, lead])
  if (marks.has('sections')) for (const offset of places.sections) insertions.push([offset, brief])
  if (marks.has('end')) insertions.push([places.end, brief])
  return insertAll(source, insertions)
}

function insertAll(
  source: string,
  insertions: readonly (readonly [offset: number | undefined, html: string])[]
): string {
  const sorted = insertions
    .map(([offset, html]) => ({ offset: offset ?? -1, html }))
    .filter(({ offset }) => offset !== -1)
    .sort((one, other) => one.offset - other.offset)
  let value = ''
  let at = 0
  for (const { offset, html } of sorted) {
    value += source.slice(at, offset) + html
    at = offset
  }
  return value + source.slice(at)
}
