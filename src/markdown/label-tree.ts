import type { Heading, Html, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Foreword } from '../notice/foreword.js'
import type { LanguageWords } from '../notice/label-languages.js'
import { type NoticePart, treeLabelStyle } from '../notice/label-style.js'
import { type Look, type ResolvedLook, resolveLook } from '../notice/look.js'
import type { LabelWords } from '../notice/label-words.js'
import type { Mark } from '../notice/marks.js'
import type { Label, Notice } from '../notice/render-label.js'
import { valuesOf } from '../plugin/page-disclosure.js'
import { omittedNote, otherNoticeIn, type TreeNote } from '../plugin/tree-note.js'
import { isAboutPage, mostBlocks } from '../scan/markdown/first-blocks.js'
import { attributeList, isFieldsComment, isUnseenHtml } from '../scan/markdown/heading.js'
import { seenWords as seenSource } from '../scan/markdown/inline-words.js'
import { openHtml } from '../scan/markdown/open-at-end.js'
import { foldText, isAmong, isBlankText, partTemplateTags } from '../text/names.js'
import { heldForeword } from './find-foreword.js'
import { partNotice } from './markdown-words.js'
import { type KnownWords, labelWords, longestLead, noticeText, readLead, readLeadWords, type Versions, wordsOf } from './read-lead.js'
import { otherNotices } from './tree-notices.js'
import { besideIcons, forewordNodes, isContents, seenWords, takeForeword, takeWords, wordsOfNode } from './tree-words.js'

/** Words for a tree. */
interface TreeLabel {
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  readonly foreword?: Foreword
  readonly look?: Look | undefined
  /** What the lead says in another language, behind the first. */
  readonly others?: readonly LanguageWords[]
}

/** A label, and how it looks in HTML. */
interface LookedLabel extends Label {
  readonly look: ResolvedLook
}

/** A label upon a label: each is one of ours, and more than a few are not taken for that. */
const mostLabels = 4

/**
 * Label a Markdown tree with real nodes: no HTML, no comment. Where the tree already has a label of
 * the same words in its place, only what is missing is added; any other label of ours is replaced.
 *
 * @returns What could not be marked, and the notices that stand there besides those of the label.
 */
export function labelTree(tree: Root, words: TreeLabel, known: readonly LabelWords[]): TreeNote[] {
  const { marks, foreword } = words
  const label = { ...words.label, look: resolveLook(words.look) }
  const found = findLabel(tree, known)
  const place = tree.children[leadIndex(tree)]
  const isKept = found !== undefined && isOf(found, label) && found.paragraph === place && !/^\s*(?:\*\*|__)/.test(toString(place))
  const left = found && !removeForeword(found) ? leftForeword(found) : undefined
  const existing = isKept && place?.type === 'paragraph' ? place : undefined
  if (found && !existing) removeLabel(tree, found)
  removeOthers(tree, existing, known)
  if (marks.has('title')) markTitle(tree, label, existing)
  const lead = existing ? styled(existing, label, 'lead') : placeLead(tree, label)
  if (marks.has('sections')) markSections(tree, label)
  const rest = (words.others ?? []).flatMap((other): RootContent[] => {
    const looked = { ...other.label, look: label.look }
    return [noticeParagraph(other.label.lead, looked, 'lead'), ...forewordIn(other.foreword)]
  })
  tree.children.splice(tree.children.indexOf(lead) + 1, 0, ...forewordIn(foreword), ...rest)
  const omitted = marks.has('end') ? markEnd(tree, label, existing !== undefined) : []
  const last = tree.children.findLast((node) => !isBehind(node))
  const isOurs = (node: RootContent) =>
    node === existing ||
    (isBrief(node, label) && (node === last || isHeading(tree.children[tree.children.indexOf(node) - 1], 2)))
  return [...omitted.map(omittedNote), ...(left ? [otherNoticeIn(left, 'foreword')] : []), ...otherNotices(tree, label, known, isOurs)]
}

function forewordIn(foreword: Foreword | undefined): RootContent[] {
  return foreword ? forewordNodes(foreword) : []
}

interface FoundLabel {
  /** A paragraph that somebody wrote as HTML is replaced by one of the tree's. */
  readonly paragraph: Paragraph | Html
  /** What it stands in: the tree, or a wrapper. */
  readonly parent: Parent
  readonly versions: Versions
  /** The headings above it among the first nodes, the nearest first. */
  readonly above: readonly Heading[]
}

function isOf({ versions }: FoundLabel, label: Label): boolean {
  return versions.every(
    ({ marks: { title, lead, brief } }) =>
      title === label.title &&
      noticeText(lead) === noticeText(label.lead) &&
      noticeText(brief) === noticeText(label.brief)
  )
}

/** Nodes that a reader doesn't see before the text begins. */
const unseen: ReadonlySet<string> = new Set(['yaml', 'toml', 'mdxjsEsm', 'definition'])

