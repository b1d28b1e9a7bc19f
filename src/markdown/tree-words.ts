import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Foreword } from '../notice/foreword.js'
import { iconEnd } from '../scan/markdown/icons.js'
import { contentsMark } from '../scan/markdown/first-blocks.js'
import { foldLines, readShown } from '../scan/markdown/inline-words.js'
import { lettersOf } from '../text/letters.js'
import { partTemplateTags, seenText } from '../text/names.js'
import { bareHeading } from '../text/page-lines.js'
import { takeFirstWords } from '../text/take-words.js'

/**
 * Read the words of a paragraph or a heading as a reader does: every run of white space one space,
 * bold or not, in italics all of it, its bold opening or nothing.
 *
 * @returns `undefined` where a part of them is shown in another way: code, an image, struck out.
 */
export function wordsOfNode({ children }: Paragraph | Heading): string | undefined {
  const nodes = besideIcons(children)
  const [first, ...rest] = nodes
  const isSeenThrough = first?.type === 'emphasis' && (rest.length === 0 || first.children.every(({ type }) => type === 'strong'))
  const parts = (isSeenThrough ? [...first.children, ...rest] : nodes).map(shown)
  return parts.includes(undefined) ? undefined : foldLines(parts.join('').replace(boundList, '').replace(openBold, '$2 '))
}

/** Bold that does not close where the space behind it is lost, or stands in it: its signs show. */
const openBold = /^\s*(\*\*|__)([^*_]+)\1/
/** An attribute list of kramdown in the line below, which is bound to the words. */
const boundList = /(?:\r\n?|\n)[ \t]*\{:[^{}]*\}\s*$/

/** The words of a paragraph or a heading as they are compared: see {@link wordsOfNode}. */
export function seenWords(node: Paragraph | Heading): string | undefined {
  const words = wordsOfNode(node)
  return words === undefined ? undefined : seenText(words)
}

/** The nodes of a paragraph without the icons that a theme or an editor put there. */
export function besideIcons(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let iconStop = 0
  for (const [index, node] of nodes.entries()) {
    if (index < iconStop) continue
    iconStop = index + iconLength(nodes, index)
    if (iconStop === index) kept.push(node)
  }
  return kept
}

/** A drawing of more elements is no icon. */
const mostTags = 60

/** How many nodes an icon has that begins at an index: each tag is one of its own. */
function iconLength(nodes: readonly PhrasingContent[], index: number): number {
  const node = nodes[index]
  if (node?.type === 'link') return node.children.length > 0 && besideIcons(node.children).length === 0 ? 1 : 0
  if (node?.type === 'image' || node?.type === 'imageReference') return iconEnd(`![${node.alt ?? ''}]()`, 0) === undefined ? 0 : 1
  const name = node?.type === 'html' ? /^<([a-z]+)/i.exec(node.value)?.[1] : undefined
  if (node?.type !== 'html' || name === undefined) return 0
  if (iconEnd(node.value, 0) !== undefined) return 1
  const rest = nodes.slice(index, index + mostTags)
  const end = rest.findIndex((each) => each.type === 'html' && each.value.startsWith(`</${name}`))
  const icon = rest.slice(0, end + 1).map((each) => (each.type === 'html' || each.type === 'text' ? each.value : 'x')).join('')
  return icon !== '' && iconEnd(icon, 0) === icon.length ? end + 1 : 0
}

function shown(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong': {
      const parts = node.children.map(shown)
      return parts.includes(undefined) ? undefined : parts.join('')
    }
    case 'break':
      return ' '
    case 'html':
      return readShown(node.value)
    case 'link': {
      // remark-gfm makes a link of an address in a name, also where it is escaped:
      // https://github.com/syntax-tree/mdast-util-gfm-autolink-literal
      const words = toString(node)
      const isAddress = [words, `http://${words}`, `https://${words}`, `mailto:${words}`].includes(node.url)
      return isAddress && node.children.every(({ type }) => type === 'text') ? words : undefined
    }
    default:
      return undefined
  }
}

