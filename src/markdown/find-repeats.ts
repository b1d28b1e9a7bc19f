import type { Splice } from '../markup/splice.js'
import { type WordsBlock, wordsBlockAt } from '../scan/markdown/first-blocks.js'
import { boundEnd, boundTextEnd } from '../scan/markdown/heading.js'
import { readOpening, seenWords } from '../scan/markdown/inline-words.js'
import { openAtEnd } from '../scan/markdown/open-at-end.js'
import { scanBlocks } from '../scan/markdown/scan-blocks.js'
import { chunkStart, firstContentLine, lineEnd } from '../text/lines.js'
import { isAmong, seenText, withoutIcons } from '../text/names.js'
import { cutBelow, cutBlock, cutEnd } from './cut-label.js'
import { isBehindBlank, type KnownWords, longestLead } from './read-lead.js'

/** The repeat at the end, and whether it is in the lead's language. */
interface EndMark extends Splice {
  readonly isOwn: boolean
}

/** Find the repeats of the sections, and at the end. */
export function findRepeats(
  source: string,
  bodyStart: number,
  from: number,
  words: KnownWords
): { readonly sections: readonly Splice[]; readonly end: EndMark | undefined } {
  const end = findEnd(source, bodyStart, from, words)
  const sections = findSections(source, bodyStart, from, words.own.briefs, end)
  if (!end) return { sections, end: findMovedEnd(source, bodyStart, from, words, sections) }
  // The last section has nothing but its mark, which is no repeat at the end then.
  const isSection = (sections.at(-1)?.end ?? 0) > end.start
  // Of one section alone it makes no difference.
  if (isSection && sections.length === 1) return { sections: [], end }
  return { sections, end: isSection ? undefined : end }
}

function findSections(
  source: string,
  bodyStart: number,
  from: number,
  briefs: readonly string[],
  end: Splice | undefined
): readonly Splice[] {
  const middle = source.slice(from, end?.start ?? source.length)
  // Following the blocks takes long, and hardly any document has section marks.
  if (!holdsWordOf(middle, briefs)) return []
  const { sectionEnds } = scanBlocks(source, bodyStart)
  return sectionEnds
    .map((offset) => boundEnd(source, offset))
    .filter((offset) => offset >= from)
    .map((offset, index, all) => {
      const isLast = index === all.length - 1
      const text = end && !isLast ? source.slice(0, end.start) : source
      const block = wordsBlockAt(text, behindWrapperEnd(text, firstContentLine(text, offset)))
      if (block?.kind !== 'paragraph' || !isOneOf(text, block, briefs)) return undefined
      // With a repeat at the end behind it, a mark is cut as if that were not there.
      const rest = end && block.start < end.start ? source.slice(0, end.start) : text
      return cutBelow(rest, offset, block.start, boundTextEnd(text, block))
    })
    .filter((cut) => cut !== undefined)
}

/** Behind the end of a wrapper that a converter put round the heading alone. */
function behindWrapperEnd(source: string, at: number): number {
  const [line = ''] = /^ {0,3}<\/(?:div|section)[ \t]*>[ \t]*(?:\r\n?|\n)/i.exec(source.slice(at, at + 100)) ?? []
  return line === '' ? at : firstContentLine(source, at + line.length)
}

/** So many letters are seldom in a text by chance. */
const longEnough = 5

/** A quick look whether repeats of sections may stand in a text. */
export function mayHoldRepeat(text: string, { own }: KnownWords): boolean {
  return holdsWordOf(text, own.briefs)
}

function holdsWordOf(text: string, briefs: readonly string[]): boolean {
  return wordsToFind(briefs).some((word) => text.includes(word))
}

// They depend on the words alone, which are the same on many pages.
const found = new WeakMap<readonly string[], readonly string[]>()

function wordsToFind(briefs: readonly string[]): readonly string[] {
  const words = found.get(briefs) ?? [...new Set(briefs.map(longestWord))]
  found.set(briefs, words)
  return words
}

/** A run of letters, which every form of the words has: the longest, of those with a capital if one is long enough. */
function longestWord(text: string): string {
  let [first, length, start] = [0, 0, 0]
  let isCapital = false
  for (let at = 0; at <= text.length; at++) {
    // Letters of ASCII, in either case.
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) continue
    // A capital is rare in a text: what begins with one is looked for in the least time.
    const hasCapital = at - start >= longEnough && text.charCodeAt(start) < 97
    if (hasCapital === isCapital ? at - start > length : hasCapital) {
      ;[first, length, isCapital] = [start, at - start, hasCapital]
    }
    start = at + 1
  }
  if (length >= longEnough) return text.slice(first, first + length)
  const words = text.match(/[A-Za-z]+|(?:(?![A-Za-z])[\p{L}\p{M}])+/gu) ?? []
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Whether the words of a block are those of a repeat. */
export function isOneOf(source: string, { textStart, textEnd }: WordsBlock, briefs: readonly string[]): boolean {
  const words = seenWords(source.slice(textStart, textEnd))
  return words !== undefined && isAmong(words, briefs)
}

