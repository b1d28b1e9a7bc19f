import { applySplices } from './apply-splices.js'
import { bodyStartOf } from './front-matter.js'
import { cutBelow, insertBelow } from './insert-below.js'
import { scanBlocks } from './scan/scan-blocks.js'

/** Repeat the label below each second-level heading of the document's top level. */
export function insertSections(source: string, brief: string, eol: string): string {
  return applySplices(
    source,
    sectionEnds(source).map((end) => insertBelow(source, end, brief, eol))
  )
}

/** Take the repeats out again, where every section has one. */
export function stripSections(source: string, brief: string, eol: string): string {
  if (!source.includes(brief)) return source
  const cuts = sectionEnds(source).map((end) => cutBelow(source, end, brief, eol))
  return cuts.every((cut) => cut !== undefined) ? applySplices(source, cuts) : source
}

/** Whether every section already has the words below its heading. */
export function sectionsAreMarked(source: string, brief: string, eol: string): boolean {
  return stripSections(source, brief, eol) !== source
}

function sectionEnds(source: string): readonly number[] {
  return scanBlocks(source, bodyStartOf(source)).sectionEnds
}
