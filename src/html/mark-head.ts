import type { Element, Root, Text } from 'hast'
import type { Disclosure } from '../disclosure/disclosure.js'
import { escapeJson } from '../markup/html.js'
import { toMeta } from '../metadata/to-meta.js'
import type { DeclaredFacts, ToldLabel } from '../notice/label-words.js'
import type { Label } from '../notice/render-label.js'
import { valuesOf } from '../plugin/page-disclosure.js'
import { authorNames, isTitleName, isTitleProperty } from '../scan/html/head-metadata.js'
import { isBalanced } from '../scan/html/is-balanced.js'
import { OpenElements } from '../scan/html/open-elements.js'
import { foldText } from '../text/names.js'
import { sectionNumber } from '../text/page-lines.js'
import { takeFirstWords } from '../text/take-words.js'
import { readRecord, recordValue } from './find-label.js'
import { markTags } from './find-words.js'
import { jsonLdFor } from './html-words.js'
import { childNamed, elementsIn, textOf } from './hast-place.js'

const jsonLd = 'application/ld+json'

/** Put the title mark before the page's title and summaries in its metadata. */
export function markTitles(tree: Root, { title }: Label): void {
  const element = childNamed(headOf(tree), 'title')
  if (element) markText(element, title)
  for (const { properties } of summariesIn(tree)) {
    properties['content'] = `${title}${String(properties['content'])}`
  }
}

/** Put the record into the head, if there is one: before the page's own, since the first counts. */
export function markRecord(tree: Root, disclosure: Disclosure): void {
  const head = headOf(tree)
  if (!head) return
  const own = head.children.findIndex((child) => child.type === 'element' && isRecordMeta(child))
  const at = own === -1 ? head.children.length : own
  const isBesideAuthor = head.children.slice(0, at).some((child) => child.type === 'element' && isAuthorMeta(child))
  head.children.splice(at, 0, ...recordElements(disclosure, isBesideAuthor))
}

/** Take the marks of a label off the head. */
export function unmarkHead(
  tree: Root,
  titles: readonly string[],
  versions: readonly ToldLabel[]
): void {
  const head = headOf(tree)
  if (!head) return
  const element = childNamed(head, 'title')
  if (element) unmarkText(element, titles)
  for (const { properties } of summariesIn(tree)) {
    const content = String(properties['content'])
    const title = titles.find((each) => content.startsWith(each))
    if (title !== undefined) properties['content'] = content.slice(title.length)
  }
  const elements = elementsIn(head)
  for (const [index, script] of elements.entries()) {
    if (script.tagName !== 'script' || script.properties['type'] !== jsonLd) continue
    const facts = readFacts(readRecord(textOf(script)), versions)
    if (!facts) continue
    const meta = elements[index - 1]
    const isOurs = meta && isRecordMeta(meta) && meta.properties['content'] === recordValue(facts)
    head.children = head.children.filter((child) => child !== script && !(isOurs && child === meta))
    return
  }
}

function readFacts(record: unknown, versions: readonly ToldLabel[]): DeclaredFacts | undefined {
  if (record === undefined) return undefined
  for (const told of versions) {
    const facts = told.readFacts(record)
    if (facts) return facts
  }
  return undefined
}

function headOf(tree: Root): Element | undefined {
  return childNamed(childNamed(tree, 'html'), 'head')
}

function summariesIn(tree: Root): Element[] {
  const head = headOf(tree)
  return !head
    ? []
    : elementsIn(head).filter(({ tagName, properties }) => {
        const names = [properties['name'], properties['property']]
        const isShown = isTitleProperty([properties['itemProp']].flat().join(' '))
        const isNamed = isShown || names.some((name) => isTitleName(String(name).toLowerCase()))
        return tagName === 'meta' && isNamed && Boolean(properties['content'])
      })
}

function isRecordMeta({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && String(properties['name']).toLowerCase() === 'ai-disclosure'
}

function isAuthorMeta({ tagName, properties }: Element): boolean {
  const names = [properties['name'], properties['property']].map((name) => String(name).toLowerCase())
  return tagName === 'meta' && Boolean(properties['content']) && names.some((name) => authorNames.includes(name))
}

function recordElements(disclosure: Disclosure, isBesideAuthor: boolean): Element[] {
  const metas = toMeta(disclosure).map((attributes) => element('meta', { ...attributes }))
  // A script's text is written as it is: escaped here, nothing in it can end the script.
  const value = escapeJson(jsonLdFor(disclosure, isBesideAuthor))
  const script = element('script', { type: jsonLd })
  script.children.push({ type: 'text', value })
  return [...metas, script]
}

function element(tagName: string, properties: Element['properties']): Element {
  return { type: 'element', tagName, properties, children: [] }
}

/** Put the title mark before the text of a heading or a title. */
export function markText(element: Element, mark: string): void {
  if (mark === '') return
  const [first] = element.children
  if (first?.type === 'text') first.value = mark + first.value
  else element.children.unshift({ type: 'text', value: mark })
}

/** Take a title mark off, the first of these that is there, also where an anchor stands before it. */
export function unmarkText(element: Element, marks: readonly string[]): void {
  const texts: Text[] = []
  collectTexts(element, texts, deepestMark)
  const [first] = texts
  const [gap = ''] = /^\s*/.exec(first?.value ?? '') ?? []
  if (!first || !marks.some((mark) => takeFirstWords(texts, foldText(mark)))) return
  first.value = gap + first.value
  removeEmpty(element, deepestMark)
}

/** How many elements tools put round a mark. */
const deepestMark = 8

/** The texts of a heading up to what shows words in another way, without signs of anchors and numbers before them. */
function collectTexts(parent: Element, texts: Text[], depth: number): boolean {
  return parent.children.every((child) => {
    if (child.type === 'text' && (texts.length > 0 || child.value.trim() !== '')) texts.push(child)
    if (child.type !== 'element') return true
    const words = texts.length > 0 ? '[' : textOf(child).trim()
    if (!/[\p{L}\p{N}[【「]/u.test(words) || sectionNumber.test(words)) return true
    return depth > 0 && markTags.includes(child.tagName) && collectTexts(child, texts, depth - 1)
  })
}

/** Remove the texts that are empty, and what held nothing else. */
function removeEmpty(parent: Element, depth: number): void {
  parent.children = parent.children.filter((child) => {
    if (child.type === 'text') return child.value !== ''
    if (child.type !== 'element' || child.children.length === 0 || depth === 0) return true
    removeEmpty(child, depth - 1)
    return child.children.length > 0
  })
}

/**
 * Tell whether the raw HTML in a tree, taken together, closes everything that it opens. Raw nodes
 * are pieces of HTML that a later plugin or a browser parses.
 */
export function isRawBalanced(tree: Root): boolean {
  const pieces = valuesOf(tree, 'raw')
  return pieces.length === 0 || isBalanced(pieces.join(''), new OpenElements())
}