/** What may stand behind the repeat at the end: definitions, footnotes, comments, a wrapper's end. */
const mostTails = 8
const tailLine = /^ {0,3}(?:\[(?:[^[\]\\]|\\.)+\]:|\[\d+\][ \t]|\*\[[^[\]]+\]:|<!--.*-->[ \t]*$|<\/[a-z]+>[ \t]*$|:{3,}[ \t]*$|\{:)/i

function findEnd(
  source: string,
  bodyStart: number,
  from: number,
  words: KnownWords
): EndMark | undefined {
  let stop = source.length
  for (let tails = 0; tails < mostTails; tails++) {
    const textEnd = contentEnd(source, from, stop)
    const start = repeatStart(source, from, textEnd)
    if (start === undefined) return undefined
    const block = wordsBlockAt(source, start)
    if (block?.kind === 'paragraph' && boundTextEnd(source, block) === textEnd) {
      const repeat = repeatIn(source, block, words)
      if (repeat) {
        const cut = cutEnd(source, start, textEnd)
        const isOpen = openAtEnd(source.slice(0, cut.start), bodyStart) !== undefined
        return isOpen ? undefined : { isOwn: repeat === 'own', ...cut }
      }
    }
    if (!source.slice(start, textEnd).split(/[\r\n]+/).every((line) => tailLine.test(line))) {
      return undefined
    }
    stop = start
  }
  return undefined
}

/** How many paragraphs with the words of the repeat are looked at, each with all that stands before it. */
const mostRepeats = 4

/**
 * Find the repeat that somebody put text behind: the last paragraph that says these words alone.
 * Where something is open at the end, none was placed there.
 */
function findMovedEnd(
  source: string,
  bodyStart: number,
  from: number,
  { own }: KnownWords,
  sections: readonly Splice[]
): EndMark | undefined {
  if (!holdsWordOf(source.slice(from), own.briefs) || openAtEnd(source, bodyStart) !== undefined) return undefined
  const repeats = [...source.slice(from).matchAll(/^(?:\*\*|__)/gm)]
    .map(({ index }) => from + index)
    .filter((at) => isBehindBlank(source, at) && !sections.some(({ start, end }) => start <= at && at < end))
    .map((at) => wordsBlockAt(source, at))
    .filter((block) => block?.kind === 'paragraph' && isOneOf(source, block, own.briefs))
  const block = repeats.slice(-mostRepeats).findLast((each) => each && isText(source, each.start))
  return block && { ...cutBlock(source, block.start, boundTextEnd(source, block)), isOwn: false }
}

/** Whether the block that begins at an offset stands behind a blank line, and in no code. */
export function isText(source: string, at: number): boolean {
  return isBehindBlank(source, at) && openAtEnd(source.slice(0, at), 0) === undefined
}

function repeatIn(
  source: string,
  block: WordsBlock,
  { own, all }: KnownWords
): 'own' | 'other' | undefined {
  const text = source.slice(block.textStart, block.textEnd)
  if (lastRepeat?.briefs === own.briefs && lastRepeat.text === text) return 'own'
  const opening = withoutIcons(seenText(readOpening(text)))
  const isLike = own.briefs.some((brief) => brief.startsWith(opening) || opening.startsWith(brief))
  if (isLike && isOneOf(source, block, own.briefs)) {
    lastRepeat = { text, briefs: own.briefs }
    return 'own'
  }
  const mayBeOther = /^(?:\*\*|__|<(?:strong|b)\b)/i.test(text)
  return mayBeOther && isOneOf(source, block, all().briefs) ? 'other' : undefined
}

// The same repeat stands on page after page of a site.
let lastRepeat: { readonly text: string; readonly briefs: readonly string[] } | undefined

/** End of the last line before an offset that is not blank. */
function contentEnd(source: string, from: number, stop: number): number {
  let end = stop
  while (end > from && /\s/.test(source.charAt(end - 1))) end--
  return lineEnd(source, end)
}

/** Through the last fence, directly behind which pandoc puts what comes: it writes the end of a wrapper as raw code. */
const throughFence = /^(?:[^]*[\r\n])? {0,3}(?:`{3,}|~{3,})[ \t]*(?:\r\n?|\n)/

/** Start of the run of lines without a blank one, or a fence, that ends at an offset. */
function repeatStart(source: string, from: number, end: number): number | undefined {
  const start = chunkStart(source, from, end, longestLead)
  if (start === undefined) return undefined
  const chunk = source.slice(start, end)
  const mayHoldFence = chunk.includes('```') || chunk.includes('~~~')
  return start + (mayHoldFence ? (throughFence.exec(chunk)?.[0].length ?? 0) : 0)
}
