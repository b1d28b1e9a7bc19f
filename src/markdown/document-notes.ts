import {
  bodyStartOf,
  type FrontMatter,
  type FrontMatterOption,
  locateFrontMatter
} from '../markup/front-matter.js'
import { resemblesUnfenced } from '../markup/front-matter-dialects.js'
import { startsLikeLead } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { type LabelNote, note } from '../notice/label-notes.js'
import type { Label } from '../notice/render-label.js'
import { mostNotices, type OtherNotice, otherNoticeNote } from '../notice/second-label.js'
import { bracketColons } from '../scan/markdown/bracket-colons.js'
import { wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { type MarkdownFormat, scanDocumentStart } from '../scan/markdown/heading.js'
import { readOpening } from '../scan/markdown/inline-words.js'
import { firstContentLine, lineAt, lineEnd } from '../text/lines.js'
import type { Place } from './cut-label.js'
import { isOneOf, isText } from './find-repeats.js'
import { htmlLeads } from './html-leads.js'
import { holdsOpeningLead } from './opening-lead.js'
import { noticeStarts, readLead, wordsOf } from './read-lead.js'

/** The labels that stood in a source. Offsets are UTF-16 code units. */
interface Ours {
  /** Where the first lead stood. */
  readonly at: number
  readonly isMoved: boolean
  /** Where the lead of each label stood. */
  readonly leads: readonly number[]
  /** Where the first left a foreword. */
  readonly leftForeword?: number | undefined
  /** What was taken out of the source with the first. */
  readonly cuts: readonly Place[]
}

interface Circumstances {
  readonly ours: Ours | undefined
  readonly head: FrontMatter | undefined
  readonly option: FrontMatterOption | undefined
  readonly label: Label
  readonly known: readonly LabelWords[]
  /** The source without labels. */
  readonly bare: string
  readonly format: MarkdownFormat
}

/** Say what a reader of the notes should look at in the source. */
export function documentNotes(source: string, circumstances: Circumstances): LabelNote[] {
  const { ours, head, option, label } = circumstances
  const others = otherNotices(source, ours, circumstances)
  return [
    ...(ours?.isMoved ? [note('label/moved', moved(lineAt(source, ours.at)))] : []),
    ...(ours?.leftForeword === undefined ? [] : [otherNoticeNote(source, ours.leftForeword, 'foreword')]),
    ...others,
    // Where a whole paragraph of it is named, that is enough.
    ...(others.length > 0 ? [] : quotedLead(source, circumstances)),
    ...unnamedHead(source, head, option),
    ...abbreviations(source, label)
  ]
}

function moved(line: number): string {
  return `Line ${line}: the label stood here, behind other text. Text that is put in front of a document belongs behind its label.`
}

/** The notices of whole paragraphs besides those that are taken off, which a reader sees as text. */
function otherNotices(
  source: string,
  { leads, cuts }: Pick<Ours, 'leads' | 'cuts'> = { leads: [], cuts: [] },
  { known, label }: Pick<Circumstances, 'known' | 'label'>
): LabelNote[] {
  const isOurs = (at: number) => leads.includes(at) || cuts.some(({ start, end }) => start <= at && at < end)
  const found = noticeStarts(source, known).flatMap(({ line, at }) => {
    const which = isOurs(line) ? undefined : noticeAt(source, at, known, label)
    return which ? [{ line, which }] : []
  })
  const inText = found.slice(0, mostNotices).filter(({ line }) => isText(source, line))
  const inHtml = htmlLeads(source, known).filter((at) => !isOurs(at))
  return [...inText, ...inHtml.map((line) => ({ line, which: 'lead' as const }))]
    .slice(0, mostNotices)
    .map(({ line, which }) => otherNoticeNote(source, line, which))
}

/** A lead in a quotation, a callout and the like that opens the text, which is no part of the label. */
function quotedLead(source: string, { bare, option, format, known }: Circumstances): LabelNote[] {
  const bodyStart = bodyStartOf(bare, locateFrontMatter(bare, option))
  const { contentStart, heading } = scanDocumentStart(bare, bodyStart, format)
  const at = firstContentLine(bare, heading?.end ?? contentStart)
  if (!holdsOpeningLead(bare, at, known)) return []
  const line = `\n${bare.slice(at, lineEnd(bare, at))}`
  return [otherNoticeNote(source, sameIn(`\n${source}`, line, `\n${bare}`.slice(0, at).split(line).length), 'quoted')]
}

/** Where words stand for the nth time: what was taken out of a source before them holds none. */
function sameIn(source: string, words: string, count: number): number {
  let at = source.indexOf(words)
  for (let found = 1; found < count && at !== -1; found++) at = source.indexOf(words, at + words.length)
  return Math.max(at, 0)
}

function noticeAt(
  source: string,
  at: number,
  known: readonly LabelWords[],
  label: Label
): OtherNotice | undefined {
  const block = wordsBlockAt(source, at)
  if (block?.kind !== 'paragraph') return undefined
  const text = source.slice(block.textStart, block.textEnd)
  if (readLead(text, known)) return 'lead'
  if (isOneOf(source, block, wordsOf([label]).briefs)) return 'repeat'
  return startsLikeLead(`${readOpening(text.replace(otherMarkup, ''))} `, known) ? 'near' : undefined
}

/** Italics, code, links and the like, which make words that are no label any more. */
const otherMarkup = /(?<![*_])(?:[*_]|\*{3}|_{3})(?![*_])|[`~|[]|\]\([^()\s]*\)/g

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
  for (const { start } of bracketColons(source)) {
    abbreviation.lastIndex = Math.max(0, start - 1)
    const [, name] = abbreviation.exec(source) ?? []
    if (name !== undefined && `${title} ${lead.mark} ${lead.text}`.includes(name)) explained.add(name)
  }
  if (explained.size === 0) return []
  const message = `The text explains ${[...explained].join(', ')} as an abbreviation, which the label holds too: engines that know abbreviations put that explanation upon the label.`
  return [note('label/abbreviation', message)]
}
