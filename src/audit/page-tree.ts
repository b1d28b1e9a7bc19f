import { type DefaultTreeAdapterTypes, html as htmlNames, parse } from 'parse5'
import { isXmlSource } from '../scan/html/well-formed.js'

/** An element of a page, as a browser builds it from the source. */
export interface PageElement {
  readonly kind: 'element'
  /** In lower case. */
  readonly name: string
  readonly isForeign: boolean
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: PageElement | undefined
  readonly children: readonly PageNode[]
  /** The elements among its children. */
  readonly elements: readonly PageElement[]
  readonly classes: ReadonlySet<string>
  /** Its place among the elements of its parent, and among those of its name, from 0. */
  readonly index: number
  readonly indexOfType: number
  /** How many of its children have a name. */
  readonly counts: ReadonlyMap<string, number>
  /** Offsets in the source, in UTF-16 code units; absent for elements that it leaves out. */
  readonly utf16Start: number | undefined
  readonly utf16End: number | undefined
}

/** Text or a comment. */
export interface PageText {
  readonly kind: 'text' | 'comment'
  readonly text: string
  readonly parent: PageElement
  readonly utf16Start: number | undefined
}

export type PageNode = PageElement | PageText

/** Deeper pages are cut off there: nobody writes them by hand, and no walk may run out of stack. */
const deepest = 400

type Source = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/**
 * Build the tree of a document or a fragment as the HTML standard says.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function parsePage(source: string): PageElement {
  const document = parse(isXmlSource(source) ? withEndTags(source) : source, {
    sourceCodeLocationInfo: true
  })
  const root = elementOf(document, '#document', undefined)
  fill(root, document, 0)
  return root
}

/** In XML these may close themselves; read as HTML, they would take the rest of the page. */
function withEndTags(source: string): string {
  return source.replace(
    /<(script|style|title|textarea|iframe|noscript)\b([^<>]*)\/>/g,
    '<$1$2></$1>'
  )
}

interface Filled extends PageElement {
  readonly children: PageNode[]
  readonly elements: PageElement[]
  readonly counts: Map<string, number>
}

function elementOf(
  node: Source | DefaultTreeAdapterTypes.Element,
  name: string,
  parent: PageElement | undefined
): Filled {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
  const attributes = 'attrs' in node ? node.attrs : []
  return {
    kind: 'element',
    name,
    isForeign: 'namespaceURI' in node && node.namespaceURI !== htmlNames.NS.HTML,
    attributes: new Map(attributes.map(({ name: key, value }) => [key, value])),
    parent,
    children: [],
    elements: [],
    counts: new Map(),
    classes: new Set(attributes.find(({ name: key }) => key === 'class')?.value.split(/\s+/) ?? []),
    index: parent?.elements.length ?? 0,
    indexOfType: parent?.counts.get(name) ?? 0,
    utf16Start: location?.startOffset,
    utf16End: location?.endOffset
  }
}

function fill(parent: Filled, from: Source, depth: number): void {
  const content = 'content' in from ? from.content : from
  if (!('childNodes' in content) || depth > deepest) return
  for (const child of content.childNodes) {
    const utf16Start = child.sourceCodeLocation?.startOffset
    if (child.nodeName === '#text' && 'value' in child) {
      parent.children.push({ kind: 'text', text: child.value, parent, utf16Start })
    } else if (child.nodeName === '#comment' && 'data' in child) {
      parent.children.push({ kind: 'comment', text: child.data, parent, utf16Start })
    } else if ('tagName' in child) {
      const element = elementOf(child, child.tagName.toLowerCase(), parent)
      parent.children.push(element)
      parent.elements.push(element)
      parent.counts.set(element.name, element.indexOfType + 1)
      fill(element, child, depth + 1)
    }
  }
}

/** List an element and what stands round it, from the inside out. */
export function withAncestors(element: PageElement): PageElement[] {
  const found: PageElement[] = []
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (at.name !== '#document') found.push(at)
  }
  return found
}

/** List every element in a tree, in the order of the source. */
export function elementsIn(root: PageElement): PageElement[] {
  const found: PageElement[] = []
  const add = (element: PageElement) => {
    for (const child of element.elements) {
      found.push(child)
      add(child)
    }
  }
  add(root)
  return found
}

/** The text in an element, as it stands. */
export function textIn(element: PageElement): string {
  return element.children
    .map((child) => (child.kind === 'element' ? textIn(child) : child.kind === 'text' ? child.text : ''))
    .join('')
}
