/** Where a value stands in a payload: keys and indices, from the outside in. */
export type Path = readonly (string | number)[]

/** Any object of JSON-like data. */
export type Payload = Readonly<Record<string, unknown>>

/** Tell an object with members from everything else. */
export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// The paths of the platforms: a few dozen, read for every post.
const remembered = new Map<string, Path>()

/** Read a path given as words: `media.media_ids` is the path `['media', 'media_ids']`. */
export function toPath(words: string): Path {
  const known = remembered.get(words)
  if (known) return known
  const path = words.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  remembered.set(words, path)
  return path
}

/** Give the value at a path, or `undefined` where the way there ends. */
export function getAt(value: unknown, path: Path): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found
}

const asMember = { enumerable: true, configurable: true, writable: true }

/**
 * Put a value at a path. Copies what lies on the way and nothing else; `undefined` takes the member
 * out. Missing objects on the way are made.
 */
export function setAt<T>(value: T, path: Path, member: unknown): T {
  const key = path[0]
  if (key === undefined) return member as T
  const changed =
    path.length === 1 ? member : setAt(getAt(value, [key]) ?? {}, path.slice(1), member)
  if (Array.isArray(value)) return value.with(Number(key), changed) as T
  const copy = { ...(value as object) } as Record<string, unknown>
  if (changed === undefined) delete copy[key]
  else if (key !== '__proto__') copy[key] = changed
  // A member of that name stays a member.
  else Object.defineProperty(copy, key, { ...asMember, value: changed })
  return copy as T
}

/** List the paths of a pattern in which `*` stands for every index or key. */
export function expandPath(value: unknown, pattern: Path, prefix: Path = []): Path[] {
  const at = pattern.indexOf('*')
  if (at === -1) return [prefix.length === 0 ? pattern : [...prefix, ...pattern]]
  const head = [...prefix, ...pattern.slice(0, at)]
  const list = getAt(value, head)
  if (typeof list !== 'object' || list === null) return []
  return Object.keys(list).flatMap((key) =>
    expandPath(value, pattern.slice(at + 1), [...head, Array.isArray(list) ? Number(key) : key])
  )
}

/** Tell whether two values are written as the same JSON. What can't be written equals nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  const json = toJson(a)
  return json !== undefined && json === toJson(b)
}

/** Write a value as JSON; `undefined` for cycles, big integers and depths that JSON can't hold. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

/** The string at a path of a payload; an empty one where there is none. */
export function stringAt(value: unknown, path: Path): string {
  const found = getAt(value, path)
  return typeof found === 'string' ? found : ''
}
