import { html } from '../../markup/html.js'
import { markdown } from '../../markup/markdown.js'
import { countCodePoints } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Payload, setAt } from '../payload.js'
import type { NodeSlot, Platform } from '../platform.js'

/** Body of `POST /v2/blog/{id}/posts`. */
export interface TumblrPost {
  content: readonly TumblrBlock[]
  layout?: readonly TumblrLayout[]
  state?: string
  tags?: string
  source_url?: string
  slug?: string
}

export interface TumblrBlock {
  type: string
  subtype?: string
  text?: string
  /** In code points. */
  formatting?: readonly { type: string; start: number; end: number }[]
}

export interface TumblrLayout {
  type: string
  /** Indices of `content`. */
  blocks?: readonly number[]
  display?: readonly { blocks: readonly number[] }[]
  truncate_after?: number
}

/** Move every index that points into the blocks, and give the label a row of its own. */
function shiftLayout(payload: Payload, by: 1 | -1): Payload {
  const { layout } = payload
  if (!Array.isArray(layout)) return payload
  const shifted = (value: unknown) =>
    Array.isArray(value)
      ? value.map((index) => (typeof index === 'number' ? index + by : index))
      : value
  return setAt(
    payload,
    ['layout'],
    layout.map((part: unknown) => {
      let moved = part
      const display = getAt(part, ['display'])
      const blocks = getAt(part, ['blocks'])
      const after = getAt(part, ['truncate_after'])
      if (Array.isArray(display)) {
        const own = by === -1 ? display.slice(1) : display
        const rows = own.map((row: unknown) =>
          setAt(row, ['blocks'], shifted(getAt(row, ['blocks'])))
        )
        moved = setAt(moved, ['display'], by === 1 ? [{ blocks: [0] }, ...rows] : rows)
      }
      if (Array.isArray(blocks)) moved = setAt(moved, ['blocks'], shifted(blocks))
      // A cut before the first block would hide the label: it is counted in.
      if (typeof after === 'number') moved = setAt(moved, ['truncate_after'], after + by)
      return moved
    })
  )
}

// Of a text, and of a link.
const textMembers = ['text', 'title', 'description']

const content: NodeSlot = {
  list: ['content'],
  render: (mark, text) => ({
    type: 'text',
    text: `${mark} ${text}`,
    formatting: [{ start: 0, end: countCodePoints(mark), type: 'bold' }]
  }),
  read: ({ type, text }) => (type === 'text' && typeof text === 'string' ? text : undefined),
  words: textMembers,
  max: 1000,
  shift: shiftLayout
}

function hasWords(block: unknown): boolean {
  return textMembers.some((name) => String(getAt(block, [name]) ?? '').trim())
}

/**
 * What is known of Tumblr, and from where.
 *
 * @see https://github.com/tumblr/docs/blob/master/npf-spec.md (seen 2026-11-20)
 */
export const tumblr: Platform<TumblrPost> = {
  key: 'tumblr',
  name: 'Tumblr',
  text: 'content',
  members: {
    tags: 'beside',
    trail: 'quoted',
    quote: 'quoted',
    source: 'quoted',
    question: 'quoted',
    excerpt: 'quoted',
    conversation: 'alone'
  },
  slots: (payload) => [
    // Pictures alone are media alone.
    ...(listAt(payload, content.list).some(hasWords) ? [content] : []),
    // The legacy post types, and what is said with a reblog.
    ...['body', 'caption', 'description', 'answer', 'comment'].map((path) => ({
      path,
      format: payload['format'] === 'markdown' ? markdown : html
    })),
    { path: 'title', carries: 'head', isLine: true }
  ],
  countText: countCodePoints
}
