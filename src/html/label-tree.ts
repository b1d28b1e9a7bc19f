import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { type Foreword, possibleForewords } from '../notice/foreword.js'
import { treeLabelStyle } from '../notice/label-style.js'
import type { Locale } from '../notice/locale.js'
import { readLead } from '../notice/read-lead.js'
import type { Notice } from '../notice/render-lead.js'
import { type Label, renderLabel } from '../notice/render-label.js'
import type { Mark } from '../notice/resolve-marks.js'
import { markHead } from './label-tree-head.js'
import { forewordElement, noticeElement } from './notice-elements.js'

/** What to put into a tree. */
export interface TreeLabel {
  readonly label: Label
  readonly marks: ReadonlySet<Mark>
  /** The record's elements, for a document's head. */
  readonly record: readonly Element[]
  readonly foreword?: Foreword
}

/** A node that holds the text: an element, or the root of a fragment. */
export type Place = Root | Element

/**
 * Label an HTML tree with real elements. Where the tree already has a label of the same words, from
 * Markdown for one, it is given its looks and only what is missing is added; a label of other facts
 * is replaced.
 */
export function labelTree(tree: Root, words: TreeLabel, locales: Iterable<Locale>): void {
  const place = findPlace(tree)
  const found = findLabel(place, locales)
  const isSame = found !== undefined && noticeText(found.label.lead) === noticeText(words.label.lead)
  if (found && !isSame) removeLabel(place, found)
  const existing = isSame ? found : undefined
  if (words.marks.has('title')) markTitle(place, words.label, existing !== undefined)
  placeLead(place, words, existing)
  if (words.marks.has('sections')) markSections(place, words)
  if (words.marks.has('end')) markEnd(place, words.label, existing !== undefined)
  markHead(tree, words, found?.label)
}

interface FoundLabel {
  readonly paragraph: Element
  readonly parent: Place
  readonly label: Label
  readonly forewords: readonly Foreword[]
}

/** The first `article`, else the first `main`, else the body, else the fragment itself. */
function findPlace(tree: Root): Place {
  for (const name of ['article', 'main', 'body']) {
    const found = findElement(tree, name)
    if (found) return found
  }
  return tree
}

// What is hidden or not rendered is no place for a label.
const notShown: ReadonlySet<string> = new Set(['head', 'template', 'noscript', 'dialog', 'details'])

/** Find the first shown element of a name, in document order. */
export function findElement(parent: Place, name: string): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === name) return child
    const isHidden = notShown.has(child.tagName) || child.properties['hidden'] !== undefined
    const found = isHidden ? undefined : findElement(child, name)
    if (found) return found
  }
  return undefined
}

function isUnseen(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return node.type !== 'element' && String(node.type) !== 'raw' && !isComponent(node)
}

function isComponent({ type }: RootContent): boolean {
  return /^mdxJsx|^mdx\w*Expression$/.test(String(type))
}

/** Wrappers that themes put round a heading. */
const wrappers: ReadonlySet<string> = new Set(['div', 'header', 'hgroup', 'section'])

interface Opening {
  /** The node that the lead goes into, and before which of its children. */
  readonly parent: Place
  readonly index: number
  readonly heading?: Element
}

/** Where the lead stands: behind an h1 that opens the place, else before everything. */
function findOpening(place: Place): Opening {
  const index = place.children.findIndex((node) => !isUnseen(node))
  const first = place.children[index]
  const before = { parent: place, index: index === -1 ? place.children.length : index }
  if (first?.type !== 'element') return before
  if (first.tagName === 'h1') {
    if (toString(first).trim() === '') return before
    return isSafe(first)
      ? { parent: place, index: index + 1, heading: first }
      : { ...before, heading: first }
  }
  if (!wrappers.has(first.tagName) || Object.keys(first.properties).some(hides)) return before
  const inner = findOpening(first)
  if (!inner.heading || inner.index === 0) return before
  // Out of what holds the heading alone: readers' tools drop headers with what is in them.
  const isAlone = inner.parent.children.slice(inner.index).every(isUnseen)
  return isAlone ? { parent: place, index: index + 1, heading: inner.heading } : inner
}

function hides(property: string): boolean {
  return ['hidden', 'inert', 'style', 'ariaHidden'].includes(property)
}

