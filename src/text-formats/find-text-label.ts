import { applySplices, type Splice } from '../markup/splice.js'
import { bodyStartOf, type FrontMatter, locateFrontMatter } from '../markup/front-matter.js'
import { readLabels } from '../notice/known-words.js'
import type { LabelWords, ToldLabel } from '../notice/label-words.js'
import { requireKnown } from '../notice/require-known.js'
import { chunkStart, endsLine, eolOf, firstContentLine, isBlank, lineEnd, nextLine } from '../text/lines.js'
import { foldText, seenText } from '../text/names.js'
import type { TextFormat } from './text-format.js'
import { forewordBlocks, noticeText, readWords, writtenTitle } from './text-words.js'

/** A label in a text. */
interface FoundTextLabel {
  readonly told: ToldLabel
  readonly splices: readonly Splice[]
}

/** Lines without a blank one between them. Offsets are UTF-16 code units. */
interface Block {
  readonly start: number
  readonly end: number
}

/** A label stands before the text, or behind what somebody put in front of it since. */
const mostBlocks = 8
/** A lead has at most 6,000 characters, each of which may be a reference. */
const longestBlock = 40_000
/** A label upon a label: each is one of ours, and more than a few are not taken for that. */
const mostLabels = 4

/** Front matter between fences, as static sites have it before any format. */
export function fencedHead(source: string): FrontMatter | undefined {
  return /^\uFEFF?(?:---|\+\+\+)/.test(source) ? locateFrontMatter(source) : undefined
}

/** Where the text begins, behind front matter. */
export function textStart(source: string): number {
  return bodyStartOf(source, fencedHead(source))
}

/** Take our label off, and tell what it said. */
export function stripTextLabel(
  source: string,
  format: TextFormat,
  known: readonly LabelWords[]
): { readonly value: string; readonly told: ToldLabel } | undefined {
  const found = findTextLabel(source, format, known)
  if (!found) return undefined
  let value = applySplices(source, found.splices)
  for (let count = 1; count < mostLabels; count++) {
    const another = findTextLabel(value, format, known)
    if (!another) break
    value = applySplices(value, another.splices)
  }
  return { value, told: found.told }
}

/**
 * Find our label by its words: whole paragraphs, unescaped and unwrapped. Everything else is the
 * author's.
 */
function findTextLabel(
  source: string,
  format: TextFormat,
  known: readonly LabelWords[]
): FoundTextLabel | undefined {
  const head = format.locateHead(source, textStart(source))
  let at = firstContentLine(source, head.end)
  for (let count = 0; count < mostBlocks; count++) {
    const block = blockAt(source, at)
    if (!block) return undefined
    const told = readLead(source, block, format, known)
    if (told) return labelAt(source, block, told, format)
    at = firstContentLine(source, nextLine(source, block.end))
  }
  return undefined
}

function blockAt(source: string, start: number): Block | undefined {
  if (start >= source.length) return undefined
  let end = lineEnd(source, start)
  let next = nextLine(source, end)
  while (next < source.length && !isBlank(source, next, lineEnd(source, next))) {
    end = lineEnd(source, next)
    next = nextLine(source, end)
  }
  return { start, end }
}

function readLead(
  source: string,
  { start, end }: Block,
  format: TextFormat,
  known: readonly LabelWords[]
): ToldLabel | undefined {
  if (end - start > longestBlock) return undefined
  const text = source.slice(start, end)
  const words = readWords(text, format)
  if (openingsOf(known).some((mark) => words.startsWith(mark))) return readLabels(words, known)[0]
  if (text.startsWith(format.bold[0])) requireKnown(words, known)
  return undefined
}

const openings = new WeakMap<readonly LabelWords[], readonly string[]>()

function openingsOf(known: readonly LabelWords[]): readonly string[] {
  const remembered = openings.get(known)
  if (remembered) return remembered
  const marks = [...new Set(known.flatMap((words) => words.leadMarks().map(foldText)))]
  openings.set(known, marks)
  return marks
}

