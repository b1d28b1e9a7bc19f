import type { Heading, Paragraph, PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { startsLikeLead } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Label } from '../notice/render-label.js'
import { mostNotices } from '../notice/second-label.js'
import { otherNoticeIn, type TreeNote } from '../plugin/tree-note.js'
import { foldText, seenText } from '../text/names.js'
import { holdsOpeningLead } from './opening-lead.js'
import { isSigns, readLeadWords, wordsOf } from './read-lead.js'
import { wordsOfNode } from './tree-words.js'

/**
 * Note the notices of whole blocks besides those of the label, once it stands in the tree. Quotations and
 * code may show one.
 *
 * @param isOurs Tells whether a node of the source is a part of the label.
 */
export function otherNotices(
  tree: Root,
  label: Label,
  known: readonly LabelWords[],
  isOurs: (node: RootContent) => boolean
): TreeNote[] {
  const briefs = new Set(wordsOf([label]).briefs)
  const notes: TreeNote[] = []
  for (const node of blocksOfWords(tree.children)) {
    // What was placed just now was in no source, and has no position.
    if (node.position === undefined || isOurs(node)) continue
    const opened = fromBold(node)
    if (!opened) continue
    const words = opened.type === 'tableCell' ? undefined : wordsOfNode(opened)
    if (words !== undefined && readLeadWords(words, known, undefined)) notes.push(otherNoticeIn(node, 'lead'))
    else if (words !== undefined && briefs.has(seenText(words))) notes.push(otherNoticeIn(node, 'repeat'))
    else if (startsLikeLead(`${foldText(toString(opened))} `, known)) notes.push(otherNoticeIn(node, 'near'))
  }
  const quoted = notes.length > 0 ? undefined : openingQuotation(tree, known, isOurs)
  if (quoted) notes.push(otherNoticeIn(quoted, 'quoted'))
  return notes.slice(0, mostNotices)
}

/** More nodes open no text. */
const mostOpening = 3

/** What opens the text behind its headings and the label, and shows a lead: a quotation, raw HTML, an admonition, which is code in a tree. */
function openingQuotation(tree: Root, known: readonly LabelWords[], isOurs: (node: RootContent) => boolean): RootContent | undefined {
  const opening = tree.children.filter(
    (node) => !['heading', 'yaml', 'toml', 'definition', 'mdxjsEsm'].includes(node.type) && node.position !== undefined && !isOurs(node)
  )
  for (const [index, node] of opening.slice(0, mostOpening).entries()) {
    const title = opening[index - 1]
    const isShown = node.type === 'code' && (node.lang?.startsWith('{') || (title !== undefined && admonition.test(toString(title))))
    if (node.type === 'blockquote' || node.type === 'html' || isShown) {
      if (holdsOpeningLead(linesOf(node), 0, known)) return node
    } else if (node.type !== 'paragraph' || !admonition.test(toString(node))) return undefined
  }
  return undefined
}

const admonition = /^(?:!!!|\?\?\?|===)/

/** The lines of words in a node, as a quotation: what a reader sees of them is compared. */
function linesOf(node: RootContent): string {
  if ('value' in node) return quoted(node.value)
  if (node.type === 'paragraph') {
    const isTitle = node.children.length === 1 && node.children[0]?.type === 'strong'
    return quoted(isTitle ? `**${toString(node)}**` : toString(node))
  }
  return 'children' in node ? node.children.map(linesOf).join('') : ''
}

function quoted(words: string): string {
  return `${words.replace(/^/gm, '> ')}\n>\n`
}

function* blocksOfWords(nodes: readonly RootContent[]): Generator<Paragraph | Heading | TableCell> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield node
    else if ('children' in node && node.type !== 'blockquote') yield* blocksOfWords(node.children)
  }
}

/** A block from the bold words on that it opens with, perhaps behind signs; none where it opens otherwise. */
function fromBold<Block extends Paragraph | Heading | TableCell>(node: Block): Block | undefined {
  const bold = node.children.findIndex(isBold)
  if (bold === -1 || !isSigns(node.children.slice(0, bold).map(sourceOf).join(''))) return undefined
  return bold === 0 ? node : { ...node, children: node.children.slice(bold) }
}

function isBold(node: PhrasingContent): boolean {
  const [first] = node.type === 'emphasis' || node.type === 'link' ? node.children : []
  return node.type === 'strong' || (first !== undefined && isBold(first))
}

/** What stands for a node in the text: its words, but none of code and pictures. */
function sourceOf(node: PhrasingContent): string {
  return node.type === 'text' || node.type === 'html' ? node.value : node.type === 'inlineCode' ? '' : toString(node, { includeImageAlt: false })
}
