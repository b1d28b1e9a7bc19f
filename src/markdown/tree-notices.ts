import type { Heading, Paragraph, Root, RootContent, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { startsLikeLead } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Label } from '../notice/render-label.js'
import { mostNotices } from '../notice/second-label.js'
import { otherNoticeIn, type TreeNote } from '../plugin/tree-note.js'
import { foldText, seenText } from '../text/names.js'
import { readLeadWords, wordsOf } from './read-lead.js'
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
    if (!opensInBold(node) || node.position === undefined || isOurs(node)) continue
    const words = node.type === 'tableCell' ? undefined : wordsOfNode(node)
    if (words !== undefined && readLeadWords(words, known, undefined)) notes.push(otherNoticeIn(node, 'lead'))
    else if (words !== undefined && briefs.has(seenText(words))) notes.push(otherNoticeIn(node, 'repeat'))
    else if (startsLikeLead(`${foldText(toString(node))} `, known)) notes.push(otherNoticeIn(node, 'near'))
  }
  return notes.slice(0, mostNotices)
}

function* blocksOfWords(nodes: readonly RootContent[]): Generator<Paragraph | Heading | TableCell> {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield node
    else if ('children' in node && node.type !== 'blockquote') yield* blocksOfWords(node.children)
  }
}

function opensInBold({ children: [first] }: { readonly children: readonly RootContent[] }): boolean {
  if (first?.type === 'emphasis' || first?.type === 'link') return opensInBold(first)
  return first?.type === 'strong'
}
