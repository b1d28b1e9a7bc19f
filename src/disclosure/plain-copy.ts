/** Longer declarations are rare, and not worth remembering. */
const longestText = 3000
/** No facts are nested deeper; a cycle is. */
const deepest = 8

/**
 * A part of plain data: a text or the name of a member; yes, no or nothing; and how many items stand
 * behind it in a list (from 0 on) or members in a record (from -1 down). So equal data have equal parts,
 * and other data others.
 */
export type Part = string | number | boolean | null | undefined

/** A copy of a value, and what an equal one is found again by. */
export interface PlainCopy {
  readonly copy: unknown
  readonly parts: readonly Part[]
  /** A number that equal values share, and hardly any others. */
  readonly print: number
}

/**
 * Copy a value, with what an equal one is found again by.
 *
 * @returns Nothing for what is no plain data (texts, yes and no, `null`, lists and records), such as a
 * date, or for what is large.
 */
export function copyPlainly(value: unknown): PlainCopy | undefined {
  const parts: Part[] = []
  const copy = copyOf(value, parts, 0)
  if (copy === notPlain) return undefined
  let length = 0
  for (const part of parts) if (typeof part === 'string') length += part.length
  return length > longestText ? undefined : { copy, parts, print: printOf(parts) }
}

/** A number that equal parts share, and hardly any others. */
export function printOf(parts: readonly Part[]): number {
  let print = 0
  for (const part of parts) {
    if (typeof part !== 'string') print = (Math.imul(print, 31) + Number(part)) | 0
    else for (let at = 0; at < part.length; at++) print = (Math.imul(print, 31) + part.charCodeAt(at)) | 0
  }
  return print
}

/** Whether two values that parts were taken of are equal. */
export function haveSameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}

const notPlain = Symbol('not plain')

function copyOf(value: unknown, parts: Part[], depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined) {
    parts.push(value)
    return value
  }
  if (typeof value !== 'object' || depth > deepest) return notPlain
  return Array.isArray(value) ? copyOfList(value, parts, depth) : copyOfRecord(value, parts, depth)
}

function copyOfList(list: readonly unknown[], parts: Part[], depth: number): unknown {
  const { length } = list
  if (length > longestText) return notPlain
  parts.push(length)
  const copy: unknown[] = []
  for (let index = 0; index < length; index++) {
    const item = copyOf(list[index], parts, depth + 1)
    if (item === notPlain) return notPlain
    copy.push(item)
  }
  return copy
}

function copyOfRecord(record: object, parts: Part[], depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(record)
  if (prototype !== Object.prototype && prototype !== null) return notPlain
  const keys = Object.keys(record)
  if (keys.length > longestText) return notPlain
  parts.push(-1 - keys.length)
  const copy: Record<string, unknown> = {}
  for (const key of keys) {
    if (key === '__proto__') return notPlain
    parts.push(key)
    const member = copyOf((record as Readonly<Record<string, unknown>>)[key], parts, depth + 1)
    if (member === notPlain) return notPlain
    copy[key] = member
  }
  return copy
}
