import type { Element, RootContent } from 'hast'
import { foldWords } from '../markup/html.js'
import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import { longestMetaLine, mostMetaLines, passedTags, quotingTags } from './find-words.js'
import { elementsIn, isSurelyHidden, isUnseen, nodesBelow, type Parent } from './hast-place.js'
import { isPageLine } from '../text/page-lines.js'
import { blockTags, officeTag } from './read-notice.js'

/** A lead that another plugin moved. */
export interface MovedLead {
  readonly parent: Parent
  readonly index: number
  readonly element: Element
  /** The headings before it, of which one may carry its mark. */
  readonly headings: readonly Element[]
}

const paragraphTags = ['p', 'div', 'td', 'th', ...blockTags]

/**
 * Find a lead among the first paragraphs of a place, as `labelHtml` does in a source: in wrappers, behind
 * headings, links, pictures and up to three short lines.
 */
export function findMovedLead(
  place: Parent,
  isLead: (element: Element) => boolean
): MovedLead | undefined {
  const open = [{ parent: place, index: 0 }]
  const headings: Element[] = []
  let lines = 0
  const isAboutPage = (text: string, isParagraph: boolean) => {
    const words = foldWords(text).trim()
    if (words === '' || (!isParagraph && isPageLine(words))) return true
    return headings.length > 0 && words.length <= longestMetaLine && ++lines <= mostMetaLines
  }
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { parent, index } = at
    const node = parent.children[at.index++]
    if (node === undefined) open.pop()
    else if (!isUnseen(node)) {
      if (node.type === 'text') {
        if (!isAboutPage(node.value, false)) return undefined
        continue
      }
      if (node.type !== 'element' || isSurelyHidden(node)) return undefined
      const block = noticeBlock(node)
      if (block && isLead(block)) return { parent, index, element: block, headings }
      if (passedTags.has(node.tagName)) continue
      if (quotingTags.has(node.tagName)) return undefined
      if (/^h[1-6]$/.test(node.tagName)) headings.push(node)
      else if (!node.children.every(isInline)) open.push({ parent: node, index: 0 })
      else {
        // Prose of a header stands before the text of the page.
        if (open.some(({ parent: around }) => 'tagName' in around && around.tagName === 'header')) continue
        if (!isAboutPage(textBesideLinks(node), paragraphTags.includes(node.tagName))) return undefined
      }
    }
  }
  return undefined
}

/** The text in an element without that of links and of what else is passed over. */
function textBesideLinks(element: Element): string {
  let text = ''
  const isRead = (node: RootContent) => node.type !== 'element' || !passedTags.has(node.tagName)
  for (const node of nodesBelow(element, isRead)) if (node.type === 'text') text += node.value
  return text
}

/** What a notice may stand in: a paragraph or a block that a tool made of it, or the only entry of a list. */
export function noticeBlock(node: Element): Element | undefined {
  return paragraphTags.includes(node.tagName) && node.children.every(isInline) ? node : onlyEntry(node)
}

/** The only entry of a list, or the only paragraph in it. */
function onlyEntry(list: Element): Element | undefined {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return undefined
  const [entry, ...others] = elementsIn(list)
  if (entry?.tagName !== 'li' || others.length > 0) return undefined
  if (entry.children.every(isInline)) return entry
  const [paragraph, ...more] = entry.children.filter((child) => !isUnseen(child))
  return paragraph?.type === 'element' && more.length === 0 && paragraph.children.every(isInline) ? paragraph : undefined
}

function isInline(node: RootContent): boolean {
  return node.type !== 'element' || (kindsOf(node.tagName) & kinds.inline) !== 0 || officeTag.test(node.tagName)
}
