import type { Element, ElementContent, RootContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { isHeadingWrapper } from '../scan/element-kinds.js'
import { isHidden, type Parent } from './hast-place.js'

/** The longest heading that the lead stands behind, in UTF-16 code units of its text. */
const longestHeading = 2000

/** Where the lead goes: before the child of that index. */
export interface LeadPlace {
  readonly parent: Parent
  readonly index: number
  /** The h1 that the lead stands behind. */
  readonly heading?: Element
}

/**
 * Find where the lead of a place goes: directly behind an h1 that is the first thing a reader sees
 * in it, else before everything in it.
 */
export function findHastLead(place: Parent): LeadPlace {
  return behindHeading(place) ?? { parent: place, index: 0 }
}

function behindHeading(parent: Parent): LeadPlace | undefined {
  const index = parent.children.findIndex((child) => !isUnseen(child))
  const first = parent.children[index]
  if (first?.type !== 'element' || isHidden(first)) return undefined
  if (first.tagName === 'h1') {
    return isPlain(first) ? { parent, index: index + 1, heading: first } : undefined
  }
  if (!isHeadingWrapper(first.tagName)) return undefined
  const inner = behindHeading(first)
  const isLast = inner?.parent === first && first.children.slice(inner.index).every(isUnseen)
  // Out of what holds the h1 alone: `<header><h1>…</h1></header>`.
  return inner && isLast ? { ...inner, parent, index: index + 1 } : inner
}

/** Whether a node is nothing that a reader sees. */
export function isUnseen(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'element') return ['meta', 'link', 'script', 'style'].includes(node.tagName)
  return ['comment', 'doctype', 'mdxjsEsm'].includes(node.type)
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isPlain(heading: Element): boolean {
  const isShort = toString(heading).length <= longestHeading
  return isShort && !/"type":"(?:raw|mdx[^"]*)"/.test(JSON.stringify(heading.children))
}
