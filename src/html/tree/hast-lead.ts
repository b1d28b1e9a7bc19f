import type { Element, ElementContent, RootContent } from 'hast'
import { isHeadingWrapper } from '../scan/element-kinds.js'
import { isHidden, type Parent } from './hast-place.js'
import { nodesBelow } from './nodes-below.js'
import { textOf } from './text-of.js'

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

function behindHeading(place: Parent): LeadPlace | undefined {
  const path: LeadPlace[] = []
  for (let parent = place; ; ) {
    const index = parent.children.findIndex((child) => !isUnseen(child))
    const first = parent.children[index]
    if (first?.type !== 'element' || isHidden(first)) return undefined
    path.push({ parent, index: index + 1 })
    if (first.tagName === 'h1') return isPlain(first) ? outOfWrappers(path, first) : undefined
    if (!isHeadingWrapper(first.tagName)) return undefined
    parent = first
  }
}

/** Out of what holds the h1 alone: `<header><h1>…</h1></header>`. */
function outOfWrappers(path: readonly LeadPlace[], heading: Element): LeadPlace | undefined {
  const place = path.findLast(
    ({ parent, index }, depth) => depth === 0 || !parent.children.slice(index).every(isUnseen)
  )
  return place && { ...place, heading }
}

/** Whether a node is nothing that a reader sees. */
export function isUnseen(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'element') return ['meta', 'link', 'script', 'style'].includes(node.tagName)
  return ['comment', 'doctype', 'mdxjsEsm'].includes(node.type)
}

// Raw HTML and components could open what the heading does not close, or hide what follows.
function isPlain(heading: Element): boolean {
  if (textOf(heading).length > longestHeading) return false
  for (const { type } of nodesBelow(heading)) if (/^(?:raw|mdx)/.test(type)) return false
  return true
}
