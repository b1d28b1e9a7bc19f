import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Disclosure } from '../disclosure/disclosure.js'
import { foldWords } from '../markup/html.js'
import type { Foreword } from '../notice/foreword.js'
import { readLabels } from '../notice/known-words.js'
import type { LanguageWords } from '../notice/label-languages.js'
import { treeLabelStyle } from '../notice/label-style.js'
import { type Look, resolveLook } from '../notice/look.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Mark } from '../notice/marks.js'
import type { Label, Notice } from '../notice/render-label.js'
import { mostNotices } from '../notice/second-label.js'
import { omittedNote, otherNoticeIn, type TreeNote } from '../plugin/tree-note.js'
import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import type { Selector } from '../scan/html/selector.js'
import { isAmong, seenText } from '../text/names.js'
import {
  elementsIn,
  findHastLead,
  findHastPlace,
  hasShadowRoot,
  holdsRawText,
  isEmptyHeading,
  isHidden,
  isSurelyHidden,
  isUnseen,
  type LeadPosition,
  nodesBelow,
  type Parent,
  textOf
} from './hast-place.js'
import { wordsBesideIcons } from './hast-words.js'
import { forewordElement, noticeElement } from './html-words.js'
import { quotingTags } from './find-words.js'
import { findMovedLead, noticeBlock } from './moved-hast-lead.js'
import { beforeText, noticeIn, quotationTags } from './other-notices.js'
import {
  isRawBalanced,
  markRecord,
  markText,
  markTitles,
  unmarkHead,
  unmarkText
} from './mark-head.js'
import { forewordWords, lettersOf } from './read-notice.js'

/** How many labels, one behind the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

/** What a tree is labelled with. */
interface HastLabel {
  readonly disclosure: Disclosure
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword?: Foreword | undefined
  /** What the lead says in another language, behind the first. */
  readonly others?: readonly LanguageWords[]
  readonly selector?: Selector | undefined
  readonly look?: Look | undefined
}

/**
 * Label an HTML tree with real nodes. A label that the tree already has, also one that
 * `remarkDisclosure` put there, is recognised by its words and replaced.
 *
 * @returns What could not be marked, and the notices that stand there besides those of the label.
 * @throws {DisclosureError} `cannot-label` for a document without a body, such as a frameset.
 */
export function labelHast(tree: Root, words: HastLabel, known: readonly LabelWords[]): TreeNote[] {
  const { label, marks, foreword } = words
  const place = findHastPlace(tree, words.selector)
  for (let count = 0; count < mostLabels && removeOld(tree, place, known); count++);
  const lead = findHastLead(place)
  const heading = lead.heading ?? firstHeading(place, isMarkedSection)
  if (marks.has('title')) {
    if (heading) markText(heading, label.title)
    markTitles(tree, label)
  }
  if (marks.has('record')) markRecord(tree, words.disclosure)
  const others = otherNotices(place, label, known)
  const look = resolveLook(words.look)
  const repeat = treeLabelStyle(label, look, 'repeat')
  if (marks.has('sections')) markSections(place, () => noticeElement(label.brief, label, repeat))
  const languages: readonly LanguageWords[] = [{ label, foreword }, ...(words.others ?? [])]
  insert(lead, languages.flatMap((each) => [
    noticeElement(each.label.lead, each.label, treeLabelStyle(each.label, look)),
    ...(each.foreword ? [forewordElement(each.foreword, each.label)] : [])
  ]))
  if (!marks.has('end')) return others
  if (!isRawBalanced(tree)) {
    return [omittedNote('No label at the end: HTML that is still open there could hide it.'), ...others]
  }
  place.children.push(noticeElement(label.brief, label, repeat))
  return others
}

