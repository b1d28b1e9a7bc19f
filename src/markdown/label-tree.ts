import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { type Foreword, possibleForewords } from '../notice/foreword.js'
import { treeLabelStyle } from '../notice/label-style.js'
import type { Locale } from '../notice/locale.js'
import { readLead } from '../notice/read-lead.js'
import type { Notice } from '../notice/render-lead.js'
import { type Label, renderLabel } from '../notice/render-label.js'
import type { Mark } from '../notice/resolve-marks.js'

/** Words for a tree. */
export interface TreeLabel {
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword?: Foreword
}

/**
 * Label a Markdown tree with real nodes: no HTML, no comment. Where the tree already has a label of
 * the same words, only what is missing is added; a label of other facts is replaced.
 */
export function labelTree(tree: Root, words: TreeLabel, locales: Iterable<Locale>): void {
  const found = findLabel(tree, locales)
  const isSame = found !== undefined && noticeText(found.label.lead) === noticeText(words.label.lead)
  if (found && !isSame) removeLabel(tree, found)
  const existing = isSame ? found : undefined
  markTitle(tree, words, existing !== undefined)
  placeLead(tree, words, existing?.paragraph)
  if (words.marks.has('sections')) markSections(tree, words)
  markEnd(tree, words, existing !== undefined)
}

interface FoundLabel {
  readonly paragraph: Paragraph
  readonly label: Label
  readonly forewords: readonly Foreword[]
}

/** Nodes that a reader doesn't see before the text begins. */
const unseen: ReadonlySet<string> = new Set(['yaml', 'toml', 'mdxjsEsm', 'definition'])

function contentIndex({ children }: Root): number {
  const index = children.findIndex(({ type }) => !unseen.has(type))
  return index === -1 ? children.length : index
}

function isTitle(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 1 && toString(node).trim() !== ''
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isSafeTitle(node: RootContent | undefined): node is Heading {
  return isTitle(node) && !/"type":"(?:html|mdx[^"]*)"/.test(JSON.stringify(node.children))
}

function findLabel(tree: Root, locales: Iterable<Locale>): FoundLabel | undefined {
  const first = contentIndex(tree)
  const candidates = [tree.children[first]]
  if (isTitle(tree.children[first])) candidates.push(tree.children[first + 1])
  for (const node of candidates) {
    if (node?.type !== 'paragraph' || node.children[0]?.type !== 'strong') continue
    const told = readLead(toString(node), locales)
    const label = told && renderLabel(told.disclosure, told.locale)
    if (!label || label.lead.mark !== toString(node.children[0])) continue
    const forewords = possibleForewords(told.disclosure, told.locale)
    return { paragraph: node, label, forewords }
  }
  return undefined
}

function removeLabel(tree: Root, { paragraph, label, forewords }: FoundLabel): void {
  const at = tree.children.indexOf(paragraph)
  const foreword = forewords.find((candidate) => hasForeword(tree, at + 1, candidate))
  tree.children.splice(at, foreword ? 2 + foreword.paragraphs.length + 1 : 1)
  const title = tree.children[contentIndex(tree)]
  const text = isTitle(title) ? title.children[0] : undefined
  if (text?.type === 'text' && text.value.startsWith(label.title)) {
    text.value = text.value.slice(label.title.length)
  }
  tree.children = tree.children.filter((node) => !isNotice(node, label.brief))
}

function hasForeword(tree: Root, at: number, foreword: Foreword): boolean {
  const nodes = tree.children.slice(at, at + 2 + foreword.paragraphs.length)
  const words = nodes.map((node) => toString(node))
  return (
    nodes[0]?.type === 'heading' &&
    words[0] === foreword.heading &&
    foreword.paragraphs.every((paragraph, index) => words[index + 1] === paragraph) &&
    words.at(-1) === foreword.roles.map(({ task, who }) => `${task}: ${who}`).join('')
  )
}

function isNotice(node: RootContent | undefined, notice: Notice): boolean {
  return (
    node?.type === 'paragraph' &&
    node.children[0]?.type === 'strong' &&
    toString(node) === noticeText(notice)
  )
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

function markTitle(tree: Root, { label, marks }: TreeLabel, isLabelled: boolean): void {
  const first = contentIndex(tree)
  const heading = [tree.children[first], tree.children[first + 1]].find(isTitle)
  if (!heading || !marks.has('title')) return
  if (isLabelled && toString(heading).startsWith(label.title)) return
  heading.children.unshift({ type: 'text', value: label.title })
}

function placeLead(tree: Root, words: TreeLabel, existing: Paragraph | undefined): void {
  const { label, foreword } = words
  if (existing) {
    styled(existing, label)
    const after = tree.children.indexOf(existing) + 1
    if (foreword && !hasForeword(tree, after, foreword)) {
      tree.children.splice(after, 0, ...forewordNodes(foreword))
    }
    return
  }
  const first = contentIndex(tree)
  const at = isSafeTitle(tree.children[first]) ? first + 1 : first
  const nodes = foreword ? forewordNodes(foreword) : []
  tree.children.splice(at, 0, noticeParagraph(label.lead, label), ...nodes)
}

function forewordNodes(foreword: Foreword): RootContent[] {
  const text = (value: string) => ({ type: 'text' as const, value })
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
  return [
    { type: 'heading', depth: 2, children: [text(foreword.heading)] },
    ...foreword.paragraphs.map(paragraph),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: foreword.roles.map(({ task, who }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(`${task}: ${who}`)]
      }))
    }
  ]
}

function markSections(tree: Root, { label, foreword }: TreeLabel): void {
  tree.children = tree.children.flatMap((node, index) => {
    const isSection = node.type === 'heading' && node.depth === 2
    const isForeword = isSection && toString(node) === foreword?.heading
    const isMarked = isNotice(tree.children[index + 1], label.brief)
    return isSection && !isForeword && !isMarked
      ? [node, noticeParagraph(label.brief, label)]
      : [node]
  })
}

function markEnd(tree: Root, { label, marks }: TreeLabel, isLabelled: boolean): void {
  if (!marks.has('end')) return
  const last = tree.children.at(-1)
  if (isLabelled && isNotice(last, label.brief) && last?.type === 'paragraph') styled(last, label)
  else tree.children.push(noticeParagraph(label.brief, label))
}
