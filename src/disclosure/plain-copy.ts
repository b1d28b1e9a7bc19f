/** Longer declarations are rare, and not worth remembering. */
const longestKey = 3000
/** No facts are nested deeper; a cycle is. */
const deepest = 8

export interface PlainCopy {
  /** The same for equal values, and for no others. */
  readonly key: string
  /** What the key is made of: before each text its length and a colon. */
  readonly parts: readonly string[]
  readonly copy: unknown
}

/**
 * Copy a value, and write it as a key by which an equal one is found again.
 *
 * @returns Nothing for what is no plain data (texts, yes and no, `null`, lists and records), such as a
 * date, or for what is large.
 */
export function copyPlainly(value: unknown): PlainCopy | undefined {
  const parts: string[] = []
  const copy = copyOf(value, parts, 0)
  if (copy === notPlain) return undefined
  const key = parts.join('')
  return key.length > longestKey ? undefined : { key, parts, copy }
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