/** Raw HTML and components in a heading could open what it does not close. */
function isSafe(heading: Element): boolean {
  return heading.children.every((child) => {
    if (child.type === 'element') return isSafe(child)
    return child.type === 'text' || child.type === 'comment'
  })
}

function noticeText({ mark, text }: Notice): string {
  return `${mark} ${text}`
}

function isNotice(node: RootContent | undefined, notice: Notice): node is Element {
  if (node?.type !== 'element' || node.tagName !== 'p') return false
  const [strong] = node.children
  const isMarked = strong?.type === 'element' && strong.tagName === 'strong'
  return isMarked && toString(node) === noticeText(notice)
}

function findLabel(place: Place, locales: Iterable<Locale>): FoundLabel | undefined {
  const { parent, index } = findOpening(place)
  const outer = place.children.findIndex((node) => !isUnseen(node))
  const candidates = [
    { parent: place, node: place.children[outer] },
    { parent, node: parent.children.slice(index).find((node) => !isUnseen(node)) }
  ]
  for (const { parent: holder, node } of candidates) {
    if (node?.type !== 'element' || node.tagName !== 'p') continue
    const told = readLead(toString(node), locales)
    const label = told && renderLabel(told.disclosure, told.locale)
    if (!label || !isNotice(node, label.lead)) continue
    const forewords = possibleForewords(told.disclosure, told.locale)
    return { paragraph: node, parent: holder, label, forewords }
  }
  return undefined
}

function removeLabel(place: Place, { paragraph, parent, label, forewords }: FoundLabel): void {
  const foreword = forewords.map((each) => toString(forewordElement(each, label)))
  remove(parent, (node) => node === paragraph || foreword.includes(toString(node as Element)))
  remove(place, (node) => isNotice(node, label.brief))
  const { heading } = findOpening(place)
  const text = heading?.children[0]
  if (text?.type === 'text' && text.value.startsWith(label.title)) {
    text.value = text.value.slice(label.title.length)
  }
}

function remove(parent: Place, isGone: (node: RootContent) => boolean): void {
  const kept = parent.children.filter((node) => !isGone(node))
  parent.children.splice(0, parent.children.length, ...(kept as ElementContent[]))
}

function markTitle(place: Place, label: Label, isLabelled: boolean): void {
  const { heading } = findOpening(place)
  if (!heading || (isLabelled && toString(heading).startsWith(label.title))) return
  heading.children.unshift({ type: 'text', value: label.title })
}

function placeLead(place: Place, words: TreeLabel, existing: FoundLabel | undefined): void {
  const { label, foreword } = words
  const lead = noticeElement(label.lead, label, treeLabelStyle(label))
  const section = foreword ? [forewordElement(foreword, label)] : []
  if (!existing) {
    const { parent, index } = findOpening(place)
    parent.children.splice(index, 0, lead, ...section)
    return
  }
  // The node itself stays, with what other plugins know of it.
  Object.assign(existing.paragraph, { properties: lead.properties, children: lead.children })
  const has = existing.parent.children.some(
    (node) => section[0] && node.type === 'element' && toString(node) === toString(section[0])
  )
  const hasFromMarkdown = foreword && toString(existing.parent).includes(foreword.paragraphs[0] ?? '')
  if (has || hasFromMarkdown) return
  const at = existing.parent.children.indexOf(existing.paragraph as never) + 1
  existing.parent.children.splice(at, 0, ...section)
}

function markSections(place: Place, { label, foreword }: TreeLabel): void {
  const style = treeLabelStyle(label)
  for (let index = place.children.length - 1; index >= 0; index--) {
    const node = place.children[index]
    const isSection = node?.type === 'element' && node.tagName === 'h2'
    if (!isSection || toString(node) === foreword?.heading) continue
    const next = place.children.slice(index + 1).find((each) => !isUnseen(each))
    if (isNotice(next, label.brief)) continue
    place.children.splice(index + 1, 0, noticeElement(label.brief, label, style))
  }
}

function markEnd(place: Place, label: Label, isLabelled: boolean): void {
  const repeat = noticeElement(label.brief, label, treeLabelStyle(label))
  const last = place.children.findLast((node) => !isUnseen(node))
  if (isLabelled && isNotice(last, label.brief)) {
    Object.assign(last, { properties: repeat.properties, children: repeat.children })
  } else place.children.push(repeat)
}