function isUnseen(node: RootContent): boolean {
  return unseen.has(node.type) || (node.type === 'html' && isUnseenHtml(node.value))
}

/** Index of the first node that a reader sees. */
function contentIndex({ children }: Root): number {
  const index = children.findIndex((node) => !isUnseen(node))
  return index === -1 ? children.length : index
}

/**
 * Index of the first node that is not front matter or code: there a lead stands before everything, also
 * before definitions, but for a comment of fields, which its reader looks for in the first place.
 */
function startIndex({ children }: Root): number {
  const index = children.findIndex(({ type }) => type === 'definition' || !unseen.has(type))
  if (index === -1) return children.length
  const first = children[index]
  const isOfFields = first?.type === 'html' && isFieldsComment(first.value)
  return isOfFields && index + 1 < children.length ? index + 1 : index
}

function isHeading(node: RootContent | undefined, depth: 1 | 2): node is Heading {
  return node?.type === 'heading' && node.depth === depth
}

function isTitle(node: RootContent | undefined): node is Heading {
  return isHeading(node, 1) && !isBlankText(toString(node))
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isSafeTitle(node: RootContent | undefined): node is Heading {
  return isTitle(node) && !/"type":"(?:html|mdx[^"]*)"/.test(JSON.stringify(node.children))
}

/** Index of the place for the lead: below a title that can't swallow it, else before everything. */
function leadIndex(tree: Root): number {
  const first = contentIndex(tree)
  if (!isSafeTitle(tree.children[first])) return startIndex(tree)
  return first + (isAttributeList(tree.children[first + 1]) ? 2 : 1)
}

/** An attribute list of kramdown, which belongs to the heading above it. */
function isAttributeList(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && attributeList.test(toString(node))
}

/** Find our lead by its words among the first nodes, past what may stand before the text. */
function findLabel(
  tree: Root,
  known: readonly LabelWords[],
  except?: Paragraph
): FoundLabel | undefined {
  const above: Heading[] = []
  let count = 0
  for (const [node, parent] of openingNodes(tree)) {
    if (isUnseen(node) || node === except) continue
    if (++count > mostBlocks) return undefined
    if (node.type === 'heading') above.unshift(node)
    else if (node.type === 'paragraph') {
      const words = wordsOfNode(node)
      const versions = words === undefined ? undefined : readLeadWords(words, known, boldOf(node))
      if (versions) return { paragraph: node, parent, versions, above }
      if (!isAboutPage(words ?? toString(node))) return undefined
    } else {
      const versions = node.type === 'html' ? readLead(node.value, known) : undefined
      if (node.type === 'html' && versions) return { paragraph: node, parent, versions, above }
      if (!isBeforeText(node)) return undefined
    }
  }
  return undefined
}

/** The nodes in document order, with those in a wrapper in its place. */
function* openingNodes(parent: Parent): Generator<readonly [RootContent, Parent]> {
  for (const node of parent.children) {
    if (isWrapper(node)) yield* openingNodes(node)
    else yield [node, parent]
  }
}

interface Parent {
  children: RootContent[]
}

/** A directive or a component with text in it. */
function isWrapper(node: RootContent): node is RootContent & Parent {
  return wrappers.has(node.type) && 'children' in node && node.children.length > 0
}

// They are nodes of remark-directive and remark-mdx.
const wrappers: ReadonlySet<string> = new Set(['containerDirective', 'mdxJsxFlowElement'])

/** The bold words that a paragraph opens with. */
function boldOf({ children }: Paragraph): string | undefined {
  const [first] = besideIcons(children)
  return first?.type === 'strong' ? foldText(toString(first)) : undefined
}

/** Whether a node may stand before the text without being it: a rule, an alert, HTML, a table of contents. */
function isBeforeText(node: RootContent): boolean {
  if (node.type === 'thematicBreak') return true
  if (node.type === 'blockquote') return /^\[![a-z]+\]/i.test(toString(node))
  if (node.type === 'html') return isAboutPage(node.value.replace(/<[^<>]*>/g, '\n'))
  // Comments as pandoc writes them.
  if (node.type === 'code') return node.lang === '{=html}' && isUnseenHtml(node.value)
  return node.type === 'list' && isAboutPage(toString(node)) && isContents(node)
}

/** @returns Whether one stood there. */
function removeForeword({ paragraph, parent, versions }: FoundLabel): boolean {
  const at = parent.children.indexOf(paragraph) + 1
  if (parent.children[at]?.type !== 'heading') return false
  const forewords = versions.flatMap(({ forewords }) => forewords())
  return forewords.some((foreword) => takeForeword(parent.children, at, foreword))
}

/** Where the words of a foreword stand behind the lead in a form that is not taken off. */
function leftForeword({ paragraph, parent, versions }: FoundLabel): RootContent | undefined {
  const at = parent.children.indexOf(paragraph) + 1
  const nodes = parent.children.slice(at, at + mostBlocks)
  return heldForeword(nodes.map((node) => toString(node)).join('\n'), versions) && nodes[0]
}

