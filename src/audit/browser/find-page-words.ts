import { knownWords, readLabels } from '../../notice/known-words.js'
import { openingWords } from '../../notice/opening-words.js'
import type { PageBlock } from './page-texts.js'
import type { WordsPlace } from './words-geometry.js'

/**
 * What the words are.
 *
 * - `label`: a whole lead of this library
 * - `notice`: other words that tell that AI took part
 * - `title`: the mark before a heading
 * - `image`, `generated`: words that are no text of the document
 */
export type PageWordsKind = 'label' | 'notice' | 'title' | 'image' | 'generated'

/** Words of a disclosure, found in the text of a page. */
export interface PageWords extends WordsPlace {
  readonly kind: PageWordsKind
  /** The words with white space folded. */
  readonly text: string
}

/** Text that is compared by its words, and where each of its characters stands in the page. */
interface FoldedText {
  readonly text: string
  /** Offsets into the block, one for each UTF-16 code unit and one for the end. */
  readonly offsets: readonly number[]
}

/** Longer text is no notice. */
const longestNotice = 6000

/**
 * Find every disclosure in the text of a page: whole labels first, then other words, then marks of
 * titles, each in the order of the page.
 */
export function findPageWords(blocks: readonly PageBlock[]): PageWords[] {
  const found = blocks.flatMap((block, index) => wordsIn(block, index) ?? [])
  const rank = { label: 0, notice: 1, title: 2, generated: 3, image: 4 }
  return found.sort((one, other) => rank[one.kind] - rank[other.kind] || one.block - other.block)
}

function wordsIn(block: PageBlock, index: number): PageWords | undefined {
  if (block.text.length > longestNotice * 4) return undefined
  const folded = foldText(block.text)
  const { text } = folded
  if (text === '' || text.length > longestNotice) return undefined
  const place = (kind: PageWordsKind, start: number, openingEnd: number, end: number): PageWords => ({
    kind: block.kind === 'text' ? kind : block.kind,
    text: text.slice(start, end),
    block: index,
    start: folded.offsets[start] ?? 0,
    openingEnd: (folded.offsets[openingEnd - 1] ?? 0) + 1,
    end: (folded.offsets[end - 1] ?? 0) + 1
  })
  const opening = openingIn(text)
  if (!opening) return undefined
  if (opening.isBracketed) return place('title', opening.start, opening.end, opening.end)
  const [label] = readLabels(text, knownWords())
  if (label) return place('label', 0, label.marks.lead.mark.length, text.length)
  return place('notice', opening.start, opening.end, text.length)
}

/** Where the words of an opening may begin: behind a tag for another person’s name, a sign, an icon. */
const latestOpening = 80

function openingIn(
  text: string
): { readonly start: number; readonly end: number; readonly isBracketed: boolean } | undefined {
  const head = text.slice(0, latestOpening + 60)
  for (const { marks, personaTags } of openingWords) {
    for (const mark of marks) {
      const at = head.indexOf(mark)
      if (at < 0 || at > latestOpening) continue
      const isBracketed = /[[【［]$/.test(head.slice(0, at)) && /^[\]】］]/.test(text.slice(at + mark.length))
      const before = personaTags.map((tag) => head.indexOf(tag)).filter((start) => start >= 0 && start < at)
      const start = isBracketed ? Math.max(0, Math.min(at, ...before) - 1) : Math.min(at, ...before)
      return { start, end: at + mark.length + 1, isBracketed }
    }
  }
  return undefined
}

/** Fold white space and leave out what nobody sees, as labels are compared. */
export function foldText(raw: string): FoldedText {
  let text = ''
  const offsets: number[] = []
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index)
    if (/[\u00AD\u200B\u2060\uFEFF]/.test(character)) continue
    const isSpace = /[\t\n\f\r \u00A0]/.test(character)
    if (isSpace && (text === '' || text.endsWith(' '))) continue
    text += isSpace ? ' ' : character
    offsets.push(index)
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    offsets.pop()
  }
  offsets.push(raw.length)
  return { text, offsets }
}
