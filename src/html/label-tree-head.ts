import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { toJsonLd } from '../metadata/to-json-ld.js'
import { toMeta } from '../metadata/to-meta.js'
import type { Label } from '../notice/render-label.js'
import { escapeJson } from './escape-html.js'
import type { TreeLabel } from './label-tree.js'

/** Titles and descriptions that link previews and search results show. */
const previews: ReadonlySet<string> = new Set([
  'description',
  'og:title',
  'og:description',
  'twitter:title',
  'twitter:description'
])

/**
 * Mark the titles in a document's head and put the record there. A fragment has no head.
 *
 * @param before The label that stood in the tree: its title mark is replaced, and with the same
 * words stays.
 */
export function markHead(tree: Root, words: TreeLabel, before: Label | undefined): void {
  const html = tree.children.find((node) => node.type === 'element' && node.tagName === 'html')
  const head =
    html?.type === 'element'
      ? html.children.find((node) => node.type === 'element' && node.tagName === 'head')
      : undefined
  if (head?.type !== 'element') return
  if (words.marks.has('title')) markTitles(head, words.label, before)
  if (!words.marks.has('record')) return
  const kept = withoutRecord(head.children)
  // Of several `ai-disclosure` elements the first counts, so an author's own stays behind ours.
  const own = kept.findIndex((node) => isMeta(node, 'ai-disclosure'))
  const at = own === -1 ? kept.length : own
  head.children = [...kept.slice(0, at), ...words.record, ...kept.slice(at)]
}

function markTitles(head: Element, { title }: Label, before: Label | undefined): void {
  const replace = (text: string) => {
    const plain = before && text.startsWith(before.title) ? text.slice(before.title.length) : text
    return title + plain
  }
  for (const node of head.children) {
    if (node.type !== 'element') continue
    if (node.tagName === 'title') {
      node.children = [{ type: 'text', value: replace(toString(node)) }]
    }
    const { name, property, content } = node.properties
    const isPreview = previews.has(String(property ?? name).toLowerCase())
    if (node.tagName === 'meta' && isPreview && typeof content === 'string') {
      node.properties['content'] = replace(content)
    }
  }
}

/** Take out a record of ours: JSON-LD whose facts give exactly these words again, and its metas. */
function withoutRecord(children: ElementContent[]): ElementContent[] {
  const recorded = children.map(recordedFacts).find((facts) => facts !== undefined)
  if (!recorded) return children
  const metas = toMeta(recorded).map(({ content }) => content)
  return children.filter((node) => {
    const isOurMeta =
      isMeta(node, 'ai-disclosure') && metas.includes(String(node.properties['content']))
    return recordedFacts(node) === undefined && !isOurMeta
  })
}

function isMeta(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === 'meta' && node.properties['name'] === name
}

function recordedFacts(node: ElementContent): Disclosure | undefined {
  const isJsonLd =
    node.type === 'element' &&
    node.tagName === 'script' &&
    node.properties['type'] === 'application/ld+json'
  if (!isJsonLd) return undefined
  try {
    const text = toString(node)
    const record: unknown = JSON.parse(text)
    if (typeof record !== 'object' || record === null || !('disclosure' in record)) return undefined
    const facts = parseDisclosure(record.disclosure)
    return escapeJson(toJsonLd(facts)) === text ? facts : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DisclosureError) return undefined
    throw error
  }
}