function removeLabel(tree: Root, { paragraph, parent, versions, above }: FoundLabel): void {
  const words = labelWords(versions)
  parent.children.splice(parent.children.indexOf(paragraph), 1)
  const title = tree.children[contentIndex(tree)]
  const headings = above.length > 0 ? above : isTitle(title) ? [title] : []
  headings.some((heading) => unmark(tree, heading, words))
  tree.children = tree.children.filter((node) => !isRepeat(node, words))
}

function unmark(tree: Root, heading: Heading, { own, all }: KnownWords): boolean {
  const isMarked =
    own.titles.some((title) => takeWords(heading, title)) ||
    (/^\s*\[/.test(toString(heading)) && all().titles.some((title) => takeWords(heading, title)))
  if (isMarked && heading.children.length === 0) tree.children.splice(tree.children.indexOf(heading), 1)
  return isMarked
}

function isRepeat(node: RootContent, { own, all }: KnownWords): boolean {
  if (node.type !== 'paragraph') return isHtmlOf(node, own.briefs)
  const words = seenWords(node)
  if (words === undefined) return false
  return isAmong(words, own.briefs) || (node.children[0]?.type === 'strong' && all().briefs.includes(words))
}

/** Whether a node is a paragraph that somebody wrote as HTML, with one of these words. */
function isHtmlOf(node: RootContent, briefs: readonly string[]): boolean {
  return node.type === 'html' && node.value.length <= longestLead && isAmong(seenSource(node.value) ?? '', briefs)
}

/** Take off the labels that stand upon ours, as doubling leaves them. */
function removeOthers(tree: Root, lead: Paragraph | undefined, known: readonly LabelWords[]): void {
  for (let count = 0; count < mostLabels; count++) {
    const another = findLabel(tree, known, lead)
    if (!another) return
    removeForeword(another)
    // With the lead that stays, the marks of the same words stay.
    if (lead) another.parent.children.splice(another.parent.children.indexOf(another.paragraph), 1)
    else removeLabel(tree, another)
  }
}

function noticeParagraph(notice: Notice, label: LookedLabel, part: NoticePart): Paragraph {
  const { bold, rest } = partNotice(notice)
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: bold }] },
      { type: 'text', value: partTemplateTags(rest) }
    ]
  }
  return styled(paragraph, label, part)
}

/** Give a notice its language and its looks in HTML; as Markdown it stays plain. */
function styled(paragraph: Paragraph, label: LookedLabel, part: NoticePart): Paragraph {
  const { lang, dir, look } = label
  const style = treeLabelStyle(label, look, part)
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
  const heading = tree.children.find((node) => !isUnseen(node) && node !== lead)
  if (!isTitle(heading) || label.title === '') return
  if (lead && wordsOfNode(heading)?.startsWith(foldText(label.title))) return
  if (lead && foldText(toString(heading)).startsWith(foldText(label.title))) return
  heading.children.unshift({ type: 'text', value: label.title })
}

function placeLead(tree: Root, label: LookedLabel): Paragraph {
  const lead = noticeParagraph(label.lead, label, 'lead')
  tree.children.splice(leadIndex(tree), 0, lead)
  return lead
}

function isBrief(node: RootContent | undefined, label: Label): node is Paragraph {
  if (node?.type !== 'paragraph') return false
  const words = seenWords(node)
  return words !== undefined && isAmong(words, wordsOf([label]).briefs)
}

function markSections(tree: Root, label: LookedLabel): void {
  tree.children = tree.children.flatMap((node, index) =>
    isHeading(node, 2) && !isBrief(tree.children[index + 1], label)
      ? [node, noticeParagraph(label.brief, label, 'repeat')]
      : [node]
  )
}

/** Whether a tool may have put a node behind the repeat at the end. */
function isBehind(node: RootContent): boolean {
  if (node.type === 'html') return isUnseenHtml(node.value) || /^<\/[a-z]+>$/i.test(node.value)
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

function markEnd(tree: Root, label: LookedLabel, isKept: boolean): string[] {
  const open = openHtml(valuesOf(tree, 'html'))
  if (open !== undefined) {
    return [`No label at the end: the document ends inside ${open}, which would swallow it.`]
  }
  const last = tree.children.findLast((node) => !isBehind(node))
  if (isKept && isBrief(last, label)) {
    styled(last, label, 'repeat')
    return []
  }
  // One that somebody put text behind goes to the end again; below a heading it is that section's.
  const { briefs } = wordsOf([label])
  const isMoved = (node: RootContent, index: number) => (isBrief(node, label) || isHtmlOf(node, briefs)) && !isHeading(tree.children[index - 1], 2)
  const moved = isKept ? tree.children.findLast(isMoved) : undefined
  tree.children = tree.children.filter((node) => node !== moved)
  tree.children.push(noticeParagraph(label.brief, label, 'repeat'))
  return []
}
