import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Foreword } from '../notice/foreword.js'
import { readLabels } from '../notice/known-words.js'
import { treeLabelStyle } from '../notice/label-style.js'
import type { LabelMarks, LabelWords } from '../notice/label-words.js'
import type { Mark } from '../notice/marks.js'
import type { Label, Notice } from '../notice/render-label.js'
import { valuesOf } from '../plugin/page-disclosure.js'
import { openHtml } from '../scan/markdown/open-at-end.js'

/** Words for a tree. */
interface TreeLabel {
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword?: Foreword
}

/**
 * Label a Markdown tree with real nodes: no HTML, no comment. Where the tree already has a label of
 * the same words, only what is missing is added; a label of other facts is replaced.
 *
 * @returns What could not be marked, in sentences.
 */
export function labelTree(tree: Root, words: TreeLabel, known: readonly LabelWords[]): string[] {
  const { label, marks, foreword } = words
  const found = findLabel(tree, known)
  const isSame = found !== undefined && isOf(found, label)
  if (found) removeForeword(tree, found)
  if (found && !isSame) removeLabel(tree, found)
  const existing = isSame ? found.paragraph : undefined
  if (marks.has('title')) markTitle(tree, label, existing)
  const lead = existing ? styled(existing, label) : placeLead(tree, label)
  if (marks.has('sections')) markSections(tree, label)
  if (foreword) tree.children.splice(tree.children.indexOf(lead) + 1, 0, ...forewordNodes(foreword))
  return marks.has('end') ? markEnd(tree, label, isSame) : []
}

interface FoundLabel {
  readonly paragraph: Paragraph
  /** The marks that go with its words, in each version that has these words. */
  readonly versions: readonly LabelMarks[]
  readonly forewords: readonly Foreword[]
}

function isOf({ versions }: FoundLabel, label: Label): boolean {
  return versions.every(({ lead, brief, title }) =>
    title === label.title &&
    noticeText(lead) === noticeText(label.lead) &&
    noticeText(brief) === noticeText(label.brief)
  )
}

/** Nodes that a reader doesn't see before the text begins. */
const unseen: ReadonlySet<string> = new Set(['yaml', 'toml', 'mdxjsEsm', 'definition'])

function contentIndex({ children }: Root): number {
  const index = children.findIndex(({ type }) => !unseen.has(type))
  return index === -1 ? children.length : index
}

function isHeading(node: RootContent | undefined, depth: 1 | 2): node is Heading {
  return node?.type === 'heading' && node.depth === depth
}

function isTitle(node: RootContent | undefined): node is Heading {
  return isHeading(node, 1) && toString(node).trim() !== ''
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isSafeTitle(node: RootContent | undefined): node is Heading {
  return isTitle(node) && !/"type":"(?:html|mdx[^"]*)"/.test(JSON.stringify(node.children))
}

function findLabel(tree: Root, known: readonly LabelWords[]): FoundLabel | undefined {
  const first = contentIndex(tree)
  const opening = tree.children[first]
  for (const node of [opening, ...(isHeading(opening, 1) ? [tree.children[first + 1]] : [])]) {
    if (!isPlainNotice(node)) continue
    const mark = toString(node.children[0])
    const told = readLabels(toString(node), known).filter(({ marks }) => marks.lead.mark === mark)
    if (told.length === 0) continue
    return {
      paragraph: node,
      versions: told.map(({ marks }) => marks),
      forewords: told.flatMap(({ forewords }) => forewords())
    }
  }
  return undefined
}

/** A paragraph of bold words and words: nothing strikes out, hides or replaces a part of them. */
function isPlainNotice(node: RootContent | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false
  const [strong, ...rest] = node.children
  return strong?.type === 'strong' && [...strong.children, ...rest].every(isPlain)
}

// remark-gfm makes a link of an address in a name, also where it is escaped:
// https://github.com/syntax-tree/mdast-util-gfm-autolink-literal
function isPlain(node: PhrasingContent): boolean {
  if (node.type === 'text') return true
  if (node.type !== 'link' || !node.children.every(({ type }) => type === 'text')) return false
  const words = toString(node)
  return [words, `http://${words}`, `mailto:${words}`].includes(node.url)
}

