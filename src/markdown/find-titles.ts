import type { FrontMatter } from '../markup/front-matter.js'
import type { Splice } from '../markup/splice.js'
import { findMarkedFields } from '../markup/title-fields.js'
import { findWords } from '../scan/markdown/inline-words.js'
import { lengthOfNumber } from '../text/page-lines.js'
import type { Place } from './cut-label.js'
import { definesReference, writtenTitles } from './markdown-words.js'
import type { KnownWords } from './read-lead.js'

export interface MarkedTitle {
  readonly name: string
  readonly splice: Splice
  /** Whether it is as it should be: in the lead's language, and no reference makes a link of it. */
  readonly isSound: boolean
}

/** Find the fields of front matter that carry a title mark. */
export function findFieldMarks(source: string, head: FrontMatter, { own, all }: KnownWords): MarkedTitle[] {
  const found = findMarkedFields(source, head, own.titles).map((field) => ({ isSound: true, ...field }))
  if (found.length === 2 || !opensInBracket(source.slice(head.start, head.end))) return found
  const names = found.map(({ name }) => name)
  const others = findMarkedFields(source, head, all().titles)
    .filter(({ name }) => !names.includes(name))
    .map((field) => ({ isSound: false, ...field }))
  return [...found, ...others]
}

export function headingMark(
  source: string,
  { start, end }: Place,
  words: KnownWords
): MarkedTitle | undefined {
  const from = start + lengthOfNumber(source.slice(start, end))
  const text = source.slice(from, end)
  const splice = findTitleMark(text, words)
  if (!splice) return undefined
  const cut = text.slice(splice.start, splice.end)
  return {
    name: 'heading',
    splice: { start: from + splice.start, end: from + splice.end, text: '' },
    isSound: splice.isOwn && (!cut.startsWith('[') || !definesReference(source, cut))
  }
}

/** Find the title mark at the start of a heading's text: as it was written, else as it is read. */
export function findTitleMark(
  text: string,
  { own, all }: KnownWords
): (Place & { readonly isOwn: boolean }) | undefined {
  const found = firstMark(text, own.titles)
  if (found) return { isOwn: true, ...found }
  const other = opensInBracket(text) ? firstMark(text, all().titles) : undefined
  return other && { isOwn: false, ...other }
}

/** All of a heading in one link. */
const linked = /^\[.*\]\([^()\s]*\)[ \t#]*$/

function firstMark(text: string, titles: readonly string[]): Place | undefined {
  const found = markAtStart(text, titles)
  if (found || !linked.test(text)) return found
  const inside = markAtStart(text.slice(1), titles)
  return inside && { start: inside.start + 1, end: inside.end + 1 }
}

function markAtStart(text: string, titles: readonly string[]): Place | undefined {
  for (const title of titles) {
    for (const written of writtenTitles(title)) {
      if (text.startsWith(written)) return { start: 0, end: written.length }
    }
    const place = findWords(text, title)
    if (place) return place
  }
  return undefined
}

/** Whether a bracket opens a text or a value, however it is escaped. */
function opensInBracket(text: string): boolean {
  return /(?:^|[:=]\s*|["'>*_`\s])\\{0,2}(?:\[|&#91;|&#x5b;|&lsqb;|&lbrack;)/i.test(text)
}
