import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Format } from '../markup/format.js'
import { plain } from '../markup/plain.js'
import { expandPath, getAt, type Path, type Payload, setAt, toPath } from './payload.js'
import { startIn } from './place-words.js'
import type { NodeSlot, Platform, SlotRule, TextSlot } from './platform.js'

/** The texts of one payload, in the order in which they are labelled: the main text first. */
export interface Slots {
  /** Carry head and byline. The first is the main text. */
  readonly whole: readonly TextSlot[]
  /** Carry the head alone. */
  readonly heads: readonly TextSlot[]
  readonly nodes: readonly NodeSlot[]
}

/**
 * Find every text of a payload that a reader may meet alone.
 *
 * Empty texts are none. Where no text carries the byline, the first title does: it keeps
 * `carries: 'head'`, which tells that it stands for another text.
 *
 * @throws {DisclosureError} `cannot-label` for a text that is no string (a buffer, a stream), and
 * for a list or an object that is still JSON.
 */
export function findSlots(platform: Platform, payload: Payload): Slots {
  const rules = typeof platform.slots === 'function' ? platform.slots(payload) : platform.slots
  const whole: TextSlot[] = []
  const heads: TextSlot[] = []
  const nodes: NodeSlot[] = []
  for (const rule of rules) {
    if (isNode(rule)) {
      if (listAt(payload, rule.list).length > 0) nodes.push(rule)
      continue
    }
    for (const slot of expandRule(rule, payload)) {
      if (hasText(slot, payload, platform)) (slot.carries === 'whole' ? whole : heads).push(slot)
    }
  }
  // A subject alone is a mail without a text.
  const alone = heads.filter(({ isSubject }) => !isSubject)
  const first = alone.find(({ isAside }) => !isAside) ?? alone[0]
  if (first && whole.length === 0 && nodes.length === 0) {
    return { whole: [first], heads: heads.filter((slot) => slot !== first), nodes }
  }
  return { whole, heads, nodes }
}

function isNode(slot: SlotRule | NodeSlot): slot is NodeSlot {
  return 'list' in slot
}

/**
 * The list at a path; an empty one where there is none.
 *
 * @throws {DisclosureError} `cannot-label` where it is still JSON.
 */
export function listAt(payload: Payload, path: Path): readonly unknown[] {
  const list = getAt(payload, path)
  if (Array.isArray(list)) return list
  requireParsed(payload, path)
  return []
}

/** Form calls take lists and objects as JSON: what stands in there would go out without a label. */
function requireParsed(payload: Payload, path: Path): void {
  for (const depth of path.keys()) {
    const at = path.slice(0, depth + 1)
    if (!isJson(getAt(payload, at))) continue
    throw new DisclosureError(
      'cannot-label',
      `Cannot label here: \`${at.join('.')}\` is JSON in a string. Pass it parsed, and write it as JSON once it is labelled.`
    )
  }
}

// A text such as `[1]` is none.
const jsonStart = /^\s*(?:\{|\[\s*[[{"])/

function isJson(value: unknown): boolean {
  if (typeof value !== 'string' || !jsonStart.test(value)) return false
  try {
    return typeof JSON.parse(value) === 'object'
  } catch {
    return false
  }
}

// A rule of the table without `*` gives the same slot for every payload.
const remembered = new WeakMap<SlotRule, readonly TextSlot[]>()

function expandRule(rule: SlotRule, payload: Payload): readonly TextSlot[] {
  const known = remembered.get(rule)
  if (known) return known
  const slots = expandPattern(rule, payload)
  if (!rule.path.includes('*')) remembered.set(rule, slots)
  return slots
}

function expandPattern({ path, isByLanguage, ...rule }: SlotRule, payload: Payload): TextSlot[] {
  const pattern = typeof path === 'string' ? toPath(path) : path
  if (pattern.includes('*')) requireParsed(payload, pattern.slice(0, pattern.indexOf('*')))
  return expandPath(payload, pattern).map((found) => {
    const key = found[pattern.lastIndexOf('*')]
    return {
      carries: 'whole',
      format: plain,
      ...rule,
      path: found,
      ...(isByLanguage ? { lang: String(key) } : {})
    }
  })
}

function hasText(slot: TextSlot, payload: Payload, { key }: Platform): boolean {
  const value = getAt(payload, slot.path)
  // A builder has methods, which nobody sends.
  if (value === undefined || value === null || typeof value === 'function') {
    requireParsed(payload, slot.path.slice(0, -1))
    return false
  }
  if (typeof value === 'string') {
    if (slot.spans) listAt(payload, slot.spans.list)
    return /\S/.test(value.slice(startIn(value, slot, payload)))
  }
  throw new DisclosureError(
    'cannot-label',
    `Cannot label here: unexpected ${Array.isArray(value) ? 'list' : typeof value} in \`${slot.path.join('.')}\` of the ${key} payload, expected a string. Read the text first, then label it.`
  )
}

/** The text of a slot. */
export function textAt(payload: Payload, { path }: TextSlot): string {
  const text = getAt(payload, path)
  return typeof text === 'string' ? text : ''
}

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

/** How a block bears the words of a label. */
interface TextNode {
  /** The block without its words. */
  readonly base: Payload
  /** Where in the block the words stand. */
  readonly path: Path
  readonly format: Format
  /** Surrounds the mark. */
  readonly bold: string
}

/** Make the two directions of a block whose words are one string. */
export function textNode({
  base,
  path,
  format,
  bold
}: TextNode): Pick<NodeSlot, 'render' | 'read'> {
  return {
    render: (mark, text) =>
      setAt(base, path, `${bold}${format.escape(mark)}${bold} ${format.escape(text)}`),
    read: (node) => {
      const words = getAt(node, path)
      if (typeof words !== 'string' || !words.startsWith(bold)) return undefined
      const end = words.indexOf(`${bold} `, bold.length)
      if (end === -1) return undefined
      const mark = words.slice(bold.length, end)
      return format.unescape(`${mark} ${words.slice(end + bold.length + 1)}`)
    }
  }
}
