/** Longer declarations are rare, and not worth remembering. */
const longestKey = 3000
/** No facts are nested deeper; a cycle is. */
const deepest = 8

/** A copy of a value, and what an equal one is found again by. */
export class PlainCopy {
  readonly copy: unknown
  /** What the key is made of: before each text its length and a colon. */
  readonly parts: readonly string[]
  /** A number that equal values share, and hardly any others. */
  readonly print: number
  #key: string | undefined

  constructor(copy: unknown, parts: readonly string[]) {
    this.copy = copy
    this.parts = parts
    this.print = printOf(parts)
  }

  /** The same for equal values, and for no others. Made where it is asked for: most facts are met once. */
  get key(): string {
    return (this.#key ??= this.parts.join(''))
  }
}

function printOf(parts: readonly string[]): number {
  let print = 0
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) print = (Math.imul(print, 31) + part.charCodeAt(at)) | 0
  }
  return print
}

/**
 * Copy a value, with what an equal one is found again by.
 *
 * @returns Nothing for what is no plain data (texts, yes and no, `null`, lists and records), such as a
 * date, or for what is large.
 */
export function copyPlainly(value: unknown): PlainCopy | undefined {
  const parts: string[] = []
  const copy = copyOf(value, parts, 0)
  if (copy === notPlain) return undefined
  let length = 0
  for (const part of parts) length += part.length
  return length > longestKey ? undefined : new PlainCopy(copy, parts)
}

const notPlain = Symbol('not plain')

/** @param parts Takes the key, each text with its length before it: so none needs to be escaped. */
function copyOf(value: unknown, parts: string[], depth: number): unknown {
  if (typeof value === 'string') {
    parts.push(`${value.length}:`, value)
    return value
  }
  if (typeof value === 'boolean' || value === null || value === undefined) {
    parts.push(`${value};`)
    return value
  }
  if (typeof value !== 'object' || depth > deepest) return notPlain
  return Array.isArray(value) ? copyOfList(value, parts, depth) : copyOfRecord(value, parts, depth)
}

function copyOfList(list: readonly unknown[], parts: string[], depth: number): unknown {
  const { length } = list
  if (length > longestKey) return notPlain
  parts.push(`${length}[`)
  const copy: unknown[] = []
  for (let index = 0; index < length; index++) {
    const item = copyOf(list[index], parts, depth + 1)
    if (item === notPlain) return notPlain
    copy.push(item)
  }
  return copy
}

function copyOfRecord(record: object, parts: string[], depth: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(record)
  if (prototype !== Object.prototype && prototype !== null) return notPlain
  const keys = Object.keys(record)
  if (keys.length > longestKey || keys.includes('__proto__')) return notPlain
  parts.push(`${keys.length}{`)
  const copy: Record<string, unknown> = {}
  for (const key of keys) {
    parts.push(`${key.length}:`, key)
    const member = copyOf((record as Readonly<Record<string, unknown>>)[key], parts, depth + 1)
    if (member === notPlain) return notPlain
    copy[key] = member
  }
  return copy
}