/** The notices of whole blocks that are left where the label was taken off. Quotations and code may show one. */
function otherNotices(place: Parent, { brief }: Label, known: readonly LabelWords[]): TreeNote[] {
  const repeat = seenText(`${brief.mark} ${brief.text}`)
  const notes: TreeNote[] = []
  for (const node of nodesBelow(place, isReadAsText)) {
    if (node.type !== 'element' || !isReadAsText(node) || !opensInBold(node)) continue
    const which = noticeIn(wordsOf(node), known, repeat)
    if (which) notes.push(otherNoticeIn(node, which))
  }
  const quoted = openingQuotation(place)
  if (quoted && noticeIn(wordsOf(quoted), known, repeat) === 'lead') notes.push(otherNoticeIn(quoted, 'quoted'))
  return notes.slice(0, mostNotices)
}

/** The block that opens a quotation, a dialog or a folded callout which opens the text, where it begins in bold. */
function openingQuotation(place: Parent, isInQuotation = false): Element | undefined {
  for (const node of nodesBelow(place, isReadFirst)) {
    if (node.type === 'text' && !isUnseen(node)) return undefined
    if (node.type !== 'element' || !isReadFirst(node)) continue
    if (isInQuotation && opensInBold(node)) return node
    const isQuotation = quotationTags.has(node.tagName) && (node.tagName !== 'dialog' || node.properties['open'] !== undefined)
    if (isQuotation && !isInQuotation) return opensInBold(node) ? node : openingQuotation(node, true)
  }
  return undefined
}

/** Whether an element stands where the text opens, and may show words of it. */
function isReadFirst(node: RootContent): boolean {
  if (node.type !== 'element' || beforeText.test(node.tagName)) return false
  return !isUnseen(node) && !holdsRawText(node) && node.tagName !== 'template' && !isSurelyHidden(node)
}

function isReadAsText(node: RootContent): boolean {
  return node.type === 'element' && !quotingTags.has(node.tagName) && !isSurelyHidden(node)
}

/** Whether a block opens in bold. */
function opensInBold(node: Element): boolean {
  const first = node.children.find((child) => !isUnseen(child))
  return (kindsOf(node.tagName) & kinds.inline) === 0 && first?.type === 'element' && (first.tagName === 'strong' || first.tagName === 'b')
}

function insert({ parent, index }: LeadPosition, nodes: readonly Element[]): void {
  parent.children.splice(index, 0, ...nodes)
}

/** Take off a label that the tree has, and tell whether there was one. */
function removeOld(tree: Root, place: Parent, known: readonly LabelWords[]): boolean {
  const labelsIn = (element: Element) => readLabels(wordsOf(element), known)
  const { parent, index } = findHastLead(place)
  const at = index + parent.children.slice(index).findIndex((child) => !isUnseen(child))
  const notice = parent.children[at]
  const isThere = isNotice(notice) && labelsIn(notice).length > 0
  const lead = isThere
    ? { parent, index: at, element: notice, headings: [] }
    : findMovedLead(place, (element) => labelsIn(element).length > 0)
  if (!lead) return false
  const versions = labelsIn(lead.element)
  const forewords = versions.flatMap((told) => told.forewords().map(forewordWords))
  const rest = lead.parent.children.slice(lead.index + 1)
  // Of a table's cell only the words are ours.
  if (/^t[dh]$/.test(lead.element.tagName)) lead.element.children = []
  else lead.parent.children.splice(lead.index, 1 + forewordLength(rest, forewords))
  for (const { marks } of versions) removeBriefs(place, marks.brief)
  const heading = findHastLead(place).heading ?? firstHeading(place)
  const titles = versions.map(({ marks }) => marks.title).filter((title) => title !== '')
  for (const each of new Set([...(heading ? [heading] : []), ...lead.headings])) unmarkText(each, titles)
  unmarkHead(tree, titles, versions)
  return true
}

function isNotice(node: unknown): node is Element {
  const isElement = typeof node === 'object' && node !== null && 'tagName' in node
  if (!isElement || node.tagName !== 'p') return false
  const [first] = (node as Element).children
  return first?.type === 'element' && (first.tagName === 'strong' || first.tagName === 'b')
}

/**
 * The words of a notice. In Markdown a full-width stop stands behind the bold, without a space; tools lose
 * the space too.
 */
