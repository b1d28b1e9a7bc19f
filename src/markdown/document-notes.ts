import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption
} from '../markup/front-matter.js'
import { resemblesUnfenced } from '../markup/front-matter-dialects.js'
import type { LabelWords } from '../notice/label-words.js'
import { type LabelNote, note } from '../notice/prepare-label.js'
import type { Label } from '../notice/render-label.js'
import { secondLabelNote } from '../notice/second-label.js'
import { wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { openAtEnd } from '../scan/markdown/open-at-end.js'
import { lineAt } from '../text/lines.js'
import type { Place } from './cut-label.js'
import { mayOpenLead, readLead } from './read-lead.js'

/** The labels that stood in a source. Offsets are UTF-16 code units. */
interface Ours {
  /** Where the first lead stood. */
  readonly at: number
  readonly isMoved: boolean
  /** Where the lead of each label stood. */
  readonly leads: readonly number[]
  /** What was taken out of the source with the first. */
  readonly cuts: readonly Place[]
}

interface Circumstances {
  readonly ours: Ours | undefined
  readonly head: FrontMatter | undefined
  readonly option: FrontMatterOption | undefined
  readonly label: Label
  readonly known: readonly LabelWords[]
}

/** Say what a reader of the notes should look at in the source. */
export function documentNotes(source: string, circumstances: Circumstances): LabelNote[] {
  const { ours, head, option, label, known } = circumstances
  return [
    ...(ours?.isMoved ? [note('label/moved', moved(lineAt(source, ours.at)))] : []),
    ...otherLeads(source, ours, known).map((offset) => secondLabelNote(source, offset)),
    ...unnamedHead(source, head, option),
    ...abbreviations(source, label)
  ]
}

function moved(line: number): string {
  return `Line ${line}: the label stood here, behind other text. Text that is put in front of a document belongs behind its label.`
}

/** The leads of whole paragraphs besides those that are taken off, which a reader sees as text. */
function otherLeads(
  source: string,
  { leads, cuts }: Pick<Ours, 'leads' | 'cuts'> = { leads: [], cuts: [] },
  known: readonly LabelWords[]
): number[] {
  const isOurs = (at: number) => leads.includes(at) || cuts.some(({ start, end }) => start <= at && at < end)
  const found: number[] = []
  for (const bold of ['**', '__']) {
    for (let at = source.indexOf(bold); at !== -1; at = source.indexOf(bold, at + 2)) {
      const before = source.charCodeAt(at - 1)
      const opensLine = before === lineFeed || before === carriageReturn
      if (opensLine && !isOurs(at) && isLead(source, at, known)) found.push(at)
    }
  }
  return found.toSorted((one, other) => one - other)
}

const lineFeed = 10
const carriageReturn = 13

function isLead(source: string, at: number, known: readonly LabelWords[]): boolean {
  if (!mayOpenLead(source, at + 2, known)) return false
  const block = wordsBlockAt(source, at)
  if (block?.kind !== 'paragraph') return false
  if (!readLead(source.slice(block.textStart, block.textEnd), known)) return false
  // Not in code, and not as a part of the paragraph above.
  const before = source.slice(0, at)
  return /\n[ \t]*\r?\n$|\r[ \t]*\r$|^\s*$/.test(before.slice(-200)) && openAtEnd(before, 0) === undefined
}

function unnamedHead(
  source: string,
  head: FrontMatter | undefined,
  option: FrontMatterOption | undefined
): LabelNote[] {
  if (head || option !== undefined) return []
  const like = resemblesUnfenced(source, bodyStartOf(source, undefined))
  if (!like) return []
  const message = `The first lines look like front matter of ${like.dialect}, and the label stands before them, because they are text to everybody else. If they are front matter, say \`frontMatter: '${like.dialect}'\`; if they are text, \`frontMatter: false\`.`
  return [note('label/front-matter', message)]
}

const abbreviation = /(?<=^ {0,3})\*\[([^[\]]+)\]:/my

/** Abbreviations that some engines explain wherever they stand. */
function abbreviations(source: string, { title, lead }: Label): LabelNote[] {
  const explained = new Set<string>()
  for (let at = source.indexOf('*['); at !== -1; at = source.indexOf('*[', at + 2)) {
    abbreviation.lastIndex = at
    const [, name] = abbreviation.exec(source) ?? []
    if (name !== undefined && `${title} ${lead.mark} ${lead.text}`.includes(name)) explained.add(name)
  }
  if (explained.size === 0) return []
  const message = `The text explains ${[...explained].join(', ')} as an abbreviation, which the label holds too: engines that know abbreviations put that explanation upon the label.`
  return [note('label/abbreviation', message)]
}
