import {
  bodyStartOf,
  type FrontMatterOption,
  locateFrontMatter
} from '../markup/front-matter.js'
import { resemblesUnfenced } from '../markup/front-matter-dialects.js'
import { applySplices, beforeSplices } from '../markup/splice.js'
import { knownWords } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { mixesLoneReturns } from '../text/lines.js'
import { type FoundLabel, findLabel, type Searched } from './find-label.js'

/** A label upon a label: each is one of ours, and more than a few are not taken for that. */
const mostLabels = 4

export interface Stripped {
  readonly value: string
  /** The label that stood first. */
  readonly found: FoundLabel
  /** Every label that was taken off, one upon the other, as it stood without those before it. */
  readonly all: readonly FoundLabel[]
}

/**
 * Find our label by its words, and take every mark off.
 *
 * @returns `undefined` when there is none. A lead that isn't exactly ours is the author's text.
 */
export function stripLabel(
  source: string,
  known: readonly LabelWords[],
  option?: FrontMatterOption
): Stripped | undefined {
  return mixesLoneReturns(source) ? undefined : stripFrom(source, known, option)
}

/** The same for a source that has one kind of line endings. */
export function stripFrom(
  source: string,
  known: readonly LabelWords[],
  option?: FrontMatterOption
): Stripped | undefined {
  const found = findLabel(searchedFor(source, option), known)
  if (!found) return undefined
  let value = applySplices(source, found.splices)
  const all = [found]
  while (all.length < mostLabels) {
    const another = findLabel(searchedFor(value, option), known)
    if (!another) break
    value = applySplices(value, another.splices)
    all.push(another)
  }
  return { value, found, all }
}

/** Where the lead of each label that was taken off stood in the source, in UTF-16 code units. */
export function strippedLeads({ all }: Stripped): number[] {
  return all.map(({ at }, index) =>
    all.slice(0, index).reduceRight((offset, { splices }) => beforeSplices(offset, splices), at)
  )
}

/**
 * Whether taking the labels off a document gives back the text that it was made of, which has none.
 * Quicker than taking them off for the comparison, as nothing is looked for in the text again.
 */
export function comesOff(
  labelled: string,
  bare: string,
  known: readonly LabelWords[],
  option?: FrontMatterOption
): boolean {
  let value = labelled
  for (let count = 0; count < mostLabels && value !== bare; count++) {
    const found = mixesLoneReturns(value) ? undefined : findLabel(searchedFor(value, option), known)
    if (!found) return false
    value = applySplices(value, found.splices)
  }
  return value === bare
}

/**
 * Locate the front matter that a label may stand behind. Lines that only resemble front matter of a
 * host count here: whoever labelled the text may have named the host.
 */
export function searchedFor(source: string, option?: FrontMatterOption): Searched {
  const located = locateFrontMatter(source, option)
  const start = bodyStartOf(source, undefined)
  const head = located ?? (option === undefined ? resemblesUnfenced(source, start)?.frontMatter : undefined)
  return { source, head, bodyStart: bodyStartOf(source, head) }
}

/** Take every label off a document. */
export function withoutLabel(source: string, option?: FrontMatterOption): string {
  return stripLabel(source, knownWords(), option)?.value ?? source
}

/** Give the text behind the front matter, without labels. */
export function bodyOf(source: string, option?: FrontMatterOption): string {
  const value = withoutLabel(source, option)
  return value.slice(bodyStartOf(value, locateFrontMatter(value, option)))
}
