import type { List, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Foreword } from '../notice/foreword.js'

/** Build a foreword: a second-level heading, prose, and the roles as a list. */
export function forewordNodes({ heading, paragraphs, entries }: Foreword): RootContent[] {
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
export function hasForeword(
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