function removeForeword(tree: Root, { paragraph, forewords }: FoundLabel): void {
  const at = tree.children.indexOf(paragraph) + 1
  const foreword = forewords.find((candidate) => hasForeword(tree.children, at, candidate))
  if (foreword) tree.children.splice(at, forewordNodes(foreword).length)
}

function removeLabel(tree: Root, { paragraph, versions }: FoundLabel): void {
  tree.children.splice(tree.children.indexOf(paragraph), 1)
  const heading = tree.children[contentIndex(tree)]
  const text = isTitle(heading) ? heading.children[0] : undefined
  if (isTitle(heading) && text?.type === 'text') {
    const mark = versions.find(({ title }) => title !== '' && text.value.startsWith(title))
    if (mark) text.value = text.value.slice(mark.title.length)
    if (mark && text.value === '') heading.children.shift()
  }
  tree.children = tree.children.filter(
    (node) => !versions.some(({ brief }) => isNotice(node, brief))
  )
}

function isNotice(node: RootContent | undefined, notice: Notice): node is Paragraph {
  return isPlainNotice(node) && toString(node) === noticeText(notice)
}

function noticeText({ mark, text }: Notice): string {
  return `${mark} ${text}`
}

function noticeParagraph({ mark, text }: Notice, label: Label): Paragraph {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: mark }] },
      { type: 'text', value: ` ${text}` }
    ]
  }
  return styled(paragraph, label)
}

/** Give a notice its language and its looks in HTML; as Markdown it stays plain. */
function styled(paragraph: Paragraph, label: Label): Paragraph {
  const { lang, dir } = label
  const style = treeLabelStyle(label)
  paragraph.data = Object.assign({}, paragraph.data, {
    hProperties: { lang, dir, style: style.block }
  })
  const [strong] = paragraph.children
  if (strong?.type === 'strong') {
    strong.data = Object.assign({}, strong.data, { hProperties: { style: style.mark } })
  }
  return paragraph
}

/** Mark the heading that opens the text, or the one below a lead that stands before it. */
function markTitle(tree: Root, label: Label, lead: Paragraph | undefined): void {
  const first = contentIndex(tree)
  const heading = tree.children[tree.children[first] === lead ? first + 1 : first]
  if (!isTitle(heading) || label.title === '') return
  if (lead && toString(heading).startsWith(label.title)) return
  heading.children.unshift({ type: 'text', value: label.title })
}

function placeLead(tree: Root, label: Label): Paragraph {
  const lead = noticeParagraph(label.lead, label)
  const first = contentIndex(tree)
  tree.children.splice(isSafeTitle(tree.children[first]) ? first + 1 : first, 0, lead)
  return lead
}

function markSections(tree: Root, label: Label): void {
  tree.children = tree.children.flatMap((node, index) =>
    isHeading(node, 2) && !isNotice(tree.children[index + 1], label.brief)
      ? [node, noticeParagraph(label.brief, label)]
      : [node]
  )
}

function markEnd(tree: Root, label: Label, isLabelled: boolean): string[] {
  const open = openHtml(valuesOf(tree, 'html'))
  if (open !== undefined) {
    return [`No label at the end: the document ends inside ${open}, which would swallow it.`]
  }
  const last = tree.children.at(-1)
  if (isLabelled && isNotice(last, label.brief)) styled(last, label)
  else tree.children.push(noticeParagraph(label.brief, label))
  return []
}

/** Build a foreword: a second-level heading, prose, and the roles as a list. */
function forewordNodes({ heading, paragraphs, entries }: Foreword): RootContent[] {
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

/** Whether the nodes at an index are this foreword, by their words. */
function hasForeword(
  nodes: readonly RootContent[],
  at: number,
  foreword: Foreword
): boolean {
  return forewordNodes(foreword).every((expected, index) => {
    const node = nodes[at + index]
    return node?.type === expected.type && toString(node) === toString(expected)
  })
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