function wordsOf(element: Element): string {
  const words = foldWords(wordsBesideIcons(element))
  const [bold, next] = element.children
  if (bold?.type !== 'element' || next?.type !== 'text' || !/^(?:[^\s\u3002\uFF01\uFF1F]|[\u3002\uFF01\uFF1F](?! ))/.test(next.value)) return words
  const at = foldWords(textOf(bold)).length + (/^[\u3002\uFF01\uFF1F]/.test(next.value) ? 1 : 0)
  return `${words.slice(0, at)} ${words.slice(at)}`
}

/** How many nodes a foreword takes: one section, or as many as it comes as from Markdown. */
function forewordLength(nodes: readonly RootContent[], forewords: readonly string[]): number {
  const first = nodes.find((node) => !isUnseen(node))
  if (first?.type !== 'element' || !/^(?:section|div|h[1-6])$/.test(first.tagName)) return 0
  let words = ''
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'element') words += forewordPart(node)
    if (forewords.includes(words)) return index + 1
    if (!forewords.some((foreword) => foreword.startsWith(words))) return 0
  }
  return 0
}

function forewordPart(node: Element): string {
  const isWrapper = node.tagName === 'section' || node.tagName === 'div'
  const parts = isWrapper ? elementsIn(node) : [node]
  return parts
    .map((part) => {
      const letters = lettersOf(textOf(part))
      return /^h[1-6]$/.test(part.tagName) ? letters.replace(/^\p{N}+/u, '') : letters
    })
    .join('')
}

/** Take off the repeats: those behind h2s, and the last block of the place that says these words alone. */
function removeBriefs(place: Parent, { mark, text }: Notice): void {
  const repeat = seenText(`${mark} ${text}`)
  const isBrief = (node: RootContent) => {
    const block = node.type === 'element' ? noticeBlock(node) : undefined
    return block !== undefined && isAmong(seenText(wordsOf(block)), [repeat])
  }
  const briefs = new Set([...nodesBelow(place, isReadSection)].filter(isBrief))
  const last = [...briefs].at(-1)
  if (!last) return
  const isRepeat = (node: RootContent, index: number, nodes: readonly RootContent[]) => {
    if (node === last || !briefs.has(node)) return node === last
    const before = nodes.slice(0, index).findLast((child) => !isUnseen(child))
    return before?.type === 'element' && before.tagName === 'h2'
  }
  for (const parent of shownParents(place, isReadSection)) {
    const { children }: { readonly children: readonly RootContent[] } = parent
    parent.children = children.filter((node, index) => !isRepeat(node, index, children)) as ElementContent[]
  }
}

function markSections(place: Parent, notice: () => Element): void {
  for (const parent of shownParents(place, isMarkedSection)) {
    parent.children = parent.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'h2' ? [child, notice()] : [child]
    ) as ElementContent[]
  }
}

/** The place and everything in it that may hold sections of its text. */
function shownParents(place: Parent, enters: typeof isSection): Parent[] {
  const parents: Parent[] = [place]
  for (const node of nodesBelow(place, enters)) {
    if (node.type === 'element' && enters(node)) parents.push(node)
  }
  return parents
}

function isSection(node: RootContent): boolean {
  return isReadSection(node) && node.type === 'element' && !isHidden(node)
}

/** Whether marks go into an element: into the host of a shadow root none, of which slots show what they take. */
function isMarkedSection(node: RootContent): boolean {
  return isSection(node) && node.type === 'element' && !hasShadowRoot(node)
}

/** Whether an element may hold marks that a tool put there, in doubt too. */
function isReadSection(node: RootContent): boolean {
  if (node.type !== 'element' || isSurelyHidden(node)) return false
  return (kindsOf(node.tagName) & (kinds.container | kinds.wrapper)) !== 0
}

function firstHeading(place: Parent, enters = isSection): Element | undefined {
  for (const node of nodesBelow(place, enters)) {
    const isHeading = node.type === 'element' && node.tagName === 'h1'
    if (isHeading && !isEmptyHeading(node) && !isHidden(node)) return node
  }
  return undefined
}