/** The words of a list's item that is one paragraph. */
function wordsOfItems({ children }: List): (string | undefined)[] {
  return children.map(({ children: [paragraph, ...rest] }) =>
    paragraph?.type === 'paragraph' && rest.length === 0 ? seenWords(paragraph) : undefined
  )
}

/** Take words off the start of a heading: see {@link takeFirstWords}. */
export function takeWords(heading: Heading, wanted: string): boolean {
  const texts: { value: string }[] = []
  collectTexts(heading.children, texts)
  if (!takeFirstWords(texts, wanted)) return false
  heading.children = withoutEmpty(heading.children)
  return true
}

/** The texts of a heading up to what shows words in another way. */
function collectTexts(nodes: readonly PhrasingContent[], texts: { value: string }[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') texts.push(node)
    else if (node.type === 'strong' || node.type === 'emphasis') return collectTexts(node.children, texts)
    else if (node.type === 'link') return toString(node).trim() === ''
    else return besideIcons([node]).length === 0 || (node.type === 'html' && readShown(node.value)?.trim() === '')
    return true
  })
}

function withoutEmpty(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value === '' ? [] : [node]
    if (node.type !== 'strong' && node.type !== 'emphasis') return [node]
    const children = withoutEmpty(node.children)
    return children.length === 0 ? [] : [Object.assign(node, { children })]
  })
}

/** Build a foreword: a second-level heading, prose, and the roles as a list. */
export function forewordNodes({ heading, paragraphs, entries }: Foreword): RootContent[] {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map((entry) => ({
      type: 'listItem',
      spread: false,
      children: [paragraphOf(entry)]
    }))
  }
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    ...paragraphs.map(paragraphOf),
    ...(entries.length > 0 ? [list] : [])
  ]
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: partTemplateTags(value) }] }
}

/**
 * Take the foreword that stands at an index out of nodes, by its words.
 *
 * @returns Whether it stood there.
 */
export function takeForeword(nodes: RootContent[], at: number, foreword: Foreword): boolean {
  const { heading, paragraphs, entries } = foreword
  const [first, ...rest] = nodes.slice(at, at + 1 + paragraphs.length)
  if (first?.type !== 'heading' || bareHeading(seenWords(first) ?? '') !== bareHeading(seenText(heading))) return false
  const isProse = paragraphs.every((words, index) => {
    const node = rest[index]
    return node?.type === 'paragraph' && seenWords(node) === seenText(words)
  })
  if (!isProse) return false
  const list = nodes[at + 1 + paragraphs.length]
  if (entries.length === 0) nodes.splice(at, 1 + paragraphs.length)
  else if (list?.type === 'table') {
    const cells = list.children.flatMap((row) => row.children.map((cell) => toString(cell)))
    if (lettersOf(cells.join(' ')) !== lettersOf(entries.join(' '))) return false
    nodes.splice(at, 2 + paragraphs.length)
  } else {
    if (list?.type !== 'list') return false
    const items = wordsOfItems(list)
    if (!entries.every((entry, index) => items[index] === seenText(entry))) return false
    // A list of the author's that follows at once is one list with ours.
    const isWhole = items.length === entries.length
    list.children.splice(0, entries.length)
    nodes.splice(at, 1 + paragraphs.length + (isWhole ? 1 : 0))
  }
  return true
}

/** Whether a list holds links and pictures alone, or the entry in whose place a tool puts a table of contents. */
export function isContents(list: List): boolean {
  const lines = textsBesideLinks(list).flatMap((text) => text.split(/\r\n?|\n/))
  return lines.every((line) => linkLine.test(line)) || (list.children.length === 1 && lines.some((line) => contentsMark.test(line)))
}

/** A link that a host or another parser makes, the name of a table of contents, an attribute list. */
const linkLine = /^\s*(?:\[.*\]|TOC|\{:.*\})?\s*$/

function textsBesideLinks(node: RootContent): string[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value]
  return 'children' in node && !node.type.startsWith('link') ? node.children.flatMap(textsBesideLinks) : []
}
