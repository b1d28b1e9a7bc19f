import { DisclosureError } from '../disclosure/disclosure-error.js'
import { expandPath, getAt, type Path, type Payload, toPath } from './at-path.js'
import { plain } from './formats/plain.js'
import type { NodeSlot, Platform, SlotRule, TextSlot } from './platform.js'
import { startIn } from './place-words.js'

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
 * Empty texts are none. Where no text carries the byline, the first title does.
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
  const [first] = heads
  if (first && whole.length === 0 && nodes.length === 0) {
    return { whole: [first], heads: heads.slice(1), nodes }
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
  if (value === undefined || value === null) {
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
