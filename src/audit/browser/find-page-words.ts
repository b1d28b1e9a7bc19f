import type { ToldLabel } from '../../notice/label-words.js'
import type { Locale } from '../../notice/locale.js'
import { openingWords } from '../../notice/opening-words.js'
import { conversationNotice, isBrokenLabel, isByline, isOtherNotice, openingMark, readLabel, titleMark } from '../known-openings.js'
import { unseenRuns } from '../unseen-characters.js'
import { type DisclosingWords, findDisclosing } from '../words/find-disclosing.js'
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
  /** What they tell, of a whole label. */
  readonly told?: ToldLabel
  /** What they tell, of words of other people. */
  readonly disclosing?: DisclosingWords
  /** They open as a label of this library and go on as one, and are none. */
  readonly isBroken?: true
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
export function findPageWords(blocks: readonly PageBlock[], locale?: string | Locale): PageWords[] {
  const isMarked = blocks.some(({ text, kind, isHeading }) => kind === 'text' && isHeading && titleMark(foldText(text).text, locale) !== undefined)
  const found = blocks.flatMap((block, index) => wordsIn(block, index, locale, isMarked) ?? [])
  const rank = { label: 0, notice: 1, title: 2, generated: 3, image: 4 }
  const rankOf = ({ kind, disclosing }: PageWords) => rank[kind] + (disclosing?.standing === 'amid' ? 0.5 : 0)
  return found.sort((one, other) => rankOf(one) - rankOf(other) || one.block - other.block)
}

function wordsIn(
  block: PageBlock,
  index: number,
  locale?: string | Locale,
  isMarked = false
): PageWords | undefined {
  if (block.text.length > longestNotice * 4) return undefined
  const folded = foldText(withoutQuotes(block, locale))
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
  const label = readLabel(text, locale)
  if (label) return { ...place('label', 0, label.marks.lead.mark.length, text.length), told: label }
  const opening = openingIn(text)
  if (opening?.isBracketed) return place('title', opening.start, opening.end, opening.end)
  const mark = openingMark(text, locale)
  // The mark of a title belongs to a lead: where one stands, a byline is what is left of a label.
  if (mark !== undefined && !isMarked && isByline(text, mark, locale)) return place('notice', 0, mark.length, text.length)
  if (mark !== undefined && isBrokenLabel(text, mark, locale)) {
    return { ...place('notice', 0, mark.length, text.length), isBroken: true }
  }
  const chat = conversationNotice(text)
  if (chat !== undefined) return place('notice', 0, chat.length, chat.length)
  if (mark !== undefined && isOtherNotice(text.slice(mark.length).trim())) return place('notice', 0, mark.length, text.length)
  const disclosing = findDisclosing(text)
  // Under a marked title, what opens as a lead and reads as none was changed, whatever it tells now.
  if (disclosing && mark !== undefined && isMarked) return { ...place('notice', 0, mark.length, text.length), isBroken: true }
  if (disclosing && !disclosing.isBadge) {
    const start = Math.max(0, text.indexOf(disclosing.quote))
    const end = Math.min(text.length, start + disclosing.quote.length)
    const isOfAnother = disclosing.standing !== 'named' && block.isOfAnother
    return { ...place('notice', start, end, end), disclosing: isOfAnother ? { ...disclosing, standing: 'amid' } : disclosing }
  }
  return opening ? place('notice', opening.start, opening.end, text.length) : undefined
}

/** A label that is quoted tells nothing of the page. What it leaves is as long as it was. */
function withoutQuotes(block: PageBlock, locale?: string | Locale): string {
  let { text } = block
  for (const [start, end] of block.quotes) {
    const quote = text.slice(start, end)
    if (!wordsIn({ ...block, text: quote, quotes: [] }, 0, locale)) continue
    text = text.slice(0, start) + ' '.repeat(quote.length) + text.slice(end)
  }
  return text
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
      const isSet = isBracketed || (/^\P{L}{0,4}$/u.test(text.slice(0, at)) || before.length > 0) && /^[\s]*(?:[\p{P}|·]|$)/u.test(text.slice(at + mark.length))
      if (!isSet) continue
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
  const splits = new Set(unseenRuns(raw).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index)
    if (splits.has(index) || /[\u00AD\u200B\u2060\uFEFF]/.test(character)) continue
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
