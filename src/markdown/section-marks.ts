import { fromMarkdown } from 'mdast-util-from-markdown'
import { bodyStartOf } from './front-matter.js'
import { cutBelow, insertBelow } from './insert-below.js'
import { lineEnd, nextLine } from './lines.js'

/** Repeat the label below each second-level heading of the document's top level. */
export function insertSections(source: string, brief: string, eol: string): string {
  return sectionEnds(source).reduceRight(
    (value, end) => insertBelow(value, end, brief, eol),
    source
  )
}

/** Take the repeats out again, where every section has one. */
export function stripSections(source: string, brief: string, eol: string): string {
  if (!source.includes(brief)) return source
  const ends = sectionEnds(source)
  const cuts = ends.map((end) => cutBelow(source, end, brief, eol))
  if (cuts.length === 0 || cuts.includes(undefined)) return source
  return cuts.reduceRight<string>(
    (value, cut) => (cut ? value.slice(0, cut.start) + value.slice(cut.end) : value),
    source
  )
}

/** Whether every section already has the words below its heading. */
export function sectionsAreMarked(source: string, brief: string, eol: string): boolean {
  return stripSections(source, brief, eol) !== source
}

/** Ends of the second-level headings at the document's top level, as offsets behind their lines. */
function sectionEnds(source: string): number[] {
  const start = bodyStartOf(source)
  const tree = fromMarkdown(source.slice(start))
  return tree.children.flatMap((node) => {
    const offset = node.position?.end.offset
    if (node.type !== 'heading' || node.depth !== 2 || offset === undefined) return []
    return [nextLine(source, lineEnd(source, start + offset))]
  })
}
