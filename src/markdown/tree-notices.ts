import type { Heading, Paragraph, PhrasingContent, Root, RootContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { startsLikeLead } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Label } from '../notice/render-label.js'
import { mostNotices } from '../notice/second-label.js'
import { otherNoticeIn, type TreeNote } from '../plugin/tree-note.js'
import { foldText, seenText } from '../text/names.js'
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
  const quoted = openingQuotation(tree, isOurs)
  const words = quoted && wordsOfNode(quoted)
  if (quoted && words !== undefined && readLeadWords(words, known, undefined)) notes.push(otherNoticeIn(quoted, 'quoted'))
  return notes.slice(0, mostNotices)
}

/** The first paragraph of a quotation or an alert that opens the text, behind its headings and the label. */
function openingQuotation(tree: Root, isOurs: (node: RootContent) => boolean): Paragraph | undefined {
  const first = tree.children.find(
    (node) => !['heading', 'html', 'yaml', 'toml', 'definition', 'mdxjsEsm'].includes(node.type) && node.position !== undefined && !isOurs(node)
  )
  let node: RootContent | undefined = first
  while (node?.type === 'blockquote') {
    const parts: RootContent[] = node.children.map((child) => (child.type === 'paragraph' ? withoutAlert(child) : child))
    node = parts.find((part) => part.type === 'blockquote' || (part.type === 'paragraph' && part.children.length > 0))
    if (node?.type === 'paragraph') return node
  }
  return undefined
}

/** A paragraph without the line that makes an alert of its quotation. */
function withoutAlert(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text' || !first.value.startsWith('[!')) return paragraph
  const words = first.value.replace(/^[^\n]*\n?/, '')
  return { ...paragraph, children: words === '' ? rest : [{ ...first, value: words }, ...rest] }
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
