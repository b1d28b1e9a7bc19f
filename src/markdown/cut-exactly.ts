import { applySplices, type Splice } from '../markup/splice.js'
import { type MarkdownFormat, scanDocumentStart } from '../scan/markdown/heading.js'
import { eolOf, firstContentLine } from '../text/lines.js'
import { cutAbove, cutBelow, cutEnd } from './cut-label.js'
import type { Searched } from './find-label.js'
import { findFieldMarks } from './find-titles.js'
import type { MarkdownWords } from './markdown-words.js'
import type { KnownWords } from './read-lead.js'

/** What is left without a label whose words are known. */
interface Cut {
  readonly value: string
  /** Where the lead stood in the source, in UTF-16 code units. */
  readonly at: number
  readonly splices: readonly Splice[]
}

/**
 * Cut a label out, which stands with these very words where it would be placed.
 *
 * Nothing is read: whether this gives what the source was made of shows when it is labelled again.
 *
 * @param block The lead, with the foreword behind it where there is one.
 */
export function cutExactly(
  { source, head, bodyStart }: Searched,
  words: MarkdownWords,
  { block, known, format }: { readonly block: string; readonly known: KnownWords; readonly format: MarkdownFormat }
): Cut | undefined {
  const eol = eolOf(source)
  const textEnd = source.endsWith(eol) ? source.length - eol.length : source.length
  if (!source.endsWith(words.brief, textEnd)) return undefined
  const end = cutEnd(source, textEnd - words.brief.length, textEnd)
  const kept = source.slice(0, end.start)
  const first = firstContentLine(kept, bodyStart)
  const isAbove = kept.startsWith(block, first)
  const { heading } = scanDocumentStart(kept, isAbove ? first + block.length : bodyStart, format)
  if (!isAbove && !heading) return undefined
  const at = isAbove || !heading ? first : firstContentLine(kept, heading.end)
  if (!kept.startsWith(block, at)) return undefined
  const stop = at + block.length
  const lead =
    isAbove || !heading
      ? cutAbove(kept, bodyStart, head !== undefined, { start: at, end: stop })
      : cutBelow(kept, heading.end, at, stop)
  const mark = heading && [words.heading, words.escapedHeading].find((each) => kept.startsWith(each, heading.textStart))
  const splices = [
    ...(head ? findFieldMarks(source, head, known).map(({ splice }) => splice) : []),
    ...(heading && mark !== undefined
      ? [{ start: heading.textStart, end: heading.textStart + mark.length, text: '' }]
      : []),
    lead,
    end
  ]
  return { value: applySplices(source, splices), at, splices }
}