function labelAt(source: string, lead: Block, told: ToldLabel, format: TextFormat): FoundTextLabel {
  const end = forewordEnd(source, lead, told, format) ?? lead.end
  const repeat = findRepeat(source, end, told, format)
  const cut = cutLead(source.slice(0, repeat?.start ?? source.length), lead.start, end)
  return {
    told,
    splices: [...titleSplices(source, told, format), cut, ...(repeat ? [repeat] : [])]
  }
}

function forewordEnd(
  source: string,
  lead: Block,
  told: ToldLabel,
  format: TextFormat
): number | undefined {
  for (const foreword of told.forewords()) {
    let end: number | undefined = lead.end
    for (const words of forewordBlocks(foreword, format, '\n')) {
      const block = blockAt(source, firstContentLine(source, nextLine(source, end)))
      const isSame = block && seenText(readWords(source.slice(block.start, block.end), format)) === seenText(readWords(words, format))
      end = isSame ? block.end : undefined
      if (end === undefined) break
    }
    if (end !== undefined) return end
  }
  return undefined
}

function titleSplices(source: string, { marks }: ToldLabel, format: TextFormat): Splice[] {
  const { title, rules = [] } = format.locateHead(source, textStart(source))
  const written = writtenTitle(marks.title, format)
  const forms = [written, marks.title].filter((form) => form !== '')
  const found = title && forms.find((form) => source.startsWith(form, title.start))
  if (!title || found === undefined) return []
  return [
    { start: title.start, end: title.start + found.length, text: '' },
    ...rules.map((end) => ({ start: end - ruleGrowth(found), end, text: '' }))
  ].sort((a, b) => a.start - b.start)
}

/** How many columns a mark takes of the line below a title: wide letters take two. */
export function ruleGrowth(written: string): number {
  const wide = written.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g)
  return written.length + (wide?.length ?? 0)
}

/** Cut the lead: the inverse of what placing it did, else with the blank lines behind it. */
function cutLead(source: string, start: number, end: number): Splice {
  const eol = eolOf(source)
  const gap = eol + eol
  if (source.startsWith(gap, end)) return { start, end: end + gap.length, text: '' }
  if (end === source.length && source.endsWith(gap, start)) return { start: start - gap.length, end, text: '' }
  if (source.slice(end) === eol && source.endsWith(eol, start)) {
    return { start: start - eol.length, end: source.length, text: '' }
  }
  return { start, end: firstContentLine(source, nextLine(source, end)), text: '' }
}

/** Find the repeat at the end, and cut it as it was placed; else the last that somebody put text behind. */
function findRepeat(
  source: string,
  from: number,
  { marks }: ToldLabel,
  format: TextFormat
): Splice | undefined {
  const textEnd = source.trimEnd().length
  if (textEnd <= from) return undefined
  const start = chunkStart(source, from, textEnd, longestBlock)
  const brief = seenText(noticeText(marks.brief))
  const isBrief = (at: number, end: number) => seenText(readWords(source.slice(at, end), format)) === brief
  if (start === undefined || !isBrief(start, textEnd)) return findMovedRepeat(source, from, isBrief, format)
  const eol = eolOf(source)
  const gap = eol + eol
  if (textEnd === source.length && source.endsWith(gap, start) && !endsLine(source.slice(0, start - gap.length))) {
    return { start: start - gap.length, end: source.length, text: '' }
  }
  const isPlaced = source.slice(textEnd) === eol && source.slice(0, start).endsWith(eol)
  return { start: isPlaced ? start - eol.length : start, end: source.length, text: '' }
}

/** Where something is open at the end, no repeat was placed there. */
function findMovedRepeat(
  source: string,
  from: number,
  isBrief: (start: number, end: number) => boolean,
  format: TextFormat
): Splice | undefined {
  if (format.openAtEnd(source.slice(from)) !== undefined) return undefined
  const found: Block[] = []
  let at = firstContentLine(source, nextLine(source, lineEnd(source, from)))
  for (let block = blockAt(source, at); block; block = blockAt(source, at)) {
    if (source.startsWith(format.bold[0], block.start) && isBrief(block.start, block.end)) found.push(block)
    at = firstContentLine(source, nextLine(source, block.end))
  }
  const last = found.at(-1)
  if (!last || format.openAtEnd(source.slice(from, last.start)) !== undefined) return undefined
  return { start: last.start, end: firstContentLine(source, nextLine(source, last.end)), text: '' }
}
