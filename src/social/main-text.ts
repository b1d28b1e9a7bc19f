import type { Payload } from './at-path.js'
import { findSlots, listAt, textAt } from './find-slots.js'
import type { NodeSlot, Platform } from './platform.js'

/**
 * Give the author's main text of an unlabelled payload: what a review is bound to.
 *
 * That is the first text that carries the byline (each platform's page says which); where blocks
 * are all there is, the words of every block, a line each.
 */
export function mainText(platform: Platform, payload: Payload): string {
  const { whole, nodes } = findSlots(platform, payload)
  const [slot] = whole
  if (slot) return textAt(payload, slot)
  return nodes.flatMap((node) => wordsIn(listAt(payload, node.list), node)).join('\n')
}

/** Blocks nest a few levels; deeper ones, or a cycle, are no text of a post. */
const deepest = 32

function wordsIn(value: unknown, node: NodeSlot, depth = 0): string[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, node, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    if (typeof member !== 'string') return wordsIn(member, node, depth + 1)
    return node.words.includes(key) ? [member] : []
  })
}
